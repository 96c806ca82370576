import type { SignOff } from '../../review/review'
import type { Block } from '../blocks'
import type { ReportInput } from '../reportInput'
import { sayFingerprint } from '../words/fingerprintWords'
import { signedOffSentence, signOffLists } from '../words/signOffWords'

type Input = Pick<ReportInput, 'review' | 'signatures' | 'dayOf'>

const signedSentence = ({ signatures, dayOf }: Input, signOff: SignOff): string =>
  signedOffSentence(signOff, dayOf(signOff.at), signatures.get(signOff.id))

const nameOf = ({ review }: Input, { milestone }: SignOff): string => {
  const found = review.milestones.find(({ id }) => id === milestone)
  return found === undefined ? 'A saved version that is not in this copy' : `“${found.name}”`
}

/** The school's own names under its saved versions, a sentence each; nothing where there is none. */
export const signOffsInShort = (input: Input): readonly string[] =>
  input.review.signOffs.map((signOff) => `${nameOf(input, signOff)}: ${signedSentence(input, signOff)}`)

/** The same with all that each says, under a heading that says whose they are: a sign-off is no governor's signature. */
export const signOffBlocks = (input: Input, level: 2 | 3): readonly Block[] => {
  const { signOffs } = input.review
  if (signOffs.length === 0) return []
  return [
    { kind: 'heading', level, text: 'Signed off by the school' },
    ...signOffs.flatMap((signOff): readonly Block[] => {
      const { said, notSaid } = signOffLists(signOff.states)
      return [
        {
          kind: 'paragraph',
          text: `${nameOf(input, signOff)}, check code ${sayFingerprint(signOff.fingerprint)}. ${signedSentence(input, signOff)}`,
        },
        ...(said.length === 0 ? [] : [{ kind: 'list', ordered: false, items: said } as const]),
        ...(notSaid.length === 0
          ? []
          : [{ kind: 'paragraph', weight: 'small', text: `Not said: ${notSaid.join(', ')}.` } as const]),
      ]
    }),
  ]
}
