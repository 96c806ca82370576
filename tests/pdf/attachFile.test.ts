import { jsPDF } from 'jspdf'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/report/blocks'
import { attachJson } from '../../src/pdf/attachFile'
import { drawReport } from '../../src/pdf/drawReport'
import { fontBytes, readPdf } from './readPdf'
import { structureProblems } from './structureProblems'

const fonts = { regular: fontBytes('Regular'), bold: fontBytes('Bold') }
const createdAt = new Date('2026-11-23T10:00:00Z')
const report: Report = {
  title: 'Safeguarding action plan',
  runningHead: 'Action plan',
  marking: 'Confidential.',
  language: 'en-GB',
  fileName: 'plan',
  blocks: [
    { kind: 'heading', level: 1, text: 'Action plan' },
    { kind: 'paragraph', text: 'There is nothing to do.' },
  ],
}
const attachment = {
  name: 'review.json',
  text: `{"school": "Ysgol Tŷ Ŵyn 🙂", "long": "${'Zażółć gęślą jaźń. '.repeat(20_000)}"}`,
  description: 'The review – to open again',
}
const draw = async (options = {}) => (await drawReport(report, fonts, { createdAt, ...options })).bytes

const attachmentsOf = async (bytes: Uint8Array) => {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false })
  const found = (await (await task.promise).getAttachments()) as Readonly<
    Record<string, { readonly filename: string; readonly description: string; readonly content: Uint8Array }>
  > | null
  await task.destroy()
  return Object.entries(found ?? {}).map(([key, { filename, description, content }]) => ({
    key,
    filename,
    description,
    text: new TextDecoder().decode(content),
  }))
}

describe('a PDF with an attachment', () => {
  it('shows it to other readers under its name, with what it is and every character of it', async () => {
    expect(await attachmentsOf(await draw({ attachment }))).toEqual([
      { key: 'review.json', filename: 'review.json', description: attachment.description, text: attachment.text },
    ])
  })

  it('says that the file is the data of the whole document', async () => {
    const { catalog, context } = await PDFDocument.load(await draw({ attachment }))
    const files = catalog.lookup(PDFName.of('AF'), PDFArray)
    expect(files.size()).toBe(1)
    const file = files.lookup(0, PDFDict)
    expect(file.get(PDFName.of('AFRelationship'))).toBe(PDFName.of('Data'))
    expect(file.lookup(PDFName.of('F'), PDFString).asString()).toBe('review.json')
    const stream = context.lookup(file.lookup(PDFName.of('EF'), PDFDict).get(PDFName.of('F')))
    expect(String(stream)).toContain('/Subtype /application#2Fjson')
    expect(String(stream)).toContain(`/Size ${new TextEncoder().encode(attachment.text).length}`)
  })

  it('is as accessible as without, and draws the same', async () => {
    const [without, withIt] = [await draw(), await draw({ attachment })]
    expect(await structureProblems(withIt)).toEqual([])
    const [bare, full] = [await readPdf(without), await readPdf(withIt)]
    expect(full.xmp).toBe(bare.xmp)
    expect(full.pages.flatMap(({ contents }) => [...contents.values()])).toEqual(
      bare.pages.flatMap(({ contents }) => [...contents.values()]),
    )
  })

  it('is the same to the byte for the same report and data, and another file for other data', async () => {
    expect(await draw({ attachment })).toEqual(await draw({ attachment }))
    const idOf = (bytes: Uint8Array) => /\/ID \[ <(\w+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1]
    expect(idOf(await draw({ attachment }))).not.toBe(idOf(await draw({ attachment: { ...attachment, text: '{}' } })))
  })

  it('is larger by little more than the compressed data', async () => {
    expect((await draw({ attachment: { ...attachment, text: '{}' } })).length - (await draw()).length).toBeLessThan(
      1_200,
    )
  })

  it('has one only where it is asked for', async () => {
    expect(await attachmentsOf(await draw())).toEqual([])
  })

  it('cannot have one whose name would have to be escaped', async () => {
    await expect(attachJson(new jsPDF(), { ...attachment, name: 'a (1).json' }, createdAt)).rejects.toThrow(
      '"a (1).json" would have to be escaped',
    )
  })
})
