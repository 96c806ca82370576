import { expect, test, type Page } from '@playwright/test'
import { choice, goToQuestion, readStore, reviewIdOf, startReview, usualQuestions } from './pages'
import { openProfile, withProfile } from './profile'

/** How many browsers are killed; `KILLS` names another number. */
const kills = Number(process.env['KILLS'] ?? 4)

const questions = usualQuestions()

interface Answered {
  readonly question: string
  readonly level: number
}

/** Answers one question after the other, in the page itself and as fast as it goes, and tells of each answer when the page has said that all is saved. */
const answerAll = (page: Page, review: string, round: number): void => {
  page
    .evaluate(
      async ([ids, id, first]) => {
        const until = async (isSo: () => boolean) => {
          while (!isSo()) await new Promise((resolve) => requestAnimationFrame(resolve))
        }
        for (const [index, question] of ids.entries()) {
          window.location.hash = `#/review/${id}/question/${question}`
          const level = (first + index) % 4
          const radio = () =>
            document.querySelector<HTMLInputElement>(`fieldset[data-question="${question}"] input[value="${level}"]`)
          await until(() => radio() !== null)
          radio()?.click()
          await until(
            () =>
              radio()?.checked === true &&
              document.querySelector('.save-state')?.textContent?.startsWith('Saved on this device') === true,
          )
          console.log(`saved ${JSON.stringify({ question, level })}`)
        }
      },
      [questions, review, round] as const,
    )
    .catch(() => undefined)
}

const storedAnswers = async (page: Page): Promise<ReadonlyMap<string, unknown>> => {
  const events = (await readStore(page, 'events')).map(
    ({ event }) =>
      event as { readonly seq: number; readonly kind: string; readonly question: string; readonly value: unknown },
  )
  return new Map(
    events
      .filter(({ kind }) => kind === 'answer-set')
      .sort((a, b) => a.seq - b.seq)
      .map(({ question, value }) => [question, value]),
  )
}

test('whatever the page has called saved is there after the browser was killed', async () => {
  test.setTimeout(60_000 * Math.max(4, kills))
  await withProfile(async (folder) => {
    let browser = await openProfile(folder)
    await startReview(browser.page, 'Example Primary School')
    const id = reviewIdOf(browser.page)
    const said = new Map<string, number>()
    let heard = 0
    for (let round = 0; round < kills; round += 1) {
      const { page, kill } = browser
      // Killed after ever another number of answers, in the middle of the next.
      const enough = 3 + ((round * 7) % 23)
      await new Promise<void>((resolve) => {
        let inThisRound = 0
        page.on('console', (message) => {
          if (!message.text().startsWith('saved ')) return
          const { question, level }: Answered = JSON.parse(message.text().slice('saved '.length))
          said.set(question, level)
          heard += 1
          inThisRound += 1
          if (inThisRound === enough) resolve()
        })
        answerAll(page, id, round)
      })
      await kill()
      browser = await openProfile(folder)
      await browser.page.goto(`./#/review/${id}/question/lead-available`)
      await expect(browser.page.locator('fieldset[data-question]')).toBeVisible()
      const stored = await storedAnswers(browser.page)
      const lost = [...said].filter(([question, level]) => stored.get(question) !== level)
      // What was being stored when the browser died may be there already, unsaid: the answer after the last that was heard of.
      const next = questions[enough]
      expect(lost.filter(([question]) => question !== next)).toEqual([])
      const [question, level] = [...said].at(-1) ?? ['', 0]
      await goToQuestion(browser.page, question)
      if (question !== next) await expect(choice(browser.page, question, level as 0 | 1 | 2 | 3)).toBeChecked()
      for (const [answered, value] of stored) said.set(answered, value as number)
    }
    await browser.close()
    if (process.env['KILLS'] !== undefined)
      console.log(`${kills} browsers killed, ${heard} answers called saved, none lost`)
  })
})
