// Peoples, dynasties, faiths and schools of other centuries and continents that are no names of persons. Lower case, without diacritics, in the
// singular. Compiled for this project from general usage, not taken from a published list.

/** Faiths and schools, and adjectives of them. */
const faiths =
  "muhammadan mohammedan mahometan mahommedan mussulman kharijite sunnite mutazilite chaldean miaphysite chalcedonian jaina brahman shaivite saivite vaisnava vedic mahayana theravada " +
  "hinayana tantric puranic avestan lamaist shinto confucianist parsee pharisee sadducee essene samaritan sephardi albigensian epicurean platonist neoplatonist aristotelian socratic platonic " +
  "homeric ciceronian thomist scotist occamist averroist petrine johannine lukan markan matthean deuteronomic davidic solomonic ";

/** Dynasties and houses, the ages named after them, and their followers. */
const dynasties =
  "achaemenid seleucid sasanid sassanid buwayhid ilkhanid samanid ghaznavid seljuqid seljukid zirid hafsid marinid merinid idrisid aghlabid hamdanid abbadid tulunid ikhshidid saffarid tahirid " +
  "qarakhanid karakhanid artuqid zengid zangid rasulid nasrid mauryan chola pallava chalukya rashtrakuta hoysala kakatiya satavahana kushan kushana vakataka hasmonean augustan neronian severan " +
  "julio-claudian theodosian justinianic komnenian palaiologan palaeologan isaurian heraclian ottonian salian hohenstaufen angevin lancastrian yorkist jacobean napoleonic bonapartist orleanist " +
  "carlist isabelline alfonsine ";

/** Peoples. */
const tribes =
  "mahratta dravidian aryan semite semitic hittite assyrian babylonian sumerian akkadian elamite phoenician scythian sarmatian bactrian sogdian khazar kipchak pecheneg jurchen khitan moabite " +
  "ammonite philistine canaanite edomite midianite amorite amalekite hellene achaean ionian thessalian boeotian corinthian rhodian lydian phrygian carian lycian thracian illyrian samnite volscian " +
  "numidian alamanni alemanni gepid heruli avar magyar bulgar varangian thuringian hutsul samoyed chuvash kalmuck turkoman circassian nahua toltec mixtec zapotec olmec chichimec tlaxcalan tarascan " +
  "arawak taino tupi araucanian ashanti akan ewe fante wolof mandinka bambara songhai ndebele khoikhoi kikuyu masai maasai oromo amhara";

export const peoplesOfHistory = faiths + dynasties + tribes;
