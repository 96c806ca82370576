import { beforeEach, describe, expect, it } from 'vitest'
import { packReference } from '../../src/core/content/packReference'
import { readAnswerCode } from '../../src/core/workshop/answerCode'
import type { Joining } from '../../src/core/workshop/joinCode'
import {
  forgetPart,
  noteSending,
  packOfPart,
  refreshTakingPart,
  sentCode,
  setWorkshopAnswer,
  takePart,
  useTakingPart,
  voteAgain,
  type TakingPart,
} from '../../src/state/takingPart'
import { writtenUpSchools, writtenUpSchool } from '../../src/state/writtenUpSchools'
import { packJson, parsed } from '../support/notation'

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

  it('shows at once what is answered in quick succession, and keeps all of it', async () => {
    const all = [setWorkshopAnswer(4711, 'q1', 1), setWorkshopAnswer(4711, 'q2', 2), setWorkshopAnswer(4711, 'q3', 3)]
    expect(part().answers).toEqual({ q1: 1, q2: 2, q3: 3 })
    await Promise.all(all)
    expect(part().answers).toEqual({ q1: 1, q2: 2, q3: 3 })
  })
})

describe('the written-up schools', () => {
  it('are called as their files call them', async () => {
    for (const { id, title } of writtenUpSchools) expect(await writtenUpSchool(id)).toMatchObject({ id, title })
    expect(await writtenUpSchool('no-such-school')).toBeNull()
  })
})
