import { useEffect, useMemo, useState } from 'react'
import type { Pack } from '../../core/content/pack'
import { searchQuestions, searchTraces } from '../../core/content/searchSources'
import { originsOf, traceSources } from '../../core/content/sourceCoverage'
import { howMany } from '../../core/report/words/words'
import { Button } from '../../ui/Button'
import { kindWords } from './kinds'
import { QuestionItem } from './QuestionItem'
import { SearchBar, type Looking } from './SearchBar'
import { SourceItem } from './SourceItem'

const everything: Looking = { view: 'sources', search: '', kind: null }

/** Goes to an item once it is on the page. The same item can be gone to twice in a row, so each going is an object of its own. */
const useGoing = (): ((anchor: string) => void) => {
  const [target, setTarget] = useState<{ readonly anchor: string } | null>(null)
  useEffect(() => {
    const element = target === null ? null : document.getElementById(target.anchor)
    element?.scrollIntoView?.({ block: 'start', behavior: 'instant' })
    element?.focus({ preventScroll: true })
  }, [target])
  return (anchor) => setTarget({ anchor })
}

/** Every source with the questions that answer it, and every question with its sources. */
export const Traceability = ({ pack }: { readonly pack: Pack }) => {
  const [looking, setLooking] = useState(everything)
  const go = useGoing()
  const traces = useMemo(() => traceSources(pack), [pack])
  const kinds = useMemo(() => [...new Set(pack.sources.map(({ kind }) => kind))], [pack])
  const { view, search, kind } = looking
  const found = { sources: searchTraces(traces, search, kind), questions: searchQuestions(pack, search, kind) }
  const other = view === 'sources' ? 'questions' : 'sources'
  const count = found[view].length
  const sentence = `${count} of ${howMany(view === 'sources' ? traces.length : pack.questions.length, view.slice(0, -1))}`
  const goTo = (to: Looking['view']) => (anchor: string) => {
    setLooking({ ...everything, view: to })
    go(anchor)
  }
  return (
    <>
      <SearchBar
        looking={looking}
        kinds={kinds}
        found={sentence}
        onChange={(change) => setLooking({ ...looking, ...change })}
      />
      {count === 0 && (
        <div className="stack tight">
          <p>
            Nothing here matches.{' '}
            {found[other].length > 0
              ? `Looked at the other way round there ${found[other].length === 1 ? 'is' : 'are'} ${howMany(found[other].length, other.slice(0, -1))}.`
              : 'Try fewer or shorter words, or all kinds.'}
          </p>
          <div className="row">
            {found[other].length > 0 && (
              <Button onClick={() => setLooking({ ...looking, view: other })}>
                Show {found[other].length === 1 ? 'it' : 'them'}
              </Button>
            )}
            <Button onClick={() => setLooking({ ...everything, view })}>Clear the search</Button>
          </div>
        </div>
      )}
      {view === 'sources'
        ? kinds.map((group) => {
            const items = found.sources.filter(({ source }) => source.kind === group)
            return items.length === 0 ? null : (
              <section key={group} className="sources-group stack" aria-label={kindWords[group].many}>
                <h2>{kindWords[group].many}</h2>
                {items.map((trace) => (
                  <SourceItem key={trace.id} trace={trace} search={search} onGo={goTo('questions')} />
                ))}
              </section>
            )
          })
        : pack.areas.map(({ id, title }) => {
            const items = found.questions.filter(({ area }) => area === id)
            return items.length === 0 ? null : (
              <section key={id} className="sources-group stack" aria-label={title}>
                <h2>{title}</h2>
                {items.map((question) => (
                  <QuestionItem
                    pack={pack}
                    key={question.id}
                    question={question}
                    origins={originsOf(pack, question)}
                    search={search}
                    onGo={goTo('sources')}
                  />
                ))}
              </section>
            )
          })}
    </>
  )
}
