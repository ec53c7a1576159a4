import { useEffect } from "react";

/** What can be told apart by ear, and so is worth being put on. */
const PLACES =
  "section[aria-labelledby], section[aria-label], form[aria-labelledby], [role='status'], ol, ul, dialog, main";

/**
 * Keeps the focus on the page where the control that has it is taken away: it goes to the nearest thing
 * around it that is left. Otherwise it would fall back to the beginning, and whoever reads by ear or by
 * keys would have to find their place again.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let around: readonly Element[] = [];

    function remember({ target }: FocusEvent) {
      around = target instanceof Element ? withAncestors(target) : [];
    }

    function keep() {
      const [had] = around;
      if (document.activeElement !== document.body || had === undefined || had.isConnected) return;
      const left = around.find((element) => element.isConnected && element.matches(PLACES));
      around = [];
      if (left instanceof HTMLElement) putOn(left);
    }

    const observer = new MutationObserver(keep);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("focusin", remember);
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", remember);
    };
  }, []);
}

function withAncestors(element: Element): readonly Element[] {
  const { parentElement } = element;
  return parentElement === null ? [element] : [element, ...withAncestors(parentElement)];
}

/** It takes the focus this once, and is no stop of the Tab key. */
function putOn(element: HTMLElement): void {
  if (!element.hasAttribute("tabindex")) {
    element.tabIndex = -1;
    element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  }
  element.focus({ preventScroll: true });
}
