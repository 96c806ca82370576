import './codeLetters.css'

/** A code in numbered groups, to be read out or copied down. */
export const CodeLetters = ({ code, label }: { readonly code: string; readonly label: string }) => (
  <ol className="code-letters" aria-label={label}>
    {code.split(' ').map((group, index) => (
      <li key={index}>
        <code>{group}</code>
      </li>
    ))}
  </ol>
)
