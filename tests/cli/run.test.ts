import { execFile } from "node:child_process";
import {
  appendFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import * as fc from "../generated/seeded.ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BUILD_USAGE } from "#cli/build.ts";
import { CHECK_USAGE } from "#cli/check.ts";
import { kindOf } from "#cli/files.ts";
import { run } from "#cli/run.ts";
import type { SheetName } from "#publishing/sheets.ts";
import { folder as soundSheets, withRows } from "../publishing/folder.ts";
import { row, workbook } from "../publishing/xlsx.ts";
import { digitEdited } from "./digitEdited.ts";

let here = "";
beforeEach(async () => {
  here = await mkdtemp(join(tmpdir(), "pcd-"));
});
afterEach(() => rm(here, { recursive: true, force: true }));

async function pcd(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

/** Writes a folder of sheets and answers where it is. */
async function sheets(changed: Partial<Record<SheetName, string | null>> = {}): Promise<string> {
  const folder = join(here, "figures");
  await mkdir(folder, { recursive: true });
  for (const { file, text } of soundSheets(changed).values())
    await writeFile(join(folder, file), text);
  return folder;
}

async function builtApi(): Promise<string> {
  const out = join(here, "api");
  await pcd("build", await sheets(), "--out", out);
  return out;
}

const WRONG = { observations: withRows("observations", "average,2018-06,5x9,,,,,,") };
const WRONG_LINE =
  "observations.csv, row 10, column “value”: “5x9” is neither a number nor a known symbol. Write figures and a point only (1367.5), or why there is none: c, x, z, low, k or u.";
const DOUBTFUL = { observations: withRows("observations", "timely,2018-05,104,,,,,,") };
const DOUBTFUL_LINE =
  "Warning: observations.csv, row 10, column “value”: “104” is more than 100 per cent. Check it: a part is seldom more than its whole.";

describe("build", () => {
  it("writes the API's files and says how many", async () => {
    const out = join(here, "api");
    expect(await pcd("build", await sheets(), "--out", out)).toEqual({
      code: 0,
      out: [`Performance challenge: 4 measures, 9 files written to ${out}`],
      err: [],
    });
    expect((await readdir(out, { recursive: true })).toSorted()).toEqual([
      "action-plan.json",
      "dashboard.json",
      "manifest.json",
      "measures",
      "measures/average.json",
      "measures/contacts.json",
      "measures/leavers.json",
      "measures/timely.json",
      "overview.json",
      "sessions.json",
    ]);
  });

  it("writes the same files again, byte for byte", async () => {
    const first = await readFile(join(await builtApi(), "dashboard.json"), "utf8");
    expect(await readFile(join(await builtApi(), "dashboard.json"), "utf8")).toBe(first);
  });

  it("writes nothing on an error, and leaves what was published before", async () => {
    const out = await builtApi();
    const before = await readFile(join(out, "dashboard.json"), "utf8");
    expect(await pcd("build", await sheets(WRONG), "--out", out)).toEqual({
      code: 1,
      out: [],
      err: [WRONG_LINE, "1 error: nothing was written."],
    });
    expect(await readFile(join(out, "dashboard.json"), "utf8")).toBe(before);
    await pcd("build", await sheets(WRONG), "--out", join(here, "other"));
    expect((await readdir(here)).toSorted()).toEqual(["api", "figures"]);
  });

  it("only says a warning", async () => {
    const { code, err } = await pcd("build", await sheets(DOUBTFUL), "--out", join(here, "api"));
    expect({ code, err }).toEqual({ code: 0, err: [DOUBTFUL_LINE] });
  });

  it("says which file is no sheet, and which was meant", async () => {
    const folder = await sheets();
    await writeFile(join(folder, "comentary.csv"), "measure\n");
    const { err } = await pcd("build", folder, "--out", join(here, "api"));
    expect(err[0]).toContain(
      "Warning: comentary.csv: No sheet has this name, and the file was left out. Did you mean “commentary.csv”?",
    );
  });

  it("builds a workbook", async () => {
    const book = join(here, "figures.xlsx");
    const rows = (text: string) =>
      text
        .trim()
        .split("\n")
        .map((line, i) => row(i + 1, ...line.split(",")));
    const sheets = [...soundSheets()].map(([name, { text }]) => [name, { rows: rows(text) }]);
    const bytes = workbook(Object.fromEntries(sheets));
    await writeFile(book, new Uint8Array(bytes));
    const out = join(here, "api");
    expect(await pcd("build", book, "--out", out)).toEqual({
      code: 0,
      out: [`Performance challenge: 4 measures, 9 files written to ${out}`],
      err: [],
    });
    expect((await pcd("check", book)).out).toEqual([
      `${book}: nothing is wrong (4 measures, 6 headline observations)`,
    ]);
  });

  it("says of a file that is no workbook what to save it as", async () => {
    const book = join(here, "figures.xlsx");
    await writeFile(book, "measure,period\n");
    const { code, err } = await pcd("build", book, "--out", join(here, "api"));
    expect(code).toBe(1);
    expect(err.join()).toContain("save it as an Excel workbook (.xlsx)");
  });

  it("hides small numbers where it is told to, and otherwise refuses them for the public", async () => {
    const folder = await sheets({
      observations: withRows(
        "observations",
        "contacts,2017-Q3,3,,,,,,",
        "contacts,2017-Q4,9,,,,,,",
      ),
    });
    const out = join(here, "api");
    const build = (...options: readonly string[]) =>
      pcd("build", folder, "--out", out, "--audience", "public", ...options);

    expect(await build()).toEqual({
      code: 1,
      out: [],
      err: [expect.stringContaining("“3” is under 5"), "1 error: nothing was written."],
    });
    expect((await build("--threshold", "10")).err.at(-1)).toBe("2 errors: nothing was written.");
    expect((await build("--small-numbers", "suppress")).code).toBe(0);
    expect(await readFile(join(out, "dashboard.json"), "utf8")).toContain(
      '{"period":"2017-Q3","value":null,"flag":"c"}',
    );
    expect((await pcd("check", folder, "--audience", "public")).code).toBe(1);
    expect((await pcd("check", folder)).code).toBe(0);
  });

  it("names the audience", async () => {
    const out = join(here, "api");
    await pcd("build", await sheets(), "--out", out, "--audience", "public");
    expect(await readFile(join(out, "dashboard.json"), "utf8")).toContain('"audience": "public"');
  });

  it("does not replace the figures it was made from", async () => {
    const folder = await sheets();
    const { code, err } = await pcd("build", folder, "--out", folder);
    expect(code).toBe(1);
    expect(err.join()).toContain(
      "holds files that this command did not write (areas.csv, measures.csv, observations.csv, organisation.csv, targets.csv)",
    );
    expect(await kindOf(join(folder, "areas.csv"))).toBe("file");
  });
});

describe("check", () => {
  it("says that nothing is wrong, of sheets and of API files", async () => {
    const api = await builtApi();
    expect(await pcd("check", api)).toEqual({
      code: 0,
      out: [`${api}: nothing is wrong (4 measures, 6 headline observations)`],
      err: [],
    });
    expect((await pcd("check", join(here, "figures"))).code).toBe(0);
  });

  it("says every problem, and how many there are", async () => {
    const folder = await sheets({
      observations: `${WRONG.observations}timely,2018-05,104,,,,,,\n`,
    });
    expect(await pcd("check", folder)).toEqual({
      code: 1,
      out: [WRONG_LINE, DOUBTFUL_LINE.replace("row 10", "row 11"), `${folder}: 1 error, 1 warning`],
      err: [],
    });
  });

  it("says as JSON, too, that a workbook cannot be read", async () => {
    const book = join(here, "figures.xlsx");
    await writeFile(book, "");
    const { code, out } = await pcd("check", book, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out.join("\n"))).toMatchObject({
      errors: 1,
      problems: [{ code: "workbook-unreadable", file: "figures.xlsx", why: "The file is empty" }],
    });
  });

  it("says them as JSON", async () => {
    const { code, out } = await pcd("check", await sheets(WRONG), "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out.join("\n"))).toEqual({
      errors: 1,
      warnings: 0,
      problems: [
        {
          severity: "error",
          code: "cell-unreadable",
          file: "observations.csv",
          row: 10,
          column: "value",
          value: "5x9",
          why: "is neither a number nor a known symbol",
          remedy:
            "Write figures and a point only (1367.5), or why there is none: c, x, z, low, k or u",
        },
      ],
    });
  });

  it("finds what broke in an API folder", async () => {
    const api = await builtApi();
    const path = join(api, "dashboard.json");
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replace('"value":18.1', '"value":"18.1"'));
    const { code, out } = await pcd("check", api);
    expect(code).toBe(1);
    expect(out).toContain(
      "dashboard.json, measures[0].observations[0].value: “18.1” breaks the contract: it should be a number. Correct it where the file is made, and publish again.",
    );
  });
});

describe("build over what was published before", () => {
  const REVISED = {
    observations: withRows("observations", "average,2018-05,17.9,,,,,,2018-06-20"),
    organisation: withRows("organisation").replace("2018-07-10", "2018-07-13"),
  };
  const rebuilt = async (...options: readonly string[]) => {
    const out = await builtApi();
    const answer = await pcd("build", await sheets(REVISED), "--out", out, ...options);
    const dashboard = JSON.parse(await readFile(join(out, "dashboard.json"), "utf8"));
    return { out, answer, measure: dashboard.measures[0] };
  };

  it("keeps the earlier figure as a revision, and says what was changed", async () => {
    const { out, answer, measure } = await rebuilt();
    expect(answer).toEqual({
      code: 0,
      out: [
        `Performance challenge: 4 measures, 9 files written to ${out}`,
        "Since the publication of 2018-07-10: 1 figure revised.",
        "  average, 2018-05: 17.6 p → 17.9 (+0.3)",
      ],
      err: [],
    });
    expect(measure.observations[1]).toEqual({
      period: "2018-05",
      value: 17.9,
      published: "2018-07-13",
    });
    expect(measure.revisions).toEqual([
      { period: "2018-05", value: 17.6, flag: "p", published: "2018-06-14" },
    ]);
    expect((await pcd("check", out)).code).toBe(0);
  });

  it("writes every change to a file, and to none among the API's", async () => {
    const file = join(here, "changes.csv");
    const { answer } = await rebuilt("--changes", file);
    expect(answer.out.at(-1)).toBe(`1 change written to ${file}`);
    expect(await readFile(file, "utf8")).toContain(
      "average,,,2018-05,revised,17.6,p,2018-06-14,17.9,,0.3\n",
    );
    const within = await rebuilt("--changes", join(here, "api", "changes.csv"));
    expect(within.answer.err[0]).toContain("which holds API files only. Name a file beside it.");
  });

  it("can be tried first: check says what would be changed, and writes nothing", async () => {
    const api = await builtApi();
    const before = await readFile(join(api, "dashboard.json"), "utf8");
    const figures = await sheets(REVISED);
    const { code, out } = await pcd("check", figures, "--previous", api);
    expect(code).toBe(0);
    expect(out.slice(0, 2)).toEqual([
      "Since the publication of 2018-07-10: 1 figure revised.",
      "  average, 2018-05: 17.6 p → 17.9 (+0.3)",
    ]);
    const json = await pcd("check", figures, "--previous", api, "--json");
    expect(JSON.parse(json.out.join("\n"))).toMatchObject({
      errors: 0,
      since: "2018-07-10",
      changes: [{ what: "revised", measure: "average", period: "2018-05" }],
    });
    expect(await readFile(join(api, "dashboard.json"), "utf8")).toBe(before);
  });

  it("keeps nothing of it afresh", async () => {
    const { answer, measure } = await rebuilt("--afresh");
    expect(answer.out).toHaveLength(1);
    expect(measure.observations[1]).toEqual({
      period: "2018-05",
      value: 17.9,
      published: "2018-06-20",
    });
  });

  it("takes the last publication from another folder", async () => {
    const before = await builtApi();
    const out = join(here, "next");
    const { code } = await pcd("build", await sheets(REVISED), "--out", out, "--previous", before);
    expect(code).toBe(0);
    expect(await readFile(join(out, "dashboard.json"), "utf8")).toContain('"revisions"');
    const { err } = await pcd("build", join(here, "figures"), "--out", out, "--previous", here);
    expect(err[0]).toContain("holds no dashboard.json");
  });

  it("refuses to lose revisions that it cannot read, and writes nothing", async () => {
    const out = await builtApi();
    await writeFile(join(out, "dashboard.json"), "{");
    const { code, err } = await pcd("build", await sheets(REVISED), "--out", out);
    expect(code).toBe(1);
    expect(err[0]).toBe(
      `${out}: The files of the last publication cannot be read, and their figures would be lost as revisions. Put them back as they were, name another folder of them (--previous), or give them up (--afresh).`,
    );
    expect(await readFile(join(out, "dashboard.json"), "utf8")).toBe("{");
  });

  it("warns that the last publication was changed by hand", async () => {
    const out = await builtApi();
    await appendFile(join(out, "dashboard.json"), "\n");
    const { code, err } = await pcd("build", await sheets(REVISED), "--out", out);
    expect(code).toBe(0);
    expect(err[0]).toMatch(
      /^Warning: dashboard.json of the last publication: The file is not as it was published/,
    );
  });
});

describe("the manifest", () => {
  it("lets a figure that was edited by one digit be noticed", async () => {
    const api = await builtApi();
    const path = join(api, "dashboard.json");
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replace('"value":17.6', '"value":17.5'));
    expect(await pcd("check", api)).toEqual({
      code: 1,
      out: [
        "dashboard.json: The file is not as it was published: its checksum differs from that in manifest.json. Publish again, or copy all files of the publication again: a figure is corrected in the sheets, so that its revision is kept.",
        `${api}: 1 error (4 measures, 6 headline observations)`,
      ],
      err: [],
    });
  });

  it("lets any digit of any file be noticed, its own checksums included", async () => {
    const api = await builtApi();
    const paths = (await readdir(api, { recursive: true })).filter((path) =>
      path.endsWith(".json"),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        async (path, which, by) => {
          const file = join(api, path);
          const text = await readFile(file, "utf8");
          await writeFile(file, digitEdited(text, path, which, by));
          try {
            expect((await pcd("check", api)).code).toBe(1);
          } finally {
            await writeFile(file, text);
          }
        },
      ),
      { numRuns: 60 },
    );
    expect((await pcd("check", api)).code).toBe(0);
  });

  it("lists what a dashboard reads: a file that was added is an error", async () => {
    const api = await builtApi();
    const manifest = join(api, "manifest.json");
    await writeFile(
      manifest,
      (await readFile(manifest, "utf8")).replace("measures/timely", "measures/timelx"),
    );
    expect((await pcd("check", api)).out[0]).toBe(
      "measures/timely.json: The file is not listed in manifest.json: whether it is as it was published cannot be told. Publish again: every file of a publication is written, and listed, together.",
    );
  });

  it("lets a space be noticed, in any of its files", async () => {
    const api = await builtApi();
    await appendFile(join(api, "measures", "timely.json"), " ");
    const { code, out } = await pcd("check", api, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out.join("\n")).problems).toEqual([
      expect.objectContaining({
        severity: "error",
        code: "file-changed",
        file: "measures/timely.json",
      }),
    ]);
  });

  it("is missed where there is none, and refused where it is broken", async () => {
    const api = await builtApi();
    await rm(join(api, "manifest.json"));
    const without = await pcd("check", api);
    expect([without.code, without.out[0]]).toEqual([
      0,
      "Warning: manifest.json: The file is missing: whether a figure was changed after it was published cannot be told. Publish again with npm run pcd -- build, which writes it, and copy it with the other files.",
    ]);
    await writeFile(join(api, "manifest.json"), '{"files": {}}');
    const broken = await pcd("check", api);
    expect([broken.code, broken.out[0]]).toEqual([
      1,
      "manifest.json: The file is not a list of files with their checksums. Publish again: it may have been cut off or changed by hand.",
    ]);
  });

  it("lists every file with its length, the day and the version of the tool", async () => {
    const api = await builtApi();
    const manifest = JSON.parse(await readFile(join(api, "manifest.json"), "utf8"));
    expect(manifest.published).toBe("2018-07-10");
    expect(manifest.tool).toMatch(/^performance-challenge-dashboard \d+\.\d+\.\d+$/);
    const files = (await readdir(api, { recursive: true }))
      .filter((path) => path.endsWith(".json") && path !== "manifest.json")
      .toSorted();
    expect(Object.keys(manifest.files).toSorted()).toEqual(files);
    const { size } = await stat(join(api, "sessions.json"));
    expect(manifest.files["sessions.json"].bytes).toBe(size);
  });
});

describe("analyse", () => {
  it("says the analysis of every measure of an API folder", async () => {
    const { code, out } = await pcd("analyse", await builtApi());
    expect(code).toBe(0);
    const { asAt, measures } = JSON.parse(out.join("\n"));
    expect(asAt).toBe("2018-07-10");
    expect(measures.map(({ id }: { readonly id: string }) => id)).toEqual([
      "average",
      "contacts",
      "timely",
      "leavers",
    ]);
    expect(measures[0].status.verdict).toBeTypeOf("string");
    expect(measures[0].direction.heading).toBe("too-few");
  });

  it("says the limits of a file of series", async () => {
    const file = join(here, "series.json");
    // Ranges 2, 2: mean 11, limits 11 ± 2.66 × 2.
    const points = [10, 12, 10, 12].map((value, i) => ({ period: `2018-0${i + 1}`, value }));
    await writeFile(
      file,
      JSON.stringify({ series: [{ id: "a", improvementDirection: "decrease", points }] }),
    );
    const { code, out } = await pcd("analyse", file, "--profile", "nhsr");
    expect(code).toBe(0);
    const [point] = JSON.parse(out.join("\n")).series[0].points;
    expect(point.mean).toBe(11);
    expect(point.upl).toBeCloseTo(16.32, 10);
  });

  it("says every problem of a file of series", async () => {
    const file = join(here, "series.json");
    await writeFile(file, '{"series": [{"id": "a"}]}');
    const { code, out, err } = await pcd("analyse", file);
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(err.join("\n")).toContain(`${file}: Series "a": points is`);
  });
});

describe("what is not understood", () => {
  it.each<[string, readonly string[], string]>([
    [
      "an unknown option",
      ["check", "x", "--jsn"],
      `Unknown option '--jsn'. Usage: ${CHECK_USAGE.join("  or  ")}`,
    ],
    ["no folder", ["check"], `Name a folder. Usage: ${CHECK_USAGE.join("  or  ")}`],
    [
      "two folders",
      ["check", "a", "b"],
      `Name one folder, not also b. Usage: ${CHECK_USAGE.join("  or  ")}`,
    ],
    [
      "nowhere to write",
      ["build", "a"],
      `Name the folder to write to: --out, or --site. Usage: ${BUILD_USAGE.join("  or  ")}`,
    ],
    [
      "an unknown audience",
      ["build", "a", "--out", "b", "--audience", "all"],
      `--audience is public or members, not “all”. Usage: ${BUILD_USAGE.join("  or  ")}`,
    ],
    [
      "an unknown way with small numbers",
      ["check", "a", "--small-numbers", "hide"],
      `--small-numbers is refuse or suppress or allow, not “hide”. Usage: ${CHECK_USAGE.join("  or  ")}`,
    ],
    [
      "a threshold that is no number",
      ["build", "a", "--out", "b", "--threshold", "few"],
      `--threshold is a whole number from 1 on, not “few”. Usage: ${BUILD_USAGE.join("  or  ")}`,
    ],
    [
      "a folder that is not there",
      ["check", "no-such-folder"],
      "There is no file or folder no-such-folder. Check how it is spelt.",
    ],
    [
      "a workbook that is not there",
      ["build", "figures.xlsx", "--out", "b"],
      "There is no file or folder figures.xlsx. Check how it is spelt.",
    ],
    [
      "an address that is none",
      ["check", "https://"],
      "https:// is no web address. Write the whole of it: https://figures.example.org/api/v1/",
    ],
    [
      "an origin that is none",
      ["check", "a", "--origin", "dashboard"],
      `--origin is a web address, not “dashboard”. Usage: ${CHECK_USAGE.join("  or  ")}`,
    ],
  ])("is said in one line: %s", async (_, args, line) => {
    expect(await pcd(...args)).toEqual({ code: 1, out: [], err: [line] });
  });

  it.each([
    [
      "no command",
      [],
      /^Name a command\. Usage: npm run pcd -- <build\|check\|[a-z|]+> …, or npm run pcd -- --help$/,
    ],
    ["an unknown command", ["bild"], /^“bild” is not a command\. Did you mean “build”\? Usage: /],
  ])("is answered with what there is: %s", async (_, args, line) => {
    const { code, err } = await pcd(...args);
    expect({ code, lines: err.length }).toEqual({ code: 1, lines: 1 });
    expect(err.join()).toMatch(line);
  });

  it("is answered by --help with what there is", async () => {
    const { code, out } = await pcd("--help");
    expect(code).toBe(0);
    expect(out).toEqual(expect.arrayContaining([...CHECK_USAGE]));
    expect((await pcd("check", "--help")).out).toEqual(CHECK_USAGE);
  });

  it("may be a folder with nothing of ours in it", async () => {
    expect((await pcd("check", here)).err).toEqual([
      `${here} holds neither CSV files nor dashboard.json. Name a folder of sheets or of API files, or a workbook itself.`,
    ]);
  });
});

describe("template", () => {
  it("writes sheets that build as they are, as a workbook and as CSV files", async () => {
    const out = join(here, "new");
    expect((await pcd("template", "--out", out)).code).toBe(0);
    for (const sheets of [join(out, "template.xlsx"), join(out, "csv")])
      expect(await pcd("check", sheets)).toMatchObject({ code: 0, err: [] });
  });

  it("replaces nothing: what was filled in has the same names", async () => {
    await pcd("template", "--out", here);
    await writeFile(join(here, "csv", "areas.csv"), "id,title\nmine,Mine\n");
    expect((await pcd("template", "--out", here)).code).toBe(1);
    expect(await readFile(join(here, "csv", "areas.csv"), "utf8")).toContain("Mine");
  });

  it("is named where a folder is named in its place", async () => {
    await pcd("template", "--out", here);
    expect((await pcd("build", here, "--out", join(here, "api"))).err).toEqual([
      `${here} holds no CSV files, but a workbook. Name it: ${join(here, "template.xlsx")}`,
    ]);
  });
});

it("writes the description of the API", async () => {
  const out = join(here, "schemas");
  expect((await pcd("schemas", "--out", out)).code).toBe(0);
  expect(await readdir(out)).toContain("openapi.json");
});

// A process of its own may wait long for a busy machine.
describe("as a process", { timeout: 60_000 }, () => {
  const root = join(import.meta.dirname, "..", "..");
  const tsx = join(root, "node_modules", ".bin", "tsx");
  const pcdProcess = async (...args: readonly string[]) =>
    promisify(execFile)(tsx, [join(root, "src", "cli", "pcd.ts"), ...args], { cwd: root }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    );

  it("answers 0 on its output", async () => {
    const out = join(here, "api");
    expect(await pcdProcess("build", await sheets(), "--out", out)).toEqual({
      code: 0,
      stdout: `Performance challenge: 4 measures, 9 files written to ${out}\n`,
      stderr: "",
    });
  });

  it("answers 1 and what is wrong, and writes nothing", async () => {
    const out = join(here, "api");
    expect(await pcdProcess("build", await sheets(WRONG), "--out", out)).toEqual({
      code: 1,
      stdout: "",
      stderr: `${WRONG_LINE}\n1 error: nothing was written.\n`,
    });
    expect(await readdir(here)).toEqual(["figures"]);
  });
});
