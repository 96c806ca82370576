import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useSession } from '../../state/openSession'
import { buttonClass } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { paths } from '../paths'

/** Leads to the plan where a session has no questions yet. `children`: why they come first; absent: it needs no saying. */
export const NoQuestions = ({ children }: { readonly children?: ReactNode }) => {
  const id = useSession((open) => open.id)
  return (
    <Notice tone="neutral" title="No questions are chosen yet">
      {children !== undefined && <p>{children}</p>}
      <p>
        <Link href={paths.sessionPlan(id)} className={buttonClass({ look: 'primary' })}>
          Choose questions
        </Link>
      </p>
    </Notice>
  )
}
