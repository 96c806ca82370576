import { expect, test, type Page } from '@playwright/test'
import { paths } from '../../src/screens/paths'
import {
  choice,
  goTo,
  goToAddress,
  openFile,
  readStore,
  reviewIdOf,
  saveFile,
  savedOnDevice,
  startReview,
  writeStore,
} from './pages'
import { openExampleSession, schoolScreens, show } from './screens'

/**
 * Whatever this device holds, and whatever another page says, is parsed like anything from outside: what makes no sense
 * is passed over, and the app goes on.
 */

const school = 'Example Primary School'

/** What may stand in the place of any value. Made in the page, since not all of it can be sent there as JSON. */
const kindsOfGarbage = [
  'nothing',
  'a number',
  'no number',
  'a long text',
  'half a character',
  'a long list',
  'a deep list',
  'a circle',
  'a prototype',
  'a date',
  'bytes',
] as const

/** Puts garbage in the place of the values of these records of a store, or of one field of them. */
const plant = (
  page: Page,
  kind: (typeof kindsOfGarbage)[number],
  store: string,
  keys: readonly unknown[],
  field: string,
): Promise<void> =>
  page.evaluate(
    ([name, storeName, records, place]) =>
      new Promise<void>((resolve, reject) => {
        const deep = (): unknown => {
          let value: unknown = 7
          for (let depth = 0; depth < 300; depth += 1) value = [value]
          return value
        }
        const circle = (): unknown => {
          const round: Record<string, unknown> = {}
          round['round'] = round
          return round
        }
        const garbage: Readonly<Record<string, () => unknown>> = {
          nothing: () => null,
          'a number': () => 7,
          'no number': () => NaN,
          'a long text': () => 'x'.repeat(1_000_000),
          'half a character': () => '\ud800',
          'a long list': () => Array.from({ length: 1_000_000 }, () => 'x'),
          'a deep list': deep,
          'a circle': circle,
          'a prototype': () =>
            JSON.parse('{"__proto__": {"kind": "answer-set"}, "constructor": 7, "toString": null}') as unknown,
          'a date': () => new Date(NaN),
          bytes: () => new Uint8Array(1_000),
        }
        const opening = indexedDB.open('unannounced')
        opening.addEventListener('error', () => reject(opening.error))
        opening.addEventListener('success', () => {
          const database = opening.result
          const writing = database.transaction(storeName, 'readwrite')
          for (const record of records)
            writing.objectStore(storeName).put({ ...(record as object), [place]: garbage[name]?.() })
          writing.addEventListener('complete', () => {
            database.close()
            resolve()
          })
          writing.addEventListener('abort', () => reject(writing.error))
        })
      }),
    [kind, store, keys, field] as const,
  )

const watchFailures = (page: Page): readonly string[] => {
  const failures: string[] = []
  page.on('pageerror', (error) => failures.push(String(error)))
  return failures
}

/** Everything that the app keeps of a review on this device beside its events. */
const deviceKeys = (review: string): readonly string[] => [
  `backup/${review}`,
  `reminder/${review}`,
  `archived/${review}`,
  `contributor/${review}`,
  `news/${review}/me`,
  `looked-at/${review}/me/`,
  `asked/${review}/me/`,
  `sent-back/${review}/me`,
  'preferences/answering',
  'preferences/persistent',
]

test('whatever stands in the records of this device, the app opens, shows every screen and goes on saving', async ({
  page,
}) => {
  const failures = watchFailures(page)
  await startReview(page, school)
  await choice(page, 'lead-available', 2).check()
  await savedOnDevice(page)
  await saveFile(page)
  const review = reviewIdOf(page)
  const kept = (await readStore(page, 'device')).map(({ key }) => String(key))
  // What the app has written is among what is planted: a new record has to be added to the list.
  expect(kept.filter((key) => !deviceKeys(review).includes(key))).toEqual([])
  for (const [index, kind] of kindsOfGarbage.entries()) {
    await plant(
      page,
      kind,
      'device',
      deviceKeys(review).map((key) => ({ key })),
      'value',
    )
    await plant(
      page,
      kind,
      'drafts',
      [
        { review, page: 'other', field: 'note-set/lead-available', replaces: null },
        { review, page: 'other', field: 'answer-set/child-heard', replaces: null },
      ],
      'change',
    )
    await plant(
      page,
      kind,
      'drafts',
      [
        {
          review,
          page: 'another',
          field: 'note-set/lead-available',
          change: { kind: 'note-set', question: 'lead-available', value: null },
        },
      ],
      'replaces',
    )
    await plant(
      page,
      kind,
      'forms',
      [
        { review, page: 'other', form: 'detail-set', openedWith: {}, seen: new Map() },
        { review: '', page: 'other', form: 'new-review', openedWith: {}, seen: new Map() },
      ],
      'values',
    )
    await plant(page, kind, 'events', [{ review, id: `damaged:${index + 1}` }], 'event')
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(choice(page, 'lead-available', 2)).toBeChecked()
  }
  for (const screen of schoolScreens) await show(page, screen, review)
  await goToAddress(page, paths.question(review, 'lead-available'))
  await choice(page, 'lead-available', 3).check()
  await savedOnDevice(page)
  await page.reload()
  await expect(choice(page, 'lead-available', 3)).toBeChecked()
  expect(failures).toEqual([])
})

test('whatever stands in the records of a session, or of those it takes part in, the rest of it opens and goes on', async ({
  page,
}) => {
  const failures = watchFailures(page)
  await openExampleSession(page)
  for (const [index, kind] of kindsOfGarbage.entries()) {
    await plant(page, kind, 'sessions', [{ session: 'example-session', id: `damaged:${index + 1}` }], 'event')
    await plant(page, kind, 'device', [{ key: 'taking-part' }], 'value')
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'This device has not joined that session' })).toBeVisible()
    await goToAddress(page, paths.collect('example-session'))
    await expect(page.getByText('10 of 10 tables').first()).toBeVisible()
    await expect(page.getByText(/entr(?:y|ies) of this session could not be read$/)).toBeVisible()
    await goToAddress(page, paths.takePart(274_511))
  }
  await goToAddress(page, paths.workshops)
  await expect(page.getByRole('article')).toHaveCount(1)
  expect(failures).toEqual([])
})

test('a checklist on this device that is garbage is said, and the others open', async ({ page }) => {
  const failures = watchFailures(page)
  await startReview(page, school)
  await choice(page, 'lead-available', 2).check()
  await savedOnDevice(page)
  const packs = await readStore(page, 'packs')
  for (const kind of kindsOfGarbage) {
    await plant(
      page,
      kind,
      'packs',
      packs.map(({ hash }) => ({ hash })),
      'pack',
    )
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'This review cannot be opened' })).toBeVisible()
  }
  await writeStore(page, 'packs', packs)
  await page.reload()
  await expect(choice(page, 'lead-available', 2)).toBeChecked()
  expect(failures).toEqual([])
})

test('what another page says that makes no sense is passed over', async ({ page, context }) => {
  const failures = watchFailures(page)
  await startReview(page, school)
  await choice(page, 'lead-available', 2).check()
  await savedOnDevice(page)
  const review = reviewIdOf(page)
  const hostile = await context.newPage()
  await hostile.goto('./icon.svg')
  await hostile.evaluate((id) => {
    const channel = new BroadcastChannel('unannounced')
    const place = { id: 'x:1', seq: 1, at: '2026-11-23T10:00:00Z', by: 'me', replaces: [] }
    const tell = (...messages: readonly unknown[]): void => messages.forEach((message) => channel.postMessage(message))
    tell(
      null,
      7,
      NaN,
      '\ud800',
      [],
      new Date(NaN),
      new Map([[1, 2]]),
      {},
      { kind: 'cleared', review: id },
      { kind: 'deleted' },
      { kind: 'deleted', review: 7 },
      { kind: 'unheard-of', review: id },
    )
    tell(
      { kind: 'appended', review: id, events: Array.from({ length: 200_000 }, () => 7), omitted: [] },
      { kind: 'stored', review: 'x'.repeat(1_000_000) },
    )
    tell({
      kind: 'appended',
      review: id,
      events: [{ ...place, kind: 'answer-set', question: 'lead-available', value: 9 }],
      omitted: [],
    })
    tell({
      kind: 'appended',
      review: id,
      events: [
        {
          ...place,
          kind: 'review-started',
          review: 'another',
          group: 'g',
          pack: { id: 'p', version: '1', hash: '0'.repeat(64) },
        },
      ],
      omitted: [],
    })
    tell({
      kind: 'appended',
      review: id,
      events: [
        { ...place, id: 'x:2', seq: 9_007_199_254_740_991, kind: 'answer-set', question: 'lead-available', value: 0 },
      ],
      omitted: [],
    })
    tell(
      JSON.parse('{"__proto__": {"kind": "cleared"}, "kind": "appended", "review": "r", "events": [], "omitted": []}'),
    )
    channel.close()
  }, review)
  // A message that is understood comes after all of them.
  await hostile.evaluate((id) => {
    const channel = new BroadcastChannel('unannounced')
    channel.postMessage({
      kind: 'appended',
      review: id,
      events: [
        {
          id: 'y:1',
          seq: 400,
          at: '2026-11-23T10:00:00Z',
          by: 'me',
          replaces: [],
          kind: 'note-set',
          question: 'lead-available',
          value: 'Heard',
        },
      ],
      omitted: [],
    })
    channel.close()
  }, review)
  await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toHaveValue('Heard')
  await expect(choice(page, 'lead-available', 2)).toBeChecked()
  await choice(page, 'lead-available', 3).check()
  await savedOnDevice(page)
  await goTo(page, 'results')
  expect(failures).toEqual([])
})

test('an address that makes no sense leads to a page that says so, and never to a blank one', async ({ page }) => {
  const failures = watchFailures(page)
  await startReview(page, school)
  const review = reviewIdOf(page)
  const strange = [
    '%',
    '%E0%A4%A',
    '%00',
    '..%2F..',
    '__proto__',
    'constructor',
    '<b>x</b>',
    '%F0%9F%98%80',
    'x'.repeat(50_000),
    '?filter=critical',
    'a/b/c/d',
    '%ud800',
    ' ',
  ]
  const addresses = strange.flatMap((text) => [
    `/${text}`,
    `/about/${text}`,
    `/review/${text}`,
    `/review/${text}/question/${text}`,
    ...['question', 'check', 'area'].map((screen) => `/review/${review}/${screen}/${text}`),
    `/review/${review}/${text}`,
    `/review/${review}/plan?${text}`,
    `/review/${review}/area/${text}/${text}`,
  ])
  for (const address of addresses) {
    await goToAddress(page, address)
    await expect(page.getByRole('heading', { level: 1 }).first(), address.slice(0, 80)).not.toBeEmpty()
    await expect(page.getByRole('heading', { name: 'Something went wrong' }), address.slice(0, 80)).toHaveCount(0)
  }
  await page.goto(`./#/review/${review}/question/%E0%A4%A`)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
  expect(failures).toEqual([])
})

test('a file that is refused costs nothing of what is there', async ({ page }) => {
  await startReview(page, school)
  await choice(page, 'lead-available', 2).check()
  await savedOnDevice(page)
  const before = await readStore(page, 'events')
  await page.getByRole('link', { name: 'reviews' }).first().click()
  await openFile(page, 'hostile.json', JSON.stringify({ questions: Array.from({ length: 10_000 }, () => ({})) }))
  await expect(page.getByText(/and at least [\d,]+ more/)).toBeVisible()
  expect(await readStore(page, 'events')).toEqual(before)
})
