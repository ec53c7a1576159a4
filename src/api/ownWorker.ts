import { ownScript } from "./ownScript.ts";

/** In milliseconds: the longest that the script of a worker is waited for; as long as for figures. */
const PATIENCE = 30_000;

/** A worker of this app, and whether it is lost. */
export interface OwnWorker {
  readonly worker: Worker;
  /** Aborted, once, when its script did not come or not in time, or it failed. The worker has ended then. */
  readonly lost: AbortSignal;
}

/**
 * Starts a worker, which has to say something as soon as its script has come: a script that is on its way
 * without end is no error, and nothing would ever be heard of it.
 *
 * @param address of its script
 * @throws where the browser has no workers, or starts none from there
 */
export function ownWorker(address: string): OwnWorker {
  const worker = new Worker(ownScript(address), { type: "module" });
  const losing = new AbortController();
  const clock = setTimeout(lose, PATIENCE);
  worker.addEventListener("message", () => clearTimeout(clock), { once: true });
  for (const failure of ["error", "messageerror"]) worker.addEventListener(failure, lose);
  return { worker, lost: losing.signal };

  function lose(): void {
    clearTimeout(clock);
    worker.terminate();
    losing.abort(new Error("The worker failed, or did not come."));
  }
}
