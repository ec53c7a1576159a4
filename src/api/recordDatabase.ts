import { RecordEntry } from "#contract/record.ts";
import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from "idb";

/** How the record lies on a device: every entry by its id. */
export interface Device extends DBSchema {
  entries: { key: string; value: unknown };
}

/** Opens the record of this device, and makes its place where there is none. */
export function openRecord(
  name: string,
  version: number,
  told: Pick<OpenDBCallbacks<Device>, "blocking" | "terminated">,
): Promise<IDBPDatabase<Device>> {
  return openDB<Device>(name, version, {
    upgrade: (fresh) => void fresh.createObjectStore("entries"),
    ...told,
  });
}

/** The entries among these values that keep the contract, in their order. */
export function readable(values: readonly unknown[]): readonly RecordEntry[] {
  return values.flatMap((value) => RecordEntry.safeParse(value).data ?? []);
}
