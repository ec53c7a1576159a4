import { type Figure, type Ratio, counted, percentages, planted } from "./figures.ts";
import { MONTHS, indexOf } from "./months.ts";
import { DRAWS, PLANTED } from "./plants.ts";
import { random, stirred } from "./random.ts";

/** Assessments, child protection and children looked after, and the quality of practice. */
export function protectionFigures(): readonly Figure[] {
  const { onPlan, started } = childProtectionPlans();
  const lookedAfter = childrenLookedAfter();
  return [
    ...percentages({ measure: "assessments-45-days" }, assessments()),
    ...percentages({ measure: "conferences-15-days" }, conferences()),
    ...percentages({ measure: "plans-reviewed-on-time" }, reviews(onPlan)),
    ...percentages({ measure: "plan-visits-on-time" }, planVisits(onPlan)),
    ...percentages({ measure: "repeat-plans" }, shares("repeat-plans", started, 0.22)),
    ...counted({ measure: "children-on-a-plan" }, onPlan),
    ...counted({ measure: "children-looked-after" }, lookedAfter),
    ...percentages({ measure: "looked-after-visits-on-time" }, lookedAfterVisits(lookedAfter)),
    ...percentages({ measure: "placements-out-of-area" }, outOfArea(lookedAfter)),
    ...percentages({ measure: "supervision-on-time" }, supervision()),
    ...percentages({ measure: "audits-good" }, audits()).filter(
      ({ period }) => period !== PLANTED.auditsNotReceived,
    ),
  ];
}

/** A stock: those on a plan last month, and those who started, and without those who ended. */
function childProtectionPlans() {
  const draw = random("plans", DRAWS.plans);
  const started = MONTHS.map(() => 8 + draw.poisson(9));
  let children = 212;
  const onPlan = started.map((starts) => {
    const ended = draw.poisson(17 + 0.12 * (children - 212));
    children += starts - ended;
    return children;
  });
  return { started, onPlan };
}

function childrenLookedAfter(): readonly number[] {
  const draw = random("looked-after", DRAWS.lookedAfter);
  let children = 268;
  return MONTHS.map(() => {
    children += draw.poisson(8.9) - draw.poisson(8 + 0.04 * (children - 268));
    return children;
  });
}

function assessments(): readonly Ratio[] {
  const draw = random("assessments", DRAWS.assessments);
  const { broken, worse, levels } = PLANTED.assessments;
  return MONTHS.map((_, t) => {
    const denominator = draw.poisson(135 * (1 + draw.normal(0, 0.05)));
    const level =
      t < indexOf(broken) ? levels.before : t < indexOf(worse) ? levels.since : levels.worse;
    return { numerator: draw.binomial(denominator, level), denominator };
  });
}

/** Few in most months, hardly any in some. */
function conferences(): readonly Ratio[] {
  const draw = random("conferences", DRAWS.conferences);
  const drawn = MONTHS.map(() => {
    const denominator = 8 + Math.floor(draw.uniform() * 22);
    return { numerator: draw.binomial(denominator, 0.88), denominator };
  });
  const { period, ...ratio } = PLANTED.fewConferences;
  return planted(drawn, new Map([[indexOf(period), ratio]]));
}

function reviews(onPlan: readonly number[]): readonly Ratio[] {
  const draw = random("reviews", DRAWS.reviews);
  return onPlan.map((children) => {
    const denominator = draw.binomial(children, 0.33);
    return { numerator: draw.binomial(denominator, 0.98), denominator };
  });
}

function planVisits(onPlan: readonly number[]): readonly Ratio[] {
  const draw = random("plan-visits", DRAWS.planVisits);
  const drawn = onPlan.map((denominator) => ({
    numerator: draw.binomial(denominator, stirred(0.865, draw.normal(0, 0.08))),
    denominator,
  }));
  return withShares(drawn, PLANTED.visitsBreach);
}

function lookedAfterVisits(lookedAfter: readonly number[]): readonly Ratio[] {
  const draw = random("looked-after-visits", DRAWS.lookedAfterVisits);
  const drawn = lookedAfter.map((children) => {
    const denominator = draw.binomial(children, 0.72);
    return { numerator: draw.binomial(denominator, 0.91), denominator };
  });
  return withShares(drawn, PLANTED.twoOfThree);
}

/** Placements last: each month resembles the one before it. */
function outOfArea(lookedAfter: readonly number[]): readonly Ratio[] {
  const draw = random("out-of-area", DRAWS.outOfArea);
  let drift = 0;
  return lookedAfter.map((denominator) => {
    drift = 0.6 * drift + draw.normal(0, 0.012);
    return { numerator: Math.round(denominator * (0.27 + drift)), denominator };
  });
}

function supervision(): readonly Ratio[] {
  const draw = random("supervision", DRAWS.supervision);
  return MONTHS.map(() => {
    const denominator = 68 + draw.poisson(8);
    return { numerator: draw.binomial(denominator, 0.72), denominator };
  });
}

function audits(): readonly Ratio[] {
  const draw = random("audits", DRAWS.audits);
  return MONTHS.map(() => {
    const denominator = 18 + Math.floor(draw.uniform() * 13);
    return { numerator: draw.binomial(denominator, 0.7), denominator };
  });
}

function shares(name: "repeat-plans", whole: readonly number[], chance: number): readonly Ratio[] {
  const draw = random(name, DRAWS[name]);
  return whole.map((denominator) => ({
    numerator: draw.binomial(denominator, chance),
    denominator,
  }));
}

/** The planted months get the planted share of what was drawn as their denominator. */
function withShares(
  drawn: readonly Ratio[],
  months: readonly { readonly period: string; readonly share: number }[],
): readonly Ratio[] {
  const plants = months.flatMap(({ period, share }) => {
    const denominator = drawn[indexOf(period)]?.denominator ?? 0;
    return [
      [indexOf(period), { numerator: Math.round(share * denominator), denominator }],
    ] as const;
  });
  return planted(drawn, new Map(plants));
}
