/** What the reader has to know of the elements of TEI. Source: TEI P5 Guidelines, version 4.9, chapters 3, 4, 11, 12. */

const named = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

/** Elements that stand on lines of their own. */
export const BLOCKS = named(
  `text front body back group floatingText div div1 div2 div3 div4 div5 div6 div7 head p ab lg l list item table row cell figure sp speaker
  titlePage docTitle titlePart byline docAuthor docEdition docImprint docDate epigraph argument opener closer salute signed dateline postscript
  trailer listBibl noteGrp castList castItem castGroup set prologue epilogue performance entry entryFree u TEI teiCorpus`,
);

/** Divisions, of which the depth is the level of their headings. */
export const DIVISIONS = named("div div1 div2 div3 div4 div5 div6 div7");

/** What has a head that is no heading of the text. */
export const HEADED = named("list listBibl table figure lg castList castGroup noteGrp argument epigraph");

/** What is about the text, or was taken back, or stands beside what is read: of an apparatus the lemma is read, of a choice what the
 *  editor prefers. */
export const HIDDEN = named(
  `teiHeader facsimile sourceDoc standOff xenoData listPerson listPlace listOrg listEvent listRelation fw figDesc formula notatedMusic code eg
  egXML del rdg rdgGrp index settingDesc`,
);

/** What a choice has besides what the editor prefers. */
export const NOT_CHOSEN = named("sic orig abbr");

/** Types of references that are calls. */
export const CALL_TYPES = named("note footnote endnote fn en noteAnchor noteRef noteanchor noteref");

/** Elements that a note may name as the place to which it belongs. */
export const ANCHORS = named("anchor ptr ref");
