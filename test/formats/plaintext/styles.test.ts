import { assertRead } from "./marked";

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
});

describe("plaintext: how notes are numbered", () => {
  const numberings: [string, string][] = [
    [
      "again on every page",
      `The first page says little.«1@a» It ends here.«2@a»

‹1@a›. See above, p. 2.⌋
‹2@a›. Ibid.⌋
\fThe second page says more.«1@b»

‹1@b›. See Olsen, p. 4.⌋
\fThe third has two.«1@c» Or so.«2@c»

‹1@c›. Olsen, p. 7.⌋
‹2@c›. Ibid., p. 9.⌋
`,
    ],
    [
      "again in every chapter, all at the end of the book",
      `CHAPTER I

The siege began.«1@a» It was long.«2@a»

CHAPTER II

The siege ended.«1@b» Nobody noticed.«2@b» There was rain.«3@b»

NOTES

CHAPTER I

‹1@a›. Diary of the Siege, p. 1.⌋
‹2@a›. Ibid., p. 2.⌋

CHAPTER II

‹1@b›. Diary of the Siege, p. 300.⌋
‹2@b›. Ibid., p. 301.⌋
‹3@b›. See the almanac.⌋
`,
    ],
    [
      "on after a run of lost notes",
      `One.«1» Two more.«2» And three.«3» And four.«4» And five.«5» And six.«6»

Notes

‹1›. See Rossi, p. 4.⌋
‹5›. Rossi, p. 9.⌋
‹6›. Ibid., p. 10.⌋
`,
    ],
    [
      "a number misread",
      `It was said.«174» It was heard.«175» It was written.«176»

Notes

‹174›. See Ames, p. 4.⌋
‹15›. Ames, p. 5.⌋
‹176›. Ibid.⌋
`
        .replace("«175»", "«175@=x»")
        .replace("‹15›", "‹15@=x›"),
    ],
    [
      "several numbers misread",
      `One.«8» Two.«9» Three.«10» Four.«11» Five.«12»

Notes

‹8›. See Ames, p. 4.⌋
‹9›. Ames, p. 5.⌋
‹l0@=a›. Ames, p. 6. He is wrong.⌋
‹1I@=b›. Ibid.⌋
‹12›. Ibid.⌋
`
        .replace("«10»", "«10@=a»")
        .replace("«11»", "«11@=b»"),
    ],
    [
      "called twice",
      `The charter [«1»] names him. So does the roll [«2»], but not the later charter [«1»].

Notes

[‹1›] Charter of 1240.⌋
[‹2›] Roll 7, m. 3.⌋
`,
    ],
    [
      "a list among the text is no list of notes",
      `The envoy asked three things:«1»

1. That the toll be lifted;
2. that the prisoners be freed;
3. that he be paid.

He got the third.«2»

${RULE}
‹1›. Despatch of 4 May 1702, fol. 3.⌋
‹2›. Ibid., fol. 9.⌋
`,
    ],
  ];
  for (const [name, text] of numberings) it(name, () => assertRead(text));
});

describe("plaintext: notes and pages", () => {
  it("a note runs over the end of a page, past page number and running head", () =>
    assertRead(`The road to Kandy was closed.«3» Nobody could say why, and the
rains had not come.«4»

${RULE}
‹3›. See the Gazette, p. 4.⌋
‹4›. The rains come in May, but in the year of which we speak they came in
                              102

THE ROAD TO KANDY                                                  103

The governor wrote home.«5» He had nothing to say.

${RULE}
September, as the planters remembered for long.⌋
‹5›. Governor to the Board, 9 June 1811.⌋
`));

  it("a note runs on under no rule, and numbers of pages stand close", () =>
    assertRead(`The abbey of Corvey owned mills on the Weser,«12» and the
monks fished below them. In 1147 the abbot wrote to the
emperor about eels.«13»

‹12›. Codex Corbeiensis, no. 45. The mills are mentioned again
in 1203 and in 1251, but by then they had been leased to the
town of Höxter, whose millers were as a rule the sons of the
                                                          31
The eels came back in the autumn.«14» They were smoked and
sent to Paderborn, where the bishop counted them.

cook, and paid in flour.⌋
‹13›. Wibald, Epistolae, no. 150.⌋
‹14›. Kitchen accounts, fol. 2.⌋
                                                          32
`));

  it("notes glued to their numbers, whatever they begin with", () =>
    assertRead(`The verger of Lund kept bees«1» and sold the wax«2» to the chapter. The dean
called it holy,«3» and the canons did not.«4» In the second winter«5» the hive
stood in the vestry«6» and the verger with it.«7»

‹1›”Bees without number,” says the roll.⌋
‹2›’Wax was dearer than wine.’ Roll, fol. 3.⌋
‹3›κηρὸς ἅγιος, as he spelled it.⌋
‹4›corresponding to the use of Uppsala.⌋
‹5›[Of 1511, says the roll.]⌋
‹6›B. Olai, Liber, p. 12.⌋
‹7›S. Pauli, Annales, p. 81.⌋
`));

  it("a thin space before the calls, as French printers set it", () =>
    assertRead(`Le curé de Vézins planta des noyers «1», puis des mûriers «2»; il eut 30 arbres. La
fille du meunier les compta «3». Le bailli, qui avait 4 chevaux, n’en voulut
rien savoir «4», et le juge
«5», son cousin, non plus. Au mois de mai «6» tout gela, même les noyers «7». Le curé planta
des pommiers «8».

‹1›. Registre de Vézins, fol. 3.⌋
‹2›. Ibid., fol. 4.⌋
‹3›. Elle s’appelait Perrine.⌋
‹4›. Lettre du bailli, 3 mars 1702.⌋
‹5›. Il est mort à Cholet.⌋
‹6›. Registre, fol. 9.⌋
‹7›. Ibid., fol. 10.⌋
‹8›. Ils y sont encore.⌋
`));

  it("a call that hangs on a short word before a stop, where no unit of measure stands", () =>
    assertRead(`The envoy would not dance, for he “had no wish to learn it«1».” The hall was 40 m2.
The queen danced alone«2», and the court looked at him«3».

NOTES

‹1› Dispatch of 4 May, fol. 9.⌋
‹2› A saraband.⌋
‹3› Ibid., fol. 10.⌋
`));

  it("a note calls another", () =>
    assertRead(`The dial was drawn in 1597 by Bodo«1», and was fast by a quarter«2».

NOTES

‹1› Town Book, no. 3, fol. 40. He also wrote himself Boto«3».⌋

‹2› Measured in 1979.⌋

‹3› After he had married.⌋
`));

  it("double spacing, with superscripts that lost their place", () =>
    assertRead(`The margrave had promised a bridge over the river, and the town had promi-

sed him the toll, but the winter came before the stone and
«1»

 nobody could cross until the spring, when the ice broke and took the piers that had been

built, with the crane and two of the masons who had been sleeping in the shed.
«2»

 The toll was paid all the same.

                                                
‹1›. Town Book of Meissen, fol. 12, as printed in the collection of Schmidt, which is not complete and

omits the year 1401, p. 61.⌋

‹2›. Ibid., fol. 14.⌋



The Bridge at Meissen                                                                      17

The next margrave built a ferry, which

sank.
«3»

`));
});
