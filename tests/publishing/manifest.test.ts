import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Checksum } from "#contract/manifest.ts";
import { manifestProblems, manifestText } from "#publishing/manifest.ts";

const FILES: Readonly<Record<string, string>> = {
  "dashboard.json": '{"published":"2018-07-10"}\n',
  "measures/timely.json": '{"value":55.9}\n',
};

const MANIFEST = manifestText({ tool: "dashboard 1.2.3", published: "2018-07-10" }, sumsOf(FILES));

const PUBLISH_TOGETHER =
  "Publish again: every file of a publication is written, and listed, together";
const COPY_AGAIN =
  "Publish again, or copy all files of the publication again: a figure is corrected in the sheets, so that its revision is kept";

describe("manifestText", () => {
  it("tells the tool, the day and each file with its checksum and its length", () => {
    expect(JSON.parse(MANIFEST)).toEqual({
      tool: "dashboard 1.2.3",
      published: "2018-07-10",
      files: Object.fromEntries(sumsOf(FILES)),
    });
    expect(MANIFEST).toContain('"bytes":15');
  });
});

describe("manifestProblems", () => {
  it("finds nothing where all files are as they were published", () => {
    expect(manifestProblems(MANIFEST, sumsOf(FILES))).toEqual([]);
  });

  it("notices one digit of a figure that was edited, where the file is as long as before", () => {
    expect(problemsOf({ "measures/timely.json": '{"value":55.8}\n' })).toEqual([
      {
        severity: "error",
        code: "file-changed",
        file: "measures/timely.json",
        why: "The file is not as it was published: its checksum differs from that in manifest.json",
        remedy: COPY_AGAIN,
      },
    ]);
  });

  it("says how long a file is and was where a figure lost its point", () => {
    expect(problemsOf({ "measures/timely.json": '{"value":559}\n' })).toEqual([
      {
        severity: "error",
        code: "file-changed",
        file: "measures/timely.json",
        why: "The file is not as it was published: its checksum differs from that in manifest.json, and it has 14 bytes for 15",
        remedy: COPY_AGAIN,
      },
    ]);
  });

  it("does not trust a manifest whose lengths alone were changed", () => {
    const manifest = MANIFEST.replace('"bytes":15', '"bytes":16');
    expect(manifestProblems(manifest, sumsOf(FILES)).map(({ code, file }) => [code, file])).toEqual(
      [["file-changed", "measures/timely.json"]],
    );
  });

  it("says of each file that was changed, and of no other", () => {
    const changed = Object.fromEntries(Object.keys(FILES).map((file) => [file, "{}"]));
    expect(problemsOf(changed).map(({ file }) => file)).toEqual(Object.keys(FILES));
  });

  it("notices a file that was added, but for the description of the API", () => {
    expect(problemsOf({ "measures/made-up.json": "{}", "openapi.json": "{}" })).toEqual([
      {
        severity: "error",
        code: "file-unlisted",
        file: "measures/made-up.json",
        why: "The file is not listed in manifest.json: whether it is as it was published cannot be told",
        remedy: PUBLISH_TOGETHER,
      },
    ]);
  });

  it("holds the description of the API to its checksum where it is listed", () => {
    const listed = { ...FILES, "openapi.json": '{"openapi":"3.1.0"}' };
    const manifest = manifestText({ tool: "", published: "2018-07-10" }, sumsOf(listed));
    const now = sumsOf({ ...listed, "openapi.json": "{}" });
    expect(manifestProblems(manifest, now)).toMatchObject([
      { code: "file-changed", file: "openapi.json" },
    ]);
  });

  it("leaves a file that is missing to the contract, which has said so", () => {
    const rest = new Map([...sumsOf(FILES)].slice(1));
    expect(manifestProblems(MANIFEST, rest)).toEqual([]);
  });

  it("warns where there is no manifest, since an older tool wrote none", () => {
    expect(manifestProblems(null, sumsOf(FILES))).toEqual([
      {
        severity: "warning",
        code: "manifest-missing",
        file: "manifest.json",
        why: "The file is missing: whether a figure was changed after it was published cannot be told",
        remedy:
          "Publish again with npm run pcd -- build, which writes it, and copy it with the other files",
      },
    ]);
  });

  it.each<[string, string]>([
    ["is cut off", MANIFEST.slice(0, -10)],
    ["has a checksum that is none", MANIFEST.replace(/"sha256":"./, '"sha256":"g')],
    ["lists no files", '{"tool":"dashboard 1.2.3","published":"2018-07-10"}'],
  ])("refuses a manifest that %s", (_, manifest) => {
    expect(manifestProblems(manifest, sumsOf(FILES))).toEqual([
      {
        severity: "error",
        code: "manifest-broken",
        file: "manifest.json",
        why: "The file is not a list of files with their checksums",
        remedy: "Publish again: it may have been cut off or changed by hand",
      },
    ]);
  });
});

/** What is found where some of the files published are others by now. */
function problemsOf(changed: Readonly<Record<string, string>>) {
  return manifestProblems(MANIFEST, sumsOf({ ...FILES, ...changed }));
}

function sumsOf(files: Readonly<Record<string, string>>): ReadonlyMap<string, Checksum> {
  return new Map(
    Object.entries(files).map(([file, text]) => [
      file,
      {
        sha256: createHash("sha256").update(text).digest("hex"),
        bytes: new TextEncoder().encode(text).byteLength,
      },
    ]),
  );
}
