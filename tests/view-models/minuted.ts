import type { Session } from "#contract/sessions.ts";
import { analyseDashboard } from "#domain/analyseDashboard.ts";
import { followUp } from "#domain/followUp.ts";
import { world } from "#mocks/world.ts";
import { followUpPage } from "#view-models/followUpPage.ts";
import type { FollowGroup } from "#view-models/followUpModels.ts";
import { measurePage } from "#view-models/measurePage.ts";
import type { MinutesOf } from "#view-models/minutes.ts";
import type { Table } from "#view-models/models.ts";

/** A session of the made-up council, by its day. */
export async function marchshireSession(date: string): Promise<Session> {
  const { sessions } = (await world("marchshire")).sessions;
  const session = sessions.find((session) => session.date === date);
  if (session === undefined) throw new Error(`Marchshire had no session on ${date}.`);
  return session;
}

/** What the minutes of a session of the made-up council are made of, as its figures stood on its day. */
export async function minuted(
  session: Session,
  matters: readonly Table[] = [],
): Promise<MinutesOf> {
  const { dashboard, actionPlan, sessions } = await world("marchshire");
  const asAt = session.date < dashboard.published ? session.date : dashboard.published;
  const { measures } = analyseDashboard(dashboard, {
    asAt,
    plan: actionPlan,
    sessions: sessions.sessions,
  });
  return {
    session,
    agenda: session.agenda.map(({ title, measure = null }) => ({
      title,
      measure,
      own: true,
      carried: [],
    })),
    measures: measures.map((analysis) => ({
      measure: analysis.measure,
      page: measurePage(analysis, null, actionPlan, sessions, {
        asAt,
        now: asAt,
        broken: [],
        frame: dashboard,
      }),
    })),
    matters,
    frame: dashboard,
    asAt,
    seen: { checksum: "0123456789ab", file: `what-we-saw-${session.date}.json` },
  };
}

/** What is to be followed up at the made-up council, as at a day. */
export async function followed(asAt: string): Promise<readonly FollowGroup[]> {
  const { dashboard, actionPlan: plan, sessions: record } = await world("marchshire");
  const { sessions } = record;
  const analysis = analyseDashboard(dashboard, { asAt, plan, sessions });
  const options = { asAt, now: asAt, broken: [], frame: dashboard };
  return followUpPage(followUp(sessions, analysis, plan, asAt), options).groups;
}
