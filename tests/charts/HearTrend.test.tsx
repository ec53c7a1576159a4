import { fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { HearTrend } from "#charts/HearTrend.tsx";
import { someTrend } from "./someTrend.ts";

let sounds = 0;

/** A browser that has no sound to give, and is asked for some. */
function Silence(): never {
  sounds += 1;
  throw new Error("There is no sound.");
}

afterEach(() => vi.unstubAllGlobals());

/** What plays a trend has come. */
async function come(): Promise<void> {
  await import("#charts/playTones.ts");
  await new Promise((later) => setImmediate(later));
}

function shown() {
  sounds = 0;
  vi.stubGlobal("AudioContext", Silence);
  const { title, points } = someTrend();
  return render(<HearTrend title={title} points={points} onPlace={() => {}} />);
}

const hear = () => screen.getByRole("button", { name: /^Hear the trend/ });

it("says so where the browser has no sound", async () => {
  shown();
  fireEvent.click(hear());
  expect(await screen.findByRole("alert")).toBeVisible();
  expect(sounds).toBe(1);
});

it("plays nothing that was stopped before what plays it came", async () => {
  shown();
  fireEvent.click(hear());
  fireEvent.click(screen.getByRole("button", { name: /^Stop/ }));
  expect(hear()).toBeVisible();
  await come();
  expect(sounds).toBe(0);
});

it("plays nothing on a page that was left before that", async () => {
  const { unmount } = shown();
  fireEvent.click(hear());
  unmount();
  await come();
  expect(sounds).toBe(0);
});
