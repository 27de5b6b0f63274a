import assert from "node:assert/strict";
import { namesIn } from "./people";

/** What a text does not take for people: what is said, the text, and the names in it. */
const CASES: readonly (readonly [says: string, text: string, names: readonly string[]])[] = [
  [
    "a word that the text has in lower case too",
    "The antiquary wrote of a quintet. In 1811 the Harbourmaster Quintet was played; the Society met, and Antiquaries spoke of Quintet.",
    [],
  ],
  [
    "but a surname that is introduced, though it is also a word",
    "They sang a laud in church. Ephraim Laud was there. Next day Laud left.",
    ["Ephraim Laud", "Laud"],
  ],
  [
    "peoples, agencies and parties of all lands",
    "The Kenyan envoy told Reuters that Kuwaitis and an Iraqi came. Sinn Féin met Fine Gael, and Saudi arms went to Israel. Israel said so.",
    [],
  ],
  ["a state behind a town, and a town behind a house", "He slept at Salt Point, Virginia, and at Orvell Hospital, Washington, in May.", []],
  ["a common word that a letter is addressed to", "Adieu my very dear Friend. I am, my dear Friend, ever yours.", []],
  [
    "what is called after those who found it",
    "They had Orvell’s disease, took Tolliver’s powders and saw Orvell-62f. She is Professor Emerita now.",
    [],
  ],
  [
    "works that are called so",
    "Her works include Orvella (1919), Ada (1927) and Tollivar (1922). He made the film Gigi, wrote his novel “Ulverick”, and released Rose (1931).",
    [],
  ],
  [
    "but who writes them",
    "In his first novel Ellwick tells of it. Studies by Orvell (1973), and the works of Tolliver (1983), show it. The opera Ulverick wrote is lost.",
    ["Ellwick", "Orvell", "Tolliver", "Ulverick"],
  ],
  [
    "a sentence that opens with a year, and no entry of a bibliography",
    "In June 1861, Orvell founded it with Cork's Hugo Ulverick, India's Kwame Tolliver, Oslo's Tilda Marsh and Ada Lee, in an action.",
    ["Orvell", "Hugo Ulverick", "Kwame Tolliver", "Tilda Marsh", "Ada Lee"],
  ],
  [
    "nor one that opens with the years of a life or a work",
    "Hugo Orvell (1815–1898) was the friend of Ada Tolliver, Cork's Tilda Marsh and Kwame Lee. Tom Hood came.",
    ["Hugo Orvell", "Ada Tolliver", "Tilda Marsh", "Kwame Lee", "Tom Hood"],
  ],
  [
    "parties of a trial, troops and houses",
    "But Petitioner did not plead. Your Petitioner, Benjamin C. Orvell, and the Appellee slept at Orvell Hospitals with the Salt Cavalry. British Airways told the Directorate.",
    ["Benjamin C. Orvell"],
  ],
  ["volumes of Russian series", "The text is in Dokumenty Orvella SSSR, Tom (from now T.) 7, Dok. 39; SSSR Tom 8, Dok. 57.", []],
  ["an entry in capitals", "ORVELL, JAMES M., Private, wept. TOLLIVER, EDWARD, Private, slept.", ["ORVELL, JAMES M.", "TOLLIVER, EDWARD"]],
  ["the columns of a table", "Ashby           Tobias Merrick              Thornbury         Jonas Pell", ["Tobias Merrick", "Jonas Pell"]],
  [
    "a numeral and what stands behind a dash",
    "It was remodelled under Charles V.--Herrick, who saw it, tells of it.",
    ["Charles V", "Herrick"],
  ],
  [
    "letters that are no initials",
    "N.B. Send it to Y.R.H. Perhaps the Symphony in A. We know. P.S. Take care. It lies at N and O. Finally, draw R. Under it.",
    [],
  ],
  ["an American town", "He moved to Tarrytown, N. Y., with Jonas Pell of Beaufort, S. C. Member of the club.", ["Jonas Pell"]],
  ["but initials behind a comma", "There came William Perrin, N. J. Newlin and others.", ["William Perrin", "N. J. Newlin"]],
  ["an office behind Mr", "He went to Mr. Comptroller and to Mr. Orme.", ["Orme"]],
  ["bodies and what they are called after", "The Society of Flaxdressers met. The Court of Common Arrears sat.", []],
  ["the verb of what stands before of", "The mints of Zacatula yielded gold. Much gold was brought from Zacatula.", []],
  [
    "lists that are not in inverted order",
    "In 1804 the wits of Ellwick, Sidney, and Thurlow were praised by Ellwick’s wife.",
    ["Ellwick", "Sidney", "Thurlow", "Ellwick"],
  ],
  ["terms of two capital words", "He sat in the Dakota Legislature. Then the Dakota Legislature voted.", []],
  ["towns of saints", "The prior of St. Bride slept at St. Ives, near St. Pellen. They went to St. Andrews.", []],
  ["words of headings in capitals", "TREATY OF PALERMO.--OTTOKAR VISITS VENICE.--CONRAD AND BIANCA FLEE.", []],
  ["parts and their numbers", "See Part I. Chapters 10 and 12, and Book V. Lemmas 3 and 4.", []],
  ["pieces of land", "They met on Wexcombe Heath, and again at Pellen Green, where Thomas Green lived.", ["Thomas Green"]],
  ["words cut short", "It is in the third book, apud Mem. de la Academia, says Coll. of 1780.", []],
  [
    "what stands behind authors as titles do",
    "[^1]: Ortiga, *Archetypo*, lib. 3.\n[^2]: Ortiga, *Archetypo*, lib. 4.\n[^3]: Ortiga, *Archetypo*, lib. 5.\n\n" +
      "His life is told by Ortiga (Archetypo, lib. 6), as Diego Ortiga says.",
    ["Ortiga", "Ortiga", "Ortiga", "Ortiga", "Diego Ortiga"],
  ],
  [
    "nouns of German text",
    "Der polnische Adel und ein Teil dieses Adels gaben der Regierung Anlass zur Besorgnis, die sich nicht legte.",
    [],
  ],
  [
    "lands in adjectives before offices in Russian",
    "Прусский консул спал. Французский посол ждал. Английский король молчал. Прусские войска вошли в город.",
    [],
  ],
  [
    "things called after adjectives in Russian",
    "Он возглавил Посольский приказ, был директором Александровского лицея и Ботанического сада.",
    [],
  ],
  ["places of saints in Romance languages", "Nació en San Blas de la Sierra, y era de la gobernación de San Telmo.", []],
  [
    "places that are called so",
    "There is a town called Thessorus, now called Vardama. The island is named Kelbo. A clerk named Tupman wept.",
    ["Tupman"],
  ],
  ["the way from one place to another", "[^1]: The distance from Thessorus to Vardama is 90 stadia.\n\nIt lies there.[^1]", []],
  [
    "a word in no list of which nothing is said over and over",
    "They passed Thapsara. It lies near Thapsara, beyond Thapsara, and above Thapsara. The line goes through Thapsara, past Thapsara and round " +
      "Thapsara. Thapsara, it seems, yielded. The line from Thapsara ends there, but not at Thapsara itself, nor below Thapsara.",
    [],
  ],
  ["ferries and creeks", "They crossed at Hartley’s Ferry, and slept at Hartley’s Ferry again, near Mossgrave Creek.", []],
  [
    "ideas behind given names",
    "His conception is new. In the margin stands: Conception of Energy. The poem of Aurora of Lund came later.",
    ["Aurora of Lund"],
  ],
];

describe("no people", () => {
  for (const [says, text, names] of CASES)
    it(says, () => {
      assert.deepEqual(namesIn(text, text.startsWith("[^") ? "markdown" : "plaintext"), names);
    });
});
