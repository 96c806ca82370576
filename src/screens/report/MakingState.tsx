import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { howMany } from '../../core/report/words'
import { sayFileSize } from './fileSize'
import type { Making } from './useMaking'

const failure = {
  loading: 'The part of the app that makes PDFs could not be fetched. The connection may be gone. Your review is untouched. Try again; if that fails too, reload this page once you are online.',
  drawing: 'The PDF could not be drawn. Your review is untouched. Try again; if that fails too, save the review as a file, so that nothing is lost, and reload this page.',
} as const

interface Props {
  readonly making: Making
  readonly onRetry: () => void
  readonly onSaveAgain: () => void
}

const Progress = ({ words, done }: { readonly words: string; readonly done: number | null }) => (
  <div className="report-progress stack tight">
    <p id="making-pdf">{words}</p>
    <progress className="meter" aria-labelledby="making-pdf" {...(done !== null && { value: done, max: 1 })} />
  </div>
)

const Shown = ({ making, onRetry, onSaveAgain }: Props) => {
  switch (making.step) {
    case 'idle':
      return null
    case 'loading':
      return <Progress words="Fetching what makes the PDF…" done={null} />
    case 'drawing':
      return <Progress words="Drawing the pages…" done={making.done} />
    case 'failed':
      return (
        <Notice tone="gap" title="The PDF was not made">
          <p>{failure[making.during]}</p>
          <p><Button look="primary" onClick={onRetry}>Try again</Button></p>
        </Notice>
      )
    case 'made': {
      const { pages, bytes, replaced } = making.drawn
      return (
        <Notice tone="good" title="The PDF is among your downloads">
          <p>{making.fileName}: {howMany(pages, 'page')}, {sayFileSize(bytes.byteLength)}.</p>
          {replaced.length > 0 && <p>These characters cannot be printed, and □ stands in their place: <span className="report-replaced">{replaced.join(' ')}</span></p>}
          <p><Button onClick={onSaveAgain}>Download it again</Button></p>
        </Notice>
      )
    }
  }
}

/** How far the PDF is; changes are read out. */
export const MakingState = (props: Props) => <div role="status"><Shown {...props} /></div>
