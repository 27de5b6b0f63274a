import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

interface Made {
  readonly withConstants: (code: string) => string;
}

/** A bundle, and what of it is constant. */
const CASES: readonly (readonly [bundle: string, declared: string])[] = [
  ["var a=1,b=()=>a;", "const a=1;const b=()=>a;"],
  ["var a=1;a=2;", "var a=1;a=2;"],
  ["var a;a=2;", "var a;a=2;"],
  ["var a=1;function f(){a+=1}", "var a=1;function f(){a+=1}"],
  ["var a=1,b=2;function f(){b++}var c=3;", "const a=1;var b=2;function f(){b++}const c=3;"],
  ["var a=1;for(a of[2])f(a);", "var a=1;for(a of[2])f(a);"],
  ["var a=1,b=2;[a]=[3];({x:b}={x:4});", "var a=1;var b=2;[a]=[3];({x:b}={x:4});"],
  ["var a={};a.x=1;a[a.y]=2;", "const a={};a.x=1;a[a.y]=2;"],
  ["function f(){var a=1;return a}", "function f(){var a=1;return a}"],
  ["let a=1;const b=2;", "let a=1;const b=2;"],
  ['import{c}from"./c.js";var a=c;export{a as b};', 'import{c}from"./c.js";const a=c;export{a as b};'],
];

describe("constants of a bundle", () => {
  for (const [bundle, declared] of CASES) {
    it(`are told: ${bundle}`, async () => {
      const { withConstants } = (await import(pathToFileURL(join(__dirname, "../../scripts/constants.mjs")).href)) as Made;
      assert.equal(withConstants(bundle), declared);
    });
  }
});
