import { isMeetingOpen } from "#api/meetingOpen.ts";
import { RELOADED_KEY } from "#api/keptApp.ts";
import { ownCode } from "#api/ownPage.ts";
import { versionStanding, type VersionStanding } from "#api/versionStanding.ts";
import { Button, QuietButton } from "#components/Button.tsx";
import { VisuallyHidden } from "#components/VisuallyHidden.tsx";
import { NEWER_VERSION, type ReasonToWait, WAITS } from "#view-models/newerVersion.ts";
import { useEffect, useState, useSyncExternalStore } from "react";
import styles from "./Notices.module.css";
import { isWriting, noticeWriting } from "./writing.ts";

/** Whether this tab was not loaded anew for the open version yet: where that is not known, it is not. */
function isFirstTime(): boolean {
  try {
    if (window.sessionStorage.getItem(RELOADED_KEY) === ownCode()) return false;
    window.sessionStorage.setItem(RELOADED_KEY, ownCode());
    return true;
  } catch {
    return false;
  }
}

/** That a new version of the app is there: it is put in place when the reader says so, and never during a session. */
export function VersionNotice() {
  const standing = useSyncExternalStore(
    versionStanding.subscribe,
    versionStanding.now,
    versionStanding.now,
  );
  const [put, setPut] = useState<VersionStanding>("same");
  const [waits, setWaits] = useState<ReasonToWait | null>(null);
  useEffect(noticeWriting, []);
  useEffect(() => {
    if (standing === "gone" && !isWriting() && isFirstTime()) window.location.reload();
  }, [standing]);
  if (standing === "same" || standing === put) return null;

  async function reload() {
    if (await isMeetingOpen()) return setWaits("meeting");
    if (isWriting() && waits !== "writing") return setWaits("writing");
    const worker = await import("./worker/startWorker.ts").catch(() => null);
    // Of the version that is open, the host may have no part any more.
    if (worker === null) return window.location.reload();
    return worker.takeOver();
  }

  return (
    <div className={styles["notice"]}>
      <p>{waits === null ? NEWER_VERSION[standing] : WAITS[waits]}</p>
      <Button onClick={() => void reload()}>{NEWER_VERSION.reload}</Button>
      <QuietButton
        onClick={() => {
          setPut(standing);
          setWaits(null);
        }}
      >
        {NEWER_VERSION.later}
        <VisuallyHidden>{NEWER_VERSION.what}</VisuallyHidden>
      </QuietButton>
    </div>
  );
}
