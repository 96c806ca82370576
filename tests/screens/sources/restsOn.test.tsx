import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Traceability } from '../../../src/screens/sources/Traceability'
import { fullPack } from '../../support/fullPack'

it('a question says with its sources what its level 2 rests on, where the checklist does', () => {
  render(<Traceability pack={fullPack('C5 3 1')} />)
  fireEvent.click(screen.getByLabelText('Each question, with its sources'))
  const [first, second, third] = screen.getAllByRole('article')
  expect(first).toHaveTextContent('statutory guidance (A duty, Part one; known from sources that quote it).')
  expect(second).toHaveTextContent('the checklist’s own judgement.')
  expect(third).not.toHaveTextContent('rests on')
})
