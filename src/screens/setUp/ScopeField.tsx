import { questionApplies, questionsInScope, usualScope, type SchoolKind } from '../../core/content/applies'
import type { Pack, Question, Scope } from '../../core/content/pack'
import { minutesToAnswer, minutesToLookUp } from '../../core/content/timing'
import { gateOfScope } from '../../core/report/words/scopeWords'
import { sayDuration } from '../../core/report/words/sayDuration'
import { howMany } from '../../core/report/words/words'
import { Expander } from '../../ui/Expander'
import { RadioField } from '../../ui/RadioField'
import './scope.css'

/** The scope that a form stands for: what was chosen, or the usual one where nothing was. */
export const chosenScope = (pack: Pack, scope: string): string => (scope === '' ? (usualScope(pack)?.id ?? '') : scope)

const isCritical = (question: Question): boolean => question.critical

/** `60 questions, among them 14 of the 17 critical ones`; `all`: those of the whole checklist that apply. */
const countWords = (asked: readonly Question[], all: readonly Question[]): string => {
  const [critical, ofAll] = [asked.filter(isCritical).length, all.filter(isCritical).length]
  const count = howMany(asked.length, 'question')
  if (critical === asked.length) return `${count}, ${critical === ofAll ? 'all critical ones' : 'each critical'}`
  return `${count}, ${critical === 0 ? 'none of them critical' : critical === ofAll ? `the ${critical} critical ones among them` : `among them ${critical} of the ${ofAll} critical ones`}`
}

/** What a choice asks, what it costs, and whether it has a gate. */
const Hint = ({ pack, scope, kind }: { readonly pack: Pack; readonly scope: Scope; readonly kind: SchoolKind }) => {
  const applies = (question: Question): boolean => questionApplies(question, kind)
  const asked = questionsInScope(pack, scope).filter(applies)
  const noGate = gateOfScope(pack, scope)
  return (
    <>
      <span className="asks">{scope.about}</span>
      <span className="costs">{`${countWords(asked, pack.questions.filter(applies))}. Reading and answering: about ${sayDuration(minutesToAnswer(asked))}. Looking it all up, with colleagues: about ${sayDuration(minutesToLookUp(asked))} more.${noGate === '' ? '' : ` ${noGate}`}`}</span>
    </>
  )
}

/** What each scope leaves out of the checklist, and what the checklist itself leaves out. */
const LeftOut = ({ pack, scopes }: { readonly pack: Pack; readonly scopes: readonly Scope[] }) => (
  <Expander title="What each leaves out">
    {scopes.map((scope) => (
      <div key={scope.id} className="stack tight">
        <p>
          <strong>{scope.leavesOut.length === 0 ? `Even “${scope.name}”` : `“${scope.name}”`}</strong>
        </p>
        <ul>
          {(scope.leavesOut.length === 0 ? pack.notCovered : scope.leavesOut).map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      </div>
    ))}
    <p className="small muted">
      The times are worked out from the length of the questions and what they ask to see. Nobody has timed them in a
      school.
    </p>
  </Expander>
)

interface Props {
  readonly pack: Pack
  /** What the school has said of itself: it decides how many questions there are. */
  readonly kind: SchoolKind
  /** The id of the scope that is chosen; empty: none is. */
  readonly value: string
  /** Whether nothing was chosen yet, so that the usual scope stands for none. */
  readonly isNew?: boolean
  readonly onChoose: (scope: string) => void
}

/** How much of a checklist the review asks, with what each choice costs and leaves out; nothing where the checklist has one scope only. */
export const ScopeField = ({ pack, kind, value, isNew = true, onChoose }: Props) => {
  const { scopes } = pack
  if (scopes === undefined || scopes.length < 2) return null
  const chosen = isNew ? chosenScope(pack, value) : value
  return (
    <fieldset className="scope-choice">
      <legend>How much to ask</legend>
      <p className="small muted">It can be changed at any time. Answers to what is no longer asked are kept.</p>
      {scopes.map((scope) => (
        <RadioField
          key={scope.id}
          label={scope.name}
          hint={<Hint pack={pack} scope={scope} kind={kind} />}
          name="scope"
          value={scope.id}
          checked={scope.id === chosen}
          onChange={() => onChoose(scope.id)}
        />
      ))}
      <LeftOut pack={pack} scopes={scopes} />
    </fieldset>
  )
}
