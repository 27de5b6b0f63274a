/** Repositories whose names were looked up, one a line: abbreviations | own names | English name | place | country | system | source. */
export const TABLE = `
GARF;GA RF;ГАРФ;ГА РФ|Gosudarstvennyi arkhiv Rossiiskoi Federatsii;Государственный архив Российской Федерации|State Archive of the Russian Federation|Moscow|RU|ru|garf
RGASPI;РГАСПИ|Rossiiskii gosudarstvennyi arkhiv sotsial’no-politicheskoi istorii;Российский государственный архив социально-политической истории|Russian State Archive of Socio-Political History|Moscow|RU|ru|abb
RTsKhIDNI;РЦХИДНИ|Rossiiskii tsentr khraneniia i izucheniia dokumentov noveishei istorii|Russian Center for the Preservation and Study of Documents of Contemporary History|Moscow|RU|ru|wp
RGANI;РГАНИ|Rossiiskii gosudarstvennyi arkhiv noveishei istorii;Российский государственный архив новейшей истории|Russian State Archive of Contemporary History|Moscow|RU|ru|hoover
TsKhSD;ЦХСД|Tsentr khraneniia sovremennoi dokumentatsii|Center for Preservation of Contemporary Documentation|Moscow|RU|ru|hoover
RGAE;РГАЭ|Rossiiskii gosudarstvennyi arkhiv ekonomiki;Российский государственный архив экономики|Russian State Archive of the Economy|Moscow|RU|ru|sovcent
RGVA;РГВА|Rossiiskii gosudarstvennyi voennyi arkhiv;Российский государственный военный архив|Russian State Military Archive|Moscow|RU|ru|sovcent
RGVIA;РГВИА|Rossiiskii gosudarstvennyi voenno-istoricheskii arkhiv;Российский государственный военно-исторический архив|Russian State Military History Archive|Moscow|RU|ru|rgvia
RGADA;РГАДА|Rossiiskii gosudarstvennyi arkhiv drevnikh aktov;Российский государственный архив древних актов|Russian State Archive of Early Acts|Moscow|RU|ru|guide
RGIA;РГИА|Rossiiskii gosudarstvennyi istoricheskii arkhiv;Российский государственный исторический архив|Russian State Historical Archive|St. Petersburg|RU|ru|abb
RGALI;РГАЛИ|Rossiiskii gosudarstvennyi arkhiv literatury i iskusstva;Российский государственный архив литературы и искусства|Russian State Archive of Literature and Art|Moscow|RU|ru|guide
AVPRF;AVP RF;АВП РФ|Arkhiv vneshnei politiki Rossiiskoi Federatsii;Архив внешней политики Российской Федерации|Archive of the Foreign Policy of the Russian Federation|Moscow|RU|ru|guide
AVPRI;АВПРИ|Arkhiv vneshnei politiki Rossiiskoi imperii;Архив внешней политики Российской империи|Archive of the Foreign Policy of the Russian Empire|Moscow|RU|ru|avpri
TsGA SPb;ЦГА СПб|Tsentral’nyi gosudarstvennyi arkhiv Sankt-Peterburga|Central State Archive of St. Petersburg|St. Petersburg|RU|ru|abb
TsGAIPD SPb;ЦГАИПД СПб|Tsentral’nyi gosudarstvennyi arkhiv istoriko-politicheskikh dokumentov Sankt-Peterburga|Central State Archive of Historico-Political Documents of St. Petersburg|St. Petersburg|RU|ru|ehriru
TsGAOR|Tsentral’nyi gosudarstvennyi arkhiv Oktiabr’skoi revoliutsii|Central State Archive of the October Revolution|Moscow|RU|ru|garf
OR RGB;ОР РГБ|Otdel rukopisei Rossiiskoi gosudarstvennoi biblioteki|Manuscript Department of the Russian State Library|Moscow|RU|ru|guide
TsDAVO;ЦДАВО|Tsentral’nyi derzhavnyi arkhiv vyshchykh orhaniv vlady ta upravlinnia Ukraïny;Центральний державний архів вищих органів влади та управління України|Central State Archive of the Higher Organs of Government and Administration of Ukraine|Kyiv|UA|ru|eou
TsDIAK;TsDIAUK;ЦДІАК|Tsentral’nyi derzhavnyi istorychnyi arkhiv Ukraïny, Kyïv;Центральний державний історичний архів України|Central State Historical Archive of Ukraine, Kyiv|Kyiv|UA|ru|eou
TsDIAL;TsDIAUL;ЦДІАЛ|Tsentral’nyi derzhavnyi istorychnyi arkhiv Ukraïny, L’viv|Central State Historical Archive of Ukraine, Lviv|Lviv|UA|ru|eou
NARB;НАРБ|Natsional’nyi arkhiv Respubliki Belarus’;Национальный архив Республики Беларусь|National Archives of the Republic of Belarus|Minsk|BY|ru|wpnat
LVVA|Latvijas Valsts vēstures arhīvs|Latvian State Historical Archives|Riga|LV|ru|lust
TNA;PRO|The National Archives;Public Record Office|The National Archives of the United Kingdom|Kew|GB|gb|wptna
BL|British Library;The British Library|British Library|London|GB|gb|wd
NRS;NAS|National Records of Scotland;National Archives of Scotland;Scottish Record Office|National Records of Scotland|Edinburgh|GB|gb|wp
NLS|National Library of Scotland||Edinburgh|GB|gb|wd
NLW|Llyfrgell Genedlaethol Cymru|National Library of Wales|Aberystwyth|GB|gb|wd
PRONI|Public Record Office of Northern Ireland||Belfast|GB|gb|econ
LMA|London Metropolitan Archives||London|GB|gb|wp
CUL|Cambridge University Library||Cambridge|GB|gb|wd
CAC|Churchill Archives Centre||Cambridge|GB|gb|lost
Bodl;Bodl. Lib|Bodleian Library;Bodleian Libraries|Bodleian Library|Oxford|GB|gb|wd
LPL|Lambeth Palace Library||London|GB|gb|wp
PA|Parliamentary Archives;House of Lords Record Office|Parliamentary Archives|London|GB|gb|wp
IWM|Imperial War Museum;Imperial War Museums|Imperial War Museum|London|GB|gb|wp
LHCMA|Liddell Hart Centre for Military Archives||London|GB|gb|wp
MRC|Modern Records Centre||Coventry|GB|gb|wp
LSE|British Library of Political and Economic Science||London|GB|gb|econ
JRL|John Rylands Library;John Rylands University Library|John Rylands Library|Manchester|GB|gb|wd
ESRO|East Sussex Record Office||Brighton|GB|gb|wp
NAI|National Archives of Ireland||Dublin|IE|gb|wp
NLI|National Library of Ireland||Dublin|IE|gb|econ
LAC;NAC;PAC|Library and Archives Canada;National Archives of Canada;Public Archives of Canada|Library and Archives Canada|Ottawa|CA|gb|wd
NAA|National Archives of Australia||Canberra|AU|gb|wp
NLA|National Library of Australia||Canberra|AU|gb|wd
ANZ|Archives New Zealand||Wellington|NZ|gb|wp
ISA|Israel State Archives||Jerusalem|IL|gb|wp
CZA|Central Zionist Archives||Jerusalem|IL|gb|wp
NARA;USNA;NA|National Archives and Records Administration;United States National Archives;U.S. National Archives;National Archives at College Park|National Archives and Records Administration|Washington, D.C.|US|us|wd
LC;LOC|Library of Congress;Library of Congress, Manuscript Division|Library of Congress|Washington, D.C.|US|us|wd
HHPL|Herbert Hoover Presidential Library;Herbert Hoover Library|Herbert Hoover Presidential Library|West Branch, Iowa|US|us|cfr
FDRL;FDRPL|Franklin D. Roosevelt Library;Franklin D. Roosevelt Presidential Library|Franklin D. Roosevelt Library|Hyde Park, N.Y.|US|us|cfr
HSTL|Harry S. Truman Library;Harry S. Truman Presidential Library|Harry S. Truman Library|Independence, Mo.|US|us|cfr
DDEL|Dwight D. Eisenhower Library;Dwight D. Eisenhower Presidential Library|Dwight D. Eisenhower Library|Abilene, Kans.|US|us|cfr
JFKL;JFKPL|John F. Kennedy Library;John F. Kennedy Presidential Library|John F. Kennedy Library|Boston|US|us|cfr
LBJL|Lyndon Baines Johnson Library;Lyndon B. Johnson Library|Lyndon Baines Johnson Library|Austin, Tex.|US|us|cfr
RNPL|Richard Nixon Library;Richard Nixon Presidential Library|Richard Nixon Library|Yorba Linda, Calif.|US|us|cfr
GFL;GRFL|Gerald R. Ford Library;Gerald R. Ford Presidential Library|Gerald R. Ford Library|Ann Arbor, Mich.|US|us|wp
JCL|Jimmy Carter Library||Atlanta|US|us|wp
RRL|Ronald Reagan Library;Ronald Reagan Presidential Library||Simi Valley, Calif.|US|us|wp
GBL|George Bush Library;George H. W. Bush Presidential Library|George Bush Library|College Station, Tex.|US|us|wp
WJCL|William J. Clinton Library;William J. Clinton Presidential Library||Little Rock, Ark.|US|us|wp
HIA;HILA|Hoover Institution Archives;Hoover Institution Library and Archives|Hoover Institution Archives|Stanford, Calif.|US|us|wp
USHMM|United States Holocaust Memorial Museum||Washington, D.C.|US|us|wp
NYPL|New York Public Library||New York|US|us|wd
RBML|Rare Book and Manuscript Library, Columbia University||New York|US|us|wd
HL|Houghton Library||Cambridge, Mass.|US|us|wp
ACS|Archivio Centrale dello Stato||Rome|IT|it|wd
ASDMAE;ASMAE|Archivio storico diplomatico del Ministero degli Affari Esteri;Archivio Storico del Ministero degli Affari Esteri|Historical Diplomatic Archives of the Ministry of Foreign Affairs|Rome|IT|it|senato
AUSSME|Archivio dell’Ufficio Storico dello Stato Maggiore dell’Esercito|Archives of the Historical Office of the Army General Staff|Rome|IT|it|esercito
ASV;AAV|Archivio Segreto Vaticano;Archivio Apostolico Vaticano;Archivum Secretum Vaticanum|Vatican Apostolic Archive|Vatican City|VA|it|mat
BAV|Biblioteca Apostolica Vaticana|Vatican Apostolic Library|Vatican City|VA|ms|wp
ARSI|Archivum Romanum Societatis Iesu|Roman Archives of the Society of Jesus|Rome|IT|it|jes
ASC|Archivio Storico Capitolino|Capitoline Historical Archives|Rome|IT|it|wd
BNCF|Biblioteca Nazionale Centrale di Firenze|National Central Library of Florence|Florence|IT|ms|wd
BNCR|Biblioteca Nazionale Centrale di Roma|National Central Library of Rome|Rome|IT|ms|wp
BML|Biblioteca Medicea Laurenziana|Laurentian Library|Florence|IT|ms|wd
BNM|Biblioteca Nazionale Marciana|Marciana National Library|Venice|IT|ms|wd
BArch;BA|Bundesarchiv|Federal Archives of Germany|Berlin|DE|de|wd
PA AA;PAAA|Politisches Archiv des Auswärtigen Amts|Political Archive of the Federal Foreign Office|Berlin|DE|de|paaa
GStA PK;GStA;GStAPK|Geheimes Staatsarchiv Preußischer Kulturbesitz|Secret State Archives Prussian Cultural Heritage Foundation|Berlin|DE|de|wd
BayHStA;BHStA|Bayerisches Hauptstaatsarchiv|Bavarian Main State Archive|Munich|DE|de|wd
HStAS;HStA Stuttgart|Hauptstaatsarchiv Stuttgart|Main State Archive Stuttgart|Stuttgart|DE|de|wd
GLA;GLAK|Generallandesarchiv Karlsruhe|General State Archive Karlsruhe|Karlsruhe|DE|de|dhi
StAHH;StAH|Staatsarchiv Hamburg|State Archive Hamburg|Hamburg|DE|de|wp
StAB|Staatsarchiv Bremen|State Archive Bremen|Bremen|DE|de|wd
HStAM|Hessisches Staatsarchiv Marburg|Hessian State Archive Marburg|Marburg|DE|de|wd
HStAD Darmstadt|Hessisches Staatsarchiv Darmstadt|Hessian State Archive Darmstadt|Darmstadt|DE|de|wd
HHStAW|Hessisches Hauptstaatsarchiv Wiesbaden|Hessian Main State Archive Wiesbaden|Wiesbaden|DE|de|wd
NLA Hannover;HStA Hannover|Niedersächsisches Landesarchiv Hannover;Hauptstaatsarchiv Hannover|Lower Saxony State Archive, Hanover|Hanover|DE|de|wd
LAV NRW|Landesarchiv Nordrhein-Westfalen|State Archive of North Rhine-Westphalia|Duisburg|DE|de|wd
LAB|Landesarchiv Berlin|State Archive of Berlin|Berlin|DE|de|wd
BLHA|Brandenburgisches Landeshauptarchiv|Brandenburg Main State Archive|Potsdam|DE|de|wd
LHAKo;LHA Koblenz|Landeshauptarchiv Koblenz|Main State Archive Koblenz|Koblenz|DE|de|wd
LHASA|Landeshauptarchiv Sachsen-Anhalt;Landesarchiv Sachsen-Anhalt|State Archive of Saxony-Anhalt|Magdeburg|DE|de|wd
ThHStAW|Thüringisches Hauptstaatsarchiv Weimar|Thuringian Main State Archive Weimar|Weimar|DE|de|wd
LHAS|Landeshauptarchiv Schwerin|Main State Archive Schwerin|Schwerin|DE|de|wd
LASH|Landesarchiv Schleswig-Holstein|State Archive of Schleswig-Holstein|Schleswig|DE|de|wd
AdsD|Archiv der sozialen Demokratie|Archive of Social Democracy|Bonn|DE|de|wd
ACDP|Archiv für Christlich-Demokratische Politik|Archive for Christian Democratic Policy|Sankt Augustin|DE|de|wd
IfZ|Archiv des Instituts für Zeitgeschichte;Institut für Zeitgeschichte|Archive of the Institute of Contemporary History|Munich|DE|de|wp
BSB|Bayerische Staatsbibliothek|Bavarian State Library|Munich|DE|ms|wd
SBB;SBB-PK|Staatsbibliothek zu Berlin|Berlin State Library|Berlin|DE|ms|wd
HAB|Herzog August Bibliothek|Herzog August Library|Wolfenbüttel|DE|ms|wd
ÖStA;OeStA|Österreichisches Staatsarchiv|Austrian State Archives|Vienna|AT|de|aeiou
HHStA|Haus-, Hof- und Staatsarchiv;Haus- Hof- und Staatsarchiv|House, Court and State Archives|Vienna|AT|de|aeiou
AVA|Allgemeines Verwaltungsarchiv|General Administrative Archives|Vienna|AT|de|aeiou
AdR|Archiv der Republik|Archives of the Republic|Vienna|AT|de|aeiou
KA|Kriegsarchiv|War Archives|Vienna|AT|de|aeiou
FHKA|Finanz- und Hofkammerarchiv;Hofkammerarchiv|Finance and Court Chamber Archives|Vienna|AT|de|aeiou
StLA|Steiermärkisches Landesarchiv|Styrian Provincial Archives|Graz|AT|de|wpooe
NÖLA|Niederösterreichisches Landesarchiv|Provincial Archives of Lower Austria|St. Pölten|AT|de|posch
OÖLA|Oberösterreichisches Landesarchiv|Provincial Archives of Upper Austria|Linz|AT|de|ooela
WStLA|Wiener Stadt- und Landesarchiv|Municipal and Provincial Archives of Vienna|Vienna|AT|de|wd
ÖNB|Österreichische Nationalbibliothek|Austrian National Library|Vienna|AT|ms|wd
TLA|Tiroler Landesarchiv|Tyrolean Provincial Archives|Innsbruck|AT|de|wd
BAR|Schweizerisches Bundesarchiv|Swiss Federal Archives|Bern|CH|de|wd
StAZH|Staatsarchiv des Kantons Zürich;Staatsarchiv Zürich|State Archive of Zurich|Zurich|CH|de|wd
StABS|Staatsarchiv Basel-Stadt|State Archive of Basel-Stadt|Basel|CH|de|wd
StABE|Staatsarchiv des Kantons Bern|State Archive of Bern|Bern|CH|de|wd
AEG|Archives d’État de Genève|State Archives of Geneva|Geneva|CH|fr|wp
LNA;LONA|League of Nations Archives|League of Nations Archives|Geneva|CH|gb|wp
AN;ANF;CARAN|Archives nationales;Archives nationales de France|National Archives of France|Paris|FR|fr|wd
ANMT|Archives nationales du monde du travail|National Archives of the World of Work|Roubaix|FR|fr|gtc
CADN|Centre des Archives diplomatiques de Nantes|Center of the Diplomatic Archives in Nantes|Nantes|FR|fr|wd
SHD;SHAT|Service historique de la Défense;Service historique de l’armée de terre|Defense Historical Service|Vincennes|FR|fr|wd
AP Paris|Archives de Paris|Archives of Paris|Paris|FR|fr|wp
BnF;BNF|Bibliothèque nationale de France;Bibliothèque nationale|National Library of France|Paris|FR|ms|wd
KBR|Bibliothèque royale de Belgique;Koninklijke Bibliotheek van België|Royal Library of Belgium|Brussels|BE|ms|wp
NL-HaNA|Nationaal Archief|National Archives of the Netherlands|The Hague|NL|nl|wd
IISH;IISG|Internationaal Instituut voor Sociale Geschiedenis|International Institute of Social History|Amsterdam|NL|nl|wp
AGS|Archivo General de Simancas|General Archive of Simancas|Simancas|ES|es|arte
AHN|Archivo Histórico Nacional|National Historical Archive|Madrid|ES|es|arte
AGI|Archivo General de Indias|General Archive of the Indies|Seville|ES|es|arte
AGA|Archivo General de la Administración|General Archive of the Administration|Alcalá de Henares|ES|es|arte
ACA|Archivo de la Corona de Aragón;Arxiu de la Corona d’Aragó|Archive of the Crown of Aragon|Barcelona|ES|es|arte
ARChV;ARCHV|Archivo de la Real Chancillería de Valladolid|Archive of the Royal Chancery of Valladolid|Valladolid|ES|es|arte
AHNob|Archivo Histórico de la Nobleza|Historical Archive of the Nobility|Toledo|ES|es|arte
BNE|Biblioteca Nacional de España|National Library of Spain|Madrid|ES|ms|wp
RAH|Real Academia de la Historia;Biblioteca de la Real Academia de la Historia|Royal Academy of History|Madrid|ES|ms|wp
AHU|Arquivo Histórico Ultramarino|Overseas Historical Archive|Lisbon|PT|es|wpahu
ANRJ|Arquivo Nacional|National Archives of Brazil|Rio de Janeiro|BR|es|wp
AAN|Archiwum Akt Nowych|Archive of New Records|Warsaw|PL|pl|agad
AGAD|Archiwum Główne Akt Dawnych|Central Archives of Historical Records|Warsaw|PL|pl|agad
NAC Warszawa|Narodowe Archiwum Cyfrowe|National Digital Archives|Warsaw|PL|pl|szukaj
ANKr;ANK|Archiwum Narodowe w Krakowie|National Archives in Krakow|Krakow|PL|pl|szukaj
BJ|Biblioteka Jagiellońska|Jagiellonian Library|Krakow|PL|ms|wp
BN Warszawa|Biblioteka Narodowa|National Library of Poland|Warsaw|PL|ms|wp
NA Praha;NAČR|Národní archiv;Státní ústřední archiv|National Archives of the Czech Republic|Prague|CZ|cz|zakon
VÚA|Vojenský ústřední archiv|Central Military Archive|Prague|CZ|cz|abscr
ABS|Archiv bezpečnostních složek|Security Services Archive|Prague|CZ|cz|abs
MNL OL;MOL|Magyar Nemzeti Levéltár Országos Levéltára;Magyar Országos Levéltár|National Archives of Hungary|Budapest|HU|hu|mnl
OSZK|Országos Széchényi Könyvtár|National Széchényi Library|Budapest|HU|ms|mnl
HDA|Hrvatski državni arhiv|Croatian State Archives|Zagreb|HR|yu|wp
ARS|Arhiv Republike Slovenije|Archives of the Republic of Slovenia|Ljubljana|SI|yu|komm
RA|Riksarkivet|National Archives of Sweden|Stockholm|SE|nd|ehrise
KB|Kungliga biblioteket|National Library of Sweden|Stockholm|SE|ms|wp
DNA|Rigsarkivet|Danish National Archives|Copenhagen|DK|nd|wpdk
KA Helsinki|Kansallisarkisto|National Archives of Finland|Helsinki|FI|nd|wp
ASAq|Archivio di Stato dell’Aquila|State Archives of L’Aquila|L’Aquila|IT|it|wpit
ASSp|Archivio di Stato della Spezia|State Archives of La Spezia|La Spezia|IT|it|wpit
AP Wrocławiu;AP Wrocław|Archiwum Państwowe we Wrocławiu;Archiwum Państwowe w Wrocławiu|State Archive in Wrocław|Wrocław|PL|pl|szukaj
RGAVMF;РГАВМФ|Rossiiskii gosudarstvennyi arkhiv Voenno-Morskogo Flota;Российский государственный архив Военно-Морского Флота|Russian State Archive of the Navy|St. Petersburg|RU|ru|abb
RGANTD;РГАНТД|Rossiiskii gosudarstvennyi arkhiv nauchno-tekhnicheskoi dokumentatsii;Российский государственный архив научно-технической документации|Russian State Archive of Scientific-Technical Documentation|Moscow|RU|ru|abb
RGAKFD;РГАКФД|Rossiiskii gosudarstvennyi arkhiv kinofotodokumentov;Российский государственный архив кинофотодокументов|Russian State Archive of Documentary Films and Photographs|Krasnogorsk|RU|ru|abb
RGAFD;РГАФД|Rossiiskii gosudarstvennyi arkhiv fonodokumentov;Российский государственный архив фонодокументов|Russian State Archive of Sound Recordings|Moscow|RU|ru|abb
APRF;AP RF;АП РФ|Arkhiv Prezidenta Rossiiskoi Federatsii;Архив Президента Российской Федерации|Archive of the President of the Russian Federation|Moscow|RU|ru|aprf
TsAMO;ЦАМО|Tsentral’nyi arkhiv Ministerstva oborony;Центральный архив Министерства обороны|Central Archive of the Ministry of Defense|Podolsk|RU|ru|tsamo
TsA FSB;ЦА ФСБ|Tsentral’nyi arkhiv Federal’noi sluzhby bezopasnosti|Central Archive of the Federal Security Service|Moscow|RU|ru|abb
TsGIA SPb;ЦГИА СПб|Tsentral’nyi gosudarstvennyi istoricheskii arkhiv Sankt-Peterburga|Central State Historical Archive of St. Petersburg|St. Petersburg|RU|ru|spb
TsGALI SPb;ЦГАЛИ СПб|Tsentral’nyi gosudarstvennyi arkhiv literatury i iskusstva Sankt-Peterburga|Central State Archive of Literature and Art of St. Petersburg|St. Petersburg|RU|ru|spb
OR RNB;ОР РНБ|Otdel rukopisei Rossiiskoi natsional’noi biblioteki|Manuscript Department of the National Library of Russia|St. Petersburg|RU|ru|rnb
IRLI;ИРЛИ|Institut russkoi literatury (Pushkinskii Dom)|Institute of Russian Literature (Pushkin House)|St. Petersburg|RU|ru|abb
ARAN;АРАН|Arkhiv Rossiiskoi akademii nauk;Архив Российской академии наук|Archive of the Russian Academy of Sciences|Moscow|RU|ru|ranar
PFA RAN;ПФА РАН|Sankt-Peterburgskii filial Arkhiva Rossiiskoi akademii nauk|St. Petersburg Branch of the Archive of the Russian Academy of Sciences|St. Petersburg|RU|ru|abb
TsDAHO;TsDAHOU;ЦДАГО|Tsentral’nyi derzhavnyi arkhiv hromads’kykh ob’iednan’ Ukraïny;Центральний державний архів громадських об’єднань України|Central State Archive of Public Organizations of Ukraine|Kyiv|UA|ru|ehriua
LCVA|Lietuvos centrinis valstybės archyvas|Lithuanian Central State Archives|Vilnius|LT|ru|lrkm
LVIA|Lietuvos valstybės istorijos archyvas|Lithuanian State Historical Archives|Vilnius|LT|ru|lrkm
ERA|Eesti Riigiarhiiv|Estonian State Archives|Tallinn|EE|ru|era
EAA|Eesti Ajalooarhiiv;Ajalooarhiiv|Estonian Historical Archives|Tartu|EE|ru|balther
TLA Tallinn;TLA|Tallinna Linnaarhiiv|Tallinn City Archives|Tallinn|EE|ru|linn
|Rahvusarhiiv|National Archives of Estonia|Tartu|EE|ru|balther
WYAS|West Yorkshire Archive Service||Wakefield|GB|gb|wyas
NAI Delhi|National Archives of India||New Delhi|IN|gb|nai
YVA|Yad Vashem Archives||Jerusalem|IL|gb|yva
RAC|Rockefeller Archive Center||Sleepy Hollow, N.Y.|US|us|rac
AUSMM|Archivio dell’Ufficio Storico della Marina Militare|Archives of the Historical Office of the Navy|Rome|IT|it|marina
APF|Archivio storico di Propaganda Fide|Historical Archives of Propaganda Fide|Rome|VA|it|apf
ACDF|Archivio della Congregazione per la Dottrina della Fede|Archive of the Congregation for the Doctrine of the Faith|Vatican City|VA|it|acdf
BA-MA;BArch-MA|Bundesarchiv-Militärarchiv;Bundesarchiv, Abteilung Militärarchiv|Federal Archives, Military Archives|Freiburg|DE|de|clio
SAPMO;SAPMO-BArch|Stiftung Archiv der Parteien und Massenorganisationen der DDR|Foundation Archives of Parties and Mass Organizations of the GDR|Berlin|DE|de|sapmo
SächsHStA;HStAD;HStA Dresden|Sächsisches Hauptstaatsarchiv Dresden;Hauptstaatsarchiv Dresden|Main State Archive Dresden|Dresden|DE|de|clio
BStU|Bundesbeauftragter für die Stasi-Unterlagen;Stasi-Unterlagen-Archiv;Archiv des Bundesbeauftragten für die Stasi-Unterlagen|Stasi Records Archive|Berlin|DE|de|wd
ANOM;CAOM|Archives nationales d’outre-mer;Centre des archives d’outre-mer|National Overseas Archives|Aix-en-Provence|FR|fr|geneawiki
AMAE;MAE;AD Courneuve|Archives du ministère des Affaires étrangères;Archives diplomatiques|Archives of the Ministry of Foreign Affairs|La Courneuve|FR|fr|chine
APP|Archives de la préfecture de police|Archives of the Prefecture of Police|Paris|FR|fr|geneawiki
BDIC|Bibliothèque de documentation internationale contemporaine;La Contemporaine|La Contemporaine|Nanterre|FR|fr|bdic
AGR;ARA|Archives générales du Royaume;Algemeen Rijksarchief|State Archives of Belgium|Brussels|BE|fr|ehribe
CDMH|Centro Documental de la Memoria Histórica|Documentary Center of Historical Memory|Salamanca|ES|es|ihr
AGP|Archivo General de Palacio|General Archive of the Palace|Madrid|ES|es|agp
AGMS|Archivo General Militar de Segovia|General Military Archive of Segovia|Segovia|ES|es|militar
AGN|Archivo General de la Nación|General Archive of the Nation|Mexico City|MX|es|agn
ANTT;TT|Arquivo Nacional da Torre do Tombo|National Archive of the Torre do Tombo|Lisbon|PT|es|antt
AIPN|Archiwum Instytutu Pamięci Narodowej|Archive of the Institute of National Remembrance|Warsaw|PL|pl|ipn
CAW|Centralne Archiwum Wojskowe|Central Military Archives|Warsaw|PL|pl|caw
AMSZ|Archiwum Ministerstwa Spraw Zagranicznych|Archive of the Ministry of Foreign Affairs|Warsaw|PL|pl|amsz
AŻIH|Archiwum Żydowskiego Instytutu Historycznego|Archive of the Jewish Historical Institute|Warsaw|PL|pl|jhi
AHMP|Archiv hlavního města Prahy|Prague City Archives|Prague|CZ|cz|wpprague
AMZV|Archiv Ministerstva zahraničních věcí|Archive of the Ministry of Foreign Affairs|Prague|CZ|cz|cesarch
MZA|Moravský zemský archiv|Moravian Provincial Archive|Brno|CZ|cz|cesarch
ZA Opava|Zemský archiv v Opavě|Provincial Archive in Opava|Opava|CZ|cz|cesarch
SNA|Slovenský národný archív|Slovak National Archives|Bratislava|SK|cz|sna
BFL|Budapest Főváros Levéltára|Budapest City Archives|Budapest|HU|hu|bfl
ANIC|Arhivele Naționale Istorice Centrale|Central National Historical Archives|Bucharest|RO|ro|anic
TsDA;ЦДА|Tsentralen darzhaven arhiv;Централен държавен архив|Central State Archives|Sofia|BG|ru|ehribg
AJ|Arhiv Jugoslavije;Архив Југославије|Archives of Yugoslavia|Belgrade|RS|yu|ehrirs
RA Oslo|Riksarkivet Oslo|National Archives of Norway|Oslo|NO|nd|wpno
BOA|Başbakanlık Osmanlı Arşivi|Ottoman Archives of the Prime Ministry|Istanbul|TR|tr|hazine
AGMAV|Archivo General Militar de Ávila|General Military Archive of Ávila|Ávila|ES|es|ihr
StAAG|Staatsarchiv des Kantons Aargau;Staatsarchiv Aargau|State Archive of Aargau|Aarau|CH|de|wd
StAAR|Staatsarchiv Appenzell Ausserrhoden|State Archive of Appenzell Ausserrhoden|Herisau|CH|de|wd
StABL|Staatsarchiv des Kantons Basel-Landschaft;Staatsarchiv Basel-Landschaft|State Archive of Basel-Landschaft|Liestal|CH|de|wd
StAGR|Staatsarchiv Graubünden|State Archive of Graubünden|Chur|CH|de|wd
StALU|Staatsarchiv des Kantons Luzern;Staatsarchiv Luzern|State Archive of Lucerne|Lucerne|CH|de|wd
StANW|Staatsarchiv Nidwalden|State Archive of Nidwalden|Stans|CH|de|wd
StAOW|Staatsarchiv Obwalden|State Archive of Obwalden|Sarnen|CH|de|wd
StASG|Staatsarchiv St. Gallen|State Archive of St. Gallen|St. Gallen|CH|de|wd
StASH|Staatsarchiv Schaffhausen|State Archive of Schaffhausen|Schaffhausen|CH|de|wd
StASO|Staatsarchiv des Kantons Solothurn;Staatsarchiv Solothurn|State Archive of Solothurn|Solothurn|CH|de|wd
StASZ|Staatsarchiv Schwyz|State Archive of Schwyz|Schwyz|CH|de|wd
StATG|Staatsarchiv Thurgau|State Archive of Thurgau|Frauenfeld|CH|de|wd
StAUR|Staatsarchiv Uri|State Archive of Uri|Altdorf|CH|de|wd
StAZG|Staatsarchiv Zug|State Archive of Zug|Zug|CH|de|wd
LAGL|Landesarchiv des Kantons Glarus;Landesarchiv Glarus|Cantonal Archive of Glarus|Glarus|CH|de|wd
AHL|Archiv der Hansestadt Lübeck|Archive of the Hanseatic City of Lübeck|Lübeck|DE|de|wd
HAStK|Historisches Archiv der Stadt Köln|Historical Archive of the City of Cologne|Cologne|DE|de|wd
AHR Rostock|Archiv der Hansestadt Rostock|Archive of the Hanseatic City of Rostock|Rostock|DE|de|wd
StadtA Lüneburg|Archiv der Hansestadt Lüneburg|Archive of the Hanseatic City of Lüneburg|Lüneburg|DE|de|wd
LASp;LA Speyer|Landesarchiv Speyer|State Archive Speyer|Speyer|DE|de|wd
LA Greifswald|Landesarchiv Greifswald|State Archive Greifswald|Greifswald|DE|de|wd
LABW|Landesarchiv Baden-Württemberg|State Archive of Baden-Württemberg|Stuttgart|DE|de|wd
HA Krupp|Historisches Archiv Krupp|Krupp Historical Archive|Essen|DE|de|wd
`;
