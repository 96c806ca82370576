import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { Link, useLocation } from 'wouter'
import * as z from 'zod/mini'
import { claimedQuestions, drawQuestions } from '../../core/rehearsal/drawing'
import { usualRehearsalMinutes } from '../../core/rehearsal/clock'
import { mostOfRehearsal } from '../../core/review/eventValues'
import { reviewName } from '../../core/review/review'
import { howMany } from '../../core/report/words/words'
import { newId, today } from '../../state/clock'
import { newSeed } from '../../state/rehearsal'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { CheckField, TextField } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { RadioField } from '../../ui/RadioField'
import { formResolver } from '../formResolver'
import { useKeptForm } from '../keptForm'
import { NumberField } from '../NumberField'
import { paths } from '../paths'
import { RehearsalsSoFar } from './RehearsalsSoFar'
import './rehearsals.css'

/** As long as any role. */
const longestAsker = 80
const askedBySchema = z.object({ askedBy: z.string().check(z.maxLength(longestAsker)) })
/** What may come back of a form that was left. */
const keptAskedBy = z.object({ askedBy: z.string() })

const usualCounts = [5, 10, 15] as const
const usualCount = 10

const NothingClaimed = () => {
  const id = useReadyReview((open) => open.id)
  return (
    <Notice tone="neutral" title="There is nothing to ask for yet">
      <p>
        A rehearsal asks to see what your school says is in place. So far it says that of nothing:{' '}
        <Link href={paths.questions(id)}>answer some questions first</Link>.
      </p>
    </Notice>
  )
}

const Begin = () => {
  const { id, pack, review } = useReadyReview(({ id: of, pack: held, review: now }) => ({
    id: of,
    pack: held,
    review: now,
  }))
  const document = useReviewDocument()
  const [, navigate] = useLocation()
  const [count, setCount] = useState<number>(usualCount)
  const [isOwnCount, setOwnCount] = useState(false)
  const [minutes, setMinutes] = useState<number>(usualRehearsalMinutes)
  const [hasClock, setHasClock] = useState(true)
  const [leadAway, setLeadAway] = useState(false)
  const [isOtherThanDoers, setOther] = useState(false)
  const form = useForm({ resolver: formResolver(askedBySchema), defaultValues: { askedBy: '' } })
  const kept = useKeptForm(form, { review: id, form: 'rehearsal-set/new' }, keptAskedBy)
  const [seed, setSeed] = useState(newSeed)
  const claimed = claimedQuestions(pack, review).length
  if (claimed === 0) return <NothingClaimed />
  const drawn = Math.min(count, claimed)
  const begin = (): void => {
    const rehearsal = newId()
    document.record({
      kind: 'rehearsal-set',
      rehearsal,
      value: {
        startedOn: today(),
        seed,
        questions: [...drawQuestions(pack, review, count, seed)],
        minutes: hasClock ? minutes : null,
        leadAway,
        askedBy: form.getValues('askedBy').trim(),
        isOtherThanDoers,
      },
    })
    kept.done()
    navigate(paths.rehearsal(id, rehearsal))
  }
  return (
    <section className="stack" aria-labelledby="rehearsal-begin">
      <h2 id="rehearsal-begin">Begin one</h2>
      <p className="measure">
        {`Your school says that ${howMany(claimed, 'thing is', 'things are')} in place. ${drawn === claimed ? (claimed === 1 ? 'It is asked for' : 'All of them are asked for') : `${drawn} of them are drawn by lot`}: critical safeguards, and what has old proof or none, come up more often.`}
      </p>
      <div className="row">
        <Button look="primary" large onClick={begin}>
          {`Draw ${drawn} and start`}
        </Button>
      </div>
      {count > claimed && (
        <p className="small muted">{`You asked for ${count}; only ${claimed} ${claimed === 1 ? 'is' : 'are'} claimed.`}</p>
      )}
      <details className="rehearsal-choices">
        <summary>Choose how</summary>
        <div className="stack">
          <fieldset>
            <legend>How many</legend>
            <div className="row">
              {usualCounts.map((usual) => (
                <RadioField
                  key={usual}
                  name="rehearsal-count"
                  label={String(usual)}
                  checked={!isOwnCount && count === usual}
                  onChange={() => {
                    setOwnCount(false)
                    setCount(usual)
                  }}
                />
              ))}
              <RadioField
                name="rehearsal-count"
                label="Another number"
                checked={isOwnCount}
                onChange={() => setOwnCount(true)}
              />
            </div>
          </fieldset>
          {isOwnCount && (
            <NumberField
              label="Your number"
              value={count}
              least={1}
              most={mostOfRehearsal.questions}
              onNumber={setCount}
            />
          )}
          <CheckField
            label="The safeguarding lead is away today: others have to answer"
            checked={leadAway}
            onChange={(event) => setLeadAway(event.target.checked)}
          />
          <CheckField
            label="Whoever asks is somebody other than those who do the work"
            checked={isOtherThanDoers}
            onChange={(event) => setOther(event.target.checked)}
          />
          <TextField
            label="Who asks"
            hint="A role, such as “Link governor”. No names. You can leave it empty."
            maxLength={longestAsker}
            autoComplete="off"
            {...form.register('askedBy')}
          />
          <CheckField label="With a clock" checked={hasClock} onChange={(event) => setHasClock(event.target.checked)} />
          {hasClock && (
            <NumberField
              label="Minutes for each"
              value={minutes}
              least={1}
              most={mostOfRehearsal.minutes}
              onNumber={setMinutes}
            />
          )}
          <NumberField
            label="Number of the draw"
            hint="The same number draws the same again, as long as the answers are the same."
            value={seed}
            least={0}
            most={mostOfRehearsal.seed}
            onNumber={setSeed}
          />
        </div>
      </details>
    </section>
  )
}

/** Where a visit is rehearsed, and what came of those that were. */
export const Rehearsals = () => {
  const name = useReadyReview(({ review }) => reviewName(review.details))
  return (
    <Page title="Rehearse a visit" of={name} wide>
      <p className="measure">
        Somebody asks to see what the school says is in place, as an inspector would who comes unannounced. You see what
        can be shown within minutes, and by whom. No answer changes by itself.
      </p>
      <RehearsalsSoFar isRunning />
      <Begin />
      <RehearsalsSoFar isRunning={false} />
    </Page>
  )
}
