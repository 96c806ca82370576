import * as z from 'zod/mini'
import type { Change } from '../core/review/event'
import { putDevice, readDevice } from '../storage/deviceRecords'
import { onDevice } from './device'
import { isExample } from './examples'

const answerKey = 'preferences/persistent'

/** So many answers show that somebody means it; a browser that asks its user is better told later than at the first click. */
const enoughAnswers = 3

let given = 0
let isAsked = false

/** Asks the browser not to clear what is kept here by itself, once on this device, and keeps what it said. Where it cannot be asked, nothing is kept. */
const askOnce = async (): Promise<void> => {
  const { storage } = navigator
  const known = await onDevice((store) => readDevice(store, answerKey, z.boolean()))
  if (!known.ok || known.value !== null) return
  const isGranted = (await storage.persisted()) || (await storage.persist())
  await onDevice((store) => putDevice(store, answerKey, isGranted))
}

/** Whether this browser clears what a site keeps after seven days of use without a visit, as Safari does and all browsers of an iPad, and has not agreed to keep it. */
export const isClearedAfterAWeek = async (): Promise<boolean> => {
  // No browser says so itself; this is what those with that engine have, and no other.
  if (!('GestureEvent' in window)) return false
  return typeof navigator.storage?.persisted !== 'function' || !(await navigator.storage.persisted())
}

/** Notes what was recorded in a review of one's own. After the first answers in this page the browser is asked to keep them; an example is not worth the question. */
export const noteAnswers = (review: string, changes: readonly Change[]): void => {
  if (isAsked || isExample(review)) return
  given += changes.filter(
    ({ kind, ...change }) => kind === 'answer-set' && 'value' in change && change.value !== null,
  ).length
  // Without a secure context, and in old browsers, there is nobody to ask.
  if (given < enoughAnswers || typeof navigator === 'undefined' || typeof navigator.storage?.persist !== 'function')
    return
  isAsked = true
  // What the browser refuses, it refuses: nothing here depends on it.
  askOnce().catch(() => undefined)
}
