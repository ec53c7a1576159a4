import type { Page } from "@playwright/test";

interface Ready {
  /** How many charts the first screen has, and the whole page; and how a chart is found. */
  readonly first: number;
  readonly all: number;
  readonly chart: string;
}

/** What is waited for of the elements that a selector finds, since before the event. */
interface Awaited {
  readonly selector: string;
  readonly is: "there" | "another count" | "another text";
}

/**
 * Runs in the page before anything else: notes when charts were painted, and how long the main thread
 * was held. A frame counts as painted in the first turn after it.
 */
export function readiness({ first, all, chart }: Ready): void {
  const times = { visible: 0, all: 0, longest: 0 };
  Object.assign(window, { times });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      if (times.all === 0) times.longest = Math.max(times.longest, duration);
  }).observe({ type: "longtask", buffered: true });

  const look = () => {
    const count = document.querySelectorAll(chart).length;
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      if (times.visible === 0 && count >= first) times.visible = performance.now();
      if (times.all === 0 && count >= all) times.all = performance.now();
      port1.close();
    });
    port1.start();
    port2.postMessage(null);
    if (times.all === 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

interface Came {
  readonly visible: number;
  readonly all: number;
  readonly longest: number;
}

const LONGEST_WAIT = 60_000;

/** When the charts of the page were painted, once all of them are. */
export async function painted(page: Page): Promise<Came> {
  await page.waitForFunction(
    () => "times" in window && Reflect.get(Object(window.times), "all") > 0,
    null,
    { timeout: LONGEST_WAIT, polling: 200 },
  );
  const { visible, all, longest } = await page.evaluate(() => Object(Reflect.get(window, "times")));
  await page.waitForTimeout(1000);
  return { visible: Number(visible), all: Number(all), longest: Number(longest) };
}

/** Milliseconds from an event, as the browser stamps it, to the frame that shows what it leads to. */
export async function sinceEvent(
  page: Page,
  event: string,
  { selector, is }: Awaited,
  act: () => Promise<void>,
): Promise<number> {
  await page.evaluate(
    ([event, selector, is]) => {
      const found = () => document.querySelectorAll(selector);
      const text = () => [...found()].map(({ textContent }) => textContent).join(" ");
      const before = { count: found().length, text: is === "another text" ? text() : "" };
      const shown = () => {
        if (is === "there") return found().length > 0;
        return is === "another count" ? found().length !== before.count : text() !== before.text;
      };
      const clock = { took: 0 };
      Object.assign(window, { clock });
      const began = ({ timeStamp }: Event) => {
        const look = () => {
          if (!shown()) {
            requestAnimationFrame(look);
            return;
          }
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener("message", () => {
            clock.took = performance.now() - timeStamp;
            port1.close();
          });
          port1.start();
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      };
      addEventListener(event, began, { capture: true, once: true });
    },
    [event, selector, is] as const,
  );
  await act();
  await page.waitForFunction(
    () => Reflect.get(Object(Reflect.get(window, "clock")), "took") > 0,
    null,
    {
      timeout: LONGEST_WAIT,
      polling: 100,
    },
  );
  await page.waitForTimeout(100);
  return Number(
    await page.evaluate(() => Reflect.get(Object(Reflect.get(window, "clock")), "took")),
  );
}
