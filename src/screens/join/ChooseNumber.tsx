import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Pack } from '../../core/content/pack'
import { howMany } from '../../core/report/words/words'
import { mostTables } from '../../core/workshop/answerCode'
import type { Joining } from '../../core/workshop/joinCode'
import { takePart } from '../../state/takingPart'
import { writtenUpSchools } from '../../state/writtenUpSchools'
import { Button } from '../../ui/Button'
import { NumberField } from '../NumberField'
import { paths } from '../paths'
import { unitWords } from '../session/sessionWords'

/** Whom one answers about, in a sentence. */
const aboutWords = ({ mode, school }: Joining): string => {
  switch (mode) {
    case 'one-school':
      return 'You answer about your own school.'
    case 'many-schools':
      return 'Each table answers about its own school.'
    case 'calibration':
      return `Everybody rates the same made-up school: ${writtenUpSchools[school ?? -1]?.title ?? 'the one that you are shown'}.`
  }
}

/** Says what is joined, and asks which table or person this device is. */
export const ChooseNumber = ({ joining, pack }: { readonly joining: Joining; readonly pack: Pack }) => {
  const [, navigate] = useLocation()
  const [number, setNumber] = useState<number | null>(null)
  const [isAsking, setAsking] = useState(false)
  const [unit] = unitWords[joining.unit]
  const start = async (): Promise<void> => {
    if (number === null) return setAsking(true)
    await takePart(joining, pack, number)
    navigate(paths.takePart(joining.number))
  }
  return (
    <div className="stack">
      <p className="lead">{`${howMany(joining.questions.length, 'question')} from “${pack.title}”. ${aboutWords(joining)}`}</p>
      <NumberField
        label={`Number of your ${unit}`}
        hint={`The facilitator gives each ${unit} a number. No names.`}
        value={number}
        most={mostTables}
        isOptional
        onNumber={setNumber}
      />
      {isAsking && number === null && (
        <p className="error" role="alert">
          {`Give the number of your ${unit} first.`}
        </p>
      )}
      <div>
        <Button look="primary" large onClick={() => void start()}>
          Start
        </Button>
      </div>
    </div>
  )
}
