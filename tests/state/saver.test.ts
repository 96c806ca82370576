import { noOtherPacks } from '../../src/core/review/adoption'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ReviewEvent } from '../../src/core/review/event'
import type { ReviewCopy } from '../../src/core/review/reviewCopy'
import { memoryStore } from '../../src/storage/memoryStore'
import type { RecordStore } from '../../src/storage/recordStore'
import { appendEvents, countStored, deleteReview, putReview } from '../../src/storage/reviewStore'
import { readReview } from '../../src/storage/storedReview'
import type { OnDevice } from '../../src/state/device'
import { createSaver, type SaveStatus } from '../../src/state/saver'
import { answering, extended, pack, start } from '../support/notation'

/** A device whose storage can be switched off, filled up and held up. */
const createDevice = () => {
  const [store, pageStore] = [memoryStore(), memoryStore()]
  const state = { refusal: null as 'off' | null, isFull: false, tries: 0, atOnce: 0, most: 0 }
  const onDevice = async <Value>(run: (kept: RecordStore) => Promise<Value>): Promise<OnDevice<Value>> => {
    state.tries += 1
    state.atOnce += 1
    state.most = Math.max(state.most, state.atOnce)
    try {
      await Promise.resolve()
      if (state.isFull) throw new DOMException('No room', 'QuotaExceededError')
      return state.refusal === null ? { ok: true, value: await run(store) } : { ok: false, refusal: state.refusal }
    } finally {
      state.atOnce -= 1
    }
  }
  return { store, state, device: { onDevice, pageStore } }
}

const begun = extended(start, answering('2 1'))
const copy: ReviewCopy = { pack: pack('C5 3'), otherPacks: noOtherPacks, log: begun, omitted: [] }
const longer = extended(begun, answering('0 0 0').slice(0, 2), 'later')
const [first, second] = longer.slice(begun.length)

const setUp = async () => {
  const { store, state, device } = createDevice()
  await putReview(store, copy)
  const said: SaveStatus[] = []
  const told: string[] = []
  const saver = createSaver<ReviewEvent, ReviewCopy>(
    'r1',
    copy,
    store,
    {
      append: (kept, review, events) => appendEvents(kept, review, events, () => 'page'),
      count: countStored,
      sizeOf: ({ log }) => log.length,
      put: putReview,
      remove: deleteReview,
      stored: (_review, events) => told.push(...events.map(({ id }) => id)),
      gone: () => told.push('gone'),
    },
    device,
  )
  saver.listen({ say: (status) => said.push(status), gone: () => undefined, reconnected: () => undefined })
  const save = (events: readonly ReviewEvent[], log: readonly ReviewEvent[]) => saver.save(events, { ...copy, log })
  const idsOn = async (kept: RecordStore) => {
    const stored = await readReview(kept, 'r1')
    return stored.kind === 'found' ? stored.log.map(({ id }) => id) : stored.kind
  }
  return { saver, save, state, store, pageStore: device.pageStore, said, told, idsOn }
}

/** Lets all go on that needs no clock. */
const settled = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-26T09:00:00Z') })
  return () => vi.useRealTimers()
})

describe('saving', () => {
  it('says “saved” once nothing waits, and at no time before', async () => {
    const { save, said, saver, store, idsOn } = await setUp()
    save([first!], [...begun, first!])
    save([second!], longer)
    expect(saver.status()).toEqual({ kind: 'saving' })
    await settled()
    expect(said.map(({ kind }) => kind)).toEqual(['saving', 'saving', 'saving', 'saved'])
    expect(await idsOn(store)).toEqual(longer.map(({ id }) => id))
    expect(saver.waiting()).toEqual([])
  })

  it('runs once at a time, and stores nothing where nothing waits', async () => {
    const { save, saver, state, told } = await setUp()
    await saver.tryAgain()
    expect(state.tries).toBe(0)
    save([first!], [...begun, first!])
    save([second!], longer)
    void saver.tryAgain()
    await settled()
    expect([state.most, state.tries, told]).toEqual([1, 2, ['later:1', 'later:2']])
  })

  it('tries again after ever longer pauses where there is no room, and takes along what has come since', async () => {
    const { save, saver, state, store, idsOn } = await setUp()
    state.isFull = true
    save([first!], [...begun, first!])
    await settled()
    expect(saver.status()).toEqual({ kind: 'failed', why: 'full', waiting: 1 })
    save([second!], longer)
    await vi.advanceTimersByTimeAsync(7_000)
    expect([state.tries, saver.status()]).toEqual([4, { kind: 'failed', why: 'full', waiting: 2 }])
    state.isFull = false
    await vi.advanceTimersByTimeAsync(8_000)
    expect(saver.status()).toEqual({ kind: 'saved', at: '2026-11-26T09:00:15.000Z' })
    expect(await idsOn(store)).toEqual(longer.map(({ id }) => id))
  })

  it('keeps the whole review in the page where storage is off, and moves it to the device once that is allowed', async () => {
    const { save, saver, state, store, pageStore, idsOn } = await setUp()
    await deleteReview(store, 'r1')
    saver.lose()
    state.refusal = 'off'
    save([first!], [...begun, first!])
    await settled()
    expect([saver.isInPageAlone(), await idsOn(pageStore)]).toEqual([true, [...begun, first!].map(({ id }) => id)])
    state.refusal = null
    await saver.tryAgain()
    await settled()
    expect([saver.isInPageAlone(), await idsOn(pageStore), await idsOn(store)]).toEqual([
      false,
      'missing',
      [...begun, first!].map(({ id }) => id),
    ])
  })

  it('stores nothing of a review that another tab has deleted', async () => {
    const { save, store, told, idsOn } = await setUp()
    await deleteReview(store, 'r1')
    save([first!], [...begun, first!])
    await settled()
    expect([told, await idsOn(store)]).toEqual([['gone'], 'missing'])
  })

  it('does not store what was taken out of what waits, and stores it after all where it is put back', async () => {
    const { save, saver, state, store, idsOn } = await setUp()
    state.isFull = true
    save([first!, second!], longer)
    await settled()
    const putBack = saver.take(new Set(['later:1']))
    state.isFull = false
    await saver.tryAgain()
    expect(await idsOn(store)).toEqual(['start:1', 'w:1', 'w:2', 'later:2'])
    putBack()
    await settled()
    expect(await idsOn(store)).toEqual(longer.map(({ id }) => id))
  })

  it('is not done with a review as long as somebody looks at it, or anything of it waits', async () => {
    const { save, saver } = await setUp()
    expect(saver.isDone()).toBe(false)
    save([first!], [...begun, first!])
    saver.leave()
    expect(saver.isDone()).toBe(false)
    await settled()
    expect(saver.isDone()).toBe(true)
  })

  it('asks before the page is left as long as anything waits that is in no file', async () => {
    const { save, saver, state } = await setUp()
    state.isFull = true
    save([first!], [...begun, first!])
    expect(saver.isAtRisk()).toBe(true)
    saver.noteInFile()
    expect(saver.isAtRisk()).toBe(false)
    save([second!], longer)
    expect(saver.isAtRisk()).toBe(true)
    saver.end()
    expect(saver.isAtRisk()).toBe(false)
  })
})
