import { describe, expect, it } from "vitest";
import { analysisRules } from "./analysis.ts";
import { TIMES, tried } from "./cases.ts";
import { SEED } from "./seeded.ts";
import { contractRules } from "./contract.ts";
import { parserRules } from "./parsers.ts";
import { periodRules } from "./periods.ts";
import { publishingRules } from "./publishing.ts";
import { recordRules } from "./record.ts";

/** So many cases in all, in every run of the tests. */
const WANTED = 100_000;

// One after the other also where tests are shuffled: the last counts the cases of all.
describe("what holds whatever is generated", { shuffle: false }, () => {
  describe("the contract", contractRules);
  describe("what reads a text", parserRules);
  describe("periods", periodRules);
  describe("publishing", publishingRules);
  describe("the record of sessions", recordRules);
  describe("the analysis", analysisRules);

  it(`adds up to ${WANTED.toLocaleString("en-GB")} cases`, () => {
    console.log(`${tried()} generated cases, seed ${SEED} (GENERATED_SEED)`);
    expect(tried()).toBeGreaterThanOrEqual(WANTED * Math.min(1, TIMES));
  });
});
