import { useState } from 'react'
import type { Arrivals } from '../../core/workshop/arrivals'
import { useSession } from '../../state/openSession'
import { AskBeforeLeaving } from '../../ui/AskBeforeLeaving'
import { Button } from '../../ui/Button'
import { TextArea } from '../../ui/Field'
import { pastedWords } from './collectWords'
import { RefusedCodes } from './RefusedCodes'
import { useTakeIn } from './useTakeIn'
import './collect.css'

/** As much as is taken in one go: several thousand codes. */
const mostCharacters = 500_000

/** Takes in codes that are typed or pasted: one, or a block of many. What is accepted goes from the field, what is refused stays to be mended. `vote` is the one that is being collected. */
export const ByLetters = ({ vote }: { readonly vote: number }) => {
  const unit = useSession(({ session }) => session.unit)
  const takeIn = useTakeIn()
  const [text, setText] = useState('')
  const [result, setResult] = useState<Arrivals | null>(null)
  const isEmpty = text.trim() === ''
  const take = (): void => {
    if (isEmpty) return
    const arrivals = takeIn.text(text, 'typed')
    setResult(arrivals)
    setText(arrivals.left)
  }
  return (
    <form
      className="stack tight collect-form"
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
    >
      <AskBeforeLeaving isAsked={!isEmpty} title="Leave without these codes?">
        They are not taken in yet, and are kept nowhere.
      </AskBeforeLeaving>
      <TextArea
        label="Codes"
        hint="One code, or many at once. Names and times before and between them do not matter."
        rows={4}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="characters"
        maxLength={mostCharacters}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          take()
        }}
      />
      <div className="row">
        <Button type="submit" look="primary" disabled={isEmpty}>
          Take in
        </Button>
        <span className="collect-keys muted small">
          or <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </span>
      </div>
      <div role="status" className="stack tight">
        {result !== null && (
          <>
            <p className="collect-said">{pastedWords(result, unit, vote)}</p>
            {result.refused.length > 0 && <p>What was refused is still in the field, to be mended.</p>}
            <RefusedCodes refused={result.refused} unread={result.unread} />
          </>
        )}
      </div>
    </form>
  )
}
