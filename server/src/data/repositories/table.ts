/** Where entries were looked up, by the mark at the end of their lines. */
export const SOURCES: Readonly<Record<string, string>> = {
  abb: "P. K. Grimsted (ed.), Archives of Russia: A Directory and Bibliographic Guide to Holdings in Moscow and St. Petersburg, 2000 (ArcheoBiblioBase)",
  uiuc: "University of Illinois Library, Slavic Reference Service: Archival Terminology (GARF, fond, opis’, delo)",
  tna: "The National Archives (Kew): Citing records in The National Archives; Find an archive",
  cfr: "Code of Federal Regulations, title 36, part 1253: Location of NARA facilities and hours of use",
  nara: "National Archives and Records Administration, General Information Leaflet 17: Citing Records in the National Archives",
  dpr: "Decreto del Presidente della Repubblica 30 settembre 1963, n. 1409; Direzione generale archivi, list of institutes",
  maeci: "Ministero degli Affari Esteri, Archivio storico diplomatico, Guida alla consultazione",
  aav: "Archivio Apostolico Vaticano, Indice dei fondi; motu proprio of 22 October 2019 on its name",
  paaa: "Politisches Archiv des Auswärtigen Amts: Zitierweise von Archivgut im Politischen Archiv",
  barch: "Bundesarchiv: Zitierweise der Bestände",
  dearch: "Verband deutscher Archivarinnen und Archivare: Archive in der Bundesrepublik Deutschland, Österreich und der Schweiz",
  oesta: "Österreichisches Staatsarchiv: Abteilungen und Zitierregeln",
  an: "Code du patrimoine, livre II; Archives nationales: Comment citer un document",
  mcu: "Ministerio de Cultura, Archivos Estatales; PARES, directory of archives",
  dglab: "Direção-Geral do Livro, dos Arquivos e das Bibliotecas, list of archives",
  ndap: "Naczelna Dyrekcja Archiwów Państwowych, list of state archives",
  mvcr: "Zákon č. 499/2004 Sb., o archivnictví a spisové službě, příloha č. 4",
  mnl: "Magyar Nemzeti Levéltár, list of member archives",
  ica: "International Council on Archives, list of national archives",
  ker: "Lexikon des gesamten Buchwesens; catalogues of manuscripts of the library",
  ser: "title page of the series",
  lon: "United Nations Library and Archives Geneva, Guide to the Archives of the League of Nations",
};

/** One repository a line: abbreviations | own names | English name | place | country | system | source. */
export const TABLE = `
GARF;GA RF;ГАРФ;ГА РФ|Gosudarstvennyi arkhiv Rossiiskoi Federatsii;Государственный архив Российской Федерации|State Archive of the Russian Federation|Moscow|RU|ru|uiuc
RGASPI;РГАСПИ|Rossiiskii gosudarstvennyi arkhiv sotsial’no-politicheskoi istorii;Российский государственный архив социально-политической истории|Russian State Archive of Socio-Political History|Moscow|RU|ru|abb
RTsKhIDNI;РЦХИДНИ|Rossiiskii tsentr khraneniia i izucheniia dokumentov noveishei istorii|Russian Center for the Preservation and Study of Documents of Contemporary History|Moscow|RU|ru|abb
RGANI;РГАНИ|Rossiiskii gosudarstvennyi arkhiv noveishei istorii;Российский государственный архив новейшей истории|Russian State Archive of Contemporary History|Moscow|RU|ru|abb
TsKhSD;ЦХСД|Tsentr khraneniia sovremennoi dokumentatsii|Center for Preservation of Contemporary Documentation|Moscow|RU|ru|abb
RGAE;РГАЭ|Rossiiskii gosudarstvennyi arkhiv ekonomiki;Российский государственный архив экономики|Russian State Archive of the Economy|Moscow|RU|ru|abb
RGVA;РГВА|Rossiiskii gosudarstvennyi voennyi arkhiv;Российский государственный военный архив|Russian State Military Archive|Moscow|RU|ru|abb
RGVIA;РГВИА|Rossiiskii gosudarstvennyi voenno-istoricheskii arkhiv;Российский государственный военно-исторический архив|Russian State Military History Archive|Moscow|RU|ru|abb
RGADA;РГАДА|Rossiiskii gosudarstvennyi arkhiv drevnikh aktov;Российский государственный архив древних актов|Russian State Archive of Early Acts|Moscow|RU|ru|abb
RGIA;РГИА|Rossiiskii gosudarstvennyi istoricheskii arkhiv;Российский государственный исторический архив|Russian State Historical Archive|St. Petersburg|RU|ru|abb
RGAVMF;РГАВМФ|Rossiiskii gosudarstvennyi arkhiv Voenno-Morskogo Flota;Российский государственный архив Военно-Морского Флота|Russian State Archive of the Navy|St. Petersburg|RU|ru|abb
RGALI;РГАЛИ|Rossiiskii gosudarstvennyi arkhiv literatury i iskusstva;Российский государственный архив литературы и искусства|Russian State Archive of Literature and Art|Moscow|RU|ru|abb
RGANTD;РГАНТД|Rossiiskii gosudarstvennyi arkhiv nauchno-tekhnicheskoi dokumentatsii;Российский государственный архив научно-технической документации|Russian State Archive of Scientific-Technical Documentation|Moscow|RU|ru|abb
RGAKFD;РГАКФД|Rossiiskii gosudarstvennyi arkhiv kinofotodokumentov;Российский государственный архив кинофотодокументов|Russian State Archive of Documentary Films and Photographs|Krasnogorsk|RU|ru|abb
RGAFD;РГАФД|Rossiiskii gosudarstvennyi arkhiv fonodokumentov;Российский государственный архив фонодокументов|Russian State Archive of Sound Recordings|Moscow|RU|ru|abb
AVPRF;AVP RF;АВП РФ|Arkhiv vneshnei politiki Rossiiskoi Federatsii;Архив внешней политики Российской Федерации|Archive of the Foreign Policy of the Russian Federation|Moscow|RU|ru|abb
AVPRI;АВПРИ|Arkhiv vneshnei politiki Rossiiskoi imperii;Архив внешней политики Российской империи|Archive of the Foreign Policy of the Russian Empire|Moscow|RU|ru|abb
APRF;AP RF;АП РФ|Arkhiv Prezidenta Rossiiskoi Federatsii;Архив Президента Российской Федерации|Archive of the President of the Russian Federation|Moscow|RU|ru|abb
TsAMO;ЦАМО|Tsentral’nyi arkhiv Ministerstva oborony;Центральный архив Министерства обороны|Central Archive of the Ministry of Defense|Podolsk|RU|ru|abb
TsA FSB;ЦА ФСБ|Tsentral’nyi arkhiv Federal’noi sluzhby bezopasnosti|Central Archive of the Federal Security Service|Moscow|RU|ru|abb
TsGIA SPb;ЦГИА СПб|Tsentral’nyi gosudarstvennyi istoricheskii arkhiv Sankt-Peterburga|Central State Historical Archive of St. Petersburg|St. Petersburg|RU|ru|abb
TsGA SPb;ЦГА СПб|Tsentral’nyi gosudarstvennyi arkhiv Sankt-Peterburga|Central State Archive of St. Petersburg|St. Petersburg|RU|ru|abb
TsGALI SPb;ЦГАЛИ СПб|Tsentral’nyi gosudarstvennyi arkhiv literatury i iskusstva Sankt-Peterburga|Central State Archive of Literature and Art of St. Petersburg|St. Petersburg|RU|ru|abb
TsGAIPD SPb;ЦГАИПД СПб|Tsentral’nyi gosudarstvennyi arkhiv istoriko-politicheskikh dokumentov Sankt-Peterburga|Central State Archive of Historico-Political Documents of St. Petersburg|St. Petersburg|RU|ru|abb
TsGAOR|Tsentral’nyi gosudarstvennyi arkhiv Oktiabr’skoi revoliutsii|Central State Archive of the October Revolution|Moscow|RU|ru|uiuc
OR RGB;ОР РГБ|Otdel rukopisei Rossiiskoi gosudarstvennoi biblioteki|Manuscript Department of the Russian State Library|Moscow|RU|ru|abb
OR RNB;ОР РНБ|Otdel rukopisei Rossiiskoi natsional’noi biblioteki|Manuscript Department of the National Library of Russia|St. Petersburg|RU|ru|abb
IRLI;ИРЛИ|Institut russkoi literatury (Pushkinskii Dom)|Institute of Russian Literature (Pushkin House)|St. Petersburg|RU|ru|abb
ARAN;АРАН|Arkhiv Rossiiskoi akademii nauk;Архив Российской академии наук|Archive of the Russian Academy of Sciences|Moscow|RU|ru|abb
PFA RAN;ПФА РАН|Sankt-Peterburgskii filial Arkhiva Rossiiskoi akademii nauk|St. Petersburg Branch of the Archive of the Russian Academy of Sciences|St. Petersburg|RU|ru|abb
TsDAVO;ЦДАВО|Tsentral’nyi derzhavnyi arkhiv vyshchykh orhaniv vlady ta upravlinnia Ukraïny;Центральний державний архів вищих органів влади та управління України|Central State Archive of the Higher Organs of Government and Administration of Ukraine|Kyiv|UA|ru|ica
TsDAHO;TsDAHOU;ЦДАГО|Tsentral’nyi derzhavnyi arkhiv hromads’kykh ob’iednan’ Ukraïny;Центральний державний архів громадських об’єднань України|Central State Archive of Public Organizations of Ukraine|Kyiv|UA|ru|ica
TsDIAK;TsDIAUK;ЦДІАК|Tsentral’nyi derzhavnyi istorychnyi arkhiv Ukraïny, Kyïv;Центральний державний історичний архів України|Central State Historical Archive of Ukraine, Kyiv|Kyiv|UA|ru|ica
TsDIAL;TsDIAUL;ЦДІАЛ|Tsentral’nyi derzhavnyi istorychnyi arkhiv Ukraïny, L’viv|Central State Historical Archive of Ukraine, Lviv|Lviv|UA|ru|ica
NARB;НАРБ|Natsional’nyi arkhiv Respubliki Belarus’;Национальный архив Республики Беларусь|National Archives of the Republic of Belarus|Minsk|BY|ru|ica
LVVA|Latvijas Valsts vēstures arhīvs|Latvian State Historical Archives|Riga|LV|ru|ica
LCVA|Lietuvos centrinis valstybės archyvas|Lithuanian Central State Archives|Vilnius|LT|ru|ica
LVIA|Lietuvos valstybės istorijos archyvas|Lithuanian State Historical Archives|Vilnius|LT|ru|ica
ERA|Eesti Riigiarhiiv|Estonian State Archives|Tallinn|EE|ru|ica
TNA;PRO|The National Archives;Public Record Office|The National Archives of the United Kingdom|Kew|GB|gb|tna
BL|British Library;The British Library|British Library|London|GB|gb|tna
NRS;NAS|National Records of Scotland;National Archives of Scotland;Scottish Record Office|National Records of Scotland|Edinburgh|GB|gb|tna
NLS|National Library of Scotland||Edinburgh|GB|gb|tna
NLW|Llyfrgell Genedlaethol Cymru|National Library of Wales|Aberystwyth|GB|gb|tna
PRONI|Public Record Office of Northern Ireland||Belfast|GB|gb|tna
LMA|London Metropolitan Archives||London|GB|gb|tna
CUL|Cambridge University Library||Cambridge|GB|gb|tna
CAC|Churchill Archives Centre||Cambridge|GB|gb|tna
Bodl;Bodl. Lib|Bodleian Library;Bodleian Libraries|Bodleian Library|Oxford|GB|gb|tna
LPL|Lambeth Palace Library||London|GB|gb|tna
PA|Parliamentary Archives;House of Lords Record Office|Parliamentary Archives|London|GB|gb|tna
IWM|Imperial War Museum;Imperial War Museums|Imperial War Museum|London|GB|gb|tna
LHCMA|Liddell Hart Centre for Military Archives||London|GB|gb|tna
MRC|Modern Records Centre||Coventry|GB|gb|tna
LSE|British Library of Political and Economic Science||London|GB|gb|tna
JRL|John Rylands Library;John Rylands University Library|John Rylands Library|Manchester|GB|gb|tna
WYAS|West Yorkshire Archive Service||Wakefield|GB|gb|tna
ESRO|East Sussex Record Office||Brighton|GB|gb|tna
CKS|Centre for Kentish Studies||Maidstone|GB|gb|tna
NAI|National Archives of Ireland||Dublin|IE|gb|ica
NLI|National Library of Ireland||Dublin|IE|gb|ica
LAC;NAC;PAC|Library and Archives Canada;National Archives of Canada;Public Archives of Canada|Library and Archives Canada|Ottawa|CA|gb|ica
NAA|National Archives of Australia||Canberra|AU|gb|ica
NLA|National Library of Australia||Canberra|AU|gb|ica
ANZ|Archives New Zealand||Wellington|NZ|gb|ica
NAI Delhi|National Archives of India||New Delhi|IN|gb|ica
ISA|Israel State Archives||Jerusalem|IL|gb|ica
CZA|Central Zionist Archives||Jerusalem|IL|gb|ica
YVA|Yad Vashem Archives||Jerusalem|IL|gb|ica
NARA;USNA;NA|National Archives and Records Administration;United States National Archives;National Archives at College Park|National Archives and Records Administration|Washington, D.C.|US|us|nara
LC;LOC|Library of Congress;Library of Congress, Manuscript Division|Library of Congress|Washington, D.C.|US|us|nara
HHPL|Herbert Hoover Presidential Library;Herbert Hoover Library|Herbert Hoover Presidential Library|West Branch, Iowa|US|us|cfr
FDRL;FDRPL|Franklin D. Roosevelt Library;Franklin D. Roosevelt Presidential Library|Franklin D. Roosevelt Library|Hyde Park, N.Y.|US|us|cfr
HSTL|Harry S. Truman Library;Harry S. Truman Presidential Library|Harry S. Truman Library|Independence, Mo.|US|us|cfr
DDEL|Dwight D. Eisenhower Library;Dwight D. Eisenhower Presidential Library|Dwight D. Eisenhower Library|Abilene, Kans.|US|us|cfr
JFKL;JFKPL|John F. Kennedy Library;John F. Kennedy Presidential Library|John F. Kennedy Library|Boston|US|us|cfr
LBJL|Lyndon Baines Johnson Library;Lyndon B. Johnson Library|Lyndon Baines Johnson Library|Austin, Tex.|US|us|cfr
RNPL|Richard Nixon Library;Richard Nixon Presidential Library|Richard Nixon Library|Yorba Linda, Calif.|US|us|cfr
GFL;GRFL|Gerald R. Ford Library|Gerald R. Ford Library|Ann Arbor, Mich.|US|us|cfr
JCL|Jimmy Carter Library||Atlanta|US|us|cfr
RRL|Ronald Reagan Library||Simi Valley, Calif.|US|us|cfr
GBL|George Bush Library;George H. W. Bush Presidential Library|George Bush Library|College Station, Tex.|US|us|cfr
WJCL|William J. Clinton Library||Little Rock, Ark.|US|us|cfr
HIA;HILA|Hoover Institution Archives;Hoover Institution Library and Archives|Hoover Institution Archives|Stanford, Calif.|US|us|nara
USHMM|United States Holocaust Memorial Museum||Washington, D.C.|US|us|nara
NYPL|New York Public Library||New York|US|us|nara
RAC|Rockefeller Archive Center||Sleepy Hollow, N.Y.|US|us|nara
RBML|Rare Book and Manuscript Library, Columbia University||New York|US|us|nara
HL|Houghton Library||Cambridge, Mass.|US|us|nara
ACS|Archivio Centrale dello Stato||Rome|IT|it|dpr
ASDMAE;ASMAE|Archivio storico diplomatico del Ministero degli Affari Esteri;Archivio Storico del Ministero degli Affari Esteri|Historical Diplomatic Archives of the Ministry of Foreign Affairs|Rome|IT|it|maeci
AUSSME|Archivio dell’Ufficio Storico dello Stato Maggiore dell’Esercito|Archives of the Historical Office of the Army General Staff|Rome|IT|it|maeci
AUSMM|Archivio dell’Ufficio Storico della Marina Militare|Archives of the Historical Office of the Navy|Rome|IT|it|maeci
ASV;AAV|Archivio Segreto Vaticano;Archivio Apostolico Vaticano;Archivum Secretum Vaticanum|Vatican Apostolic Archive|Vatican City|VA|it|aav
BAV|Biblioteca Apostolica Vaticana|Vatican Apostolic Library|Vatican City|VA|ms|aav
APF|Archivio storico di Propaganda Fide|Historical Archives of Propaganda Fide|Rome|VA|it|aav
ACDF|Archivio della Congregazione per la Dottrina della Fede|Archive of the Congregation for the Doctrine of the Faith|Vatican City|VA|it|aav
ARSI|Archivum Romanum Societatis Iesu|Roman Archives of the Society of Jesus|Rome|IT|it|aav
ASC|Archivio Storico Capitolino|Capitoline Historical Archives|Rome|IT|it|dpr
BNCF|Biblioteca Nazionale Centrale di Firenze|National Central Library of Florence|Florence|IT|ms|ker
BNCR|Biblioteca Nazionale Centrale di Roma|National Central Library of Rome|Rome|IT|ms|ker
BML|Biblioteca Medicea Laurenziana|Laurentian Library|Florence|IT|ms|ker
BNM|Biblioteca Nazionale Marciana|Marciana National Library|Venice|IT|ms|ker
BArch;BA|Bundesarchiv|Federal Archives of Germany|Berlin|DE|de|barch
BA-MA;BArch-MA|Bundesarchiv-Militärarchiv|Federal Archives, Military Archives|Freiburg|DE|de|barch
SAPMO;SAPMO-BArch|Stiftung Archiv der Parteien und Massenorganisationen der DDR|Foundation Archives of Parties and Mass Organizations of the GDR|Berlin|DE|de|barch
PA AA;PAAA|Politisches Archiv des Auswärtigen Amts|Political Archive of the Federal Foreign Office|Berlin|DE|de|paaa
GStA PK;GStA;GStAPK|Geheimes Staatsarchiv Preußischer Kulturbesitz|Secret State Archives Prussian Cultural Heritage Foundation|Berlin|DE|de|dearch
BayHStA;BHStA|Bayerisches Hauptstaatsarchiv|Bavarian Main State Archive|Munich|DE|de|dearch
SächsHStA;HStAD;HStA Dresden|Sächsisches Hauptstaatsarchiv Dresden;Hauptstaatsarchiv Dresden|Main State Archive Dresden|Dresden|DE|de|dearch
HStAS;HStA Stuttgart|Hauptstaatsarchiv Stuttgart|Main State Archive Stuttgart|Stuttgart|DE|de|dearch
GLA;GLAK|Generallandesarchiv Karlsruhe|General State Archive Karlsruhe|Karlsruhe|DE|de|dearch
StAHH;StAH|Staatsarchiv Hamburg|State Archive Hamburg|Hamburg|DE|de|dearch
StAB|Staatsarchiv Bremen|State Archive Bremen|Bremen|DE|de|dearch
HStAM|Hessisches Staatsarchiv Marburg|Hessian State Archive Marburg|Marburg|DE|de|dearch
HStAD Darmstadt|Hessisches Staatsarchiv Darmstadt|Hessian State Archive Darmstadt|Darmstadt|DE|de|dearch
HHStAW|Hessisches Hauptstaatsarchiv Wiesbaden|Hessian Main State Archive Wiesbaden|Wiesbaden|DE|de|dearch
NLA Hannover;HStA Hannover|Niedersächsisches Landesarchiv Hannover;Hauptstaatsarchiv Hannover|Lower Saxony State Archive, Hanover|Hanover|DE|de|dearch
LAV NRW|Landesarchiv Nordrhein-Westfalen|State Archive of North Rhine-Westphalia|Duisburg|DE|de|dearch
LAB|Landesarchiv Berlin|State Archive of Berlin|Berlin|DE|de|dearch
BLHA|Brandenburgisches Landeshauptarchiv|Brandenburg Main State Archive|Potsdam|DE|de|dearch
LHAKo;LHA Koblenz|Landeshauptarchiv Koblenz|Main State Archive Koblenz|Koblenz|DE|de|dearch
LHASA|Landeshauptarchiv Sachsen-Anhalt;Landesarchiv Sachsen-Anhalt|State Archive of Saxony-Anhalt|Magdeburg|DE|de|dearch
ThHStAW|Thüringisches Hauptstaatsarchiv Weimar|Thuringian Main State Archive Weimar|Weimar|DE|de|dearch
LHAS|Landeshauptarchiv Schwerin|Main State Archive Schwerin|Schwerin|DE|de|dearch
LASH|Landesarchiv Schleswig-Holstein|State Archive of Schleswig-Holstein|Schleswig|DE|de|dearch
AdsD|Archiv der sozialen Demokratie|Archive of Social Democracy|Bonn|DE|de|dearch
ACDP|Archiv für Christlich-Demokratische Politik|Archive for Christian Democratic Policy|Sankt Augustin|DE|de|dearch
IfZ|Archiv des Instituts für Zeitgeschichte;Institut für Zeitgeschichte|Archive of the Institute of Contemporary History|Munich|DE|de|dearch
BStU|Archiv des Bundesbeauftragten für die Stasi-Unterlagen|Stasi Records Archive|Berlin|DE|de|dearch
BSB|Bayerische Staatsbibliothek|Bavarian State Library|Munich|DE|ms|ker
SBB;SBB-PK|Staatsbibliothek zu Berlin|Berlin State Library|Berlin|DE|ms|ker
HAB|Herzog August Bibliothek|Herzog August Library|Wolfenbüttel|DE|ms|ker
ÖStA;OeStA|Österreichisches Staatsarchiv|Austrian State Archives|Vienna|AT|de|oesta
HHStA|Haus-, Hof- und Staatsarchiv;Haus- Hof- und Staatsarchiv|House, Court and State Archives|Vienna|AT|de|oesta
AVA|Allgemeines Verwaltungsarchiv|General Administrative Archives|Vienna|AT|de|oesta
AdR|Archiv der Republik|Archives of the Republic|Vienna|AT|de|oesta
KA|Kriegsarchiv|War Archives|Vienna|AT|de|oesta
FHKA|Finanz- und Hofkammerarchiv;Hofkammerarchiv|Finance and Court Chamber Archives|Vienna|AT|de|oesta
WStLA|Wiener Stadt- und Landesarchiv|Municipal and Provincial Archives of Vienna|Vienna|AT|de|oesta
ÖNB|Österreichische Nationalbibliothek|Austrian National Library|Vienna|AT|ms|ker
StLA|Steiermärkisches Landesarchiv|Styrian Provincial Archives|Graz|AT|de|oesta
TLA|Tiroler Landesarchiv|Tyrolean Provincial Archives|Innsbruck|AT|de|oesta
NÖLA|Niederösterreichisches Landesarchiv|Provincial Archives of Lower Austria|St. Pölten|AT|de|oesta
OÖLA|Oberösterreichisches Landesarchiv|Provincial Archives of Upper Austria|Linz|AT|de|oesta
BAR|Schweizerisches Bundesarchiv|Swiss Federal Archives|Bern|CH|de|dearch
StAZH|Staatsarchiv des Kantons Zürich;Staatsarchiv Zürich|State Archive of Zurich|Zurich|CH|de|dearch
StABS|Staatsarchiv Basel-Stadt|State Archive of Basel-Stadt|Basel|CH|de|dearch
StABE|Staatsarchiv des Kantons Bern|State Archive of Bern|Bern|CH|de|dearch
AEG|Archives d’État de Genève|State Archives of Geneva|Geneva|CH|fr|dearch
LNA;LONA|League of Nations Archives|League of Nations Archives|Geneva|CH|gb|lon
AN;ANF;CARAN|Archives nationales;Archives nationales de France|National Archives of France|Paris|FR|fr|an
ANOM;CAOM|Archives nationales d’outre-mer;Centre des archives d’outre-mer|National Overseas Archives|Aix-en-Provence|FR|fr|an
ANMT|Archives nationales du monde du travail|National Archives of the World of Work|Roubaix|FR|fr|an
AMAE;MAE;AD Courneuve|Archives du ministère des Affaires étrangères;Archives diplomatiques|Archives of the Ministry of Foreign Affairs|La Courneuve|FR|fr|an
CADN|Centre des Archives diplomatiques de Nantes|Center of the Diplomatic Archives in Nantes|Nantes|FR|fr|an
SHD;SHAT|Service historique de la Défense;Service historique de l’armée de terre|Defense Historical Service|Vincennes|FR|fr|an
APP|Archives de la préfecture de police|Archives of the Prefecture of Police|Paris|FR|fr|an
AP Paris|Archives de Paris|Archives of Paris|Paris|FR|fr|an
BnF;BNF|Bibliothèque nationale de France;Bibliothèque nationale|National Library of France|Paris|FR|ms|ker
BDIC|Bibliothèque de documentation internationale contemporaine;La Contemporaine|La Contemporaine|Nanterre|FR|fr|an
AGR;ARA|Archives générales du Royaume;Algemeen Rijksarchief|State Archives of Belgium|Brussels|BE|fr|ica
KBR|Bibliothèque royale de Belgique;Koninklijke Bibliotheek van België|Royal Library of Belgium|Brussels|BE|ms|ker
NL-HaNA|Nationaal Archief|National Archives of the Netherlands|The Hague|NL|nl|ica
IISH;IISG|Internationaal Instituut voor Sociale Geschiedenis|International Institute of Social History|Amsterdam|NL|nl|ica
AGS|Archivo General de Simancas|General Archive of Simancas|Simancas|ES|es|mcu
AHN|Archivo Histórico Nacional|National Historical Archive|Madrid|ES|es|mcu
AGI|Archivo General de Indias|General Archive of the Indies|Seville|ES|es|mcu
AGA|Archivo General de la Administración|General Archive of the Administration|Alcalá de Henares|ES|es|mcu
ACA|Archivo de la Corona de Aragón;Arxiu de la Corona d’Aragó|Archive of the Crown of Aragon|Barcelona|ES|es|mcu
CDMH|Centro Documental de la Memoria Histórica|Documentary Center of Historical Memory|Salamanca|ES|es|mcu
ARChV;ARCHV|Archivo de la Real Chancillería de Valladolid|Archive of the Royal Chancery of Valladolid|Valladolid|ES|es|mcu
AHNob|Archivo Histórico de la Nobleza|Historical Archive of the Nobility|Toledo|ES|es|mcu
AGP|Archivo General de Palacio|General Archive of the Palace|Madrid|ES|es|mcu
AGMM|Archivo General Militar de Madrid|General Military Archive of Madrid|Madrid|ES|es|mcu
AGMS|Archivo General Militar de Segovia|General Military Archive of Segovia|Segovia|ES|es|mcu
BNE|Biblioteca Nacional de España|National Library of Spain|Madrid|ES|ms|ker
RAH|Real Academia de la Historia;Biblioteca de la Real Academia de la Historia|Royal Academy of History|Madrid|ES|ms|ker
AGN|Archivo General de la Nación|General Archive of the Nation||MX|es|ica
ANTT;TT|Arquivo Nacional da Torre do Tombo|National Archive of the Torre do Tombo|Lisbon|PT|es|dglab
AHU|Arquivo Histórico Ultramarino|Overseas Historical Archive|Lisbon|PT|es|dglab
ANRJ|Arquivo Nacional|National Archives of Brazil|Rio de Janeiro|BR|es|ica
AAN|Archiwum Akt Nowych|Archive of New Records|Warsaw|PL|pl|ndap
AGAD|Archiwum Główne Akt Dawnych|Central Archives of Historical Records|Warsaw|PL|pl|ndap
NAC Warszawa|Narodowe Archiwum Cyfrowe|National Digital Archives|Warsaw|PL|pl|ndap
ANKr;ANK|Archiwum Narodowe w Krakowie|National Archives in Krakow|Krakow|PL|pl|ndap
AIPN|Archiwum Instytutu Pamięci Narodowej|Archive of the Institute of National Remembrance|Warsaw|PL|pl|ndap
CAW|Centralne Archiwum Wojskowe|Central Military Archives|Warsaw|PL|pl|ndap
AMSZ|Archiwum Ministerstwa Spraw Zagranicznych|Archive of the Ministry of Foreign Affairs|Warsaw|PL|pl|ndap
AŻIH|Archiwum Żydowskiego Instytutu Historycznego|Archive of the Jewish Historical Institute|Warsaw|PL|pl|ndap
BJ|Biblioteka Jagiellońska|Jagiellonian Library|Krakow|PL|ms|ker
BN Warszawa|Biblioteka Narodowa|National Library of Poland|Warsaw|PL|ms|ker
NA Praha;NAČR|Národní archiv;Státní ústřední archiv|National Archives of the Czech Republic|Prague|CZ|cz|mvcr
AHMP|Archiv hlavního města Prahy|Prague City Archives|Prague|CZ|cz|mvcr
AMZV|Archiv Ministerstva zahraničních věcí|Archive of the Ministry of Foreign Affairs|Prague|CZ|cz|mvcr
MZA|Moravský zemský archiv|Moravian Provincial Archive|Brno|CZ|cz|mvcr
ZA Opava|Zemský archiv v Opavě|Provincial Archive in Opava|Opava|CZ|cz|mvcr
VÚA|Vojenský ústřední archiv|Central Military Archive|Prague|CZ|cz|mvcr
ABS|Archiv bezpečnostních složek|Security Services Archive|Prague|CZ|cz|mvcr
SNA|Slovenský národný archív|Slovak National Archives|Bratislava|SK|cz|ica
MNL OL;MOL|Magyar Nemzeti Levéltár Országos Levéltára;Magyar Országos Levéltár|National Archives of Hungary|Budapest|HU|de|mnl
BFL|Budapest Főváros Levéltára|Budapest City Archives|Budapest|HU|de|mnl
OSZK|Országos Széchényi Könyvtár|National Széchényi Library|Budapest|HU|ms|ker
ANIC|Arhivele Naționale Istorice Centrale|Central National Historical Archives|Bucharest|RO|fr|ica
TsDA;ЦДА|Tsentralen darzhaven arhiv;Централен държавен архив|Central State Archives|Sofia|BG|ru|ica
AJ|Arhiv Jugoslavije;Архив Југославије|Archives of Yugoslavia|Belgrade|RS|ru|ica
HDA|Hrvatski državni arhiv|Croatian State Archives|Zagreb|HR|cz|ica
ARS|Arhiv Republike Slovenije|Archives of the Republic of Slovenia|Ljubljana|SI|cz|ica
RA|Riksarkivet|National Archives of Sweden|Stockholm|SE|gb|ica
KB|Kungliga biblioteket|National Library of Sweden|Stockholm|SE|ms|ker
RA Oslo|Riksarkivet Oslo|National Archives of Norway|Oslo|NO|gb|ica
DNA|Rigsarkivet|Danish National Archives|Copenhagen|DK|gb|ica
KA Helsinki|Kansallisarkisto|National Archives of Finland|Helsinki|FI|gb|ica
BOA|Başbakanlık Osmanlı Arşivi|Ottoman Archives of the Prime Ministry|Istanbul|TR|gb|ica
DVP;DVP SSSR;ДВП|Dokumenty vneshnei politiki SSSR;Документы внешней политики СССР|Documents of the Foreign Policy of the USSR|Moscow||ps|ser
DDI|I documenti diplomatici italiani;Documenti diplomatici italiani|Italian Diplomatic Documents|Rome||ps|ser
DBFP|Documents on British Foreign Policy||London||ps|ser
BD|British Documents on the Origins of the War||London||ps|ser
FRUS|Foreign Relations of the United States;Papers Relating to the Foreign Relations of the United States|Foreign Relations of the United States|Washington, D.C.||ps|ser
ADAP|Akten zur deutschen auswärtigen Politik|Documents on German Foreign Policy|Göttingen||ps|ser
DGFP|Documents on German Foreign Policy||London||ps|ser
GP|Die Große Politik der Europäischen Kabinette;Die Grosse Politik der europäischen Kabinette|The Great Policy of the European Cabinets|Berlin||ps|ser
AAPD|Akten zur Auswärtigen Politik der Bundesrepublik Deutschland||Munich||ps|ser
DDF|Documents diplomatiques français|French Diplomatic Documents|Paris||ps|ser
DDB|Documents diplomatiques belges|Belgian Diplomatic Documents|Brussels||ps|ser
DDS;DODIS|Documents diplomatiques suisses;Diplomatische Dokumente der Schweiz;Documenti diplomatici svizzeri|Diplomatic Documents of Switzerland|Bern||ps|ser
ÖUA|Österreich-Ungarns Außenpolitik|Austria-Hungary’s Foreign Policy|Vienna||ps|ser
ADÖ|Außenpolitische Dokumente der Republik Österreich|Foreign Policy Documents of the Republic of Austria|Vienna||ps|ser
DCER|Documents on Canadian External Relations||Ottawa||ps|ser
DAFP|Documents on Australian Foreign Policy||Canberra||ps|ser
PDD|Polskie dokumenty dyplomatyczne|Polish Diplomatic Documents|Warsaw||ps|ser
ADSS|Actes et documents du Saint Siège relatifs à la Seconde Guerre mondiale|Acts and Documents of the Holy See|Vatican City||ps|ser
CSPD|Calendar of State Papers, Domestic;Calendar of State Papers Domestic|Calendar of State Papers, Domestic|London||ps|ser
CSPV|Calendar of State Papers, Venetian;Calendar of State Papers Venetian|Calendar of State Papers, Venetian|London||ps|ser
`;

/** Archives of one kind, one in each place: Italy has a state archive in the capital of every province. `{}` is the place, `{a}` the
 *  letters behind the slash; own names and English ones as in the table above. */
export const FAMILIES: readonly { readonly line: string; readonly places: string }[] = [
  {
    line: "AS{a}|Archivio di Stato di {}|State Archives of {}|{}|IT|it|dpr",
    places:
      "Agrigento/Ag Alessandria/Al Ancona/An Arezzo/Ar Ascoli_Piceno/Ap Asti/At Avellino/Av Bari/Ba Belluno/Bl Benevento/Bn Bergamo/Bg Biella/Bi Bologna/Bo Bolzano/Bz Brescia/Bs Brindisi/Br Cagliari/Ca Caltanissetta/Cl Campobasso/Cb Caserta/Ce Catania/Ct Catanzaro/Cz Chieti/Ch Como/Co Cosenza/Cs Cremona/Cr Crotone/Kr Cuneo/Cn Enna/En Ferrara/Fe Firenze/Fi Foggia/Fg Forlì/Fo Frosinone/Fr Genova/Ge Gorizia/Go Grosseto/Gr Imperia/Im Isernia/Is Latina/Lt Lecce/Le Livorno/Li Lucca/Lu Macerata/Mc Mantova/Mn Massa/Ms Matera/Mt Messina/Me Milano/Mi Modena/Mo Napoli/Na Novara/No Nuoro/Nu Oristano/Or Padova/Pd Palermo/Pa Parma/Pr Pavia/Pv Perugia/Pg Pesaro/Ps Pescara/Pe Piacenza/Pc Pisa/Pi Pistoia/Pt Pordenone/Pn Potenza/Pz Prato/Po Ragusa/Rg Ravenna/Ra Reggio_Calabria/Rc Reggio_Emilia/Re Rieti/Ri Rimini/Rn Roma/Rm Rovigo/Ro Salerno/Sa Sassari/Ss Savona/Sv Siena/Si Siracusa/Sr Sondrio/So Taranto/Ta Teramo/Te Terni/Tr Torino/To Trapani/Tp Trento/Tn Treviso/Tv Trieste/Ts Udine/Ud Varese/Va Venezia/Ve Verbania/Vb Vercelli/Vc Verona/Vr Vibo_Valentia/Vv Vicenza/Vi Viterbo/Vt",
  },
  {
    line: "AP {}|Archiwum Państwowe w {}|State Archive in {}|{}|PL|pl|ndap",
    places:
      "Białymstoku Bydgoszczy Częstochowie Gdańsku Katowicach Kaliszu Kielcach Koszalinie Lesznie Lublinie Łodzi Olsztynie Opolu Poznaniu Przemyślu Radomiu Rzeszowie Siedlcach Suwałkach Szczecinie Toruniu Warszawie Wrocławiu Zamościu",
  },
  {
    line: "SOA {}|Státní oblastní archiv v {}|State Regional Archive in {}|{}|CZ|cz|mvcr",
    places: "Praze Třeboni Plzni Litoměřicích Zámrsku",
  },
];
