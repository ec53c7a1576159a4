/** Keys that are kept until whoever answers them is there. */
export interface EarlyKeys {
  /** Ends the keeping, and says whether the keys were pressed till then. */
  readonly end: () => boolean;
}

/** Keeps from now on whether keys were pressed, so that the browser does nothing else with them. */
export function earlyKeys(are: (event: KeyboardEvent) => boolean): EarlyKeys {
  let pressed = false;
  function keep(event: KeyboardEvent): void {
    if (!are(event)) return;
    event.preventDefault();
    pressed = true;
  }
  // Where a page is written before it is opened there is no window.
  if (typeof window !== "undefined") window.addEventListener("keydown", keep);
  return {
    end: () => {
      window.removeEventListener("keydown", keep);
      const were = pressed;
      pressed = false;
      return were;
    },
  };
}
