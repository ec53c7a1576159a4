/** What a page asks of the worker: to let the next page come from the host. */
export const ASK_THE_HOST = "ask-the-host";

/**
 * Lets the next page that is opened come from the host, and not from this device, where a worker keeps the
 * app: whoever is signed out is then led to where they sign in.
 */
export function askTheHost(): void {
  if (!("serviceWorker" in navigator)) return;
  navigator.serviceWorker.controller?.postMessage(ASK_THE_HOST);
}
