import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Sought } from "./probe.ts";

/** What the reader does: presses a key on a control, or presses the control itself. */
export interface Press {
  readonly control: string;
  /** A key of the keyboard; without it the control is clicked. */
  readonly key?: string;
  /** How many charts are shown after it. */
  readonly wanted: number;
}

/** One built page that is measured beside the others. */
export interface Candidate extends Sought {
  readonly name: string;
  readonly folder: string;
  readonly path: string;
  /** Sent with the policy of the hosting tables, which the others do not keep to: their styles stand in them unnamed. */
  readonly policed: boolean;
  readonly filter: Press;
  /** Undoes the filter. */
  readonly unfilter: Press;
  /** A page with a large chart, where it has one: the pointer is moved over it. */
  readonly hover: {
    readonly path: string;
    readonly plot: string;
    /** What comes with the first move over the plot. */
    readonly comes?: string;
  };
  /** The order of the rows, where it can be chosen. */
  readonly sort: Press | null;
  /** It promises to be there without a network. */
  readonly offline: boolean;
}

/** How large the compared dashboard is. */
export const COMPARED = { measures: 24, periods: 120, members: 4 } as const;
const IN_ONE_AREA = COMPARED.measures / 4;

const SPARK = 'svg[class*="_spark_"] path[class*="_line_"]';

/** The folders of the pages that we build ourselves. */
export interface OwnPages {
  readonly prerendered: string;
  readonly live: string;
  readonly byHand: string;
}

export function ownCandidates({ prerendered, live, byHand }: OwnPages): readonly Candidate[] {
  const ours = {
    path: "/",
    mark: SPARK,
    count: COMPARED.measures,
    canvas: false,
    row: "tr",
    control: OURS_AREA,
    policed: true,
    filter: { control: OURS_AREA, key: "ArrowDown", wanted: IN_ONE_AREA },
    unfilter: { control: OURS_AREA, key: "ArrowUp", wanted: COMPARED.measures },
    hover: { path: "/measures/measure-2", plot: '[role="slider"]', comes: ".recharts-surface" },
    sort: { control: OURS_ORDER, key: "ArrowDown", wanted: COMPARED.measures },
    offline: true,
  };
  return [
    {
      name: BY_HAND,
      folder: byHand,
      path: "/",
      mark: ".chart .line",
      count: COMPARED.measures,
      canvas: false,
      row: null,
      control: null,
      policed: false,
      filter: { control: "#only-area-1", wanted: IN_ONE_AREA },
      unfilter: { control: "#all", wanted: COMPARED.measures },
      hover: { path: "/", plot: ".chart svg" },
      sort: null,
      offline: false,
    },
    { ...ours, name: PRERENDERED, folder: prerendered },
    { ...ours, name: LIVE, folder: live },
  ];
}

export const BY_HAND = "static-svg";
export const PRERENDERED = "ours, prerendered";
export const LIVE = "ours, live API";

const OURS_ORDER = 'select:has(option[value="target"])';
const OURS_AREA = 'select:has(option[value="area-1"])';

/** What marks a painted chart of a peer, and whether it is a canvas. */
const PEERS: Readonly<Record<string, { readonly mark: string; readonly canvas?: true }>> = {
  uplot: { mark: ".plot canvas", canvas: true },
  chartjs: { mark: ".plot canvas", canvas: true },
  echarts: { mark: ".plot canvas", canvas: true },
  framework: { mark: '.chart svg g[aria-label="line"][stroke="#1d3f8f"] path' },
  "recharts-naive": { mark: 'path.recharts-line-curve[stroke="#1d3f8f"]' },
  "recharts-lean": { mark: ".chart svg .line" },
  "react-svg": { mark: ".chart svg .line" },
};

/** The peers that are built in a folder; of those that are not, nothing is told. */
export function peersIn(folder: string): readonly Candidate[] {
  const { measures, periods } = COMPARED;
  return Object.entries(PEERS).flatMap(([name, { mark, canvas = false }]) =>
    existsSync(join(folder, name))
      ? [
          {
            name,
            folder: join(folder, name),
            path: `/index.html?n=${measures}&p=${periods}`,
            mark,
            count: measures,
            canvas,
            row: null,
            control: name.startsWith("re") ? "[data-cat=caseload]" : null,
            policed: false,
            filter: { control: "[data-cat=caseload]", wanted: IN_ONE_AREA },
            unfilter: { control: "[data-cat=all]", wanted: measures },
            hover: { path: `/index.html?n=${measures}&p=${periods}`, plot: ".chart .plot" },
            sort: null,
            offline: false,
          },
        ]
      : [],
  );
}
