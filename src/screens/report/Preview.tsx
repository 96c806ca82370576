import type { Report } from '../../core/report/blocks'
import { Blocks } from '../blocks/Blocks'

/** The blocks before the first page break. */
const firstPage = ({ blocks }: Report) => {
  const end = blocks.findIndex(({ kind }) => kind === 'page-break')
  return end === -1 ? blocks : blocks.slice(0, end)
}

/** How page 1 reads. */
export const Preview = ({ report }: { readonly report: Report }) => (
  <section className="stack" aria-labelledby="report-preview">
    <h2 id="report-preview">Page 1 as it stands now</h2>
    <div className="report-paper stack">
      <Blocks blocks={firstPage(report)} under={2} />
      <p className="small muted">{report.marking}</p>
    </div>
  </section>
)
