import { useEffect, useId, useRef } from 'react'
import { sayFingerprint } from '../../core/report/words/fingerprintWords'
import { howMany } from '../../core/report/words/words'
import { Button } from '../../ui/Button'
import { Expander } from '../../ui/Expander'
import { isTouched } from '../../ui/device'
import { Notice } from '../../ui/Notice'
import { ShareFileButton } from '../../ui/ShareFileButton'
import { savedPlace } from '../savedPlace'
import { sayFileSize } from './fileSize'
import type { MadeFile, Making, Product } from './making'

const failureWords = ({ what }: Product, during: 'loading' | 'drawing'): string =>
  during === 'loading'
    ? `The part of the app that makes the ${what} could not be fetched. The connection may be gone. Your review is untouched. Try again; if that fails too, reload this page once you are online.`
    : `The ${what} could not be drawn. Your review is untouched. Try again; if that fails too, save the review as a file, so that nothing is lost, and reload this page.`

const sizeOf = ({ content }: MadeFile): number =>
  typeof content === 'string' ? new TextEncoder().encode(content).length : content.byteLength

interface Props {
  readonly making: Making
  readonly onRetry: (product: Product) => void
  readonly onSaveAgain: (file: MadeFile) => void
}

const Progress = ({ words, done }: { readonly words: string; readonly done: number | null }) => {
  const id = useId()
  return (
    <div className="report-progress stack tight">
      <p id={id}>{words}</p>
      <progress className="meter" aria-labelledby={id} {...(done !== null && { value: done, max: 1 })} />
    </div>
  )
}

const Made = ({
  product,
  file,
  onSaveAgain,
}: {
  readonly product: Product
  readonly file: MadeFile
  readonly onSaveAgain: Props['onSaveAgain']
}) => (
  <Notice tone="good" title={`The ${product.what} is ${savedPlace()}`}>
    <p className="report-file">{`${file.name}: ${file.pages === null ? '' : `${howMany(file.pages, 'page')}, `}${sayFileSize(sizeOf(file))}.`}</p>
    {file.fingerprint !== null && (
      <Expander title="Check code">
        <p>
          Its cover names the check code of the review:{' '}
          <span className="report-fingerprint">{sayFingerprint(file.fingerprint)}</span>
        </p>
      </Expander>
    )}
    {file.replaced.length > 0 && (
      <p>
        These characters cannot be printed, and □ stands in their place:{' '}
        <bdi className="report-replaced">{file.replaced.join(' ')}</bdi>
      </p>
    )}
    {isTouched() && <p>Look under Downloads, or where this device asked you to keep it.</p>}
    <div className="row">
      <Button onClick={() => onSaveAgain(file)}>Download it again</Button>
      <ShareFileButton
        label={`Share the ${product.what}`}
        name={file.name}
        type={file.type}
        file={async () => new File([file.content], file.name, { type: file.type })}
      />
    </div>
  </Notice>
)

const Shown = ({ making, onRetry, onSaveAgain }: Props) => {
  switch (making.step) {
    case 'idle':
      return null
    case 'loading':
      return <Progress words={`Fetching what makes the ${making.product.what}…`} done={null} />
    case 'drawing':
      return <Progress words="Drawing the pages…" done={making.done} />
    case 'failed':
      return (
        <Notice tone="gap" title={`The ${making.product.what} was not made`}>
          <p>{failureWords(making.product, making.during)}</p>
          <p>
            <Button look="primary" onClick={() => onRetry(making.product)}>
              Try again
            </Button>
          </p>
        </Notice>
      )
    case 'made':
      return <Made product={making.product} file={making.file} onSaveAgain={onSaveAgain} />
  }
}

/** How far the file is; changes are read out, and come into sight. */
export const MakingState = (props: Props) => {
  const { step } = props.making
  const state = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (step !== 'idle') state.current?.scrollIntoView?.({ block: 'nearest' })
  }, [step])
  return (
    <div ref={state} role="status" className="report-state">
      <Shown {...props} />
    </div>
  )
}
