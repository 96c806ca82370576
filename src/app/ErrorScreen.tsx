import { Component, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { paths } from '../screens/paths'
import { lastOpened, useOpenReview } from '../state/openStore'
import { Button, buttonClass } from '../ui/Button'
import { Page } from '../ui/Page'

const saveCopy = async (): Promise<void> => {
  const open = lastOpened()
  if (open.status === 'ready') (await import('../screens/saving/saveFile')).saveReviewFile(open)
}

/** What is so of what was entered, at this moment. */
const Kept = () => {
  const open = useOpenReview()
  if (open.status !== 'ready') return <p>Nothing that is stored on this device was changed.</p>
  switch (open.saveStatus.kind) {
    case 'saved':
      return <p key="saved">What you entered in this review is stored on this device. Load the page again.</p>
    case 'saving':
      return (
        <p key="saving">
          What you entered last is being stored. Wait until this says that it is, then load the page again.
        </p>
      )
    case 'failed':
      return (
        <p key="failed">
          <strong>What you entered last is not stored on this device.</strong> Save the review as a file before you load
          the page again, or it is lost.
        </p>
      )
  }
}

const Failed = ({ error }: { readonly error: Error }) => {
  const hasReview = useOpenReview(({ status }) => status === 'ready')
  return (
    <Page title="This page could not be shown">
      <Kept />
      <p>If it fails again while you are offline, connect once so that the rest of the app can be fetched.</p>
      <p className="muted">{`What went wrong: ${error.message}`}</p>
      <div className="row">
        <Button look="primary" onClick={() => window.location.reload()}>
          Load the page again
        </Button>
        {hasReview && <Button onClick={() => void saveCopy()}>Save the review as a file</Button>}
        <Link href={paths.home} className={buttonClass({})}>
          All reviews
        </Link>
      </div>
    </Page>
  )
}

interface Props {
  /** Where the screen is; another address is another screen. */
  readonly at: string
  readonly children: ReactNode
}

interface State {
  readonly at: string
  /** `null`: the screen at this address has not failed. */
  readonly error: Error | null
}

class Boundary extends Component<Props, State> {
  override state: State = { at: this.props.at, error: null }

  static getDerivedStateFromProps({ at }: Props, state: State): State | null {
    return at === state.at ? null : { at, error: null }
  }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    return this.state.error === null ? this.props.children : <Failed error={this.state.error} />
  }
}

/** Stands in for a screen that failed, until the address is another. */
export const ErrorScreen = ({ children }: { readonly children: ReactNode }) => (
  <Boundary at={useLocation()[0]}>{children}</Boundary>
)
