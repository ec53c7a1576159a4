import type { Session, Sessions } from "#contract/sessions.ts";
import { world } from "#mocks/world.ts";
import { buildApi } from "#publishing/buildApi.ts";
import { readCsv, writeCsv } from "#publishing/csv.ts";
import { harmlessCell, writtenCell } from "#publishing/harmlessCell.ts";
import { sessionsSheet, sheetsOf } from "#publishing/sheetsOf.ts";
import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";

const marchshire = await world("marchshire");

/** The sessions that are published once the sheet stands in the place of the made-up council's own. */
function published(sheet: string): Sessions {
  const sheets = [...sheetsOf(marchshire)].map(
    ([name, text]) =>
      [name, { file: `${name}.csv`, text: name === "sessions" ? sheet : text }] as const,
  );
  const { files, problems } = buildApi(new Map(sheets));
  if (files === null) throw new Error(JSON.stringify(problems));
  return files.sessions;
}

/** Without what the sheet has no place for. */
const asSheet = (sessions: readonly Session[]) =>
  sessions.map(({ questions, ...session }) => ({
    ...session,
    questions: questions.map((question) => ({
      ...question,
      answers: question.answers.map(({ text, by, on }) => ({ text, by, on })),
    })),
  }));

describe("sessions as the analyst's sheet", () => {
  it("are published again as they were", () => {
    const { sessions } = marchshire.sessions;
    expect(asSheet(published(sessionsSheet(sessions)).sessions)).toEqual(asSheet(sessions));
  });

  it("are published again whatever a person writes, and run nothing in a spreadsheet", () => {
    const [first] = marchshire.sessions.sessions;
    if (first === undefined) throw new Error("Marchshire has had no session.");
    const spoken = fc
      .tuple(
        fc.constantFrom("", "=", "+", "-", "@", "'", "'=", '"', ","),
        fc.string({ minLength: 1 }),
      )
      .map((parts) =>
        parts
          .join("")
          .replaceAll(/\p{Cc}/gu, " ")
          .trim(),
      )
      // An address of an email is refused, whoever writes it.
      .filter((text) => text !== "" && !/@.*\./.test(text));
    // A sheet has no zero below zero.
    const anyNumber = fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((value) => value + 0);
    fc.assert(
      fc.property(spoken, anyNumber, (text, value) => {
        const session: Session = {
          ...first,
          questions: [{ id: "asked", text, answers: [{ text, by: "Chair", on: first.date }] }],
          commitments: [
            {
              id: "promised",
              measure: "caseload-average",
              text,
              owner: "Chair",
              bound: "at-most",
              value,
              by: "2018-11",
              madeOn: first.date,
            },
          ],
          actions: [],
        };
        const sheet = sessionsSheet([session]);
        const [back] = published(sheet).sessions;
        expect(back?.questions).toEqual(asSheet([session])[0]?.questions);
        expect(back?.commitments).toEqual(session.commitments);
      }),
      { numRuns: 30 },
    );
    // Each run builds all of Marchshire: a busy machine may take its time.
  }, 30_000);
});

describe("a cell that a spreadsheet would run", () => {
  it.each([
    ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
    ["+44 1432 260000", "'+44 1432 260000"],
    ["-no", "'-no"],
    ["@chair", "'@chair"],
    ["\t=1+1", "'\t=1+1"],
    ["'=1+1", "''=1+1"],
    ["-3.2", "-3.2"],
    ["'tis so", "'tis so"],
    ["Why?", "Why?"],
  ])("%s", (text, written) => {
    expect(harmlessCell(text)).toBe(written);
    expect(writtenCell(written)).toBe(text);
  });

  it("is read from a file as it was written", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const trimmed = text.replaceAll(/\s/g, " ").trim();
        const { rows } = readCsv("x.csv", writeCsv(["a", "b"], [{ a: "first", b: trimmed }]));
        expect(rows[0]?.cells["b"]).toBe(trimmed);
      }),
    );
  });
});
