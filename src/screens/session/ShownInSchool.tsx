import { useEffect, useState } from 'react'
import type { WrittenUpSchool } from '../../core/content/writtenUpSchool'
import { writtenUpSchool, writtenUpSchools } from '../../state/writtenUpSchools'

/** A written-up school; `null`: there is none, or it is not here yet. */
export const useWrittenUpSchool = (id: string | null): WrittenUpSchool | null => {
  const [school, setSchool] = useState<WrittenUpSchool | null>(null)
  useEffect(() => {
    let isShown = true
    if (id !== null)
      writtenUpSchool(id).then(
        (found) => {
          if (isShown) setSchool(found)
        },
        () => undefined,
      )
    return () => {
      isShown = false
    }
  }, [id])
  // Of another that was asked for before, until this one is here.
  return school?.id === id ? school : null
}

/** What a visitor finds on a question at a written-up school, given by its place among those of the app. */
export const ShownInSchool = ({ school, question }: { readonly school: number | null; readonly question: string }) => {
  const known = writtenUpSchools[school ?? -1]
  const written = useWrittenUpSchool(known?.id ?? null)
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
