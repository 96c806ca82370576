import { beforeEach, describe, expect, it } from 'vitest'
import type { Change } from '../../src/core/review/event'
import { removedText } from '../../src/core/review/freeText'
import { copyOf, startReview } from '../../src/state/library'
import { answerAs, openReview, record, recordAll, redo, undo } from '../../src/state/openReview'
import { useOpenReview, type ReadyReview } from '../../src/state/openStore'
import { redact } from '../../src/state/redaction'
import { answering, pack } from '../support/notation'

const open = (): ReadyReview => {
  const state = useOpenReview.getState()
  if (state.status !== 'ready') throw new Error('no review is open')
  return state
}

const note = (value: string): Change => ({ kind: 'note-set', question: 'q1', value })
const level = (question: string) => open().review.answers.get(question)

beforeEach(async () => {
  const id = await startReview(pack('C5 3'), [
    { kind: 'contributor-set', contributor: 'head', value: { role: 'Head', name: null } },
    { kind: 'contributor-set', contributor: 'chair', value: { role: 'Chair', name: null, isGovernor: true } },
    ...answering('2 1'),
  ], 'head')
  await openReview(id)
})

describe('what is done in one go', () => {
  it('is taken back in one go, and done again in one go', () => {
    recordAll([{ kind: 'answer-set', question: 'q1', value: 0 }, { kind: 'answer-set', question: 'q2', value: 3 }])
    undo()
    expect([level('q1'), level('q2')]).toEqual([{ kind: 'level', level: 2 }, { kind: 'level', level: 1 }])
    redo()
    expect([level('q1'), level('q2')]).toEqual([{ kind: 'level', level: 0 }, { kind: 'level', level: 3 }])
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
    useOpenReview.setState({ ...open(), undoable: [step] }, true)
    record(note('Later.'))
    useOpenReview.setState({ ...open(), undoable: [step] }, true)
    undo()
    expect(open().askFirst).toEqual({ direction: 'undo' })
    expect(level('q2')).toEqual({ kind: 'level', level: 3 })
    undo(true)
    expect([open().review.notes.get('q1'), level('q2')]).toEqual([undefined, { kind: 'level', level: 1 }])
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
    expect(() => recordAll([comment, { kind: 'answer-set', question: 'q1', value: 3 }])).toThrow('a governor cannot record answer-set/q1')
    expect([level('q1'), open().review.comments]).toEqual([{ kind: 'level', level: 2 }, []])
  })
})

describe('a text that is taken away for good', () => {
  it('goes from the open review and from where it is kept, and cannot be had back by undo', async () => {
    record(note('A child’s name.'))
    record(note('No name.'))
    const [first] = open().log.filter((event) => event.kind === 'note-set')
    await redact([first!.id])
    expect(JSON.stringify([open().log, await copyOf(open().id)])).not.toContain('A child')
    undo()
    expect(open().review.notes.get('q1')).toBe(removedText)
  })
})
