import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { answering, pack } from '../../support/notation'
import { opened } from '../question/opened'

describe('the board on a screen', () => {
  it.each([
    ['C5', '2', 'All critical safeguards in place', 1],
    ['C5 C5 C5', '2 0 ?', 'Gaps in critical safeguards', 3],
    [Array.from({ length: 30 }, () => 'C5').join(' '), '', 'Can’t say yet', 30],
  ])('of %s with "%s" says "%s" and shows all %i', async (packLine, answers, heading, tiles) => {
    await opened(pack(packLine), answering(answers), '/show')
    expect(screen.getByRole('heading', { level: 1, name: heading })).toBeInTheDocument()
    expect(within(screen.getByRole('list', { name: 'Critical safeguards' })).getAllByRole('listitem')).toHaveLength(
      tiles,
    )
  })

  it('says so where no critical question is asked', async () => {
    await opened(pack('3'), [], '/show')
    expect(screen.getByText('No critical question is asked in this review.')).toBeInTheDocument()
    expect(screen.queryByRole('list', { name: 'Critical safeguards' })).toBeNull()
  })

  it('leads back to the review', async () => {
    await opened(pack('C5'), [], '/show')
    expect(screen.getByRole('link', { name: 'Back to the review' })).toBeInTheDocument()
  })
})
