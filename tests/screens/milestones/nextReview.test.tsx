import { scoreReview } from '../../../src/core/scoring/scoreReview'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { Route, Router, Switch } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { addMonths } from '../../../src/core/math/calendar'
import type { Change } from '../../../src/core/review/event'
import { foldEvents } from '../../../src/core/review/foldEvents'
import { Milestones } from '../../../src/screens/milestones/Milestones'
import { Overview } from '../../../src/screens/overview/Overview'
import { QuestionList } from '../../../src/screens/questions/QuestionList'
import { QuestionScreen } from '../../../src/screens/question/QuestionScreen'
import { ReviewShell } from '../../../src/screens/review/ReviewShell'
import { goThrough } from '../../../src/state/answering'
import { today } from '../../../src/state/clock'
import { clearAll, copyOf, startReview } from '../../../src/state/library'
import { Toasts } from '../../../src/ui/toasts'
import { answering, pack, packJson, parsed, patched } from '../../support/notation'
import { state } from '../results/shown'
import { closeAll } from '../../support/openReview'

const user = userEvent.setup()

beforeEach(async () => {
  closeAll()
  goThrough({ order: 'critical-first', filter: null, hasKeys: true })
  await clearAll()
})

/** Starts a review of last year and shows its screen at a path, as the app does: in the shell that opens it. Returns its id, and how to go on. */
const opened = async (packLine: string, answers: string, path: string, ...changes: readonly Change[]) => {
  const id = await startReview(
    pack(packLine),
    [
      { kind: 'contributor-set', contributor: 'head', value: { role: 'Headteacher', name: null } },
      { kind: 'contributor-set', contributor: 'lead', value: { role: 'Lead', name: null } },
      { kind: 'detail-set', detail: 'school', value: 'Example Primary School' },
      { kind: 'detail-set', detail: 'reviewDate', value: addMonths(today(), -12) },
      ...answering(answers),
      ...changes,
    ],
    'head',
  )
  const { hook, history, navigate } = memoryLocation({ path: `/review/${id}${path}`, record: true })
  render(
    <Router hook={hook}>
      <Route path="/review/:id/*?">
        {({ id: review }) => (
          <ReviewShell id={review}>
            <Switch>
              <Route path="/review/:id">
                <Overview />
              </Route>
              <Route path="/review/:id/questions">
                <QuestionList />
              </Route>
              <Route path="/review/:id/milestones">
                <Milestones />
              </Route>
              <Route path="/review/:id/question/:question">{({ question }) => <QuestionScreen id={question} />}</Route>
            </Switch>
          </ReviewShell>
        )}
      </Route>
      <Toasts />
    </Router>,
  )
  await screen.findByRole('heading', { level: 1 })
  return { id, navigate, path: () => history.at(-1) ?? '' }
}

/** From last year's review to this year's, at a path of it. */
const nextYear = async (packLine: string, answers: string, path: string, ...changes: readonly Change[]) => {
  const last = await opened(packLine, answers, '/milestones', ...changes)
  await user.click(screen.getByRole('button', { name: 'Start next year’s review' }))
  await screen.findByText(/^Next year’s review is started/)
  last.navigate(`/review/${state().id}${path}`)
  await screen.findByRole('heading', { level: 1, name: path === '' ? /^Example Primary School, / : /in place\?$/ })
  return last
}

const notice = () => screen.queryByText(/^Last year’s answer/)?.parentElement ?? null
const stillSo = () => screen.queryByRole('button', { name: /^Still so/ })
const chosen = () =>
  screen
    .getAllByRole('radio')
    .filter((radio) => radio instanceof HTMLInputElement && radio.checked)
    .map((radio) => radio.getAttribute('value'))

describe('next year’s review', () => {
  it('is a new review in the same group, with last year’s answers to confirm and no answer, and leaves this one as it is', async () => {
    const { id, path } = await opened('3 3', '2 1', '/milestones')
    const before = state()
    expect(
      await screen.findByText('It will use the checklist of this review, “Example pack”, version 1.0.0.'),
    ).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Start next year’s review' }))
    await screen.findByText(/^Next year’s review is started/)
    const begun = state()
    expect(path()).toBe(`/review/${begun.id}`)
    expect(begun.id).not.toBe(id)
    expect(begun.review.group).toBe(before.review.group)
    expect(begun.pack).toEqual(before.pack)
    expect([...begun.review.earlierAnswers.keys()]).toEqual(['q1', 'q2'])
    expect(scoreReview(begun.pack, begun.review).score).toBeNull()
    expect(begun.review.details.reviewDate).toBe(today())
    expect(begun.me).toBe('head')
    expect(foldEvents((await copyOf(id))!)).toEqual(before.review)
  })

  it('uses this review’s version of the checklist, and lets another that is on the device be chosen', async () => {
    const newer = parsed(patched(packJson('3 3'), 'version', '1.1.0'))
    await startReview(newer, [{ kind: 'detail-set', detail: 'school', value: 'Example Academy' }], 'head')
    await opened('3 3', '2 1', '/milestones')
    const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Checklist of the next review' })
    expect(choice).toHaveDisplayValue(/version 1\.0\.0, as in this review$/)
    await user.selectOptions(choice, screen.getByRole('option', { name: /version 1\.1\.0$/ }))
    await user.click(screen.getByRole('button', { name: 'Start next year’s review' }))
    await screen.findByText(/^Next year’s review is started/)
    expect(state().pack.version).toBe('1.1.0')
    expect([...state().review.earlierAnswers.keys()]).toEqual(['q1', 'q2'])
  })

  it('is offered on the overview of a finished review from nine months on, until it is started', async () => {
    const { id, navigate } = await opened('3', '2', '')
    expect(await screen.findByText('Time for the next review')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Start next year’s review' }))
    await screen.findByText(/^Next year’s review is started/)
    expect(screen.queryByText('Time for the next review')).toBeNull()
    navigate(`/review/${id}`)
    await screen.findByRole('heading', { level: 2, name: 'All answered' })
    expect(screen.queryByText('Time for the next review')).toBeNull()
  })

  it.each([
    ['is not finished', '-', addMonths(today(), -12)],
    ['is not nine months old', '2', addMonths(today(), -8)],
  ])('is not offered on the overview of one that %s', async (_, answers, reviewDate) => {
    await opened('3', answers, '', { kind: 'detail-set', detail: 'reviewDate', value: reviewDate })
    await screen.findByRole('heading', { level: 2, name: 'The one question' })
    expect(screen.queryByText('Time for the next review')).toBeNull()
  })

  it('can be gone through by what is still to be confirmed, one question after the other, never all at once', async () => {
    await nextYear('3 3 3', '2 1 -', '')
    await user.click(screen.getByRole('link', { name: 'Earlier answers to confirm: 2' }))
    await screen.findByText('2 of 3 questions')
    expect(screen.getAllByRole('link', { name: /^Is q/ }).map(({ textContent }) => textContent)).toEqual([
      'Is q1 in place?',
      'Is q2 in place?',
    ])
    expect(screen.queryByRole('button', { name: /confirm all/i })).toBeNull()
  })

  it('has no such filter in a review without one before it', async () => {
    await opened('3', '-', '')
    expect(screen.queryByRole('link', { name: /to confirm/ })).toBeNull()
  })
})

describe('last year’s answer', () => {
  it('stands above the choices with its day, chooses none of them, and is confirmed with a button', async () => {
    await nextYear('C5', '2', '/question/q1')
    expect(notice()).toHaveTextContent(/^Last year’s answer \(\d+ \w+ \d{4}\): In place$/)
    expect(chosen()).toEqual([])
    await user.click(screen.getByRole('button', { name: /^Still so: In place/ }))
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 2 })
    expect(chosen()).toEqual(['2'])
    expect(stillSo()).toBeNull()
    expect(notice()).toHaveTextContent(/: In place$/)
    expect(screen.getByRole('radio', { checked: true })).toHaveFocus()
  })

  it('is confirmed by the key S, and only while there is no answer', async () => {
    await nextYear('C5', '2', '/question/q1')
    await user.keyboard('1')
    await user.keyboard('s')
    expect(chosen()).toEqual(['1'])
    await user.keyboard('{Control>}z{/Control}')
    expect(chosen()).toEqual([])
    await user.keyboard('s')
    expect(chosen()).toEqual(['2'])
  })

  it('brings its reason along, and goes with it in one step', async () => {
    await nextYear('3n', 'n', '/question/q1')
    expect(screen.getByText('The reason given then: There are none here.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /^Still so: Not applicable/ }))
    expect(state().review.answers.get('q1')).toEqual({ kind: 'not-applicable', reason: 'There are none here.' })
    await user.keyboard('{Control>}z{/Control}')
    expect(state().review.answers.has('q1')).toBe(false)
    expect(stillSo()).toBeInTheDocument()
  })

  it('calls for action at once where a critical safeguard is still not in place', async () => {
    await nextYear('C5', '0', '/question/q1')
    expect(screen.queryByText('Do this today')).toBeNull()
    await user.click(screen.getByRole('button', { name: /^Still so: Not in place/ }))
    expect(screen.getByText('Do this today')).toBeInTheDocument()
  })

  it('is not spoken of where there is none', async () => {
    await nextYear('3 3', '2 -', '/question/q2')
    expect(screen.queryByText(/last year/i)).toBeNull()
  })
})
