import { expect, it } from "vitest";
import { shortWords, standsFor, unknownAcronyms } from "#view-models/shortWords.ts";

it.each<[string, string, readonly string[]]>([
  ["one that is not written out", "Contacts to the MASH", ["MASH"]],
  ["none that is", "The multi-agency safeguarding hub (MASH)", []],
  ["each once, as it first comes", "LAC and CiN, LAC", ["LAC", "CIN"]],
  ["more of them", "NQSWs are new", ["NQSW"]],
  [
    "no word that has one capital, or is all capitals by chance",
    "Ofsted, England, A4, DASHBOARD",
    [],
  ],
  ["what stands at the edge of another text", "All areas\nMASH\nReferrals", ["MASH"]],
])("explains %s", (_, text, shorts) => {
  expect(shortWords(text).map(({ short }) => short)).toEqual(shorts);
});

it("says what an acronym stands for", () => {
  expect(shortWords("MASH").map(standsFor)).toEqual([
    "MASH stands for multi-agency safeguarding hub.",
  ]);
});

it("names those that nobody has explained", () => {
  expect(unknownAcronyms("The EHCP and the MASH")).toEqual(["EHCP"]);
});
