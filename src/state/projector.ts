import * as z from 'zod/mini'
import { idSchema } from '../core/log/envelope'
import { steps, type Showing, type RevealStep } from '../core/workshop/showing'
import { newId } from './clock'
import { hearAlso, tellAlso } from './tabs'

/*
 * How the windows of a reveal talk: the facilitator's, which decides what is on show, and that of the projector. Each
 * message goes two ways, by the window that one opened of the other and by a channel: the first is closed after some
 * reloads, the second in some browsers where the app is opened from a folder. What is on show may come twice; a step that
 * comes twice is one step.
 */

const showingSchema = z.strictObject({
  question: z.nullable(idSchema),
  isRevealed: z.boolean(),
  isBlank: z.boolean(),
  vote: z.int().check(z.positive()),
  showsBefore: z.boolean(),
  timer: z.strictObject({ leftMs: z.number(), isRunning: z.boolean() }),
})

const messageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('projector-shows'), session: idSchema, showing: showingSchema }),
  /** The projector's window is there, and asks what to show. */
  z.strictObject({ kind: z.literal('projector-hello'), session: idSchema }),
  /** A facilitator's window is there, and asks what is on show already. */
  z.strictObject({ kind: z.literal('reveal-hello'), session: idSchema }),
  /** Somebody pressed a key in the projector's window. Each press has an id of its own. */
  z.strictObject({ kind: z.literal('projector-step'), session: idSchema, id: idSchema, step: z.enum(steps) }),
])
type RevealMessage = z.infer<typeof messageSchema>

/** What was stored of a session, as tabs tell it. What it holds is parsed where it is heard. */
const storedSchema = z.looseObject({ kind: z.literal('session-appended'), session: idSchema })

/** Of so many steps it is known that they were taken. */
const rememberedSteps = 20

const openChannel = (session: string): BroadcastChannel | null => {
  try {
    return new BroadcastChannel(`unannounced-projector-${session}`)
  } catch {
    // As in `state/tabs.ts`.
    return null
  }
}

/** A page that is opened from a folder has no origin that another could be named by. */
const isFromFolder = (): boolean => window.location.protocol === 'file:'
const ownOrigin = (): string => (isFromFolder() ? 'null' : window.location.origin)

interface Ways {
  /** `other`: the window that was opened, or that opened this one; `null`: none is known. */
  readonly say: (message: RevealMessage, other: Window | null) => void
  readonly close: () => void
}

/** The ways by which two windows of a session talk. `hear` is also told from which window a message came, where it came from one. */
const openWays = (session: string, hear: (message: RevealMessage, from: Window | null) => void): Ways => {
  const channel = openChannel(session)
  const heard = (said: unknown, from: Window | null): void => {
    const message = messageSchema.safeParse(said)
    if (message.success && message.data.session === session) hear(message.data, from)
  }
  const fromWindow = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (origin === ownOrigin() && source !== null && source !== window && 'closed' in source) heard(data, source)
  }
  const fromChannel = ({ data }: MessageEvent<unknown>): void => heard(data, null)
  window.addEventListener('message', fromWindow)
  channel?.addEventListener('message', fromChannel)
  return {
    say: (message, other) => {
      if (other !== null && !other.closed) other.postMessage(message, isFromFolder() ? '*' : ownOrigin())
      channel?.postMessage(message)
    },
    close: () => {
      window.removeEventListener('message', fromWindow)
      channel?.close()
    },
  }
}

/** What the facilitator's end is told, and asks for. */
interface FacilitatorHears {
  /** What is on show by now. */
  readonly now: () => Showing
  readonly onStep: (step: RevealStep) => void
  /** What another window of the session shows already: the projector's, after this one was loaded anew, or that of a second facilitator. */
  readonly onShown: (showing: Showing) => void
}

/** The facilitator's end. */
export interface FacilitatorEnd {
  /** Tells every other window of the session what is on show. */
  readonly show: () => void
  /** Opens the projector's window, or brings it to the front. Returns whether the browser allowed it. */
  readonly open: (address: string) => boolean
  readonly close: () => void
}

export const facilitatorEnd = (session: string, { now, onStep, onShown }: FacilitatorHears): FacilitatorEnd => {
  let projector: Window | null = null
  const taken: string[] = []
  const show = (): void => ways.say({ kind: 'projector-shows', session, showing: now() }, projector)
  const ways = openWays(session, (message, from) => {
    switch (message.kind) {
      case 'projector-hello':
        projector = from ?? projector
        return show()
      case 'reveal-hello':
        return show()
      case 'projector-shows':
        projector = from ?? projector
        return onShown(message.showing)
      case 'projector-step':
        projector = from ?? projector
        if (taken.includes(message.id)) return
        taken.push(message.id)
        if (taken.length > rememberedSteps) taken.shift()
        return onStep(message.step)
    }
  })
  // What is stored here goes to the projector as to any tab; by its window, too, where tabs do not hear each other.
  const stopTelling = tellAlso((message) => {
    if (message.kind === 'session-appended' && message.session === session && projector?.closed === false)
      projector.postMessage(message, isFromFolder() ? '*' : ownOrigin())
  })
  ways.say({ kind: 'reveal-hello', session }, null)
  return {
    show,
    open: (address) => {
      const opened = window.open(address, `projector-${session}`, 'popup,width=1280,height=720')
      projector = opened ?? projector
      // Where it was open already it does not ask again.
      if (opened !== null) show()
      return opened !== null
    },
    close: () => {
      stopTelling()
      ways.close()
    },
  }
}

/** The projector's end. */
export interface ProjectorEnd {
  readonly step: (step: RevealStep) => void
  readonly close: () => void
}

/** `now`: what is on show here; `null`: nothing yet. */
export const projectorEnd = (
  session: string,
  now: () => Showing | null,
  onShow: (showing: Showing) => void,
): ProjectorEnd => {
  const opener = (): Window | null => window.opener as Window | null
  const ways = openWays(session, (message, from) => {
    if (from !== null && from !== opener()) return
    if (message.kind === 'projector-shows') onShow(message.showing)
    if (message.kind === 'reveal-hello') {
      const showing = now()
      if (showing === null) ways.say({ kind: 'projector-hello', session }, opener())
      else ways.say({ kind: 'projector-shows', session, showing }, opener())
    }
  })
  const stored = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (origin !== ownOrigin() || source === null || source !== window.opener) return
    const message = storedSchema.safeParse(data)
    if (message.success && message.data.session === session) hearAlso(data)
  }
  window.addEventListener('message', stored)
  ways.say({ kind: 'projector-hello', session }, opener())
  return {
    step: (step) => ways.say({ kind: 'projector-step', session, id: newId(), step }, opener()),
    close: () => {
      window.removeEventListener('message', stored)
      ways.close()
    },
  }
}
