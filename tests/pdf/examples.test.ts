import { describe, expect, it } from 'vitest'
import { buildReport } from '../../src/core/report/variants/buildReport'
import type { ReportOptions } from '../../src/core/report/reportInput'
import { drawReport } from '../../src/pdf/drawReport'
import { exampleReviews, loadExample } from '../../src/state/examples'
import { reportInputOf } from '../../src/state/reportInput'
import { dayOf } from '../support/notation'
import { fontBytes, readPdf } from './readPdf'

const fonts = { regular: fontBytes('Regular'), bold: fontBytes('Bold') }

const options = (data: 'none' | 'history', isCareful: boolean): ReportOptions => ({
  omitNotes: isCareful,
  omitOwners: false,
  omitNames: isCareful,
  omitPlaces: isCareful,
  data,
  fingerprint: 'f'.repeat(64),
  appAddress: 'https://example.org/unannounced/',
  today: '2026-11-26',
})

const ways = [
  ['none', false],
  ['none', true],
  ['history', false],
  ['history', true],
] as const

describe.each(exampleReviews)('the example $title', ({ id }) => {
  const draw = async (variant: 'governors-summary' | 'action-plan', given: ReportOptions) =>
    drawReport(buildReport(variant, reportInputOf(await loadExample(id), dayOf), given), fonts, {
      createdAt: new Date('2026-11-26T10:00:00Z'),
    })

  it.each(ways)(
    'has a governors’ summary of one page, with data inside: %s, and what boards need not see left out: %s',
    async (data, isCareful) => {
      expect((await draw('governors-summary', options(data, isCareful))).pages).toBe(1)
    },
  )

  it('has an action plan whose first page holds all that is for the board', async () => {
    const { outline } = await readPdf((await draw('action-plan', options('history', true))).bytes)
    expect(outline.flatMap((entry) => [entry, ...entry.items]).find(({ title }) => title === 'Areas')?.page).toBe(1)
  })
})
