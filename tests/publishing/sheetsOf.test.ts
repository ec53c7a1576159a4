import { expect, it } from "vitest";
import { sheetsOf } from "#publishing/sheetsOf.ts";
import type { SheetName } from "#publishing/sheets.ts";
import { folder } from "./folder.ts";
import { built, MEASURES } from "./someSheets.ts";

it("keeps revisions, spreads, rival figures, the plan and all facts", () => {
  const given = new Map<SheetName, string>([
    ...[...folder()].map(([name, { text }]) => [name, text] as const),
    [
      "organisation",
      `field,value,link
name,Marchshire,
short_name,March,
title,"Caseload, and more",
nature,illustrative,
audience,public,
published,2018-10-12,
next_update,2018-11-12,
plan_title,The plan,
plan_agreed,2018-01-31,
plan_review_months,3,
plan_source,Cabinet paper,https://example.org/plan
source,Statistics,https://example.org/statistics
source,More,
note,"First line
second line",
note,Another,
small_number_threshold,3,
`,
    ],
    ["measures", MEASURES],
    [
      "observations",
      `measure,period,value,dimension,member,published
caseload,2018-04,18,,,
caseload,2018-04,18.4,,,2018-07-01
contacts,2018-04,10,Source,Police,
contacts,2018-04,11,Source,Police,2018-08-01
contacts,2018-04,11,,,
`,
    ],
    ["targets", "measure,from,shape,label,set_by\n"],
    [
      "distribution",
      `measure,period,group,lowest,lower_quartile,median,upper_quartile,highest,workers,limit,over_limit
caseload,2018-04,,5,10,15,20,30,40,18,12
caseload,2018-04,Newly qualified,5,6,7,8,9,4,,
`,
    ],
    [
      "rivals",
      `measure,title,when,period,value,text,difference,source,source_link
caseload,Ofsted,June 2018,2018-04,20,20 (of 40),Counts children in care,Report,https://example.org
`,
    ],
  ]);
  const files = built(given);
  expect(files.measures.get("contacts")?.revisions).toHaveLength(1);
  expect(files.dashboard.smallNumberThreshold).toBe(3);
  expect(files.dashboard.measures.map(({ countsPeople }) => countsPeople)).toEqual([true, false]);
  expect(built(sheetsOf(files))).toEqual(files);
});
