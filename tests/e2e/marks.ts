import type { Page } from "@playwright/test";

/**
 * How somebody sees, as Chromium simulates it, after Machado, Oliveira and Fernandes, "A
 * physiologically-based model for simulation of color vision deficiency" (2009).
 */
export type Vision = "none" | "achromatopsia" | "protanopia" | "deuteranopia" | "tritanopia";

/** A mark as it is drawn: how light each of its pixels is, from 0 to 255. */
export interface DrawnMark {
  readonly name: string;
  readonly lightness: readonly number[];
}

/** The marks of one list, by what it belongs to: none of them may look like another. */
export interface DrawnList {
  readonly name: string;
  readonly marks: readonly DrawnMark[];
}

/** Lightness that is told apart at a glance: a contrast of about 1.5 to 1 on white. */
const TOLD_APART = 48;

/** How many pixels of two marks of one size anyone can tell apart, whatever colours they see. */
export function pixelsApart({ lightness }: DrawnMark, other: DrawnMark): number {
  return lightness.filter((light, i) => Math.abs(light - (other.lightness[i] ?? 0)) >= TOLD_APART)
    .length;
}

/** Lays copies of lists over the page, so that one picture has all of their marks. */
export async function laidOver(page: Page, lists: string): Promise<void> {
  await page.evaluate((lists) => {
    const found = [...document.querySelectorAll(lists)];
    const over = document.createElement("div");
    over.id = "laid-over";
    over.style.cssText =
      "position:fixed;inset:0;z-index:9999;overflow:hidden;background:var(--page-ground)";
    for (const list of found) {
      const copy = document.importNode(list, true);
      const named = list.closest("figure")?.querySelector("strong") ?? list.closest("section");
      over.append(copy);
      if (copy instanceof HTMLElement)
        copy.dataset["named"] = (named?.textContent ?? "").slice(0, 60);
    }
    document.body.append(over);
  }, lists);
}

/**
 * The marks of the lists that are laid over a page, as somebody sees them: from a picture that the
 * browser has drawn.
 *
 * @param pixels a blank page, on which the picture is taken apart
 */
export async function drawnLists(
  page: Page,
  pixels: Page,
  vision: Vision,
): Promise<readonly DrawnList[]> {
  const lists = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#laid-over > *")].map((list) => ({
      name: list.dataset["named"] ?? "",
      marks: [...list.querySelectorAll("svg")].map((mark) => {
        const { left, top, width, height } = mark.getBoundingClientRect();
        const named = mark.closest("li, dt")?.textContent ?? "";
        return { name: named.trim().slice(0, 60), left, top, width, height };
      }),
    })),
  );
  const boxes = lists.flatMap(({ marks }) =>
    marks.map((mark) => ({
      ...mark,
      width: marks[0]?.width ?? mark.width,
      height: marks[0]?.height ?? mark.height,
    })),
  );
  const lights = await cutOut(page, pixels, { vision, boxes });
  let next = 0;
  return lists.map(({ name, marks }) => ({
    name,
    marks: marks.map(({ name }) => ({ name, lightness: lights[next++] ?? [] })),
  }));
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How light each pixel is in some boxes of the window, as somebody sees it. */
export async function cutOut(
  page: Page,
  pixels: Page,
  { vision, boxes }: { readonly vision: Vision; readonly boxes: readonly Box[] },
): Promise<readonly (readonly number[])[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setEmulatedVisionDeficiency", { type: vision });
  const picture = (await page.screenshot({ animations: "allow" })).toString("base64");
  await session.detach();
  return pixels.evaluate(lightnesses, { picture, boxes });
}

interface Cut {
  readonly picture: string;
  readonly boxes: readonly Box[];
}

/** In the browser: cuts boxes out of a picture, at one pixel of it for each of the page. */
async function lightnesses({ picture, boxes }: Cut): Promise<number[][]> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.codePointAt(0) ?? 0);
  const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("There is no canvas to take a picture apart on.");
  context.drawImage(bitmap, 0, 0);
  return boxes.map(({ left, top, width, height }) => {
    const { data } = context.getImageData(
      Math.round(left),
      Math.round(top),
      Math.round(width),
      Math.round(height),
    );
    // As a greyscale printer weighs them (Rec. 709).
    return Array.from({ length: data.length / 4 }, (_, i) =>
      Math.round(
        0.2126 * (data[4 * i] ?? 0) +
          0.7152 * (data[4 * i + 1] ?? 0) +
          0.0722 * (data[4 * i + 2] ?? 0),
      ),
    );
  });
}
