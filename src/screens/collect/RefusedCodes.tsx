import type { Arrivals } from '../../core/workshop/arrivals'
import { howMany } from '../../core/report/words/words'
import { inGroups } from '../session/codeWords'
import { notTakenWords } from './collectWords'
import './collect.css'

type Refused = Arrivals['refused'][number]

/** How many are named; the others are counted. */
const namedAtMost = 20
/** A longer one is no code of anybody's. */
const shownLetters = 160

/** The groups in which something is wrong, the first being 1. */
const wrongGroups = ({ problem }: Refused): readonly number[] =>
  problem.kind === 'groups' ? problem.groups : problem.kind === 'length' ? [problem.group] : []

/** A refused code in its groups, with those marked that are wrong. */
const Letters = ({ refused }: { readonly refused: Refused }) => {
  const wrong = wrongGroups(refused)
  return (
    <span className="collect-letters">
      {inGroups(refused.text.slice(0, shownLetters))
        .split(' ')
        .map((group, index) =>
          wrong.includes(index + 1) ? <mark key={index}>{group}</mark> : <code key={index}>{group}</code>,
        )}
    </span>
  )
}

/** What could not be taken in: where it stands, what is wrong, and its letters. `unread`: how many lines were not looked at. */
export const RefusedCodes = ({ refused, unread }: Pick<Arrivals, 'refused' | 'unread'>) => {
  if (refused.length + unread === 0) return null
  const unnamed = refused.length - namedAtMost
  return (
    <ul className="collect-refused">
      {refused.slice(0, namedAtMost).map((each, index) => (
        <li key={index}>
          <span>{`Line ${each.line}${each.label === '' ? '' : `, “${each.label}”`}: ${notTakenWords(each.problem)}`}</span>
          <Letters refused={each} />
        </li>
      ))}
      {unnamed > 0 && <li>{`and ${howMany(unnamed, 'code')} more like these`}</li>}
      {unread > 0 && (
        <li>{`${howMany(unread, 'line')} more ${unread === 1 ? 'was' : 'were'} not looked at yet: press “Take in” again.`}</li>
      )}
    </ul>
  )
}
