import { Button } from './Button'
import type { Example } from './example'
import { Page } from './Page'

export const examples: readonly Example[] = [
  {
    title: 'A page has one heading, which is also the window’s title, and lines no longer than can be read.',
    shows: (
      <Page title="Along the river" of="Walks of May">
        <p>
          The path follows the river for three miles, past both mills, and comes back on the other side through the
          meadows. After rain it is wet below the second mill.
        </p>
        <div className="row">
          <Button look="primary">Choose this walk</Button>
        </div>
      </Page>
    ),
    heard: [{ role: 'heading', name: 'Along the river' }],
    isWholePage: true,
  },
  {
    title: 'What stands above the heading comes before it for the keyboard, too; the page still starts at its heading.',
    shows: (
      <Page title="Over the hill" above={<p>Walk 2 of 6</p>}>
        <p>Steep at the start, and level from the wall on.</p>
      </Page>
    ),
    heard: [{ role: 'heading', name: 'Over the hill' }],
    isWholePage: true,
  },
  {
    title: 'A page with a table is wide.',
    shows: (
      <Page title="All walks of the year" wide>
        <table>
          <caption>By month</caption>
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">Walk</th>
              <th scope="col" className="end">
                Miles
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">May</th>
              <td>Along the river</td>
              <td className="end">6</td>
            </tr>
            <tr>
              <th scope="row">June</th>
              <td>Over the hill</td>
              <td className="end">11</td>
            </tr>
          </tbody>
        </table>
      </Page>
    ),
    isWholePage: true,
  },
]
