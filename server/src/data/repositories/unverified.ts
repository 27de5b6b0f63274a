import type { Family } from "./table";

/** Repositories from general scholarly usage, not looked up anywhere, one a line: abbreviations | own names | English name | place |
 *  country | system. They have no source, and what is shown of them says “(not verified)”. An entry moves to the table when its name was seen. */
export const UNVERIFIED = `
RGAVMF;РГАВМФ|Rossiiskii gosudarstvennyi arkhiv Voenno-Morskogo Flota;Российский государственный архив Военно-Морского Флота|Russian State Archive of the Navy|St. Petersburg|RU|ru
RGANTD;РГАНТД|Rossiiskii gosudarstvennyi arkhiv nauchno-tekhnicheskoi dokumentatsii;Российский государственный архив научно-технической документации|Russian State Archive of Scientific-Technical Documentation|Moscow|RU|ru
RGAKFD;РГАКФД|Rossiiskii gosudarstvennyi arkhiv kinofotodokumentov;Российский государственный архив кинофотодокументов|Russian State Archive of Documentary Films and Photographs|Krasnogorsk|RU|ru
RGAFD;РГАФД|Rossiiskii gosudarstvennyi arkhiv fonodokumentov;Российский государственный архив фонодокументов|Russian State Archive of Sound Recordings|Moscow|RU|ru
APRF;AP RF;АП РФ|Arkhiv Prezidenta Rossiiskoi Federatsii;Архив Президента Российской Федерации|Archive of the President of the Russian Federation|Moscow|RU|ru
TsAMO;ЦАМО|Tsentral’nyi arkhiv Ministerstva oborony;Центральный архив Министерства обороны|Central Archive of the Ministry of Defense|Podolsk|RU|ru
TsA FSB;ЦА ФСБ|Tsentral’nyi arkhiv Federal’noi sluzhby bezopasnosti|Central Archive of the Federal Security Service|Moscow|RU|ru
TsGIA SPb;ЦГИА СПб|Tsentral’nyi gosudarstvennyi istoricheskii arkhiv Sankt-Peterburga|Central State Historical Archive of St. Petersburg|St. Petersburg|RU|ru
TsGALI SPb;ЦГАЛИ СПб|Tsentral’nyi gosudarstvennyi arkhiv literatury i iskusstva Sankt-Peterburga|Central State Archive of Literature and Art of St. Petersburg|St. Petersburg|RU|ru
OR RNB;ОР РНБ|Otdel rukopisei Rossiiskoi natsional’noi biblioteki|Manuscript Department of the National Library of Russia|St. Petersburg|RU|ru
IRLI;ИРЛИ|Institut russkoi literatury (Pushkinskii Dom)|Institute of Russian Literature (Pushkin House)|St. Petersburg|RU|ru
ARAN;АРАН|Arkhiv Rossiiskoi akademii nauk;Архив Российской академии наук|Archive of the Russian Academy of Sciences|Moscow|RU|ru
PFA RAN;ПФА РАН|Sankt-Peterburgskii filial Arkhiva Rossiiskoi akademii nauk|St. Petersburg Branch of the Archive of the Russian Academy of Sciences|St. Petersburg|RU|ru
TsDAHO;TsDAHOU;ЦДАГО|Tsentral’nyi derzhavnyi arkhiv hromads’kykh ob’iednan’ Ukraïny;Центральний державний архів громадських об’єднань України|Central State Archive of Public Organizations of Ukraine|Kyiv|UA|ru
LCVA|Lietuvos centrinis valstybės archyvas|Lithuanian Central State Archives|Vilnius|LT|ru
LVIA|Lietuvos valstybės istorijos archyvas|Lithuanian State Historical Archives|Vilnius|LT|ru
ERA|Eesti Riigiarhiiv|Estonian State Archives|Tallinn|EE|ru
WYAS|West Yorkshire Archive Service||Wakefield|GB|gb
CKS|Centre for Kentish Studies||Maidstone|GB|gb
NAI Delhi|National Archives of India||New Delhi|IN|gb
YVA|Yad Vashem Archives||Jerusalem|IL|gb
RAC|Rockefeller Archive Center||Sleepy Hollow, N.Y.|US|us
AUSMM|Archivio dell’Ufficio Storico della Marina Militare|Archives of the Historical Office of the Navy|Rome|IT|it
APF|Archivio storico di Propaganda Fide|Historical Archives of Propaganda Fide|Rome|VA|it
ACDF|Archivio della Congregazione per la Dottrina della Fede|Archive of the Congregation for the Doctrine of the Faith|Vatican City|VA|it
BA-MA;BArch-MA|Bundesarchiv-Militärarchiv|Federal Archives, Military Archives|Freiburg|DE|de
SAPMO;SAPMO-BArch|Stiftung Archiv der Parteien und Massenorganisationen der DDR|Foundation Archives of Parties and Mass Organizations of the GDR|Berlin|DE|de
SächsHStA;HStAD;HStA Dresden|Sächsisches Hauptstaatsarchiv Dresden;Hauptstaatsarchiv Dresden|Main State Archive Dresden|Dresden|DE|de
BStU|Archiv des Bundesbeauftragten für die Stasi-Unterlagen|Stasi Records Archive|Berlin|DE|de
ANOM;CAOM|Archives nationales d’outre-mer;Centre des archives d’outre-mer|National Overseas Archives|Aix-en-Provence|FR|fr
AMAE;MAE;AD Courneuve|Archives du ministère des Affaires étrangères;Archives diplomatiques|Archives of the Ministry of Foreign Affairs|La Courneuve|FR|fr
APP|Archives de la préfecture de police|Archives of the Prefecture of Police|Paris|FR|fr
BDIC|Bibliothèque de documentation internationale contemporaine;La Contemporaine|La Contemporaine|Nanterre|FR|fr
AGR;ARA|Archives générales du Royaume;Algemeen Rijksarchief|State Archives of Belgium|Brussels|BE|fr
CDMH|Centro Documental de la Memoria Histórica|Documentary Center of Historical Memory|Salamanca|ES|es
AGP|Archivo General de Palacio|General Archive of the Palace|Madrid|ES|es
AGMM|Archivo General Militar de Madrid|General Military Archive of Madrid|Madrid|ES|es
AGMS|Archivo General Militar de Segovia|General Military Archive of Segovia|Segovia|ES|es
AGN|Archivo General de la Nación|General Archive of the Nation||MX|es
ANTT;TT|Arquivo Nacional da Torre do Tombo|National Archive of the Torre do Tombo|Lisbon|PT|es
AIPN|Archiwum Instytutu Pamięci Narodowej|Archive of the Institute of National Remembrance|Warsaw|PL|pl
CAW|Centralne Archiwum Wojskowe|Central Military Archives|Warsaw|PL|pl
AMSZ|Archiwum Ministerstwa Spraw Zagranicznych|Archive of the Ministry of Foreign Affairs|Warsaw|PL|pl
AŻIH|Archiwum Żydowskiego Instytutu Historycznego|Archive of the Jewish Historical Institute|Warsaw|PL|pl
AHMP|Archiv hlavního města Prahy|Prague City Archives|Prague|CZ|cz
AMZV|Archiv Ministerstva zahraničních věcí|Archive of the Ministry of Foreign Affairs|Prague|CZ|cz
MZA|Moravský zemský archiv|Moravian Provincial Archive|Brno|CZ|cz
ZA Opava|Zemský archiv v Opavě|Provincial Archive in Opava|Opava|CZ|cz
SNA|Slovenský národný archív|Slovak National Archives|Bratislava|SK|cz
BFL|Budapest Főváros Levéltára|Budapest City Archives|Budapest|HU|de
ANIC|Arhivele Naționale Istorice Centrale|Central National Historical Archives|Bucharest|RO|fr
TsDA;ЦДА|Tsentralen darzhaven arhiv;Централен държавен архив|Central State Archives|Sofia|BG|ru
AJ|Arhiv Jugoslavije;Архив Југославије|Archives of Yugoslavia|Belgrade|RS|ru
RA Oslo|Riksarkivet Oslo|National Archives of Norway|Oslo|NO|gb
BOA|Başbakanlık Osmanlı Arşivi|Ottoman Archives of the Prime Ministry|Istanbul|TR|gb
DVP;DVP SSSR;ДВП|Dokumenty vneshnei politiki SSSR;Документы внешней политики СССР|Documents of the Foreign Policy of the USSR|Moscow||ps
DBFP|Documents on British Foreign Policy||London||ps
BD|British Documents on the Origins of the War||London||ps
DGFP|Documents on German Foreign Policy||London||ps
DDF|Documents diplomatiques français|French Diplomatic Documents|Paris||ps
DDB|Documents diplomatiques belges|Belgian Diplomatic Documents|Brussels||ps
ÖUA|Österreich-Ungarns Außenpolitik|Austria-Hungary’s Foreign Policy|Vienna||ps
ADÖ|Außenpolitische Dokumente der Republik Österreich|Foreign Policy Documents of the Republic of Austria|Vienna||ps
DCER|Documents on Canadian External Relations||Ottawa||ps
DAFP|Documents on Australian Foreign Policy||Canberra||ps
PDD|Polskie dokumenty dyplomatyczne|Polish Diplomatic Documents|Warsaw||ps
CSPD|Calendar of State Papers, Domestic;Calendar of State Papers Domestic|Calendar of State Papers, Domestic|London||ps
`;

/** Families that were not looked up. */
export const UNVERIFIED_FAMILIES: readonly Family[] = [
  {
    line: "SOA {a}|Státní oblastní archiv v {a}|State Regional Archive in {}|{}|CZ|cz",
    places: "Praha/Praze Třeboň/Třeboni Plzeň/Plzni Litoměřice/Litoměřicích Zámrsk/Zámrsku",
  },
];
