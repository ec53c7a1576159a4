import { describe, expect, it } from "vitest";
import type { ApiFiles } from "#contract/resources.ts";
import { apiText } from "#publishing/apiText.ts";
import { buildApi } from "#publishing/buildApi.ts";
import { problemLine } from "#publishing/problem.ts";
import { readApi } from "#publishing/readApi.ts";
import { folder } from "./folder.ts";

const AGAIN = "Correct it where the file is made, and publish again.";

function soundFiles(): ApiFiles {
  const { files } = buildApi(
    folder({
      actions: "priority,id,title,state,measures\nRecruit,offer,Offer,complete,average\n",
      sessions: "date,title,kind,text,measure\n2018-10-12,October,agenda,Caseload,average\n",
    }),
  );
  if (files === null) throw new Error("the folder should be sound");
  return files;
}

/** The sound files with one passage of one of them replaced. */
function changed(path: string, from: string, to: string): ReadonlyMap<string, string> {
  const texts = new Map(apiText(soundFiles()));
  const text = texts.get(path) ?? "";
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  return texts.set(path, text.replace(from, to));
}

describe("apiText", () => {
  it("is read back as it was", () => {
    const files = soundFiles();
    expect(readApi(apiText(files))).toEqual({ files, problems: [] });
  });

  it("puts fields in the order of the contract, whatever their order was", () => {
    const { dashboard, ...files } = soundFiles();
    const { version, ...rest } = dashboard;
    expect(apiText({ ...files, dashboard: { ...rest, version } })).toEqual(
      apiText({ ...files, dashboard }),
    );
  });

  it("writes an observation on a line of its own and ends in a line feed", () => {
    const text = apiText(soundFiles()).get("dashboard.json") ?? "";
    const line = '{"period":"2018-04","value":18.1,"numerator":982,"denominator":54.3}';
    expect(text.split("\n").filter((each) => each.includes(line))).toHaveLength(1);
    expect(text.endsWith("}\n")).toBe(true);
  });
});

describe("readApi", () => {
  it.each<[string, ReadonlyMap<string, string>, string]>([
    [
      "a value that is not a number",
      changed("dashboard.json", '"value":18.1', '"value":"18.1"'),
      "dashboard.json, measures[0].observations[0].value: “18.1” breaks the contract: it should be a number. " +
        AGAIN,
    ],
    [
      "a word that the contract does not know",
      changed("dashboard.json", '"lower"', '"down"'),
      "dashboard.json, measures[0].polarity: “down” breaks the contract: it should be one of lower, higher, range, none. " +
        AGAIN,
    ],
    [
      "a field that is missing",
      changed("dashboard.json", '"title": "Performance challenge",', ""),
      `dashboard.json, title: The field is missing. ${AGAIN}`,
    ],
    [
      "a null that does not say why",
      changed("dashboard.json", '"value":18.1', '"value":null'),
      "dashboard.json, measures[0].observations[0].flag: It breaks the contract: a period with no value needs a flag that says why: c, x, z, low, k or u. " +
        AGAIN,
    ],
    [
      "too many decimals",
      changed("dashboard.json", '"decimals": 1', '"decimals": 4'),
      "dashboard.json, measures[0].decimals: “4” breaks the contract: it should be at most 3. " +
        AGAIN,
    ],
    [
      "a link that is none",
      changed(
        "dashboard.json",
        '"source": {"title":"The case system"}',
        '"source": {"title":"A","link":"javascript:alert(1)"}',
      ),
      "dashboard.json, measures[0].source.link: “javascript:alert(1)” breaks the contract: a link starts with https:// or http://. " +
        AGAIN,
    ],
    [
      "a day that no calendar has",
      changed("dashboard.json", '"2018-07-10"', '"2018-02-30"'),
      `dashboard.json, published: “2018-02-30” is not a day of the calendar. ${AGAIN}`,
    ],
    [
      "a measure of no area",
      changed("dashboard.json", '"area": "caseload"', '"area": "caselod"'),
      `dashboard.json, measures[0].area: “caselod” is not the id of an area. Did you mean “caseload”? ${AGAIN}`,
    ],
    [
      "a period of another frequency",
      changed("dashboard.json", '"period":"2018-05"', '"period":"2018-Q1"'),
      `dashboard.json, measures[0].observations[1].period: “2018-Q1” is not a month, and average is counted by the month. ${AGAIN}`,
    ],
    [
      "a period twice",
      changed("dashboard.json", '"period":"2018-05"', '"period":"2018-04"'),
      `dashboard.json, measures[0].observations[1].period: “2018-04” stands here twice. ${AGAIN}`,
    ],
    [
      "periods out of order",
      changed("dashboard.json", '"period":"2018-05"', '"period":"2018-03"'),
      `dashboard.json, measures[0].observations[1].period: “2018-03” comes after 2018-04: the oldest should be first. ${AGAIN}`,
    ],
    [
      "a percentage whose point is missing",
      changed("dashboard.json", '"value":55.9', '"value":559'),
      "dashboard.json, measures[2].observations[0].value: “559” is not a percentage. Write 0 to 100: 55.9 for 55.9 per cent.",
    ],
    [
      "an unknown measure in the plan",
      changed("action-plan.json", '"average"', '"averag"'),
      `action-plan.json, priorities[0].actions[0].measures[0]: “averag” is not the id of a measure. Did you mean “average”? ${AGAIN}`,
    ],
    [
      "an unknown measure in the record",
      changed("sessions.json", '"average"', '"turnover"'),
      `sessions.json, sessions[0].agenda[0].measure: “turnover” is not the id of a measure. ${AGAIN}`,
    ],
    [
      "the file of another measure",
      changed("measures/average.json", '"average"', '"contacts"'),
      `measures/average.json, id: “contacts” is not the id that the file is named by. ${AGAIN}`,
    ],
    [
      "a period of a breakdown",
      changed("measures/contacts.json", '"2018-Q1"', '"2018-04"'),
      `measures/contacts.json, breakdowns[0].members[0].observations[0].period: “2018-04” is not a quarter, and contacts is counted by the quarter. ${AGAIN}`,
    ],
    [
      "what is not JSON",
      changed("sessions.json", "}", ""),
      "sessions.json: The file is not JSON. Publish it again: it may have been cut off or changed by hand.",
    ],
    [
      "a file that is missing",
      new Map([...apiText(soundFiles())].filter(([path]) => path !== "measures/timely.json")),
      "measures/timely.json: The file is missing. Publish it again with all the others.",
    ],
  ])("says where %s stands", (_, texts, line) => {
    const { files, problems } = readApi(texts);
    expect(problems.map(problemLine)).toEqual([line]);
    expect(files).toBeNull();
  });

  it("warns of the file of a measure that is no more, and reads the rest", () => {
    const { files, problems } = readApi(
      new Map([...apiText(soundFiles()), ["measures/gone.json", "{}"]]),
    );
    expect(problems.map(problemLine)).toEqual([
      "measures/gone.json: No measure of dashboard.json has this id. Take the file out, or publish again.",
    ]);
    expect(files).toEqual(soundFiles());
  });

  it("passes over fields that it does not know", () => {
    const texts = changed("dashboard.json", '"version": 1,', '"version": 1, "colour": "blue",');
    expect(readApi(texts)).toEqual({ files: soundFiles(), problems: [] });
  });
});
