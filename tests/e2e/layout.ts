import type { Page } from "@playwright/test";

/** A part of a screen that the eye goes by, and where it stands, in pixels. */
export interface Block {
  /** `h2 Ask about these`. */
  readonly what: string;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** By how much a block may differ from what it was. */
export interface Tolerance {
  /** Of its place and width, in pixels. */
  readonly pixels: number;
  /** Of its height, in pixels or as a share of the larger, whichever is more. */
  readonly rise: number;
  readonly share: number;
}

/** The headings, charts, tables and forms of the page that are seen, from its top to its foot. */
export function blocksOf(page: Page): Promise<readonly Block[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("h1, h2, h3, figure, table, form, dialog, header, footer")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .flatMap((element) => {
        const { left, width, height } = element.getBoundingClientRect();
        if (width <= 1 || height <= 1) return [];
        const named = element.getAttribute("aria-labelledby");
        const words =
          element.getAttribute("aria-label") ??
          (named === null ? null : document.getElementById(named)?.textContent) ??
          (element.querySelector("caption, figcaption, h1, h2, h3") ?? element).textContent ??
          "";
        const kind = element.tagName.toLowerCase();
        const isPart = kind === "header" || kind === "footer" || kind === "form";
        const name = isPart ? (element.getAttribute("aria-label") ?? "") : words;
        return [
          {
            what: `${kind} ${name.replaceAll(/\s+/g, " ").trim().slice(0, 60)}`.trim(),
            x: Math.round(left),
            width: Math.round(width),
            height: Math.round(height),
          },
        ];
      }),
  );
}

/** What of a layout is not as it was, each in words: what came, what went, what moved or grew. */
export function layoutChanges(
  was: readonly Block[],
  is: readonly Block[],
  { pixels, rise, share }: Tolerance,
): readonly string[] {
  const before = was.map(({ what }) => what);
  const now = is.map(({ what }) => what);
  if (before.join("\n") !== now.join("\n")) {
    const gone = before.filter((what) => !now.includes(what)).map((what) => `gone: ${what}`);
    const come = now.filter((what) => !before.includes(what)).map((what) => `new: ${what}`);
    const said = [...gone, ...come];
    return said.length > 0 ? said : ["The same parts stand in another order."];
  }
  return is.flatMap((block, place) => {
    const old = was[place];
    if (old === undefined) return [];
    const said = (name: "x" | "width" | "height") =>
      `${block.what}: ${name} was ${old[name]} and is ${block[name]}`;
    const taller = Math.abs(block.height - old.height);
    return [
      ...(Math.abs(block.x - old.x) > pixels ? [said("x")] : []),
      ...(Math.abs(block.width - old.width) > pixels ? [said("width")] : []),
      ...(taller > Math.max(rise, share * Math.max(block.height, old.height))
        ? [said("height")]
        : []),
    ];
  });
}
