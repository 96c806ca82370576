import { goThrough, useAnswering } from '../../state/answering'
import { CheckField } from '../../ui/Field'

/** Switches the single keys off, for those who steer by voice or whose hands slip. It stands wherever they act, whatever the device. */
export const SingleKeys = () => {
  const { hasKeys } = useAnswering()
  return (
    <CheckField
      label="Use single keys to answer and move"
      checked={hasKeys}
      onChange={(event) => goThrough({ hasKeys: event.target.checked })}
    />
  )
}
