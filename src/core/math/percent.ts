import { compareRatios, type Ratio } from './ratio'

/** A share in tenths of a per cent, the nearest integer, a half upwards. */
export const nearestTenths = ({ numerator, denominator }: Ratio): number =>
  Math.floor((2000 * numerator + denominator) / (2 * denominator))

/** The same in whole per cent. */
const nearestWhole = ({ numerator, denominator }: Ratio): number =>
  10 * Math.floor((200 * numerator + denominator) / (2 * denominator))

/**
 * What is shown of a share, in tenths of a per cent: the first of its nearest whole per cent, its nearest tenth and the
 * tenth below that which stands on the same side of each threshold as the share itself, the thresholds being read to the
 * nearest tenth, as people read them. So five sixths is 83.3%, as its threshold is, and a hair less is 83%; a hair less
 * than two thirds is 66.6%.
 * 0 and 1000 are left to what is exactly nothing and exactly all.
 *
 * Thresholds that are less than a tenth apart cannot be told apart in tenths; then the nearest tenth is shown.
 */
export const shownTenths = (share: Ratio, thresholds: readonly Ratio[] = []): number => {
  const { numerator, denominator } = share
  if (numerator === 0 || numerator === denominator) return nearestTenths(share)
  const tenths = Math.min(999, Math.max(1, nearestTenths(share)))
  const isTrue = (shown: number): boolean =>
    shown > 0 &&
    shown < 1000 &&
    thresholds.every((threshold) => shown >= nearestTenths(threshold) === compareRatios(share, threshold) >= 0)
  return [nearestWhole(share), tenths, tenths - 1].find(isTrue) ?? tenths
}

/** A share in words, such as `67%`, or `66.6%` where the whole per cent would be on another side of one of the `thresholds`. */
export const percent = (share: Ratio, thresholds: readonly Ratio[] = []): string =>
  `${shownTenths(share, thresholds) / 10}%`
