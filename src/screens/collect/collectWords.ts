import { inWords } from '../../core/report/words/numberWords'
import { unitName, voteName } from '../../core/report/words/roomWords'
import { capitalised, howMany, listed } from '../../core/report/words/words'
import { paperDevice, type AnswerCode } from '../../core/workshop/answerCode'
import type { Arrival, ArrivalKind, Arrivals, NotTaken } from '../../core/workshop/arrivals'
import type { TableState } from '../../core/workshop/board'
import type { Unit, Way } from '../../core/workshop/sessionEvents'
import type { SendingStanding } from '../../core/workshop/tableSendings'
import { answerProblemWords } from '../session/codeWords'
import { unitWords } from '../session/sessionWords'

/** How an answer came. */
export const wayWords: Readonly<Record<Way, string>> = {
  scanned: 'by camera',
  typed: 'typed or pasted',
  file: 'from a file',
  paper: 'from paper',
}

/** How a table stands in a vote. */
export const tableStateWords: Readonly<Record<TableState, string>> = {
  sent: 'sent',
  missing: 'missing',
  several: 'two devices',
}

/** What a sending is worth; empty: it counts, as is usual. */
export const standingWords: Readonly<Record<SendingStanding, string>> = {
  counts: '',
  replaced: 'replaced by a later one',
  'left-out': 'left out',
}

/** `table 7`, within a sentence. */
export const unitNameWithin = (unit: Unit, table: number): string => unitName(unit, table).toLowerCase()

/** Why something is not taken in. */
export const notTakenWords = (problem: NotTaken): string => {
  switch (problem.kind) {
    case 'to-join':
      return 'This is a code to join with, not one of answers.'
    case 'other-session':
      return `This is another session’s code: number ${problem.session}.`
    default:
      return answerProblemWords(problem)
  }
}

/** `Table 7, first vote: taken in.` `collected` is the vote that is being collected: who shows the code of an earlier one has not gone on. */
export const arrivedWords = (
  kind: ArrivalKind,
  { table, vote }: Pick<AnswerCode, 'table' | 'vote'>,
  unit: Unit,
  collected: number,
): string => {
  const who = `${unitName(unit, table)}, ${voteName(vote)}`
  switch (kind) {
    case 'new':
      return `${who}: taken in.`
    case 'another-device':
      return `${who}: taken in. Another device has sent as ${unitNameWithin(unit, table)}: say below which counts.`
    case 'later':
      return `${who}: sent again. Its later answers count.`
    case 'earlier':
      return `${who}: an older code than the one here, which goes on to count.`
    case 'again':
      return vote < collected
        ? `${who}: the same again. It has not gone on to the ${voteName(collected)} yet.`
        : `${who}: the same again.`
  }
}

/** What came of a code that was scanned. */
export const arrivalWords = (arrival: Arrival, unit: Unit, collected: number): string => {
  switch (arrival.kind) {
    case 'foreign':
      return 'A foreign code: not one of ours.'
    case 'refused':
      return `Not taken in. ${notTakenWords(arrival.problem)}`
    default:
      return arrivedWords(arrival.kind, arrival.code, unit, collected)
  }
}

type Came = Pick<Arrivals, 'arrived' | 'refused'>

/** What came of a text with codes: `9 codes taken in, 1 here already, 2 refused.` */
export const arrivalsWords = ({ arrived, refused }: Came): string => {
  if (arrived.length + refused.length === 0)
    return 'There is no code in this. A code is made of groups of 8 letters and digits.'
  const again = arrived.filter(({ kind }) => kind === 'again').length
  return `${[
    `${howMany(arrived.length - again, 'code')} taken in`,
    ...(again === 0 ? [] : [`${again} here already`]),
    ...(refused.length === 0 ? [] : [`${refused.length} refused`]),
  ].join(', ')}.`
}

/** What came of a text, where it is one code told as that of one. */
export const pastedWords = (arrivals: Came, unit: Unit, collected: number): string => {
  const [first, second] = arrivals.arrived
  return first !== undefined && second === undefined && arrivals.refused.length === 0
    ? arrivedWords(first.kind, first.code, unit, collected)
    : arrivalsWords(arrivals)
}

/** What came of a file with codes. */
export const fileWords = (arrivals: Came, unit: Unit, collected: number): string => {
  if (arrivals.arrived.length + arrivals.refused.length === 0) return 'Not taken in: there is no code of answers in it.'
  const [first] = arrivals.refused
  const said = pastedWords(arrivals, unit, collected)
  return first === undefined ? said : `${said} In line ${first.line}: ${notTakenWords(first.problem)}`
}

/** What another facilitator's copy of the session brought: so many sendings, among so many entries. */
export const copyWords = (sendings: number, entries: number): string => {
  if (entries === 0) return 'Another copy of this session. All that it holds was here already.'
  const others = entries - sendings
  return `Another copy of this session. New in it: ${listed([
    ...(sendings === 0 ? [] : [howMany(sendings, 'sending')]),
    ...(others === 0 ? [] : [`${sendings === 0 ? '' : 'beside '}${howMany(others, 'entry', 'entries')}`]),
  ])}.`
}

/** `table 4`, `tables 4, 9 and 17`, within a sentence. */
export const tablesWords = (unit: Unit, tables: readonly number[]): string =>
  tables.length === 1 ? unitNameWithin(unit, tables[0] ?? 0) : `${unitWords[unit][1]} ${listed(tables.map(String))}`

/** That some sent whom nobody expected. */
export const beyondWords = (unit: Unit, beyond: readonly number[], expected: number): string =>
  `${capitalised(tablesWords(unit, beyond))} sent, too, and ${expected} ${expected === 1 ? 'was' : 'were'} expected. Was a number mistyped?`

const nth = ['first', 'second', 'third', 'fourth', 'fifth'] as const

/** What each of these devices is called, in the order in which they first sent: `the first device`, `the sheet of paper`. */
export const deviceNames = (sendings: readonly Pick<AnswerCode, 'device'>[]): readonly string[] => {
  const devices = sendings.filter(({ device }) => device !== paperDevice)
  return sendings.map((sending) => {
    if (sending.device === paperDevice) return 'the sheet of paper'
    if (devices.length === 1) return 'the device'
    const at = devices.indexOf(sending)
    return `the ${nth[at] ?? `${at + 1}th`} device`
  })
}

/** `Two devices sent as table 7`, `A device and a sheet of paper sent as table 7`. */
export const contestedWords = (sendings: readonly Pick<AnswerCode, 'device'>[], unit: Unit, table: number): string => {
  const devices = sendings.filter(({ device }) => device !== paperDevice).length
  const who = devices === 1 ? 'a device' : `${inWords(devices)} devices`
  const all = devices < sendings.length ? `${who} and a sheet of paper` : who
  return `${capitalised(all)} sent as ${unitNameWithin(unit, table)}`
}

/** On how many questions sendings differ. */
export const differingWords = (different: number, questions: number): string =>
  different === 0 ? 'Their answers are the same.' : `They differ on ${different} of ${howMany(questions, 'question')}.`

/** `Both count (two groups)`. */
export const allCountWords = (count: number, unit: Unit): string => {
  const groups = unit === 'person' ? 'people' : 'groups'
  return count === 2 ? `Both count (two ${groups})` : `All ${inWords(count)} count (${inWords(count)} ${groups})`
}

/** What somebody has said of the devices of a table: `Table 4: the sheet of paper counts, the device is left out.` */
export const settledWords = (
  sendings: readonly Pick<AnswerCode, 'device'>[],
  isLeftOut: (device: number) => boolean,
  unit: Unit,
  table: number,
): string => {
  const names = deviceNames(sendings)
  const those = (leftOut: boolean) => names.filter((_, index) => isLeftOut(sendings[index]!.device) === leftOut)
  const said = (those_: readonly string[], one: string, more: string) =>
    those_.length === 0 ? [] : [`${listed(those_)} ${those_.length === 1 ? one : more}`]
  return `${unitName(unit, table)}: ${[...said(those(false), 'counts', 'count'), ...said(those(true), 'is left out', 'are left out')].join(', ')}.`
}
