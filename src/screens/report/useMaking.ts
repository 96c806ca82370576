import { useState } from 'react'
import type { Report } from '../../core/report/blocks'
import type { DrawnReport } from '../../pdf/drawReport'
import { now } from '../../state/clock'
import { download } from '../../ui/download'
import type { PdfMaker } from './makePdf'

/**
 * How far the PDF is: one of
 * - *idle* - nobody has asked for it
 * - *loading* - what draws it is on its way
 * - *drawing* - `done` of it, from 0 to 1
 * - *made* - and handed to the browser's downloads
 * - *failed* - while `loading` or `drawing`; nothing of the review is touched
 */
export type Making =
  | { readonly step: 'idle' | 'loading' }
  | { readonly step: 'drawing'; readonly done: number }
  | { readonly step: 'made'; readonly drawn: DrawnReport; readonly fileName: string }
  | { readonly step: 'failed'; readonly during: 'loading' | 'drawing' }

const save = ({ bytes }: DrawnReport, fileName: string): void => download(fileName, bytes, 'application/pdf')

/** Making the PDF of a report, and saving it. */
export const useMaking = (load: () => Promise<PdfMaker>) => {
  const [making, setMaking] = useState<Making>({ step: 'idle' })
  const make = async (report: Report): Promise<void> => {
    setMaking({ step: 'loading' })
    const maker = await load().catch((error: unknown) => {
      console.error(error)
      return null
    })
    if (maker === null) return setMaking({ step: 'failed', during: 'loading' })
    try {
      const drawn = await maker.draw(report, new Date(now()), (done) => setMaking({ step: 'drawing', done }))
      const fileName = `${report.fileName}.pdf`
      save(drawn, fileName)
      setMaking({ step: 'made', drawn, fileName })
    } catch (error) {
      console.error(error)
      setMaking({ step: 'failed', during: 'drawing' })
    }
  }
  const saveAgain = (): void => {
    if (making.step === 'made') save(making.drawn, making.fileName)
  }
  return { making, make, saveAgain }
}
