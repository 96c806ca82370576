import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { votesOf } from '../../core/workshop/votes'
import { useSession } from '../../state/openSession'
import { reviewFromAnswers } from '../../state/workshopReview'
import { today } from '../../state/clock'
import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/Field'
import { showToast } from '../../ui/toasts'
import { notStored } from '../notStored'
import { paths } from '../paths'
import { unitName, voteName } from '../session/codeWords'
import { sayDate } from '../when'
import './sessionReport.css'

/** A table's own answers as a review, to carry on with at its school. */
export const TableReviews = () => {
  const { session, pack } = useSession((open) => ({ session: open.session, pack: open.pack }))
  const votes = useMemo(() => votesOf(session), [session])
  const [, navigate] = useLocation()
  const choices = votes.flatMap(({ vote, sendings }) =>
    sendings.map((sending, index) => ({
      id: `${vote}/${index}`,
      label: `${unitName(session.unit, sending.table)}, ${voteName(vote)}`,
      sending,
    })),
  )
  const [chosen, setChosen] = useState(choices[0]?.id ?? '')
  const choice = choices.find(({ id }) => id === chosen)
  if (session.mode === 'calibration' || choices.length === 0) return null
  const start = async (): Promise<void> => {
    if (choice === undefined) return
    const answers = Object.fromEntries(
      session.questions.map((question, index) => [question, choice.sending.answers[index] ?? null]),
    )
    try {
      const title = `From the workshop on ${sayDate(today())}, ${choice.label}`
      navigate(paths.overview(await reviewFromAnswers(pack, answers, title)))
    } catch (error) {
      showToast(notStored(error), null, true)
    }
  }
  return (
    <section className="stack tight" aria-labelledby="session-carry-on">
      <h2 id="session-carry-on">A table’s answers, to carry on with at school</h2>
      <p className="measure">
        They become a review on this device, which is saved as a file and opened at the school. On their own phones,
        tables can do the same by themselves.
      </p>
      <div className="row session-carry">
        <SelectField
          label="Whose"
          value={chosen}
          options={choices.map(({ id, label }) => ({ value: id, label }))}
          onChange={(event) => setChosen(event.target.value)}
        />
        <Button onClick={() => void start()}>Start a review with them</Button>
      </div>
    </section>
  )
}
