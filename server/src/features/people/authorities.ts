import type { PersonEntry } from "../../corpus/people/decisions";
import { beginning } from "../../text";
import { escaped, inAddress } from "../markup";

/** Authority files with their names and the addresses under which they have a person. Sources: the URI patterns that each of them publishes. */
const AUTHORITIES: Readonly<Record<string, readonly [name: string, address: string]>> = {
  viaf: ["VIAF", "https://viaf.org/viaf/"],
  gnd: ["GND", "https://d-nb.info/gnd/"],
  wikidata: ["Wikidata", "https://www.wikidata.org/wiki/"],
  loc: ["LoC", "https://id.loc.gov/authorities/names/"],
  isni: ["ISNI", "https://isni.org/isni/"],
  orcid: ["ORCID", "https://orcid.org/"],
};

/** The numbers and links of an entry as Markdown links: `[VIAF](https://viaf.org/viaf/95218067)`. Only web addresses become links, and
 *  nothing that is written in them can end the link. */
export function authorityLinks({ ids, links }: PersonEntry): string[] {
  const numbers = Object.entries(ids).flatMap(([authority, id]) => {
    const known = Object.hasOwn(AUTHORITIES, authority) ? AUTHORITIES[authority] : undefined;
    return known ? [`[${known[0]}](${known[1]}${inAddress(id.replace(/[ /?#]/g, ""))})`] : [];
  });
  return [...numbers, ...links.map(webLink)];
}

/** `[en.wikipedia.org/wiki/X](https://en.wikipedia.org/wiki/X)` */
function webLink(link: string): string {
  if (!/^https?:\/\//i.test(link)) return escaped(link);
  const shown = link.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "");
  return `[${escaped(shown.length > 60 ? `${beginning(shown, 59)}…` : shown)}](${inAddress(link)})`;
}
