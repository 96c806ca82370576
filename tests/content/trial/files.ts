import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { FoundFile } from './reading'

const project = new URL('../../../', import.meta.url)

const filesIn = (folder: string): readonly FoundFile[] => {
  const url = new URL(`${folder}/`, project)
  if (!existsSync(url)) return []
  return readdirSync(url)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(new URL(name, url), 'utf8') }))
}

/** The written-up schools that come with the checklist. */
export const schoolFiles = (): readonly FoundFile[] => filesIn('content/written-up-schools')

/** The readings of them, in a folder for each form of the checklist. */
export const readingFiles = (): readonly FoundFile[] =>
  readdirSync(new URL('tests/content/trial/', project), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => filesIn(`tests/content/trial/${name}`))
