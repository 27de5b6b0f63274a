/** How a generated book prints its calls and notes. */
export interface Printing {
  readonly call: (label: string) => string;
  readonly note: (label: string) => string;
  readonly place: "foot" | "chapter" | "end";
  readonly numbering: "continuous" | "chapter" | "page";
  readonly rule: string;
  /** What stands between two pages, for the number of the first. */
  readonly between: (page: number) => string;
  readonly width: number;
}

const WORDS =
  "the of a harbor council letters ship winter bishop carried against under money never garden army treaty river small king silver grain merchants long bridge burned refused paid returned castle without report road snow market church bells harvest war peace that year".split(
    " ",
  );
const NUMBERS = ["in 1640", "with 12 horses", "on 3 May 1702", "paid 1,200 crowns"];
const SOURCES = [
  "See the Toll Book, p. 12.",
  "Ibid., fol. 9.",
  "Letter of 4 June 1702.",
  "Cf. Olsen, History of the Mills (Riga, 1911), pp. 3–9, and the",
];

/** Writes a book of invented sentences as marked text: which call belongs to which note is known from how it is made. */
export function book(seed: number, printing: Printing): string {
  const random = generator(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  let text = "";
  let page = 1;
  let number = 0;
  let pair = 0;
  const ends: string[] = [];
  for (const chapter of ["I", "II", "III"]) {
    text += `CHAPTER ${chapter}\n\n`;
    if (printing.numbering === "chapter") number = 0;
    const notes: string[] = [];
    for (let pages = 0; pages < 3; pages++) {
      if (printing.numbering === "page") number = 0;
      const foot: string[] = [];
      const paragraphs = [3, 4, 2].map((sentences) => {
        const written = Array.from({ length: sentences }, () => {
          const words = Array.from({ length: 9 + Math.floor(random() * 9) }, () => (random() < 0.03 ? pick(NUMBERS) : pick(WORDS))).join(
            " ",
          );
          const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)} town`;
          if (random() < 0.4) return `${sentence}.`;
          const label = `${++number}@p${++pair}`;
          foot.push(wrapped(`${printing.note(label)}${pick(SOURCES)} ${random() < 0.3 ? pick(SOURCES) : "He was there."}`, printing.width));
          return `${sentence}.${printing.call(label)}`;
        });
        return wrapped(written.join(" "), printing.width);
      });
      text += `${paragraphs.join("\n\n")}\n`;
      if (printing.place === "foot" && foot.length > 0) text += `${printing.rule}\n${foot.join("\n")}\n`;
      else notes.push(...foot);
      text += printing.between(page++);
    }
    if (printing.place === "chapter") text += `\nNotes\n\n${notes.join("\n\n")}\n\n`;
    else if (printing.place === "end") ends.push(`CHAPTER ${chapter}\n\n${notes.join("\n\n")}`);
  }
  return ends.length > 0 ? `${text}\nNOTES\n\n${ends.join("\n\n")}\n` : text;
}

/** Breaks lines at spaces; marks count for nothing. */
function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const next = line === "" ? word : `${line} ${word}`;
    if (line !== "" && next.replace(/[«»‹›]|@p\d+/g, "").length > width) {
      lines.push(line);
      line = word;
    } else line = next;
  }
  return [...lines, line].join("\n");
}

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
