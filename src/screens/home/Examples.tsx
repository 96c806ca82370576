import { useState } from 'react'
import { useLocation } from 'wouter'
import { closeReview } from '../../state/closeReview'
import { exampleReviews, loadExample, type ExampleId } from '../../state/examples'
import { Button } from '../../ui/Button'
import { notStored } from '../notStored'
import { paths } from '../paths'
import type { Failure } from '../open/FailedNotice'

/** Made-up reviews to look around in. */
export const Examples = ({ onFailure }: { readonly onFailure: (failure: Failure | null) => void }) => {
  const [, navigate] = useLocation()
  const [opening, setOpening] = useState<ExampleId | null>(null)
  const open = async (id: ExampleId): Promise<void> => {
    onFailure(null)
    setOpening(id)
    const fetched = await Promise.all([loadExample(id), import('../../state/library')]).catch(() => null)
    setOpening(null)
    if (fetched === null) return onFailure({ kind: 'example' })
    const [copy, { takeIn }] = fetched
    try {
      const taken = await takeIn(copy)
      if (!taken.ok) return onFailure({ kind: 'refused', name: id, problems: taken.problems })
      closeReview(taken.id)
      navigate(paths.overview(taken.id))
    } catch (error) {
      onFailure({ kind: 'not-stored', why: notStored(error) })
    }
  }
  return (
    <section className="stack tight" aria-labelledby="home-examples">
      <h2 id="home-examples">Try an example</h2>
      <p className="muted">
        Made-up schools. An example you open is listed among your reviews; change what you like, and delete it when you
        have seen enough.
      </p>
      <ul className="home-examples">
        {exampleReviews.map(({ id, title, description }) => (
          <li key={id}>
            <div>
              <h3>{title}</h3>
              <p>{description}</p>
            </div>
            <Button disabled={opening !== null} aria-label={`Open the example ${title}`} onClick={() => void open(id)}>
              {opening === id ? 'Opening…' : 'Open'}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
