import type { Pack } from '../../../src/core/content/pack'
import { answerValues } from '../../../src/core/review/answerValues'
import {
  agreementOf,
  questionOutcomes,
  scoresOf,
  wordsOfLevels,
  type Agreement,
  type ReadSchool,
  type Scores,
} from './outcome'
import type { Trial } from './reading'

const figure = (value: number | null, digits = 2): string => (value === null ? '–' : value.toFixed(digits))
const signed = (value: number | null): string =>
  value === null ? '–' : `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)}`
const cell = (text: string | number): string => String(text).padStart(10)
const wide = 34

const shareWords = ({ shares }: Agreement): string => {
  const all = [...shares.values()].reduce((total, count) => total + count, 0)
  return answerValues
    .map((value) => cell(all === 0 ? '–' : `${((100 * (shares.get(value) ?? 0)) / all).toFixed(0)}%`))
    .join('')
}

const agreementHead = `${''.padEnd(wide)}${['readings', 'alpha', 'Spearman', 'distance', 'signed', 'at 0', 'at 1', 'at 2', 'at 3', 'don’t know', 'n/a'].map(cell).join('')}`

const agreementLine = (name: string, agreement: Agreement): string =>
  name.padEnd(wide) +
  cell(agreement.readings) +
  cell(figure(agreement.alpha)) +
  cell(figure(agreement.correlation)) +
  cell(figure(agreement.distance)) +
  cell(signed(agreement.difference)) +
  shareWords(agreement)

const scoreLine = (name: string, { readings, reference }: Scores): string =>
  `${name.padEnd(wide)}${cell(figure(reference, 1))}   ${readings.map((score) => figure(score, 1)).join(', ')}`

const formLines = (pack: Pack, form: string, read: readonly ReadSchool[]): readonly string[] => [
  '',
  `Form “${form}”`,
  agreementHead,
  ...read.map((each) => agreementLine(each.school.title, agreementOf([each]))),
  agreementLine('All schools', agreementOf(read)),
  '',
  `${'Scores, by the app'.padEnd(wide)}${cell('reference')}   readings`,
  ...read.map((each) => scoreLine(each.school.title, scoresOf(pack, each))),
  '',
  `${'Questions, the worst first'.padEnd(wide)}${['distance', 'signed', 'spread', 'doubts'].map(cell).join('')}`,
  ...questionOutcomes(pack, read).map(
    ({ question, distance, difference, spread, doubts }) =>
      question.id.padEnd(wide) +
      cell(figure(distance)) +
      cell(signed(difference)) +
      cell(figure(spread)) +
      cell(doubts),
  ),
]

/** What a trial came to, line by line. `forms`: those that are asked for; none: all. */
export const sayTrial = (pack: Pack, trial: Trial, forms: readonly string[] = []): readonly string[] => {
  const made = [...new Set(trial.readings.map(({ form }) => form))].sort()
  const { mean, most } = wordsOfLevels(pack)
  return [
    `“${pack.title}”, version ${pack.version}: ${pack.questions.length} questions; words of the four levels: ${mean.toFixed(1)} on average, ${most} at most.`,
    `Written-up schools: ${trial.schools.length}. Readings of these levels: ${trial.readings.length}; of others, left out: ${trial.ofOtherVersions}.`,
    'Alpha, Spearman and distances are of levels alone: “don’t know” and “not applicable” are left out.',
    ...made
      .filter((form) => forms.length === 0 || forms.includes(form))
      .flatMap((form) =>
        formLines(
          pack,
          form,
          trial.schools
            .map((school) => ({
              school,
              readings: trial.readings.filter((reading) => reading.form === form && reading.school === school.id),
            }))
            .filter(({ readings }) => readings.length > 0),
        ),
      ),
  ]
}
