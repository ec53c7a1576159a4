import { keptAs } from "./keptAs.ts";
import { FIGURES } from "./keptNames.ts";

/** In milliseconds: a device that takes longer to say what it keeps is not waited for. */
const PATIENCE = 300;

/**
 * Whether this device keeps a file of the host's figures, asked before the code has come that reads it.
 * A device that keeps nothing is left without a database.
 *
 * @param address of the file
 */
export function keepsFile(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE, false);
    // A browser that keeps nothing refuses to be asked.
    try {
      const opening = indexedDB.open(keptAs(FIGURES.name));
      opening.addEventListener("upgradeneeded", () => opening.transaction?.abort());
      opening.addEventListener("error", () => resolve(false));
      opening.addEventListener("success", () => {
        const { result: database } = opening;
        const asking = database
          .transaction(FIGURES.store)
          .objectStore(FIGURES.store)
          .count(address);
        database.close(); // as soon as that is answered
        asking.addEventListener("success", () => resolve(asking.result > 0));
        asking.addEventListener("error", () => resolve(false));
      });
    } catch {
      resolve(false);
    }
  });
}
