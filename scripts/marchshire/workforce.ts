import { periodsFrom, shifted } from "#domain/period.ts";
import { type Figure, counted, percentages, planted, rounded, sum } from "./figures.ts";
import { FIRST, MONTHS, PROVISIONAL, indexOf } from "./months.ts";
import { DRAWS, PLANTED } from "./plants.ts";
import { random } from "./random.ts";

/** Social workers at the end of a month, in full-time equivalents. */
export interface Staffing {
  readonly posts: number;
  readonly inPost: number;
  readonly agency: number;
  readonly starters: number;
  readonly leavers: number;
  /** Who left in the twelve months up to and including this one. */
  readonly leaversInYear: number;
}

const POSTS = { before: 84, since: 92 } as const;
const IN_POST_AT_FIRST = 66;
/** People a month, where the vacancies are the usual ones. */
const LEAVERS = 1.6;
const STARTERS = 1.6;
const USUAL_VACANCIES = 18;
/** More vacancies, more starters: so many people a month for each. */
const PULL = 0.06;
const HOURS = [1, 1, 1, 0.8, 0.6] as const;
const WORKING_DAYS = 21;

/** From a year before the first month, since turnover looks back over twelve. */
export function staffing(): readonly Staffing[] {
  const draw = random("workforce", DRAWS.workforce);
  const people = (mean: number) =>
    rounded(sum(Array.from({ length: draw.poisson(mean) }, () => draw.pick(HOURS))), 1);

  const months: Staffing[] = [];
  let inPost = IN_POST_AT_FIRST;
  for (const period of periodsFrom(shifted(FIRST, "month", -12), PROVISIONAL, "month")) {
    const posts = period < PLANTED.postsAdded ? POSTS.before : POSTS.since;
    const leavers = people(LEAVERS);
    const starters = people(STARTERS + PULL * (posts - inPost - USUAL_VACANCIES));
    inPost = rounded(inPost + starters - leavers, 1);
    const agency = rounded(Math.max(4, 0.75 * (posts - inPost) + draw.normal(0, 1)), 1);
    const before = months.slice(-11).map((month) => month.leavers);
    const leaversInYear = rounded(sum([...before, leavers]), 1);
    months.push({ posts, inPost, agency, starters, leavers, leaversInYear });
  }
  return months.slice(-MONTHS.length);
}

export function vacanciesOf({ posts, inPost }: Staffing): number {
  return rounded(posts - inPost, 1);
}

export function workforceFigures(months: readonly Staffing[]): readonly Figure[] {
  return [
    ...counted({ measure: "vacancies" }, months.map(vacanciesOf)),
    ...percentages(
      { measure: "vacancy-rate" },
      months.map((month) => ({ numerator: vacanciesOf(month), denominator: month.posts })),
    ),
    ...percentages(
      { measure: "agency-rate" },
      months.map(({ agency, inPost }) => ({
        numerator: agency,
        denominator: rounded(agency + inPost, 1),
      })),
    ),
    ...percentages(
      { measure: "turnover" },
      months.map(({ leaversInYear, inPost }) => ({
        numerator: leaversInYear,
        denominator: inPost,
      })),
    ),
    ...counted(
      { measure: "starters" },
      months.map(({ starters }) => starters),
    ),
    ...counted(
      { measure: "leavers" },
      months.map(({ leavers }) => leavers),
    ),
    ...counted(
      { measure: "net-recruitment" },
      months.map(({ starters, leavers }) => rounded(starters - leavers, 1)),
    ),
    ...percentages({ measure: "sickness" }, sickness(months)),
  ];
}

/** Days lost of the days that workers in post could have worked. */
function sickness(months: readonly Staffing[]) {
  const draw = random("sickness", DRAWS.sickness);
  const { from, percent } = PLANTED.sicknessRises;
  const rise = new Map(percent.map((value, i) => [indexOf(from) + i, value]));
  const drawn = months.map(() => draw.normal(4.4, 0.5));
  return planted(drawn, rise).map((value, t) => {
    const denominator = Math.round((months[t]?.inPost ?? 0) * WORKING_DAYS);
    return { numerator: Math.round((value / 100) * denominator), denominator };
  });
}
