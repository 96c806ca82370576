import type { Example } from './example'
import { QrPicture } from './QrPicture'

export const examples: readonly Example[] = [
  {
    title: 'A text is a code that a camera reads, dark on light whatever the colours of the page.',
    shows: <QrPicture text="NORTH 7 MILES" label="Code: north, 7 miles" />,
    heard: [{ role: 'img', name: 'Code: north, 7 miles' }],
  },
  {
    title: 'A text that is too long for any code is not drawn.',
    shows: (
      <div>
        <p>Nothing stands below.</p>
        <QrPicture text={'A LONG WAY '.repeat(1_000)} label="Code of a long way" />
      </div>
    ),
  },
]
