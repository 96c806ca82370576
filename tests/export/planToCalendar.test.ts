import { convertIcsCalendar, type IcsCalendar, type IcsEvent } from 'ts-ics'
import { expect, test } from 'vitest'
import { addDays } from '../../src/core/math/calendar'
import type { Action, Plan } from '../../src/core/plan/planActions'
import type { Review } from '../../src/core/review/review'
import { planToCalendar } from '../../src/export/planToCalendar'
import { goldenInput } from '../support/goldenReview'
import { emptyInput, hardTexts, largePlan } from './cases'

const now = new Date('2026-11-24T09:30:00.500Z')

const write = (plan: Plan, review: Review = goldenInput.review, at = now): string => planToCalendar(plan, review, { now: at })
const read = (text: string): IcsCalendar => convertIcsCalendar(undefined, text)
const eventsOf = (plan: Plan, review?: Review, at?: Date): readonly IcsEvent[] => read(write(plan, review, at)).events ?? []

const { plan } = goldenInput
const [first] = plan.actions
if (first === undefined) throw new Error('the golden review has actions')

const planWith = (changes: Partial<Action>): Plan => ({ actions: [{ ...first, ...changes }], completed: [] })

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
  expect(events.map(({ start }) => dayOf(start))).toEqual([...plan.actions, ...plan.completed].map(({ due }) => ['DATE', due]))
  expect(events.map(({ end }) => dayOf(end))).toEqual([...plan.actions, ...plan.completed].map(({ due }) => ['DATE', addDays(due, 1)]))
})

test('an event says what to do, why, whose it is and when it is done, and keeps the note to the plan', () => {
  const [event] = eventsOf(planWith({ wording: 'Start a chronology; one in each file, by hand', owner: 'Deputy, safeguarding', note: 'not for the calendar' }))
  expect(event?.summary).toBe('Start a chronology; one in each file, by hand')
  expect(event?.description).toBe(`Start a chronology; one in each file, by hand\nWhy: ${first.question.text}\nOwner: Deputy, safeguarding\nDone when: ${first.success}\nStatus: Not started`)
  expect(event?.categories).toEqual(['Safeguarding', 'Now'])
  expect(event?.timeTransparent).toBe('TRANSPARENT')
  expect(write(plan)).not.toContain('Four files done')
})

test('owners that are left out are in no event', () => {
  const written = planToCalendar(planWith({ owner: 'Deputy, safeguarding' }), goldenInput.review, { now: new Date('2026-11-30T09:30:00Z'), omitOwners: true })
  expect(written).not.toMatch(/Owner|Deputy/)
})

test('a due date that the school said in words keeps its words', () => {
  expect(eventsOf(planWith({ dueSymbol: 'half-term', dueWords: 'by half-term, 12 February 2027' }))[0]?.description).toContain('\nDue: by half-term, 12 February 2027\n')
})

test('a long or broken wording is one short title, and whole in the description', () => {
  const wording = `First line\nsecond line ${'and so on '.repeat(40)}`.trim()
  const [event] = eventsOf(planWith({ wording }))
  expect(event?.summary.length).toBeLessThanOrEqual(120)
  expect(event?.summary).toMatch(/^First line second line (?:and so on ?)+.*…$/)
  expect(event?.description).toContain(wording)
})

test('no two actions share a UID, and an action keeps its UID whatever changes in it', () => {
  const uids = eventsOf(plan).map(({ uid }) => uid)
  expect(new Set(uids).size).toBe(uids.length)
  expect(uids[0]).toBe(`golden-review/${first.id}@unannounced.invalid`)
  const changed = eventsOf(planWith({ wording: 'Other', owner: 'Other', due: '2027-01-29', status: 'done' }), { ...goldenInput.review, lastChangedAt: '2027-01-01T00:00:00Z' }, new Date('2027-01-02T00:00:00Z'))
  expect(changed[0]?.uid).toBe(uids[0])
})

test('importing the same file twice, or a later one after it, updates each event and doubles none', () => {
  const later = { ...goldenInput.review, lastChangedAt: '2026-12-01T10:00:00Z' }
  const before = eventsOf(plan)
  const after = eventsOf({ ...plan, actions: plan.actions.map((action) => ({ ...action, due: addDays(action.due, 7) })) }, later, new Date('2026-12-02T00:00:00Z'))
  expect(imported(before, before)).toEqual(before)
  expect(imported(before, after)).toEqual(after)
  expect(imported(after, before)).toEqual(after)
})

test('a revision grows with the review’s last change and with nothing else', () => {
  const sequence = (review: Review, at: Date) => eventsOf(planWith({}), review, at)[0]?.sequence ?? -1
  const same = sequence(goldenInput.review, now)
  expect(sequence(goldenInput.review, new Date('2030-01-01T00:00:00Z'))).toBe(same)
  expect(sequence({ ...goldenInput.review, lastChangedAt: '2026-11-23T09:07:00Z' }, now)).toBeGreaterThan(same)
  expect(sequence({ ...goldenInput.review, lastChangedAt: '2088-01-01T00:00:00Z' }, now)).toBeLessThan(2 ** 31)
  expect(write(planWith({}), { ...goldenInput.review, lastChangedAt: '1999-01-01T00:00:00Z' })).toContain('\r\nSEQUENCE:0\r\n')
})

test('stamps are instants in UTC: when the file was made, and when the review last changed', () => {
  const [event] = eventsOf(plan)
  expect(event?.stamp.date.toISOString()).toBe('2026-11-24T09:30:00.000Z')
  expect(event?.lastModified?.date.toISOString()).toBe(new Date(goldenInput.review.lastChangedAt).toISOString())
})

test('an action that is done stays in sight, and says that it is done', () => {
  const done = eventsOf({ actions: [], completed: [{ ...first, status: 'done', wording: 'Train the deputy' }] })
  expect(done.map(({ summary, status }) => [summary, status])).toEqual([['Done: Train the deputy', 'CONFIRMED']])
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
  const names = (text: string) => text.replaceAll('\r\n ', '').split('\r\n').map((line) => line.replace(/[:;].*/, ''))
  expect(names(write(planWith({ wording, owner: wording })))).toEqual(names(write(planWith({}))))
})

test('the file asks nothing of its reader: it has no METHOD', () => {
  const calendar = read(write(plan))
  expect(calendar.version).toBe('2.0')
  expect(calendar.prodId).toBe('-//Unannounced//Safeguarding self-review//EN')
  expect(calendar.method).toBeUndefined()
})

test('a plan without an action is a calendar without an event', () => {
  expect(write(emptyInput.plan, emptyInput.review)).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/)
  expect(eventsOf(emptyInput.plan, emptyInput.review)).toEqual([])
})

test('400 actions are 400 events', () => {
  expect(eventsOf(largePlan).length).toBe(400)
})
