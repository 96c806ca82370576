import type { Report } from '../../core/report/blocks'
import { answerSheet } from '../../core/report/session/answerSheet'
import { certificate } from '../../core/report/session/certificate'
import { facilitatorsGuide } from '../../core/report/session/facilitatorsGuide'
import { schoolPage } from '../../core/report/session/schoolPage'
import { sessionReport, type SessionReportInput } from '../../core/report/session/sessionReport'

/** What can be printed of a session, or sent. */
export interface SessionPaper {
  readonly id: 'report' | 'answer-sheet' | 'guide' | 'school' | 'certificate'
  readonly label: string
  readonly hint: string
  /** `null`: there is none of this session. */
  readonly build: (input: SessionReportInput) => Report | null
}

/** What can be taken away, by when it is needed. */
export const paperGroups: readonly { readonly title: string; readonly items: readonly SessionPaper[] }[] = [
  {
    title: 'For those who took part',
    items: [
      {
        id: 'report',
        label: 'Report',
        hint: 'Where the room agrees, where it is apart, what was said and agreed. It holds counts, and not who said what.',
        build: sessionReport,
      },
      {
        id: 'certificate',
        label: 'Certificate of attendance',
        hint: 'Left blank, to be filled in by hand. It names no school.',
        build: ({ pack, session }) => certificate(pack, session),
      },
    ],
  },
  {
    title: 'To print before the day',
    items: [
      {
        id: 'answer-sheet',
        label: 'Answer sheet',
        hint: 'For a table to answer by pencil. It is typed in under “Collect”, “From paper”.',
        build: ({ pack, session }) => answerSheet(pack, session),
      },
      {
        id: 'guide',
        label: 'Facilitator’s guide',
        hint: 'For you: the session by the minute, and what to prepare, to say and to do.',
        build: ({ pack, session, school }) => facilitatorsGuide(pack, session, school),
      },
      {
        id: 'school',
        label: 'The school to rate',
        hint: 'The made-up school, with what a visitor finds on each question. It does not say which level fits.',
        build: ({ pack, session, school }) => (school === null ? null : schoolPage(pack, session, school)),
      },
    ],
  },
]
