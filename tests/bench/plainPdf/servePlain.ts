import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { serveFolder, type StaticServer } from '../../browser/staticServer'

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Builds and serves the page that makes PDFs of tables plainly. */
export const servePlain = async (): Promise<StaticServer> => {
  const outDir = file('../../../node_modules/.cache/plain-pdf')
  const stub = file('../../../src/build/stub.ts')
  await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    root: file('.'),
    // As the app leaves it out.
    resolve: { alias: ['canvg', 'dompurify', 'html2canvas'].map((find) => ({ find, replacement: stub })) },
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  })
  return serveFolder(outDir)
}
