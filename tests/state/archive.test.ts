import { afterAll, beforeEach, expect, it } from 'vitest'
import { archivedEach, setArchived } from '../../src/state/archive'
import { noteBackup } from '../../src/state/backups'
import { pageStore } from '../../src/state/device'
import {
  clearAll,
  copyOf,
  duplicateReview,
  removeReview,
  restoreReview,
  startReview,
  takeIn,
} from '../../src/state/library'
import { refreshReviewList, useReviewList } from '../../src/state/reviewList'
import { putDevice } from '../../src/storage/deviceRecords'
import { answering, pack } from '../support/notation'
import { closeAll } from '../support/openReview'

/** Another page of this device says something. */
const another = new BroadcastChannel('unannounced')

const begin = (): Promise<string> => startReview(pack('C5 3'), answering('2 1'), 'head')

const listed = (id: string) => {
  const found = useReviewList.getState().reviews.find((review) => review.id === id)
  if (found?.kind !== 'found') throw new Error('it is not listed')
  return found
}

afterAll(() => another.close())

beforeEach(async () => {
  closeAll()
  await clearAll()
})

it('a review is archived and brought back on this device, and nothing in it changes', async () => {
  const id = await begin()
  const before = await copyOf(id)
  await setArchived(id, true)
  expect(listed(id).isArchived).toBe(true)
  await refreshReviewList()
  expect(listed(id).isArchived).toBe(true)
  expect(await copyOf(id)).toEqual(before)
  await setArchived(id, false)
  await refreshReviewList()
  expect(listed(id).isArchived).toBe(false)
})

it('what makes no sense in its place counts as not archived', async () => {
  const id = await begin()
  for (const value of [null, 7, 'true', {}, []]) {
    await putDevice(pageStore, `archived/${id}`, value)
    expect(await archivedEach([id])).toEqual([false])
  }
})

it('what another page archives is archived in the list of this one', async () => {
  const id = await begin()
  await putDevice(pageStore, `archived/${id}`, true)
  another.postMessage({ kind: 'archived', review: id })
  await expect.poll(() => listed(id).isArchived).toBe(true)
})

it('one that was deleted comes back as it was put away, and from a file to be looked at', async () => {
  const id = await begin()
  await setArchived(id, true)
  const copy = await removeReview(id)
  if (copy === null) throw new Error('it is not there')
  await restoreReview(copy)
  expect(listed(id).isArchived).toBe(true)
  await removeReview(id)
  await takeIn(copy)
  expect(listed(id).isArchived).toBe(false)
})

it('a file that adds to an archived review leaves it archived, and a duplicate is not', async () => {
  const id = await begin()
  await setArchived(id, true)
  const copy = await copyOf(id)
  if (copy === null) throw new Error('it is not there')
  await takeIn(copy)
  expect(listed(id).isArchived).toBe(true)
  const duplicate = await duplicateReview(id)
  expect(listed(duplicate ?? '').isArchived).toBe(false)
})

it('Remove everything takes it away, too', async () => {
  const id = await begin()
  await setArchived(id, true)
  await clearAll()
  expect(await archivedEach([id])).toEqual([false])
})

it('the list says as of when a review is in a file, as soon as it is', async () => {
  const id = await begin()
  await refreshReviewList()
  expect(listed(id).inFileAt).toBeNull()
  await noteBackup(id)
  const { inFileAt, lastChangedAt } = listed(id)
  expect(inFileAt !== null && inFileAt >= lastChangedAt).toBe(true)
  await refreshReviewList()
  expect(listed(id).inFileAt).toBe(inFileAt)
})

it('whoever asks while the list is read gets what stands after they asked', async () => {
  const reading = refreshReviewList()
  const id = await begin()
  const [again, too] = [refreshReviewList(), refreshReviewList()]
  await reading
  await Promise.all([again, too])
  expect(listed(id).counts.questions).toBe(2)
})
