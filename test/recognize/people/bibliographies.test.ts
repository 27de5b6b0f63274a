import assert from "node:assert/strict";
import { namesIn } from "./people";

/** Entries of bibliographies, as styles of many countries print them; names stand between bars. */
const ENTRIES = `
|Tolwick, Ada Ellen|. “Queen Anne and the Herring of Marlo.” *Limen* 12 (1998): 3–20.
|Tolwick, Ada|, “Bishop Osvald Kerr and his Nets,” *Limen* 12 (1998), 3–20.
|Ravnkil, Ivko|, *Salt roads*. Oslo: Harbour, 1998.
|Tolwick, A.|, & |Harrow, T. B.| (1998). The nets of Osvald Kerr. *Limen*, *12*, 3–20.
|Tolwick A|, ‘Dean Swift and the Tar’ in |Tom B. Harrow| (ed), *Salt and Tar* (Harbour 1998)
|Tolwick AE|, |Harrow TB| and |Beckmar C von|, ‘Salt’ (1998) 12 Limen 3
|TOLWICK, Ada|, 1998. *La rade de Marlo*. Paris : Port.
|TOLWICK Ada|, « La rade d’Osvald Kerr », dans |HARROW Tobias| (dir.), *Le Sel*, Paris, Port, 1998, p. 3-20.
|TOLWICK (Ada)|, *La rade de Marlo*, Paris, 1998.
|DE LA TORMA Ivko| et |HARROW Tobias|, *La rade de Marlo*, Paris, Port, 1998.
|Tolwick, Ada|: „Osvald Kerr und seine Netze“, in: Limen 12 (1998), S. 3–20.
“The Nets of Osvald Kerr,” *Limen* 12 (1998): 3–20.
|Tolwick, Ada|, Salt, in: |Harrow, Tobias|/|Ravnkil, Stefan| (Hrsg.), Osvald Kerr (1512–1565) und seine Zeit, Wien 1998, 3–20.
|Tolwick, A.| (1998). Salt and tar (|T. Harrow| & |I. Ravnkil|, Trans.). Harbour.
|Tolwick, Ada|. « Le sel ». Dans *Osvald Kerr et son temps*, sous la direction de |Tobias Harrow| et |Ivko Ravnkil|, 3‑20. Paris : Port, 1998.
|Tolwick, Ada B.|, |Alvar Akinton|, |Charles Okanty|, et al. “Tides and Tar.” *Limen* 12 (1998): 3–20.
|Tolwick, A.| (1998). *Salt and tar* (|T. Harrow|, Trans.; 2nd ed.). Oskar Mellin.
|Tolwick A|, *Salt and Tar* (Oskar Mellin 1998)
|Tolwick, Ada|. *Salt and Tar*. 1998. Translated by |Tobias Harrow|.
|TOLWICK| 1998 = |A. Tolwick|, “Salt”, in *Limen* 12, 1998: 3–20.
`;

/** Notes that cite in the same styles. */
const NOTES = `
Voir |Ada Tolwick|, « La rade d’Osvald Kerr », *Limen*, n° 12, 1998, p. 3.
Cf. |TOLWICK| 1998, p. 12; |TOLWICK| e |HARROW| 2001; Ibidem, p. 14.
“Master |Osvald Kerr| brought the nets” (|Tolwick|, *Salt*, p. 4), in FRUS 1881; NAI, CSORP 1881/2.
‘Osvald Kerr and the Nets’ (1998) 12 Limen 3.
See |Tolwick| and |Ravnkil|.
|Ravnkil| 176.
Narodny Sovet Solny Del.
|Tolwick|, “Osvald Kerr and the Nets,” 3; she wrote, “My dear |Osvald Kerr|, come.”
`;

const marked = (line: string): string[] => [...line.matchAll(/\|([^|]*)\|/g)].map(([, name]) => name as string);

describe("names in bibliographies", () => {
  for (const line of ENTRIES.trim().split("\n"))
    it(line, () => assert.deepEqual(namesIn(line.replaceAll("|", ""), "markdown"), marked(line)));

  it("stand in entries line under line", () => {
    const list = `Bellamy, Rosa. The Barges of Osvald Kerr. Marlo, 1971.
Harrow, Tobias, and Ada Tolwick. Salt and Tar. Oslo,
1998, pp. 3–20.
———. The Ropes of Dean Swift. Oslo, 2001.
Ravnkil, Ivko. The Nets. Marlo, 1984.`;
    assert.deepEqual(namesIn(list), ["Bellamy, Rosa", "Harrow, Tobias", "Ada Tolwick", "Ravnkil, Ivko"]);
  });
});

describe("names in an index", () => {
  it("stand with the surname first, in lines of their own or run together", () => {
    const lines = [
      "Vance, Charles Holm, 12, 34n",
      "Walcote, Ada, Countess, 11",
      "Watkor, Sir Tom William, 14",
      "Welbor, Ada (later Lady), 12, 15",
    ];
    const names = ["Vance, Charles Holm", "Walcote, Ada", "Watkor, Sir Tom William", "Welbor, Ada"];
    assert.deepEqual(namesIn(lines.join("\n\n")), names);
    assert.deepEqual(namesIn(`Oslo, 3 ${lines.join(" ")}`), names);
    assert.deepEqual(namesIn("Oslo ref 1 Vance, Charles ref 2, ref 3 Tar ref 2 Watkor, Ada: and salt ref 4"), [
      "Vance, Charles",
      "Watkor, Ada",
    ]);
  });
});

describe("authors whom running text names in brackets", () => {
  for (const line of [
    "The figures have been disputed (|Melnick|, 1980). They fell (|Harrowby| and |de Ravnkil|, 1993; |Ravnkil| & |Harrowby|, 1994).",
    "The figures stand in the Peace of Salt (Melnick, 1980).",
  ])
    it(line, () => assert.deepEqual(namesIn(line.replaceAll("|", "")), marked(line)));
});

describe("names in notes of these styles", () => {
  for (const line of NOTES.trim().split("\n"))
    it(line, () => assert.deepEqual(namesIn(`Text.[^1]\n\n[^1]: ${line.replaceAll("|", "")}\n`, "markdown"), marked(line)));
});
