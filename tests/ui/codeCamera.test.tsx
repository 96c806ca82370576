import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Announcements } from '../../src/ui/announce'
import { CodeCamera } from '../../src/ui/CodeCamera'
import { FakeDevices, giveDevices, hidePage, seeing, type Sights } from './fakeCamera'

const back = { id: 'back', label: 'Camera at the back', facingMode: 'environment' }
const front = { id: 'front', label: 'Camera at the front', facingMode: 'user' }

let sights: Sights
const read: string[] = []

beforeEach(() => {
  read.length = 0
  sights = seeing()
})
afterEach(() => {
  hidePage(false)
  giveDevices(null)
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const hint = 'Hold a code before the camera.'
const camera = (isBeeping = false) => (
  <>
    <CodeCamera hint={hint} isBeeping={isBeeping} onCode={(text) => read.push(text)} />
    <Announcements />
  </>
)
const show = (devices: FakeDevices | null) => {
  giveDevices(devices)
  return render(camera())
}
const video = () => document.querySelector('video')
const running = () => screen.findByText(hint)

describe('a camera that is started', () => {
  it('is one that looks away from whoever holds the device, and nothing is listened to', async () => {
    const devices = new FakeDevices(back, front)
    show(devices)
    await running()
    expect(devices.asked).toEqual([
      { audio: false, video: expect.objectContaining({ facingMode: 'environment' }) as unknown },
    ])
    expect(video()).toHaveProperty('muted', true)
    expect(await screen.findByText('The camera is on')).toBeInTheDocument()
  })

  it('is waited for in words for as long as somebody thinks about it', async () => {
    const devices = new FakeDevices(back)
    let allow: () => void = () => undefined
    devices.allowed = new Promise((resolve) => (allow = resolve))
    show(devices)
    expect(
      screen.getByText(/^The browser may ask whether this page may use the camera: allow it\./),
    ).toBeInTheDocument()
    allow()
    await running()
    expect(screen.queryByText(/^The browser may ask/)).toBeNull()
  })

  it('shows whoever uses it as a mirror does, and all else as it is', async () => {
    const { unmount } = show(new FakeDevices(front))
    await running()
    expect(video()).toHaveClass('mirror')
    unmount()
    show(new FakeDevices(back))
    await running()
    expect(video()).not.toHaveClass('mirror')
  })

  it('is let go of once the control is gone, also where it was allowed too late', async () => {
    const devices = new FakeDevices(back)
    const { unmount } = show(devices)
    await running()
    expect(devices.live).toEqual(['back'])
    unmount()
    expect(devices.live).toEqual([])
    let allow: () => void = () => undefined
    devices.allowed = new Promise((resolve) => (allow = resolve))
    show(devices).unmount()
    allow()
    await waitFor(() => expect(devices.tracks).toHaveLength(2))
    await waitFor(() => expect(devices.live).toEqual([]))
  })

  it('is let go of while the page is not seen, and the same one is taken again after that', async () => {
    const devices = new FakeDevices(back, front)
    show(devices)
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Camera' }), front.label)
    await running()
    act(() => hidePage(true))
    expect(devices.live).toEqual([])
    const before = devices.asked.length
    act(() => hidePage(false))
    await running()
    expect(devices.live).toEqual(['front'])
    expect(devices.asked).toHaveLength(before + 1)
  })
})

describe('a camera without a picture', () => {
  it.each([
    ['NotAllowedError', 'This page may not use the camera', /^Allow it: press the sign beside the address/],
    ['NotFoundError', 'No camera was found', /^Plug one in, then try again\./],
    ['NotReadableError', 'The camera does not start', /^Another program or another tab may be using it\./],
    ['AbortError', 'The camera does not start', /^Another program or another tab may be using it\./],
  ])('after a %s has it said why and what to do, and can be tried again', async (name, title, text) => {
    const devices = new FakeDevices(back)
    devices.refusal = name
    show(devices)
    // On the screen, and to whoever cannot see it.
    await waitFor(() => expect(screen.getAllByText(title)).toHaveLength(2))
    expect(screen.getByText(text)).toBeInTheDocument()
    devices.refusal = null
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByRole('group', { name: 'Camera' })).toHaveFocus()
    await running()
  })

  it('needs another address where browsers give the page none, and to try again would change nothing', async () => {
    show(null)
    expect(
      await screen.findByText(/only where its address begins with “https:”\. Open this page at such/),
    ).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /again/ })).toBeNull()
    expect(screen.getByRole('button', { name: 'Read a photo instead' })).toBeInTheDocument()
  })

  it('can be started again once it was taken away, and any other serves where it has gone', async () => {
    const devices = new FakeDevices(back, front)
    show(devices)
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Camera' }), front.label)
    await running()
    devices.cameras = [back]
    act(() => devices.tracks.at(-1)?.end())
    expect(await screen.findByText('It was unplugged, or another program has taken it.')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }))
    await running()
    expect(devices.live).toEqual(['back'])
  })
})

describe('the choice of a camera', () => {
  it('is there where there are several, stands at the one that runs, and keeps the keyboard', async () => {
    const devices = new FakeDevices(back, front)
    show(devices)
    const choice = await screen.findByRole('combobox', { name: 'Camera' })
    expect(choice).toHaveValue('back')
    await userEvent.selectOptions(choice, front.label)
    await waitFor(() => expect(devices.live).toEqual(['front']))
    expect(screen.getByRole('combobox', { name: 'Camera' })).toHaveValue('front')
    expect(choice).toHaveFocus()
  })

  it('comes once a second one is plugged in', async () => {
    const devices = new FakeDevices(back)
    show(devices)
    await running()
    expect(screen.queryByRole('combobox')).toBeNull()
    devices.cameras = [back, { id: 'new', label: '' }]
    devices.dispatchEvent(new Event('devicechange'))
    expect(await screen.findByRole('option', { name: 'Camera 2' })).toBeInTheDocument()
  })
})

describe('codes before a camera', () => {
  /** Shows pictures one after another, until the last one was seen. */
  const seen = async (...texts: readonly (string | null)[]) => {
    sights.show(...texts)
    await waitFor(() => expect(sights.left()).toBe(0))
  }
  const none = Array.from({ length: 12 }, () => null)

  it('are handed over once while they are in view, one after another, and again after they have left', async () => {
    show(new FakeDevices(back))
    await running()
    await seen(null, 'ONE', 'ONE', null, 'ONE', 'TWO', 'TWO', ...none)
    expect(read).toEqual(['ONE', 'TWO'])
    await seen('ONE', 'ONE', null)
    expect(read).toEqual(['ONE', 'TWO', 'ONE'])
  })

  it('are said to be read for as long as they are in view', async () => {
    show(new FakeDevices(back))
    await running()
    sights.show('ONE')
    expect(await screen.findByText('Code read. Show the next one.')).toBeInTheDocument()
    sights.show(null)
    await running()
  })

  it('sound where they are to, once somebody has pressed something, and not else', async () => {
    const tones: string[] = []
    class FakeSound {
      state = 'suspended'
      currentTime = 0
      destination = null
      async resume() {
        this.state = 'running'
      }
      createGain() {
        return { gain: { value: 1, setTargetAtTime: () => undefined }, connect: () => undefined }
      }
      createOscillator() {
        return {
          frequency: { value: 0 },
          connect: (next: unknown) => next,
          start: () => tones.push('tone'),
          stop: () => undefined,
        }
      }
    }
    vi.stubGlobal('AudioContext', FakeSound)
    giveDevices(new FakeDevices(back))
    const { rerender } = render(camera(false))
    await running()
    await userEvent.click(document.body)
    await seen('ONE', ...none)
    expect([read, tones]).toEqual([['ONE'], []])
    rerender(camera(true))
    await userEvent.click(document.body)
    await seen('ONE', 'ONE', 'TWO', null)
    expect([read, tones]).toEqual([
      ['ONE', 'ONE', 'TWO'],
      ['tone', 'tone'],
    ])
  })
})
