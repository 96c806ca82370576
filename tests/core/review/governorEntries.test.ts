import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { replyWords } from '../../../src/core/report/words/replyWords'
import { entriesToSend, governorEntries } from '../../../src/core/review/governorEntries'
import { stampChange, type Log } from '../../../src/core/review/log'
import { wholeLog } from '../../../src/core/review/omission'
import { answers } from '../../support/notation'

const headComment: Change = {
  kind: 'comment-set',
  comment: 'from-head',
  value: { question: 'q1', text: 'See the rota.' },
}
const comment = (text: string | null): Change => ({
  kind: 'comment-set',
  comment: 'c1',
  value: text === null ? null : { question: 'q1', text },
})
const view = (value: 'accepted' | 'disagree' | null): Change => ({
  kind: 'view-set',
  area: 'a1',
  contributor: 'chair',
  value,
})
const resolved = (value: boolean): Change => ({ kind: 'comment-resolved-set', comment: 'from-head', value })

/** The school's log, and what the chair did after it: event `chair:1` and so on. */
const withChair = (...changes: readonly Change[]): Log => {
  const all: readonly Change[] = [
    { kind: 'contributor-set', contributor: 'chair', value: { role: 'Chair', name: null, isGovernor: true } },
    ...changes,
  ]
  return all.reduce<Log>(
    (log, change, index) => [
      ...log,
      stampChange(wholeLog(log), change, { writer: 'chair', n: index + 1, at: '2026-12-08T19:00:00Z', by: 'chair' }),
    ],
    answers('2', headComment),
  )
}
const idsOf = (events: readonly { readonly id: string }[]): readonly string[] => events.map(({ id }) => id)
const toSend = (log: Log, ...sent: readonly string[]) =>
  idsOf(entriesToSend({ log, omitted: [] }, 'chair', new Set(sent)))

describe('what a governor has added', () => {
  it('is each thing as it counts now, and neither who they are nor what others said', () => {
    const log = withChair(view('accepted'), comment('Who?'), comment('Who checks it?'), resolved(true))
    expect(idsOf(governorEntries({ log, omitted: [] }, 'chair'))).toEqual(['chair:2', 'chair:4', 'chair:5'])
    expect(governorEntries({ log, omitted: [] }, 'link')).toEqual([])
  })

  it('is counted by kind, without what was taken back', () => {
    const entries = governorEntries(
      { log: withChair(view('accepted'), comment('Who?'), comment(null), resolved(true)), omitted: [] },
      'chair',
    )
    expect(replyWords(entries)).toBe('1 view, 1 comment resolved or reopened, 1 entry taken back')
  })
})

describe('what is to be sent back', () => {
  it('is all that stands', () => {
    expect(toSend(withChair(view('disagree'), comment('Who?'), resolved(false)))).toEqual([
      'chair:2',
      'chair:3',
      'chair:4',
    ])
  })

  it('is not what was written and taken back before anything was sent', () => {
    expect(toSend(withChair(comment('Who?'), comment(null)))).toEqual([])
  })

  it('is also what was taken back of what was sent', () => {
    expect(toSend(withChair(comment('Who?'), comment(null)), 'chair:2')).toEqual(['chair:3'])
  })
})
