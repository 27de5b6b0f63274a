/** The next place from an offset on with a sign that may mean something, or the end: most of a book are letters. */
export function nextSign(text: string, at: number): number {
  let next = at;
  while (next < text.length && !isSign(text.charCodeAt(next))) next++;
  return next;
}

const SIGN = new Uint8Array(128);
for (const sign of "\\%{}$\n\r") SIGN[sign.charCodeAt(0)] = 1;

const isSign = (code: number): boolean => code < 128 && SIGN[code] === 1;
