import { useEffect, useEffectEvent } from "react";
import { letterKeys } from "./letterKeys.ts";

/** Where keys are for typing, and where a dialog has them to itself. */
const TYPING = "input, select, textarea, [contenteditable], dialog[open]";

/**
 * Calls back when a key is pressed alone anywhere on the page, but not while something is typed or a
 * dialog is open, nor a letter where letters are switched off.
 *
 * @param key as `KeyboardEvent.key` names it; a letter in lower case stands for both
 */
export function useKey(key: string, pressed: () => void): void {
  const onPressed = useEffectEvent(pressed);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, target, defaultPrevented } = event;
      if (defaultPrevented || ctrlKey || metaKey || altKey) return;
      if (event.key.toLowerCase() !== key.toLowerCase()) return;
      if (key.length === 1 && !letterKeys.now()) return;
      if (target instanceof Element && target.closest(TYPING) !== null) return;
      if (document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      onPressed();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [key]);
}
