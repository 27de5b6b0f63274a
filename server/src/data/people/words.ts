// Words that tell what stands beside them: titles, offices, kin, organizations, verbs of saying. Lower case, without diacritics,
// separated by spaces. English first, then Italian, German, French, Spanish, Latin, and Russian as it is romanized in notes.
// Compiled for this project from general usage, not taken from a published list.

/** Titles before a man's name. */
export const titlesOfMen =
  "mr messrs sir bailie lord lords earls dukes kings king emperor prince duke marquess marquis earl viscount baron count pope monsignor father friar brother fra dom don abbot " +
  "tsar czar kaiser sultan khan shah emir sheikh pasha bey signor signore sig cavaliere commendatore conte marchese duca principe barone papa padre " +
  "herr freiherr graf furst herzog konig kaiser prinz ritter pater bruder monsieur comte vicomte duc marquis roi empereur abbe pere frere sieur seigneur " +
  "senor rey conde duque infante fray caudillo gospodin господин господина господину господином господа господами graf kniaz knyaz knjaz tovarisc otec otets rabbi rebbe imam mullah archduke landgrave margrave " +
  "elector dauphin squire laird maharaja nawab raja dey knjaz imperator car caric hetman ataman voivode doge duce fuhrer";

/** Titles before a woman's name. */
export const titlesOfWomen =
  "electress mrs miss ms mdlle mdme lady queen empress princess duchess marchioness countess viscountess baroness dame madam madame mme mlle mademoiselle mother sister abbess " +
  "tsarina tsaritsa signora signorina contessa marchesa duchessa principessa baronessa regina donna suor madre frau fraulein grafin furstin herzogin konigin " +
  "kaiserin prinzessin schwester comtesse duchesse reine imperatrice soeur senora senorita reina condesa duquesa dona gospozha госпожа госпожу госпоже госпожи госпожой kniaginia kniazhna grafinia " +
  "knjaginja imperatrica carica grafinja vdova knjazna archduchess margravine begum maharani widow";

/** Titles and ranks of either. */
export const titlesOfEither =
  "asst surg surgeon surgeon-general examiner coroner generalissimo drs secy amb maj genl lieutt serjt sergt capn captn coll proff revd honble undersecretary councilor councillor councilors councillors commissary dominie domine geheimrat burgomaster dr doctor prof professor rev reverend hon honourable honorable gen general lt lieutenant col colonel capt captain maj major sgt sergeant cpl corporal pvt " +
  "private adm admiral commodore commander cmdr marshal marshals marechal field-marshal brigadier brig st saint saints st. ste sankt san santa sant santo blessed beato " +
  "venerable bishop archbishop cardinal patriarch metropolitan archimandrite deacon archdeacon dean canon vicar pastor prior prioress chaplain " +
  "judge justice president premier taoiseach tanaiste pensionary chancellor senator congressman representative governor mayor ambassador consul minister secretary commissar comrade " +
  "citizen citoyen citoyenne inspector constable sheriff speaker viceroy regent agent attorney sen sens rep gov pres dott dottor dottoressa ing avv onorevole onorevoli prof.ssa " +
  "generale colonnello tenente capitano maresciallo ammiraglio ministro presidente ambasciatore ambasciator senatore deputato segretario professore cardinale vescovo " +
  "arcivescovo general konsul konsuls generalkonsul generalkonsuls gesandte gesandten botschafters staatssekretar staatssekretars legationsrat legationsrats grafen fursten herzogs obersten majors hauptmanns generals leutnants admirals ministers kanzlers reichskanzlers prasidenten professors pfarrers bischofs oberst leutnant hauptmann feldmarschall generalfeldmarschall admiral minister kanzler reichskanzler prasident botschafter gesandter " +
  "bischof erzbischof kardinal papst genosse genossin professeur docteur colonel capitaine amiral ministre president ambassadeur senateur depute eveque archeveque cardinal " +
  "coronel capitan almirante ministro presidente embajador obispo arzobispo tov tovaris tovarisu tovarisa tovarisem tovarisci tovarish tovarishch tovarishchu tovarishcha " +
  "poslannik poslanniku poslannikom poslannika poverennyj poverennomu poverennym polpred zamnarkom narkom zamnarkomu narkomu polpredu posol poslu poslom posla ministr ministru ministrom ministra sekretar sekretaru sekretarem sekretaria " +
  "predsedatel predsedatelu predsedatelem komissar komissaru komissara general generalu akademik professor polkovnik marshal episkop patriarkh mitropolit " +
  "lieut bp bps archbp counselor counselors keeper lord-keeper comptroller treasurer serjeant " +
  "chairman chairwoman director commissioner inspector attache envoy legate nuncio delegate deputy counsel councillor counsellor";

/** Occupations and roles that stand before a name in apposition: “the historian Ranke”. */
export const roles =
  "petitioner petitioners appellant appellants appellee appellees plaintiff plaintiffs defendant defendants respondent administrator administrators administratrix executrix testator testatrix deponent registrar elders baronet baronets esquire yeoman transcriber transcribers keeper treasurer recorder warden steward poetaster churchman churchmen clergyman clergymen nobleman noblemen gentleman gentlemen alderman aldermen tradesman tradesmen craftsman craftsmen spokesman spokesmen " +
  "businessman businessmen policeman policemen countryman countrymen layman laymen highlander highlanders " +
  "majesty majesties highness highnesses excellency excellencies eminence holiness lordship lordships ladyship consort laureate plenipotentiary " +
  "actor actress admiral adventurer adviser advisor agent agitator aide ally ambassador anarchist anatomist anthropologist antiquary antiquarian apostle archaeologist " +
  "architect aristocrat artist assassin assistant associate astronomer author aviator bailiff banker bard biographer bishop bookseller botanist boyar businessman " +
  "captain cardinal cartographer chairman champion chancellor chemist chief chronicler classicist clergyman cleric clerk colleague collector commander commentator commissar " +
  "communist companion compiler composer comrade conductor confidant confessor consul contemporary copyist correspondent counterpart courtier critic dancer delegate democrat deputy designer " +
  "dictator diplomat director disciple doctor dramatist economist editor emissary engineer engraver envoy essayist explorer farmer fascist fellow financier foreman founder " +
  "friend general geographer geologist governor grammarian guerrilla guardian heir heretic hermit hero historian humanist husband illustrator industrialist informant inspector inventor " +
  "jesuit jeweller journalist judge jurist knight landlord lawyer leader lecturer lexicographer librarian lieutenant linguist lover magnate magistrate manager manufacturer mathematician mayor " +
  "merchant metallurgist militant minister missionary monarch monk musician mystic naturalist negotiator neighbor neighbour newspaperman nobleman novelist nun nurse officer official opponent orator " +
  "orientalist organizer organiser painter pamphleteer partisan patriarch patriot patron peasant philanthropist philologist philosopher photographer physician physicist pianist pilot pioneer " +
  "planter playwright poet poetess politician polymath pope preacher predecessor prefect premier president priest princess printer prisoner professor prophet publicist publisher " +
  "pupil queen rabbi radical rebel reformer refugee regent representative revolutionary rival ruler saint satirist scholar scientist scribe sculptor secretary senator servant settler shogun singer " +
  "socialist sociologist soldier sovereign spokesman spy statesman statistician student successor surgeon surveyor teacher theologian theoretician theorist thinker trader translator " +
  "traveler traveller tsar tutor typographer tyrant usurper veteran victim viceroy virtuoso warlord widow widower writer zoologist victor correspondents commissars " +
  "ambassadors authors brothers sisters composers historians leaders ministers novelists painters philosophers playwrights poets politicians scholars theologians writers friends " +
  "man woman gentleman peasant native girl boy astronom gubernator komendant kapitan general sekretar professor akademik pisatel poet istorik knjaz putesestvennik botanik vrac student " +
  "named called alias surnamed nicknamed baptized christened pseudonym " +
  "storico scrittore scrittrice poeta filosofo ambasciatore ministro presidente generale giornalista avvocato dottore professore pittore console segretario sindaco " +
  "historiker schriftsteller dichter philosoph maler botschafter minister general kaiser konig kanzler prasident journalist kaufmann pfarrer bischof papst sohn tochter bruder " +
  "historien ecrivain poete philosophe peintre ambassadeur ministre general roi empereur journaliste avocat eveque pape " +
  "historiador escritor poeta filosofo pintor embajador ministro presidente general rey " +
  "istorik pisatel poet posol ministr istorika pisatelia poeta";

/** Kin and companions: “his brother Carlo”, “the wife of Carlo”, “Carlo's wife”. */
export const kin =
  "brother brothers sister sisters wife wives husband son sons daughter daughters father mother uncle aunt nephew niece cousin cousins grandson granddaughter grandfather " +
  "grandmother stepson stepfather stepmother father-in-law mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law fiancee fiance lover mistress heir widow parents children " +
  "moglie marito figlio figlia fratello sorella padre madre nipote zio frau mann vater mutter bruder schwester witwe neffe heirs descendants femme mari fils fille frere soeur pere mere neveu " +
  "esposa marido hijo hija hermano hermana syn doc zhena brat sestra filius filia uxor frater soror";

/** What belongs to a person and hardly to a place: “Acton's letter”. */
export const personal =
  "lecture sermons figures data statistics estimate estimates map maps chart charts minute minutes memorandum memo article articles painting drawing sketch photograph text texts comment commentary preface pen verses " +
  "insight insights observation letter letters speech speeches biography autobiography memoirs memoir diary diaries death birth life career arrest exile work works writings essay essays novel novels poem poems book books opinion " +
  "opinions view views testimony appointment resignation influence ideas idea thought thoughts mind heart words word advice reply answer arrival departure visit role house home family " +
  "friend friends correspondent correspondents admirer admirers biographer biographers protege proteges confidant confidante enemies supporters followers successor predecessor pupil pupils disciple disciples secretary wife husband brother sister son daughter father mother widow assassination murder execution trial " +
  "marriage reputation genius portrait hand hands face eyes voice tomb grave funeral will testament body library handwriting manuscript notebook notebooks translation edition account argument thesis study analysis " +
  "interpretation version claim claims theory doctrine teaching teachings sermon sermons lectures conduct behavior behaviour character personality motives intentions fate remarks observation observations statement " +
  "dispatch dispatches despatch despatches report reports instructions telegram correspondence mission tenure reign accession abdication coronation conversion imprisonment release escape patronage friendship collaborators collaborator " +
  "criticism attack suggestion proposal denial refusal consent approval anger fears fear hopes joy grief illness health proposal insistence ambition emissary behalf position office commission objection objections explanation explanations reservations misgivings complaint complaints protest protests " +
  "sympathy landscapes paintings drawings engravings etchings sonatas symphonies operas songs plays prose poetry treatise pamphlet pamphlets critique childhood youth upbringing pseudonym disgrace temperament sonnets odes verse ideas notion concept";

/** Verbs of which a person is the subject: the word after the name. */
export const personVerbs =
  "admits agrees arrives asserts begs boasts complains concedes conceded confesses confides congratulates contemplates decides " +
  "declines denies deplores derides despises detests disagrees dislikes dismisses enjoys exclaims forgets forgives grumbles " +
  "grumbled hates hesitates imagines implores implored inherits introduces invites jokes joked knows laments learns " +
  "listens listened loves marries mocks mocked mourns mourned obeys obeyed persuades pities pitied pleads " +
  "ponders pondered praises prays preaches prefers proclaims reassures recollects recollected reflects refuses regrets rejoices " +
  "rejoiced remembers reminds reminded repents repented reproaches reproached resents resented resigns retorts reveals ridicules " +
  "ridiculed scolds scolded scorns scorned shrugs sighs sings speaks speculates speculated stammers stammered suspects " +
  "suspected swears teaches threatens understands vows warns weeps whispers wonders wondered worries worried " +
  "said says say told tells wrote writes noted notes remarked observed argued argues claimed claims believed believes thought thinks replied replies answered asked asks insisted insists declared declares " +
  "explained explains suggested suggests admitted confessed confided complained recalled recalls remembered recorded records reported reports responded retorted commented comments concluded concludes added exclaimed whispered " +
  "agreed disagreed denied promised swore vowed begged urged urges pleaded demanded refused declined hesitated hoped feared knew understood realized realised felt wanted wished intended decided resolved preferred " +
  "loved hated admired despised trusted distrusted married wed divorced died dies died, lived studied taught learned learnt read spoke talked smiled laughed wept cried sighed nodded shrugged sat stood walked rode " +
  "slept woke dined drank ate dressed fell rose painted composed sang published publishes edited translated translates preached prayed converted confessed resigned retired fled emigrated returned arrived traveled travelled " +
  "visited met meets joined left entered abdicated reigned ruled succeeded inherited commanded ordered appointed dismissed sent received invited accompanied introduced befriended betrayed murdered killed shot stabbed strangled poisoned " +
  "confronted denounced accused condemned praised criticized criticised attacked defended warned informs informed assured reassured persuaded convinced advised instructed encouraged congratulated thanked forgave " +
  "describes described depicts considers considered regards regarded sees saw sought seeks tried tries attempted managed hastened repeated emphasized emphasised stressed maintained maintains contended contends holds held " +
  "proposed proposes offers offered quotes quoted cites cited discusses discussed interprets interpreted finds found shows showed shared deplored lamented regretted dreamed dreamt imagined enjoyed suffered feared expected " +
  "attributes acknowledged acknowledges attested testifies testified stated states writes, mentions mentioned recounts recounted relates related confirms confirmed corresponded interceded authored signed threatened mused " +
  "dubbed called named himself herself graduated enlisted served studied pleaded was had would could did might may came went took gave made became began continued appeared seemed used turned kept brought put lost won rejected accepted " +
  "pisal napisal soobscil skazal otvetil zajavil telegrafiroval peredal vrucil posetil vstretil sprosil prosil umer rodilsja govoril scital " +
  "ecrivit promit repondit mourut naquit schrieb antwortete starb starb ubersetzte meinte erklarte berichtete rispose mori nacque dichiaro " +
  "disse dice scrisse scrive sagte schrieb sagt schreibt meinte dit ecrit ecrivit dijo escribio dixit scripsit inquit ait scribit skazal pisal napisal";

/** Of those, the verbs of which a country, a party or a newspaper is the subject just as often. */
export const looseVerbs =
  "war hatte wurde konnte wollte sollte musste liess sah kam ging fand gab nahm hielt stand sprach las rief bat schlug fut etait avait fit vint prit resta mourut devint era aveva fu fece venne prese rimase divenne " +
  "was had would could did might may came went took gave made became began continued appeared seemed used turned kept brought put lost won rejected accepted held holds shows showed finds found attacked defended praised criticized " +
  "criticised condemned offered offers declared states stated sought seeks tried attempted refused demanded left joined entered signed fell rose stood received sent reports reported expected suffered published publishes records notes " +
  "chose drew drove fought forgot led paid ran sold spent threw wore bought caught dealt hid laid lent meant shook stole struck swept tore undertook foresaw withdrew strove overlooked " +
  "claims claimed threatened proposed agreed announced killed served returned ruled succeeded called managed accused enjoyed warned denied considered continued";

/** Verbs of which a person is the object: the word before the name. */
export const objectVerbs =
  "told informed assured reassured married met visited joined asked begged urged warned advised persuaded convinced succeeded replaced appointed dismissed arrested invited thanked congratulated accompanied befriended " +
  "interviewed questioned examined interrogated quoted cites quoting citing introduced assassinated murdered poisoned stabbed crowned excommunicated canonized canonised beheaded exiled imprisoned executed admired despised loved hated answered named " +
  "received blamed taught tutored betrayed elected baptized baptised knighted ennobled widowed orphaned envied flattered consoled " +
  "pisal napisal soobscil skazal otvetil zajavil telegrafiroval peredal vrucil posetil vstretil sprosil prosil " +
  "mentions describes calls says writes said wrote replied remarked noted commissioned portrayed impressed consulted compares tell inform ask meet see informing telling asking persuading urging meeting marrying joining " +
  "replacing appointing accompanying summoned recalled hired recruited demoted deported banished pardoned rescued imitated emulated ordained consecrated nominated acquitted sentenced eulogized eulogised " +
  "instructed ordered commanded punished pensioned promoted decorated buried christened interned paroled obeyed disobeyed offended trusted invite thank appoint dismiss persuade convince advise reassure remind reminded reminding telephoned phoned briefed briefing notify notified succeeding advising warning distrusted befriending prosecuted tortured hanged bribed congratulating dismissing arresting thanking inviting consulting per contra pace apud";

/** Words that stand only before persons: “men like Bakunin”, “according to Boswell”. */
export const personCues =
  "hiess nannte chiamava chiamato appelait nomme llamaba llamado one certain " +
  "like according named called alias nee ne born genannt dit dite detto detta geboren geborene dictus vulgo";

/** Nouns after a name that make it the name of a thing: “Goethe Institute”, “Dreyfus affair”. */
export const attributives =
  "hospitals mosque mosques counties streets cavalry infantry artillery airlines airline airbase barracks meeting meetings affair institute archive archives papers paper library collection collections museum foundation house prize prizes medal medals award awards street square avenue road lane bridge station airport gate hall palace castle tower park " +
  "garden gardens plan doctrine line era regime government administration cabinet ministry cult school family brothers dynasty case trial constitution law act bill note pact treaty theorem equation effect constant scale syndrome disease " +
  "principle memorial monument mausoleum statue university college academy committee commission report reports inquiry mission trust fund society circle group movement party faction clique bloc army division brigade regiment corps " +
  "battalion lectures lecture manuscript manuscripts mss codex gospels psalter bible edition press verlag publications publishers gallery theatre theater hospital prison works factory shipyard company co ltd inc corporation bank " +
  "hotel inn club estate manor farm district county province island islands sea strait river lake mountain mount valley peninsula cape bay war wars campaign offensive revolt rebellion uprising conspiracy plot crisis scandal incident question " +
  "center centers centre centres clinic clinics stadium stadiums letters diary diaries hypothesis thesis model method period years age generation style verses revolution reforms reform method confrontation rivalry correspondence debate controversy alliance partnership fonds fond nachlass bequest exhibition room " +
  "tavern taverns coffee-house coffeehouse alley wharf dock docks quintet quartet quartette quintette nocturne oratorio symphony sonata concerto festival festivals feast riot riots rangers rifles fusiliers dragoons hussars legislature manual tribe tribes inst " +
  "trail trails household households club file files crater cabinet girls boys bust portrait biography studies scholarship scholar expert translation tradition restoration shogunate caliphate sultanate emirate khanate";

/** Capital nouns of organizations, documents, events and buildings: a name that they close or open is no person. */
export const organizations =
  "directorate airways railways reuters interfax xinhua yonhap kyodo havas likud hamas hezbollah hizbollah memcon memcons telcon telcons daily weekly pravda izvestia izvestiya izvestiia izvestija tass institute institut istituto instituto institution party partei partito parti partido congress congresso kongress committee comite comitato komitee commission commissione kommission council consiglio conseil rat concilium " +
  "soviet sovet yamen dail eireann fianna assembly assemblee assemblea parliament parlamento parlement diet senate senato house chamber camera chambre ministry ministero ministere ministerium department dipartimento office ufficio bureau embassy ambasciata " +
  "legation consulate university universita universitat universite universidad college collegio school scuola schule ecole academy accademia akademie academie seminary library biblioteca bibliotheque bibliothek archive archives archivio archivi " +
  "archiv museum museo musee foundation fondazione stiftung fondation society societa societas gesellschaft societe sociedad company compagnia compagnie compania co ltd inc corp corporation bank banca banque banco " +
  "press presses verlag edizioni editore editori editions editrice publishers publishing books stamperia typographia union unione league lega liga ligue federation federazione confederation confederazione association " +
  "associazione verein front fronte army armee esercito navy corps division legion legione fleet guard guards republic repubblica republik republique kingdom regno empire impero reich state states stato stati church chiesa kirche " +
  "eglise iglesia ecclesia cathedral abbey monastery convent hospital hotel inn palace theatre theater teatro court corte hof tribunal conference conferenza konferenz convention treaty trattato traite vertrag pact patto agreement accord " +
  "protocol act law statute constitution charter bill decree edict bull plan war wars battle siege campaign operation revolution rivoluzione revolte uprising movement movimento review revue rivista zeitschrift journal giornale gazette gazzetta zeitung " +
  "times post herald tribune news bulletin quarterly annals annali annales proceedings transactions papers letters documents documenti dokumente dokumenty dokument documento document serie series volume vol band tome part chapter book appendix " +
  "international internazionale internationale central centrale national nazionale plenum presidium politburo bureau secretariat government governo gouvernement regierung cabinet street road avenue square lane bridge gate park garden station river lake " +
  "sea ocean bay gulf cape mount mountain mountains island islands valley desert province district county city town village port harbour harbor castle tower railway line canal century middle ages renaissance reformation enlightenment " +
  "testament gospel bible psalms scripture koran quran talmud torah holy trinity ghost spirit god christ lord's prince crown supreme high royal imperial federal general secretary opposition left right reds whites " +
  "affairs relations history historical storia geschichte histoire historia institute's group gruppo gruppe circle commonwealth dominion colony colonies crisis case mr. works oeuvres opere werke opera omnia collection collections fund trust " +
  "memoires memoirs tagebucher tagebuch memorie briefe lettres lettere carteggio erinnerungen correspondance journal souvenirs oeuvres gedichte schriften reise leben opere diario poesie epistolae acta annales nr bl hs anm ebd ebda sp jg " +
  "arsivi kurumu bakanligi cemiyeti figaro gaulois messaggero departement departements amt ministerium auswartiges auswartigen federacion confederacion sindicato senado movimiento gobierno ejercito frente sindacato movimento syndicat mouvement verband bund partia federacao " +
  "confederacao zwiazek spolecnost szovetseg obshchestvo obscestvo soiuz soyuz sojuz partiia partija obrera obrero obreros " +
  "duchy duchies khanate khanates emirate emirates sultanate sultanates vilayet vilayets principality principalities bishopric archbishopric electorate " +
  "tavern taverns alley wharf festival festivals legislature legislatures rifles rangers epist opus opp inst liber gesta providence fortitude temperance " +
  "administration administrations ministry ministries club clubs famine doctrine memorandum memoranda communique declaration corollary accords concordat entente resolution manifesto ultimatum amendment dept govt " +
  "place barracks quay terrace crescent buildings mansions lodge staff land territory coast shelf glacier strike headquarters election elections " +
  "nations nazioni nationen naciones pisma pismo telegramma telegram telegramm nota note zapis beseda besedy dogovor perepiska soobscenie protokol postanovlenie doklad rec stati sbornik istoria " +
  "isdatelstvo politizdat nauka gosizdat rossijskoi gosudarstvennyi arhiv fond opis delo busta fasciolo fascicolo fascio cartella bestand akte signatur box folder file entry record records group " +
  "christmas easter lent advent michaelmas sunday sabbath chapter section table figure plate map fig pl ms mss cod codex fol editor editors abstract references notes bibliography index contents introduction preface conclusion acknowledgments " +
  "capitulo kapitel chapitre capitolo dok doc doct ibid idem eadem loc op cit cf viz hereafter henceforth hereinafter ed eds hrsg trans univ " +
  "chapitre collections letteratura enquirer picayune intelligencer sentinel reform laws rights liberties poor corn stamp intolerable magna habeas corpus " +
  "esteri interni interno affari corriere sera stampa mulino avanti foreign naval maritime military air domestic internal external allied allies axis wehrmacht gestapo cheka nkvd kgb luftwaffe " +
  "politiki politika vnesnej vneshnei inostrannykh rossijskoj federacii federatsii sojuza soiuza respublik respublika";

/** Nouns that open a name of a place or building: “Palazzo Pitti”, “Rue Danton”. */
export const openers =
  "nl nachlass biblioteka bibliotheka biblioteca bibliotheque archiwum muzeum uniwersytet ksiaznica federacion confederacion asociacion sindicato partido sociedad compania comite frente movimiento federazione confederazione associazione partito societa compagnia comitato sindacato movimento fondazione " +
  "palazzo piazza via viale villa ponte porta monte lago rue place boulevard avenue quai pont hotel chateau fort fortress cape mount lake port isle isla rio plaza calle casa castel castello schloss burg platz strasse hms uss ss sms rms mv " +
  "istituto instituto fondazione biblioteca archivio editions librairie verlag edizioni editrice editore museo museo musee fondation institut collegio liceo teatro stadio caserma camp hacienda fundacion editorial libreria fonds fondo fond nachlass " +
  "bibliotheque collection ulitsa ulica prospekt imeni im operation villa santa corso largo ospedale banca banco bank cruiser battleship destroyer frigate steamer ship ships vessel vessels submarine cruisers battleships destroyers firms companies newspapers magazines journals periodicals cities towns villages submarine brig schooner galleon yacht newspaper magazine journal " +
  "viet gazette periodical firm company publisher mt city town village province river river county island region district port street station";

/** Peoples, faiths, parties and languages: adjectives and nouns that are no names of persons. */
export const peoples =
  "andorran angolan argentinian argentinean azerbaijani azeri bahamian bahraini bangladeshi barbadian belarussian belorussian belizean beninese bhutanese herzegovinian botswanan bruneian burkinabe burundian cameroonian chadian comorian congolese salvadoran " +
  "salvadorean eritrean fijian gabonese gambian ghanaian grenadian guatemalan guinean guyanese honduran icelander icelandic iraqi israeli israelite ivorian jordanian kenyan kuwaiti kyrgyz lebanese liberian luxembourger malagasy malawian malaysian maldivian malian " +
  "mauritanian mauritian moldovan monegasque mozambican namibian nepali nicaraguan nigerian nigerien omani pakistani palestinian panamanian papuan rwandan saudi senegalese seychellois singaporean slovenian surinamese swazi syrian taiwanese tanzanian togolese " +
  "trinidadian ugandan emirati yemeni zambian zimbabwean yugoslav czechoslovak czechoslovakian inuk polynesian bantu bedouin abyssinian levantine pomeranian istrian alsatian virginian bostonian parisian viennese carolinian philadelphian kentuckian " +
  "fenian fenians brits northerner northerners southerner southerners palatine texan ohioan kansan iowan nebraskan minnesotan montanan alabaman arkansan alaskan oklahoman yankee yankees italian italians russian russians german germans french frenchman frenchmen english englishman englishmen british briton britons spanish spaniard spaniards american americans soviet soviets european europeans asian asians african africans austrian austrians " +
  "hungarian hungarians polish pole poles czech czechs slovak slovaks croat croats croatian serb serbs serbian bulgarian bulgarians romanian romanians rumanian greek greeks turkish turk turks ottoman ottomans arab arabs arabic persian persians " +
  "iranian egyptian egyptians jew jews jewish hebrew christian christians catholic catholics protestant protestants lutheran lutherans calvinist huguenot huguenots jesuit jesuits dominican dominicans franciscan franciscans benedictine cistercian carmelite " +
  "orthodox anglican puritan puritans quaker quakers methodist muslim muslims moslem moslems islamic islam hindu hindus buddhist buddhism buddha confucian chinese japanese korean indian indians mongol mongols tatar tatars tartar tartars " +
  "norman normans saxon saxons anglo-saxon anglo frank franks frankish goth goths visigoth visigoths ostrogoth lombard lombards vandal vandals hun huns celt celts celtic gaul gauls roman romans latin latins etruscan trojan trojans spartan spartans athenian " +
  "athenians theban macedonian macedonians carthaginian carthaginians byzantine byzantines venetian venetians genoese florentine florentines milanese neapolitan neapolitans sicilian sicilians tuscan piedmontese sardinian lombard roman swiss swede swedes swedish dane " +
  "danes danish norwegian norwegians norse norseman viking vikings finn finns finnish dutch dutchman flemish fleming walloon belgian belgians irish irishman irishmen scot scots scottish scotsman welsh welshman cornish portuguese castilian catalan aragonese " +
  "basque mexican mexicans cuban brazilian argentine canadian canadians australian australians zionist fascist fascists fascism nazi nazis communist communists communism socialist socialists socialism bolshevik bolsheviks bolshevist menshevik mensheviks " +
  "bolshevism marxist marxism leninist leninism stalinist trotskyist trotskyite liberal liberals conservative conservatives tory tories whig whigs republican republicans democrat democrats democratic labour radical radicals jacobin jacobins girondin girondins " +
  "royalist royalists loyalist loyalists cossack cossacks slav slavs slavic slavonic baltic balkan caucasian siberian ukrainian ukrainians georgian georgians armenian armenians jacobite jacobites cavalier roundhead roundheads guelph guelphs ghibelline ghibellines " +
  "habsburg habsburgs hapsburg bourbon bourbons romanov romanovs hohenzollern tudor tudors stuart stuarts plantagenet capetian carolingian merovingian safavid mughal mughals abbasid umayyad fatimid mamluk mamluks seljuk ptolemaic hellenistic hellenic " +
  "victorian elizabethan georgian edwardian gothic baroque romantic medieval mediaeval western eastern northern southern oriental occidental atlantic pacific mediterranean arctic " +
  "italiano italiani italiana italiane russo russi russa tedesco tedeschi tedesca francese francesi inglese inglesi sovietico sovietici sovietica sovietico deutsche deutschen deutscher deutsches italienische italienischen russische russischen " +
  "franzosische englische englischen russe russes allemand allemands anglais francais francaise italien italiens soviétique sovietique espanol rossiiskii rossijskoj rossijskij sovetskij sovetskii sovetskich italianskij italianskim italjanskim " +
  "inostrannych inostrannyh narodnyj narodnogo narodnyi " +
  "spanisch deutsch franzosisch italienisch latein lateinisch griechisch hebraisch arabisch polnisch ungarisch tschechisch urdu hindi bengali bengalis punjabi punjabis sanskrit pali tamil telugu marathi gujarati persian pashto sinhalese malay malays javanese tibetan tibetans manchu manchus uighur uzbek uzbeks kazakh kazakhs kirghiz turkmen kurd kurds kurdish " +
  "aramaic syriac coptic copt copts ethiopic amharic swahili berber berbers moor moors moorish maghrebi algerian tunisian moroccan moroccans libyan sudanese nubian yiddish ladino sephardic ashkenazi lithuanian lithuanians latvian latvians estonian estonians " +
  "ruthenian ruthenians ruthene belarusian slovene slovenes montenegrin montenegrins bosnian bosnians bosniak albanian albanians macedonian vlach vlachs moldavian moldavians wallachian transylvanian bohemian bohemians moravian silesian prussian prussians bavarian bavarians " +
  "saxon hessian rhenish westphalian hanoverian swabian franconian tyrolese breton bretons provencal gascon burgundian picard savoyard corsican sardinian ligurian apulian calabrian umbrian emilian romagnol brazilian brazilians chilean chileans peruvian peruvians bolivian bolivians " +
  "colombian venezuelan ecuadorian paraguayan uruguayan haitian jamaican inca incas aztec aztecs maya mayan quechua aymara guarani creole creoles mestizo mulatto filipino filipinos vietnamese siamese thai burmese cambodian khmer laotian indonesian afghan afghans baluchi nepalese gurkha gurkhas sikh sikhs jain jains parsi parsis " +
  "mongolian mongolians kashmiri kashmiris malayali balinese okinawan ainu sasanian sassanian parthian parthians seljuq buyid buyids qajar qajars timurid timurids almohad almohads almoravid almoravids ayyubid ayyubids zoroastrian zoroastrians taoist taoists daoist confucianism kshatriya kshatriyas vaishya shudra vaishnava vaishnavas shaiva shaivas saiva shia yazidi yazidis alawite alawites salafi salafis bahai " +
  "uyghur uyghurs tajik tajiks pashtun pashtuns baluch tuareg tuaregs hausa fulani yoruba igbo asante zulu xhosa boer boers afrikaner afrikaners somali somalis ethiopian ethiopians navajo cherokee cherokees iroquois mohawk mohawks sioux lakota lakotas pawnee pawnees hidatsa hidatsas mandan mandans arikara arikaras assiniboine assiniboines salish shoshone shoshones shoshoni blackfeet chinook chinooks clatsop clatsops kaskaskia kickapoo omahas osage osages ojibwa ojibwe ojibway chippewa chippewas arapaho arapahos kiowa kiowas choctaw choctaws chickasaw chickasaws seminole seminoles shawnee shawnees delawares ottawas potawatomi menominee winnebago winnebagos iroquoian algonquian athabaskan cree crees inuit eskimo eskimos apache apaches hopi zuni pueblos comanche comanches huron hurons algonquin mapuche maori hawaiian hawaiians samoan tongan maltese cretan cretans cypriot cypriots pisan pisans sienese mormon mormons lollard lollards hasidic karaite karaites szekler ruthenes sorb sorbs kashubian livonian livonians dalmatian dalmatians andalusian andalusians galician galicians frisian frisians gypsy gypsies sinti pict picts jute jutes " +
  "brahmin brahmins rajput rajputs maratha marathas sunni shiite shiites sufi sufis wahhabi ismaili druze druzes maronite maronites jacobite nestorian nestorians monophysite arian arians donatist pelagian manichaean gnostic gnostics cathar cathars hussite hussites taborite waldensian waldensians " +
  "augustinian augustinians premonstratensian capuchin capuchins theatine barnabite oratorian carthusian carthusians cluniac templar templars hospitaller hospitallers teutonic calvinists mennonite mennonites anabaptist anabaptists baptist baptists unitarian unitarians presbyterian presbyterians episcopalian socinian deist deists jansenist jansenists " +
  "portugues portuguesa portugueses espanola espanoles frances francesa franceses ingles inglesa ingleses aleman alemana alemanes holandes holandesa flamenco flamencos judio judios moro moros indio indios mestiza mestizo negro negros hollander hollanders zeeuw vlaming spanjaard spanjaarden duitser fransman engelsman " +
  "qatari rhodesian basotho djiboutian rican bermudan timorese melanesian sumatran moluccan kosovar kosovan yugoslavian sudeten bessarabian tasmanian tutsi hutu ibo " +
  "hmong chechen ossetian abkhaz ingush bashkir kalmyk buryat yakut sindhi hashemite baathist wafdist nasserist gaullist francoist peronist titoist maoist sandinista " +
  "polnomocnogo polnomocnomu polnomocnyj predstavitelja predstavitelju predstavitel zamestitelja zamestitel pervyj pervomu del soveta ministrov ministerstva";

export const calendar =
  "natale noel navidad weihnachten ostern pfingsten pasqua pascua paques jany feby octr octbr septr sepr novr novbr decr decbr juneteenth january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday " +
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre " +
  "januar februar marz juni juli oktober dezember enero febrero abril mayo junio julio septiembre octubre noviembre diciembre " +
  "ijunja ijulja ijunia ijulia janvarja fevralja marta aprelja maja iunja junija iulja julija avgusta sentjabrja oktjabrja nojabrja dekabrja ianvaria fevralia aprelia maia iiunia iiulia sentiabria oktiabria noiabria dekabria";

/** Given names that are words as well. */
export const ambiguousNames =
  "will mark grace rose may june april august hope faith joy frank bill art pat sue chuck cliff mel ty guy rob drew dick dale glen violet ivy olive iris pearl ruby daisy lily " +
  "myrtle heather hazel amber crystal charity prudence patience constance victor clement pius innocent urban basil reed carol marina norma regina stella victoria " +
  "angel christian chase page rock max rich rusty skip sandy summer autumn dawn eve faust prosper felicity honor melody mercy sterling penny robin jay martin " +
  "tea sky pink german storm miles delta phoenix jazz dean ebony nova vital rod fortune haven divine harmony lyric genesis sage ivory una holly brook emerald eden miracle belle nest " +
  "jewel mentor lance willow gage cotton constant lane hunter jet esprit modeste candide juste parfait fidele felicite opportune reine fortunee desiree constante paz segunda natividad " +
  "trinidad guadalupe mercedes dolores ella anders elle bas ville lui nella vita gia tre amore cielo mille esta nada vida tal rey hein nela niks jaren til ani oto isla rex ita quin pero coll vic adel ara rada franc luz salud tierra ultimo durante libero";

/** Given names as English hands and registers cut them short. */
export const shortenedMaleNames =
  "wm willm thos robt richd saml jas jno jn geo chas chs danl benjn benja nathl edwd edwd edmd alexr andw fredk matthw abrm jonn josh hy";
export const shortenedFemaleNames = "margt eliz elizth cathe kathe marg susa";

/** What stands behind a gentleman's name, and is no part of it. */
export const courtesies = "esq esqr esqre esqrs bt knt emeritus emerita emeriti";

/** Particles of names, and whether they stand in lower case inside a name. */
export const particles =
  "de da di del della dello delle degli dei dal dalla du des d van von vom zu zum zur der den ter ten te op af av ibn bin bint ben bar al el ul abd abu umm la le les las los lo do dos das e y i und af zur st saint san mac mc fitz o ap nic della dell dall d'";

/** Bynames after “the”, and their kind in other languages. */
export const bynames =
  "shaven bearded hunchback leper monk priest deacon scribe tailor lion bear proud humble accursed bastard devil great elder younger bald fat pious bold terrible conqueror lionheart confessor magnificent fair good simple wise lame blind just cruel impaler venerable bede short unready hammer stammerer red black white old young mad magnanimous apostate " +
  "logothete patrician grammarian silentiary philosopher navigator sophist peripatetic cynic stoic areopagite damascene baptist evangelist theologian hermit studite carpenter drunkard strong sun victorious well-beloved posthumous silent saint martyr catholic lawgiver " +
  "grosse fromme kahle starke kuhne gutige schone streitbare friedfertige erlauchte dicke einaugige beherzte unerschrockene grossmutige eiserne stolze lange weise rotbart grande magnifico moro vecchio giovane grand hardi chauve gros pieux bon sage bel hutin cruel catolico hermoso magnus pius velikii groznyi veliky grozny";

/** Words that open a reference or lead from one to the next. */
export const references =
  "see cf compare cited quoted quoting citing following apud vgl siehe voir cfr vedi vid vide confer vease veanse veja veja-se vejam-se ver zie verg jfr jf zob also e.g. eg per after contra pace in and citato cit zit bei nach";

/** Words and abbreviations of editors and translators. */
export const editors =
  "recensione recognovit ed eds edited editor editors edit hrsg hg herausgegeben trans transl translated translator tr ubers ubersetzt cura curatore trad traduit traduzione dir rec recensuit edidit ediderunt comp compiled sost pod red perevod introd foreword preface afterword";
