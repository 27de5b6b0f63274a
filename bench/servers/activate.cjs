/** Activates the extension as the extension host does, with a `vscode` that agrees to everything. Prints in milliseconds when it has
 *  activated, and when its server has been started: `node activate.cjs dist`. */
const Module = require("node:module");
const path = require("node:path");

const root = path.resolve(process.argv[2], "..");

/** Answers every question with another of its kind, and takes everything that is said to it. */
function agreeable() {
  const known = new Map([
    ["version", "1.91.0"],
    ["then", undefined],
    [Symbol.iterator, [][Symbol.iterator]],
    [Symbol.toPrimitive, () => ""],
  ]);
  return new Proxy(class {}, {
    get: (target, key) => {
      if (key === "prototype") return target.prototype;
      if (!known.has(key)) known.set(key, agreeable());
      return known.get(key);
    },
    set: (_, key, value) => known.set(key, value) !== undefined,
    apply: agreeable,
    construct: agreeable,
  });
}

/** Bundles copy what a module itself has and inherit the rest: this one has nothing by itself. */
const everything = agreeable();
const vscode = new Proxy({}, { getPrototypeOf: () => everything, get: (_, key) => everything[key] });
const load = Module._load;
Module._load = (request, ...rest) => (request === "vscode" ? vscode : load(request, ...rest));

const context = {
  subscriptions: [],
  asAbsolutePath: (name) => path.join(root, name),
  workspaceState: { get: () => true },
  storageUri: { scheme: "none" },
  extensionUri: root,
};

void measure();

async function measure() {
  const began = performance.now();
  const extension = require(path.join(root, "dist", "client.js"));
  await extension.activate(context);
  const activated = performance.now();
  const registered = context.subscriptions.length;
  whenServerStarts(registered, () => {
    console.log(JSON.stringify({ activated: activated - began, serverStarted: performance.now() - began }));
    process.exit();
  });
}

/** The client is registered right before it starts its server. */
function whenServerStarts(registered, then) {
  setImmediate(() => (context.subscriptions.length > registered ? then() : whenServerStarts(registered, then)));
}
