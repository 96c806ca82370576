import {
  findElement,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility'
import type { Feature } from 'write-excel-file/universal'
import { beginningOf } from './cleanText'

/** A sheet with a table in its top left corner, whose first row names its columns. */
export interface FilteredSheet {
  readonly name: string
  /** The address of its last cell, such as `G12`: columns as letters, rows from 1. */
  readonly lastColumn: string
  readonly lastRow: number
}

/** Excel takes no longer header or footer. */
const longestFooter = 255
const pages = '&RPage &P of &N'

/** What stands at the foot of each printed page. An ampersand starts a code there, and is doubled to be one itself. */
const footer = (marking: string): string => {
  const left = `&L${beginningOf(marking, (longestFooter - pages.length) / 2 - 2).replaceAll('&', '&&')}`
  return `<headerFooter><oddFooter>${sanitizeTextContent(`${left}${pages}`)}</oddFooter></headerFooter>`
}

const withElement = (xml: string, markup: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    markup,
    getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [],
    'worksheet',
  )

/** Excel finds a filter, and the row to repeat on each printed page, by these names. */
const definedNames = (sheets: readonly (FilteredSheet | null)[]): string => {
  const names = sheets.flatMap((sheet, index) => {
    if (sheet === null) return []
    const quoted = `'${sheet.name.replaceAll("'", "''")}'`
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${sanitizeTextContent(`${quoted}!$A$1:$${sheet.lastColumn}$${sheet.lastRow}`)}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sanitizeTextContent(`${quoted}!$1:$1`)}</definedName>`,
    ]
  })
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`
}

/**
 * What write-excel-file leaves to extensions: a filter on each table, and prints one page wide, with the header row and
 * the marking on each page. `sheets` in the order of the workbook, `null` for a sheet without a table.
 */
export const sheetSettings = (marking: string, sheets: readonly (FilteredSheet | null)[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transformElementAttributes: (tagName, attributes) =>
          tagName === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        transform: (xml, _options, { sheetIndex }) => {
          const sheet = sheets[sheetIndex] ?? null
          const printed = withElement(
            withElement(xml, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
            footer(marking),
          )
          return sheet === null
            ? printed
            : withElement(printed, `<autoFilter ref="A1:${sheet.lastColumn}${sheet.lastRow}"/>`)
        },
      },
      'xl/workbook.xml': {
        transform: (xml) => {
          const empty = findElement(xml, 'definedNames')
          return empty === undefined ? xml : replaceElement(xml, empty, definedNames(sheets))
        },
      },
    },
  },
})
