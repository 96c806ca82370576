import type { ReactNode } from 'react'
import { noteOpened, useReviewFinding } from '../../state/reviewFinding'
import { Expander } from '../../ui/Expander'

interface Props {
  /** Tells it from the others: whether it is open is kept under it. */
  readonly name: string
  readonly title: string
  /** Whether it is open before anybody has opened or closed it. */
  readonly isOpen: boolean
  readonly children: ReactNode
}

/** A part of the list that is drawn once it is opened. */
export const FoldedPart = ({ name, title, isOpen: isOpenAtFirst, children }: Props) => {
  const isOpen = useReviewFinding(({ opened }) => opened.get(name) ?? isOpenAtFirst)
  return (
    <Expander title={title} isOpen={isOpen} onToggle={(is) => is !== isOpen && noteOpened(name, is)}>
      {isOpen && children}
    </Expander>
  )
}
