import { describe, expect, it } from "vitest";
import { buildApi } from "#publishing/buildApi.ts";
import { personalData } from "#publishing/disclosure/personalData.ts";
import { problemLine } from "#publishing/problem.ts";
import { folder } from "../folder.ts";
import { RESTRICTED_SHEETS } from "./restrictedSheets.ts";
import { built } from "./smallSheets.ts";
import type { Sheets } from "./smallSheets.ts";

/** January, where the ages of one child and of nine are hidden. */
const MONTH = [
  "plans,2018-01,40,,,,,,",
  "plans,2018-01,1,,,,Age,Under 5,",
  "plans,2018-01,9,,,,Age,5 to 15,",
  "plans,2018-01,30,,,,Age,16 and over,",
  "timely,2018-01,30,3,10,,,,",
];

const found = (sheets: Sheets, code = "says-what-is-hidden") =>
  built(MONTH, { smallNumbers: "suppress" }, sheets).problems.filter(
    (problem) => problem.code === code,
  );
const said = (sheets: Sheets) =>
  found(sheets).map(({ severity, row, column }) => [severity, row, column]);
const commentary = (text: string, measure = "plans") => ({
  commentary: `measure,period,published,author,text\n${measure},2018-01,2018-02-20,Head of Service,"${text}"\n`,
});

describe("a number that is hidden is said by", () => {
  it.each<[string, Sheets, readonly unknown[]]>([
    ["a commentary in words", commentary("Nine of them"), ["error", 2, "text"]],
    ["one in figures", commentary("There were 9."), ["error", 2, "text"]],
    ["a figure that begins the text", commentary("9 of them"), ["error", 2, "text"]],
    ["one child", commentary("Only one child was under five"), ["error", 2, "text"]],
    ["one of many", commentary("It was ONE of the forty"), ["error", 2, "text"]],
    ["a share’s numerator", commentary("Three were seen", "timely"), ["error", 2, "text"]],
    [
      "an annotation",
      { annotations: "measure,period,kind,text\nplans,2018-01,event,Nine moved here\n" },
      ["error", 2, "text"],
    ],
    [
      "an exception, which is of no month",
      {
        exceptions:
          "measure,from,until,reason,accepted_by\nplans,2018-01-01,2018-01-31,Nine moved here,Chair\n",
      },
      ["warning", 2, "reason"],
    ],
    [
      "a rival’s text",
      {
        rivals:
          "measure,title,when,period,value,text,difference,source\nplans,A letter,January,2018-01,41,41 with 9,Another day,It\n",
      },
      ["error", 2, "text"],
    ],
    [
      "what a rival differs by",
      {
        rivals:
          "measure,title,when,period,value,text,difference,source\nplans,A letter,January,,41,41,Without the nine,It\n",
      },
      ["warning", 2, "difference"],
    ],
    [
      "a question",
      {
        sessions:
          "date,title,kind,id,measure,text,by\n2018-02-20,Session,question,why,plans,Why nine?,Chair\n",
      },
      ["warning", 2, "text"],
    ],
  ])("%s", (_, sheets, problem) => {
    expect(said(sheets)).toEqual([problem]);
  });
});

describe("a number that is hidden is not said by", () => {
  it.each<[string, Sheets]>([
    ["another number that has its figures", commentary("There were 19 and 93, or 9.5")],
    ["one with more decimals", commentary("Of 1.05, 9.25 and 9.05")],
    ["another word that has its letters", commentary("Nineteen came none too soon")],
    ["one that counts nothing", commentary("On the one hand there were more")],
    ["a measure of which it is not hidden", commentary("Nine of them", "timely")],
    [
      "a text of another month",
      { annotations: "measure,period,kind,text\nplans,2018-02,event,Nine moved here\n" },
    ],
    [
      "what is of no measure",
      { sessions: "date,title,kind,text\n2018-02-20,Session,agenda,Nine things\n" },
    ],
  ])("%s", (_, sheets) => {
    expect(said(sheets)).toEqual([]);
  });

  it("an answer to a question of another session", () => {
    const sessions = `date,title,kind,id,measure,text,by,on
2018-02-20,Session,question,why,plans,Why so few?,Chair,
2018-05-20,Session,question,why,timely,Why so late?,Chair,
2018-05-20,Session,answer,why,,Nine were ill,Director,2018-05-20
2018-02-20,Session,answer,why,,Nine came later,Director,2018-05-20
`;
    expect(said({ sessions })).toEqual([["warning", 5, "text"]]);
  });
});

describe("of a measure for members only", () => {
  const sheets = (text: string) => ({
    ...RESTRICTED_SHEETS,
    annotations: `measure,period,kind,text\naverage,2018-04,event,"${text}"\n`,
  });
  const linesOf = (text: string, code: string) =>
    buildApi(folder(sheets(text)), { audience: "public", smallNumbers: "suppress" })
      .problems.filter((problem) => problem.code === code)
      .map(problemLine);

  it("the name is seen in any capitals", () => {
    expect(linesOf("The restrictedMEASURE rose", "names-what-is-hidden")).toEqual([
      expect.stringContaining("names “Restrictedmeasure”, a measure for members only."),
    ]);
    expect(linesOf("Nothing rose", "names-what-is-hidden")).toEqual([]);
  });

  it("the name is asked about and not refused", () => {
    const { problems } = buildApi(folder(sheets("Restrictedmeasure rose")), {
      audience: "public",
      smallNumbers: "suppress",
    });
    expect(
      problems
        .filter(({ code }) => code === "names-what-is-hidden")
        .map(({ severity }) => severity),
    ).toEqual(["warning"]);
  });

  it("a figure is seen with its thousands apart", () => {
    expect(linesOf("It was 7,373.7 then", "says-what-is-hidden")).toHaveLength(1);
    expect(linesOf("It was 73,737", "says-what-is-hidden")).toHaveLength(1);
    expect(linesOf("It was 18.1", "says-what-is-hidden")).toEqual([]);
  });
});

describe("an NHS number", () => {
  it.each<[string, boolean]>([
    // 4×10 + 0 + 1×8 + 0 + 2×6 + 3×5 + 2×4 + 1×3 + 3×2 = 92; 92 mod 11 = 4; 11 − 4 = 7.
    ["401 023 2137", true],
    ["401 023 2138", false],
    // 1×10 + 2×6 = 22; 22 mod 11 = 0: the last is 0.
    ["100 020 0000", true],
    ["100 020 0001", false],
    // 1×10 + 1×2 = 12; 12 mod 11 = 1; 11 − 1 = 10, which no figure is.
    ["100 000 0010", false],
    ["100 000 0011", false],
  ])("%s is one: %s", (text, is) => {
    expect(personalData(text).map(({ why }) => why)).toEqual(is ? ["is an NHS number"] : []);
  });
});

describe("what tells of a person", () => {
  it("is told in the order of the text, and nothing within another", () => {
    expect(
      personalData("Child J, and Mr Smith, aged 40, of HR4 0LE").map(({ text }) => text),
    ).toEqual(["Child J", "Mr Smith", "HR4 0LE"]);
  });

  it("is not the age of a group", () => {
    expect(personalData("Children, aged 9, and Pupils’s carer")).toEqual([]);
    expect(personalData("A parent of Children here")).toEqual([]);
  });

  it("is seen after an address of the web, and not in one", () => {
    expect(
      personalData("See https://example.org/9434765919 and ring 01432 260000").map(
        ({ text }) => text,
      ),
    ).toEqual(["01432 260000"]);
  });
});
