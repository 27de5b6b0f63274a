/** How long a server lets others wait while it is at work. */
import { pause } from "./measure.mjs";

/** Asks for something that costs nothing. */
export const ask = (client) =>
  client
    .request("textDocument/hover", { textDocument: { uri: "file:///bench/not-open.md" }, position: { line: 0, character: 0 } })
    .catch(() => {});

/** Asks for it again and again, and remembers the longest wait. */
export function asking(client) {
  let longest = 0;
  let going = true;
  const asked = (async () => {
    while (going) {
      const from = performance.now();
      await ask(client);
      longest = Math.max(longest, performance.now() - from);
      await pause(1);
    }
  })();
  return {
    stop: async () => {
      going = false;
      await asked;
      return longest;
    },
  };
}
