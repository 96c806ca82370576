import { useState, useSyncExternalStore } from 'react'
import { Page } from '../ui/Page'
import { RadioField } from '../ui/RadioField'
import { showColours, type Colours } from './colours'
import { controls, type Control } from './controls'
import { Specimen, Told, wholePageOf } from './Specimen'

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

const choices: readonly { readonly value: Colours; readonly label: string }[] = [
  { value: 'device', label: 'As on this device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

const ColourChoice = () => {
  const [colours, setColours] = useState<Colours>('device')
  const choose = (value: Colours) => {
    showColours(value)
    setColours(value)
  }
  return (
    <fieldset className="gallery-colours row">
      <legend>Colours</legend>
      {choices.map(({ value, label }) => (
        <RadioField
          key={value}
          name="colours"
          label={label}
          checked={colours === value}
          onChange={() => choose(value)}
        />
      ))}
    </fieldset>
  )
}

const Contents = () => (
  <nav aria-label="Controls">
    <ul className="gallery-contents">
      {controls.map(({ name, examples }) => (
        <li key={name}>
          <a href={`#${name}`}>{name}</a> <span className="muted">{examples.length}</span>
        </li>
      ))}
    </ul>
  </nav>
)

const Shown = ({ name, examples }: Control) => (
  <section className="gallery-control stack" aria-labelledby={name}>
    <h2 id={name}>{name}</h2>
    {examples.map((example, index) => (
      <Specimen key={example.title} example={example} address={wholePageOf(name, index)} />
    ))}
  </section>
)

const All = () => (
  <main>
    <Page title="Controls">
      <p>
        What the screens are made of, each at work. What is said under an example is what its tests hold it to, in light
        and dark colours, in those of the system, by keyboard, and on a page 320 pixels wide.
      </p>
      <ColourChoice />
      <p className="small muted">
        The system’s own colours are simulated by the browser’s tools: in Chromium under More tools, Rendering, “Emulate
        CSS media feature forced-colors”. <span className="gallery-forced">They are in force now.</span>
      </p>
      <Contents />
      {controls.map((control) => (
        <Shown key={control.name} {...control} />
      ))}
    </Page>
  </main>
)

/** All controls of `src/ui` with their examples, or the one that the address names, by itself. */
export const Gallery = () => {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  for (const { name, examples } of controls)
    for (const [index, example] of examples.entries())
      if (hash === wholePageOf(name, index))
        return (
          <>
            <main data-example={example.title}>{example.shows}</main>
            <aside className="gallery-about stack tight no-print" aria-label="About this example">
              <p>
                <strong>{example.title}</strong>
              </p>
              <Told example={example} />
              <p>
                <a href="#/">All controls</a>
              </p>
            </aside>
          </>
        )
  return <All />
}
