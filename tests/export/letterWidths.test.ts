import { jsPDF } from 'jspdf'
import { expect, it } from 'vitest'
import { emsOf } from '../../src/export/letterWidths'
import { embedFont } from '../../src/pdf/fontFace'
import { fontBytes } from '../pdf/readPdf'

it('no letter or digit of the bold face is wider than it is said to be, and a word is said at most a quarter too wide', () => {
  const bold = embedFont(new jsPDF(), 'bold', fontBytes('Bold'))
  const widthOf = (text: string) => bold.widthOf(text, 72) / 25.4
  const letters = [...bold.codePoints]
    .filter((codePoint) => codePoint >= 0x20)
    .map((codePoint) => String.fromCodePoint(codePoint))
  expect(
    letters.filter((letter) => /[\p{L}\p{N} -~]/u.test(letter) && emsOf(letter) < widthOf(letter) - 0.001),
  ).toEqual([])
  for (const word of ['Priority', 'Questions it serves', 'safeguarding', 'Not in place'])
    expect(emsOf(word) / widthOf(word)).toBeLessThan(1.25)
})
