import { QueryClient } from "@tanstack/react-query";
import { ApiError, type FailureKind } from "./ApiError.ts";
import { fieldOf } from "./fieldOf.ts";

const SECOND = 1000;
const HOUR = 60 * 60 * SECOND;

/** What may be otherwise a moment later. Signing in, publishing and mending take a person. */
const PASSING: ReadonlySet<FailureKind> = new Set(["offline", "server", "timeout"]);
const MOST_RETRIES = 2;

/** What a query says of itself that only a device can answer: a page that is written beforehand does not wait for it. */
export const OF_THE_DEVICE = { ofTheDevice: true } as const;

/**
 * The figures as this page holds them. They stay as they are until their reader asks for newer ones
 * (`hostFigures.ts`), and for the length of a meeting. Without a network a query fails rather than waits, so that a screen can say
 * so, and asks again when the network is back.
 *
 * @param pause Milliseconds before the first retry; the second waits twice as long.
 */
export function createQueryClient(pause: number = SECOND): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 12 * HOUR,
        networkMode: "always",
        refetchOnReconnect: true,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < MOST_RETRIES && mayPass(error),
        retryDelay: (failures) => pause * 2 ** failures,
      },
    },
  });
}

function mayPass(error: Error): boolean {
  if (!(error instanceof ApiError) || !PASSING.has(error.kind)) return false;
  // With no network at all nothing changes by waiting: it is asked again when it is back.
  const hasNetwork = fieldOf(fieldOf(globalThis, "navigator"), "onLine") !== false;
  return error.kind !== "offline" || hasNetwork;
}
