import { APP_ROOT } from "#api/appRoot.ts";
import { fieldOf } from "#api/fieldOf.ts";
import { keepsFile } from "#api/keepsFile.ts";
import { textWithin } from "#api/textWithin.ts";
import type { ScreenAhead } from "../givenPage.ts";

/** What a page that was written without figures knows of them. */
export interface Ahead {
  /** As the settings named the folder of the figures when the page was written; `null`: not at all. */
  readonly api: string | null;
  /** The address of that folder, and the paths of two files in it. */
  readonly base: string;
  readonly overview: string;
  readonly dashboard: string;
  /** The code that this page would work its first screen out by. */
  readonly shape: string;
  /** What the settings said of the head. */
  readonly title: string | null;
  readonly logo: string | null;
}

/** It is to save time: what takes longer is worked out here instead. */
const MOST_BYTES = 5_000_000;
/** In milliseconds. */
const PATIENCE = 5000;

/**
 * The first screen as it was worked out when the figures were published, to be shown until it has been
 * worked out here. `null` where there is none that this code would have made, where the figures lie
 * elsewhere by now, or the device keeps some that come sooner.
 */
export async function aheadOfFigures(ahead: Ahead): Promise<ScreenAhead | null> {
  const base = new URL(ahead.base, APP_ROOT);
  const stop = new AbortController();
  const clock = setTimeout(() => stop.abort(), PATIENCE);
  try {
    const asked = Promise.all([
      jsonAt(new URL("config.json", APP_ROOT), stop.signal),
      jsonAt(new URL(ahead.overview, base), stop.signal),
    ]);
    // Its failure is one of what is waited for below, or of what is not wanted.
    asked.catch(() => null);
    if (await keepsFile(new URL(ahead.dashboard, base).href)) return null;
    const [config, file] = await asked;
    if ((fieldOf(config, "api") ?? null) !== ahead.api) return null;
    return screenIn(file, ahead);
  } catch {
    return null;
  } finally {
    clearTimeout(clock);
    stop.abort();
  }
}

/** `null` where the host has none, or it is too long. What it sends in its place is no JSON, and throws. */
async function jsonAt(address: URL, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { headers: { accept: "application/json" }, signal });
  return JSON.parse((response.ok && (await textWithin(response, MOST_BYTES, signal))) || "null");
}

/** The first screen that such a file holds; `null` where this code would not have made it. */
export function screenIn(file: unknown, ahead: Ahead): ScreenAhead | null {
  return isOf(ahead.shape, file) ? pageOf(file, ahead) : null;
}

/** What code of the same shape wrote is what this code reads: no more is checked, since no schema has come yet. */
function isOf(shape: string, file: unknown): file is ScreenAhead {
  const areas = fieldOf(fieldOf(fieldOf(file, "screen"), "overview"), "areas");
  const organisation = fieldOf(fieldOf(file, "about"), "organisation");
  return (
    fieldOf(file, "shape") === shape && Array.isArray(areas) && typeof organisation === "string"
  );
}

function pageOf({ about, screen }: ScreenAhead, { title, logo }: Ahead): ScreenAhead {
  return {
    about: about === null ? null : { ...about, title: title ?? about.title, logo },
    screen,
  };
}
