import { compareRatios, type Ratio } from './ratio'

const sideOf = (share: Ratio, threshold: Ratio): boolean => compareRatios(share, threshold) >= 0

/**
 * A share in words, such as `67%`: rounded once, to whole per cent.
 * One decimal where rounding would carry the share across one of the `thresholds` (66.6% stays below two thirds),
 * and `0%` and `100%` only where they are exact.
 */
export const percent = (share: Ratio, thresholds: readonly Ratio[] = []): string => {
  const { numerator, denominator } = share
  const whole = Math.round((100 * numerator) / denominator)
  const rounded: Ratio = { numerator: whole, denominator: 100 }
  const isExact = whole * denominator === 100 * numerator
  const claimsAnEnd = (whole === 0 || whole === 100) && !isExact
  const crosses = thresholds.some((threshold) => sideOf(share, threshold) !== sideOf(rounded, threshold))
  if (!claimsAnEnd && !crosses) return `${whole}%`
  const tenths = (1000 * numerator) / denominator
  const below = whole * denominator > 100 * numerator
  return `${(below ? Math.floor(tenths) : Math.ceil(tenths)) / 10}%`
}
