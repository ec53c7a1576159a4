import { describe, expect, it } from "vitest";
import { problemLine } from "#publishing/problem.ts";
import { changeLines, changesCsv } from "#publishing/vintages/changes.ts";
import { withPrevious } from "#publishing/vintages/withPrevious.ts";
import { AUGUST, files, JULY, over } from "./publication.ts";
import type { Publication } from "./publication.ts";

const june = { observations: ["2018-06,17"] };

const organisation = (published: string, name: string, code: string) =>
  `field,value\nname,${name}\ncode,${code}\ntitle,T\nnature,illustrative\naudience,members\npublished,${published}\n`;

describe("what cannot be laid over one another is refused with its reason:", () => {
  it.each<[string, Publication, Publication, string]>([
    [
      "another council",
      { ...june, published: AUGUST },
      { ...june, published: JULY, name: "Westshire" },
      "organisation: “Westshire” is whose figures are there already, and these are of Marchshire. Write to another folder (--out), or take the place of what is there (--afresh).",
    ],
    [
      "a later publication",
      { ...june, published: "2018-07-19" },
      { ...june, published: JULY },
      "published: “2018-07-20” is a later day of publication than 2018-07-19. Correct published in organisation, write to another folder (--out), or start afresh (--afresh).",
    ],
    [
      "what members alone may see",
      { ...june, published: AUGUST, audience: "public" },
      { ...june, published: JULY },
      "audience: “members” alone may see what was published there, and its figures would become public as revisions. Write public files to a folder of their own (--out), or start afresh (--afresh).",
    ],
  ])("%s", (_, now, before, line) => {
    const { files: merged, problems } = over(now, before);
    expect(merged).toBeNull();
    expect(problems.map(problemLine)).toEqual([`publication of 2018-07-20, ${line}`]);
    expect(problems.map(({ severity }) => severity)).toEqual(["error"]);
  });

  it.each<[string, Publication, Publication]>([
    [
      "a council with another name and its old code",
      {
        ...june,
        published: AUGUST,
        sheets: { organisation: organisation(AUGUST, "Marchshire Council", "E06000019") },
      },
      {
        ...june,
        published: JULY,
        sheets: { organisation: organisation(JULY, "Marchshire", "E06000019") },
      },
    ],
    [
      "public figures over public ones",
      { ...june, published: AUGUST, audience: "public" },
      { ...june, published: JULY, audience: "public" },
    ],
    [
      "members’ figures over public ones",
      { ...june, published: AUGUST },
      { ...june, published: JULY, audience: "public" },
    ],
  ])("but not %s", (_, now, before) => {
    expect(over(now, before).problems).toEqual([]);
  });

  it("a council with another name and another code", () => {
    const { problems } = over(
      {
        ...june,
        published: AUGUST,
        sheets: { organisation: organisation(AUGUST, "Westshire", "E06000020") },
      },
      {
        ...june,
        published: JULY,
        sheets: { organisation: organisation(JULY, "Marchshire", "E06000019") },
      },
    );
    expect(problems.map(({ code }) => code)).toEqual(["another-council"]);
  });
});

describe("a measure that is counted in another way keeps no earlier figures", () => {
  const measures = (frequency: string) =>
    `id,title,area,unit,polarity,frequency,counting,decimals,definition,source,usual_delay\nm,M,caseload,count,lower,${frequency},flow,0,D,S,14\n`;

  it("in another unit", () => {
    const { measure, problems } = over(
      { ...june, published: AUGUST, unit: "rate", targets: ["2018-04,,18,,step,18,Plan"] },
      { ...june, published: JULY, targets: ["2018-04,,16,,step,16,Plan"] },
    );
    expect(measure?.observations).toEqual([{ period: "2018-06", value: 17 }]);
    expect(measure?.targets.map(({ value }) => value)).toEqual([16, 18]);
    expect(problems.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
    expect(problems.map(problemLine)).toEqual([
      "publication of 2018-07-20, m: “count” is what the measure was counted in, and it is rate now: its earlier figures are not kept as revisions. Give a measure that is counted in another way an id of its own.",
      expect.stringContaining("m: “16” was the target from 2018-04"),
    ]);
  });

  it("by another period", () => {
    const { measure, lines } = over(
      {
        published: AUGUST,
        observations: ["2018-Q1,50"],
        sheets: { measures: measures("quarter") },
      },
      { ...june, published: JULY },
    );
    expect(measure?.observations).toEqual([{ period: "2018-Q1", value: 50 }]);
    expect(lines).toEqual([
      "publication of 2018-07-20, m: “month” is what the measure was counted in, and it is quarter now: its earlier figures are not kept as revisions. Give a measure that is counted in another way an id of its own.",
    ]);
  });
});

describe("what is no more is asked about", () => {
  const measures =
    "id,title,area,unit,polarity,frequency,counting,decimals,definition,source,usual_delay\n";
  const row = (id: string) => `${id},M,caseload,count,lower,month,flow,0,D,S,14\n`;
  const observations = (...ids: readonly string[]) =>
    `measure,period,value\n${ids.map((id) => `${id},2018-06,17\n`).join("")}`;

  it("a measure; and a new one is let be", () => {
    const {
      files: merged,
      lines,
      problems,
      changes,
    } = over(
      {
        ...june,
        published: AUGUST,
        sheets: { measures: measures + row("n") + row("m"), observations: observations("n", "m") },
      },
      {
        ...june,
        published: JULY,
        sheets: { measures: measures + row("m") + row("o"), observations: observations("m", "o") },
      },
    );
    expect(lines).toEqual([
      "publication of 2018-07-20, measures: “o” was a measure, and is no longer in measures. Its figures and revisions are not kept. If it has another id now, give it its old one back.",
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["measure-disappeared"]);
    expect(changes).toEqual([]);
    expect([...(merged?.measures.keys() ?? [])]).toEqual(["n", "m"]);
    expect(merged?.dashboard.measures[0]?.observations).toEqual([{ period: "2018-06", value: 17 }]);
  });

  it.each<[readonly string[], string]>([
    [["2018-04,15"], "“2018-05” and one more period up to 2018-06 had figures"],
    [[], "“2018-04” and 2 more periods up to 2018-06 had figures"],
  ])("figures, each series once: %j", (kept, said) => {
    const history = ["2018-03,14", "2018-04,15", "2018-05,16", "2018-06,17"];
    const { lines, problems } = over(
      { published: AUGUST, observations: ["2018-03,14", ...kept] },
      { published: JULY, observations: history },
    );
    expect(lines).toEqual([
      `publication of 2018-07-20, m: ${said}, and have no row any more. What was published is kept as a revision, and the period is not available now (x). Put its row back, or start afresh (--afresh) if it should never have been there.`,
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["figure-disappeared"]);
  });

  it("members of a dimension that stays, and all of one that goes", () => {
    const police = "2018-06,8,,Source,Police,";
    const { lines } = over(
      { published: AUGUST, observations: ["2018-06,17", police] },
      {
        published: JULY,
        observations: [
          "2018-06,17",
          police,
          "2018-06,9,,Source,Schools,",
          "2018-06,17,,Age,Police,",
        ],
      },
    );
    expect(lines).toEqual(
      [
        ["source", "Schools"],
        ["age", "Police"],
      ].map(
        ([dimension, member]) =>
          `publication of 2018-07-20, m, ${dimension}: “${member}” was a member, and is none any more. Its figures and revisions are not kept. If it has another name now, write the old one, or rename all its rows and accept the loss.`,
      ),
    );
  });

  it("a unit that slips, of a member and upwards", () => {
    const { lines } = over(
      { published: AUGUST, observations: ["2018-06,5000", "2018-06,1200,,Source,Police,"] },
      { published: JULY, observations: ["2018-06,5000", "2018-06,12,,Source,Police,"] },
    );
    expect(lines).toEqual([
      "publication of 2018-07-20, m, source: police: “12” was the figure of 2018-06, and it is about a hundred times that now, 1200. Is it in another unit? If it is right, leave it.",
    ]);
  });
});

describe("the targets of the last publication", () => {
  const actions = (...ids: readonly string[]) =>
    `priority,id,title,state,measures\n${ids.map((id) => `Recruit,${id},Offer,in-progress,m\n`).join("")}`;
  const targets = (...rows: readonly string[]) =>
    `measure,from,to,value,lower,upper,superseded,shape,label,set_by,action\n${rows.map((row) => `m,${row}\n`).join("")}`;
  const laid = (now: readonly string[], before: readonly string[], plan = ["offer"]) =>
    over(
      {
        ...june,
        published: AUGUST,
        sheets: { targets: targets(...now), actions: actions(...plan) },
      },
      {
        ...june,
        published: JULY,
        sheets: { targets: targets(...before), actions: actions("offer") },
      },
    );

  it.each<[string, string, string]>([
    [
      "with another end",
      "2018-04,2019-03,16,,,,step,T,Plan,",
      "2018-04,2018-12,16,,,,step,T,Plan,",
    ],
    ["with another upper end", "2018-04,,,14,18,,step,T,Plan,", "2018-04,,,14,17,,step,T,Plan,"],
    ["with another lower end", "2018-04,,,15,17,,step,T,Plan,", "2018-04,,,14,17,,step,T,Plan,"],
    ["without its end", "2018-04,,16,,,,step,T,Plan,", "2018-04,2018-12,16,,,,step,T,Plan,"],
  ])("are others %s: both stand", (_, now, before) => {
    const { measure, problems } = laid([now], [before]);
    expect(measure?.targets.map(({ superseded }) => superseded)).toEqual([AUGUST, undefined]);
    expect(problems.map(({ code }) => code)).toEqual(["target-disappeared"]);
  });

  it("are found among several", () => {
    const rows = ["2018-04,2018-12,16,,,,step,T,Plan,", "2019-01,,15,,,,step,T,Plan,"];
    const { measure, problems } = laid(rows, rows);
    expect(measure?.targets).toHaveLength(2);
    expect(problems).toEqual([]);
  });

  it("that were superseded already stay so, and nothing is asked", () => {
    const before = "2018-04,,16,,,2018-06-01,step,T,Plan,";
    const { measure, problems } = laid(["2018-04,,15,,,,step,T,Plan,"], [before]);
    expect(measure?.targets.map(({ superseded }) => superseded)).toEqual(["2018-06-01", undefined]);
    expect(problems).toEqual([]);
  });

  it("keep their action as long as the plan has it", () => {
    const before = ["2018-04,,16,,,,step,T,Plan,offer"];
    const actionsOf = (plan: readonly string[]) =>
      laid(["2018-04,,15,,,,step,T,Plan,"], before, [...plan]).measure?.targets.map(
        ({ action }) => action,
      );
    expect(actionsOf(["offer"])).toEqual(["offer", undefined]);
    expect(actionsOf(["academy"])).toEqual([undefined, undefined]);
  });
});

describe("the change log says", () => {
  const rows = (...rows: readonly string[]) => ({
    observations: `measure,period,value,numerator,denominator,flag,dimension,member\n${rows.map((row) => `m,${row}\n`).join("")}`,
  });
  const log = (now: readonly string[], before: readonly string[]) => {
    const { changes } = over(
      { ...june, published: AUGUST, unit: "rate", sheets: rows(...now) },
      { ...june, published: JULY, unit: "rate", sheets: rows(...before) },
    );
    return { lines: changeLines(changes, JULY), csv: changesCsv(changes).split("\n").slice(1, -1) };
  };

  it.each<[string, string, string, readonly string[]]>([
    [
      "a figure that fell",
      "2018-06,16,,,,,",
      "2018-06,17,,,,,",
      ["  m, 2018-06: 17 → 16 (-1)", "m,,,2018-06,revised,17,,2018-07-14,16,,-1"],
    ],
    [
      "a flag that was taken off",
      "2018-06,17,,,,,",
      "2018-06,17,,,p,,",
      ["  m, 2018-06: 17 p → 17", "m,,,2018-06,revised,17,p,2018-07-14,17,,"],
    ],
    [
      "counts that changed behind a figure that did not",
      "2018-06,17,17,10000,,,",
      "2018-06,17,,10000,,,",
      [
        "  m, 2018-06: 17 → 17 (– of 10000 → 17 of 10000)",
        "m,,,2018-06,revised,17,,2018-07-14,17,,",
      ],
    ],
    [
      "counts that are no more",
      "2018-06,17,,,,,",
      "2018-06,17,17,10000,,,",
      ["  m, 2018-06: 17 → 17 (17 of 10000 → – of –)", "m,,,2018-06,revised,17,,2018-07-14,17,,"],
    ],
    [
      "no counts where the figure itself changed",
      "2018-06,18,18,10000,,,",
      "2018-06,17,17,10000,,,",
      ["  m, 2018-06: 17 → 18 (+1)", "m,,,2018-06,revised,17,,2018-07-14,18,,1"],
    ],
  ])("%s", (_, now, before, [line, csv]) => {
    expect(log([now], [before])).toEqual({
      lines: ["Since the publication of 2018-07-20: 1 figure revised.", line],
      csv: [csv],
    });
  });

  it("of which member a figure is", () => {
    const [now, before] = ["2018-06,17,,,,,", "2018-06,17,,,,,"];
    expect(
      log([now, "2018-06,9,,,,Source,Police"], [before, "2018-06,8,,,,Source,Police"]),
    ).toEqual({
      lines: [
        "Since the publication of 2018-07-20: 1 figure revised.",
        "  m, source: police, 2018-06: 8 → 9 (+1)",
      ],
      csv: ["m,source,police,2018-06,revised,8,,2018-07-14,9,,1"],
    });
  });

  it("what was withdrawn, and how much is new", () => {
    expect(
      log(["2018-05,16,,,,,", "2018-07,17,,,,,"], ["2018-05,16,,,,,", "2018-06,17,,,,,"]),
    ).toEqual({
      lines: [
        "Since the publication of 2018-07-20: 1 figure withdrawn, 1 figure new.",
        "  m, 2018-06: 17 → x",
      ],
      csv: ["m,,,2018-07,new,,,,17,,", "m,,,2018-06,withdrawn,17,,2018-07-14,,x,"],
    });
  });
});

describe("the days on which figures became known", () => {
  const SEPTEMBER = "2018-09-20";
  /** A third publication over a second over a first. */
  function third(...publications: readonly [Publication, Publication, Publication]) {
    const [first, second, last] = publications.map(files);
    if (first === undefined || second === undefined || last === undefined)
      throw new Error("there should be three");
    const { files: before } = withPrevious(second, first);
    if (before === null) throw new Error("the two should go together");
    const merged = withPrevious(last, before).files;
    return { measure: merged?.dashboard.measures[0], detail: merged?.measures.get("m") };
  }

  it("stay in the order of periods and days, however often figures are revised", () => {
    const { measure } = third(
      { published: JULY, observations: ["2018-05,15", "2018-06,16"] },
      { published: AUGUST, observations: ["2018-05,16", "2018-06,17"] },
      { published: SEPTEMBER, observations: ["2018-05,17", "2018-06,18"] },
    );
    expect(measure?.revisions).toEqual([
      { period: "2018-05", value: 15, published: "2018-06-14" },
      { period: "2018-05", value: 16, published: AUGUST },
      { period: "2018-06", value: 16, published: "2018-07-14" },
      { period: "2018-06", value: 17, published: AUGUST },
    ]);
  });

  it("are one for two changes on one day: the second takes the place of the first", () => {
    const { measure } = third(
      { published: JULY, observations: ["2018-06,16"] },
      { published: AUGUST, observations: ["2018-06,17"] },
      { published: AUGUST, observations: ["2018-06,18"] },
    );
    expect(measure?.observations).toEqual([{ period: "2018-06", value: 18, published: AUGUST }]);
    expect(measure?.revisions).toEqual([{ period: "2018-06", value: 16, published: "2018-07-14" }]);
  });

  it("are kept for each member of each dimension, new ones too", () => {
    const rows = (police: number, schools: number, aged: number) => [
      "2018-06,90",
      `2018-06,${police},,Source,Police,`,
      `2018-06,${schools},,Source,Schools,`,
      `2018-06,${aged},,Age,Police,`,
    ];
    const { detail } = third(
      { published: JULY, observations: rows(10, 20, 30).slice(0, 3) },
      { published: AUGUST, observations: rows(11, 20, 30) },
      { published: SEPTEMBER, observations: rows(12, 21, 31) },
    );
    const of = (dimension: string, member: string) => ({ period: "2018-06", dimension, member });
    expect(detail?.revisions).toEqual([
      { ...of("source", "police"), value: 10, published: "2018-07-14" },
      { ...of("source", "police"), value: 11, published: AUGUST },
      { ...of("source", "schools"), value: 20, published: "2018-07-14" },
      { ...of("age", "police"), value: 30, published: "2018-07-14" },
    ]);
    expect(
      detail?.breakdowns.flatMap(({ members }) => members.map(({ observations }) => observations)),
    ).toEqual([12, 21, 31].map((value) => [{ period: "2018-06", value, published: SEPTEMBER }]));
  });

  it("are those that are written beside a new figure, where some are", () => {
    const { measure } = over(
      { published: AUGUST, observations: ["2018-05,16", "2018-06,17,,,,2018-08-01"] },
      { published: JULY, observations: ["2018-05,16"] },
    );
    expect(measure?.observations[1]?.published).toBe("2018-08-01");
  });

  it("are that of the publication where the usual one was that of the last", () => {
    const { measure } = over(
      { published: AUGUST, observations: ["2018-05,16", "2018-06,17"] },
      { published: "2018-07-14", observations: ["2018-05,16"] },
    );
    expect(measure?.observations[1]).toEqual({ period: "2018-06", value: 17, published: AUGUST });
  });

  it("are the usual ones of what was forgotten, where that is put right on the same day", () => {
    const { measure } = over(
      { published: JULY, observations: ["2018-05,16", "2018-06,17"] },
      { published: JULY, observations: ["2018-05,16"] },
    );
    expect(measure?.observations[1]).toEqual({ period: "2018-06", value: 17 });
  });

  it("are not believed of a change where the last publication of that day had another figure", () => {
    const { measure } = over(
      { published: AUGUST, observations: [`2018-06,18,,,,${JULY}`] },
      { published: JULY, observations: ["2018-06,17"] },
    );
    expect(measure?.observations).toEqual([{ period: "2018-06", value: 18, published: AUGUST }]);
  });

  it("are no earlier than that of what was replaced, although it lies ahead", () => {
    const { measure } = over(
      { published: AUGUST, observations: ["2018-06,18"] },
      { published: JULY, observations: ["2018-06,17,,,,2018-09-01"] },
    );
    expect(measure?.observations).toEqual([
      { period: "2018-06", value: 18, published: "2018-09-01" },
    ]);
    expect(measure?.revisions).toBeUndefined();
  });

  it("are no earlier than the last revision, where the files say none", () => {
    const before = files({ ...june, published: JULY });
    const [measure] = before.dashboard.measures;
    if (measure === undefined) throw new Error("there should be one");
    const revisions = [
      { period: "2018-06", value: 15, published: "2018-07-15" },
      { period: "2018-06", value: 16, published: "2018-07-16" },
      { period: "2018-05", value: 16, published: "2018-07-17" },
    ];
    const revised = { ...before.dashboard, measures: [{ ...measure, revisions }] };
    const { files: merged } = withPrevious(files({ ...june, published: AUGUST }), {
      ...before,
      dashboard: revised,
    });
    expect(merged?.dashboard.measures[0]?.observations).toEqual([
      { period: "2018-06", value: 17, published: "2018-07-16" },
    ]);
  });
});
