import { givenFile, MOST_BYTES } from "#api/givenFile.ts";
import { checksum } from "#api/checksum.ts";
import { figuresSeen, sealed } from "#api/whatWeSaw.ts";
import type { Session } from "#contract/sessions.ts";
import { entriesOf } from "#domain/record/entriesOf.ts";
import { recordedItems } from "#domain/record/recordedItems.ts";
import { sessionsOf } from "#domain/record/sessionsOf.ts";
import { world } from "#mocks/world.ts";
import { jsonText } from "#publishing/apiText.ts";
import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { anyText } from "../anyText.ts";

const NOW = "2019-01-24T12:00:00.000Z";
const { sessions } = await world("marchshire");

const given = (text: string) => givenFile(new Blob([text]), NOW);
const refusal = async (text: string) => {
  const found = await given(text);
  return found.kind === "refused" ? found.refusal : found.kind;
};

const seen = sealed({
  kind: "what-we-saw",
  version: 1,
  made: NOW,
  session: "2019-01-24",
  title: "Performance challenge session, January 2019",
  asAt: "2019-01-18",
  published: "2019-01-18",
  organisation: "Marchshire County Council",
  notice: "Made-up figures.",
  figures: [
    { measure: "caseload-average", title: "Average caseload", text: "20.2 cases a worker" },
  ],
  files: { "sessions.json": sessions, "action-plan.json": { of: [1, 2.5, null] } },
});

const written = { made: NOW, changed: NOW };

function sessionOf(title: string, asked: string, said: string, by: string): Session {
  const answer = { id: "a", text: said, by, on: "2019-01-24", ...written };
  return {
    date: "2019-01-24",
    title,
    agenda: [{ title: asked }],
    questions: [{ id: "q", text: asked, askedBy: by, answers: [answer], ...written }],
    commitments: [{ id: "c", text: said, owner: by, madeOn: "2019-01-24", ...written }],
    actions: [{ id: "d", text: said, owner: by, due: "2019-02-01", ...written }],
    ...written,
  };
}

describe("a file that a reader chose", () => {
  it("is a record as it was saved: with one digit changed it is not taken in", async () => {
    const saved = JSON.stringify({
      notice: "",
      checksum: checksum(sessions),
      ...sessions,
      later: 1,
    });
    expect(await given(saved)).toMatchObject({ kind: "record" });
    expect(await refusal(saved.replace("2018", "2019"))).toEqual({ reason: "changed" });
  });

  it("is the record of sessions, as it is published", async () => {
    expect(await given(JSON.stringify(sessions))).toEqual({ kind: "record", ...sessions });
    expect(await given(`\uFEFF${JSON.stringify(sessions, null, 2)}`)).toMatchObject({
      kind: "record",
    });
  });

  it("is what a session saw", async () => {
    expect(await given(JSON.stringify(seen))).toEqual({ kind: "seen", seen });
  });

  it.each([
    ["no JSON", "date,title", { reason: "not-json" }],
    ["cut short", JSON.stringify(sessions).slice(0, -4), { reason: "not-json" }],
    ["nothing", "", { reason: "not-json" }],
    [
      "another product's",
      '{"slides":[],"theme":"x"}',
      { reason: "not-ours", fields: ["slides", "theme"] },
    ],
    ["a list", "[1]", { reason: "not-ours", fields: [] }],
    ["of a later version", '{"version":2,"sessions":7}', { reason: "newer", version: 2 }],
    [
      "what was seen, of a later version",
      '{"kind":"what-we-saw","version":9}',
      { reason: "newer", version: 9 },
    ],
    ["without a session", '{"sessions":[]}', { reason: "empty" }],
  ])("is refused where it is %s", async (_, text, expected) => {
    expect(await refusal(text)).toEqual(expected);
  });

  it("is refused with the place and the value that break the contract", async () => {
    const broken = JSON.stringify(sessions).replace('"2018-07-19"', '"July"');
    expect(await refusal(broken)).toMatchObject({
      reason: "contract",
      problems: [{ path: "sessions[1].date", value: '"July"' }],
    });
  });

  it("is refused unread where it is too large", async () => {
    const large = new Blob([new Uint8Array(MOST_BYTES + 1)]);
    large.arrayBuffer = () => Promise.reject(new Error("It was read."));
    expect(await givenFile(large, NOW)).toEqual({
      kind: "refused",
      refusal: { reason: "too-large", bytes: MOST_BYTES + 1 },
    });
  });

  it("is refused where the device does not give its content", async () => {
    const gone = new Blob(["{}"]);
    gone.arrayBuffer = () => Promise.reject(new DOMException("Gone", "NotFoundError"));
    expect(await givenFile(gone, NOW)).toMatchObject({ refusal: { reason: "unreadable" } });
  });

  it("is refused where it is no UTF-8", async () => {
    const latin = new Blob([new Uint8Array([0x7b, 0x22, 0xa3, 0x22, 0x7d])]);
    expect(await givenFile(latin, NOW)).toMatchObject({ refusal: { reason: "not-json" } });
  });

  it("may be a few hours ahead of this clock, and not two days", async () => {
    const [first] = sessions.sessions;
    const written = (changed: string) =>
      JSON.stringify({ sessions: [{ ...first, changed, made: changed }] });
    expect(await refusal(written("2019-01-24T15:00:00.000Z"))).toBe("record");
    expect(await refusal(written("2019-01-26T15:00:00.000Z"))).toMatchObject({
      reason: "ahead",
      problems: [{ path: "sessions[0].made" }, { path: "sessions[0].changed" }],
    });
  });

  it("is a record whatever people wrote in it, and says the same", async () => {
    const session = fc
      .record({ title: anyText, asked: anyText, said: anyText, by: anyText })
      .map(({ title, asked, said, by }): Session => sessionOf(title, asked, said, by));
    await fc.assert(
      fc.asyncProperty(session, async (session) => {
        const found = await given(jsonText({ sessions: [session] }));
        if (found.kind !== "record") throw new Error(found.kind);
        expect(found.sessions).toEqual([session]);
        expect(sessionsOf(recordedItems(entriesOf(found.sessions)))).toEqual([session]);
      }),
    );
  });

  it("never fails, whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (text) => {
        expect((await given(text)).kind).toMatch(/refused|record/);
      }),
    );
  });
});

describe("what a session saw", () => {
  it("is refused where one digit of it is another", async () => {
    const text = JSON.stringify(seen);
    const edited = text.replace("20.2 cases", "19.2 cases");
    expect(edited).not.toBe(text);
    expect(await refusal(edited)).toEqual({ reason: "changed" });
    expect(await refusal(text.replace("2.5", "2.6"))).toEqual({ reason: "changed" });
  });

  it("is refused where a field was put in, and not where its lines are others", async () => {
    const fields = Object.entries(seen).toReversed();
    const reordered = JSON.stringify(Object.fromEntries(fields), null, 4);
    expect(await refusal(reordered)).toBe("seen");
    expect(await refusal(JSON.stringify({ ...seen, note: "added" }))).toEqual({
      reason: "changed",
    });
  });

  it("has the same checksum whenever it is saved", () => {
    const later = sealed({ ...seen, made: "2020-01-01T00:00:00.000Z" });
    expect(later.checksum).toBe(seen.checksum);
  });

  it("is the whole dashboard's figures, as of its session", () => {
    expect(figuresSeen(seen, "a.json")).toEqual({
      kind: "seen",
      name: "a.json",
      made: "2019-01-24",
      files: new Map(Object.entries(seen.files)),
    });
  });
});

describe("a checksum", () => {
  it("is the SHA-256 of the JSON with its fields in order", () => {
    // printf '{"a":[1,null],"b":"é"}' | sha256sum
    expect(checksum({ b: "é", a: [1, undefined], c: undefined })).toBe(
      "e03c3c1ebb5fccd76e3bd35b9a86169f35e6f1b069645d48ac278175f54c4208",
    );
  });

  it("is the same after a file was written and read", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(checksum(JSON.parse(JSON.stringify(value)))).toBe(checksum(value));
      }),
    );
  });
});
