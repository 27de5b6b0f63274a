// Given names of some thirty languages, lower case, without diacritics; sorted.
// Sources: @faker-js/faker 10.6 (MIT), person.first_name of its European and Turkish locales; Faker 40 (MIT, Python), first names of its
// European and Turkish locales; and own additions (older and rarer names of history, classical, medieval, Byzantine,
// Islamic, Indian, Japanese, Ukrainian and Burmese names, compiled for this project from general usage). Names that are frequent surnames or words are left out.

export const maleNames =
  "aage aapo aarne aaro aaron aatos abaco abadon abanindranath abbas abbondanzio abbondio abd abdallah abdel abdelaziz abdelkader" +
  " abdelkrim abdellah abderrahmane abdiel abdirahman abdis abdon abdone abdou abdoul abdoulaye abdourahmane abdramane abdul" +
  " abdulahat abdulaziz abdulbekir abdulcemal abdulgazi abdulhadi abdulhak abdulhamid abdulkadir abdulkerim abdullah abdullahi" +
  " abdulmecid abdulmenaf abdulrahman abdulsamed abdulsemet abdurrahman abdurresit abe abel abelardo abele abelin abenzio abhay" +
  " abibo abid abidin abilio abjorn abner abondance aboubacar aboubakar abraham abrahamo abram abramio abramo absalom absalon" +
  " absolon abu abundio abuzar acace acacio acar acario accursio ace achaire achiel achil achiles achille achim achmad achraf achyut" +
  " acikel acilio acim aciscolo aclan acrisio adak adalard adalardo adalbald adalbergur adalberon adalbert adalberto adalbjorn" +
  " adalborgar adalfredo adalgeir adalgiso adalmundur adalradur adalric adalrico adalsteinn adam adama adamantios adame adamo" +
  " adams adan adasal addo adegrin adelardo adelbert adelberto adelchi adelfo adelgardo adelin adelino adell adelmo adelphe adem" +
  " adenet adeodat adeodato adhemar adi adib adigun adil adin adis aditya adjutor adlan admir adnan ado adolf adolfo adolfs adolph" +
  " adolphe adolphus adomas adone adonis adrain adriaan adriaen adrian adriano adriao adriel adrien adrione aedan aegidius aelfric" +
  " aelius aelred aemilius aeneas aengus aernout aert aethelred aetios afanasii afer afonso afrim afro afzal agabio agakisi" +
  " agamennone agapet agapios agapito agathange agathangelos agathias agathon agaton agazio agenore agesilao agha agilbert agim" +
  " agmur agnan agne agnolo agnos agostinho agostino agrippa agrippin agris agron agustin ahat ahmad ahmed ahmet ahsen ahti aiace" +
  " aidan aidano aiden aigars ailred aimable aime aimo aimone ainars aissa aitor aivar aivars ajan ajit akakios akalan akar akatay" +
  " akbar akbas akboga akcabay akcasu akcivan akdora akdurmus ake akeem akgol akif akinal akindynos akira akiva akkerman akmaner" +
  " akos akoz akram aksay aksel akseli akshay aksil aksogut aktemur akver alaaddin aladino alaeddin alain alajos alamanno alan" +
  " alanalp alano alaric alarico alasdair alassane alastair alattin alauddin alban albano alberic alberico albert albertas alberto" +
  " alberts albertus albin albino albinus alboino albrecht albrico albrycht alcan alceo alceste alcibiade alcide alcides alcime" +
  " alcino alcuin alden alderano aldhelm aldin aldis aldo aldobrandino aldobrando aldonce aldous aldred aldric aleandro aleardo" +
  " aleaume alec alecu aled aleixo alejandrin alejandro alejo alek aleks aleksa aleksandar aleksander aleksandr aleksandras" +
  " aleksandro aleksandrs aleksanteri aleksas aleksei aleksej aleksi alekso aleksy alemgir alen aleodor aleramo ales alessandro" +
  " alessio alex alexandar alexander alexandr alexandre alexandro alexandros alexandru alexe alexei alexej alexey alexie alexios" +
  " alexys alexzander alf alfar alfgeir alfgrimur alfio alfons alfonsas alfonso alfonz alfonzo alford alfred alfredas alfredo" +
  " alfreds alfric alfthor alfur algernon algirdas algirds algis algiso algot ali aliabbas alighiero aliihsan alim alin aliou" +
  " aliseydi alistair alistar alister aljaz aljosa alkor allan allardyce allen alliaume almeric almerigo almine almir almire" +
  " almiro almus alois aloisio aloizs alojz alojzij alojzy alok alon alonso alonzo aloys aloysius alp alparslan alpcan alphee" +
  " alphons alphonse alphonso alphonsus alpin alpinien alpsu alrekur altiero altin altinisin altinkaya altogan alton altug alun" +
  " alured alvah alvar alvaro alve alverede alviero alvin alvis alvise alwar alwin aly amabile amac amadeo amadeus amador amadou" +
  " amael amalric amancio amand amandin amando amandus amani amant amanullah amanzio amar amaranto amari amaro amartya amat amato" +
  " amatore amauri amaury ambedkar ambrogio ambroise ambrose ambrosiano ambrosio ambrosios ambrosius ambroz ambrozy ambrus amedee" +
  " amedeo amedeu amelien amelio americo amerigo amias amico amiel amilcar amilcare amin amine amintore amir amit amleto amon" +
  " amone amos amour ampelio amr amrit amund amundi amyas amza anacleto anand ananias anant anas anass anastacio anastas anastase" +
  " anastasije anastasio anastasius anastaz anastazy anatol anatole anatolii anatoly ancelin andel andelin andelko andelo andeol" +
  " anders anderson andi andic andoche andor andras andraz andre andreas andrei andrej andrejs andreo andres andress andrew andrey" +
  " andri andrian andries andrii andrija andrin andris andrius andriy andro andronico andronicus andronikos andrus andrzej andy" +
  " andzejs andzs aneirin anej anes aneurin ange angelo anghel angilbe angilran angoustan angus anibal anicet aniceto aniello anik" +
  " aniruddha anis anker anko annak annibal annibale anouar anrijs ansaldo ansbert ansel anselm anselme anselmo anselmus ansgar" +
  " ansgary ansis anslavs ansovino anssi antal antanas antao ante antek antelmo antero anthelme anthemios anthimos anthimus" +
  " anthonie anthony antide antigonus antim antimo antino antiochos antiochus antioco anto antoin antoine anton antone antonello" +
  " antoni antonin antonino antoninus antonio antonios antoniu antonius antono antons antony antoon ants antti antun antwan antwon" +
  " anuar anwar anze aodh aodhan aongus apaydin apokaukos apolinar apollinaire apollinare apollinaris apollinary apollo apollonios" +
  " apoloniusz appa appius apuleio aquila aquilin aquilino ara araldo aram aran aras aratone arben arbjartur arbjorn arbnor arcade" +
  " arcadio arcan arcangel archambaud archange archelaus archibald archie archimede archippo arcibaldo arda arden ardengo ardian" +
  " ardit ardito arduino aren arend arent aresio arethas argeir argimiro argo argu argyros ari arialdo arian aribert ariberto aric" +
  " arie ariel ariele arif arifcan arijs arikol arild arinbjorn arinori ariodante arion ariosto aris arisoy aristarco ariste" +
  " aristeo aristid aristide aristides aristione aristo aristodemo aristofane aristotele arjun arkad arkadii arkadijs arkadiusz" +
  " arkady arkut arlie arlind arlo arman armand armando armands armani armel armend armin arminio arminius armins arnaldo arnaldur" +
  " arnaud arnbergur arnbjorn arnd arndt arne arnfinnur arnfried arngrimur arnim arnis arnlaugur arnleifur arnljot arnljotur" +
  " arnmodur arnmundur arno arnobius arnoddur arnold arnoldo arnolds arnoldus arnost arnould arnthor arnulf arnulfo arnulfur" +
  " arnvidur arolde aron aronne arpad arpag arran arrian arrigo arron arsen arsene arsenije arsenio arsenios arseniusz arsim" +
  " arsinoe arslan art artair artan artemio artemios arthaud artheme arthur arthus artis arto arttu artturi artur arturas arturo" +
  " arturs artus arun arunthavanathan arved arveds arvel arvid arvids arvind arvo arvydas arystarch arzen asad asadullah asaf" +
  " asafe asalet asbergur asbjorn ascanio ascelin asclepius asdrubal asdrubale asgautur asgeir asger asgrimur ashbel ashin ashok" +
  " ashton ashutosh asim asimodeo asinius asir askell asko askur aslak aslakur aslan aslanhan aslaugur asmar asmund asmundur asmus" +
  " asok asolfur aspar asrodur assar astbjorn asterio astgeir asthor astianatte astmar astmundur aston astradur astrikur astrit" +
  " astthor astvaldur astvar asvaldur asvardur ata atagun atalay ataleo atanas atanasio atanazy atasagun atatore ataullah atenulf" +
  " atgun athanase athanasios athanasius athelstan athenagoras athos atila atilgan atilhan atilio atis atlas atnan atsushi" +
  " attaleiates atte atticus attila attilano attilio auberto aubin aubrey aubry audace audbergur audbjorn audebert audgeir audie" +
  " audkell audmundur audolfur audouin audran audunn augucjo august auguste augustijn augustin augustinus augusto augusts augustus" +
  " augustyn aukusti aulay aulis aulus aung aurangzeb aurel aurele aureli aurelian aureliano aurelianus aurelien aurelio aurelius" +
  " aurian auro aurobindo auron ausilio ausonius austen austin austyn auxence avelino averardo averell avery avi aviel avni avraham avram" +
  " avrom avsin axel axinte ayaan ayan ayaydin ayaz aybora aydan ayden aydinbey aydinc aygutalp aykutalp aylan aylmer ayman aymane" +
  " aymard aymen aymeric aymon ayodele ayoub aypar aysan aysoy aytek aytuna ayub ayvas ayyub azariah azeglio azelio azettin aziz azmi" +
  " azzo baba babatunde babur baccio bacco badis badr badri badruddin baeringur bafode bagdas bahaddin bahittin bahram bailey" +
  " bailie baji bajirao bajram bakary baki bakr balaji balatekin balazs baldassare baldassarre balderico baldev baldo baldomero" +
  " baldovino balduino baldur baldwin bali balint balram baltas baltasar baltazar balthasar balthazar balwant balys balz" +
  " banabhatta banel bankim baptiste barak barakatullah baran barbarigo barbu bardas bardi bardo bardomiano bardur barend barent" +
  " baris bariscan barkatullah barlaam barna barnaba barnabas barnabe barnaby barney barquq barrett barry barsaba barsen barsimeo" +
  " bart bartek bartel barthelemy bartholomaeus bartholomaios bartholomaus bartholome bartholomeus bartholomew bartimee bartley" +
  " bartlomiej bartold bartolo bartolome bartolomej bartolomeo bartolomeu barton bartosz baruch basarab basay bashan bashar bashir" +
  " bashkim basil basile basileios basileo basilio basilios basilius basim basok bassiano bastiaan bastian bastiano bastien" +
  " batirhan battista batuhan baturay baudelio baudouin baugur bautista baybars baydu bayezid baykan bayman bayram bayruhan baytal" +
  " bayzettin bazil bazyli beato beatus beau bebe beda bedi bedri bedrich behram behrem bekbay bekim bekir bektasi belchior" +
  " belimir belisario belisarios belisarius bell bellino bellisan belo beltramo ben benadik bence bende bendeguz benedek benedetto" +
  " benedict benedictus benedikt benedykt benett bengibay bengt beni beniamin beniamino benicio benigne benigno benito benja" +
  " benjamim benjamin benn bennet bennett bennie benno benny benoit benol benone bentley bento benton benvenuto benyamin beppe" +
  " beranger berard berardo berat beren berend berends berengar berengario bergfinnur bergmundur bergthor bergur berislav berkal" +
  " berkay berki berksay bernabe bernaldo bernard bernardim bernardino bernardo bernardus bernd berndt bernfried bernhard" +
  " bernhardur bernie bernt bernward beronico berran berry bert bertalan bertel berthold berti bertie bertil bertilo bertold" +
  " bertoldo bertolfo bertram bertrand bertulis besart besim besin besnik bessarion bethel beti bettino bevil bevis beyazid beyda" +
  " beyler beyzade bhagat bhagwan bhai bharat bhaskar bhimrao bhola bhupendra bhupinder biagio bibiano bican bidhan bijoy bilal" +
  " bilel bilender bilgen bilgutay bill billy biltas bimal binbasar bindo binisik bino bipan bipin birbal biren birendra birger" +
  " birino birsen birtingur bisar bishan bishnu bivoj bjargmundur bjargthor bjarne bjarnfinnur bjarnfredur bjarnhardur bjarnlaugur" +
  " bjarnleifur bjarnolfur bjarnthor bjartthor bjartur bjolfur bjorgmundur bjorgolfur bjorgulfur bjorn bjornolfur bjornstjerne" +
  " blaengur blaevar blagoje blahomil blahomir blahoslav blaine blair blaise blake blas blasios blaz blaze blazej blerim boaz bob" +
  " boban bobby bodhi bodi bodo bodvar boet boethius bogatimur bogdan bogic bogoljub bogomir bogumil boguslaw bohdan bohemond" +
  " bohuchval bohumil bohumir bohun bohus bohuslav bojan boje boldizsar bolemir boleslav boleslavs boleslaw bonagiunta bonaldo" +
  " bonaventura bonaventure bonavita bonawentura bonifac boniface bonifacio bonifacy bonifatius bonito booker borahan boratas" +
  " borek borge borgthor borgulfur boris borislav borivoj borivoje borja borjan borje borko borkur borna borso bortecin bortolo" +
  " borukh borut borys bosko bostjan botolfur botond boubacar boubou bouchard boudewijn bowie boyd boynak boza bozbag bozerk" +
  " bozetech bozidar bozislav bozo boztas brad braden bradley bradly bradut brady braeden brahim brajan brajen brajendranath bram" +
  " brancaleone brando brandon brandt brandur brandyn branimir branislav branko brannon branson brant branwell bratislav braulio" +
  " braxton brayan breandan brencis brendan brenden brendon brenn brennan brennon breno brent bret bretislav brett briac brian" +
  " brice briek brien brieuc brigido brij brimi brit brock broderick brody bronislav bronislavs bronislovas bronius brook brooks" +
  " bror bruce bruno brunon bruto bryan bryant bryce brycen brynjolf brynjolfur brynjulfur brynleifur brynthor bryon buck bucur" +
  " bud buddy budimir budislav budivoj buenaventura buford buget buhari bujar bulstrode bulunc bunyamun burak burakhan burc" +
  " burchard burckhard burdette burghard burhan burim burkard burkhard burkhardt burley burnice buster buyrukhan byron bystrik" +
  " cabir cade caden cadwaladr cadwallader caecilius caelius caesarius caetano cafer caga cagdan caglasin cagveren cahal cahir" +
  " cahit cailum caino caio caius cakar cakirca calanico calcedonio cale caleb calebe calin calisto calixte calixto callan" +
  " callisto callixtus callum calogero calpurnius calti calum calvin camden camelien cameron camil camillien camillo camillus" +
  " camilo camok camren camron canberk candelario candeniz candide candido cangur canice cansin cantemir cantez cantidio canute" +
  " canuto canziano caoimhin caolain caolan caomhan capkan caradoc caradog carey caribert carl carles carleton carlito carlo" +
  " carloman carlos carlton carmelo carmine carolus caronte carponio carroll carson carsten carter cary casemiro casey casian" +
  " casiano casimer casimir casimiro caslav caspar casper cassander cassiano cassien cassio cassiodorus cassius casto castruccio" +
  " cataldo catalin cathal catullo caua caue cavit cavuldur cayetano cazimir ceasar cebesoy cebrian cecco cecil cecyliusz cedomir" +
  " cedric cedrick cedrik cedrin ceferino celal celaleddin celedonio celem celestin celestino celestyn celian celien celikkan" +
  " celikyurek celilay celso celsus cem cemal cemaleddin cemalettin cemil cenan cene cenek cengiz ceolfrith cerci cercis cesaire" +
  " cesar cesare cesareo cesario cestmir cetin cetinsu cetshwayo cevad cevdet cevheri cevikoz cezar cezary cezayir chad chadd" +
  " chadrick chahine chai chaim chaitanya chandler chandra chandrasekhar chandrashekhar chariton charles charley charlie charly" +
  " chase chauncey chaz cheick cheikh chema cherubino chesley chester chet chhatrapati chiaffredo childebert childeric chilperic" +
  " chintaman chinua chittaranjan chrabros chraniboj chranibor chranislav chretien chris christ christen christer christiaan" +
  " christian christiano christlieb christo christodoulos christodule christof christofer christoffel christoffer christop" +
  " christoph christophe christopher christophorus christos chrudos chrysanthos chrysole chrysoloras chrysostome chucho chuck" +
  " chukwuemeka chuy chval cian cianan ciaran cicero cidal cihandide cillian cindoruk cinerk cino ciprian cipriano cirano ciriaco" +
  " ciril cirillo cirino ciro cistoslav civgin claas claes clair clarence clarenzio clark clas claud claude claudianus claudie" +
  " claudien claudio claudiu claudius claudy claus clavs clay clayton cleandre cleandro clemens clement clemente clemmie cleonico" +
  " clery cleto cletus cleve cliff clifford clifton climaco clinio clint clinton clodomiro clodoveo clotaire cloudesley clovis" +
  " cloyd clyde cnut coby codin codrin codrut cody coen coenraad cogay cokan cola colby cole coleman colin coll colla collin colm" +
  " colman colmanno colmazio colombano colt colten colton coluccio colum columba columbanus columbus columella commodian commodus" +
  " conal conall conan concetto conchur concordio conleth conn connell conner connor conor conrad conrado constant constantijn" +
  " constantin constantine constantino constantius cooper copur corbin corbiniano cordell cordie coreno corentin corey corfitz" +
  " coriolano cormac cormack cornel cornelio cornelis corneliu cornelius coronato corrado corsin cort cortez corto corvin cory" +
  " cosimo coskun cosma cosmas cosme cosmin costache costante costantino costanzo costel costin cotton coty coy craig crassus" +
  " crawford cremenzio crepin crescente crescenzio crespignano crin crisanto crisostomo crispim crispin crispino cristaldo cristea" +
  " cristian cristiano cristobal cristofor cristoforo cristopher cristovao crocefisso cruz csaba csanad csongor ctibor ctirad" +
  " ctislav cullen cuman cuneyit cuniberto cuno cupido curdin curro curt curtis curtius curzio cuthbert cvetko cvijan cvijetin" +
  " cynan cyprian cyprianus cyprien cyriac cyrian cyriaque cyriel cyril cyrill cyrille cyrus cyryl daan dabiziv dacian daciano" +
  " dacio dadabhai dado dafydd dag dagbjartur dagfinnur dagistan dagobert dagoberto dags dagthor dagur dainis dalan dale daley" +
  " dalibor dalimil dalimir dalkilic dallin dalmazio dalton damaskios damaso damasus dameon damian damiano damianos damiao damien" +
  " damijan damil damin damion damir damjan damocle damodar damon dan dandre dane dangelo dani danial daniel daniele danielo" +
  " daniels danijel danilo danio danis dankmar danko dannie danny dante dany danyl daouda darby darcy dardan darek daren darian darien" +
  " darin dario darion daris darius dariusz darko darnell daron darran darrel darrell darren darrick darrin darrion darron darryl" +
  " darwin daryl dashawn daud daulat dave davey davi david davide davids davie davin davino davion davis davonte davor davorin" +
  " davud davy dawid dawson dawud dax dayan dayanand dayane dayar dayaram dayne dayton deaglan dean deane deangelo debendranath" +
  " decebal decimo decimus decio declan dedric dedrick dee deen deendayal degmeer deion dejan dejon dejuan delbert delfim delfin" +
  " delfino delil delio delmer delphin delta demarco demarcus demario demba demeter demetrio demetrios demetris demetrius" +
  " demetriusz demirbuken demiriz demirok demiryurek democrito demond demostene denes deneval denis denisz deniz denizalp denkel" +
  " dennis denny denzil deo deodato deon deondre deontae deonte depold dereck derek derick derkay dermot dermott deron derrick" +
  " deshaun deshawn desiderato desiderio desiderius desimir desmond destin detlef detlev detmar detrich devan devante deven devin" +
  " deviner devonte devyn dewayne dewey dewitt dex dexter dexx dezider dezso dharam dhirendra dhondo diamantis diar diarmaid" +
  " diarmuid dick didier didimo didrik diederik diedrich diego dierk dieter diethard diethelm diether dietmar dietrich dieudonne" +
  " diken dilan dilawar dilder dillan dillon dimas dimitri dimitrie dimitrij dimitrije dimitrios dinabandhu dincer dinckol dincsu" +
  " dinesh dingane dinis dinkar dino dinu diocleziano diodoro diogene diogenes diogo diomede dion dione dionigi dionisio dionizas" +
  " dionizy dionysios dionysius dionyz dionyzos dirck dirican dirk dirlik ditlev ditmar dittmar divis divo djafar djamal djayden" +
  " djelal djibril djordje djuro dluhos dmitri dmitrii dmitrij dmitry dmytro dobieslaw dobromil dobromir dobroslav dodato dogan" +
  " doganalp dogansah doguhan dolensoy dolun domagoj domaldi domaldur domas domen domenic domenick domenico domenicus domenik" +
  " domezio domhnall domingo domingos dominic dominick dominik dominykas domitianus domiziano domokos donagh donal donald donaldo" +
  " donaldur donat donatello donatien donato donatus donavon donnacha donncha donnchadh donnell donnie donny donough donovan dorde" +
  " dorel dorian doriano dorin dorinel dorotheos dorotheus doru dorukhan dositej doug dougal dougald douglas douwe dov dovid doyle" +
  " dragan dragisa drago dragoje dragojlo dragoljub dragomir dragos dragoslav dragutin drahomil drahomir drahon drahos drahoslav" +
  " drahotin drahutin drake draza drazen dren drengur drew dries drilon driss driton drusus drzimir drzislav duald duane duarte" +
  " dubravko duccio duco ducu dudley dufthakur dugald duilio duiliu duje dujo dumitru duncan dundaralp duns dunstan dura duracan" +
  " durad durdali durga durmusali duro dursun duruk duruoz durward dusan dusko dustin dusty duuk dwarkanath dwayne dwight dyfed" +
  " dylan dylano dymitr dyrmundur dzintars eachann eamon eamonn eanna earnest easton ebbe ebenezer eberardo eberhard eberhardt ebu" +
  " ebuakil ebubekir ebussuud ecclesio ecemis eckard eckart eckehard eckhard eckhardt eckhart ecrin edd eddi eddie eddy ede" +
  " edelbert edelmiro eden eder edgar edgard edgardo edgaro edgars edgubay edhem edilberto edin edison edme edmond edmondo edmund" +
  " edmundo edmunds edoardo edon edouard edric eduard eduardo eduards edvar edvard edvardas edvin edvins edward edwardo edwin" +
  " edzus eelis eemeli eemil eerik eero eetu efe efim efisio eflatun efraim efrain efrem efren efser eftimie egas egbert ege egeo" +
  " eggert eggthor egidio egidius egil egils eginardo eginhard egisto egmont egon egzon ehrenfried ehrhard ehud eidar eidur eifion" +
  " eiichi eiji eiler eilifur einar einari einars einhard einion eino einthor einvardur eirenaios eirik eirikur eisaku eitel" +
  " eivind eizens ekber ekkehard ekkehart ekmel ekrem eladio elbert eldgrimur eldon eldred eldridge eldur eleazar eleftherios elek" +
  " elemer eleuterio eleuthere eleutherios elfradur elhan eliah eliahou elian eliano elias eliasz elie eliel eliezer elifio eligio" +
  " eligiusz elihu elija elijah elimar elinbergur elinmundur elio eliodoro elion elior eliot eliott elis elisee eliseo elisha" +
  " elisio elita eliyahu elizej elizeus eljas elkanah elladio ellidi elliot elliott ellis ellsworth elmar elmars elmer elmeri elmo" +
  " elmore elnur eloan elof elogio eloi elone elouan elove eloy elpidio elroy elton elvezio elvin elvino elvis elwin elwyn elyas" +
  " elyes elzear emanoil emanuel emanuele emanuil emeric emerich emerson emery emeryk emeterio emidio emiel emigdio emil emile" +
  " emilian emiliano emilien emilijan emilio emils emin emirhan emirsan emlyn emmanuel emmerico emmet emmett emmitt emory empirio" +
  " emre emrullah emrys emund enar enda endre endrigo endrit endymion enea eneas enecone enes enevold engelbert engilbjartur engin" +
  " enginiz enguerrand enio enis ennio enno ennodius enoch enos enrico enrique ensar ensari ensio enver enyo enzio enzo eoghan" +
  " eoin ephraim epifanio epiphane epiphanios epiphanius epitacio eraclide eral eraldo erardo erasmo erasmus erast eray eraycan" +
  " erazim erazm erazmus erberto ercan ercihan ercolano ercole erdal erdemer erdibay erdmann erdogan erdursun eremia eren erenalp" +
  " erenia erensoy ergener erginel ergonul ergun erhard erhardt eriberto eric erich erick erico erik eriks erincer erion erkan" +
  " erkilic erkinel erkki erksoy erland erle erlendur erling erlingur ermanis ermanno ermelindo ermenegildo ermes ermete ermilo erminio" +
  " ermins ermutlu ernecjo ernest ernesto ernests ernie erno ernst erogul erol eron eros eroz erpur errico ersat ersec ersel ertan" +
  " erten ertugrul ertun ertuncay ervin ervins erwan erwann erwin eryildiz eryk esad esaias esau esben esbern esenbay esenturk" +
  " eskil eskinalp esko esme espen espiridion esprit esref estacio estanislao esteban estel estevan estevao esuperio eterie ethan" +
  " ethann ethelbert ethelred etienne ettore euan euaristos eubert eucherius euclide euclides eudes eudokimos eudoxe eudoxios" +
  " eufebio eufemio eufronio eugen eugene eugenio eugenios eugenius eugeniusz eugippius eulogio eunan eunomius euodios eurico" +
  " eusebe eusebio eusebios eusebiu eusebius euseo eustace eustache eustachio eustachy eustaquio eustathios eustathius eustatiu" +
  " eustorgio eustosio eustracjusz eustratios eutalio euthymios euthymius eutimio eutropio eutropius eutychios eutychius evagrios" +
  " evagrius evald evaldo evalds evan evandro evangelos evann evans evarist evariste evaristo evasio evcimen everard everardo" +
  " everett everette evert evgenii evgenij evgeny evidio evliya evodio evrard evremondo evrenos evrimer evzen ewald ewan ewart" +
  " ewaryst ewell ewen ewenn eyal eyjolfur eylaugur eyleifur eymen eymundur eyrikur eytan eythan eythor eyvind eyvindur eyyup" +
  " ezechiel ezechiele ezekiel ezequiel ezgutekin ezio ezra ezzelino faas fabian fabiano fabien fabijan fabio fabius fabrice" +
  " fabricio fabrizio facundo fadi fadil fady fahreddin fahrullah faisal faiz fakhr fakhruddin falba falk falki falko falur fami" +
  " famiano fantin farid farouk farquhar faruk faruq faste fateh fatih fatmir faton faust faustin faustino fausto faustus faustyn" +
  " favian favorinus fazil fazio fazl fazlullah fazul feargal fearghal fedde fedele federico federigo fedor fedro fehim fehmi" +
  " felice felician feliciano felicien felicissimus felicite felicjan feliks felipe felix felton fender fengur fenni feodor ferat" +
  " ferdi ferdinand ferdinando ferdynand feremez ferenc fergal fergus ferid feridun ferihan fermiano fermin fermo fernan fernand" +
  " fernando fernao feroze ferre ferruccio fersan ferzi festo fethi fetullah fevzi feyruz feyzi feyzullah feza ffransis fiachra" +
  " fiacre fidel fidele fidelius fidenziano fidenzio fiete filemon filibert filiberto filip filipe filipp filippo filips filit" +
  " filomen filomeno filotije finbar finbarr fingal finian finlay finley finn finnbjorn finnlaugur finnley finnur finnvardur" +
  " fintan fiodor fionan fionn fionntan fiorenziano fiorenzo fiorino firas firdawsi firmin firuz fisnik fitim fito fjolar" +
  " fjolmundur fjolvar flaminio flamur flannan flavian flaviano flavien flavio flaviu flavius fleano flemming fletcher flodoard" +
  " floki florea florencio florent florentin florentino florentyn florestan florian floriano florim florimond florin floris florus" +
  " floy floyd flurin flynn focke fode folco folke folker folkert folki foma forrest fortunat fortunato fortune fos fosco foss" +
  " foster foucauld foulques frana franc francesco franci francis francisc francisco franciscus francisek francisko francisque" +
  " franciszek franck franco francois frands frane franjo frank frankie franklin franky frans frantisek frants franz frazer fred" +
  " freddie freddy frede frederic frederick frederico frederik frederiko fredi fredo fredric fredrick fredrik fredy freek freeman" +
  " frenkie freybjorn freygardur freymodur freymundur freythor freyvidur fricis fridbergur fridbjorn fridericus fridfinnur" +
  " fridgeir fridlaugur fridleifur fridmar fridmundur frido fridolin fridrich fridsteinn fridthjofur fridthor fridtjof fridur" +
  " friedbert friedemann frieder friedhelm friedhold friedo friedrich frigyes frithiof frithjof fritz frode frodi frodmar froilan" +
  " frontiniano frontinus fronto fructuoso frutos fryderyk fuad fuat fulbert fulberto fulcran fulgence fulgencio fulgentius" +
  " fulgenzio fulke fulop fulvio fulvius fumimaro furchtegott furio furkan furman furseo fuscolo fuzuli fynn fyodor gabe gabi" +
  " gabin gabino gabor gabriel gabriele gabrielius gabrielo gad gael gaetan gaetano gaganendranath gage gaglioffo gaio gaius gaj" +
  " gajendra gal galdino galdur galeazzo galerius galfryd galienus galileo galip gallicano gallienus galo galvano gamal gamaliel" +
  " gandolfo ganesh ganga gangadhar gani ganim garasa garci garcilaso gardar gardner garech gareth garett garfield garik" +
  " garimberto garland garnet garnett garnier garpur garret garreth garrett garrick garrison garry garth garvan gary gaspar" +
  " gaspard gaspare gasper gastao gaston gastone gastono gatien gatis gaud gaudenzio gaudino gaukur gaur gaurishankar gauthier" +
  " gauti gautier gautiero gautrekur gautur gautvidur gavan gavin gavino gavrilo gavro gawain gawen gawin gazel gazmend gearoid" +
  " gebhard gedeon gedeone gederts gediminas geert geir geirardur geirfinnur geirhardur geirhjortur geirhvatur geirlaugur" +
  " geirleifur geirmundur geirolfur geirrodur geirthjofur geirtryggur geirvaldur gejza gelasios gelasius gellert gellius gelu" +
  " geminiano genadij gencaslan gencay gene generoso genesio genji gennadii gennadios gennadius gennady gennaro gentile genziano" +
  " geo geoff geoffrey geoffroy geordie georg george georgel georges georgian georgii georgij georgije georgios georgius georgo" +
  " georgy geovanni geovanny geovany geraint gerald geraldo gerard gerardo gerardus gerasim gerasimo gerasimos geraud geray" +
  " gerazim gerazym gerbert gerbrand gerdar geremia gereon gerfried gergely gergo gerhard gerhardt gerhart gerino germain german" +
  " germanicus germano germanos germanus gernot gero gerolamo gerold gerolf geronimo geronzio gerrard gerrit gerry gershom gerson" +
  " gert gervais gervase gervasio gerwazy gerwin gery gestur gesualdo gethin getulio geza ghalib ghazi ghenadie gheorghe gheorghita" +
  " gherardo ghislain ghiyas ghulam giacinto giacobbe giacomo giadero giambattista giambettino giampiero gian gianbattista" +
  " giancarlo giandomenico gianfrancesco gianfranco giangaleazzo giangiacomo gianluca gianluigi gianmarco gianmaria gianmario" +
  " gianni gianpaolo gianpiero gianpietro gianuario giasone gica gicu gideon giel gigjar giichi gijs gijsbert gil gilbert gilberto" +
  " gildas gildo giles gilles gillis gillo gines gineto gino gintautas ginyas gioacchino gioachino giobbe gioberto giocondo gioele" +
  " gioffre gion giona gionata giordano giorgian giorgio giorgos giosue giosuele giotto giovacchino giovambattista giovanbattista" +
  " giovani giovanni giovanny giove gioventino giovenzio girardo girart girish girolamo girts gisbert giselher gisle gislebert" +
  " gisli gissur giuda giuliano giulio giuseppe giustiniano giustino giusto gizur gjert gjord gjuki glauco gleb glen glenn" +
  " gligorije glumur glyn glyndwr gnaeus gnupur gobind godefroy godehard godert godfrey godmundur godofredo godwin goffredo gojko" +
  " gokay gokbudun gokcebalan gokcil goken gokhan goknur goksev gokten golia golub gomberto goncalo gondebaud gondulfo gonen" +
  " gonerio gongora gonsalwy gonthier gontran gonzaga gonzague gonzalo gopal gopalakrishna gopinath goran gorazd gorcin gordan" +
  " gordiano gordianus gordon gorgunay gorklu gorm goro goronwy gosta goswin gotard gote gothard gottardo gottfrid gottfried" +
  " gotthard gotthelf gotthilf gotthold gottlieb gottlob gottschalk gotz govert govind goyo gozel gracian graciano graciliano" +
  " gradimir grady graeme graham granville gratian gratianus gratien grato grayson graziano greg grega greger gregg gregoire" +
  " gregor gregorian gregorio gregorios gregorius gregory greipur greppur gretar greyson grga grgo grgur griffin grigore grigorii" +
  " grigorij grigorije grigory grimaldo grimar grimkell grimlaugur grimolfur grimulfur grimur grover gruffudd gruffydd grzegorz" +
  " gualberto gualtiero gubio gucal gucluer gucyeter gudbergur gudbjarni gudbjartur gudbjorn gudbrandur gudfinnur gudfredur" +
  " gudgeir gudlaugur gudleifur gudleikur gudmar gudmund gudmundur gudni gudradur gudrodur gudsteinn gudthor gudvardur gudveigur" +
  " guelfo guenter guenther guerin guerrino guglielmo gui guiberto guido guidobaldo guilelmus guilhem guilherme guillaume" +
  " guillelmus guillermo guiscardo guiseppe gulab gulaga gulbrand gulegen gulel gulielmus gulsahin gumersindo gumesindo gumustekin" +
  " gunars gunaydin gunden gundolf gunduzalp guneri gungordu gunkurt gunnar gunnbjorn gunne gunner gunnhallur gunnlaugur" +
  " gunnleifur gunnolfur gunnoli gunnrodur gunnthor gunnvaldur gunsen gunser guntars gunter gunther guntis guntram gurarda" +
  " gurbachan gurcharan gurelcem gursal guru guruprasad gus gust gustaaf gustaf gustav gustave gustavo gustavs gustaw gusztav" +
  " gutierre guttormur guus guy guyot gvozden gwenael gwendoline gwido gwilym gwyn gwynfor gygjar gyorgy gyozo gyula gzim haakon" +
  " habib habibullah hachiro haciali haddur hadley hadrian hadrianus hadriel hadrien haengur hafez hafgrimur hafiz haflidi hafthor" +
  " hagbardur haile haim hajo hakan hakikat hakim hakki hakon hal haldan halet haleygur halfdan halid halidun halil hallbjorn" +
  " hallfredur hallgardur hallgrimur hallmundur hallthor hallur hallvardur haluk halvard halvdan hamdi hamdullah hamed hami hamid" +
  " hamidou hamish hamlet hamo hamon hampus hamundur hamza hanedan hank hannes hanni hannibal hanno hanns hannu hans hansgeorg" +
  " hansjoachim hansjorg hansjurg hansjurgen hanspeter hansruedi hanss hansueli hanus haralamb haralambie harald haraldur hardouin" +
  " hardy harekur harendra hari haridas harihar harijs haris harish hariz harlan harlaugur harley harmen harmon harold haroldo" +
  " haron haroun harouna haroune harri harrison harro harry hartmann hartmut hartmuth hartvig hartwig harun harvey hasan hasano" +
  " hasbek hashim haskell hassan hassane hassie hasso hastal hasteinn hatem hatim hauke haukur haukvaldur havar havard havardur" +
  " havel haven hayali haydar hayden hayreddin hayret hazim hazle hazrat heath heber hector hedelin hedley heidar heidlindur" +
  " heidmar heidmundur heidrekur heikki heiko heilmodur heimito heimo heiner heinfried heini heino heinrekur heinrich heinz heitor" +
  " hekmet hektor hektoro helfried helge helie helier helio heliodoro helios hellmut hellmuth helmar helmer helmut helmuth hemanta" +
  " hemendra hemming henderson hendrick hendrik hengist henk henner hennes henning henri henric henrich henrick henricus henrik" +
  " henrikas henrikki henriks henrique henry henryk heraclio heraclius herakleios herakleitos herakliusz herbert herberto herbjorn" +
  " herculano hercule hercules hereward herfinnur heribert heriberto herjolfur herkko herlaugur herleifur herluf herluin herman" +
  " hermanis hermann hermanni hermannus hermanus hermenegildo herminio hermodur hermogenes hermundur hernan hernando herrmann" +
  " hersh hershel hervardur herve herwarth herwig hesychios hesychius hew heyvetullah hezekiah hicham hicsonmez hidayat hidde" +
  " hideki hideo hideyoshi hidir hieronim hieronymus hierotheos hifzullah higinio hikmet hilaire hilar hilario hilarion hilarius" +
  " hilary hilbert hildebert hildebrand hildibergur hildibrandur hildiglumur hildimundur hilding hildingur hildithor hillard" +
  " hillel hilmar hilmi hilton hindal hinrich hipolit hipolito hippolyte hippolytus hiram hirobumi hiroshi hiroyuki hirsch hisashi" +
  " hisham hjalmar hjalmgeir hjalmthor hjalmur hjalte hjorleifur hjortthor hjortur hjorvar hlegestur hleidar hlidar hlifar hljomur" +
  " hlodmundur hlodur hlodvardur hlynur hobart hodur hogni holden holger hollis holm holmar holmfastur holmgeir holmgrimur" +
  " holmkell holmsteinn holmthor homero honor honorato honoratus honore honorio honorius horac horace horacio horacy horatio" +
  " horatiu horatius hordur horea horia horst horymir hosea hoskuldur hosni hostimil hostimir hostislav hostivit houari houston hovard howard" +
  " howell hoyt hrabanus hraerekur hrafnbergur hrappur hreggvidur hreidar hreidmar hreimur hringur hristo hroaldur hroar" +
  " hrobjartur hrodgeir hrodmar hrodolfur hrodvar hrolfur hrollaugur hrolleifur hromundur hrutur hrvoj hrvoje hryhorii hubert" +
  " huberto hubertus hudavent hudson hugh hugleikur hugo hugues huibert huig hukumdar huldrych humayun humbert humberto humfrey" +
  " humphrey humphry hunalp hunbogi hunor hunrodur hunter hurdogan huryasar husain husam husameddin husayn huseyin huseyn husmen husni" +
  " husrev hussein huub huybert huzuri hvalimir hvezdoslav hyacint hyacinth hyacinthe hyder hylur hyman hynek hypolit hywel iacob" +
  " iacobus iacopo iacopone iago iain iakov iakovos ian iancu ianis iaroslav iban ibrahim ibrahima icaro ichabod ichiro icilio ico" +
  " idan idik idir idiris idris idriss idrissa idriz ienachi ienachita ieremia ieuan ieyasu ifan iginio igino ignac ignace ignacio" +
  " ignacy ignas ignat ignatios ignatius ignatz ignaz ignazio ignjat igor igoris igors ihor iisakki iivari ijsbrand ikbal ike iker" +
  " ikiz ilai ilalmis ilan ilari ilarie ilario ilarion ilay ilbek ildebrando ildefons ildefonso ildem ilgi ilgmars ilhan ilian" +
  " iliane ilias ilie ilies ilija ilim ilir ilja ilkim ilkka ilko illidio illuminato ilmafer ilmari ilmars ilsu ilteris ilya ilyan" +
  " ilyane ilyas ilyass ilyes ilyess imad imants imer immacolato immanuel immo imran imrane imre imren imrich inacio inancli inars" +
  " inayat indrajit indrek indridi indrikis indro inejiro ingbert ingemar ingibergur ingibjartur ingibjorn ingileifur ingimundur" +
  " ingithor ingivaldur ingjaldur ingmar ingmars ingo ingolf ingolfur ingthor ingvaldur ingvar inigo innes innocent innocente" +
  " innocentius innocenty innocenzo ino inocenc inocencio inocentiu intihap inza ioan ioannes ioannis ioasaph iohannes iolo ion" +
  " ionel ionica ionut iordanes iorga iorio iorwerth iosephos iosif ipolitas ippazio ippocrate ippolito iqbal iraklis irenaeus" +
  " irenee irenej ireneo ireneus ireneusz irinej irinel irvin irving irwin isaac isaak isaakios isac isacco isadore isai isaia" +
  " isaiah isaias isak isambard isaque isbjorn iscan ischirione iseldur isgeir ishak isham ishaq ishwar ishwarchandra isidor" +
  " isidore isidoro isidoros isidorus isidro isikay isiman iskandar iskender islam isleifur ismael ismaele ismaelo ismail ismar" +
  " ismet ismik ismo isolfur isom isoroku israel issa issac issam issiaka istvan iswar itagaki italo ithel itzik iulian iulianus" +
  " iuliu iulius iurie iurii iustin iustinian iustinus ivan ivano ivanoe ivar ivars ive ivecen ivek iven iver ivo ivone ivor ivory" +
  " iwan iwo iyad iyed iyiyurek izaak izaiah izaias izajasz izak izako izgu izidor izmael iztok izyaslav izydor izzeddin izzet" +
  " jaafar jaak jaakko jaan jaanus jabari jabez jace jacek jachym jacinto jack jackson jacob jacobo jacobus jacopo jacques jad" +
  " jaden jadon jadran jadranko jadro jadunath jadyn jaeden jafar jafet jagadish jagannath jagdish jagjivan jahangir jai jaiden" +
  " jaime jaimy jaipal jairo jaivey jaka jakab jake jakob jakobo jakobs jakov jakub jalal jalaluddin jaleel jalen jalil jalmari" +
  " jalon jalyn jamaal jamal jamaluddin jamar jamarcus jamel james jameson jamey jamie jamil jamir jamiro jamison jammie jamnalal" +
  " jamsetji jamshedji jan janardan janek janez jani janic janick janik jankat janko jann jannek jannes jannik jannis jano janos" +
  " janosch januario januarius januariusz janus janusz japhet jaquan jared jari jarkko jarl jarlath jarleth jarmil jarmo jarne" +
  " jarngrimur jarno jaro jarod jarolim jaromil jaromir jaron jaroslav jarred jarrell jarret jarrett jarrod jarvis jasen jasenko" +
  " jasin jason jasper jassem jassim jaswant jatgeir jatindra jatmundur jatvardur javi javier javon javonte jawad jawaharlal jawed" +
  " jax jaxon jaxx jay jayaprakash jayce jaycee jayden jaydon jaylan jaylano jaylen jaylin jaylon jayme jayson jayvano jazeps" +
  " jeannel jeannot jed jedediah jedidiah jedrzej jef jeff jefferey jeffery jeffrey jeffry jefta jehu jekabs jekaubs jelle jelmer" +
  " jelte jenaro jenel jennings jeno jens jensen jep jeppe jerad jerald jeramie jeramy jere jerel jeremi jeremiah jeremias" +
  " jeremiasz jeremie jeremija jeremy jergus jerker jermain jermaine jermey jermiah jernej jerod jeroen jerome jeromo jeromy" +
  " jeronimo jeronimus jeronym jeronymo jerrell jerrod jerrold jerry jerzy jesper jesse jesus jethro jetmir jeton jett jevgenijs" +
  " jevon jevrem jezdimir jezups jibril jidde jilji jim jimi jimmie jimmy jimram jindrich jip jiri jirik jiro jnan joab joachim" +
  " joacim joah joakim joakimo joannes joany joao joaquim joaquin joas jobst jocelin jochem jochen jochum jocjo jock jodocus jody" +
  " joe joel joep joerg joeri joes joesph joey joffrey jogaila jogendra johan johancjo johann johannes johano johans johathan john" +
  " johnathan johnathon johnnie johnny johnpaul johnson johny jokubas jomar jomo jomundur jon jona jonah jonar jonas jonasz" +
  " jonatan jonatano jonatas jonathan jonathon jonbjorn jongeir joni jonmundur jonny jonsteinn jonte jonthor joona joonas joonatan" +
  " joost jop joppe joran jordan jordane jordanes jordi jordon jordy joren jorfi jorg jorge jorgen jorin joris jorma jormundur" +
  " jorn jorri jorrit jort jorundur jorvar jorvi josceline joscha joschua jose josef josep joseph josephus josh joshua joshuah" +
  " josiah josias josif josip josko joso josse josselin jost josteinn josua josue josuo jotaro jotham joud jouko jouni jourdain" +
  " jovan jovani jovanny jovany jovica jovin jovo joza jozafat joze jozef jozefo jozo jozsef jozue juan juanito juda judah judas" +
  " judd jude judicael judson juergen jueri jugoslav juha juhan juhana juhani juho jukka julan jules julian juliano julianus" +
  " juliao julien julijs julio julius juliusz junaid junayd jungwook junichiro junior junius juozapas juozas jur juraj jure jurg" +
  " jurgen jurgis juri jurica jurij juris jurre jurriaan jussi justas juste justen justeno justin justinas justinian justiniano" +
  " justino justinus juston justus justyn jusuf jutaro juuso juvenal juvencus juwan jyoti jyotirao jyrki kaan kaarel kaarle kaarlo" +
  " kacey kacper kade kaden kadin kahir kai kailash kaique kais kaj kajetan kakuei kale kaleb kalervo kalevi kalgay kalidas" +
  " kalikst kalinik kalistrat kalle kallinikos kallistos kalman kamal kamalakar kamar kamel kamenko kameron kamiel kamil kamran" +
  " kamren kamron kanak kane kanhaiya kanpulat kanti kaoru kapagan karabas karaca karadjordje karaer karakucak karam karamba" +
  " karamoko karanbay karatas karcan kare kareem karel karim karkur karl karlfried karlheinz karlis karlo karlukhan karol karolis" +
  " karolo karoly karsandas karson karsten kartar kasey kashi kashinath kasian kasif kasim kasimir kaspar kasparas kaspars kasper" +
  " kassianos kassim kastor kastriot katsura kauko kavon kavurt kayagun kayden kaygusuz kayit kayrabay kays kazim kazimieras" +
  " kazimierz kazimir kazmer kazuo kazys keagan kealan keano keanu keaton kedar kedarnath keegan keelan keenan kees keijo keiki" +
  " keisuke keith keizo kelami keld kelemen kellen kelton kelvin kelyan kemal kemaleddin ken kenan kendall kendrick kenelm kenji" +
  " kenkichi kenn kennedy kennet kenneth kennith kenny keno kenter kenth kenton kenyatta kenyon kenzaburo kenzi kenzo kenzy keon" +
  " kerem kerim kerry keshab keshaun keshav keshawn kestutis kete ketilbjorn kettil kev keven kevim kevin kevon keyan keyon" +
  " keyshawn khair khaled khalid khalil khama khidr khristian khurram khurshid khushwant khusrau kian kiano kiaran kibar kield" +
  " kieran kiernan kieron kiichi kijuro kike kikujiro kilian kilicbay killian kilyan kimi kimmo kimo kinel kingsley kinmochi kip" +
  " kiramettin kiran kirat kirgiz kirill kirilo kirk kishan kishore kivilcim kiyan kiyasi kiyoshi kiyotaka kizil kiziltunc" +
  " kjallakur kjeld kjell kjetil klaas klaengur klarencjusz klas klaudian klaudius klaudiusz klaudo klaus klavs kleber klemen" +
  " klemens klemensas klement kliment knud knut knuto knutur koby kocabas kocak kockan kody koen koenraad kofi kohei koichi kojo" +
  " koker koki kokichi koktas kolbjorn kolby koldan kole kolfinnur kolgrimur koloman kolombin kolos kolskeggur kolumban kolumbin" +
  " kolur kolvidur komakichi konguralp konrad konrads konradus konstantin konstantinas konstantinos konstantins konstantis" +
  " konstanty konstantyn kopan koprulu kopur koray korbin korbinian korekiyo korey korkmazalp kormakur kornel korneli kornelis" +
  " kornelius korneliusz korugan kory kosemen kosma kosmas kosta kostis kosukhan kotuz kraig krasomil krasoslav kresimir kresomysl" +
  " krijn kris krishna krishnadas krishnaswami krisjanis kriss kristan kristaps kristbergur kristbjorn krister kristers" +
  " kristfinnur kristiaan kristian kristians kristijan kristjan kristlaugur kristleifur kristmundur kristof kristofer kristoffer" +
  " kristopher krists kristthor kristupas kristvaldur kristvardur krisztian krisztofer kronvalds krsto kruno krunoslav kryspin" +
  " krystian krystof krystyn krzysztof ksawery ksenofont kuddusi kujtim kullervo kumar kund kuniaki kunibert kunio kuno kunwar" +
  " kursad kurt kurtis kushtrim kustaa kutay kuzey kuzma kuzman kveldulfur kveton kvetos kvetoslav kvido kwabena kwaku kwame kwesi" +
  " kwintyn kyan kyano kyaw kyle kyler kylian kyliann kyllian kyoshi kyosti kyprianos kyriakos kyrillos labinot lachlan lachlann" +
  " lactantius ladarius ladipo ladislao ladislau ladislaus ladislav ladji lafayette laimonis lajos lakshman lal lala lalit lalo" +
  " lamar lambert lamberto lambertus lambros lamine lamont lampert lampros lance lancelot lancilotto landen lander lando landolfo" +
  " landry lane lanfranc lanfranco lapo laron larry lars larue lascar lassana lassi laszlo lattanzio laughlin launcelot laureano" +
  " laurenc laurencjusz laurenco laurens laurent laurentino laurentiu laurentius laurenty laurenz lauri laurian lauriano laurids" +
  " laurin lauris laurits lauritz laus laust lautone lave lavern lavinio lavon lavrentii lawrence lawson layne lazar lazare lazaro" +
  " lazaros lazarus lazarz lazzaro leander leandr leandre leandro leano leart leberecht lech ledion ledun leendert leevi leger" +
  " leib leidolfur leif leifur leland lembit lemuel len lenard lenn lennard lennart lennarth lennert lenni lennie lennon lennox" +
  " lenny leny leo leocadio leodegar leofric leon leonard leonardas leonardo leonas leonce leoncio leone leonel leonhard leonid" +
  " leonidas leonids leonio leonis leono leons leontin leontios leontius leontyn leonzio leopardo leopold leopoldo leordean leos" +
  " leovigildo leroy lesek lester leszek letterio leu leufroy lev levent levente levi levin levio levoslav levy lew lewin lewis" +
  " lex leyan leyb liam lian liaquat lias liberato liberatore libere liberio liberius liberto libor liborio liboslav librado lica licinius" +
  " lidio lietald lieto lieuwe lieven linhart linnie lino linus linwood lio lion lionel lior lippo liridon lirim liron lirone" +
  " lisandro liudas liudvikas livino livio liviu livius liyam liyan ljosalfur ljotur ljubisa ljubomir ljudevit ljufur llewellyn" +
  " llewelyn lloyd llywelyn lobengula lode lodewijk lodmundur lodovico loek loet loftur logan lohan loic loke lokmanya lon longin" +
  " longinus lonie lonnie lonny lonzo lope lopo lorand lorant lorcan loren lorenc loreno lorens lorentz lorenz lorenzo lorian" +
  " lorik lorin lorinc loris lorrain lotar lotario lothair lothaire lothar lou louan louay louca loui louie louis louison louka" +
  " loukas lounis loup lourenco lourens lovre lovro lowe lowell lowie loy loyal luan lubbert lubin lubomir lubor lubos luboslav" +
  " luc luca lucanus lucas lucca lucentiu luchino lucho lucian luciano lucianus lucien lucijan lucilius lucio lucious lucius" +
  " lucjan lucretiu ludano ludek ludger ludis ludivoj ludo ludolf ludolphe ludomil ludomir ludoslav ludovic ludovico ludovicus" +
  " ludoviko ludovit ludvig ludvik ludwig ludwik lue luigi luis luiz luk luka lukacs lukas lukasz luke lukianos luko lukrecius" +
  " lulach lulzim lumir lupe lutfi lutfullah luther lutibor lutobor lutz luuk lux luzius lyam lyan lydur lyes lyle lyndon" +
  " lysimachus lytingur lytton maarten maas mac macaire macario macarius macauley macbeth maccabeo mace macedonio maceo machiel" +
  " maciej mack macrobius macs madalin madan maddox madhav madho madhu madhusudan madis madoc madog mads mael maes maffeo" +
  " maggiorino magloire magne magnentius magno magnthor magnus mahadeo mahadev mahamadou mahathir mahbub mahdi mahe mahendra maher" +
  " mahesh mahir mahlon mahmoud mahmud mahmut mahsun maik mailo maiorico mairtin makan makar makarije makarios makary makoto maks" +
  " maksim maksimo makso maksur maksym maksymilian malachi malachy malco malcolm malek malhar malick malik malisa malo malone" +
  " malte malthe mamadou mamante mamert mamertas mamoru mamoudou mamun manar manasse mancio manetto manfred manfredo mangal manik" +
  " manil manilal manilio manley manlio manlius manmath manmatha manoah manoel manohar manole manolis manolo manouel manrique mans" +
  " mansueto mansur mansurali mansvet manu manuel manuele manus maqsud marbjorn marc marcantonio marceau marcel marceli marcelin" +
  " marcelino marcell marcellin marcellinus marcello marcellus marcelo marcial marciano marcianus marcin marcio marcis marco" +
  " marcos marcu marcus maredudd marek mareks margers margrimur margus marguy mariano marijan marijn marin marinko marino marinus" +
  " mario maris marius mariusz marjan mark markianos markku marko markos markthor markus markvard markward marley marlin marlo" +
  " marlon marmaduke marnix marolo maros marouane marquard marquise marshall marsilio mart marten marteno martial martialis" +
  " martianus martim martin martinho martino martins martinus marton martti marty martynas maruf marvin marwan marwane marwin" +
  " marzio masaccio masafumi masanori masao masar masayoshi masayuki maso mason massimiliano massimo massinissa matan matas matei" +
  " matej mateo mateus mateusz matevz matheo matheus mathew mathias mathieu mathijs mathis mathurin mathys mati matias matic" +
  " matija matila matis matiss matisse matjaz matko mato matous matroniano mats matt matteo mattes matthaeus matthaios matthaus" +
  " mattheo matthew matthias matthieu matthijs matthis matti mattia mattias mattis matts matus matvei matyas matys matz maugis" +
  " maung mauno mauri maurice mauricio maurikios maurilio maurin maurits mauritz maurizio mauro maurus maurycy mauryzy maverick" +
  " max maxence maxens maxentius maxie maxim maximiano maximianus maximilian maximiliano maximilien maximillia maximillian" +
  " maximino maximinus maximo maximos maximus maxmilian maxwell mayeul maynard mayson mazhar mazlum mecid mecislav mecit medard" +
  " medardo mederic medoro meelis mees mefarettin meghnad mehdi mehemed mehemet mehmed mehmet mehmetzahir meik meindert meinhard meinolf meinrad" +
  " meir mekhi mel melanio melchiade melchior melchiorre melchor melentije meletios meletius melezio melichar melihcan melik" +
  " melitao melker melkolmur melle mels melvil melvin melvyn melwin memduh memili menachem menahem menardo menas menasseh mence" +
  " mendel mendele mendo menelao menelik meneo mengi mengistu menguc menno mennone menotti mentor menyhert mercurio merdi meredith" +
  " merfyn mergim merijn merl merlin merovee merritt mert mertel mervin mervyn merwan merzuk meshur mestur mesud mesut mete" +
  " metello methodios methodius metin metinkaya metod metodej metodije metody metrofane metrophanes mevlut mex micael micah" +
  " micajah miceal micha michael michail michal michale michalis micheal michel michelangelo micheletto michelotto michiel michio" +
  " micjo mick mickael mickey midas midhat miel miervaldis mieszko miguel miha mihael mihai mihail mihailo mihajlo mihaly mihels" +
  " mihhail mihin mihkel mihnea mihovil miika mijat mijo mik mikael mikail mikalojus mikas mike mikel mikelis mikels mikes mikhail" +
  " mikkel mikko miklos mikolaj mikolas mikulas miladin milan milanko milay milenko miles mileta milford milhan milic milik" +
  " milisav milivoj miljan miljenko miller milo miloje milojica milomir milon milorad milos miloslav milosz milous milovan milovin" +
  " milton milutin mimo mindaugas minervino minh mink minoru minucius mio miodrag miomir mirac miran mirbadin mircea mirco mirek" +
  " mirko miro mirocleto miromil miron miroslav mirsad mirtil mirza misa misael misaele misao mischa mishat misko mislav mitar" +
  " mitch mitchel mitchell mithat mitica mitita mitja mitrofan mitrut mitsos mitsumasa mitsuru mlad mladen mnata mnislav moche" +
  " modest modeste modesto modibo modris mody mogens mohamad mohamed mohammad mohammed mohan mohandas mohit mohsim moise moisei" +
  " moises mojmir mojsije mojzesz mojzis momcilo momir monaldo monis monitore monroe monserrate monte monty monvids moos mor" +
  " mordecai mordechai mordur moreno morgan moric moris moritz morogh morris morten mortimer morton mory mose moseo moses moshe" +
  " moshoeshoe mossie motiejus motilal motoori mouctar mouhamadou mouhamed moussa moustafa moustapha moyshe mozell mozes mstislav" +
  " muammar muawiya mubarak mucahit mucellib mufid mufit muggur mugur mugurel muhamado muhamed muhamet muhammad muhammed muhammet" +
  " muharrem muhiddin muhip muhsin muhyettin muhyiddin mukhtar mukramin muktedir mukul mulayim mulk munemitsu munenori mungo munif" +
  " munir murad murari murat muratcan murdo murdoch murilo murit murl murphy murray murrough murtagh murtaza musa musafet muslih" +
  " muslum mustafa mustapha mutasim muthu mutluhan muvaffak muzaffar muzaffer muzekker muziano muzio mykhailo mykola mykolas mylan" +
  " myles mylo myrddin myrl myron myrtil nabi nabil nacho nacio nadir nae nael nafii nagamichi nagendra nahel nahil nahum naim" +
  " najib nakia nakip nalini namazio namik nanak nand nandalal nando nandor naoki naoroji naosuke naoufal naoufel naoya napoleon" +
  " napoleonas napoleone narasimha narayan narayana narcis narciso narcisse narcissus narendra narendranath naresh narseo narses" +
  " narsete narsingh naser nash nasir nasreddin nasruddin nasser nassim nasuf natale natalio natan natanael nataniel nate nathan" +
  " nathanael nathanial nathaniel nathen natsume nattmordur nattulfur naud naudet navin nawaz nawfel nayel nayil nazario nazariusz" +
  " nazary nazim nazlim nazmi nazzareno nazzaro neagu neal nebih nebojsa necati necdat nechifor necip necmeddin necmettin ned" +
  " nedeljko nedjeljko nehemiah nehemie nehip nehoslav neil neill nejc neklan nektarios nelio nello nels nelson nelu nemanja" +
  " nemesio nemesius nenad nennius neo neofytos neophytos neopolo neoterio nepomuceno nepomuk nepos nereo neri nerim nerone nerva" +
  " nesimi nesip nestor nestore nestorius neven neville nevin nevio nevsal newell newton nezamysl nezihi nial niall nicaise" +
  " nicarete nicasio niccolo nicea niceforo nicephore nicephorus nicetas niceto nicezio nichifor nicholas nicholaus nicifor nick" +
  " nicklas nicklaus nickolas nicky niclas nico nicoara nicodemo nicodim nicola nicolaas nicolae nicolai nicolaie nicolas nicolau" +
  " nicolaus nicolo nicomedes nicu niculita nicusor nicuta niek niels nigel nihad nihai niilo nik nikephoros niketas nikica nikita" +
  " nikko niklas niklaus niklavs niko nikodem nikodemos nikodije nikolai nikolaj nikolajs nikolao nikolas nikolasz nikolaus" +
  " nikolay nikolcjo nikos niksa nil nilakanta nilo nils nilus nimrod ninian niniano nino nirad nirmal nistor nitin niyazi nizam" +
  " nizamuddin nizar njordur nnamdi noah noaho noam noan noar noboru nobunaga nobuo nobusuke nochem noe noel noha noham nohan" +
  " nokkvi nolan nolann nolen nolhan noman norbert norberto norman normand normunds norodom norris norval norwood nostriano notker noud" +
  " nouha nouri nout novak novan novatian nox nripendra nuh numa numan numerius nuno nunzio nural nurcan nureddin nuretdin" +
  " nurettin nuri nurkan nuruddin nurullah nusret nuyan obadiah obafemi obie obrad obren ocie octav octave octavian octavio" +
  " octaviu octavius oddbergur oddbjorn oddleifur oddone oddthor oddur odell oderico odhran odidone odie odilo odilon odin odkanli" +
  " odo odoacer odoardo odolen odon odorico odysseas ofeigur oganer oger oget oginga ogmundur ognjen ogulbas ogurata oguzman oisin" +
  " oiva oivind ojars ojvind okanay okbay oke okey okguclu okkas okseven oktavian oktavius oktawian okturemis okturk okyalaz olaf" +
  " olafur olaus olavi olbracht olbram olca oldag oldrich ole oleg olegario olegs oleh oleksandr olen olfert olgerts olgierd" +
  " olimpian olimpiu olin olindo olinto oliver olivier oliviero oliviu oliwer oliwier olle olli olof olov oluf olusegun omaca omar" +
  " omari omer omero omur onat ondolfur ondrej onel onesime onesto onfroy ongay ongen onie onisifor onni onofre onofrio onorino" +
  " onorio onsal onufry onuker onundur onur onurcan onursu optatus oranli orazio orell oren orenzio orest oreste orestes orfeo" +
  " orgun orhan oribasius orie origenes orik orin orio orion orjan orland orlando orlaugur orlo orlygur ormur orni ornolfur oronzo" +
  " orosius orrin orsino orso ortak ortensio ortwin oruc orval orvar orville oryurek osamu osbaldo osbert osborne oscar oseas osip" +
  " oskar oskari oskaro oskars osman osmo osmond osmondo osmund ossi ossian ossur ostafi ostap osten ostoja osvald osvaldo osvalds" +
  " osvaldur osvifur oswald oswaldo oswin oswy oszkar ota otakar otavio otay otello otfried otha othman othmane othmar otis otmar" +
  " otokar otomar ottar ottaviano ottavio ottfried ottis ottmar otto ottokar ottomar otton ottone oumar oury ousmane oussama ova" +
  " ove ovid ovidio ovidiu ovidius ovli owain owen oymak oystein oyvind ozakan ozalpsan ozansu ozaslan ozbay ozbilek ozcam ozdal" +
  " ozdil ozdogdu ozel ozerdinc ozertem ozger ozgur ozinal ozkent ozkutlu ozlu ozokcu ozpinar ozren ozsozlu oztek ozturk ozudogru" +
  " paavo pablo pachomios pachomius paciano pacifico paco pacome pacomio padraic padraig padraigh paja paker palacio palatino" +
  " palemon palladio palladios palladius palle palmar palmi palmiro pamfil pammachio pamphile panagachie panagis panait panayotis" +
  " pancario pancho pancrazio pandelis pandolfo panfilo pankrac pankracy pannalal panos panta pantaleo pantaleon pantaleone paolo" +
  " papinian pardo parfait paride parker parmenio parshotam parsival partap partha parthenios pascal paschal paschalis paschasius" +
  " pascoal pascual pasi paskal pasqual pasquale pat paterne paterniano patrekur patric patrice patricio patrick patrik patriko" +
  " patrizio patroclo patru patrycjusz patrycy patryk paul pauli paulin paulinos paulinus paulius paulo pauls paulus pauric" +
  " pauside pauwel pavao pavel pavils pavle pavlin pavlo pavlos pavol pawel paxton payton peadar peader pearce pearse peder pedro" +
  " peeter pehlil pekka pelagio pelagios pelagius pelayo peleo pelhrim pelle pellegrino pentti pepe pepijn pepin pepito pepo pera" +
  " perceval percival percy peregrine perica pericle perikles perkin pero perry perseo pertev pertti petar pete peter peteris" +
  " petko petr petras petre petri petrica petrisor petro petronio petronius petru petrus petrut petter petteri petur peyton" +
  " pharell phelim phelps pherozeshah phil philaretos phileas philemon philibert philip philipp philippe philippos philippus" +
  " philips phillip philostorgios philothee philotheos philotheus phineas phinehas phoebadius phokas photius piaras pier" +
  " pierangelo pierce piergiorgio piergiuseppe pierluigi piermarco piermaria piero pierpaolo pierre pierrick piers piersanti" +
  " piersilvio piet pietari pieter pietro pim pinchas pink pinkhes pio piotr pippin pippo pirahmet piri pirmin pius pjetur placide" +
  " placido placyd platon platone plautus plesu plinio plinius plotinus plutarchus plutarco poggio pol policarpo polidoro polifemo" +
  " polikarp pollione polycarpe polychronis polydore polyeuktos polykarp pompeius pompeo pompeyo pompiliu pomponio pomponius" +
  " poncio pongrac pontus ponziano ponzio porfirio porfiriusz porfiry porphyrios porphyrius porphyry porter porziano postumio poul" +
  " povilas povl prabodh pradip prafulla prakash pramatha pranas pranciskus prasad prasanna prasanta prassede pratap pravdan" +
  " pravdomil pravomil praxedes preben predrag prem premchand premysl presley preston priamo pribyslav priit primitivo primo" +
  " primoz priscian priscillian prisco priscus prithvi privato probus prochoros procopio procopius prodromos prokles proklos" +
  " prokofii prokop prokopije prokopios prokul propertius prosper prospero protasio proteo providenci prudencio prudentius" +
  " prudenzio prvoslav przeclaw przemyslaw ptolemy publio publius pupolo purnendu purushottam pusicio pyrrhos qadir qasim quarto" +
  " quasimodo quentin querano quin quincy quinn quinten quintiliano quintilianus quintilio quintin quintino quinton quintus" +
  " quinziano quinzio quique quirijn quirin quirino qutb rabi rabih rabindranath rachid radan rade radegast radek radenko radgeir" +
  " radha radhakanta radhakrishna radhost radim radimir radisa radislav radivoj radivoje radko radmil radmilo rado radoje radolfo" +
  " radomil radomir rados radosav radoslav radoslaw radovan radu raducu radul radulfus raduz radvan radvardur radzimir raf rafa" +
  " rafael rafaelo rafal raff raffael raffaele raffaellino raffaello rafi rafih rafiq raghunath raghuvir ragnar ragner ragnvald" +
  " raheem rahim rahman rahmet rahsaan rahul raide raik raimo raimondo raimonds raimund raimundo rainald rainaldo rainer rainhard" +
  " rainis rainold raivis raivo rajaram rajat rajendra rajendralal rajeshwar rajinder rajko rajmohan rajmund rajnarayan rajnold" +
  " rakhal raleigh ralf ralph ramachandra ramadan ramakrishna raman ramananda ramanuja ramazan rambaldo ramesh rameshwar rami" +
  " ramiro ramiz ramkrishna rammohan rammohun ramon rampal ramsay ramy ranade ranajit ranald ranbir randal randall randolf" +
  " randolph randy ranek rangaswami raniero ranjan ranjit ranko ranolfo ransom ranulf ranulph rao raoul raphael rapolas rares" +
  " raschid rash rashad rashawn rasheed rashid rasik rasim rasko rasmus rastislav rastko rasul ratibor ratimir ratko ratmir raul" +
  " rauno ravi ravinder ravindra ravy ray rayan rayane rayen raymond raymund raymundo rayyan razi razvan reagan recep recepali" +
  " redif redmond reece reed reese refik refur reg regan reggie reginald reginaldo reginbaldur regis regnars regolo regulo rehor" +
  " reid reijiro reijo reilly reimar reimer reimund reinald reinaldo reiner reinhard reinhardt reinhart reinhold reinier reinis" +
  " reinold rejan rejean relja relu remazan rembrandt remi remig remigio remigius remigiusz remington remo remondo remus" +
  " remy remzi renaat renars renat renato renaud rene rens renya renzo reshid resid respicio restituto resul resulcan reto reuben" +
  " revi rex rexhep reybaud reyer reyes reymundo reynald reynaldo reynier reynold reza rezso rezzak rhavi rhett rhodri rhun" +
  " rhydderch rhys riad rian riaz ricardo ricards ricardus ricario riccardo ricciotti richard richardt richelmo richie rick" +
  " rickard rickey rickie ricky rico rida rifaat rifat riff rigas rigo rigoberto rihards rikard rikardur rikhardur riku riley" +
  " rimantas rinaldo rino rinor rio rishi risto riv riyad riza roald roan roar rob robaldo robb robbe robbie robby robert roberto" +
  " robertus robin robinson rocco roch rochus rocky rod rodan roderich roderick roderik roderyk rodger rodiano rodney rodolf" +
  " rodolfo rodoljub rodolphe rodrick rodrigo rodrigue roel roeland roelof rogelio roger rogerio rogerius rogers rognvaldur" +
  " rognvar rohan rohat rok rokas rokkvi roko roland rolando rolands rolf rolfo rollin romain romaine roman romano romanos romans" +
  " romao rombout romeo romero romesh romeu romila romoaldo romolo romuald romualdas romualdo romul romulo romulus ron ronald" +
  " ronaldo ronan ronni ronnie ronny rony roope roosevelt roque rorie rory rosar roscoe roselin rosendo roshan rosinkar rosmino" +
  " rosmundur ross rossa rostislav rouven rover rowan rowland roy royce ruaidhri ruairi ruari rubar rubem ruben rubiano rudi" +
  " rudiger rudis rudolf rudolfo rudolfs rudolph rudy rudyard ruedi rufino rufinus rufo rufus ruggero ruggiero ruhollah ruhsat rui" +
  " ruknettin runar rune runolfur rup rupert ruperto ruprecht rusen rusins ruslan russ russel russell rustam rustem rusty rutger" +
  " rutherford rutilius rutilo rutur ruy ryad ryan ryann ryder rylan ryley ryotaro ryszard ryunosuke saad saadi sabahaddin saban" +
  " sabas sabato sabazio sabele sabettin sabih sabin sabinus sabir sabri saburo sacha sachchidananda sachin sadashiv sadat sadi" +
  " sadik sadiq sadittin sadullah saebergur saebjorn saelaugur saemundur saethor saevaldur saevar safet saffiro saffo safii" +
  " safouan safouane sagcan sage sagit sahat sahin sahinbey sahir sahmettin saif saigo sakari sakip sakutaro saladin saladino" +
  " salah salahuddin salami salamoun saleh sali salih salim salkin sallustius salomon salomone salomoun salurbay salustiano" +
  " salustio salvador salvatore salvianus salvo salwator sam samar samba sambhaji sami samir sammy samo samori samson samu samuel" +
  " samuele samuelo samuli samurtay samy sancak sancar sancho sandalio sander sandi sandis sandor sandro sandu sandur sanetomi" +
  " sanford sani sanjay sanjin sankar sanli sansone santeri santiago santino santos sapiente sarat sarbello sargin saricabay" +
  " sarpkin sarvepalli sasanka sascha saso satish satoru satrettin saturniano saturnin saturnino satya satyajit satyendra" +
  " satyendranath saul sauveur sava savak savarkar savel saverio savi savin savinien savino savion savki savni savo savvas saxo" +
  " saydam sayin sayrak sayyid scarlat scholastique schuyler scipione scot scott scotty seamas seamus sean seb sebald sebas" +
  " sebastiaan sebastian sebastiano sebastianus sebastiao sebastien sebastijan sebastjan sebattin sebestian sebestyen secme" +
  " secondiano secundino seda sedat sedrick sedrik sef seff sefi segismundo seha sehamet seifur seiji seimur sekim sekou sekula" +
  " selahaddin selaheddin selatin seler seleucus selim selman selmer selyan sem semen semender semih semir semplicio sempronio" +
  " sempronius semseddin semsettin semyon senad senan sencar seneca senesio senjuro senkal senn senna senne senofonte senol" +
  " seosamh sepp seppe seppo septime septimius septimus seracettin serafeddin serafin serafino seraphin serapione serban serdar" +
  " serenus serezli serge sergei sergej sergey sergi sergio sergios sergiu sergius sergiusz serhatmehmet serhii serhiy serkan" +
  " serol servac servando servatius servidio serviliano servius sese sesto seth settimio settimo sev sevdi seve sever severiano severin" +
  " severino severo severos severus sevindik sevket seweryn sextil sextus seydo seydou seyfeddin seyfullah seyithan seyyid sezal" +
  " sezginbas sezima shaban shad shadrach shadwell shafiq shahabuddin shahid shai shaka shambhu shamil shams shamsuddin shane" +
  " shankar shanti sharat sharif shaukat shaun shawkat shawn shay shayan shayne shea sheamus sheldon shemar sher sheridan sherman" +
  " sherwood shigeaki shigenobu shigenori shigeru shigetaro shihab shimon shinpei shinzo shiro shiv shivaji shivaram shloyme" +
  " shmuel shoin shoji sholem sholom sholto shridhar shripad shuja shuji shunsuke shusaku shyam shyama sico sicuro sid siddhartha" +
  " siddiq sidki sidoine sidonio sidonius sidy siebe siegbert siegfried sieghard siegmar siegmund siegward siem siep siffrein" +
  " sigbergur sigbjartur sigbjorn sigebert sigfastur sigfinnur sigfredur sigfrid sigfrido sigfried sigge sighvatur sigifredo" +
  " sigisbert sigismond sigismondo sigismund siglaugur sigmar sigmund sigmundur sigrikur sigthor sigtryggur sigur sigurbaldur" +
  " sigurbergur sigurbjartur sigurbjorn sigurbrandur sigurd sigurdur sigurfinnur sigurgestur sigurgisli sigurgrimur sigurhjortur" +
  " sigurlaugur sigurleifur sigurlidi sigurmundur siguroddur siguroli sigurthor sigvard sigvardur siim sil silas silvain silvan" +
  " silvano silvanos silvanus silvere silverio silvester silvestr silvestras silvestre silvestro silvian silvio silviu silvius" +
  " silvo sima simanas simao sime simen simeon simeone simi simion simo simon simonas simono simplicio simplicius sinan sinasi" +
  " sincere sindre sinesio sinforiano sinfronio sinibaldo sinica sinisa sinkler siper siraj sireno siriano siricio siricius" +
  " sirineu sirio siro sisinnios sisto sitaram sittik sivar sivaswami sivert sixt sixte sixten sixto sixtus siylihan sjoerd sjors" +
  " skaeringur skander skender skidi skjoldur skuli sky skylar slavek slaven slaviboj slavibor slavisa slavko slavoboj slavoj" +
  " slavoljub slavomil slavomir slawomir slobodan smari smidur smil snaebjartur snaebjorn snaelaugur snaeringur snaethor snaevar" +
  " snjoki snjolaugur snjolfur snorri soan sobeslav sobieslaw soccorso socrate socrates sofiane sohan sokmen sokollu sokrat solal" +
  " solbergur solbjartur solbjorn soliman solmar solmundur solocone solomon solon solvar solvi soma somerled somnath sonad sondre" +
  " songurkan sonke sonny sophronios sophronius soren sorin sorley sorli soseki sosimo sostene sosteneo sosthene sostrato soter" +
  " sotero sotiris souleyman souleymane sourendra soydaner soykut soyselcuk sozer sozomen spano spartaco spasoje spencer speranzio" +
  " spiru spirydion spordi spyridon spytek spytihnev srboljub srdjan srecko sredoje sreten srinivas srinivasa staffan stamatios" +
  " stamatis stan stanciu stancu stanimir stanislao stanislas stanislaus stanislav stanislavs stanislaw stanislovas stanko stanley" +
  " stanoje stanton starkadur stasta stasys statius staurakios stavros steen steeve stef stefaan stefan stefano steffen steinar" +
  " steinbergur steinbjorn steinfinnur steingrimur steinmodur steinolfur steinrodur steinthor steinvardur stelian stellan sten" +
  " stepan stephan stephane stephanus stephen stephon steponas sterling stevan steve steven stevie stewart stian stig stigur stijn" +
  " stiliano stipan stipe stiriaco stjepan stojan stojko stojmir storm stormur storolfur strahinja stratis stribor stuart sture" +
  " sturlaugur styrbjorn suat suayp subhas subhi subodh subrahmanya subramania sucaettin sudhir sudi suero suetonius sugata suger" +
  " suha sukri sukru sukumar sulayman suleiman suleman suleyman sulhi sulpicius sumarlidi sumeyye sumit sundar sune sunel suniti" +
  " suphi surano surendra surendranath suresh surya sushil sutemi suvari svanbergur svanbjorn svanlaugur svanmundur svante" +
  " svanthor svanur svatoboj svatobor svatomir svatopluk svatoslav svebor svein sveinbjartur sveinbjorn sveinlaugur sveinthor sven" +
  " svend svenning sverker sverre sveta svetislav svetolik svetomir svetozar sviatoslav sviturno svorfudur swami swan swann swen" +
  " sweyn swiatopelk swietoslaw sybrand sydney syed sylvain sylvan sylvanus sylvere sylvester sylvestre sylvio sylwester symeon" +
  " symmachus synesios synesius synkellos szabolcs szczepan szczesny szilard szilveszter szymon taavetti taciddin tacitus tad" +
  " tadas tadashi taddeo tadeas tadej tadeo tadesse tadeu tadeusz tadhg tadija tafari tafawa taha tahir tahsin tahvo taide taimur" +
  " taisto taizo takaaki takamori takashi takeshi takis takuboku talaat talal talat talayer talha taliesin talis talivaldis talon" +
  " talrits tamas tamaydin tamerlane tamino tammaro tammo tamon tanak tanasije tanbay tancred tancrede tancredi tandogdu taneli" +
  " taneomi tanetomi tanguy tanhan tanir tankred tanneguy tanner tanpinar tansev tansig tanyolac tao tapan tapani tapio taqi" +
  " tarachand tarak taraknath taranci taras tarasios tarasius tarcisio tarfur tarik tariq tarmo taro tarsicio tarso tartis" +
  " tarzicius tasar taskan tasos tassilo tate tatsuo tatu tauno taurean taurin tavares tavish tawfiq tayaydin taygan taylak tayler" +
  " tayyib tayyip taziano tazio teagan teague teber tecimer ted teemu teije teijiro teilo teitur tej tejs tekbay tekecan tekiner" +
  " teksoy telchide telemaco telesforo telesphore telim telly telmo temirhan temistocle temizkal temucin tenis tenvir teo teobald" +
  " teobaldo teodomiro teodor teodoras teodorik teodoro teodors teodosije teodosio teodoto teodoz teofan teofil teofilo teogene" +
  " teohari tercio terenc terence terencius terencjusz terentius terenzio terje terlan tero terrance terrell terrence terrill" +
  " terry tertuliano tertullian tertullianus terzo tesauro tesfaye tesifonte tetsu tetsuro teun teunis teuvo tevfik tevin tevs" +
  " tewfik tewodros tezcan tezol thad thaddaus thaddeus thadee thalassios thalassius thales thanasis thangbrandur thein themistios" +
  " themistius theo theobald theodoor theodor theodore theodoret theodoricus theodorik theodoritos theodoro theodoros theodorus" +
  " theodose theodosios theodosius theodotos theodoulos theodule theodulf theofan theofil theofilos theognostos theoktistos" +
  " theoleptos theopemptos theophane theophanes theophil theophile theophilos theophilus theophraste theophrastus theophylact" +
  " theophylaktos theotime theron theunis thiago thibaud thibault thibaut thibert thibo thidrandi thierno thierry thietmar thije" +
  " thijmen thijn thijs thilo thinur thjalfi thjodbjorn thjodgeir thjodleifur thjodmar thjodolfur thjodrekur thjodvardur thjostar" +
  " thjostolfur thom thomas thor thoralf thorar thorben thorbergur thorbjorn thorbrandur thord thordur thore thorfinnur thorgardur" +
  " thorgautur thorge thorgeir thorgestur thorgrimur thorhaddur thorhalli thorhallur thorkell thorkild thorlakur thorlaugur" +
  " thorleifur thorleikur thorlindur thormar thormod thormodur thormundur thoroddur thorolf thorolfur thorormur thorri thorsteinn" +
  " thorsten thorvald thorvaldur thorvar thorvardur thrandur thrastar thrasyvoulos throstur throttur thrudmar thrymur thure" +
  " thurman thurstan tiago tian tiarnan tibaldo tibbe tibe tiberio tiberiu tiberius tibo tibor tibullus tiburcio tiburcius" +
  " tiburzio tichomil tichomir tichon ticone tidiane tiele tieme tiernan tigin tihomir tiit tijl tijmen tijn tijs tilak tilen" +
  " tilio tillman tillmann tilman tilmann tilo tim timeo timm timmothy timmy timo timofei timoleon timon timotei timotej timoteo" +
  " timoteus timothe timothee timotheos timotheus timothy timur timurtas tinal tindur tino tipu tirone titien tito titouan titu" +
  " titus titusz tivadar tizian tiziano tizio tjaldur tjark tjerk tjorfi tjorvi tobia tobias tobiasz tobie tobin toby tod todd" +
  " todor togan toivo toker tokimune tokoz toktug tokutomi tolomeo tolonbay tom tomas tomaso tomasz tomaz tome tomi tomislav" +
  " tommaso tommi tommie tommy tomo tomomi tomosaburo toms tonci toney tonguc tonino tonis tonko tonnin tonny tono tonu tony" +
  " toomas toon topias topuz tor toralf torben torbern torbjorn tord tore torel torey torgils torgny torhan toribio torkel torkil" +
  " torkvat torquato torquil torrance torrey torsten torvald tosco toshiaki toshimichi toshio toussaint traian trajanus tranquillo" +
  " traugott travis travon tremaine tremayne trent trenton trever trevion trevor trey tribhuvan trifun triphyllios tristan" +
  " tristano tristao tristian tristin triston tristram troels trofim trond trpimir trpko truls trystan tsuneo tsutomu tsuyoshi" +
  " tudor tudur tugcan tughril tugrulhan tugtas tukelalp tulliano tullio tullius tulsi tulun tumer tumkurt tunahan tuncboga" +
  " tunckilic tunguc tuomas tuomo turabi ture turgut turi turibio turkalp turkmen turlough turner turold tussio tutkun tuudur" +
  " tuukka tuur tuyug tuzeer tvrtko twan ty tybalt tycho tyge tygo tyke tyler tymeo tymon tymoteusz tyree tyreek tyrel tyrell" +
  " tyrese tyrfingur tyrique tyron tyrone tyshawn tyson tytus ubaldo ubaydullah ubertino uberto ubeydullah ucan ucbeyi udalrich" +
  " uday udham udo ueli uffe ugan ughtred ugis ugo ugolino uguccione ugurkan ugurtan uilleam ulakbey ulberto ulderico uldis ulf" +
  " ulfar ulfet ulfgeir ulfkell ulfljotur ulfo ulfur ulices ulick ulises ulisse ulkudes ulpian ulpiano ulpianus ulrich ulrico" +
  " ulrik ulryk ulstano ultan uludag ulugbey ulugh uluman ulutay ulysse ulysses umar umberto umesh umetaro umile umman ummet umut" +
  " umutcan unek unlen unnbjorn unnthor unubol uolevi upendra upton uraltay uranio urbain urban urbano urdar urdino urfettin urfi" +
  " urhan urho uri uriah urian uriel uriele urmas uros urs ursicio ursino ursmaro usame ushan usman ustad ustun uthman utkucan" +
  " uuno uve uwe uygun uzbay uzer uzsoy vaclav vaclovas vacys vadim vafir vagn vahid vahittin vaino vaizgantas vakur valbergur" +
  " valbjorn valbrandur valdas valdemar valdemaras valdemars valdis valens valente valentijn valentim valentin valentinian" +
  " valentinianus valentino valentins valentinus valentyn valer valere valerian valeriano valerianus valerico valerii valerijs" +
  " valerio valeriu valerius valero valery valfredo valfrido valgardur vallabhbhai valladur valmundur valon valtena valter valthor" +
  " valtr valtteri valur vance vanja vapni vargin varo varro vasa vasant vasco vasil vasile vasileios vasilii vasilij vasilije" +
  " vasily vasja vasko vassilios vasudev vasyl vatroslav vatslav vaughn vavrinec vaysal vazul vebjorn vedasto vedat vedran veeti" +
  " vegard vegeir vegetius vehbi veigur veijo veikko veis veit vekell velaugur veleslav veli velibor velimir velio velislav" +
  " velitdin veljko vello vemundur venance venancio venantius venanzio vencel venceslao venceslas venceslav vendel vendelin venek" +
  " venerando venerio veniamin venkat venkata venkataraman ventura venustiano venusto verano verecondo verenzio verim verissimo" +
  " vermundur vern verner verneri vernhardur vernie vernon veroslav verulo vesa vespasiano vesteinn veturlidi vezat vezio" +
  " viacheslav vianney vic vicente vicentiu vicko victor victoriano victorien victorin victorino victorinus vidak vidal vidar" +
  " vidiano vidone vidor vidyasagar viesturs viggo vigile vigilius viglundur vigmar vigmundur vigsteinn vigthor vigur vijay vijeko" +
  " vik vikingur vikram viktor viktoras viktorin viktoro viktors vilbergur vilbjorn vilbrandur vilcjo vilem vilfredo vilgot" +
  " vilhelm vilhelmo vilhjalmur vilho viliam vilibald viliberto vilis vilius viljami viljem viljo villads villem villum villy" +
  " vilmar vilmars vilmer vilmos vilmundur vilnis vilums vinayak vincas vince vincenc vincent vincentas vincentio vincentiu" +
  " vincentius vincenzo vindonio vinebaldo vinfrido vinicio vinicius vinko vinnie vinoba vinod vinz vinzenz viorel vipin vipsanius" +
  " virendra virgil virgile virgilijus virgilio virginio viriato virone visar visarion viscardo vishnu vishwanath visvaldis vit" +
  " vital vitale vitaliano vitalico vitalijs vitazoslav vitellius vitezslav vithal vito vitold vitor vitoriano vitorino vitoslav" +
  " vitruvius vittore vittoriano vittorio vitus vivaldo vivekananda viviano vjekoslav vjenceslav vlad vladan vladas vladek vladeta" +
  " vladimir vladimiro vladislav vladislavs vladivoj vlado vlaicu vlasios vlastimil vlastimir vlastislav vlatko vlk vodingo voggur" +
  " voicu vojen vojin vojislav vojmil vojmir vojslav vojtech vok voldemars volfango volfgang volkan volker volkert volkhard" +
  " volkmar volodymyr volundur vordur vottur vratislav vratko vseboj vsebor vserad vseslav vsevolod vujadin vuk vukan vukasin" +
  " vukota vulmaro vulpiano vyacheslav vytautas vytenis waclaw wade wael wahid waino walafrid waldemar waldo walenty walentyn" +
  " waleran walerian walery walfried walgierz wali walid walker wallace walt walter walther walton wandrille wannes ward warley" +
  " warre warren washington wassim wat watson wattie wawrzyniec waylon wayne wazir webster weldon wenceslao wendell wenzel werner" +
  " wes wesley wespazjan wessel westley weston wieslaw wigand wigbert wiggert wiktor wilber wilbert wilbur wilburn wiley wilford" +
  " wilfred wilfredo wilfrid wilfried wilfryd wilhelm wilhelmus will willard wille willebrord willem willfried willi william" +
  " willibald willibert willibrord willie willis willy wilmer wilson wilton winand wincenty winfield winfrid winfried winston" +
  " wissem witalis witold witte wladislaw wladyslaw wlodzimierz wojciech woldemar wole wolf wolfert wolfgang wolfhard wolfhart" +
  " wolfram wolter woodrow wout wouter wulf wulfstan wullie wunibald wyatt wybrand wyman wyndham wystan xander xaver xaverius xavi" +
  " xavier xem xenofon xenophon xerxes xisto xzavier yacine yacouba yadigar yagin yagizkurt yago yahsikan yahya yakov yalazabay" +
  " yalgin yaltirak yamin yango yani yanick yanik yanis yankev yanki yann yanni yannic yannick yannik yannis yaqub yaqut yargi" +
  " yaro yaron yaroslav yasan yasattin yashwant yasin yasir yasser yassin yassine yassir yasuhiro yasujiro yasunari yataro yavuz yaw" +
  " yaya yayak yazganalp yazid yefim yehoshua yehuda yekda yelesen yeneral yertan yetisal yevgeny yevhen yiannis yigit yildir" +
  " yilma yilmaz yitskhok yitzhak ylan yngve yoan yoann yoav yoel yogendra yohan yohann yohannes yoichi yojiro yolal yonetmen yoni" +
  " yorgos yoruc yosai yosano yosef yoshida yoshihito yoshimitsu yoshimune yoshinobu yoshio yossef yosuke youcef younes youness" +
  " youp youri yousef youssef youssouf yrjo yucelen yukichi yukio yumun yunt yunus yurdanur yuri yurii yurtguven yurttas yusuf" +
  " yutaka yuzo yvan yven yves yvon zabedeo zaboj zac zacarias zaccaria zaccheo zach zachar zacharia zachariah zacharias" +
  " zachariasz zacharie zachary zache zachery zack zackary zackery zadig zafar zafir zahid zahir zain zakaria zakariya zakary" +
  " zakarya zaki zakir zalan zalmen zaman zamfir zamir zan zander zane zanis zanobi zarije zarko zavis zayd zayn zbigniew zbislav" +
  " zbyhnev zbynek zbysek zbyslav zdan zdenek zdenko zderad zdeslav zdik zdirad zdislav zdravko zdzislaw zebulon zechariah zeev" +
  " zef zeferino zefiro zekayi zeke zeki zelibor zelimir zelislav zeljko zelmir zenaide zenebio zennun zeno zenobio zenon zenonas" +
  " zenone zente zenzo zephaniah zephirin zephyr zeteny zetico zev zeyd zeynelabidin zia ziad ziedonis ziemowit ziga zigfrids" +
  " ziggy zigmars zigmas zigmund zihni zikmund zinedine zion zisis zitomir zitoslav zivan zivko zivojin zivota ziya ziyad" +
  " ziyaettin zlatan zlatko zlatomir zoilo zoltan zonaras zoral zoran zoroslav zosim zosimo zosimos zosimus zrinislav zrinko" +
  " zsigmond zsolt zsombor zubair zufer zulfikar zulgarni zvi zvonimir zvonko zyad zygfryd zygimantas zygmunt ángel";

export const femaleNames =
  "aada aafje aagje aaliyah aaltje aase aasta abagail abbey abbi abbie abbigail abbondanza abby abdonie abeline abelone abena" +
  " abigael abigaelle abigail abigale abigayle abigel abina abiye abril aby acacie acanthe acarkan acilay acilia ada adah adal" +
  " adalbaude adalberta adalbjorg adaldis adalfridur adalgisa adalheidur adaline adalsinde adalsteinunn addie addison addolorata" +
  " adea adegrine adela adelaida adelaide adelajda adelasia adele adelgunde adelheid adelia adelie adelina adelinde adeline" +
  " adeliza adella adelle adeltrude adila adile adina adja adolfa adolfina adolfine adolphie adonise adora adoracion adrastee" +
  " adrehilde adria adriana adriane adrianna adrianne adriena adrienn adrienne adrijana adviye adwoa aedin aegileif aenne" +
  " aesgerdur aferdita afife afra afton agape agata agatha agathe agbegim agda agilberte aglae aglaia aglaja agnane agneflete" +
  " agnes agnesa agnese agneta agnete agnieszka agostina agota agripina agripino agrippina agrippine agrypina agueda agustina" +
  " ahalya ahilya ahter aicha aida aideen aiga aija aikaterine aiko aila ailbhe aileen aili ailis ailish ailsa aimee aina ainara" +
  " aine aino ainoa airi aisha aishling aisling aislinn aissata aissatou aitana aiyana ajana ajda ajla ajlin ajna akay akgunes" +
  " akiko akise akmaral aksoy akua akvelina akyildiz alabezek alaina alaine alais alana alanis alanna alannah alara alayna alaz" +
  " alba albane albena alberade alberta alberte albertha albertina albertine albertino albertyna albina albreda albulena alcestiso" +
  " alcidie alcina alcine alcyone alda aldegonde aldith aldona aldonca aldonza alea aleen aleida alejandra aleksandra alemka" +
  " alemsah alena alenia alenka aleska alessa alessandra alessia aleth aletha alethea alexa alexandra alexandrea alexandria" +
  " alexandrie alexandrina alexandrine alexane alexanne alexia alexine aleya aleyna alfdis alfgerdur alfheidur alfhildur alfonsa" +
  " alfonsina alfonsino alfreda alfrun alia alica alice alicia alicja alico alida alienor aliette alima alina aline alis alisa" +
  " alise alisha alisik alison alissa alissia alisson alithea alivia alix alixe aliya aliyah aliye aliz aliza alize alizee alja" +
  " alka allana allegra allene allie allison ally alma almast almira almudena almut almuth aloise aloisia aloisie alojza alojzia" +
  " alojzija alojzije alondra aloyse aloysia alphonsine alrun alta altea althea althee altinbike altincicek alvena alvera alverta" +
  " alvina alvine alwina alwine alya alyah alyce alycia alysa alysha alyson alyssa alyssia alysson alzbeta amabel amabela amada" +
  " amadea amalia amaliane amalie amalija amalio amalthee amanda amande amandine amante amarande amaranthe amarilis amaryllis" +
  " amata amaya ambar amber ambra ambre ambrine ambroisie amea amel amela amelia ameliane amelie ameline amely amethyste amice" +
  " amicie amie amina aminata aminte amira amiya amparo amphillis amra amre amrita amy amya ana anabel anabela anabella anabelle" +
  " anae anaelle anahi anahita anaida anais anamaria anamarija anargul anastasia anastasie anastasija anastaso anastatia anastazia" +
  " anastazie anastazija anastazio anastazja anatazie anca anceline anci ancica ancilla ancuta anda andela andelika andelina andja" +
  " andjela andjelina andra andrada andreane andreanne andree andreea andreia andreina andreja andrejka andrena andrijana andrina" +
  " andromeda andzelika ane anele anemona anemone anesa aneta anete anett anette anezka angadreme angela angele angelica angelika" +
  " angelina angeline angelino angelique angelita angharad anghelina angie angilberte angiolina angustias ania anica anicee" +
  " aniceta anicette aniela anika aniko anina anisa anisoara anissa anita aniya aniyah anja anjali anka anke ankica ann anna" +
  " annabel annabell annabella annabelle annaelle annagrazia annalena annaliese annalisa annalise annamae annamaria annamarie" +
  " annapurna anne annedore annegret annegrete annekatrin anneke anneleen annelene anneli annelie annelies anneliese annelise" +
  " annelore annemarie annemette annemie annemijn annerose annetje annett annetta annette anni annica annick annie anniina annija" +
  " annika annikki annina annis annita annonciade annukka annunziata anny anouck anouk ansberte anselma ansley anstice anstrudie" +
  " antea anthelmette antigone antje antoaneta antoinette antonela antonella antonetta antonette antonia antonietta antonija" +
  " antonina antonine antra anunciacion anuska anuta anya aoibheann aoibhin aoibhinn aoife aphelie aphra apolena apollina apolline" +
  " apollonia apolonia apolonija appia appoline april aquilina aquiline arabela arabella arabelle araceli aracely aral araminta" +
  " aramintha aranka aranzazu arbjorg arcadie arcelia ardal ardella ardis ardita ardith arely areta arete arethusa argine aria" +
  " ariadna ariadne ariana ariane arianna arianne aricie ariela arielle arij arija arina arinbjorg aripinar arisa aristita arja" +
  " arlaug arlene arleta arlette arlinda armahan armance armande armandine armeline armelle armida armide armine arna arnaude" +
  " arnbjorg arndis arnfridur arngerdur arngunnur arnheidur arnhildur arnolda arnostka arnrun arnthrudur aroa arta artemis" +
  " artemisa artemise artemisia arthurine aruna arvida arvilla arwa arwen arya aryanna arziye arzu asa asbjorg asceline ascension" +
  " asdis ase asel asella asfridur asgerdur asha ashan ashildur ashlee ashleigh ashlene ashley ashling ashly ashlynn ashtyn asija" +
  " asiman asiya asja aslaug asleif asliye asma asmaa aspasia aspazija asrun assa assetou assia assil assomption assumpta assunta" +
  " assya asta astarte astbjorg astdis asterie astfridur astgerdur astheidur asthildur astou astree astrid astrida astride" +
  " astridur astrun astthrudur asya atanasia atanazie atanur atena athalie athanasie athena athenais athina atiyye attracta aube" +
  " aubertine aubree audbjorg auddis aude audeline audra audreanne audrey audrun audur augusta augustina augustino augustyna" +
  " aulikki aune aura aure aurea aurelia aureliana aurelie aurelienne aurelija aurelle auriane aurore ausilia ausiliatrice ausma" +
  " austra auxane ava avdotia aveline averil avice avigaelle avis avital avoye avril avunc awa axeline axelle axenia aya ayah" +
  " ayana ayasun aybet aycagul aycan aydar ayduru ayem ayesha aygonenc ayhan aykut ayla ayleen aylil aylin ayline aylla aymardine" +
  " aymonde aynilhayat aynimah aynur ayse ayseana aysel aysema aysenur aysevim aysuna ayten aytoz ayulker ayyaruk aza azade azahar" +
  " azahara azalee azelia azelie azeline azeneth aziza azize azra azucena azzurra babeta babett babette babila badegul baertje" +
  " bagdat bahtinur baiba bailee bairbre balbina balca baldrun balli bambina banu banuta bara barbala barbara barbe barbel barbola" +
  " barbora barbro barica bartola bartolomea basilia basilisa basilisse basma basriye bassilla bathilde bathsheba batilda baucido" +
  " baya baylee beata beate beathag beatrice beatrico beatrijs beatrix beatriz beatrycze beaulah becky bedia bediriye bedriska" +
  " begim begona behiza belen belgizar belia belina belinda belkis belkize bella belle benazir benedetta benedicte benedikta" +
  " benedikte benedita benek bengta beniamina benice benigna benita benoite bente benthe benvenuta berangere beray berengaria" +
  " berengere berenice berenico berenika bergdis bergfridur bergheidur berghildur bergitte bergrun berit beriye bernadett" +
  " bernadetta bernadette bernadine bernarda bernardina bernardita berneice bernhardine bernice berniece bernita berra berrin" +
  " berta bertha berthe bertille berto bertolda beryl besarta besey bess bessie beth bethan bethany betina betsey betsy betta" +
  " bette bettie bettina betty bettye beulah beuve beverley beverly beya beyhatun bezek bezmialem bhagini bharati bhikaiji bianca" +
  " bianka bibi bibiana bibianna biborka bice bidayet biddy bieke bienvenida bigna bilay bilginur biljana bilkay billie bina binay" +
  " binta bintou birben birdie birgid birgit birgita birgitt birgitta birgitte birgul birsan birte birthe biruta birute bisenija" +
  " biserka bitul bjargdis bjargheidur bjarghildur bjarndis bjarnfridur bjarngerdur bjarnheidur bjarnhildur bjarnrun bjarnthrudur" +
  " bjorg bjorgheidur bjorghildur bjornfridur blaedis blagica blahomila blahomira blahoslava blanaid blanca blanche blandine" +
  " blanduzia blanka blathnaid blazena blerina blerta blessing blodwen bluette bobana bobbi bobbie bodil boel bogdana bogdis" +
  " boghildur boglarka bogna bogumila boguslawa bohdana bohumila bohumira bohuna bohuse bohuslava bojana bojislava boleslava" +
  " bolette bona bonita bonnie bora borbala borgdis borghildur borgrun borislava borka boroka bosiljka bothildur bouchra bozena" +
  " bozetecha bozica bozidara braghildur branddis brandi brandusa brandy branimira branislava branka brankica breana breanna" +
  " breanne brechtje breeda breege breffni brenda brenna bretislava bria briana brianda brianne brid bridget bridgette bridie" +
  " brielle briget brighid brigid brigida brigita brigito brigitta brigitte brimdis brimhildur brimrun briolanja brionna brisa" +
  " brita britney britt britta brogan brona bronach bronagh brone bronislava bronislawa bronwen bronwyn brooke bruna brune" +
  " brunehaut brunehilde brunhild brunhilda brunhilde brunilda brunilde bryana brygida bryndis brynfridur bryngerdur brynheidur" +
  " brynhildur bryony bukurije bulah buran burcuhan bureyre busra busranur cacilia cacilie caecilia caetana caglar cailin cait" +
  " caitlin caitlyn caitriona cajsa caleigh calim caliopi calista calixta callie calogera calpurnia camelia camila camilia camilla" +
  " camryn camylle canan candace candela candelas candice candida canfeza canseven canur caoilfhionn caoimhe capitolina capucine" +
  " cara caragh caren caridad carin carina carine carissa carita carla carlee carley carli carlie carlijn carlota carloto carlotta" +
  " carly carmel carmela carmelita carmella carmen carmina carminho carmo carna carola carolanne carole carolien carolin carolina" +
  " caroline carolyn carolyne carrie casandra casiana casilda casimira cassandra cassandre cassidy cassie cassiopea cassiopee" +
  " castille cataleya catalina catarina catena caterina catharina catharine catherina catherine catheriona cathleen cathrin" +
  " cathrina cathrine cathriona cathryn cathy catia catinca catrin catrina catrine catrinel catriona cayetana cayla ceara ceca" +
  " cecelia cecile cecilia cecilie cecilija cecille cecily cecylia cedide ceinwen celene celeste celestina celestyna celia celie" +
  " celimene celina celine celinia cemile cemiyle cenka centa cerasela ceridwen cerise cesarina cestmira cevale cevregul ceyda" +
  " ceyhun ceylin cezara cezaryna chahinez chaima chand chandramukhi chanel chanelle chantal chantel chantelle chariklo charis" +
  " charity charlaine charleen charlene charli charline charlize charlott charlotta charlotte charmaine charo chasity chaya" +
  " chayenne chayma chelo chelsea chelsey chelsie cherie cherith cheryl cheyanne cheyenne chiara chieko chirine chiyo chloe" +
  " chranislava christa christabel christel christelle christiana christiane christianne christie christin christina christine" +
  " christl christy chryse chyna ciara ciarrai cicely cierra cihan cilga cilly cindy cintia cinzia cipriana cirilla cirkeline" +
  " cisem cistoslava citlalli claire clara clarabelle clare clarice clarisa clarissa clarisse claudette claudia claudine clea" +
  " clelia clelie clemence clemencia clementina clementine clemenzia cleo cleofe cleophee cleora cleta clio cliodhna cliona" +
  " clodagh cloe clorinda clothilde clotilda clotilde coco codie codrina codruta cointa colette coline colleen collette collien" +
  " colomba colombe colpan conceicao concepcion concepta conception concetta concha conchita connie consolacion consolata" +
  " constanca constance constantia constantina constanza constanze consuela consuelo contessina cora coralia coralie coraline" +
  " cordelia cordia cordula corene corentine corina corine corinna corinne cornelia corona corrie corrine cortney cosima cosmina" +
  " costanza coumba courteney courtney crenguta creola crescencia crescenzia crina crispina cristal cristiana cristina crocefissa" +
  " cronida crystal crystel csenge csilla ctibora ctirada ctislava cuheyna cunegonda cunegonde custodia cuzia cveta cvetka cydney" +
  " cynthia cyntie cyra cyrielle cyrila cyrine czeslawa daantje dace daciana dada dafina dafne dagbjorg dagfridur dagheidur dagmar" +
  " dagmara dagnija dagny dagrun dahlia daiana daiga daija daina dainuvite dairine daisha daisy dajana daldis dalia dalibora" +
  " daliborka dalida dalie dalila dalimila dalimira dalla damaris damayanti damiana damienne damjana damjanka damlanur dana danae" +
  " danfridur danheidur danhildur danica daniela daniella danielle danijela danika danila danique danka danuse danuta danute" +
  " danyka daphne daphnee daphney dara daria dariana darie darija darina darine darinka darja darla darleen darlene darta dasa" +
  " dasia davida davina davnet dawn dayana dayna dea deanna dearbhail dearbhaile dearbhla debbie debby debora deborah deborrah" +
  " debra defne deger degna deha deidre deirbhile deirdre deja dejah dejana delaney delfina delia delie delilah delinda delizia" +
  " delores delpha delphia delphine demetra demetria demi dena denisa denise deodata deolinda derval dervilla dervla dervorgilla" +
  " derya deryanur desanka desdemona desiderata desiree despina dessie destany destinee destiney destini devika devorah devorgilla" +
  " devota dewi dhanvanthi dharma diamante diana diane diann dianna dianne dianora diara dida didina diede dieke dietlind" +
  " dietlinde dieudonnee dieuwertje dijana dilara dilcan diletta dilfeza dilhus dilsat dilsitan dimitrina dinah diodata dionisia" +
  " dionne dionysia dirkje dita ditte divan divine diviska divna dixie djeneba djenna djurdja dobrava dobrawa dobrila dobrochna" +
  " dobromila dobromira dobroslava dochia doda dogannur doina dolly dolores domenica domhildur dominga domingas dominika dominique" +
  " domitia domitila domitilla domitille domnica domnika donalda donata donatella doner donka donna dora dorana dorcas doreen" +
  " doriana doriane dorica dorien dorina dorinda dorine doris dorit dorita dorka dorle dorli dorota dorotea doroteja dorothe" +
  " dorothea dorothee dorothy dorottya dorris dorte dortha dorthe dorthea dorthy doubrava doubravka douce dounia dovie draga" +
  " dragana dragica draginja dragojla drahomila drahomira drahoslava drahotina drahuse drina drita druina drusilla dua dubravka" +
  " duha dulce dulcinea dulina dumitra dumitrana dune dunja durda durdica durgabai durgadin durica durrusehvar dursadiye dusana" +
  " dusanka dusica duska duyguhan dvora dymphna dympna dyna dyrleif dyrunn dzidra dzile dzintra dzirkstite eadaoin earlene earline" +
  " earnestine eavan ebba ebe ebony ecaterina ecegul eda edaviye edda edel edelberga edelgard edelmira edeltraud edeltraut" +
  " edeltrud edina edita edite edith editha editta edmee edna edona eduarda eduvigis edvarda edvige edwina edyta edyth edythe eef" +
  " eefje eeva effie efigenia efil eftimia efua egenur egeria eggrun egizia eglantine egle egona egzona ehrentraud eidunn eija" +
  " eila eileen eilidh eilis eilish eimear eimer eimhear einbjorg eindis einfridur einhildur einrun eira eirdis eirene eirun" +
  " eithne eivor ekaterina ela eladia elaide elaina elaine elamiye elanur elda eldbjorg eldora eldrun elea eleanor eleanora" +
  " eleanore electa elektra elena elene eleni elenor elenora elenore eleonor eleonora eleonore eleonoro elettra elfi elfie elfrida" +
  " elfrieda elfriede elfur elgin eliana eliane elide elien eliette elif elifnur eligia eliisa elimena elin elina elinbjorg" +
  " elindis eline elingunnur elinheidur elinor elinore eliona elisa elisabet elisabeta elisabete elisabeth elisabetha elisabetta" +
  " elisaveta elise elisea elisif eliska elissa eliza elizabet elizabeta elizabete elizabeth elizabeto elizaveta elize elizo elka" +
  " elke ella ellen elli ellie ellinor elly elma elmira elna elnora eloa eloah eloane elodia elodie elody eloisa eloise elona" +
  " elora elouise elsa elsbeth elsebe elsebeth elsie elsje elspeth elsy elta eluned elva elvan elvera elvia elvie elvira elvire" +
  " elvy elwira elya elyne elynn elyse elyssa elza elzbieta ema emal emanuela emanuella emanuelly emblyn emelia emelie emelina" +
  " emeline emely emelyne emer emerald emerance emerenciana emerencie emerentia emese emi emie emili emilia emiliana emilie" +
  " emilienne emilija emilly emily emina emine emis emma emmalee emmanuelle emmelie emmeline emmely emmi emmie emmy emna" +
  " emperatriz emy ena encarna encarnacao encarnacion encarnita enfes engel engla engracia enid enie eniko enimia enna enola enora" +
  " enrica enrichetta enriqueta enya eracla erbay erdmute erem ergul erica ericka erika erin erina erine eris erma ermelinda" +
  " ermenegarda ermenegilda ermengarde ermesinda erminia ermyntrude erna ernesta ernestina ernestine ernestino erny ersilia" +
  " ervaniye ervina eryn erzsebet esclarmonde escolastica esengun esi esila esim esma esmanperi esmarelda esmee esmeralda esna" +
  " esperanza essi essie estefania estela estell estella estelle ester estera esterina esther estrella estrid eszter etela etelka" +
  " etelvina etha ethel ethelburga etheldreda ethelyn ethna ethne ethyl etta ettie eudocia eudokia eudoksja eudora eudoxia eudoxie" +
  " eufemia eufrasia eufrosina eufrosini eufrozina eugenia eugenie eula eulah eulalia eulalie euna eunice eunika euphemia" +
  " euphrasie euphrosyne euridice eurydice eusebia eusebie eustochium eutalia eva evalyn evamaria evangelia evangelina evangeline" +
  " evanghelina evanthia evde evdokia evdokija eve evelia evelien eveliina evelin evelina eveline evelino evelyne evgenia evgeniia" +
  " evi evie evija evita evo evrim evy evzenie ewa ewelina eya eybjorg eydis eyfridur eygerdur eyhildur eyrun eythrudur ezgin" +
  " fabia fabiana fabie fabienne fabiola fabricia fabrizia fadila fadile fadime fae fahriye fainche faith faize famke fanika" +
  " fanndis fanni fannie fanny fanta fantine farah fardau farida fatigul fatiha fatim fatima fatimata fatime fatimo fatinur fatma" +
  " fatmanur fatmire fatou fatouma fatoumata fausta faustina faustine faustyna fay faya faye fayen fayenne fayize feba febe februn" +
  " feden federica fedora fehmiye feige felicia feliciana felicidad felicie felicija felicita felicitas felicity felicja felicjana" +
  " felina feline felipa felisa felizitas fem femke femm fenella fenisia fenja fenna fenne ferahdiba feraye ferdinanda ferdynanda" +
  " ferhan ferhunde feriel ferinaz fermina fermuta fern fernanda fernande ferne ferny feryas feryel feyha feyzin fiamma fiammetta" +
  " fidaye fidela fidelie fidelma fieke fien fiene fiep fijtje fildan filipa filipino filippa filiz filofteia filomena filou" +
  " finetta finia finja finnbjorg finndis finnfridur finnja finola fiona fionna fionnghal fionnuala fionnula fiordaliso fiore" +
  " fiorella fiorenza firdevis fitnat fitore fjalldis flaminia flavia flaviana flavie fleta fleur flo floare floarea floortje flor" +
  " flora flore florence florencia florencja florenta florentina florentine florentyna floriana floriane florica floridia florie" +
  " florina florinda florine flossie flurina foca fortunata fortunee fosca fotini fran frances francesca francette francine" +
  " francisca franciska franciszka francoise franka frantiska franziska frauke freda frederica frederika frederike frederikke" +
  " frederique fredrika freeda freia freida freja freya freydis freygerdur frida fridbjorg friddis frideswide fridgerdur fridlaug" +
  " fridleif fridrun frieda friedericke friederike friedhilde friedl friedlinde friscilla fruma frusina fruzsina fuencisla fugen" +
  " fulvia fuma fumiko fusae gabel gabija gabriela gabriella gabrielle gabrielly gabrijela gaby gaeflaug gaelle gaetana gaia gaida" +
  " gail gaja gajana gala galatea galina galla ganimete ganiye garance gargi garika gaudenzia gauri gauthildur gayatri gayle" +
  " geanina geertje geertrui geertruida geertruyt geirbjorg geirdis geirfridur geirhildur geirridur geirrun geirthrudur gelengul" +
  " gelila gelsomina geltrude gema gemma generosa genesia genesis genevieve genovefa genoveffa genoveva genowefa gentiana georgeta" +
  " georgette georgiana georgianna georgina georgine geralda geraldina geraldine gerarda gerardina gerardine gerberge gerda gerdi" +
  " gerdur gerharda gerhild gerlind gerlinde germaine germana gerolama gerritje gerta gerti gertie gertraud gertraude gertraut" +
  " gertrud gertruda gertrude gertrudes gertrudis gertrudo gesa gesche gesine gestheidur gestrun geta gherghina ghislaine giacinta" +
  " giacoma giada gianina gianna giesela gigi gigliola gilberta gilberte gilda giliola gillian gilman gina ginette ginevra ginewra" +
  " ginger ginny gioacchina gioconda gioia giorgia giorgiana giorgina giovanna giovannina gisa gisela gisele gisella giselle" +
  " gislinde gislrun gislunn gisselle gita gitta gitte gittel giuditta giulia giuliana giulietta giulitta giuseppa giuseppina" +
  " giusta giustina gizela gizella gjertrud gjorvel gladyce gladys glafira glenda glenna glennie glodis gloria glorie godeberta" +
  " godelieva godelieve godiva gokce gokperi golda goli goncafer gonul gorana goranka gordana gormflaith gorsev goundo gozem graca" +
  " grace graciana gracie graciela gracja grainne grania gratiana gratiela grayce grazia graziana graziella grazina grazyna greca" +
  " greet gregoria greta gretchen grete gretel grethe gretl gretta griet grieta grietje grimheidur grimhildur griselda grit grizel" +
  " grizelda gro grozdana gry gryzelda guadalupe gudbjorg guddis gudfridur gudlaug gudleif gudridur gudrite gudrun gudula guenda" +
  " guendalina guenievre guglielmina guilhemine guillemette guillermina gulay gulbahar gulbani gulbeyan gulbiye gulce gulcegun" +
  " guldam gulder guldunya gulenay guler gulev gulfari gulfeza gulgen gulguzel gulhisar gulinaz gulkadin gullborg gulluhan" +
  " gulmisal gulnar gulnaziye gulnus gulozge gulper gulsa gulsalin gulselin gulsen gulseref gulseren gulsevil gulsiye gulsu gulten" +
  " gulter gulus gulzadiye gunborg gunda gundel gundelinda gundhild gundi gundred gundula gunebakan gungoren gunhild gunilla" +
  " gunita gunn gunnbjorg gunndis gunnel gunnfridur gunnheidur gunnhildur gunnrun gunnthorunn gunnur gunsel gunta gunvor gurcuye" +
  " gurli gurten gussie gustava gustavine gustavino gusti guusje guvercin guzey gvendolina gwen gwenaelle gwendolen gwendolyn" +
  " gwenllian gwladys gwyneth gyda gydridur gyongyi gyorgyi habiba habibe haby hacile hadassa hadja hadrey hafbjorg hafdis hafiza" +
  " hafize hafrun hafsa hagar hailee hailey hailie hajar hajnal hajnalka haleigh halenur haley halide halie halima halime halina" +
  " haliye hallbjorg halldis hallfridur hallgerdur hallgunnur hallie hallrun halszka hamida hamiyet hana hanae hanako hanbiken" +
  " hanga hania hanife hanim hanna hannah hannchen hanne hannele hannelore hanny hanora hansa hansultan harbinaz harmony harriet" +
  " harriett harriot haruko hasgul hasna hasret hata hatice hatin hatouma hattie hatun haudur hava havali havla havse hawa haya" +
  " haydee hayel haylee hayleigh hayley haylie hayriye hayrunnisa hazel hazine heather heda hedda hedevig hedvig hedviga hedvigo" +
  " hedvika hedwig hedwige hedy hege heidbjorg heiddis heide heidelinde heidelore heidemarie heiderose heidi heidlaug heidrun" +
  " heidur heidy heike hekime helan heleen helen helena helene heleno helewise helga heli helin helina hella helle hellen hellena" +
  " hellevi helma helmi helmtrud heloisa heloise helvi helvig hendrickje hendrika hendrikje henife henna henni henny henrieta" +
  " henrieto henrietta henriette henrika henrike henriqueta henryka hephzibah hepzibah heracleea herberta herbjorg herborg herdis" +
  " herfridur hergerdur herlinde herma hermance hermenegilda hermia hermina hermine herminia hermione hermiono herta hertha" +
  " herthrudur hester hettie hetty heva hezniye hiba hidaya hideko hilaria hilayda hilda hildburg hilde hildegard hildegart" +
  " hildegund hildegunde hildibjorg hildigerdur hildigunnur hildiridur hildur hilja hilkka hillary hilletje hillevi hilma hiltraud" +
  " hiltrud himeno himinbjorg hind hinde hinet hira hiroko hjalmdis hjalmfridur hjalmgerdur hjalmrun hjordis hjorfridur hjorleif" +
  " hjortfridur hladgerdur hledis hollie holly holmbjorg holmdis holmfridur honora honoria honorine hope horatia hortense" +
  " hortensia hortensie hortensja hortenzia hortenzie horymira hoskadem hostimila hostimira hostislava houda hrafndis hrafngerdur" +
  " hrafnheidur hrafnhildur hraundis hreindis hrolfdis hrotsvitha hrvojka huban hubertine huda hugbjorg hugdis hugrun huguette" +
  " hulda huldis huldrun hulya huma humeyra hunbjorg hundis hungerdur hurican hurmet hurmuz hurside huruyet husnuhal hvezdoslava" +
  " hyacinta hypatia ianira ianthe iara iasmina iben iboja ibolya ica ichiyo icie icimbike ida idell idella idonea idun idunn ieva" +
  " ifigenia iginia ignacia ignacie ignata iida iiris iklim ikonija ila ilana ilaria ilayda ilda ildegarda ildegonda ildes ildika" +
  " ildiko ildiz ileana ilene ilenia ilga iliana ilinca ilinka iljana ilka ilkbahar ilklima ilmur ilona ilonka ilper ilsa ilse" +
  " iluminada ilva ilyana ilza ilze ilzo ima iman imane imani imelda imen imene imge imke immacolata imogen imogene impi imrihan" +
  " ina inacia inara inaya incifir incoronata indira indu indy ines inesa inese inessa ineta inez inga ingalill ingdis inge" +
  " ingeborg ingeborga ingeburg ingegard ingegerd ingela ingelise ingelore inger ingerd ingetraud ingetraut ingheidur inghildur" +
  " ingibjorg ingifridur ingigerdur ingiridur ingrid ingrida ingried ingrun inguna ingveldur inja inka inken inkeri inmaculada" +
  " inna innocenza insa insaf inta ioana ioanina iolanda iole iona ione ionela ionelia ionne iosefina irawati irem iren irena" +
  " irene ireno iride iridenta irina iris irisa irja irma irmela irmeli irmengard irmgard irmhild irmi irmina irmingard irmtraud" +
  " irmtraut irmtrud irunn isabeau isabel isabela isabell isabella isabelle isabelly isadora isaline isaura isaure isbjorg isdis" +
  " ise isee iselin iseult isgerdur ishbel ishildur iside isidora isidra isin isis islaug isleif islime ismerie isobel isolda" +
  " isolde isotta isra israa isrun ita itzel itziar iulia iuliana iustina iva ivah ivana ivancica ivanka ivanna iveta ivetta ivka" +
  " ivna ivona ivonne ivy iwona iza izabela izabele izabella ize izel izia izidora izolda izoldo izzy jaana jacey jacinta jacintha" +
  " jacinthe jackeline jackie jacklyn jacky jaclyn jacoba jacobine jacomina jacqueline jacquelyn jacquetta jacquette jacynthe jada" +
  " jade jadrana jadranka jadvyga jadwiga jael jaelynn jaga jagica jagoda jahanara jahnavi jaida jailey jailyn jakayla jakelino" +
  " jakobino jakuba jakubina jakubka jalou jamila jana janae janaina jane janelle janessa janet janeta janett janette janica" +
  " janice janie janin janina janine janiya janja janjo janka janna jannah jannetje janni jannie jantje jany jaquelin jaqueline" +
  " jara jarmila jarngerdur jarolima jaromira jaroslava jarthrudur jarun jaruthip jasmijn jasmin jasmina jasmine jasminka jasna" +
  " jasnena jaunita jautrite javiera jayanti jayda jayde jaylinn jayne jazlyn jazmin jazmyn jazmyne jazz jazzlyn jazzlynn jeana" +
  " jeanette jeanie jeanine jeanne jeannette jeannie jeannine jeanny jehanne jela jele jelena jelica jelisaveta jelka jella jemima" +
  " jemma jenifer jenna jennah jennie jennifer jenny jennyfer jenovefa jensine jente jerica jerneja jeronima jerusha jesa jesika" +
  " jess jessica jessie jessika jesslyn jesslynn jessy jessyca jesusa jet jette jettie jevrosima jewel jewell jihane jijabai jil" +
  " jill jillian jimena jinane jindra jindriska jinte jinthe jirina jitka joan joana joanie joann joanna joanne joannie joaquina" +
  " jocelyne jocosa jodi jodie jodis joelina joeline joelle jofridur johana johanino johanna johanne jolan jolana jolanda jolanta" +
  " jolanthe joleen jolene jolie jolien jolijn jolin jolina joline jonbjorg jondis jonfridur jonheidur jonhildur jonna jordana" +
  " jordyn jorga joridur jorja jorlaug jorunn josee josefa josefien josefiina josefin josefina josefine josepha josephe josephin" +
  " josephina josephine josette josiane josianne josie josiko josina josipa josy jovana jovanka jovita joy joya joyce jozefa" +
  " jozefina jozefino jozica juana juanita judit judita judite judith judito judy judyta jula jule julia juliana juliane julianna" +
  " julianne julie julienne juliet julieta julieto juliette juliino julija julijana julika julina julita julka juna june juno" +
  " junon jusma jusra justina justine justyna jusztina juta jutta juulia juzefa jyotirmoyee jytte kaarina kaat kaci kacie" +
  " kadambini kadiatou kadidia kadidiatou kadinana kadriye kady kaela kaelyn kahina kaia kaija kailee kailey kailyn kaina kaisa" +
  " kaitlin kaitlyn kaja kajsa kalea kaleigh kaley kali kalina kallie kallirhoe kallirroi kalpana kaltrina kalyani kamala" +
  " kamaladevi kamila kamilla kamille kamilly kamryn kandef kanta kara kardelen karelle karen kariane karianne karima karin karina" +
  " karine karla karlee karley karli karlie karlijn karlina karlotta karmela karmen karmeno karna karola karolann karolien" +
  " karoliina karolin karolina karoline karolino kasandra kassandra kassia kassiani kasturba kata katalin katariina katarina" +
  " katarzyna katcha kate katelijne katelin katell katelyn katelynn katerina katerino katharina katharine kathe katherina" +
  " katherine katheryn kathi kathleen kathlyn kathrin kathrine kathryn kathryne kathy kati katia katica katie katija katina katja" +
  " katleen katlyn katlynn kato katri katrien katriina katrijn katrin katrina katrine katriona kattie katty katy kaver kawtar kaya" +
  " kaycee kayla kaylah kaylee kayleigh kayley kayli kayliah kaylie kaylin kayna kayra kazi kazime kazimiera kazimira kazuko keara" +
  " keeley keely keet keeva kefser keiko keira kelley kelli kellie kelly kelsey kelsi kelsie kelya kendra kenna kennedi kensi" +
  " kenya kenza keren keri kerime kerri kerrie kerstin kerttu ketilbjorg ketilfridur ketilridur ketsia keturah keyla kezban kezia" +
  " keziah khadidiatou khadidja khadija khady khayzuran khin kiana kianna kiara kiarra kiera kifaye kika kiki kikue kiley" +
  " kimberley kimberly kincso kinga kira kirby kirsi kirsten kirsti kirstie kirstin kirstine kirsty kishida kismet kitan kitti" +
  " kitty kiyoko kjersti kjerstin klanjo klara klaro klaudia klaudie klaudino klavdia klea klementina klementino klementyna" +
  " kleopatra kleopatro klitemnestro klothilde klotildo klotylda kolbjorg kolbrun koldis koleta kolombina kolumbina koncagul" +
  " konstance konstancie konstancja konstanze konsuela konzuela kora koralia kordula kori korina korinna kornelia kornelie kosara" +
  " kosem kotryna krasava krasomila kreszentia kreszenz kreuzo kriemhild krimhildo krista kristbjorg kristel kristen kristfridur" +
  " kristgerdur kristi kristiana kristiane kristie kristien kristiina kristin kristina kristine kristino kristrun kristy kristyna" +
  " krisztina kruna krystal krystel krystina krystyna ksantipo ksawera ksenia kseniia ksenija kubran kumral kumudini kunegunda" +
  " kunhuta kunigunda kunigunde kutgun kutun kveta kvetoslava kvetuse kyara kyla kylee kyleigh kylie kyllikki kyra kyranna kyriaki" +
  " lacey lacramioara lacy lada ladina ladislava laerke laetitia lahna laia laika laila laima lais laisha lakshmi lakshmibai lale" +
  " lalie lalita laly lamia lana laney laoise laora lara larina larisa larissa larysa lasma latifa latoya laudomia laufheidur" +
  " laufhildur laugheidur lauma laura laurane laure laureana laureen laurel laureline lauren laurencie laurencja laurene laurentia" +
  " laurentyna lauretta laurette lauriane laurianne laurie laurinda laurine lauro laury lauryn lavada laverna laverne lavina" +
  " lavinia lavize lavonne layana layanah layla laze lea leah leana leandra leane leann leanna leanne leatha leda lee leela leelou" +
  " leen leena lehna leia leigh leila leilani leina leire lejla lela lelah lelia lempi lena lene leni lenia lenja lenka lenke" +
  " lenna lenne lenora lenore lenya leocadia leocadie leokadia leokadie leola leona leoni leonia leonie leonilda leonilde leonne" +
  " leonor leonora leonore leontina leontine leontyna leopolda leopoldina leopoldine leopoldino leopoldyna leora leposava lera" +
  " lerze lesana lesia lesley leslie lesly lessie leta letha leticia leticie letitia letizia lettice lettie levana levke lexi" +
  " lexie lexus leya leyla leyli leyna leyre lezize lia liah liana liane liara liba libbie libby libena liberata libora liboria" +
  " liboslava libusa libuse licia lidania lidia lidija lidmila lidwina lieke lien liene liesa liesbet liesbeth lieschen liesel" +
  " lieselot lieselotte lieze lifdis liga ligia ligita liisa lija lijsbeth liksma lila lilas lilavati lili lilia liliana liliane" +
  " lilianna lilias lilie lilien lilija lilijana lilio lilita lilith lilja liljana lilla lillemor lilli lillian lilliana lillie" +
  " lilly lilo lilou lilwenn lily lilya lilyan lina linbjorg linda linddis linde lindis lindita lindsay lindsey linett linhildur" +
  " linn linne linnea linoi linoy lioara lioba liora liridona lis lisa lisann lisanne lisbet lisbeth lise liselott liselotte" +
  " lisette lison lissi lissy lital litzy liubov liucija liudmila liudvika liv liva livia liviana livie livija liwia liya liyah" +
  " liyana liz liza lizbeth lize lizete lizeth lizz lizzie lizzy ljiljana ljosbjorg ljotunn ljuba ljubica ljubinka loa loane" +
  " lodovica loes loida loise lola lolita loma lona loni lora loraine lore loredana loreen lorelei lorella lorena lorene lorenza" +
  " loreta loretta loretto lori loriana lorine lorna lorraine lota lott lotta lotte lotti lottie loua louane louann loubna louisa" +
  " louise loukia loula louna lourdes louvenia lova loveday lovis lovisa lovorka lowri loyce lua luana luara lubica lubomira" +
  " luboslava lucasta luce lucette lucia luciana lucie lucienne lucija lucila lucile lucilla lucille lucinda lucja lucrecia" +
  " lucretia lucrezia lucy lucyna ludie ludise ludivine ludka ludmila ludmilla ludomila ludomira ludoslava ludovica ludovikino" +
  " ludovina ludvika ludwika ludwina luella luena lufen luigia luigina luisa luise luisina luitgard luiza luize lujza lukrecie" +
  " lula luljeta lulu luminita luminosa lumira luna lune lunna lupita lura lurline lutfiye lutgarde lutgardis lutgart luus" +
  " luxandra luzia luzie lya lyana lyda lydia lydiane lydianne lydie lykke lyla lylia lylou lyn lyna lynda lyndsay lyndsey lyne" +
  " lynette lyngheidur lynn lynne lynsey lyric lysanne lysbet lysiane lyubov lyudmila lyydia maaike maan maarit maartje maayane" +
  " mabel mabela mabella mabelle mable maca macarena macaria macey machteld maci macide macie mackenzie macrina macy madalena" +
  " madalina madaline madalyn madara maddalena maddison madeleine madelene madelief madeline madelyn madelynn madge madhavi madie" +
  " madilyn madina madisen madison madisyn madita madlaina madleen madlen madonna mady madyson mae maegan maelie maeline maelis" +
  " maelle maely maelyne maelys maeva maeve mafalda magali magalie magarete magda magdalen magdalena magdalene magdaleno magdolna" +
  " maggie maggy magndis magnfridur magnheidur magnhild magnhildur magnolia magret magrit maguelone mahadevi mahala mahalia" +
  " mahasweta mahault mahaut mahfiruz mahidevran mahigul mahnaz mahter mahulena mai maia maica maida maidis maie maighread maija" +
  " maike maiken maila mailin maily mailys maimouna maina maira maire mairead mairi mairin maisie maissa maissane maisy maite" +
  " maiwenn maiya maja majda majella majken majvor makayla makenna makenzie makrina maksude malak malati malea malena malene" +
  " malfridur malgorzata malhildur malia malika malin malina malinda malka mallaury malle mallie mallory mally malmfridur malou" +
  " malva malvina malvine malvino malwina malwine mamen mamie manadis manal manca manda mandakini mandalina mandy manelle" +
  " manikuntala manja manjo manjula manola manon manona manuela manuelita manuella manuelle mara marah maram marana marcela" +
  " marcele marcelina marceline marcella marcelle marcellina marcheta marcia mardis mareen mareike mareile maren marena marese" +
  " mareta marfridur marga margaret margareta margarete margaretha margarethe margareto margarett margaretta margarette margarida" +
  " margarita margaud margaux marge margery margherita marghioala margie margit margita margitta margo margot margret margreth" +
  " margrethe margriet margrieta margrit margrith marguerite margunnur marheidur mari maria mariah mariam mariama mariame mariana" +
  " mariane marianela mariangela marianna marianne maribel marica maricarmen maricela maricica maricruz marie mariechen marieke" +
  " mariela mariele mariella marielle marieluise mariem marieta marietje marietta mariette mariia marija marijana marijke marijona" +
  " marika marilena marilie marilou marilu marilyn marilyne marina marinela marinella marinetta marinette marinjo marinka marioara" +
  " mariola marion marisa marise marisela marisol marissa maristela marit marita marite maritta maritza mariuca marja marjaana" +
  " marjana marjanca marjane marjatta marjeta marjo marjolaine marjorie marjory marjukka marjut marketa marketta markika markrun" +
  " marla marlee marleen marlen marlena marlene marli marlie marlies marliese marlis marlise marly marlyse marnie marrit marritje" +
  " marsali marsha marta marte martha marthe martina martine martirio martta martyna maruca marusa maruta marwa marwen mary maryam" +
  " maryann maryjane marylene maryline marylou maryna maryse marytje maryvonne marzena marzia masa masako maside masinka massima" +
  " massimilla masume matea mathilda mathilde matild matilda matilde matrona mattea matthildur mattie matylda maud maude maudie" +
  " maura maureen mauricette maurine mavis maxellende maxi maxima maximina maxine may maya mayane mayar maybell maybelle maye" +
  " mayla mayline maylis maymie maynur mayra maysa mayssa mayte maza mazie mckayla mckenna mckenzie meabh meagan meaghan mechthild" +
  " mechthilde mechtild mecide mecislava meda medea mediha medina medine meera mefharet meg megan megane meggie meghan mehdiye" +
  " mehetabel mehitabel mehrigul mehrunnisa meibh meike meire meissa meja melaha melania melanie melany melba melek meleknur" +
  " melenija melesina melia melicent meliha melike melikkan melina melinda meline melis melisa melisande melissa melissandre" +
  " melita melitina melitta mellie mellina melodie melody melul melusine melvina melyna melyssa mencia menfeat menisan menodora" +
  " meral merba mercede mercedes merche merel meret merete merethe meriam meriem merike merim merita merja merjem mertie merva" +
  " merve mervi meryam meryem meryeme meryl messalina mesude metka metra mette meveddet mevludiye meyhanim meyra mezide mia mica" +
  " micaela michaela michaele michala michalina micheala michela michelina micheline michell michelle michiko mieczyslawa mieke" +
  " miguela mihaela mihrab mihri mihrisah mihriye miia mikaela mikayla mikki mila milada milagros milana milanka milda mildred" +
  " mildridur milena mileva miley milica miljana milka milla millicent millie milly miloslava milou milred milunka miluse mima" +
  " mimi mimma mimmi mimoza mimy mindy minerva minervina minibe minka minna minnie minodora mioara miquelina mira mirabela miracle" +
  " miranda miray mirdza mireia mireille mirela mirella mireya miriam miriama miriamo mirja mirjam mirjami mirjana mirka mirlinda" +
  " mirna miromila mirona miroslava miroslawa mirre mirta mirte mirthe mirto miruna misra misty mitra mitsuko mittie miya miyesser" +
  " mjalldis mladana mnislava moa modesta modis modrite moeidur moheidur moira moisette mojca moll mollie molly momira mona" +
  " monalisa monica monika moniko monique monja monserrat morag morena morfydd morgana morgane moriah motoko moya mozelle" +
  " mrinalini muarra mubetcel mucevher mudite muferrih mufide mugber muhiye muireann muirne mujde mukbile mukrume mumtaze" +
  " mundheidur mundhildur munevver munezzer munire murasaki muret muriel muriela murielle musaffa musemma musure muthulakshmi" +
  " muvahhide muveddet mya myah myfanwy myla mylene myra myriam myrna myrta myrtha myrthe myrtice myrtie myrtille myrtis myrtle" +
  " myrun naciye nadalina nadege nades nadeschda nadeshda nadezda nadezhda nadia nadin nadine nadja nadzieja naelle naemi nafile" +
  " nafisa nahla naia naiara naide naila naile naima naimh nair nais naja najla nala nalan nancy nandini naneta nanette nang nanna" +
  " nannie naoimh naomh naomi naomie nara narcisa narhanim nasiba nastja natacha natalia natalie nataliia natalija natalina natasa" +
  " natascha natasha natasja natasza nathalie natividad natividade natka natsuko nawal nawel naya nayantara nayara nayeli nayla" +
  " nazende nazidil nazimet nazlihan nea neasa nebiha necilal necva neda nedda nedjeljka nedra neela neele neeltje nefaret nefeli" +
  " nefiye neha neila neja nejdet nejla nelda nele neli nelia nelida nell nelle nelli nellie nelly nelya nena nene neoma neptun" +
  " nera nerea nereida neriban nerina nermin nermine nerys nesa nesfe neslinur nesrin nesrine nessa nest nete nettie neva neval" +
  " nevena nevenka nevgin nevise nevsale neyla neyran neza nezengul nezize nia niame niamh nichola nichole nicla nicolasa nicole" +
  " nicoleta nicoletta nicolette nicoline niculina nidbjorg nidia niene nienke nieves nigar nigmet nihan nika nike nikki nikkie" +
  " nikodema nikol nikoleta nikolett nikoletta nikolina nila nilcan nilda nilde nili nilufer nina ninetta ninfa ninon ninthe" +
  " niouma nirgul nirmala nirupama nisa nives njegomirka noa noami nobuko noeleen noelia noelie noeline noella noelle noema noemi" +
  " noemie noemy noirin nola noleen nollaig nomi nona noor noora noortje nora norah norberta nore noreen norene norhane norica" +
  " norina norma notburga nour noura nourane nova novella novi nowi nuala nuccia nudret nunziata nura nuran nuray nurbanu nurda" +
  " nurdeniz nurey nurgil nurhayet nuria nurice nuriyet nurjahan nurmelek nursan nurseda nurser nursim nurtac nurten nurveren nusa" +
  " nya nyah nyasia nybjorg nydia nynke oana obdulia oceane octavia octaviana octavie oda odalis odalys oddbjorg oddfridur" +
  " oddgerdur oddhildur oddrun odelia odeline odeta odetta odette odile odilia ofelia ofelie ognjana ogus oichi oighrig oksana" +
  " oktavie ola olalla olava oldriska olena oleta olga olgica olha olimpia olinda oline oliva olive olivera olivia olivie oliviera" +
  " olivija oliwia ollie olrun oltea olus olwen olympe olympia olympias olympie ombeline ombline ombretta omriye ondina ondine" +
  " ondrejka onesta onorata onorina oona oonagh opal ophelia ophelie opportune orabella orbrun orchidea orcin orfhlaith orfiye" +
  " oriana oriande oriane orietta orla orlagh orlaigh orlaith orlane ormheidur ormhildur orna ornella orosia orpha orsola orsolina" +
  " orsolya ortansa ortensia ortrud ortrun orvokki osanna otakara otilia otilie otilija ottavia ottilia ottilie otylia otylie" +
  " oumayra oumou outi ovun oxana ozana ozanne ozay ozbilge ozdes ozella ozge ozgun ozlem ozpetek ozyurt paca pacifica padma" +
  " padmaja padmini padraigin paige paivi paivikki paksu paldis palfridur palheidur palhildur palladia palmazio palmfridur palmira" +
  " paloma palrun pam pamela panka panna pansy paola paoletta paolina paquita paraschiva paraskevi parnel parsla parthenia" +
  " parvathi parvati pascale pascaline pascuala paskala pasqualina pastora patience patricia patricie patricija patrizia" +
  " patrocinio patrycja patsy patti pattie patty paula paule paulette paulica paulien pauliina paulina pauline paulino pava pave" +
  " pavica pavla pavlina paye paz pearl pearlie pearline pecine peggie peggy pekkan pelagia pelagie pembesin penelopa penelope" +
  " penny pepita perchta peren perihan perinur perka perla perle perlita permun pernilla pernille perpetua perpetuo perrette" +
  " perrine persida persis pertevniyal peruna perzida pesent petra petrana petrija petrina petrona petronela petronele petronella" +
  " petronia petronila petronilla petronille petrun petruse petruta petula phebe phileine philine philippa philippine phillippa" +
  " philomena philomene philou phoebe photine phyllida phyllis pia piedad pien piera pierette pierina pierrette pieternella pietra" +
  " piia pilar pili pina pinkie pip piper pippa piran piret pirjo pirkko piroska placida pleun plotina pola policarpa polissena" +
  " polly polona polonca polyxena pompilia pomponia poppaea poppy portia porzia prabha prabhavati praskovia pratibha pravdomila" +
  " pravomila pravoslava pribyslava primerose primitiva prisca priscila priscilla priscille priska pritilata proba profira prokopa" +
  " proserpina prospera prudence prudencia prudentia prudenzia prune puck puk pulcheria pulcherie purcek purificacion quartilla" +
  " queenie quentine quieta quintia quinty quirina quiteria quitterie rabbiye rabea rabia rabiye rachael rachel rachela rachele" +
  " rachelle rachida rada radana radegonde radhika radhildur radimira radina radislava radka radmila radojka radomila radomira" +
  " radoslava radovana radslava rae raegan rafaela raffaela raffaella rafia rafila rafnhildur ragna ragnbjorg ragnfridur" +
  " ragnheidur ragnhild ragnhildur rahel rahelo rahime rahiye rahma raicho raija raili raimunda raina rainelda raisa rajana" +
  " rajeshwari rajkumari rajna rajsa rakide rakita raluca ramabai ramata ramona rana randi randidur rani rania ranim ranya" +
  " raphaela raphaelle raquel rasa rasha rasma rastislava ratna raven rawane rayana rayla raymonde raziya rea reanna reba rebeca" +
  " rebecca rebecka rebeka rebekah rebekka rebeko rebihat reet refet refia regina reginbjorg regine regitse regitze regula rehime" +
  " rehorka reidun reiko reina reine reingard reinhild reinhilde rejane rejcka rejeanne reka remedios renata renate renee rengul" +
  " reni renja renske renuka resi ressie reta retha retta reva revza reyna reyndis reynheidur reynhildur rezin rhea rhian rhianna" +
  " rhianne rhiannon rhoda rhona rhonda ria riana rica ricarda riccarda richarda rieke rifkiye rigmor riikka riina riitta rija" +
  " rike rikke rina ristana rita ritt ritva rivka roberta robertina robina robjorg robyn rochelle rocio rodica rogelia rohesia" +
  " roise roisin rojnu rokeya rokhl rokia roksana rolande rollande romana romane romanita romee romilda romina romola romualda" +
  " romy rona ronja ronya roos roosa rosa rosalba rosalee rosaleen rosalia rosalie rosalina rosalind rosalinda rosalinde rosalva" +
  " rosalyn rosamond rosamund rosamunda rosana rosanna rosanne rosaria rosarie rosaura rosbjorg rose roseanna rosel roselinde" +
  " roseline rosella roselyn rosemarie rosemary rosenda roser rosetta rosette rosfridur roshildur rosie rosina rosine rosita rosl" +
  " roslaug roslyn rosmarie rosmunda rossana rossella rossie rostislava roswita roswitha rosy rotraud rotraut rovena rowena roxana" +
  " roxane roxanne roxelana roxy roza rozalia rozalie rozalija rozalinda rozamunda rozana rozella rozina rozita rozo rozsa rozvita" +
  " rubie ruby rubye rudite rudolfa rudolfina rufina ruhide ruhugul rukiye rukmini rumena rumeysa runa rundis runhildur ruperta" +
  " rut ruta rute ruth ruthe ruthie ruthild ruxanda ruxandra ruya ruza ruzena ruzica ryksa rylee ryleigh rym saara sabiha sabihe" +
  " sabina sabine sabra sabrina sabrine sabriye sabryna saci sadako sadayakko sadeti sadie sadiman sadio sadiye sadye saebjorg" +
  " saedis saefridur saehildur saelaug saerun saeunn safa safae safia safinaz safira safiya safiye safta safura saga sahdiye" +
  " sahigul sahil sahinder sahnuray sahra saidhbh saige saima saire sakina salbjorg saldis salgerdur salimata salimet sallie sally" +
  " salma salomea salomeja salomena salvadora samahat samanta samantha samaritana samia samiha samira sammie samona samuela sana" +
  " sanavber sancha sanda sandra sandrine sandy sanela sanije sanita sanja sanna sanne sanni santina sanur sanziana saoirse sapa" +
  " saphira sara sarada sarah sarai sarala saraswati sare sarina sarita sarka sarla sarlota sarmite sarojini sarolta sarra sarya" +
  " sasha saskia saskie satia satine satu saturnina saulcerite saundra savanah savanna savannah saveria saveta savina savitri" +
  " savka saxona sayan saygin sazime scarlett scarlette scholastica scholastika scolastica seana seanan seaneen seanna sebastiana" +
  " sebigul sebla secgul seconda secondina sedife sefiye sefora segolene segunda sehel sehreban sehza seija sejda selale selcen" +
  " selcuk selena selene selime selin selina seline selma selmin selvaggia semat semenica semine semiramide semra semrin semsinisa" +
  " sena seniha senja senka sennur senta seona sephora serafina seraina seraphina seref sereina serena serenity serfinaz serine" +
  " serma serman sernur serpil servinaz setsuko sevcan sevda sevdinar severa severiana severija severina severine sevgen sevginur" +
  " sevican sevim sevketfeza sevla sevsevil seweryna seyda seyhan seyyide sezen shaily shaima shaina shajar shakira shana shanel" +
  " shanelle shani shania shanice shanie shaniya shanna shannan shannen shannon shanny shanon shanta shantabai shany shari" +
  " sharmila sharon shauna shauneen shawna shaylee shayma shayna sheela sheelagh sheena sheila shelby shelia shelley shelly sheree" +
  " sheri sherine sherri sherry sheryl shiela shikibu shinead shirel shirin shirine shirley shizue shizuko shobha shona shoshana" +
  " shpresa shqipe shyann shyanne shyrel sian siana siara sibel sibilla sibille sibyl sibyla sibylla sibylle sidar sidonia sidonie" +
  " sidra sidsel sieglinde siegrid siegried siegrun sien sienna sierra sigbrit sigdis sigfridur siggerdur siglinde signe" +
  " signhildur sigrid sigridur sigrun sigthrudur sigurbjorg sigurdis sigurhildur sihem siiri silan silanur sile silfrun silja" +
  " silje silke sille siloe silva silvana silveria silvia silviana silvie silvija silvina simber simea simeona simina simona" +
  " simonetta simonida simonne simten sina sinaida sinead sinikka sinja sintija siobain sioban siobhain siobhan siofra sira sirap" +
  " siri siria sirine sirivan sirje sirkka sirpa sirriye sisko sissel siti siv sivakami siwan sixtine skaidrite skarlet skarleta" +
  " skarpheidur skye skyla sladana sladjana slaine slava slavena slavica slavka slavomila slavomira slobodanka smaragda smaranda" +
  " smeralda smilja smiljana smilla snaebjorg snaedis snaefridur snaelaug snaerun snezana snjafridur snjezana snjofridur snjolaug" +
  " soave sobeslava socorro sofi sofia sofie sofiia sofija sofinjo sofio sofronia sofronie sofya sohane sohret sojourner solange" +
  " solbjorg solbrun soldis soledad solene solenn solfridur solgerdur solhildur soline solma solrun solveig solveiga solvej" +
  " solvita sona songul sonia sonja sonjo sonnur sonoko sonya soof sophia sophie sophronia sophy soraia sorana soraya sorcha" +
  " sorina sorine sosanna sotira soumaya soykan soyler spela speranta speranza spidola srna stacey stacy stamata stana stanca" +
  " stanija stanislava stanislawa stanka stasa stase staza stefana stefania stefanie stefanija stefanino steffi stefica stefka" +
  " steinbjorg steindis steinfridur steingerdur steinhildur steinrun stela steliana stella steluta stepana stepanka stephania" +
  " stephanie stephany sterre stien stigheidur stigrun stijntje stilla stina stine stoja stojanka stratonike styliani styrgerdur" +
  " subbulakshmi subutiye sucheta suchitra sude sudha sue suelen suheyda sujata sukey sukufe suleyla sulochana sultana sultane" +
  " sumako sumayya sumerya sumiko sunay suncica suner sunity sunniva sureyya susam susan susana susanita susann susanna susannah" +
  " susanne susano susen sushila susi susie sussanne sussie suus suvi suzana suzanna suzanne suze suzer suzette suzie suzon suzy" +
  " svalrun svanbjorg svandis svanfridur svanheidur svanhildur svanthrudur svatava svatoslava svea sveinbjorg sveindis sveinfridur" +
  " sveingerdur sveinhildur sveinrun svenja svetla svetlana svetluse sveva swaantje swantje swarnakumari swassane swietochna sybil" +
  " sybilla sybille syble sydnee sydni sydnie sylke sylva sylvaine sylvana sylvi sylvia sylviane sylvianne sylvie sylwia" +
  " synkletike synne synnove syrine szilvia szofi szofia szonja tabea tabita tabitha tacjana tacnur tacy tadeja tagangul tahlia" +
  " taina tais taja talea tali talia talibe talita talya tamaki tamar tamara tami tamia tamina tammy tamsin tana tangul tania" +
  " tanja tanses tanya tanyu tara tarja tarquinia tarsilla taru taryn tasa tasha tasnim tasnime tasvir tatana tatiana tatjana" +
  " tatum tatyana taya taytu tayyibe taziana tea tecla teea teija teja tekla teknaz telica tellervo telse temime temperance" +
  " teodata teodolinda teodora teodosia teodozie teodozja teofila teona tercan tere teresa terese teresia teresita terez tereza" +
  " tereze terezia terezie terezija terezo terhi teri terri terttu tesnim tesnime tess tessa tessie teudosia teuntje teuta teybet" +
  " thais thalea thalia thamar thanina thea thecla theda thekla thelma theodis theodora theodosia theodosie theodote theodoule" +
  " theofano theofila theophano theophanu theophila theres theresa therese theresia thirza thjodbjorg thjodhildur thomais thomasin" +
  " thomasina thomasine thomazine thora thorbjorg thordis thorelfur thorfridur thorgerdur thorgunnur thorheidur thorhildur" +
  " thorlaug thorleif thorsteinunn thorunn thrudur thuridur thusnelda thyra tia tiana tianna tiara tiarna tiberia ticen tiegan" +
  " tiffany tiguida tiia tiina tiiu tija tijana tilda tilde tilla tillie tilly timea tina tinca tincuta tindra tineke tinne" +
  " tiphaine tiril tirza titia tiziana tjasa tokiko tola tomanija tomasa tomaska tomislava tomke tommasina tomoe tomurcuk toncica" +
  " tonia tonicha tonija tonje tonka tonya tora torbjorg torfheidur torfhildur tori torill toru torunn tosca toscane toshiko toska" +
  " tova tove tracey traci tracy trasea traude traudel traudl traute treacy treasa tressa tressie treva tricia triin trijntje" +
  " trina trine trini triona trisha trixie trude trudel trudi trudie trudy trycia tryphena tryphosa tsipora tuana tudora tudorita" +
  " tudosia tugce tuija tulay tule tulin tullia tunde turcan turcein turhan turid turkan turknur tutkucan tuula tuuli tuulia" +
  " tuulikki tuva tuzenur twila tyra tyyne tzipora ucgul ugolina ugur ulfa ulfdis ulfheidur ulfhildur ulfrun uliona uliva ulke" +
  " ulkum ulla ulle ulrica ulrika ulrike ulrikke uma umeko ummahan ummahani ummu ummuhan umray umusan una unal undine unna" +
  " unnbjorg unndis unni unnur urdur urper urraca ursa ursel ursina urska ursula ursule ursulo urszula urte uschi usha utako" +
  " uyanser vacibe vaclava vada vagnbjorg vagnfridur vajen vala valbjorg valborg valburga valda valdemara valdheidur valentina" +
  " valentine valentyna valera valeria valeriana valerie valerija valeska valfridur valgerdur valhildur vali valija vallie valrun" +
  " valthrudur vanda vanesa vanessa vania vanna vappu varlik varvara vasanti vashti vasilija vasiliki vasilisa vasso vebjorg" +
  " vecide veda vedis vedrana veduna veera veerle vefia vega vegerdur vela velana velaug velda veleslava velimira velina velislava" +
  " vella velma velta velva venancia venceslava vendela vendelina vendula vendulka venera veneranda venere venetia venka venla" +
  " venuse venusta vera verda verdiana verdie vere verena vergie veriana verica veridiana verissima verla verlie verna vernice" +
  " veronica veronika veroniko veronique veroslava veselinka veslava vesma vesna vesper vesta veta vezrife vibeke vibia vicenta" +
  " vicentia vicki vickie vicky victoire victoria victoriana victorine vidya viera vieroslava vieve vigdis viggunnur viivi vija" +
  " vijaya vijolite viktoria viktorie viktorija vildane vilde vildis vilema vilemina vilfridur vilgerdur vilhelmiina vilhelmina" +
  " vilhelmine vilhelmino viliana vilma vimala vina vinbjorg vincencie vincenta vincenza vinciane vineta vinka viola violante" +
  " violet violeta violetta violette viorela viorica virag virgie virginia virginie viridiana virpi virtudes visitacion visnja" +
  " vissia vitezslava vitoria vittoria viva vive viveka viviana viviane vivianne vivienne vizbulite vjollca vladana vladelina" +
  " vladena vladimira vladislava vlasta vlastimila vlastimira vlastislava vlatka vlora voica voichita vojislava vojmira vojslava" +
  " vojteska voltairine vordis vorsila vratislava vreneli vreni vujica vukica vukosava vuokko waka walburga waldtraut walentyna" +
  " waleria walli wally waltraud waltraut waltrud wanda wanesa wava weena wenche wencke wende wendy wenke weronika whitney wiara" +
  " wibke wiebke wiem wies wieslawa wijntje wiktoria wilfriede wilhelmina wilhelmine willa willemijn willow wilma wiltrud" +
  " wincentyna winefred winifred winni winnie winnifred winona wirginia wissam wladyslawa xaverie xaviere xene xeni xenia xenie" +
  " ximena xiomara xochitl yadira yaeko yael yaelle yahsi yaiza yamileth yamina yamuna yana yara yarah yaren yaretzi yasar yasemen" +
  " yasemin yasmeen yasmin yasmina yasmine yasuko yazgul yazmin yekaterina yekbun yenthe yepelek yesenia yesica yesil yessenia" +
  " yessica yfke yildiz yinthe ylenia ylfur ylva ylvi ylvie yolanda yolande yona yoshiko yosma yosra youmna youna yousra ypatia" +
  " yrsa ysaline yse ysee yseult yucel yukiko yumi yuna yurdaser yuriko yurtseven yvette yvonne zabina zagorka zaharia zahfer" +
  " zahra zaida zainab zaira zakelina zala zaliha zamfira zana zaneta zanete zanita zanna zaraza zarina zauditu zavida zaynab" +
  " zayneb zbyhneva zbynka zbyska zbyslava zdana zdena zdenka zdeslava zdislava zebirce zehnia zehra zehranur zeinab zejnep zelda" +
  " zelha zelie zelimira zelinda zelislava zeljka zella zelma zelmira zeltite zemaite zemzem zenia zenija zenobia zenobie zenovia" +
  " zenta zerafet zeride zetta zevlude zeynab zeyneb zeynep zeyno ziedite zigfrida zigrida zile zilfa zillah zina zinaida zinca" +
  " zineb zinnure zipporah zita zitomira zitoslava ziva zivana zlata zlatica zlatka zlatomira zlatuse zoe zoeva zoey zofia zofie" +
  " zofija zohra zohrehan zoie zoila zoita zoja zola zora zoraida zorana zorica zorka zoroslava zosima zsanett zselyke zsofia" +
  " zsuzsanna zubaida zubayda zubeyde zubite zuheyla zula zulaikha zulbiye zulfuye zumre zuzana zuzanna zvezdana zvonimira zvonka";

export const eitherNames =
  "abdi adel alexis alsoy alva amara anael ananda anatolie andrea antonie arsenie augustine aurica bela brites camille cannur" +
  " carol cecilio celestine chus conny daire daragh darragh doroteo eli elia esra evelyn gerd ghita guiomar gulbadan gunar gunver" +
  " hedi hurrem ihsan ilia indra ira irfan isa ivica janis janne jean jo joanny jocelyn juul kader kadri karan kari kay kim laurence" +
  " leonida lilian lois manel marian mateja maxime merle michele mihrimah mija mika milota mumtaz naoise nath nazaret nikola olav" +
  " olimpio oncel pandita penda pravoslav rama risalet rosario saba sabino salome sasa scottie sefer selvi sendogan serda sidney" +
  " simone sita taylor teddy tenzin tine toni trinidad ufukay unsever vasilica vivian vivien wendelin yalin zena";

/** Cyrillic and Greek given names: `name:gender`. Source: the Russian, Ukrainian, Macedonian and Greek locales, with additions. */
export const cyrillicAndGreekNames =
  "αβραάμ:m αδάμ:m αιμίλιος:m ακύλας:m αλέκος:m αλέξης:m αλέξιος:m ανδρόνικος:m αντώνης:m αποστόλης:m αργύρης:m άρης:m " +
  "αρσένιος:m αρτέμιος:m αυγουστίνος:m αχιλλέας:m βαγγέλης:m βαρθολομαίος:m βασίλειος:m βίκτωρ:m γαβριήλ:m γεράσιμος:m " +
  "γιάννης:m γιώργος:m γιώργης:m γρηγόρης:m δανιήλ:m δαβίδ:m δημήτριος:m διαμαντής:m δωρόθεος:m ειρηναίος:m ευγένιος:m " +
  "ευθύμιος:m ευστράτιος:m ζαχαρίας:m ζήσης:m ηρακλής:m θανάσης:m θέμος:m θεμιστοκλής:m θεόφιλος:m θεοφάνης:m θοδωρής:m " +
  "θωμάς:m ιάκωβος:m ιγνάτιος:m ιερώνυμος:m ιουστινιανός:m ιπποκράτης:m ισίδωρος:m ιωακείμ:m ιωσήφ:m κίμων:m κλεάνθης:m " +
  "κλέων:m κοσμάς:m κυριάκος:m κύριλλος:m κωστής:m λάζαρος:m λάμπρος:m λευτέρης:m λουκάς:m λυκούργος:m μακάριος:m " +
  "μανόλης:m μανώλης:m μάξιμος:m μάριος:m μάρκος:m ματθαίος:m μελέτιος:m μενέλαος:m μηνάς:m μιλτιάδης:m μιχάλης:m " +
  "μωυσής:m νεκτάριος:m νεόφυτος:m νικηφόρος:m νίκος:m νικήτας:m οδυσσέας:m όθων:m ορέστης:m παναγής:m παντελής:m πάνος:m " +
  "πασχάλης:m πολύκαρπος:m προκόπης:m ραφαήλ:m σάββας:m σαράντης:m σεραφείμ:m σέργιος:m σίμος:m σίμων:m στάθης:m " +
  "στέλιος:m στρατής:m συμεών:m σωτήρης:m τάκης:m τάσος:m τηλέμαχος:m τιμόθεος:m τρύφων:m φίλιππος:m χαράλαμπος:m " +
  "κάρολος:m γουλιέλμος:m ερρίκος:m ριχάρδος:m τζον:m τζορτζ:m τζέιμς:m ντέιβιντ:m ρόμπερτ:m ντόναλντ:m μάικλ:m άνταμ:m " +
  "έντουαρντ:m φράνκλιν:m φρανσουά:m εμανουέλ:m κριστιάνο:m ίωνας:m λεονάρντο:m αγγελική:f αθηνά:f αλίκη:f αντιγόνη:f " +
  "ασπασία:f βασιλική:f βικτωρία:f δάφνη:f ειρήνη:f ελευθερία:f ελισάβετ:f ευδοκία:f ευθυμία:f ευγενία:f ζωή:f ηλέκτρα:f " +
  "θάλεια:f θεανώ:f θεοδώρα:f ιφιγένεια:f ισμήνη:f καλλιόπη:f κατερίνα:f κλειώ:f λουκία:f μαρίνα:f μαργαρίτα:f μαριάννα:f " +
  "μελίνα:f μυρτώ:f όλγα:f πηνελόπη:f πολυξένη:f ρένα:f στέλλα:f τατιάνα:f φανή:f φωτεινή:f χαρίκλεια:f εύα:f άνγκελα:f " +
  "αντζελίνα:f " +
  "джо:m энди:m том:m джим:m дик:m сэм:m грегори:m брюс:m хорст:m герхард:m йоханнес:m рейнхард:m гуго:m колин:m дэниел:m " +
  "грэм:m джулиан:m джонатан:m джерри:m джерард:m джеффри:m джереми:m лайонел:m найджел:m оуэн:m реджинальд:m рой:m " +
  "саймон:m скотт:m теренс:m гарольд:m хамфри:m антуан:m бернар:m гюстав:m дени:m дидье:m жерар:m клод:m лоран:m люк:m " +
  "николя:m ролан:m франсис:m эдмон:m эдуар:m готлиб:m дитер:m ойген:m эберхард:m гвидо:m джакомо:m джулио:m доменико:m " +
  "козимо:m федерико:m чезаре:m абрахам:m ицхак:m барак:m клэр:f хилари:f мишель:f кейт:f нэнси:f анджела:f дороти:f " +
  "джоанна:f люси:f элен:f " +
  "майкл:m питер:m дэвид:m дэйвид:m стивен:m стив:m эндрю:m энтони:m джеральд:m фрэнсис:m говард:m хью:m хьюго:m айзек:m " +
  "джек:m джозеф:m джошуа:m льюис:m мэтью:m рэймонд:m рассел:m сэмюэл:m сидней:m тимоти:m уолтер:m уолт:m бенджамин:m " +
  "бертран:m дуглас:m дуайт:m жак:m жером:m жюль:m жюльен:m этьен:m этьенн:m эжен:m люсьен:m марсель:m огюст:m оноре:m " +
  "робер:m рихард:m иоахим:m ганс:m гельмут:m гюнтер:m дитрих:m фриц:m хайнц:m хайнрих:m хельмут:m эрих:m франческо:m " +
  "лоренцо:m микеланджело:m никколо:m хосе:m хуан:m хорхе:m хавьер:m хулио:m мигель:m энрике:m карлос:m юзеф:m лех:m " +
  "казимеж:m збигнев:m анджей:m войцех:m тадеуш:m ежи:m юхан:m йохан:m улаф:m иржи:m ласло:m дьюла:m мехмет:m ахмед:m " +
  "мохаммед:m мухаммед:m хасан:m хусейн:m ибрагим:m реджеп:m саддам:m биньямин:m авраам:m левон:m гурген:m ашот:m " +
  "тигран:m вазген:m нурсултан:m джавахарлал:m махатма:m мэри:f мэрилин:f джейн:f джоан:f хиллари:f кэтрин:f дженнифер:f " +
  "джулия:f кэролайн:f шарлотта:f хелен:f рэйчел:f жаклин:f сесиль:f франсуаза:f эдит:f джульетта:f лукреция:f мерседес:f " +
  "ядвига:f кондолиза:f " +
  "генри:m чарльз:m джон:m джеймс:m уильям:m вильям:m роберт:m фрэнк:m гарри:m ричард:m джордж:m невилл:m уинстон:m вудро:m эдуард:m артур:m " +
  "шарль:m анри:m жорж:m жан:m пьер:m луи:m франсуа:m раймон:m вильгельм:m фридрих:m генрих:m иоганн:m йозеф:m рудольф:m вальтер:m ульрих:m " +
  "джузеппе:m луиджи:m джованни:m карло:m бенито:m витторио:m энрико:m аугусто:m фердинанд:m максимилиан:m густав:m людвиг:m готфрид:m " +
  "άγγελος:m αδαμάντιος:m αθανάσιος:m αθανασια:f αικατερινη:f αλέξανδρος:m αλεξανδρα:f αναστάσιος:m αναστασια:f ανδρέας:m αννα:f αντώ" +
  "νης:m απόστολος:m αριστείδης:m βασίλης:m γεωργια:f γεώργιος:m γρηγόριος:m δεσποινα:f δημήτρης:m δημητρα:f διονύσιος:m ελενη:f ελευ" +
  "θέριος:m εμμανουήλ:m ευάγγελος:m ευαγγελια:f ευστάθιος:m ηλίας:m θεόδωρος:m θουκυδίδης:m ιωάννης:m ιωαννα:f κωνσταντινα:f κωνσταντ" +
  "ῖνος:m κώστας:m λεωνίδας:m μαρια:f μιχαήλ:m νικόλαος:m πέτρος:m παναγιωτα:f παναγιώτης:m παρασκευάς:m παρασκευη:f παύλος:m περικλῆ" +
  "ς:m πλάτων:m ρήγας:m σοφια:f σπυρίδων:m σπύρος:m στέφανος:m σταυρουλα:f σταύρος:m στυλιανός:m σωκράτης:m σωτήριος:m φώτιος:m χαράλ" +
  "αμπος:m χρήστος:m χριστινα:f χρυσουλα:f аввакум:m август:m авдей:m авдотья:f аверкий:m аверьян:m авксентий:m автоном:m агап:m агат" +
  "а:f агафон:m агафья:f аггей:m адам:m адриан:m азарий:m аким:m акулина:f алевтина:f александр:m александра:f алексей:m алина:f алла" +
  ":f амвросий:m амос:m ананий:m анастас:m анастасия:f анатолий:m ангелина:f андрей:m андрон:m андроник:m анжела:f анжелика:f аникей:" +
  "m аникита:m анисим:m анна:f антип:m антонин:m антонина:f аполлинарий:m аполлон:m арефий:m аристарх:m аркадий:m арсений:m артем:m а" +
  "ртемий:m архип:m аскольд:m афанасий:m афиноген:m бажен:m богдан:m болеслав:m борис:m борислав:m боян:m бронислав:m будимир:m вадим" +
  ":m валентин:m валентина:f валерий:m валерия:f валерьян:m варвара:f варлаам:m варфоломей:m василий:m василиса:f вацлав:m велимир:m " +
  "венедикт:m вениамин:m вера:f вероника:f викентий:m виктор:m викторин:m виктория:f виссарион:m виталий:m владилен:m владимир:m влад" +
  "ислав:m владлен:m влас:m всеволод:m всемил:m всеслав:m вышеслав:m вячеслав:m гавриил:m гаврила:m галактион:m галина:f гедеон:m ген" +
  "надий:m георгий:m герасим:m герман:m глафира:f глеб:m гордей:m гостомысл:m гремислав:m григорий:m гурий:m давыд:m данила:m дарья:f" +
  " дементий:m демид:m демьян:m денис:m дмитрий:m добромысл:m доброслав:m дорофей:m евгений:m евгения:f евграф:m евдоким:m евдокия:f " +
  "евлампий:m евпраксия:f евсей:m евстафий:m евстигней:m евфросиния:f егор:m екатерина:f елена:f елизавета:f елизар:m елисей:m емелья" +
  "н:m епифан:m еремей:m ермил:m ермолай:m ерофей:m ефим:m ефрем:m жанна:f захар:m зинаида:f зиновий:m зосима:m зоя:f иван:m иванна:f" +
  " игнатий:m игорь:m измаил:m изот:m изяслав:m иларион:m илья:m инесса:f иннокентий:m иосиф:m ипат:m ипатий:m ипполит:m ираида:f ира" +
  "клий:m ирина:f исай:m исидор:m ия:f казимир:m каллистрат:m капитон:m карл:m карп:m касьян:m ким:m кир:m кира:f кирилл:m клавдий:m " +
  "клавдия:f клара:f климент:m козьма:m кондрат:m кондратий:m конон:m константин:m корнил:m ксения:f кузьма:m куприян:m лавр:m лаврен" +
  "тий:m ладимир:m ладислав:m лазарь:m лариса:f лев:m лейба:m леон:m леонид:m леонтий:m лидия:f лонгин:m лора:f лука:m лукия:f лукьян" +
  ":m лучезар:m любим:m любовь:f любомир:m любосмысл:m людмила:f майя:f макар:m максим:m максимильян:m маргарита:f мариан:m марина:f " +
  "мария:f марк:m мартын:m мартьян:m марфа:f марья:f матвей:m мефодий:m мечислав:m милан:m милен:m милий:m милица:f милован:m мина:m " +
  "мир:m мирон:m мирослав:m митофан:m михаил:m михей:m модест:m моисей:m мокей:m мстислав:m надежда:f назар:m наина:f наркис:m натали" +
  "я:f наталья:f натан:m наум:m нестор:m никандр:m никанор:m никита:m никифор:m никодим:m николай:m никон:m нина:f нинель:f нифонт:m " +
  "нонна:f оксана:f октябрина:f олег:m олимпиада:f олимпий:m ольга:f онуфрий:m орест:m осип:m остап:m остромир:m павел:m панкрат:m па" +
  "нкратий:m пантелеймон:m панфил:m парамон:m парфен:m пахом:m пелагея:f петр:m пимен:m платон:m поликарп:m полина:f порфирий:m потап" +
  ":m прасковья:f пров:m прокл:m прокофий:m прохор:m пётр:m радим:m радислав:m радован:m раиса:f ратибор:m ратмир:m регина:f родион:m" +
  " роза:f роман:m ростислав:m рубен:m руслан:m рюрик:m савва:m савватий:m савелий:m самсон:m самуил:m светлана:f светозар:m святопол" +
  "к:m святослав:m севастьян:m селиван:m селиверст:m семен:m семён:m серафим:m сергей:m сигизмунд:m сидор:m сила:m силантий:m сильвес" +
  "тр:m симон:m синклитикия:f сократ:m соломон:m софия:f софон:m софрон:m софья:f спартак:m спиридон:m станимир:m станислав:m степан:" +
  "m стоян:m таисия:f тамара:f тарас:m татьяна:f твердислав:m творимир:m терентий:m тимофей:m тимур:m тит:m тихон:m трифон:m трофим:m" +
  " ульян:m ульяна:f устин:m фадей:m фаина:f феврония:f федор:m федосий:m федот:m феликс:m феоктист:m феофан:m ферапонт:m филарет:m ф" +
  "илимон:m филипп:m фирс:m флорентин:m фока:m фома:m фортунат:m фотий:m фрол:m фёдор:m фёкла:f харитон:m харлампий:m христиан:m хрис" +
  "тофор:m чеслав:m эдуард:m элеонора:f эмилия:f эмиль:m эммануил:m эраст:m эрнест:m эрнст:m ювеналий:m юлиан:m юлий:m юлия:f юрий:m " +
  "яков:m якуб:m ян:m януарий:m ярополк:m ярослав:m ἀριστοτέλης:m ἡρόδοτος:m";
