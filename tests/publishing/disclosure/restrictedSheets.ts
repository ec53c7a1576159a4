import type { SheetName } from "#publishing/sheets.ts";

export type Sheets = Partial<Record<SheetName, string>>;

/** Every sheet with rows for everyone, and rows for members only whose every word and number is found nowhere else. */
export const RESTRICTED_SHEETS: Sheets = {
  organisation: `field,value,link,audience
name,Marchshire,,
title,Challenge,,
nature,management,,
audience,members,,
published,2018-10-12,,
source,The open source,https://example.org/open,public
note,Restrictednote about staffing,,members
source,Restrictedsource,https://example.org/restrictedsource,members
`,
  areas: `id,title,about,audience
caseload,Caseload,Of workers,
front-door,The front door,,
restricted-area,Restrictedarea,Restrictedabout,members
`,
  measures: `id,title,area,unit,per,polarity,frequency,counting,decimals,definition,source,owner,usual_delay,counts_people,audience
average,Average caseload,caseload,cases,,lower,month,stock,1,Cases a worker,The case system,,14,,
contacts,Contacts,front-door,count,,none,month,flow,0,Contacts received,The case system,,14,,
restricted-measure,Restrictedmeasure,caseload,count,restrictedper,none,month,flow,0,Restricteddefinition,Restrictedsystem,Restrictedowner,14,no,members
in-restricted-area,Otherrestricted,restricted-area,count,,none,month,flow,0,Otherdefinition,Othersystem,,14,no,
`,
  observations: `measure,period,value,numerator,denominator,flag,dimension,member,published,audience
average,2018-04,18.1,982,54.3,,,,,
average,2018-05,7171.7,71717,10,,,,,members
average,2018-06,17.5,980,56,,,,,
average,2018-04,7373.7,73737,10,r,,,2018-09-09,members
contacts,2018-04,9300,,,,,,,
contacts,2018-04,1000,,,,Source,Police,,
contacts,2018-04,1200,,,,Source,School,,
contacts,2018-04,7100,,,,Source,Restrictedmember,,members
restricted-measure,2018-04,7575,,,,,,,
in-restricted-area,2018-04,7676,,,,,,,
`,
  targets: `measure,from,value,shape,label,set_by,why,action,audience
average,2018-04,16,step,16 cases,The plan,,open-action,
average,2018-04,7777,step,Restrictedlabel,Restrictedsetter,Restrictedwhy,,members
average,2018-04,15,step,15 cases,The plan,,restricted-action,
restricted-measure,2018-04,7878,step,Restrictedmeasurelabel,The plan,,,
`,
  comparators: `measure,kind,name,period,value,note,audience
average,england,England,2018-04,17,,
average,region,Restrictedregion,2018-04,7979,Restrictedcomparatornote,members
restricted-measure,england,England,2018-04,7080,,
`,
  annotations: `measure,period,kind,text,audience
average,2018-04,event,A new system,
average,2018-04,event,Restrictedevent,members
restricted-measure,2018-04,event,Restrictedmeasureevent,
`,
  commentary: `measure,period,published,author,text,audience
average,2018-04,2018-05-20,Head of Service,Cases fell,
average,2018-04,2018-05-21,Restrictedauthor,Restrictedcommentary,members
average,2018-05,2018-06-20,Head of Service,Restrictedheadlinecommentary,
restricted-measure,2018-04,2018-05-20,Head of Service,Restrictedmeasurecommentary,
`,
  exceptions: `measure,from,until,reason,accepted_by,audience
average,2018-04-01,2018-05-01,Known,Board,
average,2018-04-02,2018-05-02,Restrictedreason,Restrictedaccepter,members
restricted-measure,2018-04-01,2018-05-01,Restrictedmeasurereason,Board,
`,
  actions: `priority,id,title,owner,state,measures,evidence,evidence_link,note,members_note,audience
Leaders know,open-action,Do it,Director,in-progress,average; restricted-measure,The report,https://example.org/r,Open note,Restrictedmembersnote,
Leaders know,restricted-action,Restrictedaction,Restrictedactionowner,in-progress,average,Restrictedevidence,https://example.org/restrictedevidence,Restrictedactionnote,,members
Restrictedpriority,restricted-second,Restrictedsecond,Director,in-progress,average,,,,,members
`,
  sessions: `date,title,kind,id,measure,text,by,on,bound,value,by_period,due,audience
2018-10-12,Session,agenda,,average,Average caseload,,,,,,,
2018-10-12,Session,agenda,,restricted-measure,Restrictedagenda,,,,,,,
2018-10-12,Session,question,open-question,average,Why?,Chair,,,,,,
2018-10-12,Session,answer,open-question,,Because,Director,2018-10-12,,,,,
2018-10-12,Session,answer,open-question,,Restrictedanswer,Director,2018-10-12,,,,,members
2018-10-12,Session,question,restricted-question,average,Restrictedquestion,Restrictedasker,,,,,,members
2018-10-12,Session,answer,restricted-question,,Restrictedquestionanswer,Director,2018-10-12,,,,,
2018-10-12,Session,commitment,restricted-promise,restricted-measure,Restrictedpromise,Director,,at-most,7181,2018-12,,
2018-10-12,Session,action,restricted-agreed,,Restrictedagreed,Director,,,,,2018-12-12,members
2018-11-12,Restrictedsession,agenda,,,Restrictedsessionitem,,,,,,,members
`,
  distribution: `measure,period,group,lowest,lower_quartile,median,upper_quartile,highest,workers,audience
average,2018-04,,8,12,15,18,24,40,
average,2018-04,Restrictedgroup,7282,7383,7484,7585,7686,7787,members
average,2018-05,,7788,7789,7790,7791,7792,7793,
`,
  rivals: `measure,title,when,value,text,difference,source,audience
average,A letter,June 2018,23.4,23.4 cases,It differs,The letter,
average,Restrictedletter,Restrictedwhen,7888,Restrictedtext,Restricteddifference,Restrictedlettersource,members
`,
};

/** Whatever stands in a row for members only and in no row for everyone. */
export const RESTRICTED: readonly string[] = [
  ...new Set(
    Object.values(RESTRICTED_SHEETS)
      .join("\n")
      .match(/restricted[a-z-]*|\b7\d{3,4}(?:\.\d)?\b|Other(?:restricted|definition|system)/gi),
  ),
];
