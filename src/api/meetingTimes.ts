import * as z from "zod/mini";
import { keptAs } from "./keptAs.ts";
import { ofAuthority } from "./openAuthority.ts";

/** When the clock of a session was started, and how long an item is given. */
const MeetingTimes = z.object({
  meeting: z.string(),
  /** Milliseconds since 1970; `null` until it is started. */
  started: z.nullable(z.number()),
  /** Minutes for each item of the agenda; `null`: as usual. */
  minutesPerItem: z.nullable(z.number()),
});
export type MeetingTimes = z.infer<typeof MeetingTimes>;

/** Under which name of `localStorage` they are kept. */
export const MEETING_TIMES_KEY = keptAs("meeting-times");
/** A clock that was started longer ago is that of a rehearsal, in milliseconds. */
const LONGEST = 12 * 60 * 60 * 1000;

/** What is kept of the times of a meeting of the open authority, so that they outlast a reload: of the last one only. */
export function timesOf(meeting: string, now: number): MeetingTimes {
  const kept = read();
  if (kept === null || kept.meeting !== ofAuthority(meeting))
    return { meeting, started: null, minutesPerItem: null };
  const over = kept.started !== null && now - kept.started > LONGEST;
  return { ...kept, meeting, started: over ? null : kept.started };
}

/** Keeps them, where the browser lets anything be kept: without it they last as long as the window. */
export function keepTimes(times: MeetingTimes): void {
  try {
    window.localStorage.setItem(
      MEETING_TIMES_KEY,
      JSON.stringify({ ...times, meeting: ofAuthority(times.meeting) }),
    );
  } catch {
    // The clock goes on; it is only not there after a reload.
  }
}

/** Takes them away. A clock that is running in an open window goes on. */
export function eraseTimes(): void {
  try {
    window.localStorage.removeItem(MEETING_TIMES_KEY);
  } catch {
    // Where nothing can be kept, nothing is.
  }
}

function read(): MeetingTimes | null {
  try {
    return (
      MeetingTimes.safeParse(JSON.parse(window.localStorage.getItem(MEETING_TIMES_KEY) ?? "null"))
        .data ?? null
    );
  } catch {
    return null;
  }
}
