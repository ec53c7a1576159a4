import { act, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import { createRoot } from "react-dom/client";
import { turn } from "#api/turn.ts";
import { Boundary } from "#components/Boundary.tsx";
import { part } from "#pages/part.tsx";

function Greeting({ name }: { readonly name: string }) {
  return <p>Good morning, {name}</p>;
}

/** A part that comes, or fails, when the test says so. */
function onItsWay() {
  const asked = vi.fn();
  let come: (greeting: typeof Greeting) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const Part = part(
    () =>
      new Promise<typeof Greeting>((resolve, reject) => {
        asked();
        come = resolve;
        fail = reject;
      }),
    ({ name }) => <output>Waiting for {name}</output>,
  );
  return {
    Part,
    asked,
    come: () => come(Greeting),
    fail: () => fail(new TypeError("Failed to fetch")),
  };
}

/** Turns of the event loop, in which no clock goes on. */
async function turns(): Promise<void> {
  for (let count = 0; count < 20; count += 1) await turn();
}

const within = (part: ReactNode) => <Boundary what="The greeting">{part}</Boundary>;

describe("a part that is fetched when it is opened", () => {
  it("keeps its place until it has come", async () => {
    const { Part, come } = onItsWay();
    render(<Part name="members" />);
    expect(screen.getByText("Waiting for members")).toBeVisible();
    await act(async () => come());
    expect(screen.getByText("Good morning, members")).toBeVisible();
    expect(screen.queryByText("Waiting for members")).toBeNull();
  });

  it("is drawn as soon as it has come, though what stood in its place came just before", async () => {
    const place = document.createElement("div");
    const { Part, come } = onItsWay();
    // As in a browser, where React keeps what comes too soon after another back by a timer.
    vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
    const root = createRoot(place);
    try {
      root.render(<Part name="members" />);
      await turns();
      expect(place).toHaveTextContent("Waiting for members");
      come();
      await turns();
      expect(place).toHaveTextContent("Good morning, members");
      root.unmount();
      await turns();
    } finally {
      vi.useRealTimers();
      vi.unstubAllGlobals();
    }
  });

  it("is asked for once, and is there at once for who opens it next", async () => {
    const { Part, asked, come } = onItsWay();
    const { unmount } = render(
      <>
        <Part name="members" />
        <Part name="officers" />
      </>,
    );
    await act(async () => come());
    expect(screen.getByText("Good morning, officers")).toBeVisible();
    unmount();
    render(<Part name="partners" />);
    expect(screen.getByText("Good morning, partners")).toBeVisible();
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it("comes for nobody where it was left", async () => {
    const { Part, come } = onItsWay();
    const { unmount } = render(<Part name="members" />);
    unmount();
    await act(async () => come());
    expect(screen.queryByText(/members/)).toBeNull();
  });

  it("is asked for again with the next attempt where it did not come", async () => {
    const { Part, asked, come, fail } = onItsWay();
    render(within(<Part name="members" />));
    await act(async () => fail());
    // React tells of what the boundary took.
    vi.mocked(console.error).mockClear();
    expect(await screen.findByText(/A part of the dashboard could not be fetched/)).toBeVisible();
    await act(async () => screen.getByRole("button", { name: /^Try again/ }).click());
    expect(screen.getByText("Waiting for members")).toBeVisible();
    expect(asked).toHaveBeenCalledTimes(2);
    await act(async () => come());
    expect(screen.getByText("Good morning, members")).toBeVisible();
  });
});
