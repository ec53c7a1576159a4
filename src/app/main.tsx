import "./styles.css";
import { createQueryClient } from "#api/queryClient.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
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

createRoot(root).render(
  <StrictMode>
    <App queryClient={queryClient} routing={routingOf(document)} />
  </StrictMode>,
);
