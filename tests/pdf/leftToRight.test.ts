import { jsPDF } from 'jspdf'
import { expect, it } from 'vitest'
import { leaveRightToLeftOut } from '../../src/pdf/leftToRight'
import { writerOf } from '../../src/pdf/pdfSyntax'

const listening = (doc: jsPDF, topic: string): number =>
  Object.keys(writerOf(doc).events.getTopics()[topic] ?? {}).length

it('what joins Arabic letters and what turns Hebrew round is taken out, and what encodes a text for its font stays', () => {
  const doc = new jsPDF()
  expect([listening(doc, 'preProcessText'), listening(doc, 'postProcessText')]).toEqual([1, 2])
  expect(leaveRightToLeftOut(doc)).toBe(2)
  expect([listening(doc, 'preProcessText'), listening(doc, 'postProcessText')]).toEqual([0, 1])
})

it('one document gives it up, and others have it still', () => {
  leaveRightToLeftOut(new jsPDF())
  expect(leaveRightToLeftOut(new jsPDF())).toBe(2)
})
