import { WordPattern } from "./vocabulary";

// The small words of English that stand beside names everywhere.

export const AND = new WordPattern(/^and$/);
export const BY = new WordPattern(/^by$/);
export const FOR = new WordPattern(/^for$/);
export const IN = new WordPattern(/^in$/);
export const OF = new WordPattern(/^of$/);
export const THE = new WordPattern(/^the$/);
export const TO = new WordPattern(/^to$/);
export const WHO = new WordPattern(/^who$/);
