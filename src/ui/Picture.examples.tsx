import { Button } from './Button'
import type { Example } from './example'
import { Picture } from './Picture'

export const examples: readonly Example[] = [
  {
    title: 'A drawing takes no part in the name of what it stands in.',
    shows: (
      <Button>
        <Picture viewBox="0 0 16 16" width="16" height="16">
          <title>A hill</title>
          <path d="M1 14 6 4l3 5 2-3 4 8z" fill="currentColor" />
        </Picture>
        Walks over hills
      </Button>
    ),
    heard: [{ role: 'button', name: 'Walks over hills' }],
  },
]
