import assert from "node:assert/strict";
import { inWords } from "./in-words";

describe("archival references", () => {
  const cases: readonly (readonly [text: string, expected: string])[] = [
    ["GARF, f. 5446, op. 1, d. 23, ll. 5–7ob.", "GARF / fond 5446 / opis 1 / delo 23 / @5–7ob"],
    ["ГАРФ, ф. 5446, оп. 1, д. 23, лл. 5–7об.", "ГАРФ / fond 5446 / opis 1 / delo 23 / @5–7об"],
    ["РГАСПИ. Ф. 17. Оп. 162. Д. 4. Л. 15–17об.", "РГАСПИ / fond 17 / opis 162 / delo 4 / @15–17об"],
    ["RGIA f.1276, op.17, d.480, l.1-2", "RGIA / fond 1276 / opis 17 / delo 480 / @1-2"],
    ["ЦДІАК, ф. 442, оп. 1, спр. 12, арк. 3 зв.", "ЦДІАК / fond 442 / opis 1 / delo 12 / @3 зв."],
    [
      "Tsentral’nyi arkhiv soli (hereafter TsAS), fond 12 (hereafter f.), opis’ 3, delo 4, list 5.",
      "Tsentral’nyi arkhiv soli / fond 12 / opis 3 / delo 4 / @5",
    ],
    [
      "AVPRI, F 133, op. 470, pap. 12, d. 45, Report to the Minister, Vienna, 3 May 1898, 9.",
      "AVPRI / fond 133 / opis 470 / papka 12 / delo 45 / @9",
    ],
    [
      "ACS, Ministero dell’Interno, Busta 15, Fasciolo:Sale e tabacchi. N.4569R, Aug. 16, 1907.",
      "ACS / Ministero dell’Interno / busta 15 / fascicolo Sale e tabacchi / number 4569R",
    ],
    [
      "ASV, Segr. Stato, anno 1904, rubr. 165, fasc. 3, ff. 12r–13v.",
      "ASV / Segr. Stato / anno 1904 / rubrica 165 / fascicolo 3 / @12r–13v",
    ],
    [
      "Archivio di Stato di Venezia, Presidenza, b. 322, fasc. 4, sottofasc. 2.",
      "Archivio di Stato di Venezia / Presidenza / busta 322 / fascicolo 4 / sottofascicolo 2",
    ],
    ["ASC, Camera Capitolina, Lib. 25, c. 13r; Lib. 52, cc. 4–5.", "ASC / Camera Capitolina / libro 25 / @13r | ?… / libro 52 / @4–5"],
    [
      "BArch, R 901/23456, Bl. 12–14v; PA AA, R 12345, Schubert an Brockdorff, Berlin, 4. Mai 1896.",
      "BArch / bestand R 901 / number 23456 / @12–14v | PA AA / number R 12345",
    ],
    ["Bl. 12, Nr. 34, Bestand R 901, Bundesarchiv Berlin.", "Bundesarchiv / bestand R 901 / number 34 / @12"],
    ["GStA PK, I. HA, Rep. 81, Nr. 12, Bl. 44r.", "GStA PK / hauptabteilung I / repositur 81 / number 12 / @44r"],
    [
      "HHStA, Staatskanzlei, Interiora, Kt. 14, Fasz. 20, Konv. 3, fol. 182–192.",
      "HHStA / Staatskanzlei / Interiora / karton 14 / faszikel 20 / konvolut 3 / @182–192",
    ],
    [
      "Staatsarchiv Hamburg, 111-1 Senat, Cl. VI, Nr. 4, Vol. 2, Fasz. 3, Bl. 12.",
      "Staatsarchiv Hamburg / classe VI / number 4 / volume 2 / faszikel 3 / @12",
    ],
    ["Archives nationales, F/7/12345, dossier 3, pièce 12.", "Archives nationales / serie F/7 / carton 12345 / dossier 3 / piece 12"],
    ["AN, série F/7, carton 12948, dossier “Sel”, fol. 12v°.", "AN / serie F/7 / carton 12948 / dossier Sel / @12v°"],
    ["Service historique de la Défense, GR 7 N 2345, dossier 2.", "Service historique de la Défense / cote GR 7 N 2345 / dossier 2"],
    ["Archives départementales de la Gironde, C 1634, fol. 3.", "Archives départementales de la Gironde / cote C 1634 / @3"],
    ["TNA, FO 371/11779, N 1234/56/38, minute by Ross, 4 May 1896.", "TNA / series FO 371 / piece 11779"],
    ["CAB 23/53, conclusion 41(26), fol. 212.", "… / series CAB 23 / piece 53 / @212"],
    ["The National Archives, Kew, CO 123/45, fol. 12.", "The National Archives / series CO 123 / piece 45 / @12"],
    [
      "NARA, RG 59, 761.65/45, Box 12, folder 3; RG 84, Rome, 1936, vol. 12, file 711.3 through 711.5.",
      "NARA / record-group 59 / file 761.65/45 / box 12 / folder 3 | … / record-group 84 / volume 12 / file 711.3 through 711.5",
    ],
    ["RG 59, Central Decimal File 1930–39, 023.1/4–155, box 4567, NARA.", "NARA / record-group 59 / box 4567 / file 023.1/4–155"],
    [
      "NARA, RG 165, entry 77, box 3, folder “Correspondence, January 4, 1943”; folder “Reports, vol. 3”; folder “Misc.”",
      "NARA / record-group 165 / entry 77 / box 3 / folder Correspondence, January 4, 1943 | ?… / folder Reports, vol. 3 | ?… / folder Misc",
    ],
    ["NARA, Microfilm Publication M1141, roll 5, frames 12–14.", "NARA / microfilm M1141 / roll 5 / @12–14"],
    ["Salt Company Records, box 4, folder 2, Baker Library.", "Baker Library / box 4 / folder 2"],
    ["AHN, Inquisición, Leg. 2843, exp. 4.", "AHN / Inquisición / legajo 2843 / expediente 4"],
    ["AGI, Indiferente, leg. 12, exp. 3, f. 4r; leg. 13.", "AGI / Indiferente / legajo 12 / expediente 3 / @4r | ?… / legajo 13"],
    [
      "Arquivo Nacional da Torre do Tombo, Ministério do Reino, mç. 12, cx. 34, doc. 5.",
      "Arquivo Nacional da Torre do Tombo / Ministério do Reino / maco 12 / caixa 34 / documento 5",
    ],
    ["AAN, Ministerstwo Skarbu, sygn. 6712, k. 12–14.", "AAN / Ministerstwo Skarbu / sygnatura 6712 / @12–14"],
    [
      "Národní archiv, fond Ministerstvo vnitra, kart. 12, inv. č. 345, fol. 3.",
      "Národní archiv / fond Ministerstvo vnitra / karton 12 / inventarni-cislo 345 / @3",
    ],
    ["BL, Cotton MS Nero D. iv, fol. 12r–13v.", "BL / shelfmark Cotton MS Nero D. iv / @12r–13v"],
    ["BnF, ms. lat. 4117, fol. 88v.", "BnF / shelfmark lat. 4117 / @88v"],
    ["Bayerische Staatsbibliothek, clm 14456, fol. 3r.", "Bayerische Staatsbibliothek / shelfmark clm 14456 / @3r"],
    ["BAV, Vat. lat. 3738, fol. 1r.", "BAV / shelfmark Vat. lat. 3738 / @1r"],
    ["Cambridge University Library, MS Add. 7511, f. 23.", "Cambridge University Library / shelfmark Add. 7511 / @23"],
    ["fol. 12r, MS lat. 4117, Bibliothèque nationale de France, Paris.", "Bibliothèque nationale de France / shelfmark lat. 4117 / @12r"],
    ["DDI, Serie VII, vol. 4, Doc. 388, pp. 290–91.", "DDI / series VII / volume 4 / document 388 / @290–91"],
    ["FRUS, 1926, vol. 2, doc. 611, p. 904.", "FRUS / year 1926 / volume 2 / document 611 / @904"],
    ["DBFP, 1st series, vol. VII, no. 34.", "DBFP / series 1 / volume VII / number 34"],
    ["ADAP, Serie B, Bd. II/1, Nr. 34, S. 56.", "ADAP / series B / volume II/1 / number 34 / @56"],
    ["Stadtarchiv Salzburg, 13/401.", "Stadtarchiv Salzburg / number 13/401"],
    ["Stadsarchief Amsterdam, 5075, inv.nr. 123, fol. 34.", "Stadsarchief Amsterdam / number 5075 / inventarisnummer 123 / @34"],
    ["Bodl., MS Eng. hist. c. 123, fols. 4–6.", "Bodl / shelfmark Eng. hist. c. 123 / @4–6"],
    ["PRO 30/57/22.", "… / series PRO 30 / piece 57/22"],
    ["JSH, vol. 12, no. 3 (1990): 34.", "full: JSH / vol. 12, no. 3 / 1990 / @34"],
    ["Archives of Natural History, vol. 12, no. 3 (1990), 34.", "full: Archives of Natural History, vol. 12, no. 3 / 1990 / @34"],
    ["The salt was sold in 1612, 4 barrels of it.", ""],
    ["Born d. 1612, he was b. 1544 in Vienna.", ""],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(inWords(text), expected));
});
