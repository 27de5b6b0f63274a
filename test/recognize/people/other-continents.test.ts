import assert from "node:assert/strict";
import { namesIn } from "./people";

/** Arabic names as books of all ages print them, with ayn and without, and what only looks like one. */
const ARABIC = `
The amir «ʿAbd al-ʿAlim» wrote to «al-ʿUtaybi» and to «Muhammad b. al-ʿAbbas».
«Al-ʿUtaybi» said nothing, but «El-ʿAttar» wept; «al-ʿUtaybi» knew why.
In 912 «‘Abdu ’l-Qadim III» succeeded; «Ibnu ’l-Tahhan» wrote his life, and «Abu ’l-Dabbas» a poem on «‘Umar».
«'Abd al-Qadim III» was slain by «'Uthman ibn Abi Talhun», says «Ibnu’l-Tahhan».
The minister «Yusuf b. Abí ‘Ámir» ruled, and «Nuru ’l-Qalam» wept.
The amirs «cAbd al-Qadim» and «cAbdallah b. Talhun» came to Cork.
«Salah ud-Qalam» met «Nur ad-Qalam» in the mosque.
Three historians wrote: «ibn Tahhun», «ibn al-Qalam» and «al-Tahhani». The source was al-Kamil fi al-Tarikhan.
The amirs «Baha’ al-Qalam» and «Zakariya’ b. Yahya» met «Abû cAbd-Allah Hasan b. Jarir b. Sinan al-Qalam al-Harrun». The amir «cEbroyar» wept.
He said ‘«Ali» is ill’ and ‘I am not’, and left.
The song 'Ali of Cork' was sung in the ‘Abbot’.
The Abbadids of Salt and the Samanids were Mohammedans; in Muhammadan Spain the Semites, the Sogdians and the Khazars met.
The town of Sharm al-Shaykh slept. The army went to Song China.
`;

/** Bynames, towns, peoples and surnames of other centuries and continents. */
const OTHERS = `
The monks of the ‘Old House’ were active long after St. «Hilar of Damascus»’ lifetime.
«Philoxer of Mopsuestia» and «Theodorus of Mabbug» were printed at Leipsic. They went to Hindustan, Khwarazm, Ujiji and Axum.
The legend of «Abgor V Ukkamor» is told in Abgorid times; the Abgorads were followed by the Tabgarids. Arabophone Christians wept.
He paid a Black military force and Black voters; White creoles left, and «Hugo Black» slept.
In 1906 «F. M. Esterel Pereira» published the text. «Francisco de Paula Cordoba» slept, and «Cordoba» was ill.
The reign of «Alexius I Comnar» (r. 1081–1118) was long. They saw «John the Baptist», and «Isabella the Catholic» had slept; «Elizabeth» the Catholic lady did not.
Men like «Schuhmann» and «Chopinel» came. [Sidenote: _«Schuhmann» and «Chopinel»._] He slept.
On this see especially «Benfold», Geschichte der Salze, Munich, 1869. It is in Notre Dame Studies in Salt, 3.
`;

describe("names of other continents", () => {
  for (const line of `${ARABIC.trim()}\n${OTHERS.trim()}`.split("\n")) {
    it(line, () =>
      assert.deepEqual(
        namesIn(line.replace(/[«»]/g, "")),
        [...line.matchAll(/«([^»]*)»/g)].map(([, name]) => name),
      ),
    );
  }
});
