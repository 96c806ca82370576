import { cellText } from '../../../src/core/report/blocks'
import { buildReport, variants } from '../../../src/core/report/variants/buildReport'
import bold from '../../../src/pdf/fonts/SourceSans3-Bold.ttf?url'
import regular from '../../../src/pdf/fonts/SourceSans3-Regular.ttf?url'
import { carefulChoices } from '../../../src/screens/report/carefulChoices'
import { loadExample } from '../../../src/state/examples'
import { reportInputOf } from '../../../src/state/reportInput'
import { dayOf } from '../../support/notation'
import type { PlainTable } from './drawPlain'

/*
 * A page with one button, which makes a PDF of the tables of a report (`?report=action-plan`) as the documentation of
 * jsPDF and jspdf-autotable says. The report is the one that the app makes of its example where nothing is chosen.
 */

const tablesOf = async (id: string | null): Promise<readonly PlainTable[]> => {
  const variant = variants.find((one) => one.id === id)
  if (variant === undefined) throw new Error(`there is no report "${id}"`)
  const { blocks } = buildReport(variant.id, reportInputOf(await loadExample('example-academy-2026'), dayOf), {
    ...carefulChoices(variant),
    fingerprint: '0'.repeat(64),
    today: '2026-11-26',
  })
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? [{ head: block.columns.map(({ title }) => title), rows: block.rows.map((row) => row.map(cellText)) }]
      : [],
  )
}

const bytesOf = async (address: string): Promise<ArrayBuffer> => (await fetch(address)).arrayBuffer()

const make = async (tables: readonly PlainTable[]): Promise<void> => {
  const [{ drawPlain }, ...fonts] = await Promise.all([import('./drawPlain'), bytesOf(regular), bytesOf(bold)])
  const link = document.createElement('a')
  link.download = 'plain.pdf'
  link.href = URL.createObjectURL(drawPlain(tables, { regular: fonts[0], bold: fonts[1] }))
  link.click()
}

void tablesOf(new URLSearchParams(location.search).get('report')).then((tables) => {
  const button = document.body.appendChild(document.createElement('button'))
  button.textContent = 'Download PDF'
  button.addEventListener('click', () => void make(tables))
})
