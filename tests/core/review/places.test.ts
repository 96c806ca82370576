import { expect, test } from 'vitest'
import { omitNothing, wholeLog } from '../../../src/core/review/omission'
import { omitEvents } from '../../../src/core/review/omitEvents'
import { misfitOf } from '../../../src/core/review/places'
import { answers } from '../../support/notation'

test('what stands beside an event without a text fits it: its place replaces what the event does, neither more nor less', () => {
  const log = answers('2', {
    kind: 'evidence-set',
    evidence: 'e1',
    value: { what: 'Log', where: 'Office', checkedOn: null, questions: ['q1'] },
  })
  const copy = omitEvents(wholeLog(log), 'history', { ...omitNothing, places: true })
  const [place, ...others] = copy.omitted
  if (place === undefined) throw new Error('the place of the evidence is left out')
  expect([misfitOf(copy), others]).toEqual([null, []])
  const replacingMore = { ...copy, omitted: [{ ...place, replaces: [...place.replaces, 'w:1'] }] }
  expect(misfitOf(replacingMore)).toMatchObject({ id: place.id })
  const later = { ...copy, omitted: [{ ...place, seq: place.seq + 1 }] }
  expect(misfitOf(later)).toMatchObject({ id: place.id })
})
