import { measureDetailQuery } from "#api/measureDetail.ts";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

/** How a reader turns to a link: by a pointer over it, by a key, by a finger. */
const INTENT = ["pointerover", "focusin", "touchstart"] as const;

/** Fetches the page of a measure and its figures, once a reader turns to a link to it. */
export function useMeasureAhead(): void {
  const client = useQueryClient();

  useEffect(() => {
    function onIntent({ target }: Event) {
      const link = target instanceof Element ? target.closest("a") : null;
      const id = link === null ? null : measureIn(link.href);
      if (id !== null) void fetchAhead(id, client);
    }
    for (const kind of INTENT) document.addEventListener(kind, onIntent, { passive: true });
    return () => {
      for (const kind of INTENT) document.removeEventListener(kind, onIntent);
    };
  }, [client]);
}

/** The measure that an address is of, with views in the path or behind the hash; `null` where it is of none. */
export function measureIn(address: string): string | null {
  const [, id] = /\/measures\/([^/?#]+)(?:[?#]|$)/.exec(address) ?? [];
  return id === undefined ? null : decodeURIComponent(id);
}

/** What does not come now is asked for again when the page is opened, and said there. */
async function fetchAhead(id: string, client: QueryClient): Promise<void> {
  await Promise.allSettled([
    import("#pages/measure/MeasurePage.tsx"),
    import("#pages/measure/NeighboursHere.tsx"),
    client.prefetchQuery(measureDetailQuery(id)),
  ]);
}
