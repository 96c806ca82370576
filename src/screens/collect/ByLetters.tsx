import { useState } from 'react'
import { howMany } from '../../core/report/words/words'
import { AskBeforeLeaving } from '../../ui/AskBeforeLeaving'
import { Button } from '../../ui/Button'
import { TextArea } from '../../ui/Field'
import { answerProblemWords } from '../session/codeWords'
import { useTakeIn } from './useTakeIn'

/** As much as is taken in one go: several thousand codes. */
const mostCharacters = 500_000
/** How many of what was refused are named; the others are counted. */
const namedAtMost = 20

interface Result {
  readonly added: number
  readonly known: number
  readonly refused: readonly string[]
  readonly more: number
}

/** Takes in codes that are typed or pasted: one, or a block of many. What is refused stays to be mended. */
export const ByLetters = () => {
  const takeIn = useTakeIn()
  const [text, setText] = useState('')
  const [result, setResult] = useState<Result | null>(null)
  const take = (): void => {
    const lines = text.split(/\r\n|\r|\n/)
    const { codes, added, refused, unread } = takeIn.many(text, 'typed')
    setResult({
      added,
      known: codes.length - added,
      refused: refused.slice(0, namedAtMost).map(({ line, problem }) => `Line ${line}: ${answerProblemWords(problem)}`),
      more: refused.length - Math.min(refused.length, namedAtMost) + unread,
    })
    const kept = new Set(refused.map(({ line }) => line))
    setText([...lines.filter((_, index) => kept.has(index + 1)), ...lines.slice(lines.length - unread)].join('\n'))
  }
  return (
    <form
      className="stack tight"
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
    >
      <AskBeforeLeaving isAsked={text.trim() !== ''} title="Leave without these codes?">
        <p>They are not taken in yet, and are kept nowhere.</p>
      </AskBeforeLeaving>
      <TextArea
        label="Codes"
        hint="One code, or many at once: a line each, or over several lines. Words between them do not matter."
        rows={4}
        spellCheck={false}
        autoComplete="off"
        maxLength={mostCharacters}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div>
        <Button type="submit" look="primary" disabled={text.trim() === ''}>
          Take in
        </Button>
      </div>
      <div role="status">
        {result !== null && (
          <>
            <p>{`${howMany(result.added, 'code')} taken in${result.known === 0 ? '' : `, ${result.known} here already`}.`}</p>
            {result.refused.length > 0 && (
              <ul>
                {result.refused.map((refusal) => (
                  <li key={refusal}>{refusal}</li>
                ))}
                {result.more > 0 && <li>{`and ${howMany(result.more, 'line')} more`}</li>}
              </ul>
            )}
          </>
        )}
      </div>
    </form>
  )
}
