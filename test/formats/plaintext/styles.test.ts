import assert from "node:assert/strict";
import { assertRead, read } from "./marked";

const RULE = "_______________";

describe("plaintext: how calls and notes are printed", () => {
  const styles: [string, string][] = [
    [
      "numbers alone on their lines, notes at the foot",
      `The regent left Turin at night.
«1»
 He took the seals with him and the
cook, but not the council,
«2»
 which met the next day.

${RULE}
‹1›. Letter of the cook, 4 May 1706, p. 12.⌋
‹2›. Minutes of the Council, fol. 7.⌋
`,
    ],
    [
      "numbers glued to words, quotes and full stops",
      `The Diet«1» sat in Roskilde until 1660. “We have no herring,”«2» the bishop wrote. It
was the third winter.«3»

${RULE}
‹1›. See Lund, The Diet of 1660, p. 45.⌋
‹2›. Bishop to the Chancellor, 3 January 1661.⌋
‹3›. Ibid., p. 46.⌋
`,
    ],
    [
      "a call in a parenthesis that opens on the line above",
      `The gate was shut.«1» Nobody (but for the night of the great
desertions«2») had asked for the key.«3»

NOTES

‹1›. Toll book, p. 3.⌋
‹2›. Muster roll of 1644.⌋
‹3›. It was under the stone.⌋
`,
    ],
    [
      "superscripts",
      `Le duc arriva à Nancy«¹»; la duchesse n’y était plus.«²» On mesura 12 m² de toile.

NOTES

‹¹› Archives de Meurthe, B 14, fol. 3.⌋

‹²› Elle était à Metz.⌋
`,
    ],
    [
      "superscripts under a text that ends with a colon",
      `The regent«¹» left the council«²» three things, which were:

‹¹› Toll book, p. 3.⌋
‹²› The council of the town.⌋
`,
    ],
    [
      "square brackets and years in brackets",
      `The fleet [of 1591] sailed late[«1»], and the admiral [1588] was dead by then [«2»].

Notes

[‹1›] Calendar of Letters [1590], p. 4.⌋
[‹2›] He died [at sea] in March.⌋
`,
    ],
    [
      "round brackets",
      `The mill («1») was sold in 1702, and the miller («2») with it. He had asked («3») for less.

NOTES

(‹1›) Archives de la Meuse, C 12.⌋

(‹2›) So the deed says.⌋

(‹3›) See chapter 4.⌋
`,
    ],
    [
      "asterisks and daggers",
      `The abbot«*» refused. His prior«†» did not.

* Conrad, d. 1322.⌋
† His nephew.⌋
`
        .replace("* Conrad", "‹*› Conrad")
        .replace("† His", "‹†› His"),
    ],
    [
      "letters in brackets, in the manner of Project Gutenberg",
      `The vizier[«A»] was strangled, and nobody[«B»] wept.

[Footnote ‹A›: See the _Travels_ of Dallam.⌋]

[Footnote ‹B›: But see [the letter] below.⌋]
`,
    ],
    [
      "Gutenberg notes within and after paragraphs, over two of their own",
      `He came to Aleppo [«1»] with [Footnote ‹1›: Or Haleb.⌋] two camels, and
sold both.[«2»]

[Footnote ‹2›: The price is not known.

In another copy it is.⌋]

He walked home.
`,
    ],
    [
      "Gutenberg notes without a number",
      `The pasha laughed. ‹›[Footnote: He was deaf.⌋] Nobody else did.

‹›[Footnote: See the _Travels_.⌋]

[Illustration: The pasha, laughing.]
`,
    ],
    [
      "a number alone above the first line of its note, and a blank line below",
      `The regent left the town at night and took the seals with him, and the cook of the
council too, who wept.«1» Nobody heard of them until the spring, when the herald of the
elector came to the gate.«2» He had seen the cook in a tavern on the upper river, where
the letters of the council had been left with the landlord for the winter.
‹1›

Toll book, p. 3.⌋
‹2›

Letter of the cook to the council of the town, in the edition of the papers by Ada Pom-

fret and others, p. 12.⌋

The gate of the town 9

The landlord, for his part, wished to be paid for the wine that the council had drunk.
`,
    ],
    [
      "a number alone above the text of its note",
      `The canal was begun in 1811 and was to be
«14»
 finished in ten years. It was not.«15»

${RULE}
‹14›
Report of the Canal Board, 1812, p. 3.⌋
‹15›
Ibid., p. 9.⌋
`,
    ],
    [
      "notes without a full stop, and quantities that open lines",
      `The port took in cotton and sent out
40 casks of oil a day.«7» In the year of the plague it
12 ships were burned.«8»

‹7› Consul to the Board, 9 June 1743.⌋
‹8› Ibid. He counts 13.⌋
`.replace("it\n12", "were\n12"),
    ],
    [
      "web lists",
      `Notes

  1. ‹1›.

    Vasile Pop, Istoria Iașilor (Iași, 1911), 4–9.⌋

  2. ‹2›.

    Ibid., 12.⌋

Rights and permissions
`,
    ],
    [
      "web lists with arrows",
      `The castle[«1»] was empty in 1640.[«2»] It burned.[«1»]

Einzelnachweise

‹1›. ↑ Hofer: Burgen, S. 3.⌋
‹2›. ↑ Ebd., S. 12.⌋
`,
    ],
    [
      "a web page with notes and references of their own",
      `The lighthouse was built in 1761[«1»] and rebuilt in 1833.[«2»][«3»] It burned.[note «1@n»]

Notes

‹@n›^ Some say 1892.⌋

References

‹1›. ^ a b Aho, Lighthouses, p. 3.⌋
‹2›. ^ Berg (1911), p. 12.⌋
‹3›. ^ Ibid., p. 14.⌋
`
        .replace("«1@n»", "«1@=n»")
        .replace("‹@n›", "‹@=n›"),
    ],
    [
      "half parentheses, as in old German books",
      `Die Stadt Riga «1@a») war klein, und ihr Bischof «2@a») war es auch.

‹1@a›) Vgl. Arbusow, S. 12.⌋
‹2@a›) Albert, gest. 1229.⌋

                                 — 14 —

Die Burg «1@b») stand am Fluss, die Mühle «2@b») daneben.

‹1@b›) S. oben S. 3.⌋
‹2@b›) Heute verschwunden.⌋
`,
    ],
    [
      "numbers marked as raised",
      `The mill^«1» was sold.^«2» The rest is silence.^«3»^

‹1›. Court Book, fol. 3.⌋
‹2›. Ibid., fol. 5.⌋
‹3›. See p. 9.⌋
`,
    ],
    [
      "numbers apart from the sentence they close",
      `The mill was sold. «1» The miller moved to Trier, and his wife stayed. «2» “It is quieter,” she wrote. «3»

NOTES
‹1› Court Book, fol. 3.⌋
‹2› Ibid., fol. 5.⌋
‹3› Letter of 4 June 1702.⌋
`,
    ],
    [
      "several in one bracket, with places",
      `Крепость заложили в 1882 г. [«1»]. Её строили [«2», с. 17] и перестраивали [«3»; «4»] до войны.

Примечания

‹1›. Приказ № 12 от 7 мая 1882 г.⌋
‹2›. Отчёт за 1890 г. СПб., 1891.⌋
‹3›. Там же. С. 40.⌋
‹4›. РГВИА. Ф. 349. Оп. 3. Л. 2.⌋
`,
    ],
    [
      "suffixed numbers",
      `The toll«12» was doubled«12a» and then forgotten.«13»

${RULE}
‹12›. Toll book, p. 3.⌋
‹12a›. Not in the copy at Graz.⌋
‹13›. Ibid., p. 9.⌋
`,
    ],
    [
      "a call at the head of a line",
      `The consul was recalled in May.«31» His brother stayed in
Smyrna.
«32» The house was let to a Dutchman, who kept
it until the fire.«33»

${RULE}
‹31›. Consular Register, vol. 3.⌋
‹32›. Ibid., vol. 4.⌋
‹33›. See p. 12.⌋
`,
    ],
    [
      "a paragraph that begins with its own marker",
      `[«1»] The king came to Bergen in the spring.

[«2»] He left it in the autumn, with the silver.

NOTES

[‹1›] Håkon, p. 4.⌋
[‹2›] Bergen Letters, no. 12.⌋
`,
    ],
  ];
  for (const [name, text] of styles) it(name, () => assertRead(text));

  it("behind French quotation marks, which are set apart, and not behind German ones, which turn the other way", () => {
    const calls = (text: string): string[] => read(text).calls.map(({ label }) => label);
    const notes = "\n\nNOTES\n\n1. Archives de l’Aude, B 14, fol. 3.\n2. Ibid., fol. 9.\n";
    assert.deepEqual(calls(`Le sel fut « inutile »1. On comptait « trop de sauniers »2 et peu de juges.${notes}`), ["1", "2"]);
    assert.deepEqual(calls(`Das Salz lag »1 Tag« im Hafen und »2 Tage« auf See.${notes}`), []);
  });
});
