import assert from "node:assert/strict";
import fc from "fast-check";
import { decisionsOf } from "../../../server/src/corpus/people/decisions";
import { People } from "../../../server/src/corpus/people/people";
import type { Unit } from "../../../server/src/corpus/people/person";
import type { DocumentPeople } from "../../../server/src/model/people";
import { peopleIn } from "../../recognize/people/people";
import { corpusOf, told } from "./corpus";

/** Whom a corpus knows: one line a person, with each form behind the name of its document; behind `?` who else a form may mean. */
const shown = (people: People): string[] =>
  people
    .all()
    .map(({ units, maybe }) => {
      const bare = (unit: Unit): string => (unit.form.gender === "female" && unit.form.name.given.length === 0 ? "♀" : "");
      const forms = units.map((unit) => `${unit.document}:${bare(unit)}${unit.form.written}`).sort();
      const others = maybe.map(({ name }) => name).sort();
      return forms.join(" ") + (others.length > 0 ? ` ? ${others.join(" | ")}` : "");
    })
    .sort();

const cases: readonly (readonly [title: string, texts: Readonly<Record<string, string>>, people: readonly string[]])[] = [
  ["spellings of one transliterated name", { a: "Petr Chaadaev wrote a letter. Chaadaev said so.", b: "A letter to Čaadaev, who was ill.", c: "Tschaadajew said nothing." }, ["a:Chaadaev a:Petr Chaadaev b:Čaadaev c:Tschaadajew"]],
  ["a bare surname means whom the text speaks of, not who is cited only", { a: "Neri wept. It is said that Carlo Neri wept again (R. Neri, Tides, 72; R. Neri 1979). Neri left." }, ["a:Carlo Neri a:Neri", "a:R. Neri"]],
  ["a bare surname under which something is cited means the author, and in the text whom that speaks of", { a: "Robert Fenwick bought poles.1 Fenwick fell ill.2\n\n1. Jane Fenwick, *Poles and Wires* (London: Aldine House, 1931), 44.\n2. Fenwick, *Poles*, 46." }, ["a:Fenwick a:Jane Fenwick", "a:Fenwick a:Robert Fenwick"]],
  ["an author whom another chapter cites in full", { a: "He left.\n\n1. Jane Fenwick, *Poles and Wires* (London: Aldine House, 1931), 44.", b: "Robert Fenwick slept. Fenwick woke.\n\n1. Fenwick, *Poles*, 77." }, ["a:Jane Fenwick b:Fenwick", "b:Fenwick b:Robert Fenwick"]],
  ["an author of whom the text speaks too", { a: "Robert Fenwick slept.1 Fenwick woke.2\n\n1. Robert Fenwick, *Poles and Wires* (London: Aldine House, 1931), 44.\n2. Fenwick, *Poles*, 77." }, ["a:Fenwick a:Fenwick a:Robert Fenwick"]],
  ["given names in other transliterations", { a: "Grigorii Chertkov wrote.", b: "Grigori Tschertkow said so. Tschertkow laughed.", c: "Grigory Chertkov wept.", d: "Écrit par Grigori Tchertkov, ministre." }, ["a:Grigorii Chertkov b:Grigori Tschertkow b:Tschertkow c:Grigory Chertkov d:Grigori Tchertkov"]],
  ["a short given name, with a patronymic and without", { a: "Anna Veselova wrote. Then Anna Pavlovna Veselova laughed.", b: "Анна Веселова писала." }, ["a:Anna Pavlovna Veselova a:Anna Veselova b:Анна Веселова"]],
  ["a misprint in a long given name", { a: "Konstantin Vetrov wrote. Kostantin Vetrov laughed. Then Konstantin Vetrov wept." }, ["a:Konstantin Vetrov a:Kostantin Vetrov"]],
  ["Leonid, who is not Lev", { a: "Leonid Vetrov wrote. Then Lev Vetrov laughed." }, ["a:Leonid Vetrov", "a:Lev Vetrov"]],
  ["lost diacritics", { a: "Afanasii Gonchalevskii wrote.", b: "Afanasij Goncalevskij said so." }, ["a:Afanasii Gonchalevskii b:Afanasij Goncalevskij"]],
  ["initials against full names", { a: "Thomas Babington Macaulay wrote.", b: "He asked T. B. Macaulay; Macaulay refused." }, ["a:Thomas Babington Macaulay b:Macaulay b:T. B. Macaulay"]],
  ["two people of one surname", { a: "August Schlegel wrote. Then August Schlegel died.", b: "Friedrich Schlegel wrote." }, ["a:August Schlegel", "b:Friedrich Schlegel"]],
  ["a bare surname of two people in one document", { a: "August Schlegel wrote. Friedrich Schlegel wrote. Schlegel said so." }, ["a:August Schlegel", "a:Friedrich Schlegel", "a:Schlegel ? August Schlegel | Friedrich Schlegel"]],
  ["a bare surname means whom its own document names", { a: "August Schlegel wrote. Schlegel said so.", b: "Friedrich Schlegel wrote. Schlegel laughed." }, ["a:August Schlegel a:Schlegel", "b:Friedrich Schlegel b:Schlegel"]],
  ["surnames that are given names as well, behind Mr and Mrs", { a: "A letter to Mr. Baldwin, who was ill.", b: "He told Mr. Baldwin so. Mrs. Emery wept. Miss Jane Orwin smiled, and Miss Jane laughed.", c: "Ada Emery wrote." }, ["a:Baldwin b:Baldwin", "b:Jane b:Jane Orwin", "b:♀Emery c:Ada Emery"]],
  ["husband and wife", { a: "Georg Herwegh wrote to Bakunin. Madame Herwegh refused. Herwegh said nothing." }, ["a:Bakunin", "a:♀Herwegh", "a:Georg Herwegh a:Herwegh"]],
  ["a bare surname in a family whose others have given names", { a: "Lev Tolstoy wrote. Tolstoy said so. Tolstoy laughed. Sofia Tolstoy wrote. Tolstoy wept. Tolstoy told Aleksandra Tolstoy. Tolstoy died." }, ["a:Aleksandra Tolstoy", "a:Lev Tolstoy a:Tolstoy", "a:Sofia Tolstoy"]],
  ["Cyrillic and Latin", { a: "Письмо Чаадаеву написал А. С. Хомяков.", b: "Aleksei Khomiakov wrote to Petr Chaadaev." }, ["a:Чаадаеву b:Petr Chaadaev", "a:А. С. Хомяков b:Aleksei Khomiakov"]],
  ["Russian surnames with a soft stem", { a: "Фёдор Ильич Мергель уехал. Письмо Мергелю передал Иван Сладай. О записках Мергеля и Ивана Сладая не знали." }, ["a:Иван Сладай a:Ивана Сладая", "a:Мергелю a:Мергеля a:Фёдор Ильич Мергель"]],
  ["inverted order", { a: "Text.\n\nHuizinga, Johan. The Waning of the Middle Ages. London, 1924.", b: "Johan Huizinga wrote." }, ["a:Huizinga, Johan b:Johan Huizinga"]],
  ["a misprint in a long name", { a: "William Thackeray wrote novels. Thackaray said so." }, ["a:Thackaray a:William Thackeray"]],
  ["a surname too short for a misprint", { a: "Miles Dawson left. Davison stayed. Davison wept." }, ["a:Davison", "a:Miles Dawson"]],
  ["a woman who is cited by name only behind her surname", { a: "Hallow supposes so. He doubts what Hallow writes.\n\nBrigitta Hallow, *Tides* (Lund: Vinga, 1998), 9." }, ["a:Brigitta Hallow a:Hallow"]],
  ["a rank that only one of a family has", { a: "Countess Anna von Tiesen wrote to Ernst von Tiesen. Dorothea von Tiesen wept.", b: "Countess Tiesen was rich.", c: "Frau Tiesen wept." }, ["a:Anna von Tiesen b:♀Tiesen", "a:Dorothea von Tiesen", "a:Ernst von Tiesen", "c:♀Tiesen ? Anna von Tiesen | Dorothea von Tiesen"]],
  ["a lord whose sister has the surname too", { a: "Edward Ashmore, second Lord Ashmore, arrived. Lord Ashmore was ill. Catherine Ashmore laughed.", b: "He had a letter from Lord Ashmore. Ashmore was ill." }, ["a:Ashmore a:Edward Ashmore b:Ashmore b:Ashmore", "a:Catherine Ashmore"]],
  ["an academician and the author with his initials", { a: "He was attacked by Academician Boris Lopatin. Lopatin had not seen it (Б. А. Лопатин, *О соли*, Вопросы истории, 1950, 44)." }, ["a:Boris Lopatin a:Lopatin a:Б. А. Лопатин"]],
  ["rulers with bynames in several languages", { a: "Frederick the Great wrote. Peter the Great came. Charles the Bold died.", b: "Friedrich der Große schrieb. Das Heer Friedrichs des Großen zog ab.", c: "Pierre le Grand arriva. Charles le Chauve régna." }, ["a:Charles the Bold", "a:Frederick the Great b:Friedrich der Große b:Friedrichs des Großen", "a:Peter the Great c:Pierre le Grand", "c:Charles le Chauve"]],
  ["a family called by the plural of its name", { a: "Carl Orvell wrote to Magnus Orvell. The two Orvells left. Ada Lockes wept; Lockes laughed." }, ["a:Ada Lockes a:Lockes", "a:Carl Orvell", "a:Magnus Orvell", "a:Orvells ? Carl Orvell | Magnus Orvell"]],
  ["husband and wife behind a particle", { a: "The Viscount d'Orvenne left. Lady d'Orvenne wept. Viscountess d'Orvenne wrote." }, ["a:d'Orvenne", "a:♀d'Orvenne"]],
  ["two surnames without the given name", { a: "Federico Ortega Lamarca wrote plays. Ortega Lamarca was shot. Lamarca had known." }, ["a:Federico Ortega Lamarca a:Lamarca a:Ortega Lamarca"]],
  ["bynames of rulers in Russian, which has no article", { a: "Пётр Великий уехал. Иван Грозный молчал.", b: "Peter the Great came. Ivan the Terrible was silent." }, ["a:Иван Грозный b:Ivan the Terrible", "a:Пётр Великий b:Peter the Great"]],
  ["a surname that ends as patronymics do, behind initials", { a: "Список подписал Л. М. Арганович. Затем Арганович уехал." }, ["a:Арганович a:Л. М. Арганович"]],
  ["a full name in an oblique case, and a work about another", { a: "Орвин подписал список. Список подписан И. В. Орвиным. Речь Орвина издана." }, ["a:И. В. Орвиным a:Орвин a:Орвина"]],
  ["who is called by the second of his given names", { a: "Marie Joseph Gaston Morel-Vaury came in 1842. Gaston Morel-Vaury wrote histories." }, ["a:Gaston Morel-Vaury a:Marie Joseph Gaston Morel-Vaury"]],
  ["a ruler, and an author with his given name who is but cited", { a: "Nicholas I slept. In 1830, Nicholas ordered the ships.\n\n1. Nicholas B. Breyfold, Heretics and Salt (Ithaca, NY: Limen, 2005), 92." }, ["a:Nicholas B. Breyfold", "a:Nicholas a:Nicholas I"]],
  ["hyphens between the given names before a particle", { a: "Jean-Charles-Simonde de Sisvaldi wrote. Sisvaldi wept." }, ["a:Jean-Charles-Simonde de Sisvaldi a:Sisvaldi"]],
  ["popes in two languages", { a: "Pope Pius XI received him. Then Pio XI wept." }, ["a:Pio XI a:Pius XI"]],
  ["a silent e", { a: "Fulk Maltravers wrote a play. Fulke Maltravers wrote a letter." }, ["a:Fulk Maltravers a:Fulke Maltravers"]],
  ["a peer of whom the text says so", { a: "Robert Orme, third Marquess of Thornbury, wrote. Lord Thornbury smiled." }, ["a:Robert Orme a:Thornbury"]],
  ["a German title between the names", { a: "Franz Graf Wallstein ging. Wallstein war müde." }, ["a:Franz Graf Wallstein a:Wallstein"]],
  ["an emperor and a man with his given name", { a: "Emperor Alexander refused. Alexander Herzen wrote. Then Alexander laughed." }, ["a:Alexander Herzen", "a:Alexander a:Alexander"]],
  ["given names alone that are one name in two languages", { a: "Karl wrote to Ann Lee. Carlo wrote to Ann Lee. Carlo laughed and Karl said nothing." }, ["a:Ann Lee", "a:Carlo", "a:Karl"]],
  ["a given name alone and a name in another language", { a: "Count Alexandre Walewski, said Baron Smith, wrote to Alexander." }, ["a:Alexander", "a:Alexandre Walewski", "a:Smith"]],
  ["the initial of a second surname", { a: "Hernán Ramira Nevochea wrote. Tomás Lamira N. left, and Hernán Ramira N. stayed." }, ["a:Hernán Ramira N. a:Hernán Ramira Nevochea", "a:Tomás Lamira N."]],
  ["a part of a double surname", { a: "Henrik Wallin-Dahl wrote. Dahl said so. Ada Orpen-Crewe left; John Crewe stayed. Crewe said nothing." }, ["a:Ada Orpen-Crewe", "a:Crewe a:John Crewe", "a:Dahl a:Henrik Wallin-Dahl"]],
  ["initials that look like particles", { a: "D. Marlowe wrote to V. Orpen. John Marlowe and Peter Orpen answered. Heinrich v. Gahlen left; H. von Gahlen stayed." }, ["a:D. Marlowe", "a:H. von Gahlen a:Heinrich v. Gahlen", "a:John Marlowe", "a:Peter Orpen", "a:V. Orpen"]],
  ["a king and a man with his given name", { a: "The war between Charles V and Francis I of France was long. Francis wept, and so did Francis Lambel. Charles slept; Francis wrote to Charles Orvell." }, ["a:Charles Orvell", "a:Charles a:Charles V", "a:Francis Lambel", "a:Francis a:Francis I"]],
  ["a ruler of two names and a number, and the same without one in German", { a: "Es regierte König Friedrich Eduard I. zu jener Zeit. Friedrich Eduard schwieg, und alle kannten Friedrich Eduards Sohn." }, ["a:Friedrich Eduard a:Friedrich Eduard I. a:Friedrich Eduards"]],
  ["given names that Russian writes by their sound", { a: "Jean Orvellac wrote to Heinrich Kettler, and James Purdow answered.", b: "В те годы Жан Орвеллак написал письмо, а Генрих Кеттлер и Джеймс Пурдов молчали." }, ["a:Heinrich Kettler b:Генрих Кеттлер", "a:James Purdow b:Джеймс Пурдов", "a:Jean Orvellac b:Жан Орвеллак"]],
  ["given names as the Spanish and ISO 9 write Russian ones", { a: "Mikhail Orvelin wrote to Yuri Salakhov and Genrikh Pukharin.", b: "Mijaíl Orvelin wrote to Ûrij Salahov and Genrih Puharin." }, ["a:Genrikh Pukharin b:Genrih Puharin", "a:Mikhail Orvelin b:Mijaíl Orvelin", "a:Yuri Salakhov b:Ûrij Salahov"]],
  ["a part of a longer name", { a: "Bibiana Vaz de Noronha laughed. Bibiana Vaz wept. Federico Herrera Zúñiga wrote; Herrera laughed." }, ["a:Bibiana Vaz a:Bibiana Vaz de Noronha", "a:Federico Herrera Zúñiga a:Herrera"]],
  ["a ruler with his number and with his house", { a: "Constantine VII Porphyron wrote. Constantine VII was wise. Constantine VI left." }, ["a:Constantine VI", "a:Constantine VII a:Constantine VII Porphyron"]],
  ["an Arabic name and the last part of it, with the article or without", { a: "Muhammad ibn Jarir al-Qalami wrote. Al-Qalami said so. Qalami slept." }, ["a:Al-Qalami a:Muhammad ibn Jarir al-Qalami a:Qalami"]],
  ["a part of two longer names", { a: "Mateo Mata Olivares wrote. Alonso Mata Peralta wrote. Mata laughed." }, ["a:Alonso Mata Peralta", "a:Mata", "a:Mateo Mata Olivares"]],
  ["John Stuart, who is no part of John Stuart Mill", { a: "John Stuart wrote a letter. Then John Stuart Mill wrote." }, ["a:John Stuart", "a:John Stuart Mill"]],
  ["given name and patronymic", { a: "M. L. Orlova wrote to Pavel Kulakov. Maria Lvovna laughed. Pavel Ilich wept." }, ["a:M. L. Orlova a:Maria Lvovna", "a:Pavel Ilich a:Pavel Kulakov"]],
  ["a surname that stands first", { a: "Kiyohara Shigeru wrote. Kiyohara laughed, and so said Kiyohara." }, ["a:Kiyohara a:Kiyohara Shigeru"]],
  ["Latin and Greek endings", { a: "John Laskarenos wrote, and Laskarenus laughed." }, ["a:John Laskarenos a:Laskarenus"]],
  ["patronymics in other cases", { a: "Письмо Андрея Ивановича Хоршева лежало здесь. Он писал об Андрее Ивановиче Хоршеве и говорил с Андреем Ивановичем." }, ["a:Андрее Ивановиче Хоршеве a:Андреем Ивановичем a:Андрея Ивановича Хоршева"]],
  ["the German genitive", { a: "Der Mechaniker Gottlieb Wachsmuth schrieb, und die Frau und Wachsmuths Bruder schrieben das nicht." }, ["a:Gottlieb Wachsmuth a:Wachsmuths"]],
  ["the Russian genitive of a ruler who has a lady's name in it", { a: "В царствование Александра IX было тихо. Посол был принят императором Александром IX в Твери." }, ["a:Александра IX a:Александром IX"]],
  ["the German genitive of surnames in z and x", { a: "Der Mechaniker Gottlieb Ollnitz schrieb, und die Frau und Ollnitzens Bruder schrieben das nicht.", b: "Der Mechaniker Gottlieb Lorenzen schrieb, und die Frau und Lorenzens Bruder schrieben das nicht." }, ["a:Gottlieb Ollnitz a:Ollnitzens", "b:Gottlieb Lorenzen b:Lorenzens"]],
  ["the German genitive before an adjective", { a: "Der Vogt Gottlieb Olltorf schrieb den Räten, und die Räte lobten Olltorfs kluge Denkschrift nicht." }, ["a:Gottlieb Olltorf a:Olltorfs"]],
  ["the German genitive of rulers and given names", { a: "Kaiser Ottokar II. ging nicht, und die Räte Ottokars II. schwiegen. Unter Georg dem Frommen stieg die Not; nach dem Tode Georgs des Frommen fiel sie.", b: "Die Frau und der Sohn: Mathilde Harnisch schrieb nicht. Der Brief Mathildes ist verloren, und die Uhr Mathilde Harnischs ist es auch." }, ["a:Georg dem Frommen a:Georgs des Frommen", "a:Ottokar II. a:Ottokars II.", "b:Mathilde Harnisch b:Mathilde Harnischs b:Mathildes"]],
  ["two rulers of one number in German", { a: "Kaiser Wilhelm II. schwieg, und der Kaiser Friedrich II. war nicht der Mann, der das sah." }, ["a:Friedrich II.", "a:Wilhelm II."]],
  ["a surname in s that is no genitive", { a: "Der Küster Hans Ollners schrieb die Briefe nicht, und die Frau sah das nicht. Ollners Geschichte ist die eines Mannes, der nicht schwieg.", b: "Hans Ollners wrote." }, ["a:Hans Ollners a:Ollners b:Hans Ollners"]],
  ["a maiden name, and the father who has it", { a: "Mary Smithson, née Tarleton, wrote. Robert Tarleton, her father, died. Tarleton wept." }, ["a:Mary Smithson a:Tarleton", "a:Robert Tarleton a:Tarleton"]],
  ["a lady whose name is a man's in the genitive", { a: "Elena Starova wrote. Boris Starov left. Text.\n\nPis'mo Starova k Orlovu, 3 aprelja 1956 g., RGALI, f. 1, op. 2, d. 3." }, ["a:Boris Starov", "a:Elena Starova a:Starova", "a:Orlovu"]],
  ["a lady called by her surname", { a: "Madame Orvell refused. Orvell wept." }, ["a:♀Orvell a:♀Orvell"]],
  ["a lady called by her surname, and a man of whom another text speaks", { a: "Madame Orvell refused. Orvell wept.", b: "The poet Karl Orvell laughed. He knew Madame Orvell." }, ["a:♀Orvell a:♀Orvell b:♀Orvell", "b:Karl Orvell"]],
  ["a lady called by her surname, whom another text names in full", { a: "Madame Orvell refused. Orvell wept.", b: "Emma Orvell laughed." }, ["a:♀Orvell a:♀Orvell b:Emma Orvell"]],
  ["a lady whose husband is spoken of before her", { a: "Orvell laughed. Madame Orvell refused." }, ["a:Orvell", "a:♀Orvell"]],
  ["a maiden name of another chapter", { a: "Mrs Smithson, née Tarleton, wept.", b: "Robert Tarleton wrote." }, ["a:♀Smithson", "a:Tarleton b:Robert Tarleton"]],
  ["somebody who calls somebody else a liar", { a: "Robert Hunt called Peter Ingram a liar." }, ["a:Peter Ingram", "a:Robert Hunt"]],
  ["Wade-Giles and Pinyin", { a: "Teng Hsiao-lin wrote. Teng laughed.", b: "Deng Xiaolin wrote. Deng wept." }, ["a:Teng a:Teng Hsiao-lin b:Deng b:Deng Xiaolin"]],
  ["Wade-Giles without the sign of aspirates", { a: "Tuan Ch’i-kuang wrote. Duan Qiguang wept, and Tuan Chi-kuang laughed." }, ["a:Duan Qiguang a:Tuan Chi-kuang a:Tuan Ch’i-kuang"]],
  ["two Chinese names of which one syllable differs", { a: "Chang Kuo-lin wrote. Zhang Guohua wept. Li Daoming wrote. Li Taoming wrote." }, ["a:Chang Kuo-lin", "a:Li Daoming", "a:Li Taoming", "a:Zhang Guohua"]],
  ["Chinese surnames that other transliterations would not tell apart", { a: "Zhou Enhua met the consul, and Zhu Delin wrote. Zhou wept. Zhu laughed." }, ["a:Zhou a:Zhou Enhua", "a:Zhu a:Zhu Delin"]],
  ["a surname now with an s and now without", { a: "W. Griffiths told the court so. William Griffith was hanged. Griffith wept." }, ["a:Griffith a:W. Griffiths a:William Griffith"]],
  ["surnames with and without an s in two documents", { a: "William Griffith was hanged.", b: "William Griffiths wrote." }, ["a:William Griffith", "b:William Griffiths"]],
  ["a surname in s and a given name", { a: "John Roberts wrote. John Robert wept." }, ["a:John Robert", "a:John Roberts"]],
  ["an author with more initials than a man of office has", { a: "Sir Philip Yorke spoke for the crown in 1740. Yorke was thanked.", b: "He left.\n\n1. P. C. Yorke, The Life of Hardwicke (Cambridge, 1913), 3.\n2. P. C. Yorke, The Life, 4." }, ["a:Philip Yorke a:Yorke", "b:P. C. Yorke"]],
  ["a scholar who is named in full and cited with initials", { a: "John Overholt has argued so.", b: "He left.\n\n1. J. R. Overholt, The Life of Hardwicke (Cambridge, 1913), 3.\n2. J. R. Overholt, The Life, 4." }, ["a:John Overholt b:J. R. Overholt"]],
  ["pet forms of given names", { a: "Jimmy Trevanion wrote. He told James Trevanion’s mother.", b: "Bess Harwood wrote to Elizabeth Harwood." }, ["a:James Trevanion a:Jimmy Trevanion", "b:Bess Harwood b:Elizabeth Harwood"]],
  ["Sir and a given name", { a: "Sir Robert Pemble wrote to Robert Quist. Then Sir Robert laughed." }, ["a:Robert a:Robert Pemble", "a:Robert Quist"]],
  ["a title that comes later", { a: "William Trask (afterwards Lord Penrith) moved. Lord Penrith laughed." }, ["a:Penrith a:William Trask"]],
  ["a name in the world", { a: "The nun Theodosia, in the world Irene Laskarina, wept." }, ["a:Irene Laskarina a:Theodosia"]],
  ["a pen name behind a dash", { a: "Georges Astruc — the pen name of Aurore Dupin — smoked." }, ["a:Aurore Dupin a:Georges Astruc"]],
  ["a former name only where the text says so", { a: "Ann Lee wrote. Eliza Cook, formerly of London, wrote." }, ["a:Ann Lee", "a:Eliza Cook"]],
  ["a particle with a capital where it opens the name", { a: "Cornelis van der Meulen wrote. Van der Meulen laughed." }, ["a:Cornelis van der Meulen a:Van der Meulen"]],
  ["a surname that others have in titles of works only", { a: "Cesare Neri wrote.", b: "Livia Neri wrote.", c: "Neri said so.\n\n1. Wolf Ott, *Mythos Neri*, Berlin, 1933, 4. Ott, *Mythos Neri*, 5." }, ["a:Cesare Neri", "b:Livia Neri", "c:Neri ? Cesare Neri | Livia Neri", "c:Ott c:Wolf Ott"]],
  ["a man's surname beside a lady of his name whom others call by it", { a: "Lev Krasnov wrote. His wife, Olga Krasnova, stayed. Signora Krasnoff wept.\n\n1. O. D. Krasnova to L. B. Krupin, 4 May 1927, RGASPI, f. 325, op. 1, d. 400.", b: "Krasnov, the ambassador, said so." }, ["a:L. B. Krupin", "a:Lev Krasnov b:Krasnov", "a:O. D. Krasnova a:Olga Krasnova a:♀Krasnoff"]],
  ["a given name alone in other letters", { a: "Platon Orlin wrote a play, said Orlin. Socrates taught Plato, and Πλάτων taught Ἀριστοτέλης." }, ["a:Orlin a:Platon Orlin", "a:Plato", "a:Socrates", "a:Πλάτων", "a:Ἀριστοτέλης"]],
  ["cases of Russian names, also of given names in no list", { a: "Вчера Алишер Усмалов ушёл. Слова Алишера Усмалова поняли. Говорили с Алишером Усмаловым.", b: "Видели Елену Ямпольскую, и Елена Ямпольская сказала об этом. С Ангелой Меркаль говорили, и Ангела Меркаль ушла." }, ["a:Алишер Усмалов a:Алишера Усмалова a:Алишером Усмаловым", "b:Ангела Меркаль b:Ангелой Меркаль", "b:Елена Ямпольская b:Елену Ямпольскую"]],
  ["names of the West, which Russian spells by their sound", { a: "Denis Orvedot wrote. Helvétius Brunnaud laughed.", b: "Письмо написал Дени Орведо. О словах Орведо помнил Л. Брюнно.", c: "A letter to Orvedot, who was ill.", d: "Artúr Törgey wrote to Lajos Kossány.", e: "Войсками командовал генерал А. Тёргей. Видели Лайоша Кошаня." }, ["a:Denis Orvedot b:Дени Орведо b:Орведо c:Orvedot", "a:Helvétius Brunnaud", "b:Л. Брюнно", "d:Artúr Törgey e:А. Тёргей", "d:Lajos Kossány e:Лайоша Кошаня"]],
  ["a name that Russian spells by its sound, and another that is spelled so", { a: "Pierre Marlet wrote. Then Pierre Marle laughed.", b: "Пьер Марле писал." }, ["a:Pierre Marle b:Пьер Марле", "a:Pierre Marlet"]],
  ["a bare surname whose bearer its own document names in another case", { a: "Wilhelm Orgoltz wrote. Orgoltz laughed.", b: "Он переписывался с М. Оргольцем. Об этом писал Орголец. Письмо Оргольцу цело." }, ["a:Orgoltz a:Wilhelm Orgoltz", "b:М. Оргольцем b:Оргольцу", "b:Орголец"]],
  ["a ruler whom the text says to be one before it tells the number", { a: "Die Kaiserin Mathilde schwieg. Der Brief an Mathilde II. ging nicht verloren, und die Räte sahen Mathilde Brunner nicht." }, ["a:Mathilde Brunner", "a:Mathilde a:Mathilde II."]],
  ["a ruler in other cases in Russian", { a: "Он обратился к Николаю VII. Император Николай молчал." }, ["a:Николай a:Николаю VII"]],
  ["Greek names without their endings", { a: "Theodoros Karvonakis wrote. Karvonakis laughed. Dimitrios Orvilantis wept.", b: "Théodore Carvonaki écrivit une lettre. Le prince Démétrius Orvilanti était ministre.", c: "A letter to Orvilanti, who was ill." }, ["a:Dimitrios Orvilantis b:Démétrius Orvilanti c:Orvilanti", "a:Karvonakis a:Theodoros Karvonakis b:Théodore Carvonaki"]],
  ["English surnames with and without an s, which have no Greek ending", { a: "William Harris wrote.", b: "William Harri wept." }, ["a:William Harris", "b:William Harri"]],
  ["romanizations of Islamic names", { a: "Mehemet Orvani wrote. Orvani laughed.", b: "Muhammad Orvani wrote to Khusrev Durrani.", c: "Méhémet-Ali était ministre. Hüsrev Durrani écrivit une lettre.", d: "Mehmed Ali wept." }, ["a:Mehemet Orvani a:Orvani b:Muhammad Orvani", "b:Khusrev Durrani c:Hüsrev Durrani", "c:Méhémet-Ali d:Mehmed Ali"]],
  ["Pashas, who have no surname", { a: "It was the progress of Ibrahim that was slow. Ibrahim Pasha laughed.", b: "Ibrahim Pascha war müde, und Ibrahim schrieb nicht.", c: "Ibrahim wrote.", d: "Ibrahim Orwin wept." }, ["a:Ibrahim a:Ibrahim b:Ibrahim b:Ibrahim", "c:Ibrahim", "d:Ibrahim Orwin"]],
  ["a lady whom a book of the West calls like a man of her family", { a: "Ekaterina Orlinskaia wrote. Anna Durnova wept.", b: "Princess Orlinski was ill. Madame Durnoff laughed. Count Durnoff left." }, ["a:Anna Durnova b:♀Durnoff", "a:Ekaterina Orlinskaia b:♀Orlinski", "b:Durnoff"]],
  ["initials in Cyrillic of those whose name begins otherwise in the West", { a: "Katharina Romanowna Orlinskaja schrieb nicht, und die Frau schwieg. Heinrich Ollner schwieg.", b: "Письмо написала Е. Р. Орлинская, а затем Г. Олльнер." }, ["a:Heinrich Ollner b:Г. Олльнер", "a:Katharina Romanowna Orlinskaja b:Е. Р. Орлинская"]],
  ["initials in Latin letters, with which no other name begins", { a: "Catherine Harwood wrote.", b: "E. Harwood wept." }, ["a:Catherine Harwood", "b:E. Harwood"]],
  ["two given names in one, and their initials", { a: "C’est en avril que J.-J. Orvellac écrivit une lettre. On admirait Jean-Jacques, et Jean-Louis était ministre." }, ["a:J.-J. Orvellac a:Jean-Jacques", "a:Jean-Louis"]],
  ["a general whose surname is a given name", { a: "The letter came from General Heinrich.", b: "General Heinrich laughed. Colonel Thomas wept.", c: "Ada Thomas wrote." }, ["a:Heinrich b:Heinrich", "b:Thomas", "c:Ada Thomas"]],
  ["initials that two people of one family have", { a: "James Orvell wrote. John Quill Orvell laughed. Then J. Q. Orvell wept.", b: "A letter from J. Orvell, who was ill." }, ["a:J. Q. Orvell a:John Quill Orvell", "a:James Orvell", "b:J. Orvell ? James Orvell | John Quill Orvell"]],
  ["an initial that is a namesake's in another script only", { a: "Alexander Harmond wrote. James Harmond laughed.", b: "Письмо получил А. Хармонд." }, ["a:Alexander Harmond b:А. Хармонд", "a:James Harmond"]],
  ["two surnames without the given name in another document", { a: "Ramón Orvero Suñal wrote plays.", b: "Orvero Suñal was shot.", c: "Friedrich Wilhelm Ollner wrote.", d: "Wilhelm Ollner wept." }, ["a:Ramón Orvero Suñal b:Orvero Suñal", "c:Friedrich Wilhelm Ollner", "d:Wilhelm Ollner"]],
  ["a general of a family in which others are ladies", { a: "Elizabeth Orvell married. Philip Orvell laughed.", b: "He wrote to General Orvell." }, ["a:Elizabeth Orvell", "a:Philip Orvell b:Orvell"]],
  ["a lady's given name in no list, in Cyrillic", { a: "Malvinda von Ollenbug wept.", b: "Мальвинда фон Олленбуг писала." }, ["a:Malvinda von Ollenbug b:Мальвинда фон Олленбуг"]],
  ["the Arabic article written together with the name", { a: "Abu Nasr al-Qalami wrote. Al-Qalami laughed.", b: "A letter from Alqalami, who was ill. Alqalami wept." }, ["a:Abu Nasr al-Qalami a:Al-Qalami b:Alqalami"]],
  ["initials behind a year in Russian", { a: "В 1847 г. Н. П. Орвелин остался в Пензе. Николай Орвелин молчал." }, ["a:Н. П. Орвелин a:Николай Орвелин"]],
  ["a president whose surname is a given name", { a: "James Monroe wrote.", b: "The letter came from President Monroe." }, ["a:James Monroe b:Monroe"]],
  ["a bare surname means whom the text does not call another's brother", { a: "General Francisco Orvando flew there. His brother Ramón Orvando had been a republican. Orvando laughed.", b: "Ernst Ollner schrieb das nicht. Sein Bruder Karl Ollner schwieg, und Ollner sah die Räte nicht." }, ["a:Francisco Orvando a:Orvando", "a:Ramón Orvando", "b:Ernst Ollner b:Ollner", "b:Karl Ollner"]],
  ["father and son of one name", { a: "John Quill Orvell kept a diary. His father, John Orvell, had told him to. J. Q. Orvell wept.", b: "John Orvell wrote. Orvell’s son, John Quill Orvell, laughed.", c: "His wife, Anna Pavlovna Veselova, wept. Then Anna Veselova left." }, ["a:J. Q. Orvell a:John Quill Orvell b:John Quill Orvell", "a:John Orvell b:John Orvell b:Orvell", "c:Anna Pavlovna Veselova c:Anna Veselova"]],
  ["Chinese names in French and in German", { a: "Teng Kuo-lin wrote. Teng laughed.", b: "Deng Guolin wept.", c: "Le prince Teng Kouo-lin était ministre.", d: "Chang Hung-chang wrote.", e: "Zhang Hongzhang wept.", f: "Le prince Chang Hong-tchang était ministre." }, ["a:Teng a:Teng Kuo-lin b:Deng Guolin c:Teng Kouo-lin", "d:Chang Hung-chang e:Zhang Hongzhang f:Chang Hong-tchang"]],
  ["kings of one name", { a: "Frederick I died. Frederick II refused. Frederick II, who played the flute, laughed." }, ["a:Frederick I", "a:Frederick II"]],
]; // biome-ignore format: one case a line

describe("what the user says of people", () => {
  it("wins over a text that calls two one", () => {
    const people = corpusOf({ a: "Orla Penrith (pseudonym of Ada Marchmont) lectured." });
    assert.deepEqual(shown(people), ["a:Ada Marchmont a:Orla Penrith"]);
    people.decide(decisionsOf({ people: [], different: [["Orla Penrith", "Ada Marchmont"]], nobody: [] }));
    assert.deepEqual(shown(people), ["a:Ada Marchmont", "a:Orla Penrith"]);
  });
});

describe("a surname among the forms of an entry", () => {
  const NERIS = { a: "Filippo Neri wrote. Neri laughed.", b: "Augusto Neri wrote. Neri wept.", c: "Then Neri left, said Neri." };
  const entry = (name: string, ...forms: string[]) => ({ name, forms, ids: {}, links: [], from: 0, to: 0 });
  const decided = (texts: Readonly<Record<string, string>>, ...people: ReturnType<typeof entry>[]): string[] => {
    const corpus = corpusOf(texts);
    corpus.decide(decisionsOf({ people, different: [], nobody: [] }));
    return shown(corpus);
  };
  it("is the person wherever nothing decides, and does not bring a namesake along", () => {
    assert.deepEqual(decided(NERIS, entry("Filippo Neri", "Neri")), ["a:Filippo Neri a:Neri c:Neri", "b:Augusto Neri b:Neri"]);
  });
  it("brings nobody along where several have it", () => {
    assert.deepEqual(decided(NERIS, entry("The Count", "Neri")), ["a:Filippo Neri a:Neri", "b:Augusto Neri b:Neri", "c:Neri"]);
  });
  it("brings along who alone has it, under another name too", () => {
    const texts = { a: "Orla Penrith wrote. Penrith laughed.", b: "Ada Marchmont wrote. Marchmont laughed." };
    assert.deepEqual(decided(texts, entry("Orla Penrith", "Marchmont")), ["a:Orla Penrith a:Penrith b:Ada Marchmont b:Marchmont"]);
    assert.deepEqual(decided(texts, entry("The Widow", "Marchmont")), ["a:Orla Penrith a:Penrith", "b:Ada Marchmont b:Marchmont"]);
  });
});

/** Ways in which texts say that one person has two names. */
const aliases = `
Orla Penrith (pseud. of Ada Marchmont) lectured.
Orla Penrith [pseud. of Ada Marchmont], *The Reeds*, London, 1890.
Orla Penrith was the pseudonym of Ada Marchmont.
“Orla Penrith”, pseudonym of Ada Marchmont, lectured.
“Orla Penrith,” pen name of Ada Marchmont, lectured.
Orla Penrith, whose real name was Ada Marchmont, lectured.
Orla Penrith (real name: Ada Marchmont) lectured.
Orla Penrith, that is, Ada Marchmont, lectured.
Orla Penrith, eigentlich Ada Marchmont, schrieb nicht.
Ada Marchmont (pseudonym Orla Penrith) lectured.
Ada Marchmont, who wrote under the pseudonym of Orla Penrith, lectured.
Ada Marchmont, who wrote as Orla Penrith, lectured.
Ada Marchmont, known as “Orla Penrith”, lectured.
Ada Marchmont, also known as Orla Penrith, lectured.
Ada Marchmont (1826–1898), known as Orla Penrith in the north, lectured.
Ada Marchmont alias Orla Penrith lectured.
Ada Marchmont, aka Orla Penrith, lectured.
Ada Marchmont, nicknamed Orla Penrith, lectured.
Ada Marchmont adopted the pseudonym Orla Penrith.
Ada Marchmont, dite Orla Penrith, écrivit une lettre.
Under the pseudonym Orla Penrith, Ada Marchmont wrote novels.
`
  .trim()
  .split("\n");

describe("people who have two names", () => {
  for (const text of aliases) it(text, () => assert.deepEqual(shown(corpusOf({ a: text })), ["a:Ada Marchmont a:Orla Penrith"]));
});

describe("people across documents", () => {
  for (const [title, texts, expected] of cases) {
    it(title, () => assert.deepEqual(shown(corpusOf(texts)), [...expected].sort()));
  }

  const documents: readonly (readonly [string, DocumentPeople])[] = cases.flatMap(([, texts], at) =>
    Object.entries(texts).map(([name, text]) => [`${at}${name}`, peopleIn(text)] as const),
  );

  const named: readonly (readonly [title: string, text: string, name: string])[] = [
    ["given name and surname, though the given name alone is more frequent", "Theodore Mommsen wrote. Theodore laughed. Theodore wept, said Theodore.", "Theodore Mommsen"],
    ["small letters, where another form is in capitals", "Text.\n\nKESSLER, Anton. A Book of Ships. London, 1924.\n\nAnton Kessler wrote.", "Anton Kessler"],
    ["the number of a king", "Nicholas II refused. Nicholas laughed. Nicholas wept, said Nicholas.", "Nicholas II"],
  ]; // biome-ignore format: one case a line
  for (const [title, text, name] of named) {
    it(`are named by ${title}`, () =>
      assert.ok(
        corpusOf({ a: text })
          .all()
          .some((person) => person.name === name),
      ));
  }

  it("do not depend on the order of putting and removing", () => {
    const whole = new People();
    for (const [name, people] of documents) whole.put(name, people);
    const expected = told(whole);
    const steps = fc.shuffledSubarray(
      documents.map((_, at) => at),
      { minLength: documents.length },
    );
    fc.assert(
      fc.property(steps, fc.array(fc.nat(documents.length - 1), { maxLength: 12 }), (order, back) => {
        const people = new People();
        for (const at of order) people.put(...(documents[at] as (typeof documents)[number]));
        people.all();
        for (const at of back) people.remove((documents[at] as (typeof documents)[number])[0]);
        people.all();
        for (const at of back) people.put(...(documents[at] as (typeof documents)[number]));
        assert.deepEqual(told(people), expected);
      }),
      { seed: 11, numRuns: 40 },
    );
  });
});
