import { describe, expect, it } from 'vitest'
import { findPersonalData } from '../../../src/core/personalData/findPersonalData'
import { eventSchema, fieldOf, rulesOf, type Change, type ReviewEvent } from '../../../src/core/review/event'
import { eventKinds } from '../../../src/core/review/eventKinds'
import { foldEvents } from '../../../src/core/review/foldEvents'
import { emptied, textsOf } from '../../../src/core/review/freeText'
import { sortReply } from '../../../src/core/review/governor'
import { omitEvents } from '../../../src/core/review/omitEvents'
import { omitNothing, wholeLog, type OmitChoice } from '../../../src/core/review/omission'
import { personalDataInLog } from '../../../src/core/review/personalDataInLog'
import { redactEvents } from '../../../src/core/review/redaction'
import { scoreReview } from '../../../src/core/scoring/scoreReview'
import { everyChange } from '../../support/everyKind'
import { answers, extended, pack, start } from '../../support/notation'

const events = extended(start, everyChange).slice(1)
/** `action-set/owner`: its kind and, where there are several schemas of one kind, which of them. */
const nameOf = (event: ReviewEvent): string =>
  [event.kind, ...('detail' in event ? [event.detail] : 'property' in event ? [event.property] : [])].join('/')

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }
/** Each variant of some JSON in which one of its texts is another. */
const withEachText = (json: Json, text: string): readonly Json[] => {
  if (typeof json === 'string') return [text]
  if (typeof json !== 'object' || json === null) return []
  return Array.isArray(json)
    ? json.flatMap((part, at) =>
        withEachText(part as Json, text).map((other) => json.map((one: Json, index) => (index === at ? other : one))),
      )
    : Object.entries(json).flatMap(([name, part]: [string, Json]) =>
        withEachText(part, text).map((other) => ({ ...json, [name]: other })),
      )
}
/** The events in which one text of this one is another. What may be empty is a text that somebody types; a date, a choice or an id may not. */
const typed = (event: ReviewEvent, text: string): readonly ReviewEvent[] => {
  const json = JSON.parse(JSON.stringify('value' in event ? event.value : null)) as Json
  const [empty, full] = ['', text].map((each) => withEachText(json, each).map((value) => ({ ...event, value })))
  return (full ?? []).flatMap((other, index) => {
    const parsed = eventSchema.safeParse(other)
    return parsed.success && eventSchema.safeParse(empty?.[index]).success ? [parsed.data] : []
  })
}

const upn = 'N999123426001'
const planted = events.flatMap((event) => typed(event, `About ${upn}`))

describe('every kind of event', () => {
  it('is recorded by its own schema, and folds', () => {
    const refused = events.filter((event) => !eventKinds[event.kind].schema.safeParse(event).success)
    expect(refused.map(nameOf)).toEqual([])
    expect(() => foldEvents(wholeLog(extended(start, everyChange)))).not.toThrow()
  })

  it('gives a field of its own: none of them stands in the place of another', () => {
    expect(new Set(events.map(fieldOf)).size).toBe(events.length)
  })
})

describe('every text that somebody can type', () => {
  it('is one of these', () => {
    expect(planted.map(nameOf)).toEqual([
      'contributor-set',
      'contributor-set',
      'detail-set/school',
      'detail-set/title',
      'reason-set',
      'note-set',
      'evidence-set',
      'evidence-set',
      'action-set/wording',
      'action-set/owner',
      'action-set/note',
      'action-set/setAside',
      'own-action-set',
      'rehearsal-set',
      'rehearsal-found-set',
      'rehearsal-found-set',
      'rehearsal-found-set',
      'milestone-set',
      'comment-set',
      'signature-set',
      'signature-set',
      'signature-set',
      'sign-off-set',
      'sign-off-set',
      'earlier-answer-set',
      'agreement-set',
      'agreement-set',
    ])
  })

  it.each(planted.map((event) => [nameOf(event), event] as const))(
    'is found, and taken away for good: %s',
    (_, event) => {
      const log = wholeLog([...start, event])
      expect(textsOf(event).filter((text) => findPersonalData(text).length > 0)).toEqual([`About ${upn}`])
      expect(personalDataInLog(log).map(({ event: found }) => found)).toEqual([event])
      expect(JSON.stringify(emptied(event))).not.toContain(upn)
      expect(JSON.stringify(redactEvents(log, new Set([event.id])))).not.toContain(upn)
      expect(JSON.stringify(omitEvents(log, 'history', { ...omitNothing, personalData: true }))).not.toContain(upn)
    },
  )
})

describe('a copy without', () => {
  const whatever = [...planted, ...events.filter((event) => textsOf(event).length === 0)]
  /** What such a copy has not of these events. */
  const goneWith = (omit: Partial<OmitChoice>): readonly string[] =>
    whatever.flatMap((event) => {
      const { log } = omitEvents(wholeLog([...start, event]), 'history', { ...omitNothing, ...omit })
      const left = log[1]
      if (left === undefined) return [`${nameOf(event)}, but its place`]
      return JSON.stringify(left).includes(upn) || !JSON.stringify(event).includes(upn)
        ? []
        : [`a text of ${nameOf(event)}`]
    })
  it.each<[keyof OmitChoice, readonly string[]]>([
    [
      'notes',
      [
        'note-set, but its place',
        'a text of action-set/note',
        'rehearsal-set, but its place',
        'rehearsal-found-set, but its place',
        'rehearsal-found-set, but its place',
        'rehearsal-found-set, but its place',
        'a text of agreement-set',
        'rehearsal-ended-set, but its place',
      ],
    ],
    ['owners', ['a text of action-set/owner']],
    ['names', ['a text of contributor-set']],
    ['places', ['a text of evidence-set', 'a text of rehearsal-found-set']],
    ['comments', ['comment-set, but its place', 'view-set, but its place', 'comment-resolved-set, but its place']],
  ])('%s has nothing else less than the whole', (choice, gone) => {
    expect(goneWith({ [choice]: true })).toEqual(gone)
  })
})

describe('what rests on a kind', () => {
  it('are figures, of no more than the kinds that two states are compared by', () => {
    const asked = pack('C5 3n | 1')
    const log = answers('2 n 1')
    const figures = (changes: readonly Change[]) => scoreReview(asked, foldEvents(wholeLog(extended(log, changes))))
    const changing = everyChange.filter((change) => JSON.stringify(figures([change])) !== JSON.stringify(figures([])))
    expect(changing.length).toBeGreaterThan(1)
    expect(changing.filter((change) => !rulesOf(change).isCompared)).toEqual([])
  })

  it('is never something that a governor’s file can bring', () => {
    const theirs = events.map((event): ReviewEvent => ({ ...event, by: 'chair', id: event.id.replace('w', 'theirs') }))
    const here = wholeLog(answers('2'))
    const accepted = theirs.filter(
      (event) => sortReply(here, wholeLog([...start, event]), 'chair').accepted.log.length > 0,
    )
    expect(accepted.map(nameOf)).toEqual([
      'contributor-set',
      'view-set',
      'comment-set',
      'comment-resolved-set',
      'signature-set',
    ])
    expect(accepted.filter((event) => rulesOf(event).isCompared)).toEqual([])
  })
})
