import type { ContractProblem } from "./models.ts";

/** What is said to whoever hosts the dashboard of a setting that cannot be used. */
export function settingsNotice({ path, value, expected }: ContractProblem): string {
  return `The setting ${path} in config.json is ${value ?? "empty"}. It should be ${expected}. Until it is mended, the usual is used.`;
}
