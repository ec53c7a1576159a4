import { inSlices } from "#api/inSlices.ts";
import { type OwnWorker, ownWorker } from "#api/ownWorker.ts";
import type { Dashboard } from "#contract/dashboard.ts";
import type { Answers, Held, Said, Told, Work } from "#pages/works.ts";
import worksWorker from "./works.worker.ts?worker&url";

/** As many measures as are sent in one go. */
const AT_ONCE = 8;

/** A worker, the dashboard that it holds, its number, and when the worker has all of it. */
interface Desk extends OwnWorker {
  dashboard: Dashboard | null;
  number: number;
  sent: Promise<unknown>;
}

/** `null` where workers are not to be had. */
let desk: Desk | null | undefined;

/**
 * What is worked out of all measures, beside the page. What comes back is what a screen says, which is
 * small: to send the analysis itself would hold the page for longer than to make it.
 *
 * @param here the same, worked out in slices in the page: where no worker is to be had, or it fails
 */
export async function offThread<Name extends keyof Answers>(
  work: Work & { readonly name: Name },
  held: Held,
  here: () => Promise<Answers[Name]>,
  signal: AbortSignal,
): Promise<Answers[Name]> {
  desk ??= desk === null ? null : opened();
  if (desk === null) return here();
  try {
    return await asked<Name>(desk, work, held, signal);
  } catch {
    signal.throwIfAborted();
    return here();
  }
}

function opened(): Desk | null {
  try {
    const own = ownWorker(worksWorker);
    own.lost.addEventListener("abort", () => {
      desk = null;
    });
    return { ...own, dashboard: null, number: 0, sent: Promise.resolve() };
  } catch {
    return null;
  }
}

async function asked<Name extends keyof Answers>(
  desk: Desk,
  work: Work,
  { dashboard, plan, sessions, asAt }: Held,
  signal: AbortSignal,
): Promise<Answers[Name]> {
  if (desk.dashboard !== dashboard) send(desk, dashboard);
  const { worker, lost, number: of, sent } = desk;
  await sent;
  signal.throwIfAborted();
  lost.throwIfAborted();
  if (desk.number !== of) throw new Error("The worker was told other figures meanwhile.");

  const { measures: _, ...frame } = dashboard;
  const { port1, port2 } = new MessageChannel();
  const over = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      const until = { signal: over.signal };
      port1.addEventListener("message", ({ data }: MessageEvent<Said<Name>>) => {
        if ("answer" in data) resolve(data.answer);
        else reject(new Error(data.failed));
      });
      lost.addEventListener("abort", () => reject(lost.reason), until);
      signal.addEventListener("abort", () => reject(new Error("No longer wanted.")), until);
      port1.start();
      const told: Told = { of, work, held: { frame, plan, sessions, asAt } };
      worker.postMessage(told, [port2]);
    });
  } finally {
    over.abort();
    if (signal.aborted) port1.postMessage(null);
    port1.close();
  }
}

/**
 * Sends the measures a few at a time: to copy all at once would hold the page. It ends where others are to be
 * sent, so that the worker never has some of these and some of those.
 */
function send(desk: Desk, dashboard: Dashboard): void {
  desk.dashboard = dashboard;
  desk.number += 1;
  const { measures } = dashboard;
  const of = desk.number;
  const places = Array.from(
    { length: Math.ceil(measures.length / AT_ONCE) },
    (_, i) => i * AT_ONCE,
  );
  const tell = (told: Told) => desk.worker.postMessage(told);
  desk.sent = inSlices(places, (place) => {
    if (desk.number === of) tell({ of, measures: measures.slice(place, place + AT_ONCE) });
  });
}
