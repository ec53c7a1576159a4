import type { Dashboard } from "#contract/dashboard.ts";
import type { Measure } from "#contract/measure.ts";
import type { MeasureDetail } from "#contract/measureDetail.ts";
import type { Day } from "#contract/period.ts";
import { slip } from "../checks/unitSlips.ts";
import { grouped } from "../grouped.ts";
import type { Problem } from "../problem.ts";
import type { Change } from "./changes.ts";
import type { PublicationDays } from "./mergedSeries.ts";

/** A problem between two publications: it stands in the one before. A warning, unless it says so. */
export function vintageProblem(
  before: Day,
  place: Required<Pick<Problem, "code" | "path">> & Pick<Problem, "value">,
  why: string,
  remedy: string,
  severity: Problem["severity"] = "warning",
): Problem {
  return { severity, file: `publication of ${before}`, ...place, why, remedy };
}

/** Why files cannot be laid over others: those are of a later day, another council, or for members only. */
export function previousProblems(now: Dashboard, before: Dashboard): readonly Problem[] {
  const refusal = (code: string, path: string, value: string, why: string, remedy: string) =>
    vintageProblem(before.published, { code, path, value }, why, remedy, "error");
  const { organisation: council } = now;
  const sameCouncil =
    council.name === before.organisation.name ||
    (council.code !== undefined && council.code === before.organisation.code);
  return [
    ...(sameCouncil
      ? []
      : [
          refusal(
            "another-council",
            "organisation",
            before.organisation.name,
            `is whose figures are there already, and these are of ${council.name}`,
            "Write to another folder (--out), or take the place of what is there (--afresh)",
          ),
        ]),
    ...(now.published < before.published
      ? [
          refusal(
            "published-before-last",
            "published",
            before.published,
            `is a later day of publication than ${now.published}`,
            "Correct published in organisation, write to another folder (--out), or start afresh (--afresh)",
          ),
        ]
      : []),
    ...(now.audience === "public" && before.audience === "members"
      ? [
          refusal(
            "members-before-public",
            "audience",
            before.audience,
            "alone may see what was published there, and its figures would become public as revisions",
            "Write public files to a folder of their own (--out), or start afresh (--afresh)",
          ),
        ]
      : []),
  ];
}

/** Whether the figures of a measure are in the unit and for the periods that they were. */
export function isComparable(now: Measure, before: Measure): boolean {
  return now.unit === before.unit && now.frequency === before.frequency;
}

/** What is asked about a measure that was published before. */
export const warningsOf = {
  /** Another unit, or other periods: the earlier figures are not kept, since they do not compare. */
  unit: (now: Measure, before: Measure, days: PublicationDays): readonly Problem[] => {
    const [was, is] =
      now.unit === before.unit ? [before.frequency, now.frequency] : [before.unit, now.unit];
    return [
      vintageProblem(
        days.before,
        { code: "unit-changed", path: now.id, value: was },
        `is what the measure was counted in, and it is ${is} now: its earlier figures are not kept as revisions`,
        "Give a measure that is counted in another way an id of its own",
      ),
    ];
  },

  /** Figures that are no more, each series once, and those that are a hundred times what they were. */
  figures: (
    { unit }: Measure,
    changes: readonly Change[],
    days: PublicationDays,
  ): readonly Problem[] => {
    const withdrawn = grouped(
      changes.filter(({ what }) => what === "withdrawn"),
      seriesName,
    );
    return [
      ...[...withdrawn].map(([path, gone]) => {
        const [first] = gone;
        const last = gone.at(-1);
        return vintageProblem(
          days.before,
          {
            code: "figure-disappeared",
            path,
            ...(first === undefined ? {} : { value: first.period }),
          },
          gone.length === 1 || last === undefined
            ? "had a figure, and has no row any more"
            : `and ${gone.length === 2 ? "one more period" : `${gone.length - 1} more periods`} up to ${last.period} had figures, and have no row any more`,
          "What was published is kept as a revision, and the period is not available now (x). Put its row back, or start afresh (--afresh) if it should never have been there",
        );
      }),
      ...changes.flatMap((change) => {
        const { before, now, period } = change;
        const times = slip(before?.value ?? 0, now.value ?? 0, unit);
        return times === null
          ? []
          : [
              vintageProblem(
                days.before,
                { code: "unit-slipped", path: seriesName(change), value: String(before?.value) },
                `was the figure of ${period}, and it is about ${times === "times" ? "a hundred times" : "a hundredth of"} that now, ${now.value}`,
                "Is it in another unit? If it is right, leave it",
              ),
            ];
      }),
    ];
  },

  /** Members of a breakdown that are no more. */
  members: (
    { id }: Measure,
    now: MeasureDetail | undefined,
    before: MeasureDetail | undefined,
    days: PublicationDays,
  ): readonly Problem[] =>
    (before?.breakdowns ?? []).flatMap(({ dimension, members }) => {
      const still = now?.breakdowns.find((breakdown) => breakdown.dimension === dimension)?.members;
      return members
        .filter((member) => still?.some((other) => other.id === member.id) !== true)
        .map((member) =>
          vintageProblem(
            days.before,
            { code: "member-disappeared", path: `${id}, ${dimension}`, value: member.title },
            "was a member, and is none any more",
            "Its figures and revisions are not kept. If it has another name now, write the old one, or rename all its rows and accept the loss",
          ),
        );
    }),
} as const;

function seriesName({ measure, dimension, member }: Change): string {
  return dimension === undefined ? measure : `${measure}, ${dimension}: ${member}`;
}
