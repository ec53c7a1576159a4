import type { DashboardAnalysis, Heading, MeasureAnalysis, Verdict } from "#domain/findings.ts";
import type { Sentence } from "./models.ts";
import { capital, list } from "./words/text.ts";

/**
 * The whole dashboard in one or two sentences: what is off target, and what has really changed. Where
 * nothing has a target, in three short ones, with how many stand better and worse than England.
 */
export function summary({ measures }: DashboardAnalysis): Sentence {
  const basis = measures.flatMap(({ series }) =>
    series.latest === null ? [] : [series.latest.period],
  );
  const periods = [...new Set(basis)];
  if (measures.length === 0) return { text: "There are no measures to show.", periods };

  const standing = count((verdict: Verdict) =>
    measures.filter(({ status }) => status.verdict === verdict),
  );
  const heading = count((heading: Heading) =>
    measures.filter(({ direction }) => direction.heading === heading),
  );
  const off = standing("off-target");
  const targeted = off + standing("close") + standing("on-target");
  const judged = measures.length - heading("too-few") - heading("no-data");
  const beside = targeted === 0 ? besideEngland(measures) : "";
  const changed = changes(judged, measures.length, heading);

  return {
    text:
      beside === ""
        ? `${targets(off, targeted, measures.length)}${changed.join("")}.`
        : `${targets(off, targeted, measures.length)}. ${beside}. ${capital(changed[1])}.`,
    periods,
  };
}

function targets(off: number, targeted: number, all: number): string {
  if (targeted === 0)
    return all === 1
      ? "The one measure has no target for its latest figure"
      : `None of the ${all} measures has a target for its latest figure`;
  if (targeted === 1)
    return `The one measure with a target is ${off === 1 ? "" : "not "}off target`;
  return `${off === 0 ? "None" : off} of ${targeted} measures with a target ${off > 1 ? "are" : "is"} off target`;
}

/** Only where both have a figure for the same period, and the measure has a good direction. */
function besideEngland(measures: readonly MeasureAnalysis[]): string {
  const standings = measures.flatMap(({ compared, series }) =>
    compared.flatMap(({ kind, standing, period }) =>
      kind === "england" && standing !== null && period === series.latest?.period ? [standing] : [],
    ),
  );
  if (standings.length === 0) return "";
  const worse = standings.filter((standing) => standing === "worse").length;
  const better = standings.filter((standing) => standing === "better").length;
  return `Beside England, ${worse} of ${standings.length} stand worse and ${better} better`;
}

/** What has really changed, after what joins it to a sentence before. */
function changes(
  judged: number,
  all: number,
  heading: (heading: Heading) => number,
): readonly [joint: string, text: string] {
  if (judged === 0)
    return [", and ", "there are too few figures to tell a real change from chance"];
  const worse = heading("worsening");
  const better = heading("improving");
  const other = heading("rising") + heading("falling");
  const said = [
    ...(worse > 0 ? [`${worse} for the worse`] : []),
    ...(better > 0 ? [`${better} for the better`] : []),
    ...(other > 0 ? [`${other} neither good nor bad`] : []),
  ];
  const real = worse + better + other;
  if (real === 0 && judged < all - judged)
    return [". ", `${all - judged} have too few figures to tell a real change from chance`];
  if (real === 0) return [", and ", "no change looks real"];
  return [". ", `${real} ${real === 1 ? "change looks" : "changes look"} real: ${list(said)}`];
}

function count<T>(of: (kind: T) => readonly unknown[]): (kind: T) => number {
  return (kind) => of(kind).length;
}
