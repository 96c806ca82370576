import { describe, expect, it } from 'vitest'
import type { VariantId } from '../../../src/core/report/variant'
import { buildReport, variants } from '../../../src/core/report/variants/buildReport'
import type { Block } from '../../../src/core/report/blocks'
import { planAndAnswersReport } from '../../../src/core/report/variants/planAndAnswers'
import type { CarriedData, ReportInput } from '../../../src/core/report/reportInput'
import { goldenInput } from '../../support/goldenReview'
import {
  blocksOf,
  emptyInput,
  evidenceOn,
  factsOf,
  goldenSince,
  goldenWith,
  inputFor,
  inputOf,
  plain,
  planRowsOf,
  reportOf,
  reviewReports,
  wordsOf,
} from './reports'
import { pack, reviewOf } from '../../support/notation'
import { finishedReview } from '../../support/reviews'

const odd = 'One\ttwo\u0007three שלום 👩‍👩‍👧 \u202Eend'
const long = 'Ü'.repeat(300)
const fingerprint = '3f2a91bc0d4e77aa'.repeat(4)

const { input: governed } = finishedReview

const inputs: readonly (readonly [string, ReportInput])[] = [
  ['the golden review', goldenInput],
  ['the golden review since a milestone', goldenSince],
  ['a review with nothing answered', emptyInput],
  ['a review that governors have read', governed],
  [
    'governors who speak of areas and questions that are not in the checklist',
    goldenWith(
      { kind: 'view-set', area: 'gone', contributor: 'nobody', value: 'disagree' },
      { kind: 'comment-set', comment: 'c1', value: { question: 'gone', text: odd } },
      {
        kind: 'signature-set',
        signature: 's1',
        value: {
          milestone: 'gone',
          fingerprint: '0'.repeat(64),
          name: long,
          role: long,
          meetingOn: '2026-12-08',
          minute: '',
          attests: [],
        },
      },
    ),
  ],
  ['nothing applicable', inputOf('3n | 1n', 'n n')],
  ['everything at its target', inputOf('C5 3 1', '3 3 3', evidenceOn('q1'), evidenceOn('q2'), evidenceOn('q3'))],
  ['no critical question', inputOf('3 1', '0 ?')],
  [
    'an area that is not asked',
    inputOf('C5 | 3:secondary', '2 0', { kind: 'detail-set', detail: 'phase', value: 'primary' }),
  ],
  [
    'names of 300 characters and notes with odd characters',
    goldenWith(
      { kind: 'detail-set', detail: 'school', value: long },
      { kind: 'contributor-set', contributor: 'head', value: { role: long, name: null } },
      { kind: 'note-set', question: 'chronology', value: odd },
      { kind: 'action-set', action: 'chronology/0', property: 'owner', value: long },
      evidenceOn('chronology', { what: odd, where: long, checkedOn: '2020-02-29' }),
    ),
  ],
  [
    '400 actions',
    inputFor(
      pack(Array.from({ length: 400 }, (_, index) => (index % 7 === 0 ? 'C5' : '3')).join(' ')),
      reviewOf('0 '.repeat(400)),
    ),
  ],
]

const cases = variants.flatMap(({ id }) => inputs.map(([name, input]) => [id, name, input] as const))

describe('every variant', () => {
  it('is offered once, and says for whom it is and what for', () => {
    expect(new Set(variants.map(({ id }) => id)).size).toBe(17)
    for (const { title, forWhom, purpose } of variants)
      for (const words of [title, forWhom, purpose]) expect(words.trim()).not.toBe('')
  })

  it('carries no data unless somebody chooses so where it goes to governors, to a meeting or to a desk', () => {
    expect(reviewReports.filter(({ data }) => data === 'none').map(({ id }) => id)).toEqual([
      'governors-summary',
      'challenge-sheet',
      'governors-record',
      'blank-checklist',
      'critical-questions',
      'visit-day-index',
      'rehearsal-record',
      'rehearsal-sheet',
      'trace-a-case',
    ])
    expect(variants.filter(({ data }) => data === 'current').map(({ id }) => id)).toEqual([
      'action-plan',
      'full-report',
      'evidence-index',
    ])
  })

  it.each(reviewReports.map(({ id }) => id))('names the checklist with its version: %s', (id) => {
    expect(
      wordsOf(
        blocksOf(id, inputFor({ ...pack('C5 3'), title: 'Rivers and lakes', version: '2.10.3' }, reviewOf('0 2'))),
      ),
    ).toMatch(/Rivers and lakes”?, version 2\.10\.3/)
  })

  it('names it in the spreadsheet, too', () => {
    expect(
      wordsOf(
        planAndAnswersReport(
          inputFor({ ...pack('3'), title: 'Rivers and lakes', version: '2.10.3' }, reviewOf('2')),
          plain,
        ).blocks,
      ),
    ).toContain('Rivers and lakes, version 2.10.3')
  })

  /* What a reader of each report does not learn unless somebody asks for it: a new report needs a line here. */
  it('leaves out by default what a board has no need of, where it goes to a board or a meeting', () => {
    const board = { notes: true, owners: false, names: true, places: true, comments: false }
    const desk = { notes: false, owners: false, names: false, places: false, comments: false }
    expect(Object.fromEntries(reviewReports.map(({ id, omits }) => [id, omits]))).toEqual({
      'action-plan': board,
      'governors-summary': board,
      'challenge-sheet': board,
      'governors-record': board,
      'full-report': desk,
      'evidence-index': desk,
      'visit-day-index': desk,
      'rehearsal-record': desk,
      'rehearsal-sheet': desk,
      'blank-checklist': desk,
      'critical-questions': desk,
      'trace-a-case': desk,
    })
  })

  it('says in the name of its file whether data goes along', () => {
    const named = (data: CarriedData) => reportOf('action-plan', goldenInput, { data }).fileName
    expect(named('none')).toBe('Example-Primary-School-safeguarding-action-plan-2026-11-23')
    expect(named('current')).toBe('Example-Primary-School-safeguarding-action-plan-2026-11-23-with-review-data')
    expect(named('history')).toBe(
      'Example-Primary-School-safeguarding-action-plan-2026-11-23-with-review-data-and-history',
    )
    expect(named('reply')).toBe('Example-Primary-School-safeguarding-action-plan-2026-11-23-with-reply-data')
  })

  it.each(cases)(
    '%s of %s has as many cells in each row as columns, and a sentence for each table without rows',
    (id, _, input) => {
      for (const block of blocksOf(id, input)) {
        if (block.kind !== 'table') continue
        for (const row of block.rows) expect(row).toHaveLength(block.columns.length)
        expect(block.headerColumn).toBeLessThan(block.columns.length)
        if (block.rows.length === 0) expect(block.empty.trim()).not.toBe('')
      }
    },
  )

  it.each(cases)('%s of %s begins with its title and never skips a level of headings', (id, _, input) => {
    const blocks = blocksOf(id, input)
    expect(blocks[0]).toMatchObject({ kind: 'heading', level: 1 })
    const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1))
  })

  it.each(cases)(
    '%s of %s leaves no text, list, fact or label empty, and never says undefined or NaN',
    (id, _, input) => {
      const blocks = blocksOf(id, input)
      expect(wordsOf(blocks)).not.toMatch(/undefined|NaN/)
      for (const block of blocks) {
        if (block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'statement')
          expect(block.text.trim()).not.toBe('')
        if (block.kind === 'list') for (const item of block.items) expect(item.trim()).not.toBe('')
        if (block.kind === 'facts')
          for (const { term, value } of block.facts) expect(`${term.trim()}|${value.trim()}`).toMatch(/^.+\|.+$/s)
        if (block.kind === 'fields') for (const label of block.rows.flat()) expect(label.trim()).not.toBe('')
        if (block.kind === 'lines') expect([block.label.trim() === '', block.count > 0]).toEqual([false, true])
      }
    },
  )

  it.each(variants.map(({ id }) => id))('%s never begins or ends with a page break, nor has two together', (id) => {
    const kinds = blocksOf(id, goldenInput).map(({ kind }) => kind)
    expect(kinds.at(-1)).not.toBe('page-break')
    expect(kinds.join(' ')).not.toContain('page-break page-break')
  })

  /** Reports that people call otherwise than the code does. */
  const fileWords: Partial<Record<VariantId, string>> = {
    'challenge-sheet': 'questions-for-governors-to-ask',
    'trace-a-case': 'follow-a-case',
  }

  it.each(reviewReports.map(({ id }) => id))(
    '%s has school, kind and date in its title, its running head and its file name',
    (id) => {
      const { title, runningHead, fileName, marking } = reportOf(id, goldenInput)
      for (const words of [title, runningHead]) expect(words).toMatch(/Example Primary School.*23 November 2026/)
      expect(fileName).toBe(`Example-Primary-School-safeguarding-${fileWords[id] ?? id}-2026-11-23`)
      expect(marking).not.toBe('')
    },
  )

  it.each(variants.map(({ id }) => id))('%s is the same on every run', (id) => {
    expect(buildReport(id, goldenSince, plain)).toEqual(buildReport(id, goldenSince, plain))
  })
})

describe('the data that a PDF carries', () => {
  const dataOf = (blocks: readonly Block[]) => factsOf(blocks)['Data']
  /** Sheets that show nothing of the review, whose fingerprint would say nothing about them. */
  const ofNoReview: readonly string[] = ['blank-checklist', 'critical-questions', 'trace-a-case']

  it.each(reviewReports.map(({ id }) => id))('is said on %s, for each choice', (id) => {
    expect(dataOf(blocksOf(id, goldenInput, { data: 'current' }))).toBe(
      'This PDF holds the review’s data: open it in Unannounced to go on.',
    )
    expect(dataOf(blocksOf(id, goldenInput, { data: 'history' }))).toBe(
      'This PDF holds the review’s data with all its history: open it in Unannounced to go on.',
    )
    expect(dataOf(blocksOf(id, goldenInput, { data: 'none' }))).toBe('This file holds no data.')
  })

  it.each(reviewReports.map(({ id }) => id))(
    'is said on %s beside the fingerprint, shortened, where it shows the review',
    (id) => {
      const said = (given: string | null) => factsOf(blocksOf(id, goldenInput, { fingerprint: given }))['Check code']
      expect(said(fingerprint)).toBe(ofNoReview.includes(id) ? undefined : '3f2a 91bc 0d4e 77aa')
      expect(said(null)).toBeUndefined()
      expect(wordsOf(blocksOf(id, goldenInput, { fingerprint }))).not.toContain(fingerprint)
    },
  )
})

describe('what is left out', () => {
  const note = 'A note that nobody should see'
  const owner = 'An owner that nobody should see'
  const said = 'A comment that nobody should see'
  const name = 'A name that nobody should see'
  const place = 'A place that nobody should see'
  const input = goldenWith(
    { kind: 'contributor-set', contributor: 'governor', value: { role: 'Link governor', name, isGovernor: true } },
    { kind: 'view-set', area: 'records', contributor: 'governor', value: 'disagree' },
    { kind: 'comment-set', comment: 'c1', value: { question: 'chronology', text: said } },
    {
      kind: 'agreement-set',
      question: 'chronology',
      value: { answer: 0, reason: note, views: [{ role: 'Head', answer: 1 }] },
    },
    { kind: 'note-set', question: 'chronology', value: note },
    { kind: 'action-set', action: 'chronology/0', property: 'note', value: note },
    { kind: 'action-set', action: 'chronology/0', property: 'owner', value: owner },
    { kind: 'action-set', action: 'hold-firm/0', property: 'owner', value: owner },
    { kind: 'action-set', action: 'hold-firm/0', property: 'note', value: note },
    evidenceOn('chronology', { what: 'Log', where: place, checkedOn: '2026-11-02' }),
  )

  // The golden review was stamped by whoever the notation names; a governor stamps their own entries.
  const byGovernor: ReportInput = {
    ...input,
    review: { ...input.review, comments: input.review.comments.map((comment) => ({ ...comment, by: 'governor' })) },
  }

  it.each(variants)(
    '$id shows notes, owners, places and comments exactly where it says that it does',
    ({ id, shows }) => {
      const words = wordsOf(blocksOf(id, byGovernor))
      expect({
        notes: words.includes(note),
        owners: words.includes(owner),
        places: words.includes(place),
        comments: words.includes(said),
      }).toEqual(shows)
      expect(words.includes(name)).toBe(shows.comments)
    },
  )

  it.each(variants.map(({ id }) => id))('leaves no trace of notes in %s', (id) => {
    const words = wordsOf(blocksOf(id, input, { omitNotes: true }))
    expect(words).not.toContain(note)
    for (const written of input.review.notes.values()) expect(words).not.toContain(JSON.stringify(written).slice(1, -1))
  })

  it.each(variants.map(({ id }) => id))('leaves no trace of owners in %s, neither column nor name', (id) => {
    const blocks = blocksOf(id, input, { omitOwners: true })
    expect(wordsOf(blocks)).not.toContain(owner)
    expect(wordsOf(blocks)).not.toContain('with its owners')
    for (const block of blocks)
      if (block.kind === 'table') expect(block.columns.map(({ title }) => title)).not.toContain('Owner')
  })

  it.each(variants.map(({ id }) => id))(
    'leaves no trace of names in %s where names are left out, and the roles stay',
    (id) => {
      const words = wordsOf(blocksOf(id, byGovernor, { omitNames: true }))
      expect(words).not.toContain(name)
      if (id === 'governors-record') expect(words).toContain('Link governor')
    },
  )

  it.each(variants.map(({ id }) => id))(
    'leaves no trace of where evidence is kept in %s, and what it backs stays',
    (id) => {
      const words = wordsOf(blocksOf(id, input, { omitPlaces: true }))
      expect(words).not.toContain(place)
      expect(words.split('No place given')).toHaveLength(wordsOf(blocksOf(id, input)).split('No place given').length)
    },
  )

  it('of the table of answers is where evidence is kept, too', () => {
    const words = JSON.stringify(
      planAndAnswersReport(input, { omitNotes: false, omitOwners: false, omitPlaces: true, today: '2026-11-23' })
        .blocks,
    )
    expect(words).toContain('Log')
    expect(words).not.toContain(place)
  })

  it.each(variants.map(({ id }) => id))('leaves no trace of views and comments in %s', (id) => {
    const words = wordsOf(blocksOf(id, byGovernor, { omitComments: true }))
    for (const shown of [said, name, 'Views on the areas', 'open on other questions'])
      expect(words).not.toContain(shown)
  })

  it('is said on the cover, and whether the data lacks it too', () => {
    const saidOf = (options: Parameters<typeof blocksOf>[2]) =>
      factsOf(blocksOf('action-plan', input, options))['Left out']
    expect(saidOf({})).toBeUndefined()
    expect(saidOf({ omitNotes: true })).toBe('Notes.')
    expect(saidOf({ omitOwners: true, omitNames: true })).toBe('Owners of actions and people’s names.')
    expect(saidOf({ omitNotes: true, omitOwners: true, omitNames: true, data: 'current' })).toBe(
      'Notes, owners of actions and people’s names, from these pages and from the data.',
    )
    expect(saidOf({ omitPlaces: true })).toBe('Where evidence is kept.')
    expect(saidOf({ omitComments: true })).toBe('Governors’ views and comments.')
    expect(saidOf({ omitPersonalData: true })).toBe(
      'The text of entries in which personal data seems to be, shown as [removed].',
    )
  })

  it('is not said where nothing would have shown it', () => {
    expect(
      factsOf(
        blocksOf('blank-checklist', input, {
          omitNotes: true,
          omitOwners: true,
          omitNames: true,
          omitPlaces: true,
          omitComments: true,
        }),
      )['Left out'],
    ).toBeUndefined()
    expect(
      factsOf(
        blocksOf('governors-record', input, { omitNotes: true, omitOwners: true, omitNames: true, omitPlaces: true }),
      )['Left out'],
    ).toBe('People’s names.')
    expect(factsOf(blocksOf('blank-checklist', input, { omitNotes: true, data: 'current' }))['Left out']).toBe(
      'Notes, from these pages and from the data.',
    )
  })

  it('never is the reason why a question does not apply, since without it the question would count', () => {
    const words = wordsOf(blocksOf('action-plan', input, { omitNotes: true }))
    expect(words).toContain('Why it does not apply: The school has no social worker of its own')
    expect(words).not.toContain('"text":"Notes"')
  })
})

describe('odd and large reviews', () => {
  it('keep every character of a name, a note or a place for the renderer to print or to replace', () => {
    const input = inputs.find(([name]) => name.startsWith('names'))?.[1] ?? goldenInput
    const words = wordsOf(blocksOf('full-report', input))
    for (const text of [odd, long]) expect(words).toContain(JSON.stringify(text).slice(1, -1))
  })

  it('have every action in the plan, however many there are', () => {
    const input = inputs.find(([name]) => name === '400 actions')?.[1] ?? goldenInput
    expect(planRowsOf(blocksOf('action-plan', input))).toHaveLength(400)
  })

  it('say when an action is overdue on the day of the report, and not on the day it is due', () => {
    const statusOn = (today: string) => wordsOf(blocksOf('action-plan', goldenInput, { today }))
    expect(statusOn('2026-11-27')).not.toContain('overdue')
    expect(statusOn('2026-11-28')).toContain('overdue')
  })

  it('show the place of evidence on no page for governors', () => {
    const places = goldenInput.review.evidence.map(({ where }) => where).filter((where) => where !== '')
    for (const id of ['governors-summary', 'challenge-sheet', 'blank-checklist', 'trace-a-case'] as const) {
      for (const place of places)
        expect(wordsOf(blocksOf(id, goldenSince))).not.toContain(JSON.stringify(place).slice(1, -1))
    }
  })
})
