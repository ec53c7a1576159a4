/** In milliseconds: who has done nothing for so long reads, and is not held up. */
const REST = 4000;
/** In milliseconds: what is kept for a day without a network is not put off for ever. */
const AT_MOST = 30_000;
const ACTS = ["pointerdown", "keydown", "wheel", "touchmove"] as const;

/**
 * Waits until the reader has not pressed, typed or scrolled for a while, at most half a minute: what is kept for
 * another time takes the processor and the line from what is answered now.
 */
export function atRest(): Promise<void> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    let resting = setTimeout(end, REST);
    const longest = setTimeout(end, AT_MOST);

    function again() {
      clearTimeout(resting);
      resting = setTimeout(end, REST);
    }
    function end() {
      clearTimeout(resting);
      clearTimeout(longest);
      listening.abort();
      resolve();
    }
    const { signal } = listening;
    for (const act of ACTS)
      window.addEventListener(act, again, { capture: true, passive: true, signal });
  });
}
