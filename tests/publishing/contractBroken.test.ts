import { describe, expect, it } from "vitest";
import { apiText } from "#publishing/apiText.ts";
import { buildApi } from "#publishing/buildApi.ts";
import { readApi, readContract } from "#publishing/readApi.ts";
import { folder } from "./folder.ts";

const REMEDY = "Correct it where the file is made, and publish again";

function sound(): Map<string, string> {
  const { files } = buildApi(folder());
  if (files === null) throw new Error("the folder should be sound");
  return new Map(apiText(files));
}

/** What is wrong with the sound files where one is another, with what was in it. */
function problemsWith(path: string, change: (json: Record<string, unknown>) => unknown) {
  const texts = sound();
  const json: Record<string, unknown> = JSON.parse(texts.get(path) ?? "{}");
  const { files, problems } = readApi(texts.set(path, JSON.stringify(change(json))));
  expect(files).toBeNull();
  return problems;
}

/** The sound overview with other fields in its first measure. */
const withMeasure = (change: Readonly<Record<string, unknown>>) =>
  problemsWith("dashboard.json", ({ measures, ...rest }) => {
    const [first, ...others]: readonly object[] = Array.isArray(measures) ? measures : [];
    return { ...rest, measures: [{ ...first, ...change }, ...others] };
  });

describe("a file that breaks the contract", () => {
  it.each<[string, unknown, string, string]>([
    ["title", 5, "5", "it should be a text"],
    ["decimals", "1", "1", "it should be a number"],
    ["decimals", 1.5, "1.5", "it should be a whole number"],
    ["decimals", -1, "-1", "it should be at least 0"],
    ["decimals", 9, "9", "it should be at most 3"],
    ["seasonal", "yes", "yes", "it should be true or false"],
    ["targets", {}, "{}", "it should be a list"],
    ["source", [1], "[1]", "it should be an object with fields"],
    ["source", null, "null", "it should be an object with fields"],
    ["unit", "kg", "kg", "it should be one of count, percent, rate, cases, fte, days"],
    ["id", "A b", "A b", "an id is lower-case letters, figures and hyphens: mash-contacts"],
  ])("says of %s what stands there and what should: %j", (field, given, value, should) => {
    expect(withMeasure({ [field]: given })[0]).toEqual({
      severity: "error",
      code: "contract",
      file: "dashboard.json",
      path: `measures[0].${field}`,
      value,
      why: `breaks the contract: ${should}`,
      remedy: REMEDY,
    });
  });

  it("says of a band of one number what it should be", () => {
    const target = { from: "2018-04", shape: "step", label: "A", setBy: "B", between: 14 };
    expect(withMeasure({ targets: [target] })[0]).toMatchObject({
      path: "measures[0].targets[0].between",
      value: "14",
      why: "breaks the contract: it should be a pair",
    });
  });

  it("says of a field that is missing that it is, and of one that a rule asks for why", () => {
    expect(withMeasure({ title: undefined })).toEqual([
      {
        severity: "error",
        code: "contract",
        file: "dashboard.json",
        path: "measures[0].title",
        why: "The field is missing",
        remedy: REMEDY,
      },
    ]);
    const observations = [{ period: "2018-04", value: null }];
    expect(withMeasure({ observations })).toEqual([
      {
        severity: "error",
        code: "contract",
        file: "dashboard.json",
        path: "measures[0].observations[0].flag",
        why: "It breaks the contract: a period with no value needs a flag that says why: c, x, z, low, k or u",
        remedy: REMEDY,
      },
    ]);
  });

  it("says it of a whole file without a path", () => {
    expect(problemsWith("sessions.json", () => [])).toEqual([
      {
        severity: "error",
        code: "contract",
        file: "sessions.json",
        value: "[]",
        why: "breaks the contract: it should be an object with fields",
        remedy: REMEDY,
      },
    ]);
  });

  it("says everything of it at once", () => {
    const found = withMeasure({ title: 5, source: { title: "2018-02-30" }, decimals: 9 });
    expect(found.map(({ code, path }) => [code, path])).toEqual([
      ["contract", "measures[0].title"],
      ["contract", "measures[0].decimals"],
      ["impossible-day", "measures[0].source.title"],
    ]);
  });
});

describe("the files of an API", () => {
  it.each(["action-plan.json", "sessions.json", "dashboard.json"])("need %s", (path) => {
    const texts = sound();
    texts.delete(path);
    const { files, problems } = readApi(texts);
    expect(files).toBeNull();
    expect(problems).toEqual([
      {
        severity: "error",
        code: "file-missing",
        file: path,
        why: "The file is missing",
        remedy: "Publish it again with all the others",
      },
    ]);
  });

  it("are each JSON", () => {
    expect(readApi(sound().set("measures/timely.json", "")).problems).toEqual([
      {
        severity: "error",
        code: "not-json",
        file: "measures/timely.json",
        why: "The file is not JSON",
        remedy: "Publish it again: it may have been cut off or changed by hand",
      },
    ]);
  });

  it("may lie among others, of which only that of a measure that is no more is told", () => {
    const texts = sound()
      .set("openapi.json", "{}")
      .set("notes/measures/old.json", "{}")
      .set("measures/gone.json", "{");
    const { files, problems } = readApi(texts);
    expect(files).not.toBeNull();
    expect(problems).toEqual([
      {
        severity: "warning",
        code: "file-unused",
        file: "measures/gone.json",
        why: "No measure of dashboard.json has this id",
        remedy: "Take the file out, or publish again",
      },
    ]);
  });

  it("are held against one another only where each keeps to the contract", () => {
    const texts = sound();
    const text = (texts.get("dashboard.json") ?? "").replace(
      '"area": "caseload"',
      '"area": "gone"',
    );
    expect(readContract(texts.set("dashboard.json", text)).files).toBeNull();
    expect(readContract(texts).problems.map(({ code }) => code)).toEqual(["unknown-id"]);
    texts.delete("sessions.json");
    expect(readContract(texts).problems.map(({ code }) => code)).toEqual(["file-missing"]);
  });

  it("say what figures say against one another only where they are read to be shown", () => {
    const texts = sound();
    const text = (texts.get("dashboard.json") ?? "").replace('"numerator":982', '"numerator":98');
    texts.set("dashboard.json", text);
    expect(readContract(texts)).toMatchObject({ files: expect.anything(), problems: [] });
    expect(readApi(texts).problems).toMatchObject([
      { file: "dashboard.json", path: "measures[0].observations[0].value", value: "18.1" },
    ]);
  });
});
