/** One repository a line: abbreviations | own names | English name | place | country | system | source. */
export const TABLE = `
GARF;GA RF|Gosudarstvennyi arkhiv Rossiiskoi Federatsii;Государственный архив Российской Федерации|State Archive of the Russian Federation|Moscow|RU|ru|
RGASPI|Rossiiskii gosudarstvennyi arkhiv sotsial’no-politicheskoi istorii;Российский государственный архив социально-политической истории|Russian State Archive of Socio-Political History|Moscow|RU|ru|
TNA;PRO|The National Archives;Public Record Office|The National Archives of the United Kingdom|Kew|GB|gb|
NARA;USNA;NA|National Archives and Records Administration|National Archives and Records Administration|Washington, D.C.|US|us|
BnF|Bibliothèque nationale de France|National Library of France|Paris|FR|ms|
AHN|Archivo Histórico Nacional|National Historical Archive|Madrid|ES|es|
BArch;BA|Bundesarchiv|Federal Archives of Germany|Berlin|DE|de|
DDI|Documenti diplomatici italiani||Rome|IT|ps|
`;
