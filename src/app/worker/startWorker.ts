import { APP_ROOT } from "#api/appRoot.ts";
import { configQuery } from "#api/config.ts";
import { eraseKeptApp } from "#api/keptApp.ts";
import { figuresSource } from "#api/openedFigures.ts";
import { ownScript } from "#api/ownScript.ts";
import { versionStanding } from "#api/versionStanding.ts";
import type { QueryClient } from "@tanstack/react-query";
import { TAKE_OVER } from "./caches.ts";
import { keepPages } from "./keepPages.tsx";

/** In milliseconds: how long a page is open before it asks for a newer version when it is come back to. */
const BETWEEN_CHECKS = 60 * 60 * 1000;

let asked = false;

/**
 * Starts the worker that keeps the app on this device, unless the host has switched it off; a page that
 * brings its own figures has none. A newer version is told of, and put in place when the reader says so.
 *
 * @param opened the worker that the page was opened with; `null`: with none
 */
export async function startWorker(
  client: QueryClient,
  opened: ServiceWorker | null,
): Promise<void> {
  if (!("serviceWorker" in navigator) || figuresSource.own !== null) return;
  const { offline } = await client.ensureQueryData(configQuery);
  if (!offline) return eraseKeptApp();

  const { serviceWorker } = navigator;
  let had = serviceWorker.controller !== null;
  // Another window can take up a newer version before this one hears of it.
  if (opened !== null && opened !== serviceWorker.controller) versionStanding.put("elsewhere");
  // What cannot be kept now is kept when the host is asked for newer figures.
  if (!had) serviceWorker.ready.then(keepPages).catch(() => null);
  serviceWorker.addEventListener("controllerchange", () => {
    if (asked) window.location.reload();
    else if (had) versionStanding.put("elsewhere");
    had = true;
  });
  watch(
    await serviceWorker.register(ownScript(new URL("sw.js", APP_ROOT)), {
      scope: APP_ROOT.pathname,
      updateViaCache: "none",
    }),
  );
}

function watch(registration: ServiceWorkerRegistration): void {
  const look = () => {
    const isNewer = registration.waiting !== null && registration.active !== null;
    if (isNewer) versionStanding.put("ready");
  };
  const follow = () => registration.installing?.addEventListener("statechange", look);
  let checked = Date.now();
  look();
  // The browser looks for a newer version by itself as a page is opened: one may be on its way already.
  follow();
  registration.addEventListener("updatefound", follow);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" || Date.now() - checked < BETWEEN_CHECKS) return;
    checked = Date.now();
    registration.update().catch(() => null);
  });
}

/** Puts the version that is ready in place, and loads the page anew with it. */
export async function takeOver(): Promise<void> {
  if (!("serviceWorker" in navigator)) return window.location.reload();
  const registration = await navigator.serviceWorker.getRegistration(APP_ROOT.href);
  const waiting = registration?.waiting ?? null;
  if (waiting === null) return window.location.reload();
  asked = true;
  waiting.postMessage(TAKE_OVER);
}
