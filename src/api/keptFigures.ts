import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import * as z from "zod/mini";
import { type DeviceTrouble, deviceTrouble, letGo } from "./deviceTrouble.ts";
import { keptAs } from "./keptAs.ts";
import { dropDatabase } from "./dropDatabase.ts";
import { FIGURES } from "./keptNames.ts";
import { within } from "./within.ts";

/** One file of the host's, as it was last good. */
export const KeptFile = z.object({
  text: z.string(),
  /** The host's name for it (`ETag`); `null` where it gave none. */
  tag: z.nullable(z.string()),
  /** When it came, in milliseconds since 1970. */
  came: z.number(),
  /** When the host last said that it is still the same. */
  confirmed: z.number(),
});
export type KeptFile = z.infer<typeof KeptFile>;

/** The files of the host that this device keeps, each by its whole address. */
export interface KeptFigures {
  /** `null` where it is not kept, cannot be read, or does not come soon. */
  readonly get: (address: string) => Promise<KeptFile | null>;
  /** Puts files in the place of older ones, all or none. */
  readonly put: (files: ReadonlyMap<string, KeptFile>) => Promise<void>;
  readonly forget: (address: string) => Promise<void>;
  /** How many bytes are kept, about. */
  readonly bytes: () => Promise<number>;
  /** @throws where a tab that sleeps holds it, so that what is in it stays */
  readonly erase: () => Promise<void>;
  /** Why the last file could not be kept; `null` where it was. */
  readonly trouble: () => DeviceTrouble | null;
}

interface Device extends DBSchema {
  [FIGURES.store]: { key: string; value: unknown };
}

const VERSION = 1;
/** In milliseconds: a device that takes longer to say what it keeps is not waited for. */
const PATIENCE = 1000;
/** And one that takes longer to be opened, since a tab that sleeps holds it, is neither written in nor counted. */
const OPENING = 5000;

/** @param name of the database */
export function createKeptFigures(name: string = keptAs(FIGURES.name)): KeptFigures {
  let opened: Promise<IDBPDatabase<Device>> | null = null;
  let trouble: DeviceTrouble | null = null;
  /** Once it is erased, looking for what it holds must not make it again. */
  let erased = false;

  function database(): Promise<IDBPDatabase<Device>> {
    opened ??= openDB<Device>(name, VERSION, {
      upgrade: (fresh) => void fresh.createObjectStore(FIGURES.store),
      blocking: (_old, _new, event) => {
        letGo(event);
        opened = null;
      },
      terminated: () => {
        opened = null;
      },
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return within(OPENING, opened);
  }

  async function read(address: string): Promise<KeptFile | null> {
    if (erased) return null;
    try {
      const db = await database();
      return KeptFile.safeParse(await db.get(FIGURES.store, address)).data ?? null;
    } catch (error) {
      trouble = deviceTrouble(error);
      return null;
    }
  }

  return {
    get: (address) => within(PATIENCE, read(address)).catch(() => null),
    put: async (files) => {
      erased = false;
      try {
        const writing = (await database()).transaction(FIGURES.store, "readwrite");
        await Promise.all([
          ...[...files].map(([address, file]) => writing.store.put(file, address)),
          writing.done,
        ]);
        trouble = null;
      } catch (error) {
        trouble = deviceTrouble(error);
      }
    },
    forget: async (address) => {
      if (erased) return;
      try {
        await (await database()).delete(FIGURES.store, address);
      } catch (error) {
        trouble = deviceTrouble(error);
      }
    },
    bytes: async () => {
      if (erased) return 0;
      try {
        const files = await (await database()).getAll(FIGURES.store);
        return files.reduce<number>(
          (sum, file) => sum + (KeptFile.safeParse(file).data?.text.length ?? 0),
          0,
        );
      } catch {
        return 0;
      }
    },
    erase: async () => {
      erased = true;
      try {
        const db = await database();
        await db.clear(FIGURES.store);
        db.close();
        opened = null;
        await dropDatabase(name);
      } catch (error) {
        trouble = deviceTrouble(error);
        if (trouble === "held") throw error;
      }
    },
    trouble: () => trouble,
  };
}

/** The one such store of this device. */
export const keptFigures: KeptFigures = createKeptFigures();
