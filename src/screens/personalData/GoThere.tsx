import { Link } from 'wouter'
import type { FoundEntry } from '../../core/review/personalDataInLog'
import { useReadyReview } from '../../state/openStore'
import { buttonClass } from '../../ui/Button'
import { keepEditing } from '../leftEdit'
import { sayPlace, screenOf } from './foundEntries'

/** Leads to where an entry stands. An action that counts is open for editing there. */
export const GoThere = ({ entry, isButton = false }: { readonly entry: FoundEntry; readonly isButton?: boolean }) => {
  const open = useReadyReview()
  const { event, isCurrent } = entry
  const openAction = () => {
    if (event.kind === 'action-set' && isCurrent)
      keepEditing(open.id, { action: event.action, part: event.property === 'wording' ? 'wording' : null })
  }
  return (
    <Link
      href={screenOf(open, entry)}
      aria-label={`Go there: ${sayPlace(open.pack, entry)}`}
      onClick={openAction}
      {...(isButton && { className: buttonClass({}) })}
    >
      Go there
    </Link>
  )
}
