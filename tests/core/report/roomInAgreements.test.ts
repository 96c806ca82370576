import { expect, it } from 'vitest'
import {
  agreeing,
  comparePointsOfView,
  mostViewsKept,
  viewsNotKept,
  type PointOfView,
} from '../../../src/core/report/findings/pointsOfView'
import { pack, reviewOf } from '../../support/notation'

/** How many earlier answers an agreement among so many people keeps, and how many it says that it does not. */
const room = (people: number): { readonly kept: number | undefined; readonly notKept: number } => {
  const views = Array.from({ length: people }, (_, index): PointOfView => {
    const label = `Person ${index + 1}`
    return { id: label, label, review: reviewOf('2') }
  })
  const [question] = comparePointsOfView(pack('3').questions, views, new Map()).questions
  const agreement = agreeing(views[0]!, views, question!, 2, 'All alike.').find(({ kind }) => kind === 'agreement-set')
  return {
    kept: agreement?.kind === 'agreement-set' ? agreement.value?.views.length : undefined,
    notKept: viewsNotKept(views[0]!, views, question!),
  }
}

it('an agreement keeps the answers of as many as it has room for, and tells for how many more it has none', () => {
  expect(room(30)).toEqual({ kept: mostViewsKept, notKept: 0 })
  expect(room(33)).toEqual({ kept: mostViewsKept, notKept: 3 })
})
