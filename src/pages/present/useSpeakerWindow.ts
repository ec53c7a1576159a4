import { useState } from "react";
import { useRouter, useSearch } from "wouter";

/** The window of whoever leads the session: where it is, and how to open it for a second screen. */
export interface SpeakerWindow {
  /** Its address in the app, and as the browser needs it. */
  readonly path: string;
  readonly href: string;
  readonly open: () => void;
  /** Whether the browser did not open it. */
  readonly blocked: boolean;
}

/** @param name of the meeting, so that it has one such window and not many */
export function useSpeakerWindow(name: string): SpeakerWindow {
  const [blocked, setBlocked] = useState(false);
  const address = new URLSearchParams(useSearch());
  const router = useRouter();
  address.set("view", "speaker");
  const path = `/present?${address}`;
  const href = router.hrefs(`${router.base}${path}`, router);
  return {
    path,
    href,
    blocked,
    open: () => {
      const opened = window.open(href, `speaker ${name}`, "popup,width=1180,height=800");
      setBlocked(opened === null);
    },
  };
}
