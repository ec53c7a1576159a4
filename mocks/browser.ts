import { setupWorker } from "msw/browser";
import { choice } from "./choice.ts";
import { FAULTS } from "./faults.ts";
import { handlers } from "./handlers.ts";
import { world } from "./world.ts";

/** Answers this tab's requests from the dataset, and with the fault, that its address asks for. */
export async function startMockWorld(): Promise<void> {
  const { dataset, fault } = choice(window.location.search, window.sessionStorage);
  const files = () => world(dataset);
  const broken = fault === null ? [] : FAULTS[fault].over(files);

  await setupWorker(...broken, ...handlers(files)).start({
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    onUnhandledRequest: "bypass",
    quiet: true,
  });
}
