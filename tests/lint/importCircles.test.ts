import { describe, expect, it } from 'vitest'
import { folderOf, importsOf, sourceFiles } from './sources'

/** For each folder the others that its files import from, in whatever way. */
type FolderGraph = ReadonlyMap<string, ReadonlySet<string>>

const folderGraph = (imports: ReadonlyMap<string, readonly string[]>): FolderGraph => {
  const graph = new Map<string, Set<string>>()
  for (const [path, targets] of imports) {
    const from = folderOf(path)
    const known = graph.get(from) ?? new Set()
    for (const to of targets.map(folderOf)) if (to !== from) known.add(to)
    graph.set(from, known)
  }
  return graph
}

/** A folder and all that it builds on, directly or by others. */
const below = (graph: FolderGraph, folder: string, seen: Set<string> = new Set()): ReadonlySet<string> => {
  if (seen.has(folder)) return seen
  seen.add(folder)
  for (const target of graph.get(folder) ?? []) below(graph, target, seen)
  return seen
}

/** The imports that lead back to where they come from. */
const circles = (graph: FolderGraph): readonly string[] =>
  [...graph].flatMap(([folder, targets]) =>
    [...targets].filter((target) => below(graph, target).has(folder)).map((target) => `${folder} -> ${target}`),
  )

describe('folders', () => {
  it('build on each other without a circle', () => {
    const imports = new Map([...sourceFiles].map(([path, text]) => [path, importsOf(path, text)]))
    // Else the look at the sources would have gone blind.
    expect([...imports.values()].flat().length).toBeGreaterThan(1000)
    expect(circles(folderGraph(imports))).toEqual([])
  })

  it('are found to be in a circle, also over a third', () => {
    const graph = folderGraph(
      new Map([
        ['screens/plan/row.tsx', importsOf('screens/plan/row.tsx', "import { Tag } from '../question/Tag'")],
        ['screens/question/Tag.tsx', importsOf('screens/question/Tag.tsx', "import type { Due } from '../share/due'")],
        ['screens/share/due.ts', importsOf('screens/share/due.ts', "export const load = () => import('../plan/row')")],
        ['screens/home/home.tsx', importsOf('screens/home/home.tsx', "export { Row } from '../plan/row'")],
      ]),
    )
    expect(circles(graph)).toEqual([
      'screens/plan -> screens/question',
      'screens/question -> screens/share',
      'screens/share -> screens/plan',
    ])
  })
})
