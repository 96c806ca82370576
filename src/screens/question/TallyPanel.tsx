import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { packLimits } from '../../core/content/packFields'
import type { Counted, Level, Question } from '../../core/content/pack'
import type { AnswerValue } from '../../core/review/answerValues'
import { tallyResults, type TallyResult } from '../../core/review/eventValues'
import { asAsked } from '../../core/review/review'
import { tallyOutcome } from '../../core/review/tally'
import { levelName } from '../../core/report/words/answerWords'
import {
  fewerWords,
  howFar,
  noCaseWords,
  outcomeWords,
  resultWords,
  tallyTitle,
} from '../../core/report/words/tallyOutcomeWords'
import { today } from '../../state/clock'
import { keepTyped, settleTyped } from '../../state/drafts'
import { useReadyReview, useReviewDocument } from '../../state/openStore'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { useSettling } from '../../ui/useSettling'
import { showWhole } from './showWhole'
import { TallyMark } from './TallyMark'
import './tally.css'

/** One reads a case for minutes between two results: only what pauses for longer than any of them has settled. */
const settledAfterMs = 10 * 60_000

const keys: Readonly<Record<TallyResult, string>> = { yes: 'Y', no: 'N', 'put-right': 'P' }

interface Counting {
  /** The day on which the latest of it was counted. */
  readonly day: string
  readonly results: readonly TallyResult[]
}

interface MarksProps {
  readonly results: readonly TallyResult[]
  /** How many are asked for. */
  readonly of: number
  readonly picked: number | null
  readonly onPick: (index: number) => void
}

/** What each case came to, to be picked and changed, and the places that are still empty. */
const Marks = ({ results, of, picked, onPick }: MarksProps) => {
  const empty = Array.from({ length: Math.max(0, of - results.length) }, (_, index) => results.length + index + 1)
  return (
    <ol className="tally-marks" aria-label="Counted so far">
      {results.map((result, index) => (
        <li key={index}>
          <button
            type="button"
            className="tally-case"
            aria-pressed={picked === index}
            aria-label={`Case ${index + 1}: ${resultWords[result]}`}
            onClick={() => onPick(index)}
          >
            <TallyMark result={result} />
            <span className="number">{index + 1}</span>
          </button>
        </li>
      ))}
      {empty.map((number) => (
        <li key={number} className="tally-case is-empty" aria-hidden="true">
          <span className="number">{number}</span>
        </li>
      ))}
    </ol>
  )
}

interface Props {
  readonly question: Question
  readonly counts: Counted
  /** Whether it starts from the first case; what was counted before stands until then. */
  readonly isAgain: boolean
  readonly chosen: AnswerValue | null
  readonly onChoose: (level: Level) => void
  readonly onDone: () => void
}

/** Counts cases: a press or a key for each. It says what they come to, and offers the level that this fits. */
export const TallyPanel = ({ question, counts, isAgain, chosen, onChoose, onDone }: Props) => {
  const { pack, revised, stored } = useReadyReview((open) => ({
    pack: open.pack,
    revised: open.review.revised,
    stored: open.review.tallies.get(question.id),
  }))
  const document = useReviewDocument()
  const title = useId()
  const panel = useRef<HTMLElement>(null)
  const first = useRef<HTMLButtonElement>(null)
  const [isFresh, setFresh] = useState(isAgain)
  const [picked, setPicked] = useState<number | null>(null)
  const [isAll, setAll] = useState(false)
  const changeTo = ({ day, results }: Counting) =>
    ({
      kind: 'tally-set',
      ...asAsked({ revised }, question.id),
      value: results.length === 0 ? null : { day, results: [...results] },
    }) as const
  // A way through ten cases is one count: it is kept as typed text is, and becomes one entry at its end.
  const { held, hold, settle } = useSettling<Counting>(
    (counting) => settleTyped(document, changeTo(counting)),
    settledAfterMs,
  )
  const results = held?.results ?? (isFresh ? [] : (stored?.results ?? []))
  const most = counts.of === 'all' ? packLimits.cases : Math.max(counts.of, results.length)
  const isFull = results.length >= most
  const outcome = tallyOutcome(results, counts, pack)
  const said = outcomeWords(pack, counts, outcome, isAll)
  const noCase = noCaseWords(pack, counts)

  // Once its code is here: somebody has just asked for it.
  useEffect(() => {
    first.current?.focus({ preventScroll: true })
    if (panel.current !== null) showWhole(panel.current)
  }, [])

  const become = (next: readonly TallyResult[], about: string) => {
    const counting = { day: today(), results: next }
    setFresh(false)
    setPicked(null)
    setAll(false)
    hold(counting)
    keepTyped(document, changeTo(counting))
    const then = tallyOutcome(next, counts, pack)
    announce([about, `${howFar(then)}.`, outcomeWords(pack, counts, then, false) ?? ''].join(' ').trim())
  }
  const add = (result: TallyResult) => {
    if (picked !== null)
      become(
        results.map((before, index) => (index === picked ? result : before)),
        `Case ${picked + 1}: ${resultWords[result]}.`,
      )
    else if (!isFull) become([...results, result], `${resultWords[result]}.`)
  }
  const takeOut = () => {
    const index = picked ?? results.length - 1
    if (index >= 0)
      become(
        results.filter((_, at) => at !== index),
        `Case ${index + 1} taken out.`,
      )
  }
  const done = () => {
    settle()
    onDone()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key.toLowerCase()
    const result = tallyResults.find((one) => keys[one].toLowerCase() === key)
    if (result !== undefined) {
      if (!event.repeat) add(result)
    } else if (key === 'backspace') takeOut()
    else if (key === 'escape') done()
    // Enter presses the button that has the focus, and is no way to the next question here.
    else if (key !== 'enter') return
    event.stopPropagation()
    if (key !== 'enter') event.preventDefault()
  }
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // Another window is where the cases are: only what takes the focus on this page ends the count.
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) settle()
  }

  const { offers } = outcome
  const isOffered = said !== null && offers !== null && chosen !== offers && !(chosen === 3 && offers === 2)
  const isSame = said !== null && offers !== null && !isOffered
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of its buttons, each of which can be pressed as well
    <section
      ref={panel}
      className="card stack tight tally"
      aria-labelledby={title}
      tabIndex={-1}
      onKeyDown={onKey}
      onBlur={onBlur}
    >
      <h2 id={title}>{tallyTitle(counts)}</h2>
      <p className="small muted">
        {`For each: does it show what “${levelName(pack, 2)}” asks for? No name and no case number is asked for or kept.`}
      </p>
      <fieldset className="tally-choices">
        <legend>
          {picked !== null ? `Change case ${picked + 1} to` : isFull ? 'All are counted' : `Case ${results.length + 1}`}
        </legend>
        {tallyResults.map((result, index) => (
          <Button
            key={result}
            ref={index === 0 ? first : undefined}
            large
            aria-keyshortcuts={keys[result]}
            aria-disabled={isFull && picked === null}
            onClick={() => add(result)}
          >
            <TallyMark result={result} />
            <span>{resultWords[result]}</span>
            <kbd aria-hidden="true">{keys[result]}</kbd>
          </Button>
        ))}
      </fieldset>
      <Marks
        results={results}
        of={counts.of === 'all' ? 0 : counts.of}
        picked={picked}
        onPick={(index) => setPicked(picked === index ? null : index)}
      />
      <p className="small muted">
        {`${howFar(outcome)}. “${resultWords['put-right']}” is also for one whose reason is known.${results.length === 0 ? '' : ' Press a mark to change it.'}`}
      </p>
      {results.length === 0 && noCase !== null && <p className="small muted">{noCase}</p>}
      {isAll && fewerWords(pack) !== null && (
        <p className="small muted">{`Fewer than asked for: “${fewerWords(pack)}”`}</p>
      )}
      {said !== null && <p className="tally-outcome">{`${said}${isSame ? ' Your answer fits that.' : ''}`}</p>}
      <div className="row">
        {isOffered && (
          <Button
            look="primary"
            onClick={() => {
              settle()
              onChoose(offers)
            }}
          >
            {`Choose “${levelName(pack, offers)}”`}
          </Button>
        )}
        <Button onClick={done}>Done</Button>
        {outcome.toCount !== null && outcome.toCount > 0 && results.length > 0 && !isAll && (
          <Button onClick={() => setAll(true)}>There were no more</Button>
        )}
        {results.length > 0 && (
          <Button look="quiet" onClick={takeOut}>
            {picked === null ? 'Take the last back' : `Take out case ${picked + 1}`}
          </Button>
        )}
      </div>
    </section>
  )
}
