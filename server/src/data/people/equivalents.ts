// Given names that are one name in several languages, and their pet forms; each line is one name. Compiled for this project from
// general usage, not taken from a published list. Compared without regard to case and diacritics.

export const equivalentNames = `alexander aleksandr alexandre alessandro alejandro aleksander alexandros sasha alec alick alasdair alistair alexandr oleksandr sandor iskander aleksandras alexr
alexis aleksei alexei alexey aleksej alexius alexios alessio
andrew andrei andrey andrej andreas andre andrea andres andrzej andy ondrej andras andrius anders antrei andw
anthony antony antonio antoine anton antonius antonios tony antal antoni antonin antanas antonij
basil vasilii vasily vasilij basilios vasil
benedict benedetto benoit benedikt benedictus benedek bengt
catherine katherine ekaterina yekaterina katharina caterina catalina katarzyna kate katie kathleen kitty kathy kathryn katrina karin katerina ecaterina katalin trijntje cathe
charles karl carl carlo carlos karol carolus karel charlie charley charly kalle karlis kaarel chas chs
christian khristian christiaan hristian
christopher christoph cristoforo christophe cristobal christophorus kristof krzysztof kristoffer christoffel kit
claude claudio claudius
constantine konstantin constantin costantino konstantinos constantinus
cyril kirill cyrille cirillo kyrillos cyrillus
demetrius dmitrii dmitry dmitri dmitrij dimitri demetrio
edward eduard edouard edoardo eduardo edvard ned ted teddy eddie edvards eduards edwd
elizabeth elisabeth elisabetta elizaveta isabel isabella elsbeth bess bessie betsy betty eliza elsie lizzie libby beth lisbeth liesbeth elzbieta erzsebet alzbeta elisabet isabelle eliz elizth
emmanuel immanuel emanuel emanuele manuel
eugene evgenii evgeny evgenij eugen eugenio yevgeny eugenius
felix feliks felice
francis francesco francois franz francisco ferenc franciscus frantisek frank frantz frans ferencz franciszek pranas
frederick friedrich federico frederic fedele frederik fryderyk fridericus fred freddy fritz frits fredrik bedrich frigyes fredk
george georg georges giorgio georgii georgy georgij jorge georgios georgius gyorgy jerzy jiri gheorghe jurgis juraj dorde djordje yorgos yiorgos joris goran geo
gregory grigorii grigory grigorij gregor gregorio gregorius gregoire grzegorz grigore gergely grigoris
helen elena helene yelena elene nell nellie nelly ellen ilona jelena eleni
henry heinrich henri enrico enrique henrik henricus hendrik harry hal hank henryk jindrich henrique henrikas heinz
hugh hugo ugo hugues huig
ignatius ignacio ignazio ignace ignacy
james jacob jakob iakov yakov jakov jacopo giacomo jacques jaime iacobus jacobus diego jim jimmy jamie jack jakub jacobo yaakov yankev jokubas hamish seumas iago jas
jerome hieronymus girolamo gerolamo jeronimo
joachim ioakhim gioacchino joaquin
john johann johannes jean giovanni juan joao ivan jan johan ioannes iohannes ioannis janos ioann jovan johnny jock jonny hans hannes jens ioan jonas janis juhan jaan gianni ivo evan ifan sean shane yahya yuhanna jno jn
joseph iosif josif giuseppe jose josef jozef josephus osip joe joey jozsef yosef yusuf giuseppina iosip josip juozas sepp
julius jules giulio julio iulii
justinian justinianus giustiniano
lawrence laurence lorenzo laurent lavrentii laurentius lorenz
leo lev leon leone lew
zinaida sinaida
pius pio pie
clement clemens clemente
innocent innocenzo innocenz inocencio innocentius
urban urbano urbain urbanus
boniface bonifacio bonifaz bonifatius bonifacius
sixtus sisto sixte sixto
celestine celestino celestin coelestin celestinus
callixtus calixtus callisto calixto calixte
honorius onorio honorio
louis ludwig luigi luis ludovico ludovicus lodewijk lajos lewis ludwik ludvig luiz clovis liudvikas
luke luca lukas lucas luc
mark marco marc markus marcus marek
martin martino martinus marton
mary maria marie marija mariia marya molly polly mamie miriam maryam mariam moll
matthew matteo matthaus matthieu mateo matvei matthias mattia matyas mathieu mateusz matej mate matias matiss matthw
maximus maxim maksim massimo maxime
michael mikhail michail michel michele miguel michal mihail mihaly michelangelo mike mick mickey mihailo mihai mikael mikhael mykolas misha
nicholas nikolai nikolaj nikolay nicolas nicolaus nicolo niccolo nicola nikolaus nicolae miklos mikolaj nikolaos nick nils niels klaus claus mikulas nikola mykola mikalojus
paul pavel paolo pablo pablos paulus pal pawel poul pavao pavle povilas
peter petr piotr pietro pierre pedro petrus pieter piero pyotr petros pete peder per petar petras peteris petru petre
philip philipp philippe filippo felipe filipp philippus filip
raymond raimondo ramon raimund raymundus
richard riccardo ricardo dick rick ryszard rikard richd
robert roberto rupert ruprecht robertus bob bobby rob robbie robin rab roberts robt
roger ruggero ruggiero rogerius
sergius sergei sergey sergej sergio serge
sigismund sigismondo zygmunt sigmund
sophia sofia sofiia sophie sofja sofya zofia
stephen stefan stefano etienne esteban stepan istvan stephan stephanus steven steve stevie stjepan stefanos szczepan stepons
theodore fedor fyodor feodor theodor teodoro theodorus todor fjodor tivadar teodor
thomas tommaso tomas foma tomasz tom tommy tamas toms tomasso thos
vincent vincenzo vicente vikentii wincenty vincenz
walter gualtiero walther gauthier
william wilhelm guglielmo guillaume guillermo willem gulielmus vilmos guilielmus bill billy will willie willy wullie liam vilem vilhelm gwilym uilleam wm willm
yuri iurii jurij yurii iuri
agnes agnese ines agnieszka
ann anne anna annie nancy nan hannah hanna ana ane anneke
barbara barbora varvara borbala barbe
dorothy dorothea dolly dora dorothee dorota darothy
david dovid davide dafydd dawid
daniel dan danny danilo daniil danl
isaac isaak izaak itzik yitzhak yitskhok isacco
moses moshe moyshe moise moises musa mose
samuel sam sammy shmuel samuil saml
solomon salomon suleiman suleyman shlomo shloyme salomone
abraham avrom avraham abram ibrahim abramo
judith judit juditha
harriet harriot harriett hetty henrietta henriette enrichetta
sarah sally sara sallie
susan susanna susannah sue susie sukey suzanne zuzanna
frances fanny francesca francoise franziska francisca
martha marta patty marthe
caroline carolina karoline carrie karolina
albert bert bertie alberto albrecht adalbert wojciech bela
arthur artie artur arturo
alfred alf alfie alfredo
ernest ernie ernst ernesto
victor vic viktor vittorio victorio
leopold leopoldo poldi
rudolf rudolph rodolfo rodolphe rudi
adolf adolph adolphe adolfo
augustus august auguste agosto augusto gus
benjamin ben benny benjamim beniamin benjn benja
jeremiah jeremy jerry
oliver noll olivier
nathaniel nathl
edmund edmond edmd
margaret margt`;
