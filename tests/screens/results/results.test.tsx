import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { sayFingerprint } from '../../../src/core/report/words/fingerprintWords'
import { Results } from '../../../src/screens/results/Results'
import { makeMilestone } from '../../../src/state/milestones'
import { shown, state } from './shown'
import { lastDocument, record } from '../../support/openReview'

const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent)
const figure = (title: string) => within(screen.getByRole('heading', { name: title }).parentElement!)
const linkTo = (name: string) => screen.getAllByRole('link', { name }).map((link) => link.getAttribute('href'))

const evidence = (question: string): Change => ({
  kind: 'evidence-set',
  evidence: `e-${question}`,
  value: { what: 'A log', where: 'The office', checkedOn: '2026-10-01', questions: [question] },
})

describe('the results', () => {
  it('lead with the gate in words, then the counts, and only then figures', async () => {
    await shown(<Results />, 'C5 C5 3', '3 1 2')
    expect(headings().slice(0, 6)).toEqual([
      'Results',
      'Gaps in critical safeguards',
      'Partly in place: 1',
      '2 of 3 in place',
      'Band',
      'Evidence',
    ])
    expect(screen.getByText('1 of 2 critical safeguards in place: 1 gap.')).toBeInTheDocument()
  })

  it('link each critical gap and each unknown to its question', async () => {
    await shown(<Results />, 'C5 C5 C5 C5', '3 1 ? -')
    const { id } = state()
    expect(linkTo('Is q2 in place?')).toContain(`/review/${id}/question/q2`)
    expect(linkTo('Is q3 in place?')).toContain(`/review/${id}/question/q3`)
    expect(linkTo('Is q4 in place?')).toContain(`/review/${id}/question/q4`)
    expect(screen.queryByRole('link', { name: 'Is q1 in place?' })).toBeNull()
  })

  it('stand the critical safeguards that are not in place under what each is answered, and none under another state', async () => {
    await shown(<Results />, 'C5 C5 C5 C5 C5', '1 0 ? - 1')
    const listed = (title: string) =>
      [...(screen.getByRole('heading', { name: title }).parentElement?.querySelectorAll('a') ?? [])].map(
        ({ textContent }) => textContent,
      )
    expect(listed('Not in place: 1')).toEqual(['Is q2 in place?'])
    expect(listed('Partly in place: 2')).toEqual(['Is q1 in place?', 'Is q5 in place?'])
    expect(listed('Answered “don’t know”: 1')).toEqual(['Is q3 in place?'])
    expect(listed('Unanswered: 1')).toEqual(['Is q4 in place?'])
  })

  it('show every count, zeros too', async () => {
    await shown(<Results />, 'C5 3 3 3 3 3 3n', '3 2 1 0 ? - n')
    const counts = screen.getByText('In place and checked', { selector: 'dt' }).closest('dl')!
    expect(counts).toHaveTextContent(
      'In place and checked1In place1Partly in place1Not in place1Don’t know1Unanswered1Not applicable1',
    )
  })

  it.each([
    [
      'coverage is below four fifths',
      'C5 3 3',
      '3 2',
      'None yet: less than four fifths of the checklist, by weight, is answered.',
    ],
    [
      'a critical question is not known',
      'C5 C5 C5 C5 C5 C5',
      '3 3 3 3 3 ?',
      'None yet: a critical question is unanswered or not known.',
    ],
    ['nothing is scored', '3n', 'n', 'None yet: nothing is scored.'],
  ])('say why there is no band where %s', async (_, questions, answers, sentence) => {
    await shown(<Results />, questions, answers)
    expect(figure('Band').getByText(sentence)).toBeInTheDocument()
  })

  it('name the question that holds the band down, and where it holds it', async () => {
    await shown(<Results />, 'C5 C5 3 3 3 3', '3 1 3 3 3 3')
    const band = figure('Band')
    expect(band.getByText('Mend')).toBeInTheDocument()
    expect(band.getByRole('link', { name: 'Is q2 in place?' })).toBeInTheDocument()
    expect(band.getByText('holds the band at “Mend”')).toBeInTheDocument()
  })

  it('speak of what does not apply as neither for nor against', async () => {
    await shown(<Results />, '3 3n', '2 n')
    expect(
      screen.getByText(
        '1 question does not apply here (50% of the checklist by weight). It counts neither for nor against.',
      ),
    ).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: '1 of 1 in place' })).toBeInTheDocument()
  })

  it('give the score as an interval while questions are open', async () => {
    await shown(<Results />, '3 3', '2')
    expect(figure('Score if the rest were answered').getByText('between 33% and 83.3%')).toBeInTheDocument()
  })

  it('show the arithmetic of each figure beside it', async () => {
    await shown(<Results />, 'C5 3', '2 1')
    const score = figure('Score')
    expect(score.getByText('13 / 24 = 54%')).toBeInTheDocument()
    expect(figure('Coverage').getByText('8 / 8 = 100%')).toBeInTheDocument()
    expect(figure('Evidence').getByText('0 of 1')).toBeInTheDocument()
  })

  it('count as strengths what is in place and checked and backed by current evidence', async () => {
    await shown(<Results />, '3 3 | 3', '3 3 2', evidence('q1'), evidence('q3'))
    const strengths = within(screen.getByRole('heading', { name: 'Strengths' }).closest('section')!)
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

const section = (name: string | RegExp) => within(screen.getByRole('heading', { level: 2, name }).closest('section')!)
const answerNow = (question: string, value: 0 | 1 | 2 | 3) =>
  act(() => void record({ kind: 'answer-set', question, value }))

describe('the milestones on the results', () => {
  it('are not spoken of as if there were one while there is none, and can be made on their own page', async () => {
    await shown(<Results />, '3', '2')
    expect(screen.queryByRole('heading', { name: 'What has changed' })).toBeNull()
    expect(section('Milestones').getByText(/^None yet\./)).toBeInTheDocument()
    expect(section('Milestones').getByRole('link', { name: 'Make a milestone' })).toHaveAttribute(
      'href',
      `/review/${state().id}/milestones`,
    )
  })

  it('are the last one, with its day, what came since and its fingerprint, and a link to all', async () => {
    await shown(<Results />, 'C5 3', '2 1')
    act(() => void makeMilestone(lastDocument(), 'To full governors'))
    const [made] = state().review.milestones
    expect(section('Milestones').getByText(/^The last is “To full governors”, made on/)).toHaveTextContent(
      `No change since. Fingerprint ${sayFingerprint(made!.fingerprint)}.`,
    )
    answerNow('q2', 2)
    expect(section('Milestones').getByText(/^The last is/)).toHaveTextContent('1 change since.')
    expect(section('Milestones').getByRole('link', { name: 'All milestones, and comparing' })).toHaveAttribute(
      'href',
      `/review/${state().id}/milestones`,
    )
  })
})

describe('the changes since a milestone on the results', () => {
  it('are summed up in a sentence, with a link to the comparison', async () => {
    await shown(<Results />, '3 3 3', '1 3 -')
    act(() => void makeMilestone(lastDocument(), 'Spring 2026'))
    for (const [question, level] of [
      ['q1', 2],
      ['q2', 1],
      ['q3', 0],
    ] as const)
      answerNow(question, level)
    const changes = section('What has changed')
    expect(
      changes.getByText(
        /^Since “Spring 2026” \(.+ 20\d\d\): 1 answer is lower than before, 1 is a new gap or not known and 1 is better.$/,
      ),
    ).toBeInTheDocument()
    expect(changes.getByRole('link', { name: 'Compare question by question' })).toHaveAttribute(
      'href',
      `/review/${state().id}/milestones`,
    )
  })

  it('say that there are none in the answers, where only a note is another', async () => {
    await shown(<Results />, '3', '2')
    act(() => void makeMilestone(lastDocument(), 'Spring 2026'))
    act(() => void record({ kind: 'note-set', question: 'q1', value: 'A note' }))
    expect(
      section('What has changed').getByText(/^Since “Spring 2026” \(.+ 20\d\d\): no answer has changed.$/),
    ).toBeInTheDocument()
  })

  it('are those since the last milestone from which something is different: one made of the present state says nothing', async () => {
    await shown(<Results />, '3 3', '1 1')
    act(() => void makeMilestone(lastDocument(), 'Spring 2026'))
    expect(screen.queryByRole('heading', { name: 'What has changed' })).toBeNull()
    answerNow('q1', 2)
    act(() => void makeMilestone(lastDocument(), 'Summer 2026'))
    expect(
      section('What has changed').getByText(/^Since “Spring 2026” \(.+ 20\d\d\): 1 answer is better.$/),
    ).toBeInTheDocument()
    answerNow('q2', 0)
    expect(
      section('What has changed').getByText(/^Since “Summer 2026” \(.+ 20\d\d\): 1 answer is lower than before.$/),
    ).toBeInTheDocument()
  })
})

describe('the findings and recommendations', () => {
  it('stand as a picture with its words and the same as a table', async () => {
    await shown(<Results />, '3 3', '2 1')
    const grid = section('Findings and recommendations')
    expect(
      grid.getByText(
        'Where the school stands on each finding and recommendation. Findings: 1 held (F1) and 1 weak (F2).',
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
