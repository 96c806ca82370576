import { noOtherPacks } from '../../src/core/review/adoption'
import { readFileSync } from 'node:fs'
import { sayProblem } from '../../src/core/content/problem'
import type { Change } from '../../src/core/review/event'
import { fingerprintOf } from '../../src/core/review/fingerprint'
import { stampChange } from '../../src/core/review/log'
import { coversOf } from '../../src/core/review/milestones'
import type { ReviewCopy } from '../../src/core/review/reviewCopy'
import { writeReviewFile } from '../../src/storage/reviewFile'
import { parseReviewFile } from '../../src/storage/readReviewFile'
import { builtInPackJson } from './pages'

export const exampleNames = ['example-primary', 'example-academy-2025', 'example-academy-2026'] as const

/** An example as the app ships it, changed by its head on the afternoon of 23 November 2026. */
export const exampleCopy = (
  name: (typeof exampleNames)[number],
  changesOf: (copy: ReviewCopy) => readonly Change[] = () => [],
): ReviewCopy => {
  const example = JSON.parse(readFileSync(new URL(`../../content/examples/${name}.json`, import.meta.url), 'utf8'))
  const read = parseReviewFile({ ...example, pack: builtInPackJson() })
  if (!read.ok) throw new Error(read.problems.map(sayProblem).join('\n'))
  const { copy } = read.value
  return changesOf(copy).reduce<ReviewCopy>(
    ({ pack, otherPacks, log, omitted }, change, index) => ({
      pack,
      otherPacks,
      omitted,
      log: [
        ...log,
        stampChange({ log, omitted }, change, {
          writer: 'head',
          n: index + 1,
          at: '2026-11-23T15:00:00Z',
          by: log[0]?.by ?? 'head',
        }),
      ],
    }),
    copy,
  )
}

/** A copy as its head saves it. */
export const savedFile = (copy: ReviewCopy): string => writeReviewFile(copy, '2026-11-23T15:01:00Z')

/** A copy as its head sends it to governors: with a milestone of all that is in it. */
export const sentFile = ({ pack, log, omitted }: ReviewCopy): string => {
  const milestone = 'sent'
  const value = {
    name: 'Autumn 2026, to full governors',
    madeOn: '2026-11-23',
    covers: coversOf([...log, ...omitted]),
    fingerprint: fingerprintOf({ log, omitted }),
  }
  const kept = stampChange(
    { log, omitted },
    { kind: 'milestone-set', milestone, value },
    { writer: 'sender', n: 1, at: '2026-11-23T15:00:00Z', by: log[0]?.by ?? 'head' },
  )
  return writeReviewFile({ otherPacks: noOtherPacks, pack, log: [...log, kept], omitted }, '2026-11-23T15:01:00Z', {
    for: 'governors',
    milestone,
  })
}
