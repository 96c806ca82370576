import type { DataInPdf } from '../../core/report/reportInput'
import { leftOutWords } from '../../core/report/sections/about'
import { listed } from '../../core/report/words/words'
import type { Choices } from './ReportChoices'
import type { Variant } from '../../core/report/variant'

const goingAlong: Readonly<Record<DataInPdf, string>> = {
  none: 'The pages go along, and no data',
  current: 'The pages go along, and the review’s data inside',
  history: 'The pages go along, and the review’s data inside with all its history',
}

/** What goes along in a PDF, in a sentence: `The pages go along, and no data; left out: notes and where evidence is kept.` */
export const goesAlongWords = ({ shows }: Variant, choices: Choices): string => {
  const out = leftOutWords(choices, shows)
  return `${goingAlong[choices.data]}${out.length === 0 ? '' : `; left out: ${listed(out)}`}.`
}
