import type * as z from "zod/mini";
import { measurePath, RESOURCES } from "#contract/resources.ts";
import type { ApiFiles } from "#contract/resources.ts";
import { apiProblems } from "./apiProblems.ts";
import { impossibleDays } from "./impossibleDays.ts";
import { pathText } from "./jsonPath.ts";
import { figureProblems } from "./checks/figureChecks.ts";
import { planLinksOfApi, planProblems } from "./checks/planCoverage.ts";
import { seriesOfApi } from "./checks/seriesOfApi.ts";
import { isError } from "./problem.ts";
import type { Problem } from "./problem.ts";
import { unseenInJson } from "./unseen.ts";

/** API files, and everything that is wrong with them. No files where there is an error. */
export interface ReadFiles {
  readonly files: ApiFiles | null;
  readonly problems: readonly Problem[];
}

/**
 * The files of an API folder, read from their texts by path, and everything that is wrong with them:
 * what breaks the contract, and, where nothing does, what figures, targets and actions say against
 * one another.
 */
export function readApi(texts: ReadonlyMap<string, string>): ReadFiles {
  const { files, problems: ofContract } = readContract(texts);
  if (files === null) return { files, problems: ofContract };
  const problems = [
    ...ofContract,
    ...figureProblems(seriesOfApi(files), files.dashboard.published, true),
    ...planProblems(planLinksOfApi(files)),
  ];
  return { files: problems.some(isError) ? null : files, problems };
}

/**
 * The same as far as the contract goes: what is not JSON, what breaks a schema, and what no schema
 * can see (a measure of no area, a period twice). Other files of the folder are not looked at.
 */
export function readContract(texts: ReadonlyMap<string, string>): ReadFiles {
  const problems: Problem[] = [];
  const read = <T>(path: string, schema: z.ZodMiniType<T>): T | null => {
    const { data, problems: found } = readFile(path, texts.get(path), schema);
    problems.push(...found);
    return data;
  };
  const dashboard = read(RESOURCES.dashboard.path, RESOURCES.dashboard.schema);
  const details = (dashboard?.measures ?? []).flatMap(({ id }) => {
    const detail = read(measurePath(id), RESOURCES.measure.schema);
    return detail === null ? [] : [[id, detail] as const];
  });
  const actionPlan = read(RESOURCES.actionPlan.path, RESOURCES.actionPlan.schema);
  const sessions = read(RESOURCES.sessions.path, RESOURCES.sessions.schema);
  if (dashboard === null || actionPlan === null || sessions === null)
    return { files: null, problems };

  const files: ApiFiles = { dashboard, measures: new Map(details), actionPlan, sessions };
  problems.push(...apiProblems(files), ...unusedFiles(files, texts));
  return {
    files: problems.some(isError) ? null : files,
    problems,
  };
}

function readFile<T>(
  file: string,
  text: string | undefined,
  schema: z.ZodMiniType<T>,
): { readonly data: T | null; readonly problems: readonly Problem[] } {
  if (text === undefined) return { data: null, problems: [missingFile(file)] };
  const json = parsed(text);
  if (json === null) return { data: null, problems: [notJson(file)] };
  const ofTexts = [...impossibleDays(file, json.value), ...unseenInJson(file, json.value)];
  const result = schema.safeParse(json.value);
  return result.success
    ? { data: result.data, problems: ofTexts }
    : {
        data: null,
        problems: [
          ...result.error.issues.map((issue) => broken(file, json.value, issue)),
          ...ofTexts,
        ],
      };
}

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function missingFile(file: string): Problem {
  return {
    severity: "error",
    code: "file-missing",
    file,
    why: "The file is missing",
    remedy: "Publish it again with all the others",
  };
}

function notJson(file: string): Problem {
  return {
    severity: "error",
    code: "not-json",
    file,
    why: "The file is not JSON",
    remedy: "Publish it again: it may have been cut off or changed by hand",
  };
}

/** Where the contract is broken, by what, and why. */
function broken(file: string, json: unknown, issue: z.core.$ZodIssue): Problem {
  const value = valueAt(json, issue.path);
  const path = pathText(issue.path);
  return {
    severity: "error",
    code: "contract",
    file,
    ...(path === "" ? {} : { path }),
    ...(value === undefined ? {} : { value: shownValue(value) }),
    why: fault(issue, value === undefined),
    remedy: "Correct it where the file is made, and publish again",
  };
}

/** A reason follows the value, or where there is none begins the sentence. */
function fault(issue: z.core.$ZodIssue, absent: boolean): string {
  if (!absent) return `breaks the contract: ${reason(issue)}`;
  return issue.code === "custom"
    ? `It breaks the contract: ${reason(issue)}`
    : "The field is missing";
}

/** Without a locale of its own the mini build says no more than this. */
const UNSAID = "Invalid input";

function reason(issue: z.core.$ZodIssue): string {
  if (issue.message !== UNSAID) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return `it should be ${NOUNS[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `it should be one of ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return `it should be at least ${issue.minimum}`;
    case "too_big":
      return `it should be at most ${issue.maximum}`;
    default:
      return `it fails the check “${issue.code}”`;
  }
}

const NOUNS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a pair",
  object: "an object with fields",
};

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined,
    json,
  );
}

function shownValue(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function unusedFiles(files: ApiFiles, texts: ReadonlyMap<string, string>): readonly Problem[] {
  const used = new Set(files.dashboard.measures.map(({ id }) => measurePath(id)));
  return [...texts.keys()]
    .filter((path) => path.startsWith("measures/") && !used.has(path))
    .map((file) => ({
      severity: "warning",
      code: "file-unused",
      file,
      why: "No measure of dashboard.json has this id",
      remedy: "Take the file out, or publish again",
    }));
}
