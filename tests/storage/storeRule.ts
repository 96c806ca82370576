import { noOtherPacks } from '../../src/core/review/adoption'
import type { ReviewEvent } from '../../src/core/review/event'
import type { Log } from '../../src/core/review/log'
import { putDevice } from '../../src/storage/deviceRecords'
import { putForm } from '../../src/storage/formRecords'
import { everyKind, type RecordStore } from '../../src/storage/recordStore'
import { putDraft, putReview } from '../../src/storage/reviewStore'
import { answering, extended, pack, start } from '../support/notation'

/**
 * What holds of every store, whatever it keeps records in: `recordStore.test.ts` asks the one in memory, and
 * `browser/recordStore.spec.ts` the browser's database, closed and opened again. The rules stand in `recordRules.ts` and
 * `reviewRules.ts`.
 *
 * A rule says what happens to an empty store, what is looked at after that, and what is found. What is found is told in
 * plain values, so that it can be told by a browser.
 */
export interface StoreRule {
  readonly title: string
  readonly of: (store: RecordStore) => Promise<unknown>
  /** Looked at once the store was closed and opened again. */
  readonly then: (store: RecordStore) => Promise<unknown>
  readonly is: unknown
}

/** What a rule comes to: what happening said, where it said anything, and what was found then. */
export const foundBy = async (
  { of, then }: StoreRule,
  store: RecordStore,
  reopen: () => Promise<RecordStore>,
): Promise<unknown> => {
  const said = await of(store)
  const found = await then(await reopen())
  if (said === undefined) return found
  return found === undefined ? said : [said, found]
}

export const checklist = pack('C5 3')
export const begun = extended(start, answering('2 1'))
export const note = (text: string, question = 'q1') => ({ kind: 'note-set', question, value: text }) as const
export const copyOf = (log: Log) => ({ pack: checklist, otherPacks: noOtherPacks, log, omitted: [] })
export const ofAnotherReview = (log: Log): Log =>
  log.map((event): ReviewEvent => (event.kind === 'review-started' ? { ...event, review: 'r2' } : event))

export const putBegun = (store: RecordStore) => putReview(store, copyOf(begun))
export const draft = (page: string, text = 'Typed.', review = 'r1') => ({
  review,
  page,
  field: 'note-set/q1',
  change: note(text),
  replaces: [],
})
export const form = (page: string, name = 'action-set/q1/0', review = 'r1') => ({
  review,
  page,
  form: name,
  values: { owner: 'Head' },
  openedWith: {},
  seen: new Map([[`${name}/owner`, 'w:1']]),
})

/** How many records of each kind there are, of the reviews and names that are used here. */
export const countAll = (store: RecordStore) =>
  store.read(everyKind, async (records) => ({
    events: (await records.count('events', 'r1')) + (await records.count('events', 'r2')),
    drafts: await records.count('drafts', 'r1'),
    forms: await records.count('forms', 'r1'),
    packs: (await records.get('packs', '0'.repeat(64))) === undefined ? 0 : 1,
    device: (await records.get('device', 'name')) === undefined ? 0 : 1,
  }))

export const fill = async (store: RecordStore): Promise<void> => {
  await putBegun(store)
  await putReview(store, copyOf(ofAnotherReview(begun)))
  await putDraft(store, draft('this page'))
  await putForm(store, form('this page'), null)
  await putDevice(store, 'name', 'value')
}

export const putEvents = (
  store: RecordStore,
  ...records: readonly (readonly [review: string, id: string, event: unknown])[]
) =>
  store.write(['events'], async ({ put }) => {
    for (const [review, id, event] of records) put('events', { review, id, event })
  })
