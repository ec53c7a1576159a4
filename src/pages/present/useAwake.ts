import { useEffect, useState } from "react";

/** Whether the screen is kept awake: some browsers cannot, and none does while the window is hidden. */
export type Awake = "held" | "let-go" | "not-had";

function canHold(): boolean {
  return typeof navigator !== "undefined" && "wakeLock" in navigator;
}

/** Keeps the screen awake for as long as the page is open, where the browser can. */
export function useAwake(): Awake {
  const [awake, setAwake] = useState<Awake>(canHold() ? "let-go" : "not-had");

  useEffect(() => {
    if (!canHold()) return undefined;
    let lock: WakeLockSentinel | null = null;
    let over = false;

    async function hold() {
      if (document.visibilityState !== "visible" || (lock !== null && !lock.released)) return;
      try {
        const got = await navigator.wakeLock.request("screen");
        if (over) {
          await got.release();
          return;
        }
        lock = got;
        setAwake("held");
        got.addEventListener("release", () => setAwake("let-go"), { once: true });
      } catch {
        // Refused, as by a device that saves its battery: it is asked again when the window comes back.
        setAwake("let-go");
      }
    }

    const seen = () => void hold();
    void hold();
    document.addEventListener("visibilitychange", seen);
    return () => {
      over = true;
      document.removeEventListener("visibilitychange", seen);
      void lock?.release();
    };
  }, []);

  return awake;
}
