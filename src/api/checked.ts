import { plainJson } from "#contract/plainText.ts";
import type * as z from "zod/mini";
import { ApiError, type ContractProblem } from "./ApiError.ts";

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ContractProblem[] };

/** Whether a value keeps the contract, and where it does not. `at` is where it lies in its file. */
export function checked<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
  at: readonly PropertyKey[] = [],
): Checked<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };

  return {
    ok: false,
    problems: parsed.error.issues.map((issue) => ({
      path: jsonPath([...at, ...issue.path]),
      value: asWritten(standingAt(value, issue.path)),
      expected: expected(issue),
    })),
  };
}

/**
 * The value with its texts plain, or an error that says what breaks the contract.
 *
 * @throws {ApiError} of kind `contract`
 */
export function kept<T>(schema: z.ZodMiniType<T>, value: unknown, file: string): T {
  const result = checked(schema, plainJson(value));
  if (result.ok) return result.value;
  throw brokenContract(file, result.problems);
}

function brokenContract(file: string, problems: readonly ContractProblem[]): ApiError {
  const [first] = problems;
  const where = first === undefined ? "" : ` at ${first.path}: expected ${first.expected}`;
  const message = `${file} does not keep the contract${where}. Publish it again with the errors mended.`;
  return new ApiError({ kind: "contract", path: file, message, problems });
}

/** `measures[3].title`, and `(the whole file)` for what has no place in it. */
function jsonPath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "(the whole file)";
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

function standingAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (whole, key) =>
      typeof whole === "object" && whole !== null ? Reflect.get(whole, key) : undefined,
    value,
  );
}

/** As much of a value as fits on a line. */
const LONGEST_SHOWN = 80;

/** The value as JSON writes it, shortened; a group or a list by that name; `null` where nothing stands. */
function asWritten(value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value === "object" && value !== null)
    return (Array.isArray(value) ? KINDS["array"] : KINDS["object"]) ?? null;
  const text = JSON.stringify(value);
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text in quotation marks",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list […]",
  tuple: "a list […]",
  object: "a group of fields {…}",
};

/** What should stand there. The contract's own rules bring their own words. */
function expected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return KINDS[issue.expected] ?? issue.expected;
    case "invalid_value":
      return issue.values.map(String).join(" or ");
    case "too_small":
      return `${issue.minimum} or more`;
    case "too_big":
      return `${issue.maximum} or less`;
    default:
      return issue.message;
  }
}
