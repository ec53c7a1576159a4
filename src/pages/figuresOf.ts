import type { ReadDashboard } from "#api/readDashboard.ts";
import type { ActionPlan } from "#contract/actionPlan.ts";
import type { Day } from "#contract/period.ts";
import { recordAsAt } from "#domain/record/recordAsAt.ts";
import { storyDay } from "#domain/storyDay.ts";
import type { Figures } from "./useFigures.ts";
import type { WholeRecord } from "./wholeRecord.ts";

/** What figures are put together from. */
interface Parts {
  readonly read: ReadDashboard;
  readonly plan: ActionPlan | null;
  readonly whole: WholeRecord;
  /** The day that the address asks for; `null`: none. */
  readonly asked: Day | null;
  readonly today: Day;
  /** Another text for each time that they were fetched. */
  readonly fetched: string;
}

/** The figures as at the day that is asked for, with nothing that could not be had. */
export function figuresOf({ read, plan, whole, asked, today, fetched }: Parts): Figures {
  const { dashboard, broken } = read;
  return {
    ...read,
    plan,
    sessions: asked === null ? whole.sessions : recordAsAt(whole.sessions, asked),
    record: whole.record,
    asAt: asked ?? dashboard.published,
    options: {
      asAt: asked,
      now: asked ?? storyDay(dashboard) ?? laterOf(today, dashboard.published),
      broken,
    },
    edition: `${fetched} ${whole.edition}`,
    failures: [],
    sessionsFailure: null,
    recordAwaited: false,
  };
}

/** A device on whose day the figures were not published yet has a wrong clock. */
export function laterOf(today: Day, published: Day): Day {
  return today > published ? today : published;
}
