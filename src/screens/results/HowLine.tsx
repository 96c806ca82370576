import type { FigureMethod } from '../../core/report/sections/method'

/** The arithmetic of a figure, a click away from it. */
export const HowLine = ({ methods }: { readonly methods: readonly FigureMethod[] }) => (
  <details className="results-how">
    <summary>
      How? <span className="visually-hidden">{methods.map(({ figure }) => figure).join(', ')}</span>
    </summary>
    <dl>
      {methods.map(({ figure, rule, here }) => (
        <div key={figure}>
          <dt>{rule}</dt>
          <dd>{here}</dd>
        </div>
      ))}
    </dl>
  </details>
)
