import { ASK_THE_HOST } from "#api/askTheHost.ts";
import { cachesOf } from "#api/cachesOf.ts";
import { keptCache } from "#api/keptCache.ts";
import { within } from "#api/within.ts";
import { answerTo, type AppFiles } from "./answerTo.ts";
import { keepablePage, TAKE_OVER } from "./caches.ts";
import type { WorkerScope } from "./workerScope.ts";

declare const self: WorkerScope;
/** Written in by the build. */
declare const APP_FILES: AppFiles;

const ROOT = self.registration.scope;
const OURS = cachesOf(ROOT);
const NAME = `${OURS}${APP_FILES.version}`;
/** Where it stands that the host is to be asked for the next page. */
const MARK = new URL("ask-the-host", ROOT).href;
/** In milliseconds. */
const PATIENCE = 10_000;
/** How many files are fetched at a time, so that a page that is being read comes first. */
const AT_A_TIME = 4;

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(takeUp()));

self.addEventListener("message", (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(self.skipWaiting());
  if (event.data === ASK_THE_HOST) event.waitUntil(markToAsk());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const answer = answerTo(request, ROOT, APP_FILES);
  if (answer === null) return;
  event.respondWith(
    answer.kind === "page" ? page(request, answer.paths) : file(request, answer.path),
  );
});

/** All files of this version, or none: the version before it then goes on. */
async function fill(): Promise<void> {
  const { files, page } = APP_FILES;
  const first = await keepablePage(await fetch(at(page), { cache: "no-cache" }));
  try {
    const cache = await caches.open(NAME);
    await cache.put(at(page), first);
    for (let next = 0; next < files.length; next += AT_A_TIME)
      await Promise.all(files.slice(next, next + AT_A_TIME).map((path) => fillIn(cache, path)));
    if (!(await caches.has(NAME))) throw new Error("The app was erased while it was being kept.");
  } catch (error) {
    await caches.delete(NAME);
    throw error;
  }
}

async function fillIn(cache: Cache, path: string): Promise<void> {
  const lasting = path.startsWith("assets/");
  const held = lasting ? await caches.match(at(path)) : undefined;
  const response = held ?? (await fetch(at(path), { cache: lasting ? "default" : "no-cache" }));
  const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
  if (!response.ok || response.redirected || isPage)
    throw new Error(`${path} did not come from the host (${response.status}).`);
  await cache.put(at(path), response);
}

/** The version before this one stays: a page of it that is still open may want its parts. */
async function takeUp(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== NAME);
  await Promise.all(ours.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function page(request: Request, paths: readonly string[]): Promise<Response> {
  const answer = (await kept(MARK)) === undefined ? null : await fromHost(request);
  if (answer !== null) return answer;
  for (const path of paths) {
    const page = await kept(at(path));
    if (page !== undefined) return page;
  }
  return fetch(request);
}

/** `null` where the host cannot be reached, or does not answer soon: what is kept stands in. */
async function fromHost(request: Request): Promise<Response | null> {
  try {
    const response = await within(PATIENCE, fetch(request));
    if (response.ok) await (await keptCache(NAME))?.delete(MARK);
    return response;
  } catch {
    return null;
  }
}

async function markToAsk(): Promise<void> {
  await (await keptCache(NAME))?.put(MARK, new Response(""));
}

async function file(request: Request, path: string): Promise<Response> {
  return (await kept(at(path))) ?? (await caches.match(at(path))) ?? fetch(request);
}

/** What this version keeps under an address. A page goes on when the app is erased: nothing is made anew. */
async function kept(address: string): Promise<Response | undefined> {
  return caches.match(address, { cacheName: NAME });
}

function at(path: string): string {
  return new URL(path, ROOT).href;
}
