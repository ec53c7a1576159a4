import { CONFIG_KEY } from "#api/config.ts";
import { figuresSource } from "#api/openedFigures.ts";
import type { Day } from "#contract/period.ts";
import { copyBanner } from "#view-models/banners.ts";
import type { Banner } from "#view-models/models.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";

/**
 * Forgets what was fetched, or worked out from it, as soon as the figures come from elsewhere.
 *
 * @param published When the figures were published; `null` until they are read
 * @returns what every screen says of where they come from
 */
export function useFiguresSource(published: Day | null): readonly Banner[] {
  const client = useQueryClient();
  const opened = useSyncExternalStore(figuresSource.subscribe, figuresSource.current);
  useEffect(
    () =>
      figuresSource.subscribe(() => {
        void client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== CONFIG_KEY });
      }),
    [client],
  );
  return opened?.kind === "pack" ? [copyBanner(opened.made ?? null, published)] : [];
}
