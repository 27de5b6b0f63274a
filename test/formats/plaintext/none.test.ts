import assert from "node:assert/strict";
import { read } from "./marked";

const TEXTS: [string, string][] = [
  [
    "source code",
    `#include <stdio.h>
/* 1. Read the table. See [1] and [2]. */
int table[12] = {0};
static int step1(int a1, int a2) { return a1 + a2; }
int main(void) {
  int x1 = step1(1, 2); // 3
  int x2 = table[3] + table[4];
  printf("%d\\n", x1 * x2);
  return 0;
}
/* [1] Knuth, vol. 3, p. 412
   [2] Ibid. */
`,
  ],
  [
    "a script with comments",
    `# 1. Collect the files.
import os
def load(path1, path2):
    rows = [1]  # first
    for i in range(12):
        rows.append(i)  # 2
    return rows[3]
# 2. Print them.
print(load("a1", "b2")[1])
`,
  ],
  [
    "a log",
    `2024-03-01 12:00:01 INFO worker1 started in 12 ms
2024-03-01 12:00:02 INFO worker2 started in 13 ms
2024-03-01 12:00:03 WARN worker3 late by 3
2024-03-01 12:00:04 INFO worker1 done.
1. retry
2. retry
`,
  ],
  ["comma-separated values", "id,name,count\n1,Oslo,3\n2,Bergen,4\n3,Trondheim,5\n4,Stavanger,6\n5,Moss,7\n"],
  [
    "a poem with line numbers",
    `The river under ice was slow,
the boats were drawn ashore,
and nobody was there to row
who had been there before.
                                                5
The ferryman had gone to sleep,
the ferry to the wall;
the water was not very deep
and hardly there at all.
                                               10
And when the spring came up the stream
it found them lying so,
and woke the ferry from its dream,
and let the river go.
                                               15
`,
  ],
  [
    "line numbers at the ends of lines",
    "Sing of the salt and the herring, O daughter,      5\nsing of the barrel, the brine and the oar,\nsing of the merchants who walked on the water     10\nand left all their children asleep on the shore.   15\n",
  ],
  [
    "a recipe",
    `Rye bread

Notes

1. Use fresh yeast.
2. Water at 35 degrees.

Method

1. Mix 500 g of flour with 3 dl of water.
2. Leave it for 12 hours.
3. Bake at 220 degrees for 45 minutes.
`,
  ],
  [
    "minutes",
    `Minutes of the meeting of 12 May 1987

1. Apologies
Mr. Brandt, Mrs. Okafor.

2. Minutes of the last meeting
Agreed, with one change (item 4).

3. Roof
3.1 The estimate of £14,200 was noted. 2 members objected.
3.2 Work begins on 1 June.

4. Next meeting
3 June, 19:30.
`,
  ],
  [
    "a protocol",
    `Network Working Group                                           R. Example
Request for Comments: 9999                                       June 1999

1.  Introduction

   This document describes a protocol [1].  It replaces an older one [2]
   and uses the format of [3].  Hosts MUST answer within 12 seconds [1].

2.  Format

   The header [4] is 20 octets long.

Example                     Informational                       [Page 1]

3.  References

   [1]  Doe, J., "A Protocol", RFC 1, April 1969.
   [2]  Roe, R., "An Older Protocol", RFC 2, April 1969.
   [3]  Poe, E., "A Format", RFC 3, May 1969.
   [4]  Loe, L., "A Header", RFC 4, May 1969.
`,
  ],
  [
    "a bibliography",
    `Bibliography

1. Aho, M. The Lighthouse at Hanko. Helsinki, 1961.
2. Berg, O. Salt. Oslo, 1972, vol. 2.
3. Cole, P. Piers and Jetties. London, 1904, pp. 12-40.
4. Dahl, R. Ibid. Bergen, 1911.
`,
  ],
  [
    "a readme",
    `# tidetable

Prints tide tables. See [1] for the data.

## Install

1. Install Node 20.
2. Run \`npm install\`.
3. Run \`npm start\`.

## Notes

* Works offline.
* Tested on version 2.1.

[1]: https://example.org/tides
`,
  ],
  [
    "verses",
    `1 In the beginning was the ferry, and the ferry was on the river. 2 And the ferryman
said unto the miller, Thou shalt pay two pence. 3 And he paid.
4 And there was evening and there was morning, one day.

2

1 Now the miller had seven sons. 2 And the eldest of them was called Orm. 3 He had
12 sheep.
`,
  ],
  [
    "a statute",
    `1. Short title.
(1) This Act may be cited as the Ferries Act 1871.
(2) It does not extend to Orkney.

2. Tolls.
(1) No ferryman shall ask more than is allowed by section 3.
(2) A person who contravenes subsection (1) is liable to a fine of £2.
(3) Subsection (2) does not apply to cattle.
`,
  ],
  [
    "years, dates and page numbers of a novel",
    `In 1811 the house was sold. 12 people came.

                                   1

The next year, on May 12, it was sold again. The price was 1,200 crowns, of which
1812 was the worst. They had lived at number 12 since 1798.

                                   2

Chapter 3 of her life began on 3 June.

                                   3
`,
  ],
  [
    "a table of contents",
    "Contents\n\n1. The Ferry . . . . . . . 3\n2. The Miller . . . . . . 19\n3. The Flood . . . . . . . 44\nNotes . . . . . . . . . . . 201\nIndex . . . . . . . . . . . 230\n",
  ],
  [
    "a letter with quantities and editorial brackets",
    `Dear Anna, I send you 3 barrels [sic] and 12 cheeses. He [the miller] asks for 40
more by June [1789]. Write to me [at once] if the 3rd barrel leaks.*ly* yours.
`,
  ],
  ["chemistry and units", "It is H2O and CO2, of 12 m² and 3 cm³; Pb(OH)2 forms at 20°. The area was 12 km². Fe2O3 is rust.\n"],
  [
    "a read-me with patterns and bullets",
    `# starmatch

* Fast. Matches branch.* and \`'*'\` too.
* Small. See lib/star*.
* **Note:** needs version 3.

The pattern 'a*' matches all of it. By default url.* settings win.
`,
  ],
  [
    "names with numbers",
    `Take rng1 and rng2 from the box, then rng3. After that rng4 goes in, and rng1, rng2, rng3 come out.

(1) — Not all boxes are the same.

(2) — Nor are all rngs.
`,
  ],
  [
    "links at the end of a mail",
    "The tables are here [1], the manual is there [2].\n\n[1] https://example.org/tables\n[2] https://example.org/manual\n",
  ],
  ["numbered questions", "1) What is a ferry?\n\n2) Who pays?\n\n3) Why is the river slow?\n\nAnswers to 1) and 2) are on p. 3.\n"],
];

describe("plaintext: texts without notes", () => {
  for (const [name, text] of TEXTS)
    it(name, () => {
      const { calls, notes, problems } = read(text);
      const at = (span: { from: number; to: number }): string => text.slice(Math.max(0, span.from - 12), span.to + 12);
      assert.deepEqual({ calls: calls.map(at), notes: notes.map(at), problems }, { calls: [], notes: [], problems: [] });
    });
});
