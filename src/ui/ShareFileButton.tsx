import { useState } from 'react'
import { Button, type Look } from './Button'
import { isTouched } from './device'
import { showToast, type ToastAction } from './toasts'

interface Props extends Look {
  readonly label: string
  /** Makes the file when the button is pressed. */
  readonly file: () => Promise<File>
  /** What kind of file it will be: a browser shares some and not others. Only its ending and type matter here. */
  readonly name?: string
  readonly type?: string
  /** Another app has taken the file. */
  readonly onShared?: () => void
}

/** Whether this browser says that it hands such a file to other apps. */
export const canShareFile = (name: string, type: string): boolean => {
  if (
    typeof navigator === 'undefined' ||
    typeof navigator.canShare !== 'function' ||
    typeof navigator.share !== 'function'
  )
    return false
  try {
    return navigator.canShare({ files: [new File(['{}'], name, { type })] })
  } catch {
    return false
  }
}

/** What became of sharing: one of - *idle*, also after a change of mind - *busy* - *waiting*, the file is made and the browser wants to be asked anew - *failed* - *refused*, the device takes no such file after all. */
type State =
  | { readonly kind: 'idle' | 'busy' | 'failed' | 'refused' }
  | { readonly kind: 'waiting'; readonly made: File }

const nameOf = (error: unknown): string => (error instanceof DOMException ? error.name : '')

const share = async (made: File | null, file: Props['file'], onShared: Props['onShared']): Promise<State> => {
  const ready = made ?? (await file())
  // A press counts for some seconds only: what took longer to make needs another.
  if (made === null && navigator.userActivation?.isActive === false) return { kind: 'waiting', made: ready }
  try {
    await navigator.share({ files: [ready] })
  } catch (error) {
    return {
      kind: nameOf(error) === 'AbortError' ? 'idle' : nameOf(error) === 'NotAllowedError' ? 'refused' : 'failed',
    }
  }
  onShared?.()
  return { kind: 'idle' }
}

/** What a message about a saved file offers on a phone or a tablet: to hand it to another app. `null` where the browser takes no such file. */
export const shareAction = (file: File): ToastAction | null => {
  if (!isTouched() || !canShareFile(file.name, file.type)) return null
  const run = async (): Promise<void> => {
    const { kind } = await share(file, async () => file, undefined).catch((): State => ({ kind: 'failed' }))
    if (kind !== 'idle') showToast('The file was not shared. It is saved all the same.')
  }
  return { label: 'Share it', run: () => void run() }
}

/** Hands a file to another app of the device, such as its mail. It is there only where the browser takes files of this kind. */
export const ShareFileButton = ({
  label,
  file,
  name = 'file.json',
  type = 'application/json',
  onShared,
  ...look
}: Props) => {
  const [state, setState] = useState<State>({ kind: 'idle' })
  if (!canShareFile(name, type)) return null
  if (state.kind === 'refused')
    return (
      <span className="small" role="status">
        This device shares no file of this kind. Save it, and attach it to a message.
      </span>
    )
  const press = (): void => {
    if (state.kind === 'busy') return
    const made = state.kind === 'waiting' ? state.made : null
    setState({ kind: 'busy' })
    void share(made, file, onShared)
      .catch((): State => ({ kind: 'failed' }))
      .then(setState)
  }
  return (
    <>
      <Button {...look} aria-disabled={state.kind === 'busy'} onClick={press}>
        {state.kind === 'waiting' ? `${label} (the file is ready)` : label}
      </Button>
      {state.kind === 'failed' && (
        <span className="small" role="status">
          The file was not shared. Try again, or save it.
        </span>
      )}
    </>
  )
}
