import assert from "node:assert/strict";
import { chineseGiven, readingsOf } from "../../../server/src/recognize/people/spellings/chinese-syllables";

/** A syllable, and how it may be read in Pinyin. */
const syllables = `
Chou chou zhou
Zhou zhou
Ch’ing qing
Chiang chiang jiang qiang
Hsü xu
Chü ju qu
Yü yu
Yüan yuan
Yeh ye
Yen yan yen
Jung rong
Tso cuo zuo
Ho he ho
Po bo po
Lo lo luo
Ssu si
Tzu ci zi
Chih chi zhi
Kuei gui kui
Hsiung xiong
I i yi
Smith
Mann
`;

const given: readonly (readonly [wadeGiles: string, pinyin: string, one: boolean])[] = [
  ["Hsiao-lin", "Xiaolin", true],
  ["Yu-wei", "Youwei", true],
  ["K’uang-i", "Kuangyi", true],
  ["Ju-chüan", "Rujuan", true],
  ["Hsiao-lin", "Xiaoming", false],
  ["Mary-ann", "Maryann", false],
];

describe("Chinese syllables", () => {
  for (const line of syllables.trim().split("\n"))
    it(line, () => {
      const [syllable = "", ...readings] = line.split(" ");
      assert.deepEqual([...readingsOf(syllable)].sort(), readings);
    });
  for (const [wadeGiles, pinyin, one] of given)
    it(`${wadeGiles} ${one ? "is" : "is not"} ${pinyin}`, () => {
      const [some, other] = [chineseGiven(wadeGiles), chineseGiven(pinyin)];
      assert.equal(some?.readings.some((reading) => other?.readings.includes(reading)) ?? false, one);
    });
});
