import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { App } from '../../src/app/App'
import { paths } from '../../src/screens/paths'

/** The whole app in the test browser: every route of a review, as the school and as a governor see it. */

/** A route by its name, and its address for a review, an area and a question. */
type Route = readonly [name: string, path: (review: string, area?: string, question?: string) => string]

/** Those of a school's people. */
export const schoolRoutes: readonly Route[] = Object.entries(paths).flatMap(([name, path]): readonly Route[] => {
  if (['governorArea', 'governorQuestion', 'governorSign'].includes(name)) return []
  return [
    [
      name,
      typeof path === 'string'
        ? () => path
        : (review, area = 'a1', question = 'q1') => path(review, name === 'check' ? area : question, question),
    ],
  ]
})

/** Those of a governor to whom the review was sent. */
export const governorRoutes: readonly Route[] = [
  ['first page', (review) => paths.overview(review)],
  ['area', (review, area = 'a1') => paths.governorArea(review, area)],
  ['question', (review, area = 'a1', question = 'q1') => paths.governorQuestion(review, area, question)],
  ['plan', (review) => paths.plan(review)],
  ['signing', (review) => paths.governorSign(review)],
]

/** Goes to an address, waits until it is drawn, and presses these buttons, one after the other. */
export const visit = async (path: string, ...buttons: readonly RegExp[]): Promise<void> => {
  window.location.hash = path
  render(<App />)
  await screen.findByRole('heading', { level: 1 })
  await waitFor(() => {
    if (screen.queryByText('Loading…') !== null) throw new Error('the page is still loading')
  })
  for (const name of buttons) await userEvent.click((await screen.findAllByRole('button', { name }))[0]!)
  await act(async () => undefined)
}
