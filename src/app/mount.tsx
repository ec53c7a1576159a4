import "./untraced.ts";
import { ApiError } from "#api/ApiError.ts";
import { createQueryClient } from "#api/queryClient.ts";
import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./App.tsx";
import type { DashboardProps } from "./Dashboard.tsx";

/** What of the figures this page holds. */
export const queryClient = createQueryClient();

/**
 * Begins the app in its page, a little at a time: the larger half of what is loaded first, apart, so that what can
 * be shown without it does not wait.
 *
 * @param standing what the app draws first stands there already, and is taken over
 */
export function mount(root: Element, dashboard: DashboardProps, standing: boolean): void {
  const app = (
    <StrictMode>
      <App queryClient={queryClient} {...dashboard} />
    </StrictMode>
  );
  // From here on its parts are drawn ones.
  if (standing) root.querySelector("main")?.removeAttribute("data-written");
  startTransition(() => {
    if (standing) hydrateRoot(root, app, { onCaughtError });
    else createRoot(root, { onCaughtError }).render(app);
  });
}

/** What could not be had is told on the page, with what to do; any other fault is one of the app. */
function onCaughtError(error: unknown): void {
  if (!(error instanceof ApiError)) window.reportError(error);
}
