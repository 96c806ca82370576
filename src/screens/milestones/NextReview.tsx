import { useState } from 'react'
import { useLocation } from 'wouter'
import { startNextReview } from '../../state/nextReview'
import { Button, type Look } from '../../ui/Button'
import { showToast } from '../../ui/toasts'
import { notStored } from '../notStored'
import { paths } from '../paths'

/** Starts the review that follows this one, and goes there. */
export const StartNextReview = ({ look = 'plain' }: Pick<Look, 'look'>) => {
  const [, navigate] = useLocation()
  const [isStarting, setStarting] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const start = async () => {
    setStarting(true)
    setFailure(null)
    try {
      const id = await startNextReview()
      if (id !== null) {
        navigate(paths.overview(id))
        showToast('Next year’s review is started. The earlier one stays as it is.')
        return
      }
      setFailure('The checklist could not be loaded. Nothing was changed. Check the connection, and try again.')
    } catch (error) {
      setFailure(notStored(error))
    }
    setStarting(false)
  }
  return (
    <div className="stack tight">
      <div><Button look={look} disabled={isStarting} onClick={() => void start()}>Start next year’s review</Button></div>
      {failure !== null && <p role="alert">{failure}</p>}
    </div>
  )
}

/** What next year's review takes along, and the way to start it. */
export const NextReview = () => (
  <section className="stack tight no-print">
    <h2>Next year’s review</h2>
    <p className="measure">A new review of the same school, with today as its review date. It takes along the school’s details, who answers, the evidence that is listed, and each answer as “last year’s answer”, to be confirmed question by question. No answer counts until it is given anew. Notes, the plan and governors’ comments stay here.</p>
    <StartNextReview />
  </section>
)
