import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * The SHA-256 of a JSON value, in hexadecimal: the same whatever the order of its fields and however
 * its file is laid out. Not the browser's own, which a page has only where its host speaks https.
 */
export function checksum(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(value))));
}

/** JSON with the fields of each object in the order of their names, and no space between (RFC 8785). */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((part) => canonical(part ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join(",")}}`;
}
