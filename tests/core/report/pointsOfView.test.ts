import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signsOf, viewStripsBlocks } from '../../../src/core/report/charts/viewStrips'
import {
  agreeing,
  asPointsOfView,
  comparePointsOfView,
  isStillAgreed,
  takingBack,
  type PointOfView,
  type PointsOfView,
} from '../../../src/core/report/findings/pointsOfView'
import {
  distanceWords,
  leaningSentences,
  leanWords,
  summarySentences,
} from '../../../src/core/report/words/pointsOfViewWords'
import type { Change } from '../../../src/core/review/event'
import type { Agreement } from '../../../src/core/review/eventValues'
import { wholeLog } from '../../../src/core/review/omission'
import { foldEvents } from '../../../src/core/review/foldEvents'
import { answers, extended, pack, reviewOf } from '../../support/notation'

/**
 * A line for the pack, and one for each point of view: `{ Head: '3 2', Teacher: '0 2' }`, see `notation`.
 * The first is the review that asks.
 */
const compared = (
  packLine: string,
  people: Readonly<Record<string, string>>,
  ...changes: readonly Change[]
): PointsOfView => {
  const views = Object.entries(people).map(([label, line], index): PointOfView => ({
    id: label,
    label,
    review: reviewOf(line, ...(index === 0 ? changes : [])),
  }))
  return comparePointsOfView(pack(packLine).questions, views, views[0]!.review.agreements)
}

/** Of each question: how far apart the answers are, and how many stand apart. */
const measures = (comparison: PointsOfView) => comparison.questions.map(({ distance, apart }) => `${distance}/${apart}`)
const ranked = (comparison: PointsOfView) => comparison.toTalkAbout.map(({ question }) => question.id)

describe('how far apart answers are', () => {
  it('is the highest level less the lowest', () => {
    expect(measures(compared('3 3 3 3', { Head: '3 2 1 2', Teacher: '0 2 2 0', Governor: '2 2 1 1' }))).toEqual([
      '3/2',
      '0/0',
      '1/1',
      '2/2',
    ])
  })

  it('is at least one level where somebody does not know, or says that it does not apply, and another answers otherwise', () => {
    expect(measures(compared('3n 3n 3n 3n', { Head: '3 ? n n', Teacher: '? ? 1 ?', Governor: '3 ? n n' }))).toEqual([
      '1/1',
      '0/0',
      '1/1',
      '1/1',
    ])
  })

  it('counts nobody as differing who has not answered', () => {
    expect(measures(compared('3 3 3n', { Head: '3 - n!', Teacher: '- - 2', Governor: '3 1 2' }))).toEqual([
      '0/0',
      '0/0',
      '0/0',
    ])
  })

  it('is said in words', () => {
    const { questions } = compared('3n 3n 3n', { Head: '3 2 n', Teacher: '0 ? 1', Governor: '? ? 1' })
    expect(questions.map(distanceWords)).toEqual([
      '3 levels apart, 1 does not know',
      '2 do not know',
      '1 says it does not apply',
    ])
  })
})

describe('the questions to talk about', () => {
  it('come by distance, then by how many stand apart, then critical, then by weight, then in pack order', () => {
    const comparison = compared('1 3 3 C5 3 1 3', {
      Head: '3 2 3 2 2 2 2',
      Teacher: '0 1 2 1 1 2 1',
      Governor: '3 2 1 2 2 2 2',
      Lead: '3 1 3 2 2 2 2',
    })
    expect(ranked(comparison)).toEqual(['q1', 'q3', 'q2', 'q4', 'q5', 'q7'])
  })

  it('leave out what fewer than two have answered, and what all answered alike', () => {
    expect(ranked(compared('3 3 3', { Head: '3 2 1', Teacher: '- 2 2' }))).toEqual(['q3'])
  })

  it('are compared only where at least two answered', () => {
    const comparison = compared('3 3 3 3', { Head: '3 2 1 -', Teacher: '1 2 2 -', Governor: '- 2 2 0' })
    expect(comparison).toMatchObject({
      compared: 3,
      answeredByAll: 2,
      farApart: 1,
      nearlyAlike: 1,
      alike: { numerator: 1, denominator: 3 },
    })
  })

  it('are none where people have nothing in common, which is no agreement either', () => {
    const comparison = compared('3 3', { Head: '3 -', Teacher: '- 1' })
    expect(comparison).toMatchObject({ compared: 0, alike: null, toTalkAbout: [] })
    expect(comparison.leanings.map(({ lean }) => lean)).toEqual([null, null])
    expect(summarySentences(comparison)).toEqual([
      'No question has been answered by two of them yet, so there is nothing to compare.',
    ])
  })
})

describe('how somebody leans', () => {
  it('is the mean difference from the median of the others, as integers', () => {
    const { leanings } = compared('3 3 3 3', { Head: '3 3 2 2', Teacher: '0 2 2 ?', Governor: '2 3 2 -' })
    expect(
      leanings.map(({ compared: n, lower, higher, lean, unsure }) => ({ n, lower, higher, lean, unsure })),
    ).toEqual([
      { n: 3, lower: 0, higher: 2, lean: { numerator: 5, denominator: 6 }, unsure: 0 },
      { n: 3, lower: 2, higher: 0, lean: { numerator: -7, denominator: 6 }, unsure: 1 },
      { n: 3, lower: 0, higher: 2, lean: { numerator: 2, denominator: 6 }, unsure: 0 },
    ])
  })

  it('is told of the lowest and of the highest, and of two people once', () => {
    expect(leaningSentences(compared('3 3 3', { Head: '3 3 2', Teacher: '1 2 2', Governor: '2 3 2' }))).toEqual([
      'Teacher: lower than the others’ on 2 of 3 questions, higher on none.',
      'Head: higher than the others’ on 2 of 3 questions, lower on none.',
    ])
    expect(leaningSentences(compared('3 3 3', { Head: '3 3 1', Teacher: '1 2 2' }))).toEqual([
      'Teacher: lower than the other’s on 2 of 3 questions, higher on 1.',
    ])
    expect(leaningSentences(compared('3', { Head: '3', Teacher: '3' }))).toEqual([])
  })

  it('is rounded once, in words', () => {
    expect(
      [
        [-1, 2],
        [1, 1],
        [5, 4],
        [1, 50],
        [0, 3],
      ].map(([numerator, denominator]) => leanWords({ numerator: numerator!, denominator: denominator! })),
    ).toEqual([
      '0.5 of a level lower',
      '1 level higher',
      '1.3 levels higher',
      'less than 0.1 of a level higher',
      'no difference',
    ])
  })
})

describe('the summary', () => {
  it.each([
    ['3', '1', 'There is one question that both answered. Their answers are two levels apart or more.'],
    ['3', '2', 'There is one question that both answered. Their answers differ, by less than two levels.'],
    ['3', '3', 'There is one question that both answered. Their answers are the same.'],
  ])('of one question, answered %s and %s, says: %s', (head, teacher, words) => {
    expect(summarySentences(compared('3 3', { Head: `${head} 2`, Teacher: teacher }))).toEqual([words])
  })

  it('leads with the answers that are far apart, and says of how many questions', () => {
    expect(summarySentences(compared('3 3 3', { Head: '3 2 1', Teacher: '1 2 2' }))).toEqual([
      'On 1 of the 3 questions that both answered, the answers are two levels apart or more.',
      'On 1 they differ by less, and on 1 they are the same (33%).',
    ])
    expect(summarySentences(compared('3 3', { A: '3 2', B: '2 2', C: '3 -' }))[0]).toBe(
      'On none of the 2 questions that at least two of the three answered are the answers two levels apart or more.',
    )
    expect(summarySentences(compared('3 3', { A: '3 2', B: '3 2', C: '3 2' }))).toEqual([
      'All answers are the same, on the 2 questions that all three answered.',
    ])
  })
})

describe('an agreement', () => {
  const before = { Head: '3 2', Teacher: '0 2' }
  const agreed = () => {
    const { views, questions } = compared('3 3', before)
    return agreeing(views[0]!, views, questions[0]!, 1, 'Nobody could show the log.')
  }

  it('becomes the answer, and keeps what each had answered', () => {
    const review = reviewOf(before.Head, ...agreed())
    expect(review.answers.get('q1')).toEqual({ kind: 'level', level: 1 })
    expect(review.agreements.get('q1')).toEqual({
      answer: 1,
      reason: 'Nobody could show the log.',
      views: [
        { role: 'Head', answer: 3 },
        { role: 'Teacher', answer: 0 },
      ],
    })
  })

  it('leaves the point of view of the review that asked as it was: the picture stays true', () => {
    const comparison = compared('3 3', before, ...agreed())
    expect(comparison.questions[0]?.given).toEqual([3, 0])
    expect(comparison).toMatchObject({ farApart: 1, toTalkAbout: [] })
    expect(comparison.agreed.map(({ question }) => question.id)).toEqual(['q1'])
  })

  it('gives its reason also as the reason why a question does not apply', () => {
    const { views, questions } = compared('3n', { Head: '3', Teacher: 'n' })
    expect(
      reviewOf(
        '3',
        ...agreeing(views[0]!, views, questions[0]!, 'not-applicable', 'No child boards here.'),
      ).answers.get('q1'),
    ).toEqual({ kind: 'not-applicable', reason: 'No child boards here.' })
  })

  it('can be taken back: the earlier answer is there again', () => {
    const log = extended(answers(before.Head), agreed())
    const { views, questions } = comparePointsOfView(
      pack('3 3').questions,
      [{ id: 'Head', label: 'Head', review: foldEvents(wholeLog(log)) }],
      foldEvents(wholeLog(log)).agreements,
    )
    const review = foldEvents(wholeLog(extended(log, takingBack(views[0]!, questions[0]!))))
    expect(review.answers.get('q1')).toEqual({ kind: 'level', level: 3 })
    expect(review.agreements.size).toBe(0)
  })

  it('brings back what the review had answered where that was not among those compared, and clears an answer that it had not', () => {
    const { views, questions } = compared('3 3', { A: '3 2', B: '0 2' })
    for (const [own, before] of [
      ['', undefined],
      ['2', { kind: 'level', level: 2 }],
    ] as const) {
      const log = extended(
        answers(own),
        agreeing({ id: 'own', label: 'The school', review: reviewOf(own) }, views, questions[0]!, 1, 'So.'),
      )
      const review = foldEvents(wholeLog(log))
      const agreement = review.agreements.get('q1')!
      expect(
        foldEvents(
          wholeLog(
            extended(log, takingBack({ id: 'own', label: 'The school', review }, { ...questions[0]!, agreement })),
          ),
        ).answers.get('q1'),
      ).toEqual(before)
    }
  })

  it('no longer holds once the answer was changed', () => {
    const [question] = pack('3').questions
    const agreement: Agreement = { answer: 1, reason: 'So.', views: [] }
    expect([reviewOf('1'), reviewOf('2')].map((review) => isStillAgreed(question!, review, agreement))).toEqual([
      true,
      false,
    ])
  })
})

describe('points of view', () => {
  const role = (id: string, name: string): Change => ({
    kind: 'contributor-set',
    contributor: id,
    value: { role: name, name: null },
  })

  it('are told by the role of whoever gave most answers, numbered where two have the same, never by a governor who only reads', () => {
    const readsOnly: Change = {
      kind: 'contributor-set',
      contributor: 'g',
      value: { role: 'Governor', name: null, isGovernor: true },
    }
    const reviews = [
      reviewOf('3', readsOnly, role('other', 'Deputy'), role('head', 'Head')),
      reviewOf('2', role('x', 'Head')),
      reviewOf('', readsOnly),
    ]
    expect(
      asPointsOfView(reviews.map((review) => ({ review, otherwise: 'This review' }))).map(({ label }) => label),
    ).toEqual(['Head', 'Head (2)', 'This review'])
  })

  it('have no role by blanks, and at most 80 letters of a role', () => {
    const labelOf = (name: string) =>
      asPointsOfView([{ review: reviewOf('2', role('head', name)), otherwise: 'This review' }])[0]?.label
    expect(labelOf('  ')).toBe('This review')
    expect(labelOf('H'.repeat(80))).toBe('H'.repeat(80))
    expect(labelOf('H'.repeat(81))).toBe('H'.repeat(80))
  })

  it('have signs of a few letters, no two the same', () => {
    expect(
      signsOf([
        'Head',
        'Designated safeguarding lead',
        'Class teacher',
        'Class teacher (2)',
        'Chair of governors',
        '*',
      ]),
    ).toEqual(['H', 'DSL', 'CT', 'CT2', 'CG', '?'])
    expect(signsOf(['Head', 'Housekeeper', 'H 1'])).toEqual(['He', 'Ho', 'H1'])
    expect(
      signsOf(['Class teacher', 'Chair of trustees', 'Lead for early years (2)', 'Lead for early years (3)']),
    ).toEqual(['ClT', 'ChT', 'LEY2', 'LEY3'])
    expect(signsOf(['Table 2', 'Table 1 (2)', 'Table 21'])).toEqual(['Tab2.1', 'Tab2.2', 'T21'])
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 30 }), (labels) => {
        expect(new Set(signsOf(labels)).size).toBe(labels.length)
      }),
    )
  })
})

it.each([1, 2, 7, 10, 12, 30])(
  '%i tables are each marked with their number, in the order in which they came',
  (count) => {
    const numbers = Array.from({ length: count }, (_, index) => index + 1)
    expect(signsOf(numbers.map((n) => `Table ${n}`))).toEqual(numbers.map((n) => `T${n}`))
    expect(signsOf(numbers.map((n) => (n === 1 ? 'Class teacher' : `Class teacher (${n})`)))).toEqual(
      numbers.map((n) => (n === 1 ? 'CT' : `CT${n}`)),
    )
  },
)

describe('the picture', () => {
  const picture = (packLine: string, people: Readonly<Record<string, string>>) => {
    const comparison = compared(packLine, people)
    return viewStripsBlocks(pack(packLine), comparison, comparison.toTalkAbout)[0] ?? null
  }

  it('is not there where nothing differs', () => {
    expect(picture('3', { Head: '2', Teacher: '2' })).toBeNull()
  })

  it('is parted where one page could not hold it, and each part says of which questions it is', () => {
    const twelve = Array.from({ length: 12 }, () => '3').join(' ')
    const comparison = compared(twelve, { Head: twelve, Teacher: twelve.replaceAll('3', '1') })
    expect(
      viewStripsBlocks(pack(twelve), comparison, comparison.toTalkAbout).map(({ caption, table }) => [
        caption,
        table.rows.length,
      ]),
    ).toEqual([
      ['Where the answers are furthest apart: questions 1 to 10', 10],
      ['Where the answers are furthest apart: questions 11 to 12', 2],
    ])
  })

  it('says all of it in words and in a table', () => {
    const chart = picture('C5 3', { Head: '3 2', Teacher: '0 ?' })
    expect(chart?.words).toBe(
      'Where the answers are furthest apart, 2 questions. Is q1 in place? In place and checked: Head; Not in place: Teacher. Is q2 in place? In place: Head; Don’t know: Teacher.',
    )
    expect(chart?.table.rows).toEqual([
      ['Is q1 in place? (critical)', 'In place and checked: Head\nNot in place: Teacher', '3 levels apart'],
      ['Is q2 in place?', 'In place: Head\nDon’t know: Teacher', '1 does not know'],
    ])
  })

  it('has a mark for everybody who answered, and counts those who find no room', () => {
    const people = Object.fromEntries(
      Array.from({ length: 15 }, (_, index) => [`Person ${String.fromCodePoint(65 + index)}`, index === 0 ? '0' : '3']),
    )
    const texts = picture('3', people)?.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])) ?? []
    const marks = texts.filter((text) => /^P[A-O]$/.test(text))
    // The key names all fifteen; the strip has the one, and as many of the others as there is room for.
    const rest = texts.find((text) => text.startsWith('+'))
    expect(marks.length - 15 + Number(rest)).toBe(15)
  })

  it('has marks of one size, whatever their form, which stand apart around the middle of their cell', () => {
    const people = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`Person ${String.fromCodePoint(65 + index)}`, index < 11 ? '3' : '0']),
    )
    const shapes = picture('3', people)?.shapes ?? []
    const signs = shapes.flatMap((shape) => (shape.kind === 'text' && /^P[A-L]$/.test(shape.text) ? [shape] : []))
    // What is drawn round several lines of marks is none of them.
    const boxes = shapes.flatMap((shape) => {
      if ((shape.kind !== 'rect' && shape.kind !== 'circle') || shape.stroke?.ink !== 'accent') return []
      return shape.kind === 'circle'
        ? [{ x: shape.x, y: shape.y, size: 2 * shape.radius }]
        : [{ x: shape.x + shape.width / 2, y: shape.y + shape.height / 2, size: shape.width }]
    })
    const marks = signs.flatMap(({ x, y }) => boxes.filter((box) => box.x === x && Math.abs(box.y - y) < 1))
    expect(marks.length).toBeGreaterThanOrEqual(12)
    expect(new Set(marks.map(({ size }) => size.toFixed(6))).size).toBe(1)
    for (const [index, one] of marks.entries())
      for (const other of marks.slice(index + 1))
        expect(Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))).toBeGreaterThan(one.size)
  })

  it('has the marks of a level around its middle, however many they are', () => {
    const shapes = picture('3 3', { Head: '3 3', Teacher: '3 0', Governor: '0 0' })?.shapes ?? []
    const xOf = (sign: string) =>
      shapes.flatMap((shape) => (shape.kind === 'text' && shape.text === sign ? shape.x : []))
    // Behind the key: together in the first row, alone in the second.
    const [[, head = 0, headAlone = 0], [, teacher = 0]] = [xOf('H'), xOf('T')]
    expect((head + teacher) / 2).toBeCloseTo(headAlone)
    // What nobody answered in between is shown by a small circle each: all levels are equally far apart.
    const [partly = 0, inPlace = 0] = shapes.flatMap((shape) =>
      shape.kind === 'circle' && shape.radius < 1 ? shape.x : [],
    )
    expect(headAlone - inPlace).toBeCloseTo(inPlace - partly)
    expect(teacher).toBeGreaterThan(head)
  })

  it('stays within its frame, whoever answered what', () => {
    const answer = fc.constantFrom('0', '1', '2', '3', '?', '-', 'n')
    const line = fc.array(answer, { minLength: 4, maxLength: 4 }).map((tokens) => tokens.join(' '))
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 9 }), (lines) => {
        const chart = picture(
          'C5n 3n 3n 1n',
          Object.fromEntries(lines.map((given, index) => [`Designated role ${index}`, given])),
        )
        for (const shape of chart?.shapes ?? []) {
          const [x, y] = shape.kind === 'line' ? shape.to : [shape.x, shape.y]
          expect(x).toBeGreaterThanOrEqual(-0.01)
          expect(x).toBeLessThanOrEqual(174.01)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(chart!.height)
        }
      }),
    )
  })
})
