import type { Pack, Phase, Setting } from '../../content/pack'
import { sayDate, sayShortDate, type IsoDate } from '../../math/calendar'
import { dueSymbolWords, isDueSymbol } from '../../plan/schoolCalendar'
import type { ReviewEvent } from '../../review/event'
import type { EventKind } from '../../review/eventKinds'
import { partsOfActionId, type ActionSet, type DueSymbol } from '../../review/actionProperties'
import type { AnswerValue } from '../../review/answerValues'
import type { DetailSet } from '../../review/details'
import type { AreaView } from '../../review/eventValues'
import type { Log } from '../../review/log'
import { sayContributor } from '../../review/people'
import type { Contributor } from '../../review/review'
import { valueWords } from './answerWords'
import { howMany, listed, statusWords } from './words'

/** What an entry of a log says, in words: its subject, what of it, and the value that it was given. */
export interface EntryWords {
  /** What it is about: a question or an action by its text, an area by its title, a piece of evidence or a milestone by its name, a person by their role, or `The review`. */
  readonly subject: string
  /** What of it: `Answer`, `Note`, `Owner of the action`, `Evidence`, `Comment`. */
  readonly what: string
  /** The value: `In place`, or the text that was typed, as it was typed. `Cleared`, `Not given`, `Removed` or the like where there is none. */
  readonly value: string
  /** The question that it belongs to; `null`: none, or more than one. */
  readonly question: string | null
  /** The area of that question, or the area itself; `null`: none. */
  readonly area: string | null
}

/** What the log's own entries are called, also those that were taken away since. */
interface Names {
  readonly evidence: ReadonlyMap<string, string>
  readonly milestones: ReadonlyMap<string, string>
  readonly roles: ReadonlyMap<string, string>
  readonly comments: ReadonlyMap<string, { readonly question: string; readonly text: string }>
}

/** The latest that the log says of each; what was taken away keeps its name. */
const namesIn = (log: Log): Names => {
  const evidence = new Map<string, string>()
  const milestones = new Map<string, string>()
  const roles = new Map<string, string>()
  const comments = new Map<string, { readonly question: string; readonly text: string }>()
  for (const event of log) {
    if (event.kind === 'evidence-set' && event.value !== null) evidence.set(event.evidence, event.value.what)
    if (event.kind === 'milestone-set' && event.value !== null) milestones.set(event.milestone, event.value.name)
    if (event.kind === 'contributor-set' && event.value !== null) roles.set(event.contributor, event.value.role)
    if (event.kind === 'comment-set' && event.value !== null) comments.set(event.comment, event.value)
  }
  return { evidence, milestones, roles, comments }
}

const answerValueWords = (pack: Pack, value: AnswerValue | null): string => valueWords(pack, value, 'Cleared')

/** What a governor makes of an area, in words. */
export const viewWords: Readonly<Record<AreaView, string>> = {
  accepted: 'Accepted',
  'want-evidence': 'Want to see evidence',
  disagree: 'Disagree',
}

const phaseWords: Readonly<Record<Phase, string>> = {
  nursery: 'Nursery',
  primary: 'Primary',
  secondary: 'Secondary',
  'all-through': 'All-through',
  special: 'Special',
  'post-16': 'Post-16',
}
const settingWords: Readonly<Record<Setting, string>> = {
  maintained: 'Maintained by the local authority',
  academy: 'Academy or free school',
  independent: 'Independent',
  'non-maintained-special': 'Non-maintained special',
}
const inspectorateWords = { ofsted: 'Ofsted', isi: 'Independent Schools Inspectorate (ISI)' } as const

const detailTitles: Readonly<Record<DetailSet['detail'], string>> = {
  school: 'School’s name',
  title: 'What the review is called',
  phase: 'Phase',
  setting: 'Setting',
  inspectorate: 'Inspected by',
  reviewDate: 'Review date',
  nextReview: 'Next review',
  terms: 'Term dates',
  governorsMeetings: 'Full governors’ meetings',
  aimHigher: 'Aim higher',
}

/** A text as it was typed, or that there is none: a text of blanks is a field that was emptied. */
const textOr = (none: string, text: string | null): string => (text === null || text.trim() === '' ? none : text)

const detailValue = (event: DetailSet): string => {
  if (event.value === null) return event.detail === 'aimHigher' ? 'No' : 'Not given'
  switch (event.detail) {
    case 'school':
    case 'title':
      return textOr('Not given', event.value)
    case 'phase':
      return phaseWords[event.value]
    case 'setting':
      return settingWords[event.value]
    case 'inspectorate':
      return inspectorateWords[event.value]
    case 'reviewDate':
    case 'nextReview':
      return sayDate(event.value)
    case 'terms':
      return textOr(
        'Not given',
        event.value.map(({ start, end }) => `${sayShortDate(start)} to ${sayShortDate(end)}`).join('; '),
      )
    case 'governorsMeetings':
      return textOr('Not given', event.value.map(sayShortDate).join('; '))
    case 'aimHigher':
      return event.value ? 'Yes' : 'No'
  }
}

const propertyTitles: Readonly<Record<ActionSet['property'], string>> = {
  wording: 'Wording of the action',
  owner: 'Owner of the action',
  due: 'Due date',
  status: 'Status',
  note: 'Note to the action',
}

const dueValue = (due: IsoDate | DueSymbol): string => {
  if (!isDueSymbol(due)) return sayDate(due)
  const words = dueSymbolWords[due]
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`
}

const actionValue = (event: ActionSet): string => {
  if (event.value === null) return event.property === 'status' ? statusWords['not-started'] : 'As proposed'
  switch (event.property) {
    case 'due':
      return dueValue(event.value)
    case 'status':
      return statusWords[event.value]
    case 'note':
      return textOr('Cleared', event.value)
    case 'wording':
    case 'owner':
      return textOr('As proposed', event.value)
  }
}

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
  'note-set': { title: 'Note', one: 'note', more: 'notes' },
  'evidence-set': { title: 'Evidence', one: 'piece of evidence', more: 'pieces of evidence' },
  'action-set': { title: 'Action of the plan', one: 'change to the plan', more: 'changes to the plan' },
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
  'milestone-set': { title: 'Milestone', one: 'milestone', more: 'milestones' },
  'detail-set': {
    title: 'Detail of the review',
    one: 'detail of the school or the review',
    more: 'details of the school or the review',
  },
  'contributor-set': { title: 'Who takes part', one: 'entry on who takes part', more: 'entries on who takes part' },
  'review-started': { title: 'Review', one: 'start of the review', more: 'starts of the review' },
}

/** What entries of a kind are about: `Note`, `Action of the plan`. */
export const kindTitle = (kind: EventKind): string => kindNames[kind].title

/** What of its subject an entry says: `Answer`, `Note`, `Owner of the action`. */
export const fieldTitle = (event: ReviewEvent): string => {
  switch (event.kind) {
    case 'detail-set':
      return detailTitles[event.detail]
    case 'action-set':
      return propertyTitles[event.property]
    default:
      return kindTitle(event.kind)
  }
}

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

const sentence = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(', ')

/**
 * Reads the entries of a log out in words: `entryWords(pack, log)` prepares what they are about and returns the reader.
 * What the pack does not know, as in a log that was made with another, is named by its id.
 */
export const entryWords = (pack: Pack, log: Log): ((event: ReviewEvent) => EntryWords) => {
  const names = namesIn(log)
  const questions = new Map(pack.questions.map((question) => [question.id, question]))
  const areas = new Map(pack.areas.map((area) => [area.id, area.title]))

  const ofReview = (what: string, value: string, subject = 'The review'): EntryWords => ({
    subject,
    what,
    value,
    question: null,
    area: null,
  })
  const ofQuestion = (id: string, what: string, value: string): EntryWords => {
    const question = questions.get(id)
    return { subject: question?.text ?? id, what, value, question: id, area: question?.area ?? null }
  }
  const ofAction = (event: ActionSet): EntryWords => {
    const { question: id, start: from } = partsOfActionId(event.action)
    const question = questions.get(id)
    const proposed =
      from === 'find-out' ? pack.findOut.text : question?.actions.find((action) => String(action.from) === from)?.text
    return {
      ...ofQuestion(id, fieldTitle(event), actionValue(event)),
      subject:
        proposed === undefined
          ? event.action
          : from === 'find-out' && question !== undefined
            ? `${proposed} (${question.text})`
            : proposed,
    }
  }

  return (event) => {
    const title = fieldTitle(event)
    switch (event.kind) {
      case 'review-started':
        return ofReview(title, 'Started')
      case 'contributor-set': {
        const { value } = event
        const said =
          value === null
            ? 'No longer takes part'
            : sentence([value.role, value.name, value.isGovernor === true ? 'as a governor' : null])
        return ofReview(title, said, names.roles.get(event.contributor) ?? 'Somebody')
      }
      case 'detail-set':
        return ofReview(title, detailValue(event))
      case 'answer-set':
        return ofQuestion(event.question, title, answerValueWords(pack, event.value))
      case 'reason-set':
        return ofQuestion(event.question, title, textOr('Cleared', event.value))
      case 'note-set':
        return ofQuestion(event.question, title, textOr('Cleared', event.value))
      case 'flag-set':
        return ofQuestion(event.question, title, event.value === true ? 'Yes' : 'No')
      case 'evidence-set': {
        const { value } = event
        const subject = names.evidence.get(event.evidence) ?? 'A piece of evidence'
        if (value === null) return ofReview(title, 'Removed', subject)
        const said = sentence([
          value.what,
          value.where === '' ? 'no place given' : value.where,
          value.checkedOn === null ? 'not checked yet' : `last checked ${sayDate(value.checkedOn)}`,
          `for ${howMany(value.questions.length, 'question')}`,
        ])
        const [only, ...others] = value.questions
        const question = only !== undefined && others.length === 0 ? questions.get(only) : undefined
        return { ...ofReview(title, said, subject), question: question?.id ?? null, area: question?.area ?? null }
      }
      case 'action-set':
        return ofAction(event)
      case 'milestone-set': {
        const { value } = event
        return ofReview(
          title,
          value === null ? 'Taken back' : `${value.name}, made on ${sayDate(value.madeOn)}`,
          names.milestones.get(event.milestone) ?? 'A milestone',
        )
      }
      case 'view-set': {
        return {
          subject: areas.get(event.area) ?? event.area,
          what: `${title} of ${names.roles.get(event.contributor) ?? 'a governor'}`,
          value: event.value === null ? 'Taken back' : viewWords[event.value],
          question: null,
          area: event.area,
        }
      }
      case 'comment-set': {
        const { value } = event
        const on = value?.question ?? names.comments.get(event.comment)?.question
        const said = textOr('Taken back', value?.text ?? null)
        return on === undefined ? ofReview(title, said) : ofQuestion(on, title, said)
      }
      case 'comment-resolved-set': {
        const comment = names.comments.get(event.comment)
        const said = `${event.value === true ? 'Resolved' : 'Reopened'}${comment === undefined ? '' : `: ${comment.text}`}`
        return comment === undefined ? ofReview(title, said) : ofQuestion(comment.question, title, said)
      }
      case 'signature-set': {
        const { value } = event
        if (value === null) return ofReview(title, 'Taken back')
        const said = sentence([value.name, value.role, `meeting on ${sayDate(value.meetingOn)}`, value.minute])
        return ofReview(title, said, names.milestones.get(value.milestone) ?? 'A milestone')
      }
      case 'earlier-answer-set': {
        const { value } = event
        return ofQuestion(
          event.question,
          title,
          value === null ? 'Cleared' : `${answerValueWords(pack, value.answer)}, ${sayDate(value.reviewedOn)}`,
        )
      }
      case 'agreement-set': {
        const { value } = event
        const among = value === null ? '' : listed(value.views.map(({ role }) => role))
        return ofQuestion(
          event.question,
          title,
          value === null
            ? 'Cleared'
            : sentence([
                `${answerValueWords(pack, value.answer)}: ${value.reason}`,
                among === '' ? null : `among ${among}`,
              ]),
        )
      }
    }
  }
}

/** Who made an entry, as people say it: `Class teacher`, or `Class teacher (One)` where a name was given. `Somebody` where nothing is known of them. Take `participantsOf` for `people`, so that whoever has left is named too. */
export const personWords = (people: readonly Contributor[], id: string): string => {
  const found = people.find((person) => person.id === id)
  if (found === undefined || found.role.trim() === '') return 'Somebody'
  return sayContributor(found)
}
