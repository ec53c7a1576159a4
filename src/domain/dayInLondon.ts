import type { Day } from "#contract/period.ts";

/** The hour, in universal time, in which London may be a day ahead. */
const LAST_HOUR = 23;

/** The day where the councils are, wherever the reader is: London's clock is that of universal time, or an hour before it. */
export function dayInLondon(now: Date): Day {
  // A browser takes some 20 ms to make its zones ready, so they are asked only where they matter.
  return now.getUTCHours() === LAST_HOUR
    ? // Swedish writes days as the data do.
      now.toLocaleDateString("sv-SE", { timeZone: "Europe/London" })
    : now.toISOString().slice(0, "2018-10-12".length);
}
