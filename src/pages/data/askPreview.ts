import { ownScript } from "#api/ownScript.ts";
import type { PreviewAnswer, PreviewAsked } from "./preview.worker.ts";
import previewWorker from "./preview.worker.ts?worker&url";

/**
 * Asks a worker of its own, which ends with its answer. Nothing leaves the page.
 *
 * @throws where the browser cannot start it, or it fails
 */
export function askPreview(asked: PreviewAsked): Promise<PreviewAnswer> {
  const worker = new Worker(ownScript(previewWorker), { type: "module" });
  return new Promise<PreviewAnswer>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<PreviewAnswer>) => resolve(data));
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}
