import { useEffect, useState } from 'react'
import type { WrittenUpSchool } from '../../core/content/writtenUpSchool'
import { writtenUpSchool, writtenUpSchools } from '../../state/writtenUpSchools'

/** A written-up school; `null`: there is none, or it is not here yet. `failed`: it could not be fetched. */
const useSchoolOrFailure = (id: string | null): WrittenUpSchool | 'failed' | null => {
  const [school, setSchool] = useState<WrittenUpSchool | 'failed' | null>(null)
  useEffect(() => {
    let isShown = true
    if (id !== null)
      writtenUpSchool(id).then(
        (found) => {
          if (isShown) setSchool(found)
        },
        () => {
          if (isShown) setSchool('failed')
        },
      )
    return () => {
      isShown = false
    }
  }, [id])
  // Of another that was asked for before, until this one is here.
  return school === 'failed' || school?.id === id ? school : null
}

/** A written-up school; `null`: there is none, or it is not here. */
export const useWrittenUpSchool = (id: string | null): WrittenUpSchool | null => {
  const school = useSchoolOrFailure(id)
  return school === 'failed' ? null : school
}

/** What a visitor finds on a question at a written-up school, given by its place among those of the app. */
export const ShownInSchool = ({ school, question }: { readonly school: number | null; readonly question: string }) => {
  const known = writtenUpSchools[school ?? -1]
  const written = useSchoolOrFailure(known?.id ?? null)
  if (known === undefined)
    return (
      <p className="muted">
        This app does not have the school that is rated: answer by what the facilitator shows, or load this page again.
      </p>
    )
  if (written === 'failed')
    return (
      <p className="muted">{`What is written up of ${known.title} could not be fetched. Connect once, then load this page again.`}</p>
    )
  if (written === null) return null
  const finding = written.questions[question]
  return (
    <details className="stack tight" open>
      <summary>{`What a visitor finds at ${written.title}`}</summary>
      <p>
        {finding === undefined
          ? 'This is not written up for this school: leave it, or answer “don’t know”.'
          : finding.shown}
      </p>
    </details>
  )
}
