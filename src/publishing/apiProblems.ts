import type { Measure, Target } from "#contract/measure.ts";
import type { MeasureDetail } from "#contract/measureDetail.ts";
import type { Observation } from "#contract/observation.ts";
import type { Period } from "#contract/period.ts";
import { measurePath, RESOURCES } from "#contract/resources.ts";
import type { ApiFiles } from "#contract/resources.ts";
import { endOf, isPeriodOf } from "#domain/period.ts";
import { unitFault } from "./figures.ts";
import { didYouMean } from "./nearest.ts";
import type { Problem } from "./problem.ts";

/** Where a value stands in the API files. */
interface Spot {
  readonly file: string;
  readonly path: string;
}

const AGAIN = "Correct it where the file is made, and publish again";

function apiProblem(
  { file, path }: Spot,
  value: string,
  why: string,
  code: string,
  severity: Problem["severity"] = "error",
  remedy = AGAIN,
): Problem {
  return { severity, code, file, path, value, why, remedy };
}

/** All that is wrong between fields and files that each keep to the contract. */
export function apiProblems(files: ApiFiles): readonly Problem[] {
  const { dashboard, measures: details } = files;
  const { measures, areas } = dashboard;
  const at = (path: string): Spot => ({ file: RESOURCES.dashboard.path, path });
  const areaIds = areas.map(({ id }) => id);
  return [
    ...twice(areaIds, (i) => at(`areas[${i}].id`), "is the id of two areas"),
    ...twice(
      measures.map(({ id }) => id),
      (i) => at(`measures[${i}].id`),
      "is the id of two measures",
    ),
    ...measures.flatMap(({ area }, i) =>
      unknownId(area, areaIds, at(`measures[${i}].area`), "an area"),
    ),
    ...measures.flatMap((measure, i) => measureProblems(measure, `measures[${i}]`)),
    ...measures.flatMap((measure) => {
      const detail = details.get(measure.id);
      return detail === undefined ? [] : detailProblems(measure, detail);
    }),
    ...referenceProblems(files),
  ];
}

function twice(
  ids: readonly string[],
  spot: (index: number) => Spot,
  why: string,
): readonly Problem[] {
  return ids.flatMap((id, i) =>
    ids.indexOf(id) === i ? [] : [apiProblem(spot(i), id, why, "repeated-row")],
  );
}

function unknownId(
  id: string | undefined,
  known: readonly string[],
  spot: Spot,
  noun: string,
): readonly Problem[] {
  return id === undefined || known.includes(id)
    ? []
    : [
        apiProblem(
          spot,
          id,
          `is not the id of ${noun}`,
          "unknown-id",
          "error",
          `${didYouMean(id, known)}${AGAIN}`,
        ),
      ];
}

function measureProblems(measure: Measure, path: string): readonly Problem[] {
  const file = RESOURCES.dashboard.path;
  const { targets, observations } = measure;
  return [
    ...observationProblems(measure, observations, { file, path: `${path}.observations` }),
    ...targets.flatMap((target, i) =>
      targetProblems(measure, target, { file, path: `${path}.targets[${i}]` }),
    ),
    ...(measure.breaks ?? []).flatMap(({ period }, i) =>
      periodProblems(measure, period, { file, path: `${path}.breaks[${i}].period` }),
    ),
    ...(measure.steps ?? []).flatMap(({ period }, i) =>
      periodProblems(measure, period, { file, path: `${path}.steps[${i}].period` }),
    ),
  ];
}

function targetProblems(
  measure: Measure,
  { from, to, value, between, start }: Target,
  { file, path }: Spot,
): readonly Problem[] {
  const spot = (field: string): Spot => ({ file, path: `${path}.${field}` });
  return [
    ...periodProblems(measure, from, spot("from")),
    ...periodProblems(measure, to, spot("to")),
    ...(to !== undefined && to < from
      ? [apiProblem(spot("to"), to, `is before the first period, ${from}`, "target-parts")]
      : []),
    ...unitProblems(measure, value, spot("value")),
    ...unitProblems(measure, start, spot("start")),
    ...(between ?? []).flatMap((end, i) => unitProblems(measure, end, spot(`between[${i}]`))),
  ];
}

function detailProblems(measure: Measure, detail: MeasureDetail): readonly Problem[] {
  const file = measurePath(measure.id);
  const periods = (name: "distribution" | "commentary" | "annotations") =>
    detail[name].flatMap(({ period }, i) =>
      periodProblems(measure, period, { file, path: `${name}[${i}].period` }),
    );
  return [
    ...(detail.id === measure.id
      ? []
      : [
          apiProblem(
            { file, path: "id" },
            detail.id,
            "is not the id that the file is named by",
            "file-of-another",
          ),
        ]),
    ...detail.breakdowns.flatMap(({ members }, i) =>
      members.flatMap(({ observations }, j) =>
        observationProblems(measure, observations, {
          file,
          path: `breakdowns[${i}].members[${j}].observations`,
        }),
      ),
    ),
    ...detail.comparators.flatMap(({ observations }, i) =>
      observationProblems(measure, observations, { file, path: `comparators[${i}].observations` }),
    ),
    ...periods("distribution"),
    ...periods("commentary"),
    ...periods("annotations"),
  ];
}

/** Periods of another frequency, twice or out of order, and values that the unit cannot have. */
function observationProblems(
  measure: Measure,
  observations: readonly Observation[],
  { file, path }: Spot,
): readonly Problem[] {
  return observations.flatMap(({ period, value }, i) => {
    const before = observations[i - 1]?.period;
    const spot = (field: string): Spot => ({ file, path: `${path}[${i}].${field}` });
    return [
      ...periodProblems(measure, period, spot("period")),
      ...(before === period
        ? [apiProblem(spot("period"), period, "stands here twice", "repeated-row")]
        : []),
      ...(before !== undefined && before > period
        ? [
            apiProblem(
              spot("period"),
              period,
              `comes after ${before}: the oldest should be first`,
              "period-order",
            ),
          ]
        : []),
      ...unitProblems(measure, value, spot("value")),
    ];
  });
}

function periodProblems(
  { id, frequency, observations }: Measure,
  period: Period | undefined,
  spot: Spot,
): readonly Problem[] {
  if (period === undefined) return [];
  if (!isPeriodOf(period, frequency))
    return [
      apiProblem(
        spot,
        period,
        `is not a ${frequency}, and ${id} is counted by the ${frequency}`,
        "period-of-another-kind",
      ),
    ];
  const yearEnd = observations[0]?.period ?? period;
  return frequency === "year" && endOf(period).month !== endOf(yearEnd).month
    ? [
        apiProblem(
          spot,
          period,
          `ends in another month than ${yearEnd}, with which the years of ${id} begin`,
          "period-of-another-kind",
        ),
      ]
    : [];
}

function unitProblems(
  { unit }: Measure,
  value: number | null | undefined,
  spot: Spot,
): readonly Problem[] {
  const fault = typeof value === "number" ? unitFault(unit, value) : null;
  return fault === null
    ? []
    : [apiProblem(spot, String(value), fault.why, "figure-and-unit", fault.severity, fault.remedy)];
}

/** Measures and actions that one file names and the other does not have. */
function referenceProblems({ dashboard, actionPlan, sessions }: ApiFiles): readonly Problem[] {
  const measureIds = dashboard.measures.map(({ id }) => id);
  const actions = actionPlan.priorities.flatMap(({ actions }) => actions);
  const actionIds = actions.map(({ id }) => id);
  const ofMeasure = (id: string | undefined, file: string, path: string) =>
    unknownId(id, measureIds, { file, path }, "a measure");
  const plan = RESOURCES.actionPlan.path;
  const record = RESOURCES.sessions.path;
  return [
    ...dashboard.measures.flatMap(({ targets }, i) =>
      targets.flatMap(({ action }, j) =>
        unknownId(
          action,
          actionIds,
          { file: RESOURCES.dashboard.path, path: `measures[${i}].targets[${j}].action` },
          "an action of the plan",
        ),
      ),
    ),
    ...twice(actionIds, () => ({ file: plan, path: "priorities" }), "is the id of two actions"),
    ...actionPlan.priorities.flatMap(({ actions }, i) =>
      actions.flatMap(({ measures }, j) =>
        measures.flatMap((id, k) =>
          ofMeasure(id, plan, `priorities[${i}].actions[${j}].measures[${k}]`),
        ),
      ),
    ),
    ...sessions.sessions.flatMap(({ agenda, questions, commitments, actions }, i) => [
      ...agenda.flatMap(({ measure }, j) =>
        ofMeasure(measure, record, `sessions[${i}].agenda[${j}].measure`),
      ),
      ...questions.flatMap(({ measure }, j) =>
        ofMeasure(measure, record, `sessions[${i}].questions[${j}].measure`),
      ),
      ...commitments.flatMap(({ measure }, j) =>
        ofMeasure(measure, record, `sessions[${i}].commitments[${j}].measure`),
      ),
      ...actions.flatMap(({ measure }, j) =>
        ofMeasure(measure, record, `sessions[${i}].actions[${j}].measure`),
      ),
    ]),
  ];
}
