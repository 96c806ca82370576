import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { controls } from '../../src/gallery/controls'

/** Shows an example of a control by the beginning of its title. */
const show = (control: string, title: string): void => {
  const example = controls.find(({ name }) => name === control)?.examples.find((one) => one.title.startsWith(title))
  if (example === undefined) throw new Error(`${control} has no example whose title begins with "${title}"`)
  render(example.shows)
}

describe('a file button', () => {
  it('hands over all the files that are chosen, and the same one twice in a row', async () => {
    show('FileButton', 'A button opens the chooser')
    const chooser = screen.getByLabelText('Open a map', { selector: 'input' })
    const [one, two] = [new File(['1'], 'one.json'), new File(['2'], 'two.json')]
    await userEvent.upload(chooser, [one, two])
    expect(screen.getByRole('status')).toHaveTextContent('Chosen: one.json, two.json')
    await userEvent.upload(chooser, [two])
    expect(screen.getByRole('status')).toHaveTextContent('Chosen: one.json, two.json, two.json')
  })
})

describe('a text that settles', () => {
  it('says that it is full at its last letter, and not before', async () => {
    show('SettlingTextArea', 'It says when it is full')
    const full = /^This is full: it takes 3 characters/
    expect(screen.getByText(full)).toBeInTheDocument()
    await userEvent.type(screen.getByRole('textbox'), '{backspace}')
    expect(screen.queryByText(full)).toBeNull()
  })

  it('stays what its author types while it is changed elsewhere, and says so', async () => {
    show('SettlingTextArea', 'Each change is told of')
    const field = screen.getByRole('textbox', { name: 'Report of the walk' })
    await userEvent.type(field, 'Dry')
    // Not by this page's pointer, which would take the focus out of the field.
    fireEvent.click(screen.getByRole('button', { name: /elsewhere$/ }))
    expect(field).toHaveValue('Dry')
    expect(screen.getByText(/^This text was changed elsewhere while you typed/)).toBeInTheDocument()
    await userEvent.tab()
    expect(screen.getByText(/^Kept: “Dry”/)).toBeInTheDocument()
  })
})

describe('a notice', () => {
  it('is read out at once where it has to be', async () => {
    show('Notice', 'What must be known at once')
    expect(screen.queryByRole('alert')).toBeNull()
    await userEvent.click(screen.getByRole('button'))
    expect(screen.getByRole('alert')).toHaveTextContent('It is raining')
  })
})

describe('a meter', () => {
  it('is empty where there is nothing to do', () => {
    show('Meter', 'Nothing done')
    expect(screen.getByRole('progressbar', { name: 'No miles to walk' })).toHaveAttribute('max', '1')
    expect(screen.getByRole('progressbar', { name: 'All 8 miles' })).toHaveAttribute('value', '8')
  })
})

describe('a page', () => {
  it('names the window by its title and by what it is of', () => {
    show('Page', 'A page has one heading')
    expect(document.title).toMatch(/^Along the river · Walks of May · /)
  })
})
