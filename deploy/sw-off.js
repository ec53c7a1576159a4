// Takes the dashboard off every device that keeps it: copy this file over sw.js on the host. Devices find
// it when the dashboard is next opened with a network. What people wrote down stays.
self.addEventListener("install", () => {
  self.skipWaiting();
  // Where a page wakes the worker before this one just as it is to stop, the browser forgets that this one waits.
  setTimeout(() => self.skipWaiting(), 3000);
});
// "Reload now" on a page that takes this for a new version.
self.addEventListener("message", () => self.skipWaiting());
self.addEventListener("activate", (event) => {
  const ours = `app of ${new URL(self.registration.scope).pathname} `;
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith(ours)))
      .then((names) => Promise.all(names.map((name) => caches.delete(name))))
      .then(() => self.registration.unregister()),
  );
});
