import { PACKED } from "#contract/packedFiles.ts";
import type { Day } from "#contract/period.ts";
import { fieldOf } from "./fieldOf.ts";

/** Figures that a page brings with it. */
export interface PackedFigures {
  readonly kind: "pack";
  readonly name: string;
  /** When the pack was made; `null` where it does not say. */
  readonly made: Day | null;
  /** The files' JSON, not yet checked, by path below the API's base. */
  readonly files: ReadonlyMap<string, unknown>;
}

/**
 * The figures that were packed into this page; `null` where it is no pack. A file of it that cannot
 * be read, since the page was cut short or changed, is left out as if it had not been packed.
 */
export function packedFigures(page: Document): PackedFigures | null {
  const files = new Map<string, unknown>();
  for (const block of page.querySelectorAll(`script[type="${PACKED.type}"][${PACKED.path}]`)) {
    const path = block.getAttribute(PACKED.path) ?? "";
    try {
      files.set(path, JSON.parse(block.textContent ?? ""));
    } catch {
      continue;
    }
  }
  if (files.size === 0) return null;
  return { kind: "pack", name: "this copy", made: dayOf(files.get(PACKED.note)), files };
}

/** When a pack was made, as its note says. */
function dayOf(note: unknown): Day | null {
  const made = fieldOf(note, "made");
  return typeof made === "string" && /^\d{4}-\d{2}-\d{2}$/.test(made) ? made : null;
}
