import type { Page } from '@playwright/test'
import type { StoredReview } from './longChecklist'
import type { Sight } from './onThePage'

/** One of the pages that are measured beside each other. */
export interface Contestant {
  readonly name: 'ours' | 'least React' | 'floor'
  /** Puts the review where the page keeps what is answered. */
  readonly store: (page: Page, site: string, review: StoredReview) => Promise<void>
  readonly address: (site: string, review: StoredReview, question: string) => string
  /** When what is stored is shown, and the question can be answered. */
  readonly ready: (question: string) => Sight
  /** Where the button stands that clears the answer, which is there once the question is answered. */
  readonly clearWithin: (question: string) => string
}

const fieldsetOf = (question: string): string => `fieldset[data-question="${question}"]`

export const radioOf = (question: string, value: string): string => `${fieldsetOf(question)} input[value="${value}"]`

const clearWords = 'Clear this answer'

export const answered = ({ clearWithin }: Contestant, question: string): Sight => ({
  there: [`${fieldsetOf(question)} input:checked`],
  button: { within: clearWithin(question), words: clearWords },
})

export const unanswered = ({ ready }: Contestant, question: string): Sight => {
  const sight = ready(question)
  return { ...sight, gone: [...(sight.gone ?? []), `${fieldsetOf(question)} input:checked`] }
}

/** The button that clears the answer to a question, on its page. */
export const clearButton = (page: Page, { clearWithin }: Contestant, question: string) =>
  page.locator(clearWithin(question)).getByRole('button', { name: clearWords })

/** Opens a database that the page has made, and fills its stores with these entries. */
const fill = async (
  page: Page,
  name: string,
  stores: Readonly<Record<string, readonly (readonly [string, unknown])[]>>,
): Promise<void> => {
  await page.evaluate(
    ([database, entries]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database)
        opening.addEventListener('error', () => reject(opening.error))
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction(Object.keys(entries), 'readwrite')
          for (const [store, list] of Object.entries(entries))
            for (const [key, value] of list) writing.objectStore(store).put(value, key)
          writing.addEventListener('error', () => reject(writing.error))
          writing.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
    [name, stores] as const,
  )
}

const answersOf = ({ answers }: StoredReview) =>
  [...answers].map(([question, value]) => [question, String(value)] as const)

const ours: Contestant = {
  name: 'ours',
  store: async (page, site, { file, id }) => {
    await page.goto(`${site}app/`)
    await page
      .getByLabel('Open a file')
      .and(page.locator('input'))
      .setInputFiles({ name: `${id}.review.json`, mimeType: 'application/json', buffer: Buffer.from(file) })
    await page.waitForURL(new RegExp(`#/review/${id}$`), { timeout: 300_000 })
    await page
      .locator('.save-state')
      .getByText(/^Saved/)
      .waitFor({ timeout: 300_000 })
  },
  address: (site, { id }, question) => `${site}app/#/review/${id}/question/${question}`,
  ready: (question) => ({ there: [fieldsetOf(question)] }),
  clearWithin: () => '.question-tools',
}

const leastReact: Contestant = {
  name: 'least React',
  store: async (page, site, review) => {
    await page.goto(`${site}least/?database=least-${review.id}`)
    await page.locator('main').waitFor()
    const questions = review.pack.questions.map(({ id, area, text, levels }) => ({ id, area, text, levels }))
    await fill(page, `least-${review.id}`, { questions: [['all', questions]], answers: answersOf(review) })
  },
  address: (site, { id }, question) => `${site}least/?database=least-${id}#${question}`,
  ready: (question) => ({ there: [fieldsetOf(question)] }),
  clearWithin: fieldsetOf,
}

const floor: Contestant = {
  name: 'floor',
  store: async (page, site, review) => {
    await page.goto(`${site}floor/${review.id}.html`)
    await page.locator('html[data-restored]').waitFor()
    await fill(page, `floor-${review.id}`, { answers: answersOf(review) })
  },
  address: (site, { id }, question) => `${site}floor/${id}.html#${question}`,
  ready: (question) => ({ there: ['html[data-restored]', fieldsetOf(question)] }),
  clearWithin: fieldsetOf,
}

export const contestants: readonly Contestant[] = [ours, leastReact, floor]
