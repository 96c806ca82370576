import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { SingleKeys } from './SingleKeys'
import './keys.css'

interface Props {
  readonly isOpen: boolean
  readonly allowsNotApplicable: boolean
  readonly hasEarlierAnswer: boolean
  readonly onClose: () => void
}

/** The keys of a question, and the switch that turns them off. */
export const KeyboardHelp = ({ isOpen, allowsNotApplicable, hasEarlierAnswer, onClose }: Props) => {
  const keys: readonly (readonly [string, string])[] = [
    ['0 to 3', 'Choose a level'],
    ['D', 'Don’t know'],
    ['N', allowsNotApplicable ? 'Not applicable' : 'Not applicable, on questions that allow it'],
    ...(hasEarlierAnswer ? [['S', 'Still so: confirm last year’s answer'] as const] : []),
    ['J', 'Next question'],
    ['K', 'Previous question'],
    ['F', 'Come back to this, on or off'],
    ['Enter', 'Go on, once there is an answer'],
    ['Ctrl Z, Ctrl Y', 'Undo, redo (⌘ on a Mac)'],
    ['?', 'This list'],
  ]
  return (
    <Dialog title="Keyboard" isOpen={isOpen} onClose={onClose}>
      <dl className="question-keys">
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="small muted">Keys wait while you type in a field.</p>
      <SingleKeys />
      <div>
        <Button look="primary" onClick={onClose}>
          Close
        </Button>
      </div>
    </Dialog>
  )
}
