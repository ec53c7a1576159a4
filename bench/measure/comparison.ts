import { BY_HAND, LIVE, PRERENDERED } from "./candidates.ts";
import { type Compared, type Told, middle } from "./compare.ts";
import { type Goal, most, under } from "./goals.ts";
import { type Profile, PROFILES } from "./profiles.ts";
import { type Measured, isMeasured, times } from "./statistics.ts";
import { ratio, short, table, whole } from "./tables.ts";

/** The columns of the tables, each with how it is written. */
const COLUMNS: readonly (readonly [
  name: string,
  told: Told,
  written: (value: Measured) => string,
])[] = [
  ["kB sent", "sent", short],
  ["of it script", "script", short],
  ["requests", "requests", whole],
  ["first paint", "fcp", whole],
  ["largest paint", "lcp", whole],
  ["all charts", "all", whole],
  ["answers", "answers", whole],
  ["blocked", "blocked", whole],
  ["longest task", "longest", whole],
  ["processor", "processor", whole],
  ["heap, MB", "heap", short],
  ["elements", "nodes", whole],
  ["shift", "shift", (value) => (isMeasured(value) ? value.toFixed(3) : "–")],
  ["filter", "filter", whole],
  ["filter back", "unfilter", whole],
  ["press", "unfilterPress", whole],
  ["sort", "sort", whole],
  ["hover", "hover", whole],
];

/** A table for each profile, with how many times the page written by hand took all charts. */
export function comparisonLines(compared: readonly Compared[]): readonly string[] {
  return PROFILES.flatMap((profile) =>
    compared.some((each) => each.profile === profile.name) ? tableOf(compared, profile) : [],
  );
}

function tableOf(compared: readonly Compared[], { name, words }: Profile): readonly string[] {
  const limit = middle(compared, name, BY_HAND, "all");
  const rows = compared
    .filter(({ profile }) => profile === name)
    .map(({ candidate, loads, failures }) =>
      [failures.length === 0 ? candidate : `${candidate} (${failures.length} failed)`].concat(
        COLUMNS.map(([, told, written]) => written(middle(compared, name, candidate, told))),
        ratio(times(middle(compared, name, candidate, "all"), limit)),
        range(loads.map(({ all }) => all)),
      ),
    );
  const columns = ["page", ...COLUMNS.map(([column]) => column), "÷ static-svg", "all, range"];
  return [`### ${name}: ${words}`, "", ...table(columns, rows), ""];
}

function range(values: readonly Measured[]): string {
  const known = values.filter(isMeasured);
  return known.length === 0 ? "–" : `${whole(Math.min(...known))} to ${whole(Math.max(...known))}`;
}

/** The profile on which promises are kept or broken. */
const JUDGED_ON = "slow4g4x";

/** What is promised of the first screen, beside the page written by hand and all peers. */
export function comparisonGoals(compared: readonly Compared[]): readonly Goal[] {
  const of = (candidate: string, told: Told, profile: string = JUDGED_ON) =>
    middle(compared, profile, candidate, told);
  const ofLimit = (candidate: string, told: Told) => times(of(candidate, told), of(BY_HAND, told));
  const ofPeers = (candidate: string) => times(of(candidate, "all"), fastestPeer(compared));
  const both = [
    [PRERENDERED, 1.5],
    [LIVE, 2.2],
  ] as const;
  return [
    ...both.map(([name]) =>
      most(`First paint ÷ static-svg, ${name}`, 1.1, "×", ofLimit(name, "fcp")),
    ),
    ...both.map(([name, limit]) =>
      most(`All charts ÷ static-svg, ${name}`, limit, "×", ofLimit(name, "all")),
    ),
    ...both.map(([name]) => under(`All charts ÷ the fastest peer, ${name}`, 1, "×", ofPeers(name))),
    ...both.map(([name]) =>
      most(`Script before it answers, ${name}`, 90, "kB", of(name, "script")),
    ),
    ...both.map(([name]) => under(`Total blocking time, ${name}`, 100, "ms", of(name, "blocked"))),
    most("Filter to six measures, until they stand there", 100, "ms", of(PRERENDERED, "filter")),
    most("Filter back to all, until they stand there", 100, "ms", of(PRERENDERED, "unfilter")),
    most("Sort, until the rows stand there", 100, "ms", of(PRERENDERED, "sort")),
    most("Hover over a measure's chart", 50, "ms", of(PRERENDERED, "hover")),
    under("Heap of the overview", 12, "MB", of(PRERENDERED, "heap")),
    ...(["no network", "no network, 4x"] as const).flatMap((profile) =>
      both.map(([name]) =>
        under(
          `All charts on a second visit, ${profile}, ${name}`,
          300,
          "ms",
          of(name, "all", profile),
        ),
      ),
    ),
  ];
}

/** How long all charts of the fastest peer take, the page written by hand left out. */
function fastestPeer(compared: readonly Compared[]): Measured {
  const peers = compared
    .filter(({ profile, candidate }) => profile === JUDGED_ON && !OWN.has(candidate))
    .map(({ candidate }) => middle(compared, JUDGED_ON, candidate, "all"))
    .filter(isMeasured);
  return peers.length === 0 ? null : Math.min(...peers);
}

const OWN: ReadonlySet<string> = new Set([BY_HAND, PRERENDERED, LIVE]);
