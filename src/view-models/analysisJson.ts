import type { Direction, Evidence, MeasureAnalysis } from "#domain/findings.ts";
import { figure, pointText } from "./figure.ts";
import { questionCard } from "./questionCard.ts";
import { reading } from "./reading.ts";
import { targetWords } from "./scorecardRow.ts";
import { statusTag } from "./statusTag.ts";
import { distanceText } from "./targetText.ts";
import { HEADINGS } from "./variationSign.ts";

/** The analysis of one measure as plain JSON: words as on the screen, numbers unrounded. */
export interface AnalysisJson {
  readonly id: string;
  readonly title: string;
  /** The day whose knowledge it rests on. */
  readonly asAt: string;
  /** The latest figure: as it is read, and as a number; both `null` where there is none. */
  readonly latest: {
    readonly text: string;
    readonly value: number;
    readonly period: string;
    readonly provisional: boolean;
  } | null;
  /** Every period, oldest first, in the words of the screen's table: `55.9%`, `Suppressed`. */
  readonly figures: readonly {
    readonly period: string;
    readonly text: string;
    readonly value: number | null;
    readonly provisional: boolean;
  }[];
  readonly status: {
    readonly verdict: string;
    readonly text: string;
    readonly target: string;
    readonly distance: number | null;
    readonly distanceText: string | null;
  };
  readonly direction: {
    readonly heading: string;
    readonly text: string;
    /** The rule of Making Data Count that names the latest confirmed point. */
    readonly rule: string | null;
    readonly method: string;
    readonly points: number;
    readonly needed: number;
    readonly unreliable: string | null;
    readonly basis: string | null;
  };
  /** The process limits at the latest confirmed point, not cut at 0 or 100%; `null` where withheld. */
  readonly limits: { readonly mean: number; readonly lower: number; readonly upper: number } | null;
  readonly assurance: {
    readonly verdict: string | null;
    readonly expectedShare: number | null;
  };
  readonly reading: readonly string[];
  readonly questions: readonly {
    readonly rule: string;
    readonly strength: number;
    readonly question: string;
    readonly evidence: string;
    readonly why: string;
    readonly goodAnswer: string;
    readonly periods: readonly string[];
    readonly values: readonly number[];
  }[];
}

/** What `pcd analyse` writes of one measure. */
export function analysisJson(analysis: MeasureAnalysis): AnalysisJson {
  const { measure, asAt, series, status, direction, outlook, questions } = analysis;
  const { latest } = series;
  const { heading, rule, method, points, needed, unreliable, basis } = direction;
  return {
    id: measure.id,
    title: measure.title,
    asAt,
    latest:
      latest === null || latest.value === null
        ? null
        : {
            text: figure(analysis).spoken,
            value: latest.value,
            period: latest.period,
            provisional: latest.provisional,
          },
    figures: series.points.map((point) => ({
      period: point.period,
      text: pointText(measure, point),
      value: point.value,
      provisional: point.provisional,
    })),
    status: {
      verdict: status.verdict,
      text: statusTag(status.verdict).text,
      target: targetWords(analysis),
      distance: status.distance,
      distanceText: distanceText(measure, status),
    },
    direction: {
      heading,
      text: HEADINGS[heading],
      rule,
      method,
      points,
      needed,
      unreliable,
      basis: basis?.period ?? null,
    },
    limits: limitsOf(direction),
    assurance: { verdict: outlook.assurance, expectedShare: outlook.expectedShare },
    reading: reading(analysis).map(({ text }) => text),
    questions: questions.map((finding) => {
      const { question, evidence, why, goodAnswer } = questionCard(finding, analysis);
      const { rule, strength } = finding;
      const { periods, values }: Evidence = finding.evidence;
      return { rule, strength, question, evidence, why, goodAnswer, periods, values };
    }),
  };
}

function limitsOf({ chart }: Direction): AnalysisJson["limits"] {
  const point = chart.basis === null ? undefined : chart.points[chart.basis];
  if (point === undefined) return null;
  const { mean, lpl, upl } = point;
  return mean === null || lpl === null || upl === null ? null : { mean, lower: lpl, upper: upl };
}
