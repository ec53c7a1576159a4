import { ownWorker } from "#api/ownWorker.ts";
import type { PreviewAnswer, PreviewAsked, PreviewSaid } from "./preview.worker.ts";
import previewWorker from "./preview.worker.ts?worker&url";

/**
 * Asks a worker of its own, which ends with its answer. Nothing leaves the page.
 *
 * @throws where the browser cannot start it, its script does not come, or it fails
 */
export function askPreview(asked: PreviewAsked): Promise<PreviewAnswer> {
  const { worker, lost } = ownWorker(previewWorker);
  return new Promise<PreviewAnswer>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<PreviewSaid>) => {
      if (data === "here") return;
      if ("failed" in data) reject(new Error(data.failed));
      else resolve(data);
    });
    lost.addEventListener("abort", () => reject(lost.reason));
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}
