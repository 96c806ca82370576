import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { usePageKeys } from '../../src/ui/usePageKeys'

const pressed: string[] = []

const Screen = ({ hasField }: { readonly hasField: boolean }) => {
  usePageKeys((key, _event, hasCommand) => void pressed.push(`${hasCommand ? 'command ' : ''}${key}`))
  return (
    <>
      {hasField && <input aria-label="Reason" />}
      <button type="button">Next</button>
    </>
  )
}

it('what is typed on after its field has gone is no key of the page, until something else has the focus or is pressed', async () => {
  const { rerender } = render(<Screen hasField />)
  await userEvent.click(screen.getByRole('textbox'))
  await userEvent.keyboard('a')
  rerender(<Screen hasField={false} />)
  await userEvent.keyboard('n?')
  expect(pressed).toEqual([])
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(pressed.splice(0)).toContain('command z')
  await userEvent.tab()
  pressed.length = 0
  await userEvent.keyboard('n')
  expect(pressed.splice(0)).toEqual(['n'])
  rerender(<Screen hasField />)
  await userEvent.click(screen.getByRole('textbox'))
  rerender(<Screen hasField={false} />)
  await userEvent.click(document.body)
  await userEvent.keyboard('n')
  expect(pressed).toEqual(['n'])
})
