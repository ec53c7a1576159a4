import type { FigureRow } from "#view-models/planModels.ts";
import { changeInShort } from "#view-models/sinceWords.ts";
import { expect, it } from "vitest";

const TURNOVER: FigureRow = {
  measureId: "turnover",
  measure: "Twelve-month turnover",
  now: "22.7% in December 2018, provisional",
  before: "20.7% in September 2018",
  sign: null,
  upTo: null,
  text: null,
};
const IMPROVING = { kind: "improvement-low", text: "Improving", explanation: "" } as const;

it.each<[string, Pick<FigureRow, "sign" | "upTo">, string]>([
  ["no more where no change is real", { sign: null, upTo: null }, ""],
  ["which way a real change goes", { sign: IMPROVING, upTo: null }, " Improving."],
  [
    "up to when it is judged, since the newest figure may go the other way",
    { sign: IMPROVING, upTo: "November 2018" },
    " Improving, judged up to November 2018.",
  ],
])("says of a new figure %s", (_, known, said) => {
  expect(changeInShort({ ...TURNOVER, ...known })).toBe(
    `22.7% in December 2018, provisional. Before: 20.7% in September 2018.${said}`,
  );
});
