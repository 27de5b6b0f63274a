import assert from "node:assert/strict";
import { assertRead, read } from "./marked";

describe("plaintext: notes printed as their calls", () => {
  const texts: [string, string][] = [
    [
      "a letter's numbered points beside notes in brackets",
      `The abbess refused.[«1»] Her reasons were these:

1. The mill was given by the founder, and not lent.

2. The miller owes her two sacks.

3. She has no seal for such a letter.

The bailiff went home.[«2»]

[‹1›] Letter of 9 May.⌋

[‹2›] He died on the road.⌋
`,
    ],
    [
      "a bill far below a heading of notes",
      `The roof fell in.[«1»]

FOOTNOTES:

[‹1›] Chronicle, fol. 7.⌋

CHAPTER II

${"The carpenter counted his nails and went home to his wife, who had counted them before.\n".repeat(70)}
    1 beam of oak                           7  0
    2 beams of fir                          4  0
    3 lb. of nails                          0  9

He did (1) nothing, (2) little; and (3) less.
`,
    ],
    [
      "several calls of one note beyond the thousandth",
      `${Array.from({ length: 20 }, (_, at) => `There was a town there,[«${990 + at}»] and it burned.`).join("\n")}
So did Alva,[«1010»] Brona,[«1010»] Corda,[«1010»] and Dorna.[«1011»]

${Array.from({ length: 22 }, (_, at) => `[‹${990 + at}›] Chronicle, p. ${at}.⌋`).join("\n\n")}
`,
    ],
    [
      "the marks of a list in brackets",
      `The pilot asked for a loaf, which must be white:

     [*]  so that the gulls see it, and

     [*]  so that the crew does not.

He threw it over board[«*»] and prayed.

[‹*›] With the cloth.⌋
`,
    ],
    [
      "one mark for many in a list, and its note below",
      `1131   [«*»]Osric III.
1140      Eadwulf.
1152   [«*»]Hringa the Old,
       [«*»]Hringa the Young.
1160   [«*»]Sigrun.

[‹*›] Those with a star never wore the crown.
`,
    ],
    [
      "a chapter on the sources, and no heading above the notes",
      `The tithe was paid in eels.[«1»] It was counted twice.[«2»]

SOURCES

The rolls are at Ribe.[«3»] They smell of eel.[«4»] Nobody has asked for them since
the count was printed.[«5»]

[‹1›] Roll of 1511.⌋

[‹2›] Roll of 1512.⌋

[‹3›] Some are in Viborg.⌋

[‹4›] Letter of the archivist.⌋

[‹5›] Olsen, Eels, p. 4.⌋
`,
    ],
    [
      "a line that begins like a heading of notes",
      `The gate was shut, as on the night of the great
desertions, and the drums were beaten.

Note of the warden [«1»].

He could not sleep.[«2»]

[‹1›] It is on the back.⌋

[‹2›] Diary.⌋
`,
    ],
    [
      "numbered points of one chapter, and the notes of the next",
      `CHAPTER I

The abbot kept four rules in the brewery, and wrote them on the door.

1. The copper is scoured on Saturdays, and the brother who scours it
drinks nothing.

2. Nobody sings.

3. The cat stays.

4. The dog goes.

CHAPTER II

The door is at Lund[«1»], without its hinges[«2»], and the rules are gone[«3»].

NOTES

‹1›. Inventory, no. 12.⌋

‹2›. They were sold in 1811.⌋

‹3›. See the photograph in Olsen, p. 4.⌋
`,
    ],
    [
      "calls at the end of cells",
      `SHEEP OF THE ISLANDS[«1»]

Stóra Dímun | grey[«2»]|  41
Koltur      | brown[«2»]| 160
Hestur      | black[«2»]|  77

[‹1›] Counted on the feast of St. Olaf.⌋

[‹2›] With white feet.⌋
`,
    ],
    [
      "essays of which each has one note",
      `THE PLAY OF THE TOLLKEEPER[«1»]

${"The toll was a groat, and the groat was false.\n".repeat(30)}
FOOTNOTE:

[‹1›] Acted at Tønder.⌋


THE PLAY OF THE BELL

I

${"The bell was cracked.\n".repeat(30)}
II

It rang at last,[«2»] and nobody came.

FOOTNOTE:

[‹2›] Others say that it was a gong.⌋
`,
    ],
  ];
  for (const [name, text] of texts) it(name, () => assertRead(text));

  it("keeps two notes of one number where the next number is missing", () => {
    const text = "Wax.[1] Honey.[2] Mead.[3] Bees.[4]\n\n[1] Toll.\n\n[2] Weight.\n\n[2] Measure.\n\n[4] Hives.\n";
    assert.deepEqual(
      read(text).notes.map((note) => [note.label, text.slice(note.body[0]?.from, note.to)]),
      [
        ["1", "Toll."],
        ["2", "Weight."],
        ["2", "Measure."],
        ["4", "Hives."],
      ],
    );
  });

  it("takes paragraphs like 1.A. and sections like 501(c)(3) for no notes", () => {
    const { calls, notes } = read("It stands under section 501(c)(3).\n\n1.A. Whoever enters pays.\n\n1.B. Whoever pays leaves.\n");
    assert.deepEqual([calls, notes], [[], []]);
  });
});
