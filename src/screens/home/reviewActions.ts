import { closeReview } from '../../state/closeReview'
import { forgetDeleted, keepDeleted, type DeletedReview } from '../../state/deletedReviews'
import type { ReviewSummary } from '../../state/reviewList'
import type { ReviewCopy } from '../../state/openFile'
import { focusNext, onceDrawn } from '../../ui/focus'
import { showToast } from '../../ui/toasts'
import { notStored } from '../notStored'
import type { Failure } from '../open/FailedNotice'

// The first page only lists reviews: what is done with one is fetched when it is done.
const library = () => import('../../state/library')

type Found = Extract<ReviewSummary, { kind: 'found' }>
type Report = (failure: Failure | null) => void

const trying = async (report: Report, act: () => Promise<void>): Promise<void> => {
  report(null)
  try {
    await act()
  } catch (error) {
    report({ kind: 'not-stored', why: notStored(error) })
  }
}

const byId = (id: string) => () => document.getElementById(id)

/** Where the focus goes when what held it is gone: to what can be put back, else to the list. */
export const focusList = (): void => focusNext(byId('home-deleted'), byId('home-reviews'))

/** The cards that are in sight. */
const cards = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-review]')].filter(
    (card) => card.closest('details:not([open])') === null,
  )

const wayOnOf = (review: string) => () =>
  cards()
    .find((card) => card.dataset['review'] === review)
    ?.querySelector<HTMLElement>('.head .button')

/** Where the focus goes where it is lost with a card that leaves its place: to the card that came after it there, else to the one before it, else to the list. */
const fromCard = (review: string): (() => void) => {
  const all = cards().map((card) => card.dataset['review'] ?? '')
  const at = all.indexOf(review)
  const nearest = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0)).reverse()]
  return () =>
    onceDrawn(() => {
      if (document.activeElement === document.body) focusNext(...nearest.map(wayOnOf), byId('home-reviews'))
    })
}

const renamedWords = {
  renamed: 'The review has its new name.',
  beside: 'The review was renamed elsewhere meanwhile. Both names are kept: choose one on its overview.',
  'not-yours': 'You read this as a governor, so it keeps the name that the school gave it.',
} as const

/** Gives a review another name, which somebody chose who saw it under `from`. */
export const rename = (id: string, title: string, from: string, report: Report): Promise<void> =>
  trying(report, async () => {
    const renamed = await (await library()).renameReview(id, title, from)
    if (renamed !== 'not-yours') closeReview(id)
    showToast(renamedWords[renamed], null, renamed !== 'renamed')
  })

export const duplicate = ({ id, name }: Found, report: Report): Promise<void> =>
  trying(report, async () => {
    const moveFocus = fromCard(id)
    await (await library()).duplicateReview(id)
    // A list that has become a long one is drawn anew.
    moveFocus()
    showToast(
      `“${name}” was duplicated. The copy is a review of its own, without saved versions and what governors said.`,
    )
  })

/** Saves a review as a file. Where something in it looks like personal data, it is handed to `ask` instead. */
export const saveFile = ({ id }: Found, report: Report, ask: (copy: ReviewCopy) => void): Promise<void> =>
  trying(report, async () => {
    const { saveOrAsk } = await import('../saving/saveOrAsk')
    const copy = await (await library()).copyOf(id)
    if (copy !== null) saveOrAsk(copy, ask)
  })

const inArchive = async (id: string, isArchived: boolean): Promise<void> =>
  (await import('../../state/archive')).setArchived(id, isArchived)

/** Brings an archived review back among the others. */
export const bringBack = ({ id, name }: Found, report: Report): Promise<void> =>
  trying(report, async () => {
    const moveFocus = fromCard(id)
    await inArchive(id, false)
    moveFocus()
    showToast(`“${name}” is back among your reviews.`)
  })

/** Puts a review away on this device, and offers to bring it back. */
export const archive = (summary: Found, report: Report): Promise<void> =>
  trying(report, async () => {
    const { id, name } = summary
    const moveFocus = fromCard(id)
    await inArchive(id, true)
    moveFocus()
    const undo = () => void trying(report, () => inArchive(id, false))
    showToast(`“${name}” was archived.`, { label: 'Undo', run: undo, kind: 'archive' })
  })

/** Deletes a review. The list says so, and offers to put it back as long as the page is open. */
export const deleteFromList = ({ id, name }: Found, report: Report): Promise<void> =>
  trying(report, async () => {
    const copy = await (await library()).removeReview(id)
    closeReview(id)
    if (copy !== null) keepDeleted({ id, name, copy })
    focusList()
    showToast(`“${name}” was deleted from this device.`)
  })

/** Puts a deleted review back as it was. */
export const putBack = ({ id, name, copy }: DeletedReview, report: Report): Promise<void> =>
  trying(report, async () => {
    await (await library()).restoreReview(copy)
    forgetDeleted(id)
    focusNext(byId('home-reviews'))
    showToast(`“${name}” is back.`)
  })

/** Without a way back: what is damaged cannot be read, so it cannot be put back either. */
export const deleteDamaged = (id: string, report: Report): Promise<void> =>
  trying(report, async () => {
    await (await library()).removeReview(id)
    closeReview(id)
    focusList()
    showToast('The damaged review was deleted from this device.')
  })
