// Bynames of rulers that are one byname in several languages; each line is one, the names of it between semicolons, the English one first. Compiled for
// this project from general usage, not taken from a published list. Compared without regard to case and diacritics.

export const equivalentBynames = `the great; der große; die große; des großen; der grosse; le grand; la grande; il grande; el grande; el magno; o grande; de grote; den store; wielki; magnus; великий
the terrible; der schreckliche; des schrecklichen; le terrible; il terribile; el terrible; грозный
the bold; der kühne; des kühnen; le téméraire; le hardi; il temerario; el temerario; смелый
the bald; der kahle; des kahlen; le chauve; il calvo; el calvo; лысый
the fat; der dicke; des dicken; le gros; il grosso
the short; der kurze; des kurzen; le bref; il breve
the pious; der fromme; des frommen; le pieux; il pio; el piadoso; благочестивый
the fair; the handsome; der schöne; des schönen; le bel; il bello; el hermoso; красивый
the good; der gute; des guten; le bon; il buono; el bueno
the bad; der schlechte; le mauvais; il malo; el malo
the wise; der weise; des weisen; le sage; il saggio; el sabio; мудрый
the strong; der starke; des starken; le fort; il forte; el fuerte
the brave; der tapfere; le brave; el bravo; chrobry
the elder; der ältere; des älteren; l'ancien; il vecchio; el viejo
the younger; der jüngere; des jüngeren; le jeune; il giovane; el joven
the lame; der lahme; le boiteux; lo zoppo
the lion; der löwe; des löwen; le lion; il leone
the conqueror; der eroberer; des eroberers; le conquérant; il conquistatore; el conquistador
the confessor; der bekenner; le confesseur; il confessore
the navigator; der seefahrer; le navigateur; il navigatore; o navegador
the magnificent; der prächtige; le magnifique; il magnifico; el magnífico
the catholic; der katholische; le catholique; il cattolico; el católico
the lawgiver; der gesetzgeber; le législateur`;
