import { isOwnPage } from "#api/isOwnPage.ts";

/** What a page asks of the worker: to take over from the version before it. */
export const TAKE_OVER = "take-over";

/** The figures that a page asks for before its script has come: the script has them on the device. */
const ASKED_AHEAD = /<link rel="preload"[^>]*\bas="fetch"[^>]*>\s*/g;

/**
 * A page of the app as it is kept.
 *
 * @throws where the host sent anything else in its place, such as its sign-in page
 */
export async function keepablePage(response: Response): Promise<Response> {
  const text = await response.text();
  if (!response.ok || !isOwnPage(text))
    throw new Error(`${response.url} is no page of this dashboard (${response.status}).`);
  const headers = new Headers(response.headers);
  // It is kept as text.
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  return new Response(text.replaceAll(ASKED_AHEAD, ""), { headers });
}
