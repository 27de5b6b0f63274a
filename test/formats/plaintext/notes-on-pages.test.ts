import { assertRead } from "./marked";

const RULE = "_______________";

describe("plaintext: notes and pages", () => {
  it("a note runs over the end of a page, past page number and running head", () =>
    assertRead(`The road to Kandy was closed.«3» Nobody could say why, and the
rains had not come.«4»

${RULE}
‹3›. See the Gazette, p. 4.⌋
‹4›. The rains come in May, but in the year of which we speak they came in
                              102

THE ROAD TO KANDY                                                  103

The governor wrote home.«5» He had nothing to say.

${RULE}
September, as the planters remembered for long.⌋
‹5›. Governor to the Board, 9 June 1811.⌋
`));

  it("a note runs on under no rule, and numbers of pages stand close", () =>
    assertRead(`The abbey of Corvey owned mills on the Weser,«12» and the
monks fished below them. In 1147 the abbot wrote to the
emperor about eels.«13»

‹12›. Codex Corbeiensis, no. 45. The mills are mentioned again
in 1203 and in 1251, but by then they had been leased to the
town of Höxter, whose millers were as a rule the sons of the
                                                          31
The eels came back in the autumn.«14» They were smoked and
sent to Paderborn, where the bishop counted them.

cook, and paid in flour.⌋
‹13›. Wibald, Epistolae, no. 150.⌋
‹14›. Kitchen accounts, fol. 2.⌋
                                                          32
`));

  it("notes glued to their numbers, whatever they begin with", () =>
    assertRead(`The verger of Lund kept bees«1» and sold the wax«2» to the chapter. The dean
called it holy,«3» and the canons did not.«4» In the second winter«5» the hive
stood in the vestry«6» and the verger with it.«7»

‹1›”Bees without number,” says the roll.⌋
‹2›’Wax was dearer than wine.’ Roll, fol. 3.⌋
‹3›κηρὸς ἅγιος, as he spelled it.⌋
‹4›corresponding to the use of Uppsala.⌋
‹5›[Of 1511, says the roll.]⌋
‹6›B. Olai, Liber, p. 12.⌋
‹7›S. Pauli, Annales, p. 81.⌋
`));

  it("a thin space before the calls, as French printers set it", () =>
    assertRead(`Le curé de Vézins planta des noyers «1», puis des mûriers «2»; il eut 30 arbres. La
fille du meunier les compta «3». Le bailli, qui avait 4 chevaux, n’en voulut
rien savoir «4», et le juge
«5», son cousin, non plus. Au mois de mai «6» tout gela, même les noyers «7». Le curé planta
des pommiers «8».

‹1›. Registre de Vézins, fol. 3.⌋
‹2›. Ibid., fol. 4.⌋
‹3›. Elle s’appelait Perrine.⌋
‹4›. Lettre du bailli, 3 mars 1702.⌋
‹5›. Il est mort à Cholet.⌋
‹6›. Registre, fol. 9.⌋
‹7›. Ibid., fol. 10.⌋
‹8›. Ils y sont encore.⌋
`));

  it("a call that hangs on a short word before a stop, where no unit of measure stands", () =>
    assertRead(`The envoy would not dance, for he “had no wish to learn it«1».” The hall was 40 m2.
The queen danced alone«2», and the court looked at him«3».

NOTES

‹1› Dispatch of 4 May, fol. 9.⌋
‹2› A saraband.⌋
‹3› Ibid., fol. 10.⌋
`));

  it("a note calls another", () =>
    assertRead(`The dial was drawn in 1597 by Bodo«1», and was fast by a quarter«2».

NOTES

‹1› Town Book, no. 3, fol. 40. He also wrote himself Boto«3».⌋

‹2› Measured in 1979.⌋

‹3› After he had married.⌋
`));

  it("double spacing, with superscripts that lost their place", () =>
    assertRead(`The margrave had promised a bridge over the river, and the town had promi-

sed him the toll, but the winter came before the stone and
«1»

 nobody could cross until the spring, when the ice broke and took the piers that had been

built, with the crane and two of the masons who had been sleeping in the shed.
«2»

 The toll was paid all the same.

                                                
‹1›. Town Book of Meissen, fol. 12, as printed in the collection of Schmidt, which is not complete and

omits the year 1401, p. 61.⌋

‹2›. Ibid., fol. 14.⌋



The Bridge at Meissen                                                                      17

The next margrave built a ferry, which

sank.
«3»

`));
});
