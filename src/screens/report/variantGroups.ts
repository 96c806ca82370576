import type { Variant } from '../../core/report/variant'
import { variants } from '../../core/report/variants/buildReport'

const groups = [
  'For governors',
  'For the school',
  'For the visit day',
  'Rehearsed visits',
  'Blank sheets',
  'Model sheets',
] as const

type Group = (typeof groups)[number]

const groupOf: Readonly<Record<Variant['id'], Group>> = {
  'action-plan': 'For governors',
  'governors-summary': 'For governors',
  'challenge-sheet': 'For governors',
  'governors-record': 'For governors',
  'full-report': 'For the school',
  'evidence-index': 'For the school',
  'visit-day-index': 'For the visit day',
  'rehearsal-record': 'Rehearsed visits',
  'rehearsal-sheet': 'Rehearsed visits',
  'blank-checklist': 'Blank sheets',
  'critical-questions': 'Blank sheets',
  'trace-a-case': 'Blank sheets',
  rota: 'Model sheets',
  'referral-log': 'Model sheets',
  'supervision-record': 'Model sheets',
  'monitoring-plan': 'Model sheets',
  'central-record-check': 'Model sheets',
}

/** The reports, by whom they are for. */
export const variantGroups: readonly { readonly title: Group; readonly variants: readonly Variant[] }[] = groups.map(
  (title) => ({ title, variants: variants.filter(({ id }) => groupOf[id] === title) }),
)

const blankGroups: readonly Group[] = ['Blank sheets', 'Model sheets']

/** Whether a report is filled in by hand: it says nothing of the answers, so it needs none. */
export const isBlankSheet = ({ id }: Pick<Variant, 'id'>): boolean => blankGroups.includes(groupOf[id])

/** The reports that are filled in by hand. */
export const blankSheetGroups = variantGroups.filter(({ title }) => blankGroups.includes(title))
