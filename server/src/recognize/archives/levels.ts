import type { SystemId } from "../../model/sources";

/** A word that names a level, in one system: in Russian archives `op.` is `{ level: "opis", strong: true }`. */
export interface LevelWord {
  readonly system: SystemId;
  /** Place of the system in `SYSTEMS`. */
  readonly systemAt: number;
  readonly level: string;
  /** Place of the level in its system, from the whole down to the leaf. */
  readonly rank: number;
  /** The word hardly ever means anything else. */
  readonly strong: boolean;
  /** A leaf of a file, and no part of what the file is. */
  readonly leaf: boolean;
  /** Takes a name as well as a number: `fasc. Persia`. */
  readonly titled: boolean;
}

/** Levels of each system, from the whole to the leaf: name, what it is, the words that print it, and signs for
 *  strong `!`, leaf `=`, titled `'`. The names of levels follow the languages of the archives. Words and meanings
 *  follow common usage in notes; they are not taken from a published list. */
const TABLE: Readonly<Record<SystemId, readonly (readonly [level: string, meaning: string, words: string, signs: string])[]>> = {
  russian: [
    ["fond", "fond, the records of one body or person", "f fond fonds fondy ф фонд фонда фонди", "!'"],
    ["opis", "opis’, inventory", "op opis opisi opys оп опись описи опис", "!"],
    ["papka", "papka, portfolio", "pap papka пап папка", ""],
    ["sviazka", "sviazka, bundle", "sviazka svyazka svjazka связка", "!"],
    ["karton", "karton, box", "карт картон kart karton", ""],
    ["poriadok", "poriadok, number within a portfolio", "por пор", ""],
    ["delo", "delo, file", "d dd delo dela д дд дело дела sprava spr спр справа сп", ""],
    ["edinitsa", "edinitsa khraneniia, storage unit", "ed.khr ed.chr ед.хр edkhr", "!"],
    ["kniga", "kniga, book", "kniga кн книга", ""],
    ["stolbets", "stolbets, scroll", "stolbets stlb столбец стлб", "!"],
    ["chast", "chast’, part", "ch ч", ""],
    ["list", "list, leaf", "l ll list listy listov л лл лист листы арк ark arkush аркуш", "="],
  ],
  italian: [
    ["fondo", "fondo, the records of one body or person", "fondo", "'"],
    ["serie", "serie, series", "serie ser", "'"],
    ["categoria", "categoria, class of a filing plan", "cat categoria", ""],
    ["titolo", "titolo, title of a filing plan", "tit titolo", ""],
    ["anno", "anno, year of a series", "anno", ""],
    ["rubrica", "rubrica, heading", "rubr rub rubrica", "!"],
    ["classe", "classe, class of a filing plan", "cl classe", ""],
    ["posizione", "posizione, position", "pos posiz posizione", ""],
    ["filza", "filza, bundle on a string", "filza filze", "!"],
    ["mazzo", "mazzo, bundle", "mazzo mazzi mz", "!"],
    ["cassetta", "cassetta, box", "cassetta cass", ""],
    ["scatola", "scatola, box", "scatola scat", "!"],
    ["cartella", "cartella, folder", "cart cartella cartelle", ""],
    ["pacco", "pacco, packet", "pacco pacchi", ""],
    ["fascio", "fascio, bundle", "fascio fasci", "!"],
    ["busta", "busta, box of files", "b bb busta buste bst", "!"],
    ["matricola", "matricola, number of a register", "matr matricola", ""],
    ["scheda", "scheda, papers of a notary", "scheda sch", ""],
    ["registro", "registro, register", "reg regg registro", ""],
    ["libro", "libro, book", "lib libro libri", ""],
    ["volume", "volume", "vol voll volume volumi", ""],
    ["fascicolo", "fascicolo, file", "fasc fascc fascicolo fascicoli fasciolo fs fasc.lo fasc.li f.lo", "!'"],
    ["sottofascicolo", "sottofascicolo, part of a file", "sottofasc sottofascicolo sottof sfasc sf s.f s.fasc", "!'"],
    ["incartamento", "incartamento, papers of one matter", "inc incartamento incart", "'"],
    ["inserto", "inserto, insert in a file", "ins inserto insert", "'"],
    ["protocollo", "protocollo, registry number", "prot protocollo", ""],
    ["documento", "documento, document", "doc docc documento", ""],
    ["number", "number of a document", "n nn no nr num numero nº n°", ""],
    ["carta", "carta, leaf", "c cc carta carte", "="],
    ["folio", "foglio, leaf", "f ff fol foll foglio fogli fo", "="],
  ],
  german: [
    ["hauptabteilung", "Hauptabteilung, main division", "ha hauptabteilung", ""],
    ["repositur", "Repositur, repository group", "rep repositur", ""],
    ["bestand", "Bestand, the records of one body", "bestand best bestände", "!'"],
    ["nachlass", "Nachlass, papers of a person", "nl nachlass nachlaß nachl", "!'"],
    ["abteilung", "Abteilung, division", "abt abteilung", ""],
    ["classe", "Classis, class of a filing plan", "cl classis", ""],
    ["titel", "Titel, title of a filing plan", "tit titel", ""],
    ["lade", "Lade, drawer", "lade", ""],
    ["fach", "Fach, compartment", "fach gefach", ""],
    ["locat", "Locat, place in the cabinet", "loc locat", ""],
    ["karton", "Karton, box", "kt krt ktn kart karton kartons kt.nr", "!"],
    ["schachtel", "Schachtel, box", "schachtel", ""],
    ["kasten", "Kasten, box", "kasten", ""],
    ["paket", "Paket, packet", "paket pak", ""],
    ["faszikel", "Faszikel, bundle", "fasz faszikel fszk", "!"],
    ["buschel", "Büschel, bundle", "bü büschel", "!"],
    ["konvolut", "Konvolut, bundle", "konv konvolut konvol", "!"],
    ["volume", "Volumen, volume", "vol volumen", ""],
    ["band", "Band, volume", "bd bde band bände", ""],
    ["mappe", "Mappe, folder", "mappe", "'"],
    ["akte", "Akte, file", "akte akten akt", ""],
    ["zahl", "Zahl, registry number", "zl zahl gz", ""],
    ["signatur", "Signatur, shelf mark", "sign sig signatur", ""],
    ["number", "Nummer, number of a file", "nr nrn nummer no n", ""],
    ["folio", "Folio, leaf", "fol f ff folio foll", "="],
    ["blatt", "Blatt, leaf", "bl bll blatt blätter", "!="],
  ],
  french: [
    ["fonds", "fonds, the records of one body or person", "fonds", "'"],
    ["serie", "série, series", "série serie sér ser", ""],
    ["sous-serie", "sous-série, subseries", "sous-série sous-serie ss-série", ""],
    ["cote", "cote, shelf mark", "cote", "!"],
    ["bobine", "bobine, reel of microfilm", "bobine mi", ""],
    ["carton", "carton, box", "carton cartons cart", "!"],
    ["liasse", "liasse, bundle", "liasse liasses", "!"],
    ["registre", "registre, register", "reg registre registres", ""],
    ["volume", "volume", "vol vols volume t tome", ""],
    ["dossier", "dossier, file", "dossier dossiers doss dos d", "'"],
    ["sous-dossier", "sous-dossier, part of a file", "sous-dossier", "'"],
    ["chemise", "chemise, folder", "chemise", "'"],
    ["piece", "pièce, item", "pièce pièces piece pce", ""],
    ["number", "number of an item", "n no nº n°", ""],
    ["folio", "folio, leaf", "fol fols folio folios fo fos f ff", "="],
  ],
  british: [
    ["series", "series of records", "series ser class", "'"],
    ["piece", "piece, the unit that is ordered", "piece", ""],
    ["volume", "volume", "vol vols volume", ""],
    ["box", "box", "box boxes", ""],
    ["bundle", "bundle", "bundle", ""],
    ["file", "file", "file files", "'"],
    ["folder", "folder", "folder folders", "'"],
    ["number", "number of a paper", "no nos n number", ""],
    ["item", "item", "item items", ""],
    ["minute", "minute of a meeting", "minute", ""],
    ["folio", "folio, leaf", "fol fols folio folios f ff fo fos", "="],
  ],
  american: [
    ["record-group", "record group, the records of one agency", "rg record.group record.groups", "!"],
    ["collection", "collection", "collection coll", "'"],
    ["accession", "accession, what came in at one time", "accession", ""],
    ["series", "series", "series ser", "'"],
    ["subseries", "subseries", "subseries subser", "'"],
    ["entry", "entry, a series of a record group", "entry entries", ""],
    ["microfilm", "microfilm publication", "microfilm microcopy microfilm.publication", "!"],
    ["roll", "roll of microfilm", "roll rolls reel reels", ""],
    ["carton", "carton", "carton cartons", ""],
    ["container", "container", "container containers", ""],
    ["box", "box", "box boxes bx", ""],
    ["volume", "volume", "vol vols volume", ""],
    ["folder", "folder", "folder folders fldr fol", "'"],
    ["file", "file", "file files decimal.file central.decimal.file", "'"],
    ["item", "item", "item items", ""],
    ["number", "number of a document", "no nos number n", ""],
    ["frame", "frame of a microfilm", "frame frames fr", "="],
    ["folio", "folio, leaf", "folio folios f ff fols", "="],
  ],
  polish: [
    ["zespol", "zespół, the records of one body", "zespół zespol zesp", "!'"],
    ["dzial", "dział, division", "dz dział", ""],
    ["microfilm", "mikrofilm, microfilm", "mikrofilm mf", ""],
    ["sygnatura", "sygnatura, shelf mark", "sygn sygnatura sygnatury", "!"],
    ["pudlo", "pudło, box", "pudło pud", ""],
    ["wolumin", "wolumin, volume", "wol wolumin", ""],
    ["teczka", "teczka, folder", "teczka teczki tecz t", ""],
    ["poszyt", "poszyt, bundle", "poszyt posz", "!"],
    ["plik", "plik, packet", "plik pl", ""],
    ["jednostka", "jednostka archiwalna, storage unit", "jednostka jedn j.a", ""],
    ["number", "number of a document", "nr numer", ""],
    ["karta", "karta, leaf", "k kk karta karty", "="],
  ],
  czech: [
    ["fond", "fond, the records of one body or person", "fond f", "'"],
    ["inventarni-cislo", "inventární číslo, number in the inventory", "inv.č inv.c i.č inv.čís inventární.číslo", "!"],
    ["signatura", "signatura, shelf mark", "sign signatura sig", ""],
    ["cislo-jednaci", "číslo jednací, reference number", "č.j čj čís.j", ""],
    ["karton", "karton, box", "kart karton k kr ka krabice", ""],
    ["slozka", "složka, folder", "složka sl složky", ""],
    ["folio", "folio, leaf", "fol f folio", "="],
    ["list", "list, leaf", "l list", "="],
  ],
  spanish: [
    ["fondo", "fondo, the records of one body or person", "fondo", "'"],
    ["seccion", "sección, section", "sección seccion secc", "'"],
    ["serie", "serie, series", "serie", "'"],
    ["legajo", "legajo, bundle", "leg legs legajo legajos lgo lg", "!"],
    ["caja", "caja, box", "caja cajas cj", "!"],
    ["maco", "maço, bundle", "maço mç", "!"],
    ["caixa", "caixa, box", "caixa cx", "!"],
    ["carpeta", "carpeta, folder", "carpeta carp", "!"],
    ["libro", "libro, book", "lib libro libros livro liv", ""],
    ["tomo", "tomo, volume", "tomo t", ""],
    ["volume", "volumen, volume", "vol vols volumen", ""],
    ["expediente", "expediente, file", "exp expte expdte expediente expedientes", "!"],
    ["cuaderno", "cuaderno, quire", "cuaderno cuad", ""],
    ["ramo", "ramo, part of a bundle", "ramo", ""],
    ["documento", "documento, document", "doc docs documento", ""],
    ["number", "número, number", "n núm num nº n° no", ""],
    ["folio", "folio, leaf", "f ff fs fol fols folio folios fl foja fojas", "="],
  ],
  dutch: [
    ["toegang", "toegang, number of the inventory", "toegang toeg", "!"],
    ["inventarisnummer", "inventarisnummer, number in the inventory", "inv.nr inv.nrs inv.no inventarisnummer inventaris.nummer", "!"],
    ["volume", "volume", "vol deel dl", ""],
    ["number", "number of a document", "nr no n", ""],
    ["folio", "folio, leaf", "fol f ff folio", "="],
  ],
  manuscript: [
    ["shelfmark", "shelf mark of a manuscript", "ms mss cod codex hs", "!"],
    ["volume", "volume", "vol vols", ""],
    ["number", "number of an item", "no nr n", ""],
    ["folio", "folio, leaf", "fol fols folio folios foll f ff fo fos bl c cc", "="],
  ],
  published: [
    ["series", "series", "series serie ser série serija reihe собр собрание sobr", ""],
    ["year", "year of a series", "year", ""],
    ["volume", "volume", "vol vols volume volumes bd bde band t tom tome tomo voll том т", ""],
    ["part", "part", "part pt teil teilband halbband", ""],
    ["document", "document", "doc docs document documents dok dokument documento docc док документ", ""],
    ["number", "number of a document", "no nos n nn nr nrn number num №", ""],
  ],
};

/** Meaning of a level in a system: for `opis` in `russian` this is `opis’, inventory`. */
export function meaningOf(system: SystemId, level: string): string | undefined {
  return TABLE[system].find(([name]) => name === level)?.[1] ?? MEANINGS.get(level);
}

/** All that a word can mean, by the word in lower case without its full stop; two words are joined by a full stop: `ed.khr`. */
export const LEVEL_WORDS: ReadonlyMap<string, readonly LevelWord[]> = levelWords();

/** The systems in the order in which they are preferred where nothing else decides. */
export const SYSTEMS = Object.keys(TABLE) as readonly SystemId[];

const RANKS = new Map(SYSTEMS.map((system) => [system, new Map(TABLE[system].map(([level], rank) => [level, rank]))]));

const MEANINGS = new Map(SYSTEMS.flatMap((system) => TABLE[system].map(([level, meaning]) => [level, meaning] as const)));

/** What a level word means in a system; undefined where the system does not have it: for `doc` in `spanish` this is `documento`. */
export function levelIn(system: SystemId, word: string): string | undefined {
  return LEVEL_WORDS.get(word)?.find((each) => each.system === system && !each.leaf)?.level;
}

/** Place of a level in its system, from the whole down: in `russian` for `opis` this is 1. */
export function rankOf(system: SystemId, level: string): number {
  return RANKS.get(system)?.get(level) ?? -1;
}

function levelWords(): Map<string, LevelWord[]> {
  const words = new Map<string, LevelWord[]>();
  (Object.keys(TABLE) as SystemId[]).forEach((system, systemAt) => {
    TABLE[system].forEach(([level, , printed, signs], rank) => {
      const meaning = {
        system,
        systemAt,
        level,
        rank,
        strong: signs.includes("!"),
        leaf: signs.includes("="),
        titled: signs.includes("'"),
      };
      for (const word of printed.split(" ")) {
        const known = words.get(word);
        if (known) known.push(meaning);
        else words.set(word, [meaning]);
      }
    });
  });
  return words;
}
