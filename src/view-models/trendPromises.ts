import type { Period } from "#contract/period.ts";
import { judgedPeriod } from "#domain/commitmentOutcome.ts";
import type { CommitmentOutcome, MeasureAnalysis } from "#domain/findings.ts";
import { compareEnds, periodsBetween, periodsInYear, shifted } from "#domain/period.ts";
import { promisedBy, promisedLevel } from "./commitmentText.ts";
import type { Tag, Trend, TrendPoint } from "./models.ts";
import { dayName, periodName, tick } from "./words/periods.ts";
import { clause, inSentence } from "./words/text.ts";

export const OUTCOMES: Readonly<Record<CommitmentOutcome["outcome"], Tag>> = {
  kept: { tone: "good", text: "Kept" },
  broken: { tone: "bad", text: "Not kept" },
  pending: { tone: "info", text: "Pending" },
  "cannot-be-judged": { tone: "none", text: "Cannot be judged" },
};

/** The promises of a number, each at the period whose figure judges it. */
export function promises({ measure, series, commitments }: MeasureAnalysis): Trend["commitments"] {
  return commitments
    .flatMap(({ commitment, outcome }) => {
      const { bound, value, by, owner, madeOn } = commitment;
      const level = promisedLevel(commitment, measure);
      if (bound === undefined || value === undefined || by === undefined || level === null)
        return [];
      const period = judgedPeriod(by, series, measure) ?? by;
      const tag = OUTCOMES[outcome];
      return [
        {
          period,
          when: periodName(period, measure),
          value,
          bound,
          short: `${level} (${inSentence(tag.text)})`,
          label: `Promised: ${level} by ${promisedBy(by)} (${clause(owner)}, ${dayName(madeOn)})`,
          outcome: tag,
        },
      ];
    })
    .map((promise, index) => Object.assign(promise, { letter: promiseLetter(index) }));
}

/** `A`, `B`… `Z`, `AA`…: promises have letters because what happened has numbers. */
function promiseLetter(index: number): string {
  const before = index < 26 ? "" : promiseLetter(Math.floor(index / 26) - 1);
  return before + String.fromCodePoint("A".charCodeAt(0) + (index % 26));
}

/** What was promised for a period, in the order it was promised; `null` where nothing was. */
export function promisedAt(period: Period, promised: Trend["commitments"]): string | null {
  const here = promised.filter((promise) => promise.period === period);
  return here.map(({ letter, short }) => `${letter}: ${short}`).join("; ") || null;
}

/** The promises that are to be judged by figures still to come: a period each, in the order of time. */
export function promisedAhead({
  points,
  commitments,
}: Pick<Trend, "points" | "commitments">): readonly PromisedPeriod[] {
  const last = points.at(-1)?.period;
  const ahead = commitments
    .filter(({ period }) => last === undefined || compareEnds(period, last) > 0)
    .toSorted((a, b) => compareEnds(a.period, b.period));
  return [...new Map(ahead.map(({ period, when }) => [period, when]))].map(([period, when]) => ({
    period,
    when,
    promised: promisedAt(period, commitments) ?? "",
  }));
}

/** The points, of which the last also says what was promised for the periods still to come. */
export function withPromisesAhead(
  points: readonly TrendPoint[],
  commitments: Trend["commitments"],
): readonly TrendPoint[] {
  const last = points.at(-1);
  const said = promisedAhead({ points, commitments }).map(
    ({ when, promised }) => `Promised for ${when}: ${promised}.`,
  );
  if (last === undefined || said.length === 0) return points;
  return [...points.slice(0, -1), { ...last, spoken: [last.spoken, ...said].join(" ") }];
}

/** A period of which nothing is known but what was promised for it. */
export interface PromisedPeriod {
  readonly period: Period;
  readonly when: string;
  readonly promised: string;
}

/** Down to the furthest promise, and a year at most: what is further stands at the edge. */
export function periodsAhead(
  { measure, series: { points } }: MeasureAnalysis,
  promised: Trend["commitments"],
): Trend["ahead"] {
  const last = points.at(-1)?.period;
  if (last === undefined) return [];
  const { frequency } = measure;
  const reach = promised.map(({ period }) => periodsBetween(last, period, frequency));
  const count = Math.min(Math.max(0, ...reach), periodsInYear(frequency));
  return Array.from({ length: count }, (_, i) => shifted(last, frequency, i + 1)).map((period) => ({
    period,
    when: periodName(period, measure),
    tick: tick(period),
  }));
}
