import assert from "node:assert/strict";
import { listedAbbreviations } from "../server/src/document/abbreviation-list";
import { markdownDocument } from "./document";

/** Each line: a text, and what its lists of abbreviations explain. */
const TEXTS: readonly (readonly [text: string, listed: string])[] = [
  ["# Abbreviations\n\nASLi — Archivio di Stato di Livorno\n- ASMo: Archivio di Stato di Modena\n", "ASLi, ASMo"],
  ["# Siglen\r\n\r\n**StAB** Staatsarchiv Bremen\r\n\r\nHStAD\r\n:   Hauptstaatsarchiv Dresden\r\n", "StAB, HStAD"],
  ["# Abbreviations\n\n## Abbreviations of archives\n\n| ASLi | Archivio di Stato di Livorno |\n", "ASLi"],
  ["---\ntitle: Abbreviations\n---\n\nASLi — Archivio di Stato di Livorno\n", "ASLi"],
  ["# Abbreviations\n\nASLi — Archivio di Stato di Livorno\n\n# Salt\n\nASMo — Archivio di Stato di Modena\n", "ASLi"],
];

describe("lists of abbreviations", () => {
  for (const [text, expected] of TEXTS) {
    it(`explain ${expected} in ${JSON.stringify(text.slice(0, 60))}`, () => {
      const listed = listedAbbreviations(markdownDocument(text));
      assert.equal(listed.map(({ term }) => term).join(", "), expected);
      for (const { from, to, term, expansion } of listed) {
        const line = text.slice(from, to);
        assert.ok(line.includes(term) && line.includes(expansion.split(" ")[0] as string) && !/\s$/.test(line));
      }
    });
  }
});
