import { noOtherPacks } from '../../src/core/review/adoption'
import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import type { Parsed } from '../../src/core/content/problem'
import type { Report } from '../../src/core/report/blocks'
import { omitNothing, wholeLog } from '../../src/core/review/omission'
import { foldEvents } from '../../src/core/review/foldEvents'
import { drawReport } from '../../src/pdf/drawReport'
import { largestFileBytes } from '../../src/storage/fileLimits'
import { readFile, type OpenedFile } from '../../src/storage/readFile'
import { openPdfAttachment } from '../../src/storage/pdfAttachment'
import { withData, type ReviewCopy } from '../../src/core/review/reviewCopy'
import { beginsAsReviewFile, writeReviewFile } from '../../src/storage/reviewFile'
import { fontBytes } from '../pdf/readPdf'
import { goldenLog, goldenPack } from '../support/goldenReview'
import { extended } from '../support/notation'

const golden: ReviewCopy = { pack: goldenPack, otherPacks: noOtherPacks, log: goldenLog, omitted: [] }
const goldenText = writeReviewFile(golden, '2026-11-23T12:00:00.000Z')

const report: Report = {
  title: 'Golden review',
  runningHead: 'Golden review',
  marking: '',
  language: 'en-GB',
  fileName: 'golden',
  blocks: [{ kind: 'heading', level: 1, text: 'Golden review' }],
}
const fonts = { regular: fontBytes('Regular'), bold: fontBytes('Bold') }
const pdfWith = async (text: string | null): Promise<Uint8Array<ArrayBuffer>> => {
  const attachment = text === null ? {} : { attachment: { name: 'review.json', text, description: 'The review' } }
  return (await drawReport(report, fonts, { createdAt: new Date('2026-11-23T12:00:00Z'), ...attachment })).bytes
}

const fixture = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}.pdf`, import.meta.url)))

const open = (content: Uint8Array<ArrayBuffer> | string, name = 'plan.pdf'): Promise<OpenedFile> =>
  readFile(new File([content], name))

/** The sentence with which a file is refused. */
const refusal = async (content: Uint8Array<ArrayBuffer> | string): Promise<string> => {
  const opened = await open(content)
  return opened.kind === 'refused' ? opened.problems.map(({ what }) => what).join(' ') : `not refused: ${opened.kind}`
}

const opened = async (content: Uint8Array<ArrayBuffer> | string) => {
  const file = await open(content)
  if (file.kind !== 'review') throw new Error(JSON.stringify(file))
  return file
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const asBytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'latin1'))

/** A PDF of nothing but embedded files, each as its stream's dictionary and its data, or as a whole object. */
const bare = (
  ...files: readonly (string | readonly [dictionary: string, data: Uint8Array])[]
): Uint8Array<ArrayBuffer> =>
  asBytes(
    `%PDF-1.7\n${files.map((file, index) => (typeof file === 'string' ? file : `${index + 1} 0 obj\n<</Type /EmbeddedFile ${file[0]}>>\nstream\n${latin1(file[1])}\nendstream\nendobj`)).join('\n')}\ntrailer <</Root 9 0 R>>\n%%EOF\n`,
  )

const flate = (text: string): readonly [string, Uint8Array] => {
  const data = deflateSync(text)
  return [`/Filter /FlateDecode /Length ${data.length}`, data]
}

describe('a PDF with data', () => {
  it('opens as exactly the review that was put in, and its fingerprint agrees', async () => {
    const { copy, fingerprint } = await opened(await pdfWith(goldenText))
    expect(copy).toEqual(golden)
    expect(fingerprint.check).toBe('fits')
  })

  it('without history opens as the same review with the same fingerprint', async () => {
    const current = withData(golden, 'current', omitNothing)
    const { copy, fingerprint } = await opened(await pdfWith(writeReviewFile(current, '2026-11-23T12:00:00.000Z')))
    expect(copy).toEqual(current)
    expect(foldEvents(copy)).toEqual(foldEvents(wholeLog(goldenLog)))
    expect(fingerprint).toEqual((await opened(goldenText)).fingerprint)
  })

  it.each(['qpdf', 'qpdf-object-streams', 'qpdf-linearized', 'mutool'])(
    'that was saved again by %s opens as if it had not been',
    async (name) => {
      const again = await opened(fixture(name))
      expect(again).toEqual(await opened(fixture('made')))
      expect(again.fingerprint.check).toBe('fits')
      expect(foldEvents(again.copy).details.school).toBe('Example Primary School')
    },
  )

  it.each([true, false])(
    'that was saved again by pdf-lib opens as if it had not been (object streams: %s)',
    async (useObjectStreams) => {
      const document = await PDFDocument.load(await pdfWith(goldenText))
      document.addPage()
      expect((await opened(new Uint8Array(await document.save({ useObjectStreams })))).copy).toEqual(golden)
    },
  )

  it('that other files were put in, too, opens as the review, wherever it lies among them', async () => {
    const document = await PDFDocument.load(await pdfWith(goldenText))
    await document.attach(new TextEncoder().encode('{"name": "not a review"}'), 'other.json', {
      mimeType: 'application/json',
    })
    await document.attach(
      new Uint8Array(70_000).map((_, index) => (index * 7919) % 251),
      'photo.jpg',
    )
    expect((await opened(new Uint8Array(await document.save()))).copy).toEqual(golden)
  })

  it('of which an older state lies before the newer, as after a change was saved, opens as the newer', async () => {
    const older = writeReviewFile({ ...golden, log: goldenLog.slice(0, 40) }, '2026-11-20T12:00:00.000Z')
    expect((await opened(bare(flate(older), flate(goldenText)))).copy).toEqual(golden)
    expect((await opened(bare(flate(goldenText), flate(older)))).copy.log).toHaveLength(40)
  })

  it('of which only one of several reviews can be read opens as that one', async () => {
    expect((await opened(bare(flate(goldenText), flate(goldenText.slice(0, 5_000))))).copy).toEqual(golden)
    expect(
      (
        await opened(
          bare(flate(goldenText), ['/Filter /FlateDecode /Length 10', deflateSync(goldenText).subarray(0, 10)]),
        )
      ).copy,
    ).toEqual(golden)
  })
})

describe('a stream is found', () => {
  const data = deflateSync(goldenText)
  const raw = new TextEncoder().encode(goldenText)
  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['whose length is written elsewhere', bare(['/Filter /FlateDecode /Length 12 0 R', data])],
    ['whose length is wrong', bare(['/Filter /FlateDecode /Length 7', data])],
    ['whose length is far too large', bare([`/Filter /FlateDecode /Length ${data.length + 100_000}`, data])],
    ['without a length', bare(['/Filter [/FlateDecode]', data])],
    ['that is not compressed', bare([`/Length ${raw.length}`, raw])],
    ['that is not compressed and whose length is written elsewhere', bare(['/Length 12 0 R', raw])],
    [
      'with line breaks of two characters',
      asBytes(
        latin1(bare(['/Filter /FlateDecode /Length 12 0 R', data]))
          .replace('stream\n', 'stream\r\n')
          .replace('\nendstream', '\r\nendstream'),
      ),
    ],
    [
      'without a line break at its end',
      asBytes(latin1(bare(['/Filter /FlateDecode /Length 12 0 R', data])).replace('\nendstream', 'endstream')),
    ],
    [
      'whose dictionary says what it is last',
      bare(
        `1 0 obj<</Length ${data.length}/Filter/FlateDecode/Params<</Size 3/ModDate(D:2026)>>/Type/EmbeddedFile>>stream\n${latin1(data)}\nendstream endobj`,
      ),
    ],
    ['after bytes that are no PDF yet', asBytes(`junk from a mail program\r\n${latin1(bare(flate(goldenText)))}`)],
  ])('%s', async (_, pdf) => {
    expect((await opened(pdf)).copy).toEqual(golden)
  })

  it('to the length that its data is said to have, also where that holds the word “endstream”', async () => {
    const [question] = goldenPack.questions
    const log = extended(goldenLog, [{ kind: 'note-set', question: question!.id, value: 'An endstream\nendobj.' }])
    const data = Buffer.from(writeReviewFile({ ...golden, log }, '2026-11-23T12:00:00.000Z'))
    expect((await opened(bare([`/Length ${data.length}`, data]))).copy.log).toEqual(log)
  })

  it('whatever byte its data ends with, a line break too', async () => {
    const ends = new Set<number | undefined>()
    for (let tabs = 0; tabs < 2_000; tabs += 1) {
      const text = `{"format":"unannounced-review"${'\t'.repeat(tabs)}}`
      const end = deflateSync(text).at(-1)
      if (ends.has(end) || (end !== 10 && end !== 13)) continue
      ends.add(end)
      expect(await refusal(bare(['/Filter /FlateDecode /Length 12 0 R', deflateSync(text)]))).toMatch(/is missing/)
    }
    expect(ends).toEqual(new Set([10, 13]))
  })
})

describe('a PDF is refused in a sentence', () => {
  it.each<[string, () => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>, string]>([
    [
      'without data',
      () => pdfWith(null),
      'This PDF holds no review. PDFs made “without data” hold none; nor do PDFs that were printed to a new PDF or scanned.',
    ],
    [
      'with somebody else’s file inside',
      () => pdfWith('{"format": "another"}'),
      'The file inside this PDF is not a review that was saved by Unannounced.',
    ],
    [
      'with an empty file inside',
      () => pdfWith(''),
      'The file inside this PDF is not a review that was saved by Unannounced.',
    ],
    [
      'that is encrypted',
      () => fixture('encrypted'),
      'This PDF is encrypted, so the review in it cannot be read. Open the PDF as it was before it was protected, or a review file.',
    ],
    [
      'whose data is damaged',
      async () => {
        const bytes = await pdfWith(goldenText)
        bytes.fill(0x55, latin1(bytes).indexOf('/EmbeddedFile') + 1_000, latin1(bytes).indexOf('/EmbeddedFile') + 1_040)
        return bytes
      },
      'The file inside this PDF is damaged. Open another copy of the PDF, or a review file.',
    ],
    [
      'that was cut off within the data',
      async () => {
        const bytes = await pdfWith(goldenText)
        return bytes.slice(0, latin1(bytes).indexOf('/EmbeddedFile') + 1_000)
      },
      'The file inside this PDF is damaged. Open another copy of the PDF, or a review file.',
    ],
    [
      'that was cut off before the data',
      async () => {
        const bytes = await pdfWith(goldenText)
        return bytes.slice(0, latin1(bytes).indexOf('/EmbeddedFile') - 100)
      },
      'This PDF was cut short: its end is missing. Open another copy of it.',
    ],
    [
      'with data in a compression that is not read here',
      () => bare(['/Filter /LZWDecode /Length 4', new Uint8Array(4)]),
      'The file inside this PDF is damaged. Open another copy of the PDF, or a review file.',
    ],
    [
      'with a review of a newer version',
      () => pdfWith(goldenText.replace('"formatVersion": 3', '"formatVersion": 4')),
      'This file is from a newer version of Unannounced (file format 4; this app reads up to 3). Load the newest version of the app and open it there. Nothing was changed.',
    ],
  ])('%s', async (_, pdf, sentence) => {
    expect(await refusal(await pdf())).toBe(sentence)
  })

  it('that unpacks to more than 50 MB, and is not read to its end', async () => {
    const beginning = deflateSync(`{"format": "unannounced-review", "x": "${' '.repeat(largestFileBytes + 1_000_000)}`)
    expect(beginning.length).toBeLessThan(200_000)
    const sentence =
      'What is inside this PDF unpacks to more than 50 MB. No review does, so it was not read any further.'
    expect(await refusal(bare([`/Filter /FlateDecode /Length ${beginning.length}`, beginning]))).toBe(sentence)
    // What follows the limit is never looked at, damaged as it is.
    const damaged = Buffer.from(beginning)
    damaged.fill(0x55, damaged.length - 1_000)
    expect(await refusal(bare([`/Filter /FlateDecode /Length ${damaged.length}`, damaged]))).toBe(sentence)
  })

  it('with many reviews inside that unpack to more than 50 MB together', async () => {
    const large = flate(`{"format": "unannounced-review", "x": "${' '.repeat(20 * 1024 * 1024)}"}`)
    expect(await refusal(bare(large, large))).toMatch(/is missing/)
    expect(await refusal(bare(large, large, large))).toMatch(/is missing/)
  })

  it('of more than 50 MB, unread', async () => {
    const bytes = new Uint8Array(largestFileBytes + 1_000_000)
    bytes.set(bare(flate(goldenText)))
    expect(await refusal(bytes)).toBe(
      'The PDF has 51 MB. A PDF that was made by Unannounced has far less, so files over 50 MB are not read.',
    )
    expect(await refusal(new Uint8Array(largestFileBytes + 1_000_000))).toBe(
      'The file has 51 MB. A review of 60 questions has less than 1 MB, so files over 50 MB are not read.',
    )
  })

  it('that unpacks to another file of more than 50 MB, of which only the beginning is read', async () => {
    expect(await refusal(bare(flate('x'.repeat(largestFileBytes + 1_000_000))))).toBe(
      'The file inside this PDF is not a review that was saved by Unannounced.',
    )
  })
})

describe('a PDF that is made to keep the app busy', () => {
  const begins = '{"format": "unannounced-review", "x": "'
  /** How many of the files inside were read in full, and what came of it. */
  const read = async (
    pdf: Uint8Array<ArrayBuffer>,
    open: (text: string) => Parsed<string> = (text) => ({ ok: true, value: text }),
  ) => {
    let count = 0
    const parsed = await openPdfAttachment(pdf, beginsAsReviewFile, (text) => {
      count += 1
      return open(text)
    })
    return { count, parsed }
  }

  it('with a hundred copies of the review is read once', async () => {
    const { count, parsed } = await read(bare(...Array.from({ length: 100 }, () => flate(goldenText))))
    expect(count).toBe(1)
    expect(parsed).toEqual({ ok: true, value: goldenText })
  })

  it('with a hundred reviews that cannot be opened is given up after the last five, and says what is wrong with the last', async () => {
    const { count, parsed } = await read(
      bare(...Array.from({ length: 100 }, (_, index) => flate(`${begins}${index}"}`))),
      (text) => ({ ok: false, problems: [{ where: '', what: text }] }),
    )
    expect(count).toBe(5)
    expect(parsed).toEqual({ ok: false, problems: [{ where: '', what: `${begins}99"}` }] })
  })

  it('with a hundred files that unpack to much and then turn out damaged is not read beyond 50 MB in all', async () => {
    const whole = deflateSync(`${begins}${' '.repeat(20 * 1024 * 1024)}`)
    const damaged = new Uint8Array(whole.subarray(0, whole.length - 20))
    const files = Array.from({ length: 100 }, (): readonly [string, Uint8Array] => [
      `/Filter /FlateDecode /Length ${damaged.length}`,
      damaged,
    ])
    expect(await refusal(bare(...files))).toMatch(/^What is inside this PDF unpacks to more than 50 MB/)
  })

  it('with a hundred other files and a review before them opens as the review', async () => {
    const photo = new Uint8Array(100_000).map((_, index) => (index * 7919) % 251)
    const others = Array.from({ length: 99 }, (_, index): readonly [string, Uint8Array] =>
      index % 2 === 0 ? [`/Length ${photo.length}`, photo] : ['/Filter /FlateDecode', deflateSync(photo)],
    )
    expect((await opened(bare(flate(goldenText), ...others))).copy).toEqual(golden)
  })

  it.each<[string, () => string]>([
    [
      'whose dictionary has no end',
      () => `1 0 obj <</Type /EmbeddedFile ${'/Filter['.repeat(2_000_000)} stream\nx\nendstream`,
    ],
    ['that says a million times that a file is embedded', () => '/EmbeddedFile '.repeat(1_000_000)],
    [
      'whose marks stand far from the object that they are in',
      () => `1 0 obj${' '.repeat(15_000_000)}${'/EmbeddedFile '.repeat(100)}`,
    ],
  ])('%s is refused like any other without a review', async (_, body) => {
    expect(await refusal(asBytes(`%PDF-1.7\n${body()}\n%%EOF\n`))).toMatch(/^This PDF holds no review/)
  })
})

it('a file is a PDF by its bytes, not by its name', async () => {
  expect((await open(await pdfWith(goldenText), 'renamed.json')).kind).toBe('review')
  expect((await open(goldenText, 'renamed.pdf')).kind).toBe('review')
  const named = goldenText.replace('{', '{ "%PDF-1.7": 1,')
  expect(await refusal(named)).not.toMatch(/PDF holds/)
})
