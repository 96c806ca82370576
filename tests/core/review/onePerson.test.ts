import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { replyOf, sortReply } from '../../../src/core/review/governor'
import { stampChange } from '../../../src/core/review/log'
import { type PartialLog, wholeLog } from '../../../src/core/review/omission'
import { asOnePerson, doublesIn, maybeSameAs } from '../../../src/core/review/onePerson'
import { governorsOf } from '../../../src/core/review/people'
import { foldEvents } from '../../../src/core/review/foldEvents'
import type { Contributor } from '../../../src/core/review/review'
import { isMeantAlike } from '../../../src/core/review/typedText'
import { answers, extended, start } from '../../support/notation'

const role = 'Chair of governors'
const governor = (id: string, more: Partial<Contributor> = {}): Change => ({
  kind: 'contributor-set',
  contributor: id,
  value: { role, name: null, isGovernor: true, ...more },
})
const view = (contributor: string, area: string, value: 'accepted' | 'disagree'): Change => ({
  kind: 'view-set',
  area,
  contributor,
  value,
})
const signed = (signature: string): Change => ({
  kind: 'signature-set',
  signature,
  value: {
    milestone: 'm1',
    fingerprint: '0'.repeat(64),
    name: 'A. Example',
    role,
    meetingOn: '2026-12-08',
    minute: '',
    attests: [],
  },
})

/** A log with what each of these people wrote, one after the other. */
const log = (...said: readonly (readonly [by: string, at: string, changes: readonly Change[]])[]): PartialLog => {
  let events = answers('2 1')
  for (const [index, [by, at, changes]] of said.entries()) {
    for (const [count, change] of changes.entries())
      events = [...events, stampChange(wholeLog(events), change, { writer: `w${index}`, n: count + 1, at, by })]
  }
  return { log: events, omitted: [] }
}
const review = (whole: PartialLog) => foldEvents(whole)

const tablet = [
  'tablet',
  '2026-12-01T09:00:00Z',
  [governor('tablet'), view('tablet', 'a1', 'accepted'), view('tablet', 'a2', 'accepted'), signed('s1')],
] as const
const laptop = [
  'laptop',
  '2026-12-02T09:00:00Z',
  [governor('laptop'), view('laptop', 'a1', 'disagree'), signed('s2')],
] as const
const schoolSays = ['head', '2026-12-03T09:00:00Z', [governor('laptop', { sameAs: 'tablet' })]] as const

describe('a governor on two devices', () => {
  it('is one person once the school says so: the later view and signature count, and each area once', () => {
    const one = asOnePerson(review(log(tablet, laptop, schoolSays)))
    expect(one.views.map(({ area, by, view: made }) => `${area} ${by} ${made}`).sort()).toEqual([
      'a1 tablet disagree',
      'a2 tablet accepted',
    ])
    expect(one.signatures.map(({ id, by }) => `${id} ${by}`)).toEqual(['s2 tablet'])
    expect(one.contributors.filter(({ isGovernor }) => isGovernor).map(({ id }) => id)).toEqual(['tablet'])
  })

  it('counts by when it was said, whichever file came first', () => {
    const one = asOnePerson(review(log(laptop, tablet, schoolSays)))
    expect(one.views.map(({ area, view: made }) => `${area} ${made}`).sort()).toEqual(['a1 disagree', 'a2 accepted'])
    expect(one.signatures.map(({ id }) => id)).toEqual(['s2'])
  })

  it('stays two people as long as the school says nothing', () => {
    const two = review(log(tablet, laptop))
    expect(asOnePerson(two)).toBe(two)
  })

  it('stays whoever they are where two are said to be each other, or somebody is said to be the school', () => {
    const ring = asOnePerson(
      review(
        log(tablet, laptop, [
          'head',
          '2026-12-03T09:00:00Z',
          [governor('laptop', { sameAs: 'tablet' }), governor('tablet', { sameAs: 'laptop' })],
        ]),
      ),
    )
    expect(ring.views).toHaveLength(3)
    expect(ring.contributors.filter(({ isGovernor }) => isGovernor)).toHaveLength(2)
    const asSchool = review(
      log(tablet, [
        'head',
        '2026-12-03T09:00:00Z',
        [
          { kind: 'contributor-set', contributor: 'head', value: { role: 'Headteacher', name: null } },
          governor('tablet', { sameAs: 'head' }),
        ],
      ]),
    )
    expect(asOnePerson(asSchool)).toBe(asSchool)
  })

  it('cannot say it in a file of their own: nobody takes over another’s entries unseen', () => {
    const here = log(tablet)
    const forged = log(tablet, [
      'laptop',
      '2026-12-02T09:00:00Z',
      [governor('laptop', { sameAs: 'tablet' }), view('laptop', 'a1', 'disagree')],
    ])
    const { accepted, refused } = sortReply(here, forged, 'laptop')
    expect(refused.map(({ kind }) => kind)).toEqual(['contributor-set'])
    expect(accepted.log.map(({ kind }) => kind)).toEqual(['view-set'])
  })

  it('sends back from either device what they wrote there, and not what the school said of them', () => {
    expect(replyOf(log(tablet, laptop, schoolSays), 'laptop').log.map(({ kind, by }) => `${kind} ${by}`)).not.toContain(
      'contributor-set head',
    )
  })
})

describe('whether a governor may be somebody who has sent something already', () => {
  const who = (more: Partial<Contributor> = {}): Contributor => ({
    id: 'laptop',
    role,
    name: null,
    isGovernor: true,
    ...more,
  })

  it.each([
    ['of the same role', who(), 'tablet'],
    ['of the same role in other letters', who({ role: ' chair of  Governors' }), 'tablet'],
    ['of another role', who({ role: 'Link governor' }), null],
    ['who stands here already', who({ id: 'tablet' }), null],
  ])('is asked of one %s, as far as that tells', (_, person, found) => {
    expect(maybeSameAs(log(tablet), person)?.id ?? null).toBe(found)
  })

  it.each([
    ['A. Example', 'a. example', 'tablet'],
    ['A. Example', 'B. Example', null],
    ['A. Example', null, 'tablet'],
    [null, 'B. Example', 'tablet'],
  ])('with the names %s and %s finds %s', (here, there, found) => {
    expect(
      maybeSameAs(
        log(['tablet', '2026-12-01T09:00:00Z', [governor('tablet', { name: here }), view('tablet', 'a1', 'accepted')]]),
        who({ name: there }),
      )?.id ?? null,
    ).toBe(found)
  })

  it('is not asked of somebody who answers for the school', () => {
    expect(maybeSameAs(log(tablet), who({ id: 'head' }))).toBeNull()
  })
})

describe('governors who may be there twice', () => {
  const found = (all: PartialLog) =>
    doublesIn(review(all)).map(({ first, again, isOne }) => `${again.id} ${isOne ? 'is' : 'may be'} ${first.id}`)

  it('are those of one role, as it is meant, and those whom the school takes for one', () => {
    const clerk = ['other', '2026-12-02T10:00:00Z', [governor('other', { role: 'Link governor' })]] as const
    expect(found(log(tablet, laptop, clerk))).toEqual(['laptop may be tablet'])
    expect(found(log(tablet, laptop, clerk, schoolSays))).toEqual(['laptop is tablet'])
    expect(
      found(log(tablet, ['laptop', '2026-12-02T09:00:00Z', [governor('laptop', { role: 'chair of Governors' })]])),
    ).toEqual(['laptop may be tablet'])
    expect(found(log(tablet, clerk))).toEqual([])
  })

  it('are not those who give two names', () => {
    const named = (id: string, name: string) => [id, '2026-12-01T09:00:00Z', [governor(id, { name })]] as const
    expect(found(log(named('tablet', 'A. Example'), named('laptop', 'B. Example')))).toEqual([])
    expect(found(log(named('tablet', 'A. Example'), named('laptop', 'a. example')))).toEqual(['laptop may be tablet'])
  })
})

it('whoever came first and is called alike is told, whatever names and roles there are', () => {
  const anyGovernor = fc.record({
    role: fc.constantFrom('Chair', 'chair ', 'Link governor'),
    name: fc.constantFrom(null, 'One', 'one', 'Two'),
    sameAs: fc.option(fc.constantFrom('g0', 'g1', 'g2', 'g3'), { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.array(anyGovernor, { maxLength: 7 }), (given) => {
      const called = foldEvents(
        wholeLog(
          extended(
            start,
            given.map(({ sameAs, ...who }, index): Change => ({
              kind: 'contributor-set',
              contributor: `g${index}`,
              value: { ...who, isGovernor: true, ...(sameAs !== undefined && { sameAs }) },
            })),
          ),
        ),
      )
      const merged = new Set(
        doublesIn(called)
          .filter(({ isOne }) => isOne)
          .map(({ again }) => again.id),
      )
      const alone = governorsOf(called).filter(({ id }) => !merged.has(id))
      const expected = alone.flatMap((again, place) => {
        const first = alone
          .slice(0, place)
          .find(
            ({ role, name }) =>
              isMeantAlike(role, again.role) &&
              (name === null || again.name === null || isMeantAlike(name, again.name)),
          )
        return first === undefined ? [] : [[first.id, again.id]]
      })
      expect(
        doublesIn(called)
          .filter(({ isOne }) => !isOne)
          .map(({ first, again }) => [first.id, again.id]),
      ).toEqual(expected)
    }),
  )
})
