import type { Id } from "#contract/measure.ts";
import type { Session } from "#contract/sessions.ts";
import { sessionToCome } from "#domain/sessionToCome.ts";
import type { Figures } from "#pages/useFigures.ts";
import { unknownChoices } from "#view-models/packPage.ts";

/** Which measures the pack is of: those of the agenda, the strongest exceptions, all, or named ones. */
export type Chosen = "agenda" | "exceptions" | "all" | readonly Id[];

/** What the address asks the pack to be. */
export interface PackChoices {
  /** `null` where there is no session to prepare. */
  readonly session: Session | null;
  readonly measures: Chosen;
  /** Whether there are lines to write on. */
  readonly ruled: boolean;
  /** What the address asks for and there is not, in sentences. */
  readonly unknown: readonly string[];
}

/**
 * `?session=2019-01-24&measures=all&lines=no`: left out, the session that the day of the view is in
 * wait of, the measures on its agenda, and lines to write on.
 */
export function packChoices(figures: Figures, search: URLSearchParams): PackChoices {
  const { sessions, dashboard, options } = figures;
  const asked = search.get("session");
  const found = sessions.find(({ date }) => date === asked) ?? null;
  const session = found ?? sessionToCome(sessions, options.now);
  const measures = chosen(search.get("measures") ?? "", session !== null);
  const known = new Set(dashboard.measures.map(({ id }) => id));
  return {
    session,
    measures,
    ruled: search.get("lines") !== "no",
    unknown: unknownChoices(
      found === null ? asked : null,
      typeof measures === "string" ? [] : measures.filter((id) => !known.has(id)),
    ),
  };
}

/** `none` is no measure at all: pages of words alone. */
function chosen(text: string, hasSession: boolean): Chosen {
  if (text === "all" || text === "exceptions") return text;
  if (text === "" || text === "agenda") return hasSession ? "agenda" : "exceptions";
  return text === "none" ? [] : [...new Set(text.split(","))];
}
