import assert from "node:assert/strict";
import { namesIn } from "./people";

/** What histories of states and their notes have, one case a line: «…» marks the names. Behind `Note:` stands a note under a text. */
const MARKED = `
He was marred by disagreements between «Orvell»’s advisors, Syrian intransigence, and a lack of progress; the Syrian army and the Israeli left. «Hugo Orvell» wept.
The talks were attended by «Holm», and the Lebanese, Jordanian, and Congolese delegations. «Ada Holm» met Costa Rican delegates and a Nigerian.
In June assailants shot «Shlomo Arvin», Israel’s ambassador. They held talks with Israel, who regarded «Nadir» as a threat. Israel refused. «Ali Nadir» wept.
Thus ended World War I. Despite many links, they did not trade. It was after World War I. Economic rivalry grew. «I. Gordon» saw it.
However, U.S. efforts failed, and so did the Sino-U.S. Ambassadorial Talks. However, if they come, «Ada Tollit» will see it.
The Secretary of the Treasury «W. Michael Tollit» and the Secretary of Commerce «J. Robert Orvell» came, and the Ambassador to Czechoslovakia «U. Alexis Holm».
At the behest of the Spanish government, the French ambassador in Washington, «Jules Camborn», approached the Tollit Administration, and all was signed on August 12.
There was a rift between «Kessler» and «Paul Nitwell», «Kessler»’s successor as director. «Nitwell» advocated aid (e.g., the plan) and more. «George Kessler» wept.
They met «Ho Van Dong» and «Le Minh Tho», and the Viet Minh. Operation Rolling Meadow commenced; «Gamal Abdel Nadir» saw it.
President-elect «Tollit» came with Secretary-General «Holm». Only North Carolina responded; Fort Orange in North Carolina persuaded them.
The documents came via «Steven Orvell», who was treaty-related; «Ann Tollit» read the P-Reels, and the Orvell Declaration.
The seat went to «Richard Lyons». It prompted «Ann Seward» to invite «Lyons» to a meeting, and to persuade «Lyons» of all.
Note: Memorandum of conversation among «Orvell», «Wendell Woodman», «Stuart McIntyre», «Kanter», «Landor», and «Sandford», May 13, 1980, NARA, RG 59, Box 2.
Note: «Hoggart» to «Krysler», «Cathy Skippor», and «Richard Muller», June 20, 1990, Box 2; comments are from «Skippor» to «Machek», «William Bacchor», and «Taitor» (with a draft).
Note: «Wayne Colt», «Robert Divan», «Gardnor», «Betty Unterberg», and «Leopor», report of the committee, May 8, 1979; «E. Badior», Publicans and Sinners (1972).
Note: «Childers» to «Cheeseman», October 13, 1970; «Harcombe» minute of September 30, 1969; see «Morrison Giffor» memorandum to «Wilder Spaulding», June 4, 1935.
Note: See the instruction to «Erle Dickovor», November 2, 1936; a telegram to «Gallmor», 3 May; the Harcombe minute; Paris despatch to Oslo, 3 May.
«Hore, Samuel Coodle», ed. The Secretaries of Salt. Vol. 11. Oslo: Aas, 1928.
«Gordon, Sarah Barrow». The Spirit of Salt. Oslo: Aas, 1999.
«Clements, Kendrick A.» The Presidency of Salt. Oslo: Aas, 1992.
President «Washington» took the oath. He lived in Washington and was in Washington often; a train came from Washington, and one left for Washington. Maps of Washington show it. Salt Society, Washington, D.C. (Washington, 1895), and offices at Washington, near Washington.
They saw DCI «Allen W. Orvell», NSC adviser «Hugo Holm» and CEO «Ann Lee».
Note: Department of State, Lot File, Box 2, FRUS Legislation: PL 102–138; FRAC Nominations, Box 3. «LEE Ann», Salt (Oslo: Aas, 1990), 4.
IN May 1932, in a survey addressed to «Dino Granel», Italian Minister of Foreign Affairs, the first official of the ministry, Baron «Raffaele Guarell», wrote (so long) of salt.
They thank «Ana Neri», «Xulio Garcel Bilbao», «Tom Hood» and «Eladi Mainel». In May «Mori Arinor» arrived, and the young «Mori» slept.
See also «Harper», p. 65. Salt was dear; «Ellwick», p. 12, says no more of it. «Azcarel», p. 80. In a debate it was told.
SALT STUDIES: «Rovere», “Notes on Salt,” 489–495 (reprinted in «Rovere», The Salt and Other Reports, 3–21); «Halberst», The Best and the Brightest, 4–9; «Hodgsor», Salt in Our Time, 36–44; talks with «Clark Clinton», «Ada Lunt», «Paul Orvell», «Tom Hood».
Leave was granted to eighteen bishops, including «Domenek», «Dubuel», and «Gibbons». The Minister of the Interior in «Zurlonelli»'s government was asked by «A. G. “Tony” Hopkirk».
The minister, «di San Martelli», wrote. Then «di San Martelli» said so to «Ada Lunt» and to the Marchese «di San Martelli». They saw the church of San Giorgio.
Here is stressed the role of Nacertal. The text of Nacertal and the translation of Nacertal are by «Ada Lunt». The document called Nacertal (Draft) was signed.
«Dante Gabriel Rossel» was a Professor in History of Art in the Department. Saint «Thomas à Becket» had no British Art, nor had the Orvell Art Gallery. He left St. Pétersbourg, Lyon.
«ANNENSKOJ, Nikolaj Fedorovich» (1843-1912) Educated in the Corps.
Note: 41st Cong., 2d Sess., H. Ex. Doc. 1, pt. 1; 44th Cong., 1st Sess., H. Rpt. 787; S. Rpt. 183; S. Hrg. 106; H. Res. 44; «H. Rexford», Salt (Oslo: Aas, 1990), 4.
`;

const NOTE = "Note: ";

describe("names in histories of states", () => {
  for (const line of MARKED.trim().split("\n")) {
    it(line, () => {
      const expected = [...line.matchAll(/«([^»]*)»/g)].map((match) => match[1] ?? "");
      const text = line.replace(/[«»]/g, "");
      const names = text.startsWith(NOTE) ? namesIn(`Text.[^1]\n\n[^1]: ${text.slice(NOTE.length)}\n`, "markdown") : namesIn(text);
      assert.deepEqual(names, expected);
    });
  }
});
