import type { ApiFiles } from "#contract/resources.ts";
import { apiText } from "#publishing/apiText.ts";
import { buildApi } from "#publishing/buildApi.ts";
import { writeCsv } from "#publishing/csv.ts";
import { problemLine } from "#publishing/problem.ts";
import { readApi } from "#publishing/readApi.ts";
import { sheetsOf } from "#publishing/sheetsOf.ts";
import * as fc from "./seeded.ts";
import { expect } from "vitest";
import { attack } from "../publishing/disclosure/attacker.ts";
import { folder } from "../publishing/folder.ts";
import { built, someSheets } from "../publishing/someSheets.ts";
import { holds } from "./cases.ts";

/** A count below this is not published, and nor is what gives it away. */
const THRESHOLD = 5;
const MOST = 40;

/** How many children, many of them few. */
const children = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
  fc.integer({ min: 0, max: 15 }),
);

export function publishingRules(): void {
  holds(
    "API files give spreadsheets, and those the same API files: nothing is lost on the way",
    250,
    someSheets,
    (sheets) => {
      const files = built(sheets);
      expect(built(sheetsOf(files))).toEqual(files);
      expect(readApi(apiText(files)).files).toEqual(files);
    },
  );

  holds(
    "no suppressed count can be worked out from a total and its other parts",
    600,
    fc.array(children, { minLength: 2, maxLength: 6 }),
    (parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      const shown = publishedOf(total, parts);
      const gaps = new Map<string, 1 | -1>();
      let sum = shown[0] ?? 0;
      if (shown[0] === null) gaps.set("0", -1);
      for (const [i, part] of shown.entries()) {
        if (i === 0) continue;
        if (part === null) gaps.set(String(i), 1);
        else sum -= part;
      }
      // A nought is always shown, so that whoever looks knows that no gap is one.
      const { canBe } = attack([{ gaps, sum }], () => 1, MOST);
      for (const [i, secret] of [total, ...parts].entries()) {
        const value = shown[i];
        if (value !== null) {
          expect(value).toBe(secret);
          expect(secret > 0 && secret < THRESHOLD).toBe(false);
          continue;
        }
        const others = Array.from({ length: MOST }, (_, n) => n + 1).filter((n) => n !== secret);
        expect({ i, other: others.some((n) => canBe(String(i), n)) }).toEqual({ i, other: true });
      }
    },
  );
}

/** What the public sees of a total and its parts: the total first, `null` where a number is suppressed. */
function publishedOf(total: number, parts: readonly number[]): readonly (number | null)[] {
  const files = publishedFiles([
    { measure: "referrals", period: "2018-04", value: total },
    ...parts.map((value, i) => ({
      measure: "referrals",
      period: "2018-04",
      value,
      dimension: "Team",
      member: `Team ${i + 1}`,
    })),
  ]);
  const whole = files.dashboard.measures[0]?.observations ?? [];
  const members = files.measures.get("referrals")?.breakdowns[0]?.members ?? [];
  return [whole, ...members.map(({ observations }) => observations)].map(
    ([first]) => first?.value ?? null,
  );
}

function publishedFiles(rows: Parameters<typeof writeCsv>[1]): ApiFiles {
  const { files, problems } = buildApi(
    folder({
      measures: `id,title,area,unit,polarity,frequency,counting,decimals,definition,source
referrals,Referrals,caseload,count,none,month,flow,0,What,System
`,
      observations: writeCsv(["measure", "period", "value", "dimension", "member"], rows),
      targets: "measure,from,shape,label,set_by\n",
    }),
    { audience: "public", smallNumbers: "suppress" },
  );
  if (files === null) throw new Error(problems.map(problemLine).join("\n"));
  return files;
}
