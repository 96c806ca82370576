import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../src/core/content/pack'
import type { Change } from '../../../src/core/review/event'
import { today } from '../../../src/state/clock'
import { pack, packJson, parsed, patched } from '../../support/notation'
import { undo } from '../../support/openReview'
import { opened, state } from './opened'

const counting = {
  steps: ['Read level 2.', 'No case? Ask.'],
  words: [{ word: 'latest ten', means: 'All there are, if fewer.' }],
  counting: { oneMissingFrom: 3, oneMissingIn: 10, hardlyAnyBelow: [1, 4], fewer: 'latest ten', noCase: 2 },
}
const asked = (counts: unknown = { of: 4, what: 'latest concerns', needs: 'nearly all', alone: true }): Pack =>
  parsed(patched(patched(packJson('3 3'), 'questions.0.counts', counts), 'rule', counting))

const opener = () => screen.getByRole('button', { name: /^Keep count of/ })
const panel = () => screen.findByRole('region', { name: /^Keep count of/ })
const start = async (): Promise<HTMLElement> => {
  await userEvent.click(opener())
  return panel()
}
const press = async (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const talliesIn = () => state().log.filter(({ kind }) => kind === 'tally-set').length
const resultsNow = () => state().review.tallies.get('q1')?.results
const chosen = () => screen.queryAllByRole<HTMLInputElement>('radio', { checked: true }).map(({ value }) => value)
const marks = () =>
  screen
    .queryAllByRole('button', { name: /^Case \d/ })
    .map((mark) => mark.getAttribute('aria-label')?.replace('Case ', ''))

describe('counting cases', () => {
  it('is offered only where the question counts any', async () => {
    await opened(pack('3'), [], '/question/q1')
    expect(screen.queryByRole('button', { name: /^Keep count of/ })).toBeNull()
  })

  it('is one entry of the log however many are pressed, with the day, and one step to undo', async () => {
    await opened(asked(), [], '/question/q1')
    const region = await start()
    expect(within(region).getByText(/No name and no case number is asked for/)).toBeInTheDocument()
    await press('Yes')
    await press('No')
    await press('No, but put right')
    expect(screen.getByText(/^3 of 4 counted\./)).toBeInTheDocument()
    expect(talliesIn()).toBe(0)
    await press('Done')
    expect(talliesIn()).toBe(1)
    expect(state().review.tallies.get('q1')).toEqual({ day: today(), results: ['yes', 'no', 'put-right'] })
    expect(screen.getByText(/^Counted on .*: 1 of 3 concerns, 1 put right or explained/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Go on counting' })).toHaveFocus()
    act(() => undo())
    expect(state().review.tallies.size).toBe(0)
  })

  it('goes by keys, which are no keys of the page while it has the focus', async () => {
    const { path } = await opened(
      parsed(patched(asked(), 'questions.0.notApplicable', { when: 'There are none.' })),
      [],
      '/question/q1',
    )
    await start()
    expect(screen.getByRole('button', { name: 'Yes' })).toHaveFocus()
    await userEvent.keyboard('ynp')
    expect(marks()).toEqual(['1: Yes', '2: No', '3: No, but put right'])
    await userEvent.keyboard('{Backspace}')
    expect(marks()).toEqual(['1: Yes', '2: No'])
    await userEvent.keyboard('yyyyy')
    expect(marks()).toEqual(['1: Yes', '2: No', '3: Yes', '4: Yes'])
    expect(chosen()).toEqual([])
    await userEvent.keyboard('{Enter}')
    expect(path()).toBe('/question/q1')
    await userEvent.keyboard('{Escape}')
    expect(resultsNow()).toEqual(['yes', 'no', 'yes', 'yes'])
  })

  it('leaves every other key to the page', async () => {
    await opened(asked(), [], '/question/q1')
    await start()
    await userEvent.keyboard('y2')
    expect(chosen()).toEqual(['2'])
  })

  it('lets each mark be changed or taken out', async () => {
    await opened(asked(), [], '/question/q1')
    await start()
    await userEvent.keyboard('yny')
    await press('Case 2: No')
    expect(screen.getByRole('button', { name: 'Case 2: No' })).toHaveAttribute('aria-pressed', 'true')
    await press('No, but put right')
    expect(marks()).toEqual(['1: Yes', '2: No, but put right', '3: Yes'])
    await press('Case 1: Yes')
    await press('Take out case 1')
    expect(marks()).toEqual(['1: No, but put right', '2: Yes'])
  })

  it('keeps what was counted where the question is left', async () => {
    const { unmount } = await opened(asked(), [], '/question/q1')
    await start()
    await userEvent.keyboard('yn')
    unmount()
    expect(resultsNow()).toEqual(['yes', 'no'])
  })

  it('ends where something else of the page takes the focus', async () => {
    await opened(asked(), [], '/question/q1')
    await start()
    await userEvent.keyboard('yn')
    await userEvent.click(screen.getByRole('textbox', { name: /Note/ }))
    expect(resultsNow()).toEqual(['yes', 'no'])
  })
})

describe('what a count comes to', () => {
  it('is offered and never set: the answer is given by pressing it, as by its radio', async () => {
    await opened(asked(), [], '/question/q1')
    await start()
    await userEvent.keyboard('yynn')
    expect(screen.getByText('2 of 4: some. That is “Partly in place”.')).toBeInTheDocument()
    expect(state().review.answers.size).toBe(0)
    await press('Choose “Partly in place”')
    expect(chosen()).toEqual(['1'])
    expect(state().review.answers.get('q1')).toEqual({ kind: 'level', level: 1 })
    expect(screen.getAllByRole('radio', { checked: true })[0]).toHaveFocus()
    expect(resultsNow()).toHaveLength(4)
    expect(screen.getByText(/^Counted on .*: 2 of 4 concerns\.$/)).toBeInTheDocument()
  })

  it('is not offered where the answer fits it: “In place and checked” rests on “In place”', async () => {
    await opened(asked(), [{ kind: 'answer-set', question: 'q1', value: 3 }], '/question/q1')
    await start()
    await userEvent.keyboard('yyyp')
    expect(screen.getByText('3 of 4: nearly all. That is “In place”. Your answer fits that.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Choose/ })).toBeNull()
  })

  it('of fewer than are asked for is told once there were no more, in the checklist’s own words', async () => {
    await opened(asked(), [], '/question/q1')
    const region = await start()
    expect(within(region).getByText('No case? Ask.')).toBeInTheDocument()
    await userEvent.keyboard('yy')
    expect(screen.queryByRole('button', { name: /^Choose/ })).toBeNull()
    await press('There were no more')
    expect(screen.getByText('Fewer than asked for: “All there are, if fewer.”')).toBeInTheDocument()
    await press('Choose “In place”')
    expect(chosen()).toEqual(['2'])
  })
})

describe('a count that stands', () => {
  const before: Change = {
    kind: 'tally-set',
    question: 'q1',
    value: { day: '2026-12-03', results: ['yes', 'yes', 'yes', 'no'] },
  }

  it('is counted again from the first case, and stands until then', async () => {
    await opened(asked(), [before], '/question/q1')
    await press('Count again')
    await panel()
    expect(marks()).toEqual([])
    await press('Done')
    expect(resultsNow()).toHaveLength(4)
    await press('Count again')
    await panel()
    await userEvent.keyboard('n{Escape}')
    expect(resultsNow()).toEqual(['no'])
  })

  it('is removed, and undoing brings it back', async () => {
    await opened(asked(), [before], '/question/q1')
    expect(screen.getByText('Counted on 3 December 2026: 3 of 4 concerns.')).toBeInTheDocument()
    await press('Remove the count')
    expect(state().review.tallies.size).toBe(0)
    expect(opener()).toHaveFocus()
    act(() => undo())
    expect(screen.getByText('Counted on 3 December 2026: 3 of 4 concerns.')).toBeInTheDocument()
  })

  it('is kept, and not shown, at a question that counts nothing', async () => {
    await opened(pack('3'), [before], '/question/q1')
    expect(screen.queryByText(/^Counted on/)).toBeNull()
    expect(resultsNow()).toHaveLength(4)
  })
})
