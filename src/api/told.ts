/** One thing that may change, for whoever tells the reader of it. */
export interface Told<T> {
  /** As it stands: the same object until it changes. */
  readonly now: () => T;
  readonly put: (next: T) => void;
  /** Calls back when it changes; answers how to stop. */
  readonly subscribe: (changed: () => void) => () => void;
}

export function createTold<T>(first: T): Told<T> {
  const listeners = new Set<() => void>();
  let current = first;
  return {
    now: () => current,
    put: (next) => {
      if (next === current) return;
      current = next;
      for (const changed of listeners) changed();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}
