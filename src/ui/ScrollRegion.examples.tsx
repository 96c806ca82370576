import type { Example } from './example'
import { ScrollRegion } from './ScrollRegion'

const Months = ({ name, count }: { readonly name: string; readonly count: number }) => (
  <ScrollRegion className="table-scroll" aria-label={name}>
    <table>
      <thead>
        <tr>
          {Array.from({ length: count }, (_, week) => (
            <th key={week} scope="col" className="nowrap">
              Week {week + 1}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {Array.from({ length: count }, (_, week) => (
            <td key={week} className="nowrap">
              {week + 3} miles
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  </ScrollRegion>
)

export const examples: readonly Example[] = [
  {
    title: 'What does not fit scrolls by itself, and takes the keyboard for it.',
    shows: <Months name="Miles of a whole year" count={52} />,
    heard: [{ role: 'group', name: 'Miles of a whole year' }],
    byKeyboard: [{ press: 'Tab', focus: 'Miles of a whole year' }],
  },
  {
    title: 'What fits is no stop on the way.',
    shows: (
      <>
        <Months name="Miles of two weeks" count={2} />
        <p>
          <a href="#ScrollRegion">More weeks</a>
        </p>
      </>
    ),
    byKeyboard: [{ press: 'Tab', focus: 'More weeks' }],
  },
]
