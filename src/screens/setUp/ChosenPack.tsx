import type { Pack } from '../../core/content/pack'
import { howMany } from '../../core/report/words'
import { useChosenPack } from '../../state/chosenPack'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

/** Says that a checklist from a file will be used, and lets go of it. */
export const ChosenPack = ({ pack }: { readonly pack: Pack }) => (
  <Notice tone="neutral" title={`This review will use your own checklist: ${pack.title}`}>
    <p>Version {pack.version}, with {howMany(pack.questions.length, 'question')}. The review will carry it, so that it opens anywhere.</p>
    <div><Button onClick={() => useChosenPack.setState({ pack: null })}>Use the built-in checklist instead</Button></div>
  </Notice>
)
