import { Waiting } from "#components/Waiting.tsx";
import type { Day } from "#contract/period.ts";
import type { Session } from "#contract/sessions.ts";
import { sessionOfDay } from "#domain/sessionOfDay.ts";
import { FailedPage } from "#pages/FailedPage.tsx";
import { type Asked, useFigures } from "#pages/useFigures.ts";
import { useSearchParams } from "wouter";
import { Audience } from "./Audience.tsx";
import { NoSession } from "./NoSession.tsx";
import { Speaker } from "./Speaker.tsx";
import { useMeeting } from "./useMeeting.ts";

/** A session on a screen: its slides for the room, or with `view=speaker` what goes with them. */
export function PresentPage() {
  const [search] = useSearchParams();
  const asked = useFigures(search);
  const day = search.get("session");

  if (asked.state === "failed") return <FailedPage failure={asked.failure} />;
  if (asked.state === "here" && day !== null && !isThere(day, asked.figures.sessions))
    return <NoSession day={day} sessions={asked.figures.sessions} />;
  return <Meeting key={day} asked={asked} day={day} isSpeaker={search.get("view") === "speaker"} />;
}

function isThere(day: Day, sessions: readonly Session[]): boolean {
  return sessions.some(({ date }) => date === day);
}

interface MeetingProps {
  readonly asked: Asked;
  /** The day of the session; `null`: today's, the next, or the last. */
  readonly day: Day | null;
  readonly isSpeaker: boolean;
}

function Meeting({ asked, day, isSpeaker }: MeetingProps) {
  const today = asked.state === "here" ? asked.figures.options.now : "";
  const meeting = useMeeting(asked, (sessions) =>
    day === null
      ? sessionOfDay(sessions, today)
      : (sessions.find(({ date }) => date === day) ?? null),
  );
  if (meeting === null) return <Waiting what="Fetching all that the session needs…" lines={20} />;

  const name = meeting.session?.date ?? "none";
  return isSpeaker ? (
    <Speaker name={name} meeting={meeting} />
  ) : (
    <Audience name={name} meeting={meeting} />
  );
}
