import { periodsFrom, shifted } from "#domain/period.ts";
import { buildApi } from "#publishing/buildApi.ts";
import { writeCsv } from "#publishing/csv.ts";
import { problemLine } from "#publishing/problem.ts";
import { folder } from "../folder.ts";

export type Row = Readonly<Record<string, string | number | undefined>>;

/** One measure of a unit, published on 12 October 2018, and its rows. */
export function checked(
  unit: string,
  rows: readonly Row[],
  others: Parameters<typeof folder>[0] = {},
) {
  const organisation = `field,value
name,Marchshire
title,Challenge
nature,illustrative
audience,members
published,2018-10-12
`;
  const measures = `id,title,area,unit,polarity,frequency,counting,decimals,definition,source,usual_delay,counts_people
m,M,caseload,${unit},none,month,flow,1,What is counted,System,,no
`;
  const columns = "period,value,numerator,denominator,flag,dimension,member,published".split(",");
  const observations = writeCsv(
    ["measure", ...columns],
    rows.map((row) => ({ measure: "m", ...row })),
  );
  const targets = "measure,from,shape,label,set_by\n";
  return buildApi(folder({ organisation, measures, observations, targets, ...others }));
}

export const linesOf = (...given: Parameters<typeof checked>) =>
  checked(...given).problems.map(problemLine);
export const kindsOf = (...given: Parameters<typeof checked>) =>
  checked(...given).problems.map(({ severity, code, row }) => [severity, code, row]);

/** Months one after another that end in September 2018. */
export function monthly(values: readonly (number | string)[]): readonly Row[] {
  const first = shifted("2018-09", "month", 1 - values.length);
  return periodsFrom(first, "2018-09", "month").map((period, i) => ({ period, value: values[i] }));
}
