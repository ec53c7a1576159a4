import { checksum } from "#api/checksum.ts";
import { givenFile } from "#api/givenFile.ts";
import { createQueryClient } from "#api/queryClient.ts";
import { recordStore } from "#api/recordStore.ts";
import type { Session } from "#contract/sessions.ts";
import { handlers } from "#mocks/handlers.ts";
import { server } from "#mocks/server.ts";
import { world } from "#mocks/world.ts";
import { HandOver } from "#pages/handover/HandOver.tsx";
import { apiText, jsonText } from "#publishing/apiText.ts";
import { useFigures } from "#pages/useFigures.ts";
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const SLOW = { timeout: 20_000 };
const DAY = "2018-10-18";
const marchshire = await world("marchshire");

/** What was saved, by name. */
const saved = new Map<string, Blob>();

beforeEach(() => {
  saved.clear();
  server.use(...handlers(() => world("marchshire")));
  let last = new Blob();
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) last = blob;
    return "blob:saved";
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function named(
    this: HTMLAnchorElement,
  ) {
    saved.set(this.download, last);
  });
});
afterEach(() => vi.restoreAllMocks());

function HandOverOfDay() {
  const asked = useFigures(new URLSearchParams());
  if (asked.state !== "here") return null;
  const session = asked.figures.sessions.find(({ date }) => date === DAY);
  return session === undefined ? null : <HandOver figures={asked.figures} session={session} />;
}

async function save(button: string | RegExp, name: string): Promise<Blob> {
  if (screen.queryByRole("heading", { name: "Hand over" }) === null)
    render(
      <QueryClientProvider client={createQueryClient(0)}>
        <HandOverOfDay />
      </QueryClientProvider>,
    );
  await userEvent.click(await screen.findByRole("button", { name: button }, SLOW));
  await screen.findByText(new RegExp(`Saved ${name}`), {}, SLOW);
  const file = saved.get(name);
  if (file === undefined) throw new Error(`There is no ${name} among ${[...saved.keys()]}.`);
  return file;
}

const MARKS = "-made-up-members-only";
const NOW = "2026-01-01T00:00:00.000Z";

const published = (): Session => {
  const session = marchshire.sessions.sessions.find(({ date }) => date === DAY);
  if (session === undefined) throw new Error(`There was no session on ${DAY}.`);
  return session;
};

describe("handing over", () => {
  it("saves the record as it is published, and another device knows it", async () => {
    const file = await save("Record for another device", `sessions-${DAY}${MARKS}.json`);
    const given = await givenFile(file, NOW);
    if (given.kind !== "record") throw new Error("It is no record.");
    expect(given.sessions).toHaveLength(1);
    const asPublished = apiText({ ...marchshire, sessions: { sessions: [...given.sessions] } }).get(
      "sessions.json",
    );
    const { notice, madeWith, checksum: said, ...record } = JSON.parse(await file.text());
    expect(madeWith).toMatch(/^Performance challenge dashboard \d/);
    expect(notice).toContain("For members only: not for publication.");
    expect(jsonText(record)).toBe(asPublished);
    expect(said).toBe(checksum(record));
    expect(given.sessions[0]).toMatchObject({
      date: DAY,
      agenda: published().agenda,
      commitments: published().commitments,
    });
  }, 40_000);

  it("saves every session in one file", async () => {
    const file = await save("Save every session", `sessions-all${MARKS}.json`);
    const given = await givenFile(file, NOW);
    expect(given.kind === "record" && given.sessions.map(({ date }) => date)).toEqual(
      marchshire.sessions.sessions.map(({ date }) => date),
    );
  }, 40_000);

  it("saves rows for the analyst's sheet", async () => {
    const file = await save("Rows for the analyst (CSV)", `sessions-${DAY}${MARKS}.csv`);
    const text = await file.text();
    expect(text).toMatch(/date,title,kind,id,measure,text,by,on,bound,value,by_period,due/);
    expect(text).toContain("commitment,supervision-85-by-march,supervision-on-time");
  }, 40_000);

  it("saves minutes that cite the figures, and these, with one checksum", async () => {
    const seen = await save("What we saw", `what-we-saw-${DAY}${MARKS}.json`);
    const given = await givenFile(seen, NOW);
    if (given.kind !== "seen") throw new Error("It is not what a session saw.");
    expect(given.seen.asAt).toBe(DAY);
    expect(given.seen.figures.find(({ measure }) => measure === "sickness")).toMatchObject({
      period: "2018-09",
      text: expect.stringContaining("5.2% of working days in September 2018"),
    });
    expect(Object.keys(given.seen.files)).toEqual(
      expect.arrayContaining([
        "dashboard.json",
        "action-plan.json",
        "sessions.json",
        "measures/sickness.json",
      ]),
    );
    const cited = given.seen.checksum.slice(0, 12);
    expect(screen.getByText(/Its checksum begins with/)).toHaveTextContent(cited);

    const word = await save("Minutes for Word", `minutes-${DAY}${MARKS}.docx`);
    const parts = unzipSync(new Uint8Array(await word.arrayBuffer()));
    const document = parts["word/document.xml"];
    expect(document && strFromU8(document)).toContain(`whose checksum begins with ${cited}`);

    const markdown = await save(/Minutes as text/, `minutes-${DAY}${MARKS}.md`);
    expect(await markdown.text()).toContain(cited);
    const matters = await save(/Matters arising/, `matters-arising-${DAY}${MARKS}.docx`);
    expect(matters.size).toBeGreaterThan(1000);
  }, 60_000);

  it("cites the same figures after something was written down", async () => {
    const name = `what-we-saw-${DAY}${MARKS}.json`;
    const before = await givenFile(await save("What we saw", name), NOW);
    const at = "2018-10-18T15:00:00.000Z";
    recordStore.write([
      {
        id: "late",
        session: DAY,
        item: { kind: "question", id: "late", measure: "vacancy-rate", text: "And vacancies?" },
        made: at,
        at,
      },
    ]);
    const json = await save("Record for another device", `sessions-${DAY}${MARKS}.json`);
    expect(await json.text()).toContain("And vacancies?");
    const after = await givenFile(await save("What we saw", name), NOW);
    if (before.kind !== "seen" || after.kind !== "seen") throw new Error("Not what was seen.");
    expect(after.seen.checksum).toBe(before.seen.checksum);
  }, 60_000);

  it("says where breakdowns could not be fetched, and saves what is there", async () => {
    server.use(http.get("*/measures/:id.json", () => new HttpResponse(null, { status: 404 })));
    const file = await save("What we saw", `what-we-saw-${DAY}${MARKS}.json`);
    expect(await screen.findByText(/of \d+ measures could not be fetched/)).toBeVisible();
    expect((await givenFile(file, NOW)).kind).toBe("seen");
  }, 40_000);

  it("says so where a file cannot be made", async () => {
    await save("Save every session", `sessions-all${MARKS}.json`);
    URL.createObjectURL = () => {
      throw new Error("No");
    };
    await userEvent.click(screen.getByRole("button", { name: "Minutes for Word" }));
    await screen.findByText(/^Minutes for Word: the file could not be made\./, {}, SLOW);
  }, 40_000);
});
