import { noOtherPacks } from '../../src/core/review/adoption'
import { describe, expect, it } from 'vitest'
import { buildReport, variants } from '../../src/core/report/variants/buildReport'
import type { ReportOptions } from '../../src/core/report/reportInput'
import type { Change } from '../../src/core/review/event'
import { emptied } from '../../src/core/review/freeText'
import { removedText } from '../../src/core/review/textSlots'
import { replyOf } from '../../src/core/review/governor'
import { holdsPersonalData } from '../../src/core/review/omitEvents'
import { redactEvents } from '../../src/core/review/redaction'
import type { Log } from '../../src/core/review/log'
import { coversOf } from '../../src/core/review/milestones'
import { omitNothing, type DataChoice, type OmitChoice, wholeLog } from '../../src/core/review/omission'
import { foldEvents } from '../../src/core/review/foldEvents'
import type { Review } from '../../src/core/review/review'
import { drawReport } from '../../src/pdf/drawReport'
import { pdfData, replyPdfData } from '../../src/state/reviewData'
import { reportInputOf } from '../../src/state/reportInput'
import { fingerprintOf } from '../../src/core/review/fingerprint'
import { readFile } from '../../src/storage/readFile'
import { packReference } from '../../src/core/content/packReference'
import { mergeCopies } from '../../src/core/review/merging'
import { withData, type ReviewCopy } from '../../src/core/review/reviewCopy'
import { writeReviewFile, type Purpose } from '../../src/storage/reviewFile'
import { fontBytes } from '../pdf/readPdf'
import { goneOn } from '../support/goldenReview'
import { answering, dayOf, pack } from '../support/notation'
import { finishedReview } from '../support/reviews'

/*
 * Every state of a review, in every way out that carries data: as a file and inside each PDF, with or without history,
 * for whatever purpose, and whatever is left out. Each is opened as a user opens it, and comes to the same review.
 */

const asked = pack('C5 3n | 1 3')
const started: Log = [
  {
    kind: 'review-started',
    id: 'head:1',
    seq: 1,
    at: '2026-11-16T08:30:00Z',
    by: 'head',
    replaces: [],
    review: 'r1',
    group: 'g1',
    pack: packReference(asked),
  },
]
const copyOf = (log: Log): ReviewCopy => ({ otherPacks: noOtherPacks, pack: asked, log, omitted: [] })
const merged = (a: ReviewCopy, b: ReviewCopy): ReviewCopy => {
  const result = mergeCopies(a, b)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return { pack: a.pack, otherPacks: noOtherPacks, ...result.value }
}

const setUp: readonly Change[] = [
  { kind: 'contributor-set', contributor: 'head', value: { role: 'Head', name: 'A. Example' } },
  { kind: 'detail-set', detail: 'school', value: 'Ysgol Gynradd Tŷ Ŵyn / Example Primary School' },
  { kind: 'detail-set', detail: 'reviewDate', value: '2026-11-23' },
]
const half = goneOn(started, 'head', 'head', '2026-11-17', [
  ...setUp,
  ...answering('1 n'),
  { kind: 'flag-set', question: 'q3', value: true },
  { kind: 'note-set', question: 'q1', value: 'A tab\there, שלום, 👩‍👩‍👧, =SUM(A1).' },
])
const finished = goneOn(half, 'lead', 'lead', '2026-11-18', [
  { kind: 'contributor-set', contributor: 'lead', value: { role: 'Designated safeguarding lead', name: null } },
  ...answering('0 n ? 3'),
  { kind: 'note-set', question: 'q1', value: 'Written anew.' },
  {
    kind: 'evidence-set',
    evidence: 'e1',
    value: { what: 'Referral log', where: 'Cupboard B', checkedOn: '2026-11-02', questions: ['q4'] },
  },
  { kind: 'action-set', action: 'q1/0', property: 'owner', value: 'Deputy head' },
  { kind: 'action-set', action: 'q1/0', property: 'note', value: 'By Friday.' },
  { kind: 'action-set', action: 'q1/0', property: 'status', value: 'in-progress' },
  { kind: 'action-set', action: 'q3/find-out', property: 'note', value: 'Ask.' },
])
const fingerprint = fingerprintOf(copyOf(finished))
const sent = goneOn(finished, 'lead', 'lead', '2026-11-19', [
  {
    kind: 'milestone-set',
    milestone: 'm1',
    value: { name: 'Autumn 2026', madeOn: '2026-11-19', covers: coversOf(finished), fingerprint },
  },
])
const governed = goneOn(sent, 'chair', 'chair', '2026-11-24', [
  {
    kind: 'contributor-set',
    contributor: 'chair',
    value: { role: 'Chair of governors', name: 'B. Example', isGovernor: true },
  },
  { kind: 'view-set', area: 'a1', contributor: 'chair', value: 'disagree' },
  { kind: 'view-set', area: 'a2', contributor: 'chair', value: 'accepted' },
  { kind: 'comment-set', comment: 'c1', value: { question: 'q1', text: 'By when?' } },
  { kind: 'comment-set', comment: 'c2', value: { question: 'q4', text: 'Thank you.' } },
  { kind: 'comment-resolved-set', comment: 'c2', value: true },
  {
    kind: 'signature-set',
    signature: 's1',
    value: {
      milestone: 'm1',
      fingerprint,
      name: 'B. Example',
      role: 'Chair of governors',
      meetingOn: '2026-12-08',
      minute: '7.2',
      attests: ['read', 'asked', 'seen-evidence', 'will-follow-up'],
    },
  },
])
const personal = goneOn(finished, 'lead-later', 'lead', '2026-11-20', [
  { kind: 'note-set', question: 'q3', value: 'The mother writes from parent.one@example.org.' },
  {
    kind: 'evidence-set',
    evidence: 'e2',
    value: { what: 'Letter to parent.two@example.org', where: 'Cupboard B', checkedOn: null, questions: ['q3'] },
  },
  { kind: 'note-set', question: 'q3', value: 'Written without it.' },
])
const inConflict = merged(
  copyOf(
    goneOn(governed, 'a', 'head', '2026-11-25', [
      ...answering('2'),
      { kind: 'note-set', question: 'q1', value: 'One.' },
      { kind: 'action-set', action: 'q1/0', property: 'owner', value: 'Bursar' },
      { kind: 'contributor-set', contributor: 'head', value: { role: 'Head', name: 'C. Example' } },
    ]),
  ),
  copyOf(
    goneOn(governed, 'b', 'lead', '2026-11-25', [
      ...answering('3'),
      { kind: 'note-set', question: 'q1', value: 'Two.' },
      { kind: 'action-set', action: 'q1/0', property: 'owner', value: 'Clerk' },
      { kind: 'contributor-set', contributor: 'head', value: { role: 'Head', name: 'D. Example' } },
    ]),
  ),
)
const redacted = {
  otherPacks: noOtherPacks,
  pack: asked,
  ...redactEvents(
    copyOf(governed),
    new Set(
      governed
        .filter(({ kind }) => kind === 'note-set' || kind === 'comment-set' || kind === 'milestone-set')
        .map(({ id }) => id),
    ),
  ),
}
const everythingOut: OmitChoice = {
  notes: true,
  owners: true,
  names: true,
  places: true,
  comments: true,
  personalData: true,
}

const states: readonly (readonly [name: string, copy: ReviewCopy])[] = [
  ['with nothing but its start', copyOf(started)],
  ['half done', copyOf(half)],
  ['finished', copyOf(finished)],
  ['with governors’ entries and a signed milestone', copyOf(governed)],
  ['with conflicts', inConflict],
  ['with what looks like personal data', copyOf(personal)],
  ['of which parts were redacted', redacted],
  ['that came without history', withData(inConflict, 'current', omitNothing)],
  ['that came with all left out that can be', withData(merged(inConflict, copyOf(personal)), 'current', everythingOut)],
  [
    'begun from last year’s answers',
    copyOf(
      goneOn(started, 'head', 'head', '2027-11-15', [
        ...setUp,
        { kind: 'earlier-answer-set', question: 'q1', value: { answer: 2, reason: null, reviewedOn: '2026-11-23' } },
        {
          kind: 'earlier-answer-set',
          question: 'q2',
          value: { answer: 'not-applicable', reason: 'There are none here.', reviewedOn: '2026-11-23' },
        },
        ...answering('3'),
      ]),
    ),
  ],
  [
    'with agreements among points of view',
    copyOf(
      goneOn(half, 'lead', 'lead', '2026-11-20', [
        {
          kind: 'agreement-set',
          question: 'q1',
          value: {
            answer: 1,
            reason: 'We looked together.',
            views: [
              { role: 'Head', answer: 2 },
              { role: 'Class teacher', answer: 'dont-know' },
              { role: 'Lead', answer: null },
            ],
          },
        },
      ]),
    ),
  ],
]

const choices: readonly DataChoice[] = ['history', 'current']
const eachOf = [false, true] as const
const omitChoices: readonly OmitChoice[] = eachOf.flatMap((notes) =>
  eachOf.flatMap((owners) =>
    eachOf.flatMap((comments) =>
      eachOf.map((personalData) => ({ notes, owners, names: owners, places: notes, comments, personalData })),
    ),
  ),
)
const purposes: readonly (Purpose | null)[] = [
  null,
  { for: 'governors', milestone: 'm1' },
  { for: 'reply', by: 'chair' },
  { for: 'independent-answers' },
]

/** A review without what is left out, worked out from the whole of it. What is in conflict is told by its events; when it was last changed depends on what is there to say so. */
const comparable = (copy: ReviewCopy, { notes, owners, names, places, comments, personalData }: OmitChoice) => {
  const isOut = (event: Log[number]) =>
    (notes && (event.kind === 'note-set' || (event.kind === 'action-set' && event.property === 'note'))) ||
    (owners && event.kind === 'action-set' && event.property === 'owner') ||
    (comments && (event.kind === 'view-set' || event.kind === 'comment-set' || event.kind === 'comment-resolved-set'))
  const review: Review = foldEvents({
    log: personalData ? copy.log.map((event) => (holdsPersonalData(event) ? emptied(event) : event)) : copy.log,
    omitted: copy.omitted,
  })
  const edits = [...review.actionEdits].map(
    ([id, { note, owner, ...rest }]) =>
      [
        id,
        { ...rest, ...(!notes && note !== undefined && { note }), ...(!owners && owner !== undefined && { owner }) },
      ] as const,
  )
  return {
    ...review,
    lastChangedAt: null,
    notes: notes ? new Map() : review.notes,
    agreements: notes
      ? new Map([...review.agreements].map(([id, agreement]) => [id, { ...agreement, reason: removedText }]))
      : review.agreements,
    actionEdits: new Map(edits.filter(([, edit]) => Object.keys(edit).length > 0)),
    evidence: review.evidence.map((entry) => (places && entry.where !== '' ? { ...entry, where: removedText } : entry)),
    contributors: names
      ? review.contributors.map((contributor) => ({ ...contributor, name: null }))
      : review.contributors,
    views: comments ? [] : review.views,
    comments: comments ? [] : review.comments,
    conflicts: review.conflicts
      .map((events) => events.filter((event) => !isOut(event)).map(({ id }) => id))
      .filter(({ length }) => length > 0),
  }
}

/** Opens a file as a user does; it must be a review. */
const opened = async (name: string, content: string | Uint8Array<ArrayBuffer>) => {
  const result = await readFile(new File([content], name))
  if (result.kind !== 'review') throw new Error(JSON.stringify(result))
  return result
}

/** What came out of a file: its fingerprint, the review, and what it comes to together with the original. */
const outcome = ({ copy, fingerprint: read }: Awaited<ReturnType<typeof opened>>, original: ReviewCopy) => ({
  fingerprint: read,
  review: comparable(copy, omitNothing),
  together: merged(copy, original),
})

/** What has to come out of every way out: the same but for what is left out, and nothing that does not fit the original. */
const wanted = (original: ReviewCopy, omit: OmitChoice): ReturnType<typeof outcome> => ({
  fingerprint: { hex: fingerprintOf(original), check: 'fits' },
  review: comparable(original, omit),
  together: original,
})

describe.each(states)('a review %s', (_, original) => {
  it.each(choices)('opens again from its file with %s, whatever is left out', async (choice) => {
    for (const omit of omitChoices)
      expect(
        outcome(
          await opened('a.review.json', writeReviewFile(withData(original, choice, omit), '2026-11-30T09:30:00Z')),
          original,
        ),
      ).toEqual(wanted(original, omit))
  })

  it('opens again for whatever purpose the file was made, and says for which', async () => {
    for (const purpose of purposes) {
      const file = await opened(
        'a.review.json',
        writeReviewFile(withData(original, 'current', omitNothing), '2026-11-30T09:30:00Z', purpose),
      )
      expect(file.purpose).toEqual(purpose)
      expect(outcome(file, original)).toEqual(wanted(original, omitNothing))
    }
  })
})

const fonts = { regular: fontBytes('Regular'), bold: fontBytes('Bold') }

const optionsFor = (copy: ReviewCopy, data: ReportOptions['data'], omit: OmitChoice): ReportOptions => ({
  omitNotes: omit.notes,
  omitOwners: omit.owners,
  omitNames: omit.names,
  omitPlaces: omit.places,
  omitComments: omit.comments,
  omitPersonalData: omit.personalData,
  data,
  fingerprint: fingerprintOf(copy),
  today: '2026-11-30',
})

/** The PDF as the screen makes it: pages and data from the same choices. */
const pdfOf = async (id: (typeof variants)[number]['id'], copy: ReviewCopy, choice: DataChoice, omit: OmitChoice) => {
  const report = buildReport(id, reportInputOf(copy, dayOf, omit.personalData), optionsFor(copy, choice, omit))
  const { attachment } = pdfData(copy, choice, omit)
  return (
    await drawReport(report, fonts, {
      createdAt: new Date('2026-11-30T09:30:00Z'),
      ...(attachment !== null && { attachment }),
    })
  ).bytes
}

describe('a PDF with data', () => {
  it.each(variants.flatMap(({ id, isModel }) => (isModel === true ? [] : [id])))(
    'opens again, %s of each state, with another choice of what is left out for each',
    async (id) => {
      for (const [index, [, original]] of states.entries()) {
        const at = variants.findIndex((variant) => variant.id === id) + index
        const [choice, omit] = [choices[at % 2] ?? 'history', omitChoices[(5 * at) % omitChoices.length] ?? omitNothing]
        expect(outcome(await opened('a.pdf', await pdfOf(id, original, choice, omit)), original)).toEqual(
          wanted(original, omit),
        )
      }
    },
  )

  it('of the whole checklist opens again, with governors’ entries and without', async () => {
    for (const omit of [omitNothing, everythingOut]) {
      const file = await opened('a.pdf', await pdfOf('governors-record', finishedReview.copy, 'history', omit))
      expect(outcome(file, finishedReview.copy)).toEqual(wanted(finishedReview.copy, omit))
    }
  })
})

describe('what a governor sends back', () => {
  const copy = copyOf(governed)
  const entries = (review: Review) => [review.views, review.comments, review.signatures]

  it('opens again as a file and inside the PDF of the record, with the governor’s entries alone, and is what it was when it was saved', async () => {
    const report = buildReport('governors-record', reportInputOf(copy, dayOf), optionsFor(copy, 'reply', omitNothing))
    const { attachment } = replyPdfData({ ...copy, me: 'chair' })
    const pdf = await drawReport(report, fonts, {
      createdAt: new Date('2026-11-30T09:30:00Z'),
      ...(attachment !== null && { attachment }),
    })
    const asFile = writeReviewFile(
      { otherPacks: noOtherPacks, pack: asked, ...replyOf(copy, 'chair') },
      '2026-11-30T09:30:00Z',
      {
        for: 'reply',
        by: 'chair',
      },
    )
    for (const file of [await opened('a.pdf', pdf.bytes), await opened('a.review.json', asFile)]) {
      const review = foldEvents(file.copy)
      expect(file.purpose).toEqual({ for: 'reply', by: 'chair' })
      expect(file.fingerprint).toEqual({ hex: fingerprintOf(file.copy), check: 'fits' })
      expect(entries(review)).toEqual(entries(foldEvents(wholeLog(governed))))
      expect([review.answers.size, review.notes.size, review.evidence.length]).toEqual([0, 0, 0])
      expect(merged(file.copy, copy)).toEqual(copy)
    }
  })
})
