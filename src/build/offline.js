/*
 * Makes the app work without a connection. The build puts two constants in front of this script:
 * - version - a digest of all files: a build with other files is another service worker
 * - files - every file of the build, relative to this script
 *
 * All files are kept in one cache per version, so that a page never mixes two versions. A new version is fetched
 * whole and then waits; the page says so, and sends the message "activate-update" once the user agrees.
 */

/** Other copies of the app may live on the same host; each has its own caches, told apart by the path it is served from. */
const family = `unannounced ${new URL(self.registration.scope).pathname} `
const cacheName = family + version

const fetchAll = async () => {
  const cache = await caches.open(cacheName)
  // Past the browser's own cache, which may still hold a file of an older version.
  await cache.addAll(files.map((file) => new Request(file, { cache: 'reload' })))
}

const removeOlder = async () => {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(family) && name !== cacheName).map((name) => caches.delete(name)))
  // The page that installed the first version can go offline at once, without being loaded again.
  await self.clients.claim()
}

const answer = async (request) => {
  const cache = await caches.open(cacheName)
  const wanted = request.mode === 'navigate' ? './' : request
  return (await cache.match(wanted, { ignoreSearch: true })) ?? fetch(request)
}

self.addEventListener('install', (event) => event.waitUntil(fetchAll()))

self.addEventListener('activate', (event) => event.waitUntil(removeOlder()))

self.addEventListener('message', ({ data }) => {
  if (data === 'activate-update') void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'GET' && request.url.startsWith(self.registration.scope)) event.respondWith(answer(request))
})
