import type { Block, Heading, MethodsText } from "./methodsText.ts";

/** A part of the page, and its sections. */
export interface ContentsPart {
  readonly id: string;
  readonly text: string;
  readonly sections: readonly { readonly id: string; readonly text: string }[];
}

/** `/help/methods`: how the figures are judged, by rule and by sum. */
export interface MethodsPage {
  readonly title: string;
  readonly contentsTitle: string;
  readonly contents: readonly ContentsPart[];
  readonly blocks: readonly Block[];
}

/** The page, with what is on it: parts, and under each its sections. What lies deeper is not listed. */
export function methodsPage({ title, blocks }: MethodsText): MethodsPage {
  const headings = blocks.filter((block): block is Heading => block.kind === "heading");
  const contents = headings.flatMap(({ depth, id, text }, at) => {
    if (depth !== 2) return [];
    const below = headings.slice(at + 1);
    const end = below.findIndex((other) => other.depth === 2);
    const sections = below
      .slice(0, end === -1 ? undefined : end)
      .filter((other) => other.depth === 3)
      .map(({ id, text }) => ({ id, text }));
    return [{ id, text, sections }];
  });
  return {
    title,
    contentsTitle: "On this page",
    contents,
    blocks,
  };
}
