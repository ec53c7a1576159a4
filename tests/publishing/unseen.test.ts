import { describe, expect, it } from "vitest";
import { apiText } from "#publishing/apiText.ts";
import { buildApi } from "#publishing/buildApi.ts";
import { problemLine } from "#publishing/problem.ts";
import { readApi } from "#publishing/readApi.ts";
import { unseenInJson } from "#publishing/unseen.ts";
import { folder } from "./folder.ts";

const TURNED = "caseload \u202E4.81 fell";
const REMEDY =
  "Write it anew by hand: such characters come along with copied text, and can show a reader what does not stand there.";

const withEvent = (text: string) =>
  folder({ annotations: `measure,period,kind,text\naverage,2018-04,event,${text}\n` });

describe("characters that nobody sees", () => {
  it("are told of in a sheet, by row and column, and stop nothing", () => {
    const { files, problems } = buildApi(withEvent(TURNED));
    expect(files).not.toBeNull();
    const [problem] = problems;
    expect(problem).toMatchObject({ code: "unseen-character", severity: "warning" });
    expect(problems.map(problemLine)).toEqual([
      `annotations.csv, row 2, column “text”: “caseload 4.81 fell” has a character that nobody sees, U+202E, after 9 others. ${REMEDY}`,
    ]);
  });

  it("are told of in an API file, by path, and stop nothing", () => {
    const { files } = buildApi(withEvent("Cases fell"));
    if (files === null) throw new Error("The sheets are sound.");
    const texts = [...apiText(files)].map(
      ([path, text]) => [path, text.replace("Cases fell", TURNED)] as const,
    );
    const read = readApi(new Map(texts));
    expect(read.files).not.toBeNull();
    expect(read.problems.length).toBeGreaterThan(0);
    for (const problem of read.problems) {
      expect(problem).toMatchObject({ code: "unseen-character", severity: "warning" });
      expect(problemLine(problem)).toMatch(/\.json, \S*annotations\[0\]\.text: “caseload 4\.81/);
    }
  });

  it.each(["Cases fell", "Ystradgynlais", "naïve", "שלום", "👩‍👧", "£1 – “so”"])(
    "are none in %s",
    (text) => {
      expect(buildApi(withEvent(text)).problems).toEqual([]);
    },
  );

  it("are named by four figures at least, as such characters are", () => {
    expect(unseenInJson("sessions.json", { text: "a\u0007" })).toEqual([
      {
        severity: "warning",
        code: "unseen-character",
        file: "sessions.json",
        path: "text",
        value: "a",
        why: "has a character that nobody sees, U+0007, after 1 other",
        remedy: REMEDY.slice(0, -1),
      },
    ]);
  });

  it("never steer the terminal that a problem is shown in", () => {
    const { problems } = buildApi(
      folder({ targets: "measure,from,value,shape\naverage,\u001B[2J\u202E2018,16,step\n" }),
    );
    const lines = problems.map(problemLine);
    expect(lines.join("\n")).toContain("“[2J2018” is not a period");
    for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });
});
