import { assertRead } from "./marked";

const RULE = "_______________";

describe("plaintext: how notes are numbered", () => {
  const numberings: [string, string][] = [
    [
      "again on every page",
      `The first page says little.«1@a» It ends here.«2@a»

‹1@a›. See above, p. 2.⌋
‹2@a›. Ibid.⌋
\fThe second page says more.«1@b»

‹1@b›. See Olsen, p. 4.⌋
\fThe third has two.«1@c» Or so.«2@c»

‹1@c›. Olsen, p. 7.⌋
‹2@c›. Ibid., p. 9.⌋
`,
    ],
    [
      "where figures run together with years, behind which the order of the numbers shows them",
      `The mill was leased.«1» It burned in 1889«2» and was built again.«3» Seven men were hired in May 1891«4», and 15 more in 1894. The last miller died in
1902.«5» His heirs sold the ruin«6» in the spring of 1911«7».

Notes

‹1›. Register of Leases, p. 12.⌋

‹2›. Neri, The Mills, p. 4.⌋

‹3›. Ibid., p. 9.⌋

‹4›. Register of Wages, p. 31.⌋

‹5›. Neri, The Mills, p. 40.⌋

‹6›. Ibid., p. 41.⌋

‹7›. Register of Leases, p. 98.⌋
`,
    ],
    [
      "again in every chapter, all at the end of the book",
      `CHAPTER I

The siege began.«1@a» It was long.«2@a»

CHAPTER II

The siege ended.«1@b» Nobody noticed.«2@b» There was rain.«3@b»

NOTES

CHAPTER I

‹1@a›. Diary of the Siege, p. 1.⌋
‹2@a›. Ibid., p. 2.⌋

CHAPTER II

‹1@b›. Diary of the Siege, p. 300.⌋
‹2@b›. Ibid., p. 301.⌋
‹3@b›. See the almanac.⌋
`,
    ],
    [
      "on after a run of lost notes",
      `One.«1» Two more.«2» And three.«3» And four.«4» And five.«5» And six.«6»

Notes

‹1›. See Rossi, p. 4.⌋
‹5›. Rossi, p. 9.⌋
‹6›. Ibid., p. 10.⌋
`,
    ],
    [
      "a number misread",
      `It was said.«174» It was heard.«175» It was written.«176»

Notes

‹174›. See Ames, p. 4.⌋
‹15›. Ames, p. 5.⌋
‹176›. Ibid.⌋
`
        .replace("«175»", "«175@=x»")
        .replace("‹15›", "‹15@=x›"),
    ],
    [
      "several numbers misread",
      `One.«8» Two.«9» Three.«10» Four.«11» Five.«12»

Notes

‹8›. See Ames, p. 4.⌋
‹9›. Ames, p. 5.⌋
‹l0@=a›. Ames, p. 6. He is wrong.⌋
‹1I@=b›. Ibid.⌋
‹12›. Ibid.⌋
`
        .replace("«10»", "«10@=a»")
        .replace("«11»", "«11@=b»"),
    ],
    [
      "called twice",
      `The charter [«1»] names him. So does the roll [«2»], but not the later charter [«1»].

Notes

[‹1›] Charter of 1240.⌋
[‹2›] Roll 7, m. 3.⌋
`,
    ],
    [
      "a list among the text is no list of notes",
      `The envoy asked three things:«1»

1. That the toll be lifted;
2. that the prisoners be freed;
3. that he be paid.

He got the third.«2»

${RULE}
‹1›. Despatch of 4 May 1702, fol. 3.⌋
‹2›. Ibid., fol. 9.⌋
`,
    ],
  ];
  for (const [name, text] of numberings) it(name, () => assertRead(text));
});
