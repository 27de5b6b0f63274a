import type { Token } from "./token";
import { isDigit, isMark } from "./tokens";
import { is, wordClass } from "./words";

/** The names of months, whole and as notes cut them short (`February`, `févr`), in the languages of notes; Slavic ones in the genitive and
 *  romanized too. */
export const MONTH = wordClass(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen genn febbr mag giu lug ago sett ott dic " +
    "janvier février fevrier mars avril mai juin juillet août aout septembre octobre décembre decembre janv févr juil déc " +
    "januar jänner februar märz maerz juni juli oktober dezember mrz okt dez " +
    "enero febrero abril mayo junio julio septiembre setiembre octubre noviembre diciembre ene abr " +
    "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro " +
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь янв фев апр авг сен сент окт ноя дек " +
    "ianvaria fevralia marta aprelia maia iiunia iiulia avgusta sentiabria oktiabria noiabria dekabria " +
    "janvarja fevralja aprelja maja ijunja ijulja junija julija sentjabrja oktjabrja nojabrja dekabrja sentiabrja oktobrja yanvarya fevralya aprelya iyunya iyulya sentyabrya oktyabrya noyabrya dekabrya " +
    "stycznia lutego kwietnia czerwca lipca sierpnia września października listopada grudnia " +
    "ledna února března dubna května června července srpna září října listopadu prosince",
);

/** A year as notes print it: `1924`. */
export function isYear(text: string): boolean {
  if (text.length !== 4) return false;
  const century = text.startsWith("1") || text.startsWith("20");
  return century && isDigit(text, 1) && isDigit(text, 2) && isDigit(text, 3);
}

/** Index behind the date that begins at token `at`, or `at` where none does: `4 May 1899`, `May 23, 1927`, `Feb. 1927`, `2.1.1925`, `1925-01-02`. */
export function dateEnd(tokens: readonly Token[], at: number, limit: number): number {
  const token = tokens[at];
  if (!token || at >= limit) return at;
  if (token.kind === "word") return is(token, MONTH) ? afterMonth(tokens, at + 1, limit, true) : at;
  if (token.kind !== "number") return at;
  const numeric = numericDate(tokens, at, limit);
  if (numeric > at) return numeric;
  let next = at + 1;
  if (isMark(tokens[next], ".") || isMark(tokens[next], "º")) next++;
  const word = tokens[next];
  if (word?.lower === "de" || word?.lower === "of") next++;
  const month = tokens[next];
  if (next >= limit || !month || !is(month, MONTH) || !/^\d{1,2}\p{L}{0,2}$/u.test(token.text)) return at;
  return afterMonth(tokens, next + 1, limit, false);
}

function afterMonth(tokens: readonly Token[], from: number, limit: number, dayMayFollow: boolean): number {
  let at = from;
  if (isMark(tokens[at], ".") && at < limit) at++;
  let end = at;
  const day = tokens[at];
  if (dayMayFollow && at < limit && day && /^\d{1,2}\p{L}{0,2}$/u.test(day.text)) end = at = at + 1;
  if (isMark(tokens[at], ",") || tokens[at]?.lower === "de") at++;
  const year = tokens[at];
  if (at < limit && year && (isYear(year.text) || /^1\d{3}\p{L}$/u.test(year.text))) end = at + 1;
  return end === from && dayMayFollow ? from - 1 : end;
}

/** `2.1.1925`, `2/1/1925`, `1925-01-02`. */
function numericDate(tokens: readonly Token[], at: number, limit: number): number {
  const mark = at + 4 < limit ? tokens[at + 1]?.text : undefined;
  if (!(mark === "." || mark === "/" || mark === "-") || tokens[at + 3]?.text !== mark) return at;
  const parts = [tokens[at], tokens[at + 2], tokens[at + 4]].map((token) => token?.text ?? "");
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return at;
  if (tokens[at + 2]?.glued !== true && mark !== ".") return at;
  const [first, middle, last] = parts as [string, string, string];
  const year = first.length === 4 ? first : last;
  const day = first.length === 4 ? last : first;
  const small = Number(day) <= 31 && Number(middle) <= 31 && Number(middle) > 0 && Number(day) > 0;
  return small && (isYear(year) || (mark === "." && last.length === 2 && first.length <= 2)) ? at + 5 : at;
}
