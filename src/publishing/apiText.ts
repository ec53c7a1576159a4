import { measurePath, RESOURCES } from "#contract/resources.ts";
import type { ApiFiles } from "#contract/resources.ts";

/** A line that is no longer than this is not broken. */
const LINE = 100;

/**
 * The API files as text, by path: the same files make the same text. Fields stand in the order of
 * the contract, an observation on one line, so that a change of one figure is a change of one line.
 */
export function apiText(files: ApiFiles): ReadonlyMap<string, string> {
  const { dashboard, measure, actionPlan, sessions } = RESOURCES;
  return jsonFiles({
    dashboard: dashboard.schema.parse(files.dashboard),
    measures: new Map(
      [...files.measures].map(([id, detail]) => [id, measure.schema.parse(detail)]),
    ),
    actionPlan: actionPlan.schema.parse(files.actionPlan),
    sessions: sessions.schema.parse(files.sessions),
  });
}

/** What the files hold, whether or not it keeps to the contract, as text by path. */
export function jsonFiles(files: {
  readonly dashboard: unknown;
  readonly measures: ReadonlyMap<string, unknown>;
  readonly actionPlan: unknown;
  readonly sessions: unknown;
}): ReadonlyMap<string, string> {
  return new Map([
    [RESOURCES.dashboard.path, jsonText(files.dashboard)],
    ...[...files.measures].map(([id, detail]) => [measurePath(id), jsonText(detail)] as const),
    [RESOURCES.actionPlan.path, jsonText(files.actionPlan)],
    [RESOURCES.sessions.path, jsonText(files.sessions)],
  ]);
}

/** A value as JSON, broken into lines where it is long, ending in a line feed. */
export function jsonText(value: unknown): string {
  return `${broken(value, "")}\n`;
}

function broken(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const flat = roomLeft(value, LINE - indent.length) < 0 ? null : JSON.stringify(value);
  if (flat !== null && indent.length + flat.length <= LINE) return flat;
  const inner = `${indent} `;
  if (Array.isArray(value))
    return enclosed(
      "[",
      value.map((part) => broken(part, inner)),
      "]",
      indent,
    );
  const fields = Object.entries(value).filter(([, part]) => part !== undefined);
  return enclosed(
    "{",
    fields.map(([name, part]) => `${JSON.stringify(name)}: ${broken(part, inner)}`),
    "}",
    indent,
  );
}

/**
 * What is left of a line when the least that a value can take is taken from it: below 0 it is too long
 * for sure, and is not written out to be found too long.
 */
function roomLeft(value: unknown, room: number): number {
  if (typeof value === "string") return room - value.length - '""'.length;
  if (typeof value !== "object" || value === null) return room - 1;
  let left = room;
  for (const part of Array.isArray(value) ? value : Object.values(value)) {
    if (left < 0) return left;
    left = roomLeft(part, left);
  }
  return left;
}

function enclosed(open: string, parts: readonly string[], close: string, indent: string): string {
  return [open, parts.map((part) => `${indent} ${part}`).join(",\n"), `${indent}${close}`].join(
    "\n",
  );
}
