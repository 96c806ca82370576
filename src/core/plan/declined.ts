import type { Action } from './planActions'

/** Whether the school has said that it will not do it. */
export const isDeclined = ({ setAside }: Pick<Action, 'setAside'>): boolean =>
  setAside !== null && setAside.until === null
