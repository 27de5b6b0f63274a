/** The YAML parser. It is loaded when the first file in YAML is read: most starts need none, and it makes up a third of theirs. */
export const yaml = (): typeof import("./yaml-parser") => require("./yaml-parser");
