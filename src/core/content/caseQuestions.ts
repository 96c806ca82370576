import type { Question } from './pack'

/**
 * The questions of the built-in checklist that the file of one child's case can show. Its version 1.0.0 does not say so
 * itself, and stays as it is, since reviews name it by its hash; an edited copy keeps the ids and may say otherwise. What
 * only the whole school can show is left out: rotas, training, where records are kept, audits, acquaintance.
 */
const ofBuiltIn: ReadonlySet<string> = new Set([
  'concerns-reach-lead',
  'immediate-risk',
  'child-heard',
  'early-help',
  'earlier-concerns',
  'referral-in-writing',
  'hold-firm',
  'people-in-home',
  'family-names',
  'siblings-considered',
  'referral-answered-or-chased',
  'decision-recorded',
  'advice-sought',
  'monitoring-plan',
  'chronology',
  'recorded-promptly',
  'file-transfer',
  'changes-passed-on',
  'contact-kept',
  'accounts-compared',
  'meetings-covered',
  'conference-report',
  'dissent-minuted',
  'absence-followed-up',
  'core-group-kept',
  'missing-partners',
  'plan-not-working',
  'plan-actions',
])

/** Whether the file of one child's case can show the answer to a question. */
export const isShownInOneCase = ({ id, inOneCase }: Pick<Question, 'id' | 'inOneCase'>): boolean =>
  inOneCase ?? ofBuiltIn.has(id)
