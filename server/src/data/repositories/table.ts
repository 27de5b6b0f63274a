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
NARA;USNA;NA|National Archives and Records Administration;United States National Archives;National Archives at College Park|National Archives and Records Administration|Washington, D.C.|US|us|wd
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
MNL OL;MOL|Magyar Nemzeti Levéltár Országos Levéltára;Magyar Országos Levéltár|National Archives of Hungary|Budapest|HU|de|mnl
OSZK|Országos Széchényi Könyvtár|National Széchényi Library|Budapest|HU|ms|mnl
HDA|Hrvatski državni arhiv|Croatian State Archives|Zagreb|HR|cz|wp
ARS|Arhiv Republike Slovenije|Archives of the Republic of Slovenia|Ljubljana|SI|cz|komm
RA|Riksarkivet|National Archives of Sweden|Stockholm|SE|gb|ehrise
KB|Kungliga biblioteket|National Library of Sweden|Stockholm|SE|ms|wp
DNA|Rigsarkivet|Danish National Archives|Copenhagen|DK|gb|wpdk
KA Helsinki|Kansallisarkisto|National Archives of Finland|Helsinki|FI|gb|wp
DDI|I documenti diplomatici italiani;Documenti diplomatici italiani|Italian Diplomatic Documents|Rome||ps|mat
FRUS|Foreign Relations of the United States;Papers Relating to the Foreign Relations of the United States|Foreign Relations of the United States|Washington, D.C.||ps|frus
ADAP|Akten zur deutschen auswärtigen Politik|Documents on German Foreign Policy|Göttingen||ps|ifz
GP|Die Große Politik der Europäischen Kabinette;Die Grosse Politik der europäischen Kabinette|The Great Policy of the European Cabinets|Berlin||ps|ifz
AAPD|Akten zur Auswärtigen Politik der Bundesrepublik Deutschland||Munich||ps|ifz
DDS;DODIS|Documents diplomatiques suisses;Diplomatische Dokumente der Schweiz;Documenti diplomatici svizzeri|Diplomatic Documents of Switzerland|Bern||ps|wd
ADSS|Actes et documents du Saint Siège relatifs à la Seconde Guerre mondiale|Acts and Documents of the Holy See|Vatican City||ps|wp
CSPV|Calendar of State Papers, Venetian;Calendar of State Papers Venetian|Calendar of State Papers, Venetian|London||ps|wp
ASAq|Archivio di Stato dell’Aquila|State Archives of L’Aquila|L’Aquila|IT|it|wpit
ASSp|Archivio di Stato della Spezia|State Archives of La Spezia|La Spezia|IT|it|wpit
AP Wrocławiu;AP Wrocław|Archiwum Państwowe we Wrocławiu;Archiwum Państwowe w Wrocławiu|State Archive in Wrocław|Wrocław|PL|pl|szukaj
`;

/** Archives of one kind, one in each place: Italy has a state archive in the capital of every province. `{}` is the place, `{a}` what stands
 *  behind the slash. */
export interface Family {
  readonly line: string;
  readonly places: string;
}

/** Families whose members were looked up, each of them. */
export const FAMILIES: readonly Family[] = [
  {
    line: "AS{a}|Archivio di Stato di {}|State Archives of {}|{}|IT|it|wpit",
    places:
      "Agrigento/Ag Alessandria/Al Arezzo/Ar Ascoli_Piceno/Ap Asti/At Avellino/Av Bari/Ba Belluno/Bl Benevento/Bn Bergamo/Bg Biella/Bi Bologna/Bo Bolzano/Bz Brescia/Bs Brindisi/Br Cagliari/Ca Caltanissetta/Cl Campobasso/Cb Caserta/Ce Catania/Ct Catanzaro/Cz Chieti/Ch Como/Co Cosenza/Cs Cremona/Cr Crotone/Kr Cuneo/Cn Enna/En Fermo/Fm Ferrara/Fe Foggia/Fg Frosinone/Fr Gorizia/Go Grosseto/Gr Imperia/Im Isernia/Is Latina/Lt Lecce/Le Lecco/Lc Lodi/Lo Macerata/Mc Massa/Ms Matera/Mt Messina/Me Napoli/Na Novara/No Nuoro/Nu Oristano/Or Padova/Pd Pesaro/Ps Pescara/Pe Pistoia/Pt Pordenone/Pn Potenza/Pz Prato/Po Ragusa/Rg Ravenna/Ra Reggio_Calabria/Rc Reggio_Emilia/Re Rieti/Ri Rimini/Rn Rovigo/Ro Sassari/Ss Savona/Sv Siracusa/Sr Sondrio/So Taranto/Ta Teramo/Te Terni/Tr Trapani/Tp Trento/Tn Treviso/Tv Trieste/Ts Udine/Ud Varese/Va Verbania/Vb Vercelli/Vc Verona/Vr Vibo_Valentia/Vv Vicenza/Vi Viterbo/Vt",
  },
  {
    line: "AS{a}|Archivio di Stato di {}|State Archives of {}|{}|IT|it|wd",
    places:
      "Ancona/An Firenze/Fi Forlì/Fo Genova/Ge Livorno/Li Lucca/Lu Mantova/Mn Milano/Mi Modena/Mo Palermo/Pa Parma/Pr Pavia/Pv Perugia/Pg Piacenza/Pc Pisa/Pi Roma/Rm Salerno/Sa Siena/Si Torino/To Venezia/Ve",
  },
  {
    line: "AP {a};AP {}|Archiwum Państwowe w {a}|State Archive in {}|{}|PL|pl|szukaj",
    places:
      "Białystok/Białymstoku Bydgoszcz/Bydgoszczy Częstochowa/Częstochowie Gdańsk/Gdańsku Katowice/Katowicach Kalisz/Kaliszu Kielce/Kielcach Koszalin/Koszalinie Leszno/Lesznie Lublin/Lublinie Łódź/Łodzi Olsztyn/Olsztynie Opole/Opolu Poznań/Poznaniu Przemyśl/Przemyślu Radom/Radomiu Rzeszów/Rzeszowie Siedlce/Siedlcach Suwałki/Suwałkach Szczecin/Szczecinie Toruń/Toruniu Warszawa/Warszawie Zamość/Zamościu",
  },
];
