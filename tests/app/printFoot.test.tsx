import { act, render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { PrintFoot } from '../../src/app/PrintFoot'
import { sayDate } from '../../src/screens/when'
import { today } from '../../src/state/clock'

it('the foot of a printed page says what the page is when it is printed, and that it is no grade', () => {
  document.title = 'Start a review · Unannounced'
  const { container } = render(<PrintFoot />)
  document.title = 'Results · Example Primary School · Unannounced'
  act(() => {
    window.dispatchEvent(new Event('beforeprint'))
  })
  expect(container).toHaveTextContent(
    `Self-assessed, not an Ofsted grade. Results · Example Primary School · Unannounced. Printed ${sayDate(today())}.`,
  )
})
