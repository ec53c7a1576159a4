import { ApiError } from "./ApiError.ts";
import { isReplaced } from "./ownPage.ts";
import { versionStanding } from "./versionStanding.ts";
import { within } from "./within.ts";

/** In milliseconds: as long as figures are waited for. What comes after it is there at the next attempt. */
const PATIENCE = 30_000;

/**
 * A part of the app that is fetched only when it is wanted.
 *
 * @throws {ApiError} of kind `offline` where it does not come, so that it is asked for again; of kind
 *   `replaced` where it never will, since the host has another version by now
 */
export async function arrived<Code>(code: Promise<Code>): Promise<Code> {
  try {
    return await within(PATIENCE, code);
  } catch {
    const path = "the dashboard itself";
    if (await isReplaced()) {
      versionStanding.put("gone");
      const message = "The host has a newer version of the dashboard. Reload the page.";
      throw new ApiError({ kind: "replaced", path, message });
    }
    const message = "A part of the dashboard could not be fetched. Check the connection.";
    throw new ApiError({ kind: "offline", path, message });
  }
}
