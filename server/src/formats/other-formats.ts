/** Whether a file holds a text in a format that is not read, by the ending of its name, as `minutes.doc`: those of old Word and its
 *  templates, RTF, WordPerfect, Works and Pages. */
export const isInOtherFormat = (name: string): boolean => /\.(?:doc|dot|rtf|wpd|wps|pages)$/i.test(name);
