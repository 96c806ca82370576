import { describe, expect, it } from 'vitest'
import { sayProblem } from '../../src/core/content/problem'
import { parseSessionFile, sessionFileText } from '../../src/storage/sessionFile'
import { packJson, parsed } from '../support/notation'
import { goOn, planned, sending, sessionLog, sessionOfLog } from '../support/sessions'

const pack = parsed(packJson('C5 3'))
const questions = pack.questions.map(({ id }) => id)
const plan = sessionLog(pack, [
  planned('title', 'Staff day'),
  planned('questions', questions),
  planned('notes', 'Ask the caretaker first'),
])
const log = goOn(
  plan,
  [sending(sessionOfLog(plan), 3, [1, 2]), { kind: 'said-set', question: questions[0]!, value: 'A long talk' }],
  'w2',
)
const copy = { pack, log }
const file = (purpose: 'facilitator' | 'participants' = 'facilitator'): Record<string, unknown> =>
  JSON.parse(sessionFileText(copy, purpose)) as Record<string, unknown>
const refusal = (json: unknown): string => {
  const read = parseSessionFile(json)
  return read.ok ? 'opened' : read.problems.map(sayProblem).join('; ')
}

describe('the file of a session', () => {
  it('brings the whole session back', () => {
    expect(parseSessionFile(file())).toEqual({ ok: true, value: { purpose: 'facilitator', copy } })
  })

  it('for participants holds the plan, and neither notes nor anything that came in', () => {
    const text = JSON.stringify(file('participants'))
    expect(text).not.toContain('Ask the caretaker first')
    expect(text).not.toContain('A long talk')
    const read = parseSessionFile(file('participants'))
    if (!read.ok) throw new Error('what the app writes is read')
    expect(sessionOfLog(read.value.copy.log)).toMatchObject({ questions, title: 'Staff day', notes: null, sent: [] })
  })

  it('is refused with what is wrong and where', () => {
    const events = file()['events'] as Record<string, unknown>[]
    expect(refusal({ ...file(), format: 2 })).toContain('newer version')
    expect(refusal({ ...file(), events: [...events, { ...events[1], format: 9 }] })).toContain('newer version')
    expect(refusal({ ...file(), events: [...events, { ...events[1], id: 'w9:1', value: 7 }] })).toContain('event 7')
    expect(refusal({ ...file(), events: [...events, events[1]] })).toContain('names an event twice')
    expect(refusal({ ...file(), events: events.slice(1) })).toContain('should start with the event "session-started"')
    expect(refusal({ ...file(), events: [] })).toContain('should start with')
    expect(refusal({ ...file(), pack: packJson('C5 1') })).toContain('another than the session was planned with')
    expect(refusal({ ...file(), pack: null })).toContain('checklist')
    expect(refusal({ ...file(), more: 1 })).not.toBe('opened')
  })
})
