import { useState } from 'react'
import { codeInPhoto } from './codePhoto'
import { FileButton } from './FileButton'

interface Props {
  readonly label: string
  /** Called with what each code says, in the order of the photos. */
  readonly onCode: (text: string) => void
}

/** What to say of photos in which nothing was read; empty: a code was read in each. */
const faultsOf = (unread: number, noPictures: number): string =>
  [
    unread === 1 && 'No code was found in one photo. Take it again: closer, straight on, and sharp.',
    unread > 1 && `No code was found in ${unread} photos. Take them again: closer, straight on, and sharp.`,
    noPictures === 1 && 'One file is not a photo that this browser can open. Choose another, or take a new photo.',
    noPictures > 1 &&
      `${noPictures} files are not photos that this browser can open. Choose others, or take new photos.`,
  ]
    .filter((fault) => fault !== false)
    .join(' ')

/** Reads codes in photos, which a phone or tablet can also take for it. */
export const CodePhotoButton = ({ label, onCode }: Props) => {
  const [said, setSaid] = useState('')
  const read = async (files: readonly File[]): Promise<void> => {
    setSaid('Looking for a code…')
    const counts = { none: 0, 'no-picture': 0 }
    for (const file of files) {
      const photo = await codeInPhoto(file)
      if (photo.kind === 'read') onCode(photo.text)
      else counts[photo.kind] += 1
    }
    setSaid(faultsOf(counts.none, counts['no-picture']))
  }
  return (
    <div className="stack tight">
      <div className="row">
        <FileButton label={label} accept="image/*" onFiles={(files) => void read(files)} />
      </div>
      <p role="status" className={said === '' ? 'visually-hidden' : ''}>
        {said}
      </p>
    </div>
  )
}
