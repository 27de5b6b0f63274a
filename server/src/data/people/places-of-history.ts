// Towns, lands and provinces of other centuries and continents, and old spellings of those of today: `Mopsuestia`, `Khwarazm`, `Leipsic`. Lower case,
// without diacritics, sorted. Compiled for this project from general usage, not taken from a published list; what is a given name or a frequent
// surname as well is left out.

export const placesOfHistory =
  "abomey abydos acarnania achaea achaia achin adiabene adowa adulis adwa aeolis aetolia ahwaz akhlat aksum akwamu allada alodia amasea amastris " +
  "amboyna ambracia amida amoy amyclae anahuac anazarbus ancyra andalus andhra angkor anhwei anjengo ankole apamea aquincum arachosia arbela arcot " +
  "ardra arelate argentoratum armagh ascalon ashantee ashkelon atropatene augustodunum austrasia awdaghust axum ayuthia ayutthaya azarbayjan baalbek " +
  "baekje bagamoyo bagirmi bahnasa bahrayn balasore bantam bassein bassora batavia beaujolais behar beirout berar bernicia beroea berytus beyrout bidar " +
  "bijaya bobbio bodhgaya bostra bracara bresse brusa burgundia bussorah buxar byblos byzacena byzacium caesaraugusta calicut callinicum calydon " +
  "cambaluc cambay camulodunum cannanore canopus cantuaria capua caria carmania carnuntum carpathos carrhae cawnpore cempoala cephallenia chalcis " +
  "chaldaea chaldea chandernagore changan chaul chenla chersonese chichen chitor chittor cholula choshu chungking circesium citium clonmacnoise cnossus " +
  "colchis colhuacan colossae coptos corcyra corduba corvey cranganore cufa curland cyrrhus cythera cyzicus dabhol dalriada dantzic dantzick daylam " +
  "dazaifu deheubarth denkyira deshima devagiri diyarbakr djenne dodona dongola doura drangiana duklja dunhuang durocortorum dvaravati dyrrachium " +
  "dyrrhachium eboracum elephantine eleusis elichpur elmina emesa emmaus epidaurus epiphania euboea famagusta farfa farghana fergana ferghana " +
  "fontevrault foochow frankfort funan fustat gadara gades gaetulia gallaecia gandhara gangra gaugamela gedrosia gerasa gevaudan gharnata ghazna gobir " +
  "goguryeo gojjam golconda golkonda gondar gordium goryeo gothenburg gurgan gwandu hadramaut halebid hamdallahi hangchow hankow hatra heian hellespont " +
  "heraclea hexham himyar hindoostan hindostan hindustan hirado hispalis hispaniola histria hizen hopei hormuz huamanga hugli hyrcania iconium idumaea " +
  "idumea ife ifriqiya isbiliya ispahan istakhr izumo jaffna jajnagar jarrow jauja jazira jeddo jehol johore joppa joseon jumieges jurjan kaarta " +
  "kairawan kakongo kalinjar kamakura kanauj kanchi kanchipuram kanem kansai kanyakubja kapilavastu karagwe karakorum kasanje kausambi kazvin kerbela " +
  "khanbaliq khaybar khotan khujand khurasan khwarazm khwarezm khwarizm kieff kilwa kioto knidos koguryo koryo kosala kufa kumbi laconia lampsacus " +
  "laodicea laodiceia leipsic leipzick liaodong loango londinium loochoo lopburi lotharingia loyang lumbini lycaonia mabbug macassar macina magadha " +
  "maghreb maghrib mahdiyya majapahit makran makuria malazgirt malindi manzikert margiana marrakush martaban marwar masulipatam mayapan mbanza mechlin " +
  "melinde melitene mentz mergui meroe messana messene messenia methymna mewar moguntiacum mohacs moissac monemvasia monomotapa mopsuestia morgannwg " +
  "mutapa muttra mysia nabataea nagapatam naissus nalanda napata narbonne naucratis naupactus ndongo negapatam negropont negroponte nemausus " +
  "neocaesarea neustria ngoyo nicoya nihavand ningpo nupe ophir orchomenus ormuz osrhoene ossory ostia ouidah oxyrhynchus paekche paestum palenque " +
  "palmyra panipat paphos pasargadae pataliputra patrae peraea pergamon perigord perinthus phaistos philae phlius phocis phoenicia plassey polonnaruwa " +
  "pomerelia pondichery ponthieu popayan premontre priene propontis prusa ptolemais pydna qadisiyya qayrawan quelimane quercy quilon qurtuba rajagriha " +
  "rajputana ranthambhor raqqa rascia ratiaria rayy rhaetia rouergue ryukyus sabratha salona samarcand samarra samosata sarnath satsuma scetis sebaste " +
  "sebasteia sebenico seistan sekigahara selymbria septimania serampore serdica seringapatam shangdu sheba shewa shihr shimabara sicyon siffin " +
  "sijilmasa singara singidunum siraf soconusco somnath songhay soochow sophene sravasti srivijaya strasburg strathclyde suabia subiaco susiana syene " +
  "tabennisi tahert taif takrur tanjore tarquinii tarraco taxila tegea tehuantepec tekrur tellicherry tenochtitlan teotihuacan tergeste ternate texcoco " +
  "tezcuco thanesar thanjavur thapsus thatta thespiae thomond thracia thyatira tibur tidore tikal timbuctoo tinmal tirhut tlatelolco toletum toungoo " +
  "touraine tralles tranquebar transoxania transoxiana transpadana treveri trichinopoly troad troezen tucuman tughlakabad tumbez tun-huang tunja turfan " +
  "turpan tyana tzintzuntzan uhud ujiji ujjayini unyanyembe uxmal vaisali vellore veragua vermandois verulamium vexin vijayanagara vilcabamba vilcas " +
  "viminacium wadai walata whydah wilna wollo xanadu xauxa xicalango yamama yamato yangchow yarkand yarmuk yathrib yedo yezo zacynthus zazzau zempoala " +
  "zeugitana zeugma zhongdu";
