import type { Source } from '../../core/content/pack'

/** What the kinds of source are called, one and many. */
export const kindWords: Readonly<Record<Source['kind'], { readonly one: string; readonly many: string }>> = {
  narrative: { one: 'Narrative', many: 'Narrative: what the article tells' },
  finding: { one: 'Finding', many: 'Findings of the 2008 review' },
  recommendation: { one: 'Recommendation', many: 'Recommendations of the 2008 review' },
  'good practice': { one: 'Good practice', many: 'Good practice that the article names' },
  advice: { one: 'Advice', many: 'Advice of the article to schools' },
}

/** Where an item can be gone to on the page. */
export const sourceAnchor = (id: string): string => `source-${id}`
export const questionAnchor = (id: string): string => `question-${id}`
