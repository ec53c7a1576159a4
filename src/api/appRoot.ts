/** Where the app lies: the folder of `index.html`, with its last slash, whatever page is open. */
export const APP_ROOT: URL = new URL(import.meta.env.BASE_URL, document.baseURI);
