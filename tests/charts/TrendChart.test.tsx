import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Sparkline } from "#charts/Sparkline.tsx";
import { TrendChart } from "#charts/TrendChart.tsx";
import { someTrend } from "./someTrend.ts";

function spoken(): string {
  return document.querySelector("[aria-live]")?.textContent ?? "";
}

describe("by keyboard", () => {
  it("says what it shows before it is entered, and after Escape", async () => {
    render(<TrendChart trend={someTrend()} near={false} />);
    const chart = screen.getByRole("slider", { name: /Caseloads have risen/ });
    const summary = "36 months. The latest is 18.0 in December 2018, off target.";
    expect(chart).toHaveAttribute("aria-valuetext", summary);
    expect(spoken()).toBe(summary);

    chart.focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(screen.getByRole("tooltip", { hidden: true })).toHaveTextContent("Dec 2018");
    await userEvent.keyboard("{Escape}");
    expect(chart).toHaveAttribute("aria-valuetext", summary);
    expect(chart).toHaveFocus();
    expect(screen.queryByRole("tooltip", { hidden: true })).toBeNull();
  });

  it("begins at the latest period and moves through all, gaps too", async () => {
    render(<TrendChart trend={someTrend()} near={false} />);
    const chart = screen.getByRole("slider", { name: /Caseloads have risen/ });

    await userEvent.tab();
    while (document.activeElement !== chart) await userEvent.tab();
    await userEvent.keyboard("{ArrowLeft}");
    expect(spoken()).toMatch(/^Dec 2018/);
    await userEvent.keyboard("{ArrowLeft}");
    expect(spoken()).toMatch(/^Nov 2018/);

    await userEvent.keyboard("{Home}");
    expect(spoken()).toMatch(/^Jan 2016/);
    expect(chart).toHaveAttribute(
      "aria-valuetext",
      expect.stringMatching(/^Jan 2016: .* off target/),
    );

    await userEvent.keyboard("{ArrowRight>9/}");
    expect(spoken()).toBe("No figure: suppressed to protect the children it counts.");

    await userEvent.keyboard("{End}");
    expect(spoken()).toMatch(/^Dec 2018/);
  });
});

it("is read by two buttons as well, which say where they lead", async () => {
  render(<TrendChart trend={someTrend()} near={false} />);
  await userEvent.click(screen.getByRole("button", { name: /^Earlier period: / }));
  await userEvent.click(screen.getByRole("button", { name: /^Earlier period: / }));
  expect(spoken()).toMatch(/^Nov 2018/);
  expect(document.querySelector("[aria-live]")).toHaveAttribute("aria-live", "polite");
  await userEvent.click(screen.getByRole("button", { name: /^Later period: / }));
  await userEvent.click(screen.getByRole("button", { name: /^Later period: / }));
  expect(spoken()).toMatch(/^Dec 2018/);
});

it("is read by finger: a tap says the period below it, and it stays", async () => {
  render(<TrendChart trend={someTrend()} near={false} />);
  const chart = screen.getByRole("slider");
  await userEvent.pointer({ keys: "[TouchA]", target: chart });
  expect(spoken()).toMatch(/^Jan 2016/);
  expect(chart).toHaveAttribute("aria-valuenow", "1");
});

it("says in words what is marked: what happened, what was promised, where it breaks", () => {
  render(<TrendChart trend={someTrend()} near={false} />);
  expect(screen.getByText(/Two teams merged/)).toBeVisible();
  expect(screen.getByText(/at most 17 by December 2018/)).toBeVisible();
  expect(screen.getByText(/Counted by the new case system/)).toBeVisible();
});

it("has in its key how a promise came out, and only what there is", () => {
  render(<TrendChart trend={someTrend()} near={false} />);
  const key = screen.getByRole("list", { name: "Key" });
  expect(within(key).getByText("Promise: not kept")).toBeVisible();
  expect(within(key).queryByText("Promise: pending")).not.toBeInTheDocument();
});

it("says which axis it has", () => {
  const { rerender } = render(<TrendChart trend={someTrend()} near={false} />);
  expect(screen.getByText("The axis starts at zero.")).toBeVisible();
  rerender(<TrendChart trend={someTrend()} near />);
  expect(screen.getByText(/does not start at zero/)).toBeVisible();
});

it("draws the reason in the place of a figure that is not there", async () => {
  render(<TrendChart trend={someTrend()} near={false} />);
  const chart = screen.getByRole("slider");
  expect(await within(chart).findByText("suppressed")).toBeInTheDocument();
  expect(within(chart).getByText("unreliable")).toBeInTheDocument();
});

it("puts a comparator away", async () => {
  render(<TrendChart trend={someTrend()} near={false} />);
  const chart = screen.getByRole("slider");
  expect(await within(chart).findByText("England")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("checkbox", { name: "England" }));
  expect(within(chart).queryByText("England")).toBeNull();
});

it("stands with no point at all", () => {
  render(<TrendChart trend={someTrend({ points: [], commitments: [] })} near={false} />);
  expect(screen.getByRole("slider")).toBeInTheDocument();
});

it("has words for a small line", () => {
  render(
    <Sparkline
      spark={{ values: [1, null], target: [], special: [], provisional: [], label: "Falling" }}
    />,
  );
  expect(screen.getByRole("img", { name: "Falling" })).toBeInTheDocument();
});
