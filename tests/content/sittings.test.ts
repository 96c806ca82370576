import { expect, test } from 'vitest'
import type { PackAction, Sitting } from '../../src/core/content/pack'
import { pack } from './builtInPack'

const sittings = pack.sittings ?? []
const checks: ReadonlyMap<string, PackAction> = new Map(pack.questions.map(({ id, actions }) => [id, actions[2]]))
const checksOf = ({ questions }: Sitting): readonly PackAction[] => questions.map((id) => checks.get(id)!)
const idsWhere = (holds: (sitting: Sitting) => boolean): readonly string[] => sittings.filter(holds).map(({ id }) => id)

test('the sittings take up 70 of the 83 checks; those done at a time of one’s own choice, in other places or by somebody of another trade stand alone', () => {
  const seated = sittings.flatMap(({ questions }) => questions)
  expect([checks.size, seated.length]).toEqual([83, 70])
  expect([...checks.keys()].filter((id) => !seated.includes(id))).toEqual([
    'lead-available',
    'pupils-would-tell',
    'alerts-acted-on',
    'send-heard',
    'self-harm-route',
    'duty-to-share',
    'looked-after-known',
    'filtering-monitoring',
    'hirers-agreed',
    'boarders-heard',
    'placed-elsewhere',
    'early-years-watched',
    'incident-reviews',
  ])
})

test('sittings, and the questions of each, stand in the order of the questions', () => {
  const order = [...checks.keys()]
  const places = sittings.map(({ questions }) => questions.map((id) => order.indexOf(id)))
  expect(places.map((each) => [...each].sort((a, b) => a - b))).toEqual(places)
  const first = places.map(([place]) => place!)
  expect([...first].sort((a, b) => a - b)).toEqual(first)
})

/** Who carries a check out. The chair's choice is said in each step's own words, since each rules out other people. */
const whose = (owner: string): string =>
  owner.startsWith('Somebody the chair chooses') ? 'Somebody the chair chooses' : owner

test('every sitting is one person’s: whoever owns it owns each of its steps, or asks the person from outside who does', () => {
  const isOwned = (sitting: Sitting, { owner }: PackAction): boolean =>
    whose(owner) === whose(sitting.owner) ||
    (owner.startsWith('Another school’s lead') &&
      /^Find somebody .* such as another school’s lead\./.test(sitting.text))
  expect(idsWhere((sitting) => !checksOf(sitting).every((check) => isOwned(sitting, check)))).toEqual([])
})

test('a sitting in which the governor finds somebody else holds only steps that somebody else takes, and no other sitting holds one', () => {
  const isAnothers = ({ text, owner }: PackAction): boolean =>
    text.startsWith('Ask somebody') || owner.startsWith('Another school’s lead')
  expect(
    idsWhere((sitting) =>
      checksOf(sitting).some((check) => isAnothers(check) !== sitting.text.startsWith('Find somebody')),
    ),
  ).toEqual([])
})

/**
 * What a check has its reader see, as far as its own words say: files of staff, records of cases with the names in them, or
 * neither. Somebody who is cleared to see case files may be given some of them without names.
 */
const sees = ({ text, owner }: PackAction): 'staff files' | 'cases' | 'no case' => {
  if (/staff files/.test(`${owner} ${text}`)) return 'staff files'
  if (/cleared to see case files|may see cases/.test(owner)) return 'cases'
  return /\bmay see\b|\bsome cases\b/.test(text) && !/names (?:removed|hidden)/.test(text) ? 'cases' : 'no case'
}

test('no sitting mixes records of cases with what is looked at without names', () => {
  const seen = sittings.map((sitting) => new Set(checksOf(sitting).map(sees)))
  expect(seen.filter((kinds) => kinds.has('cases') && kinds.size > 1)).toEqual([])
  expect(seen.filter((kinds) => kinds.has('cases')).length).toBeGreaterThan(3)
})

test('who may see case files or staff files is said in the owner of a sitting, or in its text where the governor finds them', () => {
  const says = ({ owner, text }: Sitting): boolean =>
    /may see staff files|cleared to see case files/.test(owner) || /^Find somebody .*\bmay see\b/.test(text)
  expect(idsWhere((sitting) => checksOf(sitting).some((check) => sees(check) !== 'no case') !== says(sitting))).toEqual(
    [],
  )
})

test('the text of a sitting says once that whoever checks did none of the work, and asks for one dated note', () => {
  const ruledOut =
    /\bno part in\b|\bhandled none\b|\bhandle no case\b|\bdid none of it\b|\bdo none of this\b|\bown (?:work|duty)\b|\bwork of others\b|\band you did not\b|\bgo to none\b|\benter no check\b|\bhandled and has read none\b/g
  expect(sittings.filter(({ text }) => text.match(ruledOut)?.length !== 1).map(({ text }) => text)).toEqual([])
  expect(idsWhere(({ text }) => !text.includes('one dated note'))).toEqual([])
  expect(idsWhere(({ success }) => !success.startsWith('The dated note '))).toEqual([])
})

test('a sitting takes at least as much as the most of its steps does', () => {
  const efforts = ['small', 'medium', 'large']
  expect(
    idsWhere((sitting) =>
      checksOf(sitting).some(({ effort }) => efforts.indexOf(effort) > efforts.indexOf(sitting.effort)),
    ),
  ).toEqual([])
})

const runs = (text: string): readonly string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’]+/gu) ?? []
  return words.flatMap((_, index) => (index + 6 > words.length ? [] : [words.slice(index, index + 6).join(' ')]))
}

test('a sitting does not repeat its steps: it shares no six words in a row with one of them', () => {
  expect(
    sittings.flatMap((sitting) => {
      const said = new Set(checksOf(sitting).flatMap(({ text, success }) => [...runs(text), ...runs(success)]))
      return [...runs(sitting.text), ...runs(sitting.success)]
        .filter((run) => said.has(run))
        .map((run) => `${sitting.id}: ${run}`)
    }),
  ).toEqual([])
})

test('no two sittings have one title, which says who comes and what for', () => {
  expect(new Set(sittings.map(({ title }) => title)).size).toBe(sittings.length)
  expect(
    idsWhere(
      ({ title }) =>
        !/^A (?:governor’s visit|reader from outside|cleared reader|reader (?:for|of) [^:]+): \S/.test(title),
    ),
  ).toEqual([])
})

test('head, lead and governor are called as the actions call them', () => {
  expect(pack.roles).toEqual({
    head: 'Head',
    lead: 'Designated safeguarding lead',
    governor: 'Safeguarding link governor',
  })
})
