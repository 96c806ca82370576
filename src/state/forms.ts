import { fieldOf } from '../core/review/event'
import type { Seen } from '../core/log/seen'
import { seenIn } from '../core/review/log'
import { deleteForm, isFormOf, isKeepable, putForm, readForms, type BegunForm } from '../storage/formRecords'
import { onAppended } from './appended'
import { onDevice } from './device'
import { openedReview } from './openStore'
import { ownPage } from './page'
import { isPageGone, isPageGoneSoon } from './pageLocks'
import { holdUnsaved, releaseUnsaved } from './unsaved'
import { onTabMessage } from './tabs'

export type { BegunForm, Seen }

/** What stands in a form is on the disk this soon after it was typed; where it could not be stored, it is tried again. */
const writtenAfterMs = 250
const triedAgainAfterMs = 5_000

/** A form of a review (empty: of none yet), named by the field that it changes or by the first part of several, as `fieldOf` names them. */
export interface FormName {
  readonly review: string
  readonly form: string
}

interface Kept extends FormName {
  begun: BegunForm
  /** The page that is gone and whose form this was. */
  insteadOf: string | null
  timer: ReturnType<typeof setTimeout> | null
}

/** What stands in forms of this page that were not handed in. */
const kept = new Map<string, Kept>()

const keyOf = ({ review, form }: FormName): string => `${review}/${form}`
const heldAs = ({ form }: FormName): string => `form ${form}`

/** What stands in these fields of a review that is open now; a form of no review sees none. */
export const seenNow = ({ review }: FormName, parts: readonly string[]): Seen => {
  const open = openedReview(review)?.state.getState()
  return open?.status === 'ready' ? seenIn(open.folded.standing, parts) : new Map()
}

const write = async (key: string, entry: Kept): Promise<void> => {
  const { review, form, begun, insteadOf } = entry
  const stored = await onDevice((store) => putForm(store, { review, page: ownPage, form, ...begun }, insteadOf)).catch(
    () => null,
  )
  if (kept.get(key) !== entry) {
    // It was handed in or removed while it was written: nothing of it may stay.
    if (!kept.has(key)) void onDevice((store) => deleteForm(store, review, ownPage, form)).catch(() => undefined)
    return
  }
  entry.timer = null
  if (stored?.ok !== true) entry.timer = setTimeout(() => void write(key, entry), triedAgainAfterMs)
  else if (entry.begun === begun) {
    entry.insteadOf = null
    releaseUnsaved(review, heldAs(entry))
  } else schedule(key, entry)
}

const schedule = (key: string, entry: Kept): void => {
  if (!isKeepable(entry.begun)) return
  entry.timer = setTimeout(() => void write(key, entry), writtenAfterMs)
}

/** Keeps what stands in a form, on this device, until it is handed in or begun afresh. What is too long to be read again is kept in this page alone, which asks before it is left. */
export const keepForm = (name: FormName, begun: BegunForm, insteadOf: string | null = null): void => {
  const key = keyOf(name)
  const entry = kept.get(key) ?? { ...name, begun, insteadOf, timer: null }
  entry.begun = begun
  kept.set(key, entry)
  holdUnsaved(name.review, heldAs(name))
  if (entry.timer === null) schedule(key, entry)
}

const drop = (entry: Kept): void => {
  if (entry.timer !== null) clearTimeout(entry.timer)
  kept.delete(keyOf(entry))
  releaseUnsaved(entry.review, heldAs(entry))
}

/** Forgets what was kept of a form: it was handed in, or is begun afresh. */
export const forgetForm = (name: FormName): void => {
  const entry = kept.get(keyOf(name))
  if (entry === undefined) return
  drop(entry)
  void onDevice(async (store) => {
    await deleteForm(store, name.review, ownPage, name.form)
    if (entry.insteadOf !== null) await deleteForm(store, name.review, entry.insteadOf, name.form)
  }).catch(() => undefined)
}

/** What this page has kept of the forms of a review. */
export const formsHere = (review: string): readonly (FormName & BegunForm)[] =>
  [...kept.values()].filter((entry) => entry.review === review).map(({ form, begun }) => ({ review, form, ...begun }))

/** What this page has kept of a form; `null`: nothing. */
export const keptHere = (name: FormName): BegunForm | null => kept.get(keyOf(name))?.begun ?? null

/** What a page that is gone has kept of a form, from now on this page's; `null`: nothing. */
export const takeOverForm = async (name: FormName): Promise<BegunForm | null> => {
  const read = await onDevice((store) => readForms(store, name.review)).catch(() => null)
  const others = (read?.ok === true ? read.value : []).filter(
    ({ form, page }) => form === name.form && page !== ownPage,
  )
  for (const { page, values, openedWith, seen } of others) {
    if (!(await isPageGone(page))) continue
    if (kept.has(keyOf(name))) return null
    const begun = { values, openedWith, seen }
    keepForm(name, begun, page)
    return begun
  }
  for (const { page } of others) {
    // Read anew: it may have been handed in meanwhile.
    if (await isPageGoneSoon(page)) return takeOverForm(name)
  }
  return null
}

/** Lets go of the forms of a review that was removed, or (`null`) of all. */
export const dropForms = (review: string | null): void => {
  for (const entry of kept.values()) if (review === null || entry.review === review) drop(entry)
}

/** Lets go of the forms that change these fields, since their text was taken away for good. */
export const dropFormsOf = (review: string, fields: readonly string[]): void => {
  for (const entry of kept.values()) {
    if (
      entry.review === review &&
      fields.some((field) => isFormOf({ form: entry.form, seen: entry.begun.seen }, field))
    )
      drop(entry)
  }
}

const shown = new Set<() => void>()

/** Hears that everything was removed from this device in another tab: what stands in a form that is shown goes, too. Returns how to stop. */
export const onAllRemoved = (hear: () => void): (() => void) => {
  shown.add(hear)
  return () => shown.delete(hear)
}

onAppended((review, { log, omitted }) => {
  const takenAway = new Set(omitted.filter(({ redacted }) => redacted === true).map(({ id }) => id))
  dropFormsOf(review, log.filter(({ id }) => takenAway.has(id)).map(fieldOf))
})

onTabMessage((message) => {
  if (message.kind === 'deleted') dropForms(message.review)
  if (message.kind !== 'cleared') return
  dropForms(null)
  for (const hear of shown) hear()
})
