import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { redactEvents } from '../../../src/core/review/redaction'
import { excerptsOf, othersInHistory, personalDataInLog } from '../../../src/core/review/personalDataInLog'
import { findPersonalData } from '../../../src/core/personalData/findPersonalData'
import { digestOf } from '../../../src/core/review/digest'
import { answers, extended, start } from '../../support/notation'

const upn = 'N999123426001'
const note = (value: string | null): Change => ({ kind: 'note-set', question: 'q1', value })
const whole = (...changes: readonly Change[]) => ({ log: answers('3', ...changes), omitted: [] })

describe('personal data in a log', () => {
  it('is found in what counts now and in the history, in the order of the log', () => {
    const found = personalDataInLog(whole(note(`About ${upn}`), note('About nobody'), note('In SW1A 1AA')))
    expect(found.map(({ texts, isCurrent }) => [texts.map(({ text }) => text), isCurrent])).toEqual([
      [[`About ${upn}`], false],
      [['In SW1A 1AA'], true],
    ])
  })

  it('is found in a text that was taken back', () => {
    expect(personalDataInLog(whole(note(upn), note(null))).map(({ isCurrent }) => isCurrent)).toEqual([false])
  })

  it('counts on both sides of a conflict', () => {
    const log = [
      ...answers('3'),
      ...extended(start, [note(upn)], 'a').slice(1),
      ...extended(start, [note('SW1A 1AA')], 'b').slice(1),
    ]
    expect(personalDataInLog({ log, omitted: [] }).map(({ isCurrent }) => isCurrent)).toEqual([true, true])
  })

  it('does not count where what replaced it was left out of this copy', () => {
    const { log } = whole(note(upn), note('Mended'))
    const last = log.at(-1)
    if (last === undefined) throw new Error('there is a last event')
    const omitted = [{ id: last.id, seq: last.seq, replaces: last.replaces, digest: digestOf(last), kind: last.kind }]
    expect(personalDataInLog({ log: log.slice(0, -1), omitted }).map(({ isCurrent }) => isCurrent)).toEqual([false])
  })

  const places: readonly (readonly [Change, object])[] = [
    [note(upn), { kind: 'question', question: 'q1' }],
    [
      { kind: 'reason-set', question: 'q1', value: upn },
      { kind: 'question', question: 'q1' },
    ],
    [
      {
        kind: 'earlier-answer-set',
        question: 'q1',
        value: { answer: 'not-applicable', reason: upn, reviewedOn: '2025-11-23' },
      },
      { kind: 'question', question: 'q1' },
    ],
    [
      { kind: 'agreement-set', question: 'q1', value: { answer: 2, reason: upn, views: [] } },
      { kind: 'question', question: 'q1' },
    ],
    [
      { kind: 'action-set', action: 'q1/find-out', property: 'owner', value: 'someone@example.org' },
      { kind: 'action', question: 'q1' },
    ],
    [
      { kind: 'evidence-set', evidence: 'e1', value: { what: 'Log', where: upn, checkedOn: null, questions: ['q1'] } },
      { kind: 'evidence', entry: 'e1', questions: ['q1'] },
    ],
    [
      { kind: 'comment-set', comment: 'c1', value: { question: 'q1', text: upn } },
      { kind: 'comment', comment: 'c1', question: 'q1' },
    ],
    [
      {
        kind: 'signature-set',
        signature: 's1',
        value: {
          milestone: 'm1',
          fingerprint: '0'.repeat(64),
          name: 'A. Example',
          role: 'Chair',
          meetingOn: '2026-11-23',
          minute: 'SW1A 1AA',
          attests: [],
        },
      },
      { kind: 'signature' },
    ],
    [
      {
        kind: 'milestone-set',
        milestone: 'm1',
        value: { name: upn, madeOn: '2026-11-23', covers: {}, fingerprint: '0'.repeat(64) },
      },
      { kind: 'milestone' },
    ],
    [
      { kind: 'contributor-set', contributor: 'p1', value: { role: 'Head, 07700 900123', name: null } },
      { kind: 'people' },
    ],
    [{ kind: 'detail-set', detail: 'school', value: 'Example Primary School, SW1A 1AA' }, { kind: 'details' }],
    [{ kind: 'detail-set', detail: 'title', value: upn }, { kind: 'details' }],
  ]
  it.each(places)('says where it is: %j', (change, place) => {
    expect(personalDataInLog(whole(change)).map((entry) => entry.subject)).toEqual([place])
  })

  it('does not come up once its text was taken away', () => {
    const before = whole(note(upn), note('Mended'), note(`Again ${upn}`))
    const ids = new Set(personalDataInLog(before).map(({ event }) => event.id))
    expect(ids.size).toBe(2)
    expect(personalDataInLog(redactEvents(before, ids))).toEqual([])
  })

  it('is found anew in a text that is put in place of one that was taken away', () => {
    const before = whole(note(upn))
    const redacted = redactEvents(before, new Set(personalDataInLog(before).map(({ event }) => event.id)))
    expect(personalDataInLog({ ...redacted, log: extended(redacted.log, [note('SW1A 1AA')]) })).toHaveLength(1)
  })
})

describe('the other texts of a field', () => {
  it('are those that the history keeps of it, without what counts now and what was taken away', () => {
    const log = whole(note('N9991234260'), note(upn), note('Mended'), {
      kind: 'note-set',
      question: 'q2',
      value: 'Another',
    })
    const [found] = personalDataInLog(log)
    if (found === undefined) throw new Error('something is found')
    expect(othersInHistory(log, found).map((event) => 'value' in event && event.value)).toEqual(['N9991234260'])
    const [other] = othersInHistory(log, found)
    expect(othersInHistory(redactEvents(log, new Set([other?.id ?? ''])), found)).toEqual([])
  })
})

describe('an excerpt', () => {
  /** As it reads, with what was found in « ». */
  const excerpts = (text: string, characters: number) =>
    excerptsOf({ text, findings: findPersonalData(text) }, characters).map((pieces) =>
      pieces.map((piece) => (piece.kind === null ? piece.text : `«${piece.text}»`)).join(''),
    )

  it('is the whole text where that is short', () => {
    expect(excerpts(`UPN ${upn}.`, 60)).toEqual([`UPN «${upn}».`])
    expect(excerpts(upn, 60)).toEqual([`«${upn}»`])
  })

  it('is cut between words, and says so', () => {
    expect(excerpts(`One of the files (UPN ${upn}) had no chronology at all`, 14)).toEqual([
      `…files (UPN «${upn}») had no…`,
    ])
  })

  it('is cut anywhere where there is no gap near', () => {
    expect(excerpts(`${'x'.repeat(50)}, ${'y'.repeat(50)}-SW1A 1AA-${'z'.repeat(50)}`, 10)).toEqual([
      `…${'y'.repeat(9)}-«SW1A 1AA»-${'z'.repeat(9)}…`,
    ])
  })

  it('holds what stands close together, once', () => {
    expect(excerpts(`UPN ${upn}, DOB 12/03/2014 in the file of May`, 12)).toEqual([
      `UPN «${upn}», DOB «12/03/2014» in the…`,
    ])
  })

  it('is one of several where what was found stands far apart', () => {
    expect(excerpts('SW1A 1AA and a long way from there to M1 1AE', 9)).toEqual(['«SW1A 1AA» and a…', '…to «M1 1AE»'])
  })
})
