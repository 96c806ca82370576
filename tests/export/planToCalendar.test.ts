import { convertIcsCalendar, type IcsCalendar, type IcsEvent } from 'ts-ics'
import { expect, test } from 'vitest'
import { addDays } from '../../src/core/math/calendar'
import type { Action, Plan } from '../../src/core/plan/planActions'
import { mergeLogs } from '../../src/core/log/log'
import { stampChange, type Log } from '../../src/core/review/log'
import { wholeLog } from '../../src/core/review/omission'
import { planToCalendar, type CalendarInput } from '../../src/export/planToCalendar'
import { goldenInput, goldenLog } from '../support/goldenReview'
import { emptyInput, hardTexts, largePlan } from './cases'

const now = new Date('2026-11-24T09:30:00.500Z')

const golden: CalendarInput = {
  review: goldenInput.review,
  plan: goldenInput.plan,
  dropped: [],
  inCalendar: { leading: new Map(), alone: [] },
  droppedLooks: [],
  copy: { log: goldenLog, omitted: [] },
}
const write = (plan: Plan, input: Partial<CalendarInput> = {}, at = now): string =>
  planToCalendar({ ...golden, ...input, plan }, { now: at })
const read = (text: string): IcsCalendar => convertIcsCalendar(undefined, text)
const eventsOf = (plan: Plan, input?: Partial<CalendarInput>, at?: Date): readonly IcsEvent[] =>
  read(write(plan, input, at)).events ?? []

const { plan } = goldenInput
const [first] = plan.actions
if (first === undefined) throw new Error('the golden review has actions')

const planWith = (changes: Partial<Action>): Plan => ({ actions: [{ ...first, ...changes }], completed: [] })

/** The golden log with one more event, of a device whose clock says so. */
const extendedAt = (at: string, log: Log = goldenLog): Log => [
  ...log,
  stampChange(
    wholeLog(log),
    { kind: 'flag-set', question: first.questions[0]!.id, value: true },
    { writer: 'later', n: 1 + log.length, at, by: 'head' },
  ),
]
const later: Partial<CalendarInput> = { copy: { log: extendedAt('2026-12-01T10:00:00Z'), omitted: [] } }

/** What a calendar keeps after it has imported these files one after the other: the event of a UID with the highest SEQUENCE. */
const imported = (...files: readonly (readonly IcsEvent[])[]): readonly IcsEvent[] => {
  const kept = new Map<string, IcsEvent>()
  for (const event of files.flat()) {
    const known = kept.get(event.uid)
    if (known === undefined || (event.sequence ?? 0) >= (known.sequence ?? 0)) kept.set(event.uid, event)
  }
  return [...kept.values()]
}

test('each action is an event of one whole day, its due day', () => {
  const events = eventsOf(plan)
  const dayOf = (date: IcsEvent['start'] | null | undefined) => [date?.type, date?.date.toISOString().slice(0, 10)]
  expect(events.map(({ start }) => dayOf(start))).toEqual(
    [...plan.actions, ...plan.completed].map(({ due }) => ['DATE', due]),
  )
  expect(events.map(({ end }) => dayOf(end))).toEqual(
    [...plan.actions, ...plan.completed].map(({ due }) => ['DATE', addDays(due, 1)]),
  )
})

test('an event says what to do, why, whose it is and when it is done, and keeps the note to the plan', () => {
  const [event] = eventsOf(
    planWith({
      wording: 'Start a chronology; one in each file, by hand',
      owner: 'Deputy, safeguarding',
      note: 'not for the calendar',
    }),
  )
  expect(event?.summary).toBe('Safeguarding: Start a chronology; one in each file, by hand')
  expect(event?.description).toBe(
    `Start a chronology; one in each file, by hand\nWhy: ${first.questions[0]!.text}\nOwner: Deputy, safeguarding\nDone when: ${first.success}\nStatus: Not started`,
  )
  expect(event?.categories).toEqual(['Safeguarding'])
  expect(event?.timeTransparent).toBe('TRANSPARENT')
  expect(write(plan)).not.toContain('Four files done')
})

test('owners that are left out are in no event', () => {
  const written = planToCalendar(
    { ...golden, plan: planWith({ owner: 'Deputy, safeguarding' }) },
    { now: new Date('2026-11-30T09:30:00Z'), omitOwners: true },
  )
  expect(written).not.toMatch(/Owner|Deputy/)
})

test('a due date that the school said in words keeps its words', () => {
  expect(
    eventsOf(planWith({ dueSymbol: 'half-term', dueWords: 'by half-term, 12 February 2027' }))[0]?.description,
  ).toContain('\nDue: by half-term, 12 February 2027\n')
})

test('a long or broken wording is one short title, and whole in the description', () => {
  const wording = `First line\nsecond line ${'and so on '.repeat(40)}`.trim()
  const [event] = eventsOf(planWith({ wording }))
  expect(event?.summary.length).toBeLessThanOrEqual(120)
  expect(event?.summary).toMatch(/^Safeguarding: First line second line (?:and so on ?)+.*…$/)
  expect(event?.description).toContain(wording)
})

test('a title of 120 letters is whole, with what it is about before it, and one of more is cut to as many', () => {
  const titleOf = (length: number) => eventsOf(planWith({ wording: 'x'.repeat(length) }))[0]?.summary
  expect(titleOf(106)).toBe(`Safeguarding: ${'x'.repeat(106)}`)
  expect(titleOf(107)).toBe(`Safeguarding: ${'x'.repeat(105)}…`)
})

test('no two actions share a UID, and an action keeps its UID whatever changes in it', () => {
  const uids = eventsOf(plan).map(({ uid }) => uid)
  expect(new Set(uids).size).toBe(uids.length)
  expect(uids[0]).toBe(`golden-review/${first.id}@unannounced.invalid`)
  const changed = eventsOf(
    planWith({ wording: 'Other', owner: 'Other', due: '2027-01-29', status: 'done' }),
    later,
    new Date('2027-01-02T00:00:00Z'),
  )
  expect(changed[0]?.uid).toBe(uids[0])
})

test('importing the same file twice, or a later one after it, updates each event and doubles none', () => {
  const before = eventsOf(plan)
  const after = eventsOf(
    { ...plan, actions: plan.actions.map((action) => ({ ...action, due: addDays(action.due, 7) })) },
    later,
    new Date('2026-12-02T00:00:00Z'),
  )
  expect(imported(before, before)).toEqual(before)
  expect(imported(before, after)).toEqual(after)
  expect(imported(after, before)).toEqual(after)
})

test('a revision grows with every event, whatever its clock says, and with nothing else', () => {
  const sequence = (log: Log, at = now) => eventsOf(planWith({}), { copy: { log, omitted: [] } }, at)[0]?.sequence ?? -1
  const same = sequence(goldenLog)
  expect(sequence(goldenLog, new Date('2030-01-01T00:00:00Z'))).toBe(same)
  const clocks = ['2026-11-24T09:00:00Z', '1999-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2026-11-24T09:00:01Z']
  const grown = clocks
    .reduce<readonly Log[]>((logs, at) => [...logs, extendedAt(at, logs.at(-1))], [goldenLog])
    .map((log) => sequence(log))
  expect(grown).toEqual([...new Set(grown)].sort((a, b) => a - b))
  expect(Math.max(...grown)).toBeLessThan(2 ** 31)
})

test('a revision grows too where a copy brings events that are older than the last', () => {
  const late = extendedAt('2026-12-01T10:00:00Z')
  const merged = mergeLogs(late, [
    ...goldenLog,
    stampChange(
      wholeLog(goldenLog),
      { kind: 'flag-set', question: first.questions[0]!.id, value: true },
      { writer: 'other', n: 1, at: '2026-11-25T10:00:00Z', by: 'lead' },
    ),
  ])
  if (!merged.ok) throw new Error('the copies do not merge')
  const sequence = (log: Log) => eventsOf(planWith({}), { copy: { log, omitted: [] } })[0]?.sequence ?? -1
  expect(sequence(merged.value)).toBeGreaterThan(sequence(late))
})

test('what is written now is newer than what version 0.1 wrote, whose revision was the moment of the last change', () => {
  const seconds = (Date.parse(goldenInput.review.lastChangedAt) - Date.UTC(2020, 0, 1)) / 1000
  expect(eventsOf(planWith({}))[0]?.sequence).toBeGreaterThan(seconds)
})

test('an action that is no longer in the plan goes along as cancelled, in a way that is read in the title too', () => {
  const [event] = eventsOf({ actions: [], completed: [] }, { dropped: [{ ...first, wording: 'Train the deputy' }] })
  expect(event).toMatchObject({
    uid: `golden-review/${first.id}@unannounced.invalid`,
    status: 'CANCELLED',
    summary: 'Cancelled: Safeguarding: Train the deputy',
    timeTransparent: 'TRANSPARENT',
  })
  expect(event?.description).toContain('\nStatus: No longer an entry of its own')
})

test('stamps are instants in UTC: when the file was made, and when the review last changed', () => {
  const [event] = eventsOf(plan)
  expect(event?.stamp.date.toISOString()).toBe('2026-11-24T09:30:00.000Z')
  expect(event?.lastModified?.date.toISOString()).toBe(new Date(goldenInput.review.lastChangedAt).toISOString())
})

test('an action that is done stays in sight, and says that it is done', () => {
  const done = eventsOf({ actions: [], completed: [{ ...first, status: 'done', wording: 'Train the deputy' }] })
  expect(done.map(({ summary, status }) => [summary, status])).toEqual([
    ['Done: Safeguarding: Train the deputy', 'CONFIRMED'],
  ])
})

test('lines have 75 octets at most, end by CRLF and part no character, whatever the text', () => {
  const wording = [...Object.values(hardTexts), 'ملاحظة 👨‍👩‍👧 Žukauskas '.repeat(30)].join('\n')
  const text = write(planWith({ wording, owner: wording }))
  const lines = text.split('\r\n')
  expect(lines.at(-1)).toBe('')
  expect(lines.map((line) => new TextEncoder().encode(line).length).filter((length) => length > 75)).toEqual([])
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\p{Surrogate}]|(?!\t)\p{Cc}/u)
})

test('commas, semicolons, backslashes and line breaks come back as they were', () => {
  const wording = 'a, b; c\\d \\n e\nf: "g"'
  expect(eventsOf(planWith({ wording }))[0]?.description).toMatch(/^a, b; c\\d \\n e\nf: "g"\nWhy: /)
})

test('no text can add a property or an event', () => {
  const wording = 'Fine\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:other\r\nATTACH:https://example.invalid/'
  const names = (text: string) =>
    text
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .map((line) => line.replace(/[:;].*/, ''))
  expect(names(write(planWith({ wording, owner: wording })))).toEqual(names(write(planWith({}))))
})

test('the file asks nothing of its reader: it has no METHOD', () => {
  const calendar = read(write(plan))
  expect(calendar.version).toBe('2.0')
  expect(calendar.prodId).toBe('-//Unannounced//Safeguarding self-review//EN')
  expect(calendar.method).toBeUndefined()
})

test('what is still to do has a reminder at nine in the morning six days before; what is done or cancelled has none', () => {
  const alarmsOf = (changes: Partial<Action>, dropped: readonly Action[] = []) =>
    eventsOf(planWith(changes), { dropped }).map(({ alarms }) => alarms?.map(({ trigger }) => trigger))
  expect(alarmsOf({})).toEqual([
    [{ type: 'relative', value: { before: true, days: 6, hours: 15 }, options: { related: undefined } }],
  ])
  expect(alarmsOf({ status: 'done' }, [{ ...first, id: 'gone/0' }])).toEqual([undefined, undefined])
})

test('what the school will not do is cancelled, and says so', () => {
  const [event] = eventsOf(planWith({ setAside: { until: null, reason: 'We have no boarders.' } }))
  expect(event?.status).toBe('CANCELLED')
  expect(event?.description).toContain('\nStatus: We will not do this')
})

test('a plan without an action is a calendar without an event', () => {
  expect(write(emptyInput.plan)).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/)
  expect(eventsOf(emptyInput.plan)).toEqual([])
})

test('400 actions are 400 events', () => {
  expect(eventsOf(largePlan).length).toBe(400)
})
