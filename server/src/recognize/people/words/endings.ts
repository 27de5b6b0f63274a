import { ARABIC_ARTICLE } from "./arabic";

// What the beginnings and endings of words tell of them.

/** Patronymics of fathers whose names end in a vowel: `Ilich`, `Kuzmič`. */
export const SHORT_PATRONYMIC = /^(?:il|kuzm|luk|fom|nikit|savv)ic[h]?(?:[aueoiy]|om|em)?$/;

/** Endings that are frequent in surnames and rare in other words (Hanks, Dictionary of American Family Names, 2003, introduction). */
export const SURNAME =
  /(?:sk[iy]{1,2}j?|ski[ij]|skaia|skaya|skaja|tskii|ck[iy]j?|[oe]vs?|[oe]v[au]|eff|off|enko|chuk|czyk|wicz|vich|vic|dze|shvili|svili|yan|ian|escu|eanu|oglu|poulos|akis|idis|ides|ini|etti|elli|ucci|acci|azzi|ozzi|uzzi|otti|oni|ardi|aldi|erti|anti|enti|inelli|son|sson|sen|quist|qvist|kvist|strom|gren|berg|burg|stein|feld|baum|mann|bauer|meyer|meier|maier|hauser|inger|acker|wright|worth|well|ley|ford|croft|[a-z]{3}man|smith|[a-z]{3}ez|[a-z]{3}ius|[a-z]{3}[ae]nus|[aeou]ic|icek|cek|kova|ova)$/;

/** Surnames in Russian cases, romanized: `Šuvalovu`, `Gorskogo`. */
export const CYRILLIC_SURNAME = /(?:[oe]v|in|yn)(?:a|u|ym|om|e|oj|im)?$|skogo$|skomu$|skim$|skom$|ckogo$|ckomu$|ckim$/;

/** `al-Kindi`: articles of Arabic names. */
export const ARABIC = new RegExp(`^${ARABIC_ARTICLE}-[a-z]{4,}$`);

/** German, Dutch and Nordic compounds: `Zentralarchiv`, `Rigsarkivet`, `Hauptstrasse`. */
export const ORGANIZATION =
  /^[a-z]{3,}(?:archivs?|arkiv|arkivet|archief|bibliotheke?n?|bibliotek|biblioteket|museums?|museet|gesellschaft|universitat|universitet|akademie|verlag|forlag|strasse|gasse|platz|gracht|straat|gatan|gade|vereniging|genootschap|zeitung|jahrbuch|institut|anstalt|amt|amtes|sammlung|ministerium|kirche|kloster|hochschule|gericht|gerichtshof|gesetz|gesetzbuch|verordnung|behorde|verein|partei)$/;

/** `Narkomindel`, `Совнарком`, `Госбанка`: what Russian makes of the first syllables of an institution, in Latin letters. Compiled for this project
 *  from general usage. */
export const SYLLABIC_ORGANIZATION =
  /^(?:gos|ros|min|mos|petro|len|glav|narkom|nar|sov|revvoen|polit|prof|[ct]s?entro?|evro|vnes?h?|voen|rev|rai|raj|obl|gor|gub|agit|org|stroi|prom|ispol|[kc]om|rab|potreb|koop|khoz|kino|lit|kul[t]|istro|sel|trud){1,3}(?:dum[ayi]?|bank|plan|dep|departament|sove?t|soviet|soiu?z|sojuz|soyuz|intern|inform|kom|[bp]i?j?y?uro|iust|just|yust|kosmos|nadzor|lit|kul'?t|prom|torg|torgbank|stroi|stroj|stroy|snab|izdat|parlament|zdrav|fin|sviaz|svjaz|svyaz|sel'?k?c?hoz|indel|inodel|vnudel|pros|prod|zem|put|sobes|kontrol|stat|imushchestvo|imuscestvo|atom|reestr|prop|otdel|krin|fond|arkh?iv|oboron[yi]|obrnauki|institut|region|[kc]on[ct]s?es+kom|partiia|shtab|stab|trib|tribunal|proletkul'?t)(?:a|u|om|e|e?[ij])?$/;

/** `Сената`, `Федерации`, `Театре`: institutions that have a capital in the middle of a sentence, in any case. Compiled for this project from
 *  general usage. */
export const CYRILLIC_INSTITUTION =
  /^(?:театр|сенат|синод|академи|университет|институт|министерств|департамент|управлени|комитет|комисси|коллеги|канцеляри|совет|союз|съезд|конгресс|конференци|собрани|ассоциаци|федераци|конфедераци|республик|импери|парламент|меджлис|сейм|конституци|революци|кабинет|палат|посольств|консульств|госпитал|арсенал|библиотек|эрмитаж|кремл|монастыр|собор|лавр|церкв|отечеств|правительств|государств|агентств|организаци|учреждени|представительств|прокуратур|администраци|дирекци|корпораци|компани|лиг|альянс|инквизици|директори|конвент|дум)(?:ь|я|й|и|ю|е|а|у|ы|о|ом|ем|ой|ей|ов|ев|ям|ям|ами|ями|ах|ях|ии|ию|ией|ия|ий|иям|иями|иях|ие|ия|ием|ием)?$/;

/** Endings of names of provinces and towns: `Gloucestershire`, `Rajasthan`, `Jodhpur`, `Huntsville`. */
export const PLACE = /[a-z]{3}(?:shire|istan|grad|abad|polis|pura?|nagar|garh|[a-z]sville)$/;

/** Abstract nouns and kinds of documents: `Marxism`, `Verfassung`, `izvestija`. */
export const NOUN =
  /(?:i[sz]ms?|izma|[a-z]{4}(?<!qu|qv|kv)ists?|[a-z]{3}tions?|[a-z]{2}sions?|[a-z]{2}ments|ness|ships?|ities|[a-z]{3}ity|[a-z]{4}hood|ologies|ology|ography|[a-z]{3}(?:doxy|archy|cracy)|ungen|[a-z]{3}(?:schreiben|berichte?|telegramme?|depeschen?)|heit|keit|schaft|zione|zioni|stvo|nija|niia|nost|(?<!oi)tia|acia|acja|tsiia|cija|nogo|nomu|nym|nych|nykh|nyh|nnyj|nnyi|[a-z]{3}(?:orum|arum|ibus)|[a-z]{2}[aei]nie|enija)$/;

/** English adjectives, which titles and offices have with capitals, and adverbs of Romance languages too, which open sentences: `Departmental`,
 *  `Geographical`, `Honorably`, `Inizialmente`, `Notamment`. */
export const ADJECTIVE =
  /[a-z]{3}(?:ophone|ential|mental|tional|ical|istic|ionary|[ai]bly|(?:ic|u|i|on)ally|ously|fully|lessly|ingly|edly|ively|ately|[ae]ntly|[a-z]{3}(?:ered|ated|[iy][sz]ed)|[a-z]{2}mente|[a-z](?:ement|[ae]mment))$/;

/** German compounds of an office: `Kunsthändler`, `Polizeipräsident`. */
export const OFFICE =
  /^[a-z]{4,}(?:handler|prasident(?:en)?|direktor|sekretar|minister|professor|kommissar|inspektor|botschafter|bildhauer|schriftsteller|offizier|forscher|verleger|fabrikant|historiker|philosoph(?:en)?|redakteur|intendant|kanzler|bischof|kaufmann|hauptmann|gesandten?|statthalters?|gouverneur|gelehrten?|rats?herr|prediger|reformer|physiker|chemiker|arzt|maler|dichter|fuhrer|srat(?:e?s)?|iker[ns]?|genossen?|kollegen?)s?$/;

/** `пейзажист`, `историограф`: who does something, in any case. Latin letters. */
export const CYRILLIC_OFFICE = /[a-z]{3}(?:ist|olog|oved|ograf)(?:a|u|om|e)?$/;

/** `Scotsmen`, `Welshman`, `Baltimoreans`, `Garrisonians`, `Abgarids`: those of a people, a town, a leader or a dynasty. */
export const PEOPLE =
  /^(?:scots|scotch|french|irish|welsh|english|dutch|norse|cornish|manx|ulster|[a-z]{3,}shire)(?:m[ae]n|wom[ae]n)$|^[a-z]{4,}[ei]ans$|^(?:franco|anglo|slavo|russo|germano|italo|turco|austro|hispano|sino|philhelleno|polono)phil[ei]s?$|^[a-z]{3,}[^aeiouv]ids$/;

/** Known names that are transliterated in many ways: `Vyshinskii` is Vyshinsky. */
export const SLAVIC = /(?:sk[iy]{1,2}j?|skij|tzki|[oe]v|eff?|off?|[oe]w|in)$/;

/** `O’Hagan`, `McAlister`: hardly ever anything but surnames. */
export const GAELIC = /^(?:O['’]|Mc|Fitz)\p{Lu}\p{Ll}{2,}/u;

/** Endings of Russian nouns in oblique cases. */
export const CASE_ENDINGS = ["", "ом", "ем", "ой", "ей", "ию", "ия", "а", "у", "е", "я", "ю", "ы", "и"];

/** Endings of Greek nouns in the oblique cases and in the vocative, with those of the nominatives that they may have. */
export const GREEK_CASES: readonly (readonly [ending: string, nominatives: readonly string[]])[] = [
  ["ου", ["ος", "ης", "ας", "ο"]],
  ["ον", ["ος"]],
  ["ην", ["ης", "η"]],
  ["αν", ["ας", "α"]],
  ["εως", ["η", "εας"]],
  ["ης", ["η"]],
  ["ας", ["α"]],
  ["ες", ["α", "η"]],
  ["ων", ["ος", "ης", "α"]],
  ["ους", ["ος"]],
  ["ο", ["ος"]],
  ["η", ["ης"]],
  ["α", ["ας"]],
  ["ε", ["ος"]],
  ["", ["ς"]],
];

/** Endings of Greek surnames in all cases, and how they begin: `Λουκάκη`, `Παπαδημούλη`. Lower case, without accents. */
export const GREEK_SURNAME =
  /^(?:παπα|χατζη)[α-ω]{4,}$|[α-ω]{2}(?:ακης?|οπουλο[ςυ]?|οπουλου|ιδης?|ιδου|ιαδης?|ιαδου|αδης?|ογλου|ελλης?|ουδης?|ουλης?|ουρης?|ατζης?)$/;
