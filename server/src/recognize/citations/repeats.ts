import type { Token } from "../token";
import { isMark } from "../tokens";
import { is, wordClass } from "../words";

/** The word or words that repeat a source. Indices count tokens. */
export interface RepeatWords {
  readonly form: "ibid" | "idem" | "op-cit";
  readonly from: number;
  readonly to: number;
}

/** Words and phrases that stand for a source cited before. Those that may only open a citation are marked: elsewhere they are other words. */
const REPEATS: readonly (readonly [phrase: string, form: RepeatWords["form"], opensOnly: boolean])[] = [
  ["ibid", "ibid", false],
  ["ibidem", "ibid", false],
  ["ibíd", "ibid", false],
  ["ibídem", "ibid", false],
  ["ib", "ibid", true],
  ["ivi", "ibid", true],
  ["ebd", "ibid", false],
  ["ebda", "ibid", false],
  ["ebenda", "ibid", false],
  ["ebendort", "ibid", true],
  ["там же", "ibid", false],
  ["tam zhe", "ibid", true],
  ["там само", "ibid", false],
  ["tamże", "ibid", false],
  ["tamtéž", "ibid", false],
  ["tamže", "ibid", false],
  ["uo", "ibid", true],
  ["loc cit", "op-cit", false],
  ["op cit", "op-cit", false],
  ["art cit", "op-cit", false],
  ["ob cit", "op-cit", false],
  ["a a o", "op-cit", false],
  ["aao", "op-cit", true],
  ["указ соч", "op-cit", false],
  ["ukaz soch", "op-cit", false],
  ["указ раб", "op-cit", false],
  ["вказ праця", "op-cit", false],
  ["вказ пр", "op-cit", false],
  ["зазнач праця", "op-cit", false],
  ["назв праця", "op-cit", false],
  ["цит соч", "op-cit", false],
  ["cit d", "op-cit", false],
  ["c d", "op-cit", false],
  ["cit dílo", "op-cit", false],
  ["op zit", "op-cit", false],
  ["указ ст", "op-cit", false],
  ["указ статья", "op-cit", false],
  ["obra cit", "op-cit", false],
  ["opera cit", "op-cit", false],
  ["navedeno djelo", "op-cit", false],
  ["ouvr cité", "op-cit", false],
  ["ouvr cit", "op-cit", false],
  ["art cité", "op-cit", false],
  ["op cité", "op-cit", false],
  ["loc cité", "op-cit", false],
  ["dz cyt", "op-cit", false],
  ["cit", "op-cit", false],
  ["idem", "idem", true],
  ["id", "idem", true],
  ["eadem", "idem", true],
  ["ead", "idem", true],
  ["ders", "idem", true],
  ["dies", "idem", true],
  ["derselbe", "idem", true],
  ["dieselbe", "idem", true],
  ["тот же", "idem", true],
  ["он же", "idem", true],
  ["tenże", "idem", true],
  ["týž", "idem", true],
];

const BY_FIRST = new Map<string, (readonly [words: readonly string[], form: RepeatWords["form"], opensOnly: boolean])[]>();
for (const [phrase, form, opensOnly] of REPEATS) {
  const words = phrase.split(" ");
  const first = words[0] as string;
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), [words, form, opensOnly]]);
}

/** First words of repeats. */
export const REPEAT = wordClass(BY_FIRST.keys());

/** The repeat at a token; `opens` says that a citation may begin here. */
export function repeatAt(tokens: readonly Token[], at: number, to: number, opens: boolean): RepeatWords | undefined {
  const first = tokens[at];
  if (!first || !is(first, REPEAT)) return undefined;
  for (const [words, form, opensOnly] of BY_FIRST.get(first.lower) ?? []) {
    if (opensOnly && !opens) continue;
    let next = at;
    let matched = 0;
    while (matched < words.length && next < to && next - at < 6) {
      const token = tokens[next] as Token;
      if (token.lower === words[matched]) matched++;
      else if (!isMark(token, ".")) break;
      next++;
    }
    if (matched < words.length) continue;
    if (isMark(tokens[next], ".") && next < to) next++;
    // “cit.” repeats a title only behind a comma, and “cit. in” does not.
    if (words[0] === "cit" && (!isMark(tokens[at - 1], ",") || !isMark(tokens[next - 1], ".") || tokens[next]?.lower === "in")) continue;
    // An abbreviation needs its full stop or comma where the bare word means something.
    if (opensOnly && words.length === 1 && first.text.length <= 4 && !/^[.,;:]$/.test(tokens[at + 1]?.text ?? ".")) continue;
    return { form, from: at, to: next };
  }
  return undefined;
}
