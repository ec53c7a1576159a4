import * as z from "zod/mini";
import { Day } from "./period.ts";

/** Where the manifest lies, beside the files that it lists. */
export const MANIFEST_PATH = "manifest.json";

/** How long a file is, and its SHA-256 in hexadecimal: one digit changed is another checksum. */
export const Checksum = z.object({
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, "a checksum is 64 hexadecimal digits")),
  bytes: z.int(),
});
export type Checksum = z.infer<typeof Checksum>;

/** `manifest.json`: what was published, file by file, and by which version of which tool. The app does not read it. */
export const Manifest = z.object({
  tool: z.string(),
  published: Day,
  files: z.record(z.string(), Checksum),
});
export type Manifest = z.infer<typeof Manifest>;
