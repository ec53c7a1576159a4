import "./styles.css";
import { ApiError } from "#api/ApiError.ts";
import { APP_ROOT } from "#api/appRoot.ts";
import { createQueryClient } from "#api/queryClient.ts";
import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import type { Ahead } from "./aheadOfFigures.ts";
import { App } from "./App.tsx";
import { givenPage, type ScreenAhead } from "./givenPage.ts";
import { routingOf } from "./hashRouting.ts";

/** While developing, figures come from the mock world: `?dataset=marchshire&fault=slow`. */
if (import.meta.env.DEV) {
  const { startMockWorld } = await import("#mocks/browser.ts");
  await startMockWorld();
}

const root = document.getElementById("root");
if (root === null) throw new Error('index.html needs <div id="root"></div>');

const queryClient = createQueryClient();

/** In milliseconds after the page is there: what is kept for another time comes after what is read now. */
const AFTERWARDS = 2000;

if (import.meta.env.PROD)
  setTimeout(() => {
    import("./worker/startWorker.ts")
      .then(({ startWorker }) => startWorker(queryClient))
      // Without it, all goes on over the network.
      .catch(() => null);
  }, AFTERWARDS);

const given = givenPage(document);
// What was written is the bare first screen. A host that answers another view with it has that view drawn afresh.
const { pathname, search } = window.location;
const isFirst = pathname === APP_ROOT.pathname && search === "";
const ahead = isFirst && given?.ahead !== undefined ? comeAhead(given.ahead) : null;
const app = (
  <StrictMode>
    <App queryClient={queryClient} routing={routingOf(document)} given={given} ahead={ahead} />
  </StrictMode>
);
if (given?.screen && isFirst) hydrateRoot(root, app, { onCaughtError });
else createRoot(root, { onCaughtError }).render(app);

async function comeAhead(ahead: Ahead): Promise<ScreenAhead | null> {
  const { aheadOfFigures } = await import("./aheadOfFigures.ts");
  return aheadOfFigures(ahead);
}

/** What could not be had is told on the page, with what to do; any other fault is one of the app. */
function onCaughtError(error: unknown): void {
  if (!(error instanceof ApiError)) window.reportError(error);
}
