import { configQuery } from "#api/config.ts";
import { Waiting } from "#components/Waiting.tsx";
import { FailedPage } from "#pages/FailedPage.tsx";
import { Failures } from "#pages/Failures.tsx";
import { useAddress } from "#pages/useAddress.ts";
import { dayOfWriting, useFigures, withRecord } from "#pages/useFigures.ts";
import { useFollowUp } from "#pages/useFollowUp.ts";
import { SESSIONS, sessionsPage } from "#view-models/sessionsPage.ts";
import { useQuery } from "@tanstack/react-query";
import { SessionsView } from "./SessionsView.tsx";

/** The sessions to come and those that were held, and the way to plan another. */
export function SessionsPage() {
  const [search] = useAddress();
  const asked = withRecord(useFigures(search));
  const config = useQuery(configQuery);
  const figures = asked.state === "here" ? asked.figures : null;
  const followed = useFollowUp(figures);

  if (asked.state === "failed") return <FailedPage failure={asked.failure} />;
  if (figures === null || followed === null)
    return <Waiting page={SESSIONS.title} what={SESSIONS.waiting} room="long" />;

  const recordMissing = figures.sessionsFailure !== null;
  const options = { ...figures.options, frame: figures.dashboard, recordMissing };
  return (
    <SessionsView
      model={sessionsPage(figures.sessions, followed, options)}
      sessions={figures.sessions}
      today={dayOfWriting(figures)}
      usualTitle={config.data?.session.title ?? null}
      lookingBack={figures.options.asAt !== null}
      missing={<Failures failures={figures.failures} />}
    />
  );
}
