/** Whether what begins at an offset stood in the margin of a printed book, as in `[Sidenote: _Ellwick and Hunt._]`: its italics are no title. */
export const isSidenote = (text: string, at: number): boolean => SIDENOTE.test(text.slice(Math.max(0, at - LONGEST), at));

const SIDENOTE = /Sidenote: ?_?$/;
const LONGEST = 12;
