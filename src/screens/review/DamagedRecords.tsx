import { sayProblem } from '../../core/content/problem'
import { useReadyReview } from '../../state/openStore'
import { Notice } from '../../ui/Notice'

/** What of the review is stored and cannot be read. */
export const DamagedRecords = () => {
  const damaged = useReadyReview((open) => open.damaged)
  if (damaged.length === 0) return null
  return (
    <Notice tone="unknown" title="Some of what is stored for this review cannot be read">
      <p>The rest is all here and works. What cannot be read was left where it is.</p>
      <ul>
        {damaged.map((problem, index) => (
          <li key={index}>{sayProblem(problem)}</li>
        ))}
      </ul>
    </Notice>
  )
}
