import { Link } from 'wouter'
import type { Pack } from '../../core/content/pack'
import { howMany, listed } from '../../core/report/words/words'
import { useChosenPack } from '../../state/chosenPack'
import { useReviewList } from '../../state/reviewList'
import { Button } from '../../ui/Button'
import { paths } from '../paths'
import { Notice } from '../../ui/Notice'

/** Says of the reviews here that use another version of it that they keep theirs. */
const OtherVersions = ({ pack }: { readonly pack: Pack }) => {
  const { reviews } = useReviewList()
  const others = reviews.flatMap((review) =>
    review.kind === 'found' && review.checklist.id === pack.id && review.checklist.version !== pack.version
      ? [review]
      : [],
  )
  if (others.length === 0) return null
  const [uses, keeps] = others.length === 1 ? ['uses', 'keeps'] : ['use', 'keep']
  return (
    <p>
      <span>{`${howMany(others.length, 'review')} on this device ${uses} another version of it (${listed([...new Set(others.map(({ checklist }) => checklist.version))].sort())}) and ${keeps} it. Where this version is newer, each can be moved to it: `}</span>
      {others.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && <span>, </span>}
          <Link href={paths.checklist(id)}>{name}</Link>
        </span>
      ))}
    </p>
  )
}

/** Says that a checklist from a file will be used, and lets go of it. */
export const ChosenPack = ({ pack }: { readonly pack: Pack }) => (
  <Notice tone="neutral" title={`This review will use your own checklist: ${pack.title}`}>
    <p>
      Version {pack.version}, with {howMany(pack.questions.length, 'question')}. The review will carry it, so that it
      opens anywhere.
    </p>
    <OtherVersions pack={pack} />
    <div>
      <Button onClick={() => useChosenPack.setState({ pack: null })}>Use the built-in checklist instead</Button>
    </div>
  </Notice>
)
