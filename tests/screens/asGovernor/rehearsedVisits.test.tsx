import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { sent } from './sent'

const rehearsed = (ended: boolean): readonly Change[] => [
  {
    kind: 'rehearsal-set',
    rehearsal: 'v1',
    value: {
      startedOn: '2026-11-20',
      seed: 1,
      questions: ['q1', 'q2'],
      minutes: 6,
      leadAway: false,
      askedBy: 'Link governor',
      isOtherThanDoers: true,
    },
  },
  {
    kind: 'rehearsal-found-set',
    rehearsal: 'v1',
    question: 'q1',
    value: { outcome: 'shows-it', who: '', where: 'Office', lookedAt: 'The log', seconds: 30 },
  },
  ...(ended ? [{ kind: 'rehearsal-ended-set', rehearsal: 'v1', value: '2026-11-20' } as const] : []),
]

it('a governor reads what came of a visit that was rehearsed, and not where anything was', async () => {
  await sent({ pack: '3 3', answers: '2 2', changes: rehearsed(true) }, '')
  expect(
    await screen.findByText(/^20 November 2026: 1 of 1 found in time, asked by somebody other/),
  ).toBeInTheDocument()
  expect(screen.queryByText(/Office/)).toBeNull()
})

it('a rehearsal that goes on is nothing for governors yet', async () => {
  await sent({ pack: '3 3', answers: '2 2', changes: rehearsed(false) }, '')
  expect(await screen.findByRole('heading', { level: 1 })).toBeInTheDocument()
  expect(screen.queryByText('Visits that the school rehearsed')).toBeNull()
})
