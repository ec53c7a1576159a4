import { useDeferredValue } from "react";
import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";

/**
 * Nothing is fetched for it, so that it changes only with its key, and a second attempt is of no use.
 * The one before stays until the next is ready.
 */
const MADE_HERE = {
  placeholderData: keepPreviousData,
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  retry: false,
  throwOnError: true,
} as const;

/**
 * What is worked out of the figures a few measures at a time and kept with them, so that coming back
 * to it costs nothing; `null` until it is there.
 *
 * @param key what it is and of what; it is made once for each
 * @param make `null` while there is nothing to make it of
 */
export function useMade<T>(
  key: readonly unknown[],
  make: ((signal: AbortSignal) => Promise<T>) | null,
): T | null {
  const { data } = useQuery({
    ...MADE_HERE,
    queryKey: key,
    queryFn: make === null ? skipToken : ({ signal }) => make(signal),
  });
  // What is drawn of it first is much, and is drawn a little at a time.
  const isDrawn = useDeferredValue(data !== undefined);
  return isDrawn ? (data ?? null) : null;
}
