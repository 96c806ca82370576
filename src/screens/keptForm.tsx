import { useEffect, useMemo, useRef, useState } from 'react'
import { useWatch, type DefaultValues, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form'
import { useLocation } from 'wouter'
import type * as z from 'zod/mini'
import { fieldOf, type Change } from '../core/review/event'
import { movedOn } from '../core/log/seen'
import {
  forgetForm,
  keepForm,
  keptHere,
  onAllRemoved,
  seenNow,
  takeOverForm,
  type BegunForm,
  type FormName,
  type Seen,
} from '../state/forms'
import { openedReview, useOpenReview, type ReviewDocument } from '../state/openStore'
import { Button } from '../ui/Button'
import { showToast } from '../ui/toasts'
import { incompleteIn, valuesToKeep } from './formResolver'
import { paths } from './paths'

/** Records what a form comes to and forgets what was kept of it. `isMerged`: the changes take in what came meanwhile, and replace that. Returns whether that changed anything. */
export type HandIn = (changes: readonly Change[], isMerged?: boolean) => boolean

/** What was kept of a form. */
export interface KeptForm<Values> {
  /** Whether what stands in the form was begun earlier. */
  readonly isBegunEarlier: boolean
  /** Whether something of what the form changes has another value by now than when it was begun. */
  readonly isChangedSince: boolean
  /** What the form held when it was begun: what differs from it is what somebody changed. */
  readonly openedWith: Values
  readonly startAfresh: () => void
  readonly handIn: HandIn
  /** To be called when the form was handed in by other means than `handIn`. */
  readonly done: () => void
}

/** A form, and the fields of the review that it changes, each or by their first part; absent: those that it is named by. */
interface Name extends FormName {
  readonly changes?: readonly string[]
}

const contested = ({ state }: ReviewDocument): ReadonlySet<string> => {
  const open = state.getState()
  return new Set(
    open.status === 'ready'
      ? open.review.conflicts.flatMap(([first]) => (first === undefined ? [] : fieldOf(first)))
      : [],
  )
}

/**
 * Keeps what is typed in a form, however it is left, and puts it back when the form is opened again. It holds what its author
 * saw when they began, so that what is handed in replaces that alone. `kept` says what may come back of the form: what another
 * version kept otherwise, or somebody put there, is passed over. A form stays the same as long as it is shown.
 */
export const useKeptForm = <Values extends FieldValues, Output>(
  form: UseFormReturn<Values, unknown, Output>,
  wanted: Name,
  kept: z.ZodMiniType<Partial<Values>>,
): KeptForm<Values> => {
  const {
    control,
    reset,
    getValues,
    formState: { isDirty },
  } = form
  const [, navigate] = useLocation()
  const [name] = useState<Required<Name>>({ ...wanted, changes: wanted.changes ?? [wanted.form] })
  const [fresh] = useState<{ readonly openedWith: Values; readonly seen: Seen }>(() => ({
    openedWith: structuredClone(getValues()),
    seen: seenNow(name, name.changes),
  }))
  const [begun, setBegun] = useState(fresh)
  const [isBegunEarlier, setBegunEarlier] = useState(false)
  const isDone = useRef(false)
  const wasDirty = useRef(false)
  const values = useWatch({ control })
  const latest = useRef({ form, kept })
  const log = useOpenReview((open) => (open.status === 'ready' ? open.log : null))
  const isChangedSince = useMemo(
    () => log !== null && movedOn(begun.seen, seenNow(name, name.changes)).length > 0,
    [log, begun, name],
  )

  useEffect(() => {
    let isGone = false
    const putBack = (found: BegunForm | null): void => {
      const { form: here, kept: mayComeBack } = latest.current
      const typed = mayComeBack.safeParse(found?.values)
      const opened = mayComeBack.safeParse(found?.openedWith)
      if (isGone || wasDirty.current || found === null || !typed.success) return
      const openedWith = { ...here.getValues(), ...(opened.success && opened.data) }
      here.reset(openedWith)
      here.reset({ ...openedWith, ...typed.data }, { keepDefaultValues: true })
      setBegun({ openedWith, seen: found.seen })
      setBegunEarlier(true)
      for (const incomplete of incompleteIn(typed.data)) void here.trigger(incomplete as Path<Values>)
    }
    const inThisPage = keptHere(name)
    if (inThisPage !== null) putBack(inThisPage)
    else void takeOverForm(name).then(putBack)
    return () => {
      isGone = true
    }
  }, [name])

  useEffect(() => {
    if (isDone.current) return
    if (isDirty) keepForm(name, { values: valuesToKeep(latest.current.form), ...begun })
    else if (wasDirty.current) forgetForm(name)
    wasDirty.current = isDirty
  }, [values, isDirty, name, begun])

  const startAfresh = (): void => {
    forgetForm(name)
    reset(fresh.openedWith as DefaultValues<Values>)
    setBegun(fresh)
    setBegunEarlier(false)
  }
  useEffect(() => onAllRemoved(startAfresh))
  const done = (): void => {
    isDone.current = true
    forgetForm(name)
  }
  return {
    isBegunEarlier,
    isChangedSince,
    openedWith: begun.openedWith,
    startAfresh,
    handIn: (changes, isMerged = false) => {
      const document = openedReview(name.review)
      if (document === null) throw new Error('no review is open')
      const before = contested(document)
      const isRecorded = document.recordAll(changes, isMerged ? seenNow(name, name.changes) : begun.seen)
      done()
      const after = contested(document)
      if (changes.map(fieldOf).some((field) => after.has(field) && !before.has(field))) {
        showToast('This was changed elsewhere meanwhile. Both are kept.', {
          label: 'See both',
          kind: 'see-both',
          run: () => navigate(paths.history(name.review)),
        })
      }
      return isRecorded
    },
    done,
  }
}

/** Says that what stands in the form was begun earlier, with the way to begin afresh, and that what it changes is not as it was when it was begun. */
export const BegunEarlier = ({
  isBegunEarlier,
  isChangedSince,
  startAfresh,
}: Pick<KeptForm<unknown>, 'isBegunEarlier' | 'isChangedSince' | 'startAfresh'>) => (
  <>
    {isBegunEarlier && (
      <p role="status" className="row">
        <span>You had begun this earlier, and can go on.</span> <Button onClick={startAfresh}>Start afresh</Button>
      </p>
    )}
    {isChangedSince && (
      <p role="status" className="small">
        This was changed elsewhere since you began. What you change here does not replace that: where both changed the
        same, both are kept, and you can then choose.
      </p>
    )}
  </>
)
