import { figuresStanding } from "#api/figuresStanding.ts";
import { membersChoice } from "#api/membersChoice.ts";
import { figuresSource } from "#api/openedFigures.ts";
import { type Query, type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { atRest } from "./atRest.ts";

/** In milliseconds, after the page is there: the reader comes first. */
const SOON = 1500;
/** So that all who come back at the same moment do not ask in the same moment. */
const SPREAD = 3000;
/** While a page stays open and in view. */
const EVERY = 60 * 60 * 1000;

/**
 * Asks the host for newer figures when the page is there, when it is come back to, when the network
 * comes back, and each hour; `hostFigures` sees to it that nothing is asked twice in some minutes. What
 * never came is asked for again as soon as the page is come back to, or the network is. Then puts on the device what a session would need without a network.
 */
export function useFreshFigures(): void {
  const client = useQueryClient();
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    let timer = setTimeout(ask, SOON + Math.random() * SPREAD);

    function ask() {
      clearTimeout(timer);
      timer = setTimeout(ask, EVERY + Math.random() * SPREAD);
      if (document.visibilityState === "hidden" || figuresSource.current() !== null) return;
      // What cannot be asked now is asked the next time.
      askHost(client, signal).catch(() => null);
    }
    function askSoon() {
      askForMissing();
      clearTimeout(timer);
      timer = setTimeout(ask, Math.random() * SPREAD);
    }
    /** What could not be had at all is asked for by itself. */
    function askForMissing() {
      if (document.visibilityState === "hidden") return;
      // What was on its way as the network came back, and broke, is asked for once more.
      void asked().then(asked);
    }
    function asked() {
      return client.refetchQueries({ type: "active", predicate: isMissing });
    }
    let newer = figuresStanding.now().newer;
    const stopListening = figuresStanding.subscribe(() => {
      const taken = newer !== null && figuresStanding.now().newer === null;
      newer = figuresStanding.now().newer;
      // What cannot be kept now is kept the next time.
      if (taken) writeAnew().catch(() => null);
    });
    const stopChoosing = membersChoice.subscribe(() => void writeAnew().catch(() => null));
    window.addEventListener("online", askSoon, { signal });
    window.addEventListener("pageshow", ({ persisted }) => persisted && askSoon(), { signal });
    document.addEventListener("visibilitychange", askSoon, { signal });
    return () => {
      clearTimeout(timer);
      stopListening();
      stopChoosing();
      stop.abort();
    };
  }, [client]);
}

/** What is kept waits for the reader; the first screen, small, before what a session would need, which takes its time. */
async function askHost(client: QueryClient, signal: AbortSignal): Promise<void> {
  const { freshen, keepAhead } = await import("#api/freshFigures.ts");
  await freshen(signal);
  await atRest();
  const { keepPages } = await import("./worker/keepPages.tsx");
  await keepPages();
  await keepAhead(client, signal);
}

/** It was asked for, and has never come. */
function isMissing({ state }: Query): boolean {
  return state.data === undefined && (state.status === "error" || state.fetchStatus === "fetching");
}

/** The first screen that is kept is of other figures than are shown now, or may be kept no longer. */
async function writeAnew(): Promise<void> {
  const { keepPages } = await import("./worker/keepPages.tsx");
  await keepPages();
}
