import assert from "node:assert/strict";
import { readNoteSources } from "../../../server/src/recognize/citations/note-sources";

describe("shorthands", () => {
  const cases: readonly (readonly [text: string, ...expected: string[]])[] = [
    ["Public Record Office (hereafter PRO), FO 61/12.", "PRO = Public Record Office"],
    ["Archiv der Salzstadt, Abteilung Handel, Wien (im Folgenden: AS), Kt. 4.", "AS = Archiv der Salzstadt"],
    ["I documenti del sale (d’ora in poi DDS), vol. 4.", "DDS = I documenti del sale"],
    ["Archives du sel (ci-après AS), carton 3.", "AS = Archives du sel"],
    ["Архив соли Украины (далее – АСУ), ф. 1.", "АСУ = Архив соли Украины"],
    ["Archivo de la Sal (en adelante AS), leg. 3.", "AS = Archivo de la Sal"],
    ["Archiwum Soli i Morza (dalej: ASM), sygn. 4.", "ASM = Archiwum Soli i Morza"],
    ["Fond 4—Rossi (hereafter F 4), opis’ 20 (hereafter op.), delo 9 (hereafter d.)", "F 4 = Fond 4—Rossi", "op. = opis’", "d. = delo"],
    ["Tom (from now T.) 7, Dokument (hereafter Dok.) 39", "T. = Tom", "Dok. = Dokument"],
    [
      "Anna Neri, Storia del sale (Bologna: Porto, 1962) (hereafter “Storia”).",
      "Storia = Anna Neri, Storia del sale (Bologna: Porto, 1962)",
    ],
    ["Hereafter nothing was the same."],
    ["From now on he sold salt (from the sea)."],
  ];
  for (const [text, ...expected] of cases) {
    it(text, () =>
      assert.deepEqual(
        readNoteSources(text, []).shorthands.map(({ term, expansion }) => `${term} = ${expansion}`),
        expected,
      ),
    );
  }
});
