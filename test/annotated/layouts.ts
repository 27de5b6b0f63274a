import type { CallTruth, NotesTruth, NoteTruth } from "./truth";

/** How a text with notes is laid out on its pages. */
export interface Layout {
  /** `word.12`; the number alone on the next line; `word.[12]`; `word.¹²`; `word.(12)`; `word.†`. */
  readonly call: "glued" | "own-line" | "bracket" | "superscript" | "parenthesis" | "symbol";
  /** `12 Text`; `12. Text`; `[12] Text`; `¹² Text`; `(12) Text`; `[Footnote 12: Text]`; the number alone on a line and the text under it. */
  readonly note: "bare" | "dot" | "bracket" | "superscript" | "parenthesis" | "gutenberg" | "own-line";
  readonly place: "feet" | "paragraph" | "chapter" | "end";
  readonly numbering: "continuous" | "chapter" | "page";
  readonly furniture: "none" | "head" | "number";
  readonly rule: boolean;
  /** The last note of a page goes on at the foot of the next one, where a rule parts text and notes. */
  readonly runsOver: boolean;
  readonly doubled: boolean;
  readonly width: number;
  readonly pageHeight: number;
  readonly firstPage: number;
  readonly firstNote: number;
  /** Which share of the notes the extraction has lost. */
  readonly lost: number;
}

/** What is laid out: chapters of paragraphs of sentences, some of which end with a note. */
export interface Manuscript {
  readonly title: string;
  readonly chapters: readonly (readonly (readonly Sentence[])[])[];
}

export interface Sentence {
  readonly text: string;
  readonly note?: string;
}

/** The text in a layout with the truth about its notes. */
export function laidOut(manuscript: Manuscript, layout: Layout, random: () => number): { text: string; truth: NotesTruth } {
  return new Typesetter(manuscript, layout, random).set();
}

/** A note on its way from its call to its place. */
interface Waiting {
  readonly label: string;
  readonly text: string;
  readonly calls: number;
}

class Typesetter {
  readonly #lines: string[] = [];
  readonly #calls: (Omit<CallTruth, "note"> & { note: number | null })[] = [];
  readonly #notes: NoteTruth[] = [];
  #waiting: Waiting[] = [];
  /** Lines of the last note that go on over the page. */
  #over: readonly string[] = [];
  #number: number;
  #page: number;
  #onPage = 0;

  constructor(
    readonly manuscript: Manuscript,
    readonly layout: Layout,
    readonly random: () => number,
  ) {
    this.#number = layout.firstNote;
    this.#page = layout.firstPage;
  }

  set(): { text: string; truth: NotesTruth } {
    const { place, numbering } = this.layout;
    this.#line(this.manuscript.title.toUpperCase());
    this.#lines.push("");
    this.manuscript.chapters.forEach((chapter, index) => {
      if (this.manuscript.chapters.length > 1) this.#heading(`Chapter ${index + 1}`);
      for (const paragraph of chapter) this.#paragraph(paragraph);
      if (place === "feet") this.#turnPage();
      if (this.#over.length > 0) this.#turnPage();
      if (place === "chapter") this.#printNotes(`Notes to Chapter ${index + 1}`);
      if (numbering === "chapter") this.#number = 1;
    });
    if (place === "end") this.#printNotes("Notes");
    return { text: `${this.#lines.join("\n")}\n`, truth: { calls: this.#calls, notes: this.#notes } };
  }

  #heading(text: string): void {
    this.#lines.push("");
    this.#line(text);
    this.#lines.push("");
  }

  /** One line of the page; in a doubled layout a blank one follows. */
  #line(text: string): number {
    const at = this.#lines.length;
    this.#lines.push(this.layout.doubled ? `${text} ` : text);
    if (this.layout.doubled) this.#lines.push("");
    return at;
  }

  #paragraph(sentences: readonly Sentence[]): void {
    const words = sentences.flatMap(({ text, note }) => this.#withCall(text.split(" "), note));
    let open: { text: string; calls: { at: number; label: string }[] } = { text: "", calls: [] };
    for (const { word, note } of words) {
      const rest = this.layout.width - open.text.length;
      if (open.text !== "" && word.length + 1 > rest) {
        const cut = rest > 4 && note === "" && /^\p{Ll}{7,}$/u.test(word) && this.random() < 0.5 ? 3 + Math.floor(this.random() * 2) : 0;
        if (cut > 0) open.text += ` ${word.slice(0, cut)}-`;
        this.#textLine(open);
        open = { text: word.slice(cut), calls: [] };
      } else open.text += open.text === "" ? word : ` ${word}`;
      if (note === "") continue;
      const label = this.#send(note);
      open.calls.push({ at: open.text.length, label });
      open.text += this.#printedCall(label);
    }
    this.#textLine(open);
    if (!this.layout.doubled) this.#lines.push("");
    if (this.layout.place === "paragraph") this.#printWaiting();
    if (this.layout.place === "feet" && this.#onPage >= this.layout.pageHeight) this.#turnPage();
  }

  /** The words of a sentence with its note behind the last one, or behind a comma or a word within it. */
  #withCall(words: readonly string[], note = ""): { word: string; note: string }[] {
    const within = words.flatMap((word, at) => (/^\p{Ll}{4,},?$/u.test(word) ? [at] : []));
    const chosen = this.random() < 0.25 ? within[Math.floor(this.random() * within.length)] : undefined;
    const at = chosen ?? words.length - 1;
    return words.map((word, index) => ({ word, note: index === at ? note : "" }));
  }

  /** Takes a number for a note and keeps its text for where the notes are printed. */
  #send(note: string): string {
    const label = this.layout.call === "symbol" ? symbol(this.#number++) : String(this.#number++);
    this.#waiting.push({ label, text: note, calls: this.#calls.length });
    this.#calls.push({ label, line: -1, column: -1, note: null });
    return label;
  }

  #printedCall(label: string): string {
    switch (this.layout.call) {
      case "bracket":
        return `[${label}]`;
      case "parenthesis":
        return `(${label})`;
      case "superscript":
        return superscript(label);
      case "glued":
      case "symbol":
        return label;
      case "own-line":
        return "";
    }
  }

  #textLine({ text, calls }: { text: string; calls: readonly { at: number; label: string }[] }): void {
    this.#onPage++;
    const first = this.#calls.findIndex(({ line }) => line === -1);
    if (this.layout.call !== "own-line") {
      const line = this.#line(text);
      const bracket = this.layout.call === "bracket" || this.layout.call === "parenthesis" ? 1 : 0;
      calls.forEach(({ at, label }, index) => {
        this.#calls[first + index] = { label, line, column: at + bracket, note: null };
      });
      return;
    }
    let from = 0;
    calls.forEach(({ at, label }, index) => {
      this.#lines.push(text.slice(from, at));
      this.#calls[first + index] = { label, line: this.#lines.length, column: 0, note: null };
      this.#lines.push(label);
      from = at;
    });
    if (from < text.length || calls.length === 0) this.#line(text.slice(from));
    else this.#lines.push("");
  }

  #turnPage(): void {
    if (this.#onPage === 0 && this.#over.length === 0) return;
    if (this.layout.rule) this.#lines.push("_______________");
    this.#printWaiting();
    this.#lines.push("");
    this.#page++;
    const head = this.#page % 2 === 0 ? `${this.#page}   ${this.manuscript.title}` : `${this.manuscript.title}   ${this.#page}`;
    if (this.layout.furniture === "head") this.#lines.push(head, "");
    if (this.layout.furniture === "number") this.#lines.push(String(this.#page - 1), "");
    this.#onPage = 0;
    if (this.layout.numbering === "page") this.#number = 1;
  }

  #printNotes(title: string): void {
    if (this.#waiting.length > 0) this.#heading(title);
    this.#printWaiting();
  }

  #printWaiting(): void {
    this.#finishNote();
    const kept = this.#waiting.filter(() => this.random() >= this.layout.lost);
    kept.forEach(({ label, text, calls }, index) => {
      const call = this.#calls[calls];
      if (call) call.note = this.#notes.length;
      this.#printNote(label, text, index === kept.length - 1);
    });
    this.#waiting = [];
  }

  #printNote(label: string, text: string, last: boolean): void {
    const lines = wrapped(this.#marker(label), this.layout.note === "gutenberg" ? `${text}]` : text, this.layout.width);
    const { place, rule, runsOver, doubled, note } = this.layout;
    const cut = place === "feet" && rule && runsOver && last && lines.length > 2 ? 2 : lines.length;
    const line = this.#lines.length;
    if (note === "own-line") this.#lines.push(label);
    let lastLine = line;
    for (const each of lines.slice(0, cut)) lastLine = this.#line(each);
    if (place !== "feet" && !doubled) this.#lines.push("");
    this.#notes.push({ label, line, lastLine });
    this.#over = lines.slice(cut);
  }

  /** Prints what is left of a note from the page before. */
  #finishNote(): void {
    const note = this.#notes[this.#notes.length - 1];
    for (const each of this.#over) {
      const lastLine = this.#line(each);
      if (note) this.#notes[this.#notes.length - 1] = { ...note, lastLine };
    }
    this.#over = [];
  }

  #marker(label: string): string {
    switch (this.layout.note) {
      case "bare":
        return `${label} `;
      case "dot":
        return `${label}. `;
      case "bracket":
        return `[${label}] `;
      case "superscript":
        return `${superscript(label)} `;
      case "parenthesis":
        return `(${label}) `;
      case "gutenberg":
        return `[Footnote ${label}: `;
      case "own-line":
        return "";
    }
  }
}

/** A text behind its marker in lines of a width. */
function wrapped(marker: string, text: string, width: number): string[] {
  const lines: string[] = [];
  let open = marker;
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && open.length + word.length + 1 > width) {
      lines.push(open);
      open = "";
      empty = true;
    }
    open += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, open];
}

/** `*`, `†`, `‡`, `§`, and then each of them twice. */
const symbol = (number: number): string => ("*†‡§"[(number - 1) % 4] ?? "").repeat(Math.ceil(number / 4));

const superscript = (label: string): string => [...label].map((figure) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(figure)]).join("");
