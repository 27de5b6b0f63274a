/** Whether a file holds a text in a format that is not read, by the ending of its name, as `minutes.doc`: old Word, templates and files with
 *  macros of Word, RTF, old and flat OpenDocument and its templates, WordPerfect, Works and Pages. */
export const isInOtherFormat = (name: string): boolean => /\.(?:doc|dot|docm|dotx|dotm|rtf|sxw|fodt|ott|wpd|wps|pages)$/i.test(name);
