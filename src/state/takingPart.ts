import { create } from 'zustand'
import type { Pack } from '../core/content/pack'
import { packReference } from '../core/content/packReference'
import { mostDevices, mostVotes, writeAnswerCode, type WorkshopAnswer } from '../core/workshop/answerCode'
import { readJoinCode, type Joining, type JoinProblem } from '../core/workshop/joinCode'
import { changeTakingPart, readTakingPart, type TakingPart } from '../storage/takingPart'
import { readPacks } from '../storage/storedReview'
import type { RecordStore } from '../storage/recordStore'
import { builtInPack } from './builtInPack'
import { now } from './clock'
import { onDevice, pageStore } from './device'
import { onTabMessage } from './tabs'

export type { TakingPart }

/** The sessions in which this device takes part, the one joined last first. */
export interface TakingPartState {
  readonly status: 'loading' | 'ready'
  readonly sessions: readonly TakingPart[]
  /** Whether what is answered is kept by this device; where it is not, it is for as long as the page is open. */
  readonly isKept: boolean
}

export const useTakingPart = create<TakingPartState>()(() => ({ status: 'loading', sessions: [], isKept: true }))

/** Runs on this device or, where that keeps nothing, in this page. */
const onDeviceOrPage = async <Value>(run: (store: RecordStore) => Promise<Value>): Promise<Value> => {
  const served = await onDevice(run).catch(() => null)
  useTakingPart.setState({ isKept: served?.ok === true })
  return served?.ok === true ? served.value : run(pageStore)
}

/** Reads in what this device takes part. */
export const refreshTakingPart = async (): Promise<void> => {
  const sessions = await onDeviceOrPage(readTakingPart)
  useTakingPart.setState({ status: 'ready', sessions })
}

/** Changes that are shown, and are not stored yet. */
let underWay = 0

/** What is done shows at once, and is stored meanwhile. */
const change = async (by: (before: readonly TakingPart[]) => readonly TakingPart[]): Promise<void> => {
  underWay += 1
  useTakingPart.setState(({ sessions }) => ({ sessions: by(sessions) }))
  const stored = await onDeviceOrPage((store) => changeTakingPart(store, by))
  underWay -= 1
  // What was done since is not in it.
  if (underWay === 0) useTakingPart.setState({ status: 'ready', sessions: stored })
}

const changeOne = (number: number, by: (before: TakingPart) => TakingPart): Promise<void> =>
  change((all) => all.map((one) => (one.number === number ? by(one) : one)))

/** A device of a session draws a number that is not that of paper. */
const newDevice = (): number => 1 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % (mostDevices - 1))

/** What a code to join says, for the checklist that comes with the app. Rejects where that cannot be loaded. */
export const readJoining = async (
  text: string,
): Promise<
  | { readonly ok: true; readonly joining: Joining; readonly pack: Pack }
  | { readonly ok: false; readonly problem: JoinProblem }
> => {
  const pack = await builtInPack()
  return readJoinCode(text, [[pack, packReference(pack)]])
}

/** Takes part in a session. One that was joined before is gone on with, unless it asks something else now. A pack that does not come with the app is kept. */
export const takePart = async (
  { number, mode, unit, school, questions }: Joining,
  pack: Pack,
  table: number | null,
): Promise<void> => {
  const reference = packReference(pack)
  await onDeviceOrPage((store) =>
    store.write(['packs'], async (records) => records.put('packs', { hash: reference.hash, pack })),
  )
  await change((before) => {
    const known = before.find(
      (one) =>
        one.number === number && one.pack.hash === reference.hash && one.questions.join(' ') === questions.join(' '),
    )
    const joined: TakingPart = known ?? {
      number,
      pack: reference,
      mode,
      unit,
      school,
      questions: [...questions],
      table: null,
      device: newDevice(),
      vote: 1,
      count: 0,
      answers: {},
      sentAnswers: null,
      joinedAt: now(),
    }
    return [{ ...joined, table: table ?? joined.table }, ...before.filter((one) => one.number !== number)]
  })
}

/** The pack of a session in which this device takes part; `null`: it is not here any more. */
export const packOfPart = async ({ pack }: TakingPart): Promise<Pack | null> => {
  const { packs } = await onDeviceOrPage((store) => readPacks(store, [pack.hash]))
  return packs.get(pack.hash) ?? null
}

/** Says which table, or person, this device is. */
export const setTable = (number: number, table: number): Promise<void> =>
  changeOne(number, (before) => ({ ...before, table }))

/** Answers a question; `null` takes the answer back. */
export const setWorkshopAnswer = (number: number, question: string, answer: WorkshopAnswer): Promise<void> =>
  changeOne(number, (before) => ({ ...before, answers: { ...before.answers, [question]: answer } }))

/** Goes on to the next vote, with the answers of the one before to begin with. */
export const voteAgain = (number: number): Promise<void> =>
  changeOne(number, (before) => ({
    ...before,
    vote: Math.min(before.vote + 1, mostVotes),
    count: 0,
    sentAnswers: null,
  }))

/** Notes that the answers are sent as they are now: from then on their code says one more sending. */
export const noteSending = (number: number): Promise<void> =>
  changeOne(number, (before) => ({ ...before, count: before.count + 1, sentAnswers: before.answers }))

/** The code of what was sent last, in groups; `null`: nothing was in this vote, or the device has no number yet. */
export const sentCode = ({
  number,
  pack,
  questions,
  table,
  device,
  vote,
  count,
  sentAnswers,
}: TakingPart): string | null =>
  sentAnswers === null || table === null
    ? null
    : writeAnswerCode(
        {
          session: number,
          vote,
          table,
          device,
          count,
          answers: questions.map((question) => sentAnswers[question] ?? null),
        },
        { session: number, packHash: pack.hash, questions },
      )

/** Takes part no longer, and forgets what was answered; `null`: in none. */
export const forgetPart = (number: number | null): Promise<void> =>
  change((before) => (number === null ? [] : before.filter((one) => one.number !== number)))

onTabMessage(({ kind }) => {
  if (kind === 'cleared') void refreshTakingPart()
})
