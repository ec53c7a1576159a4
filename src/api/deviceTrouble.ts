/**
 * Why something is not kept on a device as it should be: the browser lets nothing be kept
 * (`forbidden`), there is no room (`full`), what is there was written by a newer version of this app
 * (`newer`), another tab holds it that sleeps (`held`), or it is damaged (`broken`).
 */
export type DeviceTrouble = "forbidden" | "full" | "newer" | "held" | "broken";

/** What a browser says where it keeps nothing; a `TypeError` where it has no such thing at all. */
const FORBIDS: ReadonlySet<string> = new Set([
  "SecurityError",
  "InvalidStateError",
  "ReferenceError",
  "TypeError",
]);

/** What the error of a database of the browser means. */
export function deviceTrouble(error: unknown): DeviceTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  if (name === "VersionError") return "newer";
  if (name === "TimeoutError") return "held";
  return FORBIDS.has(name) ? "forbidden" : "broken";
}

/** Closes the database that stands in the way of another tab. */
export function letGo({ target }: Event): void {
  if (target instanceof IDBDatabase) target.close();
}
