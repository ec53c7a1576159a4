import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Boundary } from "#components/Boundary.tsx";
import { DataTable } from "#components/DataTable.tsx";
import { DownloadButton } from "#components/DownloadButton.tsx";
import { ErrorNotice } from "#components/ErrorNotice.tsx";
import { SignMark } from "#components/SignMark.tsx";
import { SourceLink } from "#components/SourceLink.tsx";
import { StatusTag } from "#components/StatusTag.tsx";

describe("a status and a sign", () => {
  it.each(["good", "close", "bad", "none", "info"] as const)(
    "%s has a word and a shape",
    (tone) => {
      const { container } = render(<StatusTag tag={{ tone, text: "In words" }} />);
      expect(screen.getByText("In words")).toBeVisible();
      expect(container.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
    },
  );

  it("has shapes that differ without colour", () => {
    const tones = ["good", "close", "bad", "none", "info"] as const;
    const shapes = tones.map((tone) => {
      const { container } = render(<StatusTag tag={{ tone, text: "" }} />);
      return container.querySelector("svg")?.innerHTML;
    });
    expect(new Set(shapes).size).toBe(tones.length);
  });

  it("is explained where there is room", () => {
    const sign = { kind: "pass", text: "Likely", explanation: "Because." } as const;
    render(<SignMark sign={sign} explained />);
    expect(screen.getByText("Likely")).toHaveAccessibleDescription("Because.");
  });
});

it("a table has headers for its rows and columns, and can be scrolled by the keyboard", () => {
  const columns = [
    { name: "Period", numeric: false },
    { name: "Figure", numeric: true },
  ];
  render(<DataTable table={{ caption: "Referrals", columns, rows: [["2018", "–"]] }} />);
  expect(screen.getByRole("region", { name: "Referrals" })).toHaveAttribute("tabindex", "0");
  const row = screen.getByRole("row", { name: "2018 none" });
  expect(within(row).getByRole("rowheader", { name: "2018" })).toBeVisible();
  expect(screen.getByRole("columnheader", { name: "Figure" })).toBeVisible();
});

it("a source without a link is plain text", () => {
  const { rerender } = render(<SourceLink title="Cabinet report" link={null} />);
  expect(screen.queryByRole("link")).toBeNull();
  rerender(<SourceLink title="Cabinet report" link="https://example.org/" />);
  expect(screen.getByRole("link", { name: "Cabinet report" })).toBeVisible();
});

it("a notice does not ask twice while it asks", async () => {
  const ask = vi.fn();
  const message = { title: "No", text: "", remedy: "", details: ["areas: a list"] };
  const { rerender } = render(<ErrorNotice message={message} onRetry={ask} />);
  await userEvent.click(screen.getByRole("button", { name: /^Try again/ }));
  rerender(<ErrorNotice message={message} onRetry={ask} retrying />);
  await userEvent.click(screen.getByRole("button", { name: /Trying/ }));
  expect(ask).toHaveBeenCalledTimes(1);
  expect(screen.getByText("areas: a list")).toBeVisible();
});

it("a part that fails does not take the rest with it, and comes back", async () => {
  let broken = true;
  function Part() {
    if (broken) throw new Error("It broke");
    return <p>It works</p>;
  }
  render(
    <>
      <p>The rest</p>
      <Boundary what="The chart">
        <Part />
      </Boundary>
    </>,
  );
  expect(screen.getByText("The rest")).toBeVisible();
  expect(screen.getByRole("alert")).toHaveTextContent("The chart could not be shown");

  broken = false;
  await userEvent.click(screen.getByRole("button", { name: /^Try again/ }));
  expect(screen.getByText("It works")).toBeVisible();
  vi.mocked(console.error).mockClear();
});

it("a part that the host no longer has is told of as such, with what to do", () => {
  function Gone(): never {
    throw Object.assign(new Error("The host has a newer version."), { kind: "replaced" });
  }
  render(
    <Boundary what="The session" page>
      <Gone />
    </Boundary>,
  );
  const alert = screen.getByRole("alert");
  expect(alert).toHaveTextContent("This version of the dashboard was replaced");
  expect(alert).toHaveTextContent("Try again: this page is then loaded anew.");
  vi.mocked(console.error).mockClear();
});

it("a page that fails has its heading all the same", () => {
  function Page(): never {
    throw new Error("It broke");
  }
  render(
    <Boundary what="This page" page>
      <Page />
    </Boundary>,
  );
  expect(
    screen.getByRole("heading", { level: 1, name: "This page could not be shown" }),
  ).toBeVisible();
  expect(screen.getByRole("button", { name: /^Try again/ })).toBeVisible();
  vi.mocked(console.error).mockClear();
});

it("a download has its name and its text, with the mark that Excel needs", async () => {
  const saved: Blob[] = [];
  const names: string[] = [];
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return "blob:figures";
  };
  URL.revokeObjectURL = () => undefined;
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function named(
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });

  render(<DownloadButton download={{ name: "a.csv", type: "text/csv", text: "period\n" }} />);
  await userEvent.click(screen.getByRole("button", { name: /Download/ }));
  expect(names).toEqual(["a.csv"]);
  expect(saved[0]?.size).toBe("period\n".length + 3);
  click.mockRestore();
});
