import { type Figure, type Ratio, counted, divided, rounded, sum } from "./figures.ts";
import { MONTHS, indexOf } from "./months.ts";
import { DRAWS, PLANTED } from "./plants.ts";
import { type Random, random } from "./random.ts";
import type { Row } from "./rows.ts";
import type { Staffing } from "./workforce.ts";

/** The teams, what part of the other workers each has, and how heavy its caseloads are. */
const TEAMS = [
  { member: "Assessment", share: 0.3, heaviness: 1.14 },
  { member: "Court", share: 0.16, heaviness: 0.86 },
  { member: "Child in need", share: 0.32, heaviness: 1.08 },
  { member: "Looked after", share: 0.22, heaviness: 0.9 },
] as const;
const NEWLY_QUALIFIED = "Newly qualified";

/** The caseload that workers are counted over. */
const LIMIT = 20;
const LIMIT_NEWLY_QUALIFIED = 14;

/** Of all workers, the part that holds cases. */
const HOLD_CASES = 0.72;
/** Full-time equivalents to a worker. */
const HOURS = 0.93;
/** How unequal caseloads within a team are: the deviation of their logarithms. */
const UNEQUAL = 0.2;

interface Team extends Ratio {
  readonly member: string;
  /** One worker each, fewest cases first. */
  readonly workers: readonly number[];
}

export function caseloadFigures(staffing: readonly Staffing[]): {
  readonly figures: readonly Figure[];
  readonly distribution: readonly Row<"distribution">[];
} {
  const months = teamsByMonth(staffing);
  const everyone = months.map((teams) => teams.flatMap(({ workers }) => workers));
  const whole = months.map((teams) => ({
    numerator: sum(teams.map(({ numerator }) => numerator)),
    denominator: rounded(sum(teams.map(({ denominator }) => denominator)), 1),
  }));
  const team = (member: string) =>
    months.map((teams) => ratioOf(teams.find((team) => team.member === member)));
  const members = [...TEAMS.map(({ member }) => member), NEWLY_QUALIFIED];
  return {
    figures: [
      ...divided({ measure: "caseload-average" }, whole),
      ...counted(
        { measure: "caseload-highest" },
        everyone.map((workers) => Math.max(...workers)),
      ),
      ...counted(
        { measure: "caseload-over-20" },
        everyone.map((workers) => workers.filter((cases) => cases > LIMIT).length),
      ),
      ...divided({ measure: "caseload-newly-qualified" }, team(NEWLY_QUALIFIED)),
      ...members.flatMap((member) =>
        divided({ measure: "caseload-average", dimension: "Team", member }, team(member)),
      ),
    ],
    distribution: MONTHS.flatMap((period, t) => {
      const teams = months[t] ?? [];
      const newest = teams.find(({ member }) => member === NEWLY_QUALIFIED)?.workers ?? [];
      const limitOf = (member: string) =>
        member === NEWLY_QUALIFIED ? LIMIT_NEWLY_QUALIFIED : LIMIT;
      return [
        { ...spread(everyone[t] ?? [], LIMIT), measure: "caseload-average", period },
        ...teams.map(({ member, workers }) =>
          Object.assign(spread(workers, limitOf(member)), {
            measure: "caseload-average",
            period,
            group: member,
          }),
        ),
        { ...spread(newest, LIMIT_NEWLY_QUALIFIED), measure: "caseload-newly-qualified", period },
      ];
    }),
  };
}

function ratioOf(team: Team | undefined): Ratio {
  return { numerator: team?.numerator ?? 0, denominator: team?.denominator ?? 1 };
}

function teamsByMonth(staffing: readonly Staffing[]): readonly (readonly Team[])[] {
  const draw = random("caseloads", DRAWS.caseloads);
  const averages = averageCaseloads();
  return staffing.map(({ inPost, agency }, t) => {
    const fte = rounded(HOLD_CASES * (inPost + agency), 1);
    const newFte = rounded(7 + draw.normal(0, 0.4), 1);
    const newCases = Math.round(newFte * draw.normal(12.4, 0.6));
    const cases = Math.round(fte * (averages[t] ?? 0)) - newCases;
    const ftes = parts(
      Math.round((fte - newFte) * 10),
      TEAMS.map(({ share }) => share),
    ).map((tenths) => tenths / 10);
    const held = parts(
      cases,
      TEAMS.map(({ heaviness }, i) => (ftes[i] ?? 0) * heaviness),
    );
    const team = (member: string, numerator: number, denominator: number) => ({
      member,
      numerator,
      denominator,
      workers: workersOf(numerator, denominator, draw),
    });
    return [
      ...TEAMS.map(({ member }, i) => team(member, held[i] ?? 0, ftes[i] ?? 0)),
      team(NEWLY_QUALIFIED, newCases, newFte),
    ];
  });
}

/** The average caseload at first. */
const LOWEST = 16.5;

/** A stock that resembles its last month, until it falls steadily: too slowly for its target. */
function averageCaseloads(): readonly number[] {
  const draw = random("caseload-level", DRAWS.caseloadLevel);
  const { from, highest, fall } = PLANTED.caseloadFalls;
  const first = indexOf(from);
  let drift = 0;
  return MONTHS.map((_, t) => {
    if (t >= first) return highest - fall * (t - first) + draw.normal(0, 0.015);
    drift = 0.6 * drift + draw.normal(0, 0.25);
    return LOWEST + ((highest - 0.3 - LOWEST) * t) / first + drift;
  });
}

/** Cases shared out among the workers of a team: unequally, and at least one each. */
function workersOf(cases: number, fte: number, draw: Random): readonly number[] {
  const workers = Math.max(1, Math.round(fte / HOURS));
  const weights = Array.from({ length: workers }, () => Math.exp(draw.normal(0, UNEQUAL)));
  return parts(cases - workers, weights)
    .map((more) => more + 1)
    .sort((a, b) => a - b);
}

/** A whole number in whole parts by weight: the largest remainders are rounded up. */
function parts(whole: number, weights: readonly number[]): readonly number[] {
  const total = sum(weights);
  const exact = weights.map((weight) => (whole * weight) / total);
  const left = whole - sum(exact.map(Math.floor));
  const upwards = new Set(
    exact
      .map((part, i) => ({ i, remainder: part - Math.floor(part) }))
      .sort((a, b) => b.remainder - a.remainder || a.i - b.i)
      .slice(0, left)
      .map(({ i }) => i),
  );
  return exact.map((part, i) => Math.floor(part) + (upwards.has(i) ? 1 : 0));
}

/** How unequally the caseloads of a group lie, and how many are over its limit. */
function spread(workers: readonly number[], limit: number) {
  const sorted = [...workers].sort((a, b) => a - b);
  return {
    lowest: quantile(sorted, 0),
    lower_quartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upper_quartile: quantile(sorted, 0.75),
    highest: quantile(sorted, 1),
    workers: sorted.length,
    limit,
    over_limit: sorted.filter((cases) => cases > limit).length,
  };
}

/** Between the two nearest workers (type 7, as spreadsheets do it), to one decimal. */
function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return rounded(below + (above - below) * (place - Math.floor(place)), 1);
}
