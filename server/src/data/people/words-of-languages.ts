// More words that tell what stands beside them, of languages that notes quote: Italian, French, German, Spanish, Portuguese, Dutch, Danish,
// Norwegian and Swedish, Polish, and titles of the Islamic world and of India. Lower case, without diacritics, separated by spaces.
// Compiled for this project from general usage, not taken from a published list. The lists are those of `words.ts`.

export const titlesOfMen =
  "kapellmeister capellmeister konzertmeister arciduca granduca archiduc archiduque arquiduque aartshertog katikiro stadtrat oberburgermeister ministerialrat legationsrat botschaftsrat oberregierungsrat kirchenrat schulrat baurat bergrat oberst oberstleutnant generalmajor generalleutnant generaloberst staatssekretar ministerialdirektor reichsminister reichsleiter gauleiter stadtkommandant domherr domkapitular propst dekan catholicos serjeant nana opanyin oba alafin asantehene okyenhene omanhene kabaka ras dejazmach negus lij blatta alderman bailie academician burgess provost lord-lieutenant rai bahadur monsignor messer ser mastro messere padron dottor notaio capitan " +
  "mgr monseigneur maitre sire chevalier cure dom " +
  "kommerzienrat geheimrat hofrat justizrat sanitatsrat medizinalrat regierungsrat staatsrat landrat kammerherr magister hochmeister graf erzherzog kurfurst pfalzgraf hauptmann rittmeister wachtmeister " +
  "licenciado bachiller maese hidalgo oidor corregidor cacique alcalde alferez maestre maestro oidores infante fray mosen micer " +
  "frei senhor barao visconde capitao capitao-mor desembargador corregedor alferes infante rei doutor licenciado mestre " +
  "heer jonkheer jhr mijnheer meester dominee ds schout schepen graaf hertog koning keizer baljuw burgemeester stadhouder schipper kapitein " +
  "hr herre kong konge grev greve hertug friherre biskop kaptajn kammerherre jarl drottning riksrad borgmester borgmastare kyrkoherde " +
  "pan ksiadz ksiaze hrabia krol kasztelan wojewoda starosta podkomorzy hetman kanclerz podkanclerzy kniaz " +
  "pasha pascha pacha efendi effendi aga agha bey beg hoca hodja molla mulla mullah shaykh shaikh sheikh seyyid sayyid mirza emir amir kadi qadi mufti vizier kapudan serasker defterdar  " +
  "pandit babu maulavi maulvi maulana moulvi swami rai rao sardar sirdar diwan dewan nawab nizam rana thakur lala munshi peshwa mahatma guru lama rinpoche tulku amban tsepon baba sri shri syed khwaja " +
  "protostrator logothete protovestiarios sebastokrator despot domestic basileus exarch higoumenos hegumen protospatharios strategos megas";

export const titlesOfWomen =
  "arciduchessa granduchessa archiduchesse archiduquesa sora monna madonna suora fru froken jomfru frue jungfru vrouwe mevrouw juffrouw jonkvrouw mej mevr dona sor senhora menina irma rainha imperatriz viscondessa baronesa condessa duquesa " +
  "pani panna ksiezna hrabina krolowa hanim hanum khanum khatun hatun kadin begum bibi bai rani maharani srimati vicomtesse veuve vve dame demoiselle fraulein freifrau freiin markgrafin landgrafin kurfurstin erzherzogin reichsgrafin witwe wwe viuda vedova";

export const roles =
  "courier messenger compradore comprador taotai bookkeeper accountant auditor archivist curator conservator restorer creditor debtor heiress tenant lessee executor executrix guarantor negotiator mediator arbitrator informer whistleblower accomplice henchman sidekick understudy prompter impresario compere notaio fornaio barbiere sarto fabbro tipografo libraio stampatore editore bibliofilo erudito archivista bibliotecario storiografo cronista letterato commediografo drammaturgo musicista compositore cantante tenore scultore incisore " +
  "medico chirurgo farmacista ingegnere architetto matematico astronomo fisico chimico naturalista botanico geografo esploratore giurista giudice magistrato avvocato prefetto questore sindaco podesta cardinale vescovo legato nunzio abate parroco prete sacerdote " +
  "teologo patriota cospiratore rivoluzionario deputato senatore triumviro dittatore imprenditore banchiere mercante armatore operaio contadino maestro cugino collega amico allievo discepolo successore predecessore biografo curatore traduttore " +
  "notaire boulanger barbier tailleur forgeron libraire imprimeur bibliothecaire archiviste erudit chroniqueur romancier dramaturge musicien compositeur sculpteur graveur medecin chirurgien apothicaire ingenieur architecte mathematicien astronome physicien chimiste " +
  "naturaliste botaniste geographe explorateur jurisconsulte juriste juge magistrat prefet maire cardinal legat nonce abbe cure pretre theologien depute senateur banquier negociant marchand armateur ouvrier paysan laboureur instituteur collegue ami eleve successeur predecesseur " +
  "biographe traducteur drapier tisserand vigneron meunier intendant consul echevin syndic bailli seigneur " +
  "mechaniker uhrmacher schmied buchhandler buchdrucker drucker verleger bibliothekar archivar gelehrte gelehrter gelehrten chronist romancier dramatiker musiker komponist bildhauer kupferstecher arzt chirurg apotheker ingenieur architekt baumeister " +
  "mathematiker astronom physiker chemiker naturforscher botaniker geograph entdecker jurist rechtsanwalt advokat prafekt burgermeister oberburgermeister kardinal legat nuntius abt priester theologe theologen abgeordnete abgeordneter senator bankier kaufmann reeder arbeiter lehrer kollege " +
  "kollegen freund schuler schulers nachfolger vorganger biograph ubersetzer privatdozent assistent optiker fabrikant unternehmer direktor rektor prasident sekretar hauptmann oberst major kapellmeister pfarrer prediger superintendent hofprediger " +
  "escribano panadero barbero sastre herrero librero impresor bibliotecario archivero erudito cronista novelista dramaturgo musico compositor escultor grabador medico cirujano boticario ingeniero arquitecto matematico astronomo fisico quimico naturalista botanico geografo explorador " +
  "jurista juez magistrado abogado fiscal alcalde gobernador cardenal legado nuncio abad cura sacerdote presbitero teologo diputado senador banquero mercader comerciante armador obrero campesino maestro colega amigo discipulo sucesor antecesor biografo traductor virrey corregidor oidor cacique encomendero conquistador capitan " +
  "escrivao padeiro barbeiro alfaiate ferreiro livreiro impressor bibliotecario arquivista cronista romancista dramaturgo musico compositor escultor gravador medico cirurgiao boticario engenheiro arquiteto architecto matematico astronomo fisico quimico botanico geografo explorador jurista juiz magistrado advogado " +
  "governador cardeal legado nuncio abade padre bispo arcebispo sacerdote capelao teologo deputado senador banqueiro mercador comerciante armador lavrador mestre colega amigo discipulo sucessor antecessor biografo tradutor vice-rei ouvidor feitor capitao poeta pintor ministro conselheiro embaixador capuchinho " +
  " schipper drukker uitgever schilder dichter schrijver geschiedschrijver historicus geleerde dominee predikant notaris advocaat burgemeester admiraal kapitein vriend leerling opvolger voorganger raadpensionaris bewindhebber " +
  "kobmand skipper bogtrykker forlaegger maler digter forfatter skald praest provst biskop sorenskriver byfoged borgmester admiral kaptajn ven laerling kopman boktryckare malare diktare forfattare prast larare van elev riksdrots kansler " +
  "kupiec drukarz malarz poeta pisarz historyk uczony ksiadz biskup kanonik kasztelan wojewoda starosta hetman kanclerz marszalek posel lekarz profesor przyjaciel uczen nastepca " +
  "akademik kupets kupec pisatel poet istorik hudoznik vrac svasennik arhiepiskop episkop kollekcioner senator graf knjaz general polkovnik kapitan prezident direktor redaktor izdatel perevodcik ucenyj filosof " +
  "treasurer dragoman chaplain skipper castellan privateer constable draughtsman housekeeper foreman factor tracer almoner restorer collector contractor curate rector vicar verger sexton solicitor barrister attorney clergyman preceptor governess footman coachman valet     " +
  "executioner executioners hangman principal tailor shoemaker blacksmith glazier watchmaker clockmaker goldsmith silversmith apothecary midwife schoolmaster schoolmistress headmaster headmistress organist choirmaster bandmaster bassoonist violinist cellist flautist soprano tenor baritone contralto " +
  "etcher lithographer illuminator scribe amanuensis stenographer typist interpreter translator tutor overseer comptroller controller paymaster quartermaster purser boatswain helmsman cabin-boy whaler sealer fisherman pilot engineer stoker " +
  "caliph imam mufti vizier grand-vizier eunuch janissary concubine samurai daimyo mandarin eunuch brahmin pandit " +
  "hegemon tyrant satrap archon ephor tribune quaestor praetor consul proconsul legate centurion rhetorician grammarian geometer astrologer alchemist heresiarch bishop abbot abbess anchorite anchoress prioress canon friar monk nun novice";

export const kin =
  "nonno nonna zia cugino cugina cognato cognata suocero suocera genero nuora vedova vedovo fratellastro sorellastra fratelli sorelle figli genitori sposa sposo " +
  "oncle tante cousin cousine beau-frere belle-soeur beau-pere belle-mere gendre bru veuve veuf epouse epoux enfants grand-pere grand-mere petit-fils petite-fille niece neveux parents " +
  "onkel tante vetter cousin cousine schwager schwagerin schwiegervater schwiegermutter schwiegersohn schwiegertochter gattin gatte gemahlin gemahl ehefrau ehemann witwe witwer kinder grossvater grossmutter enkel enkelin nichte tochter geschwister eltern sohne tochtern sohnes bruders schwager " +
  "tio tia primo prima sobrino sobrina cunado cunada suegro suegra yerno nuera viuda viudo hijos padres abuelo abuela nieto nieta esposo mujer hermanos hermanas biznieto " +
  "irmao irma filho filha pai mae tio tia primo prima sobrinho sobrinha cunhado cunhada sogro sogra genro nora viuva viuvo esposo mulher filhos pais avo neto neta irmaos " +
  "broer zuster zus vader moeder zoon dochter oom tante neef nicht zwager schoonzoon schoonvader weduwe echtgenote echtgenoot kinderen vrouw " +
  "bror broder soster syster fader moder far mor son sonn datter dotter onkel farbror morbror moster faster faetter kusin svoger svager svigerson enke anka hustru aegtefaelle mand born barn " +
  "brat siostra ojciec matka syn corka wuj stryj ciotka szwagier ziec wdowa zona maz " +
  "otec mat doc sestra djadja tetka plemjannik plemjannica vdova zena muz supruga suprug zjat " +
  "half-brother half-sister stepbrother stepsister stepdaughter godfather godmother godson goddaughter foster-brother twin namesake grandnephew great-uncle great-aunt great-grandson dowager bride bridegroom betrothed kinsman kinswoman forefather ancestor descendant";

export const personVerbs =
  "retold retells recited deposed cries laughs smiles weeps dines drinks eats sleeps rides sits stands walks talks nods sighs shrugs lies loves hates fears hopes knows feels wants wishes intends decides prefers learns reads speaks teaches preaches prays paints composes sings dances dreams remembers forgets forgot forgotten " +
  "apologized apologised blushed bowed boasted chuckled coughed cursed frowned gasped giggled glanced gossiped grieved grinned groaned grumbled hummed hurried jested joked kissed knelt lamented limped listened lied muttered murmured overheard pined played prophesied quarrelled quarreled quipped ran resided " +
  "retorted rode sailed scolded shouted shivered sketched slipped sneered sobbed sprang stared stayed stole strolled swam sympathized teased telegraphed thundered toiled trembled vomited waited wandered whistled winked worried yawned minuted scribbled drafted dictated penned hinted surmised conjectured reckoned calculated counted " +
  "computed measured observed discovered invented devised lectured enrolled matriculated apprenticed emigrated settled lodged boarded embarked disembarked galloped hunted fished gambled wagered borrowed lent bequeathed bribed bargained haggled pawned repaid mortgaged bought sold paid owed owned " +
  "sued testified pleaded perjured confessed recanted abjured repented sinned pardoned forgave avenged duelled fought surrendered deserted enlisted retreated besieged conquered plundered ravaged rebelled conspired plotted spied defected eloped courted wooed jilted proposed engaged divorced remarried bore begat fathered adopted " +
  "nursed ailed sickened recovered drowned perished starved suicided hanged strangled outlived survived mourned buried inherited disinherited succeeded deposed usurped abdicated crowned anointed ordained consecrated excommunicated canonized converted baptized " +
  "interrupted interjected enquired inquired wondered pondered reflected meditated brooded hesitated relented yielded consented assented acquiesced disapproved dissented objected protested remonstrated complained grumbled rejoiced exulted triumphed gloated despaired sulked " +
  "transcribed collated edited emended translated annotated deciphered catalogued bequeathed donated exhibited restored attributed ascribed dated identified recognised recognized overlooked misread copied reprinted " +
  "sostiene scrive scriveva racconta raccontava osserva osservava afferma affermava nota ricorda ricordava rispose rispondeva risponde credeva credette pensava diceva dichiara dichiarava chiese chiedeva pregava ottenne tornava torno partiva parti arrivo fuggi mori moriva nacque sposo lesse pubblico propose accetto rifiuto mandava mando invio conosceva conobbe amava temeva voleva sapeva nomina cita consegno " +
  "raconte racontait observe observait affirme note notait ecrivait ecrivit repond repondait repondit croyait crut pensait disait declare declara demande demanda demandait obtint revint revenait partit arriva s'enfuit mourut naquit epousa lut publia proposa accepta refusa envoya connaissait connut aimait craignait voulait savait cite reclame reclamait trouve trouva mange passe prete preta emprunte emprunta vend vendit achete acheta compte comptait objecta protesta " +
  "klagt klagte bemerkt bemerkte behauptet behauptete erwahnt erwahnte erklart erklarte fragt fragte glaubt glaubte denkt dachte meint schreibt wusste kannte liebte hasste furchtete verlangte forderte beschloss heiratete starb stirbt lebte reiste kehrte verliess floh lernte lehrte studierte malte komponierte dichtete dichtet ubersetzte veroffentlichte promovierte habilitierte erhielt kaufte verkaufte zahlte rechnete mass erfand entdeckte anerkannte gestand leugnete lachte weinte " +
  "escribe escribio escribia cuenta contaba observa afirma afirmaba responde respondio respondia creia creyo pensaba decia dijo declara declaro pidio pedia obtuvo volvio partio llego huyo murio moria nacio caso leyo publico propuso acepto rechazo envio conocia conocio amaba temia queria sabia cita vio mando ordeno entro salio fundo " +
  "escreve escreveu escrevia conta contava observa afirma responde respondeu respondia cria pensava disse dizia declarou pediu obteve voltou partiu chegou fugiu morreu morria nasceu casou leu publicou propos aceitou recusou enviou conhecia conheceu amava temia queria sabia cita viu mandou entrou saiu fundou guardou pagou embarcou " +
  "schreef zegt zei verklaarde antwoordde vroeg dacht meende stierf trouwde reisde vertrok keerde las publiceerde ontving kocht verkocht betaalde vluchtte schilderde dichtte skrev siger sagde sade svarede svarade spurgte fragade troede trodde dode dog giftede gifte rejste reste vendte malede malade digtede diktade fik fick kobte kopte solgte salde flygtede flydde kendte kande laeste laste mente menade " +
  "pisal pisze napisal powiedzial odpowiedzial zapytal sadzil uwazal zmarl urodzil ozenil wyjechal wrocil czytal wydal otrzymal kupil sprzedal " +
  "scribebat respondit obiit natus scripserat edidit monuit";

export const looseVerbs =
  "moved fell closed opened built founded has does must shall will cannot never " +
  "stava aveva ebbe diede dava faceva fece venne veniva prese prendeva mise perse vinse resto rimase divenne sembrava fu " +
  "avait eut etait fut faisait fit donnait donna prit prenait mit perdit gagna resta devint semblait vint venait recut voit vit vivait ne n'a n'avait " +
  "hat hatte hielt gab nahm blieb ging kam verlor gewann schien brachte setzte legte trat zog stieg begann wurde wird konnte musste sollte wollte liess ist tut " +
  "era fue tenia tuvo habia hubo hizo hacia dio daba puso perdio gano quedo parecia vino venia tomo debia mandaba " +
  "foi era tinha teve havia houve fez fazia deu dava pos perdeu ganhou ficou parecia veio vinha tomou devia adoeceu " +
  "was had heeft werd gaf nam bleef ging kwam verloor won bracht begon var havde hade blev gav tog tok gik gick kom begyndte borjade stod " +
  "byl mial zostal dal wzial poszedl przyszedl stracil";

export const objectVerbs =
  "deposed cried declared exclaimed suivent suivit cites citent knew praised criticized criticised accused suspected summoned recommended nominated ordained consecrated buried mourned nursed adored worshipped detested feared trusted distrusted pitied defended attacked rebuked scolded slapped kissed embraced bribed duped deceived outlived survived widowed divorced wooed courted " +
  "rescued saved freed released jailed detained banished expelled sued prosecuted cross-examined examined photographed sketched painted hired employed recruited enlisted promoted demoted decorated lionized patronized sponsored cured treated bled vaccinated fought challenged defeated beat outwitted rivalled resembled imitated followed obeyed served " +
  "calls called names named nominates knew knows remembers meets marries visits hates loves tells asks begs thanks warns thinking believed addressing interviewed interviewing interviews " +
  "nomino arresto incontro sposo conobbe ringrazio pregava prega cita citando nominano nomina chiamo arrestarono incontrava accuso difese epousa rencontra connut remercia pria cite citant appela arreta accusa defendit heiratete traf kannte dankte bat fragte nannte verhaftete beschuldigte verteidigte caso conocio encontro agradecio ruego cita citando llamo acuso defendio";

export const personCues =
  "name urozdjennaja urozdennaja chiamato chiamata soprannominato soprannominata detti nata nato nominato appele appelee surnomme surnommee nomme nommee dits nee ne genannt genannte sogenannte namens geb geborenen llamada apodado apodada dicho dicha chamado chamada apelidado nascida nascido dito dita genaamd geheten geboren bijgenaamd kaldet kallad fodt fodd navnlig zwany zwana imieniem nickname nicknamed surnamed baptised baptized christened dear dearest cher chere lieber liebe liebste caro cara carissimo querido querida";

export const organizations =
  "exodus leviticus deuteronomy ecclesiastes apocalypse corinthians galatians ephesians thessalonians camara conselho convento mosteiro igreja se colegio academia universidade faculdade arquivo biblioteca museu imprensa editora editorial livraria tipografia companhia sociedade associacao fundacao junta cortes audiencia consejo cabildo ayuntamiento diputacion archivo museo imprenta compania sociedad asociacion fundacion revista anales boletin actas " +
  "annales bulletin memoires cahiers revue archives bibliotheque musee imprimerie librairie editions presses societe faculte ecole academie conseil chambre parlement cour " +
  "rigsarkivet riksarkivet statsarkivet landsarkivet stadsarkiv stadsarchief rijksarchief nationaal koninklijke kongelige kungliga bibliotek bibliotheek universitet universiteit akademi akademie forlag uitgeverij boktryckeri bogtrykkeri selskab selskap genootschap vereniging maatschappij tidskrift tidsskrift tijdschrift aarbog arsbok skrifter " +
  "archiwum biblioteka muzeum uniwersytet akademia wydawnictwo drukarnia towarzystwo ksiegarnia zeszyty przeglad kwartalnik rocznik pregled prehled zbornik glasnik casopis rocenka sejm senat ksiegozbior " +
  "regesta monumenta bibliotheca thesaurus corpus patrologia codex epistulae epistolae opuscula opusculum historia chronicon chronica historiae geographia itinerarium lexikon handbuch jahrbuch worterbuch lexicon dictionary encyclopaedia encyclopedia companion handbook woordenboek leksikon slownik slovar enciclopedia dizionario dictionnaire diccionario dicionario";

export const openers =
  "mina mine pozo cerro barranco laguna rua avenida travessa largo praca beco ladeira torre castelo palacio paco igreja convento mosteiro capela quinta fazenda ilha rio monte porto cabo serra colegio " +
  "straat gracht laan plein kade brug kasteel slot gade gate vej vei torv gata gatan vag plads plass torg slott borg oen gaard gard ulica plac aleja palac zamek dwor wyspa rzeka jezioro " +
  "impasse faubourg cours allee chemin passage square chapelle eglise abbaye ile mont val port gare ecole lycee rue calle avenida paseo plazuela callejon barrio iglesia ermita palacio torre sierra cerro puerto isla colegio strasse gasse weg allee platz brucke kirche kloster schloss burg bahnhof schule denkmal";
