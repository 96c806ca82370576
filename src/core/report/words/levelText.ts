import type { Level, Question } from '../../content/pack'

/** How a level begins that takes another along: `As ‘in place’, and …`. */
const takesAlong = /^As ['‘“]in place['’”], and (.)/

/** What a level of a question says, also for whoever has not the other levels before them: where it takes “in place” along, that stands first. */
export const levelText = ({ levels }: Pick<Question, 'levels'>, level: Level): string => {
  const text = levels[level]
  return takesAlong.test(text) ? `${levels[2]} ${text.replace(takesAlong, (_, first: string) => `And ${first}`)}` : text
}
