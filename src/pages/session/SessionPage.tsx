import { agendaOf } from "#domain/agendaOf.ts";
import { followUp } from "#domain/followUp.ts";
import type { Session } from "#contract/sessions.ts";
import { Waiting } from "#components/Waiting.tsx";
import { FailedPage } from "#pages/FailedPage.tsx";
import { Failures } from "#pages/Failures.tsx";
import { NoSession } from "./NoSession.tsx";
import { useAddress } from "#pages/useAddress.ts";
import { type Analysed, useAnalysis } from "#pages/useAnalysis.ts";
import { useFigures, withRecord } from "#pages/useFigures.ts";
import { officerView } from "#view-models/officerView.ts";
import { sessionPage } from "#view-models/sessionPage.ts";
import { SESSION_WAITS } from "#view-models/sessionWords.ts";
import { memo, useMemo } from "react";
import { SessionView } from "./SessionView.tsx";

/** One session: what is prepared for it, what officers will be asked, and what came of it. */
export function SessionPage({ date }: { readonly date: string }) {
  const [search, change] = useAddress();
  const asked = withRecord(useFigures(search));
  const analysed = useAnalysis(asked.state === "here" ? asked.figures : null);

  if (asked.state === "failed") return <FailedPage failure={asked.failure} />;
  if (asked.state === "waiting" || analysed === null)
    return <Waiting {...SESSION_WAITS} room="long" />;

  const session = asked.figures.sessions.find((session) => session.date === date);
  if (session === undefined) {
    const { sessionsFailure } = asked.figures;
    return sessionsFailure === null ? (
      <NoSession date={date} />
    ) : (
      <FailedPage failure={sessionsFailure} />
    );
  }
  return (
    <SessionHere
      session={session}
      analysed={analysed}
      officers={search.get("view") === "officers"}
      onOfficers={(officers) => change({ view: officers ? "officers" : "" })}
    />
  );
}

interface SessionHereProps {
  readonly session: Session;
  readonly analysed: Analysed;
  readonly officers: boolean;
  readonly onOfficers: (officers: boolean) => void;
}

/**
 * The same once it is known. What is carried to a session that is prepared is judged by the figures as
 * they are; to one that was held before them nothing is carried any more.
 */
const SessionHere = memo(function SessionHere({
  session,
  analysed: { figures, analysis },
  officers,
  onOfficers,
}: SessionHereProps) {
  const { sessions, plan, asAt, record, options, dashboard, failures } = figures;
  const followed = useMemo(
    () => followUp(sessions, analysis, plan, asAt),
    [sessions, analysis, plan, asAt],
  );
  const agenda = agendaOf(session, followed);
  return (
    <SessionView
      model={sessionPage(
        { session, agenda, analysis, followUp: followed, record },
        { ...options, frame: dashboard },
      )}
      officers={officers ? officerView(session, agenda, analysis) : null}
      onOfficers={onOfficers}
      session={session}
      figures={figures}
      missing={<Failures failures={failures} />}
    />
  );
});
