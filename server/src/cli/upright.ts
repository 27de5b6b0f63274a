/** `Ludwig van Beethoven` for `Beethoven, Ludwig van`. */
export function upright(written: string): string {
  const [family, given, ...rest] = written.split(",").map((part) => part.replace(/\s+/g, " ").trim());
  return [given, family, ...rest].filter(Boolean).join(" ");
}
