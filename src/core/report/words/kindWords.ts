import type { EventKind } from '../../review/eventKinds'
import { howMany } from './words'

/** How the entries of one kind are called: each by its field, where that is not told by what it gives, and several where they are counted. */
interface KindNames {
  readonly title: string
  readonly one: string
  readonly more: string
}

/** In the order in which they are counted. */
const kindNames: Readonly<Record<EventKind, KindNames>> = {
  'answer-set': { title: 'Answer', one: 'answer', more: 'answers' },
  'reason-set': { title: 'Why it does not apply', one: 'reason', more: 'reasons' },
  'tally-set': { title: 'Count of cases', one: 'count of cases', more: 'counts of cases' },
  'note-set': { title: 'Note', one: 'note', more: 'notes' },
  'evidence-set': { title: 'Evidence', one: 'piece of evidence', more: 'pieces of evidence' },
  'look-again-set': {
    title: 'Look again by',
    one: 'date to look at evidence again',
    more: 'dates to look at evidence again',
  },
  'action-set': { title: 'Action of the plan', one: 'change to the plan', more: 'changes to the plan' },
  'own-action-set': {
    title: 'Action of our own',
    one: 'action of the school’s own',
    more: 'actions of the school’s own',
  },
  'flag-set': { title: 'Come back to this', one: 'mark to come back to', more: 'marks to come back to' },
  'agreement-set': { title: 'Agreed answer', one: 'agreed answer', more: 'agreed answers' },
  'earlier-answer-set': {
    title: 'Answer of the earlier review',
    one: 'answer of an earlier review',
    more: 'answers of an earlier review',
  },
  'view-set': { title: 'View', one: 'view', more: 'views' },
  'comment-set': { title: 'Comment', one: 'comment', more: 'comments' },
  'comment-resolved-set': {
    title: 'Comment',
    one: 'comment resolved or reopened',
    more: 'comments resolved or reopened',
  },
  'signature-set': { title: 'Signature', one: 'signature', more: 'signatures' },
  'sign-off-set': { title: 'Sign-off by the school', one: 'sign-off', more: 'sign-offs' },
  'rehearsal-set': { title: 'Rehearsal of a visit', one: 'rehearsal of a visit', more: 'rehearsals of a visit' },
  'rehearsal-ended-set': {
    title: 'End of a rehearsal',
    one: 'end of a rehearsal',
    more: 'ends of rehearsals',
  },
  'rehearsal-found-set': {
    title: 'Found in a rehearsal',
    one: 'thing gone for in a rehearsal',
    more: 'things gone for in a rehearsal',
  },
  'milestone-set': { title: 'Saved version', one: 'saved version', more: 'saved versions' },
  'detail-set': {
    title: 'Detail of the review',
    one: 'detail of the school or the review',
    more: 'details of the school or the review',
  },
  'contributor-set': { title: 'Who takes part', one: 'entry on who takes part', more: 'entries on who takes part' },
  'pack-adopted': {
    title: 'Version of the checklist',
    one: 'version of the checklist',
    more: 'versions of the checklist',
  },
  'review-started': { title: 'Review', one: 'start of the review', more: 'starts of the review' },
}

/** What entries of a kind are about: `Note`, `Action of the plan`. */
export const kindTitle = (kind: EventKind): string => kindNames[kind].title

/** `3 answers`, `1 note`: how many there are of each kind. `countOf` says how many some of one kind count as. */
export const countedByKind = <Entry extends { readonly kind: EventKind }>(
  entries: readonly Entry[],
  countOf: (ofOneKind: readonly Entry[]) => number = ({ length }) => length,
): readonly string[] =>
  Object.entries(kindNames).flatMap(([name, { one, more }]) => {
    const n = countOf(entries.filter(({ kind }) => kind === name))
    return n === 0 ? [] : [howMany(n, one, more)]
  })

/** The kinds that there are among some entries: `answers`, `notes`. */
export const kindsAmong = (entries: readonly { readonly kind: EventKind }[]): readonly string[] =>
  Object.entries(kindNames).flatMap(([name, { more }]) => (entries.some(({ kind }) => kind === name) ? [more] : []))
