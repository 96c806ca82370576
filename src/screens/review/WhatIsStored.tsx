import type { OpenReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { download } from '../../ui/download'
import { ShareFileButton } from '../../ui/ShareFileButton'

const type = 'application/json'

/** Hands over the records of a review that cannot be opened, as they are. */
export const WhatIsStored = ({
  isNewer,
  records,
}: Pick<Extract<OpenReview, { status: 'damaged' }>, 'isNewer' | 'records'>) => {
  const name = isNewer ? 'review-of-a-newer-version.json' : 'damaged-review.json'
  const text = (): string => JSON.stringify(records, null, 1)
  return (
    <div className="row">
      <Button look="primary" onClick={() => download(name, text(), type)}>
        Save what is stored
      </Button>
      <ShareFileButton
        label="Share what is stored"
        name={name}
        type={type}
        file={async () => new File([text()], name, { type })}
      />
    </div>
  )
}
