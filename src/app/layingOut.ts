/**
 * Whether all parts of the page are laid out at once, or each in its turn (`in-its-turn` in styles.css). What is not
 * laid out has no height by which a page could be scrolled to where it stood.
 */
export function layOutAtOnce(is: boolean): void {
  document.documentElement.toggleAttribute("data-at-once", is);
}

/**
 * Marks each part that has had its turn, so that it has no other: after a print, say, a browser would begin anew.
 *
 * @returns what ends it
 */
export function markLaidOut(): () => void {
  const mark = ({ animationName, target }: AnimationEvent) => {
    if (animationName === "in-its-turn" && target instanceof Element)
      target.toggleAttribute("data-laid-out", true);
  };
  document.addEventListener("animationend", mark);
  return () => document.removeEventListener("animationend", mark);
}
