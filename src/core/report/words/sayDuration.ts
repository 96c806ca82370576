import { howMany, listed } from './words'

/** `50 minutes`, `1 hour and 30 minutes`. */
export const sayDuration = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return listed([
    ...(hours > 0 ? [howMany(hours, 'hour')] : []),
    ...(rest > 0 || hours === 0 ? [howMany(rest, 'minute')] : []),
  ])
}
