import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as fc from "../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { BandPlot } from "#charts/BandPlot.tsx";
import { DotRow } from "#charts/DotRow.tsx";
import { laned } from "#charts/lanes.ts";
import { nameBeside } from "#charts/nameBeside.ts";
import { runs } from "#charts/runs.ts";
import { SpreadRows } from "#charts/SpreadRows.tsx";
import { stacked } from "#charts/stacked.ts";
import { ChartAndTable, ChartTable } from "#components/ChartTable.tsx";
import type {
  BandPicture,
  DotRowModel,
  SpreadRow,
  SpreadRows as Rows,
} from "#view-models/spreadModels.ts";

const DOTS: DotRowModel = {
  title: "In the year to March 2018: ours and all 3 similar councils",
  subtitle: "One dot a council",
  summary: "4 councils, from Devon with 10% to Kent with 30%.",
  unit: "%",
  dots: [
    { name: "Ours", text: "Ours: 20%", own: true, value: 20 },
    { name: "Devon", text: "Devon: 10%", own: false, value: 10 },
    { name: "Dorset", text: "Dorset: 10%", own: false, value: 10 },
    { name: "Kent", text: "Kent: 30%", own: false, value: 30 },
  ],
  middle: { value: 10, text: "Middle 10%" },
  middleHalf: null,
  beside: [{ kind: "england", value: 10.1, text: "England 10.1%" }],
  axis: [0, 40],
  source: "Children in need",
};

function spoken(): string {
  return document.querySelector("[aria-live]")?.textContent ?? "";
}

describe("the names of dots", () => {
  it("are said on demand, by the arrow keys and by two buttons, from the lowest to the highest", async () => {
    render(<DotRow picture={DOTS} />);
    expect(spoken()).toBe("4 councils, from Devon with 10% to Kent with 30%.");
    screen.getByRole("slider", { name: /One dot a council/ }).focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(spoken()).toBe("Ours: 20%");
    await userEvent.keyboard("{Home}");
    expect(spoken()).toBe("Devon: 10%");
    await userEvent.keyboard("{ArrowRight}");
    expect(spoken()).toBe("Dorset: 10%");
    await userEvent.keyboard("{End}");
    expect(spoken()).toBe("Kent: 30%");
    await userEvent.click(screen.getByRole("button", { name: /^Previous council: / }));
    expect(spoken()).toBe("Ours: 20%");
  });
});

const team = (name: string, kind: SpreadRow["kind"], highest: number): SpreadRow => ({
  name,
  kind,
  row: name,
  box: { lowest: 9, lowerQuartile: 14, median: 18, upperQuartile: 21.5, highest },
  average: 17.6,
  limit: 20,
  text: "4 of 18 over 20",
  spoken: `${name}: from 9 to ${highest} cases.`,
});

const TEAMS: Rows = {
  period: "2018-12",
  when: "31 December 2018",
  title: "By team, 31 December 2018",
  subtitle: "Cases of each worker, 31 December 2018",
  summary: "3 groups: All workers, Court and Assessment.",
  unit: "cases a worker",
  rows: [team("All workers", "all", 28), team("Court", "team", 23), team("Assessment", "team", 27)],
  axis: [0, 30],
  source: "Made up",
  table: {
    caption: "Average caseload by team",
    columns: [
      { name: "Workers in", numeric: false },
      { name: "Highest", numeric: true },
    ],
    rows: [
      ["All workers", "28"],
      ["Court", "23"],
      ["Assessment", "27"],
    ],
  },
};

describe("groups of workers", () => {
  it("are gone through from top to bottom by the arrow down, and lead to their rows", async () => {
    render(
      <ChartAndTable>
        <SpreadRows picture={TEAMS} />
        <ChartTable table={TEAMS.table} />
      </ChartAndTable>,
    );
    expect(spoken()).toBe("3 groups: All workers, Court and Assessment.");
    const chart = screen.getByRole("slider", { name: /^By team, 31 December 2018/ });
    chart.focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(chart).toHaveAttribute("aria-valuetext", "All workers: from 9 to 28 cases.");
    await userEvent.keyboard("{ArrowDown}");
    expect(chart).toHaveAttribute("aria-valuetext", "Court: from 9 to 23 cases.");
    expect(document.querySelector("[data-read=true]")).toHaveTextContent(/^Court/);
    await userEvent.keyboard("{ArrowUp}");
    expect(chart).toHaveAttribute("aria-valuetext", "All workers: from 9 to 28 cases.");
    await userEvent.keyboard("{End}t");
    expect(screen.getByRole("rowheader", { name: "Assessment" })).toHaveFocus();
  });
});

describe("dots that would overlap", () => {
  it("are put on one another", () => {
    expect(stacked([10, 12, 40, 14], 14).map(({ level }) => level)).toEqual([0, 1, 0, 2]);
  });

  it("never do, wherever they are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 20 }),
        (all) => {
          const dots = stacked(all, 14);
          const pairs = dots.flatMap((one, i) =>
            dots.slice(i + 1).map((other) => [one, other] as const),
          );
          expect(pairs.every(([a, b]) => a.level !== b.level || Math.abs(a.x - b.x) >= 14)).toBe(
            true,
          );
        },
      ),
    );
  });
});

describe("labels on stems", () => {
  const room = { left: 0, right: 700, size: 15 };

  it("stand side by side where there is room, and left of the stem at the right edge", () => {
    const found = laned(
      [
        { x: 680, text: "Herefordshire" },
        { x: 100, text: "England 9.4%" },
      ],
      room,
    );
    expect(found.map(({ lane, anchor }) => `${lane} ${anchor}`)).toEqual(["0 end", "0 start"]);
  });

  it("stand clear of each other's stems, wherever they are", () => {
    const texts = ["Herefordshire", "Middle 12.4%", "West Midlands 14.0%", "England 14.2%"];
    const places = fc.tuple(...texts.map(() => fc.double({ min: 220, max: 480, noNaN: true })));
    fc.assert(
      fc.property(places, (all) => {
        const found = laned(
          texts.map((text, i) => ({ x: all[i] ?? 0, text })),
          room,
        );
        const crossed = found.flatMap((one) =>
          found.filter((other) =>
            one === other
              ? false
              : one.lane === other.lane
                ? one.from < other.to && other.from < one.to
                : other.lane > one.lane && other.x > one.from && other.x < one.to,
          ),
        );
        expect(crossed).toEqual([]);
      }),
    );
  });
});

describe("the name of our dot", () => {
  const room = { left: 0, right: 400, top: 0, bottom: 300, size: 15 };
  const ours = { x: 200, y: 150 };

  it.each<[string, readonly { readonly x: number; readonly y: number }[], string, number]>([
    ["right of it", [], "start", 214],
    ["left of it, where another is on the right", [{ x: 240, y: 150 }], "end", 186],
    [
      "above it, where others are on both sides",
      [
        { x: 240, y: 150 },
        { x: 150, y: 152 },
      ],
      "middle",
      200,
    ],
  ])("stands %s", (_, others, anchor, x) => {
    expect(nameBeside(ours, "Herefordshire", others, room)).toMatchObject({ anchor, x });
  });

  it("stands further up or down, where others are all round it", () => {
    const round = [-30, 0, 30].flatMap((dx) =>
      [-16, 0, 20].map((dy) => ({ x: 200 + dx, y: 150 + dy })),
    );
    const others = round.filter(({ x, y }) => x !== 200 || y !== 150);
    const { y } = nameBeside(ours, "Herefordshire", others, room);
    expect(Math.abs(y - 150)).toBeGreaterThan(20);
  });

  it("stays within the plot", () => {
    expect(nameBeside({ x: 390, y: 150 }, "Herefordshire", [], room).anchor).toBe("end");
  });
});

describe("a line over time", () => {
  it("ends at a gap, and where figures no longer compare", () => {
    const known = [true, true, false, true, true, true];
    const found = runs(
      known.length,
      (i) => known[i] ?? false,
      (i) => i === 5,
    );
    expect(found).toEqual([[0, 1], [3, 4], [5]]);
  });

  it("names its marks, says its notes and is gone through, gaps too", async () => {
    const picture: BandPicture = {
      title: "Of 2 years, ours lay outside in 1",
      subtitle: "Caseload",
      summary: "3 years, 2 of them with figures of similar councils.",
      unit: "cases",
      points: ["2016-03", "2017-03", "2018-03"].map((period, i) => ({
        period,
        when: period,
        row: period,
        spoken: i === 1 ? `${period}: ours has no figure, suppressed.` : `${period}: ours 15.`,
        tick: period,
        lowest: i === 1 ? null : 10,
        lowerQuartile: null,
        upperQuartile: null,
        highest: i === 1 ? null : 20,
        gap: i === 1 ? "suppressed" : null,
        provisional: i === 2,
        breakBefore: false,
      })),
      lines: [{ kind: "own", name: "Herefordshire", values: [15, null, 25] }],
      bandName: "Lowest to highest",
      halfName: "The middle half",
      axis: [0, 30],
      notes: ["Ours has no figure in 2017."],
      source: "Workforce",
    };
    render(<BandPlot picture={picture} over={null} />);
    expect(screen.getByRole("slider", { name: /Of 2 years, ours lay outside/ })).toHaveAttribute(
      "aria-valuetext",
      "3 years, 2 of them with figures of similar councils.",
    );
    expect(screen.getByText("No figure")).toBeVisible();
    expect(screen.queryByText("The middle half")).toBeNull();
    expect(screen.getByText("Ours has no figure in 2017.")).toBeVisible();
    expect(document.querySelector("path[d*='NaN'], rect[height*='NaN']")).toBeNull();

    await userEvent.tab();
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(spoken()).toBe("2017-03: ours has no figure, suppressed.");
    expect(document.querySelector("circle[cy*='NaN']")).toBeNull();
  });
});
