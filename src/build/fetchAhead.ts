import type { Plugin, Rollup } from 'vite'

/** The chunk that holds a module; `null`: none does. */
const chunkWith = (bundle: Rollup.OutputBundle, module: string): Rollup.OutputChunk | null => {
  for (const file of Object.values(bundle))
    if (file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(module))) return file
  return null
}

/** A chunk with all that it imports at once. */
const withImports = (
  bundle: Rollup.OutputBundle,
  chunk: Rollup.OutputChunk,
  found = new Set<Rollup.OutputChunk>(),
): ReadonlySet<Rollup.OutputChunk> => {
  if (found.has(chunk)) return found
  found.add(chunk)
  for (const name of chunk.imports) {
    const imported = bundle[name]
    if (imported?.type === 'chunk') withImports(bundle, imported, found)
  }
  return found
}

/** Runs in the page, by itself: `files` are named from its root. */
const script = (files: readonly string[]): string => `if (location.hash.startsWith('#/review/'))
  for (const file of ${JSON.stringify(files)}) {
    const link = document.createElement('link')
    link.rel = file.endsWith('.css') ? 'preload' : 'modulepreload'
    if (file.endsWith('.css')) link.as = 'style'
    link.crossOrigin = ''
    link.href = file
    document.head.append(link)
  }
`

/**
 * Has a page that is opened at a review fetch the review's code while its own is still on the way; else that would only
 * begin once React runs. The page's policy lets no script stand in the page itself, so it is a small file.
 */
export const fetchAhead = (): Plugin => {
  let fileName = ''
  return {
    name: 'fetch-ahead',
    apply: 'build',
    generateBundle(_options, bundle) {
      const [main, shell] = ['app/main.tsx', 'screens/review/ReviewShell.tsx'].map((module) =>
        chunkWith(bundle, `/src/${module}`),
      )
      // A part of the app that is built by itself has no page.
      if (main == null) return
      if (shell == null) throw new Error('the shell of a review is in no chunk')
      const first = withImports(bundle, main)
      const files = [...withImports(bundle, shell)]
        .filter((chunk) => !first.has(chunk))
        .flatMap((chunk) => [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])])
      fileName = this.getFileName(this.emitFile({ type: 'asset', name: 'ahead.js', source: script(files) }))
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ tag: 'script', attrs: { src: `./${fileName}`, async: true }, injectTo: 'head' }],
    },
  }
}
