import assert from "node:assert/strict";
import { codeAction } from "../../server/src/features/codeAction";
import { personActions } from "../../server/src/features/people/actions";
import { peopleChoices } from "../../server/src/features/people/choices";
import { drained } from "../../server/src/steps";
import { LETTERS, ONE, TWO, workspace } from "./letters";

describe("people in the editor", () => {
  it("are offered first to be whoever has the only word of the name", () => {
    const { view, at } = workspace({
      [ONE]: "Then Otto told her so, and Otto laughed. Ada Lee wept.\n",
      [TWO]: "Otto Lindqvist wrote to Ada Lee. Lindqvist laughed.\n",
    });
    drained(view(ONE).people.everyone(view(ONE).document));
    const choices = peopleChoices(view(ONE), { uri: ONE, ...at(ONE, "Otto told"), kind: "same" })?.choices ?? [];
    assert.deepEqual(
      choices.map(({ label, likely }) => [label, likely]),
      [
        ["Otto Lindqvist", true],
        ["Ada Lee", false],
      ],
    );
  });
  it("are offered first whoever has a part of the name, then namesakes, each with where they are", () => {
    const { view, at } = workspace({
      [ONE]: "Ada Fenn wrote to Bruno Abel. Ada Fenn laughed.\n",
      [TWO]: "Ada wept, said Robert Fenn to Bruno Abel.\n",
    });
    drained(view(ONE).people.everyone(view(ONE).document));
    const choices = peopleChoices(view(ONE), { uri: ONE, ...at(ONE, "Ada Fenn l"), kind: "same" })?.choices ?? [];
    assert.deepEqual(
      choices.map(({ label, description }) => `${label}, ${description}`),
      ["Ada, once in two.md", "Robert Fenn, once in two.md", "Bruno Abel, 2 times in 2 documents"],
    );
  });
  it("are offered no decision about a surname that says nothing", () => {
    const { view, at, people } = workspace({
      [ONE]: "Carlo Corsini wrote to Pietro Corsini. The letter of Corsini is lost.\n",
      [TWO]: "Carlo Corsini wrote to Pietro Corsini. The letter of Corsini is lost.\n",
    });
    drained(people.everyone());
    const { position } = at(ONE, "Corsini is");
    const choices = peopleChoices(view(ONE), { uri: ONE, position, kind: "same" })?.choices ?? [];
    assert.deepEqual(
      choices.map(({ label }) => label),
      ["Carlo Corsini", "Pietro Corsini"],
    );
  });
  it("are asked about in the name of the person, and told where there is nothing to choose", () => {
    const { view, at, people } = workspace({
      [ONE]: "Carlo Corsini wrote to Pietro Corsini. The letter of Corsini is lost. Petr Chaadaev wept. Chaadaev left, said Dahl.\n",
    });
    drained(people.everyone());
    const asked = (words: string, kind: "same" | "different" | "preferred"): string | undefined => {
      const { title, choices, nothing } = peopleChoices(view(ONE), { uri: ONE, ...at(ONE, words), kind }) ?? {};
      return choices?.length === 0 ? nothing : title;
    };
    assert.equal(asked("Chaadaev left", "same"), "Petr Chaadaev is the same person as…");
    assert.equal(asked("Corsini is", "same"), "“Corsini” is the same person as…");
    assert.equal(asked("Chaadaev left", "different"), "“Chaadaev” is somebody else than…");
    assert.equal(asked("Dahl", "different"), "“Dahl” is the only spelling of this name: there is nobody to tell apart.");
    assert.equal(asked("Corsini is", "preferred"), "“Corsini” may be several people: say first with “Same Person as…” who it is.");
    const alone = workspace({ [ONE]: "Petr Chaadaev wept.\n" });
    const { choices, nothing } = peopleChoices(alone.view(ONE), { uri: ONE, ...alone.at(ONE, "Chaadaev"), kind: "same" }) ?? {};
    assert.deepEqual([choices, nothing], [[], "No other person is known in the texts of this folder."]);
  });
  it("are asked about nowhere else than at a name", () => {
    const { view, at } = workspace(LETTERS);
    assert.equal(peopleChoices(view(ONE), { uri: ONE, ...at(ONE, "wrote"), kind: "same" }), null);
  });
  it("are offered with those whom only people.yaml knows, each once", () => {
    const { view, at } = workspace(LETTERS, "people:\n  - name: Petr Chaadaev\n  - name: Ada Marchmont\n    description: The poet\n");
    const { choices = [] } = peopleChoices(view(ONE), { uri: ONE, ...at(ONE, "Stankevich"), kind: "same" }) ?? {};
    assert.deepEqual(
      choices.map(({ label, detail }) => [label, detail]),
      [
        ["Petr Chaadaev", undefined],
        ["Ada Marchmont", "The poet"],
      ],
    );
  });
  it("are decided about before a finding is silenced, also where only repairs are asked for", () => {
    const text = "Carlo Corsini wrote to Pietro Corsini. The letter of Corsini is lost.\n";
    const { view, at, people } = workspace({ [ONE]: text });
    drained(people.everyone());
    const { position } = at(ONE, "Corsini is");
    const start = { line: 0, character: 52 };
    const diagnostics = [{ source: "Apparatus", code: "ambiguous-name", range: { start, end: start }, message: "" }];
    const params = { textDocument: { uri: ONE }, range: { start: position, end: position }, context: { diagnostics, only: ["quickfix"] } };
    const actions = drained(codeAction(view(ONE), params, "docs", { snippets: false, asksAboutPeople: true }));
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        "Write “Carlo Corsini”",
        "Write “Pietro Corsini”",
        "Same person as Carlo Corsini",
        "Same person as Pietro Corsini",
        "Same person as…",
        "Not a person: Corsini",
        "Suppress ambiguous-name here",
        "Suppress ambiguous-name in this file",
      ],
    );
  });
  it("are offered full names first as preferred spellings", () => {
    const { view, at, people } = workspace({ [ONE]: "Pyotr Chaadaev wrote to Petr Čaadaev. Chaadaev wept. Chaadaev said so.\n" });
    drained(people.everyone());
    const { position } = at(ONE, "Chaadaev wept");
    const choices = peopleChoices(view(ONE), { uri: ONE, position, kind: "preferred" })?.choices ?? [];
    assert.deepEqual(
      choices.map(({ label }) => label),
      ["Petr Čaadaev", "Pyotr Chaadaev", "Chaadaev"],
    );
  });
  it("are decided about without the surname that others have too, unless it is the one asked about", () => {
    const { view, at, people } = workspace({
      [ONE]: "Filippo Neri wrote. Neri laughed. Orla Penrith wept.\n",
      [TWO]: "Augusto Neri wrote. Neri wept.\n\nOrla Penrith wept.\n",
    });
    drained(people.everyone());
    const spellingsFor = (words: string): unknown => {
      const { position } = at(ONE, words);
      const decision = peopleChoices(view(ONE), { uri: ONE, position, kind: "same" })?.choices[0]?.decision;
      return decision?.kind === "same" ? decision.spellings : decision;
    };
    assert.deepEqual(spellingsFor("Filippo"), ["Filippo Neri"]);
    assert.deepEqual(spellingsFor("Neri laughed"), ["Filippo Neri", "Neri"]);
  });
  it("can be decided about, in people.yaml", () => {
    const file = "# My people\npeople:\n  - name: Ivan Turgenev # the novelist\n";
    const { view, at } = workspace(LETTERS, file);
    const { position } = at(ONE, "Chaadaev was");
    const params = { textDocument: { uri: ONE }, range: { start: position, end: position }, context: { diagnostics: [] } };
    const actions = drained(personActions(view(ONE), params, false));
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        "Preferred spelling: Chaadaev",
        "Preferred spelling: Čaadaev",
        "Different people: Petr Chaadaev, Chaadaev",
        "Not a person: Chaadaev",
      ],
    );
    const [first] = actions;
    assert.deepEqual(first?.edit?.documentChanges, [
      {
        textDocument: { uri: "file:///people.yaml", version: 7 },
        edits: [
          {
            range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } },
            newText: "  - name: Chaadaev\n    forms:\n      - Petr Chaadaev\n      - Čaadaev\n",
          },
        ],
      },
    ]);
    const selected = { ...params, range: { start: { line: 0, character: position.character - 1 }, end: position } };
    assert.deepEqual(drained(personActions(view(ONE), selected, false)), actions);
    const asked = drained(personActions(view(ONE), params, true));
    assert.deepEqual(
      asked.map(({ title, command }) => [title, command?.command]),
      [
        ["Same person as…", "apparatus.samePerson"],
        ["Preferred spelling…", "apparatus.preferredSpelling"],
        ["Different people…", "apparatus.differentPeople"],
        ["Not a person: Chaadaev", "apparatus.decide"],
      ],
    );
  });
});
