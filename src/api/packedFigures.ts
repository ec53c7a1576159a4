import { PACKED, PackNote } from "#contract/pack.ts";
import type { Day } from "#contract/period.ts";

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
  const { data: note } = PackNote.safeParse(files.get(PACKED.note));
  return { kind: "pack", name: "this copy", made: note?.made ?? null, files };
}
