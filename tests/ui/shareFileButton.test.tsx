import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { ShareFileButton } from '../../src/ui/ShareFileButton'

interface Device {
  /** Whether the browser says that it takes a file. */
  readonly takes: (file: File) => boolean
  readonly share: () => Promise<void>
}

const shared: File[] = []

/** A browser that shares files as this one does; `null`: one that shares none. */
const on = (device: Device | null): void => {
  shared.length = 0
  const canShare = ({ files = [] }: ShareData) => files.every((file) => device?.takes(file))
  const share = ({ files = [] }: ShareData) => {
    shared.push(...files)
    return device?.share()
  }
  Object.defineProperty(navigator, 'canShare', { configurable: true, value: device === null ? undefined : canShare })
  Object.defineProperty(navigator, 'share', { configurable: true, value: device === null ? undefined : share })
}

afterEach(() => on(null))

const buttonFor = (name: string, type: string) => (
  <ShareFileButton
    label="Share the file"
    name={name}
    type={type}
    file={async () => new File(['text'], name, { type })}
  />
)
const press = () => userEvent.click(screen.getByRole('button', { name: 'Share the file' }))

describe('a button that shares a file', () => {
  it('is there only where the browser takes such a file', () => {
    on(null)
    const { rerender } = render(buttonFor('a.txt', 'text/plain'))
    expect(screen.queryByRole('button')).toBeNull()
    on({ takes: ({ name }) => name.endsWith('.txt'), share: async () => undefined })
    rerender(buttonFor('a.age', 'application/octet-stream'))
    expect(screen.queryByRole('button')).toBeNull()
    rerender(buttonFor('b.txt', 'text/plain'))
    expect(screen.getByRole('button', { name: 'Share the file' })).toBeInTheDocument()
  })

  it('hands the file over when it is pressed', async () => {
    on({ takes: () => true, share: async () => undefined })
    render(buttonFor('a.txt', 'text/plain'))
    await press()
    expect(shared.map(({ name }) => name)).toEqual(['a.txt'])
  })

  it('says nothing where the user thinks better of it', async () => {
    on({ takes: () => true, share: () => Promise.reject(new DOMException('no', 'AbortError')) })
    render(buttonFor('a.txt', 'text/plain'))
    await press()
    expect(screen.queryByRole('status')).toBeNull()
    expect(screen.getByRole('button', { name: 'Share the file' })).toBeInTheDocument()
  })

  it('gives way to a sentence where the device takes no such file after all, and stays where it only failed', async () => {
    on({ takes: () => true, share: () => Promise.reject(new DOMException('no', 'NotAllowedError')) })
    const { unmount } = render(buttonFor('a.txt', 'text/plain'))
    await press()
    expect(await screen.findByText(/^This device shares no file of this kind/)).toBeInTheDocument()
    expect(screen.queryByRole('button')).toBeNull()
    unmount()
    on({ takes: () => true, share: () => Promise.reject(new DOMException('no', 'DataError')) })
    render(buttonFor('a.txt', 'text/plain'))
    await press()
    expect(await screen.findByText(/^The file was not shared/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Share the file' })).toBeInTheDocument()
  })
})
