import { expect, test } from 'vitest'
import { exampleAcademy2025 } from '../../src/build/exampleAcademy2025'
import { exampleAcademy2026 } from '../../src/build/exampleAcademy2026'
import { examplePrimary } from '../../src/build/examplePrimary'
import { exampleFile } from '../../src/build/exampleReview'
import { exampleSessionFile } from '../../src/build/exampleSession'
import { packJsonSchema } from '../../src/build/packSchema'
import { pack } from './builtInPack'

// These files are generated. `npx vitest run tests/content/generated.test.ts -u` writes them again.

test('content/pack.schema.json says what the zod schema says', async () => {
  await expect(packJsonSchema()).toMatchFileSnapshot('../../content/pack.schema.json')
})

for (const example of [examplePrimary, exampleAcademy2025, exampleAcademy2026]) {
  test(`content/examples/${example.review}.json is made with the pack as it is now`, async () => {
    await expect(exampleFile(pack, example)).toMatchFileSnapshot(`../../content/examples/${example.review}.json`)
  })
}

test('content/examples/example-session.json is made with the pack as it is now', async () => {
  await expect(exampleSessionFile(pack)).toMatchFileSnapshot('../../content/examples/example-session.json')
})
