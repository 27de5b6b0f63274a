import { type Attribute, wordsOf } from "../../tags/attributes";
import { HIDDEN, HIDDEN_CLASSES, HIDDEN_ROLES } from "./elements";

/** Whether an element is not read, by its name or by what its tag says. An item or a paragraph may lack its end, so that its tag is not asked. */
export function isHidden(name: string, attributes: ReadonlyMap<string, Attribute>): boolean {
  if (HIDDEN.has(name)) return true;
  if (attributes.size === 0 || ENDLESS.has(name)) return false;
  if (attributes.has("hidden") || attributes.get("aria-hidden")?.value === "true") return true;
  if (/display:\s*none/i.test(attributes.get("style")?.value ?? "")) return true;
  const roles = [...wordsOf(attributes, "role"), ...wordsOf(attributes, "epub:type")];
  return wordsOf(attributes, "class").some((word) => HIDDEN_CLASSES.has(word)) || roles.some((role) => HIDDEN_ROLES.has(role));
}

const ENDLESS: ReadonlySet<string> = new Set(["p", "li", "dt", "dd", "td", "th", "tr", "body", "html", "main", "article"]);
