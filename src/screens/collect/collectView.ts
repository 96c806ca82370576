/** One of the ways in which answers come. */
export type WayId = 'camera' | 'letters' | 'files' | 'paper'

/** How a session was being collected last: whoever comes back from the reveal finds it so, as long as the page lasts. */
export interface CollectView {
  readonly way: WayId
  /** The last vote that was begun; 1 is the first. Nothing of one is stored before anything of it came in. */
  readonly started: number
  /** The vote that is looked at; `null`: the latest. */
  readonly vote: number | null
}

const last = new Map<string, CollectView>()

export const lastCollectView = (session: string): CollectView =>
  last.get(session) ?? { way: 'letters', started: 1, vote: null }

export const keepCollectView = (session: string, view: CollectView): void => {
  last.set(session, view)
}
