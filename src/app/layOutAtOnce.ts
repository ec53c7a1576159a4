/**
 * Whether all parts of the page are laid out at once, or each in its turn (`in-its-turn` in styles.css). What is not
 * laid out has no height by which a page could be scrolled to where it stood.
 */
export function layOutAtOnce(is: boolean): void {
  document.documentElement.toggleAttribute("data-at-once", is);
}
