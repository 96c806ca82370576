import type { Pack } from '../../core/content/pack'
import { sayDate } from '../../core/math/calendar'
import { today } from '../../state/clock'
import { Notice } from '../../ui/Notice'

/** From the day on which a checklist is due to be looked over for today's guidance again, says so; before it, nothing. */
export const GuidanceDue = ({ pack: { checked } }: { readonly pack: Pack }) =>
  today() < checked.dueAgainOn ? null : (
    <Notice tone="unknown" title="This checklist may be behind today’s guidance">
      <p>
        It was last looked over on {sayDate(checked.on)}, and was due again on {sayDate(checked.dueAgainOn)}. Your
        answers stand, but read them beside the guidance in force, and look for a newer version of this checklist.
      </p>
    </Notice>
  )
