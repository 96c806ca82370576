import type { Pack, Question } from '../content/pack'
import { disagreement } from './collecting'
import { usualMinutes } from './session'
import type { SessionChange } from './sessionEvents'
import type { QuestionVotes } from './votes'

/** Minutes of a session in which no question is talked about: to begin, to join and to close. Ours, as a start. */
export const minutesAround = 10

/** How many questions so many minutes hold; one at least. */
export const questionsIn = (total: number, minutesEach: number): number =>
  Math.max(1, Math.floor((total - minutesAround) / minutesEach))

/** How long a session with so many questions takes, in minutes. */
export const minutesOf = (questions: number, minutesEach: number): number => minutesAround + questions * minutesEach

const byPack = (pack: Pack, chosen: readonly Question[]): readonly string[] => {
  const ids = new Set(chosen.map(({ id }) => id))
  return pack.questions.flatMap(({ id }) => (ids.has(id) ? [id] : []))
}

/** The critical questions, in pack order. */
export const criticalQuestions = (pack: Pack): readonly string[] =>
  byPack(
    pack,
    pack.questions.filter(({ critical }) => critical),
  )

/** The questions of an area, in pack order. */
export const questionsOfArea = (pack: Pack, area: string): readonly string[] =>
  byPack(
    pack,
    pack.questions.filter((question) => question.area === area),
  )

/** As many questions as fit, critical ones first, then by weight, each area before any comes twice; in pack order. */
export const mostTelling = (pack: Pack, count: number): readonly string[] => {
  const ranked = [...pack.questions].sort((a, b) => Number(b.critical) - Number(a.critical) || b.weight - a.weight)
  const taken = new Map<string, number>()
  const turn = new Map<string, number>()
  for (const { id, area } of ranked) {
    const before = taken.get(area) ?? 0
    turn.set(id, before)
    taken.set(area, before + 1)
  }
  const critical = ranked.filter((question) => question.critical)
  const inTurns = (questions: readonly Question[]) =>
    [...questions].sort((a, b) => (turn.get(a.id) ?? 0) - (turn.get(b.id) ?? 0))
  const others = ranked.filter((question) => !question.critical)
  return byPack(pack, [...inTurns(critical), ...inTurns(others)].slice(0, count))
}

/** Minutes that most sessions have: a staff meeting. */
export const usualTotal = 45

/** What a session is planned as before anybody has said anything: the most telling questions, as many as a staff meeting holds. */
export const usualPlan = (pack: Pack): readonly SessionChange[] => [
  { kind: 'session-set', part: 'questions', value: [...mostTelling(pack, questionsIn(usualTotal, usualMinutes))] },
]

/** The questions on which an earlier session disagreed most, in pack order: those on which answers differed at all. */
export const whereDisagreed = (pack: Pack, earlier: readonly QuestionVotes[], count: number): readonly string[] => {
  const apart = earlier
    .map(({ question, latest }) => ({ question, distance: latest === null ? 0 : disagreement(latest) }))
    .filter(({ distance }) => distance > 0)
    .sort((a, b) => b.distance - a.distance)
    .slice(0, count)
  const ids = new Set(apart.map(({ question }) => question))
  return byPack(
    pack,
    pack.questions.filter(({ id }) => ids.has(id)),
  )
}
