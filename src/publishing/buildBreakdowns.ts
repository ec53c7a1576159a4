import type { Breakdown } from "#contract/measureDetail.ts";
import type { Observation, Revision } from "#contract/observation.ts";
import { history } from "./buildHistory.ts";
import type { DetailRevision } from "./buildHistory.ts";
import { grouped } from "./grouped.ts";
import type { Cells } from "./sheetRows.ts";
import { slug } from "./slug.ts";

/**
 * The breakdowns of a measure, each with the earlier values of its members. One adds up where its members
 * make up the whole in every period in which all of them are known.
 *
 * @param whole the headline observations of the measure
 */
export function buildBreakdowns(
  rows: readonly Cells<"observations">[],
  { unit, usual_delay }: Cells<"measures">,
  whole: readonly Observation[],
): readonly { readonly breakdown: Breakdown; readonly revisions: readonly DetailRevision[] }[] {
  const dimensions = grouped(
    rows.filter((row) => row.dimension !== undefined),
    ({ dimension = "" }) => dimension,
  );
  return [...dimensions].map(([title, ofDimension]) => {
    const dimension = slug(title);
    const members = [...grouped(ofDimension, ({ member = "" }) => member)].map(([title, rows]) => ({
      id: slug(title),
      title,
      known: history(rows, usual_delay),
    }));
    const adds =
      (unit === "count" || unit === "fte") &&
      addUp(
        members.map(({ known }) => known.observations),
        whole,
      );
    return {
      breakdown: {
        dimension,
        title,
        adds: adds ? true : undefined,
        members: members.map(({ id, title, known }) => ({
          id,
          title,
          observations: [...known.observations],
        })),
      },
      revisions: members.flatMap(({ id, known }) =>
        known.revisions.map((revision) => ofMember(revision, dimension, id)),
      ),
    };
  });
}

function ofMember(revision: Revision, dimension: string, member: string): DetailRevision {
  return { ...revision, dimension, member };
}

/** Sums of full-time equivalents differ in the last binary digit. */
const ROUNDING = 1e-6;

/** Whether members make up the whole wherever all of them and the whole have a value, and somewhere they do. */
function addUp(
  members: readonly (readonly Observation[])[],
  whole: readonly Observation[],
): boolean {
  const valuesOf = (observations: readonly Observation[]) =>
    new Map(observations.map(({ period, value }) => [period, value]));
  const ofMembers = members.map(valuesOf);
  const differences = whole.flatMap(({ period, value }) => {
    const parts = ofMembers.map((values) => values.get(period) ?? null);
    const known = parts.filter((part) => part !== null);
    if (value === null || known.length < parts.length) return [];
    return [Math.abs(known.reduce((sum, part) => sum + part, 0) - value)];
  });
  return differences.length > 0 && differences.every((difference) => difference < ROUNDING);
}
