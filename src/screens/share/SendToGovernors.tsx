import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { Link } from 'wouter'
import type { OmitChoice } from '../../core/review/omission'
import { milestoneToSend, proposedNameToSend } from '../../state/governors'
import { takeBackMilestone } from '../../state/milestones'
import { useReadyReview, useReviewDocument, type ReadyReview, type ReviewDocument } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { CheckField, TextField } from '../../ui/Field'
import { showToast } from '../../ui/toasts'
import { undoKind } from '../undoing/undoAction'
import { SeeWhatIsLeft, StillOpen } from '../report/StillOpen'
import { appAddress } from '../appAddress'
import { paths } from '../paths'
import { BegunEarlier, useKeptForm } from '../keptForm'
import { BeforeExport } from '../personalData/BeforeExport'
import { FoundInText } from '../personalData/FoundInText'
import { noNames } from '../personalData/noNames'
import type { PdfMaker } from '../report/makePdf'
import type { Product } from '../report/making'
import { MakingState } from '../report/MakingState'
import { useMaking } from '../report/useMaking'
import { carefulForGovernors, governorsFileOf, governorsFileText, governorsPdfOf } from './governorsFiles'
import { ProtectChoice, ProtectedFile } from './ProtectedFile'
import { keptMilestone, milestoneFields } from '../milestones/milestoneName'

/** What to do with the file. */
const WhatNext = ({ isProtected }: { readonly isProtected: boolean }) => {
  const { id } = useReadyReview()
  return (
    <p className="measure">
      <b>Send it to your governors by the school’s usual secure way.</b> They open it in Unannounced
      {appAddress === null ? (
        ''
      ) : (
        <span>
          {' '}
          at <span className="share-address">{appAddress}</span>
        </span>
      )}
      <span>{`${isProtected ? ', give the passphrase' : ''} and choose “Review as a governor”. What they send back is a file too: open it here, and it appears under `}</span>
      <Link href={paths.governors(id)}>What governors said</Link>.
    </p>
  )
}

/** Keeps the review by this name, unless that was just done, and says so. Returns the milestone, and the review with it. */
const keep = (document: ReviewDocument, name: string): { readonly milestone: string; readonly open: ReadyReview } => {
  const { milestone, isNew } = milestoneToSend(document, name)
  if (isNew)
    showToast(`Version “${name}” saved.`, {
      label: 'Undo',
      kind: undoKind,
      run: () => takeBackMilestone(document, milestone),
    })
  return { milestone, open: document.ready() }
}

/** The file or the PDF as anybody can read it. */
const Plain = ({ isBusy, onPdf }: { readonly isBusy: boolean; readonly onPdf: () => void }) => (
  <>
    <div className="row">
      <Button type="submit" look="primary" aria-disabled={isBusy}>
        Make the file for governors
      </Button>
      <Button aria-disabled={isBusy} onClick={onPdf}>
        Make the PDF with review data
      </Button>
    </div>
    <p className="small muted measure">
      Either will do: the PDF is the governors’ summary to read, with the same data inside. Neither is encrypted, so
      pass it on by a way that only they can read.
    </p>
  </>
)

/** Makes a milestone, and the file or PDF by which governors review it. */
export const SendToGovernors = ({ load }: { readonly load: () => Promise<PdfMaker> }) => {
  const open = useReadyReview()
  const document = useReviewDocument()
  const [omit, setOmit] = useState<OmitChoice>(carefulForGovernors)
  const [isProtected, setIsProtected] = useState(false)
  const [wasProtected, setWasProtected] = useState(false)
  const { making, isBusy, make, saveAgain } = useMaking()
  const form = useForm({ resolver: zodResolver(milestoneFields), defaultValues: { name: proposedNameToSend(open) } })
  const {
    register,
    control,
    handleSubmit,
    reset,
    formState: { errors },
  } = form
  const kept = useKeptForm(form, { review: open.id, form: 'milestone-set/new/to-send' }, keptMilestone)
  const typed = useWatch({ control, name: 'name' })
  /** Keeps the review by the name that was typed, which then is no text that waits any more. */
  const keepBy = (name: string): ReturnType<typeof keep> => {
    reset({ name })
    return keep(document, name)
  }
  const makeIt = (productOf: (sent: ReturnType<typeof keep>) => Product) =>
    handleSubmit(({ name }) => (isBusy ? undefined : make(productOf(keepBy(name)))))
  const file = makeIt((sent) => governorsFileOf(sent.open, sent.milestone, omit))
  const pdf = makeIt((sent) => governorsPdfOf(sent.open, sent.milestone, omit, load))
  /** The file to protect; `null` where its name has to be mended first. */
  const unprotected = () =>
    new Promise<ReturnType<typeof governorsFileText> | null>((resolve, reject) => {
      const keepAndWrite = handleSubmit(
        ({ name }) => {
          const sent = keepBy(name)
          resolve(governorsFileText(sent.open, sent.milestone, omit))
        },
        () => resolve(null),
      )
      keepAndWrite().catch(reject)
    })
  return (
    <section className="card stack" aria-labelledby="share-governors">
      <h2 id="share-governors">Send to governors</h2>
      <p className="measure">
        They read your answers as they are now, without what stood there before. They say what they make of each area,
        comment on questions and sign; none of it changes an answer or a figure. What they said in earlier rounds goes
        along.
      </p>
      <StillOpen>
        It can be sent all the same: governors see which questions are unanswered. <SeeWhatIsLeft />.
      </StillOpen>
      {/* What is typed into it is asked for again by the form of the passphrase, which stands below it. */}
      <form
        className="stack"
        noValidate
        onSubmit={(event) => void (isProtected ? handleSubmit(() => undefined) : file)(event)}
      >
        <BegunEarlier {...kept} />
        <TextField
          label="Name of the saved version"
          hint={`Keeps the review as it stands today, so that it shows later what has changed since. ${noNames}`}
          error={errors.name?.message}
          autoComplete="off"
          {...register('name')}
        />
        <FoundInText text={typed} />
        <fieldset className="share-leave-out">
          <legend>Leave out</legend>
          <CheckField
            label="Notes on questions and actions"
            checked={omit.notes}
            onChange={({ target }) => setOmit({ ...omit, notes: target.checked })}
          />
          <CheckField
            label="Where evidence is kept"
            checked={omit.places}
            onChange={({ target }) => setOmit({ ...omit, places: target.checked })}
          />
          <CheckField
            label="People’s names; their roles stay"
            checked={omit.names}
            onChange={({ target }) => setOmit({ ...omit, names: target.checked })}
          />
          <CheckField
            label="Owners of actions; governors then see whom the checklist proposes"
            checked={omit.owners}
            onChange={({ target }) => setOmit({ ...omit, owners: target.checked })}
          />
        </fieldset>
        <BeforeExport isOmitted={omit.personalData} onChange={(personalData) => setOmit({ ...omit, personalData })} />
        <ProtectChoice of="for governors" isProtected={isProtected} onChange={setIsProtected} />
        {!isProtected && <Plain isBusy={isBusy} onPdf={() => void pdf()} />}
      </form>
      {isProtected ? (
        <>
          <ProtectedFile
            label="Protect and make the file"
            shareLabel="Share the protected file for governors"
            make={unprotected}
            onSaved={() => setWasProtected(true)}
            madeOf={() => [document.ready().log, typed, ...Object.values(omit)]}
          />
          {wasProtected && <WhatNext isProtected />}
        </>
      ) : (
        <>
          <MakingState making={making} onRetry={(product) => void make(product)} onSaveAgain={saveAgain} />
          {making.step === 'made' && <WhatNext isProtected={false} />}
        </>
      )}
    </section>
  )
}
