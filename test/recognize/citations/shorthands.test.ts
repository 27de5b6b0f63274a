import assert from "node:assert/strict";
import { readNoteSources } from "../../../server/src/recognize/citations/note-sources";

describe("shorthands", () => {
  const cases: readonly (readonly [text: string, ...expected: string[]])[] = [
    ["Public Record Office (hereafter PRO), FO 61/12.", "PRO = Public Record Office"],
    ["Salt Decimal File (henceforth SDF followed by the years) 1910–29.", "SDF = Salt Decimal File"],
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
    ["Archiv der Salzstadt (im folgenden zit. AdS), Kt. 4.", "AdS = Archiv der Salzstadt"],
    ["Archivio del Sale (da ora AdS), b. 4.", "AdS = Archivio del Sale"],
    ["Archivo de la Sal (en lo sucesivo AdS), leg. 4.", "AdS = Archivo de la Sal"],
    ["Archives du ministère des Salines, Arles (désormais MS), carton 3.", "MS = Archives du ministère des Salines"],
    ["Karl Weber, Salz und Erde, Leipzig 1912 (im Folgenden: Weber, Salz).", "Weber, Salz = Karl Weber, Salz und Erde, Leipzig 1912"],
    ["Haus-, Hof- und Staatsarchiv (HHStA), Kt. 4.", "HHStA = Haus-, Hof- und Staatsarchiv"],
    ["Rossiiskii arkhiv soli (RAS), f. 4.", "RAS = Rossiiskii arkhiv soli"],
    ["The General Union of Salters (GUS) protested."],
    ["In seguito Neri, Storia, 4."],
    ["Russian State Historical Archive, St. Petersburg (RGIA), f. 37.", "RGIA = Russian State Historical Archive"],
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
