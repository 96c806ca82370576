import { describe, expect, it } from 'vitest'
import type { SessionChange } from '../../../src/core/workshop/sessionEvents'
import { lastShown } from '../../../src/core/workshop/lastShown'
import { packJson, parsed } from '../../support/notation'
import { sessionLog } from '../../support/sessions'

const pack = parsed(packJson('C5 3 1'))
const shown = (question: string, vote = 1): SessionChange => ({ kind: 'revealed-set', question, vote, value: true })

describe('the question that was shown last', () => {
  it('is that of the vote that is asked for, in the order in which they were shown', () => {
    const log = sessionLog(pack, [shown('q3'), shown('q1'), shown('q2', 2)])
    expect(lastShown(log, 1)).toBe('q1')
    expect(lastShown(log, 2)).toBe('q2')
  })

  it('is none where nothing was shown after that vote', () => {
    expect(lastShown(sessionLog(pack, [shown('q3')]), 2)).toBeNull()
    expect(lastShown(sessionLog(pack, []), 1)).toBeNull()
  })
})
