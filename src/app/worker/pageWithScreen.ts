import { APP_ROOT } from "#api/appRoot.ts";
import { GIVEN } from "#contract/packedFiles.ts";
import { inert } from "#publishing/packedPage.ts";
import { escaped } from "#publishing/sitePage.ts";
import { screenIn } from "../ahead/aheadOfFigures.ts";
import type { GivenPage } from "../givenPage.ts";

const BLOCK = new RegExp(
  String.raw`(?<=<script type="${GIVEN.type}" ${GIVEN.mark}>)[\s\S]*?(?=</script>)`,
);
/** All that stands in the page; what readers without JavaScript are told comes after it. */
const STANDING = /(?<=<div id="root">)[\s\S]*(?=<\/div>\s*<noscript)/;
const TITLE = /(?<=<title>)[^<]*/;
const CODE_ASKED = /<link rel="modulepreload"[^>]* href="([^"]+)"[^>]*>\s*/g;
const APP_NAMED = / data-app="[^"]+"/;

/** Where the first screen lies of a page that was written without it; `null` where the page needs none. */
export function screenBeside(page: string): URL | null {
  const ahead = givenIn(page)?.ahead;
  return ahead === undefined ? null : new URL(ahead.overview, new URL(ahead.base, APP_ROOT));
}

/**
 * The page as it would have been written with its first screen, so that a device that keeps it shows that before
 * any script: what the screen says stands in it, and its code is asked for once that is painted.
 *
 * @param page as the host sent it
 * @param file the first screen as it lies beside the figures; one that other code made is left out
 * @param draw the markup of what the app draws first of what a page is given
 * @throws where it cannot be drawn
 */
export async function pageWithScreen(
  page: string,
  file: unknown,
  draw: (given: GivenPage) => Promise<string>,
): Promise<string> {
  const said = givenIn(page);
  const come = said?.ahead === undefined ? null : screenIn(file, said.ahead);
  const about = come?.about ?? null;
  if (said === null || come === null || about === null) return page;
  const { ahead: _, ...known } = said;
  const given = { ...known, ...come };
  const markup = await draw(given);
  const { title, organisation, titleMark } = about;
  const code = [...page.matchAll(CODE_ASKED)].map(([, address]) => address).join(" ");
  // What the figures' own texts say comes last, and by functions: it may look like any of these, or hold $&.
  return page
    .replaceAll(CODE_ASKED, "")
    .replace(APP_NAMED, (named) => `${named} data-code="${code}"`)
    .replace(BLOCK, () => inert(JSON.stringify(given)))
    .replace(TITLE, () => escaped(`${title} – ${organisation}${titleMark}`))
    .replace(STANDING, () => markup);
}

/** What the page knows of its figures. It is this app's own, as `givenPage` reads it. */
function givenIn(page: string): GivenPage | null {
  const said = BLOCK.exec(page)?.[0];
  return said === undefined ? null : JSON.parse(said);
}
