import { APP_ROOT } from "#api/appRoot.ts";
import { kept } from "#api/checked.ts";
import { DEFAULT_API } from "#api/config.ts";
import { createQueryClient } from "#api/queryClient.ts";
import { readConfig } from "#api/readConfig.ts";
import { readDashboard } from "#api/readDashboard.ts";
import { Search } from "#components/Search.tsx";
import { Waiting } from "#components/Waiting.tsx";
import { RESOURCES } from "#contract/resources.ts";
import { analysisOf } from "#pages/analysisOf.ts";
import { firstScreen } from "#pages/overview/firstScreen.ts";
import { figuresOf } from "#pages/useFigures.ts";
import { wholeRecord } from "#pages/wholeRecord.ts";
import { EDITION } from "#view-models/edition.ts";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { Router } from "wouter";
import { about } from "./about.ts";
import { App } from "./App.tsx";
import { councilColours } from "./councilColours.ts";
import type { GivenPage } from "./givenPage.ts";
import { Shell } from "./Shell.tsx";

/** The JSON of the files that the first screen is made of; `config`: that of the host. */
export interface WrittenOf {
  readonly dashboard: unknown;
  readonly plan: unknown;
  readonly sessions: unknown;
  readonly config: unknown;
}

/** A page before anyone has opened it. */
export interface WrittenPage {
  readonly given: GivenPage | null;
  /** What stands in `#root`. */
  readonly html: string;
  /** What the tab says. */
  readonly title: string | null;
  /** The council's colours, by the properties of the styles. */
  readonly colours: ReadonlyMap<string, string>;
}

/** Where the host's settings say that the figures lie: `api/v1/`, or an address. */
export function api(config: unknown): string {
  const folder = readConfig(config).api ?? DEFAULT_API;
  return folder.endsWith("/") ? folder : `${folder}/`;
}

/** The first screen of these figures, as at the day of their publication. */
export async function writtenOverview(of: WrittenOf): Promise<WrittenPage> {
  const { signal } = new AbortController();
  const config = readConfig(of.config);
  const read = await readDashboard(of.dashboard);
  const { dashboard } = read;
  const { sessions } = kept(RESOURCES.sessions.schema, of.sessions, RESOURCES.sessions.path);
  const figures = figuresOf({
    read,
    plan: kept(RESOURCES.actionPlan.schema, of.plan, RESOURCES.actionPlan.path),
    whole: wholeRecord(sessions, []),
    asked: null,
    today: dashboard.published,
    fetched: "",
  });
  const screen = await firstScreen(
    { figures, analysis: await analysisOf(figures, signal) },
    signal,
  );
  const latestMonth = dashboard.published.slice(0, "2018-10".length);
  const said = about(dashboard, config);
  const given = {
    about: { ...said, logo: said.logo === null ? null : onTheHost(said.logo) },
    screen: { ...screen, latestMonth, published: dashboard.published },
  };
  const colours = [...councilColours(config.colours)].flatMap(([name, colour]) =>
    colour === null ? [] : [[name, colour] as const],
  );
  const queryClient = createQueryClient();
  const html = renderToString(
    <StrictMode>
      <App queryClient={queryClient} given={given} written={APP_ROOT.pathname} />
    </StrictMode>,
  );
  queryClient.clear(); // or it would wait for hours to forget what nobody asked for
  return {
    given,
    html,
    title: `${dashboard.title} – ${dashboard.organisation.name}${said.titleMark}`,
    colours: new Map(colours),
  };
}

/** The page that answers every other address: its head and foot, and the room of what is to come. */
export function writtenShell(overview: WrittenPage | null): WrittenPage {
  const given = overview?.given ? { ...overview.given, screen: null } : null;
  return {
    given,
    html: renderToString(
      <Router base={APP_ROOT.pathname.replace(/\/$/, "")} ssrPath={NO_PAGE}>
        <Shell
          about={given?.about ?? null}
          kept={0}
          version={EDITION}
          search={<Search index={null} onWake={() => {}} />}
          notice={null}
          told={null}
        >
          <Waiting what="Opening the page…" room="long" />
        </Shell>
      </Router>,
    ),
    title: null,
    colours: overview?.colours ?? new Map(),
  };
}

/** The address of none, so that no page is marked as the one that is open. */
const NO_PAGE = "/not/opened/yet";

/** The address of a file of the app itself, whatever host it will lie on. */
function onTheHost(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin === APP_ROOT.origin ? pathname : address;
}
