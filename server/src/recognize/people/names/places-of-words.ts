import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";
import { closesState } from "./american-states";

/** How many words from `at` on are a place or a party of which one word is a name elsewhere: for `Monte Carlo` and `Fine Gael` 2, else 0. */
export function placeOfWords(block: Block, at: number): number {
  if (!FIRST.fits(block, at) || !block.joined(at + 1)) return 0;
  WHOLE.lastIndex = block.from(at);
  const found = WHOLE.exec(block.text)?.[0];
  return found ? found.split(" ").length : 0;
}

/** Compiled for this project from general geography and history, in the spellings of English books. */
const NAMES =
  "Abu Dhabi|Abu Simbel|Addis Ababa|Albert Nyanza|Alice Springs|Alma Ata|Ann Arbor|Baton Rouge|Dar es Salaam|Dar-es-Salaam|Fort Jameson|Mar del Plata|Ouro Preto|Port Arthur|Port Elizabeth|Port Harcourt|Port Stanley|Amu Darya|Amu Daria|Belo Horizonte|Buenos Aires|Buenos Ayres|Costa Rica|Dien Bien Phu|El Alamein|" +
  "El Salvador|Hong Kong|Jackson Hole|Kuala Lumpur|La Coruña|La Habana|La Haya|La Haye|La Mecque|La Paz|La Plata|La Valette|Le Caire|Le Mans|Le Puy|Nouvelle-Orléans|Nova Iorque|Nova York|Nova Zelândia|Nueva Granada|Nueva York|Nueva España|Reino Unido|La Rochelle|La Spezia|Las Vegas|Le Havre|Los Angeles|Monte Carlo|Monte Cassino|Monte Rosa|" +
  "Nizhni Novgorod|Nizhny Novgorod|Nova Scotia|Novi Sad|Old Bailey|Phnom Penh|Ponta Delgada|Port Louis|Port Moresby|Port Said|Porto Alegre|Porto Rico|" +
  "Puerto Rico|Punta Arenas|San Antonio|San Diego|San Domingo|San Francisco|San Jose|San José|San Marino|San Remo|San Salvador|San Sebastian|San Sebastián|San Stefano|Santa Barbara|Santo Domingo|Sao Paulo|São Paulo|São Tomé|Rio de Janeiro|Rio Janeiro|Rio Grande|Santa Fe|Santa Fé|Sierra Leone|Sri Lanka|Stara Zagora|Syr Darya|Tel Aviv|Ulan Bator|Victoria Nyanza|" +
  "Sinn Fein|Sinn Féin|Fianna Fail|Fianna Fáil|Fine Gael|Herri Batasuna|Forza Italia|Shiv Sena|Poale Zion|Agudat Yisrael|Boko Haram";

const FIRST = new WordPattern(new RegExp(`^(?:${[...new Set(NAMES.split("|").map((name) => name.split(" ")[0]))].join("|")})$`));
const WHOLE = new RegExp(`(?:${NAMES})(?![\\p{L}\\p{M}])`, "uy");

/** Whether word `at` is a piece of land where it stands behind a name: `Haverstraw Creek`. */
export const isLand = (block: Block, at: number): boolean => LAND.fits(block, at) || FEATURE.fits(block, at);

/** `Gulch`, `Shale`: no surname even behind a given name. */
export const isFeature = (block: Block, at: number): boolean => FEATURE.fits(block, at);

/** The second word of `Claggett Shale` and `Logtown Riffle`; not of `Captain Peak`. */
export const closesPlace = (block: Block, at: number): boolean =>
  block.joined(at) && block.capital(at - 1) && (block.is(at - 1) & Is.Title) === 0 && (isFeature(block, at) || closesState(block, at));

/** `on Hampstead Heath`: behind a preposition two words of which the second is a piece of land and the first no given name. */
export const isPieceOfLand = (block: Block, { first, last }: Candidate): boolean =>
  last === first + 1 &&
  isLand(block, last) &&
  (block.is(first) & Given) === 0 &&
  block.capital(first) &&
  !block.initial(first) &&
  block.joined(first) &&
  PREPOSITION.fits(block, first - 1);

const PREPOSITION = new WordPattern(/^(?:on|over|across|at|in|near|through|into)$/i);
const LAND = new WordPattern(
  /^(?:Fort|Heath|Ward|Moor|Marsh|Woods?|Hills?|Green|Fields?|Park|Lane|Row|Cross|Church|Hall|Ford|Dale|Glen|Cliffs?|Vale|Downs|Point|Brook|Hollow)$/,
);
/** Of these no family has its name. */
const FEATURE = new WordPattern(
  /^(?:Falls|Creek|Pass|Ridge|Peaks?|Gap|Bluffs?|Landing|Canyon|Gulch|Prairie|Springs|Bayou|Crossing|Junction|Summit|Basin|Straits?|Shoals?|Rapids|Dam|Range|Reservoir|Plateau|Butte|Slough|Forks?|Bend|Riffles?|Reservation|Shale|Loess|Sandstone|Limestone|Coulee|Coteau|Inlet|Narrows|Byway)$/,
);

/** Whether word `at` is a thing that has the name of a place behind `of` and `called`: an island, a village. */
export const isThingOfPlace = (block: Block, at: number): boolean => GEOGRAPHIC.fits(block, at);

const GEOGRAPHIC = new WordPattern(
  /^(?:ilhas?|islas?|isol[ae]|islands?|isles?|île|cities|towns|villages|provinces|rivers|colony|colonies|promontory|promontories|harbours?|harbors?|gates|plains?|mountains?|forests?|fortresses|strongholds?|inhabitants|mines|mouths?|mouth|shores?|coasts?|confines|limits|boundaries|spot|suburb|canton|districts|mountaineers|station|estate|farm|manor|road|street|place|city|town|village|hamlet|parish|cidade|vila|aldeia|ciudad|pueblo|villa|città|cittadina|borgo|ville|village|bourg|stad|dorp|by|stadt|dorf|province|provincia|província|provinz|region|región|região|river|rio|río|fiume|port|puerto|porto|county|district|distrito|lake|lago|lac|monte|mount|mont|valley|valle|vale|kingdom|reino|regno|royaume|reich|state|fort|fortress|forte|fortaleza|castle|castillo|castelo|siege|sitio|assedio|siège|battle|batalla|batalha|battaglia|bataille|university|universities|bishopric|archbishopric|archdiocese|principality|electorate|treaty|tratado|trattato|traité|peace|cape|cabo|capo|bay|bahía|baía|gulf|golfo|sea|mar|duchy|ducado|county|condado|republic|república|repubblica|diocese|see|lines?|heights)$/i,
);
