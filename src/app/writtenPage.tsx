import { APP_ROOT } from "#api/appRoot.ts";
import { kept } from "#api/checked.ts";
import { type Config, DEFAULT_API } from "#api/config.ts";
import { createQueryClient } from "#api/queryClient.ts";
import { readConfig } from "#api/readConfig.ts";
import { readDashboard } from "#api/readDashboard.ts";
import { Search } from "#components/Search.tsx";
import { Waiting } from "#components/Waiting.tsx";
import { RESOURCES } from "#contract/resources.ts";
import { OPENING } from "#view-models/waits.ts";
import { EDITION } from "#view-models/edition.ts";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { Router } from "wouter";
import { about } from "./about.ts";
import { App } from "./App.tsx";
import { councilColours } from "./councilColours.ts";
import type { GivenPage } from "./givenPage.ts";
import { publishedScreen } from "./publishedScreen.ts";
import { Shell } from "./Shell.tsx";

/** The JSON of the files that the first screen is made of; `config`: that of the host. */
export interface WrittenOf {
  readonly dashboard: unknown;
  readonly plan: unknown;
  readonly sessions: unknown;
  readonly config: unknown;
  /** Whether they are those of one of several authorities. */
  readonly several: boolean;
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
  const config = readConfig(of.config);
  const read = await readDashboard(of.dashboard);
  const { dashboard } = read;
  const { sessions } = kept(RESOURCES.sessions.schema, of.sessions, RESOURCES.sessions.path);
  const plan = kept(RESOURCES.actionPlan.schema, of.plan, RESOURCES.actionPlan.path);
  const said = about(dashboard, config);
  const given = {
    about: { ...said, logo: onTheHost(said.logo) },
    screen: await publishedScreen({ read, plan, sessions }),
    several: of.several,
  };
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
    colours: coloursOf(config),
  };
}

/**
 * The page that answers every other address: its head and foot, and the room of what is to come.
 *
 * @param overview `null` where the figures lie elsewhere
 * @param several Whether an address may be of another authority: then it names none
 */
export function writtenShell(
  overview: WrittenPage | null,
  settings: unknown,
  several: boolean,
): WrittenPage {
  const given = overview?.given && !several ? { ...overview.given, screen: null } : null;
  return {
    given,
    html: renderToString(
      <Router base={APP_ROOT.pathname.replace(/\/$/, "")} ssrPath={NO_PAGE}>
        <Shell
          about={given?.about ?? null}
          kept={0}
          version={EDITION}
          several={several}
          search={<Search index={null} onWake={() => {}} Panel={NoPanel} />}
          notice={null}
          told={null}
        >
          <Waiting what={OPENING} room="long" />
        </Shell>
      </Router>,
    ),
    title: null,
    colours: coloursOf(readConfig(settings)),
  };
}

/** The page of the first screen of figures that lie elsewhere: the same, and where that is to be had. */
export function writtenAhead(settings: unknown, { base, shape, several }: Elsewhere): WrittenPage {
  const { api, title, logo } = readConfig(settings);
  const ahead = {
    api,
    base,
    overview: RESOURCES.overview.path,
    dashboard: RESOURCES.dashboard.path,
    shape,
    title,
    logo: onTheHost(logo),
  };
  return {
    ...writtenShell(null, settings, several),
    given: { about: null, screen: null, ahead, several },
  };
}

export { viewsWriter } from "./writtenViews.tsx";

/** Where the folder of the figures is, and the code that this app works their first screen out by. */
export interface Elsewhere {
  readonly base: string;
  readonly shape: string;
  /** Whether they are those of one of several authorities. */
  readonly several: boolean;
}

function coloursOf({ colours }: Config): ReadonlyMap<string, string> {
  return new Map(
    [...councilColours(colours)].flatMap(([name, colour]) =>
      colour === null ? [] : [[name, colour] as const],
    ),
  );
}

/** Nothing is sought in a page that is written. */
function NoPanel(): null {
  return null;
}

/** The address of none, so that no page is marked as the one that is open. */
const NO_PAGE = "/not/opened/yet";

/** The address of a file of the app itself, whatever host it will lie on. */
function onTheHost(address: string | null): string | null {
  if (address === null) return null;
  const { origin, pathname } = new URL(address);
  return origin === APP_ROOT.origin ? pathname : address;
}
