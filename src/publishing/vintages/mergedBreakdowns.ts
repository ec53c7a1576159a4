import type { Measure } from "#contract/measure.ts";
import type { Breakdown, BreakdownMember, MeasureDetail } from "#contract/measureDetail.ts";
import { changeOf } from "./changes.ts";
import type { Change } from "./changes.ts";
import { mergedSeries } from "./mergedSeries.ts";
import type { MergedSeries, PublicationDays, PublishedSeries } from "./mergedSeries.ts";

type DetailRevision = MeasureDetail["revisions"][number];

/** A measure as the two files have it; of a file that could not be read there is none. */
export interface MeasureFiles {
  readonly measure: Measure;
  readonly detail: MeasureDetail | undefined;
}

/** The breakdowns of a measure over those that were published before, and the revisions of all members. */
export function mergedBreakdowns(
  now: MeasureFiles,
  before: MeasureFiles,
  days: PublicationDays,
): {
  readonly breakdowns: readonly Breakdown[];
  readonly revisions: readonly DetailRevision[];
  readonly changes: readonly Change[];
} {
  const merged = (now.detail?.breakdowns ?? []).map((breakdown) => {
    const { dimension } = breakdown;
    const earlier = before.detail?.breakdowns.find((other) => other.dimension === dimension);
    return {
      breakdown,
      members: breakdown.members.map((member) => {
        const old = earlier?.members.find(({ id }) => id === member.id);
        return {
          member,
          series: mergedOrAlone(
            seriesOf(now, dimension, member),
            old === undefined ? null : seriesOf(before, dimension, old),
            days,
          ),
        };
      }),
    };
  });
  const members = merged.flatMap(({ breakdown: { dimension }, members }) =>
    members.map(({ member, series }) => ({ dimension, member: member.id, series })),
  );
  return {
    breakdowns: merged.map(({ breakdown, members }) =>
      withMembers(
        breakdown,
        members.map(({ member, series }) => withObservations(member, series)),
      ),
    ),
    revisions: members.flatMap(({ dimension, member, series }) =>
      series.revisions.map((revision) => revisionOf(revision, dimension, member)),
    ),
    changes: members.flatMap(({ dimension, member, series }) =>
      series.changes.map((change) =>
        changeOf(change, { measure: now.measure.id, dimension, member }),
      ),
    ),
  };
}

function seriesOf(
  { measure, detail }: MeasureFiles,
  dimension: string,
  { id, observations }: BreakdownMember,
): PublishedSeries {
  const revisions = (detail?.revisions ?? []).filter(
    (revision) => revision.dimension === dimension && revision.member === id,
  );
  return { observations, revisions, usualDelay: measure.usualDelay };
}

function mergedOrAlone(
  now: PublishedSeries,
  before: PublishedSeries | null,
  days: PublicationDays,
): MergedSeries {
  return before === null ? { ...now, changes: [] } : mergedSeries(now, before, days);
}

function withMembers(breakdown: Breakdown, members: BreakdownMember[]): Breakdown {
  return { ...breakdown, members };
}

function withObservations(
  member: BreakdownMember,
  { observations }: MergedSeries,
): BreakdownMember {
  return { ...member, observations: [...observations] };
}

function revisionOf(revision: DetailRevision, dimension: string, member: string): DetailRevision {
  return { ...revision, dimension, member };
}
