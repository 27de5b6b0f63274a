import { addTo } from "../../../by-key";
import { announcedBy } from "./headings";
import type { Line } from "./lines";

/** A page number that says so: `Page 12`, `- 12 -`, `[Pg 12]`, `12 of 30`. */
const PAGE_NUMBER =
  /^(?:[-–—~•·|]\s*(?:\d{1,4}|[ivxlc]{1,7})\s*[-–—~•·|]|[[{(]?\s*(?:page|pg|p|seite|стр|pagina|página|strona|str|sida|side)\b\.?\s*\d{1,4}(?:\s*(?:of|\/|von|de|di|из)\s*\d{1,4})?\s*[\]})]?|\d{1,4}\s*(?:of|\/|von)\s*\d{1,4}|\{\d{1,4}\})$/i;
const LONE_NUMBER = /^(?:\d{1,4}|[ivxlc]{1,7})$/;
const HEAD = /^(?:(\d{1,4}|[ivxlc]{1,6})\s+(?=\S)|)(.{3,200}?)(?:\s+(\d{1,4}|[ivxlc]{1,6})|)$/i;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
/** Least distance of two page numbers or running heads, in lines. */
const PAGE = 12;

/** Lines that belong to the page and not to the text: page numbers, running heads, link targets that the extraction repeats. */
export function furnitureOf(text: string, lines: readonly Line[], normalGap: number): ReadonlySet<number> {
  const found = new Set<number>();
  const printed: number[] = [];
  for (let at = 0; at < lines.length; at++) if (!(lines[at] as Line).blank) printed.push(at);
  const numbers: Candidate[] = [];
  const heads = new Map<string, Head[]>();
  printed.forEach((at, rank) => {
    const line = lines[at] as Line;
    if (line.last - line.first > 250) return;
    const next = printed[rank + 1];
    const below = next === undefined ? undefined : (lines[next] as Line);
    const above = line.gap > normalGap;
    const edge = line.page || (below === undefined ? above : below.page);
    const under = below === undefined || below.gap > normalGap;
    const short = line.last - line.first < 25;
    if (!short && !edge && !above && !under) return;
    const words = text.slice(line.first, line.last);
    if (short && PAGE_NUMBER.test(words)) found.add(at);
    const candidate = {
      at,
      rank,
      value: 0,
      edge,
      isolated: edge || (above && under),
      spaced: above || line.page,
      apart: edge || above || under,
      closed: !under,
      wide: false,
    };
    if (LONE_NUMBER.test(words)) numbers.push({ ...candidate, value: numeralValue(words), wide: line.first - line.from > 24 });
    else if (!headsNotes(text, words, below)) addHead(heads, words, candidate);
  });
  for (const number of pageNumbers(numbers)) found.add(number.at);
  for (const group of heads.values()) for (const head of runningHeads(group, found, printed)) found.add(head.at);
  for (const at of repeatedAddresses(text, lines, printed, normalGap)) found.add(at);
  return found;
}

interface Candidate {
  readonly at: number;
  /** Number of printed lines above. */
  readonly rank: number;
  readonly value: number;
  /** First or last line of a page, as form feeds show it. */
  readonly edge: boolean;
  /** Blank lines above and below. */
  readonly isolated: boolean;
  /** A blank line or the end of a page above. */
  readonly spaced: boolean;
  /** Blank lines above or below. */
  readonly apart: boolean;
  /** The next line follows closely. */
  readonly closed: boolean;
  /** A wide space divides head and number, or stands before the number. */
  readonly wide: boolean;
}

/** The words of a line that may head or close a page, with the number beside them. */
interface Head extends Candidate {
  /** Names an address, as the stamp of a library does: `Downloaded from https://hortus.example by a reader on 3 May 2020`. */
  readonly stamp: boolean;
}

/** Lone numbers at the edge of a page or far from its margin, or that rise from page to page. */
function pageNumbers(numbers: readonly Candidate[]): Candidate[] {
  const edge = numbers.filter((number, at) => number.edge && number.value > 0 && !isListed(numbers, at));
  const turned = new Set(rising(edge, 1));
  const indented = numbers.filter((number) => number.wide && number.value > 0);
  const edges = edge.filter((number) => number.spaced || (turned.size > 2 && turned.has(number)));
  // Where form feeds show the edges of pages and the numbers there, numbers within a page are its text.
  if (turned.size > 2 && turned.size >= edge.length / 2) return [...edges, ...indented, ...betweenPages(numbers, turned)];
  const isolated = rising(numbers.filter((number) => number.isolated));
  const even = rising(numbers);
  return [...edges, ...indented, ...(isolated.length > 2 ? isolated : []), ...(isEven(even) ? even : [])];
}

/** Numbers a line below the head of their page, as odd pages may have them: `5` after the page number 4 and before 6. */
function betweenPages(numbers: readonly Candidate[], pages: ReadonlySet<Candidate>): Candidate[] {
  const ranks = new Map([...pages].map(({ value, rank }) => [value, rank]));
  return numbers.filter(({ value, rank, isolated }) => {
    const [above, below] = [ranks.get(value - 1), ranks.get(value + 1)];
    return isolated && above !== undefined && below !== undefined && above < rank && rank < below;
  });
}

/** Whether the number at a place goes on with a list of numbers alone on their lines, as notes may have them, close above and below. */
function isListed(numbers: readonly Candidate[], at: number): boolean {
  const { value, rank } = numbers[at] as Candidate;
  const near = numbers.slice(Math.max(0, at - 2), at + 3).filter((number) => Math.abs(number.rank - rank) < PAGE);
  const [above, below] = [-1, 1].map((step) => near.filter((number) => number.value === value + step && (number.rank - rank) * step > 0));
  // Two numbers of pages that hold little text may stand as close.
  return (
    above !== undefined && below !== undefined && above.length > 0 && below.length > 0 && [...above, ...below].some(({ edge }) => !edge)
  );
}

/** The longest run of numbers that rise by one (or two, where a page has none) from page to page. */
function rising(numbers: readonly Candidate[], least = PAGE): Candidate[] {
  const chains = new Map<number, Candidate[]>();
  let longest: Candidate[] = [];
  for (const number of numbers) {
    const before = [chains.get(number.value - 1), chains.get(number.value - 2)].find((chain) => {
      const last = chain?.[chain.length - 1];
      return last !== undefined && number.rank - last.rank >= (number.wide && last.wide ? PAGE / 4 : least);
    });
    const chain = before ?? [];
    chain.push(number);
    chains.set(number.value, chain);
    if (chain.length > longest.length) longest = chain;
  }
  return longest;
}

/** Whether page numbers stand at even distances, as calls do not. */
function isEven(numbers: readonly Candidate[]): boolean {
  if (numbers.length < 4) return false;
  const steps = numbers.slice(1).map((number, index) => number.rank - (numbers[index] as Candidate).rank);
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  return mean >= 20 && steps.filter((step) => Math.abs(step - mean) < mean / 6).length >= steps.length * 0.75;
}

/** Whether a line is the heading of the notes that begin right below it, and no running head. */
const headsNotes = (text: string, words: string, below: Line | undefined): boolean =>
  words.length < 60 &&
  below !== undefined &&
  announcedBy(words) === "notes" &&
  /^[[(]?[\d*†¹²³⁴-⁹A]/.test(text.slice(below.first, below.first + 3));

/** A word of more than three letters that begins with a small letter, a figure, a comma: titles in running heads seldom have one. */
const UNLIKE_TITLE = /(?:^|\s)\p{Ll}\p{L}{3}|[\d,;]/u;

function addHead(heads: Map<string, Head[]>, words: string, candidate: Candidate): void {
  const last = words.charCodeAt(words.length - 1);
  if (!candidate.apart || last === 46 || last === 44 || last === 59 || last === 58 || last === 0x201d) return;
  if (/^\d+[.)]\s/.test(words) || announcedBy(words) === "chapter") return;
  const match = HEAD.exec(words);
  if (!match) return;
  const key = (match[2] as string).toLowerCase().replace(/\s+/g, " ");
  if (!/\p{L}{2}/u.test(key)) return;
  const head = {
    ...candidate,
    value: numeralValue(match[3] ?? match[1] ?? ""),
    wide: /\s{8}\d{1,4}$|^\d{1,4}\s{8}/.test(words),
    stamp: STAMP.test(words),
  };
  // With text right below, a number and what no title has (a word in small letters, a figure, a comma) are a note that repeats: `12 Cf. Olsen, 3`.
  if (match[1] !== undefined && head.closed && !head.wide && UNLIKE_TITLE.test(match[2] as string)) return;
  addTo(heads, key, head);
}

const STAMP = /https?:\/\/|www\.|\bdownloaded from\b/i;

/** Of lines with the same words, those that head pages: their numbers rise, or a page number stands beside them. A stamp is the same on all. */
function runningHeads(group: readonly Head[], found: ReadonlySet<number>, printed: readonly number[]): Candidate[] {
  const numbered = group.filter((head) => head.value > 0);
  const far = (heads: readonly Candidate[]): boolean =>
    heads.every((head, index) => index === 0 || head.rank - (heads[index - 1] as Candidate).rank >= (head.wide ? PAGE / 4 : PAGE));
  if (group.length > 1 && group.every(({ stamp, value }) => stamp && value === (group[0] as Head).value) && far(group)) return [...group];
  const beside = (head: Candidate): boolean => head.edge || [head.rank - 1, head.rank + 1].some((rank) => found.has(printed[rank] ?? -1));
  if (
    numbered.length > 1 &&
    far(numbered) &&
    numbered.every((head, index) => index === 0 || head.value > (numbered[index - 1] as Candidate).value)
  )
    return [...numbered, ...group.filter((head) => head.value === 0 && beside(head))];
  if (numbered.length === 1 && group.length === 1) return numbered.filter((head) => head.wide && head.isolated);
  const plain = group.filter((head) => beside(head));
  return plain.length > 1 && far(plain) ? plain : [];
}

/** Runs of link targets at the foot of a page that stand in its text already, as some extractors append them. */
function repeatedAddresses(text: string, lines: readonly Line[], printed: readonly number[], normalGap: number): number[] {
  const found: number[] = [];
  let run: number[] = [];
  for (let rank = 0; rank <= printed.length; rank++) {
    const at = printed[rank];
    const line = at === undefined ? undefined : (lines[at] as Line);
    const address = line !== undefined && line.last - line.first < 400 && ADDRESS.test(text.slice(line.first, line.last));
    if (at !== undefined && address && (run.length === 0 || line.gap === 0)) {
      run.push(at);
      continue;
    }
    const ends = line === undefined || line.page || line.gap > normalGap;
    if (run.length > 1 && ends && run.every((each) => standsAbove(text, lines[each] as Line, lines[run[0] as number] as Line)))
      for (const each of run) found.push(each);
    run = at !== undefined && address ? [at] : [];
  }
  return found;
}

function standsAbove(text: string, line: Line, first: Line): boolean {
  const page = text.slice(Math.max(0, first.from - 20_000), first.from);
  return page.includes(text.slice(line.first, Math.min(line.last, line.first + 28)));
}

const ROMAN_DIGITS: ReadonlyMap<string, number> = new Map([
  ["i", 1],
  ["v", 5],
  ["x", 10],
  ["l", 50],
  ["c", 100],
]);

/** Value of an Arabic or Roman numeral: of `xiv` 14, of `105` 105. */
function numeralValue(numeral: string): number {
  if (/^\d*$/.test(numeral)) return Number(numeral);
  const digits = [...numeral.toLowerCase()].map((digit) => ROMAN_DIGITS.get(digit) ?? 0);
  return digits.reduce((sum, digit, index) => (digit < (digits[index + 1] ?? 0) ? sum - digit : sum + digit), 0);
}
