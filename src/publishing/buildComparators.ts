import type { Measure } from "#contract/measure.ts";
import type { Comparator } from "#contract/measureDetail.ts";
import type { Observation } from "#contract/observation.ts";
import { inTime, numberOf } from "./buildHistory.ts";
import { figure } from "./figures.ts";
import { grouped } from "./grouped.ts";
import type { Cells } from "./sheetRows.ts";

/** The other areas beside a measure, each as one series with the list that it rests on. */
export function buildComparators(rows: readonly Cells<"comparators">[]): readonly Comparator[] {
  const series = grouped(rows, ({ kind, name }) => JSON.stringify([kind, name]));
  return [...series.values()].flatMap((ofArea) => {
    const [first] = ofArea;
    if (first === undefined) return [];
    const { list, list_year, members } = ofArea.find((row) => row.list !== undefined) ?? {};
    const notes = new Set(ofArea.flatMap(({ note }) => note ?? []));
    return [
      {
        kind: first.kind,
        name: first.name,
        list:
          list === undefined || list_year === undefined || members === undefined
            ? undefined
            : { title: list, year: list_year, authorities: authoritiesIn(members) },
        note: notes.size === 0 ? undefined : [...notes].join(" "),
        observations: ofArea
          .map(({ period, value, flag, ...counts }) => ({
            period,
            ...figure(value, flag),
            ...countsOf(first.kind, counts),
          }))
          .toSorted(inTime),
      },
    ];
  });
}

/** A mean stands over so many authorities, a single area over its own counts. */
function countsOf(
  kind: Comparator["kind"],
  counts: Pick<Cells<"comparators">, "authorities" | "numerator" | "denominator">,
): Pick<Observation, "numerator" | "denominator"> {
  return kind === "neighbours"
    ? { denominator: counts.authorities }
    : { numerator: numberOf(counts.numerator), denominator: numberOf(counts.denominator) };
}

function authoritiesIn(members: string): string[] {
  return members
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** What the areas beside it had in the last period in which the measure has a value. A single neighbour is for the page of the measure. */
export function headlines(
  comparators: readonly Comparator[],
  observations: readonly Observation[],
): NonNullable<Measure["comparators"]> {
  const latest = observations.findLast(({ value }) => value !== null);
  return comparators
    .filter(({ kind }) => kind !== "neighbour")
    .flatMap(({ kind, name, observations }) => {
      const beside = observations.find(({ period }) => period === latest?.period);
      return beside === undefined
        ? []
        : [{ kind, name, period: beside.period, value: beside.value }];
    });
}
