import { expect, test, type Page } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { recordRules } from '../storage/recordRules'
import { reviewRules } from '../storage/reviewRules'

/** `storeInBrowser.ts` with all that it imports, as one module. */
const bundled = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('./storeInBrowser.ts', import.meta.url)), formats: ['es'] },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (output === undefined || !('output' in output)) throw new Error('nothing was built')
  return output.output[0].code
}

/** What `storeInBrowser.ts` says, in a page of this site in which nothing else runs. */
const ask = async (page: Page, question: 'findAll' | 'openBlocked'): Promise<readonly unknown[]> => {
  const code = await bundled()
  await page.route('**/store/*', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: code })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>A page of this site</title>' }),
  )
  await page.goto('./store/page')
  return page.evaluate(`import('./rules.js').then((rules) => rules.${question}())`)
}

test('the browser’s database keeps every rule of a store', async ({ page }) => {
  const found = await ask(page, 'findAll')
  for (const [index, rule] of [...recordRules, ...reviewRules].entries())
    expect.soft(found[index], rule.title).toEqual(rule.is)
})

test('a database that another page holds open in an older version is refused as blocked, until that lets go of it', async ({
  page,
}) => {
  expect(await ask(page, 'openBlocked')).toEqual(['blocked', 'opened'])
})
