import { plainText, unseenIn } from "#contract/plainText.ts";
import type { CheckedSheets } from "./checks/check.ts";
import { pathText } from "./jsonPath.ts";
import type { Problem } from "./problem.ts";
import { rowProblem } from "./sheetRows.ts";
import { textsIn } from "./textsIn.ts";

const REMEDY =
  "Write it anew by hand: such characters come along with copied text, and can show a reader what does not stand there";

/** Cells with characters that no reader sees: the dashboard takes them out before it shows a text. */
export function unseenInSheets({ sheets }: CheckedSheets): readonly Problem[] {
  return Object.values(sheets).flatMap((rows) =>
    rows.flatMap((row) =>
      Object.entries(row.texts).flatMap(([column, text]) => {
        const why = whyUnseen(text);
        if (why === null) return [];
        return [
          { ...rowProblem(row, column, why, REMEDY, "warning"), value: plainText(text) } as const,
        ];
      }),
    ),
  );
}

/** The same anywhere in an API file. */
export function unseenInJson(file: string, json: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  textsIn(json, (text, path) => {
    const why = whyUnseen(text);
    if (why !== null)
      problems.push({
        severity: "warning",
        code: "unseen-character",
        file,
        path: pathText(path),
        value: plainText(text),
        why,
        remedy: REMEDY,
      });
  });
  return problems;
}

function whyUnseen(text: string): string | null {
  const unseen = unseenIn(text);
  if (unseen === null) return null;
  const name = unseen.codePoint.toString(16).toUpperCase().padStart(4, "0");
  return `has a character that nobody sees, U+${name}, after ${unseen.after} ${unseen.after === 1 ? "other" : "others"}`;
}
