import type { QueryClient } from "@tanstack/react-query";
import { measurePath } from "#contract/resources.ts";
import { apiBase, configQuery } from "./config.ts";
import { dashboardQuery } from "./dashboard.ts";
import { fieldOf } from "./fieldOf.ts";
import { hostFigures } from "./hostFigures.ts";
import { sessionsQuery } from "./sessions.ts";

/** How many measures' own files are put on a device ahead of being asked for. */
const MOST_AHEAD = 60;
/** In milliseconds, before the first of them, so that whoever only looks in asks for none, and between two. */
const BEFORE = 5000;
const APART = 150;

/** Asks the host whether there are newer figures. */
export function freshen(signal: AbortSignal): Promise<void> {
  return hostFigures.check(signal);
}

/**
 * Puts on the device what a session would need without a network: one file after the other, as long as the
 * host answers and the reader's line is not to be spared.
 */
export async function keepAhead(client: QueryClient, signal: AbortSignal): Promise<void> {
  await pause(BEFORE);
  const config = client.getQueryData(configQuery.queryKey);
  if (config === undefined || sparesTheLine()) return;
  const base = apiBase(config);
  try {
    for (const id of measuresAhead(client).slice(0, MOST_AHEAD)) {
      if (signal.aborted || !hostFigures.mayKeep()) return;
      const asked = await hostFigures.keepAhead({ path: measurePath(id), base }, signal);
      if (asked) await pause(APART);
    }
  } catch {
    // What is missing is fetched when it is asked for, or the next time.
  }
}

/** Those of the dashboard that a session has on its agenda, the latest first, and then the others. */
function measuresAhead(client: QueryClient): readonly string[] {
  const measures = client.getQueryData(dashboardQuery.queryKey)?.dashboard.measures ?? [];
  const sessions = client.getQueryData(sessionsQuery.queryKey)?.sessions ?? [];
  const ids = measures.map(({ id }) => id);
  const agendas = sessions
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .flatMap(({ agenda }) => agenda.flatMap(({ measure }) => measure ?? []));
  return [...new Set([...agendas.filter((id) => ids.includes(id)), ...ids])];
}

/** Whether the reader has asked their browser to save data. */
function sparesTheLine(): boolean {
  return fieldOf(fieldOf(navigator, "connection"), "saveData") === true;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
