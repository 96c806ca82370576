import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change, ReviewEvent } from '../../../src/core/review/event'
import { governorKinds, replyOf, sortReply } from '../../../src/core/review/governor'
import { omitEvents } from '../../../src/core/review/omitEvents'
import { redactEvents } from '../../../src/core/review/redaction'
import { stampChange, undoing, type Log } from '../../../src/core/review/log'
import { omitNothing, type PartialLog } from '../../../src/core/review/omission'
import { readReply } from '../../../src/core/review/replyEntries'
import { foldEvents } from '../../../src/core/review/foldEvents'
import { scoreReview } from '../../../src/core/scoring/scoreReview'
import { digestOf } from '../../../src/core/review/digest'
import { mergeCopies } from '../../../src/core/review/merging'
import { answers, extended, pack } from '../../support/notation'
import { change as anyChange } from '../../support/stories'

const school: Change = { kind: 'detail-set', detail: 'school', value: 'Example Primary School' }
const headComment: Change = {
  kind: 'comment-set',
  comment: 'from-head',
  value: { question: 'q1', text: 'See the rota.' },
}
/** The head's copy: two answers, one of them changed since, and a comment of the head's own. */
const here: PartialLog = {
  log: answers('2 1', school, { kind: 'answer-set', question: 'q1', value: 3 }, headComment),
  omitted: [],
}
/** The same as it goes to governors. */
const sent = omitEvents(here, 'current', omitNothing)

const byGovernor = (copy: PartialLog, changes: readonly Change[], by = 'chair', writer = by): PartialLog => {
  let { log } = copy
  for (const [index, change] of changes.entries()) {
    log = [
      ...log,
      stampChange({ log: log, omitted: copy.omitted }, change, {
        writer,
        n: index + 1,
        at: '2026-12-08T19:00:00Z',
        by,
      }),
    ]
  }
  return { log, omitted: copy.omitted }
}

const chair: Change = {
  kind: 'contributor-set',
  contributor: 'chair',
  value: { role: 'Chair of governors', name: null, isGovernor: true },
}
const view: Change = { kind: 'view-set', area: 'a1', contributor: 'chair', value: 'want-evidence' }
const comment: Change = { kind: 'comment-set', comment: 'c1', value: { question: 'q2', text: 'Who checks it?' } }
const reworded: Change = {
  kind: 'comment-set',
  comment: 'c1',
  value: { question: 'q2', text: 'Who checks it, and when?' },
}

const idsOf = (events: readonly { readonly id: string }[]): readonly string[] => events.map(({ id }) => id)

const taken = (copy: PartialLog, reply: PartialLog, governor = 'chair'): PartialLog => {
  const merged = mergeCopies(copy, sortReply(copy, reply, governor).accepted)
  if (!merged.ok) throw new Error(JSON.stringify(merged.problems))
  return merged.value
}
const review = (whole: PartialLog) => foldEvents(whole)

describe('what a governor sends back', () => {
  it('holds what they added as it counts now, the start and the school’s name, and nothing else of the school’s', () => {
    const reply = replyOf(byGovernor(sent, [chair, view, comment, reworded]), 'chair')
    expect(reply.log.map(({ kind }) => kind)).toEqual([
      'review-started',
      'detail-set',
      'contributor-set',
      'view-set',
      'comment-set',
    ])
    expect(JSON.stringify(reply)).not.toMatch(/See the rota|Who checks it\?"/)
    expect(idsOf(reply.omitted)).toEqual(['chair:3'])
  })

  it('brings the school’s copy the views and comments, and leaves every answer and figure as it was', () => {
    const after = review(taken(here, replyOf(byGovernor(sent, [chair, view, comment, reworded]), 'chair')))
    expect(after.views).toEqual([{ area: 'a1', by: 'chair', view: 'want-evidence', at: '2026-12-08T19:00:00Z' }])
    expect(after.comments.map(({ id, text }) => `${id}: ${text}`)).toEqual([
      'from-head: See the rota.',
      'c1: Who checks it, and when?',
    ])
    expect(after.answers).toEqual(review(here).answers)
    expect(scoreReview(pack('C5 3'), after)).toEqual(scoreReview(pack('C5 3'), review(here)))
  })

  it('brings nothing the second time', () => {
    const reply = replyOf(byGovernor(sent, [chair, view, comment, reworded]), 'chair')
    expect(sortReply(taken(here, reply), reply, 'chair')).toEqual({ accepted: { log: [], omitted: [] }, refused: [] })
  })

  it('sent again after more was added brings only what is new', () => {
    const first = byGovernor(sent, [chair, view])
    const once = taken(here, replyOf(first, 'chair'))
    const later = [
      ...first.log,
      stampChange(first, comment, { writer: 'chair', n: 3, at: '2026-12-09T19:00:00Z', by: 'chair' }),
    ]
    expect(
      idsOf(sortReply(once, replyOf({ log: later, omitted: first.omitted }, 'chair'), 'chair').accepted.log),
    ).toEqual(['chair:3'])
  })

  it('of two governors on one copy goes back one by one', () => {
    const both = byGovernor(
      byGovernor(sent, [chair, view]),
      [{ ...chair, contributor: 'link' } as Change, { ...view, contributor: 'link', value: 'disagree' } as Change],
      'link',
    )
    expect(replyOf(both, 'link').log.filter(({ by }) => by === 'chair')).toEqual([])
    const after = review(taken(taken(here, replyOf(both, 'link'), 'link'), replyOf(both, 'chair')))
    expect(after.views.map(({ by, view: said }) => `${by}: ${said}`)).toEqual([
      'chair: want-evidence',
      'link: disagree',
    ])
  })
})

describe('what was taken back here and comes once more', () => {
  const reply = replyOf(byGovernor(sent, [chair, comment]), 'chair')
  const once = taken(here, reply)
  const takenBack: PartialLog = byGovernor(once, [undoing(once, 'chair:2')!.change], 'head')

  it('can be put back', () => {
    expect(idsOf(readReply(takenBack, reply, 'chair').takenBack)).toEqual(['chair:2'])
  })

  it('stays away where its text was taken away for good meanwhile', () => {
    const copy = redactEvents(takenBack, new Set(['chair:2']))
    expect(readReply(copy, reply, 'chair')).toMatchObject({ fresh: [], takenBack: [], refused: [] })
  })
})

describe('from a governor’s file is left out', () => {
  const smuggled = (change: Change, more: Partial<ReviewEvent> = {}): Log => {
    const { log } = byGovernor(sent, [change], 'chair', 'x')
    return [...log.slice(0, -1), { ...log.at(-1)!, ...more } as ReviewEvent]
  }

  it.each<[string, Log]>([
    ['an answer', smuggled({ kind: 'answer-set', question: 'q2', value: 3 })],
    [
      'evidence',
      smuggled({
        kind: 'evidence-set',
        evidence: 'e1',
        value: { what: 'Log', where: 'Office', checkedOn: '2026-12-01', questions: ['q1'] },
      }),
    ],
    ['a detail of the school', smuggled({ kind: 'detail-set', detail: 'phase', value: 'primary' })],
    [
      'a milestone',
      smuggled({
        kind: 'milestone-set',
        milestone: 'm',
        value: { name: 'x', madeOn: '2026-12-08', covers: {}, fingerprint: '0'.repeat(64) },
      }),
    ],
    ['somebody else’s view', smuggled({ ...view, contributor: 'link' } as Change)],
    [
      'another’s comment in other words',
      smuggled({ kind: 'comment-set', comment: 'from-head', value: { question: 'q1', text: 'Changed.' } }),
    ],
    ['another’s comment taken away', smuggled({ kind: 'comment-set', comment: 'from-head', value: null })],
    [
      'another person’s role',
      smuggled({
        kind: 'contributor-set',
        contributor: 'head',
        value: { role: 'Nobody', name: null, isGovernor: true },
      }),
    ],
    [
      'themself as one who answers for the school',
      smuggled({ kind: 'contributor-set', contributor: 'chair', value: { role: 'Head', name: null } }),
    ],
    ['a comment in the head’s name', smuggled(comment, { by: 'head' })],
    ['a comment that claims to replace an answer', smuggled(comment, { replaces: ['w:2'] })],
  ])('%s', (_, log) => {
    const sorted = sortReply(here, { log, omitted: sent.omitted }, 'chair')
    expect(idsOf(sorted.accepted.log)).toEqual([])
    expect(idsOf(sorted.refused)).toEqual(['x:1'])
    expect(review(taken(here, { log, omitted: sent.omitted }))).toEqual(review(here))
  })

  it('the place of an event that would take an answer away', () => {
    const reply = replyOf(byGovernor(sent, [chair, comment]), 'chair')
    const knock = (id: string) => ({
      ...reply,
      omitted: [...reply.omitted, { id, seq: 90, replaces: ['w:2'], digest: '0'.repeat(64), kind: 'answer-set' }],
    })
    for (const id of ['chair:9', 'stranger:1'])
      expect(review(taken(here, knock(id))).answers).toEqual(review(here).answers)
  })

  it('what would take the place of an answer that is not here yet: it counts when it comes', () => {
    const { log } = byGovernor(sent, [chair, { ...comment, comment: 'c2' } as Change])
    const forged: PartialLog = {
      log: [...log.slice(0, -1), { ...log.at(-1)!, replaces: ['w:5'] } as ReviewEvent],
      omitted: [
        ...sent.omitted,
        { id: 'chair:8', seq: 9, replaces: ['w:5'], digest: '0'.repeat(64), kind: 'comment-set' },
      ],
    }
    const copy = taken(here, forged)
    const later = stampChange(
      copy,
      { kind: 'answer-set', question: 'q1', value: 0 },
      { writer: 'w', n: 5, at: '2026-12-09T09:00:00Z', by: 'head' },
    )
    expect(foldEvents({ log: [...copy.log, later], omitted: copy.omitted }).answers.get('q1')).toEqual({
      kind: 'level',
      level: 0,
    })
  })

  it('what would take the place of an answer that this copy leaves out: it counts when the whole copy comes', () => {
    const without: PartialLog = {
      log: here.log.filter(({ id }) => id !== 'w:2'),
      omitted: sent.omitted.concat({
        id: 'w:2',
        seq: 3,
        replaces: [],
        digest: digestOf(here.log[2]!),
        kind: 'answer-set',
      }),
    }
    const merged = mergeCopies(taken(without, { log: smuggled(comment, { replaces: ['w:2'] }), omitted: [] }), here)
    expect(merged.ok && review(merged.value).answers).toEqual(review(here).answers)
  })

  it('what bears the mark of a page in which the school wrote: an answer of that page may come to have the same id', () => {
    const forged = byGovernor(here, [chair, comment], 'chair', 'start').log.map((event): ReviewEvent =>
      event.by === 'chair' ? { ...event, id: event.id.replace('start:', 'w:9') } : event,
    )
    expect(idsOf(sortReply(here, { log: forged, omitted: [] }, 'chair').accepted.log)).toEqual([])
  })

  it('what would come to stand among the events of a milestone that was made without it', () => {
    const once = taken(here, replyOf(byGovernor(sent, [chair, view]), 'chair'))
    const kept: Change = {
      kind: 'milestone-set',
      milestone: 'm1',
      value: { name: 'Autumn 2026', madeOn: '2026-12-08', covers: { chair: 5 }, fingerprint: '0'.repeat(64) },
    }
    const copy: PartialLog = { log: extended(once.log, [kept], 'y'), omitted: once.omitted }
    const late = byGovernor(sent, [chair, view, comment])
    expect(idsOf(sortReply(copy, late, 'chair').accepted.log)).toEqual([])
  })

  it('what claims a place so far on that a file of the review could not be opened any more', () => {
    const far = smuggled(comment, { seq: 60_000 })
    expect(idsOf(sortReply(here, { log: far, omitted: sent.omitted }, 'chair').accepted.log)).toEqual([])
  })

  it('whatever it is, all that could change a figure', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 12 }), (changes) => {
        const after = review(taken(here, byGovernor(sent, changes, 'chair', 'x')))
        const before = review(here)
        const rest = ({
          answers: given,
          notes,
          evidence,
          actionEdits,
          details,
          milestones,
          conflicts,
        }: typeof after) => ({ given, notes, evidence, actionEdits, details, milestones, conflicts })
        expect(rest(after)).toEqual(rest(before))
      }),
    )
  })

  it('nothing that a governor may do: comments of others can be resolved and reopened', () => {
    const resolved = byGovernor(sent, [{ kind: 'comment-resolved-set', comment: 'from-head', value: true }])
    expect(review(taken(here, replyOf(resolved, 'chair'))).comments[0]?.isResolved).toBe(true)
    expect([...governorKinds].sort()).toEqual([
      'comment-resolved-set',
      'comment-set',
      'contributor-set',
      'signature-set',
      'view-set',
    ])
  })
})

describe('a milestone that was made after a reply was taken in', () => {
  it('covers the same whoever merges the governor’s own copy later', async () => {
    const { fingerprintOf } = await import('../../../src/core/review/fingerprint')
    const { coversOf, logAtMilestone, isCovered } = await import('../../../src/core/review/milestones')
    const governors = byGovernor(sent, [chair, comment, reworded])
    const once = taken(here, replyOf(governors, 'chair'))
    const milestone = { covers: coversOf([...once.log, ...once.omitted]) }
    const fingerprint = fingerprintOf(once)
    const later = mergeCopies(once, governors)
    if (!later.ok) throw new Error(JSON.stringify(later.problems))
    const covered = {
      log: logAtMilestone(later.value.log, milestone),
      omitted: later.value.omitted.filter(({ id }) => isCovered(milestone, id)),
    }
    expect(fingerprintOf(covered)).toBe(fingerprint)
    expect(extended(later.value.log, [view], 'y').length).toBe(later.value.log.length + 1)
  })
})
