import { PACKED, type PackNote } from "#contract/packedFiles.ts";

/**
 * The whole dashboard in one page: the app without figures, and with it the files that it would ask
 * a host for.
 *
 * @param shell The app as one page that loads nothing
 * @param files The files' JSON as text, by path below the API's base
 * @throws where the shell has no end of its body
 */
export function packedPage(
  shell: string,
  files: ReadonlyMap<string, string>,
  note: PackNote,
): string {
  const end = shell.lastIndexOf("</body>");
  if (end === -1) throw new Error("The page of the app has no </body> before which to put files.");
  const blocks = [...files, [PACKED.note, JSON.stringify(note)] as const].map(
    ([path, text]) =>
      `<script type="${PACKED.type}" ${PACKED.path}="${path}">${inert(text)}</script>\n`,
  );
  return shell.slice(0, end) + blocks.join("") + shell.slice(end);
}

/** Whether a page was made by `packedPage`, and may be replaced by another. */
export function isPackedPage(text: string): boolean {
  return text.includes(`<script type="${PACKED.type}" ${PACKED.path}="${PACKED.note}">`);
}

/**
 * JSON that means the same and cannot end the script that it stands in, nor begin a comment there;
 * without its line breaks, nor those that JSON allows in a text and scripts once did not.
 */
export function inert(text: string): string {
  return JSON.stringify(JSON.parse(text))
    .replaceAll("<", String.raw`\u003c`)
    .replaceAll("\u2028", String.raw`\u2028`)
    .replaceAll("\u2029", String.raw`\u2029`);
}
