import { FOOT } from "./shellWords.ts";
import { CRITERIA } from "./accessibility/criteria.ts";
import {
  type AccessibilityRun,
  type CriterionResult,
  criterionResults,
} from "./accessibility/criterionResults.ts";
import results from "./accessibility/results.json";
import type { Table } from "./models.ts";
import { dayName } from "./words/periods.ts";
import { capital, counted } from "./words/text.ts";

/** A heading of the statement, and what stands below it. */
interface StatementPart {
  readonly title: string;
  readonly texts: readonly string[];
}

/** `/accessibility`: the statement that the law asks of a council, in the order of its model. */
export interface AccessibilityPage {
  readonly title: string;
  readonly parts: readonly StatementPart[];
  /** Every criterion, with what the last run of the tests found. */
  readonly table: Table;
}

/**
 * The statement, made of what the tests found: nothing is said to be met that no test has tried.
 *
 * @param organisation whose dashboard it is; `null`: not known yet
 * @param contact how the council is reached about it; `null`: the host has not said
 */
export function accessibilityPage(
  organisation: string | null,
  contact: string | null,
  run: AccessibilityRun = results,
): AccessibilityPage {
  const found = criterionResults(CRITERIA, run);
  const whose = organisation ?? "the council that publishes it";
  const day = dayName(run.date);
  const unmet = found.filter(({ result }) => result === "not met" || result === "partly met");
  const untested = found.filter(({ result }) => result === "not tested");
  return {
    title: FOOT.statement,
    parts: [
      {
        title: "About this statement",
        texts: [
          `This statement is for the performance challenge dashboard of ${whose}. We want as many people as possible to be able to use it: with a keyboard alone, with a screen reader, at 400% zoom, on a telephone, in dark and in high contrast.`,
        ],
      },
      { title: "How accessible this website is", texts: standing(found) },
      {
        title: "Feedback and contact information",
        texts: [
          contact === null
            ? `If you cannot read or use a part of it, or need it in another form, tell ${whose}.`
            : `If you cannot read or use a part of it, or need it in another form, tell us: ${contact}.`,
        ],
      },
      {
        title: "Enforcement procedure",
        texts: [
          "The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with how we answer, contact the Equality Advisory and Support Service.",
        ],
      },
      {
        title: "Technical information",
        texts: [
          `The council is committed to making its website accessible, in accordance with the regulations of 2018. The standard is the Web Content Accessibility Guidelines, version 2.2, levels A and AA: the first and the second of three levels.`,
          complianceText(unmet, untested),
        ],
      },
      {
        title: "What is not met",
        texts:
          unmet.length === 0
            ? ["No test has found a criterion that is not met."]
            : unmet.map(
                ({ criterion, name, result, detail }) =>
                  `${criterion} ${name}: ${result}. ${detail}`,
              ),
      },
      {
        title: "What is not tested",
        texts:
          untested.length === 0
            ? ["Every criterion was tried by a test."]
            : [
                `${capital(counted(untested.length, "criterion", "criteria"))} were tried by no test, so nothing is claimed of them. The table lists them.`,
              ],
      },
      {
        title: "Preparation of this statement",
        texts: [
          `This statement is made from the results of automatic tests in a browser, last run on ${day}. Nobody who uses assistive technology every day has tried the dashboard for it yet.`,
        ],
      },
    ],
    table: {
      caption: `Every criterion, as tested on ${day}`,
      columns: ["Criterion", "Level", "Result", "What was tried"].map((name) => ({
        name,
        numeric: false,
      })),
      rows: found.map(({ criterion, name, level, result, checked, detail }) => [
        `${criterion} ${name}`,
        level,
        capital(result),
        [checked, detail].filter((text) => text !== "").join(" "),
      ]),
    },
  };
}

function standing(found: readonly CriterionResult[]): readonly string[] {
  const count = (result: CriterionResult["result"]) =>
    found.filter((one) => one.result === result).length;
  return [
    `Of ${counted(found.length, "criterion", "criteria")}, the tests found ${count("met")} met, ${count("partly met")} partly met and ${count("not met")} not met. ${count("not tested")} were not tested.`,
  ];
}

function complianceText(
  unmet: readonly CriterionResult[],
  untested: readonly CriterionResult[],
): string {
  if (unmet.length > 0)
    return "This website is partially compliant with them, due to the non-compliances listed below.";
  return untested.length > 0
    ? "No non-compliance is known. We do not say that it is fully compliant, since not every criterion was tested."
    : "By these tests, this website is fully compliant with them.";
}
