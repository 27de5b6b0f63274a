// Given names that are one name in several languages; each line is one name. Compiled for this project from
// general usage, not taken from a published list. Compared without regard to case and diacritics.

export const equivalentNames = `alexander aleksandr alexandre alessandro alejandro aleksander alexandros sasha
alexis aleksei alexei alexey aleksej alexius alexios alessio
andrew andrei andrey andrej andreas andre andrea andres andrzej
anthony antony antonio antoine anton antonius antonios
basil vasilii vasily vasilij basilios vasil
benedict benedetto benoit benedikt benedictus
catherine katherine ekaterina yekaterina katharina caterina catalina katarzyna
charles karl carl carlo carlos karol carolus karel
christian khristian christiaan hristian
christopher christoph cristoforo christophe cristobal christophorus
claude claudio claudius
constantine konstantin constantin costantino konstantinos constantinus
cyril kirill cyrille cirillo kyrillos cyrillus
demetrius dmitrii dmitry dmitri dmitrij dimitri demetrio
edward eduard edouard edoardo eduardo edvard
elizabeth elisabeth elisabetta elizaveta isabel isabella elsbeth
emmanuel immanuel emanuel emanuele manuel
eugene evgenii evgeny evgenij eugen eugenio yevgeny eugenius
felix feliks felice
francis francesco francois franz francisco ferenc franciscus frantisek
frederick friedrich federico frederic fedele frederik fryderyk fridericus
george georg georges giorgio georgii georgy georgij jorge georgios georgius gyorgy jerzy
gregory grigorii grigory grigorij gregor gregorio gregorius gregoire
helen elena helene yelena elene
henry heinrich henri enrico enrique henrik henricus hendrik
hugh hugo ugo hugues huig
ignatius ignacio ignazio ignace ignacy
james jacob jakob iakov yakov jakov jacopo giacomo jacques jaime iacobus jacobus diego
jerome hieronymus girolamo gerolamo jeronimo
joachim ioakhim gioacchino joaquin
john johann johannes jean giovanni juan joao ivan jan johan ioannes iohannes ioannis janos ioann jovan
joseph iosif josif giuseppe jose josef jozef josephus osip
julius jules giulio julio iulii
justinian justinianus giustiniano
lawrence laurence lorenzo laurent lavrentii laurentius lorenz
leo lev leon leone leonid
louis ludwig luigi luis ludovico ludovicus lodewijk lajos
luke luca lukas lucas luc
mark marco marc markus marcus marek
martin martino martinus marton
mary maria marie marija mariia marya
matthew matteo matthaus matthieu mateo matvei matthias mattia matyas
maximus maxim maksim massimo maxime
michael mikhail michail michel michele miguel michal mihail mihaly michelangelo
nicholas nikolai nikolaj nikolay nicolas nicolaus nicolo niccolo nicola nikolaus nicolae miklos mikolaj nikolaos
paul pavel paolo pablo pablos paulus pal pawel
peter petr piotr pietro pierre pedro petrus pieter piero pyotr petros
philip philipp philippe filippo felipe filipp philippus filip
raymond raimondo ramon raimund raymundus
richard riccardo ricardo
robert roberto rupert ruprecht robertus
roger ruggero ruggiero rogerius
sergius sergei sergey sergej sergio serge
sigismund sigismondo zygmunt sigmund
sophia sofia sofiia sophie sofja sofya zofia
stephen stefan stefano etienne esteban stepan istvan stephan stephanus steven
theodore fedor fyodor feodor theodor teodoro theodorus todor fjodor
thomas tommaso tomas foma tomasz
vincent vincenzo vicente vikentii wincenty vincenz
walter gualtiero walther gauthier
william wilhelm guglielmo guillaume guillermo willem gulielmus vilmos guilielmus
yuri iurii jurij yurii iuri`;
