import type { Example } from './example'
import { LineDrawing } from './LineDrawing'

export const examples: readonly Example[] = [
  {
    title: 'A drawing of lines takes the colour of the words that it stands beside.',
    shows: (
      <p>
        <LineDrawing size={22}>
          <path d="M5 12.5l4.5 4.5L19 7" />
        </LineDrawing>
        <span>The bus has come</span>
      </p>
    ),
  },
]
