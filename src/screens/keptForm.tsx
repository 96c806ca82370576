import { useEffect, useRef, useState } from 'react'
import { useWatch, type FieldValues, type UseFormReturn } from 'react-hook-form'
import type * as z from 'zod/mini'
import { forgetForm, keepForm, keptHere, takeOverForm, type FormName } from '../state/forms'
import { Button } from '../ui/Button'

/** What was kept of a form. */
export interface KeptForm {
  /** Whether what stands in the form was begun earlier. */
  readonly isBegunEarlier: boolean
  readonly startAfresh: () => void
  /** To be called when the form was handed in. */
  readonly done: () => void
}

/**
 * Keeps what is typed in a form, however it is left, and puts it back when the form is opened again. `kept` says what may
 * come back of it: what another version kept otherwise, or somebody put there, is passed over.
 */
export const useKeptForm = <Values extends FieldValues, Output>(
  { control, reset, getValues, formState: { isDirty } }: UseFormReturn<Values, unknown, Output>, { review, form }: FormName, kept: z.ZodMiniType<Partial<Values>>,
): KeptForm => {
  const [isBegunEarlier, setBegunEarlier] = useState(false)
  const isDone = useRef(false)
  const wasDirty = useRef(false)
  const values = useWatch({ control })
  const latest = useRef({ reset, getValues, kept })

  useEffect(() => {
    let isGone = false
    const putBack = (found: unknown): void => {
      const parsed = latest.current.kept.safeParse(found)
      if (isGone || wasDirty.current || found === null || !parsed.success) return
      latest.current.reset({ ...latest.current.getValues(), ...parsed.data }, { keepDefaultValues: true })
      setBegunEarlier(true)
    }
    const here = keptHere({ review, form })
    if (here !== null) putBack(here)
    else void takeOverForm({ review, form }).then(putBack)
    return () => {
      isGone = true
    }
  }, [review, form])

  useEffect(() => {
    if (isDone.current) return
    if (isDirty) keepForm({ review, form }, structuredClone(latest.current.getValues()))
    else if (wasDirty.current) forgetForm({ review, form })
    wasDirty.current = isDirty
  }, [values, isDirty, review, form])

  return {
    isBegunEarlier,
    startAfresh: () => {
      forgetForm({ review, form })
      reset()
      setBegunEarlier(false)
    },
    done: () => {
      isDone.current = true
      forgetForm({ review, form })
    },
  }
}

/** Says that what stands in the form was begun earlier, with the way to begin afresh. */
export const BegunEarlier = ({ isBegunEarlier, startAfresh }: KeptForm) =>
  isBegunEarlier && <p role="status" className="row"><span>You had begun this earlier, and can go on.</span> <Button onClick={startAfresh}>Start afresh</Button></p>
