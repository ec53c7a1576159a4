import type { ApiFiles } from "#contract/resources.ts";
import { HttpResponse, type RequestHandler, delay, http } from "msw";
import { type Files, handlers } from "./handlers.ts";

/** Something that goes wrong, to be put before the handlers of a dataset. */
export interface Fault {
  readonly story: string;
  readonly over: (files: Files) => readonly RequestHandler[];
}

const SIGN_IN_PAGE = `<!doctype html>
<html lang="en"><title>Sign in</title><h1>Sign in to the council's network</h1></html>`;

/** In milliseconds: long enough to read what is shown meanwhile. */
const SLOW = 4000;

export type FaultName =
  | "slow"
  | "offline"
  | "500"
  | "401"
  | "403"
  | "login-page"
  | "truncated"
  | "wrong-type"
  | "one-measure-broken"
  | "empty"
  | "stale";

/** What can go wrong, by the name that `?fault=` takes. */
export const FAULTS: Readonly<Record<FaultName, Fault>> = {
  slow: { story: "Every answer takes four seconds", over: () => every(() => delay(SLOW)) },
  offline: { story: "The host cannot be reached", over: () => every(() => HttpResponse.error()) },
  "500": { story: "The host is out of order", over: () => every(() => status(500)) },
  "401": { story: "The session has ended", over: () => every(() => status(401)) },
  "403": { story: "This person may not see the figures", over: () => every(() => status(403)) },
  "login-page": {
    story: "A proxy answers everything with its sign-in page",
    over: () => every(() => HttpResponse.html(SIGN_IN_PAGE)),
  },
  truncated: {
    story: "The dashboard was cut off half way when it was copied to the host",
    over: (files) => [
      http.get("*/dashboard.json", async () => {
        const text = JSON.stringify((await files()).dashboard);
        return HttpResponse.text(text.slice(0, text.length / 2));
      }),
    ],
  },
  "wrong-type": {
    story: "The dashboard's list of areas is a word",
    over: (files) => dashboard(files, (whole) => ({ ...whole, areas: "caseload" })),
  },
  "one-measure-broken": {
    story: "The first measure has a word where a number should stand",
    over: (files) => dashboard(files, withBrokenMeasure),
  },
  empty: {
    story: "A new council: no measure, no action, no session",
    over: (files) => handlers(async () => emptied(await files())),
  },
  stale: {
    story: "The next update was due on the day of the last, and has not come since",
    over: (files) => dashboard(files, (whole) => ({ ...whole, nextUpdate: whole.published })),
  },
};

/** An API's file, whatever it is. An answer of nothing lets the next handler answer. */
function every(answer: () => Response | Promise<void>): readonly RequestHandler[] {
  return ["dashboard", "action-plan", "sessions", "measures/:id"].map((name) =>
    http.get(`*/${name}.json`, () => answer()),
  );
}

function status(code: number): Response {
  return HttpResponse.text("", { status: code });
}

function dashboard(
  files: Files,
  changed: (whole: ApiFiles["dashboard"]) => unknown,
): readonly RequestHandler[] {
  return [
    http.get("*/dashboard.json", async () =>
      HttpResponse.text(JSON.stringify(changed((await files()).dashboard)), {
        headers: { "content-type": "application/json" },
      }),
    ),
  ];
}

function withBrokenMeasure({ measures, ...frame }: ApiFiles["dashboard"]): unknown {
  const [first, ...others] = measures;
  const observations = first?.observations.map((observation, index) =>
    index === 0 ? Object.assign({}, observation, { value: "n/a" }) : observation,
  );
  return { ...frame, measures: [{ ...first, observations }, ...others] };
}

function emptied({ dashboard, actionPlan }: ApiFiles): ApiFiles {
  return {
    dashboard: { ...dashboard, measures: [] },
    measures: new Map(),
    actionPlan: { ...actionPlan, priorities: [] },
    sessions: { sessions: [] },
  };
}
