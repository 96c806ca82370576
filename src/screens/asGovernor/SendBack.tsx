import { useState } from 'react'
import { buildReport } from '../../core/report/variants/buildReport'
import { howMany, listed } from '../../core/report/words/words'
import { today } from '../../state/clock'
import { useReadyReview } from '../../state/openStore'
import { noteSentBack, replyFileText } from '../../state/reply'
import { replyPdfData } from '../../state/reviewData'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { ShareFileButton } from '../../ui/ShareFileButton'
import { download } from '../../ui/download'
import { replyWords } from '../../core/report/words/replyWords'
import { loadPdfMaker } from '../report/makePdf'
import type { Maker, Product } from '../report/making'
import { MakingState } from '../report/MakingState'
import { pdfOf } from '../report/products'
import { useMaking } from '../report/useMaking'
import { useReportInput } from '../report/useReportInput'
import { sayMoment } from '../when'
import { askedAreas } from './areas'
import { MayBePersonal } from './MayBePersonal'
import { replyFile, replyFileName, replyType } from './replyFile'
import { useReply } from './useReply'
import { savedPlace } from '../savedPlace'
import '../report/report.css'

/** Areas that this governor has said nothing of yet: no reason not to send back, but worth knowing. */
const WithoutView = () => {
  const without = askedAreas(useReadyReview()).filter(({ mine }) => mine === null)
  if (without.length === 0) return null
  return (
    <p className="muted">
      No view yet on {listed(without.map(({ area }) => `“${area.title}”`))}. You can send back all the same, and send
      again later: only what is new is added.
    </p>
  )
}

/** The one file that goes back to the head, or the same as a PDF. */
export const SendBack = () => {
  const open = useReadyReview()
  const input = useReportInput()
  const { sentAt, entries, notSent } = useReply()
  const { making, isBusy, make, saveAgain } = useMaking()
  const [saved, setSaved] = useState<string | null>(null)
  if (entries.length === 0) {
    return <p>There is nothing to send back yet: no view, no comment and no signature of yours.</p>
  }
  const name = replyFileName(open)
  const save = () => {
    download(name, replyFileText(open), replyType)
    void noteSentBack(open)
    setSaved(name)
  }
  const pdf = (): Product => {
    const data = replyPdfData(open)
    const product = pdfOf(
      buildReport('governors-record', input, {
        omitNotes: false,
        omitOwners: false,
        data: 'reply',
        fingerprint: data.fingerprint,
        today: today(),
      }),
      () => data,
      loadPdfMaker,
    )
    const load = async (): Promise<Maker> => {
      const maker = await product.load()
      return async (onProgress) => {
        const file = await maker(onProgress)
        void noteSentBack(open)
        return file
      }
    }
    return { ...product, load }
  }
  return (
    <>
      <p className="results-summary">In it: {replyWords(entries)}.</p>
      <p className="measure">
        It holds what you said, and none of the school’s answers. The head opens it, sees what came, and takes it in.
      </p>
      <WithoutView />
      <MayBePersonal />
      <div className="row">
        <Button look="primary" large onClick={save}>
          Send back: save the file
        </Button>
        <ShareFileButton
          label="Share the file"
          name={name}
          type={replyType}
          file={async () => replyFile(open)}
          onShared={() => void noteSentBack(open)}
        />
        <Button aria-disabled={isBusy} onClick={() => void make(pdf())}>
          Save it as a PDF
        </Button>
      </div>
      <div role="status" className="stack tight">
        {saved !== null && (
          <Notice tone="good" title={`The file is ${savedPlace()}`}>
            <p className="governor-file">{saved}</p>
            <p>
              Send it to the head in the way your school sends confidential papers, such as its governors’ portal or its
              secure e-mail. When the head has opened it, you are done.
            </p>
          </Notice>
        )}
        {sentAt !== null && (
          <p className="muted">
            {notSent.length === 0
              ? `All that you said went into the file of ${sayMoment(sentAt)}.`
              : `${howMany(notSent.length, 'entry is', 'entries are')} new since the file of ${sayMoment(sentAt)}: send it again, and only what is new is added.`}
          </p>
        )}
      </div>
      <MakingState making={making} onRetry={() => void make(pdf())} onSaveAgain={saveAgain} />
      <p className="small muted">
        The PDF is the governors’ record to read and to print, with the same data inside: the head opens it like the
        file.
      </p>
    </>
  )
}
