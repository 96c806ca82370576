import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { Results } from '../../../src/screens/results/Results'
import { clearAll } from '../../../src/state/library'
import { makeMilestone } from '../../../src/state/milestones'
import { packJson, parsed, patched } from '../../support/notation'
import { shown, shownWith, state } from './shown'
import { lastDocument, record } from '../../support/openReview'

const user = userEvent.setup()
const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent)
const linkTo = (name: string) => screen.getAllByRole('link', { name }).map((link) => link.getAttribute('href'))
const part = (heading: string | RegExp) => within(screen.getByRole('heading', { name: heading }).parentElement!)
const rows = () =>
  within(screen.getByRole('table', { name: 'What closes each gap' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent))

const evidence = (question: string): Change => ({
  kind: 'evidence-set',
  evidence: `e-${question}`,
  value: { what: 'A log', where: 'The office', checkedOn: '2026-10-01', questions: [question] },
})

/** A pack with a scope that asks the critical questions alone, and shows the gate alone. */
const gateOnly = (notation: string): unknown =>
  patched(packJson(notation), 'scopes', [
    { id: 'critical', name: 'Critical only', about: 'The gate.', questions: 'critical', gateOnly: true, leavesOut: [] },
  ])

describe('the results', () => {
  it('lead with the verdict and its board, then what closes each gap, and only then all questions and areas', async () => {
    await shown(<Results />, 'C5 C5 3', '3 1 2')
    expect(headings().slice(0, 9)).toEqual([
      'Results',
      'Gaps in critical safeguards',
      'What closes each gap',
      'All 3 questions',
      '2 in place, 1 with gaps, 0 not known How: questions in place',
      'Overall: needs work How: the word for the whole',
      'Answers with proof: 0 of 2 How: answers with proof',
      'By area How: each area',
      'Area 1',
    ])
    const verdict = within(screen.getByRole('region', { name: 'Gaps in critical safeguards' }))
    expect(verdict.getByText('of 2', { exact: false }).closest('p')).toHaveTextContent(
      '1 of 2 critical safeguards are in place.',
    )
    expect(verdict.getByText('1 has a gap.')).toBeInTheDocument()
    const board = within(verdict.getByRole('list', { name: 'Critical safeguards' }))
    expect(board.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Is q1 in place?: In place and checked',
      'Is q2 in place?: Partly in place',
    ])
  })

  it('say what closes each gap, by whom and when, the gravest first, and lead to what is not answered', async () => {
    await shown(<Results />, 'C5 C5 C5 C5 C5', '1 0 ? - 2')
    expect(rows().map(([safeguard, step]) => [safeguard, step])).toEqual([
      ['Is q2 in place?Not in place', 'Lift q2 from 0.'],
      ['Is q1 in place?Partly in place', 'Lift q1 from 1.'],
      ['Is q3 in place?Don’t know', 'Find out: Is q3 in place?'],
      ['Is q4 in place?Unanswered', 'No step until it is answered. Answer it: Is q4 in place?'],
    ])
    expect(rows()[0]?.[2]).toBe('Owner: Head')
    expect(rows()[0]?.[3]).toMatch(/^(Due|Overdue: was due) 30 November 2026$/)
    expect(linkTo('Answer it: Is q4 in place?')).toEqual([`/review/${state().id}/question/q4`])
    expect(linkTo('Is q2 in place?')).toEqual([`/review/${state().id}/question/q2`])
  })

  it('say of an action that is marked done that the answer does not say so yet', async () => {
    await shown(<Results />, 'C5', '0')
    act(() => void record({ kind: 'action-set', action: 'q1/0', property: 'status', value: 'done' }))
    expect(rows()[0]?.[1]).toBe('Marked done, but the answer does not say so yet: ask what shows it.')
  })

  it.each([
    ['C5 C5', '1 -', 'Close the gaps: go to the plan', 'plan'],
    ['C5 C5 C5', '2 ? -', 'Answer what is open', 'question/q3'],
    ['C5 C5', '2 ?', 'Find out what nobody knows: go to the plan', 'plan'],
    ['C5 3', '2 0', 'Have it checked: go to the plan', 'plan'],
    ['3', '0', 'Go to the plan', 'plan'],
  ])('of %s with %s lead on by “%s”', async (questions, answers, label, screenOf) => {
    await shown(<Results />, questions, answers)
    expect(linkTo(label)).toEqual([`/review/${state().id}/${screenOf}`])
    expect(linkTo('Show on a screen')).toEqual([`/review/${state().id}/show`])
    expect(linkTo('Download')).toEqual([`/review/${state().id}/report`])
  })

  it('have no board and no gaps to close where no critical question is asked, and say so', async () => {
    await shown(<Results />, '3 3', '0 2')
    expect(screen.getByRole('region', { name: 'No critical safeguards asked about' })).toHaveTextContent(
      'No critical question is asked in this review. So there is no board of them.',
    )
    expect(screen.queryByRole('list', { name: 'Critical safeguards' })).toBeNull()
    expect(screen.queryByRole('heading', { name: 'What closes each gap' })).toBeNull()
  })

  it('show thirty critical safeguards, each with its name', async () => {
    await shown(<Results />, Array.from({ length: 30 }, () => 'C5').join(' '), '0 1 2 3 ?')
    expect(within(screen.getByRole('list', { name: 'Critical safeguards' })).getAllByRole('link')).toHaveLength(30)
    expect(rows()).toHaveLength(28)
  })

  it('show every count, zeros too, and what does not apply where something does not', async () => {
    await shown(<Results />, 'C5 3 3 3 3 3n', '3 2 1 0 ? n')
    const counts = screen.getByText('in place and checked', { selector: 'li span' }).closest('ul')!
    expect([...counts.children].map(({ textContent }) => textContent)).toEqual([
      '1 in place and checked',
      '1 in place',
      '1 partly in place',
      '1 not in place',
      '1 don’t know',
      '0 unanswered',
      '1 not applicable',
    ])
  })

  it.each([
    ['less than four fifths is answered', 'C5 3 3', '3 2', 'A word for the whole comes once 80% is answered.'],
    [
      'a critical question is not known',
      'C5 C5 C5 C5 C5 C5',
      '3 3 3 3 3 ?',
      'A word for the whole comes once every critical question is answered, and none with “don’t know”.',
    ],
    ['nothing is scored', '3n', 'n', 'Nothing is scored yet.'],
  ])('say what the word for the whole waits for where %s', async (_, questions, answers, sentence) => {
    await shown(<Results />, questions, answers)
    expect(part(/^Overall: too early to say/).getByText(sentence)).toBeInTheDocument()
  })

  it('name the question that holds the whole down, and where it holds it', async () => {
    await shown(<Results />, 'C5 C5 3 3 3 3', '3 1 3 3 3 3')
    const overall = part(/^Overall: needs work/)
    expect(overall.getByRole('link', { name: 'Is q2 in place?' })).toBeInTheDocument()
    expect(overall.getByText('holds it at “Needs work”')).toBeInTheDocument()
  })

  it('speak of what does not apply as neither for nor against', async () => {
    await shown(<Results />, '3 3n', '2 n')
    expect(
      screen.getByText(
        '1 question does not apply here (50% of the checklist by weight). It counts neither for nor against.',
      ),
    ).toBeInTheDocument()
    expect(headings()).toContain('1 in place, 0 with gaps, 0 not known How: questions in place')
  })

  it('give the score as an interval while questions are open', async () => {
    await shown(<Results />, '3 3', '2')
    expect(
      part(/^Overall: /).getByText('If the rest were answered, the score would be between 33% and 83.3%.'),
    ).toBeInTheDocument()
  })

  it('lead from what is proved to the list of just those answers that are not', async () => {
    await shown(<Results />, '3 3 3', '2 3 1', evidence('q1'))
    expect(part(/^Answers with proof: 1 of 2/).getByRole('link', { name: 'See the one without' })).toHaveAttribute(
      'href',
      `/review/${state().id}/questions`,
    )
  })

  it('show each question of each area as a mark that is named, and say how many are in place', async () => {
    await shown(<Results />, 'C5 3 | 3n', '3 1 n')
    const marks = within(screen.getByRole('list', { name: 'Questions of Area 1' })).getAllByRole('link')
    expect(marks.map(({ textContent }) => textContent)).toEqual([
      'Is q1 in place?: In place and checked',
      'Is q2 in place?: Partly in place',
    ])
    expect(screen.getByText('1 of 2 in place')).toBeInTheDocument()
    expect(screen.getByText('no question applies', { selector: '.sum' })).toBeInTheDocument()
    expect(linkTo('Area 1')).toEqual([`/review/${state().id}/check/a1`])
  })

  it('show an area of more than forty questions as a bar', async () => {
    await shown(<Results />, Array.from({ length: 41 }, () => '3').join(' '), '2 2 0')
    expect(screen.queryByRole('list', { name: 'Questions of Area 1' })).toBeNull()
    expect(screen.getByText('2 of 41 in place')).toBeInTheDocument()
  })

  it('count as strengths what is in place and checked and backed by current evidence', async () => {
    await shown(<Results />, '3 3 | 3', '3 3 2', evidence('q1'), evidence('q3'))
    const strengths = within(screen.getByRole('heading', { name: 'Strengths' }).closest('details')!)
    expect(strengths.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Is q1 in place?'])
    expect(strengths.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Area 2',
      'Is q1 in place?',
    ])
  })

  it('say that they are no grade and what they leave out', async () => {
    await shown(<Results />, '3', '2')
    expect(
      screen.getByText('Self-assessed by the school. Not an Ofsted or ISI grade, and no prediction of one.'),
    ).toBeInTheDocument()
    expect(screen.getByText('The rest')).toBeInTheDocument()
  })

  it('say what to do where nothing is answered, with a link to the first question', async () => {
    await shown(<Results />, 'C5 3', '')
    expect(screen.getByRole('heading', { name: 'Nothing is answered yet' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Go to the first question' })).toHaveAttribute(
      'href',
      `/review/${state().id}/question/q1`,
    )
    expect(screen.queryByText(/%/)).toBeNull()
  })
})

const expander = (name: string) => screen.getByRole('heading', { level: 2, name }).closest('details')!
const answerNow = (question: string, value: 0 | 1 | 2 | 3) =>
  act(() => void record({ kind: 'answer-set', question, value }))

describe('how the results were worked out', () => {
  const ways = () => screen.getAllByRole('button', { name: /^How: / }).map(({ textContent }) => textContent)

  it('stands in one place, with the arithmetic of every figure', async () => {
    await shown(<Results />, 'C5 3n 3', '2 n 1')
    const method = within(expander('How this was worked out'))
    const titles = method.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    expect(titles).toEqual([
      'Critical safeguards',
      'In place',
      'Not applicable',
      'How much is answered',
      'Score',
      'If the rest were answered',
      'Answers with proof',
      'Overall',
      'Areas',
      'What the levels and weights rest on',
    ])
    expect(method.getByText('13 / 24 = 54%')).toBeInTheDocument()
    expect(method.getAllByText('8 / 8 = 100%')[0]).toHaveClass('here')
    expect(method.getByText('1 + 0 of 3 − 1 not applicable')).toBeInTheDocument()
    expect(method.getByText('Overall: needs work')).toBeInTheDocument()
  })

  it('is where each figure leads: the part opens, takes the keyboard, and leads back', async () => {
    await shown(<Results />, 'C5 3n 3', '2 n 1')
    expect(ways()).toEqual([
      'How: critical safeguards in place',
      'How: questions in place',
      'How: what does not apply',
      'How: the word for the whole',
      'How: how much is answered',
      'How: the score',
      'How: answers with proof',
      'How: each area',
    ])
    const method = expander('How this was worked out')
    for (const way of ways()) {
      method.open = false
      const from = screen.getByRole('button', { name: way! })
      from.focus()
      await user.keyboard('{Enter}')
      expect(method.open).toBe(true)
      expect(document.activeElement?.tagName).toBe('H3')
      expect(method.contains(document.activeElement)).toBe(true)
      const back = screen.getByRole('button', { name: 'Back to the figure' })
      expect(document.activeElement?.parentElement?.contains(back)).toBe(true)
      await user.click(back)
      expect(from).toHaveFocus()
    }
  })

  it('has nothing of a score where the scope shows the gate alone', async () => {
    await shownWith(<Results />, parsed(gateOnly('C5 C5 3')), '2 1 3', {
      kind: 'detail-set',
      detail: 'scope',
      value: 'critical',
    })
    expect(screen.getByRole('heading', { name: 'Overall: not asked for' })).toBeInTheDocument()
    expect(
      within(expander('How this was worked out'))
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Critical safeguards', 'In place', 'Answers with proof', 'Areas', 'What the levels and weights rest on'])
    expect(screen.queryByText(/\d%/)).toBeNull()
  })
})

describe('comparing on the results', () => {
  const compare = () => within(expander('Compare'))
  const open = async () => {
    await user.click(screen.getByRole('heading', { level: 2, name: 'Compare' }))
    await compare().findByRole('heading', { name: 'Over time' })
  }

  beforeEach(clearAll)

  it('says that there is nothing to compare with while there is no other state', async () => {
    await shown(<Results />, '3', '2')
    await open()
    expect(compare().getByText(/^There is nothing to compare with yet/)).toBeInTheDocument()
    expect(compare().getByText(/^From 3 saved versions or reviews of this school/)).toBeInTheDocument()
    expect(compare().getByRole('link', { name: /^Saved versions/ })).toHaveAttribute(
      'href',
      `/review/${state().id}/milestones`,
    )
  })

  it('sums up what has changed since last time, and lists it question by question in place', async () => {
    await shown(<Results />, '3 3 3', '1 3 -')
    act(() => void makeMilestone(lastDocument(), 'Spring 2026'))
    for (const [question, level] of [
      ['q1', 2],
      ['q2', 1],
      ['q3', 0],
    ] as const)
      answerNow(question, level)
    await open()
    expect(
      compare().getByText(
        /^Since “Spring 2026” \(.+ 20\d\d\): 1 answer is lower than before, 1 is a new gap or not known and 1 is better.$/,
      ),
    ).toBeInTheDocument()
    expect(compare().getByText('was in place and checked, now partly in place')).toBeInTheDocument()
  })

  it('says that there are none in the answers, where only a note is another', async () => {
    await shown(<Results />, '3', '2')
    act(() => void makeMilestone(lastDocument(), 'Spring 2026'))
    act(() => void record({ kind: 'note-set', question: 'q1', value: 'A note' }))
    await open()
    expect(compare().getByText(/^Since “Spring 2026” \(.+ 20\d\d\): no answer has changed.$/)).toBeInTheDocument()
  })

  it('is with the last saved version from which something is different: one of the present state says nothing', async () => {
    await shown(<Results />, '3 3', '1 1')
    act(() => void makeMilestone(lastDocument(), 'Spring 2026'))
    await open()
    expect(compare().queryByText(/^Since/)).toBeNull()
    answerNow('q1', 2)
    act(() => void makeMilestone(lastDocument(), 'Summer 2026'))
    expect(compare().getByText(/^Since “Spring 2026” \(.+ 20\d\d\): 1 answer is better.$/)).toBeInTheDocument()
    answerNow('q2', 0)
    expect(
      compare().getByText(/^Since “Summer 2026” \(.+ 20\d\d\): 1 answer is lower than before.$/),
    ).toBeInTheDocument()
  })

  it('draws a line over time from three states on: what was saved, and now where it is another', async () => {
    await shown(<Results />, 'C5 3', '1 1')
    act(() => void makeMilestone(lastDocument(), 'Spring 2026'))
    answerNow('q1', 2)
    act(() => void makeMilestone(lastDocument(), 'Summer 2026'))
    await open()
    expect(compare().queryByRole('table', { name: /from time to time$/, hidden: true })).toBeNull()
    answerNow('q2', 3)
    const table = await waitFor(() => compare().getByRole('table', { name: /from time to time$/, hidden: true }))
    expect(
      within(table)
        .getAllByRole('row', { hidden: true })
        .slice(1)
        .map((row) => [...row.children].map(({ textContent }) => textContent?.replace(/\n.*/, ''))),
    ).toEqual([
      ['Spring 2026', '0 of 1', '33%', '1.0.0'],
      ['Summer 2026', '1 of 1', '54%', '1.0.0'],
      ['Now', '1 of 1', '79%', '1.0.0'],
    ])
    expect(compare().getByText(/^Scores of different versions of the checklist do not compare/)).toBeInTheDocument()
  })
})

describe('the findings and recommendations', () => {
  it('stand as a picture with its words and the same as a table', async () => {
    await shown(<Results />, '3 3', '2 1')
    const grid = within(expander('Against the findings and recommendations'))
    expect(grid.getByText('1 in place, 1 gap')).toBeInTheDocument()
    expect(
      grid.getByText(
        'Where the school stands on each finding and recommendation. Findings: 1 in place (F1) and 1 gap (F2).',
      ),
    ).toBeInTheDocument()
    const table = within(
      grid.getByRole('table', { name: 'Where the school stands on each finding and recommendation', hidden: true }),
    )
    expect(table.getAllByRole('rowheader', { hidden: true }).map(({ textContent }) => textContent)).toEqual([
      'F1',
      'F2',
    ])
  })
})
