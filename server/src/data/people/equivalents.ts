// Given names that are one name in several languages, and their pet forms; each line is one name. Compiled for this project from
// general usage, not taken from a published list. Compared without regard to case and diacritics.

export const equivalentNames = `alexander aleksandr alexandre alessandro alejandro aleksander alexandros sasha alec alick alasdair alistair alexandr oleksandr sandor iskander aleksandras alexr
alexis aleksei alexei alexey aleksej alexius alexios alessio alejo
andrew andrei andrey andrej andreas andre andrea andres andrzej andy ondrej andras andrius anders antrei andw endriu эндрю
anthony antony antonio antoine anton antonius antonios tony antal antoni antonin antanas antonij antuan антуан энтони
basil vasilii vasily vasilij basilios vasil
benedict benedetto benoit benedikt benedictus benedek bengt бенедетто
catherine katherine ekaterina yekaterina katharina caterina catalina katarzyna kate katie kathleen kitty kathy kathryn katrina karin katerina ecaterina katalin trijntje cathe
charles karl carl carlo carlos karol carolus karel charlie charley charly kalle karlis kaarel chas chs charlz чарльз sharl шарль карл
christian khristian christiaan hristian
christopher christoph cristoforo christophe cristobal christophorus kristof krzysztof kristoffer christoffel kit
claude claudio claudius клод
constantine konstantin constantin costantino konstantinos constantinus
cyril kirill cyrille cirillo kyrillos cyrillus
demetrius demetrios dimitrios dmitrii dmitry dmitri dmitrij dimitri demetrio
edward eduard edouard edoardo eduardo edvard ned ted teddy eddie edvards eduards edwd эдуар эдвард эдуард
elizabeth elisabeth elisabetta elizaveta isabel isabella elsbeth bess bessie betsy betty eliza elsie lizzie libby beth lisbeth liesbeth elzbieta erzsebet alzbeta elisabet isabelle eliz elizth элизабет элизабета
emmanuel immanuel emanuel emanuele manuel immanuil иммануил эммануэль эмманюэль
eugene evgenii evgeny evgenij eugen eugenio yevgeny eugenius эжен эуджен
felix feliks felice феликс
francis francesco francois franz francisco ferenc franciscus frantisek frank frantz frans ferencz franciszek pranas franchesko франческо fransua франсуа франсуаз фрэнсис франсиско frants франц
frederick friedrich federico frederic fedele frederik fryderyk fridericus fred freddy fritz frits fredrik bedrich frigyes fredk fridrikh fridrich fridrih фридрих фредерик
george georg georges giorgio georgii georgy georgij jorge georgios georgius gyorgy jerzy jiri gheorghe jurgis juraj dorde djordje yorgos yiorgos joris goran geo dzhordzh джордж zhorzh жорж хорхе
gregory grigorii grigory grigorij gregor gregorio gregorius gregoire grzegorz grigore gergely grigoris hryhorij hryhorii hryhory григорій
helen elena helene yelena elene nell nellie nelly ellen ilona jelena eleni элен
henry heinrich henri enrico enrique henrik henricus hendrik harry hal hank henryk jindrich henrique henrikas heinz genrikh genrich genrih guenrij генрих генри анри
hugh hugo ugo hugues huig гюго
ignatius ignacio ignazio ignace ignacy игнасио игнац
james âkov jacob jakob iakov yakov jakov jacopo giacomo jacques jaime iacobus jacobus diego jim jimmy jamie jack jakub jacobo yaakov yankev jokubas hamish seumas iago jas dzheims dzhems джеймс джемс жак хаиме
jerome hieronymus girolamo gerolamo jeronimo иероним жером
joachim ioakhim gioacchino joaquin
john johann johannes jean giovanni juan joao ivan jan johan ioannes iohannes ioannis janos ioann jovan johnny jock jonny hans hannes jens ioan jonas janis juhan jaan gianni ivo evan ifan sean shane yahya yuhanna jno jn dzhon джон zhan жан iogann ioganes иоганн иоганнес dzhovanni джованни хуан ганс иван
joseph iosif josif giuseppe jose josef jozef josephus osip joe joey jozsef yosef yusuf giuseppina iosip josip juozas sepp dzhuzeppe джузеппе dzhozef джозеф zhozef жозеф йозеф хосе
julius jules giulio julio iulii жюль джулио хулио юлиус
justinian justinianus giustiniano
lawrence laurence lorenzo laurent lavrentii laurentius lorenz lavrenti lavrenty lavrentiy lavrentij lawrenti лоренцо лоран лоренс
leo lev leon leone lew
zinaida sinaida
pius pio pie
clement clemens clemente klemens klement клеменс клеман
innocent innocenzo innocenz inocencio innocentius
urban urbano urbain urbanus
boniface bonifacio bonifaz bonifatius bonifacius
sixtus sisto sixte sixto
celestine celestino celestin coelestin celestinus
callixtus calixtus callisto calixto calixte
honorius onorio honorio
louis ludwig luigi luis ludovico ludovicus lodewijk lajos lewis ludwik ludvig luiz clovis liudvikas liudvig людвиг луи луиджи
luke luca lukas lucas luc лука люк
mark marco marc markus marcus marek марк
martin martino martinus marton мартен
mary maria marie marija mariia marya molly polly mamie miriam maryam mariam moll мэри мари
matthew matteo matthaus matthieu mateo matvei matthias mattia matyas mathieu mateusz matej mate matias matiss matthw матье маттео мэтью
maximus maxim maksim massimo maxime
michael mikhail michail michel michele miguel michal mihail mihaly michelangelo mike mick mickey mihailo mihai mikael mikhael mykolas misha mijail mihails mychajlo mykhailo mychailo мишель майкл мигель микеле
nicholas nikolai nikolaj nikolay nicolas nicolaus nicolo niccolo nicola nikolaus nicolae miklos mikolaj nikolaos nick nils niels klaus claus mikulas nikola mykola mikalojus николо никколо
paul pavel paolo pablo pablos paulus pal pawel poul pavao pavle povilas поль пол пауль паоло pavlo павло
peter petr piotr pietro pierre pedro petrus pieter piero pyotr petros pete peder per petar petras peteris petru petre пьер питер петер пьетро педро
philip philipp philippe filippo felipe filipp philippus filip филипп филип
raymond raimondo ramon raimund raymundus раймон
richard riccardo ricardo dick rick ryszard rikard richd ришар ричард
robert roberto rupert ruprecht robertus bob bobby rob robbie robin rab roberts robt робер
roger ruggero ruggiero rogerius роже роджер
sergius sergei sergey sergej sergio serge
sigismund sigismondo zygmunt sigmund
sophia sofia sofiia sophie sofja sofya zofia
stephen stefan stefano etienne esteban stepan istvan stephan stephanus steven steve stevie stjepan stefanos szczepan stepons этьен стивен стефен
theodore fedor fyodor feodor theodor teodoro theodorus todor fjodor tivadar teodor теодор
thomas tommaso tomas foma tomasz tom tommy tamas toms tomasso thos томас тома
vincent vincenzo vicente vikentii wincenty vincenz
walter gualtiero walther gauthier вальтер уолтер
william wilhelm guglielmo guillaume guillermo willem gulielmus vilmos guilielmus bill billy will willie willy wullie liam vilem vilhelm gwilym uilleam wm willm vilgelm вильгельм уильям вильям гийом гильом
yuri ûrij urij iurii jurij yurii iuri юрій
agnes agnese ines agnieszka аньес
ann anne anna annie nancy nan hannah hanna ana ane anneke анн энн
barbara barbora varvara borbala barbe
dorothy dorothea dolly dora dorothee dorota darothy
david dovid davide dafydd dawid дэвид
daniel dan danny danilo daniil danl даниэль
isaac isaak izaak itzik yitzhak yitskhok isacco
moses moshe moyshe moise moises musa mose
samuel sam sammy shmuel samuil saml сэмюэл сэмюэль
solomon salomon suleiman suleyman shlomo shloyme salomone
abraham avrom avraham abram ibrahim abramo
judith judit juditha
harriet harriot harriett hetty henrietta henriette enrichetta
sarah sally sara sallie
susan susanna susannah sue susie sukey suzanne zuzanna
frances fanny francesca francoise franziska francisca
martha marta patty marthe
caroline carolina karoline carrie karolina
albert bert bertie alberto albrecht adalbert wojciech bela альбер альберт
arthur artie artur arturo артюр
alfred alf alfie alfredo альфред
ernest ernie ernst ernesto
victor vic viktor vittorio victorio
leopold leopoldo poldi леопольд
rudolf rudolph rodolfo rodolphe rudi рудольф
adolf adolph adolphe adolfo адольф
augustus august auguste agosto augusto gus огюст август
benjamin ben benny benjamim beniamin benjn benja бенжамен бенджамин
jeremiah jeremy jerry
oliver noll olivier
nathaniel nathl
edmund edmond edmd эдмон эдмунд
margaret margt маргерит
herman hermann germann ermanno armand герман
herbert gerbert герберт
helmut helmuth gelmut гельмут
gottfried gotfrid готфрид godefroy geoffroy
eric erich erik erikh эрих эрик
roland rolan ролан orlando
gilbert жильбер gilberto
maurice морис maurizio mauricio moritz moriz мориц
gustave gustav гюстав gustavo gustaf
denis denys дени dionisio dionysius
bertrand бертран
lucien люсьен luciano
hippolyte ippolit ипполит ippolito
simone симона
rene рене
jean-jacques zhan-zhak жан-жак gian-giacomo
jean-paul zhan-pol жан-поль
jean-baptiste zhan-batist жан-батист giambattista
viacheslav vyacheslav vjaceslav vaceslav wjatscheslaw вячеслав
semion semyon semen семён семен
anatole anatoly anatolii anatolij anatoli анатолий
gennadii gennady gennadij gennadi guennadi геннадий
vsevolod wsewolod всеволод
ilya ilia ilja ila илья
winston уинстон
ladislaus ladislas laszlo ladislao wladyslaw vladislav ladislav
stanislaus stanislav stanislaw stanislas estanislao stanislao
casimir kazimierz kazimir casimiro kasimir
emeric imre emerich emerico
ferdinand ferdinando fernando ferdinandus hernando fernand
emil emile emilio emilii
eleanor eleonora eleonore leonora
charlotte carlota carlotta sarolta
natalia natalie nathalie natalya natalja natalii natasha наталья наталия
louise luise luisa luiza
julia julie giulia iuliia yulia julija
alphonse alfonso alfons alphonso
conrad konrad corrado konradin
bernard bernhard bernardo bernat
dominic domenico dominique domingo dominik
raphael rafael raffaele raffaello rafail
gabriel gabriele gavriil gavrilo gabor
gerard gerhard gerardo gerrit
ralph raoul raul
adrian hadrian adriano adrien adriaan
bartholomew bartolomeo barthelemy bartholomaus bartolome
cosimo cosme kosmas cosmo
horace orazio horaz horatio
marcel marcello marceli marcelo
matilda mathilde matilde mathilda
otto otho othon ottone otton
theresa teresa therese tereza
thaddeus tadeusz thaddaus taddeo faddei
roman romain romano`;
