import "./styles.css";
import { APP_ROOT } from "#api/appRoot.ts";
import { drawnAhead } from "./ahead/drawnAhead.ts";
import { atRest } from "./atRest.ts";
import { Dashboard } from "./Dashboard.tsx";
import { type GivenPage, givenPage } from "./givenPage.ts";
import { routingOf } from "./routing.ts";

/** While developing, figures come from the mock world: `?dataset=marchshire&fault=slow`. */
if (import.meta.env.DEV) {
  const { startMockWorld } = await import("#mocks/browser.ts");
  await startMockWorld();
}

const root = document.getElementById("root");
if (root === null) throw new Error('index.html needs <div id="root"></div>');

if (import.meta.env.PROD) {
  const opened = "serviceWorker" in navigator ? navigator.serviceWorker.controller : null;
  atRest()
    .then(() => Promise.all([import("./worker/startWorker.ts"), import("./mount.tsx")]))
    .then(([{ startWorker }, { queryClient }]) => startWorker(queryClient, opened))
    // Without it, all goes on over the network.
    .catch(() => null);
}

void open(root);

async function open(root: Element): Promise<void> {
  const given = givenPage(document);
  // What was written is the bare first screen. A host that answers another view with it has that view drawn afresh.
  const { pathname, search } = window.location;
  const view = pathname.slice(APP_ROOT.pathname.length) + search;
  const isFirst = view === "";
  const stands = given !== null && (isFirst ? given.screen !== null : given.view === view);
  // Asked for at once, and waited for last: what can be shown without it comes before.
  const mounting = import("./mount.tsx").catch(() => null);
  const isHashed = routingOf(document) === "hash";
  const hash = isHashed ? await import("./hashRouting.ts").catch(() => null) : null;
  if (isHashed && hash === null) return sayUnopened();
  const dashboard = (page: GivenPage) => <Dashboard hash={hash} given={page} />;
  const drawn = isFirst && given !== null ? await drawnAhead(root, given, dashboard) : null;
  const shown = drawn ?? given;
  const come = await mounting;
  if (come === null) return sayUnopened();
  const behind = stands && !isFirst ? await import("./drawBehind.ts").catch(() => null) : null;
  if (behind !== null) {
    // By itself, so that the page does not stand still for as long as all that is made ready takes together.
    await import("#api/readDashboard.ts").catch(() => null);
    return behind.drawBehind(root, (place) => come.mount(place, { hash, given }, false));
  }
  come.mount(root, { hash, given: shown }, isFirst && shown !== null && shown.screen !== null);
}

/** Without what draws it the page stays as it was written: it is said so, above it. */
function sayUnopened(): void {
  document.querySelector("#unopened")?.removeAttribute("hidden");
}
