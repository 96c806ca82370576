import { noOtherPacks } from '../../../src/core/review/adoption'
import { describe, expect, it } from 'vitest'
import { cellText, type Block } from '../../../src/core/report/blocks'
import { answersTable, planAndAnswersReport } from '../../../src/core/report/variants/planAndAnswers'
import type { ReportInput, SignatureStanding } from '../../../src/core/report/reportInput'
import { governorsTable } from '../../../src/core/report/sections/governors'
import type { Change } from '../../../src/core/review/event'
import type { Log } from '../../../src/core/review/log'
import { extended, answers, dayOf, pack } from '../../support/notation'
import { reportInputOf } from '../../../src/state/reportInput'
import { blocksOf, factsOf, headingsOf, tableOf, wordsOf } from './reports'

/** What governors say of a review of two areas: comments are by its chair, every other event by the contributor `head`. */

const governor = (contributor: string, role: string, name: string | null = null): Change => ({
  kind: 'contributor-set',
  contributor,
  value: { role, name, isGovernor: true },
})
const view = (contributor: string, area: string, value: 'accepted' | 'want-evidence' | 'disagree'): Change => ({
  kind: 'view-set',
  contributor,
  area,
  value,
})
const comment = (id: string, question: string, text: string): Change => ({
  kind: 'comment-set',
  comment: id,
  value: { question, text },
})
const resolved = (id: string): Change => ({ kind: 'comment-resolved-set', comment: id, value: true })
const milestone: Change = {
  kind: 'milestone-set',
  milestone: 'm1',
  value: { name: 'Autumn 2026', madeOn: '2026-11-23', covers: { start: 1, w: 4 }, fingerprint: 'a'.repeat(64) },
}
const signature: Change = {
  kind: 'signature-set',
  signature: 's1',
  value: {
    milestone: 'm1',
    fingerprint: 'a'.repeat(64),
    name: 'A. Example',
    role: 'Chair of governors',
    meetingOn: '2026-12-08',
    minute: 'Full board, minute 7.2',
    attests: ['read', 'will-follow-up'],
  },
}

const packLine = 'C5 3 | 3 3n'
const chair = governor('chair', 'Chair of governors', 'A. Example')
const commentedByChair = (log: Log): Log =>
  log.map((event) => (event.kind === 'comment-set' ? { ...event, by: 'chair' } : event))
const inputWith = (...changes: readonly Change[]): ReportInput =>
  reportInputOf(
    {
      otherPacks: noOtherPacks,
      pack: pack(packLine),
      log: commentedByChair(answers('2 1 2 n', chair, ...changes)),
      omitted: [],
    },
    dayOf,
  )

const nothing = { omitNotes: false, omitOwners: false, omitNames: false, today: '2026-11-23' }
const rowsOf = (blocks: readonly Block[], caption: string) =>
  tableOf(blocks, caption).rows.map((row) => row.map(cellText))
const everyone = [governor('one', 'Parent governor'), governor('two', 'Parent governor')] as const
const said = inputWith(
  ...everyone,
  view('chair', 'a2', 'disagree'),
  view('one', 'a1', 'accepted'),
  view('two', 'a1', 'accepted'),
  comment('c1', 'q3', 'Later.'),
  comment('c2', 'q1', 'First.'),
  resolved('c1'),
  milestone,
  signature,
)

describe('what governors said, in a report,', () => {
  it.each(['action-plan', 'full-report', 'governors-summary'] as const)(
    'is a section of %s, and none where nothing came',
    (id) => {
      const governorsHeading = expect.stringMatching(/^What governors said/)
      expect(headingsOf(blocksOf(id, said), 2)).toContainEqual(governorsHeading)
      expect(headingsOf(blocksOf(id, inputWith(governor('chair', 'Chair of governors'))), 2)).not.toContainEqual(
        governorsHeading,
      )
      expect(wordsOf(blocksOf(id, said))).toContain(
        '3 views on areas (2 accepted, 1 disagree), 2 comments (1 open) and 1 signature.',
      )
    },
  )

  it('has views in the order of the areas, with who gave each and when; governors who are called the same are numbered', () => {
    expect(rowsOf(blocksOf('action-plan', said), 'What governors make of each area')).toEqual([
      ['Area 1', 'Parent governor 1, 23 Nov 2026\nParent governor 2, 23 Nov 2026', '–', '–'],
      ['Area 2', '–', '–', 'Chair of governors (A. Example), 23 Nov 2026'],
    ])
  })

  it('has comments in the order of the checklist, each open or resolved', () => {
    expect(rowsOf(blocksOf('action-plan', said), 'Comments, in the order of the checklist')).toEqual([
      ['Is q1 in place?', 'First.', 'Chair of governors (A. Example)\n23 Nov 2026', 'Open'],
      ['Is q3 in place?', 'Later.', 'Chair of governors (A. Example)\n23 Nov 2026', 'Resolved'],
    ])
  })

  it('counts the school’s own comments as answers: there is nothing to deal with in them', () => {
    const answered = reportInputOf(
      {
        otherPacks: noOtherPacks,
        pack: pack(packLine),
        log: extended(commentedByChair(answers('2 1 2 n', chair, comment('c1', 'q1', 'Who checks it?'))), [
          comment('c2', 'q1', 'The deputy does.'),
        ]),
        omitted: [],
      },
      dayOf,
    )
    expect(wordsOf(blocksOf('action-plan', answered))).toContain('1 comment (1 open) and 1 answer by the school.')
    expect(
      rowsOf(blocksOf('action-plan', answered), 'Comments, in the order of the checklist').map((row) => row.at(-1)),
    ).toEqual(['Open', 'Answer'])
    expect(wordsOf(blocksOf('challenge-sheet', answered))).not.toContain('The deputy does.')
  })

  it('has each signature with its milestone, its meeting, what it attests and how it stands', () => {
    expect(
      rowsOf(blocksOf('full-report', { ...said, signatures: new Map() }), 'Signatures under saved versions'),
    ).toEqual([
      [
        'A. Example\nChair of governors',
        'Autumn 2026',
        '8 Dec 2026\nFull board, minute 7.2',
        'Read the answers\nWill follow up the plan',
        'Not checked.',
      ],
    ])
  })

  it.each<[SignatureStanding, string]>([
    [{ state: 'fits', changes: 0 }, 'The saved version is as it was signed; no change since.'],
    [{ state: 'fits', changes: 1 }, 'The saved version is as it was signed; 1 change since.'],
    [{ state: 'fits', changes: 4 }, 'The saved version is as it was signed; 4 changes since.'],
    [{ state: 'differs', changes: 4 }, 'Does not fit: the saved version is not what was signed; 4 changes since.'],
    [{ state: 'no-milestone', changes: null }, 'Does not fit: what was signed is not in this copy.'],
  ])('says of a signature that %o: "%s"', (standing, words) => {
    const input = { ...said, signatures: new Map([['s1', standing]]) }
    for (const id of ['action-plan', 'full-report', 'governors-summary', 'governors-record'] as const)
      expect(wordsOf(blocksOf(id, input))).toContain(words)
    expect(
      rowsOf([governorsTable(input, nothing)], 'Governors')
        .at(-1)
        ?.at(-1),
    ).toBe(words)
  })

  it('keeps signatures, with their names, where views and comments are left out, and names go but roles stay where owners are', () => {
    const without = wordsOf(blocksOf('action-plan', said, { omitComments: true }))
    expect(without).toContain('A. Example')
    expect(without).not.toContain('Parent governor')
    expect(wordsOf(blocksOf('action-plan', said, { omitNames: true }))).not.toContain('(A. Example)')
    expect(wordsOf(blocksOf('action-plan', said, { omitNames: true }))).toContain('Chair of governors, 23 Nov 2026')
  })
})

describe('the signature of a milestone', () => {
  it('is checked against what the milestone covers, and what the school changed since is counted', () => {
    const standing = (input: ReportInput) => input.signatures.get('s1')
    expect(standing(said)).toEqual({ state: 'differs', changes: 1 })
    expect(standing(inputWith(signature))).toEqual({ state: 'no-milestone', changes: null })
  })
})

describe('the governors’ summary', () => {
  const listOf = (input: ReportInput) => {
    const blocks = blocksOf('governors-summary', input)
    const list = blocks
      .slice(blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('What governors said')))
      .find(({ kind }) => kind === 'list')
    return list?.kind === 'list' ? list.items : []
  }

  it('counts, then names what is not accepted, what is open and who signed, and nothing that is settled', () => {
    expect(listOf({ ...said, signatures: new Map([['s1', { state: 'fits', changes: 2 }]]) })).toEqual([
      '3 views on areas (2 accepted, 1 disagree), 2 comments (1 open) and 1 signature. Disagree: “Area 2” by Chair of governors (A. Example).',
      'Open comment by Chair of governors (A. Example), 23 Nov 2026, on “Is q1 in place?”: First.',
      'Signed: A. Example, Chair of governors, “Autumn 2026”, meeting of 8 December 2026, Full board, minute 7.2. The saved version is as it was signed; 2 changes since.',
      'Since “Autumn 2026” (23 November 2026): 1 answer is newly answered.',
    ])
  })

  it('has five open comments at most, the beginning of each, and says how many more there are', () => {
    const items = listOf(
      inputWith(
        ...Array.from({ length: 7 }, (_, index) => comment(`c${index}`, 'q1', `${index}. ${'Word '.repeat(100)}`)),
      ),
    )
    expect(items).toHaveLength(7)
    expect(items[1]).toMatch(/: 0\. (?:Word )+…$/)
    expect(items[1]?.split('”: ')[1]?.length).toBeLessThanOrEqual(162)
    expect(items[6]).toBe('2 more open comments: the governors’ record has all of them.')
  })
})

describe('the sheet of questions for governors to ask', () => {
  it('puts open comments below the questions that it picks, and counts those on others', () => {
    const input = inputWith(
      comment('c1', 'q1', 'Show us the list.'),
      comment('c2', 'q1', 'Settled.'),
      resolved('c2'),
      comment('c3', 'q4', 'Why not?'),
    )
    const blocks = blocksOf('challenge-sheet', input)
    expect(blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))).toEqual([
      'Open comment: Chair of governors (A. Example), 23 Nov 2026: Show us the list.',
    ])
    expect(wordsOf(blocks)).toContain('1 more comment is open on other questions')
    expect(wordsOf(blocks)).not.toContain('Settled.')
  })

  it('has them too where no rule picks a question', () => {
    const evidence = ['q1', 'q2', 'q3', 'q4'].map((question): Change => ({
      kind: 'evidence-set',
      evidence: question,
      value: { what: 'A log', where: 'B', checkedOn: '2026-11-02', questions: [question] },
    }))
    const input = reportInputOf(
      {
        otherPacks: noOtherPacks,
        pack: pack('3 3 3 3'),
        log: commentedByChair(
          answers('2 2 2 2', chair, ...evidence, comment('c1', 'q1', 'Show us.'), comment('c2', 'q4', 'And this.')),
        ),
        omitted: [],
      },
      dayOf,
    )
    expect(wordsOf(blocksOf('challenge-sheet', input))).toContain('Show us.')
    expect(wordsOf(blocksOf('challenge-sheet', input))).toContain('1 more comment is open on other questions')
  })
})

describe('the governors’ record', () => {
  it('says so where nothing came from governors, and has room to sign all the same', () => {
    const blocks = blocksOf('governors-record', inputWith())
    expect(blocks.filter(({ kind }) => kind === 'statement').at(-1)).toMatchObject({
      title: 'Nothing has come from governors yet',
    })
    expect(blocks.slice(-2).map(({ kind }) => kind)).toEqual(['lines', 'lines'])
  })

  it('does not say that nothing came where it is left out', () => {
    expect(wordsOf(blocksOf('governors-record', said, { omitComments: true }))).not.toContain('Nothing has come')
    const unsigned = inputWith(governor('chair', 'Chair of governors'), comment('c1', 'q1', 'A comment.'))
    expect(wordsOf(blocksOf('governors-record', unsigned, { omitComments: true }))).toContain(
      'are left out of this record',
    )
  })

  it('has attestations in full, the fingerprint of what was signed, and the areas without a view', () => {
    const blocks = blocksOf(
      'governors-record',
      inputWith(governor('chair', 'Chair of governors'), view('chair', 'a1', 'accepted'), milestone, signature),
    )
    expect(factsOf(blocks)).toMatchObject({
      'Saved version': 'Autumn 2026, made on 23 November 2026',
      'Its check code': 'aaaa aaaa aaaa aaaa',
      Minute: 'Full board, minute 7.2',
    })
    expect(wordsOf(blocks)).toContain('I have read the answers in every area.')
    expect(wordsOf(blocks)).toContain('No view yet on “Area 2”.')
  })
})

describe('the tables for the office', () => {
  it('have a row for each view, comment and signature, in a sheet of their own that is there only where there is one', () => {
    expect(governorsTable(said, nothing).rows.map((row) => row.map(cellText).slice(0, 5))).toEqual([
      ['View', 'Area 1', '', 'Accepted', 'Parent governor 1'],
      ['View', 'Area 1', '', 'Accepted', 'Parent governor 2'],
      ['View', 'Area 2', '', 'Disagree', 'Chair of governors (A. Example)'],
      ['Comment', 'Area 1', 'Is q1 in place?', 'First.', 'Chair of governors (A. Example)'],
      ['Comment', 'Area 2', 'Is q3 in place?', 'Later.', 'Chair of governors (A. Example)'],
      [
        'Signature',
        '',
        '',
        '“Autumn 2026”, Full board, minute 7.2: Read the answers; Will follow up the plan',
        'A. Example, Chair of governors',
      ],
    ])
    expect(headingsOf(planAndAnswersReport(said, nothing).blocks, 2)).toEqual(['Plan', 'Answers', 'Governors'])
    expect(headingsOf(planAndAnswersReport(inputWith(), nothing).blocks, 2)).toEqual(['Plan', 'Answers'])
  })

  it('have comments beside their answers, and no such column where there are none or they are left out', () => {
    const titles = (...of: Parameters<typeof answersTable>) => answersTable(...of).columns.map(({ title }) => title)
    expect(answersTable(said, nothing).rows.map((row) => cellText(row.at(-1) ?? ''))).toEqual([
      'Chair of governors (A. Example), 23 Nov 2026, open: First.',
      '',
      'Chair of governors (A. Example), 23 Nov 2026, resolved: Later.',
      '',
    ])
    expect(titles(inputWith(), nothing)).not.toContain('Comments')
    expect(titles(said, { ...nothing, omitComments: true })).not.toContain('Comments')
  })

  it('say what is left out of them', () => {
    const { blocks } = planAndAnswersReport(said, { ...nothing, omitComments: true, omitPersonalData: true })
    expect(factsOf(blocks)['Left out']).toBe(
      'Governors’ views and comments and the text of entries in which personal data seems to be, shown as [removed].',
    )
  })
})

describe('the visit-day index', () => {
  it('names the roles of those who answer for the school, and no governor', () => {
    const roles = rowsOf(
      blocksOf(
        'visit-day-index',
        inputWith(governor('chair', 'Chair of governors'), {
          kind: 'contributor-set',
          contributor: 'head',
          value: { role: 'Head', name: null },
        }),
      ),
      'In school, by role',
    ).map(([role]) => role)
    expect(roles).toEqual(['Head', 'Designated safeguarding lead'])
  })
})

describe('what several points of view have agreed on', () => {
  it('stands below the answer in the full report, with who had answered what, and goes with the notes', () => {
    const input = inputWith({
      kind: 'agreement-set',
      question: 'q2',
      value: {
        answer: 1,
        reason: 'We looked together.',
        views: [
          { role: 'Head', answer: 2 },
          { role: 'Class teacher', answer: 'dont-know' },
          { role: 'Lead', answer: null },
        ],
      },
    })
    expect(factsOf(blocksOf('full-report', input))['Agreed']).toBe(
      'Partly in place, among Head (In place), Class teacher (Don’t know), Lead (no answer): We looked together.',
    )
    expect(factsOf(blocksOf('full-report', input, { omitNotes: true }))['Agreed']).toBeUndefined()
  })
})

describe('the milestone to compare with', () => {
  const milestoneOf = (log: ReturnType<typeof answers>, id: string): Change => ({
    kind: 'milestone-set',
    milestone: id,
    value: { name: id, madeOn: '2026-11-23', covers: { start: 1, w: log.length - 1 }, fingerprint: 'a'.repeat(64) },
  })
  const first = answers('2')
  const early = extended(first, [milestoneOf(first, 'early')])
  const changed = extended(early, [{ kind: 'answer-set', question: 'q1', value: 1 }])
  const since = (log: typeof first) =>
    reportInputOf({ otherPacks: noOtherPacks, pack: pack('3'), log, omitted: [] }, dayOf).since

  it('is the last one from which something is different now', () => {
    expect(since(early)).toBe(null)
    expect(since(changed)?.milestone.name).toBe('early')
    expect(since(extended(changed, [milestoneOf(changed, 'made just now, to send it')]))?.milestone.name).toBe('early')
  })

  it('comes with the review as it was then', () => {
    expect(since(changed)?.then?.review.answers.get('q1')).toEqual({ kind: 'level', level: 2 })
  })
})
