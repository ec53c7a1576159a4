import { expect, type Locator, type Page } from "@playwright/test";

/** The heading of the slide that is on the screen: its neighbours are hidden. */
export function slideHeading(page: Page): Locator {
  return page.locator('section[data-shown="true"] h1');
}

/** How many slides there are. */
export async function slideCount(page: Page): Promise<number> {
  const place = await page.getByText(/^\d+ of \d+$/).textContent();
  return Number(place?.split(" of ")[1]);
}

/**
 * Opens the last session of a host with every measure on its agenda, and an item that is about none: every
 * kind of slide, with what was promised and what was agreed as it is on record.
 */
export async function openWholeDeck(page: Page, host: string): Promise<void> {
  const titles = idsAndTitles(await readJson(`${host}/api/v1/dashboard.json`));
  const record = sessionsOf(await readJson(`${host}/api/v1/sessions.json`));
  const last = record.at(-1) ?? { date: "" };
  const agenda = [
    { title: "What the new plan asks of every team, and who leads it" },
    ...titles.map(({ id, title }) => ({ title, measure: id })),
  ];
  const sessions = [...record.slice(0, -1), { ...last, agenda, ...agreed(last.date) }];
  await page.route("**/sessions.json", (route) => route.fulfill({ json: { sessions } }));
  await page.goto(`${host}/present?session=${last.date}`);
  await expect(slideHeading(page)).toBeVisible();
}

/** Something agreed, of more than a line. */
function agreed(madeOn: string) {
  const owner = "Assistant Director, Safeguarding and Family Support";
  const texts = [
    "Bring the caseload of every team to the next session, with the reasons where it is above the plan",
    "Publish the practice standards of the MASH",
  ];
  return {
    commitments: texts.map((text, place) => ({
      id: `promise-${place}`,
      text,
      owner,
      by: "2026-03",
      madeOn,
    })),
    actions: texts.map((text, place) => ({
      id: `action-${place}`,
      text,
      owner,
      due: "2026-03-31",
    })),
  };
}

async function readJson(address: string): Promise<unknown> {
  return (await fetch(address)).json();
}

function idsAndTitles(dashboard: unknown): readonly { id: string; title: string }[] {
  return listOf(dashboard, "measures").flatMap((measure) =>
    "id" in measure && "title" in measure
      ? [{ id: String(measure.id), title: String(measure.title) }]
      : [],
  );
}

function sessionsOf(record: unknown): readonly { readonly date: string }[] {
  return listOf(record, "sessions").flatMap((session) =>
    "date" in session && typeof session.date === "string"
      ? [Object.assign(session, { date: session.date })]
      : [],
  );
}

function listOf(body: unknown, name: string): readonly object[] {
  if (typeof body !== "object" || body === null) return [];
  const list: unknown = Object.entries(body).find(([key]) => key === name)?.[1];
  return Array.isArray(list) ? list.filter((one) => typeof one === "object" && one !== null) : [];
}
