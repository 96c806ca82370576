import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  ShadingType,
  convertMillimetersToTwip,
  type ILevelsOptions,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx'
import type { Tone } from '../core/report/blocks'
import type { AnswerStanding } from '../core/report/tiles'

/** How the Word document looks: named styles, so that whoever edits it changes a style and not each paragraph. */

/** The face of the PDF and the screen. A computer without it takes the one named in `fontTable`. */
const face = 'Source Sans 3'

/** Names, for a computer that lacks the face, what to take instead: without this, Word falls back to Times. */
export const fontTable = {
  path: 'word/fontTable.xml',
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${face}"><w:altName w:val="Calibri"/><w:panose1 w:val="020B0503030403020204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font><w:font w:name="Calibri"><w:altName w:val="Arial"/><w:panose1 w:val="020F0502020204030204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`,
}

/** A4, in twentieths of a point. */
export const sheet = { width: 11_906, height: 16_838, margin: convertMillimetersToTwip(20) } as const
export const textWidth = sheet.width - 2 * sheet.margin

export const docxColours = { accent: '1F4E5F', muted: '545F62', hairline: 'BFC6C8', header: 'E6EFF2' } as const

/** How large headings are, in half points, with the space before and after them, in twentieths of a point. */
export const headingSizes = {
  1: { size: 40, before: 0, after: 200 },
  2: { size: 29, before: 360, after: 120 },
  3: { size: 24, before: 240, after: 80 },
} as const

/** How large a verdict is, in half points: larger than all else on its page. */
export const verdictSize = 52

/** How a tile of a board is marked: the sign in its cell with its colour, and the cell's shade; `null`: the paper. */
export const tileMarks: Readonly<
  Record<AnswerStanding, { readonly sign: string; readonly ink: string; readonly fill: string | null }>
> = {
  checked: { sign: '✓✓', ink: 'FFFFFF', fill: docxColours.accent },
  'in-place': { sign: '✓', ink: docxColours.accent, fill: null },
  partly: { sign: '◐', ink: '962A22', fill: null },
  'not-in-place': { sign: '!', ink: 'FFFFFF', fill: '962A22' },
  'dont-know': { sign: '?', ink: '1B2126', fill: null },
  unanswered: { sign: '', ink: docxColours.muted, fill: null },
  'not-applicable': { sign: '–', ink: docxColours.muted, fill: null },
}

const accentHeading = (level: keyof typeof headingSizes) => {
  const { size, before, after } = headingSizes[level]
  return {
    run: { size, bold: true, color: docxColours.accent },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  }
}

/** The shade of a statement. Its words say what it means; the shade only repeats it. */
const shades: Readonly<Record<Tone, { readonly fill: string; readonly edge: string }>> = {
  gap: { fill: 'FBEDEA', edge: '962A22' },
  unknown: { fill: 'FCF2DC', edge: '7A4F00' },
  good: { fill: 'E7F2EA', edge: '1F5F3D' },
  neutral: { fill: 'F1F4F5', edge: docxColours.accent },
}

export const statementStyle = (tone: Tone): string => `Statement-${tone}`

const statementStyles = (Object.keys(shades) as Tone[]).map((tone) => {
  const { fill, edge } = shades[tone]
  const hidden = { style: BorderStyle.SINGLE, size: 24, space: 4, color: fill }
  return {
    id: statementStyle(tone),
    name: `Statement: ${tone}`,
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {
      shading: { type: ShadingType.CLEAR, fill, color: 'auto' },
      border: { left: { style: BorderStyle.SINGLE, size: 36, space: 8, color: edge }, top: hidden, bottom: hidden },
      indent: { left: 240 },
      spacing: { before: 200, after: 200 },
      contextualSpacing: true,
      keepLines: true,
    },
  }
})

/** Where the value of a fact begins. */
const factIndent = convertMillimetersToTwip(45)

const based = (id: string, name: string) => ({ id, name, basedOn: 'Normal', quickFormat: true })

/** The size of text in tables, in half points. */
const cellSize = 18
/** One em of it, in twentieths of a point. */
export const cellEm = cellSize * 10

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: { ascii: face, hAnsi: face, cs: face, eastAsia: face }, size: 21, language: { value: 'en-GB' } },
      paragraph: { spacing: { before: 80, after: 80, line: 269 } },
    },
    heading1: accentHeading(1),
    heading2: accentHeading(2),
    heading3: accentHeading(3),
    listParagraph: { paragraph: { spacing: { before: 20, after: 20 } } },
    caption: { run: { bold: true, size: 20 }, paragraph: { spacing: { before: 160, after: 80 }, keepNext: true } },
  },
  paragraphStyles: [
    { ...based('Lead', 'Lead'), run: { size: 25 } },
    { ...based('Small', 'Small'), run: { size: 18, color: docxColours.muted } },
    {
      ...based('Fact', 'Fact'),
      paragraph: {
        indent: { left: factIndent, hanging: factIndent },
        leftTabStop: factIndent,
        spacing: { before: 20, after: 20 },
      },
    },
    {
      ...based('Cell', 'Table text'),
      run: { size: cellSize },
      paragraph: { spacing: { before: 20, after: 20, line: 240 } },
    },
    {
      ...based('CellDetail', 'Table text: detail'),
      run: { size: 16, color: docxColours.muted },
      paragraph: { spacing: { before: 20, after: 20, line: 240 } },
    },
    {
      ...based('Furniture', 'Header and footer'),
      run: { size: 17, color: docxColours.muted },
      paragraph: { spacing: { before: 0, after: 0 }, rightTabStop: textWidth },
    },
    {
      ...based('Field', 'Field to fill in'),
      run: { size: cellSize },
      paragraph: { spacing: { before: 160, after: 0 }, keepLines: true },
    },
    {
      ...based('Line', 'Line to write on'),
      paragraph: {
        spacing: { before: 0, after: 0, line: 400 },
        border: {
          bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: docxColours.muted },
          between: { style: BorderStyle.SINGLE, size: 4, space: 1, color: docxColours.muted },
        },
      },
    },
    ...statementStyles,
  ],
}

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string): ILevelsOptions => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 400, hanging: 400 } } },
})

export const numbering: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: [level(LevelFormat.BULLET, '•')] },
    { reference: 'boxes', levels: [level(LevelFormat.BULLET, '☐')] },
    { reference: 'numbers', levels: [level(LevelFormat.DECIMAL, '%1.')] },
  ],
}
