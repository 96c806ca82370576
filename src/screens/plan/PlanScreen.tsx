import { useEffect, useId, useMemo, useState } from 'react'
import { filterActions, openActions } from '../../core/plan/arrangeActions'
import type { Action } from '../../core/plan/planActions'
import { shownSentence } from '../../core/report/words/planWords'
import { notAGrade } from '../../core/report/words/words'
import { reviewName } from '../../core/review/review'
import { usePlan } from '../../state/openPlan'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Expander } from '../../ui/Expander'
import { Page } from '../../ui/Page'
import { focusNext } from '../../ui/focus'
import { ToConfirmNotice } from '../checklist/ToConfirmNotice'
import { forgetEditing, keptEditing } from '../leftEdit'
import { useToday } from '../useToday'
import { sayDate } from '../when'
import { ActionGroups, ActionList } from './ActionList'
import type { RowTools } from './ActionRow'
import { everything, offeredOwners, type PlanChoice } from './chosenActions'
import { inPlaces, placesOf } from './drawnPlaces'
import { CriticalWay } from './CriticalWay'
import { DueTiles } from './DueTiles'
import { HowDatesAreSet } from './HowDatesAreSet'
import { MoreActions } from './MoreActions'
import { NoActions } from './NoActions'
import { useIsOnPaper } from './onPaper'
import { OwnActionForm } from './OwnActionForm'
import { PlanChips } from './PlanChips'
import { PlanFilter } from './PlanFilter'
import { keepView, lastView, type PlanView } from './planMemory'
import { PlanTools } from './PlanTools'
import { PlanTimeline } from './PlanTimeline'
import { PlanTitle } from './PlanTitle'
import { byId, rowIds } from './rowIds'
import { SeveralBar } from './SeveralBar'
import { useMine } from './useMine'
import { useShownCount } from './useShownCount'
import './planHead.css'
import './planList.css'
import './planRow.css'
import './planSeveral.css'

/** Whether an action is the one of an id, which may be that of any of its steps. */
const isNamed = (id: string, action: Action): boolean => action.id === id || action.steps.some((step) => step.id === id)

/** How the plan is looked at, kept for whoever comes back; what is gone on with is open. */
const useView = (
  review: string,
  goneOnWith: Action | null,
): readonly [PlanView, (change: Partial<PlanView>) => void] => {
  const [view, setView] = useState(() => {
    const last = lastView(review)
    return goneOnWith === null ? last : { ...last, open: new Set([...last.open, goneOnWith.id]) }
  })
  const change = (part: Partial<PlanView>) => {
    const next = { ...view, ...part }
    keepView(review, next)
    setView(next)
  }
  return [view, change]
}

/** What stands behind a button of the head; `null`: nothing is open. */
type Opened = 'filter' | 'rules' | null

/** The plan as a list that one works through: what to do next, in order. */
export const PlanScreen = () => {
  const { id, pack, review } = useReadyReview((open) => ({ id: open.id, pack: open.pack, review: open.review }))
  const plan = usePlan()
  const today = useToday()
  const mine = useMine()
  const isOnPaper = useIsOnPaper()
  const [goneOnWith] = useState(() => {
    const editing = keptEditing(id)
    const action = [...plan.actions, ...plan.completed].find((one) => editing !== null && isNamed(editing.action, one))
    return editing === null || action === undefined ? null : { action, part: editing.part }
  })
  const [view, changeView] = useView(id, goneOnWith?.action ?? null)
  useEffect(() => {
    forgetEditing()
    // Where a part of it is being changed, that takes the keyboard by itself.
    if (goneOnWith?.part === null) byId(rowIds(goneOnWith.action.id).button)()?.focus()
  }, [goneOnWith])
  const [opened, setOpened] = useState<Opened>(null)
  const panelId = useId()
  const [selected, setSelected] = useState<ReadonlySet<string> | null>(null)
  /** The action of the school's own that is being changed, or a new one. */
  const [own, setOwn] = useState<Action | 'new' | null>(null)
  const [added, setAdded] = useState<string | null>(null)
  const { terms } = review.details
  const { chosen } = view
  const shown = filterActions(plan.actions, chosen.filter, today, terms, mine?.isMine ?? (() => false))

  // The list stays as it was drawn until it is looked at otherwise, or on another day.
  const drawnFor = JSON.stringify([chosen, today])
  const [drawn, setDrawn] = useState(() => ({
    for: drawnFor,
    places: placesOf(shown, chosen.order, today, terms),
  }))
  if (drawn.for !== drawnFor) setDrawn({ for: drawnFor, places: placesOf(shown, chosen.order, today, terms) })
  const groups = inPlaces(shown, chosen.order, today, terms, drawn.places)
  const [count, show] = useShownCount(id)
  const before = (index: number): number => groups.slice(0, index).reduce((sum, { actions }) => sum + actions.length, 0)
  const drawnGroups = groups
    .map((group, index) => ({ ...group, actions: group.actions.slice(0, Math.max(0, count - before(index))) }))
    .filter(({ actions }) => actions.length > 0)

  const choose = (next: PlanChoice) => changeView({ chosen: next })
  const owners = useMemo(
    () =>
      offeredOwners(
        pack,
        review.details,
        review.contributors.map(({ role }) => role),
        [...plan.actions, ...plan.completed],
      ),
    [pack, review, plan],
  )
  const tools: RowTools = {
    owners,
    isInPlan: (action) => plan.actions.includes(action),
    isOpen: (action) => view.open.has(action.id),
    onOpen: ({ id: action }, isOpen) =>
      changeView({
        open: new Set(isOpen ? [...view.open, action] : [...view.open].filter((one) => one !== action)),
      }),
    partOf: (action) => (action.id === goneOnWith?.action.id ? goneOnWith.part : null),
    onEditOwn: setOwn,
    selected,
    onSelect: ({ id: action }, isSelected) =>
      setSelected(
        new Set(isSelected ? [...(selected ?? []), action] : [...(selected ?? [])].filter((one) => one !== action)),
      ),
  }
  useEffect(() => {
    // The dialog gives the keyboard back first.
    if (added !== null) focusNext(byId(rowIds(added).button))
  }, [added])

  const leaveSeveral = () => {
    setSelected(null)
    focusNext(() => document.querySelector<HTMLElement>('.plan-several-on'))
  }
  const hasActions = plan.actions.length > 0
  const isFiltered = [chosen.filter.owner, chosen.filter.area, chosen.filter.status].some((value) => value !== null)
  const open = (part: Opened) => setOpened(opened === part ? null : part)
  return (
    <Page title="Plan" of={reviewName(review.details)} heading={<PlanTitle />} wide>
      <p className="plan-subject">
        {reviewName(review.details)} · review date {sayDate(review.details.reviewDate)} · {notAGrade}
      </p>
      <div className="plan-head">
        {hasActions && (
          <p
            role="status"
            tabIndex={-1}
            className={`plan-shown ${shown.length === plan.actions.length ? 'is-all' : ''}`}
          >
            {shownSentence(shown, plan, today)}
          </p>
        )}
        <PlanTools isSeveral={selected !== null} onAdd={() => setOwn('new')} onSeveral={() => setSelected(new Set())} />
      </div>
      <ToConfirmNotice meanwhile="The plan has no step for them yet. Who owns a step stays; what was done was another step." />
      {!hasActions && <NoActions />}
      {isOnPaper && <PlanTimeline />}
      {hasActions && (
        <DueTiles
          chosen={chosen.filter.due}
          onChoose={(due) => choose({ ...chosen, filter: { ...chosen.filter, due } })}
        />
      )}
      <div className="plan-choices no-print">
        {hasActions && <PlanChips chosen={chosen} onChoose={choose} />}
        <div className="plan-openers">
          {hasActions && (
            <button
              type="button"
              className={`plan-opener ${isFiltered || chosen.order !== 'due' ? 'is-set' : ''}`}
              aria-expanded={opened === 'filter'}
              aria-controls={panelId}
              onClick={() => open('filter')}
            >
              {isFiltered ? 'Owner, area, order: chosen' : 'Owner, area, order'}
            </button>
          )}
          <button
            type="button"
            className="plan-opener"
            aria-expanded={opened === 'rules'}
            aria-controls={panelId}
            onClick={() => open('rules')}
          >
            How dates are set
          </button>
        </div>
      </div>
      <div id={panelId} className="plan-opened" hidden={opened === null}>
        {opened === 'filter' && <PlanFilter chosen={chosen} onChoose={choose} />}
        {opened === 'rules' && <HowDatesAreSet />}
      </div>
      {hasActions && shown.length === 0 && (
        <div className="card stack tight">
          <p>No action is like that.</p>
          <p>
            <Button onClick={() => choose(everything)}>Show all actions</Button>
          </p>
        </div>
      )}
      <ActionGroups groups={drawnGroups} tools={tools} />
      <MoreActions shown={Math.min(count, shown.length)} of={shown.length} onShow={show} />
      {hasActions && (
        <p className="no-print">
          <Button onClick={() => setOwn('new')}>Add an action of our own</Button>
        </p>
      )}
      <CriticalWay />
      {plan.completed.length > 0 && (
        <Expander title={`Done: ${plan.completed.length}`}>
          <p className="muted">
            Steps that were marked done, and whose question has been answered anew since; and what the school has added
            and done.
          </p>
          <ActionList actions={plan.completed} tools={{ ...tools, selected: null }} />
        </Expander>
      )}
      {!isOnPaper && openActions(plan).length > 0 && (
        <Expander title="When things are due, as a picture">
          <PlanTimeline />
        </Expander>
      )}
      {selected !== null && (
        <SeveralBar
          selected={shown.filter((action) => selected.has(action.id))}
          shown={shown.length}
          owners={owners}
          onSelectAll={() => setSelected(new Set(shown.map((action) => action.id)))}
          onSelectNone={() => setSelected(new Set())}
          onLeave={leaveSeveral}
        />
      )}
      <Dialog
        title={own === 'new' || own === null ? 'Add an action' : 'Change an action of your own'}
        isOpen={own !== null}
        onClose={() => setOwn(null)}
      >
        {own !== null && (
          <OwnActionForm
            action={own === 'new' ? null : own}
            owners={owners}
            onSaved={(action) => {
              if (own === 'new') choose(everything)
              setOwn(null)
              setAdded(action)
            }}
            onLeave={() => setOwn(null)}
          />
        )}
      </Dialog>
    </Page>
  )
}
