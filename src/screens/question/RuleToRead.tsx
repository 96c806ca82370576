import { useEffect, useRef } from 'react'
import type { Pack, Question, Rule } from '../../core/content/pack'
import { RuleInFull } from '../levels/RuleInFull'
import './rule.css'

interface Props {
  readonly pack: Pack
  readonly rule: Rule
  readonly question: Question
}

/** The rule in a dialog, which is read from its beginning. */
export const RuleToRead = ({ pack, rule, question }: Props) => {
  const start = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The dialog gives the focus to its last button first, which is far below.
    const frame = requestAnimationFrame(() => start.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])
  return (
    <div ref={start} tabIndex={-1} className="stack tight question-rule">
      <RuleInFull pack={pack} rule={rule} question={question} />
    </div>
  )
}
