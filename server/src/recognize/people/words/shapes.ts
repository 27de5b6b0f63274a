import { WordPattern } from "./vocabulary";

// What a word shows by its letters alone.

/** `Пушкин` */
export const CYRILLIC = new WordPattern(/^[\u0400-\u052f]/);

/** What may be the genitive of a German name: `Schleiermachers` */
export const GERMAN_GENITIVE = new WordPattern(/^\p{Lu}\p{Ll}{2,}[^s\P{Ll}]s$/u);
