import { beforeEach, describe, expect, it } from 'vitest'
import { packReference } from '../../src/core/content/packReference'
import { readAnswerCode } from '../../src/core/workshop/answerCode'
import type { Joining } from '../../src/core/workshop/joinCode'
import { sayCleared } from '../../src/state/clearing'
import { joinByCopy } from '../../src/state/joining'
import {
  backToLeftVote,
  changedSinceSent,
  forgetPart,
  noteSending,
  packOfPart,
  refreshTakingPart,
  rejoinPart,
  sentCode,
  setTable,
  setWorkshopAnswer,
  takePart,
  unansweredIn,
  useTakingPart,
  voteAgain,
  type TakingPart,
} from '../../src/state/takingPart'
import { writtenUpSchools, writtenUpSchool } from '../../src/state/writtenUpSchools'
import { packJson, parsed } from '../support/notation'
import { planned, sessionLog } from '../support/sessions'

const pack = parsed(packJson('C5 3 1'))
const joining: Joining = {
  number: 4711,
  mode: 'one-school',
  unit: 'table',
  school: null,
  questions: ['q1', 'q2', 'q3'],
}
const part = (): TakingPart => {
  const found = useTakingPart.getState().sessions.find(({ number }) => number === 4711)
  if (found === undefined) throw new Error('it was not joined')
  return found
}
const read = (code: string | null) => {
  const answered = readAnswerCode(code ?? '', {
    session: 4711,
    packHash: packReference(pack).hash,
    questions: joining.questions,
  })
  return answered.ok ? answered.code : null
}

beforeEach(async () => {
  await forgetPart(null)
  await takePart(joining, pack, 7)
})

describe('a device that takes part', () => {
  it('keeps what it has answered when the page is opened again, and its checklist', async () => {
    await setWorkshopAnswer(4711, 'q2', 3)
    useTakingPart.setState({ status: 'loading', sessions: [] })
    await refreshTakingPart()
    expect(part().answers).toEqual({ q2: 3 })
    expect((await packOfPart(part()))?.id).toBe(pack.id)
  })

  it('never draws the number of paper', () => {
    expect(part().device).toBeGreaterThan(0)
  })

  it('shows no code before it has sent, and then that of what it sent, however its answers change', async () => {
    await setWorkshopAnswer(4711, 'q1', 2)
    expect(sentCode(part())).toBeNull()
    await noteSending(4711)
    const first = sentCode(part())
    expect(read(first)).toMatchObject({ table: 7, vote: 1, count: 1, answers: [2, null, null] })
    await setWorkshopAnswer(4711, 'q1', 0)
    expect(sentCode(part())).toBe(first)
    await noteSending(4711)
    expect(read(sentCode(part()))).toMatchObject({ count: 2, answers: [0, null, null] })
  })

  it('goes on to another vote with the answers that it had, and counts its sendings anew', async () => {
    await setWorkshopAnswer(4711, 'q1', 2)
    await noteSending(4711)
    await voteAgain(4711)
    expect(sentCode(part())).toBeNull()
    await noteSending(4711)
    expect(read(sentCode(part()))).toMatchObject({ vote: 2, count: 1, answers: [2, null, null] })
  })

  it('that joins again goes on, as the same device', async () => {
    await setWorkshopAnswer(4711, 'q1', 2)
    const { device } = part()
    await takePart(joining, pack, null)
    expect(part()).toMatchObject({ device, table: 7, answers: { q1: 2 } })
    await takePart({ ...joining, questions: ['q1'] }, pack, 8)
    expect(part()).toMatchObject({ table: 8, answers: {} })
  })

  it('has to send again under another number, since what it sent does not say that one', async () => {
    await setWorkshopAnswer(4711, 'q1', 2)
    await noteSending(4711)
    await setTable(4711, 7)
    expect(read(sentCode(part()))).toMatchObject({ table: 7, count: 1 })
    await setTable(4711, 8)
    expect(sentCode(part())).toBeNull()
    await noteSending(4711)
    expect(read(sentCode(part()))).toMatchObject({ table: 8, count: 2 })
  })

  it('goes back to the vote before, as it was left, for as long as nothing of the new one was sent', async () => {
    await setWorkshopAnswer(4711, 'q1', 2)
    await noteSending(4711)
    const first = sentCode(part())
    await voteAgain(4711)
    await setWorkshopAnswer(4711, 'q1', 0)
    await backToLeftVote(4711)
    expect(part()).toMatchObject({ vote: 1, answers: { q1: 2 } })
    expect(sentCode(part())).toBe(first)
    await voteAgain(4711)
    await noteSending(4711)
    const second = part()
    await backToLeftVote(4711)
    expect(part()).toEqual(second)
  })

  it('shows no code of a vote that it goes back to which says another number', async () => {
    await noteSending(4711)
    await voteAgain(4711)
    await setTable(4711, 9)
    await backToLeftVote(4711)
    expect(part()).toMatchObject({ vote: 1, table: 9, count: 1 })
    expect(sentCode(part())).toBeNull()
  })

  it('votes eight times and no more', async () => {
    for (let vote = 1; vote < 12; vote += 1) await voteAgain(4711)
    expect(part().vote).toBe(8)
  })

  it('knows what is open, and how much has changed since it was sent', async () => {
    expect([unansweredIn(part()), changedSinceSent(part())]).toEqual([['q1', 'q2', 'q3'], null])
    await setWorkshopAnswer(4711, 'q2', 'dont-know')
    await noteSending(4711)
    expect([unansweredIn(part()), changedSinceSent(part())]).toEqual([['q1', 'q3'], 0])
    await setWorkshopAnswer(4711, 'q1', 0)
    await setWorkshopAnswer(4711, 'q2', null)
    expect([unansweredIn(part()), changedSinceSent(part())]).toEqual([['q2', 'q3'], 2])
  })

  it('takes part again in what it forgot, as it was', async () => {
    await setWorkshopAnswer(4711, 'q1', 3)
    const before = part()
    await forgetPart(4711)
    expect(useTakingPart.getState().sessions).toEqual([])
    await rejoinPart(before)
    expect(part()).toEqual(before)
  })

  it('lets go of all when everything is removed from the device', async () => {
    sayCleared()
    await refreshTakingPart()
    expect(useTakingPart.getState().sessions).toEqual([])
  })

  it('shows at once what is answered in quick succession, and keeps all of it', async () => {
    const all = [setWorkshopAnswer(4711, 'q1', 1), setWorkshopAnswer(4711, 'q2', 2), setWorkshopAnswer(4711, 'q3', 3)]
    expect(part().answers).toEqual({ q1: 1, q2: 2, q3: 3 })
    await Promise.all(all)
    expect(part().answers).toEqual({ q1: 1, q2: 2, q3: 3 })
  })
})

describe('a session’s file for participants', () => {
  const opened = (...questions: readonly string[]) =>
    joinByCopy({
      pack,
      log: sessionLog(pack, [planned('questions', questions), planned('school', 'example-junior-failing')], 99),
    })

  it('joins, and leaves the number to be said', async () => {
    expect(await opened('q1', 'q3')).toEqual({ ok: true, value: 99 })
    expect(useTakingPart.getState().sessions[0]).toMatchObject({ number: 99, table: null, questions: ['q1', 'q3'] })
    expect(useTakingPart.getState().sessions[0]?.school).toBe(1)
  })

  it('is refused where it asks nothing, or what its checklist does not have', async () => {
    expect(await opened()).toMatchObject({ ok: false, problems: [{ what: expect.stringMatching(/no questions yet/) }] })
    expect(await opened('q1', 'q9')).toMatchObject({ ok: false, problems: [{ what: expect.stringMatching(/“q9”/) }] })
    expect(useTakingPart.getState().sessions.map(({ number }) => number)).toEqual([4711])
  })
})

describe('the written-up schools', () => {
  it('are called as their files call them', async () => {
    for (const { id, title } of writtenUpSchools) expect(await writtenUpSchool(id)).toMatchObject({ id, title })
    expect(await writtenUpSchool('no-such-school')).toBeNull()
  })
})
