/** How slow the line and the processor are on which a page is opened. */
export interface Profile {
  readonly name: string;
  readonly words: string;
  /** How many times slower the processor is. */
  readonly slowed: number;
  /** Milliseconds that each request waits, and bits a second; `null` is the line as it is. */
  readonly line: { readonly wait: number; readonly down: number; readonly up: number } | null;
  /** Whether it is the first visit, a second one, or a second one after the host has gone away. */
  readonly visit: "first" | "second" | "second, no network";
}

const RURAL = { wait: 150, down: 1.6e6, up: 0.75e6 } as const;

export const PROFILES = [
  { name: "none", words: "as it is", slowed: 1, line: null, visit: "first" },
  {
    name: "slow4g4x",
    words: "150 ms a request, 1.6 Mbit/s, processor 4 times slower",
    slowed: 4,
    line: RURAL,
    visit: "first",
  },
  {
    name: "second visit",
    words: "as slow4g4x, with what the browser kept of the first visit",
    slowed: 4,
    line: RURAL,
    visit: "second",
  },
  {
    name: "no network",
    words: "a second visit after the host has gone away, processor as it is",
    slowed: 1,
    line: null,
    visit: "second, no network",
  },
  {
    name: "no network, 4x",
    words: "the same, processor 4 times slower",
    slowed: 4,
    line: null,
    visit: "second, no network",
  },
] as const satisfies readonly Profile[];

export type ProfileName = (typeof PROFILES)[number]["name"];
