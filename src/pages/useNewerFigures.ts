import { figuresStanding, type Newer } from "#api/figuresStanding.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";

/** The first part of the key of each query of the host's figures. */
const OF_THE_HOST: ReadonlySet<string> = new Set([
  "dashboard",
  "action-plan",
  "sessions",
  "measure",
]);

/** Figures that have come since those that are shown, and how to show them; `null`: none are known of. */
export function useNewerFigures(): {
  readonly newer: Newer | null;
  readonly take: () => Promise<void>;
} {
  const client = useQueryClient();
  const { newer } = useSyncExternalStore(
    figuresStanding.subscribe,
    figuresStanding.now,
    figuresStanding.now,
  );

  async function take() {
    const { hostFigures } = await import("#api/hostFigures.ts");
    await hostFigures.takeNewer();
    await client.invalidateQueries({
      predicate: ({ queryKey: [what] }) => OF_THE_HOST.has(String(what)),
    });
  }
  return { newer, take };
}
