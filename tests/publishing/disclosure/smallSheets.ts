import { buildApi } from "#publishing/buildApi.ts";
import type { DisclosureOptions } from "#publishing/disclosure/disclosure.ts";
import type { SheetName } from "#publishing/sheets.ts";
import { folder } from "../folder.ts";

export const MEASURES = `id,title,area,unit,polarity,frequency,counting,decimals,definition,source,usual_delay,counts_people
plans,Plans,caseload,count,none,month,flow,0,Plans started,System,14,
timely,Reviews on time,caseload,percent,higher,month,flow,1,Reviews on time,System,14,
rate,Referral rate,caseload,rate,none,month,flow,1,Referrals,System,14,
posts,Posts,caseload,count,none,month,stock,0,Vacant posts,System,14,no
held,Caseload,caseload,cases,lower,month,stock,1,Cases a worker,System,14,
`;

export type Sheets = Partial<Record<SheetName, string>>;

/** Observations of those measures, built for the public where nothing else is said. */
export function built(
  rows: readonly string[],
  options: DisclosureOptions = {},
  sheets: Sheets = {},
) {
  return buildApi(
    folder({
      measures: MEASURES,
      observations: `measure,period,value,numerator,denominator,flag,dimension,member,published\n${rows.join("\n")}\n`,
      targets: "measure,from,shape,label,set_by\n",
      ...sheets,
    }),
    { audience: "public", ...options },
  );
}

export const ofSmallNumbers = (...given: Parameters<typeof built>) =>
  built(...given).problems.filter(({ code }) => code === "small-number");
export const rowsOf = (...given: Parameters<typeof built>) =>
  ofSmallNumbers(...given).map(({ severity, row, column }) => [severity, row, column]);
