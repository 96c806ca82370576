import { jsPDF } from 'jspdf'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Block, Report } from '../../src/core/report/blocks'
import { drawReport } from '../../src/pdf/drawReport'
import { exampleReport, reportWithAnswers } from './exampleReport'
import { expectedTexts, readTexts, words } from './expectedTexts'
import { flat, fontBytes, readPdf, type ReadPdf } from './readPdf'
import { structureProblems } from './structureProblems'

const fonts = { regular: fontBytes('Regular'), bold: fontBytes('Bold') }
const createdAt = new Date('2026-11-23T10:00:00Z')
const draw = (report: Report) => drawReport(report, fonts, { createdAt })

const reportOf = (...blocks: readonly Block[]): Report => ({
  title: 'Safeguarding action plan: Example Academy',
  runningHead: 'Example Academy · Action plan',
  marking: 'Confidential.',
  language: 'en-GB',
  fileName: 'plan',
  blocks: [{ kind: 'heading', level: 1, text: 'Action plan' }, ...blocks],
})
const table = (rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  caption: 'Actions',
  headerColumn: 1,
  columns: [
    { title: 'No.', share: 1, align: 'end' },
    { title: 'Action', share: 6 },
    { title: 'Owner', share: 2 },
  ],
  rows,
  empty: 'There is nothing to do.',
})

const roles = (pdf: ReadPdf) => (pdf.root === null ? [] : flat(pdf.root)).map(({ role }) => role)

const bars: Block = {
  kind: 'bars',
  caption: 'Score of each area',
  words: 'Records: 40%. Training: between 20% and 70%. Visits: not scored.',
  marks: [
    { at: 0.4, label: 'Mend' },
    { at: 2 / 3, label: 'Sound' },
    { at: 5 / 6, label: 'Keep checking' },
  ],
  bars: [
    { label: 'Records', value: 0.4, interval: null, words: '40%' },
    { label: 'Training', value: 0.2, interval: { low: 0.2, high: 0.7 }, words: 'between 20% and 70%' },
    { label: 'Visits', value: null, interval: null, words: 'not scored' },
  ],
}

describe('the text of the PDF', () => {
  it('holds every word of an action plan, in the order of its blocks', async () => {
    for (const report of [exampleReport(), reportWithAnswers(() => null), reportWithAnswers(() => 3)]) {
      const pdf = await readPdf((await draw(report)).bytes)
      expect(readTexts(pdf)).toEqual(expectedTexts(report))
    }
  })

  it('prints names from Poland, Wales, Turkey, Vietnam, Greece and the Balkans', async () => {
    const names = 'Zażółć gęślą Ŵŷ Şükrü Nguyễn Łukasz Αθήνα Đorđe'
    const { bytes, replaced } = await draw(
      reportOf(
        { kind: 'paragraph', text: names },
        { kind: 'facts', facts: [{ term: 'School', value: names.normalize('NFD') }] },
        table([['1', names, names]]),
      ),
    )
    expect(replaced).toEqual([])
    expect(readTexts(await readPdf(bytes)).filter((text) => text === names)).toHaveLength(4)
  })

  it('loses nothing after a tab, a control character or an odd space', async () => {
    const odd = 'one\ttwo\u0007three\u00a0four\u200bfive\r\nsix\u2028seven\u00adeight'
    const { bytes, replaced } = await draw(reportOf({ kind: 'paragraph', text: odd }, table([['1', odd, odd]])))
    expect(
      readTexts(await readPdf(bytes)).filter((text) => text === 'one two three fourfive six seveneight'),
    ).toHaveLength(3)
    expect(replaced).toEqual([])
  })

  it('replaces what the fonts lack visibly, and lists it', async () => {
    const { bytes, replaced } = await draw(
      reportOf(
        { kind: 'paragraph', text: 'Well done 👍🏽, 王小明 and שלום, and on' },
        table([['1', 'See 👩‍👩‍👧 today', 'Head']]),
      ),
    )
    const texts = readTexts(await readPdf(bytes))
    expect(texts).toContain('Well done □, □□□ and □□□□, and on')
    expect(texts).toContain('See □ today')
    expect(replaced).toEqual(['👍🏽', '王', '小', '明', 'ש', 'ל', 'ו', 'ם', '👩👩👧'])
  })

  it('keeps the words of wrapped lines apart', async () => {
    const long = 'The designated safeguarding lead checks the record with the link governor. '.repeat(12).trim()
    const pdf = await readPdf(
      (await draw(reportOf({ kind: 'paragraph', text: long }, table([['1', long, long]])))).bytes,
    )
    expect(readTexts(pdf).filter((text) => text === long)).toHaveLength(3)
  })

  it('breaks a word that is wider than its column, and keeps it whole as text', async () => {
    const address = `https://example.org/${'safeguarding-policies/'.repeat(10)}`
    const pdf = await readPdf((await draw(reportOf(table([['1', 'Read it', address]])))).bytes)
    expect(readTexts(pdf)).toContain(address)
  })

  it('prints the sentence of a table without rows', async () => {
    const pdf = await readPdf((await draw(reportOf(table([])))).bytes)
    expect(readTexts(pdf)).toEqual(['Action plan', 'There is nothing to do.'])
  })
})

describe('long tables', () => {
  it('draws each of 400 rows once, with repeated heads as artifacts', async () => {
    const report = reportOf(
      table(
        Array.from({ length: 400 }, (_, index) => [
          String(index + 1),
          `Action ${index + 1}: agree it with staff and governors`,
          'Headteacher',
        ]),
      ),
    )
    const { bytes, pages } = await draw(report)
    const pdf = await readPdf(bytes)
    expect(readTexts(pdf)).toEqual(expectedTexts(report))
    expect(pages).toBeGreaterThan(8)
    expect(pdf.pages.slice(1).every(({ artifacts }) => artifacts.includes('Action'))).toBe(true)
    expect(await structureProblems(bytes)).toEqual([])
  })

  it('draws a cell of 2,000 characters whole, and one that is taller than a page', async () => {
    const sentence = 'We looked at the log of every concern. '
    const report = reportOf(
      table([
        ['1', sentence.repeat(52).trim(), 'Head'],
        ['2', `Short\n${sentence.repeat(300).trim()}`, 'Head'],
        ['3', 'After it', sentence.repeat(150).trim()],
      ]),
    )
    const { bytes } = await draw(report)
    expect(readTexts(await readPdf(bytes))).toEqual(expectedTexts(report))
    expect(await structureProblems(bytes)).toEqual([])
  })

  it('draws what stands under a head that is taller than a page', async () => {
    const title = 'A head that goes on and on. '.repeat(200).trim()
    const block: Block = {
      kind: 'table',
      caption: 'Tall',
      headerColumn: 0,
      columns: [
        { title, share: 1 },
        { title: 'Owner', share: 1 },
      ],
      rows: [['one\ntwo', 'Headteacher']],
      empty: '',
    }
    const texts = readTexts(await readPdf((await draw(reportOf(block))).bytes))
    expect(texts).toContain('one two')
    expect(texts).toContain('Headteacher')
  })

  it('never leaves a heading alone at the foot of a page', async () => {
    const followers: readonly Block[] = [
      table([['1', 'Act', 'Head']]),
      bars,
      { kind: 'paragraph', text: 'Words' },
      { kind: 'statement', tone: 'gap', title: 'Gaps', text: 'Two gaps.' },
      { kind: 'list', ordered: true, items: ['One'] },
    ]
    for (const follower of followers) {
      for (let lines = 38; lines < 50; lines += 2) {
        const pdf = await readPdf(
          (
            await draw(
              reportOf(
                { kind: 'paragraph', text: Array.from({ length: lines }, () => 'Line').join('\n') },
                { kind: 'heading', level: 2, text: 'Last heading' },
                follower,
              ),
            )
          ).bytes,
        )
        expect(pdf.pages.every(({ contents }) => words([...contents.values()].at(-1) ?? '') !== 'Last heading')).toBe(
          true,
        )
      }
    }
  })
})

describe('the structure of the PDF', () => {
  it('has no problem in an action plan, whatever was answered', async () => {
    for (const report of [exampleReport(), reportWithAnswers(() => null), reportWithAnswers(() => 0)]) {
      expect(await structureProblems((await draw(report)).bytes)).toEqual([])
    }
  })

  it('tags each kind of block as what it is', async () => {
    const pdf = await readPdf(
      (
        await draw(
          reportOf(
            { kind: 'heading', level: 2, text: 'Part' },
            { kind: 'paragraph', text: 'Words' },
            { kind: 'list', ordered: false, items: ['Item'] },
            { kind: 'statement', tone: 'good', title: 'All well', text: 'Checked.' },
            { kind: 'facts', facts: [{ term: 'Date', value: 'Today' }] },
            table([['1', 'Act', 'Head']]),
            bars,
          ),
        )
      ).bytes,
    )
    expect(roles(pdf).join(' ')).toBe(
      'Document H1 H2 P L LI Lbl LBody Div P P L LI Lbl LBody Table Caption THead TR TH TH TH TBody TR TD TH TD Figure',
    )
  })

  it('gives a picture the words of its block', async () => {
    const pdf = await readPdf((await draw(reportOf(bars))).bytes)
    expect(pdf.root && flat(pdf.root).find(({ role }) => role === 'Figure')?.alt).toBe(
      bars.kind === 'bars' && bars.words,
    )
  })

  it('says title and language, and shows the title', async () => {
    const report = { ...exampleReport(), title: 'Plan: Tŷ Ŵyn & <Łódź>' }
    const pdf = await readPdf((await draw(report)).bytes)
    expect(pdf).toMatchObject({ title: report.title, language: 'en-GB', isMarked: true, showsTitle: true })
    expect(pdf.xmp).toContain('Plan: Tŷ Ŵyn &amp; &lt;Łódź&gt;')
  })

  it('numbers the pages and repeats head and marking as artifacts', async () => {
    const report = exampleReport()
    const { bytes, pages } = await draw(report)
    const pdf = await readPdf(bytes)
    pdf.pages.forEach(({ artifacts }, index) => {
      const furniture = artifacts.join('\n')
      expect(furniture).toContain(report.runningHead)
      expect(furniture).toContain(report.marking)
      expect(furniture).toContain(`Page ${index + 1} of ${pages}`)
    })
  })

  it('has bookmarks that lead to the very place of each heading, nested by level', async () => {
    const filler: Block = { kind: 'paragraph', text: 'Line\n'.repeat(20) }
    const pdf = await readPdf(
      (
        await draw(
          reportOf(
            filler,
            { kind: 'heading', level: 2, text: 'Second ŵ' },
            filler,
            { kind: 'heading', level: 3, text: 'Third' },
            filler,
            { kind: 'heading', level: 2, text: 'Another' },
          ),
        )
      ).bytes,
    )
    const [first] = pdf.outline
    expect(pdf.outline.map(({ title }) => title)).toEqual(['Action plan'])
    expect(first?.items.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual([
      ['Second ŵ', ['Third']],
      ['Another', []],
    ])
    expect([first, ...(first?.items ?? [])].map((entry) => entry?.page)).toEqual([0, 0, 1])
    expect(first?.y).toBeGreaterThan(first?.items[0]?.y ?? Infinity)
  })
})

describe('drawing', () => {
  it('gives the same bytes for the same report and date', async () => {
    const [one, other] = [await draw(exampleReport()), await draw(exampleReport())]
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
    const later = await drawReport(exampleReport(), fonts, { createdAt: new Date('2026-11-24T10:00:00Z') })
    expect(Buffer.from(one.bytes).equals(Buffer.from(later.bytes))).toBe(false)
  })

  it('tells how far it is, up to all of it', async () => {
    const told: number[] = []
    await drawReport(exampleReport(), fonts, { createdAt, onProgress: (done) => told.push(done) })
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(told.at(-1)).toBe(1)
  })
})

describe('the check of the structure', () => {
  /** What is damaged, how, and what the check has to say of it. */
  const corruptions: readonly (readonly [what: string, from: RegExp, to: string, problem: RegExp])[] = [
    ['a header without scope', /\/Scope \/Column/, '/Skope /Column', /^TH \d+ does not say what it heads/],
    ['a header cell turned into a plain one', /\/S \/TH /, '/S /TD ', /in the head does not head its column/],
    ['a row head turned into a plain cell', /\/S \/TH (.*\/Scope \/Row)/, '/S /TD $1', /^TR \d+ has 0 row heads/],
    ['a row turned into a paragraph', /\/S \/TR /, '/S /P  ', /^THead \d+ holds P/],
    [
      'a cell taken out of its row',
      /\/S \/TBody (.*)\/K \[(\d+ 0 R) (\d+ 0 R)/,
      '/S /TBody $1/K [$2 $2',
      /is in the tree twice|is in no element/,
    ],
    ['a heading that skips a level', /\/S \/H2 /, '/S /H3 ', /^heading 2 goes from level 1 to 3/],
    ['a figure without words', /\/Alt <FEFF/, '/Olt <FEFF', /^Figure \d+ has no words/],
    ['a figure without its place', /\/BBox/, '/BBux', /^Figure \d+ has no place/],
    ['content that is in no element', /\/S \/H1 (.*) \/K \[0\]/, '/S /H1 $1 /K [ ]', /_mc0 is in no element/],
    ['content that is claimed twice', /\/S \/H1 (.*) \/K \[0\]/, '/S /H1 $1 /K [1]', /_mc1 is in the tree twice/],
    [
      'an element for content that is not there',
      /\/S \/H1 (.*) \/K \[0\]/,
      '/S /H1 $1 /K [0 999]',
      /_mc999 is in the tree and on no page/,
    ],
    ['an item outside its list', /\/S \/L /, '/S /P ', /^LI \d+ stands in P/],
    ['an unknown role', /\/S \/LBody/, '/S /LBodi', /has the role LBodi/],
    [
      'an element with a wrong parent',
      /\/S \/TBody \/P \d+/,
      '/S /TBody /P 1',
      /^TBody \d+ names nothing as its parent/,
    ],
    ['a page that does not know its tags', /\/StructParents 0/, '/StructParents 9', /is not found from its page/],
    ['no mark of tagging', /\/Marked true/, '/Marked null', /not marked as tagged/],
    ['no language', /\/Lang \(/, '/Lung (', /names no language/],
    ['a title that is not shown', /\/DisplayDocTitle true/, '/DisplayDocTitle null', /does not show the title/],
    ['no structure tree', /\/StructTreeRoot \/K/, '/StructTreeRoot /Q', /has no structure tree/],
    ['no name of the standard', /pdfuaid:part>1</, 'pdfuaid:part>7<', /does not name PDF\/UA-1/],
  ]
  const everyKind = reportOf(
    { kind: 'heading', level: 2, text: 'Part' },
    { kind: 'list', ordered: true, items: ['One', 'Two'] },
    { kind: 'statement', tone: 'unknown', title: 'Not known', text: 'Ask.' },
    table([
      ['1', 'Act', 'Head'],
      ['2', 'Check', 'Governor'],
    ]),
    bars,
  )
  let file = ''
  beforeAll(async () => {
    file = Buffer.from((await draw(everyKind)).bytes).toString('latin1')
  })

  it('finds nothing in a sound document', async () => {
    expect(await structureProblems(new Uint8Array(Buffer.from(file, 'latin1')))).toEqual([])
  })

  it.each(corruptions)('finds %s', async (_, from, to, problem) => {
    expect(file).toMatch(from)
    const corrupt = new Uint8Array(Buffer.from(file.replace(from, to), 'latin1'))
    expect((await structureProblems(corrupt)).join('\n')).toMatch(new RegExp(problem.source, 'm'))
  })

  it('finds text that is in no tag', async () => {
    const doc = new jsPDF()
    doc.text('Loose', 10, 10)
    expect(await structureProblems(new Uint8Array(doc.output('arraybuffer')))).toContain(
      'page 1 has text outside tags and artifacts: Loose',
    )
  })
})
