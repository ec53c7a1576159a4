import { turn } from "./turn.ts";

/**
 * How long one slice may hold the main thread, in milliseconds: on a processor four times slower the
 * work that a slice ends with still stays under the 50 ms after which a tap feels late.
 */
const SLICE = 5;

/**
 * Does a piece of work for each of many, in slices: before each, a tap, a key or a paint has its turn.
 * The answers come in the order of the items.
 *
 * @throws what `work` throws; the signal's reason where it is aborted before a slice
 */
export async function inSlices<T, U>(
  items: readonly T[],
  work: (item: T, index: number) => U,
  signal?: AbortSignal,
): Promise<U[]> {
  const done: U[] = [];
  let started = Number.NEGATIVE_INFINITY;
  for (const [index, item] of items.entries()) {
    if (performance.now() - started > SLICE) {
      await quietTurn();
      signal?.throwIfAborted();
      started = performance.now();
    }
    done.push(work(item, index));
  }
  return done;
}

/** A turn in which the page has nothing else to do: what a reader did, and what is drawn of it, come before. */
export async function quietTurn(): Promise<void> {
  if (globalThis.scheduler === undefined) await turn();
  else await globalThis.scheduler.postTask(() => {}, { priority: "background" });
}
