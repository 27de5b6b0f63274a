/** The article of Arabic names in all its romanizations, a source for patterns: of `al-Kindi`, `Ash-Shafii`, `ud-Din`, and of `’l-Fida`, where it
 *  has lost its vowel. Before sun letters many spell it as it is spoken. */
export const ARABIC_ARTICLE = "(?:[AaEe]l|[Aa]sh|[Aa][dnrstz]|[Uu][ldrstz]|['’‘ʾʼ]?[Ll])";
