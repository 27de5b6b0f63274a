import assert from "node:assert/strict";
import { namesIn, peopleIn } from "./people";

/** One case a line: letters, diaries and registers, as hands write them and editions print them; «…» marks the names. */
const MARKED = `
The petitioner, «Thomas W Mandeville» of Georgeham, sold it to «N Callcott» and to «Wm D Shepton».
Sir «W Elverton» wrote to «C Foxley» that Mr «J G Lockyer» had come. It was a Plan B of his, and a class A ship.
He met «Edm. F. Browning», «Chs. R. Belton» and «Alexr. P. Eckerly» at Oxford. «Geo. Barkly» and «Jno. Semmer» came with «Saml Drurey».
Signed by «Thos R Birdsall», «Robt Gettler» and «Richd. Wilmot».
I do assure you of it, and I am, Dr. Sir Yours sincerely, «Anne Halford»
Adieu, my dear Friend--Kindest regards from all at home.
London, Novr 12. He left on 3d Jany and returned in Septr; Decr was cold.
The Revd «R. Moffet» and Captn «Hillier» came with «T. N. Talford» Esqre, «John Halford» Esq and Sir «William Elverton» Bart.
I told «Eustace» I hope to come, and to «Perry» I never wrote. «Francis I» died in March.
He lived in Washington D.C. and in Alexandria Va before the war.
From 31 Harley St, London, we went to Queen Anne St.
It is a journey from St. Louis to St. Charles. A camp near St. Charles was drowned, though St. Louis was dry.
St. «Jerome» wrote to «Marcella». Governor «Arthur St. Clement» and «Henry St. Jude» met «H. St. Albin».
I met «Humer» & «Smollet» & «Scottow» & «Wilkin», in spite of their sins & mine.
The labour of «George Jenkin» & «Elizabeth Moore» was sold by «Joseph Weaver» & «Thomas Weaver» of Georgetown.
We told Swan & Hunter to come. He worked for Harper & Row, and for Gibbs & Sons.
It was written by «Sneydon» & read to «Harriet Sneydon», and «Sneydon» & «Harriet» left.
«Pierre Charles L’Enfantin» drew it. «L’Enfantin» was dismissed, and the plan of «L'Enfantin» failed. They read L'Aurore.
I have used the house of Mr. «Hopeton» I have spoken of, and of dear Sir «William» I beseech you to think; but Pope «Damasus I» was older than Shah «Abbas I» of this house.
On your Petitioner's removal from the house of his friend poor «Nimbhard» was ill. I am, dear «Elverton», yours.
I lived in Rue St Jacques, and he in Prince George's County, which lies between Holt and Andrew counties.
30. «Nasatin», Before Noon, 1: 97. «A. P. Nasatin» wrote it.
We went N. West and then N N West, to 22 S. Lat, and wrote to H.M. Commissioner at 31 Harley St March 3.
To Mrs. «Anna Lee», Brackwood, 12 July 1801. Dear friend, the ice has come.
Monsieur «St. Aubin» left with General «St. Cloud».
`;

describe("names in letters and registers", () => {
  for (const line of MARKED.trim().split("\n")) {
    it(line, () => {
      const marked = [...line.matchAll(/«([^»]*)»/g)].map(([, name]) => name);
      assert.deepEqual(namesIn(line.replace(/[«»]/g, "")), marked);
    });
  }

  it("ends with the salutation, and does not take the gentleman for one", () => {
    assert.deepEqual(namesIn("My dear Sir\n\nYou have heard of Mr Ellwick.\n\nI am, dear Sir\n\nYour obliged servant, Ada Thurlow"), [
      "Ellwick",
      "Ada Thurlow",
    ]);
  });

  it("knows who is addressed and who signs in lines of their own", () => {
    assert.deepEqual(namesIn("My Dear Ellwick\n\nI am glad that you have come to the house.\n\nYours truly\n\nD Thurlow"), [
      "Ellwick",
      "D Thurlow",
    ]);
  });

  it("keeps a name in order whose parts stand alone as well, where the second is a frequent surname", () => {
    const { forms } = peopleIn("Merrowether Lewis came. Merrowether was tall, said Lewis, and Lewis wept. Lewis told Merrowether so.");
    assert.deepEqual(
      forms.map(({ written, name }) => [written, name.family]),
      [
        ["Merrowether Lewis", "Lewis"],
        ["Merrowether", "Merrowether"],
        ["Lewis", "Lewis"],
      ],
    );
  });

  it("takes a given name that is cut short for the whole one", () => {
    const { forms } = peopleIn("Wm Ellwick and Thos Thurlow came. They are William Ellwick and Thomas Thurlow.");
    assert.deepEqual(
      forms.map(({ gender }) => gender),
      ["male", "male", "male", "male"],
    );
  });

  it("knows whom one greets, and a given name that is a word in small letters, too", () => {
    const text =
      "My Dear Tom\n\nRemembrances to Orveller and love to Miss Frere. Ada is to tell Tom that the Union Jack flew over poor Rose.";
    assert.deepEqual(namesIn(text), ["Tom", "Orveller", "Frere", "Ada", "Tom", "Rose"]);
  });

  it("knows who is spoken to", () => {
    assert.deepEqual(
      namesIn(
        "“Nippler, what do you think?” she said. “Oh, Tolliver, we must go.” “Come in, Ulverick!” “Children, you must go.” “To Cork, you see.”",
      ),
      ["Nippler", "Tolliver", "Ulverick"],
    );
  });
});
