import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

test('nothing of the app imports the page of controls, or what it shows: they are no part of the build', () => {
  const source = fileURLToPath(new URL('../../src', import.meta.url))
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path))
  const importing = files.filter((path) =>
    /(?:from|import\(?)\s*['"][^'"]*(?:\.examples|\/gallery\/)/.test(readFileSync(join(source, path), 'utf8')),
  )
  expect(importing).toEqual([])
})
