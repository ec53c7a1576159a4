import { readFile } from "node:fs/promises";
import react from "@vitejs/plugin-react";
import { type Plugin, defineConfig } from "vite";

/** Serves MSW's worker to the development server. The built site has none. */
const mockWorker: Plugin = {
  name: "mock-worker",
  apply: "serve",
  configureServer({ middlewares }) {
    middlewares.use("/mockServiceWorker.js", (_, response, next) => {
      readFile(new URL("node_modules/msw/lib/mockServiceWorker.js", import.meta.url)).then(
        (script) => response.setHeader("content-type", "text/javascript").end(script),
        next,
      );
    });
  },
};

export default defineConfig({
  plugins: [react(), mockWorker],
  build: { target: "es2022", assetsInlineLimit: 0 },
});
