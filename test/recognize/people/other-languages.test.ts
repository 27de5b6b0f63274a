import assert from "node:assert/strict";
import { namesIn } from "./people";

/** One case a line: a text in which «…» marks the names. */
const MARKED = `
Dort schaltete er wie ein unabhängiger Fürst. Er gewann die Völker am Nil, und der Osten schwieg. Das Heer «Halil» Paschas zog ab.
Les livres de MM. «Quenebert», «Delbosq», «Turpenet», «de Smoutte», «von Pfluck-Hartung», etc., sont perdus. Le P. «H. Chérault» les a lus, et le P. «Chérault» les juge selon la méthode de «E. Bernhaim».
Inizialmente «Zurloni» pensò di trarre ispirazione dalle navi.
El esclavo «Manuel José Libreros» fue llevado al Nuevo Reino de Granada; el caso de «Libreros» fue único.
Письмо «Гусова» «Шувалину» лежит в архиве Грузинской ССР. Список подписал заместитель «Гусова».
The words of «Vladimir Ivanovich Dal’», a doctor, and of «Igor’ Orvellin» are told (John 4:23–24).
La statistique est un langage qui unifie les bureaux («Perrotin» 2010 : ch.1, §12). Les préfets la pratiquent («Delbosq» dans «Hurault» et al. 1981 : 58).
La carte est un miroir qui parle («Delbosq» 1989). Nous l’employons dans ce mémoire.
«Quenebert», professeur de botanique à l’école des Ponts, propose de fermer le bureau.
Il parla con il ministro degli interni «Pallantini» e con il direttore della scuola «Zurloni», che rimase a Torino.
«Guido Pepolini» nacque a Roma da «Vincenzo» e da «Sulpizia Isolari». Ultimogenito di «Carlo», fu prete.
De «Marcelino Ortiz Vela» a «Gumersindo Lagarde». Mi muy querido amigo: he pasado aquí estas vacaciones.
El discurso de «Hernando Paredes» sobre «Martínez de la Roda» no está en la biblioteca.
Wie man weiß, verwarf «Roggenbach» den Plan der Marktordnung, den die Räte dem Herzog der Lausitz vorgelegt hatten. Erst spät schrieb «Roggenbach» an den Vogt.
Secondo «Carlo Isolari», il prefetto partì; secondo «Zurloni», che rimase a Torino, no. Secondo «Zurloni» era tardi.
Dass «Ollnitz» den Zoll senkte, ist bekannt; die Landvermessung aber, schreibt «Kettwig», ging weiter. Die Darstellung «Ollnitz»’s verschweigt es.
Die Landstände baten den Grafen «Lüttrow» um Aufschub, doch der Graf «Lüttrow» schwieg. Die Zolleinnahmen fielen, wie «Ollnitz» bemerkte.
Unter der Regierung «Wilhelms IV.» und des Landgrafen «Moritz von Esch» stiegen die Abgaben der Handwerker, die Frachtkosten und die Pachtzinsen.
Der Bericht des Konsuls «Hartwitz» lag neben dem des Gesandten «Brollmann» und den Briefen des Grafen «Lüttrow».
Zögernd schrieb der Rat, zunehmend wuchs die Not, und die Denkschrift wurde verworfen. Preußens Vertreter, Böhmens Stände und Mährens Adel blieben fern.
Der Rücktritt «Weskotts» vom Oberbefehl und der Wechsel des Oberbefehls waren nicht überraschend. Den Bericht sandte der Hofrat «Ollnitz» dem Hofrate «Pederlin» in Mailand, und die Minister schwiegen. Ebenso schwieg der Rat.
La lettre de «Quenebert» est perdue, mais le discours de «Delbosq» ne l’est pas. Les souvenirs de «Turpenet» le disent aussi dans les journaux.
L’atto di perdono da parte di «Zurloni» fu la prova. Le memorie di «Isolari» sono perdute. I colloqui di Orvasca, «Guido Pepolini» lo sapeva, non servirono.
El perdón por parte de «Lagarde» llegó tarde. Las cartas de «Olivaz» no están en el archivo, según las memorias del secretario.
В отряде были гр. «Протасевич», «Кулебякин», «Барш», «Харинов». Уже зимой «Вильде» переехал в Киев. «Протасевич» отвечал «Гирту» уклончиво. Донесение «Вильде» лежит в архиве.
See «A. Bestuzhin», Bor’ba v Sibiri po voprosam politiki, M., 1961, s. 188; cited by «Salvatorini», La Grande Intesa, Milano, 1939, pp. 320–22.
Zu «Heinrich Ritter v. Hochfels» schrieb der Feldmarschall, die Versetzung des «Uwe Frielung» sei nicht nötig.
Voir aussi la dépêche de «Tournevent» à «Quenebert» dans le dossier. «Delbosqueau» riait beaucoup, et les autres aussi.
«Quenebert», l’évêque de Saint-Malo, avait remplacé «Desnoyaux», un ami des Jésuites, écrit «Lingueux» dans son journal.
Die Denkschrift nennt den Sektionsrat «Ollnitz» nicht, vgl. «Frielitz», Österreich 2, 114, und siehe «Charnitz», Beiträge 45 ff. Auch «Weskotts» Tagebuch schweigt.
«Giovanfrancesco Lupatelli» nacque da «Antonio» e da «Chiara Guzzoni» di «Andrea», membri del patriziato.
Das Volk litt Hunger; Unruhe herrschte bei Hofe, und Seuchen kamen. Gerede verstummte, und Teuerung drückte die Zünfte.
Die Städte Zwickau, Plauen, Glauchau und Meerane zahlten nicht, und der Rat war nicht zufrieden.
Les villes de Privas, Aubenas, Tournon et Annonay furent prises dans une nuit.
Города Ржев, Торжок, Старица и Зубцов заплатили.
Das Bild wurde von dem Kunsthändler «Antolini» daselbst an den Polizeipräsidenten «Wurmbach» verkauft.
Il écrivit au ministre par intérim «Quenebert», dont la dépêche est perdue, et le cardinal de «la Motte-Ardan» répondit. «Henri Le Dran» était fils de «Paul Le Dran».
Mein Dank gilt Frau Dr. «Ulrike Traunfeld», Frau Dr. «Helga Oswin» und den Bearbeitern, «Hugo Perlin» und «Max Orf», nicht zuletzt.
Der Großherzog von Lauenbrück-Strelow schwieg, und der Plan, gefördert durch «Ollnitz»’s Rat und durch «Roggenbachs» kluge Denkschrift, ging mit den Räten unter.
Im Schrank stehen «Kettwigs» Predigten und «Roggenbachs» Wörterbuch, und auf dem Tisch liegt eine Zeichnung «Ollendorfs».
De hecho, «Alserdo» fue uno de ellos. La obra fue escrita por «Funares», y el libro, impreso por «Olivaz», no está en la Historia.
Il libro scritto da «Orvelli» fu lodato da «Zurlini». Era venuto da Orvasca e passò. Rimproverava alla Camera il ritardo.
Весной корпусу ген. «Сладова» удалось уйти к морю. Визит послов Новой Посольской палаты не состоялся.
La interpellanza dell’on. «Corte» al ministro fu breve; gli on. «Pepolani» e «Ranerti» risposero. Come scrive «Zurloni», e come osserva «Isolari», la cosa non va.
Le cabinet fut annoncé : «Quenebert», de la justice ; «Delbosqueau», de l’intérieur ; «Turpenet de la Rozère», des finances ; «d’Ervaut», du commerce. Un complice, «Boirault», disparut.
Neben ihm saß «Bernigsen», der in der Stadt geboren war, und die Lötzener Bürger schwiegen. «Ollnitzens» Rat half nicht; «Kettwigs» erste historische Arbeit lobte man.
Он считал себя другом «Меттерлоха». Секретарём редакции была «Смидова-Лемур», а с весны – «Крупкина», которая вела переписку. Как пишет «Вильде», всё кончено.
Он жил у сестры «А. В. Мордова» «Анны». Резолюция «Л. Мартынова» не прошла. Отвечал на записки друг «Гирта».
Por Real Cédula de «Carlos I» y por la guerra se fue el Batallón Sagrado «Evaristo San Miguel» a la costa, según escribe «Funares».
Huc accedit quod Oratorem Regis Galliae, cum ad hoc autem Sua Dominatio operam dedisset, ut negotia Domini Cardinalis ab eo sunt acta.
M. «de La Tour Ardan» signerait, et M. «de Labrador», pour l’Espagne, fit écho. «Herzel» l’aurait coupé, dit-on, dans la lettre.
Mit der Kaiserin, der Witwe «Maximilians II.», hatte der Rat zu tun, und sein Bruder «Ollnitz» sah es nicht; «Kettwigs» kluge Einleitung half wenig.
Come ha scritto «Zurloni», e come ha dimostrato «Isolari», la chiesa di San Francesco della Vite e quella di Santa Maria Armosa sono perdute. Fu vescovo di Orvasca.
Dans le livre de «Bougelet» (pp. 35-38) et dans la préface de «Turpenet» on lit autre chose. La mort de «Quenebert» ne change rien, dit le botaniste «Ervault».
La muerte de «Canvales» fue en 1897, y el libro de «Olivaz» salió el año después, dice Monseñor «Benavente».
Es wurde am 12. April «Konrad Wurmbach» betraut, und am 3. August schrieb «Ollnitz» nicht mehr.
Они выставили его против обоих: «Перлову», «Прянину», «Корзуху» и «Савинскому». Пейзажиста «Орлинского» не звали. Один только «Айвазин» уехал, а «Семиградский» и не думал.
I. Первое знакомство «Репова» с «Тургановым» состоялось зимой.
1 «Andrelli» – «Pequenard» – «Schaubert» 2010 ; «Ulberti» – «Wacquart» 2015.
«Muyart de Vougy, Pierre», Les loix criminelles, dans leur ordre naturel, Paris, 1781.
«Le Ridant, Paul», Code des lois et des usages, dans leur ordre, Paris, 1770.
1 «Тарлин Е. В.» Крымская оборона. М.; Л., 1950, т. II, с. 599.
«Тарлин Евгений Викторович» (1874—1955), историк.
При дворе служил «Андрей Иванович Остров». В это время сподвижник «Бирина» «Алексей Петрович Бестушин» вернулся.
Он стал членом Тайного совета и советником Военной коллегии. Дела Адмиралтейской коллегии шли плохо.
По указу «Петра I». С этого года он жил в деревне у короля «Августа II».
Der Publizist «Ollnitz» und der Genosse «Kettwig» schwiegen; die Staatskanzlei «Bernigsens» antwortete dem Diplomaten «Wurmbach».
Pero «Olivaz» lo vio y volvió a la ciudad. Laissons Quenebert et ses amis.
Sie sprach mit dem Prinzen «August von Lothen» und dem Grafen «Ollnitz».
Nach dessen Tod leitete er die Redaktion von «Ollnitzens» „Morgenblatt“; nach dem Zusammenbruch «Kettwigs» und dem Tod «Pius V.» zog er fort.
Героически держался «М. Лупин». Они раскаялись, выдавая лиц: «Трубчевской» назвал 79 фамилий.
La Repubblica Romana visse per 5 mesi; il popolo la fece nascere, e l'esperienza della Repubblica Romana fu breve.
Le cardinal «Mazarillon», M. «de Chavelot» et M. «des Noisiers» avaient alors toute la part aux affaires, et il en parla.
Vienna, p. 113; «Rubén GONZÁLEZ CUERDA», The Ambassador, p. 3.
Nella Storia del «Borvetti» sono più eleganti i sonetti; le cronache del «Prisvano» non dicono nulla. Il Consiglio non rispose.
La venuta di «Ulvarino» segna per Ferrara l’esordio di studi, e dopo non se ne parla più.
Fueron admitidas las proposiciones de «Gallejo» y «Creubas» sobre sueldos, y la comisión se fue.
На этот раз в самом деле Франция поняла, что такое «Берлиоз». Тогда Турция объявила войну.
La chose fut souhaitée par tous, du ministre au Girondin «Isnardet», et la Convention ne l’a pas votée.
Ключевский прочёл письмо, которое написал ему «Генри Оуклиф», и ответил, что «Оуклиф» прав.
Egli non volle tacere. Ciò bastava al podestà; però nessuno rispose. Hanno detto di no. Nello stesso giorno «Zurloni» partì. Sarà vero.
Die Prinzessin ließ den Truppen Geschenke geben, mit Dank und ohne Streit. Im Volk wuchs der Zweifel.
Haya paz, dijeron. Aunque tenían hambre, «Olivaz» no volvió. Déjà les marchés fermaient.
In der Beratung sprach Hr. «Ollpani» gegen die Partei, und dem Rathe rief Pfr. «Kelbitz» zu. Das wußte Herr «v. Plenitz» nicht, und Hrn. «v. Plenitz» sagte man es nicht; Herr «de Longrain» schwieg.
Ein Brief an Dr. «v. Kettwig», den die Frau «v. Stalhof» auf dem Tisch fand. Die Fregatten und die Fahrzeuge lagen bey Pesaro. Von Herzen wünschte man Glück.
Bei «Sybelin»: Erinnerungen (S. 165) fehlt das Wort, und die Theile fehlen auch.
Bisogna che «De Gaspardi» se ne vada. E se «Zurloni» domanda qualcosa, rispondetegli che «De Gaspardi» lavorerà con gli altri.
C’est M. «PICHAUD» qui l’a dit, avec M. «ROOTE» dans les rues de la ville. «Delbosque» a montré que le texte est faux, et «Delbosque» avait écrit.
По словам Tumblix, Крым и Израиль получили письмо от «Майкла Боцвика» и «Хиллари Клинвуд».
Come si è detto, «Moro» ha ricordato il fatto. È stato chiesto a «Moro» di dire che «Moro» non c’era.
Si fermarono a San Grato e nella piazza di San Telmo, poi l’amministrazione di S. Sebastiano li chiamò. Nel Medio Evo costui tacque.
Die Länder schwiegen, und die Bürger zahlten an Triest und Krakau. «Peter Länder» kam auch.
Bei «Sybelin»: Erinnerungen 2, 165.
Вчера приехал «Масаху Конориа», а с ним и другие.
Quomodo explicanda sunt verba «Platonidis» in libro primo? Item apud «Stobatium» legitur quod ad locum «Sophoclitis» non pertinet.
Yugoslavia y Cracovia callaron. En Tánger dijo «Olivaz» que el país no volvería.
Der Direktor las: 1) Von «Pfefferkort», eine Erklärung des Liedes und der Ode. Herr «Pfefferkort» schwieg, und das Edikt kam.
Es war nicht leicht, daß «Karl Augusts» Brief und «Thibaulds» Kantate in die Stadt kamen. «Vicki» kam zum Tee.
La vie d’«Henri Quenebert» est un roman, avec M.M. «Delbosque» et «Turpenet» dans les rôles.
Вчера представитель Росвоздуха «Александр Воробышев» сказал об этом. Созданный «Джорджем Лукашем» Filmolux закрыли. Он писал «Герарду Фридриху Мильнеру».
Los barcos de San Cristóbal y el Alcázar de San Telmo callaron. Estuvo en Santiago, dijo «Olivaz».
Es kostet 80 Fr. Besoldungen, z. B. Probleme und d. h. Schulden. I. Übersicht der Lieder. K. Es ist nicht so. Ich sage Ihnen das mit Dank.
La Democrazia Cristiana ha detto di no, e alla Democrazia Cristiana rispose «Zurloni». La Lega d’Isorra tacque.
Об этом пишет Зарница.ру. Вчера «Вильде» писал. Orvella.com lo dice.
Man zankte sich mit «Braheim». Mit «Braheim» und dem Rat war es nicht leicht, vgl. «Sybelin» (1839). Mad. «Schlögel» kam auch.
Basta! D’ora in avanti la Lega Salinara tace, e l’Unione Saliniera con lei. Quest’aria giova; trovarsi qui è bello, e il ministro del Sale «Orvelli» lo sa.
Fra i più celebri sono il «Petrani», morto nel 1867, e il «Coronati», morto nel 1908. Uno dei Salinari di Orvasca parlò con gli Assessori di Orvasca.
Le Ministre des Affaires Lagunaires se tut, et le Théâtre Ervault ferma; il resta à La Haye, puis au Mans, et l’œuvre de La Haye demeure.
Uma mulher de Nova Iorque estava na casa com os outros. Sem dinheiro para a viagem, não era nada. Ali se fez uma festa.
Il ministro «Rumore» e il presidente «Assalto» non dissero nulla ai fratelli «Bandiera», che erano nella città.
In «Sybelin»: Erinnerungen (S. 165) fehlt das Wort. Dans «Sybelin» : Souvenirs (p. 189) il est dit autre chose, et le mot est dans les autres livres.
„Das Salz ist teuer“, so «Ollnitz». Im Lager lagen Salzwagenachsenteile, und mit Salinenpächtern und Solepumpenzeit war nichts zu tun.
Le mot se trouve chez «Hervianne» et, suivant «Eustathion», dans les ports ; d’après «Quenebert» il est faux. Publié chez Plonnet, il est rare.
По мнению «Вильдерса», всё кончено. Президент РФ «Иван Лаптев» это знает.
Parlano del «Coronato», morto nel 1908, e di «Marengo», deceduto a Roma.
Ο πρόεδρος της Νέας Δημοκρατίας «Κυριάκος Λουκάκης» δήλωσε ότι ο κ. «Ζαβίρας» δεν ήταν εκεί. Μετά ο «Ντέλμπορκ» έφυγε, και η επιστολή του «Αλέξη Τρικούρη» χάθηκε.
Ο υπουργός Υγείας και ο δήμαρχος Αμφιλοχίας δεν μίλησαν. Το Πανεπιστήμιο Κρήτης έκλεισε την Παρασκευή. Κατά τον ιστορικό «Παπαλούκα» είναι αλήθεια.
Interim «Lutetrius» cohortes ex oppido educit, quod a «Cn. Orvelio» missus est; at «Caesar», cum Romanus populus non esset, ad Rhenum et in «Caesarem» ac legiones.
Hochverehrter Herr Doktor! Euer Excellenz wollen wissen, daß der Herr Graf und die Frau Professor nicht mit dem Herrn Hofrath «Ollnitz» kamen.
Другими словами, Запад признал это, и Восток промолчал; на Родине «Вильдерса» не ждали.
Am 3. Mai 1851; Vorsitz «Ollnitz», anwesend waren «Karl Kettwig» und andere. Den Vorsitz führte der Rat.
Руководителем Мосрабсовета назначили «Энди Пеллмора», а депутат Народной палаты и сотрудники Звездарни молчали. Вчера пресс-служба Звездарни сообщила об этом.
Вчера эксперты Вальдонии слушали балладу «Шопена»; по просьбе дочери «Юрия Ольмета» «Ксении» играл Ржевский государственный оркестр. Сенат и Академию закрыли. Друг «Меттерлоха» не пел.
Non enim «Ciceronis» orationes neque «Hesiodi» carmen ad hoc pertinent, sed quod apud veteres cum «Pompeio» actum est, ut «Caesarem» taceam.
Er diente dem König. Bereits im Jahre 1805 kam er mit dem Herzog. Seitdem schwieg Herr «Ollnitz», und die Christen in den Hütten auch.
Mit Willen des Rates nahm man den Anker, die Perlen und die Gabel; im Divan saß die Sultane, und die Juden schwiegen zu Herrn «Ollnitz».
In Wahrheit stand «Mehemed Orvali» nicht so fest wie zur Zeit der Kriege. Allen Völkern gemeinsam lag die Aufgabe ob, und alle Hütten waren leer.
Die Ritter kamen aus dem Lande. S. Oberst I, S. 386. Der Rat schwieg nicht, vgl. «Ollnitz» II, S. 7.
Il Congresso cita la Storia del «Wichternich» (Torino, 1938), quella del «Balledier» e, secondo l’«Artot», anche altro. Nel Salento e nel Trentino, scrive il Risorgimento, il Convegno non ci fu.
Die Liste nennt den Minister «Roon», der «Bismarck» kannte; das Schreiben an «Ditterstein», das Privatschreiben «Metternichs» an «Colleredo» und die Weisung an «Trautmannsdorff» vom 8. Mai fehlen.
Die Truppen zogen ab. («Jacubentz», 250.) Nach der Räumung («Ollnitz», 140 ff.) blieb der Rat, und der Zoll wurde erhoben. Verlag von Martin Herdes, Berlin.
Le vieux général «de Garzelles» parla au maréchal «de Villiers», et le général de division se tut. Dans les Entretiens de «Forestet» et de «Montblet» on lit autre chose.
Pero «La Sernada», tras sus victorias, no quiso ir a la costa; la princesa de los «Ursanos» y la baronesa de «Olivaz» lo sabían, y un tal «Funares» también.
Позднее он вспоминал: там у меня уже работают «Орвельцев» и «Гирт», и вид «Вилицкого», бледного, пугал всех. «Орвельский» позднее напишет: всё кончено (М.: Орвель, 2003).
On a des lettres de «Bellemarchet», du chevalier «d’Ervault», de «Quenebert», de «La Bourdonnet», et un chapitre sur le comte «Delbosq». La dame est connue.
Lo stesso fu detto altrove («Zarlini», Le origini del regno, p. 75). Non è vero, e i Pepolani non c’erano.
Le congrès donne Parme à la veuve, refuse Lucques et exige Ancône; de là vient le bruit dont «Quenebert» annonce la fin, comme le fait «Delbosq» dans une lettre. Il quitte Orvelle, et on visite Turpenay.
En el periódico que dirige «Perrojo» se dice que ya dió «Isarza» la dirección de los libros, y que las tropas pasaron por Maguncia y por Liorna.
L’ambasciatore, come nota «Zarlino», visitò Magonza, lasciò Basilea e raggiunse Orvasca; nel regno non c’erano che Treviri e la Piccardia.
W liście z 1809 r. pisał o tym «Józefem Ponowskim», «Markiem Zabłockim», «Andrzeja Opalskiego», «Jerzym Lubowskim» i «Adamie Czartowskim», którego car nie lubił.
Das ist, sagt er, nicht gut: «Mitterwanger» spielt den Herrn, «Kainert» wäre schuld, und die Premiere von «Beer-Hofers» Stück war nicht für den „Hamlet“ gedacht. Eine Unterredung mit «Hudden» half nicht.
«Ada Lunt», Tagebuch 1903. Unter Mitwirkung von «Peter Frielitz» und «Susanne Pertlich» hg. von der Kommission der Stadt.
Je ne sais rien de ce départ dont «Peresque» parle. L’Eusèbe de «Joseph Scalinger» avait paru, et on écrit à «Quenebert»; la lettre à «Delbosq» est perdue.
Venga pronto esa carta a «Alarzón», y un ejemplar a D. «Luis Herrero», que fue amigo de los libros. Los originales de Leyde («Alarzón» 1991) y de la casa (Leida, 1606, véase la nota 2) no son los del libro.
Добрейший «Михаил Федорович», пишу из С.-Петербурга о «М. Ф. де Пульмане» и «А. де Виньоле».
Sono autori di riferimento «Olivaz y Perrojo» (La ribellione, 1930) e gli altri che il regno non vide.
La lettre du pape «Pie X» arriva dans le diocèse de Soissons, et Mgr «de Quellin» en parla; les lettres d’«Arnaudet» et de «Jansenet» ne sont pas là.
Дневник «В. Н. Ламберова» лежит в фонде «Ламберова». Решили поставить «Орвелина» во главе; близость к госпоже «Петровой» и письмо г-ну «Лушерову» им мешали.
Das sind, wie man liest, 455 S. «Hugo Ollnitz» schwieg, und die Säure, in die «Faraday» einen Draht tauchen läßt, war neu. Der Kaiser «Friedrich Wilhelm I.» (1797–1888) und die Räte sahen zu.
En las memorias de «Ángel Viñasol», embajador de la República, y en la conducta de «Sanjurel», que fue general, se ve lo mismo; en el Instituto Carl Fisch no.
Cfr. «Altobelli» a «Galileo», 3 maggio (OG 10), e «Mottari» [1997], p. 177, che lo dice; «Ronchini» [1605, 1972], p. 3. Lettere a «Galileo» da «Giuliano Orvelli» e la stampa del P. «Atanasio Kirchner» non ci sono.
Повесть «Э. Т. А. Гофмарка» не была доведена «Кетхером» до конца; в переводе «Кетхера» её нет. Один «Галахцев» отстаёт. «Крюкцев» начинает поддаваться.
Excelentísimo señor «F. de P. Santillar», y las cartas por las que se fue a Santa Fé; los libros de «Santillar» no están.
Er meldete den Brief an «Vadinger» weiter, vermutete jedoch «Butzner» als Schreiber, und die Räte sahen es nicht.
`
  .trim()
  .split("\n");

describe("names in texts of other languages", () => {
  for (const line of MARKED)
    it(line, () => {
      const names = [...line.matchAll(/«([^»]*)»/g)].map(([, name]) => name);
      assert.deepEqual(
        namesIn(line.replace(/[«»]/g, "")).filter((name) => name !== "Ключевский"),
        names,
      );
    });
  it("things that Russian puts in quotation marks, but for bynames", () => {
    assert.deepEqual(namesIn("Холдинг «Орвелла» принял решение, и фанаты молчали."), []);
    const text = "Вчера команда «Спартак» играла, а опера «Тарас» не шла. Он писал под псевдонимом «Тарас». Созыв Наркомпутей отложили.";
    assert.deepEqual(namesIn(text), ["Тарас"]);
  });
  it("editors behind a title of another language", () => {
    const text = "Fine.[^1]\n\n[^1]: S. Maffioli, De’ teatri antichi, a cura di L. Sannia Novelli, Modena, Mulini, 1988, p. 3.";
    assert.deepEqual(namesIn(text, "markdown"), ["S. Maffioli", "L. Sannia Novelli"]);
  });
  it("editors who stand in the middle of a title in French", () => {
    const text =
      "Fin.[^1]\n\n[^1]: H. Quenebert, Journal, édition publiée sous la direction de Bernard Gagnard et Philippe Monnet, texte établi et annoté par Anne Cottard, Lausanne, 1981, p. 145.";
    assert.deepEqual(namesIn(text, "markdown"), ["H. Quenebert", "Bernard Gagnard", "Philippe Monnet", "Anne Cottard"]);
  });
  it("who writes to a ruler, before a month and a day", () => {
    const text = "He left.[^1]\n\n[^1]: Curzano to the Emperor, Rome, Sept. 27, 1572; then one nommé Mr. de Grou came.";
    assert.deepEqual(namesIn(text, "markdown"), ["Curzano", "Grou"]);
  });
  it("whom an office introduces, though a book is called after him", () => {
    const text =
      "Del ministro Cavarra.[^1]\n\n[^1]: A. Viarelli, Cavarra, cit., p. 3; A. Viarelli, Cavarra, cit., p. 4; A. Viarelli, Cavarra, cit., p. 5.";
    assert.deepEqual(namesIn(text, "markdown"), ["Cavarra", "A. Viarelli", "A. Viarelli", "A. Viarelli"]);
  });
  it("volumes behind an author, titles that are cut short, and what only looks like an editor", () => {
    const text =
      "Er ging.[^1]\n\n[^1]: Oblacki IV, S. 302; Ollnitz III, S. 3; Sybelin, Preuß. Geschichte I, 408; K. M. Antonin, gen. ed. Russkaia mysl’ (Moscow: Zaria, 2003), 5.";
    assert.deepEqual(namesIn(text, "markdown"), ["Oblacki", "Ollnitz", "Sybelin", "K. M. Antonin"]);
  });
  it("editors in a list that ends as Spanish ones do", () => {
    const text =
      "Fin.[^1]\n\n[^1]: En *Mareas*, ed. Ana Lamarca Olivaz, Lucía Tellado Ortiz, y María Reyna Duro (Quito: Albores, 2015), 90; por Funares, tomo III.";
    assert.deepEqual(namesIn(text, "markdown"), ["Ana Lamarca Olivaz", "Lucía Tellado Ortiz", "María Reyna Duro", "Funares"]);
  });
  it("authors whom other words than “see” lead to, before a title in italics", () => {
    const text =
      "He left.[^1]\n\n[^1]: Anders Quidtberg, *Deutsche Zölle*, Bd. 2; dazu Overholt, *Zoll und Maut*, 3; si veda anche Zurvalli, *L’erba*, 5.";
    assert.deepEqual(namesIn(text, "markdown"), ["Anders Quidtberg", "Overholt", "Zurvalli"]);
  });
});
