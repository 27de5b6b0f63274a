import type { ClientCapabilities, Location, LocationLink } from "vscode-languageserver";
import type { CardHover } from "../protocol";
import type { Steps } from "../steps";
import { isTakenOut } from "../uris";

/** What is told to a client. One that cannot show the texts that lie in files, as in a `.docx`, is not led into them; cards name the places
 *  there all the same, without a link. */
export interface Reachable {
  readonly targets: <Targets extends readonly Location[] | readonly LocationLink[]>(targets: Targets) => Targets;
  readonly places: <Place>(places: Place[], uriOf: (place: Place) => string) => Place[];
  readonly card: (card: CardHover | null) => CardHover | null;
  readonly page: (page: string | null) => string | null;
}

/** How places and cards are told to a client with these capabilities. */
export const reachable = (capabilities: ClientCapabilities): Reachable => (showsTexts(capabilities) ? ALL : WITHOUT_TEXTS);

/** Whether a client shows texts that the server tells it. */
export const showsTexts = ({ workspace }: ClientCapabilities): boolean => workspace?.textDocumentContent !== undefined;

/** A feature whose answer is told in another way. */
export const telling = <Params extends readonly unknown[], Answer>(
  feature: (...params: Params) => Steps<Answer>,
  tell: (answer: Answer) => Answer,
) =>
  function* told(...params: Params): Steps<Answer> {
    return tell(yield* feature(...params));
  };

const ALL: Reachable = { targets: (all) => all, places: (all) => all, card: (card) => card, page: (page) => page };

const WITHOUT_TEXTS: Reachable = {
  targets: <Targets extends readonly Location[] | readonly LocationLink[]>(targets: Targets) =>
    targets.filter((each) => !isTakenOut("uri" in each ? each.uri : each.targetUri)) as unknown as Targets,
  places: (places, uriOf) => places.filter((each) => !isTakenOut(uriOf(each))),
  card: (card) => card && { ...card, contents: { ...card.contents, value: withoutLinks(card.contents.value) } },
  page: (page) => page && withoutLinks(page),
};

const withoutLinks = (markdown: string): string => markdown.replace(/\[((?:\\.|[^\\\]\n])*)\]\(apparatus-text:[^()\s]*\)/g, "$1");
