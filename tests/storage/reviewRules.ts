import { noOtherPacks } from '../../src/core/review/adoption'
import * as z from 'zod/mini'
import { emptied } from '../../src/core/review/freeText'
import type { Log } from '../../src/core/review/log'
import { redactEvents } from '../../src/core/review/redaction'
import { listReviewIds, putDevice, readDevice } from '../../src/storage/deviceRecords'
import { deleteForm, putForm, readForms } from '../../src/storage/formRecords'
import type { RecordStore } from '../../src/storage/recordStore'
import {
  appendEvents,
  clearStore,
  countStored,
  deleteDraft,
  deleteReview,
  putDraft,
  putRedacted,
  putReview,
  readDrafts,
} from '../../src/storage/reviewStore'
import { readReview } from '../../src/storage/storedReview'
import { extended } from '../support/notation'
import {
  begun,
  checklist,
  copyOf,
  countAll,
  draft,
  fill,
  form,
  note,
  ofAnotherReview,
  putBegun,
  putEvents,
  type StoreRule,
} from './storeRule'

const byOwnPage = () => 'this page'

const later = (...texts: readonly string[]): Log =>
  extended(
    begun,
    texts.map((text) => note(text)),
    'later',
  ).slice(begun.length)

const idsOf = async (store: RecordStore, review = 'r1') => {
  const stored = await readReview(store, review)
  return stored.kind === 'found' ? stored.log.map(({ id }) => id) : stored.kind
}
const pagesOfDrafts = async (store: RecordStore) => (await readDrafts(store, 'r1')).map(({ page }) => page).sort()
const pagesOfForms = async (store: RecordStore, review = 'r1') =>
  (await readForms(store, review)).map(({ page, form: name }) => `${page}: ${name}`).sort()

const kept: readonly StoreRule[] = [
  {
    title: 'a review is read as it was stored, in order, with its checklist',
    of: putBegun,
    then: async (store) => {
      const stored = await readReview(store, 'r1')
      return stored.kind === 'found' && [stored.log, stored.omitted, stored.damaged, stored.pack.id]
    },
    is: [begun, [], [], 'example'],
  },
  {
    title: 'a review that is not there is missing',
    of: putBegun,
    then: async (store) => [await idsOf(store, 'r2'), await countStored(store, 'r2'), await listReviewIds(store)],
    is: ['missing', 0, ['r1']],
  },
  {
    title: 'events are added, once however often, and the draft that became one goes with it, from its page alone',
    of: async (store) => {
      await putBegun(store)
      await putDraft(store, draft('this page'))
      await putDraft(store, draft('another page'))
      return [
        await appendEvents(store, 'r1', later('Typed.'), byOwnPage),
        await appendEvents(store, 'r1', later('Typed.'), byOwnPage),
      ]
    },
    then: async (store) => [await idsOf(store), await pagesOfDrafts(store)],
    is: [
      [true, true],
      [['start:1', 'w:1', 'w:2', 'later:1'], ['another page']],
    ],
  },
  {
    title: 'nothing is added to a review that is not there, and nothing that was typed in it comes back',
    of: async (store) => [
      await appendEvents(store, 'r1', later('Typed.'), byOwnPage),
      await putDraft(store, draft('this page')),
    ],
    then: countAll,
    is: [[false, false], { events: 0, drafts: 0, forms: 0, packs: 0, device: 0 }],
  },
  {
    title: 'a copy without a text does not take the place of the whole event, which another tab may have stored',
    of: async (store) => {
      const log = [...begun, ...later('Whole.')]
      await putReview(store, copyOf(log))
      const { omitted } = redactEvents(copyOf(log), new Set(['later:1']))
      const without = omitted.map(({ redacted: _, ...place }) => place)
      await putReview(store, {
        ...copyOf(log.map((event) => (event.id === 'later:1' ? emptied(event) : event))),
        omitted: without,
      })
    },
    then: async (store) => {
      const stored = await readReview(store, 'r1')
      return stored.kind === 'found' && [stored.log.at(-1), stored.omitted]
    },
    is: [later('Whole.')[0], []],
  },
  {
    title: 'a whole event does not take the place of one whose text was taken away for good',
    of: async (store) => {
      const log = [...begun, ...later('A child’s name.')]
      await putReview(store, {
        pack: checklist,
        otherPacks: noOtherPacks,
        ...redactEvents(copyOf(log), new Set(['later:1'])),
      })
      await putReview(store, copyOf(log))
    },
    then: async (store) => JSON.stringify(await readReview(store, 'r1')).includes('A child'),
    is: false,
  },
  {
    title:
      'text that is taken away goes from the event and from every draft and form of its field, and from nothing else',
    of: async (store) => {
      const log = [...begun, ...later('A child’s name.', 'No name.')]
      await putReview(store, copyOf(log))
      await putDraft(store, draft('this page', 'A child’s name again.'))
      await putDraft(store, {
        ...draft('another page', 'Of another.'),
        field: 'note-set/q2',
        change: note('Of another.', 'q2'),
      })
      await putForm(store, form('this page', 'note-set/q1'), null)
      await putForm(store, form('this page', 'note-set/q2'), null)
      const redacted = redactEvents(copyOf(log), new Set(['later:1']))
      await putRedacted(store, 'r1', { ...redacted, log: redacted.log.filter(({ id }) => id === 'later:1') })
    },
    then: async (store) => [
      JSON.stringify([await readReview(store, 'r1'), await readDrafts(store, 'r1')]).includes('A child'),
      await idsOf(store),
      await pagesOfDrafts(store),
      await pagesOfForms(store),
    ],
    is: [false, ['start:1', 'w:1', 'w:2', 'later:1', 'later:2'], ['another page'], ['this page: note-set/q2']],
  },
  {
    title: 'a review is removed with its drafts and forms; its checklist, other reviews and what the device knows stay',
    of: async (store) => {
      await fill(store)
      await deleteReview(store, 'r1')
    },
    then: async (store) => [await countAll(store), await listReviewIds(store)],
    is: [{ events: 3, drafts: 0, forms: 0, packs: 1, device: 1 }, ['r2']],
  },
  {
    title: '“Remove everything” leaves no record of any kind',
    of: async (store) => {
      await fill(store)
      await clearStore(store)
    },
    then: countAll,
    is: { events: 0, drafts: 0, forms: 0, packs: 0, device: 0 },
  },
]

/** How a review is told whose stored records are these besides its first event. */
const damagedBy = (title: string, stored: unknown, is: unknown): StoreRule => ({
  title,
  of: async (store) => {
    await putBegun(store)
    await putEvents(store, ['r1', 'x:1', stored])
  },
  then: async (store) => {
    const read = await readReview(store, 'r1')
    return read.kind === 'found'
      ? [read.log.length, read.omitted.length, [...new Set(read.damaged.map(({ where }) => where.split(',')[0]))]]
      : [read.kind, read.kind === 'damaged' && [read.isNewer, read.records.length]]
  },
  is,
})

const damages: readonly StoreRule[] = [
  damagedBy('a text where an event should be is named as damaged, and the rest is read', 'text', [3, 0, ['event x:1']]),
  damagedBy('nothing where an event should be is named as damaged, and the rest is read', null, [3, 0, ['event x:1']]),
  damagedBy('a place of an event that says too little is named as damaged', { omitted: true }, [3, 0, ['event x:1']]),
  damagedBy('an event that a newer version stored makes the whole review a newer one', { ...begun[1], format: 99 }, [
    'damaged',
    [true, 4],
  ]),
  damagedBy(
    'a detail that there is none of here, in an event of this format, makes the whole review a newer one',
    { ...begun[1], kind: 'detail-set', detail: 'pupils', value: 210 },
    ['damaged', [true, 4]],
  ),
  damagedBy(
    'what is left of an event makes the whole review a newer one where that gives a detail that there is none of here',
    { omitted: true, event: { ...begun[1], kind: 'detail-set', detail: 'pupils', value: 210 } },
    ['damaged', [true, 4]],
  ),
  {
    title: 'a review whose start or checklist cannot be read is damaged, and all that is stored of it is handed over',
    of: async (store) => {
      await putEvents(store, ['r1', 'w:1', begun[1]], ['r2', 'start:1', ofAnotherReview(begun)[0]])
    },
    then: async (store) =>
      Promise.all(
        ['r1', 'r2'].map(async (review) => {
          const read = await readReview(store, review)
          return read.kind === 'damaged' && [read.isNewer, read.problems.length > 0, read.records.length]
        }),
      ),
    is: [
      [false, true, 1],
      [false, true, 1],
    ],
  },
]

const typed: readonly StoreRule[] = [
  {
    title:
      'a draft is read with what its author saw; one that makes no sense is left out, and one that is taken away is gone',
    of: async (store) => {
      await putBegun(store)
      await putDraft(store, { ...draft('this page'), replaces: ['w:1'] })
      await putDraft(store, draft('another page'))
      await deleteDraft(store, ['r1', 'another page', 'note-set/q1'])
      await store.write(['drafts'], async ({ put }) =>
        put('drafts', { review: 'r1', page: 'p', field: 'f', change: 7, replaces: 7 }),
      )
    },
    then: (store) => readDrafts(store, 'r1'),
    is: [{ page: 'this page', field: 'note-set/q1', change: note('Typed.'), replaces: ['w:1'] }],
  },
  {
    title: 'a form takes the place of the one that a page before it kept, and goes when it is handed in',
    of: async (store) => {
      await putForm(store, form('a page that is gone'), null)
      await putForm(store, form('this page'), 'a page that is gone')
      await putForm(store, form('this page', 'evidence-set/e1'), null)
      await putForm(store, form('this page', 'new', ''), null)
      await deleteForm(store, 'r1', 'this page', 'evidence-set/e1')
    },
    then: async (store) => [
      await pagesOfForms(store),
      await pagesOfForms(store, ''),
      (await readForms(store, 'r1')).map(({ values, seen }) => [values, [...seen]]),
    ],
    is: [['this page: action-set/q1/0'], ['this page: new'], [[{ owner: 'Head' }, [['action-set/q1/0/owner', 'w:1']]]]],
  },
  {
    title: 'what the device knows is read where it fits, and is nothing where it does not',
    of: async (store) => {
      await putDevice(store, 'name', 'first')
      await putDevice(store, 'name', 'second')
      await putDevice(store, 'other', 7)
    },
    then: async (store) => Promise.all(['name', 'other', 'none'].map((key) => readDevice(store, key, z.string()))),
    is: ['second', null, null],
  },
]

/** What holds of what is kept of reviews, and of what is typed in them. */
export const reviewRules: readonly StoreRule[] = [...kept, ...damages, ...typed]
