/** What happens in the life of a service worker. */
interface LifeEvent extends Event {
  readonly waitUntil: (done: Promise<unknown>) => void;
}

/** A page asks for something. */
interface AskEvent extends LifeEvent {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

/** What of a service worker's own world is used here: the types of pages know nothing of it. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(kind: "install" | "activate", listen: (event: LifeEvent) => void): void;
  addEventListener(kind: "fetch", listen: (event: AskEvent) => void): void;
  addEventListener(
    kind: "message",
    listen: (event: LifeEvent & { readonly data: unknown }) => void,
  ): void;
}
