import type { Pack } from '../../content/pack'
import type { CriticalRoute, RouteStep } from '../findings/criticalRoute'
import { gateTitle, howMany } from './words'

/** `6 steps lead to all critical safeguards in place`; where some are not known, how many of those are to be answered first. */
export const routeTitle = ({ steps, unknown }: CriticalRoute): string => {
  if (steps.length === 0)
    return unknown.length === 0
      ? 'All critical safeguards are in place'
      : `No step is left for the critical safeguards that are known; ${unknown.length} ${unknown.length === 1 ? 'is' : 'are'} not`
  const lead = `${howMany(steps.length, 'step')} ${steps.length === 1 ? 'leads' : 'lead'}`
  return unknown.length === 0
    ? `${lead} to all critical safeguards in place`
    : `${lead} to every critical safeguard in place that is known; ${unknown.length} ${unknown.length === 1 ? 'is' : 'are'} not`
}

/** What a step of the route comes to: `11 of 13 in place`, and at its end the verdict; with the overall result where there is one. */
export const reachedWords = (pack: Pack, { gate, band }: Pick<RouteStep, 'gate' | 'band'>): string =>
  [
    `${gate.inPlace} of ${gate.of} in place`,
    ...(gate.state === 'all-in-place' ? [gateTitle(gate)] : []),
    ...(band === null ? [] : [`overall: ${pack.bands.find(({ id }) => id === band)?.name.toLowerCase() ?? band}`]),
  ].join(' · ')
