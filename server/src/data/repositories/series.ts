/** Published series of documents, as the table of repositories has its lines; a series has no country. */
export const SERIES = `
DDI|I documenti diplomatici italiani;Documenti diplomatici italiani|Italian Diplomatic Documents|Rome||ps|mat
FRUS|Foreign Relations of the United States;Papers Relating to the Foreign Relations of the United States|Foreign Relations of the United States|Washington, D.C.||ps|frus
ADAP|Akten zur deutschen auswärtigen Politik|Documents on German Foreign Policy|Göttingen||ps|ifz
GP|Die Große Politik der Europäischen Kabinette;Die Grosse Politik der europäischen Kabinette|The Great Policy of the European Cabinets|Berlin||ps|ifz
AAPD|Akten zur Auswärtigen Politik der Bundesrepublik Deutschland||Munich||ps|ifz
DDS;DODIS|Documents diplomatiques suisses;Diplomatische Dokumente der Schweiz;Documenti diplomatici svizzeri|Diplomatic Documents of Switzerland|Bern||ps|wd
ADSS|Actes et documents du Saint Siège relatifs à la Seconde Guerre mondiale|Acts and Documents of the Holy See|Vatican City||ps|wp
CSPV|Calendar of State Papers, Venetian;Calendar of State Papers Venetian|Calendar of State Papers, Venetian|London||ps|wp
DVP;DVP SSSR;ДВП|Dokumenty vneshnei politiki SSSR;Документы внешней политики СССР|Foreign Policy Documents of the USSR|Moscow||ps|dvp
DBFP|Documents on British Foreign Policy||London||ps|dbfp
BD|British Documents on the Origins of the War||London||ps|bd
DGFP|Documents on German Foreign Policy||London||ps|dgfp
DDF|Documents diplomatiques français|French Diplomatic Documents|Paris||ps|ddf
ADÖ|Außenpolitische Dokumente der Republik Österreich|Foreign Policy Documents of the Republic of Austria|Vienna||ps|adoe
DCER|Documents on Canadian External Relations||Ottawa||ps|dcer
DAFP|Documents on Australian Foreign Policy||Canberra||ps|dafp
PDD|Polskie dokumenty dyplomatyczne|Polish Diplomatic Documents|Warsaw||ps|pdd
CSPD|Calendar of State Papers, Domestic;Calendar of State Papers Domestic|Calendar of State Papers, Domestic|London||ps|gale
DDB|Documents diplomatiques belges|Belgian Diplomatic Documents|Brussels||ps|ddb
ÖUA|Österreich-Ungarns Außenpolitik;Österreich-Ungarns Aussenpolitik|Austria-Hungary’s Foreign Policy|Vienna||ps|oeua
PP|Parliamentary Papers;British Parliamentary Papers;Parl. Papers||London||ps|bpp
`;
