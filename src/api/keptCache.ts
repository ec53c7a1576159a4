/**
 * The cache of this name, where it holds anything; `null` where this device has none.
 *
 * To open a cache makes it. One that was erased since its name was read would come back, empty, to a
 * device that was to have nothing: it is taken away again.
 */
export async function keptCache(name: string): Promise<Cache | null> {
  if (!(await caches.has(name))) return null;
  const cache = await caches.open(name);
  if ((await cache.keys()).length > 0) return cache;
  await caches.delete(name);
  return null;
}
