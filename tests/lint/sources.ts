import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

const src = new URL('../../src/', import.meta.url)

/** The text of each file of code, by its path below `src`. */
export const sourceFiles: ReadonlyMap<string, string> = new Map(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => [name, readFileSync(new URL(name, src), 'utf8')] as const),
)

/** The folder that a file lies in. */
export const folderOf = (path: string): string => posix.dirname(path)

/** Which files below `src` a file imports, by type, for what they do, on demand or to export them again; without their endings. What comes from a package or from outside `src` is not among them. */
export const importsOf = (path: string, text: string): readonly string[] =>
  [...text.matchAll(/(?:\bfrom\s|\bimport\s|\bimport\(|\bnew URL\()\s*'(\.[^'?]*)/g)]
    .map(([, from = '']) => posix.join(posix.dirname(path), from))
    .filter((target) => !target.startsWith('..'))
