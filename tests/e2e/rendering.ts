import { createHash } from "node:crypto";
import type { Browser, Page } from "@playwright/test";

/** With which browser letters were drawn, and how they look: two machines with the same draw the same. */
export interface Rendering {
  readonly browser: string;
  readonly letters: string;
}

/** How this machine draws letters: a sample of the page's fonts and sizes, drawn and counted. */
export async function renderingOf(page: Page, browser: Browser): Promise<Rendering> {
  const pixels = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.width = 900;
    canvas.height = 160;
    const pen = canvas.getContext("2d");
    if (pen === null) return "";
    const family = getComputedStyle(document.body).fontFamily;
    ["16px", "bold 19px", "italic 19px", "bold 36px"].forEach((size, line) => {
      pen.font = `${size} ${family}`;
      pen.fillText("Children’s services: 1,247 of 61.7 ÷ 18.2 = 68.4%", 4, 30 + line * 36);
    });
    return canvas.toDataURL();
  });
  return {
    browser: browser.version(),
    letters: createHash("sha256").update(pixels).digest("hex").slice(0, 16),
  };
}
