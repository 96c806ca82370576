import { Component, type ReactNode } from 'react'
import { Button } from '../ui/Button'
import { Page } from '../ui/Page'

interface State {
  readonly error: Error | null
}

/** Stands in for a screen that failed. Every answer was stored when it was given, so loading the page again loses nothing. */
export class ErrorScreen extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <Page title="This page could not be shown">
        <p>Your answers are kept: each one was stored when you gave it. Load the page again. If it fails again while you are offline, connect once so that the rest of the app can be fetched.</p>
        <p className="muted">What went wrong: {error.message}</p>
        <p><Button look="primary" onClick={() => window.location.reload()}>Load the page again</Button></p>
      </Page>
    )
  }
}
