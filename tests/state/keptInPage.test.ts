import { noOtherPacks } from '../../src/core/review/adoption'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { Change } from '../../src/core/review/event'
import { omitNothing } from '../../src/core/review/omission'
import { withData } from '../../src/core/review/reviewCopy'
import { goThrough } from '../../src/state/answering'
import { closeReview } from '../../src/state/closeReview'
import { pageStore } from '../../src/state/device'
import { copyOf, removeReview, startReview, takeIn } from '../../src/state/library'
import { openReview, reviewOf, showReview } from '../../src/state/openReview'
import { redact } from '../../src/state/redaction'
import { recall, remember } from '../../src/state/remembered'
import { refreshReviewList, useReviewList } from '../../src/state/reviewList'
import { readDevice } from '../../src/storage/deviceRecords'
import { clearStore } from '../../src/storage/reviewStore'
import { readReview } from '../../src/storage/storedReview'
import { answering, pack } from '../support/notation'
import { closeAll, openNow, record, stateNow } from '../support/openReview'

/* There is no database in Node: the device refuses all, and what is kept is kept in the page, by the same code. */

const note = (value: string, question = 'q1'): Change => ({ kind: 'note-set', question, value })

/** Another page of this device says something. */
const another = new BroadcastChannel('unannounced')

const begin = (...changes: readonly Change[]): Promise<string> =>
  startReview(pack('C5 3'), [...answering('2 1'), ...changes], 'head')

/** Closes it, and opens it again from where it is kept. */
const reopened = async (id: string) => {
  closeReview(id)
  return openReview(id)
}

afterAll(() => another.close())

beforeEach(async () => {
  closeAll()
  await clearStore(pageStore)
})

describe('what this device remembers', () => {
  it('is the last that was said of it, and nothing where it makes no sense', async () => {
    await remember('name', 'first')
    await remember('name', 'second')
    expect([
      await recall('name', z.string()),
      await recall('name', z.number()),
      await recall('other', z.string()),
    ]).toEqual(['second', null, null])
  })

  it('has the order in which somebody goes through the questions', async () => {
    goThrough({ order: 'area-by-area', hasKeys: false })
    const stored = () =>
      readDevice(pageStore, 'preferences/answering', z.object({ order: z.string(), hasKeys: z.boolean() }))
    await expect.poll(stored).toEqual({ order: 'area-by-area', hasKeys: false })
  })
})

describe('a review that is closed and opened again', () => {
  it('is as it was, with what was done last', async () => {
    const id = await begin()
    await openReview(id)
    record(note('Done last.'))
    const { log } = openNow()
    expect((await reopened(id)).ready().log).toEqual(log)
  })

  it('whose start is damaged says that it is damaged, and what is wrong', async () => {
    const id = await begin()
    await pageStore.write(['events'], async ({ of, put }) => {
      const [first] = (await of('events', id)).filter(({ event }) => JSON.stringify(event).includes('review-started'))
      put('events', { review: id, id: first!.id, event: 'garbage' })
    })
    await reopened(id)
    const state = stateNow()
    expect(state.status === 'damaged' && [state.isNewer, state.problems.length > 0, state.records.length]).toEqual([
      false,
      true,
      3,
    ])
  })

  it('of which one text is taken away for good has every other text that was only left out in part', async () => {
    const from = await begin(note('The first note.'), note('The second note.', 'q2'), {
      kind: 'action-set',
      action: 'q1/2',
      property: 'owner',
      value: 'Somebody',
    })
    const { pack: checklist, log, omitted } = (await copyOf(from))!
    const withoutOwners = withData({ otherPacks: noOtherPacks, pack: checklist, log, omitted }, 'history', {
      ...omitNothing,
      owners: true,
    })
    await removeReview(from)
    await takeIn(withoutOwners)
    const document = await openReview(from)
    expect(document.ready().omitted).toHaveLength(1)
    const [first] = document.ready().log.filter(({ kind }) => kind === 'note-set')
    await redact(document, [first!.id])
    const before = document.ready()
    const stored = await readReview(pageStore, from)
    expect(stored.kind === 'found' && [stored.log, stored.omitted]).toEqual([before.log, before.omitted])
    expect(JSON.stringify(stored)).not.toContain('The first note.')
    expect(JSON.stringify(stored)).toContain('The second note.')
  })
})

describe('what another page of this device has stored', () => {
  it('is taken into the review that it is of, and into no other', async () => {
    const [one, two] = [await begin(), await begin()]
    const theirs = (await copyOf(one))!
    await openReview(one)
    record(note('From the other page.'))
    const added = openNow().log.slice(theirs.log.length)
    // As if it had been done there.
    await removeReview(one)
    await takeIn(theirs)
    const [here, other] = [await reopened(one), reviewOf(two)]
    const otherLog = (await copyOf(two))!.log
    another.postMessage({ kind: 'appended', review: one, events: added, omitted: [] })
    await expect.poll(() => here.ready().review.notes.get('q1')).toBe('From the other page.')
    expect(other.state.getState()).toEqual({ status: 'closed', id: two })
    expect((await reopened(two)).ready().log).toEqual(otherLog)
  })
})

describe('two reviews of one page', () => {
  it('are both open where both are shown, each with what is done in it; what is not shown is let go of', async () => {
    const [one, two] = [await openReview(await begin()), reviewOf(await begin())]
    const leave = showReview(one)
    await openReview(two.id)
    one.record(note('In the one.'))
    two.record(note('In the other.'))
    two.undo()
    expect([one.ready().review.notes.get('q1'), two.ready().review.notes.get('q1')]).toEqual(['In the one.', undefined])
    leave()
    await openReview(two.id)
    expect(one.state.getState()).toEqual({ status: 'closed', id: one.id })
    expect((await openReview(one.id)).ready().review.notes.get('q1')).toBe('In the one.')
  })
})

describe('the list of reviews', () => {
  it('has the one that was changed last first', async () => {
    const [first, second] = [await begin(), await begin()]
    await openReview(first)
    record(note('Changed last.'))
    await reopened(first)
    await refreshReviewList()
    const listed = () => useReviewList.getState().reviews.map(({ id }) => id)
    expect(listed()).toEqual([first, second])
    await openReview(second)
    record(note('Now this one.'))
    await reopened(second)
    await refreshReviewList()
    expect(listed()).toEqual([second, first])
  })
})
