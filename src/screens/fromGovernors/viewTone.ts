import type { AreaView } from '../../core/review/eventValues'

/** The colour that a view has beside its words. */
export const viewTone: Readonly<Record<AreaView, string>> = {
  accepted: 'tone-good',
  'want-evidence': 'tone-unknown',
  disagree: 'tone-gap',
}
