import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The code that a browser gets for a module, with all that it imports, built as the app is. */
const bundled = async (module: string): Promise<string> => {
  const output = await build({
    root,
    configLoader: 'runner',
    logLevel: 'silent',
    build: { write: false, rollupOptions: { input: `${root}/${module}`, preserveEntrySignatures: 'strict' } },
  })
  return [output]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .map((file) => (file.type === 'chunk' ? file.code : ''))
    .join('\n')
}

/** What the content security policy forbids: workers made of strings, and strings run as code. */
const forbidden = /new Worker\b|createObjectURL|\beval\(|new Function\(/

test('what writes files runs under the content security policy: no worker from a string, no code from a string', async () => {
  for (const module of ['reportToXlsx', 'reportToDocx', 'planToCalendar']) {
    const code = await bundled(`src/export/${module}.ts`)
    expect(code.length).toBeGreaterThan(1000)
    expect(forbidden.exec(code)?.[0]).toBeUndefined()
  }
})
