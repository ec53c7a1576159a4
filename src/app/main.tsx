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

createRoot(root).render(
  <StrictMode>
    <App queryClient={createQueryClient()} routing={routingOf(document)} />
  </StrictMode>,
);
