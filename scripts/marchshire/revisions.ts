import { type Figure, quotient } from "./figures.ts";
import { firstPublished } from "./months.ts";

/** What was published of a figure at first, as a difference from what is known now, and the day that changed it. */
export interface PlantedRevision {
  readonly measure: string;
  readonly period: string;
  readonly member?: string;
  readonly changed: string;
  /** For a count. */
  readonly value?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly why: string;
}

export const REVISIONS: readonly PlantedRevision[] = [
  {
    measure: "plan-visits-on-time",
    period: "2018-09",
    changed: "2018-11-14",
    numerator: 4,
    why: "Four visits had been counted twice. On target when it was first published, and close since.",
  },
  {
    measure: "police-notifications",
    period: "2018-06",
    changed: "2018-08-14",
    value: -23,
    why: "One day’s notifications came late.",
  },
  {
    measure: "assessments-45-days",
    period: "2018-07",
    changed: "2018-09-14",
    numerator: -3,
    why: "Three assessments were written up late.",
  },
  {
    measure: "looked-after-visits-on-time",
    period: "2018-06",
    changed: "2018-08-14",
    numerator: -5,
    why: "Five visits were written up late.",
  },
  {
    measure: "children-looked-after",
    period: "2018-05",
    changed: "2018-07-14",
    value: -2,
    why: "Two children came into care in the last days of the month.",
  },
  {
    measure: "placements-out-of-area",
    period: "2018-05",
    changed: "2018-07-14",
    denominator: -2,
    why: "Two children came into care in the last days of the month.",
  },
  {
    measure: "audits-good",
    period: "2018-09",
    changed: "2018-11-14",
    numerator: 1,
    why: "One audit was found to have been of another team.",
  },
  {
    measure: "supervision-on-time",
    period: "2018-10",
    changed: "2018-12-14",
    numerator: -3,
    why: "Three records came late.",
  },
  {
    measure: "mash-contacts",
    period: "2018-06",
    member: "Health",
    changed: "2018-08-14",
    value: -6,
    why: "Six contacts of school nurses moved from Other to Health.",
  },
  {
    measure: "mash-contacts",
    period: "2018-06",
    member: "Other",
    changed: "2018-08-14",
    value: 6,
    why: "Six contacts of school nurses moved from Other to Health.",
  },
];

/** Every figure that was revised, twice: as it was first published, and as it is known now. */
export function withRevisions(figures: readonly Figure[]): readonly Figure[] {
  return figures.flatMap((figure) => {
    const revision = REVISIONS.find(
      ({ measure, period, member }) =>
        measure === figure.measure && period === figure.period && member === figure.member,
    );
    if (revision === undefined) return [figure];
    return [
      { ...firstRelease(figure, revision), published: firstPublished(figure.period) },
      { ...figure, flag: "r" as const, published: revision.changed },
    ];
  });
}

/** A figure as it was first published. Every ratio that is revised is a percentage. */
function firstRelease(figure: Figure, revision: PlantedRevision): Figure {
  const { value, numerator, denominator } = figure;
  if (typeof numerator !== "number" || typeof denominator !== "number")
    return typeof value === "number" ? { ...figure, value: value + (revision.value ?? 0) } : figure;
  const ratio = {
    numerator: numerator + (revision.numerator ?? 0),
    denominator: denominator + (revision.denominator ?? 0),
  };
  return { ...figure, ...ratio, value: quotient(ratio, 100) };
}
