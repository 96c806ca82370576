import { create } from 'zustand'
import type { Pack, PackReference } from '../core/content/pack'
import { packReference } from '../core/content/packReference'
import { mostDevices, mostVotes, writeAnswerCode, type WorkshopAnswer } from '../core/workshop/answerCode'
import { readJoinCode, type Joining, type JoinProblem } from '../core/workshop/joinCode'
import { changeTakingPart, readTakingPart, type TakingPart } from '../storage/takingPart'
import { readPacks } from '../storage/storedReview'
import type { RecordStore } from '../storage/recordStore'
import { builtInPack } from './builtInPack'
import { onCleared } from './clearing'
import { now } from './clock'
import { onDevice, pageStore } from './device'
import { onTabMessage } from './tabs'

export type { TakingPart }

/** The sessions in which this device takes part, the one joined last first. */
export interface TakingPartState {
  readonly status: 'loading' | 'ready'
  readonly sessions: readonly TakingPart[]
  /** Whether all that was answered is kept by this device; what is not is in this page alone. */
  readonly isKept: boolean
}

export const useTakingPart = create<TakingPartState>()(() => ({ status: 'loading', sessions: [], isKept: true }))

/** The numbers of the sessions of which this page has more than the device, which did not keep it. */
const unkept = new Set<number>()

/** What the device has, save that of sessions of which it lacks something this page's own counts. */
const withUnkept = (kept: readonly TakingPart[], here: readonly TakingPart[]): readonly TakingPart[] => [
  ...here.filter(({ number }) => unkept.has(number)),
  ...kept.filter(({ number }) => !unkept.has(number)),
]

/** Runs on this device; `null`: it keeps nothing just now. */
const onKeepingDevice = async <Value>(
  run: (store: RecordStore) => Promise<Value>,
): Promise<{ readonly value: Value } | null> => {
  const served = await onDevice(run).catch(() => null)
  return served?.ok === true ? { value: served.value } : null
}

/** Reads in what this device takes part. */
export const refreshTakingPart = async (): Promise<void> => {
  const read = await onKeepingDevice(readTakingPart)
  const { sessions: here } = useTakingPart.getState()
  const inPage = read === null && here.length === 0 ? await readTakingPart(pageStore) : here
  useTakingPart.setState({
    status: 'ready',
    sessions: read === null ? inPage : withUnkept(read.value, here),
    isKept: read !== null && unkept.size === 0,
  })
}

/** Changes that are shown, and are not stored yet. */
let underWay = 0

/** What is done shows at once, and is stored meanwhile. What the device does not keep stays in this page, and goes to the device with the next change that it does keep. */
const change = async (by: (before: readonly TakingPart[]) => readonly TakingPart[]): Promise<void> => {
  const { sessions: before } = useTakingPart.getState()
  const after = by(before)
  const isInBoth = (one: TakingPart): boolean => before.includes(one) && after.includes(one)
  useTakingPart.setState({ sessions: after })
  underWay += 1
  let madeUp: readonly number[] = []
  const stored = await onKeepingDevice((store) =>
    changeTakingPart(store, (kept) => {
      madeUp = [...unkept]
      return by(withUnkept(kept, before))
    }),
  )
  underWay -= 1
  if (stored === null) {
    for (const one of [...before, ...after]) if (!isInBoth(one)) unkept.add(one.number)
    await changeTakingPart(pageStore, () => useTakingPart.getState().sessions)
  } else for (const number of madeUp) unkept.delete(number)
  useTakingPart.setState(({ sessions }) => ({
    status: 'ready',
    // What was done since is not in it.
    sessions: stored !== null && underWay === 0 ? withUnkept(stored.value, sessions) : sessions,
    isKept: stored !== null && unkept.size === 0,
  }))
}

const changeOne = (number: number, by: (before: TakingPart) => TakingPart): Promise<void> =>
  change((all) => all.map((one) => (one.number === number ? by(one) : one)))

/** A device of a session draws a number that is not that of paper. */
const newDevice = (): number => 1 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % (mostDevices - 1))

/** Whether a session that was joined is the one that a code or a file leads to: it may ask something else by now. */
export const isJoined = (
  part: TakingPart,
  { number, questions, pack }: Pick<Joining, 'number' | 'questions'> & { readonly pack: PackReference },
): boolean => part.number === number && part.pack.hash === pack.hash && part.questions.join(' ') === questions.join(' ')

/** The same under the number of another table or person; `null`: it stays. What was sent under the one before does not say the new one. */
const withTable = (part: TakingPart, table: number | null): TakingPart => {
  if (table === null || table === part.table) return part
  const { leftVote } = part
  return {
    ...part,
    table,
    sentAnswers: null,
    ...(leftVote !== undefined && { leftVote: { ...leftVote, sentAnswers: null } }),
  }
}

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
  const keepPack = (store: RecordStore): Promise<void> =>
    store.write(['packs'], async (records) => records.put('packs', { hash: reference.hash, pack }))
  if ((await onKeepingDevice(keepPack)) === null) await keepPack(pageStore)
  const joined: TakingPart = {
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
  await change((before) => {
    const known = before.find((one) => isJoined(one, joined))
    return [withTable(known ?? joined, table), ...before.filter((one) => one.number !== number)]
  })
}

/** The pack of a session in which this device takes part; `null`: it is not here any more. */
export const packOfPart = async ({ pack: { hash } }: TakingPart): Promise<Pack | null> => {
  const packIn = async (store: RecordStore): Promise<Pack | null> =>
    (await readPacks(store, [hash])).packs.get(hash) ?? null
  const kept = (await onKeepingDevice(packIn))?.value ?? (await packIn(pageStore))
  if (kept !== null) return kept
  const builtIn = await builtInPack().catch(() => null)
  return builtIn !== null && packReference(builtIn).hash === hash ? builtIn : null
}

/** Says which table, or person, this device is. What was sent under another number has to be sent again. */
export const setTable = (number: number, table: number): Promise<void> =>
  changeOne(number, (before) => withTable(before, table))

/** Answers a question; `null` takes the answer back. */
export const setWorkshopAnswer = (number: number, question: string, answer: WorkshopAnswer): Promise<void> =>
  changeOne(number, (before) => ({ ...before, answers: { ...before.answers, [question]: answer } }))

/** Goes on to the next vote, with the answers of the one before to begin with. */
export const voteAgain = (part: number): Promise<void> =>
  changeOne(part, (before) => {
    const { vote, count, answers, sentAnswers } = before
    if (vote === mostVotes) return before
    return { ...before, vote: vote + 1, count: 0, sentAnswers: null, leftVote: { vote, count, answers, sentAnswers } }
  })

/** Goes back to the vote before, as it was left. Only as long as nothing of this one was sent: a code of it may have been taken in. */
export const backToLeftVote = (number: number): Promise<void> =>
  changeOne(number, ({ leftVote, ...before }) => ({ ...before, ...leftVote }))

/** Notes that the answers are sent as they are now: from then on their code says one more sending. */
export const noteSending = (number: number): Promise<void> =>
  changeOne(number, ({ leftVote: _, ...before }) => ({
    ...before,
    count: before.count + 1,
    sentAnswers: before.answers,
  }))

/** The questions that have no answer yet, in their order. */
export const unansweredIn = ({ questions, answers }: Pick<TakingPart, 'questions' | 'answers'>): readonly string[] =>
  questions.filter((id) => (answers[id] ?? null) === null)

/** How many answers are other than they were sent; `null`: none were sent. */
export const changedSinceSent = ({ questions, answers, sentAnswers }: TakingPart): number | null =>
  sentAnswers === null ? null : questions.filter((id) => (answers[id] ?? null) !== (sentAnswers[id] ?? null)).length

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

/** Takes part again in what was forgotten, as it was. */
export const rejoinPart = (part: TakingPart): Promise<void> =>
  change((before) => [part, ...before.filter(({ number }) => number !== part.number)])

const letGo = (): void => {
  unkept.clear()
  useTakingPart.setState({ sessions: [] })
  void changeTakingPart(pageStore, () => [])
}

onTabMessage(({ kind }) => {
  if (kind !== 'cleared') return
  letGo()
  void refreshTakingPart()
})
onCleared(letGo)
