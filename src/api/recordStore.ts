import type { Instant } from "#contract/period.ts";
import type { RecordEntry } from "#contract/record.ts";
import type { IDBPDatabase } from "idb";
import { arrived } from "./arrived.ts";
import { type DeviceTrouble, deviceTrouble, letGo } from "./deviceTrouble.ts";
import type { Device } from "./recordDatabase.ts";
import { keptAs } from "./keptAs.ts";
import { lastWords } from "./lastWords.ts";
import { type EachAuthority, eachAuthority } from "./openAuthority.ts";
import { within } from "./within.ts";

/** The record of this device, as this page holds it. */
export interface KeptRecord {
  /** `opening` until what the device holds has been read, or is waited for no longer. */
  readonly state: "opening" | "open";
  readonly entries: readonly RecordEntry[];
  /** How many entries of the device cannot be read. They are left as they are. */
  readonly unreadable: number;
  /** Whether all that was written is on the device. */
  readonly saved: boolean;
  /** Why it is not. While it lasts, what is written lasts until the page is closed. */
  readonly trouble: DeviceTrouble | null;
}

/** The record of sessions on this device, shared by all its tabs. Entries are added and never changed, but for the one that is being written. */
export interface RecordStore {
  /** The record as it stands: the same object until it changes. */
  readonly list: () => KeptRecord;
  /** That of a page that is written before anyone opens it: the same object each time. */
  readonly before: () => KeptRecord;
  /** Opens the record when it is first listened to. Calls back when it changes, here or in another tab. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Puts entries beside the others. One with the id of another takes its place: the same spell of writing. */
  readonly write: (entries: readonly RecordEntry[]) => void;
  /** Once all that was written is on the device, or cannot be put there. */
  readonly settled: () => Promise<void>;
  /**
   * Erases the record of this device, in all its tabs.
   *
   * @throws where it cannot be opened, since a tab that sleeps holds it
   */
  readonly erase: () => Promise<void>;
}

/** Raised with each change of what is stored, with a migration in `upgrade` and a fixture of the version before. */
const VERSION = 1;
const NAME = "record-of-sessions";
/** In milliseconds: a device that takes longer to open its record is not waited for. */
const PATIENCE = 5000;

/**
 * @param name of the database and of the channel between tabs
 */
export function createRecordStore(name: string = keptAs(NAME)): RecordStore {
  const listeners = new Set<() => void>();
  const held = new Map<string, RecordEntry>();
  const unsaved = new Map<string, RecordEntry>();
  const last = lastWords(unsavedName(name));
  let kept: KeptRecord = { ...NOTHING, state: "opening" };
  let opened: Promise<IDBPDatabase<Device> | null> | null = null;
  let pumping: Promise<void> | null = null;
  let channel: BroadcastChannel | null = null;
  let hearing: Promise<void> = Promise.resolve();
  let asked = false;

  function tell(change: Partial<KeptRecord>): void {
    kept = { ...kept, ...change };
    for (const changed of listeners) changed();
  }

  /** Opens the database and reads it, once; `null` where it cannot be had, or does not come soon. */
  function database(): Promise<IDBPDatabase<Device> | null> {
    opened ??= soon(openAndRead());
    return opened;
  }

  /** A tab that sleeps may hold it: the screens go on without it, and it is taken up when it comes. */
  function soon(opening: Promise<IDBPDatabase<Device> | null>) {
    const coming = within(PATIENCE, opening).catch((error: unknown) => {
      tell({ state: "open", trouble: deviceTrouble(error) });
      void opening.then(async () => {
        if (opened === coming) opened = opening;
        await pumping;
        return settle();
      });
      return null;
    });
    return coming;
  }

  async function openAndRead(): Promise<IDBPDatabase<Device> | null> {
    channel ??= tabs(name, hear);
    try {
      const { openRecord, readable } = await databaseCode();
      const db = await openRecord(name, VERSION, {
        // A newer version of the app in another tab waits for this one to let go, or one that erases.
        blocking: (_old, next, event) => {
          letGo(event);
          if (next === null) opened = null;
          else tell({ trouble: "newer" });
        },
        terminated: () => {
          opened = null;
        },
      });
      const stored = await db.getAll("entries");
      const read = readable(stored);
      for (const entry of read) if (!held.has(entry.id)) held.set(entry.id, entry);
      const unreadable = stored.length - read.length;
      tell({ state: "open", entries: [...held.values()], unreadable, trouble: null });
      takeUp(readable);
      return db;
    } catch (error) {
      tell({ state: "open", trouble: deviceTrouble(error) });
      return null;
    }
  }

  /** Takes up what pages had not yet put on the device when they were left, and puts it there. */
  function takeUp(readable: (values: readonly unknown[]) => readonly RecordEntry[]): void {
    const left = last.left();
    if (left === null) return;
    const entries = readable(left.entries);
    for (const entry of entries) {
      if ((held.get(entry.id)?.at ?? "") > entry.at) continue;
      held.set(entry.id, entry);
      unsaved.set(entry.id, entry);
    }
    tell({ entries: [...held.values()], saved: unsaved.size === 0 });
    const isAll = entries.length === left.entries.length;
    void settle().then(() => isAll && unsaved.size === 0 && last.forget(left.text));
  }

  /** Where nothing can be kept, the page says so, and what was written ends with it. */
  function leave(): void {
    const comes = kept.trouble === null || kept.trouble === "held";
    if (unsaved.size > 0 && comes) last.leave([...unsaved.values()]);
  }

  /** Puts on the device what is not there yet, the latest of each spell, for as long as there is any. */
  async function pump(): Promise<void> {
    while (unsaved.size > 0) {
      const now = new Map(unsaved);
      try {
        const db = await database();
        if (db === null) return;
        const saving = db.transaction("entries", "readwrite", { durability: "strict" });
        await Promise.all([
          ...[...now].map(([id, entry]) => saving.store.put(entry, id)),
          saving.done,
        ]);
      } catch (error) {
        tell({ trouble: deviceTrouble(error) });
        return;
      }
      for (const [id, entry] of now) if (unsaved.get(id) === entry) unsaved.delete(id);
      tell({ saved: unsaved.size === 0, trouble: null });
    }
  }

  function settle(): Promise<void> {
    pumping ??= pump().finally(() => {
      pumping = null;
    });
    return pumping;
  }

  /** One after the other: what was erased does not come back by what was written before, and takes longer to read. */
  function hear(message: unknown): void {
    hearing = hearing.then(() => heard(message)).catch(() => undefined);
  }

  /** What another tab wrote, or that it erased the record. */
  async function heard(message: unknown): Promise<void> {
    if (message === ERASED) {
      held.clear();
      unsaved.clear();
      tell({ entries: [], unreadable: 0, saved: true });
      return;
    }
    if (!Array.isArray(message)) return;
    const { readable } = await databaseCode();
    for (const entry of readable(message)) held.set(entry.id, entry);
    tell({ entries: [...held.values()] });
  }

  return {
    list: () => kept,
    before: () => NOTHING,
    subscribe: (changed) => {
      listeners.add(changed);
      void database();
      return () => void listeners.delete(changed);
    },
    write: (entries) => {
      if (entries.length === 0) return;
      if (!asked) {
        askToKeep();
        window.addEventListener("pagehide", leave);
      }
      asked = true;
      for (const entry of entries) {
        held.set(entry.id, entry);
        unsaved.set(entry.id, entry);
      }
      tell({ entries: [...held.values()], saved: false });
      channel?.postMessage(entries);
      void settle();
    },
    settled: async () => {
      await database();
      await settle();
    },
    erase: async () => {
      const db = await database();
      if (db === null && kept.trouble === "held")
        throw new Error("Another tab holds the record of this device.");
      await settle();
      await db?.clear("entries");
      await heard(ERASED);
      last.forget();
      channel?.postMessage(ERASED);
      if (db === null) return;
      db.close();
      opened = null;
      const { dropDatabase } = await arrived(import("./dropDatabase.ts"));
      await dropDatabase(name);
    },
  };
}

const NOTHING: KeptRecord = {
  state: "open",
  entries: [],
  unreadable: 0,
  saved: true,
  trouble: null,
};

const ERASED = "erased";

/** Under which name of `localStorage` stands what a page had not yet put into the record when it was left. */
function unsavedName(name: string): string {
  return `${name} unsaved`;
}

/** What reads the device. The first screen is there without it. */
function databaseCode() {
  return arrived(import("./recordDatabase.ts"));
}

/** The other tabs of this device; `null` where the browser has no way to reach them. */
function tabs(name: string, heard: (message: unknown) => void): BroadcastChannel | null {
  if (typeof BroadcastChannel === "undefined") return null;
  const channel = new BroadcastChannel(name);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => heard(data));
  return channel;
}

/**
 * Asks the browser not to erase what is kept when it needs room, or has not been here for some days.
 * Where it will not promise that, the record is kept all the same.
 */
function askToKeep(): void {
  if (typeof navigator === "undefined" || !("storage" in navigator)) return;
  void navigator.storage.persist().catch(() => false);
}

/** This moment, as the record writes it. */
export function thisMoment(): Instant {
  return new Date().toISOString();
}

/**
 * A name that no other entry or item has, on any device. Not `randomUUID`, which a page has only where
 * its host speaks https.
 */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join("-");
}

/** The records of this device: of each authority its own. */
export const RECORDS: EachAuthority<RecordStore> = eachAuthority(keptAs(NAME), createRecordStore);

/** The one record of this device, of the authority whose figures are shown. */
export const recordStore: Omit<RecordStore, "erase"> = {
  list: () => RECORDS.now().list(),
  before: () => NOTHING,
  subscribe: (changed) => RECORDS.now().subscribe(changed),
  write: (entries) => RECORDS.now().write(entries),
  settled: () => RECORDS.now().settled(),
};
