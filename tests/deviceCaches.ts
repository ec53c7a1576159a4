/** What a browser keeps of the answers of a host, by the name of a cache and by address. */
export class DeviceCaches {
  readonly #caches = new Map<string, Map<string, Blob>>();
  readonly keys = async () => [...this.#caches.keys()];
  readonly has = async (name: string) => this.#caches.has(name);
  readonly delete = async (name: string) => this.#caches.delete(name);
  readonly match = async (address: string, { cacheName = "" } = {}) => {
    const file = this.#caches.get(cacheName)?.get(address);
    return file === undefined ? undefined : new Response(file);
  };
  readonly open = async (name: string) => {
    const files = this.#caches.get(name) ?? new Map<string, Blob>();
    this.#caches.set(name, files);
    return {
      keys: async () => [...files.keys()],
      match: async (address: string) => this.match(address, { cacheName: name }),
      matchAll: async () => [...files.values()].map((file) => new Response(file)),
      put: async (address: string, answer: Response) =>
        void files.set(address, await answer.blob()),
      delete: async (address: string) => files.delete(address),
    };
  };
}
