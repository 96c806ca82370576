import { beforeEach, describe, expect, it, vi } from 'vitest'
import type * as deviceOfApp from '../../src/state/device'
import { memoryStore } from '../../src/storage/memoryStore'
import type { RecordStore } from '../../src/storage/recordStore'
import { changeTakingPart, readTakingPart } from '../../src/storage/takingPart'
import {
  forgetPart,
  packOfPart,
  refreshTakingPart,
  setWorkshopAnswer,
  takePart,
  useTakingPart,
} from '../../src/state/takingPart'
import { packJson, parsed } from '../support/notation'

/* A device that keeps things, and stops doing so in the middle, as one with a full disk does. */

const device = vi.hoisted(() => ({ store: null as RecordStore | null, isFull: false }))

vi.mock('../../src/state/device', async (original) => ({
  ...(await original<typeof deviceOfApp>()),
  onDevice: async <Value>(run: (store: RecordStore) => Promise<Value>) => {
    if (device.isFull) throw new DOMException('no room', 'QuotaExceededError')
    return { ok: true, value: await run(device.store!) }
  },
}))

const pack = parsed(packJson('C5 3 1'))
const join = (number: number) =>
  takePart({ number, mode: 'one-school', unit: 'table', school: null, questions: ['q1', 'q2', 'q3'] }, pack, 7)
const answersOf = (number: number, sessions = useTakingPart.getState().sessions) =>
  sessions.find((one) => one.number === number)?.answers
const kept = () => readTakingPart(device.store!)

/** The page is loaded again. */
const loadAgain = async (): Promise<void> => {
  useTakingPart.setState({ status: 'loading', sessions: [] })
  await refreshTakingPart()
}

beforeEach(async () => {
  device.isFull = false
  device.store = memoryStore()
  await forgetPart(null)
  await join(1)
})

describe('what a device answers', () => {
  it('is kept by it, number, checklist and all, when the page is loaded again', async () => {
    await setWorkshopAnswer(1, 'q2', 'dont-know')
    const [before] = useTakingPart.getState().sessions
    await loadAgain()
    expect(useTakingPart.getState()).toMatchObject({ status: 'ready', isKept: true, sessions: [before] })
    expect((await packOfPart(before!))?.id).toBe(pack.id)
  })

  it('stays in the page while the device keeps nothing, and says so', async () => {
    await setWorkshopAnswer(1, 'q1', 1)
    device.isFull = true
    await setWorkshopAnswer(1, 'q2', 2)
    expect(answersOf(1)).toEqual({ q1: 1, q2: 2 })
    expect(useTakingPart.getState().isKept).toBe(false)
    await refreshTakingPart()
    expect(answersOf(1)).toEqual({ q1: 1, q2: 2 })
    expect(answersOf(1, await kept())).toEqual({ q1: 1 })
  })

  it('goes to the device once that keeps things again, with all that it lacks', async () => {
    device.isFull = true
    await setWorkshopAnswer(1, 'q2', 2)
    device.isFull = false
    await setWorkshopAnswer(1, 'q3', 3)
    expect(answersOf(1, await kept())).toEqual({ q2: 2, q3: 3 })
    expect(useTakingPart.getState().isKept).toBe(true)
  })

  it('is forgotten by the device, too, where it was forgotten while that was full', async () => {
    await join(2)
    device.isFull = true
    await forgetPart(1)
    device.isFull = false
    await setWorkshopAnswer(2, 'q1', 0)
    expect((await kept()).map(({ number }) => number)).toEqual([2])
  })

  it('does not take away what another page has answered meanwhile', async () => {
    await join(2)
    await changeTakingPart(device.store!, (all) =>
      all.map((one) => (one.number === 2 ? { ...one, answers: { q1: 3 } } : one)),
    )
    await setWorkshopAnswer(1, 'q1', 0)
    expect(answersOf(2)).toEqual({ q1: 3 })
  })

  it('comes of one device from the first moment on, also before it is stored', async () => {
    const seen = new Set<number | undefined>()
    const stop = useTakingPart.subscribe(({ sessions }) =>
      seen.add(sessions.find(({ number }) => number === 2)?.device),
    )
    await join(2)
    stop()
    const [joined] = await kept()
    expect([...seen]).toEqual([joined?.device])
  })

  it('is passed over where it names a table 0', async () => {
    await changeTakingPart(device.store!, (all) => all.map((one) => ({ ...one, table: 0 })))
    await loadAgain()
    expect(useTakingPart.getState().sessions).toEqual([])
  })
})
