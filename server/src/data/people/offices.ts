// Offices, occupations and what one person is to another, in the languages that notes quote: a row each, with its German | French |
// Italian | Spanish | Russian words, the Russian ones in Latin letters. Lower case, without diacritics. What is a frequent surname as well (`Richter`) is
// left out. Compiled for this project from general usage, not taken from a published list.
export const offices = `
komplize komplizen mittater mitverschworener | complice complices | complice complici | complice complices | soobscnik soobscniki
mitarbeiter mitarbeiters | collaborateur collaborateurs | collaboratore collaboratori | colaborador colaboradores | sotrudnik
anhanger anhangers parteiganger | partisan partisans | seguace seguaci fautore | partidario partidarios | storonnik storonniki posledovatel
gegner gegners widersacher rivale rivalen | adversaire adversaires rival | avversario avversari rivale | adversario adversarios rival | protivnik protivniki sopernik
mitkampfer weggefahrte weggefahrten gefahrte | compagnon compagnons | compagno compagni commilitone | companero companeros compadre | soratnik soratniki spodviznik
kollege kollegen kollegin amtsbruder | collegue collegues confrere | collega colleghi confratello | colega colegas | kollega kollegi kollegu kollegoj
diplomat diplomaten | diplomate diplomates | diplomatico diplomatici | diplomatico diplomaticos | diplomat diplomata diplomatu diplomatom
jurist juristen rechtsgelehrter | juriste juristes jurisconsulte | giurista giuristi giureconsulto | jurista juristas jurisconsulto | jurist jurista juristy pravoved
zeitgenosse zeitgenossen | contemporain contemporains | contemporaneo contemporanei | contemporaneo contemporaneos | sovremennik sovremenniki
freundin freundes freunde | amie amis amies | amica amici | amiga amigos | drug druzja drugom podruga prijatel
gonner forderer macen | protecteur mecene | protettore mecenate | protector mecenas | pokrovitel mecenat
schutzling gunstling | protege favori | protetto favorito pupillo | protegido favorito valido | favorit vospitannik
vertrauter vertrauten | confident | confidente | confidente | napersnik
gastgeber | convive commensal | ospite | huesped anfitrion | khozjain
verfasser verfassers autor autors autoren | auteur auteurs | autore autori | autor autores | avtor avtory
herausgeber herausgebers redakteur redakteurs redaktor | editeur redacteur redacteurs | redattore redattori | editor redactor redactores | redaktor izdatel
mitherausgeber | coediteur codirecteur | condirettore | codirector | soredaktor
essayist publizist publizisten feuilletonist | essayiste publiciste polygraphe pamphletaire | saggista pubblicista polemista | ensayista publicista polemista | publicist ocerkist
korrespondent korrespondenten berichterstatter | correspondant correspondants | corrispondente | corresponsal | korrespondent
erzahler romanschriftsteller novellist | conteur feuilletoniste nouvelliste | novelliere narratore romanziere | cuentista narrador | romanist belletrist
lyriker | parolier chansonnier | verseggiatore | versificador | lirik stikhotvorec
kritiker literaturkritiker literarhistoriker | censeur | critico | critico | kritik literaturoved
geschichtsschreiber geschichtschreiber kirchenhistoriker althistoriker landeshistoriker | historiographe annaliste memorialiste | annalista memorialista medievista | historiografo medievista | istoriograf letopisec memuarist
orientalist germanist romanist slawist | orientaliste germaniste romaniste slaviste | orientalista slavista | orientalista hispanista americanista | vostokoved slavist
archaologe archaologen | archeologue | archeologo | arqueologo | arkheolog
ethnologe ethnograph volkskundler | ethnologue ethnographe anthropologue | etnologo antropologo | etnologo antropologo | etnograf antropolog
soziologe soziologen okonom okonomen nationalokonom | sociologue economiste | sociologo economista | sociologo economista | sociolog ekonomist
sprachforscher sprachwissenschaftler | linguiste grammairien lexicographe | linguista grammatico | linguista gramatico | lingvist jazykoved
kunsthistoriker kunstsammler | historien collectionneur antiquaire | collezionista antiquario | coleccionista anticuario | iskusstvoved sobiratel
forschungsreisender reisender reisenden weltreisender | voyageur navigateur | viaggiatore navigatore | viajero navegante | putesestvennik moreplavatel
kosmograph kartograph | cosmographe cartographe | cosmografo cartografo | cosmografo cartografo piloto | kartograf
zoologe zoologen biologe biologen physiologe | zoologue biologiste physiologiste | zoologo biologo fisiologo | zoologo biologo fisiologo | zoolog biolog fiziolog botanik
leibarzt hofarzt chirurgen | archiatre | archiatra protomedico | protomedico | lejb-medik medik khirurg
erfinder konstrukteur | inventeur constructeur | inventore costruttore | inventor constructor | izobretatel konstruktor
lithograph holzschneider zeichner radierer | lithographe dessinateur aquarelliste miniaturiste | litografo disegnatore miniatore acquafortista | litografo dibujante miniaturista | litograf risovalscik graver
goldschmied silberschmied | orfevre joaillier | orafo orefice argentiere | platero orfebre | juvelir
photograph fotograf | photographe | fotografo | fotografo | fotograf
schauspieler schauspielerin schauspielers | acteur actrice comedien comedienne tragedien | attore attrice | actor actriz comico | akter aktrisa
sanger sangerin | chanteur chanteuse cantatrice | cantante soprano tenore basso | cantante cantor cantatriz | pevec pevica
geiger pianist cellist organist | violoniste pianiste organiste violoncelliste | violinista pianista organista violoncellista | violinista pianista organista | skripac pianist organist
tonsetzer komponisten | compositeur | compositore | compositor | kompozitor
tanzer tanzerin | danseur danseuse | danzatore ballerina | bailarin bailarina | tancovscik balerina
regisseur intendant dramaturg | metteur dramaturge | regista impresario | director empresario | rezisser antreprener
stadtschreiber ratsschreiber notar schreiber kopist | greffier scribe copiste | cancelliere copista scrivano | escribano copista amanuense | pisar perepiscik djak podjacij
buchhalter kassierer | comptable caissier | contabile ragioniere cassiere | contador tesorero cajero | bukhgalter kassir kaznacej
schatzmeister kammerer | tresorier argentier chambrier | tesoriere camerlengo | tesorero camarero | kaznacej kamerger kamerjunker
hofmarschall oberhofmeister kammerdiener | chambellan ecuyer majordome valet | ciambellano scudiero maggiordomo cameriere | chambelan mayordomo caballerizo | gofmarsal dvoreckij kamerdiner
hofmeister erzieher hauslehrer gouvernante | precepteur gouverneur gouvernante | precettore aio istitutore governante | preceptor ayo institutriz | vospitatel guverner
adjutant adjutanten ordonnanzoffizier | ordonnance | attendente aiutante | ayudante edecan | adjutant ordinarec
feldherr heerfuhrer befehlshaber truppenfuhrer | commandant capitaine | condottiero condottiere capitano comandante | caudillo comandante jefe adalid | polkovodec komandujuscij komandir nacalnik
feldmarschalls marschall marschalls | marechal marechaux | maresciallo | mariscal | feldmarsal marsal
generalleutnants generalmajors brigadier | brigadier | brigadiere | brigadier | brigadir podpolkovnik
offiziers offizier leutnant fahnrich kornett | officier lieutenant sous-lieutenant enseigne cornette | ufficiale tenente sottotenente alfiere | oficial teniente subteniente cadete | oficer porucik praporscik kornet rotmistr esaul sotnik ataman
korporal unteroffizier feldwebel wachtmeister | caporal sergent | caporale sergente | sargento | kapral unter-oficer
admirals vizeadmiral kapitan | contre-amiral vice-amiral | contrammiraglio | contraalmirante vicealmirante | kontr-admiral vice-admiral admiral
botschaftsrat geschaftstrager | attache | incaricato addetto | encargado agregado | atase
unterhandler unterhandlers vermittler | negociateur mediateur entremetteur | negoziatore mediatore | negociador mediador | posrednik
bevollmachtigter bevollmachtigten unterstaatssekretar | plenipotentiaire mandataire | plenipotenziario mandatario | plenipotenciario apoderado | polnomocnyj upolnomocennyj
abgesandter abgesandten sendbote kurier bote | emissaire messager courrier | emissario messaggero corriere | emisario mensajero | gonec kurer poslanec
agent agenten | agent | residente agente | residente agente | rezident
dolmetscher dragoman | interprete drogman truchement | interprete dragomanno turcimanno | interprete | tolmac dragoman perevodcik
statthalter statthalters landvogt landpfleger | gouverneur gouverneurs lieutenant-general | governatore governatori luogotenente | gobernador gobernadores teniente | namestnik gubernator voevoda
regent regenten verweser reichsverweser | regent regente | reggente | regente | regent pravitel
burgermeisters ratsherr ratsherren schoffe | maire bourgmestre consul jurat | sindaco gonfaloniere console podesta | alcalde regidor jurado corregidor | burgomistr gorodnicij starosta
kanzlers vizekanzler hofkanzler | chancelier vice-chancelier | cancelliere | canciller | kancler vice-kancler
ministerprasident ministerprasidenten aussenminister innenminister kriegsminister finanzminister | ministre ministres sous-secretaire | ministro ministri sottosegretario guardasigilli | ministro ministros subsecretario | premer ministr
reichskanzlers staatsmann staatsmanns politiker politikers | tribun doctrinaire | statista politico politici | estadista politico politicos | politik dejatel
staatsanwalt staatsanwalts verteidiger | procureur avocat defenseur | procuratore avvocato difensore | procurador defensor letrado | prokuror advokat zascitnik
gerichtsprasident amtmann schultheiss | president bailli prevot viguier | presidente pretore giustiziere | presidente merino | sudja
untersuchungsrichter polizeikommissar polizeiprasident | commissaire inspecteur prefet policier | commissario ispettore questore prefetto | comisario inspector | sledovatel ispravnik policmejster zandarm
erzbischofs bischofs weihbischof | archeveque eveque coadjuteur | arcivescovo vescovo coadiutore | arzobispo obispo | arkhiepiskop episkop arkhierej mitropolit
kardinals papst papstes nuntius legaten | cardinal pape nonce | cardinale papa nunzio pontefice | cardenal papa nuncio pontifice | kardinal papa nuncij legat
domprobst generalvikar stiftspropst chorherr kanonikus | chanoine doyen prevot | canonico decano prevosto vicario | canonigo dean provisor vicario | kanonik
pfarrers pastor pastors vikar kaplan kaplans diakon | pasteur vicaire aumonier diacre recteur | pastore vicario cappellano diacono | pastor capellan diacono parroco | pastor svjascennik diakon protoierej protopop
monche bettelmonch eremit klausner | ermite frere | eremita frate monaco fraticello | ermitano monje fraile | monakh inok otselnik
jesuit jesuiten dominikaner franziskaner kapuziner benediktiner karmeliter | jesuite dominicain franciscain capucin benedictin carme | gesuita domenicano francescano cappuccino benedettino carmelitano barnabita | jesuita dominico franciscano capuchino benedictino carmelita | iezuit dominikanec franciskanec kapucin benediktinec
missionar missionare missionars | missionnaire missionnaires | missionario missionari | misionero misioneros | missioner
inquisitor inquisitors | inquisiteur | inquisitore | inquisidor | inkvizitor
reformator reformators wiedertaufer | reformateur pretendant | riformatore eretico eresiarca | reformador hereje | reformator eresiarkh
rabbiner rabbiners | rabbin | rabbino | rabino | ravvin
grossgrundbesitzer gutsherr gutsbesitzer edelmann edelmanns ritter ritters | gentilproprietaire chatelain seigneur | gentiluomo proprietario castellano signore | gentilhombre hacendado senor caballero | pomescik dvorjanin bojarin stolnik okolnicij
kaufmanns kaufherr grosshandler handler handlers reeders | negociants commercant armateur | mercanti commerciante armatore | mercaderes comerciante armador | kupec torgovec promyslennik
bankiers wechsler finanzier | banquiers financier changeur | banchieri finanziere cambista | banqueros financiero cambista | bankir finansist
fabrikanten industriellen unternehmers | entrepreneur manufacturier | imprenditore | empresario | fabrikant zavodcik predprinimatel
gartner forster hofgartner | jardinier forestier | giardiniere | jardinero | sadovnik lesnicij
anarchist sozialist kommunist revolutionar revolutionars republikaner demokrat | anarchiste socialiste communiste revolutionnaire republicain conventionnel | anarchico socialista comunista rivoluzionario repubblicano | anarquista socialista comunista revolucionario republicano | anarkhist socialist kommunist revoljucioner mensevik bolsevik eser dekabrist narodnik
liberalen konservativer konservativen zentrumsabgeordneter | legitimiste orleaniste bonapartiste | clericale | progresista carlista | konservator kadet oktjabrist
gewerkschafter gewerkschaftsfuhrer arbeiterfuhrer parteifuhrer fuhrer fuhrers | syndicaliste militant chef dirigeant meneur | sindacalista militante capo dirigente | sindicalista militante lider dirigente cabecilla | vozd lider rukovoditel
vorsitzender vorsitzenden vorstand | president vice-president | presidente | presidente | predsedatel predsedatelem
sekretars generalsekretar | secretaire secretaires | segretario segretari | secretario secretarios | sekretar
direktors museumsdirektor bibliothekars archivars archivdirektor | directeur conservateur archiviste | direttore conservatore soprintendente | director conservador archivero | direktor khranitel bibliotekar arkhivist
professors dozent dozenten hochschullehrer ordinarius | professeur professeurs maitre | professore professori docente maestro | profesor profesores catedratico docente | professor docent prepodavatel
schulers schulerin studenten student | disciple eleve etudiant | allievo discepolo studente scolaro | discipulo alumno estudiante | ucenik student slusatel
nachfolgers nachfolgerin erbe erben | successeur heritier | successore erede | sucesor heredero | preemnik naslednik
vorgangers | devancier | antecessore | predecesor | predsestvennik
spion spions verrater denunziant | espion traitre delateur | spia traditore delatore | espia traidor delator | spion predatel donoscik
morder morders attentater | assassin meurtrier | assassino sicario uccisore | asesino sicario | ubijca
rebell aufruhrer rebellen | rebelle insurge chouan | ribelle insorto brigante | rebelde insurrecto bandolero | mjateznik buntovscik
gefangener gefangenen haftling | prisonnier | prigioniero | prisionero cautivo | plennik uznik
zeuge zeugen augenzeuge | temoin temoins | testimone testimoni | testigo testigos | svidetel ocevidec
meister lehrmeister | maitre | maestro | maestro | master nastavnik ucitel
`;
