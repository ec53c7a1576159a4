/**
 * Where the app lies: the folder of `index.html`, with its last slash, whatever page is open. In
 * the built app scripts lie in `assets/` below it, so that it can be moved to any folder.
 */
export const APP_ROOT: URL = import.meta.env.PROD
  ? folderAbove(import.meta.url)
  : new URL(import.meta.env.BASE_URL, document.baseURI);

function folderAbove(script: string): URL {
  return new URL("../", script);
}
