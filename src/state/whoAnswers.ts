import { idSchema } from '../core/log/envelope'
import { putDevice, readDevice } from '../storage/deviceRecords'
import { onDevice } from './device'

const keyOf = (review: string): string => `contributor/${review}`

/** Where it cannot be stored, it is kept here, for as long as the page lasts. */
const inThisPage = new Map<string, string>()

/** The contributor who was last said to answer in a review on this device; `null`: nobody was. */
export const whoAnswers = async (review: string): Promise<string | null> => {
  const read = await onDevice((database) => readDevice(database, keyOf(review), idSchema))
  return read.ok ? (read.value ?? inThisPage.get(review) ?? null) : (inThisPage.get(review) ?? null)
}

/** Remembers on this device who answers in a review, or in this page alone where it cannot be stored. */
export const rememberWhoAnswers = async (review: string, contributor: string): Promise<void> => {
  inThisPage.set(review, contributor)
  await onDevice((database) => putDevice(database, keyOf(review), contributor)).catch(() => undefined)
}
