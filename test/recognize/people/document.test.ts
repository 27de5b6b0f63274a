import assert from "node:assert/strict";
import { namesIn, peopleIn } from "./people";

describe("what the document adds", () => {
  it("makes a surname a person everywhere once a full name introduces it", () => {
    const text = "Nothing came of it for Weitling.\n\nWilhelm Weitling had left.\n\nIn Zürich nobody missed Weitling.";
    assert.deepEqual(namesIn(text), ["Weitling", "Wilhelm Weitling", "Weitling"]);
  });
  it("takes no common word for a person because of one place among many where persons stand", () => {
    const text = "Files, Harbour; Roll to Tolliver, 3 May 1811; Harbour, Roll 3; Harbour, Roll 4; Harbour, Roll 5; Harbour, Roll 6.";
    assert.deepEqual(namesIn(`${text} Hugo Tolliver wept.`), ["Tolliver", "Hugo Tolliver"]);
  });
  it("takes a common word for a surname that often does what persons do", () => {
    const text = "Before noon Hunt said nothing. They relied on Hunt’s letter. Later Hunt smiled. Hunt claimed a share.";
    assert.deepEqual(namesIn(text), ["Hunt", "Hunt", "Hunt", "Hunt"]);
  });
  it("reads M. as Monsieur where more names begin with it than with any other initial", () => {
    const text = "We saw M. Tissard. Then M. Besnard came. With M. Orvault came M. Corbas; J. Pomfret did not. M. Besnard left.";
    assert.deepEqual(namesIn(text), ["Tissard", "Besnard", "Orvault", "Corbas", "J. Pomfret", "Besnard"]);
    const cited =
      "See A. Wexley, B. Corran, C. Tarvin, D. Lodden, E. Morrick, F. Garran and G. Hollis; M. Tissard, M. Besnard, M. Orvault and M. Corbas.";
    assert.equal(namesIn(cited).at(-1), "M. Corbas");
  });
  it("takes apart two people joined by a hyphen", () => {
    assert.deepEqual(namesIn("David Garrick met Samuel Johnson. The Garrick-Johnson quarrel lasted."), [
      "David Garrick",
      "Samuel Johnson",
      "Garrick",
      "Johnson",
    ]);
  });
  it("marks the names of things and the names in titles as such", () => {
    const { mentions } = peopleIn(
      "Emile Zola wrote. The Zola Archive is closed.[^1]\n\n[^1]: Ann Lee, Emile Zola: A Life (London: Murray, 1960), 3.\n",
      "markdown",
    );
    assert.deepEqual(
      mentions.map(({ kind }) => kind),
      ["name", "derived", "name", "in-title"],
    );
  });
  it("knows a writer of letters again whose name ends as nouns do", () => {
    const text = "He asked Ada Bremmist to come.[^1]\n\n[^1]: Bremmist to Back, 3 March 1744.\n";
    assert.deepEqual(namesIn(text, "markdown"), ["Ada Bremmist", "Bremmist"]);
  });
  it("takes a name and what it did for a title", () => {
    const text =
      "Text.[^1]\n\n[^1]: Ada Siemens, Hugo Roessel and the Making of Tides (Cork: Norvill, 1968), 3; Tom Lee, Ann Orme and Carl Bode, *Salt* (Cork, 1970).\n";
    assert.deepEqual(namesIn(text, "markdown"), ["Ada Siemens", "Tom Lee", "Ann Orme", "Carl Bode"]);
  });
  it("knows again whose surname is that of a town, where he does something", () => {
    const text = "They read Theodore Gaza, and Gaza was forgotten. Old Rome was not.";
    assert.deepEqual(namesIn(text), ["Theodore Gaza", "Gaza"]);
  });
  it("takes a dignity with an imprint behind it for a title", () => {
    const text = "Text.[^1]\n\n[^1]: Lukas Moll, Kardinal Bessarino, III (Oslo: Aas, 1942), 5; Ada Lee, Professor of History, 3.\n";
    assert.deepEqual(namesIn(text, "markdown"), ["Lukas Moll", "Ada Lee"]);
  });
  it("knows authors of articles who have the surname of a town, and what they do", () => {
    const text = "It was apt; Cochin remembered him.[^1]\n\n[^1]: Cochin, “Éloge,” 35.\n";
    assert.deepEqual(namesIn(text, "markdown"), ["Cochin", "Cochin"]);
  });
  it("ends a title with its italics, and finds authors in brackets and before italics at the head of an entry", () => {
    const text =
      "Text.[^1]\n\nNiamatullor, *Makhzan of Cork*, Oslo.\n\nKamboh, Muhammad Saleh, *Amil Saleh*, 3 vols., Oslo, 1927.\n\n*Hidaya Kitab al Siyar*, Oslo, 1912.\n\n" +
      "[^1]: See, in Didorot, *Correspondence*: Didorot to Falkenet, 10 September 1766, 698; [Venettor], *Traité*, 44.\n";
    assert.deepEqual(namesIn(text, "markdown"), ["Niamatullor", "Kamboh, Muhammad Saleh", "Didorot", "Didorot", "Falkenet", "Venettor"]);
  });
  it("knows each of those who stand in lines of their own", () => {
    const text =
      "Trustees\n\nAda Rothwell\nLionel de Rothwell\nJulian Serrys de Rothwell\nAnthony Chaplin\nVictor Grayling\nProfessor David Cannard, Chair";
    assert.deepEqual(namesIn(text), [
      "Ada Rothwell",
      "Lionel de Rothwell",
      "Julian Serrys de Rothwell",
      "Anthony Chaplin",
      "Victor Grayling",
      "David Cannard",
    ]);
  });
  it("knows again a lord who has the name of a country, where he does what persons do", () => {
    const text = "The letter of Lord Holland came. Then Holland wrote to Ada Lee. It sailed to Holland, and Holland was at peace.";
    assert.deepEqual(namesIn(text), ["Holland", "Holland", "Ada Lee"]);
  });
  it("knows who signs above the university", () => {
    assert.deepEqual(namesIn("Clerks of Salonica\n\nEleni Papadimos-Ross*\nDepartment of History, University of the Aegean\n\nText."), [
      "Eleni Papadimos-Ross",
    ]);
    assert.deepEqual(namesIn("Ada Lee University\n\nText."), []);
  });
  it("knows in Russian a sender and an addressee side by side", () => {
    const text = "Text.[^1]\n\n[^1]: AVP RF, f. 4, op. 39, p. 232, d. 52987, l. 11, Pis'mo Harlova Čirovinu, Angora, 26 fevralja 1922 g.\n";
    assert.deepEqual(namesIn(text, "markdown"), ["Harlova", "Čirovinu"]);
    assert.deepEqual(namesIn("Письмо Харлова Чировину от 26 февраля 1922 г."), ["Харлова", "Чировину"]);
  });
  it("knows who writes to an office, and names within a title", () => {
    const text =
      "Text.[^1]\n\n[^1]: Junaud au Département politique, 18 juillet 1918; Berzinov – Sverdlinu, 2.IX.1918; D. Dreyling, Schweizer Kreuz und Sowjetstern (Oslo: Aas, 1989), 22; *The Edition of Horace Walford's Letters*, 3.\n";
    assert.deepEqual(namesIn(text, "markdown"), ["Junaud", "Berzinov", "Sverdlinu", "D. Dreyling"]);
  });
  it("knows writers of letters by a dash before a date", () => {
    const text = "Text.[^1]\n\n[^1]: Starova – Shvermik, 3 April 1956; Latour au duc de Cadour, 14 juillet 1810; Oslo – Cork, 3 April.\n";
    assert.deepEqual(namesIn(text, "markdown"), ["Starova", "Shvermik", "Latour", "Cadour"]);
  });
  it("knows writers of letters who are called as common things are, and the title behind an editor", () => {
    const text =
      "By Leander Wood.[^1]\n\n[^1]: Wood to Hall, 3 May 1631, in Jacob Smits (ed.), Van den Heer, Mevrouw en het Kind, I, 212; A. F. Orme, ‘Richard\nOrlow, Tides and Marriage’, Tidal History 7 (1964), 148.\n";
    assert.deepEqual(namesIn(text, "markdown"), ["Leander Wood", "Wood", "Jacob Smits", "A. F. Orme"]);
  });
  it("takes no publisher of its notes for a person where he does what firms do too", () => {
    const text = "Text.[^1]\n\n[^1]: Ada Lee, *Tides*, vol. 2 (Cork: Norvill, 1931), 118. Norvill and Bull declined it.\n";
    assert.ok(!namesIn(text, "markdown").includes("Norvill"));
  });
  it("takes nothing for a title that ends a sentence", () => {
    assert.deepEqual(peopleIn("He had read The Prince. Neri told Ada Lee so.").forms[0]?.titles, []);
  });
  it("knows the title and the gender it gives", () => {
    const [form] = peopleIn("He wrote to Madame Herwegh.").forms;
    assert.deepEqual([form?.written, form?.titles, form?.gender], ["Herwegh", ["Madame"], "female"]);
  });
  it("knows authors, editors and correspondents", () => {
    const { mentions } = peopleIn(
      "Text.[^1]\n\n[^1]: Gladstone to Granville, 3 May 1871, in Ann Lee (ed.), Letters (London: Murray, 1860), 3.\n",
      "markdown",
    );
    assert.deepEqual(
      mentions.map(({ role }) => role),
      ["correspondent", "correspondent", "editor"],
    );
  });
  it("knows authors whom the “and” of any language joins", () => {
    for (const and of ["and", "&", "und", "et", "y", "e", "и"]) {
      const { mentions } = peopleIn(`Text.[^1]\n\n[^1]: Piotr Bolwin ${and} Jan Grulik, *Sól* (Toruń: Fala, 1998), 12.\n`, "markdown");
      assert.deepEqual(
        mentions.map(({ role }) => role),
        ["author", "author"],
        and,
      );
    }
  });
  it("keeps what the text calls a person", () => {
    const text =
      "Costantino Nigra, the Sardinian minister in Paris, told the French writer Aurore Dupin. A clerk named Tupman, Mr Pickwick's friend, left.";
    const { descriptions, forms } = peopleIn(text);
    assert.deepEqual(
      descriptions.map(({ form, text: words, from, to }) => [forms[form]?.written, words, text.slice(from, to)]),
      [
        ["Costantino Nigra", "Sardinian minister in Paris", "Sardinian minister in Paris"],
        ["Aurore Dupin", "French writer", "French writer"],
        ["Tupman", "Mr Pickwick's friend", "Mr Pickwick's friend"],
      ],
    );
  });
  it("knows offices before titles and in predicates, and takes no title for a description", () => {
    const cases: readonly (readonly [string, string | undefined])[] = [
      ["The Danish minister in Lisbon, Count Henrik Dahl, left.", "Henrik Dahl: Danish minister in Lisbon"],
      ["Ada Whitlock was then secretary to the mint of Cork.", "Ada Whitlock: secretary to the mint of Cork"],
      ["Ada Whitlock later became a friend of Neri, and left.", "Ada Whitlock: friend of Neri"],
      ["Ada Whitlock was the first keeper of maps when the fire broke out.", "Ada Whitlock: first keeper of maps"],
      ["Ada Whitlock was by then Councillor of State.", "Ada Whitlock: Councillor of State"],
      ["Her cousin, Henrik Dahl, was soon secretary to the mint.", "Henrik Dahl: secretary to the mint"],
      ["Henrik Dahl served as the Danish minister in Lisbon until he died.", "Henrik Dahl: Danish minister in Lisbon"],
      ["Henrik Dahl was appointed minister in Lisbon.", "Henrik Dahl: minister in Lisbon"],
      ["Henrik Dahl’s brief appointment as Danish minister to Lisbon was a failure.", "Henrik Dahl: Danish minister to Lisbon"],
      ["Henrik Dahl’s career as a painter ended there.", "Henrik Dahl: painter"],
      ["Henrik Dahl, who had come in 1826, was commissar of trade before he fell.", "Henrik Dahl: commissar of trade"],
      ["Henrik Dahl, who had fled, was not the minister. He left.", undefined],
      ["Henrik Dahl, whom the minister knew, was ill.", undefined],
      ["Henrik Dahl (1801–1877), a painter of the court, left.", "Henrik Dahl: painter of the court"],
      ["Henrik Dahl (born 1801) was a painter of the court.", "Henrik Dahl: painter of the court"],
      ["Henrik Dahl, who was secretary to the mint, left.", "Henrik Dahl: secretary to the mint"],
      ["Henrik Dahl, who was not the secretary, left.", undefined],
      ["Henrik Dahl had been secretary to the mint.", "Henrik Dahl: secretary to the mint"],
      ["Henrik Dahl, who had been secretary to the mint, left.", "Henrik Dahl: secretary to the mint"],
      ["Henrik Dahl had asked the secretary.", undefined],
      ["Henrik Dahl, consul at St. Petersburg, left.", "Henrik Dahl: consul at St. Petersburg"],
      ["A letter from Henrik Dahl, then the consul at Lisbon, was lost.", "Henrik Dahl: consul at Lisbon"],
      ["Henrik Dahl (and his wife), the minister said, left.", undefined],
      ["Orpen’s wife, Ada Whitlock, was a sister of Neri.", "Ada Whitlock: sister of Neri"],
      ["Henrik Dahl was the elder brother of Carlo Neri.", "Henrik Dahl: elder brother of Carlo Neri"],
      ["Henrik Dahl, People's Commissar for the Mint, left.", "Henrik Dahl: People's Commissar for the Mint"],
      ["Henrik Dahl, Foreign Minister of Norway, left.", "Henrik Dahl: Foreign Minister of Norway"],
      ["Henrik Dahl, Prime Minister, left.", "Henrik Dahl: Prime Minister"],
      ["Henrik Dahl, Ministers of Tides (Cork: Norvill, 1912).", undefined],
      ["He relied on his ally Henrik Dahl.", undefined],
      ["Henrik Dahl served the minister in Lisbon.", undefined],
      ["Henrik Dahl’s role in the fall of the minister is unknown.", undefined],
      ["Text.[^1]\n\n[^1]: Pervyj Narkom Nekljudov Sazonovu, 5 nojabrja 1911.", "Nekljudov: Pervyj Narkom"],
      ["Count Henrik Dahl left.", undefined],
      ["Henrik Dahl became secretary of the mint in the same year.", "Henrik Dahl: secretary of the mint"],
      ["Henrik Dahl, appointed secretary a year earlier, left.", undefined],
      ["He wrote of Ada Whitlock’s pupil Henrik Dahl.", "Henrik Dahl: Ada Whitlock’s pupil"],
      ["Chief Justice Henrik Dahl left.", "Henrik Dahl: Chief Justice"],
      ["Declararon el cacique Carlo Neri, el cura fray Henrik Dahl, y otros.", "Carlo Neri: cacique"],
      ["On folio 7 a man in a hat stands with his wife, Ada Whitlock; the rest is lost.", undefined],
      ["The old Admiral Count Henrik Dahl left.", undefined],
      ["The former Danish ambassador Count Henrik Dahl left.", "Henrik Dahl: former Danish ambassador"],
      ["The Duke of Marle, Henrik Dahl, Ada Whitlock, and the plague are history.", undefined],
      ["He would be no prince. Henrik Dahl left for the sea.", undefined],
      ["Ada Whitlock was asked by the minister to leave.", undefined],
      ["Ada Whitlock was no historian.", undefined],
      ["Ada Whitlock, whose father had been a minister, left.", undefined],
      ["Ada Whitlock, his successor, left.", undefined],
      ["Ada Whitlock, successor of Neri, left.", "Ada Whitlock: successor of Neri"],
      ["Ada Whitlock, bishop Henrik Dahl, and Carlo Neri left.", "Henrik Dahl: bishop"],
      ["The head of the communist party, Henrik Dahl, left.", "Henrik Dahl: head of the communist party"],
      ["Text.[^1]\n\n[^1]: Ada Whitlock, Minister of Tides (London: Murray, 1860), 3.", undefined],
      ["After the death of the ambassador, Henrik Dahl left.", undefined],
      ["He saw the daughter of the minister, Ada Whitlock.", undefined],
    ];
    for (const [text, said] of cases) {
      const { descriptions, forms } = peopleIn(text, "markdown");
      const told = descriptions.map(({ form, text: words }) => `${forms[form]?.written}: ${words}`);
      assert.deepEqual(told, said === undefined ? [] : [said], text);
    }
  });
  it("believes the text that two names are one person's", () => {
    const { aliases, forms } = peopleIn("George Sand, née Aurore Dupin, smoked. Daniel Stern (pseudonym of Marie Agoult) did not.");
    assert.deepEqual(
      aliases.map(({ form, other, why }) => [forms[form]?.written, forms[other]?.written, why]),
      [
        ["Aurore Dupin", "George Sand", "née"],
        ["Marie Agoult", "Daniel Stern", "pseudonym of"],
      ],
    );
  });
  it("believes so whatever the last word before the second name is", () => {
    const { aliases, forms } = peopleIn("Ada Lunt took the pen-name Orla Dorran. So did Tom Hood, under the name of Captain Jan Penrith.");
    assert.deepEqual(
      aliases.map(({ form, other, why }) => [forms[form]?.written, forms[other]?.written, why]),
      [
        ["Orla Dorran", "Ada Lunt", "took the pen-name"],
        ["Jan Penrith", "Tom Hood", "under the name of Captain"],
      ],
    );
  });
  it("believes brackets that a name has another spelling", () => {
    const { aliases, forms } = peopleIn(
      "They met Corporal John Robinson (Robertson). Peter Wiser (Weiser) left. The road to Wexmoor (Wexmore) was long.",
    );
    assert.deepEqual(
      aliases.map(({ form, other }) => [forms[form]?.written, forms[other]?.written]),
      [
        ["Robertson", "John Robinson"],
        ["Weiser", "Peter Wiser"],
      ],
    );
  });
  it("takes a given name alone for the only one here who has it", () => {
    const { aliases, forms } = peopleIn("Jacob Burckhardt taught in Basel. Jacob told Emma Herwegh that he was poor.");
    assert.deepEqual(
      aliases.map(({ form, other }) => [forms[form]?.written, forms[other]?.written]),
      [["Jacob", "Jacob Burckhardt"]],
    );
  });
  it("takes a given name alone for the one of several who has a brother", () => {
    const { aliases, forms } = peopleIn("Jacob Orwin and his brother Piers Orwin met Jacob Strand. Jacob told Piers that he was poor.");
    assert.deepEqual(
      aliases.map(({ form, other }) => [forms[form]?.written, forms[other]?.written]),
      [
        ["Jacob", "Jacob Orwin"],
        ["Piers", "Piers Orwin"],
      ],
    );
  });
  it("takes no prince for a commoner who has his name, unless he is called a prince too", () => {
    const { aliases, forms } = peopleIn(
      "Prince Henry fell. Henry Mander saw it. Princess Marie wept, and Princess Marie Bonaparte with her.",
    );
    assert.deepEqual(
      aliases.map(({ form, other }) => [forms[form]?.written, forms[other]?.written]),
      [["Marie", "Marie Bonaparte"]],
    );
  });
});
