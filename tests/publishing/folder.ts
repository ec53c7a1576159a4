import type { SheetText } from "#publishing/sheetRows.ts";
import { SHEETS } from "#publishing/sheets.ts";
import type { SheetName } from "#publishing/sheets.ts";

/** A small folder of sheets with nothing wrong in it; a sheet named in `changed` takes the place of its own. */
export function folder(
  changed: Partial<Record<SheetName, string | null>> = {},
): ReadonlyMap<SheetName, SheetText> {
  const texts: Partial<Record<SheetName, string | null>> = { ...SOUND, ...changed };
  return new Map(
    SHEETS.flatMap(({ name }) => {
      const text = texts[name];
      return text === undefined || text === null ? [] : [[name, { file: `${name}.csv`, text }]];
    }),
  );
}

/** The sheet of that name with more rows at its end. */
export function withRows(name: SheetName, ...rows: readonly string[]): string {
  return `${SOUND[name] ?? ""}${rows.join("\n")}\n`;
}

const SOUND: Partial<Record<SheetName, string>> = {
  organisation: `field,value,link
name,Marchshire County Council,
title,Performance challenge,
nature,illustrative,
audience,members,
published,2018-07-10,
`,
  areas: `id,title
caseload,Caseload
front-door,The front door
`,
  measures: `id,title,area,unit,polarity,frequency,counting,decimals,definition,source,usual_delay
average,Average caseload,caseload,cases,lower,month,stock,1,Cases a worker,The case system,14
contacts,Contacts,front-door,count,none,quarter,flow,0,Contacts received,The case system,
timely,Checks in time,front-door,percent,higher,month,flow,1,Checks in a day,The case system,14
leavers,Leavers,caseload,count,lower,year,flow,0,Workers who left,The staff system,
`,
  observations: `measure,period,value,numerator,denominator,flag,dimension,member,published
average,2018-04,18.1,982,54.3,,,,
average,2018-05,17.6,,,p,,,
contacts,2018-Q1,300,,,,,,
contacts,2018-Q1,100,,,,Source,Police,
contacts,2018-Q1,200,,,,Source,Schools & colleges,
timely,2018-04,55.9,,,,,,
leavers,2017-09,12,,,,,,
leavers,2018-09,c,,,,,,
`,
  targets: `measure,from,to,value,lower,upper,start,shape,label,set_by
average,2018-04,2019-03,16,,,18,line,16 by March,The plan
average,2018-04,,,14,17,,step,14 to 17,The plan
`,
};
