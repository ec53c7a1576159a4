import { startTransition, useEffect, useState } from "react";

/** The longest that a busy page is waited for, in milliseconds. */
const LONGEST = 1000;

/**
 * Whether the page has come to rest after it was opened, so that what can wait may begin.
 *
 * @param atOnce there is nothing to wait for
 */
export function useSettled(atOnce: boolean): boolean {
  const [settled, setSettled] = useState(atOnce);

  useEffect(() => {
    if (settled) return undefined;
    const settle = () => startTransition(() => setSettled(true));
    // Safari has no idle callbacks.
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(settle, LONGEST / 2);
      return () => clearTimeout(timer);
    }
    const idle = window.requestIdleCallback(settle, { timeout: LONGEST });
    return () => window.cancelIdleCallback(idle);
  }, [settled]);

  return settled || atOnce;
}
