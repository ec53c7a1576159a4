/** What is looked for on a page. */
export interface Sought {
  /** A selector of what one painted chart has. */
  readonly mark: string;
  readonly count: number;
  /** Whether the mark is a canvas, which is there before anything is drawn on it. */
  readonly canvas: boolean;
  /**
   * What holds a chart, and is put away with it; `null`: the chart itself. A browser that is asked of a chart
   * in a row off the screen lays that row out to answer, which no reader waits for.
   */
  readonly row: string | null;
  /** A selector of what the reader filters by: once React answers for it, the page does; `null` where it is not React's. */
  readonly control: string | null;
}

/** What was seen in the page, in milliseconds from its start. */
export interface Seen {
  fcp: number | null;
  lcp: number | null;
  /** When all charts were painted. */
  all: number | null;
  /** When what the reader filters by answered. */
  answers: number | null;
  /** Start and length of each task over 50 ms. */
  readonly longTasks: (readonly [start: number, length: number])[];
  /** How long each press took to the next frame. */
  readonly presses: number[];
  /** From each move of the pointer to the next frame. */
  readonly moves: number[];
  /** From the last press to the frame in which what was wanted stood there. */
  done: number | null;
  /** How far what stood there was moved, as Layout Instability counts it. */
  shift: number;
}

export interface Probe {
  readonly seen: Seen;
  /** Whether all that is waited for has come. */
  readonly answering: () => boolean;
  /** From the next press on: how long until so many charts are shown, others than before or in another order. */
  readonly await: (wanted: number) => void;
  readonly watchMoves: () => void;
}

declare global {
  interface Window {
    readonly probe?: Probe;
  }
}

/** Put into a page before anything of its own: what the compiler adds to functions is not there. */
export const BEFORE_PROBE = "globalThis.__name = (named) => named;";

/** Runs in the page, from before its first byte on. */
export function watchPage({ mark, count, canvas, row, control }: Sought): void {
  const seen: Seen = {
    fcp: null,
    lcp: null,
    all: null,
    answers: null,
    longTasks: [],
    presses: [],
    moves: [],
    done: null,
    shift: 0,
  };

  const observe = (type: string, told: (entry: PerformanceEntry) => void) => {
    const asked = { type, buffered: true, durationThreshold: 16 };
    new PerformanceObserver((list) => list.getEntries().forEach(told)).observe(asked);
  };
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") seen.fcp = startTime;
  });
  observe("largest-contentful-paint", ({ startTime }) => {
    seen.lcp = startTime;
  });
  observe("longtask", ({ startTime, duration }) => {
    seen.longTasks.push([startTime, duration]);
  });
  observe("event", (entry) => {
    if ("interactionId" in entry && entry.interactionId !== 0) seen.presses.push(entry.duration);
  });
  observe("layout-shift", (entry) => {
    const pressed = "hadRecentInput" in entry && entry.hadRecentInput === true;
    if (!pressed && "value" in entry) seen.shift += Number(entry.value);
  });

  // A message that is sent in a frame is taken after it was painted.
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.addEventListener("message", () => waiting.splice(0).forEach((tell) => tell()));
  port1.start();
  const afterPaint = (tell: () => void) =>
    requestAnimationFrame(() => {
      waiting.push(tell);
      port2.postMessage(null);
    });

  /** What a reader sees or does not see of each chart: the row that it stands in, or itself. */
  const seenOf = (element: Element) => (row === null ? element : (element.closest(row) ?? element));

  const standing = () =>
    [...document.querySelectorAll(mark)]
      .map(seenOf)
      .filter((element) => element.checkVisibility({ visibilityProperty: true }));

  const drawnOn = (element: Element) => {
    if (!(element instanceof HTMLCanvasElement) || element.width === 0) return false;
    const small = new OffscreenCanvas(16, 16).getContext("2d", { willReadFrequently: true });
    small?.drawImage(element, 0, 0, 16, 16);
    return small?.getImageData(0, 0, 16, 16).data.some((value) => value !== 0) ?? false;
  };

  const allThere = () => {
    const marks = document.querySelectorAll(mark);
    const last = marks[marks.length - 1];
    if (last === undefined || marks.length < count) return false;
    return canvas ? drawnOn(last) : standing().length >= count;
  };

  // React writes what it knows of an element on it, once it answers for it.
  const answering = () => {
    if (control === null) return true;
    const element = document.querySelector(control);
    return element !== null && Object.keys(element).some((name) => name.startsWith("__reactProps"));
  };

  const look = () => {
    if (seen.all === null && allThere()) {
      seen.all = -1;
      afterPaint(() => (seen.all = performance.now()));
    }
    if (seen.answers === null && control !== null && answering()) seen.answers = performance.now();
    if (seen.all === null || !answering()) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  const awaited = (wanted: number) => {
    const before = standing();
    const isDone = () => {
      const now = standing();
      const isOther = now.length !== before.length || now.some((row, at) => row !== before[at]);
      return isOther && now.length === wanted;
    };
    seen.presses.length = 0;
    seen.done = null;
    let pressed: number | null = null;
    const told = ({ timeStamp }: Event) => {
      pressed ??= timeStamp;
    };
    for (const type of ["keydown", "pointerup"])
      addEventListener(type, told, { capture: true, once: true });
    const check = () => {
      if (pressed === null || !isDone()) requestAnimationFrame(check);
      else {
        const since = pressed;
        afterPaint(() => (seen.done = performance.now() - since));
      }
    };
    requestAnimationFrame(check);
  };

  const watchMoves = () =>
    addEventListener(
      "pointermove",
      ({ timeStamp }) => afterPaint(() => seen.moves.push(performance.now() - timeStamp)),
      { capture: true, passive: true },
    );

  Object.assign(window, { probe: { seen, answering, await: awaited, watchMoves } });
}
