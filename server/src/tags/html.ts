const named = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements of HTML without content and without an end. Source: the HTML standard, “Void elements”, and those that are obsolete. */
export const VOID = named("area base basefont br col embed frame hr img input link meta param source track wbr");

/** Elements of HTML whose words are set in italics. Source: the HTML standard, “Rendering”. */
export const ITALICS = named("i em cite dfn var");
