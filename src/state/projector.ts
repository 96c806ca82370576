import * as z from 'zod/mini'
import { idSchema } from '../core/log/envelope'
import { steps, type Showing, type RevealStep } from '../core/workshop/showing'

/*
 * How the facilitator's window and that of the projector talk: by the window that one opened of the other, and by a channel
 * for where that way is closed, as after a reload. What is on show may come twice; a step is sent one way alone.
 */

const showingSchema = z.strictObject({
  question: z.nullable(idSchema),
  isRevealed: z.boolean(),
  isBlank: z.boolean(),
  showsBefore: z.boolean(),
  timer: z.strictObject({ leftMs: z.number(), isRunning: z.boolean() }),
})

const messageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('projector-shows'), session: idSchema, showing: showingSchema }),
  /** The projector is there, and asks what to show. */
  z.strictObject({ kind: z.literal('projector-hello'), session: idSchema }),
  /** Somebody pressed a key in the projector's window. */
  z.strictObject({ kind: z.literal('projector-step'), session: idSchema, step: z.enum(steps) }),
])
type Message = z.infer<typeof messageSchema>

const openChannel = (session: string): BroadcastChannel | null => {
  try {
    return new BroadcastChannel(`unannounced-projector-${session}`)
  } catch {
    return null
  }
}

/** A page that was opened from a folder has no origin that could be named. */
const ownOrigin = (): string => (window.location.origin === 'null' ? '*' : window.location.origin)

const hearing = (
  session: string,
  channel: BroadcastChannel | null,
  isFrom: (source: MessageEventSource | null) => boolean,
  hear: (message: Message) => void,
): (() => void) => {
  const heard = (said: unknown): void => {
    const message = messageSchema.safeParse(said)
    if (message.success && message.data.session === session) hear(message.data)
  }
  const fromWindow = ({ source, data }: MessageEvent<unknown>): void => {
    if (isFrom(source)) heard(data)
  }
  const fromChannel = ({ data }: MessageEvent<unknown>): void => heard(data)
  window.addEventListener('message', fromWindow)
  channel?.addEventListener('message', fromChannel)
  return () => {
    window.removeEventListener('message', fromWindow)
    channel?.close()
  }
}

/** The facilitator's end. */
export interface FacilitatorEnd {
  readonly show: (showing: Showing) => void
  /** Opens the projector's window, or brings it to the front. Returns whether the browser allowed it. */
  readonly open: (address: string) => boolean
  readonly close: () => void
}

export const facilitatorEnd = (
  session: string,
  onHello: () => void,
  onStep: (step: RevealStep) => void,
): FacilitatorEnd => {
  const channel = openChannel(session)
  let projector: Window | null = null
  const close = hearing(
    session,
    channel,
    (source) => source !== null && source === projector,
    (message) => {
      if (message.kind === 'projector-hello') onHello()
      if (message.kind === 'projector-step') onStep(message.step)
    },
  )
  return {
    show: (showing) => {
      const message: Message = { kind: 'projector-shows', session, showing }
      if (projector !== null && !projector.closed) projector.postMessage(message, ownOrigin())
      channel?.postMessage(message)
    },
    open: (address) => {
      projector = window.open(address, `projector-${session}`, 'popup,width=1280,height=720')
      return projector !== null
    },
    close,
  }
}

/** The projector's end. */
export interface ProjectorEnd {
  readonly step: (step: RevealStep) => void
  readonly close: () => void
}

export const projectorEnd = (session: string, onShow: (showing: Showing) => void): ProjectorEnd => {
  const channel = openChannel(session)
  const opener = (): Window | null => {
    const window_ = window.opener as Window | null
    return window_ === null || window_.closed ? null : window_
  }
  const say = (message: Message): void => {
    if (channel === null) opener()?.postMessage(message, ownOrigin())
    else channel.postMessage(message)
  }
  const close = hearing(
    session,
    channel,
    (source) => source !== null && source === window.opener,
    (message) => {
      if (message.kind === 'projector-shows') onShow(message.showing)
    },
  )
  say({ kind: 'projector-hello', session })
  return { step: (step) => say({ kind: 'projector-step', session, step }), close }
}
