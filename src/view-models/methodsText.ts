import type { Table } from "./models.ts";

/** Part of a line of text. */
export type Phrase =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: "strong" | "emphasis"; readonly phrases: readonly Phrase[] }
  | { readonly kind: "link"; readonly href: string; readonly phrases: readonly Phrase[] };

/** How deep a heading stands. The first, of the whole page, is not among them. */
export type Depth = 2 | 3 | 4;

/** A heading, and where it is on the page: `process-limits`. */
export interface Heading {
  readonly kind: "heading";
  readonly depth: Depth;
  readonly id: string;
  readonly text: string;
}

/** What stands below one another on `/help/methods`. */
export type Block =
  | Heading
  | { readonly kind: "paragraph"; readonly phrases: readonly Phrase[] }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: "table"; readonly table: Table }
  | { readonly kind: "code"; readonly text: string };

/** `docs/methods.md`, taken apart when the app is built. */
export interface MethodsText {
  readonly title: string;
  readonly blocks: readonly Block[];
}
