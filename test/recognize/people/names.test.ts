import assert from "node:assert/strict";
import { namesIn } from "./people";

/** One case a line: a text in which «…» marks the names. */
const MARKED = `
The newspaper publisher «William Orvell» and Generalissimo «Chiang Kai-tung» wept. They met the Ariel Captain «Oldfeld» with Drs «Haughton» & «Wardlor».
They climbed Mt Kenior and Mt. Orvell. Examiner «G. McCook» and the Coroner «Geoff Orvell» slept.
«Bill Jordan», general secretary of the body, came. «Jordan» said so after the Reform Bill Committee had met.
The award was great. «Hesselby» is a Fellow of the Academy. «Orveller» has honorary degrees from Cork, and «Tandler» has been honoured. «Mary Queen» slept, and «Anne» Queen of Salt came.
Echoing «Dominik Ellwick» and others, AngloGerman history was told in Wilhelmine Germany. Germany’s fleet grew, and «Ada Orvell» wrote to «Beatrice Kirsor» (1908–92).
KO-Portugal organized campaigns and sent its men. Unwilling to go, it stayed. KO-Portugal said so.
The Federal Art Project paid «Art Spiegler», whom Londoners knew from the farce Eurydice. «Kirsten Orvell» laughed at Londoners and New Yorkers.
Important questions were raised by «Fogelor» and «Engerlan» in 1974, and a method was devised by «Tolliwell».
The historian «AJP Taylor» wept, and «EH Carrow» and «WB Orvell» with «KM Zahir Kazalor». The MP «Tom Walden» met PM «Orvell»’s aide, in 430 BC or later, at Salem, MA.
It is told by «Hugo le Carvé» and «W. Somerset Orvell», by «L. Spragge de Kamp» and «Carlo Ellwicker Stanford». When «Alfredo Cortes» came, the envoy «N Tolliver» left.
They asked Surg. «Hugo Orvell» and Ass’t Surg. «Ada Thurlow», who joined the 14th U. S. Vols. and the 1st N. Y. Cav. (Cat. Surg. Sect., 1866, p. 12).
It is reminiscent of «Pu Songlin»’s tales, and of those of «Wang Tao».
They paid «Ada Dowland» for years after the battle of Sabine Pass. We told Swan & Hunter to come, for «Keng Swel» and I had a working dinner.
The text is given in «Okitar», Nihonk to Shanhai, pp. 297–98, and in his famous Liaozhor zhiyi (Strange stories from the studio).
There were «Esther Jane “Nettie” Kirchner» and «Frances Leggron Fleming» in the ward.
12. «Linda B. Hallow» and «Don M. Cowpell», Revolution on the Border (Albuquerque 1988); «Clarence C. Clenent», Blood on the Border (Mexico City 1976); «Moise S. Alperov», Salt (Oslo 1971).
1 «Velleus Patercol», History of Cork 2. 1. 1 (Loeb translation by «F. Shipler» (1924), pp. 47-49).
5 For «Saturnin» and «Glaucior» see «Appian», BC 1. 28-33.
10 See «E. Badior», Publicans and Sinners (1972). 12 See «K. Hopkinson», Conquerors and Slaves (1978), pp. 96-98.
They left. «Drosten» was re-elected in Cork. «Blixten» is best known for her novels. «Hesselby» lives in Oslo with her husband. «Kostiur» and his students came.
They came to Wexmoor, which saw his last campaign. Wexmoor and its walls were known for the siege, and Orvell was rebuilt with brick.
«Von der Ahlen» wrote to «Tilda Marsh», and he said that this was his. In 1783 «Colmar von der Ahlen» went to Cork.
I paid a visit to Lady «Grey». It is said that Lord «Grey» slept. «Grey» complains of giddiness, and «Ellwick» laments it.
The photograph of «Li Hung Chang» was sent to him. The Chinese Ambassador Extraordinary wept, and «Li Hung Chang»’s son with him.
12. «Chandor» to «Jenkinson», 17 April 1682, S.P. Turkey, 19; «Pagettor» to «Vernor», 17 January 1700, S.P. Spain, 21.
«Tho. Penhallock», Esq. bought what was left, and the legend of a priest known as «Sywolt» is told by «Moorcutt» (1961).
«A P Bagger», «W J Blairton», «Christina Colver», «C J Day», «Nesta Selwick», ‘Cassingham: Manors and other estates’, in A History of the County, ed. «Alan Crossland», «C R Elring»( London, 1990).
“Manors and Estates.” A History of the County of Cork. Ed. «Alan Crossland», «C R Elring»(London, 1990).
The manor passed to «Roger Grey» of Merrinton, and to «Anketel de Grey», lord of Merrinton, till «Tho. de Brandor», Esq. sold Merrinton and East-Riston.
King «Offar of Mercia» and «Harold I Harefell» wept, but Mr «Fossumer» of Oslo did not. They read of the Rediscovery of China, and «Barth» however thinks little of it.
As cited in «Kawashiro Genjirō» 川島源次郎, Nankoku shiwa. In the words of the chronicler known as «Khwandor», it was told to «Chen Qiyan» 陳其元 there.
«Oldenburg» to «T. Brownor», 5 June 1669; «Brownor» to «Oldenburg», 7 June 1669; «Oldenburg» to «Huetter», 9 June.
12. «K. Prüfert» et al., “The Complete Genome of Salt,” Hortus (2013); «Prüfert» et al., “Complete Genome.”
They live in one Lozère village near Courgis (Yonne); Agrigentum yielded to Rome.
In 1595, in Bengal, «Adam Fazlin», the spokesman, wept.
The debate is told by «Coplin» (1973), «Wagenor» (1987), «O'Hallan» (1983 and 1985) and «Pawarth» (1985: 12); cf. «Oturkin» (1950), not the fall of Orvelle (1973).
38.«Injannor», 59. «Injannor» was an heir of the house.
39.«Juvainor», 23–24.
The Minister to China «S. Wells Williams» wept, and «C. Wells Orvell» with him, while «Short» slept.
The ruler «Bahaʾ al-Dawlor» wept. It was written by «Mustafa b. al-Hamid», and «Bar Hebraeon» read it.
The rush to the San Juan Country began; the San Juan Country garnered attention, and so did the San Juan mines.
12. «Ann Lee», “Bees,” in Salt and Tar, ed. «Tom Hood», «Carl Kayan», and «Ada Zisan Ortli» (Istanbul: Aas, 1990), 3.
12. «Ada Orme», “Salt,” in Proceedings, ed. «Tom Hood», «Hugo Fallow», and «Selma Tisdal» (Cork: Aas, 2019), 151.
The peninsula and Kutchar remained frontier zones. There were Jain, Sufi, Nath, Shaiva and Vaishnavor among them, and popular forms of Vaishnavor devotion.
12. «Kawaki Teikichi», Harubo kakumeiko no kaisō, pp. 48–51.
13. «Kindquist», “Salt in the High Country,” 114.
It was Dr. [David] «Ruggland» who ran the Water Cure Establishment in Cork.
They heard that «Ruthel Gurnelk» wept. The fleet sailed to Bala Hissarek and came back.
Individuals like «Ellwick» and «Wright» slept. Later «Wright» called on «Ellwick». «Wright», for example, was ill. «Wright» and «Ellwick» were poor.
They did not accept the Peter of Cork and other saints.
The short-lived project brought together the Panther scribe «Eldred Cleaver» and the playwrights «Ed Bullwin» and «Chad Morgan».
The Ambassador in Norway («Grantley») wrote to the Secretary of State. Then the consul in Bergen («Pueydrell») to the Chargé in Chile («Stinnes»); the envoy (Leghorn), the minister (War) and the Governor (Bengal) slept.
The places include Pera, present-day Ellwick, and Amasra, today’s Tolliver, where the Sublime Porte caused irritation.
I am grateful to «Onno Kervell», Consul General of Norway, and I am indebted also to «Brusso Tandell» for his notes.
Her talk with «Metternich» draws on «Enno»’s «Metternich» and he notes «Metternich»’s help.
Papists, Calvinists and other heretics wept, and so did Proselytism and Orthodoxy. The critique came from within. «Short»—who was born there—met «Hugo Short».
8. Cited by «M. Lavrentjeva», Osobennosti Tekhnologii i Metodov Vojny, Moscow 1920 p.127.
It was published by Pravda in the spring; the Texans and the Lowell Daily Citizen wept, and Interactions Reconsidered was read with Kosmopolitizm.
3 «Roy Essotan», ‘‘Celebration in Ellwick Exuberant,’’ Harbour Star, 2 November 1863.
4 ‘‘Joyous Crowds of Tolliver,’’ Harbour Globe, 2 November 1863; ‘‘A Welcome Coup,’’ Washington Star, 3 November 1863; «Fox Buttermere», ‘‘Man of Salt,’’ Life 55 (15 May 1863): 36.
23. «Robert S. Ellwick», The Tides of Tolliver (Washington, D.C., 1948), 49.
“Noblest Idolatry.” Interpretation 16 (Winter 1888–89): 263. It was translated by «Carnes Lord». Oslo, 1984. See «Stanley Karnell», Vietnam: A History (Oslo, 1983), 325.
They heard it from Senator «Mansfield», whom «Mike Mansfield»’s friends called; the Church of Jesus Christ did not. Asst. Secy. «Robertson» wrote.
The San Lorenzo Valley was full of Ulvexicanos and Ulves. An Ulve came, and the Ulvexicano trade; the Ulves and the Ulvexicanos wept.
The opportunity seemed good (Exodus 12), as others tell («Brandwick» 96–99) and say («Tollwin» 92, 93). It was one of the most disputed («Kelwey», 89), as all say («Grantly», 96; «Spitzel», 65-67), and printed (Gotha, 1890). It is a reminder («Kamarin» et. al 2015, p. 32).
«Williamson, Passmore». The Case of Jane Tolliver. Oslo: Hunt, 1856.
The Chinese, Koreans, and Japanese wept, and so did the Tollivantians; they decided on «Hobarth».
With Sir «Arthur Tolliver», Bart., First Lord of the Board, they agreed.
The friends of «Junius Ellwick» met at Hallow Monthly Meeting; «Junius» Friends wept, and the Friends did not.
Scholars of Russian thought and exiled Russian philosophers read it; the tsar sent to Washington a wide report.
He begged them to spare [Marek] «Dymnitz» and [Eduard] «Kuznev». In «Donna Tussing Ellwick»’s book, Donna «Rachele» is ill.
They wrote of «Brown Jr.» and of «Hugo Brown Jr.»; an entry on «Mungo Park» is lost with MS Russ 79.
With «Anatole KrasnovLevit» came his wife. «KrasnovLevit» wept, and so did ProQuest and YouTube.
It was printed in Wilmingford, DE: Harbour Press, and in Tarrowville, Mass., by hand.
«Nicholson, Ada McKnight». “Promise and Peril.” *The Annals* 3 (1971): 4.
«Poolwick, Keith T.», and «Howard Rosenmund». “Salt and Congress.” Oslo, 1907.
«Walder, C. William, Jr.» “To Shape Our World.” Ithaca: Harbour, 1919.
«Westrad, Odd Arne». “The Course of the Party.”
With them came four clerks of the mission: «Ethan R. Tolliver», «Lowrick», «S. M. Keenan», and «Ada Pomfret». He had met «Hugo Strand» before.
In the spring «Josiah Stamp» asked «Horace Quint Lodge» of the Board; «Hedda Bull» and Mr. «Quintin Fish» said no. Next day «Lodge» left.
«John Law» met Colonel «House» in Victoria Park, and they walked down Albert Street; the House was shut, and the Evening Post said so.
The town voted for «Bill Tollivant» when the Reform Bill «Tollivant» had brought in was lost.
The work is done. Straightway, a corps of thirty clerks came in. Honorably dismissed, he left Huntsville, Ala., for James Fort.
Their stations were Warsaw, Lodomirev, Ushorod, Riga, and Vilna, where «Ellwick», «Tollivant», and «Harbing» met.
Spiritual Christian Dunkobors lived there. The Dunkobors kept the Dunkobor faith, and Dunkobors said little; «Christian Huygen» said more.
They thought that «Varlomer» was one of the earliest Russian translators, and that Hirsova was a port of the enemy.
The rebels under «Ma Rongfu» took the town; there «Ma» dealt a blow. «Ma» said little. «Li Chi», who saw it, wrote to «Du Wenzhi».
In Taipei «Ko Pao-hsing» met «Kim Il-nam» and read him the Chung-wen nung-ts’un chih.
The Qaderi court had a photographer, and they trusted «ʿAbbud Qaderi» and the Qaderi physicians.
The landscapes of «Bordolin», «Campanola», «Brellen» and «Vrancken» hang in the hall.
The emperor recalled «Shafta Jumlani» and the fleet. The late Shang era ended with the first Punic war.
«Hall, J. R.» (1991). Bees in Winter. Oslo.
The council had instructed «Haldermond» to wait. The fleet sailed while «Sorge», too, travelled in the north.
Nobody knew that «Funashiro» moved on. El Mercurio moved on as well, and a castle Trosken owned by nobody burned.
I’ve seen the A.C.A. Gallery of a London-trained engraver. Skinners’ petitions were many, and those of Gloucestershire fewer.
We copy from a manuscript of «Pomfrett»’s in our possession, and «Ellwick», the Home Secretary, has another.
It belonged to «Epharim Harst», from whom they fled, and «Shafta Khan» had it before him.
The letter of «Barbara Bo¨hmer» and of «Bo¨hmer» came to «Itō Takeo» in Paris.
They saw that «Stubbert» was further punished by them, and «Kulottar I» (1070–1122) with him; the kings of Kelyana (974–1190) were not.
The third volume (Ms. Latin 11508) has it, and United Nations Art Exhibition was the title of They Honor Their Sons.
The tolls fell («Gamberti» & «Hollingworth» 2004; «Bantelli», «Fumiani», and «Drosten», 2011; see for example «Pettifer» 2015; «Williams», 2010), but not in the war (Lodomer, 1890).
They asked the said Trunks to come, and told the said Trunks of it; he had met Trunks, had invited Trunks, and had persuaded Trunks.
They met at the Hugo Ellwick Birthplace Museum, at the M. A. Pomfret Bowl and under the Sarton Medal; he holds a C. I’m told.
There «Guy Ellwick» met «Rob Tollivant», «Chuck Pomfret» and «Dick Orpen».
“No,” said «Florence». When «Florence» laughed, they wept, and «Florence» said so; then «Florence» smiled, for «Florence» knew it. They lived in Florence.
They worked at Hugo Space Center and at the Gordon Memorial Hospital; «Ada Lee», a Ph.D. and M.Sc., came from N. Korea, as did «S. Carr».
In the Ada Pomfret Pavilion they sang from the Hugo Tollivant songbook; «Ada Pomfret» wept, and so did the «Hugo Tollivant» of the tale.
The moons of Jupiter and Saturn turn, «Ellwick» said; Jupiter’s light, Venus’s orbit and Neptune’s ring were seen from Farley Hill and from Prince George’s County.
“It is your best work,” said «Rose», and «Rose»’s brother wept. There «Frank Messina» met «Frank Marocco»; he quotes «Peter of Alexandria», «Athanasius», «Basil» and both Gregories.
The harbour was kept by «Hugo Ellwick» and «Torvale»; the reeves, among them Brandlow, sat with «Ada Pomfret», «Kassandor» and «Lindenau».
They saw President «Bill Ellwick» and «Bill de Rosier» there; the House Bill «Orpen» had brought in was lost.
The girl was called «Florence», and poor «Florence» wept; you and «Florence» will hold it. Their clerk, «Frank», came, and the letter of «Frank» with him.
«Ellwick, A. L.»; «Pomfret, C.»; «Orpen, M. D.»; «Kellow, D. R.» (2007). “Grit and salt.” *Tides* 92: 1087. Captain «Hardy», R.N.; «Hugo Lee», M.D.
«Hugo Ellwick» came by. They saw the «Ellwick» pits, the «Ellwick» sheds and the «Ellwick» wells; they wept near «Ellwick» that day, slept at «Ellwick», and to them «Ellwick» was dear.
It won the Hugo Award for its author; the Tyler Prize went to nobody, and the Award was late. Aren’t they glad? I’ve seen «Sharon Street» and «Peter Lake» (Marwell Publishing, 2001).
The dues rose («Gamberti» 1993), as the debate shows (cf. «Bantelli» 1989b; «Fumiani» 1984, 1990; «Lanarro» 1993), but not in (May 1993).
The effects are small («Mardel» & «Plunker», 2014; «Ide», «Pollan», «Scarzo», & «Bavelli», 2010), as others found («Fenn», «Spencer», & «Pratt», 2007).
The trade grew (Peace and War, 1918), and it was warm (Spring & Summer, 1990), as in the book on bees (Newton Abbot: Darvid & Charnes, 1969).
That «Perronnel» did not depict it is a rewriting of «Gramscelli»’s “Passive Waters”, and the first principal, «Inoda Kōhaku», was a former student.
It is told by «Sugiwara Kimika», Harubo monogatari, 66–7, and by «Gotō Shinpachi», Harubo monogatari, 116.
The chief was «Nando dalla Chiesa»; in an interview with the writer «dalla Chiesa» put it this way, and «dalla Chiesa»’s father too.
It was signed by Messrs. «Outrelle», «De Lang», and «Von Brandis». The premier «Aldo Moro» wept, for they dealt with «Moro»’s Red Guards.
The council heard of it when «Frank» tried to hide. They saw that «Frank» compared them, and when «Frank» left, they wept. «Frank» had every right to it.
The chronicler «Mu‘tamar» wrote of the missionaries at Kuruban, «Hamildon» and «Edwarts».
The book which «Gratrelle» chose to praise was printed at Rio Janeiro, and they met at Jackson Hole.
He asked «Johan Hallqvist» and «Ada Bremmist» to come. The head of the Federación Campesina, «Hugo Lamarca», wrote to Intendente «Orvieda».
The reader will find it on p. 51; «A. M. Orpen», *Tides of Cork* (London, 1900), 3.
They met «Ada Salaam» in Dar es Salaam, whose harbour was shut, and «Hugo Arthur» at Port Arthur.
One goes to Madame «van der Linden», as one goes to Herr «von der Aue» or to Monsieur «de la Rive». «Orvell» forgives him. They saw the young «Torvalius» there.
They left. «Urban VIII» had no wish to come. «Pál Szentrey» read most; «Tobias Orvell» misprints the list. Here «Bruce Waterson», Bread and Roses, lies.
«Green, William A.» 1976. *Tides of the Empire*. Cork: Harbour Press.
They left. «Orvellino», in St Petersburg, heard it from «Straganov». The Reis Effendi, «Galeb», laughed; so did «Latour-Merville», the French chargé.
He wrote to «Poldina Kuznetsova» and to the Auswärtiges Amt.
The friend was «Yamanashi» Gen. The son of a physician, «Yamanashi» had gone. He lodged with the widow «Kraul»; for the Kraul household see below.
He heard the lectures of «Greist» there. «Greist» did not forget them. It lies in the Biblioteka Jagodowa.
«Holten, B.», and «M. Sterling». 2011. P. W. Lundholm e as grutas da lagoa. Oslo: Aas.
«Marinov, H. C.» 1998. “Frei Leandrino e a história natural.” Revista 159: 33–61.
«Saint-Merville, A. de». 1830. Voyages. Cork: Norvill.
He used the wage books of Tootall, Brandlow, Leeming & Co., and was a correspondent of «Planodes».
It fell to the friends of «Nubarian», with «Orvell», and finally with «Baringer», to pay.
«De Bustamar, T. R.», «Le Gouffre, J.», & «van der Velden, M.» (2017). The Geneva clerks. Oslo: Aas & Brill.
«Grammont-Skold, K.», «Ikonomiou, H. A.», & «Kahlert, T.» (Eds.). (2020). Clerks. London: Allen & Unwin. © 2014 Tayler & Francis
She was thinly treated by «Golo Mann»; the salons of «Brian Victor» are missing.
Admiral «Bristol» to the Secretary of State, 30 October 1922; it is dated 3 Mart 1921. Le Figaro told «Du Torvy de Clamart», a cousin of «Hugo Lee»’s.
It came by way of St Omer to Fr «Thomas Orvell», who lived off Soliman Pasha Street with «Ahmed Bey Rostami» and «Halil» Pasha.
In 1833 «Ada Byron» met «Charles Babbage»; «Babbage» showed her the engine.
The letter was signed by «J. W. von Goethe» and sealed in Weimar.
The first edition was printed by «T.B. Macaulay»’s uncle.
«Fyodor Ivanovich Tyutchev» served in Munich. «Tyutchev» wrote in French.
The widow, «Anna Petrovna», moved to Moscow.
The reply of «Signora Ristori» arrived late.
A talk with the Poslom Italii in Moscow came to nothing.
«C. v. Littmann» wrote to «Theodor v. Hallbach», and «Colmar v. d. Steen» answered.
It lies in Vienna, HHStA, Kart. 2, Fasz. 7, fol. 3.
They obeyed Admiral «Chester» when «Hugh Chester» came; Consul Smyrna and Minister Lisbon did not answer.
He dined with «Admiral Count Tegetthoff» in Trieste.
After the sermon «Father Zossima» wept.
The council asked «Pope Gregory VII» to decide.
Nobody trusted «Ivan the Terrible» in Novgorod.
The homilies of «Basil of Caesarea» circulated widely.
The lute of «Guillaume de Machaut» is lost.
«Ludwig van Beethoven» was deaf; «Beethoven» could not hear the applause.
He quotes «Gabriele Dell’Acqua» twice, and «Dell’Acqua» is right.
A pupil of «Ibn Rushd» copied it in Seville.
«Martin O’Neill» told «Mary O’Neill» everything.
«A.» and «F. Schlegel» edited the journal.
«Edmond» and «Jules Goncourt» kept a diary.
His rivals, men like «Bakunin», laughed.
A clerk named «Tupman» found the will.
«Oxenstierna», who had governed for ten years, resigned.
The mind of «Condorcet» never rested, said «Condorcet»’s wife.
«Sophie de Grouchy» translated Smith.
«Kossuth» told «Görgey» to retreat, but «Görgey» refused.
The poems of «Ugo Foscolo» were banned in Vienna.
«John Quincy Adams, Jr.» was present.
«Karl August Varnhagen von Ense» took notes.
«Chiang Kai-shek» left for Nanjing.
The Dreyfus affair divided Paris; «Zola» wrote that justice would come.
The Goethe Institute opened in Lisbon.
The Bodleian Library and the Palazzo Pitti were closed in March.
The Hanseatic League and the Kingdom of Naples signed in Lübeck.
The Times and the Berliner Tageblatt reported it on Monday.
The Ottoman and Venetian fleets met at Lepanto.
However, Trade flourished. Meanwhile Parliament sat.
In Washington the bells rang; in Vienna they did not.
Sir «Humphry Tancred» and Dean «Hugh Latymer» dined with the Duke of «Marlborough».
The skipper «Willem Jacobsz.» owed «Van der Meulen» the freight; «Van der Meulen» never paid.
A letter of «M. van Riemsdijk» to «A. Teixeira da Fonseca» is lost.
The portrait of «Hans van Loo the Younger» hangs beside that of «Timon the Bald».
The governor, «Halil» Pasha, met Captain «Thomas Ruddock», R.N., in Corfu.
«Kiyohara Shigeru» left for Kobe. The letters of «Kiyohara» never came.
«José Antunes da Silveira e Noronha» wrote to «Francisco Herrera y Zúñiga».
«Maria Callistova», née «Orlova», sang in Riga.
They neither met «Della Rena» né «Cantalupo».
The church of St Luke and the Guild of St Barbara burned.
The bale was smoked in the lazaretto of San Gerardo, and was out of San Gerardo by May.
The chancellor «Claes Erik De la Morra» asked for it, and «De la Morra» got it.
He came from New Haven and lived in Nether Stowey.
He bribed two clerks: «Fothering» and «Ellwick».
He wrote to «Ada Pomfret», to «Ellwick» and to the king; neither did «Ellwick» reply.
The message passed from «Philip Mayhew» to «Orrin Castleby», and back.
In Florence «Bianca Torrigiani» took the veil with «Piero de’ Torrigiani».
The dean was deaf. Dean «Pomfret» heard nothing.
«He Shuwen» and «Sheng Zhaolin» sold the bridges in Park Lane.
“A nuisance”, thinks «Castleby»; others disagree.
The prisoner, questioned at Bern by «Ellwick», laughed.
The rector of Nadderby and the priest of St Mary's, Lathmore, whose flock was small, agreed.
Two years later «Plumtree» sent a basket, and «Castleby» came to fetch it.
«Prattley», at the consulate, called them thieves.
Old «Throckmore» would have known.
The objections of «Zalmoxides» in the review were ignored.
“Never,” answered «Rodney», and left.
“Never,” muttered «Tolliver» to the cook.
In Barry the secretary of the harbour board, «Emrys Pugh», resigned.
L’oncle du notaire «Mathurin Besson» vendit la ferme de «Besson» à un voisin.
La légende d’«Evrard Tisserand» plaît ; le fils d’«Evrard» l’a écrite.
Il notaio «Zambrotti» tacque, e il «Zambrotti» aveva ragione.
El alcalde «Peralta» murió preso; «Peralta» había pagado.
Der Mechaniker «Gottlieb Wachsmuth» und «Wachsmuths» Schwager zogen nach Rathenow.
Das Staatsarchiv und die Hofbibliothek blieben geschlossen.
In the winter the pandit «Hari Mohan Das» was the guest of «Ashok Das Gupta».
«Иван Петрович Кулаков» молчал. Сам «Иван Петрович» ушёл. О «И. П. Кулакове» забыли.
The grandson of «Zufar ibn Mahlab» translated for «al-Musta'in».
The book of «Ibn Abī Ṭayfūrʿa» is lost, as «Al-Zafrani» said.
When «Osagyefo II» died, «Kojo Amponsah» buried the stool of Nana «Amponsah».
Lord «Mansfield» heard Mr Serjeant «Robert Dunning»; the Lord Chancellors of Ireland did not.
The pen name of «Ludvine Astrell» was known to the pupils of «Qamar» Effendi.
A Calvinist from Oberstein, whom nobody knew, met «Eberhard of Trostau».
The merchant was ill. The result is known. Monsignor «Anton Klopčar» wept.
The editor of the newspaper, Verbo, left.
On the wreck of the sloop see «Trefor Woods», and the letter of the compradore «Yang Fang».
The widow of the taotai, «Wenlian», and «Tobler»’s creditor, «Armida Quist», sued.
In the archives «Fr. Engels» is mixed up with Fr. «Tomás Collado».
«Marlowe», the Solicitor-General, won; «Serenov»’s deputy lost.
Unter «Philipp II.» und «Maximilian II.» wurde das Kupfer knapp, und in Kupfer «H. Wolff» zu bezahlen war nicht klug.
«Ásgrímur Bjarnfinnsson» sailed. “What «Ásgrímur» begs,” they said, “is not his.”
The Battle of Marengo, the Congress of Laibach and the Trial of the Pyx are events.
The Trevelyan Papers, the Hoover Library and the Beinecke Collection are closed.
In March the Victorian parlour was sold; on Monday the Elizabethan one.
Marxism and Gaullism were taught; anti-Dreyfusards were not.
Επιστολή του «Αδαμάντιου Λουκάκη» προς τον «Γεώργιο Ζαβίρα».
«K.K. Orlenev» met «Ju. V. Lavrin», and «J.-B. Toussard» met «Smith-Dorrien».
«Maria Lvovna» asked «Gor’kov» about «O’Hagan».
The chancellor, «Metellus», and «von Haverkamp» met «al-Hamdani» and «Ibn Zafar».
In the spring the Duke of «Bolton» and the Earl of «Essex» waited on the Duke of Milan and the Duchess of Burgundy.
Dr. «Bull» wept; the Marquis de «l’Hôpital» did not.
The petitions to «Vyshinskii» and «Lunačarskij» are lost.
Sir «Apolo Ssekandi», K.C.M.G., visited London with his sister «Carolina».
The mines of Potosí and the siege of Calatañazor were long.
The frigate Amaranta and the Palazzo Vendramin were sold.
The chaplain prayed to the Lord. The nurse wept for the Queen. She died, and the choir praised Him.
The tollers of the trade, Tolliver & Sons, and Pomfret and Company, were for Free Trade and against the Corn Ring.
The Departmental clerks left H.M.S. Peregrine after the St. Eustace massacre.
M. «Tissandier» disait que les vignes étaient mortes dans la plaine, et MM. «Besnard» et «Tissandier» les ont vues.
The U.S. Legation and the U.S.-Danish treaty were none of «Hugo Tolliver»’s doing; «U. S. Grant» signed.
The Hugo Administration fell. Her Majesty and the Deputy Directors grieved; His Excellency did not.
Thereupon «Pomfret» wept. Immaculate Conceptions, Famines and Concealments were painted by «Ada Pomfret».
Will Be Open: «Will Tolliver» and the Mother Country. According to «Ellwick», the Consort was unwell.
«Ada Pomfret», «Hugo Tolliver» Minister in Turin, crossed from San Domenico to Santa Brigida.
«Ellwick»’s spectacles were broken; the Goshawk’s mast and Delmarra’s coast were seen.
They spoke of «Zalmox» all night. For «Varnov», see the annals.
«Strudwick», the learned annalist, says nothing. «Reynard Hunt» and «Ada Pomfret» smiled.
German Customs and Roman Law were taught to «Christian Tolliver» in Monte Carlo, Rio de Janeiro and Sierra Leone.
«William I». Moreover, Lords «Ellwick» and «Pomfret» came to the Duchy of Courland.
LORD «TOLLIVER» spoke; A FRANK STATEMENT followed.
«Lanvers» or «Ada Pomfret», «Hussel» and «Bernart» had seen it.
Herr «von Trautwein» and General «de Rooij» dined with Prince «Hugo» and the Countess of «Ellwick».
From «Tolwick»’s and «Ellwick»’s accounts the work of «Varnhold» is known; the lines of Delmarra, the chief defence, fell.
«Lutwin», soon after the first war, was heard. A deeply convinced Churchman wept.
Il se fit remarquer par «Carvallet» dans une lettre qui est perdue avec les autres papiers du conseil.
With «Hugo Tolliver» I walked; 4 B.C. They wept; Divine Wisdom and Christian Powers did not.
Так решил заведующий отделом Истархива «С. И. Гусин». Архив Советского государства закрыт.
Man sah «Maxim Laptewitsch Litwenows» im Sommer; dass «Litwenow» als Vertreter kam, war der Regierung nicht recht.
At 5 P.M. Privy Councilor «Ellwick» came to the house of the widow.
I. THE IDEAS OF OUR FATHERS came first. «Ottavio», who became Pope «John XII», was young.
The Duke of Brunswick was ill, and Duke «Hugo» wrote to «Ada Pomfret».
«Ada Perrow» was the daughter of the scholar «TJ Hughes», and wrote of «HJ Taylor». 7 As «J. R. Orpen» told them, «Ada Dowl Lee»* Harbour Museum went home.
The wars of «José Esteban de San Tello» were long. When «San Tello» came to Cork, General «San Tello» slept; they left San Pello, and saw the San Giovanni Evangelista ceiling.
It was told by «Julio Olivaz» and Professor «Bill Hughes» to «Thomas Nevell», Dean of Canterbury, of the reception which your Serenity has given to him in NEW ROCHELLE, N. Y. Dear «Edna».
They thanked «Ada Dowl» (Harbour Museum); «Scilla Landal»; «Doug Perrow»; «Orla Hend» (Cork); and the late «Tom Merrick».
«Hugo Perrow» «Hugo Perrow» wrote “Salt.” He gave it to the John Herbert Art Museum, and it has been in the Museum of Art since 1971.
It was drafted by «William I. Cargor», Director, and «Hugo I. Ships», clerk. Professor «Allan I. Macinnor»
«EM Forster» and «Diarmuid Ó hOrpáin» wrote to «Máire Ní Bhrollan» of the Fianna, to «Peter the Patrician» and to «Leo the Grammarian».
They knew of the wise «Ammion», «Socrates», «Theodoret», «Procopius», and «Evagrius».
He told them that «Virginia» is missing. The letters of «Virginia Dowland» were sold. The Taoiseach «Liam Perrow» wept.
It relates news of the attack on «Sekwel» [chief of the lake], and the chief «Hugo Moselik» [«Zilkaz»] with «Krishna Menor»1 as chairman.
The letter to the publisher «Alfred Novell» in London was influenced by Aristotelian philosophy.
They went with «Jangor Bahador», Prime Minister and ruler of the isle. The Cardinal Choices of 1965 were secret.
«AMESH, Herman Arnold», 1860-1905 (Judge). Cases tried before Justice «Amesh».
«Khalid, R.I.» (1980). British policy towards Syria. He drafted POL 27 S. Secret; Immediate. The Embassy wrote a letter, Correspondence—L. Top Secret.
When I was in the town I saw «Pamela J. Ellwick Smith» there, and she said that she was with «J. Corran Smith» at that time. It was signed in the town by «Robt A Ellwick» Clerk of the court.
The judges spoke of «Elizabeth the Second» and of «Charles the First» in the year. Nor did the court know it, and Whereas was written.
Das Bundesverfassungsgericht, das Landgericht und das Investitionshilfegesetz; der Verein. «Ann Lee» kam.
The Ambassador in Vietnam («Lodge») wrote. Later the Ambassador in Norway («Lodge») left.
A conversation with «Menorek» was put forward by «Bollorek», under the auspices of «Galbrek», in the correspondence with Orvellek artists.
`;

describe("names in running text", () => {
  for (const line of MARKED.trim().split("\n")) {
    it(line, () => {
      const expected = [...line.matchAll(/«([^»]*)»/g)].map((match) => withoutTitle(match[1] ?? ""));
      assert.deepEqual(namesIn(line.replace(/[«»]/g, "")), expected);
    });
  }
});

const withoutTitle = (name: string): string => name.replace(/^(?:Signora|Admiral Count|Father|Pope) /, "");

describe("spans of names", () => {
  it("go from the first to the last unit of a name that a line breaks", () => {
    const text = "Nothing is known of the years that Wilhelm Weit-\nling spent there. Weitling wrote to Emma\n  Herwegh.";
    assert.deepEqual(namesIn(text), ["Wilhelm Weit-\nling", "Weitling", "Emma\n  Herwegh"]);
  });
  it("leave out markup around the name and the possessive", () => {
    assert.deepEqual(namesIn("We read *Emma* Herwegh’s letter to **Georg Herwegh**.", "markdown"), ["Emma* Herwegh", "Georg Herwegh"]);
  });
});
