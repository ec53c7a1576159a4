import type { RecordEntry } from "#contract/record.ts";
import { entriesOf } from "#domain/record/entriesOf.ts";
import { incoming } from "#domain/record/incoming.ts";
import { world } from "#mocks/world.ts";
import { refusedText } from "#view-models/fileRefusal.ts";
import { recordImport } from "#view-models/recordImport.ts";
import { describe, expect, it } from "vitest";

const { dashboard, sessions } = await world("marchshire");
const here = entriesOf(sessions.sessions);

function entry(id: string, text: string, at: string): RecordEntry {
  return {
    id: `${id} ${at}`,
    session: "2018-10-18",
    item: { kind: "question", id, measure: "supervision-on-time", text, askedBy: "Chair" },
    made: at,
    at,
  };
}
const preview = (...given: readonly RecordEntry[]) =>
  recordImport(incoming(here, given), dashboard.measures);

describe("what a record would bring", () => {
  it("is nothing where all of it is here", () => {
    const { fresh, summary, sessions } = preview(...here);
    expect(fresh).toBe(0);
    expect(summary).toMatch(/^\d+ known already\.$/);
    expect(sessions).toEqual([]);
  });

  it("stands beside what is here, session by session", () => {
    const { fresh, summary, sessions } = preview(
      entry("supervision-again", "What stops managers?", "2018-10-19T10:00:00.000Z"),
      entry("new-one", "Why now?", "2018-10-19T10:00:00.000Z"),
      entry("supervision-again", "Older still?", "2018-10-01T10:00:00.000Z"),
    );
    expect(fresh).toBe(3);
    expect(summary).toBe(
      "1 new, 1 changed and 1 older than what stands here, to be kept beneath it.",
    );
    const [session] = sessions;
    expect(session?.title).toBe("18 October 2018");
    expect(session?.rows.map(({ cells }) => cells)).toEqual([
      ["New", "Question", "–", "Why now? Asked by: Chair. About: Supervision on time."],
      [
        "Changed",
        "Question",
        "We asked in July and have had no answer. What is stopping managers from supervising? Asked by: Chair. About: Supervision on time.",
        "What stops managers? Asked by: Chair. About: Supervision on time.",
      ],
      [
        "Older wording",
        "Question",
        expect.stringContaining("We asked in July"),
        "Older still? Asked by: Chair. About: Supervision on time.",
      ],
    ]);
  });

  it("says what was taken back here, and that it stays so", () => {
    const given = entry("new-one", "Why now?", "2018-10-19T10:00:00.000Z");
    const back = { ...given, id: "back", at: "2018-10-20T10:00:00.000Z", withdrawn: true };
    const { fresh, summary, sessions } = recordImport(
      incoming([...here, given, back], [given]),
      [],
    );
    expect(sessions[0]?.rows[0]?.cells.slice(0, 3)).toEqual([
      "Not brought back",
      "Question",
      "It was taken back here.",
    ]);
    expect([fresh, summary]).toEqual([0, "1 taken back here before, to stay so."]);
  });

  it("of many sessions shows the first, and counts the rest", () => {
    const days = Array.from({ length: 60 }, (_, i) => ({
      ...entry("q", "Why?", "2018-10-19T10:00:00.000Z"),
      session: `20${20 + Math.floor(i / 28)}-01-${`${(i % 28) + 1}`.padStart(2, "0")}`,
    }));
    const { fresh, sessions, more } = preview(...days);
    expect([fresh, sessions.length, more]).toEqual([60, 50, "And 10 sessions more."]);
  });

  it("is listed as far as a reader reads, and counted whole", () => {
    const many = Array.from({ length: 130 }, (_, i) =>
      entry(`q-${i}`, `Question ${i}?`, "2018-10-19T10:00:00.000Z"),
    );
    const { fresh, sessions } = preview(...many);
    expect(fresh).toBe(130);
    expect(sessions[0]?.rows).toHaveLength(100);
    expect(sessions[0]?.more).toBe("And 30 entries more.");
  });
});

describe("a file that is refused", () => {
  const all = [
    { reason: "too-large", bytes: 52_428_800 },
    { reason: "unreadable" },
    { reason: "not-json" },
    { reason: "changed" },
    { reason: "empty" },
    { reason: "not-ours", fields: ["slides", "\u202Etheme"] },
    { reason: "newer", version: 2 },
    {
      reason: "contract",
      problems: [{ path: "sessions[1].date", value: '"July"', expected: "a day" }],
    },
    { reason: "ahead", problems: [{ path: "sessions[0].made", value: "2099", expected: "now" }] },
  ] as const;

  it.each(all)("says so, what to do, and that nothing was changed: $reason", (refused) => {
    const { title, text, remedy } = refusedText(refused, "record.json", 20_000_000);
    expect(title).toContain("record.json");
    expect(text).toContain("Nothing on this device was changed.");
    expect(remedy).toMatch(/\.$/);
  });

  it("names sizes, fields, places and values", () => {
    const said = all.map((refused) => refusedText(refused, "a.json", 20_000_000));
    expect(said[0]?.text).toContain("52.4 MB");
    expect(said[0]?.text).toContain("at most 20 MB");
    expect(said[5]?.details).toEqual(["It has: slides, theme."]);
    expect(said[7]?.details).toEqual(['sessions[1].date: it is "July"; it should be a day.']);
  });
});
