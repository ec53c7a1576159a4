import { rounded } from "./figures.ts";
import { MONTHS } from "./months.ts";
import { random } from "./random.ts";
import type { Row } from "./rows.ts";

/** The level about which the mean of the made-up neighbours moves, and how far it moves. */
const LEVELS = [
  { measure: "caseload-average", level: 17.8, spread: 0.15 },
  { measure: "vacancy-rate", level: 16.5, spread: 0.4 },
  { measure: "agency-rate", level: 15.8, spread: 0.4 },
  { measure: "turnover", level: 17.4, spread: 0.3 },
  { measure: "contacts-no-further-action", level: 49, spread: 0.7 },
  { measure: "re-referrals", level: 21.8, spread: 0.6 },
  { measure: "assessments-45-days", level: 85.2, spread: 0.6 },
  { measure: "repeat-plans", level: 20.4, spread: 0.8 },
] as const;

const AUTHORITIES = ["A", "B", "C", "D", "E", "F", "G", "H"].map((letter) => `Council ${letter}`);

/** One of the eight takes no part in these. */
const WITHOUT_ONE: ReadonlySet<string> = new Set(["turnover", "repeat-plans"]);

/** The made-up neighbours began to share monthly figures in 2018. */
export function comparatorRows(): readonly Row<"comparators">[] {
  return LEVELS.flatMap(({ measure, level, spread }) => {
    const draw = random(`neighbours ${measure}`, 1);
    const missing = WITHOUT_ONE.has(measure);
    return MONTHS.filter((period) => period >= "2018-01").map((period) => ({
      measure,
      kind: "neighbours",
      name: "Eight made-up councils",
      period,
      value: rounded(draw.normal(level, spread), 1),
      authorities: missing ? AUTHORITIES.length - 1 : AUTHORITIES.length,
      list: "Made-up neighbour list",
      list_year: 2018,
      members: AUTHORITIES.join("; "),
      note: missing ? "Council H does not share this figure." : "",
    }));
  });
}
