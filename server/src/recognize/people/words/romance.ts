import { WordPattern } from "./vocabulary";

/** Adjectives of Romance languages that are names as well: `Democrazia Cristiana`. Compiled for this project from general usage. */
export const ROMANCE_ADJECTIVE = new WordPattern(/^(?:Cristian[ao]|Roman[ao]|Latin[ao]|Serena|Augusta|Popular|Libre|Libera|Franca)$/);

/** The `M.` before a Frenchman’s name, the `MM.` before those of several. */
export const MONSIEUR = new WordPattern(/^MM?$/);
