import assert from "node:assert/strict";
import { toldOf } from "./told";

/** Notes of invented manuscripts in four archival traditions, each with where it leads. */
const MANUSCRIPTS: Readonly<Record<string, readonly (readonly [note: string, leads: string])[]>> = {
  german: [
    [
      "Hans Meyer, *Der Zucker und die Mächte. Eine Studie* (Göttingen: Vandenhoeck, 1954), S. 112.",
      "1: full, first meyer/zucker-und-die-machte-eine-studie",
    ],
    ["Meyer, *Zucker*, S. 33 f.", "2: short, near-note → 1 meyer/zucker-und-die-machte-eine-studie"],
    ["Ebd., S. 34.", "3: ibid, ibid-with-locator → 2 meyer/zucker-und-die-machte-eine-studie"],
    ["Bundesarchiv (im Folgenden BArch), N 1012/34, Bl. 7.", "4: barch/n-1012/34 @7"],
    [
      "BArch, N 1012/35, Bl. 2–4; zit. nach Meyer, *Zucker*, S. 44.",
      "5: barch/n-1012/35 @2–4; short, near-note → 1 meyer/zucker-und-die-machte-eine-studie",
    ],
    ["Ebd., Bl. 9.", "6: barch/n-1012/35 @9; ibid, ibid-with-locator → 5"],
    ["Staatsarchiv Hamburg (künftig: StAHH), 111-1 Senat, Cl. VI, Nr. 4, Vol. 2, Fasz. 3, Bl. 12.", "7: stahh/vi/4/2/3 @12"],
    ["StAHH, 111-1 Senat, Cl. VI, Nr. 4, Vol. 3.", "8: stahh/vi/4/3"],
    ["Ebd., Fasz. 1.", "9: stahh/vi/4/3/1; ibid → 8"],
    ["Meyer, a. a. O., S. 50. Siehe oben, Anm. 7.", "10: op-cit, near-note → 1 meyer/zucker-und-die-machte-eine-studie"],
  ],
  french: [
    ["Archives nationales (ci-après AN), série F/7, carton 12948, dossier 3, fol. 12v°.", "1: an/f:7/12948/3 @12v°"],
    ["AN, F/7/12949, dossier 1, pièce 4.", "2: an/f:7/12949/1/4"],
    ["Ibid., dossier 2.", "3: an/f:7/12949/2; ibid → 2"],
    ["Jean Dupont, *Le sel et la terre* (Paris: Seuil, 1978), p. 45-46.", "4: full, first dupont/sel-et-la-terre"],
    ["Archives départementales de la Gironde (désormais ADG), C 1634, fol. 3.", "5: adg/c-1634 @3"],
    ["ADG, 6 E 45, liasse 3; AN, F/7/12949, dossier 2.", "6: adg/6-e-45/3; an/f:7/12949/2"],
    ["Ibid., p. 4.", "7: an/f:7/12949/2 @4; ibid, ibid-with-locator → 6 (several)"],
    ["Dupont, op. cit., p. 50. Voir note 4.", "8: op-cit, near-note → 4 dupont/sel-et-la-terre"],
  ],
  british: [
    ["BL, Add. MS 72339, fo. 7.", "1: bl/add.-ms-72339 @7"],
    ["SP 99/6, fo. 12; FO 7/12.", "2: tna/sp-99/6 @12; tna/fo-7/12"],
    ["Ibid., fo. 13.", "3: tna/fo-7/12 @13; ibid, ibid-with-locator → 2 (several)"],
  ],
  iberian: [
    ["Archivo Histórico Nacional (en adelante AHN), Inquisición, leg. 2843, exp. 4.", "1: ahn/inquisicion/2843/4"],
    ["Ibidem, leg. 2844.", "2: ahn/inquisicion/2844; ibid → 1"],
    ["Ibídem, exp. 7, f. 3r.", "3: ahn/inquisicion/2844/7 @3r; ibid, ibid-with-locator → 2"],
    ["AHN, Estado, leg. 2843.", "4: ahn/estado/2843"],
    [
      "Arquivo Nacional da Torre do Tombo (doravante ANTT), Ministério do Reino, mç. 12, cx. 34, doc. 5.",
      "5: antt/ministerio-do-reino/12/34/5",
    ],
    ["Ibidem, doc. 6.", "6: antt/ministerio-do-reino/12/34/6; ibid → 5"],
    ["ANTT, Ministério do Reino, mç. 13, cx. 1.", "7: antt/ministerio-do-reino/13/1"],
  ],
  slavic: [
    ["Národní archiv (dále jen NA), fond Ministerstvo vnitra, kart. 12, inv. č. 345, fol. 3.", "1: na-praha/ministerstvo-vnitra/12/345 @3"],
    ["Tamtéž, inv. č. 346.", "2: na-praha/ministerstvo-vnitra/12/346; ibid → 1"],
    ["Archiwum Akt Nowych (dalej: AAN), Ministerstwo Skarbu, sygn. 6712, k. 12–14.", "3: aan/ministerstwo-skarbu/6712 @12–14"],
    ["Tamże, k. 15.", "4: aan/ministerstwo-skarbu/6712 @15; ibid, ibid-with-locator → 3"],
    ["Tamże, sygn. 6713.", "5: aan/ministerstwo-skarbu/6713; ibid → 4"],
    ["GARF, f. 5446, op. 1, d. 23, ll. 5–7ob.", "6: garf/5446/1/23 @5–7ob"],
    ["Там же. Л. 9.", "7: garf/5446/1/23 @9; ibid, ibid-with-locator → 6"],
    ["Там же. Д. 24. Л. 1.", "8: garf/5446/1/24 @1; ibid, ibid-with-locator → 7"],
    ["F. 6991, op. 3, d. 4, l. 2.", "9: garf/6991/3/4 @2"],
    ["NA, fond Ministerstvo vnitra, kart. 13.", "10: na-praha/ministerstvo-vnitra/13"],
  ],
};

describe("where the notes of a manuscript lead", () => {
  for (const [name, notes] of Object.entries(MANUSCRIPTS)) {
    it(name, () => {
      assert.deepEqual(
        toldOf(notes.map(([note]) => note)),
        notes.map(([, leads]) => leads),
      );
    });
  }
});
