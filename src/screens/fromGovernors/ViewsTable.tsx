import { viewWords } from '../../core/report/words/entryWords'
import { asOnePerson } from '../../core/review/onePerson'
import { whoIs } from '../../core/review/people'
import { useReadyReview } from '../../state/openStore'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { sayDated } from '../when'
import { viewTone } from './viewTone'
import './governors.css'

/** What each governor makes of each area, in words. */
export const ViewsTable = () => {
  const { pack, review: whole } = useReadyReview()
  const review = asOnePerson(whole)
  const { views } = review
  const people = [...new Set(views.map(({ by }) => by))]
  if (people.length === 0) return <p className="muted">No governor has given a view of an area.</p>
  return (
    <ScrollRegion className="table-scroll" aria-label="Views by area">
      <table className="governors-views">
        <thead>
          <tr>
            <th scope="col">Area</th>
            {people.map((id) => (
              <th key={id} scope="col">
                {whoIs(review, id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pack.areas.map((area) => (
            <tr key={area.id}>
              <th scope="row">{area.title}</th>
              {people.map((id) => {
                const found = views.find((view) => view.area === area.id && view.by === id)
                return (
                  <td key={id}>
                    {found === undefined ? (
                      <span className="muted">No view</span>
                    ) : (
                      <>
                        <span className={`tag ${viewTone[found.view]}`}>{viewWords[found.view]}</span>
                        <span className="small muted when">{sayDated(found.at)}</span>
                      </>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
