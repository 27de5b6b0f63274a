/** Archives of one kind, one in each place: Italy has a state archive in the capital of every province. `{}` is the place, `{a}` what stands
 *  behind the slash. */
export interface Family {
  readonly line: string;
  readonly places: string;
}

/** Families whose members were looked up, each of them. */
export const FAMILIES: readonly Family[] = [
  {
    line: "AS{a}|Archivio di Stato di {}|State Archives of {}|{}|IT|it|wpit",
    places:
      "Agrigento/Ag Alessandria/Al Arezzo/Ar Ascoli_Piceno/Ap Asti/At Avellino/Av Bari/Ba Belluno/Bl Benevento/Bn Bergamo/Bg Biella/Bi Bologna/Bo Bolzano/Bz Brescia/Bs Brindisi/Br Cagliari/Ca Caltanissetta/Cl Campobasso/Cb Caserta/Ce Catania/Ct Catanzaro/Cz Chieti/Ch Como/Co Cosenza/Cs Cremona/Cr Crotone/Kr Cuneo/Cn Enna/En Fermo/Fm Ferrara/Fe Foggia/Fg Frosinone/Fr Gorizia/Go Grosseto/Gr Imperia/Im Isernia/Is Latina/Lt Lecce/Le Lecco/Lc Lodi/Lo Macerata/Mc Massa/Ms Matera/Mt Messina/Me Napoli/Na Novara/No Nuoro/Nu Oristano/Or Padova/Pd Pesaro/Ps Pescara/Pe Pistoia/Pt Pordenone/Pn Potenza/Pz Prato/Po Ragusa/Rg Ravenna/Ra Reggio_Calabria/Rc Reggio_Emilia/Re Rieti/Ri Rimini/Rn Rovigo/Ro Sassari/Ss Savona/Sv Siracusa/Sr Sondrio/So Taranto/Ta Teramo/Te Terni/Tr Trapani/Tp Trento/Tn Treviso/Tv Trieste/Ts Udine/Ud Varese/Va Verbania/Vb Vercelli/Vc Verona/Vr Vibo_Valentia/Vv Vicenza/Vi Viterbo/Vt",
  },
  {
    line: "AS{a}|Archivio di Stato di {}|State Archives of {}|{}|IT|it|wd",
    places:
      "Ancona/An Firenze/Fi Forlì/Fo Genova/Ge Livorno/Li Lucca/Lu Mantova/Mn Milano/Mi Modena/Mo Palermo/Pa Parma/Pr Pavia/Pv Perugia/Pg Piacenza/Pc Pisa/Pi Roma/Rm Salerno/Sa Siena/Si Torino/To Venezia/Ve",
  },
  {
    line: "AP {a};AP {}|Archiwum Państwowe w {a}|State Archive in {}|{}|PL|pl|szukaj",
    places:
      "Białystok/Białymstoku Bydgoszcz/Bydgoszczy Częstochowa/Częstochowie Gdańsk/Gdańsku Katowice/Katowicach Kalisz/Kaliszu Kielce/Kielcach Koszalin/Koszalinie Leszno/Lesznie Lublin/Lublinie Łódź/Łodzi Olsztyn/Olsztynie Opole/Opolu Poznań/Poznaniu Przemyśl/Przemyślu Radom/Radomiu Rzeszów/Rzeszowie Siedlce/Siedlcach Suwałki/Suwałkach Szczecin/Szczecinie Toruń/Toruniu Warszawa/Warszawie Zamość/Zamościu",
  },
  {
    line: "SOA {a}|Státní oblastní archiv v {a}|State Regional Archive in {}|{}|CZ|cz|cesarch",
    places: "Praha/Praze Třeboň/Třeboni Plzeň/Plzni Litoměřice/Litoměřicích Zámrsk/Zámrsku",
  },
  {
    line: "StA {}|Staatsarchiv {}|State Archive {}|{}|DE|de|wd",
    places: "Amberg Augsburg Bamberg Coburg Freiburg Greiz Landshut Ludwigsburg München Nürnberg Sigmaringen Würzburg",
  },
  {
    line: "StadtA {};StdA {}|Stadtarchiv {}|City Archives of {}|{}|DE|de|wd",
    places:
      "Aachen Augsburg Bamberg Braunschweig Celle Chemnitz Darmstadt Dortmund Dresden Duisburg Düsseldorf Erfurt Esslingen Frankfurt Freiburg Freising Goslar Göttingen Greifswald Halle Hannover Heilbronn Hildesheim Karlsruhe Kassel Kempten Landshut Leipzig Magdeburg Mainz Marburg Memmingen München Münster Nördlingen Nürnberg Oldenburg Passau Ravensburg Regensburg Reutlingen Speyer Stralsund Straubing Stuttgart Ulm Weimar Wiesbaden Zwickau",
  },
  {
    line: "StadtA {}|Stadtarchiv {}|City Archives of {}|{}|CH|de|wd",
    places: "Bern Schaffhausen Winterthur Zürich",
  },
];
