import { keptAs } from "./keptAs.ts";

const NAME = keptAs("meeting-open");

/**
 * Says to all tabs that a session is on the screen, until what it answers is called or the tab is
 * closed. Where the browser has no locks there is no worker either, for which this matters.
 */
export function holdMeeting(): () => void {
  if (!("locks" in navigator)) return () => undefined;
  let letGo: () => void = () => undefined;
  const open = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  void navigator.locks.request(NAME, { mode: "shared" }, () => open);
  return () => letGo();
}

/** Whether a session is on the screen of this tab or another. */
export async function isMeetingOpen(): Promise<boolean> {
  if (!("locks" in navigator)) return false;
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === NAME);
}
