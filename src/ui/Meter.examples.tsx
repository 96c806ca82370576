import type { Example } from './example'
import { Meter } from './Meter'

export const examples: readonly Example[] = [
  {
    title: 'How much is done stands beside it in words, and is its name.',
    shows: (
      <div className="stack tight">
        <p aria-hidden="true">3 of 8 miles</p>
        <Meter done={3} of={8} words="3 of 8 miles" />
      </div>
    ),
    heard: [{ role: 'progressbar', name: '3 of 8 miles' }],
  },
  {
    title: 'Nothing done, all done, and nothing to do at all can be told apart.',
    shows: (
      <div className="stack tight">
        <Meter done={0} of={8} words="None of 8 miles" />
        <Meter done={8} of={8} words="All 8 miles" />
        <Meter done={0} of={0} words="No miles to walk" />
      </div>
    ),
    heard: [{ role: 'progressbar', name: 'No miles to walk' }],
  },
]
