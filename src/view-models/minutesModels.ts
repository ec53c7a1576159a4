import type { Table } from "./models.ts";

/** One piece of minutes, in the order of reading. */
export type MinutesBlock =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly numbered: boolean; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly table: Table };

/** The minutes of one session as they stand in every format: all words are settled. */
export interface Minutes {
  readonly title: string;
  /** The organisation, for the properties of a file. */
  readonly organisation: string;
  /** Without its ending: `minutes-2019-01-24-made-up`. */
  readonly name: string;
  /** At the foot of every page: what the figures are, and for whom. */
  readonly notice: string;
  readonly blocks: readonly MinutesBlock[];
}

/** An item of the agenda, and what is carried to it, in words. */
export interface MinutesItem {
  readonly title: string;
  /** Whether it was put on the agenda; otherwise it was carried to it by itself. */
  readonly own: boolean;
  /** The id of its measure; `null` where it has none. */
  readonly measure: string | null;
  readonly carried: readonly string[];
}

/** At the foot of each page of a file, around its number and how many there are: `Page 2 of 5`. */
export const PAGE_OF = { page: "Page", of: "of" } as const;
