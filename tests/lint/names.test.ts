import { describe, expect, it } from 'vitest'
import { sourceFiles } from './sources'

/** What a file exports of its own, values and types, as it is laid out. What it hands on from another has its name there. */
const exported = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      /^export (?:default )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|type|interface|enum) (\w+)/gm,
    ),
  ].flatMap(([, name = '']) => name)

/** A control's examples are called the same beside each control: whoever shows them takes the folder as a whole. */
const isOfExamples = (path: string): boolean => path.endsWith('.examples.tsx')

/** The names that several files export, each with these files. */
const exportedTwice = (files: ReadonlyMap<string, string>): readonly string[] => {
  const places = new Map<string, readonly string[]>()
  for (const [path, text] of files) {
    if (isOfExamples(path)) continue
    for (const name of new Set(exported(text))) places.set(name, [...(places.get(name) ?? []), path])
  }
  return [...places].filter(([, paths]) => paths.length > 1).map(([name, paths]) => `${name}: ${paths.join(', ')}`)
}

describe('a name that is exported', () => {
  it('is exported by one file, and so has one meaning', () => {
    // Else the look at the sources would have gone blind.
    expect([...sourceFiles.values()].flatMap(exported).length).toBeGreaterThan(1000)
    expect(exportedTwice(sourceFiles)).toEqual([])
  })

  it('is found where two files export it, as a value or as a type', () => {
    const files = new Map([
      ['core/one.ts', 'export const step = 1\nexport interface Plan {\n}\n'],
      ['core/two.ts', "export async function step() {}\nexport { other } from './one'\n"],
      ['core/three.ts', 'export type Plan = string\nconst step = 2\n'],
    ])
    expect(exportedTwice(files)).toEqual(['step: core/one.ts, core/two.ts', 'Plan: core/one.ts, core/three.ts'])
  })
})
