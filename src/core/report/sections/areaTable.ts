import type { Pack } from '../../content/pack'
import type { Scorecard } from '../../scoring/scoreReview'
import type { BlockOf } from '../blocks'
import { inPlaceSentence, scoreOrInterval } from '../words/words'

/** The answers of each area that asks this school anything, and what they come to: what the bars show, in numbers. */
export const areaTable = (pack: Pack, { areas, isGateOnly }: Scorecard): BlockOf<'table'> => ({
  kind: 'table',
  caption: 'Answers in each area',
  headerColumn: 0,
  columns: [
    { title: 'Area', share: 30 },
    { title: 'In place', share: 14 },
    { title: 'Partly', share: 9, align: 'end' },
    { title: 'Not in place', share: 11, align: 'end' },
    { title: 'Don’t know', share: 10, align: 'end' },
    { title: 'Unanswered', share: 12, align: 'end' },
    ...(isGateOnly ? [] : [{ title: 'Score', share: 22, align: 'end' } as const]),
  ],
  rows: pack.areas.flatMap(({ id, title }): readonly (readonly string[])[] => {
    const figures = areas.get(id)
    if (figures === undefined || figures.counts.questions === 0) return []
    const { counts } = figures
    return [
      [
        title,
        inPlaceSentence(counts).replace(' in place', ''),
        String(counts.partly),
        String(counts.notInPlace),
        String(counts.dontKnow),
        String(counts.unanswered),
        ...(isGateOnly ? [] : [scoreOrInterval(pack, figures)]),
      ],
    ]
  }),
  empty: '',
})
