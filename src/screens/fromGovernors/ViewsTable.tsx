import { viewWords } from '../../core/report/words/entryWords'
import { asOnePerson } from '../../core/review/onePerson'
import { whoIs } from '../../core/review/people'
import { applicableQuestions } from '../../core/review/review'
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
  // An area that asks nothing of this school is nobody's to view, unless somebody has.
  const asked = new Set(applicableQuestions(pack, review).map(({ area }) => area))
  const areas = pack.areas.filter(({ id }) => asked.has(id) || views.some(({ area }) => area === id))
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
          {areas.map((area) => (
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
