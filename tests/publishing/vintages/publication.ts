import type { ApiFiles } from "#contract/resources.ts";
import { buildApi } from "#publishing/buildApi.ts";
import { problemLine } from "#publishing/problem.ts";
import { withPrevious } from "#publishing/vintages/withPrevious.ts";
import { folder } from "../folder.ts";

export interface Publication {
  readonly published: string;
  readonly observations: readonly string[];
  readonly targets?: readonly string[];
  readonly unit?: string;
  readonly audience?: string;
  readonly name?: string;
  /** In the place of a sheet that is made of the above. */
  readonly sheets?: Parameters<typeof folder>[0];
}

/** One measure, `m`, known 14 days after each month, as it is published on a day. */
export function files({
  published,
  observations,
  targets = [],
  unit = "count",
  audience = "members",
  name = "Marchshire",
  sheets = {},
}: Publication): ApiFiles {
  const { files, problems } = buildApi(
    folder({
      organisation: `field,value\nname,${name}\ntitle,T\nnature,illustrative\naudience,${audience}\npublished,${published}\n`,
      measures: `id,title,area,unit,polarity,frequency,counting,decimals,definition,source,usual_delay\nm,M,caseload,${unit},lower,month,flow,0,D,S,14\n`,
      observations: `measure,period,value,flag,dimension,member,published\n${observations.map((row) => `m,${row}\n`).join("")}`,
      targets: `measure,from,to,value,superseded,shape,label,set_by\n${targets.map((row) => `m,${row}\n`).join("")}`,
      ...sheets,
    }),
  );
  if (files === null) throw new Error(problems.map(problemLine).join("\n"));
  return files;
}

export function over(now: Publication, before: Publication) {
  const vintage = withPrevious(files(now), files(before));
  const measure = vintage.files?.dashboard.measures[0];
  const detail = vintage.files?.measures.get("m");
  return { ...vintage, measure, detail, lines: vintage.problems.map(problemLine) };
}

export const JULY = "2018-07-20";
export const AUGUST = "2018-08-20";
