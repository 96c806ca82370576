import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from './sources'

/** What the page, or code that is fetched by itself, is made of: what a file imports at once, not on demand and not for its types alone. */
const importedAtOnce = (path: string, text: string): readonly string[] =>
  [...text.matchAll(/^(?:import|export) (?!type\b)(?:[^;']*? from )?'(\.[^']*)'/gm)].map(([, from = '']) =>
    posix.join(posix.dirname(path), from),
  )

const importedOnDemand = (path: string, text: string): readonly string[] =>
  [...text.matchAll(/\bimport\('(\.[^']*)'\)/g)].map(([, from = '']) => posix.join(posix.dirname(path), from))

type Files = ReadonlyMap<string, string>

const found = (files: Files, target: string): string | undefined =>
  [target, `${target}.tsx`, `${target}.ts`].find((name) => files.has(name))

const withImports = (files: Files, path: string, seen: Set<string> = new Set()): ReadonlySet<string> => {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const target of importedAtOnce(path, files.get(path) ?? '')) {
    const file = found(files, target)
    if (file !== undefined) withImports(files, file, seen)
  }
  return seen
}

/** The classes that a style sheet names, or that code gives to what it draws. Those of one word stand for a part of something, and may be in several sheets. */
const classesIn = (path: string, text: string): readonly string[] =>
  (path.endsWith('.css')
    ? [...text.replace(/\/\*.*?\*\//gs, '').matchAll(/\.([a-z]+(?:-[a-z0-9]+)+)(?=[^{}]*\{)/g)].map(
        ([, name = '']) => name,
      )
    : [...text.matchAll(/className="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))
  ).filter((name) => name.includes('-'))

/** What is drawn by code that can be here without the style sheet that says how it looks. */
const unstyled = (files: Files, page: string): readonly string[] => {
  const sheets = new Map<string, Set<string>>()
  for (const [path, text] of files)
    if (path.endsWith('.css'))
      for (const name of classesIn(path, text)) sheets.set(name, (sheets.get(name) ?? new Set()).add(path))
  const always = withImports(files, page)
  const roots = [...files].flatMap(([path, text]) => importedOnDemand(path, text)).map((target) => found(files, target))
  return [...new Set(roots)].flatMap((root) => {
    if (root === undefined) return []
    const here = new Set([...always, ...withImports(files, root)])
    return [...here]
      .filter((path) => path.endsWith('.tsx'))
      .flatMap((path) =>
        classesIn(path, files.get(path) ?? '')
          .filter((name) => sheets.has(name) && ![...(sheets.get(name) ?? [])].some((sheet) => here.has(sheet)))
          .map((name) => `${path}, of ${root}: ${name}`),
      )
  })
}

describe('what is drawn', () => {
  it('has its style sheet with it, whatever was opened before', () => {
    const src = new URL('../../src/', import.meta.url)
    const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.css'))
      .map((name) => [name, readFileSync(new URL(name, src), 'utf8')] as const)
    expect(sheets.length).toBeGreaterThan(20)
    expect(unstyled(new Map([...sourceFiles, ...sheets]), 'app/main.tsx')).toEqual([])
  })

  it('is found without it where only a dialog that opens later brings it', () => {
    const card = 'export const Card = () => <p className="card-state">Current</p>'
    const screen = "import { Card } from './Card'\nconst Dialog = later(() => import('./Dialog'))"
    const files = {
      'main.tsx': "const screen = () => import('./Screen')",
      'Screen.tsx': screen,
      'Card.tsx': card,
      'Dialog.tsx': "import './card.css'",
      'card.css': '.card-state { color: red; }',
    }
    expect(unstyled(new Map(Object.entries(files)), 'main.tsx')).toEqual(['Card.tsx, of Screen.tsx: card-state'])
    const mended = { ...files, 'Card.tsx': `import './card.css'\n${card}` }
    expect(unstyled(new Map(Object.entries(mended)), 'main.tsx')).toEqual([])
  })
})
