import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

test('there is one way to show a picture, which no screen reader comes to, save for a code, which is called by what it is for: a control can have none that takes part in its name', () => {
  const source = fileURLToPath(new URL('../../src', import.meta.url))
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx'))
  const withPictures = files.filter((path) =>
    /<(?:svg|img|canvas|picture|object)\b|role="img"/.test(readFileSync(join(source, path), 'utf8')),
  )
  expect(withPictures.sort()).toEqual(['ui/Picture.tsx', 'ui/QrPicture.tsx'])
})
