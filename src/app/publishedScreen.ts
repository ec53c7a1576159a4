import type { ReadDashboard } from "#api/readDashboard.ts";
import type { ActionPlan } from "#contract/actionPlan.ts";
import type { Session } from "#contract/sessions.ts";
import { analysisOf } from "#pages/analysisOf.ts";
import { figuresOf } from "#pages/figuresOf.ts";
import type { ShownScreen } from "#pages/given.ts";
import { firstScreen } from "#pages/overview/firstScreen.ts";
import { wholeRecord } from "#pages/wholeRecord.ts";

/** The figures that were published, with nothing that a device has written. */
export interface Published {
  readonly read: ReadDashboard;
  readonly plan: ActionPlan;
  readonly sessions: readonly Session[];
}

/** The first screen of these figures as at the day of their publication: what does not depend on who reads it. */
export async function publishedScreen({ read, plan, sessions }: Published): Promise<ShownScreen> {
  const { signal } = new AbortController();
  const { published } = read.dashboard;
  const figures = figuresOf({
    read,
    plan,
    whole: wholeRecord(sessions, []),
    asked: null,
    today: published,
    fetched: "",
  });
  const analysis = await analysisOf(figures, signal);
  const screen = await firstScreen({ figures, analysis }, signal);
  return { ...screen, latestMonth: published.slice(0, "2018-10".length), published };
}
