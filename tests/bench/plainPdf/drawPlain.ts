import { jsPDF } from 'jspdf'
import { autoTable } from 'jspdf-autotable'

/** The text of a table: its head, and its rows. */
export interface PlainTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const binaryString = (bytes: ArrayBuffer): string => {
  let text = ''
  for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte)
  return text
}

/** The tables one below the other, without tags, in the fonts and with the options of the app's own PDF. */
export const drawPlain = (
  tables: readonly PlainTable[],
  fonts: { readonly regular: ArrayBuffer; readonly bold: ArrayBuffer },
): Blob => {
  const doc = new jsPDF({ unit: 'mm', format: 'a4', compress: true, putOnlyUsedFonts: true, floatPrecision: 3 })
  for (const style of ['regular', 'bold'] as const) {
    doc.addFileToVFS(`${style}.ttf`, binaryString(fonts[style]))
    doc.addFont(`${style}.ttf`, 'Source Sans', style === 'bold' ? 'bold' : 'normal')
  }
  let startY = 20
  for (const { head, rows } of tables) {
    autoTable(doc, {
      startY,
      margin: { left: 18, right: 18, top: 20, bottom: 15 },
      theme: 'plain',
      head: [[...head]],
      body: rows.map((row) => [...row]),
      styles: { font: 'Source Sans', fontSize: 8.8 },
      didDrawPage: ({ cursor }) => {
        startY = (cursor?.y ?? 20) + 5
      },
    })
  }
  return doc.output('blob')
}
