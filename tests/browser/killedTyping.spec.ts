import { expect, test } from '@playwright/test'
import { noteOn, startReview } from './pages'
import { openProfile, withProfile } from './profile'

const msPerKey = 140
/** The keys that somebody types in a second, at this pace. */
const keysInASecond = Math.ceil(1_000 / msPerKey)

/** Text in which each place is told from each other. */
const text = Array.from({ length: 40 }, (_, index) => `w${String(index).padStart(2, '0')}, `).join('')

/** How many runs: two short ones with each test run; `KILLS=30` tries as many, up to 180 keys long. */
const asked = process.env['KILLS']
const runs = Number(asked ?? 2)

for (let run = 0; run < runs; run += 1) {
  // In the middle, at another place each time.
  const keys = asked === undefined ? 25 + 8 * run : 60 + ((run * 37) % 121)
  test(`of text that is typed evenly when the browser is killed, at most the last second is missing: after ${keys} keys, run ${run + 1}`, async () => {
    await withProfile(async (folder) => {
      const { page, kill } = await openProfile(folder)
      await startReview(page, 'Example Primary School')
      const address = page.url()
      await noteOn(page).focus()
      let saved = 0
      for (let typed = 0; typed < keys; typed += 1) {
        await page.keyboard.type(text[typed]!, { delay: 0 })
        // The pace is the typist's: how far the app gets meanwhile is what is held against it.
        await new Promise((resolve) => setTimeout(resolve, msPerKey))
        const [isSaved, there] = await page.evaluate(
          () =>
            [
              document.querySelector('.save-state')?.textContent.includes('Saved on this device') ?? false,
              document.querySelector('textarea')?.value.length ?? 0,
            ] as const,
        )
        if (isSaved) saved = there
      }
      await kill()
      const { page: again, close } = await openProfile(folder)
      await again.goto(address)
      await expect(noteOn(again)).toHaveValue(/w00/)
      const kept = await noteOn(again).inputValue()
      expect(text.startsWith(kept)).toBe(true)
      expect(kept.length).toBeGreaterThanOrEqual(Math.max(saved, keys - keysInASecond))
      await close()
    })
  })
}
