/*
 * Makes the app work without a connection. The build puts two constants in front of this script:
 * - version - a digest of all files: a build with other files is another service worker
 * - files - every file of the build, relative to this script
 *
 * All files of a version are kept in one cache. A new version is fetched, then answers from there on: a page that is
 * loaded next is the new one. A page that is still open goes on with the parts of its own version, whose names no other
 * version uses: they stay until no page is open that could ask for them.
 */

const { scope } = self.registration

/** Other copies of the app may live on the same host; each has its own caches, told apart by the path it is served from. */
const family = `unannounced ${new URL(scope).pathname} `
const cacheName = family + version

/** Some hosts send `Vary: Origin` or the like, though a file is the same for everybody: without this nothing would be found. */
const anyRequest = { ignoreSearch: true, ignoreVary: true }

/** What the page asks for before it can show anything. */
const scriptsAndStyles = (html) => [...html.matchAll(/(?:src|href)="(\.\/assets\/[^"]+)"/g)].map(([, file]) => file)

/** Fetches a file past the browser's own cache, which may still hold an older version. Rejects where that is not the whole file. */
const fetchWhole = async (file) => {
  const response = await fetch(new Request(file, { cache: 'reload' }))
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false
  // Some hosts send a page of their own, and no 404, in place of what they lack.
  if (response.status !== 200 || (isPage && file !== './')) throw new Error(`${file} is not there`)
  const headers = new Headers(response.headers)
  // Of how it was sent, not of what it is. `Vary: *` could not be kept at all.
  for (const name of ['Vary', 'Content-Encoding', 'Content-Length']) headers.delete(name)
  // A new answer, since one that was redirected cannot be used for a page.
  return new Response(await response.blob(), { headers })
}

/** Keeps what is not kept yet, and returns what could not be: the host lacks it, the connection broke, or the disk is full. */
const keepMissing = async () => {
  const cache = await caches.open(cacheName)
  const kept = await Promise.all(
    files.map(async (file) => {
      if ((await cache.match(file, anyRequest)) !== undefined) return true
      return fetchWhole(file)
        .then((response) => cache.put(file, response))
        .then(
          () => true,
          () => false,
        )
    }),
  )
  return files.filter((_file, index) => !kept[index])
}

const install = async () => {
  const missing = await keepMissing()
  const page = await (await caches.open(cacheName)).match('./', anyRequest)
  // One missing font must not stop the rest. But a page that could not start would be worse than the version before it.
  const canStart =
    page !== undefined &&
    scriptsAndStyles(await page.text()).every((file) => files.includes(file) && !missing.includes(file))
  if (!canStart) {
    await caches.delete(cacheName)
    throw new Error('the host does not have this version whole yet: it is tried again with the next visit')
  }
  await self.skipWaiting()
}

/** Removes older versions, unless a page is open that may be of one of them. */
const removeOlder = async () => {
  if ((await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).length > 0) return
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith(family) && name !== cacheName).map((name) => caches.delete(name)),
  )
}

/** A file of this version, or else of an older one that a page is still open of; `undefined`: of none. */
const keptFile = async (file) => {
  const names = (await caches.keys()).filter((name) => name.startsWith(family) && name !== cacheName)
  for (const name of [cacheName, ...names]) {
    const found = await (await caches.open(name)).match(file, anyRequest)
    if (found !== undefined) return found
  }
  return undefined
}

/** The file that an address below the scope names, as `files` names it. */
const fileAt = (url) => {
  const path = `./${url.slice(scope.length).replace(/[?#].*$/, '')}`
  return path === './index.html' ? './' : path
}

/** Whether it is a file of the app, in this version or another. What else lies below the same path is not its business. */
const isOurs = (file) => files.includes(file) || file.startsWith('./assets/')

self.addEventListener('install', (event) => event.waitUntil(install()))

// The page that installed the first version can go offline at once, without being loaded again.
self.addEventListener('activate', (event) => event.waitUntil(removeOlder().then(() => self.clients.claim())))

// "What is missing?" is asked by a page, with a port to answer to.
self.addEventListener('message', (event) => {
  if (event.data === 'what-is-missing')
    event.waitUntil(keepMissing().then((missing) => event.ports[0]?.postMessage(missing)))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return
  const file = fileAt(request.url)
  if (!isOurs(file)) return
  event.respondWith(keptFile(file).then((kept) => kept ?? fetch(request)))
  if (request.mode === 'navigate') event.waitUntil(removeOlder())
})
