/** Does one after the other what is asked for again and again, such as to read a file that changes. Two readings at the same time may
 *  overtake each other, and the older text would count. */
export function inTurn(): <Answer>(work: () => Promise<Answer>) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}
