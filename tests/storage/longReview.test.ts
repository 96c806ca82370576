import { noOtherPacks } from '../../src/core/review/adoption'
import { expect, it } from 'vitest'
import { originsOf, traceSources } from '../../src/core/content/sourceCoverage'
import { planActions } from '../../src/core/plan/planActions'
import type { Change } from '../../src/core/review/event'
import { appendingTo } from '../../src/core/review/log'
import { wholeLog } from '../../src/core/review/omission'
import { foldEvents } from '../../src/core/review/foldEvents'
import { scoreReview } from '../../src/core/scoring/scoreReview'
import { largestFileBytes } from '../../src/storage/fileLimits'
import { readFile } from '../../src/storage/readFile'
import { packReference } from '../../src/core/content/packReference'
import { writeReviewFile } from '../../src/storage/reviewFile'
import { goldenPack } from '../support/goldenReview'
import { parsed } from '../support/notation'

const questions = 6_000

it('a checklist of six thousand questions is answered with a note and evidence to each, scored, planned, saved as a file, and opens again the same', async () => {
  // Questions, sources and texts are as long as those of the built-in checklist.
  const json = {
    ...goldenPack,
    questions: Array.from({ length: questions }, (_, index) => ({
      ...goldenPack.questions[index % goldenPack.questions.length],
      id: `q${index}`,
      short: `Question ${index}`,
    })),
    // Sittings name the questions that were.
    sittings: undefined,
    sources: [
      ...goldenPack.sources,
      ...Array.from({ length: questions }, (_, index) => ({
        ...goldenPack.sources[0],
        parts: undefined,
        id: `further-${index}`,
        scored: false,
      })),
    ],
  }
  const pack = parsed(JSON.parse(JSON.stringify(json)))
  const changes = pack.questions.flatMap(({ id }, index): readonly Change[] => [
    { kind: 'answer-set', question: id, value: ([0, 1, 2, 3] as const)[index % 4] ?? 0 },
    {
      kind: 'note-set',
      question: id,
      value: `The rota of ${id} is kept in the office, and the deputy goes through it every Monday morning.`,
    },
    {
      kind: 'evidence-set',
      evidence: `e${index}`,
      value: { what: 'The rota', where: 'In the office', checkedOn: '2026-11-20', questions: [id] },
    },
  ])
  const { add } = appendingTo({ log: [], omitted: [] })
  const start: Change = { kind: 'review-started', review: 'r1', group: 'g1', pack: packReference(pack) }
  const log = [start, ...changes].map((change, index) =>
    add(change, { writer: 'w', n: index + 1, at: '2026-11-23T10:00:00Z', by: 'head', salt: '0123456789abcdefghij' }),
  )
  const review = foldEvents(wholeLog(log))
  const scorecard = scoreReview(pack, review)
  expect(scorecard.counts.questions).toBe(questions)
  expect(planActions(pack, review).actions.length).toBeGreaterThan(questions / 2)
  expect(traceSources(pack)).toHaveLength(pack.sources.length)
  expect(pack.questions.flatMap((question) => originsOf(pack, question)).length).toBeGreaterThan(questions)
  const text = writeReviewFile({ otherPacks: noOtherPacks, pack, log, omitted: [] }, '2026-11-23T12:00:00Z')
  const file = new File([text], 'long.review.json')
  expect(file.size).toBeLessThan(largestFileBytes)
  const opened = await readFile(file)
  expect(opened.kind === 'review' && opened.fingerprint.check).toBe('fits')
  expect(opened.kind === 'review' && scoreReview(opened.copy.pack, foldEvents(opened.copy))).toEqual(scorecard)
})
