import type { Day } from "#contract/period.ts";
import { ApiError } from "./ApiError.ts";
import { packedFigures } from "./packedFigures.ts";

/**
 * Figures that do not come from the host: `pack`, packed into the page itself; `preview`, made here
 * from a local file; `seen`, pinned in a file of what a session saw.
 */
export interface OpenedFigures {
  readonly kind: "pack" | "preview" | "seen";
  /** The name of the file, or of what was packed. */
  readonly name: string;
  /** The files' JSON, not yet checked, by path below the API's base: `measures/caseload.json`. */
  readonly files: Pick<ReadonlyMap<string, unknown>, "has" | "get">;
  /** When a pack was made, or the session was that saw them; `null` or left out where it is not known. */
  readonly made?: Day | null;
}

/** Where the figures come from while some are open: nothing is asked of the host. */
export interface FiguresSource {
  /** What the page itself was made with: a pack's; `null`: it has none, and asks the host. */
  readonly own: OpenedFigures | null;
  /** What is open; `null`: the host's. The same object until it changes. */
  readonly current: () => OpenedFigures | null;
  readonly open: (figures: OpenedFigures) => void;
  /** Back to the host's, or in a pack to its own. */
  readonly close: () => void;
  readonly subscribe: (changed: () => void) => () => void;
}

export function createFiguresSource(own: OpenedFigures | null = null): FiguresSource {
  const listeners = new Set<() => void>();
  let opened = own;

  function put(figures: OpenedFigures | null): void {
    if (opened === figures) return;
    opened = figures;
    for (const changed of listeners) changed();
  }

  return {
    own,
    current: () => opened,
    open: put,
    close: () => put(own),
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}

/**
 * The JSON of one resource of opened figures.
 *
 * @throws {ApiError} of kind `missing` where they have no such file
 */
export function openedResource({ name, files }: OpenedFigures, path: string): unknown {
  if (files.has(path)) return files.get(path);
  const message = `There is no ${path} in ${name}. Open a file that has it.`;
  throw new ApiError({ kind: "missing", path, message });
}

/** The one source of this page. */
export const figuresSource: FiguresSource = createFiguresSource(
  typeof document === "undefined" ? null : packedFigures(document),
);
