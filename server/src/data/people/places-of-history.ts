// Towns, lands and provinces of other centuries and continents, and old spellings of those of today: `Mopsuestia`, `Khwarazm`, `Leipsic`. Lower case,
// without diacritics, sorted. With them what French, Italian, Spanish and German call towns and lands of Europe: `Lucques`, `Magonza`, `Bolonia`. Compiled for this project from general usage, not taken from a published list; what is a given name or a frequent
// surname as well is left out.

export const placesOfHistory =
  "abomey abydos acarnania achaea achaia achin adiabene adowa adrianopel adulis adwa aeolis aetolia agen agrigente ahwaz akhlat aksum akwamu " +
  "alejandria alep alepo algier allada alodia alsacia alsazia amasea amastris amboyna ambracia amida amoy amyclae anahuac anazarbus ancone " +
  "ancyra andalousie andalus andhra andrinople angkor anhwei anjengo ankole aoste apamea aquincum arachosia aragona arbela arcot ardra arelate " +
  "argentoratum armagh ascalon ashantee ashkelon atenas atropatene augsbourg augsburgo augustodunum austrasia autun avignone avinon awdaghust " +
  "axum ayuthia ayutthaya azarbayjan baalbek baekje bagamoyo bagirmi bahnasa bahrayn balasore bantam barberia basilea basilicate bassein bassora " +
  "bassorah batavia bayona beaujolais behar beirout berar bergame bernicia beroea berytus bessarabie beyrout beziers bidar bijaya bobbio " +
  "bodhgaya bologne bolonia borgogna borgona bostra boukhara bracara bresse bretagna bretana brusa bucovine buenos-ayres burdeos burgundia " +
  "bussorah buxar byblos byzacena byzacium cadice caesaraugusta calabre calicut callinicum calydon cambaluc cambay campanie camulodunum " +
  "cannanore canopus cantorbery cantuaria capoue capua caria carinthie carmania carniole carnuntum carpathos carpentras carrhae carthagene " +
  "castelnaudary castiglia catalogna catane caucase cawnpore cempoala cephallenia cesene chalcis chaldaea chaldea chalon champana chandernagor " +
  "chandernagore changan charkow chaul chenla chersonese chichen chiraz chitor chittor cholula choshu choumla chungking circesium citium " +
  "clonmacnoise cnossus coblence colchis colhuacan colossae constantinopla coptos corcega corcyra cordoue corduba corfou corinthe corinto corvey " +
  "courtrai cranganore cremone crimee cufa curland cyrrhus cythera cyzicus dabhol dalriada dantzic dantzick daylam dazaifu deheubarth delfinado " +
  "delfinato denkyira deshima devagiri diedenhofen diyarbakr djenne dodona dongola douai doura douvres drangiana duklja dunhuang durocortorum " +
  "dvaravati dyrrachium dyrrhachium eboracum ecosse elephantine eleusis elichpur elmina embrun emesa emmaus epidaurus epiphania erlau esmirna " +
  "estrasburgo etrurie euboea famagosta famagusta farfa farghana fergana ferghana ferrare fontevrault foochow frankfort frejus friburgo frioul " +
  "funan funfkirchen fustat gadara gades gaete gaetulia galatz gallaecia gandhara gangra gascuna gaugamela gedrosia gerasa gevaudan gharnata " +
  "ghazna gobir goettingen goettingue goguryeo gojjam golconda golkonda gondar gordium goryeo gothenburg gotinga gottinga gottingue gravelines " +
  "groningue grosswardein guascogna guastalle guienna guipuzcoa gurgan gwandu hadramaut haguenau halebid hamdallahi hangchow hankow hatra heian " +
  "hellespont heraclea hermannstadt hexham himyar hindoostan hindostan hindustan hirado hispalis hispaniola histria hizen hollande hopei hormuz " +
  "huamanga hugli hyrcania iconium idumaea idumea iena ife ifriqiya isbiliya ispahan istakhr istrie izumo jaffna jajnagar jarrow jassy jauja " +
  "jazira jeddo jehol jerusalen johore joppa joseon jumieges jurjan kaarta kaboul kairawan kakongo kalinjar kamakura kanauj kanchi kanchipuram " +
  "kanem kansai kanyakubja kapilavastu karagwe karakorum kasanje kaschau kausambi kazvin kerbela khanbaliq khaybar khotan khujand khurasan " +
  "khwarazm khwarezm khwarizm kieff kiew kilwa kioto knidos koguryo kolmar koryo kosala kufa kumbi laconia lampsacus laodicea laodiceia laybach " +
  "leida leipsic leipsick leipzick leopoli lepante leyde liaodong liegi lieja ligurie linguadoca liorna lithuanie livourne loango londinium " +
  "loochoo lopburi lotharingia lovaina lovanio loyang lubecca lubiana lucon lucques lumbini lycaonia mabbug macassar macedoine macina macon " +
  "magadha magdebourg maghreb maghrib magonza maguncia mahdiyya majapahit makran makuria malazgirt malinas malindi malines mantoue manzikert " +
  "margiana marrakush martaban marwar masulipatam mayapan mbanza meaux mecheln mechlin melinde melitene mentz mergui meroe mesina messana " +
  "messene messenia messine methymna mewar mezieres milanais milanesado mistra modene modone moguntiacum mohacs moissac mompelier mondovi " +
  "monemvasia monomotapa montbeliard montferrat montpelier mopsuestia moree morgannwg mutapa muttra mysia nabataea nagapatam naissus nalanda " +
  "napata narbonne naucratis naupactus nauplia nauplie navarin ndongo negapatam negropont negroponte nemausus neocaesarea neustria ngoyo nicoya " +
  "nihavand nimegue nimwegen ningpo nismes norimberga normandia novare nowgorod nupe ombrie ophir orchomenus ormuz osrhoene ossory ostia ostie " +
  "otrante ouidah oxyrhynchus padoue paekche paestum palenque palerme palmyra pampelune panipat paphos parme pasargadae pataliputra patrae " +
  "patras pavie pekin peraea pergamon perigord perinthus perouse perpinan petersbourg phaistos philadelphie philae philippopoli phlius phocis " +
  "phoenicia piamonte picardia picardie piccardia pignerol pise plassey pleskau podolie polonnaruwa pomerelia pondichery ponthieu popayan " +
  "pouille pouilles premontre presbourg presburgo priene propontis prusa ptolemais pydna qadisiyya qayrawan quelimane quercy quilon qurtuba raab " +
  "rajagriha rajputana ranthambhor raqqa rascia ratiaria ratisbona ravenne rayy rhaetia romagne rouergue routchouk roveredo ryukyus sabionette " +
  "sabratha saint-petersbourg salamanque salerne salisburgo salona saloniki salonique salzbourg samarcand samarcande samarra samosata saragozza " +
  "sarnath satsuma savone scetis schaffhouse sciampagna sebaste sebasteia sebenico segovie seistan sekigahara selestat selymbria semigalle " +
  "septimania serampore serdica seringapatam sewastopol shangdu sheba shewa shihr shimabara sicyon siffin sijilmasa silistrie singara singidunum " +
  "siraf soconusco soissons soleure somnath songhay soochow sophene spolete sravasti srivijaya strasburg strathclyde styrie suabia subiaco " +
  "susiana syene tabennisi tahert taif takrur tanjore tarbes tarquinii tarraco taxila tegea tehuantepec tekrur tellicherry temeswar tenochtitlan " +
  "teotihuacan tergeste ternate terracine tessaglia texcoco tezcuco thanesar thanjavur thapsus thatta thespiae thessalie thessalonique thomond " +
  "thracia thyatira tibur tidore tikal timbuctoo tinmal tirhut tlatelolco tolede toletum toul toungoo touraine tracia tralles tranquebar " +
  "transoxania transoxiana transpadana trebisonda trebizonde treveri treveris treviri trevoux trichinopoly troad troezen tucuman tughlakabad " +
  "tumbez tun-huang tunja turfan turpan tyana tyrnau tzintzuntzan uhud ujiji ujjayini unyanyembe upsal upsala uxmal uzes vaisali valaquia " +
  "vellore veragua verceil vermandois verone verulamium vexin vijayanagara vilcabamba vilcas viminacium viterbe volhynie wadai walata whydah " +
  "wilna windau wollo xanadu xauxa xicalango yamama yamato yangchow yarkand yarmuk yathrib yedo yezo zacynthus zagabria zazzau zelanda zelande " +
  "zempoala zeugitana zeugma zhongdu";
