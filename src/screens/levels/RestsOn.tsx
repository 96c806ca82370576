import type { Pack, Question } from '../../core/content/pack'
import { basisDocument, basisSentences } from '../../core/report/words/basisWords'
import { DocumentAddress } from './DocumentAddress'

interface Props {
  readonly pack: Pack
  readonly question: Question
  /** Set back behind what stands around it. */
  readonly isAside?: boolean
}

/** What level 2 of a question rests on, how far that was held against the document, and which figures are the checklist’s own. Nothing where it does not say. */
export const RestsOn = ({ pack, question, isAside = false }: Props) => {
  const sentences = basisSentences(pack, question)
  const document = basisDocument(pack, question)
  return sentences.length === 0 ? null : (
    <div className={`stack tight${isAside ? ' small muted' : ''}`}>
      {sentences.map((sentence, index) => (
        <p key={index}>{sentence}</p>
      ))}
      {document !== null && <DocumentAddress document={document} />}
    </div>
  )
}
