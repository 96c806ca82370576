import type { Variant } from '../../core/report/variant'
import { variants } from '../../core/report/variants/buildReport'

const groups = ['For governors', 'For the school', 'For the visit day', 'Blank sheets'] as const

type Group = (typeof groups)[number]

const groupOf: Readonly<Record<Variant['id'], Group>> = {
  'action-plan': 'For governors',
  'governors-summary': 'For governors',
  'challenge-sheet': 'For governors',
  'governors-record': 'For governors',
  'full-report': 'For the school',
  'evidence-index': 'For the school',
  'visit-day-index': 'For the visit day',
  'blank-checklist': 'Blank sheets',
  'critical-questions': 'Blank sheets',
  'trace-a-case': 'Blank sheets',
}

/** The reports, by whom they are for. */
export const variantGroups: readonly { readonly title: Group; readonly variants: readonly Variant[] }[] = groups.map(
  (title) => ({ title, variants: variants.filter(({ id }) => groupOf[id] === title) }),
)

/** Whether a report is filled in by hand: it says nothing of the answers, so it needs none. */
export const isBlankSheet = ({ id }: Pick<Variant, 'id'>): boolean => groupOf[id] === 'Blank sheets'

/** The reports that are filled in by hand. */
export const blankSheets: readonly Variant[] = variants.filter(isBlankSheet)
