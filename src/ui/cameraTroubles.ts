import type { CameraTrouble } from './cameraAccess'

interface TroubleWords {
  readonly title: string
  /** What to do. */
  readonly text: string
  /** What the button says that tries once more; `null`: that would change nothing. */
  readonly again: string | null
}

/** What is said where a camera shows no picture. */
export const cameraTroubles: Readonly<Record<CameraTrouble, TroubleWords>> = {
  refused: {
    title: 'This page may not use the camera',
    text: 'Allow it: press the sign beside the address of this page, and look for “Camera”. If it is allowed there, look in the settings of the device. Then try again.',
    again: 'Try again',
  },
  absent: {
    title: 'No camera was found',
    text: 'Plug one in, then try again.',
    again: 'Try again',
  },
  failed: {
    title: 'The camera does not start',
    text: 'Another program or another tab may be using it. Close that, then try again.',
    again: 'Try again',
  },
  ended: {
    title: 'The camera has stopped',
    text: 'It was unplugged, or another program has taken it.',
    again: 'Start again',
  },
  unavailable: {
    title: 'No camera can be used here',
    text: 'A browser lets a page use the camera only where its address begins with “https:”. Open this page at such an address, or in another browser.',
    again: null,
  },
}
