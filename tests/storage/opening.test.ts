import { noOtherPacks } from '../../src/core/review/adoption'
import { describe, expect, it } from 'vitest'
import { mostEvents } from '../../src/core/log/envelope'
import type { Change } from '../../src/core/review/event'
import { sayProblem } from '../../src/core/content/problem'
import { appendingTo, stampChange, type Log } from '../../src/core/review/log'
import { omitEvents } from '../../src/core/review/omitEvents'
import { omitNothing, wholeLog } from '../../src/core/review/omission'
import { largestFileBytes } from '../../src/storage/fileLimits'
import { readFile, openText } from '../../src/storage/readFile'
import { packReference } from '../../src/core/content/packReference'
import { unprotect } from '../../src/storage/protection'
import { mergeReviews, type ReviewCopy } from '../../src/core/review/reviewCopy'
import { writeReviewFile } from '../../src/storage/reviewFile'
import { parseReviewFile } from '../../src/storage/readReviewFile'
import { pack } from '../support/notation'
import { protectedBy } from '../support/protectedBy'

const started = (packLine = 'C5 3', writer = 'start'): ReviewCopy => {
  const made = pack(packLine)
  const stamp = { writer, n: 1, at: '2026-11-23T09:00:00Z', by: 'head' }
  return {
    pack: made,
    otherPacks: noOtherPacks,
    log: [
      stampChange(
        wholeLog([]),
        { kind: 'review-started', review: 'r1', group: 'g1', pack: packReference(made) },
        stamp,
      ),
    ],
    omitted: [],
  }
}

const going = (
  copy: ReviewCopy,
  changes: readonly Change[],
  writer: string,
  at = '2026-11-23T10:00:00Z',
): ReviewCopy => ({
  ...copy,
  log: changes.reduce<Log>(
    (log, change, index) => [...log, stampChange(wholeLog(log), change, { writer, n: index + 1, at, by: writer })],
    copy.log,
  ),
})
const answer = (question: string, value: 0 | 1 | 2 | 3): Change => ({ kind: 'answer-set', question, value })

const fileOf = (name: string, content: string | Uint8Array<ArrayBuffer>): File => new File([content], name)
const written = (copy: ReviewCopy): string => writeReviewFile(copy, '2026-11-23T12:00:00Z')
const why = (
  result:
    | { readonly ok: true }
    | { readonly ok: false; readonly problems: readonly { readonly where: string; readonly what: string }[] },
): string => (result.ok ? 'nothing' : result.problems.map(sayProblem).join(' '))

describe('a protected review file', () => {
  it('is known for what it is, and goes the way of any file once it is open: a reply is a reply', async () => {
    const text = writeReviewFile(started(), '2026-11-23T12:00:00Z', { for: 'reply', by: 'gov' })
    const bytes = await protectedBy('kettle violin plum', text)
    const opened = await readFile(fileOf('reply.review.json.age', bytes))
    if (opened.kind !== 'protected') throw new Error(opened.kind)
    const unprotected = await unprotect(opened.bytes, 'kettle violin plum')
    if (unprotected.kind !== 'text') throw new Error(unprotected.kind)
    expect(openText('reply.review.json.age', unprotected.text)).toMatchObject({
      kind: 'review',
      purpose: { for: 'reply', by: 'gov' },
      fingerprint: { check: 'fits' },
    })
  })

  it('is refused at once where it was cut short, by its name', async () => {
    const bytes = await protectedBy('kettle violin plum', '{}')
    const opened = await readFile(fileOf('cut.age', bytes.slice(0, 90)))
    expect(opened).toMatchObject({
      kind: 'refused',
      name: 'cut.age',
      problems: [{ what: 'The protected file was cut short: its end is missing. Ask for it again.' }],
    })
  })

  it('is refused as any other file is where what comes out is no review', () => {
    expect(openText('x.age', 'a shopping list')).toMatchObject({ kind: 'refused', name: 'x.age' })
    expect(openText('x.age', '%PDF-1.7')).toMatchObject({ kind: 'refused' })
  })
})

describe('two copies of a review', () => {
  it('cannot be put together where they were made with different checklists, and it is said which', () => {
    const refusal = why(mergeReviews(started('C5 3'), started('C5 1')))
    expect(refusal).toContain(
      'made with another checklist: “Example pack”, version 1.0.0; here it is one of the same name that reads otherwise',
    )
    const other = started('C5 3')
    const renamed: ReviewCopy = { ...other, pack: { ...other.pack, version: '2.0.0' } }
    const [first] = other.log
    if (first?.kind !== 'review-started') throw new Error('no start')
    expect(why(mergeReviews(other, { ...renamed, log: [{ ...first, pack: packReference(renamed.pack) }] }))).toContain(
      'version 2.0.0; here it is “Example pack”, version 1.0.0',
    )
  })

  it('cannot be put together where only the id is the same', () => {
    expect(why(mergeReviews(started('C5 3', 'one'), started('C5 3', 'two')))).toContain(
      'was not started as that one was',
    )
  })

  it('keep the checklist that is here', () => {
    const here = started()
    const merged = mergeReviews(here, started())
    expect(merged.ok && merged.value.pack).toBe(here.pack)
  })

  it('come to the same whatever their clocks say: what was done later, having seen the other, counts', () => {
    const head = going(started(), [answer('q1', 1)], 'head', '2041-01-01T00:00:00Z')
    const teacher = going(head, [answer('q1', 3)], 'teacher', '1999-01-01T00:00:00Z')
    for (const merged of [mergeReviews(head, teacher), mergeReviews(teacher, head)]) {
      expect(merged.ok && merged.value.log.map(({ id }) => id)).toEqual(['start:1', 'head:1', 'teacher:1'])
    }
  })
})

/** As many changes as are asked for, by one writer. */
const changedOften = (
  copy: ReviewCopy,
  count: number,
  writer: string,
  change: (index: number) => Change,
): ReviewCopy => {
  const { add } = appendingTo(copy)
  return {
    ...copy,
    log: [
      ...copy.log,
      ...Array.from({ length: count }, (_, index) =>
        add(change(index), { writer, n: index + 1, at: '2026-11-23T10:00:00Z', by: 'head' }),
      ),
    ],
  }
}
const answeredOften = (copy: ReviewCopy, count: number, writer: string): ReviewCopy =>
  changedOften(copy, count, writer, (index) => answer('q1', index % 2 === 0 ? 2 : 3))
const explainedOften = (copy: ReviewCopy, count: number, writer: string): ReviewCopy =>
  changedOften(copy, count, writer, (index) => ({ kind: 'reason-set', question: 'q1', value: `Reason ${index}` }))

describe('as many entries as a file may hold', () => {
  const here = answeredOften(started(), mostEvents - 1, 'here')

  it('open again once they are saved', () => {
    expect(openText('full', written(here)).kind).toBe('review')
  })

  it('may be in part here and in part left out: an entry of which both lists speak is one', () => {
    const more = explainedOften(started(), 0.55 * mostEvents, 'here')
    const { log, omitted } = omitEvents(more, 'current', omitNothing)
    expect(log.length + omitted.length).toBeGreaterThan(mostEvents)
    expect(openText('part', written({ ...more, log, omitted })).kind).toBe('review')
  })

  it('are not added to from a file: what came of it could not be saved as one', () => {
    const other = answeredOften(started(), 10, 'elsewhere')
    expect(why(mergeReviews(here, other))).toBe(
      'The review here and the one in the file hold 50,010 entries together. A file may hold 50,000, so they could not be saved as one. Nothing was changed.',
    )
    expect(mergeReviews(here, here).ok).toBe(true)
  })
})

describe('a file with very many entries', () => {
  it('is refused before any of them is read: a million of them', () => {
    // An entry that is looked at is a fault: read one by one they would take minutes.
    const events = new Proxy<unknown[]>([], {
      get: (list, key) => {
        if (key === 'length') return 1_000_000
        if (typeof key === 'string' && /^\d+$/.test(key)) throw new Error(`entry ${key} was read`)
        return Reflect.get(list, key) as unknown
      },
    })
    expect(
      why(
        parseReviewFile({
          format: 'unannounced-review',
          formatVersion: 2,
          savedAt: '2026-11-23T12:00:00Z',
          pack: started().pack,
          events,
        }),
      ),
    ).toBe(
      `This file holds 1,000,000 entries. A review that people made has far fewer than ${mostEvents.toLocaleString('en-GB')}, so it was not read any further.`,
    )
  })

  it('is refused unread where a million entries make it larger than any review', async () => {
    const opened = await readFile(fileOf('million.review.json', new Uint8Array(largestFileBytes + 1)))
    expect(opened).toMatchObject({
      kind: 'refused',
      problems: [{ what: expect.stringContaining('files over 50 MB are not read') as unknown }],
    })
  })

  it('is no copy of the review here where one of its entries says something else', () => {
    const here = going(started(), [answer('q1', 1)], 'head')
    const twisted: ReviewCopy = {
      ...here,
      log: here.log.map((event) => (event.kind === 'answer-set' ? { ...event, value: 3 } : event)),
    }
    expect(why(mergeReviews(here, twisted))).toBe('event head:1: is there twice and says two different things')
    expect(written(here)).not.toBe(written(twisted))
  })
})
