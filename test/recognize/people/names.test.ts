import assert from "node:assert/strict";
import { namesIn, peopleIn } from "./people";

/** One case a line: a text in which «…» marks the names. */
const MARKED = `
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
“Noblest Idolatry.” Interpretation 16 (Winter 1888–89): 263. It was translated by «Carnes Lord». Oslo, 1984. See «Stanley Karnell», Vietnam: A History (Oslo, 1983), 325.
They heard it from Senator «Mansfield», whom «Mike Mansfield»’s friends called; the Church of Jesus Christ did not. Asst. Secy. «Robertson» wrote.
The San Lorenzo Valley was full of Ulvexicanos and Ulves. An Ulve came, and the Ulvexicano trade; the Ulves and the Ulvexicanos wept.
The opportunity seemed good (Exodus 12), as others tell («Brandwick» 96–99) and say («Tollwin» 92, 93).
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

/** Notes, as a list of notes under a text. */
const NOTES = `
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
Vide «Fabricii» *Bibliotheca Graeca*, ed. «J. Harless», XI, 155.
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

describe("spans of names", () => {
  it("go from the first to the last unit of a name that a line breaks", () => {
    const text = "Nothing is known of the years that Wilhelm Weit-\nling spent there. Weitling wrote to Emma\n  Herwegh.";
    assert.deepEqual(namesIn(text), ["Wilhelm Weit-\nling", "Weitling", "Emma\n  Herwegh"]);
  });
  it("leave out markup around the name and the possessive", () => {
    assert.deepEqual(namesIn("We read *Emma* Herwegh’s letter to **Georg Herwegh**.", "markdown"), ["Emma* Herwegh", "Georg Herwegh"]);
  });
});

describe("what the document adds", () => {
  it("makes a surname a person everywhere once a full name introduces it", () => {
    const text = "Nothing came of it for Weitling.\n\nWilhelm Weitling had left.\n\nIn Zürich nobody missed Weitling.";
    assert.deepEqual(namesIn(text), ["Weitling", "Wilhelm Weitling", "Weitling"]);
  });
  it("takes no common word for a person because of one place among many where persons stand", () => {
    const text = "Files, Harbour; Roll to Tolliver, 3 May 1811; Harbour, Roll 3; Harbour, Roll 4; Harbour, Roll 5; Harbour, Roll 6.";
    assert.deepEqual(namesIn(`${text} Hugo Tolliver wept.`), ["Tolliver", "Hugo Tolliver"]);
  });
  it("takes a common word for a surname that often does what persons do", () => {
    const text = "Before noon Hunt said nothing. They relied on Hunt’s letter. Later Hunt smiled. Hunt claimed a share.";
    assert.deepEqual(namesIn(text), ["Hunt", "Hunt", "Hunt", "Hunt"]);
  });
  it("reads M. as Monsieur where more names begin with it than with any other initial", () => {
    const text = "We saw M. Tissard. Then M. Besnard came. With M. Orvault came M. Corbas; J. Pomfret did not. M. Besnard left.";
    assert.deepEqual(namesIn(text), ["Tissard", "Besnard", "Orvault", "Corbas", "J. Pomfret", "Besnard"]);
  });
  it("takes apart two people joined by a hyphen", () => {
    assert.deepEqual(namesIn("David Garrick met Samuel Johnson. The Garrick-Johnson quarrel lasted."), [
      "David Garrick",
      "Samuel Johnson",
      "Garrick",
      "Johnson",
    ]);
  });
  it("marks the names of things and the names in titles as such", () => {
    const { mentions } = peopleIn(
      "Emile Zola wrote. The Zola Archive is closed.[^1]\n\n[^1]: Ann Lee, Emile Zola: A Life (London: Murray, 1960), 3.\n",
      "markdown",
    );
    assert.deepEqual(
      mentions.map(({ kind }) => kind),
      ["name", "derived", "name", "in-title"],
    );
  });
  it("knows a writer of letters again whose name ends as nouns do", () => {
    const text = "He asked Ada Bremmist to come.[^1]\n\n[^1]: Bremmist to Back, 3 March 1744.\n";
    assert.deepEqual(namesIn(text, "markdown"), ["Ada Bremmist", "Bremmist"]);
  });
  it("takes a name and what it did for a title", () => {
    const text =
      "Text.[^1]\n\n[^1]: Ada Siemens, Hugo Roessel and the Making of Tides (Cork: Norvill, 1968), 3; Tom Lee, Ann Orme and Carl Bode, *Salt* (Cork, 1970).\n";
    assert.deepEqual(namesIn(text, "markdown"), ["Ada Siemens", "Tom Lee", "Ann Orme", "Carl Bode"]);
  });
  it("knows again whose surname is that of a town, where he does something", () => {
    const text = "They read Theodore Gaza, and Gaza was forgotten. Old Rome was not.";
    assert.deepEqual(namesIn(text), ["Theodore Gaza", "Gaza"]);
  });
  it("takes a dignity with an imprint behind it for a title", () => {
    const text = "Text.[^1]\n\n[^1]: Lukas Moll, Kardinal Bessarino, III (Oslo: Aas, 1942), 5; Ada Lee, Professor of History, 3.\n";
    assert.deepEqual(namesIn(text, "markdown"), ["Lukas Moll", "Ada Lee"]);
  });
  it("knows authors of articles who have the surname of a town, and what they do", () => {
    const text = "It was apt; Cochin remembered him.[^1]\n\n[^1]: Cochin, “Éloge,” 35.\n";
    assert.deepEqual(namesIn(text, "markdown"), ["Cochin", "Cochin"]);
  });
  it("ends a title with its italics, and finds authors in brackets and before italics at the head of an entry", () => {
    const text =
      "Text.[^1]\n\nNiamatullor, *Makhzan of Cork*, Oslo.\n\nKamboh, Muhammad Saleh, *Amil Saleh*, 3 vols., Oslo, 1927.\n\n*Hidaya Kitab al Siyar*, Oslo, 1912.\n\n" +
      "[^1]: See, in Didorot, *Correspondence*: Didorot to Falkenet, 10 September 1766, 698; [Venettor], *Traité*, 44.\n";
    assert.deepEqual(namesIn(text, "markdown"), ["Niamatullor", "Kamboh, Muhammad Saleh", "Didorot", "Didorot", "Falkenet", "Venettor"]);
  });
  it("knows each of those who stand in lines of their own", () => {
    const text =
      "Trustees\n\nAda Rothwell\nLionel de Rothwell\nJulian Serrys de Rothwell\nAnthony Chaplin\nVictor Grayling\nProfessor David Cannard, Chair";
    assert.deepEqual(namesIn(text), [
      "Ada Rothwell",
      "Lionel de Rothwell",
      "Julian Serrys de Rothwell",
      "Anthony Chaplin",
      "Victor Grayling",
      "David Cannard",
    ]);
  });
  it("knows again a lord who has the name of a country, where he does what persons do", () => {
    const text = "The letter of Lord Holland came. Then Holland wrote to Ada Lee. It sailed to Holland, and Holland was at peace.";
    assert.deepEqual(namesIn(text), ["Holland", "Holland", "Ada Lee"]);
  });
  it("knows who signs above the university", () => {
    assert.deepEqual(namesIn("Clerks of Salonica\n\nEleni Papadimos-Ross*\nDepartment of History, University of the Aegean\n\nText."), [
      "Eleni Papadimos-Ross",
    ]);
    assert.deepEqual(namesIn("Ada Lee University\n\nText."), []);
  });
  it("knows in Russian a sender and an addressee side by side", () => {
    const text = "Text.[^1]\n\n[^1]: AVP RF, f. 4, op. 39, p. 232, d. 52987, l. 11, Pis'mo Harlova Čirovinu, Angora, 26 fevralja 1922 g.\n";
    assert.deepEqual(namesIn(text, "markdown"), ["Harlova", "Čirovinu"]);
    assert.deepEqual(namesIn("Письмо Харлова Чировину от 26 февраля 1922 г."), ["Харлова", "Чировину"]);
  });
  it("knows who writes to an office, and names within a title", () => {
    const text =
      "Text.[^1]\n\n[^1]: Junaud au Département politique, 18 juillet 1918; Berzinov – Sverdlinu, 2.IX.1918; D. Dreyling, Schweizer Kreuz und Sowjetstern (Oslo: Aas, 1989), 22; *The Edition of Horace Walford's Letters*, 3.\n";
    assert.deepEqual(namesIn(text, "markdown"), ["Junaud", "Berzinov", "Sverdlinu", "D. Dreyling"]);
  });
  it("knows writers of letters by a dash before a date", () => {
    const text = "Text.[^1]\n\n[^1]: Starova – Shvermik, 3 April 1956; Latour au duc de Cadour, 14 juillet 1810; Oslo – Cork, 3 April.\n";
    assert.deepEqual(namesIn(text, "markdown"), ["Starova", "Shvermik", "Latour", "Cadour"]);
  });
  it("knows writers of letters who are called as common things are, and the title behind an editor", () => {
    const text =
      "By Leander Wood.[^1]\n\n[^1]: Wood to Hall, 3 May 1631, in Jacob Smits (ed.), Van den Heer, Mevrouw en het Kind, I, 212; A. F. Orme, ‘Richard\nOrlow, Tides and Marriage’, Tidal History 7 (1964), 148.\n";
    assert.deepEqual(namesIn(text, "markdown"), ["Leander Wood", "Wood", "Jacob Smits", "A. F. Orme"]);
  });
  it("takes no publisher of its notes for a person where he does what firms do too", () => {
    const text = "Text.[^1]\n\n[^1]: Ada Lee, *Tides*, vol. 2 (Cork: Norvill, 1931), 118. Norvill and Bull declined it.\n";
    assert.ok(!namesIn(text, "markdown").includes("Norvill"));
  });
  it("takes nothing for a title that ends a sentence", () => {
    assert.deepEqual(peopleIn("He had read The Prince. Neri told Ada Lee so.").forms[0]?.titles, []);
  });
  it("knows the title and the gender it gives", () => {
    const [form] = peopleIn("He wrote to Madame Herwegh.").forms;
    assert.deepEqual([form?.written, form?.titles, form?.gender], ["Herwegh", ["Madame"], "female"]);
  });
  it("knows authors, editors and correspondents", () => {
    const { mentions } = peopleIn(
      "Text.[^1]\n\n[^1]: Gladstone to Granville, 3 May 1871, in Ann Lee (ed.), Letters (London: Murray, 1860), 3.\n",
      "markdown",
    );
    assert.deepEqual(
      mentions.map(({ role }) => role),
      ["correspondent", "correspondent", "editor"],
    );
  });
  it("keeps what the text calls a person", () => {
    const text =
      "Costantino Nigra, the Sardinian minister in Paris, told the French writer Aurore Dupin. A clerk named Tupman, Mr Pickwick's friend, left.";
    const { descriptions, forms } = peopleIn(text);
    assert.deepEqual(
      descriptions.map(({ form, text: words, from, to }) => [forms[form]?.written, words, text.slice(from, to)]),
      [
        ["Costantino Nigra", "Sardinian minister in Paris", "Sardinian minister in Paris"],
        ["Aurore Dupin", "French writer", "French writer"],
        ["Tupman", "Mr Pickwick's friend", "Mr Pickwick's friend"],
      ],
    );
  });
  it("knows offices before titles and in predicates, and takes no title for a description", () => {
    const cases: readonly (readonly [string, string | undefined])[] = [
      ["The Danish minister in Lisbon, Count Henrik Dahl, left.", "Henrik Dahl: Danish minister in Lisbon"],
      ["Ada Whitlock was then secretary to the mint of Cork.", "Ada Whitlock: secretary to the mint of Cork"],
      ["Ada Whitlock later became a friend of Neri, and left.", "Ada Whitlock: friend of Neri"],
      ["Ada Whitlock was the first keeper of maps when the fire broke out.", "Ada Whitlock: first keeper of maps"],
      ["Ada Whitlock was by then Councillor of State.", "Ada Whitlock: Councillor of State"],
      ["Her cousin, Henrik Dahl, was soon secretary to the mint.", "Henrik Dahl: secretary to the mint"],
      ["Henrik Dahl served as the Danish minister in Lisbon until he died.", "Henrik Dahl: Danish minister in Lisbon"],
      ["Henrik Dahl was appointed minister in Lisbon.", "Henrik Dahl: minister in Lisbon"],
      ["Henrik Dahl’s brief appointment as Danish minister to Lisbon was a failure.", "Henrik Dahl: Danish minister to Lisbon"],
      ["Henrik Dahl’s career as a painter ended there.", "Henrik Dahl: painter"],
      ["Henrik Dahl, who had come in 1826, was commissar of trade before he fell.", "Henrik Dahl: commissar of trade"],
      ["Henrik Dahl, who had fled, was not the minister. He left.", undefined],
      ["Henrik Dahl, whom the minister knew, was ill.", undefined],
      ["Henrik Dahl (1801–1877), a painter of the court, left.", "Henrik Dahl: painter of the court"],
      ["Henrik Dahl (born 1801) was a painter of the court.", "Henrik Dahl: painter of the court"],
      ["Henrik Dahl, who was secretary to the mint, left.", "Henrik Dahl: secretary to the mint"],
      ["Henrik Dahl, who was not the secretary, left.", undefined],
      ["Henrik Dahl had been secretary to the mint.", "Henrik Dahl: secretary to the mint"],
      ["Henrik Dahl, who had been secretary to the mint, left.", "Henrik Dahl: secretary to the mint"],
      ["Henrik Dahl had asked the secretary.", undefined],
      ["Henrik Dahl (and his wife), the minister said, left.", undefined],
      ["Orpen’s wife, Ada Whitlock, was a sister of Neri.", "Ada Whitlock: sister of Neri"],
      ["Henrik Dahl was the elder brother of Carlo Neri.", "Henrik Dahl: elder brother of Carlo Neri"],
      ["Henrik Dahl, People's Commissar for the Mint, left.", "Henrik Dahl: People's Commissar for the Mint"],
      ["Henrik Dahl, Foreign Minister of Norway, left.", "Henrik Dahl: Foreign Minister of Norway"],
      ["Henrik Dahl, Prime Minister, left.", "Henrik Dahl: Prime Minister"],
      ["Henrik Dahl, Ministers of Tides (Cork: Norvill, 1912).", undefined],
      ["He relied on his ally Henrik Dahl.", undefined],
      ["Henrik Dahl served the minister in Lisbon.", undefined],
      ["Henrik Dahl’s role in the fall of the minister is unknown.", undefined],
      ["Text.[^1]\n\n[^1]: Pervyj Narkom Nekljudov Sazonovu, 5 nojabrja 1911.", "Nekljudov: Pervyj Narkom"],
      ["Count Henrik Dahl left.", undefined],
      ["Henrik Dahl became secretary of the mint in the same year.", "Henrik Dahl: secretary of the mint"],
      ["Henrik Dahl, appointed secretary a year earlier, left.", undefined],
      ["He wrote of Ada Whitlock’s pupil Henrik Dahl.", "Henrik Dahl: Ada Whitlock’s pupil"],
      ["Chief Justice Henrik Dahl left.", "Henrik Dahl: Chief Justice"],
      ["Declararon el cacique Carlo Neri, el cura fray Henrik Dahl, y otros.", "Carlo Neri: cacique"],
      ["On folio 7 a man in a hat stands with his wife, Ada Whitlock; the rest is lost.", undefined],
      ["The old Admiral Count Henrik Dahl left.", undefined],
      ["The former Danish ambassador Count Henrik Dahl left.", "Henrik Dahl: former Danish ambassador"],
      ["The Duke of Marle, Henrik Dahl, Ada Whitlock, and the plague are history.", undefined],
      ["He would be no prince. Henrik Dahl left for the sea.", undefined],
      ["Ada Whitlock was asked by the minister to leave.", undefined],
      ["Ada Whitlock was no historian.", undefined],
      ["Ada Whitlock, whose father had been a minister, left.", undefined],
      ["Ada Whitlock, his successor, left.", undefined],
      ["Ada Whitlock, successor of Neri, left.", "Ada Whitlock: successor of Neri"],
      ["Ada Whitlock, bishop Henrik Dahl, and Carlo Neri left.", "Henrik Dahl: bishop"],
      ["The head of the communist party, Henrik Dahl, left.", "Henrik Dahl: head of the communist party"],
      ["Text.[^1]\n\n[^1]: Ada Whitlock, Minister of Tides (London: Murray, 1860), 3.", undefined],
      ["After the death of the ambassador, Henrik Dahl left.", undefined],
      ["He saw the daughter of the minister, Ada Whitlock.", undefined],
    ];
    for (const [text, said] of cases) {
      const { descriptions, forms } = peopleIn(text, "markdown");
      const told = descriptions.map(({ form, text: words }) => `${forms[form]?.written}: ${words}`);
      assert.deepEqual(told, said === undefined ? [] : [said], text);
    }
  });
  it("believes the text that two names are one person's", () => {
    const { aliases, forms } = peopleIn("George Sand, née Aurore Dupin, smoked. Daniel Stern (pseudonym of Marie Agoult) did not.");
    assert.deepEqual(
      aliases.map(({ form, other, why }) => [forms[form]?.written, forms[other]?.written, why]),
      [
        ["Aurore Dupin", "George Sand", "née"],
        ["Marie Agoult", "Daniel Stern", "pseudonym of"],
      ],
    );
  });
  it("believes brackets that a name has another spelling", () => {
    const { aliases, forms } = peopleIn(
      "They met Corporal John Robinson (Robertson). Peter Wiser (Weiser) left. The road to Wexmoor (Wexmore) was long.",
    );
    assert.deepEqual(
      aliases.map(({ form, other }) => [forms[form]?.written, forms[other]?.written]),
      [
        ["Robertson", "John Robinson"],
        ["Weiser", "Peter Wiser"],
      ],
    );
  });
  it("takes a given name alone for the only one here who has it", () => {
    const { aliases, forms } = peopleIn("Jacob Burckhardt taught in Basel. Jacob told Emma Herwegh that he was poor.");
    assert.deepEqual(
      aliases.map(({ form, other }) => [forms[form]?.written, forms[other]?.written]),
      [["Jacob", "Jacob Burckhardt"]],
    );
  });
  it("takes a given name alone for the one of several who has a brother", () => {
    const { aliases, forms } = peopleIn("Jacob Orwin and his brother Piers Orwin met Jacob Strand. Jacob told Piers that he was poor.");
    assert.deepEqual(
      aliases.map(({ form, other }) => [forms[form]?.written, forms[other]?.written]),
      [
        ["Jacob", "Jacob Orwin"],
        ["Piers", "Piers Orwin"],
      ],
    );
  });
  it("takes no prince for a commoner who has his name, unless he is called a prince too", () => {
    const { aliases, forms } = peopleIn(
      "Prince Henry fell. Henry Mander saw it. Princess Marie wept, and Princess Marie Bonaparte with her.",
    );
    assert.deepEqual(
      aliases.map(({ form, other }) => [forms[form]?.written, forms[other]?.written]),
      [["Marie", "Marie Bonaparte"]],
    );
  });
});
