import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { sayDate, type IsoDate } from '../../core/math/calendar'
import { fileNamePart } from '../../core/report/fileName'
import { unitNames } from '../../core/report/session/sessionFacts'
import { unitName, voteName } from '../../core/report/words/roomWords'
import { votesOf } from '../../core/workshop/votes'
import { useSession } from '../../state/openSession'
import { reviewFileText } from '../../state/reviewFileText'
import { reviewCopyFromAnswers, reviewFromAnswers } from '../../state/workshopReview'
import { Button } from '../../ui/Button'
import { download } from '../../ui/download'
import { SelectField } from '../../ui/Field'
import { showToast } from '../../ui/toasts'
import { notStored } from '../notStored'
import { paths } from '../paths'
import { savedPlace } from '../savedPlace'
import './sessionReport.css'

/** A table's own answers as a review, to carry on with at its school. `on`: the day of the session; `null`: nothing came in yet. */
export const TableReviews = ({ on }: { readonly on: IsoDate | null }) => {
  const { session, pack } = useSession((open) => ({ session: open.session, pack: open.pack }))
  const [, navigate] = useLocation()
  const choices = useMemo(
    () =>
      votesOf(session).flatMap(({ vote, sendings }) =>
        sendings.map(({ table, device, answers }) => {
          const devices = sendings.filter((other) => other.table === table).map((other) => other.device)
          const which = devices.length === 1 ? '' : ` (device ${devices.indexOf(device) + 1} of ${devices.length})`
          return {
            id: `${vote}/${table}/${device}`,
            label: `${unitName(session.unit, table)}, ${voteName(vote)}${which}`,
            unit: unitName(session.unit, table),
            answers: Object.fromEntries(session.questions.map((question, index) => [question, answers[index] ?? null])),
          }
        }),
      ),
    [session],
  )
  const [chosen, setChosen] = useState<string | null>(null)
  const choice = choices.find(({ id }) => id === chosen) ?? choices[0]
  if (choice === undefined || on === null) return null
  const title = `From the workshop on ${sayDate(on)}, ${choice.unit}`
  const start = async (): Promise<void> => {
    try {
      navigate(paths.overview(await reviewFromAnswers(pack, choice.answers, title)))
    } catch (error) {
      showToast(notStored(error), null, true)
    }
  }
  const save = async (): Promise<void> => {
    const text = reviewFileText(await reviewCopyFromAnswers(pack, choice.answers, title))
    download(`${fileNamePart(title)}.review.json`, text, 'application/json')
    showToast(`The answers of ${choice.label.toLowerCase()}, were saved as a review ${savedPlace()}.`)
  }
  const one = unitNames[session.unit][0]
  return (
    <section className="stack tight" aria-labelledby="session-carry-on">
      <h2 id="session-carry-on">{`The answers of one ${one}, to carry on with at school`}</h2>
      <p className="measure">
        They become a review with these questions. Save it as a file to hand over, and it is opened at the school; or
        start it on this device. On their own phones, those who took part can do the same by themselves.
      </p>
      <div className="row session-carry">
        <SelectField
          label="Whose answers"
          value={choice.id}
          options={choices.map(({ id, label }) => ({ value: id, label }))}
          onChange={(event) => setChosen(event.target.value)}
        />
        <Button onClick={() => void save()}>Save them as a review file</Button>
        <Button onClick={() => void start()}>Start a review here</Button>
      </div>
    </section>
  )
}
