/** Long work cut into steps, between which something else may be done. */
export type Steps<Answer> = Generator<undefined, Answer>;

/** Milliseconds of work after which messages are looked at again. */
const STEP = 8;

/** Does long work in steps between which edits and cancellations are handled; undefined when it no longer goes on. */
export async function inSteps<Answer>(
  steps: Steps<Answer>,
  { pause }: { readonly pause: () => Promise<void> },
  goesOn: () => boolean,
): Promise<{ readonly answer: Answer } | undefined> {
  let began = Date.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { answer: value };
    if (Date.now() - began < STEP) continue;
    await pause();
    if (!goesOn()) return undefined;
    began = Date.now();
  }
}

/** Does all steps at once. */
export function drained<Answer>(steps: Steps<Answer>): Answer {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
