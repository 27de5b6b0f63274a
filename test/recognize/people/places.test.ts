import assert from "node:assert/strict";
import { namesIn } from "./people";

/** One case a line: what is called after persons, and persons beside it; «…» marks the names. */
const MARKED = `
Word came from Governor «Harrow» of Indiana Territory to President «Jeffers». Senator «Henry» of Kansas slept.
«William Clerkson» came. The river «Clerkson» saw was dry. They met at the camp «Clerkson» had made. To this village «William Clerkson» travelled.
Pierre Fresne Creek joins Medicine Creek. The Moniteau Creek meets it near Ball Creek; they camped on the Creek.
It lies in Brule and Charles Mixton counties, and Charles Mixton County is large.
South of Bismarck, North Dakota, and in the vicinity of present Bismarck. Near Decatur, Nebraska, opposite Marietta.
The post of the Hudson's Bay Company lay on Hudson's Bay. «Henry Hudson» was a sailor. They reached Maria's River and Maria's Falls.
He crossed the Absaroka Range. Lake Sharpe lies below Fort Peck Lake and Oahe Reservoir. The Great Sioux Reservation was cut.
The Claggett Shale and the Pierre Shale lie there. Pierre Shale is gray. So is Towhead Gulch.
«Pryor», «Shannon», «Cruzat», and «Labich» were with him. «Cruzat» told «Labich» to wait for Mr «Pryor», and «George Shannon» wept.
He found them in civilian dress: «Soular», «Gratiot»; «Stoddard», «Lewis», and Lieutenant «Stephen Worrall». «Amos Stoddard» wrote to «Soular», and Mr «Gratiot» answered.
He wrote to the Carter Order Commission. The Order was long, and to obey the Order was hard; the Order said so. «Jimmy Carter» slept.
In San Francisco the Daily Enquirer told of it, and so did the National Intelligencer. He became Chief of the Passport Bureau and Counselor of the Department.
Shortly after this, the Fenians fled. Shortly Will Be Told was its title.
In that year «Abel Lancaster» sent «Fishwick» a terse request and gave Paris the answer. All said that «Lancaster»’s proviso was long. «Fishwick» was in Lancaster.
The Hidatsas and Mandans came; Hidatsa women sang. Salish is a language.
`;

describe("names of persons and of places", () => {
  for (const line of MARKED.trim().split("\n")) {
    it(line, () => {
      const marked = [...line.matchAll(/«([^»]*)»/g)].map(([, name]) => name);
      assert.deepEqual(namesIn(line.replace(/[«»]/g, "")), marked);
    });
  }
});
