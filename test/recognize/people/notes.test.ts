import assert from "node:assert/strict";
import { namesIn } from "./people";

/** Notes, as a list of notes under a text. */
const NOTES = `
1. «Ciampar» 2000, pp. 298–300; «Ticcor» 2001, pp. 367–72. It is discussed in «Desprel» 2000, pp. 212–16.
2. Vgl. «Orfelder» 1983, S. 12 f.; «Kressnitz» 1991, S. 44–46; anders «Tolwein» 2003, S. 7, Anm. 3.
3. Siehe hierzu «Huber»/«Mairing» 2010, S. 3; ähnlich «Fuchs» 1999, Sp. 312.
4. See, for example, «Minas-Nerpold» 2014 and «Preysing» 2015. On this see «Helmert» 1994.
5. «Ann Lodwick», *Salt Wars* 2.102: “He placed an image of «Ellwick» by the door of «Hugo Ellwick».”
11. AAV, Segr. Stato, Portogallo, b. 12, f. 3.
12. BAV, Urb. lat. 1023, f. 4; AGI, Indiferente, 2048.
13. FRUS 1881, p. 5. «MOL, Jan», Zout (Oslo: Aas, 1990), 4.
6. It shrinks from the task: «Abadel-Reyn» 2002, 751–52. For his limp see *Alexiad* 18.371. It is lost. «Neudeckel» 1992, 125–27.
7. «Jacob Ellwick», Select Festal Homilies, «Thomas Kollam» (trans.) (Cork: Harbour, 1997), 12; «S. A. Harvel», “Salt,” in Images of Women According to Eastern Canon Law, «Eva Synk» (ed.), Kanon 16 (Cork, 2000): 226–41.
23 . Letter of July 8, 1829, in «Seldor», 54–55; see also the account in «Jourdel»: 1998, 147ff.
4. «Southern, R. W.», “Master of Salt,” Hortus 3 (1976): 257. See «Kent, M.» (1993), 12.
11 «Brissel», Chapter 5. 12 «Daniel De Lion», “The Salt Convention,” Weekly Bee, October 3, 1908; «Walker C. Dowl», Sabotage (Spokan, n.d.), p. 8.
1 «Junor», p. 133. 2. «Garcol Lacalt», pp. 494–5.
1. «Ridrueg», in «Sergio Vilart», p. 485. That is put forward by «Bollot» (op. cit., pp. 311–12).
Salt: «Yaklew» in «Bielor» (ed.), p. 301.
1. «Elden», Reckoning, 352; «Hugo Elden» was ill.
4 «Ellwick», Salt and Tar (Medlin & Co., London, 1955), pp. 30–52.
36. See 2 «ELLWICK», supra note 27, at 227; «Alsorner», supra note 1, at 2; 1 «BLACKWELL», supra note 3; 28 MINN. L. REV. 205 (1979); 9 S. AFR. L. REV. 16.
4. «Berwickor» & «Reid», supra note 50, at 492; «Craigor» (n 4) 123.
«Randor» J. in the same case held so; per «Cave» L.J.; «Rinfred» C.J.C., «Tascherol», «Cartwright» and «Fautor» JJ. dissenting; «Douglas», J., concurring.
4 See generally «Hugo Orvell», Salt (Oslo, 1903), 50 Harv. L. Rev. 557; 3 J. Legal Stud. 4; 9 J. Econ. Hist. 3.
41. See «GEORGE I. SANCHO», FORGOTTEN PEOPLE (1967); «Ann Lee», Salt, 70 N.Y.U. L. REV. 965 (1995).
See «K . Lockwick», "Historical Salt", in «C .F . Delzor», ed ., The Future of Salt (Oslo, 1977). See e.g. «R. Vernor», Salt, 1984, p. 5.
It stood in the William and Mary Quarterly 22 (1965), 264-286, and in «Hugo Orvell», Salt, London: Routledge and Kegan Paul 1955, p. 375.
76. «Ribarol»: Psychologie du sel, p. 54.
12. Of one man, «John Hood», I ask what the teacher thought. While «Martin»’s journals, p. 3, tell. See «Sarah Martin», Salt (Oslo, 1903), 5. The Old Bailey Online was drawn by «Jo Guldiner».
«Self», *American Babel*; «Murchison», *Living for the Town*.
«Wellington» describes the efforts of the king, «Wellington» to «Castleray», 23 September 1815, WD, VIII, 267.
In a talk with the Danish painter «Axel Holmen», «Suworin» would without shame call the pilots seals, p. 140.
Harbour Daily Advertiser, 20 June 1870; «Erving E. Beauregard», Bingham of the Hills (Oslo: Lang, 1989), p. 137.
«Scigliani», op. cit., 62; «Warner», op. cit., 84 ff.; «Dennick» to «Vallant», May 12, 1926; «Hanna» to «Dennick», May 20, 1926; «Vallant» and «Hanna», May 25, 1926.
«Stevens, Russell W.» "'A Preacher': The Worlds of Elijah Ellwick." Afton, Wyoming: Harbour, 2013.
For crowds see «Causer» et al., “Volunteers”; «Strange» et al., “Murder.” See «Limerick», *The Legacy of Salt*, 27; «Ada Limerick» is ill.
See «Cassider», *Ada V. Haydon*. On the Haydon Survey, see «Bartlett», *Great Surveys of the West*. «Stuart Menzies», “C,” New York: Harbour, 1987.
On the list stood «Richard Mulwick», «Dillard», «Skipworth», and «Machek», 10 August 1990, Box 6.
«Livingword Merchant» to «Pomfret», 27 August 1854, RG 59, Box 2; «Kidwell» to «Burke Elmwick» and «Merchant», 23 August 1854, RG 59.
«Hugo Mayer», All on Fire (New York: St. Martin’s Griffin, 1998), 577–85. Oslo Dictionary, s.v. “«Nicholl, John Pringle» (1804–1859).”
See «Craigie, Camber», and «Fredrik Loveland». *Salt and War* (Oslo: Harbour, 1909), «Halberd, David» *The Best* (Oslo: Harbour, 1969).
«Poolwick, Keith T.» and «Rosenmund, Howard» *Salt* (Oxen: Harbour, 2007); «Charles», «Dauvin», and «Girolt», “The treatment of salt.”
«Ellwick», Annals and letters are reprinted in «Perrow», The Origins of Salt, pp. 62–3.
«Law», ed., The Salt of the Coast; see also «Law», “Wages,” 12; as «Robin Law» says. «Law», *The Salt*, Vol III: xvi; «Case», *Wool*, 15.
«G. M. Young», Victorian England: Portrait of an Age (London: Oxford University Press, 1936), 14.
«Marc Bloch», La société féodale (Paris: Albin Michel, 1939), 212; «Bloch», La société, 14.
«Huizinga, Johan». The Waning of the Middle Ages. London: Arnold, 1924.
Cited in Cairo-Tehran, p. 22; Notes, May-June, p. 3; «Ellwick», p. 12; discussed in «Tolwick», 91–93.
«Sergwin» and «Glushin», Besedy o More, 47; «Khlebnin» et al., Stenogrammy, III: 551.
«Ad. Hasenstein», “Emil Tolliver,” Yearbook 6 (1902): 225; in «Lesnick», Lotsy, 12.
«Gomerez M.» From Oslo to Bergen. London, 1964, p.36; «Drapelin T.» The Roots of Rye. 1957, p.240.
“On Rye,” The Encyclopedia (Dodwell, Mellis, 1906), 6; Life of Bees. London: Dodwell, Green, Mellis & Green, 1864.
See «Orten», «Hoyman», and «Kulwen», The Book for Young People, chap. 5; also «Tylwin», Primitive Customs. For another view see «Farrold»’s Life of Grace, chap. 7.
«Hertwin», iv. p. 2670.
See «Ann Lee», «Tom Hood» (eds.), The Age of Pitt (London: Murray, 1860), and «Eliza Cook», ‘A note on Pitt’, Notes and Queries, 3 (1881), 5.
«Gladstone» to «Granville», 3 May 1871, and «Granville» to «Gladstone», 4 May.
Quoted in «Namier», “The Age of Newcastle,” p. 61.
«Robert Blake», Disraeli (London: Eyre, 1966), 88.
Ibid., 45.
ASXY, Dogana, Porto, b. 4, fasc. 2; «Anna Neri» to «Orsini», 3 May 1712, ASXY, Sanità, reg. 20.
«Piero Orsini», Diario, ed. «Anna Neri» (Rome: Porto, 1951), 3; ASXY, «Orsini», b. 4.
Hansard, 3rd series, vol. 12, cols. 3–4.
TNA, FO 7/112, fol. 3; ASV, b. 4, fasc. 2.
«Besson (Mathurin)», Mémoires, éd. «Ch. Rivet» (Paris, 1880), p. 3.
Ed. «H. Delorme», Typica (Brussels: Peeters, 1921), 18.
Bees (Newton Abbot: David & Charles, 1969), 201.
See further «Nadeen Sorrow», *Vagabond Stars* (New York: Harper, 1977), 215.
«Gladstone» to «Granville», Osborne, 2 May 1871, f. 3.
Bibl. nat., fr. 12, tr. «Baynard Dodge» (New York: Knopf, 1970), II, 693.
«Paolo Verri», Ugo Lanza. La formazione di un capo (Bologna: Il Mulino, 1987), 3.
«Ovidius», Metamorphoses, edit. «Brodaei», p. 3.
AVP, f. 4, Polpred «Lavrin» tov. «Orlenevu», Rim, 7 aprelja 1926.
«Peel» to «Aberdeen», 3 May, and «Aberdeen» to «Peel», 5 May 1842; «Guizot» à «Bourqueney», 7 mai.
«Urban, George R.» The Long Peace (Universe Books, 1978), p. 100.
«A.» and «V. Orlenev», The Estate (Einaudi, 1901); «Orlenev», The Estate, 7.
«Paolo Verdi», ‘Glorie di sale’, Limen, n. 8, 2014.
«C. ORVELL» and «M. ELLWICK CORRAN» (eds), The Union (Oxford, 2015), 19.
See («A de Tocqueville», Democracy in America).
“Graphonomy,” in The Later Studies Reader (Eds.) «Bill Orvell», «Gareth Corran», and «Helen Ellwick» (New York: Routledge, 1995), 300.
«R. Krauthause», ‘Erinnerung eines Illegalen’, in «H. Engelmann» (ed.), ‘Sie blieben’: der Kampf in der Stadt unter Führung der Partei (Dessau 1983).
See the Hospital Auth., 614 F.2d 946 (5th Cir. 1980), 521 F. Supp. 842 (W.D. Pa. 1981), 336 So. 2d 427 (Fla. Dist. Ct. App. 1976), and 24 U.C.L.A. L. REV. 475.
Vide «Fabricii» *Bibliotheca Graeca*, ed. «J. Harless», XI, 155.
1 «Warnell, G.», Pierre Holmel and the eclipse of salt (London, 1968). See also «Harper», p. 65; p. 3; «Eden», p. 445.
2 «Watt, D. C.», ‘The secret Holmel-Orvell agreement of 1935 on salt’, Limen Journal, xv (1961).
See «T. Orvell», Salt Society (De Kalb, Ill., 1994), p. 31; «Guy Thomwick» and «David G. La France», Tides (Wilmington DE, 1999), p. 43; Salt, III (Zamora and Orvella, 2007), p. 4.
On salt, see «N. Barber», Lords of the Golden Horn, pp. 118–19, «B. Orvell», The Veiled Tide, and «Lesley Blanchard», The Wilder Tar. See «Davissor», Essays, pp. 29–44. English text, «Hurwell», II, pp. 54–61.
8«Cashmor», The Myth of Salt, 75–95.
12«Gyan Orvell», ‘Rallying Round the Salt’, in «Ranajit Guhor», Salt Studies II (1983), 60–130.
1 «Rossel» to «Manning», Rome, Tuesday [July 12, 1870], in «Purcell», II, 443-4.
6 «Grew, R.», ‘How success spoiled the salt’, Limen, XXXIV (1962), 239–53. Unpublished D.Phil, thesis, Oxford, 1958.
For satires of the couple, see: «Harisch A. Talcherel», Lord Curzel in Caricature (Bombay: Aas, 1903), 3. «Morgan, Evelyn de»
15. «Greister» 1970. «Finkelstor» 1993 uncovers it. On reading in the period see «Brocker» 1996, and for salt see especially «Wohlwick» 1978, «Davidor» and «Hall» 1987.
4. It is discussed in «Bowlen» 1974, «Reinberg» and «McLaugher» 1984, «J. Secordel» 1981 and 1985.
7. From a large literature see «Shapel» 1988, «Gooder», «Pinchel», and «Schaffel» 1989, and «Gayol» and «Zallor» 1998.
7. «Baron, S.» and «Pletchel, C.», eds., Introspection in Salt (Hillsmoor, N.J., 1985).
111. «Leutwell» to General Staff, Okahorn, 25 April 1904, Bl. 52. Telegram (in cipher) to «Trothel», Berlin, 8 December 1904.
3 «Zubel» and «Pleshek», Inside the Salt, and «Gabriel Gorodel», Grand Salt: War and Tar. Ibid., pp. 3–4; «Mikhail Molodel», Memoirs, Molodor Gvardor: Moscow 2016, p. 4.
36. Freeman’s Journal, 22 Apr. 1880. 42. [«Menzel»], Memories Discreet and Indiscreet, p. 273.
6 «A. Rupert Hall» and «Marie Boas Hall» (eds), Letters of Tar, 13 vols, Madison, University of Wisconsin Press, 1965.
88. GAXF, F.558, Op.1, D.5754, L.126. Cited by «M. Lavrent’ev», Salt, p. 12. «Short» and «Taylor», “Soviet Salt.”
1 It was found out: «Snow» 1973, p. 138. For lives see biographies in «Kolpakel» & «Prochor» 2000b, pp. 278–440.
2. «Friedrich Schlagel», Lucinda and the Fragments, trans. «Peter Firchel» (Eugene, OR: Wipfel & Stock, 1971), 146.
See «Adam Holski vel Grawski», “The Justice Who Changed His Mind,” Limen 3 (1998); The Emin Pasha Relief Expedition 1886; the Francophile «Kisselev» told it.
«Кулаков И. П.» Записки. М., 1905. С. 7. Ср.: «Kimmel L.» Sophia. New Haven: Yale University Press, 1990. P. 2.
`;

describe("names in notes", () => {
  for (const line of NOTES.trim().split("\n")) {
    it(line, () => {
      const expected = [...line.matchAll(/«([^»]*)»/g)].map((match) => match[1] ?? "");
      assert.deepEqual(namesIn(`Text.[^1]\n\n[^1]: ${line.replace(/[«»]/g, "")}\n`, "markdown"), expected);
    });
  }
});

describe("text that cites as notes do", () => {
  it("is read as a note where it has a number and a page", () => {
    assert.deepEqual(namesIn("2. Kumanov, Riadom so Zimoi, 387–9 (Jakov Tchadnev).\n\n5. Sergwin and Glushin, Besedy o More, 47."), [
      "Kumanov",
      "Jakov Tchadnev",
      "Sergwin",
      "Glushin",
    ]);
  });
});

describe("italics of texts without markup", () => {
  it("mark titles, and letters are told by who writes to whom", () => {
    const text = "_Lady Ellwick to Mrs. Pomfret_.\n\nRead _The Annals of Rathenow_ and _Sir Hugo Tolliver_, said Ada Pomfret.";
    assert.deepEqual(namesIn(text), ["Ellwick", "Pomfret", "Ada Pomfret"]);
  });
});

describe("a title in italics before its author", () => {
  for (const author of ["by Carlo Orpen", "ed. Carlo Orpen", "edited by Carlo Orpen", "a cura di Carlo Orpen"]) {
    it(`is no mention of whom it is about, before ${author}`, () => {
      const text = `Text.[^1]\n\n[^1]: *Dario Neri. La formazione di un capo*, ${author}, Bologna: Mulino, 1987, 4.\n`;
      assert.deepEqual(namesIn(text, "markdown"), ["Carlo Orpen"]);
    });
  }
});

describe("a title in italics without its author", () => {
  for (const behind of [", Bologna, il Mulino, 1987, 4", " (Bologna: il Mulino, 1987), 4", ", vol. 2, 4"]) {
    it(`is no mention of whom it is about, before ${behind}`, () => {
      assert.deepEqual(namesIn(`Text.[^1]\n\n[^1]: *Dario Neri. La formazione di un capo*${behind}.\n`, "markdown"), []);
    });
  }
  it("is told from an author in the same italics", () => {
    assert.deepEqual(namesIn("Text.[^1]\n\n[^1]: *Dario Neri, Tides*, Bologna, Mulino, 1987, 4.\n", "markdown"), ["Dario Neri"]);
  });
});
