import { memo } from 'react'
import type { Block, Report } from '../../core/report/blocks'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { Blocks } from '../blocks/Blocks'

/** The blocks between page breaks: each begins a new page. How many pages it fills is settled when it is drawn. */
const sheetsOf = ({ blocks }: Report): readonly (readonly Block[])[] => {
  const sheets: Block[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'page-break') sheets.push([])
    else sheets.at(-1)?.push(block)
  }
  return sheets
}

/** How a report reads, on sheets that look like its paper: white also where the screen is dark. */
export const Preview = memo(({ report, under }: { readonly report: Report; readonly under: 1 | 2 }) => (
  <ScrollRegion role="region" className="report-preview" aria-label="Preview of the pages">
    {sheetsOf(report).map((blocks, index) => (
      <div key={`${index} of ${report.fileName}`} className="report-paper on-paper stack">
        <Blocks blocks={blocks} under={under} />
        <p className="small muted">{report.marking}</p>
      </div>
    ))}
  </ScrollRegion>
))
