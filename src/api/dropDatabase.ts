import { deleteDB } from "idb";

/** Once the database is gone. Where a sleeping tab goes on holding it, it stays until that wakes: empty it first. */
export function dropDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    deleteDB(name, { blocked: () => resolve() }).then(resolve, reject);
  });
}
