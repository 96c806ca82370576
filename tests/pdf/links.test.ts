import { expect, test } from 'vitest'
import type { Report } from '../../src/core/report/blocks'
import { buildReport } from '../../src/core/report/variants/buildReport'
import { drawReport } from '../../src/pdf/drawReport'
import { goldenInput } from '../support/goldenReview'
import { flat, fontBytes, readPdf, textOf } from './readPdf'
import { structureProblems } from './structureProblems'

const fonts = { regular: fontBytes('Regular'), bold: fontBytes('Bold') }
const address = 'https://example.org/tools/unannounced/'
const options = {
  omitNotes: false,
  omitOwners: false,
  fingerprint: null,
  today: '2026-11-30',
  appAddress: address,
} as const
const draw = (report: Report) => drawReport(report, fonts, { createdAt: new Date('2026-11-30T09:30:00Z') })

test('a PDF with data leads back to the app by a link that is tagged, has words and stands in the tree', async () => {
  const { bytes } = await draw(buildReport('action-plan', goldenInput, { ...options, data: 'current' }))
  const pdf = await readPdf(bytes)
  const words = 'This PDF holds the review’s data: open it in Unannounced to go on.'
  expect(pdf.pages.flatMap(({ links }) => links.map((link) => [link.address, link.words]))).toEqual([[address, words]])
  const links = pdf.root === null ? [] : flat(pdf.root).filter(({ role }) => role === 'Link')
  expect(links.map((link) => textOf(pdf, link))).toEqual([words])
  expect(await structureProblems(bytes)).toEqual([])
})

test('a PDF without data has no link', async () => {
  const { bytes } = await draw(buildReport('action-plan', goldenInput, { ...options, data: 'none' }))
  expect((await readPdf(bytes)).pages.flatMap(({ links }) => links)).toEqual([])
})

test.each([
  [
    'a link that the tree does not refer to',
    /<<\/Type \/OBJR [^>]*>>/,
    (found: string) => ' '.repeat(found.length),
    'is in no element',
  ],
  ['a link without words', /\/Contents </, () => '/Kontents <', 'has no words'],
  ['an element whose link is gone', /\/Annots \[/, () => '/Annotz [', 'leads nowhere'],
])('the structure check finds %s', async (_, place, damage, problem) => {
  const { bytes } = await draw(buildReport('governors-summary', goldenInput, { ...options, data: 'current' }))
  const file = Buffer.from(bytes).toString('latin1')
  expect(file).toMatch(place)
  const problems = await structureProblems(new Uint8Array(Buffer.from(file.replace(place, damage), 'latin1')))
  expect(problems.join('; ')).toContain(problem)
})
