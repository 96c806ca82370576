import { Button } from '../../ui/Button'
import type { Variant } from '../../core/report/variant'
import { variantGroups } from './variantGroups'

/** Every report, by whom it is for, with what it is for. */
export const VariantList = ({ onChoose }: { readonly onChoose: (variant: Variant) => void }) => (
  <>
    {variantGroups.map(({ title, variants }) => (
      <section key={title} className="report-group" aria-label={title}>
        <h2>{title}</h2>
        <ul className="report-list">
          {variants.map((variant) => (
            <li key={variant.id}>
              <div className="stack tight">
                <h3>{variant.title}</h3>
                <p>{variant.purpose}</p>
                <p className="small muted">{variant.forWhom}.</p>
              </div>
              <Button
                look={variant.id === 'action-plan' ? 'primary' : 'plain'}
                aria-haspopup="dialog"
                aria-label={`Preview and make: ${variant.title}`}
                onClick={() => onChoose(variant)}
              >
                Preview and make
              </Button>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
)
