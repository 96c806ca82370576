import { sessionModes } from '../../core/workshop/sessionEvents'
import { useSession } from '../../state/openSession'
import { writtenUpSchools } from '../../state/writtenUpSchools'
import { RadioField } from '../../ui/RadioField'
import { SelectField } from '../../ui/Field'
import { modeWords } from '../session/sessionWords'
import { useSetPart } from './useSetPart'

/** Whom the room answers about. */
export const WhoseSchool = () => {
  const { mode, school } = useSession(({ session }) => ({ mode: session.mode, school: session.school }))
  const setPart = useSetPart()
  return (
    <fieldset className="stack tight">
      <legend>Whom the room answers about</legend>
      {sessionModes.map((each) => (
        <RadioField
          key={each}
          name="mode"
          label={modeWords[each].label}
          hint={modeWords[each].hint}
          checked={mode === each}
          onChange={() =>
            setPart(
              { part: 'mode', value: each },
              ...(each === 'calibration' && school === null
                ? [{ part: 'school', value: writtenUpSchools[0]?.id ?? null } as const]
                : []),
            )
          }
        />
      ))}
      {mode === 'calibration' && (
        <SelectField
          label="Which school"
          options={writtenUpSchools.map(({ id, title }) => ({ value: id, label: title }))}
          value={school ?? ''}
          onChange={(event) => setPart({ part: 'school', value: event.target.value })}
        />
      )}
    </fieldset>
  )
}
