import type { Example, Heard, KeyStep } from '../ui/example'

/** The address of an example that is shown by itself. */
export const wholePageOf = (control: string, index: number): string => `#/${control}/${index + 1}`

const keysOf = (press: string): readonly string[] => press.split(' ')

const heardWords = ({ role, name, description }: Heard): string =>
  `${role} “${name}”${description === undefined || description === '' ? '' : `, then “${description}”`}`

const StepLine = ({ press, says, focus }: KeyStep) => (
  <li data-press={press} data-says={says} data-focus={focus}>
    <span>
      {keysOf(press).map((key, index) => (
        <kbd key={index}>{key}</kbd>
      ))}
    </span>
    <span>
      {[focus !== undefined && `the focus is on “${focus}”`, says !== undefined && `it says “${says}”`]
        .filter((part) => part !== false)
        .join('; ')}
    </span>
  </li>
)

/** What an example promises to whoever hears it, and to whoever uses a keyboard. */
export const Told = ({ example: { heard = [], byKeyboard = [] } }: { readonly example: Example }) => (
  <>
    {heard.length > 0 && <p className="small muted">Heard: {heard.map(heardWords).join('; ')}</p>}
    {byKeyboard.length > 0 && (
      <ol className="gallery-steps small muted">
        {byKeyboard.map((step, index) => (
          <StepLine key={index} {...step} />
        ))}
      </ol>
    )}
  </>
)

interface Props {
  readonly example: Example
  /** Where it is shown by itself. */
  readonly address: string
}

export const Specimen = ({ example, address }: Props) => (
  <article className="gallery-example stack tight" data-example={example.title}>
    <h3 tabIndex={-1}>{example.title}</h3>
    {example.isWholePage === true ? (
      <p>
        <a href={address}>
          See it by itself<span className="visually-hidden">: {example.title}</span>
        </a>
      </p>
    ) : (
      <div className="gallery-frame">{example.shows}</div>
    )}
    {example.isWholePage !== true && <Told example={example} />}
  </article>
)
