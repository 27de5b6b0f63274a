/** What has been counted and is open between two stretches of a text. */
export interface State {
  /** Notes without a name, which are called in their order: `[#]_` and `[*]_`, each with the calls and the notes so far. */
  readonly calls: Record<Counted, number>;
  readonly notes: Record<Counted, number>;
  /** How titles of each level are marked, the highest first: `=` under the title, `==` over and under it. */
  readonly styles: string[];
  /** The paragraph before ends in `::`. */
  beforeLiteral: boolean;
  /** In a simple table the length of its border and how many borders have come since. */
  table: { readonly length: number; borders: number } | undefined;
}

/** The marks of notes without a name. */
type Counted = "#" | "*";

/** Whether docutils counts the notes with a label: `[#]`, `[*]`. */
export const isCounted = (label: string): label is Counted => label === "#" || label === "*";

/** The state as it is handed on: empty where nothing is open and nothing has been counted. */
export function stateText({ calls, notes, styles, beforeLiteral, table }: State): string {
  const counts = [calls["#"], notes["#"], calls["*"], notes["*"]];
  if (counts.every((count) => count === 0) && styles.length === 0 && !beforeLiteral && !table) return "";
  return [...counts, beforeLiteral ? 1 : 0, table?.length ?? 0, table?.borders ?? 0, ...styles].join(" ");
}

/** The state that was handed on so. */
export function stateOf(entry: string): State {
  const [calls, notes, symbolCalls, symbolNotes, literal, length, borders, ...styles] = entry.split(" ");
  return {
    calls: { "#": Number(calls), "*": Number(symbolCalls ?? 0) },
    notes: { "#": Number(notes ?? 0), "*": Number(symbolNotes ?? 0) },
    styles,
    beforeLiteral: literal === "1",
    table: Number(length ?? 0) > 0 ? { length: Number(length), borders: Number(borders) } : undefined,
  };
}
