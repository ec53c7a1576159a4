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
  const pieces: string[] = [];
  write(value, "", pieces);
  return `${pieces.join("")}\n`;
}

function write(value: unknown, indent: string, pieces: string[]): void {
  const flat = onOneLine(value, LINE - indent.length);
  if (flat !== null) pieces.push(flat);
  else if (Array.isArray(value)) writeList(value, indent, pieces);
  else if (typeof value === "object" && value !== null)
    writeFields(Object.entries(value), indent, pieces);
}

function writeList(parts: readonly unknown[], indent: string, pieces: string[]): void {
  for (const [i, part] of parts.entries()) {
    pieces.push(`${i === 0 ? "[" : ","}\n${indent} `);
    write(part, `${indent} `, pieces);
  }
  pieces.push(`\n${indent}]`);
}

function writeFields(
  fields: readonly (readonly [string, unknown])[],
  indent: string,
  pieces: string[],
): void {
  const stated = fields.filter(([, part]) => part !== undefined);
  for (const [i, [name, part]] of stated.entries()) {
    pieces.push(`${i === 0 ? "{" : ","}\n${indent} ${JSON.stringify(name)}: `);
    write(part, `${indent} `, pieces);
  }
  pieces.push(`\n${indent}}`);
}

/** A value on one line; `null` where it is longer and can be broken. */
function onOneLine(value: unknown, room: number): string | null {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (roomLeft(value, room) < 0) return null;
  const flat = JSON.stringify(value);
  return flat.length <= room ? flat : null;
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
