import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { lintProbes } from './lintProbes'

const impure = [
  'Date.now()',
  'Math.random()',
  'crypto.randomUUID()',
  "fetch('./')",
  'globalThis.name',
  'performance.now()',
  'setTimeout(() => null, 1)',
  'setInterval(() => null, 1)',
]

test('the linter reports a clock, randomness, cryptography, the network and timers anywhere in core', () => {
  const pathOf = (index: number) => `src/core/plan/probe${index}.ts`
  const findings = lintProbes(
    new Map(impure.map((text, index) => [pathOf(index), `export const read = () => ${text}\n`])),
  )
  const isReported = (_text: string, index: number) =>
    (findings.get(pathOf(index)) ?? []).some(({ rule }) => /no-restricted-(?:globals|properties)/.test(rule))
  expect(impure.filter(isReported)).toEqual(impure)
})

test('core asks no date for today, which no rule of the linter can tell from a date that is given', () => {
  const core = fileURLToPath(new URL('../../src/core', import.meta.url))
  const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
  const asksForToday = /\bDate\(\s*\)|\bnew Date\b(?!\()|\.format\(\s*\)/
  expect(files.length).toBeGreaterThan(10)
  expect(files.filter((path) => asksForToday.test(readFileSync(join(core, path), 'utf8')))).toEqual([])
})
