import { typedGroups } from '../../core/workshop/letters'
import { groupWords } from './joinWords'
import '../session/codeLetters.css'

/** What is being typed, group by group as it stands on the wall, and which of them are right. */
export const TypedGroups = ({ text }: { readonly text: string }) => {
  const groups = typedGroups(text)
  if (groups.length === 0) return null
  return (
    <ol className="code-letters typed-groups" aria-label="Groups so far">
      {groups.map((group, index) => (
        <li key={index} className={group.isRight === null ? '' : group.isRight ? 'is-right' : 'is-wrong'}>
          <code>{group.letters}</code>
          <span className="small">{groupWords(group)}</span>
        </li>
      ))}
    </ol>
  )
}
