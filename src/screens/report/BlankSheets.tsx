import { useMemo, useState } from 'react'
import { questionsInScope, scopeOf, usualScope } from '../../core/content/applies'
import type { Pack } from '../../core/content/pack'
import { planActions } from '../../core/plan/planActions'
import { buildReport } from '../../core/report/variants/buildReport'
import { howMany } from '../../core/report/words/words'
import { scoreReview } from '../../core/scoring/scoreReview'
import { dayOf } from '../../state/clock'
import { blankReview } from '../../state/reviewData'
import { Page } from '../../ui/Page'
import { SelectField } from '../../ui/Field'
import { RadioField } from '../../ui/RadioField'
import { PackFailed } from '../PackFailed'
import { useToday } from '../useToday'
import { useBuiltInPack } from '../useBuiltInPack'
import { loadPdfMaker } from './makePdf'
import { Preview } from './Preview'
import { pdfOf, wordOf } from './products'
import { ReportDownloads } from './ReportDownloads'
import type { Variant } from '../../core/report/variant'
import { blankSheetGroups } from './variantGroups'
import './report.css'

/** The sheet of this name, or the first where there is none. */
const sheetNamed = (name: string | null): Variant['id'] =>
  blankSheetGroups.flatMap(({ variants }) => variants).find(({ id }) => id === name)?.id ?? 'blank-checklist'

const Sheets = ({ pack, first }: { readonly pack: Pack; readonly first: Variant['id'] }) => {
  const [id, choose] = useState(first)
  const { scopes = [] } = pack
  const [scope, setScope] = useState(usualScope(pack)?.id ?? null)
  const isModel = blankSheetGroups.some(({ variants }) => variants.some((sheet) => sheet.id === id && sheet.isModel))
  const today = useToday()
  const report = useMemo(() => {
    const review = blankReview(pack, scope)
    return buildReport(
      id,
      {
        pack,
        review,
        scorecard: scoreReview(pack, review),
        plan: planActions(pack, review),
        since: null,
        dayOf,
        signatures: new Map(),
      },
      { omitNotes: false, omitOwners: false, data: 'none', fingerprint: null, today },
    )
  }, [pack, scope, id, today])
  return (
    <>
      {blankSheetGroups.map(({ title, variants }) => (
        <fieldset key={title} className="report-choices">
          <legend>{title}</legend>
          {variants.map((sheet) => (
            <RadioField
              key={sheet.id}
              name="sheet"
              label={sheet.title}
              hint={sheet.purpose}
              checked={sheet.id === id}
              onChange={() => choose(sheet.id)}
            />
          ))}
        </fieldset>
      ))}
      {scopes.length > 1 && !isModel && (
        <SelectField
          label="How much of the checklist"
          options={scopes.map(({ id: value, name }) => ({
            value,
            label: `${name}: ${howMany(questionsInScope(pack, scopeOf(pack, value)).length, 'question')}`,
          }))}
          value={scope ?? ''}
          onChange={({ target }) => setScope(target.value)}
        />
      )}
      <ReportDownloads key={`${id} ${scope}`} pdf={pdfOf(report, () => null, loadPdfMaker)} word={wordOf(report)} />
      <Preview report={report} under={1} />
    </>
  )
}

/** The sheets to fill in by hand, for whoever wants them on paper without a review: a trainer, a staff meeting. `sheet`: which is shown first; `null`: nobody has said. */
export const BlankSheets = ({ sheet }: { readonly sheet: string | null }) => {
  const builtIn = useBuiltInPack()
  return (
    <Page title="Blank sheets" wide>
      <p className="measure">
        To print for a meeting or a workshop: the whole checklist, its critical questions alone, or a sheet to follow
        cases with. No review is started. For these with your school’s name, and with those questions alone that apply
        to it, start a review: its reports hold them. The model sheets are for a school that has none of its own yet:
        change them to fit yours.
      </p>
      {builtIn.status === 'loading' && (
        <p className="muted" role="status">
          Fetching the checklist…
        </p>
      )}
      {builtIn.status === 'failed' && <PackFailed retry={builtIn.retry} />}
      {builtIn.status === 'ready' && <Sheets pack={builtIn.pack} first={sheetNamed(sheet)} />}
    </Page>
  )
}
