import { it } from 'vitest'
import { mergeLogs } from '../../src/core/review/log'
import { planActions } from '../../src/core/plan/planActions'
import { answers, pack, reviewOf } from '../support/notation'
it('probe', () => {
  const t = (name: string, f: () => unknown) => { const s = performance.now(); try { f(); console.log(name, 'ok', performance.now() - s) } catch (e) { console.log(name, String(e), performance.now() - s) } }
  const log = answers('2', { kind: 'note-set', question: 'q1', value: 'x\ud83d' })
  t('surrogate', () => mergeLogs(log, structuredClone(log)))
  t('9999', () => planActions(pack('C5'), reviewOf('0', { kind: 'detail-set', detail: 'reviewDate', value: '9999-12-30' })))
  t('gap', () => planActions(pack('C5'), reviewOf('0', { kind: 'detail-set', detail: 'terms', value: [{ start: '2026-09-01', end: '2026-09-02' }, { start: '9998-01-01', end: '9998-02-01' }] })))
})
