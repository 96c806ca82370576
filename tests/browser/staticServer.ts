import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

/** As a plain static host would say; a type that is not here is `application/octet-stream`. */
const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** Far from the root, so that a path which is not relative is not found. */
const basePath = '/some/where/'

/** How hosts differ from one another. */
export interface Host {
  /** Headers that it sends with every file. */
  readonly headers?: Readonly<Record<string, string>>
  /** The types that it sends for endings of its own choice; `null`: it answers 404 for them. */
  readonly types?: Readonly<Record<string, string | null>>
  /** It sends its page, and no 404, for what it lacks. */
  readonly hasPageForAll?: boolean
}

export interface StaticServer {
  /** Where the folder is served: `http://127.0.0.1:<port>/some/where/`. */
  readonly address: string
  readonly close: () => Promise<void>
}

/** The file that a host sends for an address, or `null` where there is none. */
const fileFor = (folder: string, url: string): string | null => {
  const path = decodeURIComponent(url.replace(/[?#].*$/, ''))
  if (!path.startsWith(basePath)) return null
  // `normalize` of an absolute path takes every `..` out before it is looked up below the folder.
  const file = join(folder, normalize(`/${path.slice(basePath.length)}`))
  const page = file.endsWith('/') ? join(file, 'index.html') : file
  return existsSync(page) && statSync(page).isFile() ? page : null
}

/** Serves a folder as any static host does, on a free port of this machine alone. */
export const serveFolder = (
  folder: string,
  { headers = {}, types = {}, hasPageForAll = false }: Host = {},
): Promise<StaticServer> => {
  const typeOf = (file: string): string | null => {
    const type = { ...contentTypes, ...types }[extname(file)]
    return type === undefined ? 'application/octet-stream' : type
  }
  const server = createServer((request, response) => {
    const found = fileFor(folder, request.url ?? '/')
    const file = (found === null || typeOf(found) === null) && hasPageForAll ? fileFor(folder, basePath) : found
    const type = file === null ? null : typeOf(file)
    if (file === null || type === null) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found')
      return
    }
    // Whole and in one go: as streams, what a server is asked for took a tenth of what the tests take.
    const body = readFileSync(file)
    response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': body.length }).end(body)
  })
  const close = () =>
    new Promise<void>((resolve, reject) => {
      server.close((error) => (error === undefined ? resolve() : reject(error)))
      server.closeAllConnections()
    })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address()
      if (bound === null || typeof bound === 'string') throw new Error('a server that listens on a port has one')
      resolve({ address: `http://127.0.0.1:${bound.port}${basePath}`, close })
    })
  })
}
