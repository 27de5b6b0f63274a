import type { Platform } from "./platform/platform";

/** Milliseconds of work after which messages are looked at again. */
const STEP = 8;

/** Does long work in steps between which edits and cancellations are handled; undefined when it no longer goes on. */
export async function inSteps<Answer>(
  steps: Generator<unknown, Answer>,
  platform: Pick<Platform, "pause">,
  goesOn: () => boolean,
): Promise<{ readonly answer: Answer } | undefined> {
  let began = Date.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { answer: value };
    if (Date.now() - began < STEP) continue;
    await platform.pause();
    if (!goesOn()) return undefined;
    began = Date.now();
  }
}
