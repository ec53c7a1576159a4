import { problemLine } from "./problem.ts";
import type { Problem } from "./problem.ts";

const SAVE_AS =
  "Open it in a spreadsheet and save it as an Excel workbook (.xlsx) without a password";

/** A file that is no workbook, or one that cannot be opened: its problem says what to do. */
export class WorkbookError extends Error {
  readonly problem: Problem;

  constructor(file: string, why: string, remedy: string = SAVE_AS) {
    const problem = { severity: "error", code: "workbook-unreadable", file, why, remedy } as const;
    super(problemLine(problem));
    this.problem = problem;
  }
}
