import { APP_ROOT } from "#api/appRoot.ts";
import { cachesOf } from "#api/cachesOf.ts";
import { hostFigures } from "#api/hostFigures.ts";
import { ownCode } from "#api/ownPage.ts";
import { isOfOtherFigures } from "#api/writtenInto.ts";
import { OVERVIEW } from "./answerTo.ts";
import { keepablePage } from "./caches.ts";

const SHELL = "shell.html";

/**
 * Keeps the written pages in step with the figures that this device keeps: the first screen, which holds
 * figures, where they may be kept, and as they are now. A page of another version of the app is left
 * where it is.
 */
export async function keepPages(): Promise<void> {
  const cache = await ownCache();
  if (cache === null) return;
  await cache.delete(at(OVERVIEW));
  if (hostFigures.mayKeep()) await keepPage(cache, OVERVIEW);
  if ((await cache.match(at(SHELL))) !== undefined) await keepPage(cache, SHELL);
}

/** Takes the first screen away: another page, without figures, answers in its place. */
export async function forgetOverview(): Promise<void> {
  const cache = await ownCache();
  await cache?.delete(at(OVERVIEW));
}

async function keepPage(cache: Cache, path: string): Promise<void> {
  const page = await keepablePage(await fetch(at(path), { cache: "no-cache" }));
  const text = await page.clone().text();
  const published = hostFigures.published();
  if (published !== null && isOfOtherFigures(text, published)) return;
  if (text.includes(ownCode())) await cache.put(at(path), page);
}

/** The cache of the version that this page is of; `null` where there is none. */
async function ownCache(): Promise<Cache | null> {
  if (!("caches" in window)) return null;
  for (const name of await caches.keys()) {
    if (!name.startsWith(cachesOf(APP_ROOT.href))) continue;
    const cache = await caches.open(name);
    if ((await cache.match(new URL(ownCode(), APP_ROOT))) !== undefined) return cache;
  }
  return null;
}

function at(path: string): string {
  return new URL(path, APP_ROOT).href;
}
