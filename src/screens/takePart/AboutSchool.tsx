import { writtenUpSchools } from '../../state/writtenUpSchools'
import { Expander } from '../../ui/Expander'
import { useWrittenUpSchool } from '../session/ShownInSchool'

/** What the written-up school is like as a whole, to open; its place is that among those of the app. */
export const AboutSchool = ({ school }: { readonly school: number | null }) => {
  const written = useWrittenUpSchool(writtenUpSchools[school ?? -1]?.id ?? null)
  if (written === null) return null
  return (
    <Expander title={`Read about ${written.title}`}>
      <p>{written.about}</p>
    </Expander>
  )
}
