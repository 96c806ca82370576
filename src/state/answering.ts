import * as z from 'zod/mini'
import { create } from 'zustand'
import { orders, type Filter, type Order } from '../core/review/answering'
import { recall, remember } from './remembered'

/** How somebody goes through the questions on this device. The order and the keys are preferences, kept on the device; the filter lasts as long as the page. */
export interface Answering {
  readonly order: Order
  /** Which questions "next" and "previous" stop at; `null`: all. */
  readonly filter: Filter | null
  /** Whether single keys answer and move. Those who steer by voice can switch them off. */
  readonly hasKeys: boolean
}

const preferencesKey = 'preferences/answering'
const preferences = z.object({ order: z.enum(orders), hasKeys: z.boolean() })

export const useAnswering = create<Answering>()(() => ({ order: 'critical-first', filter: null, hasKeys: true }))

/** Changes how the questions are gone through. */
export const goThrough = (change: Partial<Answering>): void => {
  const before = useAnswering.getState()
  useAnswering.setState(change)
  const { order, hasKeys } = useAnswering.getState()
  if (order !== before.order || hasKeys !== before.hasKeys) void remember(preferencesKey, { order, hasKeys })
}

const readPreferences = async (): Promise<void> => {
  const kept = await recall(preferencesKey, preferences)
  if (kept !== null) useAnswering.setState(kept)
}

void readPreferences()
