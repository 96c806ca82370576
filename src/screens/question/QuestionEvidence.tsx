import { useRef } from 'react'
import type { Question } from '../../core/content/pack'
import { later } from '../../ui/fetched'
import { noNames } from '../personalData/noNames'

// A question is answered before anything is ticked.
const EvidenceList = later(async () => (await import('./EvidenceList')).EvidenceList)

/** What shows that an answer is true. */
export const QuestionEvidence = ({ question }: { readonly question: Question }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <section className="stack tight" aria-labelledby="question-evidence">
      <h2 ref={heading} tabIndex={-1} id="question-evidence" className="question-section">
        What would show it
      </h2>
      <p className="small muted">{`Tick what there is, and say where it is kept. The proof itself stays there. ${noNames}`}</p>
      <EvidenceList question={question} heading={() => heading.current} />
    </section>
  )
}
