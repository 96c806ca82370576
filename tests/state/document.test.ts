import { beforeEach, describe, expect, it } from 'vitest'
import type { DocumentKind, LoggedEvent } from '../../src/core/log/document'
import type { Envelope } from '../../src/core/log/envelope'
import { inOrder, mergeLogs, type EventPlace } from '../../src/core/log/log'
import { seenInOf } from '../../src/core/log/seen'
import { standingIn, standingWith, type StandingOf } from '../../src/core/log/standing'
import { memoryStore } from '../../src/storage/memoryStore'
import type { RecordStore } from '../../src/storage/recordStore'
import { openDocument, type DocumentParts, type LogIn, type TabListener } from '../../src/state/document'
import type { Device } from '../../src/state/device'
import { createSaver, type Keeping } from '../../src/state/saver'

/*
 * A list of votes: a kind of document that knows nothing of reviews. What a review can do, it can.
 */

type VoteEvent = LoggedEvent &
  (
    | { readonly kind: 'votes-started'; readonly about: string }
    | { readonly kind: 'vote-set'; readonly voter: string; readonly value: string | null }
  )

interface Votes extends DocumentParts {
  readonly event: VoteEvent
  readonly place: EventPlace
  readonly folded: { readonly standing: StandingOf<VoteEvent> }
  readonly known: { readonly room: string }
  readonly view: { readonly votes: readonly (readonly [voter: string, value: string])[] }
}

const votes: DocumentKind<VoteEvent> = {
  start: 'votes-started',
  fieldOf: (event) => (event.kind === 'vote-set' ? `vote-set/${event.voter}` : event.kind),
  stamped: (change, place) => ({ ...change, ...place }),
}

const keeping: Omit<Keeping<VoteEvent, LogIn<Votes>>, 'stored' | 'gone'> = {
  append: (store, document, events) =>
    store.write(['events'], async (records) => {
      if ((await records.count('events', document)) === 0) return false
      for (const event of events) records.put('events', { review: document, id: event.id, event })
      return true
    }),
  count: (store, document) => store.read(['events'], (records) => records.count('events', document)),
  sizeOf: ({ log }) => log.length,
  put: (store, { log }) =>
    store.write(['events'], async (records) => {
      for (const event of log) records.put('events', { review: 'v1', id: event.id, event })
    }),
  remove: (store, document) => store.write(['events'], async (records) => records.deleteOf('events', document)),
}

const isVote = (event: unknown): event is VoteEvent => typeof event === 'object' && event !== null && 'kind' in event

/** What other pages say, which all pages of a device hear. */
type Heard = (document: string, hear: (listener: TabListener<Votes>) => void, from: object) => void

/** A page of a device, in which votes are opened. */
const openPage = (kept: RecordStore, others: Set<Heard>, writer: string) => {
  const device: Device = {
    onDevice: async (run) => ({ ok: true, value: await run(kept) }),
    pageStore: memoryStore(),
  }
  const page = {}
  const listeners = new Map<string, TabListener<Votes>>()
  others.add((document, hear, from) => {
    const listener = listeners.get(document)
    if (from !== page && listener !== undefined) hear(listener)
  })
  const tell = (document: string, hear: (listener: TabListener<Votes>) => void): void => {
    for (const other of others) other(document, hear, page)
  }
  let written = 0
  const documentOf = (id: string) =>
    openDocument<Votes>(id, {
      kind: votes,
      read: async (document) => {
        const stored = await kept.read(['events'], (records) => records.of('events', document))
        const log = stored.flatMap(({ event }) => (isVote(event) ? [event] : [])).sort(inOrder)
        return log.length === 0
          ? { status: 'missing', refusal: null }
          : {
              status: 'found',
              whole: { log, omitted: [] },
              known: { room: 'Hall' },
              whoGoesOn: () => writer,
              store: kept,
            }
      },
      merge: (one, other) => {
        const merged = mergeLogs(one.log, other.log)
        return merged.ok ? { ok: true, value: { log: merged.value, omitted: [] } } : merged
      },
      fold: (whole) => ({ standing: standingIn(votes)(whole) }),
      foldMore: ({ standing }, events) => standingWith(votes)(standing, events),
      viewOf: (_known, { standing }) => ({
        votes: [...(standing.fields.get('vote-set')?.values() ?? [])].flatMap(({ current }) => {
          const last = current.at(-1)
          return last?.kind === 'vote-set' && last.value !== null ? [[last.voter, last.value] as const] : []
        }),
      }),
      authorsIn: () => () => null,
      refusalOf: (_open, change) => (change.kind === 'vote-set' && change.voter === 'nobody' ? 'nobody votes' : null),
      dated: (change) => change,
      nextStamp: (by) => ({ writer, n: (written += 1), at: '2026-11-26T09:00:00Z', by }),
      openSaver: (document, _known, whole, store, listener) => {
        const saver = createSaver<VoteEvent, LogIn<Votes>>(
          document,
          whole,
          store,
          {
            ...keeping,
            stored: (_id, log) => tell(document, ({ stored }) => stored({ log, omitted: [] })),
            gone: () => undefined,
          },
          device,
        )
        saver.listen(listener)
        return saver
      },
      listen: (document, listener) => {
        listeners.set(document, listener)
        return () => void listeners.delete(document)
      },
      opened: () => undefined,
      reconnected: () => undefined,
      recorded: () => undefined,
    })
  return { documentOf, tell }
}

const envelope: Envelope = { id: 'start:1', seq: 1, at: '2026-11-26T09:00:00Z', by: 'a', replaces: [] }
const vote = (voter: string, value: string | null) => ({ kind: 'vote-set', voter, value }) as const

let kept = memoryStore()
let others = new Set<Heard>()
const pageOf = (writer: string) => openPage(kept, others, writer)

const opened = async (id = 'v1', writer = 'a') => {
  const document = pageOf(writer).documentOf(id)
  await document.open()
  return document
}

/** Until what was recorded is stored. */
const saved = async (document: Awaited<ReturnType<typeof opened>>): Promise<void> => {
  await expect.poll(() => document.ready().saveStatus.kind).toBe('saved')
}

beforeEach(async () => {
  kept = memoryStore()
  others = new Set()
  await kept.write(['events'], async ({ put }) => {
    for (const review of ['v1', 'v2'])
      put('events', { review, id: 'start:1', event: { ...envelope, kind: 'votes-started', about: review } })
  })
})

describe('a document that is no review', () => {
  it('records what is done, takes it back and does it again', async () => {
    const document = await opened()
    document.record(vote('Ann', 'yes'))
    document.recordAll([vote('Ann', 'no'), vote('Ben', 'yes')])
    expect(document.ready().votes).toEqual([
      ['Ann', 'no'],
      ['Ben', 'yes'],
    ])
    document.undo()
    expect(document.ready().votes).toEqual([['Ann', 'yes']])
    document.redo()
    expect(document.ready().votes).toEqual([
      ['Ann', 'no'],
      ['Ben', 'yes'],
    ])
  })

  it('is stored, and stands as it did when it is closed and opened again', async () => {
    const document = await opened()
    document.record(vote('Ann', 'yes'))
    await saved(document)
    document.close()
    expect(document.state.getState().status).toBe('closed')
    await document.open()
    expect(document.ready()).toMatchObject({ votes: [['Ann', 'yes']], room: 'Hall', undoable: [] })
    expect((await opened('v1', 'b')).ready().votes).toEqual([['Ann', 'yes']])
  })

  it('records nothing where it says so already, and refuses what nobody may do', async () => {
    const document = await opened()
    expect([document.record(vote('Ann', 'yes')), document.record(vote('Ann', 'yes'))]).toEqual([true, false])
    expect(() => document.record(vote('nobody', 'yes'))).toThrow('nobody votes')
    expect(document.ready().undoable).toHaveLength(1)
  })

  it('says of one that is not there that it is missing', async () => {
    expect((await opened('v3')).state.getState()).toEqual({ status: 'missing', id: 'v3', refusal: null })
  })
})

describe('two documents that are open at once', () => {
  it('are each their own: what is done, undone and closed in one changes nothing of the other', async () => {
    const page = pageOf('a')
    const [one, two] = [page.documentOf('v1'), page.documentOf('v2')]
    await Promise.all([one.open(), two.open()])
    one.record(vote('Ann', 'yes'))
    two.record(vote('Ben', 'no'))
    two.undo()
    one.close()
    expect(two.ready()).toMatchObject({ id: 'v2', votes: [], undoable: [] })
    await one.open()
    expect(one.ready()).toMatchObject({ id: 'v1', votes: [['Ann', 'yes']] })
  })
})

describe('a document that is open in two pages', () => {
  it('comes to the same in both', async () => {
    const [here, there] = [await opened('v1', 'a'), await opened('v1', 'b')]
    here.record(vote('Ann', 'yes'))
    there.record(vote('Ben', 'no'))
    await Promise.all([saved(here), saved(there)])
    expect(here.ready().log.map(({ id }) => id)).toEqual(there.ready().log.map(({ id }) => id))
    expect(here.ready().votes).toEqual(there.ready().votes)
  })

  it('keeps both values of what was changed without sight of each other, and an undo that would overwrite one asks first', async () => {
    const [here, there] = [await opened('v1', 'a'), await opened('v1', 'b')]
    here.record(vote('Ann', 'yes'))
    there.record(vote('Ann', 'no'))
    await Promise.all([saved(here), saved(there)])
    const { standing } = here.ready().folded
    expect(standing.fields.get('vote-set')?.get('vote-set/Ann')?.current).toHaveLength(2)
    here.undo()
    expect(here.ready().askFirst).toEqual({ direction: 'undo' })
    here.keepAsIs()
    expect([here.ready().askFirst, here.ready().votes]).toEqual([null, there.ready().votes])
  })

  it('lets what somebody saw when they began stand beside what came meanwhile', async () => {
    const [here, there] = [await opened('v1', 'a'), await opened('v1', 'b')]
    there.record(vote('Ann', 'no'))
    await saved(there)
    const seen = seenInOf(votes)(here.ready().folded.standing, ['vote-set'])
    there.record(vote('Ann', 'perhaps'))
    await saved(there)
    expect(here.recordAll([vote('Ann', 'yes')], seen)).toBe(true)
    const { standing } = here.ready().folded
    expect(
      standing.fields
        .get('vote-set')
        ?.get('vote-set/Ann')
        ?.current.map((event) => event.kind === 'vote-set' && event.value),
    ).toEqual(['perhaps', 'yes'])
  })

  it('that is deleted in one can be put back from the other, with text that was being typed; what was removed for good cannot', async () => {
    const page = pageOf('b')
    const [here, there] = [await opened('v1', 'a'), page.documentOf('v1')]
    await there.open()
    here.record(vote('Ann', 'yes'))
    await saved(here)
    page.tell('v1', ({ deleted }) => deleted())
    here.recordText(vote('Ben', 'no'))
    const held = here.state.getState()
    expect(held.status === 'deleted' && held.log.map(({ kind }) => kind)).toEqual([
      'votes-started',
      'vote-set',
      'vote-set',
    ])
    page.tell('v1', ({ cleared }) => cleared())
    expect(here.state.getState()).toEqual({ status: 'removed', id: 'v1' })
  })

  it('misses nothing that is stored while it is being read', async () => {
    const [here, later] = [await opened('v1', 'a'), pageOf('b').documentOf('v1')]
    const opening = later.open()
    here.record(vote('Ann', 'yes'))
    await saved(here)
    await opening
    expect(later.ready().votes).toEqual([['Ann', 'yes']])
  })
})
