import type { Example } from './example'
import { Expander } from './Expander'

export const examples: readonly Example[] = [
  {
    title: 'A heading opens to show more, by Enter and by the space bar.',
    shows: (
      <Expander title="What the weather will be">
        <p>Dry until noon, then showers.</p>
      </Expander>
    ),
    byKeyboard: [
      { press: 'Tab Enter', says: 'Dry until noon, then showers.' },
      { press: 'Space Space', says: 'Dry until noon, then showers.' },
    ],
  },
  {
    title: 'What most people need is open from the start.',
    shows: (
      <Expander title="Where the toilets are" isOpen>
        <p>At the station and at the mill.</p>
      </Expander>
    ),
  },
  {
    title: 'Several under each other are parted by lines.',
    shows: (
      <div>
        <Expander title="Getting there">
          <p>By the bus at nine.</p>
        </Expander>
        <Expander title="Getting back">
          <p>By the bus at four, from the stop on the other side of the road.</p>
        </Expander>
      </div>
    ),
  },
]
