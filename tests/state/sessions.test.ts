import { beforeEach, describe, expect, it } from 'vitest'
import { onCleared, sayCleared } from '../../src/state/clearing'
import { sessionOf } from '../../src/state/openSession'
import {
  clearSessions,
  refreshSessionList,
  removeSession,
  repeatSession,
  restoreSession,
  startSession,
  takeInSession,
  useSessionList,
  type ListedSession,
} from '../../src/state/sessionList'
import { packJson, parsed } from '../support/notation'
import { planned, sending } from '../support/sessions'

const pack = parsed(packJson('C5 3 1'))
const questions = pack.questions.map(({ id }) => id)

const start = () => startSession(pack, [planned('title', 'Staff day'), planned('questions', questions)])

const opened = async (id: string) => {
  const document = sessionOf(id)
  await document.open()
  return document
}

const found = (id: string): Extract<ListedSession, { kind: 'found' }> => {
  const item = useSessionList.getState().sessions.find((each) => each.id === id)
  if (item?.kind !== 'found') throw new Error(`${id} is not listed`)
  return item
}

beforeEach(async () => {
  await refreshSessionList()
  await clearSessions()
})

describe('a session on this device', () => {
  it('is planned, opened and listed, and each has a number of its own', async () => {
    const [id, other] = [await start(), await start()]
    const { session } = (await opened(id)).ready()
    expect(session).toMatchObject({ title: 'Staff day', questions })
    expect(useSessionList.getState().sessions).toHaveLength(2)
    expect(found(other).session.number).not.toBe(session.number)
  })

  it('keeps its questions once answers came in, since its codes are read by them', async () => {
    const document = await opened(await start())
    document.record(planned('questions', questions.slice(1)))
    document.record(sending(document.ready().session, 3, [1, 2]))
    expect(() => document.record(planned('questions', questions))).toThrow('stay as they are')
    document.record(planned('minutes', 9))
    expect(document.ready().session).toMatchObject({ questions: questions.slice(1), minutes: 9 })
  })

  it('takes back what was done last', async () => {
    const document = await opened(await start())
    document.record(sending(document.ready().session, 3, [1, 2, 3]))
    document.undo()
    expect(document.ready().session.sent).toEqual([])
    document.redo()
    expect(document.ready().session.sent).toHaveLength(1)
  })

  it('comes back whole when it is put back, and is used again without what came in', async () => {
    const id = await start()
    const document = await opened(id)
    document.record(sending(document.ready().session, 3, [1, 2, 3]))
    const again = await repeatSession({
      session: document.ready().session,
      copy: { pack, log: document.ready().log },
    })
    expect(found(again).session).toMatchObject({ title: 'Staff day', questions, sent: [] })
    expect(found(again).session.number).not.toBe(document.ready().session.number)
    document.close()
    const copy = await removeSession(id)
    expect(useSessionList.getState().sessions.map((item) => item.id)).toEqual([again])
    await restoreSession(copy!)
    expect(found(id).session.sent).toHaveLength(1)
  })

  it('takes in another facilitator’s copy as the union of both', async () => {
    const id = await start()
    const before = found(id).copy
    const document = await opened(id)
    document.record(sending(document.ready().session, 3, [1, 2, 3]))
    const mine = { pack, log: document.ready().log }
    document.close()
    await removeSession(id)
    await restoreSession(before)
    expect(await takeInSession(mine)).toMatchObject({ ok: true, isNew: false, added: 1 })
    expect(await takeInSession(mine)).toMatchObject({ ok: true, added: 0 })
    expect(found(id).session.sent).toHaveLength(1)
  })
})

describe('removing everything', () => {
  it('is heard by whatever in this page still holds something', () => {
    const heard: string[] = []
    onCleared(() => heard.push('cleared'))
    sayCleared()
    expect(heard).toEqual(['cleared'])
  })
})
