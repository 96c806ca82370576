import { entryWords } from '../../core/report/words/entryWords'
import { participantsOf } from '../../core/review/participants'
import { useReadyReview } from '../../state/openStore'
import { Notice } from '../../ui/Notice'
import { contestedNames, type Contested } from './contested'
import { SidesToKeep } from './SidesToKeep'

/** The values of one field of a question. */
export const QuestionConflict = ({
  events: [first, ...others],
}: {
  readonly events: readonly [Contested, ...Contested[]]
}) => {
  const { pack, log, omitted } = useReadyReview(({ pack, log, omitted }) => ({ pack, log, omitted }))
  const telling = { words: entryWords(pack, log), people: participantsOf({ log, omitted }) }
  return (
    <Notice tone="unknown" title={`There are ${1 + others.length} ${contestedNames[first.kind]} to this question`}>
      <p>They were given without sight of each other. Choose the one to keep; until then the last one counts.</p>
      <SidesToKeep conflict={[first, ...others]} telling={telling} />
    </Notice>
  )
}
