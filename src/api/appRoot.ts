/** Where the app would lie while its first screen is written, which happens on no host. */
const NO_HOST = "http://localhost/";

/** Where the app lies: the folder of `index.html`, with its last slash, whatever page is open. */
export const APP_ROOT: URL = new URL(
  import.meta.env.BASE_URL,
  typeof document === "undefined" ? NO_HOST : document.baseURI,
);
