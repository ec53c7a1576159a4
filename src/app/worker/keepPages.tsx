import { APP_ROOT } from "#api/appRoot.ts";
import { cachesOf } from "#api/cachesOf.ts";
import { hostFigures } from "#api/hostFigures.ts";
import { keptCache } from "#api/keptCache.ts";
import { openAuthority, OWN_AUTHORITY } from "#api/openAuthority.ts";
import { figuresSource } from "#api/openedFigures.ts";
import { ownCode } from "#api/ownPage.ts";
import { textWithin } from "#api/textWithin.ts";
import { isOfOtherFigures } from "#api/writtenInto.ts";
import { drawn } from "../ahead/drawn.ts";
import { markupOf } from "../ahead/markupOf.ts";
import { Dashboard } from "../Dashboard.tsx";
import type { GivenPage } from "../givenPage.ts";
import { OVERVIEW } from "./answerTo.ts";
import { keepablePage } from "./caches.ts";
import { pageWithScreen, screenBeside } from "./pageWithScreen.ts";

const SHELL = "shell.html";
/** A first screen is small: what is larger is none. */
const MOST_BYTES = 5_000_000;
/** In milliseconds. */
const PATIENCE = 20_000;

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

async function keepPage(cache: Cache, path: string): Promise<void> {
  const { headers, text: bare } = await pageAt(at(path));
  const text = path === OVERVIEW ? await withFirstScreen(bare) : bare;
  const published = hostFigures.published();
  if (published !== null && isOfOtherFigures(text, published)) return;
  // The reader may have taken it back meanwhile.
  if (path === OVERVIEW && !hostFigures.mayKeep()) return;
  if (text.includes(ownCode())) await cache.put(at(path), new Response(text, { headers }));
}

async function pageAt(
  address: string,
): Promise<{ readonly headers: Headers; readonly text: string }> {
  const signal = AbortSignal.timeout(PATIENCE);
  const page = await keepablePage(await fetch(address, { cache: "no-cache", signal }));
  return { headers: page.headers, text: await page.text() };
}

/** The page with the first screen that lies beside its figures in it; as it is where none comes, or can be drawn. */
async function withFirstScreen(page: string): Promise<string> {
  const address = screenBeside(page);
  if (address === null) return page;
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(address, { cache: "no-cache", signal });
    const text = response.ok ? await textWithin(response, MOST_BYTES, signal) : null;
    return text === null ? page : await pageWithScreen(page, JSON.parse(text), firstMarkup);
  } catch {
    return page;
  }
}

/**
 * What stands in a page that is given so much, before its app has begun.
 *
 * @throws where other figures are open than the page's own, an authority's or a file's: it would be drawn with those
 */
async function firstMarkup(given: GivenPage): Promise<string> {
  if (openAuthority.now() !== OWN_AUTHORITY || figuresSource.current() !== null)
    throw new Error("Other figures are open than those of the page.");
  return markupOf(await drawn(<Dashboard given={given} written={APP_ROOT.pathname} />));
}

/** The cache of the version that this page is of; `null` where there is none. */
async function ownCache(): Promise<Cache | null> {
  if (!("caches" in window)) return null;
  const code = new URL(ownCode(), APP_ROOT).href;
  for (const name of await caches.keys()) {
    const isOwn = name.startsWith(cachesOf(APP_ROOT.href));
    if (!isOwn || (await caches.match(code, { cacheName: name })) === undefined) continue;
    return keptCache(name);
  }
  return null;
}

function at(path: string): string {
  return new URL(path, APP_ROOT).href;
}
