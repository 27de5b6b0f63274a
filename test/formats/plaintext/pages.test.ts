import { assertRead } from "./marked";

/** A page, its foot and its number. */
const page = (text: string, foot: string, number: number): string => `${text}\n\n${foot}\n\n${number}\n\n\f`;

describe("plaintext: what a page proves", () => {
  it("numbers parted from their words, beside others that hang on theirs", () => {
    assertRead(
      page(
        "The salt of Lüneburg went by the Stecknitz canal «1», and by cart when the\nlocks froze.«2» A cart held 12 sacks; a barge held more than anyone would\nsay «3» in writing.",
        "‹1› Toll book, fol. 3.\n‹2› Council to the boilers, 2 January 1411.\n‹3› The boilers’ answer is lost.",
        1,
      ) +
        page(
          "In 30 years the canal fell in twice.«4» The second time the boatmen 5\nrefused to dig, and the boilers «6» dug for them.«7»",
          "‹4› Chronicle of the boatmen, p. 12.\n‹6› Or their wives, says the chronicle.\n‹7› For three days.",
          2,
        ) +
        page(
          "Nobody was paid «8», and the salt «9» went on by cart until the spring.",
          "‹8› The treasurer’s roll has a gap here.\n‹9› It was grey that year.",
          3,
        ),
    );
  });

  it("numbers that run into a year or an article, where only they are missing", () => {
    assertRead(
      page(
        "The first lock was built by a miller«9» in 1391«10»; a second was planned.\nUnder article 118«11» of the charter no boat might pass at night.«12»",
        "‹9› Rolls of the mint, fol. 9.\n‹10› Rolls of the mint, fol. 22.\n‹11› Charter of the canal, copy in Lübeck.\n‹12› There was one lamp.",
        1,
      ) +
        page(
          "Boats passed all the same.«13» The fine of 1412 was eight marks, that of\n1413«14» nine.«15» It was never asked for again.«16»",
          "‹13› Chronicle of the boatmen, p. 14.\n‹14› Toll book, fol. 31.\n‹15› Ibid.\n‹16› Ibid., fol. 33.",
          2,
        ),
    );
  });

  it("numbers behind years, parentheses and quotations of German books", () => {
    assertRead(
      page(
        "Der Rat sprach von »einer Sünde wider das Salz««1» und verbot die Kähne\nbis 1415. «2» Der Schreiber (er hieß Grote) «3» schrieb nichts davon.",
        "‹1› Ratsbuch, Bl. 4.\n‹2› Ratsbuch, Bl. 6.\n‹3› Oder Grube.",
        1,
      ) +
        page("Die Kähne fuhren (seit 1402) «4» bei Nacht.«5»", "‹4› Zollbuch, Bl. 31.\n‹5› Ebd.", 2) +
        page("Bei Tag schlief der Rat.«6»", "‹6› Chronik der Schiffer, S. 12.", 3),
    );
  });

  it("no figures of a table, and no ends of codes", () => {
    const notes = (from: number): string =>
      page(
        [0, 1, 2].map((each) => `The lock keeper counted the boats of the day, of the week and of the month.«${from + each}»`).join("\n"),
        [0, 1, 2].map((each) => `‹${from + each}› Toll book, fol. ${from + 30 + each}.`).join("\n"),
        from,
      );
    assertRead(
      notes(1) +
        notes(4) +
        notes(7) +
        notes(10) +
        "Boats by year, as decision 4/CA.13 of the council asked\n\n1\n2\n63,7\n4\n5\n52,4\n6\n7\n8\n45,9\n\n9\n1\n2\n11,3\n\n\f" +
        notes(13),
    );
  });

  it("which note answers, where a list at the end begins again with 1", () => {
    assertRead(
      page(
        "The lock keeper had a garden,«1@a» a cow«2@a» and a bell.«3@a»",
        "‹1@a› Behind the lock.\n‹2@a› Lent by the council.\n‹3@a› Cracked.",
        1,
      ) +
        page("The bell was rung for fog«4» and for bishops.«5»", "‹4› Toll book, fol. 40.\n‹5› Once, in 1420.", 2) +
        page("When the bell was sold, the keeper«6» went with it.«7»", "‹6› Hans Grote.\n‹7› To Mölln.", 3),
    );
  });

  it("not the parts that a line of contents counts", () => {
    assertRead(
      page(
        "CONTENTS: 1. The canal; 2. The locks; 3. Their keepers.\nThe salt went by the canal «1», and by cart when the locks froze.«2» A cart\nheld 12 sacks; a barge held more than anyone would say «3» in writing.",
        "‹1› Toll book, fol. 3.\n‹2› Council to the boilers, 2 January 1411.\n‹3› The boilers’ answer is lost.",
        1,
      ) +
        page(
          "In 30 years it fell in twice.«4» The boilers «5» dug.«6»",
          "‹4› Chronicle, p. 12.\n‹5› Or their wives.\n‹6› For three days.",
          2,
        ),
    );
  });

  it("nothing where it shows only a few pages of a whole book", () => {
    const chapter = "The boilers of Lüneburg kept no accounts, and what they owed the council nobody knew.\n".repeat(30);
    const calls = [1, 2, 3, 4, 5, 6].map(
      (each) => `Nobody paid in that year, or in the next.(«${each}») Some gave salt${each + 1} of the worst.\n${chapter}`,
    );
    const notes = [1, 2, 3, 4, 5, 6].map((each) => `   ‹${each}› Toll book, fol. ${each + 30}.\n`);
    assertRead(`${calls.join("\n")}\n\n- 2 -\n\nNOTES\n\n${notes.join("\n")}`);
  });
});
