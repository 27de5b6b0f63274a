import { closingAt } from "../brackets";
import { italicAround } from "../italics";
import type { NoteText } from "../note-text";
import { quotedEnd } from "../quotations";
import type { Token } from "../token";
import { isMark, SEPARATORS } from "../tokens";
import { is } from "../words";

/** A stretch between commas. Indices count tokens. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Cuts a stretch at its commas, but not inside parentheses and quotation marks. */
export function piecesOf(note: NoteText, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if ((note.tokens[at] as Token).kind !== "mark") continue;
    const close = closingAt(note.tokens, at);
    const quoted = close < 0 ? quotedEnd(note.tokens, at, to) : -1;
    if (close >= 0 && close < to) at = close;
    else if (quoted > at) {
      at = quoted - 1;
      // A comma may stand inside the quotation marks: “Title,” p. 3.
      if (isMark(note.tokens[at - 1], ",") || isMark(note.tokens[at - 1], ".")) {
        pieces.push({ from: start, to: at + 1 });
        start = at + 1;
      }
    } else if (isMark(note.tokens[at], ",")) {
      if (at > start) pieces.push({ from: start, to: at });
      start = at + 1;
    }
  }
  if (start < to) pieces.push({ from: start, to });
  return pieces;
}

/** Index of the first token that is no separator. */
export function skipMarks(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && is(tokens[at], SEPARATORS)) at++;
  return at;
}

/** Index behind the last token that is no separator. */
export function trimEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && (is(tokens[end - 1], SEPARATORS) || isMark(tokens[end - 1], "("))) end--;
  return end;
}

/** Whether a quoted or italic title begins at a token. */
export const startsTitle = (note: NoteText, at: number, to: number): boolean => quotedEnd(note.tokens, at, to) > at || isItalic(note, at);

/** Whether a token is printed in italics. */
export function isItalic(note: NoteText, at: number): boolean {
  const token = note.tokens[at];
  return token !== undefined && italicAround(note.italics, token) !== undefined;
}

/** Index behind the italics that begin at a token, or the token itself. */
export function italicEnd(note: NoteText, at: number, to: number): number {
  const token = note.tokens[at];
  const span = token && italicAround(note.italics, token);
  let end = at;
  while (span && end < to && (note.tokens[end] as Token).to <= span.to) end++;
  return end;
}
