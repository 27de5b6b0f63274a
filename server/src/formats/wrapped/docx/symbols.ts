/** A sign of a font of symbols, which stands at its place in the font from U+F000 on. That of Greek letters is known; a sign of another is a
 *  picture. Source: Adobe, Symbol Encoding. */
export function symbolOf(font: string | undefined, char: string | undefined): string {
  const code = Number.parseInt(char ?? "", 16) % 0xf000;
  if (font !== "Symbol") return "";
  const letter = (code & 31) - 1;
  if (code > 0x40 && code < 0x5b) return CAPITALS[letter] ?? "";
  if (code > 0x60 && code < 0x7b) return LETTERS[letter] ?? "";
  return /[\d.,;:()+<=>%/]/.test(String.fromCharCode(code)) ? String.fromCharCode(code) : "";
}

const CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
const LETTERS = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
