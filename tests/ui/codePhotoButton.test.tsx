import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CodePhotoButton } from '../../src/ui/CodePhotoButton'
import { seeing, type Sights } from './fakeCamera'

let sights: Sights
const read: string[] = []
const closed: string[] = []

beforeEach(() => {
  read.length = 0
  closed.length = 0
  sights = seeing()
  vi.stubGlobal('createImageBitmap', async (file: File) => {
    if (!file.type.startsWith('image/')) throw new DOMException('no picture', 'InvalidStateError')
    return { width: 4032, height: 3024, close: () => closed.push(file.name) }
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const photo = (name: string) => new File(['1'], name, { type: 'image/jpeg' })
const text = (name: string) => new File(['1'], name, { type: 'text/plain' })

const choose = async (...files: readonly File[]) => {
  render(<CodePhotoButton label="Read a photo" onCode={(code) => read.push(code)} />)
  // A chooser offers other files, too, where it is asked to.
  await userEvent
    .setup({ applyAccept: false })
    .upload(screen.getByLabelText('Read a photo', { selector: 'input' }), [...files])
}

describe('a photo of a code', () => {
  it('is read, and the memory that it took given back', async () => {
    sights.show('ONE')
    await choose(photo('one.jpg'))
    await waitFor(() => expect(read).toEqual(['ONE']))
    expect(closed).toEqual(['one.jpg'])
    await waitFor(() => expect(screen.getByRole('status')).toBeEmptyDOMElement())
  })

  it('is looked at in several ways before it is said that there is none', async () => {
    sights.show(null, null, null, 'ONE')
    await choose(photo('one.jpg'))
    await waitFor(() => expect(read).toEqual(['ONE']))
  })

  it('in which none is found is told of, with what to do', async () => {
    await choose(photo('one.jpg'))
    expect(
      await screen.findByText('No code was found in one photo. Take it again: closer, straight on, and sharp.'),
    ).toBeInTheDocument()
    expect(read).toEqual([])
  })

  it('is told apart from what is no photo, and those that say something are read all the same', async () => {
    const nothing = [null, null, null, null]
    sights.show(...nothing, 'ONE', ...nothing)
    await choose(photo('one.jpg'), text('notes.txt'), photo('two.jpg'), photo('three.jpg'))
    expect(
      await screen.findByText(
        'No code was found in 2 photos. Take them again: closer, straight on, and sharp. One file is not a photo that this browser can open. Choose another, or take a new photo.',
      ),
    ).toBeInTheDocument()
    expect(read).toEqual(['ONE'])
  })

  it('is what a phone offers first, which would else offer every file', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }))
    render(<CodePhotoButton label="Read a photo" onCode={() => undefined} />)
    expect(screen.getByLabelText('Read a photo', { selector: 'input' })).toHaveAttribute('accept', 'image/*')
  })
})
