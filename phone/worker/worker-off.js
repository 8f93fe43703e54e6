// @ts-check
// The worker that ends all workers (decision 0014): served instead of the real one while WORKER=off. It takes the caches
// and itself off the phone and keeps everything else: orders that wait stand in IndexedDB, and open pages send them.
const scope = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

async function clearAway() {
  for (const name of await caches.keys()) await caches.delete(name);
  await scope.registration.unregister();
}

scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => event.waitUntil(clearAway()));
