import { readFile } from "node:fs/promises";
import react from "@vitejs/plugin-react";
import { type Plugin, defineConfig } from "vite";
import { builtOn } from "./scripts/builtOn.ts";
import { leftOut } from "./scripts/leftOut.ts";
import { methodsDocument } from "./scripts/methodsText.ts";

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

/** Shows the development server's gallery: every component and chart in every state. */
const gallery: Plugin = {
  name: "gallery",
  apply: "serve",
  configureServer(server) {
    server.middlewares.use("/gallery", ({ originalUrl = "/gallery" }, response, next) => {
      readFile(new URL("tests/gallery/index.html", import.meta.url), "utf8")
        .then((page) => server.transformIndexHtml(originalUrl, page))
        .then((page) => response.setHeader("content-type", "text/html").end(page), next);
    });
  },
};

/**
 * The app in few parts, since each costs a slow line a request: what every page is drawn by before React has
 * come, what React draws and figures are fetched by, what makes a first screen of figures, the small things of many
 * pages, what a trend is drawn of, what a measure is told by, what a session and its promises are, and a part for
 * each other page. Every part more is named in what every page loads. Where two groups could hold a module, which
 * brings along what it imports, the one with the higher priority does.
 */
const PARTS = [
  { name: "first", test: /src\/app\/(Dashboard|atRest|givenPage|ahead\/\w+)\.tsx?$/, priority: 5 },
  { name: "mount", test: /src\/app\/mount\.tsx$/, priority: 4 },
  {
    name: "figures",
    test: /src\/(api\/(read\w+|recordDatabase)|app\/(Afterwards|FiguresAbout)|pages\/(analysisOf|overview\/(OverviewFigures|firstScreen)))\.tsx?$/,
    priority: 3,
  },
  {
    name: "trends",
    test: /src\/(charts\/(runs|trendEntries|trendRows)|view-models\/(axis|trend|trendKey))\.tsx?$/,
    priority: 1,
  },
  { name: "planned", test: /src\/(pages\/plan\/usePlan|view-models\/planPage)\.ts$/, priority: 1 },
  { name: "told", test: /src\/(pages\/measureScreen|view-models\/measurePage)\.ts$/, priority: 1 },
  {
    name: "followed",
    test: /src\/(domain\/agendaOf|view-models\/(carriedText|followUpPage|termsUsed))\.ts$/,
    priority: 0,
  },
  {
    name: "many",
    test: /src\/(app\/(drawBehind|ShortWords)|components\/(CardTable|DataTable|TableOf|DownloadButton|saveFile|SourceLink)|charts\/(PromiseMark|lettering|pointShapes|spread)|domain\/frontDoorCost|pages\/useFollowUp|view-models\/(chartWords|csvText|pictureWords|shortWords|sumWords|tableCsv))\.tsx?$/,
    priority: 2,
  },
  {
    name: "forms",
    test: /src\/(components\/(LineForm|AssumedField|FileDrop)|pages\/OwnQuestionForm|view-models\/movedText)\.tsx?$/,
    priority: 0,
  },
  { name: "recording", test: /src\/(pages\/recording|view-models\/keeping)\.ts$/, priority: 0 },
];

export default defineConfig(({ isSsrBuild = false }) => ({
  plugins: [react(), leftOut, methodsDocument, mockWorker, gallery],
  define: { BUILT_ON: JSON.stringify(builtOn(process.env)) },
  // What the router brings for a React of long ago.
  resolve: { alias: { "use-sync-external-store/shim/index.js": "react" } },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false }, // a hint that older browsers do without
    ...(!isSsrBuild && { rolldownOptions: { output: { codeSplitting: { groups: PARTS } } } }),
  },
}));
