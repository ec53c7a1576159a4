import type { Page } from "@playwright/test";

/** How many pixels of a picture differ from another by so much contrast. */
const CONTRAST = 3;

/**
 * How many pixels of two pictures of the same place stand out against one another by 3 to 1, by the
 * contrast of WCAG.
 *
 * @param page an empty one, to read the pictures in
 */
export async function standingOut(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ([one, other, contrast]) => {
      const [a, b] = [await pixels(one), await pixels(other)];
      let count = 0;
      for (let at = 0; at < a.length; at += 4) {
        const [first, second] = [luminance(a, at), luminance(b, at)];
        const ratio = (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
        if (ratio >= contrast) count += 1;
      }
      return count;

      async function pixels(picture: string): Promise<Uint8ClampedArray> {
        const bytes = Uint8Array.from(atob(picture), (letter) => letter.codePointAt(0) ?? 0);
        const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
        if (context === null) throw new Error("The browser draws no picture.");
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
      }

      function luminance(of: Uint8ClampedArray, at: number): number {
        const [red = 0, green = 0, blue = 0] = Array.from(of.slice(at, at + 3), (channel) => {
          const share = channel / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      }
    },
    [one.toString("base64"), other.toString("base64"), CONTRAST] as const,
  );
}
