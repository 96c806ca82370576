import { expect, it } from 'vitest'
import { variants } from '../../src/core/report/variants/buildReport'
import { drawReport } from '../../src/pdf/drawReport'
import { longAddress, longReview } from '../core/report/longTexts'
import { reportOf } from '../core/report/reports'
import { flat, fontBytes, readPdf, type ReadElement, type ReadPdf } from './readPdf'

const fonts = { regular: fontBytes('Regular'), bold: fontBytes('Bold') }

/** The words that an element's lines part: a line may end after a space or a hyphen. */
const brokenWords = ({ pages }: ReadPdf, { kids }: ReadElement): readonly string[] => {
  const lines = kids.flatMap((kid) =>
    typeof kid === 'string' ? pages.flatMap(({ lines: ofPage }) => ofPage.get(kid) ?? []) : [],
  )
  return lines.slice(1).flatMap((line, index) => {
    const before = lines[index] ?? ''
    return /[ \-–—]$/.test(before) ? [] : [`${/\S*$/.exec(before)?.[0]}${/^\S*/.exec(line)?.[0]}`]
  })
}

/** A label longer than this may be parted. */
const shortLabel = 14

it.each(variants.map(({ id }) => id))(
  '%s breaks no word in a head of a table, and no short word in its cells, beside addresses and long roles',
  async (id) => {
    const { bytes } = await drawReport(reportOf(id, longReview, { today: '2026-12-01' }), fonts, {
      createdAt: new Date('2026-11-23T10:00:00Z'),
    })
    const pdf = await readPdf(bytes)
    const elements = pdf.root === null ? [] : flat(pdf.root)
    const broken = (role: 'TH' | 'TD', isHead: boolean) =>
      elements
        .filter((element) => element.role === role && (element.scope === 'Column') === isHead)
        .flatMap((element) => brokenWords(pdf, element))
    expect(broken('TH', true)).toEqual([])
    expect([...broken('TH', false), ...broken('TD', false)].filter((word) => word.length <= shortLabel)).toEqual([])
  },
)

it('holds the whole address, wherever its lines end', async () => {
  const { bytes } = await drawReport(reportOf('action-plan', longReview), fonts, {
    createdAt: new Date('2026-11-23T10:00:00Z'),
  })
  const pdf = await readPdf(bytes)
  expect(longAddress).toHaveLength(94)
  expect(
    pdf.pages.flatMap(({ contents }) => [...contents.values()]).filter((text) => text.includes(longAddress)).length,
  ).toBeGreaterThan(3)
})
