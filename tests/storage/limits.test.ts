import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packLimits } from '../../src/core/content/packFields'
import { mostDeep, mostEntries } from '../../src/core/content/parseJson'
import { problemsShown } from '../../src/core/content/problem'
import { mostFaulty } from '../../src/core/content/readByEntry'
import { mostEvents, mostReplaced } from '../../src/core/log/envelope'
import { most } from '../../src/core/log/texts'
import { largestMegabytes } from '../../src/storage/fileLimits'
import { mostCharacters, mostForms } from '../../src/storage/formRecords'
import { mostFiles, mostRead } from '../../src/storage/pdfAttachment'
import { mostOfRehearsal } from '../../src/core/review/eventValues'
import { mostTables, mostVotes } from '../../src/core/workshop/answerCode'
import { mostLines } from '../../src/core/workshop/manyCodes'
import { mostOfSession } from '../../src/core/workshop/sessionEvents'
import { mostOtherPacks } from '../../src/core/review/adoption'
import { mostWork } from '../../src/storage/protectedFile'
import { mostDrafts } from '../../src/storage/reviewStore'
import { mostCollectedFiles } from '../../src/state/sessionFiles'

const architecture = readFileSync(new URL('../../src/ARCHITECTURE.md', import.meta.url), 'utf8')

test('the table of limits says what the code holds to', () => {
  const section = /## Limits\n([\s\S]*?)\n## /.exec(architecture)?.[1] ?? ''
  const rows = [...section.matchAll(/^\| ([^|]+) \| ([\d,]+) \| [^|]+ \|$/gm)].map(([, what, limit]) => [what, limit])
  const limits: Readonly<Record<string, number>> = {
    'a file, and what a PDF holds, in MB': largestMegabytes,
    'depth of JSON': mostDeep,
    'entries of one list or object of JSON': mostEntries,
    'events of a review': mostEvents,
    'questions of a pack': packLimits.questions,
    'sources of a pack': packLimits.sources,
    'areas of a pack': packLimits.areas,
    'documents or terms of a pack': Math.max(packLimits.documents, packLimits.terms),
    'model sheets that a question names': packLimits.sheets,
    'steps of the rule for choosing a level': packLimits.ruleSteps,
    'words that the rule explains': packLimits.ruleWords,
    'parts of a source, or references of a question': Math.max(packLimits.parts, packLimits.references),
    'scopes of a pack': packLimits.scopes,
    'sittings of a pack': packLimits.sittings,
    'questions of one sitting': packLimits.sittingQuestions,
    'versions that a review was with before': mostOtherPacks,
    'letters of a line': most.line,
    'letters of prose': most.prose,
    'cases of one count': packLimits.cases,
    'rows of a list of dates or views': most.rows,
    'steps that one person takes on in a fortnight': most.load,
    'questions of a rehearsal': mostOfRehearsal.questions,
    'questions of a session': mostOfSession.questions,
    'tables of a session': mostTables,
    'votes of a session': mostVotes,
    'lines of codes that are taken in at one time': mostLines,
    'files of codes that are taken in at one time': mostCollectedFiles,
    'values that one event replaces': mostReplaced,
    'files inside a PDF that are looked at': mostFiles,
    'reviews inside a PDF that are read in full': mostRead,
    'work of a protected file, as a power of two': mostWork,
    'forms of a review that are kept': mostForms,
    'letters of a form that is kept': mostCharacters,
    'texts of a review that are being typed': mostDrafts,
    'entries of a list with mistakes before it is left': mostFaulty,
    'problems that are told': problemsShown,
  }
  expect(rows).toEqual(Object.entries(limits).map(([what, limit]) => [what, limit.toLocaleString('en-GB')]))
})

test('no list of a review or a checklist may be longer than JSON is read', () => {
  expect(Math.max(mostEvents, ...Object.values(packLimits))).toBeLessThanOrEqual(mostEntries)
})
