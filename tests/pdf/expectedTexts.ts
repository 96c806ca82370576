import { cellText, type Block, type Report } from '../../src/core/report/blocks'
import { flat, textOf, type ReadPdf } from './readPdf'

export const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The texts of a block in reading order, one for each element that draws. */
const textsOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items.flatMap((item, index) => [
        block.ordered ? `${index + 1}.` : block.boxes === true ? '☐' : '•',
        item,
      ])
    case 'choices':
      return [...block.items.flatMap((item) => ['☐', item]), block.notes]
    case 'statement':
      return [block.title, block.text]
    case 'facts':
      return block.facts.flatMap(({ term, value }) => [term, value])
    case 'board':
      return block.tiles.map(({ name, words: said }) => `${name} ${said}`)
    case 'table':
      return block.rows.length === 0
        ? [block.empty]
        : [
            block.isUnderHeading === true ? '' : block.caption,
            ...block.columns.map(({ title }) => title),
            ...block.rows.flat().map(cellText),
          ]
    case 'bars':
      return [
        `${block.caption}${block.marks.map(({ label }) => label).join('')}${block.bars.map((bar) => `${bar.label}${bar.words}`).join('')}0%100%${block.bars.some(({ interval }) => interval !== null) ? 'at worstat best, if the rest were answered' : ''}`,
      ]
    case 'chart':
      return [`${block.caption}${block.shapes.map((shape) => (shape.kind === 'text' ? shape.text : '')).join('')}`]
    case 'lines':
      return [block.label]
    case 'fields':
      return block.rows.flat()
    case 'page-break':
      return []
  }
}
/** All texts that a PDF of the report has to hold, in reading order. */
export const expectedTexts = ({ blocks }: Report) =>
  blocks
    .flatMap(textsOf)
    .map(words)
    .filter((text) => text !== '')
/** All texts that it holds. */
export const readTexts = (pdf: ReadPdf) =>
  (pdf.root === null ? [] : flat(pdf.root)).map((element) => words(textOf(pdf, element))).filter((text) => text !== '')
