import * as vscode from "vscode";
import type { BaseLanguageClient, HoverMiddleware } from "vscode-languageclient";
import {
  askCommands,
  type CardHover,
  type CardParams,
  type Decided,
  type DecideParams,
  decide,
  decideCommand,
  type PeopleChoice,
  type PeopleChoices,
  peopleChoices,
  type RespellChoice,
  respell,
} from "../../server/src/protocol";
import { openCardCommand, placeOfCursor } from "./commands";

type Decision = DecideParams["decision"];

/** The commands by which the user says who is who. Without a place they speak of the name at the cursor. */
export function registerPeopleCommands(started: Promise<BaseLanguageClient>): vscode.Disposable[] {
  const asking = Object.entries(askCommands).map(([kind, command]) =>
    vscode.commands.registerCommand(command, (place?: CardParams) => ask(started, kind as Decision["kind"], place)),
  );
  return [
    ...asking,
    vscode.commands.registerCommand(decideCommand, (decision: Decision) => take(started, decision)),
    vscode.commands.registerCommand("apparatus.respell", () => spellAnew(started)),
  ];
}

const NO_NAME = "No name is recognized at the cursor: put it into a person’s name.";

/** Asks for another spelling of the name at the cursor, and how far it reaches. */
async function spellAnew(started: Promise<BaseLanguageClient>): Promise<void> {
  const client = await started;
  const place = placeOfCursor(client);
  // A label can be renamed too, and is no name.
  const offered = place && (await client.sendRequest<PeopleChoices | null>(peopleChoices, { ...place, kind: "not-a-person" }));
  const name = offered?.choices[0]?.label;
  if (!place || name === undefined) return void vscode.window.showInformationMessage(NO_NAME);
  // In a source this is refused, before anything is typed.
  await client.sendRequest("textDocument/prepareRename", { textDocument: { uri: place.uri }, position: place.position });
  const newName = await vscode.window.showInputBox({ title: `Spell ${name} in another way`, prompt: "The new spelling", value: name });
  if (!newName || newName === name) return;
  const choices = await client.sendRequest<readonly RespellChoice[]>(respell, { ...place, newName });
  if (choices.length === 0) return void vscode.window.showInformationMessage(`Nothing would change if ${name} were spelled ${newName}.`);
  const choice = await vscode.window.showQuickPick([...choices], {
    title: `${name} → ${newName}`,
    placeHolder: "Choose how far this reaches",
  });
  if (choice) await client.sendRequest(respell, { ...place, newName, choice: choice.label });
}

async function ask(started: Promise<BaseLanguageClient>, kind: Decision["kind"], named?: CardParams): Promise<void> {
  const client = await started;
  const place = named ?? placeOfCursor(client);
  const offered = place && (await client.sendRequest<PeopleChoices | null>(peopleChoices, { ...place, kind }));
  if (!offered) return void vscode.window.showInformationMessage(NO_NAME);
  if (offered.choices.length === 0 && !offered.free) return void vscode.window.showInformationMessage(offered.nothing);
  const decision = kind === "not-a-person" ? offered.choices[0]?.decision : await choose(offered);
  if (decision) await take(started, decision);
}

type Item = vscode.QuickPickItem & { readonly decision: Decision };

const itemOf = ({ label, description, detail, decision }: PeopleChoice): Item => ({
  label,
  ...(description ? { description } : {}),
  ...(detail ? { detail } : {}),
  decision,
});

/** Lets the user pick, or type what is not in the list where that is possible. */
function choose({ title, prompt, choices, free }: PeopleChoices): Promise<Decision | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  const items = choices.map(itemOf);
  pick.title = title;
  pick.placeholder = prompt;
  pick.items = items;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  if (free) {
    pick.onDidChangeValue((value) => {
      const name = value.trim();
      const typed = name === "" || choices.some(({ label }) => label === name) ? [] : [{ label: name, decision: { ...free, name } }];
      pick.items = [...items, ...typed];
    });
  }
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]?.decision);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** Has a decision written into the people file, and saves the file unless it had been changed before. */
async function take(started: Promise<BaseLanguageClient>, decision: Decision): Promise<void> {
  const client = await started;
  const dirty = vscode.workspace.textDocuments.filter((document) => document.isDirty).map((document) => document.uri.toString());
  const { uri, message } = await client.sendRequest<Decided>(decide, { decision });
  if (uri === null) return void vscode.window.showWarningMessage(message);
  const document = await vscode.workspace.openTextDocument(client.protocol2CodeConverter.asUri(uri));
  if (document.isDirty && !dirty.includes(document.uri.toString())) await document.save();
  void told(message, document);
}

async function told(message: string, document: vscode.TextDocument): Promise<void> {
  const [undo, show] = ["Undo", "Show"];
  const written = document.getText();
  const answer = await vscode.window.showInformationMessage(message, undo, show);
  if (answer === show) await vscode.window.showTextDocument(document.uri);
  if (answer === undo) await takeBack(document.uri, written);
}

/** Undoes the decision, if the file still is as the decision left it: else the last step would be somebody else's. */
async function takeBack(uri: vscode.Uri, written: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri).then(
    (open) => open,
    () => undefined,
  );
  if (document?.getText() !== written) {
    return void vscode.window.showWarningMessage("people.yaml was changed meanwhile, so nothing was undone: take the entry out by hand.");
  }
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand("undo");
  if (document.isDirty) await document.save();
}

/** Below a card of which there is more a way to all of it. The link is made here, and no text from documents gets into it. */
export function offerCards(clientOf: () => BaseLanguageClient): NonNullable<HoverMiddleware["provideHover"]> {
  return async (document, position, token) => {
    const client = clientOf();
    const params = client.code2ProtocolConverter.asTextDocumentPositionParams(document, position);
    const found = await client.sendRequest<CardHover | null>("textDocument/hover", params, token).catch((error) => {
      if (token.isCancellationRequested) return null;
      throw error;
    });
    const hover = client.protocol2CodeConverter.asHover(found);
    if (found?.more) hover?.contents.push(linkToCard({ uri: params.textDocument.uri, position: params.position }));
    return hover;
  };
}

function linkToCard(place: CardParams): vscode.MarkdownString {
  const link = new vscode.MarkdownString(`[Open card](command:${openCardCommand}?${encodeURIComponent(JSON.stringify([place]))})`);
  link.isTrusted = { enabledCommands: [openCardCommand] };
  return link;
}
