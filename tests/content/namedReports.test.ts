import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { variants } from '../../src/core/report/variants/buildReport'

/** With the apostrophes and capital letters of the middle of a sentence. */
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').replaceAll('’', "'")
const inASentence = (title: string): string =>
  title.replaceAll('’', "'").replace(/^./, (letter) => letter.toLowerCase())

test('the README names every report', () => {
  expect(variants.map(({ title }) => inASentence(title)).filter((title) => !readme.includes(title))).toEqual([])
})
