import * as z from "zod/mini";
import { Manifest, MANIFEST_PATH } from "#contract/manifest.ts";
import type { Checksum } from "#contract/manifest.ts";
import { jsonText } from "./apiText.ts";
import type { Problem } from "./problem.ts";

/** The manifest of files as text: the same files make the same text. */
export function manifestText(
  { tool, published }: Omit<Manifest, "files">,
  checksums: ReadonlyMap<string, Checksum>,
): string {
  return jsonText({ tool, published, files: Object.fromEntries(checksums) });
}

/**
 * Which files are not as they were published. A file that no dashboard reads need not be listed
 * (`openapi.json` may be put there by others), and of one that is missing the contract has said so.
 *
 * @param text The manifest; `null` where there is none.
 * @param checksums Those of the files as they are now.
 */
export function manifestProblems(
  text: string | null,
  checksums: ReadonlyMap<string, Checksum>,
): readonly Problem[] {
  if (text === null) return [noManifest];
  const manifest = parsed(text);
  if (manifest === null) return [brokenManifest];
  const published = new Map(Object.entries(manifest.files));
  return [...checksums].flatMap(([file, now]) => {
    const before = published.get(file);
    if (before === undefined) return NOT_READ.has(file) ? [] : [unlistedFile(file)];
    return now.sha256 === before.sha256 && now.bytes === before.bytes
      ? []
      : [changedFile(file, before, now)];
  });
}

/** What may lie among the API's files without a figure in it. */
const NOT_READ: ReadonlySet<string> = new Set(["openapi.json"]);

function parsed(text: string): Manifest | null {
  try {
    const { success, data } = z.safeParse(Manifest, JSON.parse(text));
    return success ? data : null;
  } catch {
    return null;
  }
}

const noManifest: Problem = {
  severity: "warning",
  code: "manifest-missing",
  file: MANIFEST_PATH,
  why: "The file is missing: whether a figure was changed after it was published cannot be told",
  remedy:
    "Publish again with npm run pcd -- build, which writes it, and copy it with the other files",
};

const brokenManifest: Problem = {
  severity: "error",
  code: "manifest-broken",
  file: MANIFEST_PATH,
  why: "The file is not a list of files with their checksums",
  remedy: "Publish again: it may have been cut off or changed by hand",
};

function unlistedFile(file: string): Problem {
  return {
    severity: "error",
    code: "file-unlisted",
    file,
    why: `The file is not listed in ${MANIFEST_PATH}: whether it is as it was published cannot be told`,
    remedy: "Publish again: every file of a publication is written, and listed, together",
  };
}

function changedFile(file: string, published: Checksum, now: Checksum): Problem {
  const length =
    now.bytes === published.bytes ? "" : `, and it has ${now.bytes} bytes for ${published.bytes}`;
  return {
    severity: "error",
    code: "file-changed",
    file,
    why: `The file is not as it was published: its checksum differs from that in ${MANIFEST_PATH}${length}`,
    remedy:
      "Publish again, or copy all files of the publication again: a figure is corrected in the sheets, so that its revision is kept",
  };
}
