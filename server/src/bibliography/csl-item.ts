import type { CslDate, CslItem, CslName } from "../model/bibliography";

/** The fields of a CSL-JSON object that a note needs; whatever is of another type than CSL-JSON has is left out.
 *  Source: CSL 1.0.2, csl-data.json. */
export function cslItem(value: unknown): CslItem | undefined {
  if (!isObject(value)) return undefined;
  return clean({
    type: text(value.type),
    title: text(value.title),
    titleShort: text(value["title-short"]) ?? text(value.shortTitle),
    containerTitle: text(value["container-title"]),
    collectionTitle: text(value["collection-title"]),
    collectionNumber: text(value["collection-number"]),
    author: names(value.author),
    editor: names(value.editor),
    translator: names(value.translator),
    publisher: text(value.publisher),
    publisherPlace: text(value["publisher-place"]),
    volume: text(value.volume),
    numberOfVolumes: text(value["number-of-volumes"]),
    issue: text(value.issue),
    edition: text(value.edition),
    page: text(value.page),
    genre: text(value.genre),
    archive: text(value.archive),
    archiveLocation: text(value.archive_location),
    url: text(value.URL),
    issued: date(value.issued),
  });
}

type Optional<Value> = { [Name in keyof Value]: Value[Name] | undefined };

/** Without the fields that are not there. */
function clean<Value extends object>(value: Optional<Value>): Value {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

function text(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.replace(/\s+/g, " ").trim() : undefined;
}

function names(value: unknown): readonly CslName[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const found = value.filter(isObject).map((name) => {
    const particles = [text(name["dropping-particle"]), text(name["non-dropping-particle"])].filter((each) => each !== undefined);
    return clean<CslName>({
      family: text(name.family),
      given: text(name.given),
      particle: particles.length > 0 ? particles.join(" ") : undefined,
      suffix: text(name.suffix),
      literal: text(name.literal),
    });
  });
  const named = found.filter(({ family, given, literal }) => family ?? given ?? literal);
  return named.length > 0 ? named : undefined;
}

function date(value: unknown): CslDate | undefined {
  if (!isObject(value)) return undefined;
  const listed = Array.isArray(value["date-parts"]) ? value["date-parts"] : [];
  const parts = listed
    .filter(Array.isArray)
    .map((each: unknown[]) => each.map(Number).filter((part) => Number.isFinite(part)))
    .filter((each) => each.length > 0);
  const literal = text(value.literal) ?? text(value.raw);
  if (parts.length === 0 && literal === undefined) return undefined;
  return clean<CslDate>({ parts, literal });
}
