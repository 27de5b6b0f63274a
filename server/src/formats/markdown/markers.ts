import type { FlavourId } from "../../model/note";

/** Files by which a folder says for which engine the Markdown in it, and below it, is written: each with the engine, and with the reason in
 *  words that go on from “Read as pandoc: ”. Sources: the manuals of Quarto, bookdown, MkDocs, Jekyll and Obsidian. */
export const MARKERS: ReadonlyMap<string, { readonly flavour: FlavourId; readonly why: string }> = new Map([
  above("_quarto.yml", "pandoc"),
  above("_quarto.yaml", "pandoc"),
  above("_bookdown.yml", "pandoc"),
  above("mkdocs.yml", "python-markdown"),
  above("mkdocs.yaml", "python-markdown"),
  ["_config.yml", { flavour: "kramdown", why: "`_config.yml` of Jekyll lies in a folder above it" }],
  [".obsidian", { flavour: "obsidian", why: "it lies in a vault of Obsidian" }],
]);

function above(name: string, flavour: FlavourId): [string, { flavour: FlavourId; why: string }] {
  return [name, { flavour, why: `\`${name}\` lies in a folder above it` }];
}
