import { strToU8, zipSync } from "fflate";

/** Files by path, in one zip file. */
export function zipped(texts: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries([...texts].map(([path, text]) => [path, strToU8(text)])));
}
