import type { WrittenPage } from "#app/writtenPage.tsx";
import type { ViewsWriter } from "#app/writtenViews.tsx";
import type { Rolldown } from "vite";
import { viewParts } from "./figureParts.ts";

type Files = Rolldown.RolldownOutput["output"];

/** The folder of a site in which the pages of its views lie: `views/plan.html`. */
export const VIEWS_FOLDER = "views";

/** What asks for a view of one session, and for nothing else. */
export const OF_A_SESSION = String.raw`session=(\d{4}-\d\d-\d\d)`;

/**
 * Where the page of a view would lie in the site: `/views/plan.html`; `null` where its address asks for more
 * than a session.
 *
 * @param path as it stands in the address, from the folder of the site: `/plan`
 * @param search what follows it: `?session=2019-01-24`, or nothing
 */
export function viewFile(path: string, search: string): string | null {
  const [, day] = new RegExp(`^\\?${OF_A_SESSION}$`).exec(search) ?? [];
  if (day === undefined && search !== "") return null;
  return `/${VIEWS_FOLDER}${path}${day === undefined ? "" : `/${day}`}.html`;
}

/** The page of a view, and what of the app it needs. */
export interface ViewPage {
  /** Its file below the folder of views, without its ending: `plan`. */
  readonly path: string;
  readonly page: WrittenPage;
  /** The measure whose own file it shows; `null`: none. */
  readonly measure: string | null;
  /** The files of the app that draw it again. */
  readonly parts: readonly string[];
  /** The style sheets of which it wears something. */
  readonly sheets: readonly Rolldown.OutputAsset[];
}

/**
 * The page of each view but the first screen, one after the other.
 *
 * @param app the files of the app as it was built
 * @param measures the ids of the measures
 */
export async function* writtenViews(
  app: Files,
  measures: readonly string[],
  writer: ViewsWriter,
): AsyncGenerator<ViewPage> {
  const sheets = app.flatMap((file) =>
    file.type === "asset" && file.fileName.endsWith(".css") ? [file] : [],
  );
  for (const { path, address, page: module, measure } of siteViews(measures, writer.sessions)) {
    const page = await writer.draw(address);
    const worn = sheets.filter(({ source }) => isWorn(String(source), page.html));
    yield { path, page, measure, parts: viewParts(app, module), sheets: worn };
  }
}

/** Whether anything of a page bears a class of a style sheet. */
function isWorn(styles: string, html: string): boolean {
  const classes = new Set([...styles.matchAll(/\.(_[\w-]+)/g)].map(([, name]) => name));
  return [...html.matchAll(/ class="([^"]*)"/g)].some(([, names = ""]) =>
    names.split(" ").some((name) => classes.has(name)),
  );
}

/** A view whose page is written beforehand. */
interface SiteView {
  /** Its file below the folder of views, without its ending: `plan`, `present/2019-01-24`. */
  readonly path: string;
  /** Its address below the folder of the site: `plan`, `present?session=2019-01-24`. */
  readonly address: string;
  /** The module of its page. */
  readonly page: string;
  /** The measure whose own file it shows; `null`: none. */
  readonly measure: string | null;
}

/** Views that say the same to everyone. What a reader has kept is seen by nobody else. */
const VIEWS: Readonly<Record<string, string>> = {
  mash: "mash/MashPage",
  plan: "plan/PlanPage",
  "plan/slow": "plan/SlowPage",
  since: "since/SincePage",
  sessions: "sessions/SessionsPage",
  "sessions/follow-up": "follow-up/FollowUpPage",
  "sessions/import": "handover/ImportRecord",
  print: "print/PrintPage",
  data: "data/DataPage",
  help: "help/HelpPage",
  "help/examples": "help/ExamplesPage",
  "help/methods": "help/MethodsPage",
  privacy: "privacy/PrivacyPage",
  accessibility: "accessibility/AccessibilityPage",
};

/** Views of one session, which their address asks for: `present?session=2019-01-24`. */
const VIEWS_OF_A_SESSION: Readonly<Record<string, string>> = {
  present: "present/PresentPage",
  print: "print/PrintPage",
};

/** The views of a site with these measures and sessions, but for the first screen. */
function siteViews(measures: readonly string[], sessions: readonly string[]): readonly SiteView[] {
  const view = (path: string, page: string, measure: string | null = null): SiteView => ({
    path,
    address: path,
    page: `src/pages/${page}.tsx`,
    measure,
  });
  return [
    ...Object.entries(VIEWS).map(([path, page]) => view(path, page)),
    ...measures.map((id) => view(`measures/${id}`, "measure/MeasurePage", id)),
    ...sessions.map((date) => view(`sessions/${date}`, "session/SessionPage")),
    ...Object.entries(VIEWS_OF_A_SESSION).flatMap(([path, page]) =>
      sessions.map((date) => ({
        ...view(`${path}/${date}`, page),
        address: `${path}?session=${date}`,
      })),
    ),
  ];
}
