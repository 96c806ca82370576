import { noOtherPacks } from '../../../src/core/review/adoption'
import { readFileSync } from 'node:fs'
import { type Pack } from '../../../src/core/content/pack'
import { packLimits } from '../../../src/core/content/packFields'
import { parsePack } from '../../../src/core/content/parsePack'
import { sayProblem } from '../../../src/core/content/problem'
import type { ReviewEvent } from '../../../src/core/review/event'
import type { AnswerValue } from '../../../src/core/review/answerValues'
import { packReference } from '../../../src/core/content/packReference'
import { writeReviewFile } from '../../../src/storage/reviewFile'

/** A review of a checklist of any length, with the questions that are left to be answered while somebody measures. */
export interface StoredReview {
  readonly id: string
  readonly pack: Pack
  /** By question id: what is answered already. */
  readonly answers: ReadonlyMap<string, AnswerValue>
  /** Questions without an answer, spread over the whole checklist. None is critical: an answer asks for nothing more. */
  readonly open: readonly string[]
  /** The review as a file that the app opens. */
  readonly file: string
}

interface PackJson {
  readonly areas: readonly { readonly id: string }[]
  readonly questions: readonly { readonly id: string; readonly area: string; readonly short: string }[]
  readonly scopes: readonly { readonly id: string; readonly questions: unknown }[]
  readonly sittings: unknown
}

/** The sixty questions of the built-in checklist that its name stands for: they answer every source, so that it is a checklist without the others. */
const sixty = ({ scopes, sittings: _, ...pack }: PackJson): Omit<PackJson, 'scopes' | 'sittings'> => {
  const lessons = scopes.find(({ id }) => id === 'lessons')?.questions
  if (!Array.isArray(lessons)) throw new Error('the built-in checklist has no lessons')
  const questions = pack.questions.filter(({ id }) => lessons.includes(id))
  return { ...pack, questions, areas: pack.areas.filter(({ id }) => questions.some(({ area }) => area === id)) }
}

const builtIn = sixty(
  JSON.parse(readFileSync(new URL('../../../content/haringey-2008/pack.json', import.meta.url), 'utf8')),
)

/** How often each area is there: as often as its questions, as long as a checklist may have so many areas. */
const mostTimes = Math.floor(packLimits.areas / builtIn.areas.length)

/** The built-in checklist, over and over. */
export const packOf = (questions: number): Pack => {
  const times = Array.from({ length: Math.ceil(questions / builtIn.questions.length) }, (_, time) => time)
  const nameIn = (id: string, time: number) => (time === 0 ? id : `${id}-${time}`)
  const parsed = parsePack({
    ...builtIn,
    id: `bench-${questions}`,
    areas: times
      .slice(0, mostTimes)
      .flatMap((time) => builtIn.areas.map((area) => ({ ...area, id: nameIn(area.id, time) }))),
    questions: times
      .flatMap((time) =>
        builtIn.questions.map((question) => ({
          ...question,
          id: nameIn(question.id, time),
          short: nameIn(question.short, time),
          area: nameIn(question.area, time % mostTimes),
        })),
      )
      .slice(0, questions),
  })
  if (!parsed.ok) throw new Error(parsed.problems.map(sayProblem).join('\n'))
  return parsed.value
}

const given: readonly AnswerValue[] = [2, 0, 3, 1, 2, 'dont-know', 3]
const openAtMost = 24
const at = '2026-11-23T10:00:00.000Z'

/** All of a checklist is answered but some questions of it: most schools that wait for a page are well into their review. */
export const storedReview = (questions: number): StoredReview => {
  const pack = packOf(questions)
  const id = `bench-${questions}`
  const ordinary = pack.questions.filter(({ critical }) => !critical)
  const every = ordinary.length / openAtMost
  const open = Array.from({ length: openAtMost }, (_, index) => ordinary[Math.floor(index * every)]!.id)
  const answers = new Map<string, AnswerValue>(
    pack.questions
      .filter((question) => !open.includes(question.id))
      .map((question, index) => [question.id, given[index % given.length]!]),
  )
  const envelope = (n: number) => ({ id: `bench:${n}`, seq: n, at, by: 'lead', replaces: [] })
  const log: readonly ReviewEvent[] = [
    { ...envelope(1), kind: 'review-started', review: id, group: id, pack: packReference(pack) },
    { ...envelope(2), kind: 'contributor-set', contributor: 'lead', value: { role: 'Head', name: null } },
    { ...envelope(3), kind: 'detail-set', detail: 'school', value: `School with ${questions} questions` },
    ...[...answers].map(([question, value], index): ReviewEvent => ({
      ...envelope(4 + index),
      kind: 'answer-set',
      question,
      value,
    })),
  ]
  return { id, pack, answers, open, file: writeReviewFile({ otherPacks: noOtherPacks, pack, log, omitted: [] }, at) }
}
