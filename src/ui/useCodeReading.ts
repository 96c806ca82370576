import { useEffect, useRef, useState, type RefObject } from 'react'
import { codeIn } from './codeIn'
import { lookAt, looks } from './codeLooks'
import { nextInView, nothingInView } from './codesInView'

/** Between two pictures, in milliseconds: about ten are read in a second, and the page has time for all else. */
const pause = 90

const longSide = 1280

/** What the code in the picture of a camera says, each picture looked at in another way than the one before; `null`: nothing. */
const readingOf = (): ((video: HTMLVideoElement) => string | null) => {
  const canvas = document.createElement('canvas')
  let nth = 0
  return (video) => {
    const look = looks[nth % looks.length]
    nth += 1
    const size = { width: video.videoWidth, height: video.videoHeight }
    const picture = look === undefined || size.width === 0 ? null : lookAt(canvas, video, size, longSide, look)
    return picture === null ? null : codeIn(picture)
  }
}

/**
 * Reads the codes that a video shows, for as long as it is drawn: each is handed over once while it is in view, and again
 * after it has left. Returns whether one is in view.
 */
export const useCodeReading = (video: RefObject<HTMLVideoElement | null>, onCode: (text: string) => void): boolean => {
  const [isInView, setInView] = useState(false)
  const latest = useRef(onCode)
  useEffect(() => {
    latest.current = onCode
  })
  useEffect(() => {
    const read = readingOf()
    let inView = nothingInView
    let timer: ReturnType<typeof setTimeout>
    const look = () => {
      const text = video.current === null ? null : read(video.current)
      const next = nextInView(inView, text)
      inView = next.inView
      setInView(inView.size > 0)
      if (text !== null && next.isNew) latest.current(text)
      timer = setTimeout(look, pause)
    }
    timer = setTimeout(look, pause)
    return () => clearTimeout(timer)
  }, [video])
  return isInView
}
