import { describe, expect, it } from "vitest";
import type { Day, Period } from "#contract/period.ts";
import { analyseDashboard } from "#domain/analyseDashboard.ts";
import { analyseMeasure } from "#domain/analyseMeasure.ts";
import { pointAt, seriesOf } from "#domain/seriesOf.ts";
import { PRODUCT } from "#domain/spc/profile.ts";
import { spcChart } from "#domain/spc/spcChart.ts";
import { statusAt } from "#domain/statusAt.ts";
import { buildApi } from "#publishing/buildApi.ts";
import { groundTruth } from "../../scripts/marchshire/groundTruth.ts";
import { marchshireFiles, marchshireSheets } from "../../scripts/marchshire/sheets.ts";

const sheets = marchshireSheets();
const truth = groundTruth(sheets);
const { files } = buildApi(marchshireFiles(sheets));
if (files === null) throw new Error("Marchshire cannot be built");
const { dashboard, actionPlan: plan, measures: details } = files;
const { sessions } = files.sessions;

const analysis = analyseDashboard(dashboard, { asAt: truth.asAt, plan, sessions });

function analysed(id: string, asAt: Day = truth.asAt) {
  const measure = dashboard.measures.find((one) => one.id === id);
  const detail = details.get(id);
  if (measure === undefined || detail === undefined)
    throw new Error(`Marchshire has no measure ${id}`);
  return analyseMeasure(measure, { asAt, since: truth.since, plan, sessions, detail });
}

/** The months of a measure that carry a special cause. */
function signalled(id: string): readonly Period[] {
  const { series, direction } = analysed(id);
  return series.points.flatMap(({ period }, i) =>
    (direction.chart.points[i]?.specialCause ?? null) === null ? [] : [period],
  );
}

describe("the analysis finds what was planted in Marchshire", () => {
  it("compares with the third session", () => {
    expect(analysis.since).toBe(truth.since);
    expect(analysis.measures).toHaveLength(dashboard.measures.length);
  });

  it.each(truth.signals)("$measure: $rule, $first to $last", (signal) => {
    const { direction } = analysed(signal.measure);
    expect(direction).toMatchObject({ rule: signal.rule, heading: signal.heading });
    expect(direction.basis?.period).toBe(truth.lastConfirmed);
    expect(direction.evidence.periods.at(0)).toBe(signal.first);
    expect(direction.evidence.periods.at(-1)).toBe(signal.last);
  });

  const flows = truth.signals.filter(
    ({ measure }) => analysed(measure).measure.counting === "flow",
  );

  it.each(flows)("$measure has no signal but the one that was planted", (signal) => {
    const before = signalled(signal.measure).filter((period) => period < signal.first);
    expect(before).toEqual([]);
  });

  it.each([...truth.noise, ...truth.noiseBesideAStep])("%s is noise, in every month", (id) => {
    expect(signalled(id)).toEqual([]);
    expect(analysed(id).direction.heading).toBe("no-real-change");
  });

  it.each(truth.wandering)("%s is known to be unreliable for run rules", (id) => {
    expect(analysed(id).direction.unreliable).not.toBeNull();
  });

  it.each(truth.noiseBesideAStep)("%s would show a shift without its declared step", (id) => {
    const { measure } = analysed(id);
    const { steps: _, ...undeclared } = measure;
    const { direction } = analyseMeasure(undeclared, {
      asAt: truth.asAt,
      since: null,
      plan: null,
      sessions: [],
    });
    expect(direction.rule).not.toBeNull();
  });

  it.each(truth.methods)("$measure: an XmR chart would be fooled", ({ measure, method }) => {
    const { series, direction } = analysed(measure);
    const xmr = spcChart(
      {
        values: series.points.map(({ value }) => value),
        confirmed: series.points.map(({ provisional }) => !provisional),
        improvementDirection: "increase",
        target: null,
        rebaseAfter: [],
        fixAfterNPoints: null,
        screenOutliers: true,
      },
      PRODUCT,
    );
    expect(xmr.variation).toBe("concernLow");
    expect(direction).toMatchObject({ method, rule: null });
  });

  it.each(truth.outlooks)("$measure: $assurance", ({ measure, assurance }) => {
    expect(analysed(measure).outlook.assurance).toBe(assurance);
  });

  it.each(truth.paces)("$measure: pace $verdict", ({ measure, verdict }) => {
    expect(analysed(measure).pace?.verdict).toBe(verdict);
  });

  it.each(truth.statuses)(
    "$measure, $period, as known on $asAt: $verdict",
    ({ measure: id, period, asAt, verdict }) => {
      const { measure } = analysed(id);
      const point = pointAt(seriesOf(measure, asAt), period);
      expect(statusAt(point, measure, asAt).verdict).toBe(verdict);
    },
  );

  it.each(truth.swings)("$measure swung at $period", ({ measure, period }) => {
    const { swing } = analysed(measure);
    expect([swing?.from.period, swing?.to.period]).toContain(period);
  });

  it.each(truth.notReceived)("$measure has a gap at $period", ({ measure, period }) => {
    expect(pointAt(analysed(measure).series, period)).toMatchObject({
      value: null,
      gap: "not-received",
    });
  });

  it.each(truth.breaks)("$measure breaks before $period", ({ measure, period }) => {
    expect(pointAt(analysed(measure).series, period)?.breakBefore).not.toBeNull();
  });

  it("knows each headline as it was before it was revised", () => {
    for (const { measure, period, changed, from, to } of truth.revisions.filter(
      (revision) => !("member" in revision),
    )) {
      const known = (asAt: Day) => pointAt(analysed(measure, asAt).series, period)?.value;
      expect(known(`${changed.slice(0, 7)}-01`)).toBe(from);
      expect(known(changed)).toBe(to);
    }
  });

  it.each(truth.explanations)("$measure: explanation $state", ({ measure, state }) => {
    expect(analysed(measure).explanation.state).toBe(state);
  });

  it("escalated supervision at the third session already", () => {
    expect(analysed("supervision-on-time", truth.since).explanation.state).toBe("escalate");
  });

  it("accepted turnover while its exception was in force", () => {
    expect(analysed("turnover", truth.since).explanation.state).toBe("accepted");
  });

  it.each(truth.actions)("$action: $finding", ({ action: id, measure, finding }) => {
    const outcome = analysed(measure).actions.find(({ action }) => action.id === id);
    expect(outcome?.finding).toBe(finding);
  });

  it.each(truth.commitments)("$commitment: $outcome", ({ commitment: id, measure, outcome }) => {
    const found = analysed(measure).commitments.find(({ commitment }) => commitment.id === id);
    expect(found?.outcome).toBe(outcome);
  });

  it.each(truth.targetsMoved)("the target of $measure moved", ({ measure, from, to }) => {
    expect(analysed(measure).since).toContainEqual(
      expect.objectContaining({
        kind: "target",
        from: expect.objectContaining({ value: from }),
        to: expect.objectContaining({ value: to }),
      }),
    );
  });

  it.each(truth.questions)("asks $rule of $measure", ({ measure, rule }) => {
    expect(analysed(measure).questions.map((question) => question.rule)).toContain(rule);
  });

  it.each(truth.nothingToAsk)("asks nothing of %s", (id) => {
    expect(analysed(id).questions).toEqual([]);
  });
});
