import * as z from 'zod/mini'
import { putDevice, readDevice } from '../storage/reviewStore'
import { device } from './device'

const keyOf = (review: string): string => `contributor/${review}`

/** Where storage is off, it is kept here, for as long as the page lasts. */
const inThisPage = new Map<string, string>()

/** The contributor who was last said to answer in a review on this device; `null`: nobody was. */
export const whoAnswers = async (review: string): Promise<string | null> => {
  const opened = await device()
  return opened.ok ? readDevice(opened.database, keyOf(review), z.string()) : (inThisPage.get(review) ?? null)
}

/** Remembers on this device who answers in a review. Rejects where it cannot be stored. */
export const rememberWhoAnswers = async (review: string, contributor: string): Promise<void> => {
  const opened = await device()
  if (opened.ok) await putDevice(opened.database, keyOf(review), contributor)
  else inThisPage.set(review, contributor)
}
