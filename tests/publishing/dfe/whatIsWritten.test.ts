import { describe, expect, it } from "vitest";
import { authoritiesIn, findAuthority } from "#publishing/dfe/authority.ts";
import { spans } from "#publishing/dfe/comparators.ts";
import { dfeDataset, dfeRows } from "#publishing/dfe/dataset.ts";
import { everyAuthority, regionsOf } from "#publishing/dfe/everyAuthority.ts";
import { readDfeFiles } from "#publishing/dfe/publication.ts";
import { problemLine } from "#publishing/problem.ts";
import { ALL, altered, NEIGHBOURS, REFERRALS, WORKFORCE } from "./published.ts";

type Files = Parameters<typeof dfeRows>[0];

const rowsOf = (
  authority: string,
  sheet: "organisation" | "measures" | "comparators",
  files: Files = ALL,
) => dfeRows(files, authority).rows?.get(sheet) ?? [];
const factsOf = (authority: string, field: string, files: Files = ALL) =>
  rowsOf(authority, "organisation", files).flatMap((row) =>
    row["field"] === field ? [row["value"]] : [],
  );

describe("the facts of an authority", () => {
  it("are who it is, what is shown, where it comes from and what a reader must know", () => {
    expect(rowsOf("Herefordshire", "organisation")).toEqual([
      { field: "name", value: "Herefordshire" },
      { field: "code", value: "E06000019" },
      { field: "region", value: "West Midlands" },
      { field: "title", value: "Children’s services performance: Herefordshire" },
      { field: "nature", value: "official" },
      { field: "audience", value: "public" },
      { field: "published", value: "2026-02-27" },
      {
        field: "about",
        value:
          "What the Department for Education publishes on Herefordshire: social workers and their caseloads, and referrals to children’s social care. No plan, target or figure of the council’s own is in it.",
      },
      {
        field: "source",
        value: "Children’s social work workforce, Department for Education",
        link: "https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce",
      },
      {
        field: "source",
        value: "Children in need, Department for Education",
        link: "https://explore-education-statistics.service.gov.uk/find-statistics/children-in-need",
      },
      {
        field: "note",
        value:
          "The figures are official statistics, released under the Open Government Licence v3.0.",
      },
      {
        field: "note",
        value:
          "Percentages, rates and caseloads are set beside the region, England and statistical neighbours. Counts and numbers of workers are not: they follow the size of the area.",
      },
      {
        field: "note",
        value:
          "The posts and net recruitment are computed here from published figures, and so is the mean of statistical neighbours.",
      },
    ]);
  });

  it.each<[string, string, readonly string[]]>([
    [
      "is in no list and in one file",
      "Kingston upon Thames",
      [
        "The list of statistical neighbours of 2025 has none for Kingston upon Thames.",
        "“Children’s social work workforce, Department for Education” has no figures for Kingston upon Thames.",
      ],
    ],
    [
      "had another number",
      "Dorset",
      [
        "The department’s number for Dorset changed from 835 to 838: the area may not be the same before and after.",
      ],
    ],
    [
      "has its workers counted with another’s",
      "North Northamptonshire",
      [
        "“Children’s social work workforce, Department for Education” has figures only for North Northamptonshire / West Northamptonshire together.",
      ],
    ],
  ])("say of one that %s what is so of it", (_, authority, notes) => {
    expect(factsOf(authority, "note").slice(3)).toEqual(notes);
  });

  it("name the files that have figures of it, and the day on which the newest of them came", () => {
    expect(factsOf("Kingston upon Thames", "source")).toEqual([
      "Children in need, Department for Education",
    ]);
    expect(factsOf("Herefordshire", "source", [REFERRALS, NEIGHBOURS])).toEqual([
      "Children in need, Department for Education",
    ]);
    // 31 March 2025 and 210 days
    expect(factsOf("Herefordshire", "published", [REFERRALS, NEIGHBOURS])).toEqual(["2025-10-27"]);
  });

  it("have no region where the files give none", () => {
    const file = altered(
      altered(WORKFORCE, "E12000009,South West,420,E06000053", "E12000009,,420,W06000001"),
      "E12000009,South West,420,E06000053",
      "E12000009,,420,W06000001",
    );
    expect(
      rowsOf("Isles of Scilly", "organisation", [file]).map(({ field }) => field),
    ).not.toContain("region");
    const tables = readDfeFiles([file]);
    expect(regionsOf(tables)).not.toContain("");
    const listed = [...everyAuthority(tables, { region: null, published: null })].find(
      ({ listed }) => listed.name === "Isles of Scilly",
    )?.listed;
    expect(listed).toEqual({
      id: "W06000001",
      name: "Isles of Scilly",
      type: "other",
      path: "W06000001/",
    });
  });
});

it("sheets are written where they have rows or must be there", () => {
  expect([...dfeDataset(ALL, "Herefordshire").sheets.keys()]).toEqual([
    "organisation",
    "areas",
    "measures",
    "observations",
    "targets",
    "comparators",
  ]);
});

describe("a measure warns of what its figures are", () => {
  const caution = (authority: string, id: string) =>
    rowsOf(authority, "measures").find((row) => row["id"] === id)?.["caution"];
  const AVERAGE =
    "An average hides how the cases are spread: some workers may hold far more. A council’s own average can differ, because councils count newly qualified and absent workers differently.";
  const TOGETHER =
    "These are the figures of North Northamptonshire / West Northamptonshire together: they are not published apart.";

  it.each<[string, string, string | undefined]>([
    ["Herefordshire", "caseload-average", AVERAGE],
    ["Herefordshire", "cases-held", undefined],
    ["North Northamptonshire", "caseload-average", `${AVERAGE} ${TOGETHER}`],
    ["North Northamptonshire", "cases-held", TOGETHER],
  ])("%s, %s", (authority, id, text) => {
    expect(caution(authority, id)).toBe(text);
  });

  it("and the authority says whose they are", () => {
    expect(dfeRows(ALL, "North Northamptonshire").joint).toEqual([
      {
        source: "Children’s social work workforce, Department for Education",
        with: "North Northamptonshire / West Northamptonshire",
      },
    ]);
    expect(dfeRows(ALL, "Herefordshire").joint).toEqual([]);
  });
});

describe("beside a figure stands", () => {
  const beside = (kind: string, files: Files = ALL, measure = "caseload-average") =>
    rowsOf("Herefordshire", "comparators", files).filter(
      (row) => row["measure"] === measure && row["kind"] === kind,
    );
  const figures = (kind: string, ...given: readonly [Files?]) =>
    beside(kind, ...given).map(({ name, period, value, flag }) => [name, period, value ?? flag]);
  /** The list with another ten in the place of Herefordshire’s. */
  const withNeighbours = (codes: readonly string[]) => {
    const row = NEIGHBOURS.text.split("\n").find((line) => line.startsWith("884,")) ?? "";
    const others = `884,"Herefordshire, County of",8,West Midlands,${codes.map((code) => `${code},Close`).join(",")}`;
    return [WORKFORCE, REFERRALS, altered(NEIGHBOURS, row.trim(), others)];
  };

  it("its own region and England, in the years that it has itself", () => {
    expect(figures("region")).toEqual([
      ["West Midlands", "2018-09", 17.9],
      ["West Midlands", "2025-09", 15.3],
    ]);
    expect(figures("england")).toEqual([
      ["England", "2018-09", 17.4],
      ["England", "2025-09", 15.2],
    ]);
  });

  it("the same, in whatever order the rows of the files are", () => {
    const [header = "", ...rows] = WORKFORCE.text.trim().split("\n");
    const turned = { ...WORKFORCE, text: [header, ...rows.toReversed()].join("\n") };
    const files = [turned, REFERRALS, NEIGHBOURS];
    for (const kind of ["region", "england", "neighbours", "neighbour"])
      expect(beside(kind, files), kind).toEqual(beside(kind));
  });

  it("each neighbour that the files have, with its counts", () => {
    const counted = beside("neighbour").map(
      ({ name, period, value, flag, numerator, denominator }) =>
        [name, period, value ?? flag, numerator, denominator].filter((cell) => cell !== undefined),
    );
    expect(counted).toEqual([
      ["Westmorland and Furness", "2025-09", 14.8, 950, 64],
      ["Shropshire", "2018-09", 17.5, 957, 54.7],
      ["Shropshire", "2025-09", 16.2, 1923, 119],
      ["Suffolk", "2018-09", "x"],
      ["Suffolk", "2025-09", 16.3, 3603, 220.7],
    ]);
  });

  it("the mean of those that have one, with the list, and who is left out when and why", () => {
    // (14.8 + 16.2 + 16.3) ÷ 3 = 15.77
    expect(beside("neighbours").map(({ value, authorities }) => [value, authorities])).toEqual([
      [17.5, 1],
      [15.77, 3],
    ]);
    const [first] = beside("neighbours");
    expect(first?.["members"]).toBe(
      "Westmorland and Furness; Staffordshire; Lincolnshire; Shropshire; Somerset; Lancashire; Suffolk; East Riding of Yorkshire; North Yorkshire; Derbyshire",
    );
    expect(first?.["note"]).toBe(
      "The unweighted mean of the neighbours that have a figure, computed here. Left out: Westmorland and Furness 2018 (no row in the file); Staffordshire 2018, 2025 (no row in the file); Lincolnshire 2018, 2025 (no row in the file); Somerset 2018, 2025 (no row in the file); Lancashire 2018, 2025 (no row in the file); Suffolk 2018 (not available); East Riding of Yorkshire 2018, 2025 (no row in the file); North Yorkshire 2018, 2025 (no row in the file); Derbyshire 2018, 2025 (no row in the file).",
    );
  });

  it("the mean alone, where every neighbour has its figure", () => {
    const files = withNeighbours(Array.from({ length: 10 }, () => "893"));
    expect(beside("neighbours", files)[0]).toMatchObject({
      value: 17.5,
      authorities: 10,
      note: "The unweighted mean of the neighbours that have a figure, computed here.",
    });
  });

  it("no mean where no neighbour has a figure, and none at all where none is in the files", () => {
    const without = ["860", "925", "933", "888", "811", "815", "830"];
    const suffolk = withNeighbours([...without, "935", "860", "925"]);
    expect(figures("neighbours", suffolk)).toEqual([
      ["Statistical neighbours (mean)", "2018-09", "x"],
      ["Statistical neighbours (mean)", "2025-09", 16.3],
    ]);
    expect(beside("neighbours", suffolk)[0]?.["authorities"]).toBe(0);
    expect(figures("neighbours", withNeighbours([...without, "860", "925", "933"]))).toEqual([]);
  });
});

it.each<[readonly number[], string]>([
  [[2018], "2018"],
  [[2017, 2018], "2017 to 2018"],
  [[2017, 2018, 2019, 2021, 2023, 2024], "2017 to 2019, 2021, 2023 to 2024"],
])("years in a row are a span: %j", (years, text) => {
  expect(spans(years)).toBe(text);
});

describe("an authority is found", () => {
  const found = (wanted: string) =>
    findAuthority(wanted, authoritiesIn(readDfeFiles(ALL).rows)).authority?.name;

  it.each<[string, string]>([
    [" Westmorland  &  FURNESS ", "Westmorland and Furness"],
    ["Isles of Scilly.", "Isles of Scilly"],
    ["Kingston-upon-Thames!", "Kingston upon Thames"],
    ["Upon Hull", "Kingston upon Hull"],
  ])("however it is written: %s", (wanted, name) => {
    expect(found(wanted)).toBe(name);
  });

  it("by its whole name before another that has it as a part", () => {
    const named = altered(
      { ...WORKFORCE, text: WORKFORCE.text.replaceAll(",Shropshire,", ',"Kingston, County of",') },
      "Westmorland and Furness",
      '"Kingston, City of the North"',
    );
    const authorities = authoritiesIn(readDfeFiles([named]).rows);
    expect(findAuthority("Kingston", authorities).authority?.name).toBe("Kingston");
    expect(findAuthority("Kingston, County of", authorities).authority?.name).toBe("Kingston");
    expect(findAuthority("City of the North", authorities).authority?.name).toBe(
      "Kingston, City of the North",
    );
  });
});

describe("what is wrong with a file", () => {
  const problemsOf = (...files: Files) => readDfeFiles(files).problems;
  const linesOf = (...files: Files) => problemsOf(...files).map(problemLine);

  it.each<[string, Files[number], string]>([
    [
      "is a column that is missing",
      altered(WORKFORCE, ",caseload_fte", ",caseload"),
      "csww_indicators.csv, row 1: The file looks like “Children’s social work workforce, Department for Education” and lacks the column caseload_fte. Download the file again with all its columns.",
    ],
    [
      "is a year of five figures",
      altered(REFERRALS, "\n2025,Reporting year,National", "\n12025,Reporting year,National"),
      "c1_referrals.csv, row 2, column “time_period”: “12025” is not a year. Write the year in which the period ends: 2018.",
    ],
    [
      "is a region without a name",
      altered(REFERRALS, "E12000004,East Midlands,,,,", "E12000004,,,,,"),
      "c1_referrals.csv, row 3, column “region_name”: The row has no name of an area. Use the file as it was downloaded.",
    ],
    [
      "is an authority without a name",
      altered(WORKFORCE, "943,E06000064,Westmorland and Furness", "943,E06000064,"),
      "csww_indicators.csv, row 5, column “la_name”: The row has no name of an area. Use the file as it was downloaded.",
    ],
    [
      "are columns of the table of neighbours",
      altered(altered(NEIGHBOURS, ",SN_10,", ",SN_X,"), "la_name", "name"),
      "statistical_neighbours_2025.csv, row 1: The table of statistical neighbours lacks la_name, SN_10. Download the table again with all its columns.",
    ],
    [
      "is a list whose year stands in the name of its folder alone",
      { ...NEIGHBOURS, file: "2025/neighbours_20.csv" },
      "2025/neighbours_20.csv: The name of the file does not say of which year the list is. Name it by its year: statistical_neighbours_2025.csv.",
    ],
  ])("%s", (_, file, line) => {
    expect(linesOf(file)).toEqual([line]);
    expect(problemsOf(file).map(({ severity }) => severity)).toEqual(["error"]);
    expect(
      dfeRows([...ALL.filter((other) => other.file !== file.file), file], "884").rows,
    ).toBeNull();
  });

  it.each<[string, Files[number]]>([
    ["a file of something else", { file: "schools.csv", text: "school,pupils\nA,1\n" }],
    [
      "no row of the kind that counts",
      { ...REFERRALS, text: REFERRALS.text.replaceAll("Reporting year", "Half year") },
    ],
  ])("is an error: %s", (_, file) => {
    expect(problemsOf(file).map(({ severity }) => severity)).toEqual(["error"]);
  });

  it("is none where a row is of another kind of place", () => {
    const file = altered(WORKFORCE, "2019,Reporting year,Regional", "2019,Reporting year,School");
    expect(problemsOf(file)).toEqual([]);
    expect(readDfeFiles([file]).rows.map(({ year }) => year)).not.toContain(2019);
  });

  it("is said before the authority that is not known, and alone where nothing was read", () => {
    const lines = (...files: Files) => dfeRows(files, "Atlantis").problems.map(problemLine);
    expect(lines({ file: "a.csv", text: "" })).toEqual([
      "a.csv: The file is empty. Write the names of the columns in its first row.",
    ]);
    expect(lines(WORKFORCE, { file: "a.csv", text: "" })).toEqual([
      "a.csv: The file is empty. Write the names of the columns in its first row.",
      expect.stringContaining("“Atlantis” is no authority in these files"),
    ]);
    expect(dfeRows(ALL, "Atlantis").problems.map(({ severity }) => severity)).toEqual(["error"]);
  });
});
