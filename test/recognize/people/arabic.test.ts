import assert from "node:assert/strict";
import { namesIn } from "./people";

/** Arabic names as books of all ages print them, with ayn and without, and what only looks like one. */
const ARABIC = `
The amir «ʿAbd al-ʿAlim» wrote to «al-ʿUtaybi» and to «Muhammad b. al-ʿAbbas».
In 912 «‘Abdu ’l-Qadim III» succeeded; «Ibnu ’l-Tahhan» wrote his life, and «Abu ’l-Dabbas» a poem on «‘Umar».
«'Abd al-Qadim III» was slain by «'Uthman ibn Abi Talhun», says «Ibnu’l-Tahhan».
The minister «Yusuf b. Abí ‘Ámir» ruled, and «Nuru ’l-Qalam» wept.
The amirs «cAbd al-Qadim» and «cAbdallah b. Talhun» came to Cork.
«Salah ud-Qalam» met «Nur ad-Qalam» in the mosque.
He said ‘«Ali» is ill’ and ‘I am not’, and left.
The song 'Ali of Cork' was sung in the ‘Abbot’.
The Abbadids of Salt and the Samanids were Mohammedans; in Muhammadan Spain the Semites, the Sogdians and the Khazars met.
The town of Sharm al-Shaykh slept. The army went to Song China.
`;

describe("Arabic names", () => {
  for (const line of ARABIC.trim().split("\n")) {
    it(line, () =>
      assert.deepEqual(
        namesIn(line.replace(/[«»]/g, "")),
        [...line.matchAll(/«([^»]*)»/g)].map(([, name]) => name),
      ),
    );
  }
});
