import { actionPlanQuery } from "#api/actionPlan.ts";
import { kept } from "#api/checked.ts";
import { configQuery } from "#api/config.ts";
import { dashboardQuery } from "#api/dashboard.ts";
import { measureDetailQuery } from "#api/measureDetail.ts";
import { createQueryClient, OF_THE_DEVICE } from "#api/queryClient.ts";
import { readConfig } from "#api/readConfig.ts";
import { readDashboard } from "#api/readDashboard.ts";
import { sessionsQuery } from "#api/sessions.ts";
import type { Day } from "#contract/period.ts";
import { measurePath, RESOURCES } from "#contract/resources.ts";
import { GivenDay } from "#pages/given.ts";
import { everyPart } from "#pages/part.tsx";
import { type Query, type QueryClient, skipToken } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { prerender } from "react-dom/static";
import { APP_ROOT } from "#api/appRoot.ts";
import { App } from "./App.tsx";
import type { GivenPage } from "./givenPage.ts";
import type { WrittenPage } from "./writtenPage.tsx";

/** The JSON of the files that all views are made of. */
export interface ViewsOf {
  readonly dashboard: unknown;
  readonly plan: unknown;
  readonly sessions: unknown;
  readonly config: unknown;
  /** Of each measure, by its id. */
  readonly measures: ReadonlyMap<string, unknown>;
}

/** Draws views of the same figures, one after the other. */
export interface ViewsWriter {
  /** The page of the view at an address below the app: `plan`, `present?session=2019-01-24`. */
  readonly draw: (view: string) => Promise<WrittenPage>;
  /** The days of the sessions that there are. */
  readonly sessions: readonly Day[];
  /** Lets go of the figures. */
  readonly end: () => void;
}

/**
 * Draws any view of these figures, as on the day of their publication, for a reader whose device holds
 * nothing.
 *
 * @param first the page of their first screen
 */
export async function viewsWriter(of: ViewsOf, first: WrittenPage): Promise<ViewsWriter> {
  await everyPart();
  const client = createQueryClient();
  const { published, sessions } = await putInPlace(client, of);
  const { about = null } = first.given ?? {};
  const given: GivenPage = { about, screen: null, several: false };
  return {
    draw: async (view) => {
      const app = <App queryClient={client} given={given} written={APP_ROOT.pathname + view} />;
      const html = await drawn(client, <GivenDay value={published}>{app}</GivenDay>).catch(
        (cause: unknown) => {
          throw new Error(`The page of /${view} could not be written.`, { cause });
        },
      );
      if (html.includes("aria-busy")) throw new Error(`/${view} waits for what nobody brings.`);
      const of = about === null ? "" : ` – ${about.organisation}${about.titleMark}`;
      return {
        given: { ...given, view, published },
        html: unheard(html),
        title: `${headingOf(html)}${of}`,
        colours: first.colours,
      };
    },
    sessions,
    // Or it would wait for hours to forget what nobody asks for.
    end: () => client.clear(),
  };
}

/** Puts the figures where pages look for them. */
async function putInPlace(client: QueryClient, of: ViewsOf) {
  const read = await readDashboard(of.dashboard);
  const { sessions, actionPlan, measure } = RESOURCES;
  client.setQueryData(configQuery.queryKey, readConfig(of.config));
  client.setQueryData(dashboardQuery.queryKey, read);
  client.setQueryData(actionPlanQuery.queryKey, kept(actionPlan.schema, of.plan, actionPlan.path));
  const record = kept(sessions.schema, of.sessions, sessions.path);
  client.setQueryData(sessionsQuery.queryKey, record);
  for (const [id, json] of of.measures)
    client.setQueryData(
      measureDetailQuery(id).queryKey,
      kept(measure.schema, json, measurePath(id)),
    );
  return {
    published: read.dashboard.published,
    sessions: record.sessions.map(({ date }) => date),
  };
}

/** A page that works something out may then want more worked out. */
const MOST_TIMES = 6;

/** Draws until nothing is waited for: what is worked out of the figures is worked out between the draws. */
async function drawn(client: QueryClient, page: ReactNode): Promise<string> {
  for (let time = 0; time < MOST_TIMES; time += 1) {
    const html = await drawnOnce(page);
    const waited = client.getQueryCache().getAll().filter(isWaitedFor);
    if (waited.length === 0) return html;
    await Promise.all(waited.map((query) => query.fetch()));
    forgetUnasked(client);
  }
  throw new Error("A view always wants something more.");
}

function isWaitedFor({ state, options, meta }: Query): boolean {
  return (
    state.data === undefined && typeof options.queryFn === "function" && meta !== OF_THE_DEVICE
  );
}

/** What could not be made yet is asked for anew by the next draw, which may know of what to make it. */
function forgetUnasked(client: QueryClient): void {
  const cache = client.getQueryCache();
  for (const query of cache.getAll()) if (query.options.queryFn === skipToken) cache.remove(query);
}

/** Without what React would take a page over by, since this one gives way to another; nor styles, which no page may have beside its own. */
async function drawnOnce(page: ReactNode): Promise<string> {
  const failed: unknown[] = [];
  const { prelude } = await prerender(page, {
    onError: (error) => void failed.push(error),
    // In one piece: parts put in their place by scripts are none of a page that stands without them.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
  });
  if (failed.length > 0) throw failed[0];
  const html = await new Response(prelude).text();
  return html.replaceAll(/<!--.*?-->/g, "").replaceAll(/ style="[^"]*"/g, "");
}

/** What no script hears yet cannot be pressed or written in; it looks as it will. */
function unheard(html: string): string {
  return html.replaceAll(/<(button|input|select|textarea)\b/g, "<$1 inert");
}

function headingOf(html: string): string {
  const [, heading = ""] = /<h1\b[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
  return heading
    .replaceAll(/<[^<>]*>/g, "")
    .replaceAll(/&(?:lt|gt|quot|#x27|amp);/g, (written) => MEANT[written] ?? written);
}

/** How React writes in a page what would mean something there. */
const MEANT: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
  "&amp;": "&",
};
