import { useState } from 'react'
import type { Pack, Question } from '../../core/content/pack'
import { ruleTitle } from '../../core/report/words/choosingWords'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { later } from '../../ui/fetched'

// Read once or twice by each who answers.
const RuleToRead = later(async () => (await import('./RuleToRead')).RuleToRead)

/** Shows how to choose a level above everything else: what opened in between would move the levels away. Nothing where the checklist does not say. */
export const RuleButton = ({ pack, question }: { readonly pack: Pack; readonly question: Question }) => {
  const [isOpen, setOpen] = useState(false)
  const { rule } = pack
  if (rule === undefined) return null
  const close = () => setOpen(false)
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {ruleTitle}
      </Button>
      <Dialog title={ruleTitle} isOpen={isOpen} onClose={close}>
        <RuleToRead pack={pack} rule={rule} question={question} />
        <div>
          <Button look="primary" onClick={close}>
            Close
          </Button>
        </div>
      </Dialog>
    </>
  )
}
