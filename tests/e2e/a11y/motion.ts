import type { Page } from "@playwright/test";

/** What moves on the page, or would where something changes: animations, transitions, smooth scrolling. */
export async function motions(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const running = document.getAnimations().map((animation) => {
      const { effect } = animation;
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      return `moves: ${target?.outerHTML.slice(0, 120) ?? "something"}`;
    });
    const ready = [...document.querySelectorAll("*")].flatMap((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      const isStill =
        animationName === "none" &&
        transitionDuration.split(", ").every((time) => time === "0s") &&
        scrollBehavior === "auto";
      return isStill ? [] : [`would move: ${element.outerHTML.slice(0, 120)}`];
    });
    return [...running, ...ready];
  });
}
