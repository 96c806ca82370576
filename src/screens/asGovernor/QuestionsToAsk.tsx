import { useEffect } from 'react'
import { challengesOf, nothingStandsOut, type Challenge } from '../../core/report/sections/challenges'
import type { ReportInput } from '../../core/report/reportInput'
import { howMany } from '../../core/report/words/words'
import { noteAsked, readAsked, useAsked } from '../../state/asked'
import { today } from '../../state/clock'
import { useReadyReview } from '../../state/openStore'
import { CheckField } from '../../ui/Field'
import { CommentThread } from '../comments/CommentThread'
import { MarkedQuestion } from './MarkedQuestion'
import './governor.css'

const Item = ({ challenge: { question, reasons } }: { readonly challenge: Challenge }) => {
  const open = useReadyReview()
  const isAsked = useAsked(({ questions }) => questions.has(question.id))
  return (
    <li className="stack tight">
      <p className="governor-ask">{question.governorQuestion}</p>
      <p className="small governor-why">
        <MarkedQuestion question={question} />
        {reasons.map(({ word, about }) => (
          <span key={`${word} ${about}`}>
            <strong>{word}</strong>
            {`: ${about}. `}
          </span>
        ))}
      </p>
      <div className="governor-put no-print">
        <CheckField
          label={
            <>
              <span>Asked</span>
              <span className="visually-hidden">{`: ${question.governorQuestion}`}</span>
            </>
          }
          checked={isAsked}
          onChange={({ target }) => void noteAsked(open, question.id, target.checked)}
        />
        <CommentThread question={question.id} />
      </div>
    </li>
  )
}

const Items = ({ challenges, from = 1 }: { readonly challenges: readonly Challenge[]; readonly from?: number }) => (
  <ol className="governor-list numbered" start={from}>
    {challenges.map((challenge) => (
      <Item key={challenge.question.id} challenge={challenge} />
    ))}
  </ol>
)

/** What to put to the school, each with why: first what the board is told to ask, then the others in the order of the sheet for governors. */
export const QuestionsToAsk = ({ input }: { readonly input: ReportInput }) => {
  const open = useReadyReview()
  useEffect(() => {
    void readAsked(open)
  }, [open])
  const { forTheBoard, picked, leftOut } = challengesOf(input, today())
  const rest = picked.slice(forTheBoard.length)
  if (picked.length === 0) return null
  return (
    <section className="stack tight">
      <h2>{rest.length === 0 ? 'Ask these' : 'Ask these first'}</h2>
      {picked.every(({ rule }) => rule === 'anyway') && <p className="measure">{nothingStandsOut}</p>}
      <Items challenges={forTheBoard} />
      {rest.length > 0 && (
        <details className="expander governor-more">
          <summary>Show {howMany(rest.length, 'more question')}</summary>
          <div className="inside stack tight">
            <Items challenges={rest} from={forTheBoard.length + 1} />
            {leftOut.length > 0 && (
              <p className="small muted">
                {`${leftOut.length} more ${leftOut.length === 1 ? 'has' : 'have'} such a reason: you meet ${leftOut.length === 1 ? 'it' : 'them'} in the areas.`}
              </p>
            )}
          </div>
        </details>
      )}
      <p className="small muted">“Asked” is for you alone. A comment goes back to the school.</p>
    </section>
  )
}
