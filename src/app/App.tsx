import { CONFIG_KEY } from "#api/config.ts";
import { AUTHORITIES_KEY, openAuthority } from "#api/openAuthority.ts";
import { figuresSource } from "#api/openedFigures.ts";
import { useKeptFocus } from "#components/useKeptFocus.ts";
import { type QueryClient, QueryClientProvider, type QueryFilters } from "@tanstack/react-query";
import { useEffect } from "react";
import { Dashboard, type DashboardProps } from "./Dashboard.tsx";

interface AppProps extends DashboardProps {
  readonly queryClient: QueryClient;
}

/** The whole app: what is drawn, and what fetches its figures. */
export function App({ queryClient, ...dashboard }: AppProps) {
  useForgetting(queryClient);
  // From the first draw on: a reader may take away what has the focus before anything else has come.
  useKeptFocus();
  return (
    <QueryClientProvider client={queryClient}>
      <Dashboard {...dashboard} />
    </QueryClientProvider>
  );
}

/** Forgets what was fetched, or worked out from it, as soon as the figures are another authority's, or come from elsewhere. */
function useForgetting(client: QueryClient): void {
  useEffect(() => {
    const ends = [
      openAuthority.subscribe(() => {
        // No page shows any of it by now.
        void client.cancelQueries(OF_ONE);
        client.removeQueries(OF_ONE);
      }),
      figuresSource.subscribe(() => void client.resetQueries(OF_A_SOURCE)),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [client]);
}

/** What was asked for one authority, and is not the same for all. */
const OF_ONE: QueryFilters = {
  predicate: ({ queryKey: [what] }) => what !== CONFIG_KEY && what !== AUTHORITIES_KEY,
};

const OF_A_SOURCE: QueryFilters = { predicate: ({ queryKey: [what] }) => what !== CONFIG_KEY };
