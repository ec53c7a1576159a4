import type { RecordEntry } from "#contract/record.ts";
import { isOfAnAuthority } from "./isOfAnAuthority.ts";
import { OWN_AUTHORITY } from "./openAuthority.ts";
import { RECORDS, type RecordStore } from "./recordStore.ts";

/** All that was written down on this device, of whatever authority. It makes no record where there is none. */
export async function everyRecord(): Promise<readonly RecordEntry[]> {
  const kept = await keptRecords();
  // One that has been read is up to date, and one that was erased since is not opened again.
  const unread = kept.filter(({ list }) => list().state === "opening");
  await Promise.all(unread.map(({ settled }) => settled()));
  return withOpen(kept).flatMap(({ list }) => list().entries);
}

/** Erases the records of this device, of all authorities, in all its tabs. */
export async function eraseEveryRecord(): Promise<void> {
  for (const { erase } of withOpen(await keptRecords())) await erase();
}

/** The records that the device keeps. Firefox before 126 does not say which there are. */
async function keptRecords(): Promise<readonly RecordStore[]> {
  if (!("indexedDB" in window) || !("databases" in indexedDB)) return [];
  const databases = await indexedDB.databases().catch(() => []);
  return databases
    .flatMap(({ name = "" }) => name)
    .filter((name) =>
      OWN_AUTHORITY === null ? name === RECORDS.name : isOfAnAuthority(name, RECORDS.name),
    )
    .map(RECORDS.named);
}

function withOpen(kept: readonly RecordStore[]): readonly RecordStore[] {
  return [...new Set([RECORDS.now(), ...kept])];
}
