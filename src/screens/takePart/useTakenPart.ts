import { useEffect, useState } from 'react'
import type { Pack, Question } from '../../core/content/pack'
import { packOfPart, refreshTakingPart, useTakingPart, type TakingPart } from '../../state/takingPart'

/** A session in which this device takes part, with what it asks: one of - *loading* - *missing*, it was not joined here, or its checklist is gone - *ready*. */
export type TakenPart =
  | { readonly kind: 'loading' | 'missing' }
  | { readonly kind: 'ready'; readonly part: TakingPart; readonly pack: Pack; readonly questions: readonly Question[] }

export const useTakenPart = (number: number): TakenPart => {
  const { status, sessions } = useTakingPart()
  const part = sessions.find((one) => one.number === number)
  const [pack, setPack] = useState<Pack | null | 'loading'>('loading')
  useEffect(() => void refreshTakingPart(), [])
  const hash = part?.pack.hash
  useEffect(() => {
    let isShown = true
    if (part !== undefined)
      packOfPart(part).then(
        (found) => {
          if (isShown) setPack(found)
        },
        () => {
          if (isShown) setPack(null)
        },
      )
    return () => {
      isShown = false
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the same checklist serves whatever is answered
  }, [hash])
  if (status === 'loading' || (part !== undefined && pack === 'loading')) return { kind: 'loading' }
  if (part === undefined || pack === null || pack === 'loading') return { kind: 'missing' }
  const byId = new Map(pack.questions.map((question) => [question.id, question] as const))
  return { kind: 'ready', part, pack, questions: part.questions.flatMap((id) => byId.get(id) ?? []) }
}
