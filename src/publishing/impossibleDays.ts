import { pathText } from "./jsonPath.ts";
import type { Problem } from "./problem.ts";
import { isDay } from "./writtenDays.ts";

/** Texts that are written as a day, anywhere in a file, and are none: 2018-02-30. */
export function impossibleDays(file: string, json: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  const path: PropertyKey[] = [];
  const within = (key: PropertyKey, part: unknown) => {
    path.push(key);
    search(part);
    path.pop();
  };
  const search = (value: unknown): void => {
    if (typeof value === "string") {
      if (isWrittenAsDay(value) && !isDay(value)) problems.push(noDay(file, pathText(path), value));
    } else if (Array.isArray(value)) for (const [i, part] of value.entries()) within(i, part);
    else if (typeof value === "object" && value !== null)
      for (const [name, part] of Object.entries(value)) within(name, part);
  };
  search(json);
  return problems;
}

function isWrittenAsDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function noDay(file: string, path: string, value: string): Problem {
  return {
    severity: "error",
    code: "impossible-day",
    file,
    path,
    value,
    why: "is not a day of the calendar",
    remedy: "Correct it where the file is made, and publish again",
  };
}
