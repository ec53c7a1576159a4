import { figuresSource } from "#api/openedFigures.ts";
import { type KeptRecord, recordStore } from "#api/recordStore.ts";
import type { RecordEntry } from "#contract/record.ts";
import { useSyncExternalStore } from "react";

const NOTHING: readonly RecordEntry[] = [];

/**
 * Whether what is written on this device belongs to the figures that are shown: those of the host, or
 * of the pack that the page is. A file that was opened here has a record of its own, or is another
 * council's.
 */
export function isOfThisDevice(): boolean {
  return figuresSource.current() === figuresSource.own;
}

/** The record of this device, as far as it belongs to the figures that are shown. */
export function useDeviceRecord(): Pick<KeptRecord, "entries" | "state"> {
  const { entries, state } = useSyncExternalStore(
    recordStore.subscribe,
    recordStore.list,
    recordStore.before,
  );
  return { entries: isOfThisDevice() ? entries : NOTHING, state };
}
