import { Waiting } from "#components/Waiting.tsx";
import { holdMeeting } from "#api/meetingOpen.ts";
import type { Day } from "#contract/period.ts";
import type { Session } from "#contract/sessions.ts";
import { sessionToCome } from "#domain/sessionToCome.ts";
import { FailedPage } from "#pages/FailedPage.tsx";
import { type Asked, type Failure, useFigures, withRecord } from "#pages/useFigures.ts";
import { MEETING_WAITS } from "#view-models/presentWords.ts";
import { memo, useEffect, useMemo } from "react";
import { useSearchParams } from "wouter";
import { Audience } from "./Audience.tsx";
import { NoSession } from "./NoSession.tsx";
import { Speaker } from "./Speaker.tsx";
import { useMeeting } from "./useMeeting.ts";

/** A session on a screen: its slides for the room, or with `view=speaker` what goes with them. */
export function PresentPage() {
  useEffect(holdMeeting, []);
  const [search] = useSearchParams();
  const day = search.get("session");
  return (
    <Meeting
      key={day}
      day={day}
      asAt={search.get("asAt")}
      isSpeaker={search.get("view") === "speaker"}
    />
  );
}

interface MeetingProps {
  /** The day of the session; `null`: today's, the next, or the last. */
  readonly day: Day | null;
  readonly asAt: string | null;
  readonly isSpeaker: boolean;
}

/** All that a session is made of. The slide that is shown is none of it, so that the next comes at once. */
const Meeting = memo(function Meeting({ day, asAt, isSpeaker }: MeetingProps) {
  const search = useMemo(() => new URLSearchParams(asAt === null ? {} : { asAt }), [asAt]);
  const asked = withRecord(useFigures(search));
  const unknown = unknownRecord(asked);
  const meeting = useMeeting(
    unknown === null ? asked : { state: "waiting" },
    ({ sessions, options }) =>
      day === null
        ? sessionToCome(sessions, options.now)
        : (sessions.find(({ date }) => date === day) ?? null),
  );

  const known = asked.state === "here" && unknown === null ? asked.figures.sessions : null;
  if (day !== null && known !== null && !isThere(day, known))
    return <NoSession day={day} sessions={known} />;
  if (meeting === null) {
    if (asked.state === "failed") return <FailedPage failure={asked.failure} />;
    if (unknown !== null) return <FailedPage failure={unknown} />;
    return <Waiting {...MEETING_WAITS} room="long" />;
  }

  const name = meeting.session?.date ?? "none";
  return isSpeaker ? (
    <Speaker name={name} meeting={meeting} />
  ) : (
    <Audience name={name} meeting={meeting} />
  );
});

/**
 * Why it is not known what was promised and what is on the agenda, so that no slide says that nothing
 * is; `null` where it is known, or the host has published no record.
 */
function unknownRecord(asked: Asked): Failure | null {
  if (asked.state !== "here") return null;
  const { sessionsFailure } = asked.figures;
  return sessionsFailure?.failed.kind === "missing" ? null : sessionsFailure;
}

function isThere(day: Day, sessions: readonly Session[]): boolean {
  return sessions.some(({ date }) => date === day);
}
