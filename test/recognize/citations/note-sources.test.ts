import assert from "node:assert/strict";
import { inWords } from "../archives/in-words";

describe("citations, repeats and references to notes", () => {
  const cases: readonly (readonly [text: string, expected: string])[] = [
    [
      "Anna Neri, Storia del sale. Dal mare alla tavola, 1500–1900 (Bologna: Il Porto, 1962), 33–41.",
      "full: Anna Neri / Storia del sale. Dal mare alla tavola, 1500–1900 / Bologna / 1962 / @33–41",
    ],
    [
      "Anna Neri, Paolo Verdi (eds.), Salt: a History (London: Quay, 1996); and Karl Weiß, Das Salz der Erde (Berlin: Spree, 2008).",
      "full: Anna Neri+Paolo Verdi / Salt: a History / London / 1996 | full: Karl Weiß / Das Salz der Erde / Berlin / 2008",
    ],
    [
      "On salt in general, see Anna Neri, Storia del sale (Bologna: Il Porto, 1962); Jan Novák, Salt and Tar (Prague: Most, 1970), 12.",
      "full: Anna Neri / Storia del sale / Bologna / 1962 | full: Jan Novák / Salt and Tar / Prague / 1970 / @12",
    ],
    ["R.J.B. Barlow. Salt (New York: Quay Press, 2003), p. 233.", "full: R.J.B. Barlow / Salt / New York / 2003 / @233"],
    [
      "L. B. Ivanov, “Sol’ i more,” May 14, 1924, in Stat’i (Moscow: Izdat, 1926), 12: 310.",
      "full: L. B. Ivanov / Sol’ i more / Moscow / 1926 / @310",
    ],
    ["Urbach, Anna M. The Salt Road (Quay Books, 1978) page 100.", "full: Anna M. Urbach / The Salt Road / Quay Books / 1978 / @100"],
    ["Marie Blanc, « Le sel des rois », Annales du sel, 12 (1957), p. 33-60.", "full: Marie Blanc / Le sel des rois / 1957 / @33-60"],
    [
      "Karl Weber, Geschichte des Salzes, 2. Aufl., Leipzig 1912, S. 45.",
      "full: Karl Weber / Geschichte des Salzes / Leipzig / 1912 / @45",
    ],
    ["Иванов И. И. История соли. М., 1967. С. 45.", "full: И. И. Иванов / История соли. М. / 1967 / @45"],
    ["K. Weber, ‘Salt flags’, Quay Quarterly, lxi (1975), 33–58, at p. 40.", "full: K. Weber / Salt flags / 1975 / @33–58"],
    ["Иванов И. И. Соль и море // Соляной сборник. 1908. № 2. С. 15.", "full: И. И. Иванов / Соль и море / 1908 / @15"],
    ["Die Salzbriefe, hg. v. Erich Meyer, 2 Bde., Leipzig 1913, S. 205.", "full: Die Salzbriefe / Leipzig / 1913 / @205"],
    ["J. Nowak, Sól i morze, „Przegląd Solny” 1861, nr 3, s. 12–40.", "full: J. Nowak / Sól i morze / 1861 / @12–40"],
    [
      "Letter of 3 May 1741, in L. A. Neri, Carteggio, a cura di P. Verdi, Modena, Porto, 1907, p. 45.",
      "full: L. A. Neri / Carteggio / Modena / 1907 / @45",
    ],
    ["Anna Neri, “Salt Widows,” in Verdi and Bruni, Salt, 101–25.", "full: Anna Neri / Salt Widows / @101–25"],
    [
      "See the works of Paolo Neri, Dino Bruni. Una vita (Bologna: Porto, 1987).",
      "full: Paolo Neri / Dino Bruni. Una vita / Bologna / 1987",
    ],
    ["Matteo L. Neri, Storia del sale (Urbino: Porto, 1996).", "full: Matteo L. Neri / Storia del sale / Urbino / 1996"],
    ["Neri, Storia, S. 70–73, 88.", "short: Neri / Storia / @70–73, 88"],
    ["Neri, Storia, 90, citing Bruni, Salt, 4.", "short: Neri / Storia / @90 | short: Bruni / Salt / @4"],
    ["Neri, Storia, 90 (but cf. Bruni, Salt, 4).", "short: Neri / Storia / @90 | short: Bruni / Salt / @4"],
    ["Neri, La sal, p. 92, y supra, nota 9.", "short: Neri / La sal / @92 | see 9 above"],
    ["Ebd., S. 15; anders Weber, a. a. O., S. 60.", "ibid: @15 | op-cit: Weber / @60"],
    ["Ibídem, exp. 8.", "ibid: expediente 8"],
    ["P. Novák, c. d., s. 95.", "op-cit: Novák / @95"],
    ["Neri, Storia del sale, 44.", "short: Neri / Storia del sale / @44"],
    ["Neri, p. 304.", "short: Neri / @304"],
    ["Salt and Tar, p. 226.", "short: Salt+Tar / @226"],
    [
      "See Neri, Storia, 193, Giorgio Bruni, La guerra del sale (Roma: Porto, 1982), 248.",
      "short: Neri / Storia / @193 | full: Giorgio Bruni / La guerra del sale / Roma / 1982 / @248",
    ],
    ["Weber, Geschichte (wie Anm. 6), S. 50.", "short: Weber / Geschichte / @50 | see 6"],
    ["Ibid.", "ibid: "],
    ["Ibidem, Leg. 2843.", "ibid: legajo 2843"],
    ["Ibid., l. 12; Neri, Storia, 4.", "ibid: @12 | short: Neri / Storia / @4"],
    ["Ebd., S. 34 f.", "ibid: @34"],
    ["Там же. Д. 5. Л. 3.", "ibid: delo 5 / @3"],
    ["Id., La guerra del sale (Roma: Porto, 1982), p. 3.", "full: La guerra del sale / Roma / 1982 / @3"],
    ["Ders., Salzpolitik, Berlin 1920, S. 3.", "full: Salzpolitik / Berlin / 1920 / @3"],
    ["Neri, op. cit., p. 50.", "op-cit: Neri / @50"],
    ["Bruni, La guerra del sale, cit., pp. 4–6.", "op-cit: Bruni / La guerra del sale / @4–6"],
    ["Weber, a. a. O., S. 77.", "op-cit: Weber / @77"],
    ["Указ. соч. С. 50.", "op-cit: @50"],
    ["TNA, FO 61/138, fol. 7. Otherwise Neri, op. cit., 118.", "TNA / series FO 61 / piece 138 / @7 | op-cit: Neri / @118"],
    [
      "RGAE, f. 109, op. 3, d. 87, l.1 as cited in Neri, “Sol’,” p. 61.",
      "RGAE / fond 109 / opis 3 / delo 87 / @1 | short: Neri / Sol’ / @61",
    ],
    ["See n. 12 above.", "see 12 above"],
    ["cf. nn. 3–5; supra note 9.", "see 3,5 | see 9 above"],
    ["Vgl. Anm. 5; siehe unten, Anm. 7.", "see 5 | see 7 below"],
    ["Voir note 7. См. прим. 4.", "see 7 | see 4"],
    ["Salt Quarterly, vol. 48, n. 3, 2014.", "short: Salt Quarterly / vol. 48 / @3"],
    ["He called it “ibid.” and [ibid.] all his life.", ""],
    ["The salt tax was hated, and nobody paid it.", ""],
    [
      "“Harbor Paper Lays Blame” JTA August 31, 1939 Accessed From: http://archive.example.org/article/1939/08/31/paper",
      "full: Harbor Paper Lays Blame / 1939",
    ],
    [
      "“Salt and the Treaty of August 23, 1939” The Selected Annual Proceedings of the Harbor Conference 3 (December 1996) Accessed From: http://users.example.edu/x.html",
      "full: Salt and the Treaty of August 23, 1939 / 1996",
    ],
    [
      "Walker, Anna. “Salt and Pitch As Friends” Harbor Free Press January 31, 2008 Accessed From: http://www.example.com/article/1633",
      "full: Anna Walker / Salt and Pitch As Friends / 2008",
    ],
    ["Шевчук О. Історія цукру. Київ, 1967. С. 45.", "full: О. Шевчук / Історія цукру. Київ / 1967 / @45"],
    ["Шевчук О. Вказ. праця. С. 50.", "op-cit: Шевчук / @50"],
    ["See chapter 2, note 9 above; see n. 5.", "see 5"],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(inWords(text), expected));
});
