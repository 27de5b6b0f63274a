import assert from "node:assert/strict";
import { readNoteSources } from "../../../server/src/recognize/citations/note-sources";

/** What is cited of an archive, in words: `letter: Hay > Reber, Berne, 3 May 1899 @4 “as printed”`. */
function documentsIn(note: string): string[] {
  return readNoteSources(note, []).items.flatMap((item) =>
    item.kind !== "archival"
      ? []
      : item.documents.map(({ kind, sender, addressee, place, date, locator, text }) =>
          [
            kind && `${kind}:`,
            sender && `${sender} > ${addressee}`,
            place && `in ${place}`,
            date && `on ${date}`,
            locator && `@${locator}`,
            `“${text}”`,
          ]
            .filter((part) => part)
            .join(" "),
        ),
  );
}

/** Each line: a note, and the documents that it cites of archives. */
const CASES: readonly (readonly [note: string, ...documents: string[]])[] = [
  ["GARF, f. 5446, op. 1, d. 12, Manning to Hay, London, 4 May 1899.", "Manning > Hay in London on 4 May 1899 “Manning to Hay, London, 4 May 1899”"],
  ["Manning to Hay, 4 May 1899, PRO, FO 7/12.", "Manning > Hay on 4 May 1899 “Manning to Hay, 4 May 1899”"],
  ["See Reber to Secretary of State, 3 May 1899, NARA, RG 59, box 4; Anna Neri, Salt (Rome: Porto, 1951), 3.", "Reber > Secretary of State on 3 May 1899 “Reber to Secretary of State, 3 May 1899”"],
  ["Anna Neri, Salt (Rome: Porto, 1951), 3; Minute by Reber, 9 April 1926, PRO, FO 371/11764, N 1612/41/55.", "Minute: on 9 April 1926 “Minute by Reber, 9 April 1926, N 1612/41/55”"],
  ["ACS, Affari politici, busta 4, fasc. 3, Sforza a Bruni, 16 maggio 1919.", "Sforza > Bruni on 16 maggio 1919 “Sforza a Bruni, 16 maggio 1919”"],
  ["Memorandum on a loan, 3 May 1899, PRO, FO 7/12.", "Memorandum: on 3 May 1899 “Memorandum on a loan, 3 May 1899”"],
  ["The salt tax rose on 3 May 1899, PRO, FO 7/12."],
  ["Salt came from Hay to Reber; PRO, FO 7/12."],
  ["DVP, vol. III (Moscow: Izdat, 1959), no. 342."],
]; // biome-ignore format: one case a line

describe("documents of archives", () => {
  for (const [note, ...documents] of CASES) it(note, () => assert.deepEqual(documentsIn(note), documents));
});
