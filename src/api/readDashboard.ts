import { type Dashboard, DashboardFrame } from "#contract/dashboard.ts";
import { Measure } from "#contract/measure.ts";
import { RESOURCES } from "#contract/resources.ts";
import * as z from "zod/mini";
import type { ContractProblem } from "./ApiError.ts";
import { checked, kept } from "./checked.ts";
import { inSlices } from "./inSlices.ts";
import { type Asking, resource } from "./resource.ts";

/** A measure that breaks the contract and is left out. Its id and title are said where they can be read. */
export interface BrokenMeasure {
  readonly id: string | null;
  readonly title: string | null;
  readonly problems: readonly ContractProblem[];
}

/** The dashboard with the measures that keep the contract, and those that don't. */
export interface ReadDashboard {
  readonly dashboard: Dashboard;
  readonly broken: readonly BrokenMeasure[];
}

const { path } = RESOURCES.dashboard;

/**
 * The dashboard, from wherever it lies.
 *
 * @throws {ApiError} of every kind
 */
export async function dashboardFrom(asking: Asking): Promise<ReadDashboard> {
  return resource(path, asking, readDashboard);
}

/**
 * Each measure is read by itself, so that a broken one costs that measure only, and in slices, so
 * that many do not hold the page.
 *
 * @throws {ApiError} of kind `contract` when what holds the measures is itself broken
 */
export async function readDashboard(json: unknown, signal?: AbortSignal): Promise<ReadDashboard> {
  const frame = kept(DashboardFrame, json, path);
  const results = await inSlices(
    frame.measures,
    (entry, index) => checked(Measure, entry, ["measures", index]),
    signal,
  );
  const seen = new Set<string>();
  const measures: Measure[] = [];
  const broken: BrokenMeasure[] = [];

  for (const [index, result] of results.entries()) {
    const entry = frame.measures[index];
    if (!result.ok) {
      broken.push({ ...names(entry), problems: result.problems });
    } else if (seen.has(result.value.id)) {
      broken.push({ ...names(entry), problems: [repeated(result.value, index)] });
    } else {
      seen.add(result.value.id);
      measures.push(result.value);
    }
  }
  return { dashboard: { ...frame, measures }, broken };
}

const Names = z.object({ id: z.unknown(), title: z.unknown() });

function names(entry: unknown): Pick<BrokenMeasure, "id" | "title"> {
  const { data } = z.partial(Names).safeParse(entry);
  return { id: text(data?.id), title: text(data?.title) };
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function repeated({ id }: Measure, index: number): ContractProblem {
  return {
    path: `measures[${index}].id`,
    value: JSON.stringify(id),
    expected: "an id that no measure before it has",
  };
}
