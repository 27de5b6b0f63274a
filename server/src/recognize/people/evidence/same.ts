/** What joins two names of one person: `(pseudonym of`, `, née`, `, alias`, `(afterwards Lord`, `, in the world`. */
const SAME =
  /^[\s,(—–-]*(?:(?:a |the |his |her )?(?:pseudonym|pen name|nom de plume|stage name) (?:of|for)|alias|a\.k\.a\.|also (?:known as|called)|i\.e\.,?|who (?:later |then |afterwards )?became (?:Pope|King|Queen|Emperor|Empress)|better known as|known (?:(?:in|to|among) [a-z A-Z]{2,20} )?as|called|in (?:the world|religion)|recte|(?:real|original) name|al secolo|eigentlich|(?:de )?son (?:vrai )?nom|pseudonimo di|pseudonyme de|Pseudonym (?:von|für)|(?:pseudónimo|seudónimo) de|наст(?:оящая)?\.? ?фам(?:илия|\.)|он же|псевдоним)[\s:,]*$|^,\s*(?:(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))|afterwards|subsequently created|later)\s+(?:Sir|(?:Earl|Duke|Marquess|Marquis|Viscount|Baron|Lord|Countess|Duchess|Lady)(?: of)?)\s*$|^\s*[(,]\s*(?:née?|born|geb\.|geborene?r?|nata|nato|nacida|nascida|født|född|z domu|урожд[её]нная|урожд\.)[\s:,]*$|^\s*\((?:afterwards|later|subsequently|the later|the future|formerly|the former)(?: (?:Sir|Lord|Lady|Viscount|Earl|Count|Baron|Duke|Cardinal|Bishop|Archbishop|Pope|St\.?)(?: of)?)?\s*$/i;

/** The words by which the text makes one person of two names that follow each other: for `Sand, née Dupin` this is `née`. */
export function sameAs(text: string, from: number, to: number): string | undefined {
  if (to - from > 40 || to - from < 4) return undefined;
  const between = text.slice(from, to);
  return SAME.test(between) ? between.replace(/^[\s,(]+|[\s:,]+$/g, "") : undefined;
}
