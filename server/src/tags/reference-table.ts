/** What the character references of HTML stand for, as a bundle of its own. */
export { decodeHTMLStrict } from "entities/decode";
