import { pathText } from "./jsonPath.ts";
import type { Problem } from "./problem.ts";
import { textsIn } from "./textsIn.ts";
import { isDay } from "./writtenDays.ts";

/** Texts that are written as a day, anywhere in a file, and are none: 2018-02-30. */
export function impossibleDays(file: string, json: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  textsIn(json, (text, path) => {
    if (isWrittenAsDay(text) && !isDay(text)) problems.push(noDay(file, pathText(path), text));
  });
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
