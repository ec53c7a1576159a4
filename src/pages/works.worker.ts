import type { Measure } from "#contract/measure.ts";
import { analysisOf } from "#pages/analysisOf.ts";
import { firstScreen } from "#pages/overview/firstScreen.ts";
import { questionsAsked } from "#pages/questionsAsked.ts";
import { sinceOf } from "#pages/sinceOf.ts";
import type { Answers, Held, Said, Told, Work } from "#pages/works.ts";

/** The measures of the dashboard that is open, by the number that the page gave it. */
let open: { readonly of: number; readonly measures: Measure[] } = { of: 0, measures: [] };

addEventListener("message", ({ data, ports: [port] }: MessageEvent<Told>) => {
  if ("measures" in data) {
    if (data.of !== open.of) open = { of: data.of, measures: [] };
    open.measures.push(...data.measures);
  } else if (port !== undefined) {
    const { frame, ...held } = data.held;
    answer(port, data.work, { ...held, dashboard: { ...frame, measures: open.measures } });
  }
});
// Its script has come.
postMessage("here");

/** Answers through a port; whatever comes from the other end of it says that nobody waits any more. */
function answer(port: MessagePort, work: Work, held: Held): void {
  const asking = new AbortController();
  port.addEventListener("message", () => asking.abort());
  port.start();
  workedOut(work, held, asking.signal)
    .then((answer) => say({ answer }))
    .catch((error: unknown) => say({ failed: String(error) }));

  function say(said: Said<keyof Answers>): void {
    port.postMessage(said);
    port.close();
  }
}

async function workedOut(
  work: Work,
  held: Held,
  signal: AbortSignal,
): Promise<Answers[keyof Answers]> {
  switch (work.name) {
    case "questions":
      return questionsAsked(held.dashboard, held, signal);
    case "since":
      return sinceOf({ ...held, options: work.options }, work.days, signal);
    case "firstScreen": {
      const figures = { ...held, options: work.options };
      return firstScreen({ figures, analysis: await analysisOf(held, signal) }, signal);
    }
  }
}
