import { CONFIG_KEY } from "#api/config.ts";
import { figuresSource } from "#api/openedFigures.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

/** Forgets what was fetched, or worked out from it, as soon as the figures come from elsewhere. */
export function useFiguresSource(): void {
  const client = useQueryClient();
  useEffect(
    () =>
      figuresSource.subscribe(() => {
        void client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== CONFIG_KEY });
      }),
    [client],
  );
}
