/** The words of which an English word may be a form: for `Minutes` these are `minut` and `minute`, for `Concealing` `conceal` and
 *  `conceale`. Whether there are such words is for the lists to say. Lower case. */
export function stemsOf(word: string): string[] {
  const stems: string[] = [];
  if (word.endsWith("ies")) stems.push(`${word.slice(0, -3)}y`);
  else if (/(?:ss|sh|ch|x|z)es$/.test(word)) stems.push(word.slice(0, -2));
  // Of `Graves` and `Landes` nothing is known.
  else if (/(?:[^se]s|[a-z]{5}es)$/.test(word)) stems.push(word.slice(0, -1));
  // `Browning` and `Fielding` are names.
  const ending = /(?<=[a-z]{6})(?:ed|ing)$/.exec(word)?.[0];
  if (ending) {
    const stem = word.slice(0, -ending.length);
    stems.push(stem, `${stem}e`);
    if (/([b-df-hj-np-tv-z])\1$/.test(stem)) stems.push(stem.slice(0, -1));
    if (stem.endsWith("i")) stems.push(`${stem.slice(0, -1)}y`);
  }
  if (word.endsWith("ly")) stems.push(word.slice(0, -2), `${word.slice(0, -2)}le`);
  if (word.endsWith("men")) stems.push(`${word.slice(0, -2)}an`);
  return stems;
}
