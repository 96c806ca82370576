import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { isNoNews, newsFor } from '../../../src/core/review/news'
import type { Log } from '../../../src/core/review/log'
import { stampChange } from '../../../src/core/review/log'
import { wholeLog } from '../../../src/core/review/omission'
import { answers } from '../../support/notation'

const by = (who: string, log: Log, ...changes: readonly Change[]): Log =>
  changes.reduce<Log>(
    (known, change) => [
      ...known,
      stampChange(wholeLog(known), change, {
        writer: who,
        n: known.length,
        at: `2026-12-0${1 + (known.length % 9)}T10:00:00Z`,
        by: who,
      }),
    ],
    log,
  )
const whole = (log: Log) => ({ log, omitted: [] })
const comment = (id: string, question: string, text: string): Change => ({
  kind: 'comment-set',
  comment: id,
  value: { question, text },
})

describe('what is news to a governor', () => {
  const read = by('chair', answers('2 1'), comment('c1', 'q1', 'Who checks it?'), comment('c2', 'q2', 'By when?'))

  it('is that the school has answered their comment, or has marked it as resolved', () => {
    const later = by('head', read, comment('h1', 'q1', 'The deputy.'), {
      kind: 'comment-resolved-set',
      comment: 'c2',
      value: true,
    })
    expect(newsFor(whole(read), whole(later), 'chair')).toEqual({
      answered: ['q1'],
      resolved: ['q2'],
      changes: 0,
      isNewlySent: false,
    })
  })

  it('is how much the school has changed, and not what they said themselves', () => {
    const later = by(
      'chair',
      by(
        'head',
        read,
        { kind: 'answer-set', question: 'q2', value: 2 },
        { kind: 'answer-set', question: 'q2', value: 3 },
      ),
      comment('c3', 'q2', 'Thank you.'),
    )
    expect(newsFor(whole(read), whole(later), 'chair')).toEqual({
      answered: [],
      resolved: [],
      changes: 1,
      isNewlySent: false,
    })
  })

  it('is nothing where a file brings nothing, and no comment under which they said nothing', () => {
    expect(isNoNews(newsFor(whole(read), whole(read), 'chair'))).toBe(true)
    const later = by('head', answers('2 1'), comment('h1', 'q1', 'See the rota.'))
    expect(newsFor(whole(answers('2 1')), whole(later), 'chair').answered).toEqual([])
  })
})
