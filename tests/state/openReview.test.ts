import { noOtherPacks } from '../../src/core/review/adoption'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Change } from '../../src/core/review/event'
import { removedText } from '../../src/core/review/textSlots'
import { foldEvents } from '../../src/core/review/foldEvents'
import { reviewName } from '../../src/core/review/review'
import { seenIn, stampChange } from '../../src/core/review/log'
import { wholeLog } from '../../src/core/review/omission'
import { goOnAsGovernor } from '../../src/state/incoming'
import { copyOf, duplicateReview, renameReview, startReview } from '../../src/state/library'
import { openReview } from '../../src/state/openReview'
import { isGovernor, type ReadyReview } from '../../src/state/openStore'
import { redact } from '../../src/state/redaction'
import { answering, pack } from '../support/notation'
import { answerAs, closeAll, lastDocument, record, recordAll, redo, stateNow, undo } from '../support/openReview'

const open = (): ReadyReview => {
  const state = stateNow()
  if (state.status !== 'ready') throw new Error('no review is open')
  return state
}

const note = (value: string): Change => ({ kind: 'note-set', question: 'q1', value })
const level = (question: string) => open().review.answers.get(question)

beforeEach(async () => {
  const id = await startReview(
    pack('C5 3'),
    [
      { kind: 'contributor-set', contributor: 'head', value: { role: 'Head', name: null } },
      { kind: 'contributor-set', contributor: 'chair', value: { role: 'Chair', name: null, isGovernor: true } },
      ...answering('2 1'),
    ],
    'head',
  )
  await openReview(id)
})

describe('what is done in one go', () => {
  it('is taken back in one go, and done again in one go', () => {
    recordAll([
      { kind: 'answer-set', question: 'q1', value: 0 },
      { kind: 'answer-set', question: 'q2', value: 3 },
    ])
    undo()
    expect([level('q1'), level('q2')]).toEqual([
      { kind: 'level', level: 2 },
      { kind: 'level', level: 1 },
    ])
    redo()
    expect([level('q1'), level('q2')]).toEqual([
      { kind: 'level', level: 0 },
      { kind: 'level', level: 3 },
    ])
  })

  it('leaves out what is so already, and is nothing to undo where all of it is', () => {
    expect(recordAll([{ kind: 'answer-set', question: 'q1', value: 2 }, note('New.')])).toBe(true)
    expect(open().undoable.at(-1)).toHaveLength(1)
    const steps = open().undoable.length
    expect(recordAll([note('New.'), { kind: 'answer-set', question: 'q2', value: 1 }])).toBe(false)
    expect(open().undoable).toHaveLength(steps)
  })

  it('may change one thing twice: the last counts, and all of it is taken back', () => {
    recordAll([note('One.'), note('Two.')])
    expect(open().review.notes.get('q1')).toBe('Two.')
    undo()
    expect(open().review.notes.get('q1')).toBeUndefined()
  })

  it('asks before it takes back any of it where one thing has moved on since', () => {
    recordAll([note('Mine.'), { kind: 'answer-set', question: 'q2', value: 3 }])
    const step = open().undoable.at(-1)!
    lastDocument().patch({ undoable: [step] })
    record(note('Later.'))
    lastDocument().patch({ undoable: [step] })
    undo()
    expect(open().askFirst).toEqual({ direction: 'undo' })
    expect(level('q2')).toEqual({ kind: 'level', level: 3 })
    undo(true)
    expect([open().review.notes.get('q1'), level('q2')]).toEqual([undefined, { kind: 'level', level: 1 }])
  })
})

describe('what was begun before something else came', () => {
  /** What stands in these fields now, for whoever begins now. */
  const begin = (...parts: readonly string[]) => seenIn(open(), parts)
  const notesNow = () =>
    open()
      .review.conflicts.flat()
      .map((event) => ('value' in event ? event.value : null))

  it('stands beside it as a conflict, where it changes the same', () => {
    record(note('As it was.'))
    const seen = begin('note-set/q1')
    record(note('Meanwhile.'))
    expect(recordAll([note('Begun before.')], seen)).toBe(true)
    expect(notesNow()).toEqual(['Meanwhile.', 'Begun before.'])
  })

  it('stands beside it, too, where there was nothing when it was begun', () => {
    const seen = begin('note-set/q1')
    record(note('Meanwhile.'))
    recordAll([note('Begun before.')], seen)
    expect(notesNow()).toEqual(['Meanwhile.', 'Begun before.'])
  })

  it('takes its place where both say the same, and is nothing where it changes nothing of what was seen', () => {
    record(note('As it was.'))
    const seen = begin('note-set/q1', 'reason-set/q1')
    record(note('Meanwhile.'))
    record({ kind: 'reason-set', question: 'q1', value: 'Since.' })
    expect(recordAll([note('As it was.'), { kind: 'reason-set', question: 'q1', value: null }], seen)).toBe(false)
    expect(recordAll([note('Meanwhile.')], seen)).toBe(false)
    expect(open().review.notes.get('q1')).toBe('Meanwhile.')
    expect(open().review.conflicts).toEqual([])
  })

  it('goes on with what counts where there was a conflict, and settles nothing', () => {
    const nothing = begin('note-set/q1')
    record(note('One.'))
    recordAll([note('Two.')], nothing)
    recordAll([note('Two, reworded.')], begin('note-set/q1'))
    expect(notesNow()).toEqual(['One.', 'Two, reworded.'])
  })

  it('is one thing where it changes one field twice', () => {
    record(note('As it was.'))
    recordAll([note('One.'), note('Two.')], begin('note-set/q1'))
    expect(open().review.notes.get('q1')).toBe('Two.')
    expect(open().review.conflicts).toEqual([])
  })
})

describe('a governor', () => {
  it('records views, comments and signatures', async () => {
    await answerAs('chair')
    expect(record({ kind: 'view-set', area: 'a1', contributor: 'chair', value: 'accepted' })).toBe(true)
    expect(open().review.views).toMatchObject([{ area: 'a1', by: 'chair', view: 'accepted' }])
  })

  it('cannot record an answer, not even together with a comment', async () => {
    await answerAs('chair')
    const comment: Change = { kind: 'comment-set', comment: 'c1', value: { question: 'q1', text: 'Who?' } }
    expect(() => recordAll([comment, { kind: 'answer-set', question: 'q1', value: 3 }])).toThrow(
      'a governor cannot record answer-set/q1',
    )
    expect([level('q1'), open().review.comments]).toEqual([{ kind: 'level', level: 2 }, []])
  })
})

describe('a governor on their own device', () => {
  it('stays one when the school, which has taken their reply back, sends the review anew', async () => {
    await answerAs('chair')
    const { pack: checklist, log, omitted } = open()
    const takenBack = stampChange(
      wholeLog(log),
      { kind: 'contributor-set', contributor: 'chair', value: null },
      { writer: 'school', n: 1, at: '2026-12-09T09:00:00Z', by: 'head' },
    )
    expect(
      await goOnAsGovernor(
        { otherPacks: noOtherPacks, pack: checklist, log: [...log, takenBack], omitted },
        { log, omitted },
      ),
    ).toMatchObject({ ok: true })
    expect(isGovernor(open())).toBe(true)
    expect(open().review.contributors.find(({ id }) => id === 'chair')).toEqual({
      id: 'chair',
      role: 'Chair',
      name: null,
      isGovernor: true,
    })
    expect(() => record({ kind: 'answer-set', question: 'q1', value: 3 })).toThrow(
      'a governor cannot record answer-set/q1',
    )
  })
})

describe('whoever answers in a page', () => {
  it('writes under a mark of their own, so that a milestone of what one wrote covers nothing of another', async () => {
    const markOf = () => open().log.at(-1)!.id.split(':')[0]
    record(note('The head’s.'))
    const head = markOf()
    await answerAs('chair')
    record({ kind: 'comment-set', comment: 'c1', value: { question: 'q1', text: 'Who?' } })
    expect(markOf()).not.toBe(head)
  })
})

describe('a text that is taken away for good', () => {
  it('goes from the open review and from where it is kept, and cannot be had back by undo', async () => {
    record(note('A child’s name.'))
    record(note('No name.'))
    const [first] = open().log.filter((event) => event.kind === 'note-set')
    await redact(lastDocument(), [first!.id])
    expect(JSON.stringify([open().log, await copyOf(open().id)])).not.toContain('A child')
    undo()
    expect(open().review.notes.get('q1')).toBe(removedText)
  })
})

describe('who answers on this device', () => {
  it('is remembered when the review is closed and opened again, even where storage is off', async () => {
    const { id } = open()
    await answerAs('chair')
    closeAll()
    await openReview(id)
    expect(open().me).toBe('chair')
  })

  it('is somebody whom the review knows: nobody answers in the name of one who is not in it', async () => {
    const { id } = open()
    await answerAs('stranger')
    closeAll()
    await openReview(id)
    expect(open().me).toBe('head')
  })

  it('as a governor cannot give the review another name', async () => {
    const { id } = open()
    await answerAs('chair')
    const seen = reviewName(open().review.details)
    expect(await renameReview(id, 'Mine', seen)).toBe('not-yours')
    await answerAs('head')
    expect(await renameReview(id, 'Autumn review', seen)).toBe('renamed')
    expect(foldEvents((await copyOf(id))!).details.title).toBe('Autumn review')
  })
})

describe('a review that is renamed', () => {
  it('keeps the name that it was given elsewhere since, beside the new one', async () => {
    const { id } = open()
    const seen = reviewName(open().review.details)
    await renameReview(id, 'Autumn', seen)
    await renameReview(id, 'Spring', 'Autumn')
    expect(await renameReview(id, 'Winter', 'Autumn')).toBe('beside')
    const { conflicts } = foldEvents((await copyOf(id))!)
    expect(conflicts.map((events) => events.map((event) => ('value' in event ? event.value : null)))).toEqual([
      ['Spring', 'Winter'],
    ])
  })
})

describe('a duplicate', () => {
  it('has the answers, and neither milestones nor what governors said: its fingerprint is another, so they would not fit', async () => {
    const { id } = open()
    recordAll([
      {
        kind: 'milestone-set',
        milestone: 'm1',
        value: { name: 'Autumn', madeOn: '2026-11-23', covers: {}, fingerprint: '0'.repeat(64) },
      },
      { kind: 'view-set', area: 'a1', contributor: 'chair', value: 'accepted' },
      { kind: 'comment-set', comment: 'c1', value: { question: 'q1', text: 'Who?' } },
    ])
    const duplicate = await duplicateReview(id)
    const { milestones, views, comments, contributors, answers, startedAt, group } = foldEvents(
      (await copyOf(duplicate!))!,
    )
    expect({ milestones, views, comments }).toEqual({ milestones: [], views: [], comments: [] })
    expect(contributors.map(({ role }) => role)).toEqual(['Head'])
    expect({ answers, startedAt, group }).toEqual({
      answers: open().review.answers,
      startedAt: open().review.startedAt,
      group: open().review.group,
    })
  })

  it('of one person’s own answers is a review like any other, so that nobody counts twice among points of view', async () => {
    const id = await startReview(pack('C5 3'), answering('2 1'), 'rater', 'group', true)
    expect(foldEvents((await copyOf((await duplicateReview(id))!))!).isIndependent).toBe(false)
  })
})
