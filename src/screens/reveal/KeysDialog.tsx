import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import './keysDialog.css'

const keys: readonly (readonly [keys: string, does: string])[] = [
  ['→, Page Down or Space, or the clicker’s forward', 'Show the answers, then go to the next question'],
  ['← or Page Up, or the clicker’s back', 'Hide the answers, then go to the question before'],
  ['R', 'Show or hide the answers'],
  ['B or .', 'Show nothing, and show it again'],
  ['V', 'Show the vote before, or hide it'],
  ['T', 'Start or pause the time'],
  ['+', 'One minute more'],
  ['Home, End', 'The first and the last question'],
  ['F', 'Fill the screen with what the room sees, and leave that'],
  ['D', 'Dark or light'],
  ['?', 'This list'],
]

/** The keys of a reveal, the same in both windows. */
export const KeysDialog = ({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) => (
  <Dialog title="Keys and clicker" isOpen={isOpen} onClose={onClose}>
    <p>They do the same in this window and in the projector’s. Where you type, they are letters.</p>
    <dl className="reveal-keys">
      {keys.map(([pressed, does]) => (
        <div key={pressed}>
          <dt>{pressed}</dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
    <div>
      <Button onClick={onClose}>Close</Button>
    </div>
  </Dialog>
)
