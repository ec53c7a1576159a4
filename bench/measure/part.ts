import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";

const Goal = z.object({
  what: z.string(),
  limit: z.number(),
  is: z.enum(["at most", "under", "at least"]),
  unit: z.string(),
  value: z.nullable(z.number()),
});

/** One part of the report, as it was measured on a day. */
export const Part = z.object({
  title: z.string(),
  measured: z.string(),
  /** How many processes waited for the processor, at the start and at the end. */
  load: z.array(z.number()),
  /** Lines of Markdown. */
  lines: z.array(z.string()),
  goals: z.array(Goal),
});
export type Part = z.infer<typeof Part>;

/** What a part found; the rest is known of itself. */
export type Found = Pick<Part, "lines" | "goals">;

/** The parts that were measured last stay here, so that one can be measured again without the others. */
const KEPT = ".cache/bench/parts";

/** Measures a part and keeps what it found. */
export async function measuredPart(
  name: string,
  title: string,
  measure: () => Promise<Found>,
): Promise<void> {
  const before = loadavg()[0] ?? 0;
  const { lines, goals } = await measure();
  const load = [before, loadavg()[0] ?? 0];
  const part: Part = { title, measured: new Date().toISOString(), load, lines, goals };
  await mkdir(KEPT, { recursive: true });
  await writeFile(join(KEPT, `${name}.json`), JSON.stringify(part));
}

/** The parts that were measured, in this order; those that never were are left out. */
export async function keptParts(names: readonly string[]): Promise<readonly Part[]> {
  const kept = await readdir(KEPT);
  const found = names.filter((name) => kept.includes(`${name}.json`));
  return Promise.all(
    found.map(async (name) =>
      Part.parse(JSON.parse(await readFile(join(KEPT, `${name}.json`), "utf8"))),
    ),
  );
}
