import type { Goal } from "./goals.ts";
import { goalRows } from "./goals.ts";
import type { Part } from "./part.ts";
import { table } from "./tables.ts";

/** The machine and what was measured with, in general words. */
export interface Circumstances {
  readonly day: string;
  readonly processors: string;
  readonly memory: string;
  readonly chromium: string;
  readonly node: string;
  readonly app: string;
}

/** The report, as Markdown: the promises first, then what each part measured. */
export function reportText(circumstances: Circumstances, parts: readonly Part[]): string {
  const { day, processors, memory, chromium, node, app } = circumstances;
  const goals: readonly Goal[] = parts.flatMap(({ goals }) => goals);
  return [
    "# How fast it is",
    "",
    `Written by \`npm run bench\` on ${day}: version ${app}, ${processors}, ${memory}, no graphics card,`,
    `Chromium ${chromium}, Node ${node}. Times depend on the machine and on what else it does: compare them`,
    "within one table, and with the load average beside it (waiting processes; with two processors, over 2 is busy).",
    "",
    "## What is promised",
    "",
    ...table(["what", "promised", "measured", ""], goalRows(goals)),
    "",
    ...METHOD,
    ...parts.flatMap(({ title, measured, load, lines }) => [
      "",
      `## ${title}`,
      "",
      `Measured ${measured.slice(0, 16).replace("T", " ")} UTC; load average ${load.map((each) => each.toFixed(1)).join(" at the start, ")} at the end.`,
      "",
      ...lines,
    ]),
    "",
  ].join("\n");
}

const METHOD = [
  "## How it is measured",
  "",
  "- Every page shows the same size of dashboard: 24 measures of 120 months, made up by the scale generator.",
  "  Ours draws the last two years of each as a small line in the scorecard; the others draw all 120 months.",
  "- All pages take turns in one run, in an order that moves on by one each round, each in a fresh browser.",
  "  Told is the median of the rounds. The server compresses all files beforehand, the same for each, and sends",
  "  the headers of the hosting tables with each; only the policy of what may stand in a page is sent with ours",
  "  alone, since the others do not keep to it. Up to 0.7.5 the others had no headers: for a page that no other can",
  "  reach, which one of them asks for, a browser begins a new process (25 to 50 ms here), and only ours waited.",
  "- `static-svg` is a page written by hand with the same figures, without a script: nothing that does more can",
  "  be faster. So promises are told as so many times that page, in the same run.",
  "- `slow4g4x`: 150 ms for each request, 1.6 Mbit/s, the processor four times slower. `none`: as it is.",
  "- _all charts_: every chart is in the page, its row is not hidden, and the frame after that was painted. A chart",
  "  off the screen is in the page like all others, and is laid out by the browser when it comes near (ours alone",
  "  does so: `content-visibility`). Up to 0.7.2 the probe asked of the chart itself, for which the browser laid",
  "  all rows out: ours was told some 100 ms too late.",
  "- _answers_: the page's script has taken over what the reader filters by. _script_ counts what had come by then,",
  "  compressed.",
  "- _blocked_: the parts of tasks beyond 50 ms, after the first paint. _filter_, _filter back_, _sort_: from the",
  "  press until exactly the wanted rows stood there, in their order, and were painted; _press_: from the press",
  "  to the next frame, as the browser tells it.",
  "- Tools look on in every load, and make Chromium read React a second time for errors that it makes; ours keeps it",
  "  from that (docs/decisions/0029), and peers with React do not: some of what they are told as blocked is the tools' own.",
  "- _hover_: from a move of the pointer over a large chart to the next frame, the middle of 12 moves.",
  "- A second visit has what the browser kept, the service worker's files included; with no network the server",
  "  is closed before it.",
];
