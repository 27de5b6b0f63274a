import type { Span } from "../model/note";

/** The address of which the colon stands `at`: `https://example.org`. */
export function addressAround(text: string, at: number): Span | undefined {
  const from = at - (text.startsWith("https", at - 5) ? 5 : 4);
  ADDRESS.lastIndex = from;
  return from >= 0 && ADDRESS.test(text) ? { from, to: ADDRESS.lastIndex } : undefined;
}

const ADDRESS = /https?:\/\/[^\s[\]{}()<>"]{1,2000}/y;
