import { APP_ROOT } from "#api/appRoot.ts";
import { GIVEN } from "#contract/packedFiles.ts";
import { type Ahead, screenIn } from "../ahead/aheadOfFigures.ts";
import type { GivenPage } from "../givenPage.ts";

const BLOCK = new RegExp(
  String.raw`(?<=<script type="${GIVEN.type}" ${GIVEN.mark}>)[\s\S]*?(?=</script>)`,
);

/** Where the first screen lies of a page that was written without it; `null` where the page needs none. */
export function screenBeside(page: string): URL | null {
  const ahead = aheadIn(page);
  return ahead === null ? null : new URL(ahead.overview, new URL(ahead.base, APP_ROOT));
}

/**
 * The page with its first screen in it, so that a device that keeps it shows that at once.
 *
 * @param page as the host sent it
 * @param file the first screen as it lies beside the figures; one that other code made is left out
 */
export function pageWithScreen(page: string, file: unknown): string {
  const ahead = aheadIn(page);
  const kept = ahead === null ? null : screenIn(file, ahead);
  if (ahead === null || kept === null) return page;
  return page.replace(BLOCK, (said) => {
    const given = { ...JSON.parse(said), ahead: { ...ahead, kept } };
    // Nothing in it ends the block.
    return JSON.stringify(given).replaceAll("<", String.raw`\u003c`);
  });
}

/** What the page knows of where its figures lie. It is this app's own, as `givenPage` reads it. */
function aheadIn(page: string): Ahead | null {
  const said = BLOCK.exec(page)?.[0];
  if (said === undefined) return null;
  const { ahead }: Pick<GivenPage, "ahead"> = JSON.parse(said);
  return ahead ?? null;
}
