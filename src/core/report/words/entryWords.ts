import type { Pack, Phase, Setting } from '../../content/pack'
import { scopeOf } from '../../content/applies'
import { sayDate, sayShortDate, type IsoDate } from '../../math/calendar'
import { dueSymbolWords, isDueSymbol } from '../../plan/dueSymbols'
import type { ReviewEvent } from '../../review/event'
import { ownIn, partsOfActionId, type ActionSet, type DueSymbol } from '../../review/actionProperties'
import type { AnswerValue } from '../../review/answerValues'
import { usualLoad, type DetailSet } from '../../review/details'
import type { AreaView } from '../../review/eventValues'
import type { Log } from '../../review/log'
import { sayContributor } from '../../review/people'
import type { Contributor } from '../../review/review'
import { valueWords } from './answerWords'
import { kindTitle } from './kindWords'
import { countedOn } from './tallyWords'
import { setAsideWords } from './setAsideWords'
import { rehearsalOutcomeWords } from './rehearsalWords'
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
  readonly own: ReadonlyMap<string, { readonly question: string | null; readonly wording: string }>
}

/** The latest that the log says of each; what was taken away keeps its name. */
const namesIn = (log: Log): Names => {
  const evidence = new Map<string, string>()
  const milestones = new Map<string, string>()
  const roles = new Map<string, string>()
  const comments = new Map<string, { readonly question: string; readonly text: string }>()
  const own = new Map<string, { readonly question: string | null; readonly wording: string }>()
  for (const event of log) {
    if (event.kind === 'own-action-set' && event.value !== null) own.set(event.own, event.value)
    if (event.kind === 'evidence-set' && event.value !== null) evidence.set(event.evidence, event.value.what)
    if (event.kind === 'milestone-set' && event.value !== null) milestones.set(event.milestone, event.value.name)
    if (event.kind === 'contributor-set' && event.value !== null) roles.set(event.contributor, event.value.role)
    if (event.kind === 'comment-set' && event.value !== null) comments.set(event.comment, event.value)
  }
  return { evidence, milestones, roles, comments, own }
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
  boarding: 'Boarders',
  inspectorate: 'Inspected by',
  reviewDate: 'Review date',
  nextReview: 'Next review',
  terms: 'Term dates',
  governorsMeetings: 'Full governors’ meetings',
  scope: 'How much is asked',
  aimHigher: 'Aim higher',
  load: 'Steps for one person in a fortnight',
  headIsLead: 'The head is the safeguarding lead',
}

/** A text as it was typed, or that there is none: a text of blanks is a field that was emptied. */
const textOr = (none: string, text: string | null): string => (text === null || text.trim() === '' ? none : text)

const detailValue = (pack: Pack, event: DetailSet): string => {
  if (event.value === null && event.detail === 'load') return String(usualLoad)
  if (event.value === null)
    return event.detail === 'aimHigher' || event.detail === 'headIsLead'
      ? 'No'
      : event.detail === 'scope'
        ? 'The whole checklist'
        : 'Not given'
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
    case 'scope':
      return scopeOf(pack, event.value)?.name ?? event.value
    case 'load':
      return String(event.value)
    case 'boarding':
    case 'headIsLead':
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
  setAside: 'Not now, or not at all',
}

const dueValue = (due: IsoDate | DueSymbol): string => {
  if (!isDueSymbol(due)) return sayDate(due)
  const words = dueSymbolWords[due]
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`
}

const actionValue = (event: ActionSet): string => {
  if (event.value === null)
    return event.property === 'status'
      ? statusWords['not-started']
      : event.property === 'setAside'
        ? 'To be done after all'
        : 'As proposed'
  switch (event.property) {
    case 'due':
      return dueValue(event.value)
    case 'status':
      return statusWords[event.value]
    case 'note':
      return textOr('Cleared', event.value)
    case 'setAside':
      return `${setAsideWords(event.value)}: ${event.value.reason}`
    case 'wording':
    case 'owner':
      return textOr('As proposed', event.value)
  }
}

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
  const ofOwnAction = (id: string | null, subject: string, what: string, value: string): EntryWords => {
    const question = id === null ? undefined : questions.get(id)
    return { subject, what, value, question: id, area: question?.area ?? null }
  }
  const ownName = (own: string): string => names.own.get(own)?.wording ?? 'An action of the school’s own'
  const ofAction = (event: ActionSet): EntryWords => {
    const own = ownIn(event.action)
    if (own !== null)
      return ofOwnAction(names.own.get(own)?.question ?? null, ownName(own), fieldTitle(event), actionValue(event))
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

  const evidenceName = (id: string): string => names.evidence.get(id) ?? 'A piece of evidence'

  return (event) => {
    const title = fieldTitle(event)
    switch (event.kind) {
      case 'review-started':
        return ofReview(title, 'Started')
      case 'pack-adopted':
        return ofReview(
          title,
          event.value === null ? 'As the review was started' : `Version ${event.value.pack.version}`,
        )
      case 'contributor-set': {
        const { value } = event
        const said =
          value === null
            ? 'No longer takes part'
            : sentence([value.role, value.name, value.isGovernor === true ? 'as a governor' : null])
        return ofReview(title, said, names.roles.get(event.contributor) ?? 'Somebody')
      }
      case 'detail-set':
        return ofReview(title, detailValue(pack, event))
      case 'answer-set':
        return ofQuestion(event.question, title, answerValueWords(pack, event.value))
      case 'reason-set':
        return ofQuestion(event.question, title, textOr('Cleared', event.value))
      case 'tally-set': {
        const { value } = event
        const counts = questions.get(event.question)?.counts ?? null
        return ofQuestion(event.question, title, value === null ? 'Removed' : `Counted on ${countedOn(value, counts)}`)
      }
      case 'note-set':
        return ofQuestion(event.question, title, textOr('Cleared', event.value))
      case 'flag-set':
        return ofQuestion(event.question, title, event.value === true ? 'Yes' : 'No')
      case 'evidence-set': {
        const { value } = event
        const subject = evidenceName(event.evidence)
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
      case 'look-again-set':
        return ofReview(title, event.value === null ? 'No date' : sayDate(event.value), evidenceName(event.evidence))
      case 'action-set':
        return ofAction(event)
      case 'own-action-set': {
        const { value } = event
        const on = value?.question ?? names.own.get(event.own)?.question ?? null
        return ofOwnAction(on, ownName(event.own), title, value === null ? 'Removed' : value.wording)
      }
      case 'rehearsal-set': {
        const { value } = event
        const said =
          value === null
            ? 'Removed'
            : sentence([
                `begun on ${sayDate(value.startedOn)}`,
                howMany(value.questions.length, 'question'),
                `drawn by ${value.seed}`,
                ...(value.askedBy === '' ? [] : [`asked by ${value.askedBy}`]),
                ...(value.leadAway ? ['with the lead away'] : []),
              ])
        return ofReview(title, said)
      }
      case 'rehearsal-ended-set':
        return ofReview(title, event.value === null ? 'Goes on' : sayDate(event.value))
      case 'rehearsal-found-set': {
        const { value } = event
        const said =
          value === null
            ? 'Taken back'
            : sentence([
                rehearsalOutcomeWords[value.outcome],
                ...[value.who, value.where, value.lookedAt].filter((part) => part !== ''),
              ])
        return ofQuestion(event.question, title, said)
      }
      case 'milestone-set': {
        const { value } = event
        return ofReview(
          title,
          value === null ? 'Taken back' : `${value.name}, made on ${sayDate(value.madeOn)}`,
          names.milestones.get(event.milestone) ?? 'A saved version',
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
        return ofReview(title, said, names.milestones.get(value.milestone) ?? 'A saved version')
      }
      case 'sign-off-set': {
        const { value } = event
        if (value === null) return ofReview(title, 'Taken back')
        return ofReview(
          title,
          sentence([value.name, value.role]),
          names.milestones.get(value.milestone) ?? 'A saved version',
        )
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
