import type { Page } from "@playwright/test";

/** Runs in the page: counts how often what stands there moves from now on. */
export function watchShifts(): void {
  Object.assign(window, { shifts: 0 });
  new PerformanceObserver((list) => {
    const sum = list.getEntries().length;
    Object.assign(window, { shifts: Number(Reflect.get(window, "shifts")) + sum });
  }).observe({ type: "layout-shift" });
}

/** How often it has moved. */
export function layoutShifts(page: Page): Promise<number> {
  return page.evaluate(() => Number(Reflect.get(window, "shifts")));
}
