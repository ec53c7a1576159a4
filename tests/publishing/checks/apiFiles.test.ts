import { describe, expect, it } from "vitest";
import { apiText } from "#publishing/apiText.ts";
import { problemLine } from "#publishing/problem.ts";
import { readApi } from "#publishing/readApi.ts";
import { checked, monthly } from "./oneMeasure.ts";
import type { Row } from "./oneMeasure.ts";

/** What is said of the API files of some sheets, after passages of one of them were replaced by hand. */
function linesOf(
  given: Parameters<typeof checked>,
  path = "dashboard.json",
  ...changes: readonly (readonly [from: string, to: string])[]
) {
  const { files, problems } = checked(...given);
  if (files === null) throw new Error(problems.map(problemLine).join("\n"));
  const texts = new Map(apiText(files));
  const text = changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
      return text.replace(from, to);
    },
    texts.get(path) ?? "",
  );
  return readApi(texts.set(path, text)).problems.map(problemLine);
}

const member = (period: string, value: number, member: string): Row => ({
  period,
  value,
  dimension: "Source",
  member,
});

describe("in API files it is said where a figure stands", () => {
  it("of the whole, in the measure’s second period", () => {
    expect(
      linesOf(["count", monthly([12, 13])], "dashboard.json", ['"value":13', '"value":13.5']),
    ).toEqual([
      "dashboard.json, measures[0].observations[1].value: “13.5” is not a whole number, and the measure is a count. Correct it, or give the measure another unit: fte, rate or percent.",
    ]);
  });

  it("of a member, in its own file", () => {
    const rows = [
      ...monthly([30, 32, 31]),
      ...["2018-07", "2018-08", "2018-09"].map((period) => member(period, 8, "Police")),
      ...["2018-07", "2018-09"].map((period) => member(period, 7, "Schools")),
    ];
    const [from, to] = ['"period":"2018-07","value":7}', '"period":"2018-07","value":7.5}'];
    expect(linesOf(["count", rows], "measures/m.json", [from, to])).toEqual([
      "measures/m.json, breakdowns[0].members[1].observations[1].period: “2018-09” comes next after 2018-07, and 2018-08 has no row. Add them: the figure, or the flag that says why there is none (x: not available).",
      "measures/m.json, breakdowns[0].members[1].observations[0].value: “7.5” is not a whole number, and the measure is a count. Correct it, or give the measure another unit: fte, rate or percent.",
    ]);
  });

  it("of a measure that has none", () => {
    const line = '{"period":"2018-09","value":12}';
    expect(linesOf(["count", monthly([12])], "dashboard.json", [line, ""])).toEqual([
      "dashboard.json, measures[0].id: “m” has no figure in observations. Add its figures, or take the measure out until it has some.",
    ]);
  });

  it("of a target and an action that do not name one another", () => {
    const sheets = {
      targets: "measure,from,value,shape,label,set_by\nm,2018-04,3,step,3,Plan\n",
      actions:
        "priority,id,title,state,measures\nKeep,stay,Stay,in-progress,\nRecruit,other,Other,closed,\nRecruit,offer,Offer,in-progress,\n",
    };
    expect(linesOf(["count", monthly([4]), sheets])).toEqual([
      "dashboard.json, measures[0].targets[0].action: The target of “m” has no action: none is named here, and no action names the measure. Name the action that is to reach it.",
      "action-plan.json, priorities[0].actions[0].measures: The action “stay” names no measure: nothing will show whether it worked. Name the measures that it should move.",
      "action-plan.json, priorities[1].actions[1].measures: The action “offer” names no measure: nothing will show whether it worked. Name the measures that it should move.",
    ]);
  });
});

describe("in API files, as in sheets,", () => {
  it.each(["break", "step"])("a unit may change with a declared %s", (kind) => {
    const annotations = `measure,period,kind,text,by\nm,2018-09,${kind},Counted anew,Director\n`;
    expect(linesOf(["rate", monthly([54, 0.54]), { annotations }])).toEqual([]);
    expect(linesOf(["rate", monthly([54, 0.54])])).toHaveLength(1);
  });

  it("members that hardly ever make up the whole are not meant to", () => {
    const rows = [
      ...monthly([30]),
      member("2018-09", 20, "Police"),
      member("2018-09", 20, "Schools"),
    ];
    expect(linesOf(["count", rows])).toEqual([]);
  });
});
