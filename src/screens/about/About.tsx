import { useEffect, type ReactNode } from 'react'
import type { Pack } from '../../core/content/pack'
import { Page } from '../../ui/Page'
import { PackFailed } from '../PackFailed'
import { useBuiltInPack } from '../useBuiltInPack'
import { Checked, Documents, Glossary, WhatItIs } from './AboutChecklist'
import { Accessibility } from './Accessibility'
import { Contents, goTo, type Section } from './Contents'
import { Offline } from './Offline'
import { Privacy } from './Privacy'
import { Scoring, Weights } from './Scoring'
import { Urgent } from './Urgent'
import './about.css'

const urgent: Section = { id: 'about-urgent', title: 'Worried about a child' }
const privacy: Section = { id: 'about-privacy', title: 'Privacy, and shared computers' }
const offline: Section = { id: 'about-offline', title: 'Without a connection' }
const accessibility: Section = { id: 'about-accessibility', title: 'Accessibility' }

interface PackSection extends Section {
  readonly body: (pack: Pack) => ReactNode
}

/** What the checklist says of itself. */
const ofPack: readonly PackSection[] = [
  { id: 'about-what', title: 'What the checklist is, is not and leaves out', body: (pack) => <WhatItIs pack={pack} /> },
  { id: 'about-checked', title: 'When it was checked', body: (pack) => <Checked pack={pack} /> },
  { id: 'about-weights', title: 'How the weights were set', body: (pack) => <Weights pack={pack} /> },
  { id: 'about-scoring', title: 'How it scores', body: (pack) => <Scoring pack={pack} /> },
  { id: 'about-words', title: 'Words then and now', body: (pack) => <Glossary pack={pack} /> },
  { id: 'about-documents', title: 'Documents', body: (pack) => <Documents pack={pack} /> },
]

const Part = ({ id, title, children }: Section & { readonly children: ReactNode }) => (
  <section className="about-part stack" aria-labelledby={id}>
    <h2 id={id} tabIndex={-1}>
      {title}
    </h2>
    {children}
  </section>
)

/** What this is and how it works, for whoever wants to know before they trust it. */
export const About = ({ part }: { readonly part: string | null }) => {
  const builtIn = useBuiltInPack()
  const pack = builtIn.status === 'ready' ? builtIn.pack : null
  const isComplete = builtIn.status !== 'loading'
  useEffect(() => {
    if (part !== null && isComplete) goTo(`about-${part}`)
  }, [part, isComplete])
  return (
    <Page title="About">
      <Contents sections={[urgent, ...(pack === null ? [] : ofPack), privacy, offline, accessibility]} />
      <Part {...urgent}>
        <Urgent contacts={pack?.urgent.contacts ?? null} />
      </Part>
      {builtIn.status === 'loading' && (
        <p className="muted" role="status">
          Fetching the checklist…
        </p>
      )}
      {builtIn.status === 'failed' && <PackFailed retry={builtIn.retry} />}
      {pack !== null &&
        ofPack.map(({ id, title, body }) => (
          <Part key={id} id={id} title={title}>
            {body(pack)}
          </Part>
        ))}
      <Part {...privacy}>
        <Privacy />
      </Part>
      <Part {...offline}>
        <Offline />
      </Part>
      <Part {...accessibility}>
        <Accessibility />
      </Part>
    </Page>
  )
}
