import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { myQuestionGroups, placeBeside } from "#view-models/myQuestionGroups.ts";

const kept = (id: number, measure: string | null) => ({ id, measure });
const LIST = [kept(1, "b"), kept(2, null), kept(3, "a"), kept(4, "b"), kept(5, null)];

describe("my questions by measure", () => {
  it("come in the order in which each measure first comes, those on none last", () => {
    const groups = myQuestionGroups(LIST, [{ id: "a", title: "Agency rate" }]);
    expect(groups.map(({ title, before, questions }) => [title, before, questions.length])).toEqual(
      [
        ["b", 0, 2],
        ["Agency rate", 2, 1],
        ["Other questions", 3, 2],
      ],
    );
  });

  it.each<[string, number, -1 | 1, ReturnType<typeof placeBeside>]>([
    ["up over another measure's", 4, -1, { inAll: 0, amongOwn: 0 }],
    ["down over another measure's", 1, 1, { inAll: 3, amongOwn: 1 }],
    ["not up from the first", 1, -1, null],
    ["not down from the last", 5, 1, null],
    ["not where it is not there", 9, 1, null],
  ])("move %s", (_, id, step, place) => {
    expect(placeBeside(LIST, id, step)).toEqual(place);
  });

  it("are all there, each once, whatever they are on", () => {
    const some = fc.array(fc.constantFrom("a", "b", "c", null));
    fc.assert(
      fc.property(some, (measures) => {
        const all = measures.map((measure, id) => kept(id, measure));
        const ids = myQuestionGroups(all, []).flatMap(({ questions }) =>
          questions.map(({ id }) => id),
        );
        expect(ids.toSorted((a, b) => a - b)).toEqual(all.map(({ id }) => id));
      }),
    );
  });
});
