import * as z from 'zod/mini'
import { listReviewIds, putDevice, readDevice } from '../../src/storage/deviceRecords'
import { everyKind, type RecordKind, type RecordStore } from '../../src/storage/recordStore'
import { countStored } from '../../src/storage/reviewStore'
import { countAll, fill, putEvents, type StoreRule } from './storeRule'

const nothing = async (): Promise<void> => undefined

/** What a promise rejects with, by name. */
const refusalOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'nothing is refused',
    (error: unknown) => (error instanceof Error || error instanceof DOMException ? error.name : 'something is refused'),
  )

/** Does this to a filled store in a transaction that fails. */
const failingAfter = async (store: RecordStore, kind: RecordKind): Promise<string> => {
  await fill(store)
  return refusalOf(
    store.write(everyKind, async (records) => {
      records.put('events', { review: 'r1', id: 'new:1', event: {} })
      records.put('device', { key: 'name', value: 'another' })
      records.delete('packs', '0'.repeat(64))
      records.deleteOf('drafts', 'r1')
      records.clear(kind)
      throw new RangeError('on purpose')
    }),
  )
}

/** What holds of any records. */
export const recordRules: readonly StoreRule[] = [
  {
    title: 'a record is found by its key, as it was when it was put',
    of: async (store) => {
      const value = new Map([['list', [1, 2]]])
      await putDevice(store, 'name', value)
      value.set('list', [3])
    },
    then: (store) =>
      store.read(['device'], async ({ get }) => {
        const [found, none] = [await get('device', 'name'), await get('device', 'another')]
        return [found?.value instanceof Map && [...found.value], none ?? 'none']
      }),
    is: [[['list', [1, 2]]], 'none'],
  },
  {
    title: 'a record takes the place of the one with the same key',
    of: (store) => putEvents(store, ['r1', 'w:1', 'first'], ['r1', 'w:2', 'other'], ['r1', 'w:1', 'second']),
    then: (store) =>
      store.read(['events'], async ({ get, count }) => [
        (await get('events', ['r1', 'w:1']))?.event,
        await count('events', 'r1'),
      ]),
    is: ['second', 2],
  },
  {
    title:
      'the records of a review are its own, also where another’s name begins alike, and no more than are asked for',
    of: (store) =>
      putEvents(store, ['r', 'w:1', 0], ['r1', 'w:1', 1], ['r1', 'w:2', 2], ['r1/x', 'w:1', 3], ['r2', 'w:1', 4]),
    then: (store) =>
      store.read(['events'], async ({ of, reviews }) => [
        (await of('events', 'r1')).map(({ event }) => event).sort(),
        (await of('events', 'r1', 1)).length,
        (await of('events', 'none')).length,
        [...(await reviews('events'))].sort(),
      ]),
    is: [[1, 2], 1, 0, ['r', 'r1', 'r1/x', 'r2']],
  },
  {
    title: 'taking away takes what is named and nothing beside it',
    of: async (store) => {
      await putEvents(store, ['r1', 'w:1', 1], ['r1', 'w:2', 2], ['r2', 'w:1', 3], ['r3', 'w:1', 4])
      await putDevice(store, 'name', 1)
      await store.write(['events'], async (events) => {
        events.delete('events', ['r1', 'w:1'])
        events.deleteOf('events', 'r2')
      })
    },
    then: (store) =>
      store.read(['events', 'device'], async ({ of, reviews, get }) => [
        (await of('events', 'r1')).map(({ event }) => event),
        await reviews('events'),
        (await get('device', 'name'))?.value,
      ]),
    is: [[2], ['r1', 'r3'], 1],
  },
  {
    title: 'what a transaction has written it reads again',
    of: (store) =>
      store.write(['events'], async (events) => {
        events.put('events', { review: 'r1', id: 'w:1', event: 'new' })
        const found = await events.get('events', ['r1', 'w:1'])
        events.clear('events')
        return [found?.event, await events.count('events', 'r1')]
      }),
    then: nothing,
    is: ['new', 0],
  },
  ...everyKind.map((kind): StoreRule => ({
    title: `a transaction that fails changes nothing, not even where it has cleared all ${kind}, and rejects with its own reason`,
    of: (store) => failingAfter(store, kind),
    then: async (store) => [await countAll(store), await readDevice(store, 'name', z.string())],
    is: ['RangeError', [{ events: 6, drafts: 1, forms: 1, packs: 1, device: 1 }, 'value']],
  })),
  {
    title: 'what cannot be copied is refused, with all that was to be stored beside it',
    of: async (store) => {
      const refused = await refusalOf(putEvents(store, ['r1', 'w:1', 1], ['r1', 'w:2', () => 2]))
      return [refused, await countStored(store, 'r1')]
    },
    then: (store) => listReviewIds(store),
    is: [['DataCloneError', 0], []],
  },
  {
    title: 'of two that read and then write at once, neither loses what the other wrote',
    of: async (store) => {
      const addOne = () =>
        store.write(['device'], async ({ get, put }) => {
          const value = Number((await get('device', 'count'))?.value ?? 0) + 1
          put('device', { key: 'count', value })
        })
      await Promise.all([addOne(), addOne(), addOne()])
    },
    then: (store) => readDevice(store, 'count', z.number()),
    is: 3,
  },
]
