import { describe, expect, it } from "vitest";
import { readCsv } from "#publishing/csv.ts";
import { dfeDataset } from "#publishing/dfe/dataset.ts";
import { problemLine } from "#publishing/problem.ts";
import type { SheetName } from "#publishing/sheets.ts";
import { ALL, NEIGHBOURS, REFERRALS, WORKFORCE } from "./published.ts";

type Cells = Readonly<Record<string, string>>;

function built(authority: string, files: Parameters<typeof dfeDataset>[0] = ALL) {
  const { sheets, problems } = dfeDataset(files, authority);
  expect(problems).toEqual([]);
  const rows = (name: SheetName): readonly Cells[] =>
    readCsv(name, sheets.get(name) ?? "-").rows.map(({ cells }) => cells);
  return {
    sheets,
    rows,
    facts: (field: string) =>
      rows("organisation").flatMap((row) => (row["field"] === field ? [row["value"]] : [])),
    observation: (measure: string, period: string) =>
      rows("observations").find((row) => row["measure"] === measure && row["period"] === period),
    comparators: (measure: string, kind: string) =>
      rows("comparators").filter((row) => row["measure"] === measure && row["kind"] === kind),
  };
}

describe("Herefordshire", () => {
  const herefordshire = () => built("Herefordshire");

  it("is called as people call it, and dated by its newest file", () => {
    const { facts } = herefordshire();
    expect(facts("name")).toEqual(["Herefordshire"]);
    expect(facts("code")).toEqual(["E06000019"]);
    expect(facts("region")).toEqual(["West Midlands"]);
    // 30 September 2025 and 150 days
    expect(facts("published")).toEqual(["2026-02-27"]);
  });

  it("keeps a figure with its numerator and denominator", () => {
    const { observation } = herefordshire();
    // 1,909 ÷ 3,414 = 55.92%
    expect(observation("no-further-action", "2018-03")).toMatchObject({
      value: "55.9",
      numerator: "1909",
      denominator: "3414",
      flag: "",
    });
    expect(observation("caseload-average", "2018-09")).toMatchObject({
      value: "16.5",
      numerator: "1098",
      denominator: "66.6",
    });
  });

  it("keeps the symbol where there is no figure, and zero as zero", () => {
    const { observation } = herefordshire();
    expect(observation("no-further-action", "2017-03")).toMatchObject({
      value: "",
      numerator: "",
      denominator: "1367",
      flag: "c",
    });
    expect(observation("no-further-action", "2024-03")).toMatchObject({ value: "", flag: "u" });
    expect(observation("no-further-action", "2025-03")).toMatchObject({
      value: "0",
      numerator: "0",
      flag: "",
    });
  });

  it("adds what is not published: posts, and net recruitment", () => {
    const { observation } = herefordshire();
    expect(observation("posts", "2018-09")?.["value"]).toBe("115.4");
    expect(observation("net-recruitment", "2018-09")?.["value"]).toBe("-3.4");
  });

  it("writes the oldest first", () => {
    const { rows } = herefordshire();
    const periods = rows("observations").flatMap((row) =>
      row["measure"] === "referrals" ? [row["period"]] : [],
    );
    expect(periods).toEqual(["2017-03", "2018-03", "2024-03", "2025-03"]);
  });

  it("is set beside its region and England", () => {
    const { comparators } = herefordshire();
    const beside = (kind: string) =>
      comparators("no-further-action", kind).find((row) => row["period"] === "2018-03");
    expect(beside("england")).toMatchObject({ name: "England", value: "9.4" });
    expect(beside("region")).toMatchObject({ name: "West Midlands", value: "13.4" });
  });

  it("is set beside the mean of the neighbours that have a figure, with those left out named", () => {
    const { comparators } = herefordshire();
    const [of2018, of2025] = comparators("caseload-average", "neighbours");
    // Only Shropshire, Suffolk and Westmorland and Furness are in the files; in 2018 Suffolk's is x.
    const shropshire = comparators("caseload-average", "neighbour").find(
      ({ name, period }) => name === "Shropshire" && period === "2018-09",
    );
    expect(of2018).toMatchObject({
      period: "2018-09",
      value: shropshire?.["value"],
      authorities: "1",
      list: "Statistical neighbours, Department for Education",
      list_year: "2025",
    });
    expect(of2018?.["members"]?.split("; ")).toHaveLength(10);
    expect(of2018?.["note"]).toContain("Suffolk 2018 (not available)");
    expect(of2018?.["note"]).toContain("Westmorland and Furness 2018 (no row in the file)");
    expect(of2025?.["authorities"]).toBe("3");
  });

  it("is set beside each neighbour with the counts that are published of it", () => {
    const { comparators } = herefordshire();
    const counts = (measure: string, kind: string) =>
      comparators(measure, kind)
        .filter(({ name, period }) => name !== "Suffolk" && period?.startsWith("2018"))
        .map(({ name, numerator, denominator }) => [name, numerator, denominator]);
    expect(counts("no-further-action", "neighbour")).toEqual([["Shropshire", "29", "1447"]]);
    expect(counts("no-further-action", "england")).toEqual([["England", "", ""]]);
  });

  it("has no comparator for what follows the size of an area", () => {
    const { comparators } = herefordshire();
    expect(comparators("referrals", "england")).toEqual([]);
    expect(comparators("vacancies", "england")).toEqual([]);
  });

  it("has no target", () => {
    const { rows } = herefordshire();
    expect(rows("targets")).toEqual([]);
  });
});

describe("an authority that is awkward:", () => {
  it("one whose workforce is published only with another's", () => {
    const { observation, rows, facts } = built("North Northamptonshire");
    expect(observation("caseload-average", "2025-09")?.["value"]).not.toBe("");
    const [caseload] = rows("measures");
    expect(caseload?.["caution"]).toContain(
      "These are the figures of North Northamptonshire / West Northamptonshire together",
    );
    expect(facts("note").join(" ")).toContain(
      "has figures only for North Northamptonshire / West Northamptonshire together",
    );
  });

  it("the two together have no neighbours and no referrals", () => {
    const { comparators, rows, facts } = built("940 / 941");
    expect(comparators("caseload-average", "neighbours")).toEqual([]);
    expect(rows("areas").map(({ id }) => id)).not.toContain("mash-and-referrals");
    expect(facts("note").join(" ")).toContain("has no figures for");
  });

  it("one whose number changed", () => {
    const { facts, observation } = built("Dorset");
    expect(facts("note").join(" ")).toContain("changed from 835 to 838");
    expect(observation("referrals", "2018-03")?.["value"]).toBe("4894");
    expect(observation("referrals", "2025-03")?.["value"]).not.toBe("");
  });

  it("a neighbour published only with another", () => {
    const [mean] = built("Dorset").comparators("caseload-average", "neighbours").slice(-1);
    expect(mean?.["note"]).toContain(
      "North Northamptonshire 2018, 2025 (published only as North Northamptonshire / West Northamptonshire)",
    );
  });

  it("one with no social workers: a share of nothing is not applicable", () => {
    expect(built("Isles of Scilly").observation("turnover-rate", "2025-09")).toMatchObject({
      value: "",
      flag: "z",
      numerator: "",
      denominator: "",
    });
  });
});

describe("files that are left out:", () => {
  it("one publication alone has its own measures only", () => {
    const { rows } = built("Herefordshire", [REFERRALS, NEIGHBOURS]);
    expect(new Set(rows("measures").map(({ area }) => area))).toEqual(
      new Set(["mash-and-referrals"]),
    );
  });

  it("no table of neighbours is said in a note", () => {
    const { facts, comparators } = built("Herefordshire", [WORKFORCE]);
    expect(comparators("caseload-average", "neighbours")).toEqual([]);
    expect(comparators("caseload-average", "england")).not.toEqual([]);
    expect(facts("note").join(" ")).toContain("No table of statistical neighbours was handed in");
  });
});

it("is published on the day that is said", () => {
  const { sheets } = dfeDataset(ALL, "884", { published: "2026-03-05" });
  expect(sheets.get("organisation")).toContain("published,2026-03-05");
});

describe("an authority that is not known:", () => {
  const line = (authority: string) => dfeDataset(ALL, authority).problems.map(problemLine);

  it("a name that comes near is offered", () => {
    expect(line("Herfordshire")).toEqual([
      "csww_indicators.csv, c1_referrals.csv, statistical_neighbours_2025.csv: “Herfordshire” is no authority in these files. Did you mean “Herefordshire”? List them all with --list.",
    ]);
  });

  it("a name of several lists them", () => {
    expect(line("Kingston")[0]).toContain(
      "may be more than one authority. Write the whole name or a code: Kingston upon Hull; Kingston upon Thames.",
    );
  });

  it("gives no sheets", () => {
    expect(dfeDataset(ALL, "Atlantis").sheets.size).toBe(0);
  });
});
