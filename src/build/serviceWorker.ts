import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const scriptFile = fileURLToPath(new URL('./offline.js', import.meta.url))

/** A file of the build: its path from the root of `dist`, with slashes, and what it holds. */
interface BuiltFile {
  readonly path: string
  readonly content: string | Uint8Array
}

const filesBelow = (folder: string): readonly BuiltFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).split(sep).join('/'), content: readFileSync(file) }))

/** Files that no page asks for: those for tools and for people who debug. */
const isForTools = ({ path }: BuiltFile): boolean => path.startsWith('.') || path.endsWith('.map')

const digest = (files: readonly BuiltFile[], script: string): string => {
  const hash = createHash('sha256').update(script)
  for (const { path, content } of files) hash.update(`\n${path}\n`).update(content)
  return hash.digest('hex').slice(0, 12)
}

/**
 * The address to keep a file under. The page itself is kept as the folder that it is served from: many hosts answer
 * `index.html` with a redirect, and a redirected answer cannot be used for a page.
 */
const address = ({ path }: BuiltFile): string => (path === 'index.html' ? './' : `./${path}`)

/** The service worker `sw.js`: `offline.js` with the list of all files of this build, static ones included. */
export const serviceWorkerScript = (built: readonly BuiltFile[]): string => {
  const script = readFileSync(scriptFile, 'utf8')
  const files = built.filter((file) => !isForTools(file)).sort((a, b) => (a.path < b.path ? -1 : 1))
  return `const version = '${digest(files, script)}'\n\nconst files = ${JSON.stringify(files.map(address), null, 2)}\n\n${script}`
}

/** Adds `sw.js` to the build. The development server has none: it would serve yesterday's code. */
export const serviceWorker = (): Plugin => {
  let staticFolder = ''
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved: ({ publicDir }) => {
      staticFolder = publicDir
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const bundled = Object.values(bundle).map((file) => ({
          path: file.fileName,
          content: file.type === 'chunk' ? file.code : file.source,
        }))
        const source = serviceWorkerScript([...bundled, ...filesBelow(staticFolder)])
        this.emitFile({ type: 'asset', fileName: 'sw.js', source })
      },
    },
  }
}
