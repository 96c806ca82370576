import { showsAll, type RevealStep } from '../../core/workshop/showing'
import type { ShownSince } from '../../state/revealing'
import { Button } from '../../ui/Button'
import { useTimerLeft } from './useTimerLeft'
import './reveal.css'

interface Props {
  readonly shown: ShownSince
  /** The latest vote of which anything came in. */
  readonly latest: number
  readonly onStep: (step: RevealStep) => void
  readonly onFill: () => void
}

/** What the button says that shows or hides answers. */
const revealWords = ({ showing }: ShownSince, latest: number): string => {
  if (showsAll(showing, latest)) return 'Hide the answers'
  return showing.isRevealed ? 'Show the new vote' : 'Show the answers'
}

const TimeButton = ({ shown, onStep }: Pick<Props, 'shown' | 'onStep'>) => {
  const isOver = useTimerLeft(shown) <= 0
  const words = isOver ? 'Start the time again' : shown.showing.timer.isRunning ? 'Pause the time' : 'Start the time'
  return <Button onClick={() => onStep('timer')}>{words}</Button>
}

/** Every step of a reveal, as a button. */
export const StepButtons = ({ shown, latest, onStep, onFill }: Props) => {
  const { showing } = shown
  return (
    <div className="reveal-steps" role="group" aria-label="Steps">
      <Button onClick={() => onStep('back')}>Back</Button>
      <Button look="primary" onClick={() => onStep('reveal')}>
        {revealWords(shown, latest)}
      </Button>
      <Button onClick={() => onStep('next')}>Next</Button>
      <TimeButton shown={shown} onStep={onStep} />
      <Button look="quiet" onClick={() => onStep('minute')}>
        One minute more
      </Button>
      <Button look="quiet" onClick={() => onStep('blank')}>
        {showing.isBlank ? 'Show it again' : 'Show nothing'}
      </Button>
      {latest > 1 && (
        <Button look="quiet" onClick={() => onStep('before')}>
          {showing.showsBefore ? 'Hide the vote before' : 'Show the vote before'}
        </Button>
      )}
      {document.fullscreenEnabled && (
        <Button look="quiet" onClick={onFill}>
          Fill this screen with it
        </Button>
      )}
    </div>
  )
}
