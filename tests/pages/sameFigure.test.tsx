import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { strFromU8, unzipSync } from "fflate";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { TrendTooltip } from "#charts/TrendTooltip.tsx";
import { DataTable } from "#components/DataTable.tsx";
import type { ApiFiles } from "#contract/resources.ts";
import { analyseDashboard } from "#domain/analyseDashboard.ts";
import { handlers } from "#mocks/handlers.ts";
import { server } from "#mocks/server.ts";
import { world } from "#mocks/world.ts";
import { minutesDocx } from "#pages/handover/minutesDocx.ts";
import { measurePage } from "#view-models/measurePage.ts";
import { minutes } from "#view-models/minutes.ts";
import type { MinutedMeasure } from "#view-models/minutes.ts";
import { minutesMarkdown } from "#view-models/minutesMarkdown.ts";
import { ODD_FILES } from "../oddFigures.ts";
import { printedFigure } from "../printedFigure.ts";
import { open } from "./open.tsx";

const SLOW = { timeout: 20_000 };
const NOWHERE = { top: 0 };
const NOTHING_HIDDEN: ReadonlySet<number> = new Set();

const WORLDS: readonly (readonly [string, () => Promise<ApiFiles>])[] = [
  ["Herefordshire", () => world("herefordshire")],
  ["Marchshire", () => world("marchshire")],
  ["figures that are apt to differ", () => Promise.resolve(ODD_FILES)],
];

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** How a measure's figure of a period has to be printed. */
function printed({ measure }: Pick<MinutedMeasure, "measure">, period: string): string {
  return printedFigure(
    measure,
    measure.observations.find((observation) => observation.period === period),
  );
}

describe.each(WORLDS)("%s: the figure of every period is the same string", (_, files) => {
  let given: ApiFiles = ODD_FILES;
  let measures: readonly MinutedMeasure[] = [];
  beforeAll(async () => {
    given = await files();
    const { dashboard, actionPlan: plan, sessions } = given;
    const context = { asAt: dashboard.published, plan, sessions: sessions.sessions };
    const options = { frame: dashboard, asAt: null, now: dashboard.published, broken: [] };
    measures = analyseDashboard(dashboard, context).measures.map((analysis) => ({
      measure: analysis.measure,
      page: measurePage(
        analysis,
        given.measures.get(analysis.measure.id) ?? null,
        plan,
        sessions,
        options,
      ),
    }));
  });

  it("beside the chart and in the table that are drawn", () => {
    for (const one of measures) {
      const { trend, table } = one.page;
      const drawn = document.createElement("div");
      drawn.innerHTML = renderToStaticMarkup(
        <>
          {trend.points.map((point) => (
            <TrendTooltip
              key={point.period}
              point={point}
              trend={trend}
              hidden={NOTHING_HIDDEN}
              at={NOWHERE}
            />
          ))}
          <DataTable table={table} />
        </>,
      );
      const expected = trend.points.map(({ period }) => printed(one, period));
      const said = [...drawn.querySelectorAll('[role="tooltip"]')].map(
        (tooltip) => tooltip.querySelectorAll("p")[1]?.textContent ?? "",
      );
      expect(said).toEqual(expected.map((text) => expect.stringMatching(`^${escaped(text)}( |$)`)));
      const cells = [...drawn.querySelectorAll("tbody tr")].map(
        (row) => row.children[1]?.textContent?.replace(" (provisional)", "") ?? "",
      );
      expect(cells.slice(0, expected.length)).toEqual(expected);
    }
  });

  it("and the latest in the minutes, in Word and as text", async () => {
    const { dashboard } = given;
    const agenda = measures.map(({ measure: { id, title } }) => ({ title, measure: id }));
    const said = minutes({
      session: {
        date: dashboard.published,
        title: "All of them",
        agenda,
        questions: [],
        commitments: [],
        actions: [],
      },
      agenda: agenda.map(({ title, measure }) => ({ title, measure, own: true, carried: [] })),
      measures,
      matters: [],
      frame: dashboard,
      asAt: dashboard.published,
      seen: { checksum: "0123456789ab", file: "what-we-saw.json" },
    });
    const word = unzipSync(new Uint8Array(await (await minutesDocx(said)).arrayBuffer()));
    const part = new DOMParser().parseFromString(
      strFromU8(word["word/document.xml"] ?? new Uint8Array()),
      "application/xml",
    );
    const inWord = [...part.getElementsByTagName("w:p")].flatMap(({ textContent }) =>
      textContent?.startsWith("Figure seen: ") ? [textContent] : [],
    );
    const inText = minutesMarkdown(said);
    expect(inWord).toHaveLength(measures.length);
    for (const [i, one] of measures.entries()) {
      const period = one.page.trend.points.findLast(({ value }) => value !== null)?.period;
      const latest = period === undefined ? "No figure" : printed(one, period);
      expect(inWord[i]?.startsWith(`Figure seen: ${latest}`), `${inWord[i]}: ${latest}`).toBe(true);
      expect(inText).toContain(`Figure seen: ${latest}`);
    }
  });
});

describe("on a screen", { timeout: 120_000 }, () => {
  const odd = (): void => server.use(...handlers(() => Promise.resolve(ODD_FILES)));
  const latestOf = (id: string): string => {
    const measure = ODD_FILES.dashboard.measures.find((measure) => measure.id === id);
    if (measure === undefined) throw new Error(`No measure is called ${id}.`);
    return printedFigure(measure, measure.observations.at(-1));
  };

  it("the scorecard has each latest figure", async () => {
    odd();
    open("/");
    await screen.findByRole("heading", { name: "Scorecard" }, SLOW);
    const rows = () => [...document.querySelectorAll("tbody tr")];
    const { measures } = ODD_FILES.dashboard;
    await waitFor(() => expect(rows()).toHaveLength(measures.length), SLOW);
    for (const { id, title } of measures) {
      const row = rows().find(({ textContent }) => textContent?.startsWith(title));
      expect(row?.textContent, title).toContain(latestOf(id));
    }
  });

  it.each(["share-1", "spending-3"])(
    "the chart of %s says by voice what its table has",
    async (id) => {
      odd();
      open(`/measures/${id}`);
      const [chart] = await screen.findAllByRole("slider", {}, SLOW);
      if (chart === undefined) throw new Error("There is no chart.");
      const measure = ODD_FILES.dashboard.measures.find((measure) => measure.id === id);
      if (measure === undefined) throw new Error(`No measure is called ${id}.`);
      const [table] = screen.getAllByRole("table", { hidden: true });
      const rows = [...(table?.querySelectorAll("tbody tr") ?? [])];
      chart.focus();
      fireEvent.keyDown(chart, { key: "Home" });
      for (const row of rows) {
        const [when, figure = ""] = [...row.children].map(({ textContent }) => textContent ?? "");
        const text = figure.replace(" (provisional)", "");
        const spoken = chart.getAttribute("aria-valuetext") ?? "";
        expect(spoken.toLowerCase()).toContain(when?.toLowerCase());
        expect(spoken.toLowerCase()).toContain(text.toLowerCase());
        expect(within(chart).getByRole("tooltip", { hidden: true })).toHaveTextContent(text);
        fireEvent.keyDown(chart, { key: "ArrowRight" });
      }
      expect(rows.length).toBeGreaterThan(40);
    },
  );

  it("a slide has the latest figure", async () => {
    odd();
    open("/present?session=2031-02-01&slide=share-1");
    const slide = await screen.findByRole("region", { name: "Odd share to 1 decimals" }, SLOW);
    await waitFor(() => expect(slide).toHaveTextContent(latestOf("share-1")), SLOW);
  });

  it("a sheet of paper has the last thirteen, each beside its period", async () => {
    odd();
    open("/print?measures=share-1");
    const sheet = await screen.findByRole("region", { name: "Odd share to 1 decimals" }, SLOW);
    const rows = within(sheet).getAllByRole("row").slice(1);
    expect(rows.at(-1)).toHaveTextContent(latestOf("share-1"));
    expect(rows).toHaveLength(13);
    expect(rows.map((row) => row.children[1]?.textContent?.replace(/ p$/, ""))).toEqual(
      expect.arrayContaining([latestOf("share-1"), "Suppressed", "Not received"]),
    );
  });
});
