import { deleteDB } from "idb";
import { deviceTrouble } from "./deviceTrouble.ts";
import { within } from "./within.ts";

/** In milliseconds: a browser does not say that a tab holds on which hears nothing. */
const PATIENCE = 2000;

/** Once the database is gone. Where a sleeping tab goes on holding it, it stays until that wakes: empty it first. */
export async function dropDatabase(name: string): Promise<void> {
  const gone = new Promise<void>((resolve, reject) => {
    deleteDB(name, { blocked: () => resolve() }).then(resolve, reject);
  });
  await within(PATIENCE, gone).catch((error: unknown) => {
    if (deviceTrouble(error) !== "held") throw error;
  });
}
