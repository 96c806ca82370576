import { useState } from 'react'
import { ownChange } from './ownAction'
import type { Action } from '../../core/plan/planActions'
import { actionTitle } from '../../core/report/words/actionWords'
import { useReviewDocument } from '../../state/openStore'
import { focusNext, passFocusOn } from '../../ui/focus'
import { showToast } from '../../ui/toasts'
import type { EditedPart } from '../leftEdit'
import { undoAction } from '../undoing/undoAction'
import { ActionMarks } from './ActionMarks'
import { statusChanges } from './changeAction'
import { DoneNotice } from './DoneNotice'
import { DuePanel } from './DuePanel'
import { useIsOnPaper } from './onPaper'
import { OwnerPanel } from './OwnerPanel'
import { RowDetails } from './RowDetails'
import { RowDue } from './RowDue'
import { byId, nextRowOf, rowIds } from './rowIds'
import { RowOwner } from './RowOwner'
import { RowStatus } from './RowStatus'
import { SetAsidePanel } from './SetAsidePanel'
import { shownLine } from './shownLine'
import { WordingPanel } from './WordingPanel'

/** What the rows of a list have in common. */
export interface RowTools {
  /** The roles that can be given an action. */
  readonly owners: readonly string[]
  /** Whether the plan still offers it; else it is past. */
  readonly isInPlan: (action: Action) => boolean
  readonly isOpen: (action: Action) => boolean
  readonly onOpen: (action: Action, isOpen: boolean) => void
  /** What of an action is being changed as it is drawn first. */
  readonly partOf: (action: Action) => EditedPart | null
  /** Called where an action of the school's own is to be changed. */
  readonly onEditOwn: (action: Action) => void
  /** The ids of the actions that are to be changed together; `null`: none are. */
  readonly selected: ReadonlySet<string> | null
  readonly onSelect: (action: Action, isSelected: boolean) => void
}

/** The box before an action: done or not or, where several are changed together, whether it is one of them. */
const Tick = ({
  action,
  tools,
  onDone,
}: {
  readonly action: Action
  readonly tools: RowTools
  readonly onDone: () => void
}) => {
  const document = useReviewDocument()
  const title = actionTitle(action)
  const { id } = action
  const tick = (box: HTMLInputElement) => {
    const next = nextRowOf(box)
    if (!document.recordAll(statusChanges(action, box.checked ? 'done' : 'not-started'))) return
    if (box.checked) onDone()
    // An action of the school's own asks for no answer: it is under what is done at once.
    if (action.own !== null && box.checked) showToast('Done. It is under “Done”, below the plan.', undoAction(document))
    passFocusOn(box, next, shownLine)
  }
  return (
    <label className="plan-tick">
      {tools.selected === null ? (
        <input
          type="checkbox"
          id={rowIds(id).tick}
          aria-label={`Done: ${title}`}
          checked={action.status === 'done'}
          onChange={({ target }) => tick(target)}
        />
      ) : (
        <input
          type="checkbox"
          id={rowIds(id).tick}
          className="selects"
          aria-label={`Select: ${title}`}
          checked={tools.selected.has(id)}
          onChange={({ target }) => tools.onSelect(action, target.checked)}
        />
      )}
    </label>
  )
}

/** What is being changed of an action, and the control from which it was begun. */
const Panel = ({
  action,
  part,
  onLeave,
  onSet,
}: {
  readonly action: Action
  readonly part: EditedPart
  readonly onLeave: () => void
  readonly onSet: () => () => void
}) => {
  switch (part) {
    case 'due':
      return <DuePanel action={action} onDone={onLeave} />
    case 'owner':
      return <OwnerPanel action={action} onDone={onLeave} />
    case 'wording':
      return <WordingPanel action={action} onDone={onLeave} />
    case 'not-now':
    case 'never':
      return <SetAsidePanel key={part} action={action} how={part} onDone={onLeave} onSet={onSet} />
  }
}

interface Props {
  readonly action: Action
  readonly tools: RowTools
}

/** One thing to do: a box to tick, what it is, whose, by when and how it stands, each changed in its place; opened, all else. */
export const ActionRow = ({ action, tools }: Props) => {
  const document = useReviewDocument()
  const [part, setPart] = useState(() => tools.partOf(action))
  /** Whether it was marked done just now: then the new answer is asked for at once; else it waits in what the row opens to. */
  const [isJustDone, setJustDone] = useState(false)
  const isOnPaper = useIsOnPaper()
  const ids = rowIds(action.id)
  const isOpen = tools.isOpen(action)
  const originOf: Readonly<Record<EditedPart, string>> = {
    wording: ids.wording,
    owner: ids.owner,
    due: ids.due,
    'not-now': ids.status,
    never: ids.status,
  }
  const nextRow = () => {
    const row = byId(ids.title)()
    return row === null ? () => null : nextRowOf(row)
  }
  const leave = (left: EditedPart) => {
    const next = nextRow()
    setPart(null)
    focusNext(byId(originOf[left]), byId(ids.button), next, shownLine)
  }
  /** What will not be done moves to the end of the list: the keyboard goes on where it was. */
  const goesAside = (how: EditedPart) => {
    const next = nextRow()
    return () => {
      setPart(null)
      if (how === 'never') focusNext(next, shownLine)
      else focusNext(byId(ids.status), next, shownLine)
    }
  }
  const remove = () => {
    if (action.own === null) return
    const next = nextRow()
    document.record(ownChange(action.own.id, null))
    showToast('Removed from the plan.', undoAction(document))
    focusNext(next, shownLine)
  }
  return (
    <article
      className={`plan-action ${isOpen ? 'is-open' : ''} ${action.status === 'done' ? 'is-done' : ''}`}
      aria-labelledby={ids.title}
    >
      <div className="plan-line">
        <Tick action={action} tools={tools} onDone={() => setJustDone(true)} />
        <div className="what">
          <h3 id={ids.title}>
            <button
              type="button"
              id={ids.button}
              aria-expanded={isOpen}
              {...(isOpen && { 'aria-controls': ids.details })}
              onClick={() => tools.onOpen(action, !isOpen)}
            >
              <span className="title">{actionTitle(action)}</span>
            </button>
          </h3>
          <ActionMarks action={action} isAsked={tools.isInPlan(action)} />
        </div>
        <div className="facts-in-line">
          <RowOwner action={action} owners={tools.owners} onOther={() => setPart('owner')} />
          <RowDue
            action={action}
            isChanging={part === 'due'}
            onChange={() => (part === 'due' ? leave('due') : setPart('due'))}
          />
          <RowStatus action={action} onSetAside={setPart} onDone={() => setJustDone(true)} />
        </div>
      </div>
      {part !== null && (
        <Panel key={part} action={action} part={part} onLeave={() => leave(part)} onSet={() => goesAside(part)} />
      )}
      {(isOpen || isJustDone) && tools.isInPlan(action) && <DoneNotice action={action} />}
      {(isOpen || isOnPaper) && (
        <RowDetails
          action={action}
          onWording={() => (action.own === null ? setPart('wording') : tools.onEditOwn(action))}
          onRemove={remove}
        />
      )}
    </article>
  )
}
