/** Behind a view that stands there, or far down a page, it is not; where a browser cannot tell, it is. */
const IN_SIGHT = { contentVisibilityAuto: true } as const;

/**
 * Asks of an element that has just come how large it is: at once where it is seen, so that it is never drawn in another
 * size; else ahead of the next frame, together with all others, since the browser lays the page out for that.
 */
export function askSize(element: Element, ask: () => void): void {
  if (element.checkVisibility?.(IN_SIGHT) ?? true) ask();
  else requestAnimationFrame(ask);
}
