import { render, screen, within } from '@testing-library/react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { afterEach, describe, expect, it } from 'vitest'
import { paths } from '../../../src/screens/paths'
import { ReviewShell } from '../../../src/screens/review/ReviewShell'
import { clearAll, startReview } from '../../../src/state/library'
import { answering, pack } from '../../support/notation'
import { closeAll } from '../../support/openReview'

/** The tab that is marked on each screen of a review, as the school's people see it. */
const tabOf: Readonly<Record<string, readonly [tab: string, path: (review: string) => string]>> = {
  home: ['Home', paths.overview],
  'the board on a screen': ['Home', paths.show],
  details: ['Home', paths.details],
  'saved versions': ['Home', paths.milestones],
  history: ['Home', paths.history],
  'personal data': ['Home', paths.personalData],
  'the version of the checklist': ['Home', paths.checklist],
  'the list of questions': ['Questions', paths.questions],
  'a question': ['Questions', (review) => paths.question(review, 'q2')],
  'the answers of an area, to be checked': ['Questions', (review) => paths.check(review, 'a1')],
  'what the critical questions come to': ['Questions', paths.criticalDone],
  evidence: ['Questions', paths.evidence],
  results: ['Results', paths.results],
  plan: ['Plan', paths.plan],
  downloads: ['Downloads', paths.report],
  people: ['People', paths.share],
  'what governors said': ['People', paths.governors],
  'compared answers': ['People', paths.pointsOfView],
}

const marked = (): readonly (string | null)[] =>
  within(screen.getByRole('navigation', { name: 'This review' }))
    .getAllByRole('link')
    .filter((tab) => tab.getAttribute('aria-current') === 'page')
    .map(({ textContent }) => textContent)

afterEach(async () => {
  closeAll()
  await clearAll()
})

describe('the tabs of a review', () => {
  it.each(Object.entries(tabOf))('mark one screen as the one on show: %s', async (_, [tab, path]) => {
    const id = await startReview(
      pack('3 3'),
      [{ kind: 'contributor-set', contributor: 'head', value: { role: 'Head', name: null } }, ...answering('2')],
      'head',
    )
    const { hook } = memoryLocation({ path: path(id) })
    render(
      <Router hook={hook}>
        <ReviewShell id={id}>
          <h1>Here</h1>
        </ReviewShell>
      </Router>,
    )
    await screen.findByRole('heading', { level: 1 })
    expect(marked()).toEqual([tab])
  })
})
