import { createHash } from "node:crypto";
import type { Checksum } from "#contract/manifest.ts";

/** How long a file is, and its SHA-256. */
export function checksumOf(bytes: Uint8Array): Checksum {
  return { sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.byteLength };
}
