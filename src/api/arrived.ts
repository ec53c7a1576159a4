import { ApiError } from "./ApiError.ts";

/**
 * A part of the app that is fetched only when it is wanted.
 *
 * @throws {ApiError} of kind `offline` where it does not come, so that it is asked for again
 */
export async function arrived<Code>(code: Promise<Code>): Promise<Code> {
  try {
    return await code;
  } catch {
    const message = "A part of the dashboard could not be fetched. Check the connection.";
    throw new ApiError({ kind: "offline", path: "the dashboard itself", message });
  }
}
