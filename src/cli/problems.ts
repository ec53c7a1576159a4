import type { Problem } from "#publishing/problem.ts";

/** How many problems of each severity there are. */
export function counted(problems: readonly Problem[]): {
  readonly errors: number;
  readonly warnings: number;
} {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return { errors, warnings: problems.length - errors };
}

/** `1 error, 2 warnings` */
export function tally(problems: readonly Problem[]): string {
  const { errors, warnings } = counted(problems);
  return [plural(errors, "error"), plural(warnings, "warning")]
    .filter((part) => !part.startsWith("0 "))
    .join(", ");
}

/** `1 measure`, `2 measures` */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
