import type { Example } from './example'
import { QrPicture } from './QrPicture'

const tooLong = <p>This is too long for a code. Send the link by mail.</p>

export const examples: readonly Example[] = [
  {
    title: 'A code is dark on light in all colours, and is called by what it is for.',
    shows: (
      <div className="gallery-code">
        <QrPicture
          text="https://example.org/walks/along-the-river"
          label="Code that opens the walk"
          tooLong={tooLong}
        />
      </div>
    ),
    heard: [{ role: 'img', name: 'Code that opens the walk' }],
  },
  {
    title: 'Where a text is too long for a camera to read, what to do instead stands in place of its code.',
    shows: <QrPicture text={'Turn left. '.repeat(60)} label="Code with all turns of the walk" tooLong={tooLong} />,
  },
]
