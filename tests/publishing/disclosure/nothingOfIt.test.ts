import * as fc from "../../generated/seeded.ts";
import { describe, expect, it } from "vitest";
import { withManifest } from "#cli/checksums.ts";
import { buildApi } from "#publishing/buildApi.ts";
import { packedPage } from "#publishing/packedPage.ts";
import { isError, problemLine } from "#publishing/problem.ts";
import { apiText } from "#publishing/apiText.ts";
import { sheetsOf } from "#publishing/sheetsOf.ts";
import type { SheetName } from "#publishing/sheets.ts";
import { cases } from "../../generated/cases.ts";
import { folder } from "../folder.ts";
import { RESTRICTED, RESTRICTED_SHEETS, type Sheets } from "./restrictedSheets.ts";

/** Every byte that is published for everyone: the files, their manifest, and the one page of them all. */
function everyByte(sheets: Sheets): string {
  const { files, problems } = buildApi(folder(sheets), {
    audience: "public",
    smallNumbers: "suppress",
  });
  if (files === null) throw new Error(problems.filter(isError).map(problemLine).join("\n"));
  const texts = withManifest(apiText(files), files.dashboard.published);
  const page = packedPage("<body></body>", texts, { made: "2018-10-12" });
  return [...texts, ["page", page] as const].flat().join("\n");
}

/** The same sheets with another word or number in the place of each that is for members only. */
function reworded(sheets: Sheets, instead: ReadonlyMap<string, string>): Sheets {
  const pattern = new RegExp(
    [...instead.keys()].toSorted((a, b) => b.length - a.length).join("|"),
    "g",
  );
  return Object.fromEntries(
    Object.entries(sheets).map(([name, text]) => [
      name,
      text?.replaceAll(pattern, (found) => instead.get(found) ?? found),
    ]),
  );
}

/** The ids that rows name one another by stay, so that the same rows hang together. */
const IDS = /^restricted-/;
/** With the other members of its breakdown this one comes to the whole: as another number it would not. */
const ADDS_UP = "7100";
const WORDS = RESTRICTED.filter((value) => !IDS.test(value) && value !== ADDS_UP);

describe("of what is for members only", () => {
  it("nothing whatever reaches the public: other secrets make the same bytes", () => {
    const whole = everyByte(RESTRICTED_SHEETS);
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 900 }),
        fc.stringMatching(/^[a-z]{1,12}$/),
        (times, word) => {
          // Numbers grow alike, so that what is a sum or a share of others stays one.
          const secret = (value: string, i: number) =>
            /^\d/.test(value)
              ? String(Math.round(Number(value) * 10 * times) / 10)
              : `Q${word}${i}q`;
          const instead = new Map(WORDS.map((value, i) => [value, secret(value, i)]));
          expect(everyByte(reworded(RESTRICTED_SHEETS, instead))).toBe(whole);
        },
      ),
      { numRuns: cases(40) },
    );
    expect(RESTRICTED.filter((value) => whole.includes(value))).toEqual([]);
  });

  it("nothing comes out by way of the sheets that the members’ files are written back to", () => {
    const { files } = buildApi(folder(RESTRICTED_SHEETS), { audience: "members" });
    if (files === null) throw new Error("The members' files are not built.");
    const back: Sheets = Object.fromEntries(sheetsOf(files));
    expect(buildApi(folder({ ...none(), ...back })).files).toEqual(files);
    const text = everyByte({ ...none(), ...back });
    expect(RESTRICTED.filter((value) => text.includes(value))).toEqual([]);
    expect(text).not.toContain("Cases fell");
    expect(text).toContain('"audience": "public"');
  });
});

/** None of the sheets that may be left out. */
function none(): Partial<Record<SheetName, string>> {
  return { targets: "measure,from,shape,label,set_by\n" };
}

const PLANS = `id,title,area,unit,polarity,frequency,counting,decimals,definition,source,usual_delay
plans,Plans,caseload,count,none,month,flow,0,Plans started,System,14
timely,On time,caseload,percent,higher,month,flow,1,Reviews on time,System,14
`;

/** A month of plans by team, where two teams are so small that both are hidden; and as many reviews on time. */
function plansOf(small: number, other: number, late: number): Sheets {
  const rows = [
    `plans,2018-04,${40 + small + other},,,,,,`,
    "plans,2018-04,40,,,,Team,North,",
    `plans,2018-04,${small},,,,Team,South,`,
    `plans,2018-04,${other},,,,Team,West,`,
    "plans,2018-05,44,,,,,,",
    `timely,2018-04,${((100 - late) / 100) * 100},${100 - late},100,,,,`,
    "timely,2018-05,90,90,100,,,,",
  ];
  return {
    measures: PLANS,
    observations: `measure,period,value,numerator,denominator,flag,dimension,member,published\n${rows.join("\n")}\n`,
    targets: "measure,from,shape,label,set_by\n",
  };
}

describe("of a number that is hidden", () => {
  it("nothing whatever is published: another as small makes the same bytes", () => {
    const whole = everyByte(plansOf(2, 4, 3));
    const small = fc.integer({ min: 2, max: 4 });
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 4 }), (south, late) => {
        // Their sum is published, and stays what it is.
        expect(everyByte(plansOf(south, 6 - south, late))).toBe(whole);
      }),
      { numRuns: cases(30) },
    );
    expect(whole).toContain('{"period":"2018-04","value":46}');
    expect(whole.match(/"value":null,"flag":"c"/g)).not.toHaveLength(0);
  });
});
