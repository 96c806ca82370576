import { useEffect, useMemo, useState } from 'react'
import type { Pack } from '../../core/content/pack'
import { foundInTexts, personalDataInLog, type FoundEntry } from '../../core/review/personalDataInLog'
import { fieldTitle } from '../../core/report/words/entryWords'
import { isGovernor, useReadyReview, type ReadyReview } from '../../state/openStore'
import { readUnfinished } from '../../state/unfinished'
import { paths } from '../paths'
import type { FoundUnfinished } from './UnfinishedFound'

/** What in the open review looks like personal data, the history included. */
export const useFoundEntries = (): readonly FoundEntry[] => {
  const { log, omitted } = useReadyReview()
  return useMemo(() => personalDataInLog({ log, omitted }), [log, omitted])
}

/** What looks like personal data in what was begun on this device and is no part of the review, and how to look again. */
export const useFoundUnfinished = (): {
  readonly unfinished: readonly FoundUnfinished[]
  readonly lookAgain: () => void
} => {
  const { id } = useReadyReview()
  const [unfinished, setUnfinished] = useState<readonly FoundUnfinished[]>([])
  const [looks, setLooks] = useState(0)
  useEffect(() => {
    let isShown = true
    void readUnfinished(id).then((all) => {
      const found = all
        .map((one) => ({ unfinished: one, texts: foundInTexts(one.texts) }))
        .filter(({ texts }) => texts.length > 0)
      if (isShown) setUnfinished(found)
    })
    return () => {
      isShown = false
    }
  }, [id, looks])
  return { unfinished, lookAgain: () => setLooks((count) => count + 1) }
}

/** What counts first: it is in every export. */
export const currentFirst = (found: readonly FoundEntry[]): readonly FoundEntry[] =>
  [...found].sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent))

/** Where an entry stands, in words: its field, and what this belongs to, a question or a piece of evidence; `null`: neither. */
export interface PlaceWords {
  readonly field: string
  readonly of: string | null
}

export const placeWords = (pack: Pack, { event, subject, texts }: FoundEntry): PlaceWords => {
  const field = fieldTitle(event)
  if ('question' in subject)
    return { field, of: pack.questions.find(({ id }) => id === subject.question)?.text ?? null }
  const what = event.kind === 'evidence-set' ? (event.value?.what ?? null) : null
  // What is shown marked is not said another time.
  return { field, of: texts.some(({ text }) => text === what) ? null : what }
}

/** The same in one: `Note on “Is somebody in charge?”, in the history`. */
export const sayPlace = (pack: Pack, entry: FoundEntry): string => {
  const { field, of } = placeWords(pack, entry)
  return `${field}${of === null ? '' : `${entry.subject.kind === 'evidence' ? '' : ' on'} “${of}”`}${entry.isCurrent ? '' : ', in the history'}`
}

const inGovernorsScreens = ({ id, pack }: ReadyReview, { subject }: FoundEntry): string => {
  const question =
    'question' in subject ? pack.questions.find((candidate) => candidate.id === subject.question) : undefined
  if (question !== undefined) return paths.governorQuestion(id, question.area, question.id)
  return subject.kind === 'signature' ? paths.governorSign(id) : paths.overview(id)
}

/** The screen on which an entry can be seen, and changed where it counts. */
export const screenOf = (open: ReadyReview, entry: FoundEntry): string => {
  if (isGovernor(open)) return inGovernorsScreens(open, entry)
  const { id } = open
  const { subject } = entry
  switch (subject.kind) {
    case 'question':
      return paths.question(id, subject.question)
    case 'action':
      return paths.plan(id)
    case 'evidence':
      return paths.evidence(id)
    case 'comment':
    case 'signature':
    case 'area':
      return paths.governors(id)
    case 'milestone':
      return paths.milestones(id)
    case 'details':
    case 'people':
      return paths.details(id)
    case 'rehearsal':
      return paths.rehearsals(id)
  }
}
