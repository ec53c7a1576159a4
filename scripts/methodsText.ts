import { readFile } from "node:fs/promises";
import type { Heading as MarkdownHeading, Node, PhrasingContent, RootContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { toString } from "mdast-util-to-string";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Plugin } from "vite";
import type { Block, Depth, MethodsText, Phrase } from "#view-models/methodsText.ts";

const FILE = "docs/methods.md";

/** Where the app itself says what a document of the repository does. All others are not on the site. */
const PAGES: ReadonlyMap<string, string> = new Map([["accessibility.md", "/accessibility"]]);

/** A figure, with what belongs to it: aligned to the right where a column has nothing else. */
const FIGURE = /^[−-]?\d[\d,.]*%?$/;

/** Makes a module of `docs/methods.md`, so that the page and the document are one. */
export const methodsDocument: Plugin = {
  name: "methods-document",
  async load(id) {
    if (!id.endsWith(`/${FILE}`)) return null;
    const text = methodsText(await readFile(id, "utf8"));
    return { code: `export const METHODS = ${JSON.stringify(text)};`, moduleType: "js" };
  },
};

/**
 * Takes the document apart.
 *
 * @throws where it holds what the page cannot show (a picture, HTML), or its headings do not nest: it
 *   names the line
 */
export function methodsText(markdown: string): MethodsText {
  const { children } = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const [first, ...others] = children;
  if (first?.type !== "heading" || first.depth !== 1)
    throw new Error(`${FILE}, line 1: it has to begin with its title (# …).`);

  const headings: { readonly depth: number; readonly id: string; readonly text: string }[] = [
    { depth: 1, id: "", text: toString(first) },
  ];
  return { title: toString(first), blocks: others.map(block) };

  function block(node: RootContent): Block {
    switch (node.type) {
      case "heading":
        return heading(node);
      case "paragraph":
        return { kind: "paragraph", phrases: node.children.map(phrase) };
      case "list":
        return {
          kind: "list",
          ordered: node.ordered ?? false,
          items: node.children.map(({ children }) => children.map(block)),
        };
      case "table":
        return table(node, headings.at(-1)?.text ?? "");
      case "code":
        return { kind: "code", text: node.value };
      default:
        throw notShown(node);
    }
  }

  function heading(node: MarkdownHeading): Block {
    const text = toString(node);
    const depth = depthOf(node, headings.at(-1)?.depth ?? 1);
    const id = anchor(text);
    if (headings.some((other) => other.id === id))
      throw new Error(`${lineOf(node)}: there is a heading “${text}” already. Name one otherwise.`);
    headings.push({ depth, id, text });
    return { kind: "heading", depth, id, text };
  }
}

function phrase(node: PhrasingContent): Phrase {
  switch (node.type) {
    case "text":
      return { kind: "text", text: node.value.replaceAll("\n", " ") };
    case "inlineCode":
      return { kind: "code", text: node.value.replaceAll("\n", " ") };
    case "strong":
    case "emphasis":
      return { kind: node.type, phrases: node.children.map(phrase) };
    case "link": {
      const href = node.url.startsWith("https:") ? node.url : PAGES.get(node.url);
      return href === undefined
        ? { kind: "text", text: toString(node) }
        : { kind: "link", href, phrases: node.children.map(phrase) };
    }
    default:
      throw notShown(node);
  }
}

/** A table of plain words, named by the heading that it stands under. */
function table(node: Table, caption: string): Block {
  const [head = [], ...rows] = node.children.map(({ children }) =>
    children.map((cell) => toString(cell)),
  );
  const columns = head.map((name, at) => ({
    name,
    numeric: rows.every((row) => FIGURE.test(row[at] ?? "")),
  }));
  return { kind: "table", table: { caption, columns, rows } };
}

function depthOf(node: MarkdownHeading, before: number): Depth {
  const { depth } = node;
  if (depth <= before + 1 && (depth === 2 || depth === 3 || depth === 4)) return depth;
  throw new Error(
    `${lineOf(node)}: a heading of depth ${depth} after one of depth ${before}. Below the title they go from ## to ####, one step at a time.`,
  );
}

/** `How often noise alone shows a signal`: `how-often-noise-alone-shows-a-signal`. */
function anchor(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

function notShown(node: Node): Error {
  return new Error(
    `${lineOf(node)}: the page of methods cannot show a “${node.type}”. Say it in text, a list or a table.`,
  );
}

function lineOf({ position }: Node): string {
  return `${FILE}, line ${position?.start.line ?? "unknown"}`;
}
