import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { usePastedFile } from '../../src/ui/usePastedFile'

const Page = ({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) => {
  usePastedFile(onFiles)
  return (
    <>
      <p>A page</p>
      <input aria-label="Passphrase" />
      <textarea aria-label="Note" />
    </>
  )
}

const picture = new File(['cells'], 'image.png', { type: 'image/png' })

test('files that are pasted on the page are handed over, all of them', () => {
  const handed: (readonly File[])[] = []
  render(<Page onFiles={(files) => handed.push(files)} />)
  const other = new File(['{}'], 'a.json')
  expect(fireEvent.paste(screen.getByText('A page'), { clipboardData: { files: [picture, other] } })).toBe(false)
  expect(handed).toEqual([[picture, other]])
})

test('what is pasted into a field goes there, also where the clipboard holds a picture beside the text', () => {
  const handed: (readonly File[])[] = []
  render(<Page onFiles={(files) => handed.push(files)} />)
  for (const name of ['Passphrase', 'Note'])
    expect(fireEvent.paste(screen.getByRole('textbox', { name }), { clipboardData: { files: [picture] } })).toBe(true)
  expect(handed).toEqual([])
})
