import type { Block } from "./block";
import { WordPattern } from "./vocabulary";

/** How many words from `at` on are a place of which one word is a name elsewhere: for `Monte Carlo` 2, else 0. */
export function placeOfWords(block: Block, at: number): number {
  if (!FIRST.fits(block, at) || !block.joined(at + 1)) return 0;
  WHOLE.lastIndex = block.from(at);
  const found = WHOLE.exec(block.text)?.[0];
  return found ? found.split(" ").length : 0;
}

/** Compiled for this project from general geography, in the spellings of English books. */
const NAMES =
  "Abu Dhabi|Addis Ababa|Albert Nyanza|Alma Ata|Amu Darya|Amu Daria|Belo Horizonte|Buenos Aires|Buenos Ayres|Costa Rica|Dien Bien Phu|El Alamein|" +
  "El Salvador|Hong Kong|Jackson Hole|Kuala Lumpur|La Paz|La Plata|La Rochelle|La Spezia|Las Vegas|Le Havre|Los Angeles|Monte Carlo|Monte Cassino|Monte Rosa|" +
  "Nizhni Novgorod|Nizhny Novgorod|Nova Scotia|Novi Sad|Phnom Penh|Ponta Delgada|Port Louis|Port Moresby|Port Said|Porto Alegre|Porto Rico|" +
  "Puerto Rico|Punta Arenas|Rio de Janeiro|Rio Janeiro|Rio Grande|Santa Fe|Sierra Leone|Sri Lanka|Stara Zagora|Syr Darya|Tel Aviv|Ulan Bator|Victoria Nyanza";

const FIRST = new WordPattern(new RegExp(`^(?:${[...new Set(NAMES.split("|").map((name) => name.split(" ")[0]))].join("|")})$`));
const WHOLE = new RegExp(`(?:${NAMES})(?![\\p{L}\\p{M}])`, "uy");
