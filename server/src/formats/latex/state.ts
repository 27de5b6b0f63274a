/** What is open between two stretches of a LaTeX text, and what has been counted up to there. */
export interface State {
  /** Before `\begin{document}`, in the text, or behind `\end{document}`. */
  region: "preamble" | "body" | "after";
  /** The environment that is printed as it stands: `lstlisting`; `\iffalse`; or none. */
  verbatim: string;
  /** Chapters, in each of which the numbers of notes begin again. */
  chapters: number;
  /** Marks without a number, and how many of them have their text. */
  marks: number;
  texts: number;
}

/** The state as it is handed on: empty where nothing is open and nothing has been counted. */
export function stateText({ region, verbatim, chapters, marks, texts }: State): string {
  if (region === "body" && verbatim === "" && chapters + marks + texts === 0) return "";
  return [region, verbatim, chapters, marks, texts].join(" ");
}

/** The state that was handed on so. */
export function stateOf(entry: string): State {
  const [region, verbatim, chapters, marks, texts] = entry.split(" ");
  return {
    region: region === "preamble" || region === "after" ? region : "body",
    verbatim: verbatim ?? "",
    chapters: Number(chapters ?? 0),
    marks: Number(marks ?? 0),
    texts: Number(texts ?? 0),
  };
}
