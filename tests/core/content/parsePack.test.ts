import { describe, expect, it } from 'vitest'
import { parsePack } from '../../../src/core/content/parsePack'
import { shortName } from '../../../src/core/content/shortName'
import { sayProblem } from '../../../src/core/content/problem'
import { pack, packJson, parsed, patched } from '../../support/notation'

const problemsOf = (json: unknown): readonly string[] => {
  const result = parsePack(json)
  return result.ok ? [] : result.problems.map(sayProblem)
}

const sound = packJson('C5 3 | 1n 3:primary')

/** What stands behind the words of a rule. */
const numbers = { oneMissingFrom: 3, oneMissingIn: 10, hardlyAnyBelow: [1, 4], fewer: 'latest ten', noCase: 1 }

describe('a pack', () => {
  it('that is sound is taken as it is', () => {
    expect(parsePack(sound)).toEqual({ ok: true, value: sound })
  })

  it.each<[string, unknown, string]>([
    // What breaks the schema
    ['title', undefined, 'title: is missing, and should be text'],
    ['title', 7, 'title: should be text, but is a number'],
    ['title', '', 'title: is empty'],
    ['title', 'x'.repeat(121), 'title: may have at most 120 letters, and has 121'],
    ['colour', 'red', 'has a field that is not known here: "colour"'],
    ['version', '1.0', 'version: should be three numbers with dots, such as 1.0.0'],
    ['checked.on', '23/11/2026', 'checked, on: should be a date written like 2026-11-23'],
    ['checked.on', '2027-02-29', 'checked, on: should be a date written like 2026-11-23'],
    ['questions', [], 'questions: is empty'],
    ['questions', 'none', 'questions: should be a list, but is text'],
    ['questions.1.id', 'two words', 'questions "two words", id: may hold only letters, digits and hyphens, 60 at most'],
    ['questions.1.id', undefined, 'questions, number 2, id: is missing'],
    ['questions.1.weight', 2, 'questions "q2", weight: is 2, but should be one of: 1, 3, 5'],
    ['questions.1.weight', undefined, 'questions "q2", weight: is missing, and should be one of: 1, 3, 5'],
    [
      'questions.1.levels',
      ['a', 'b', 'c'],
      'questions "q2", levels: needs four descriptions: of the levels 0, 1, 2 and 3',
    ],
    ['questions.1.levels.2', '', 'questions "q2", levels, number 3: is empty'],
    ['questions.1.sources', [], 'questions "q2", sources: is empty'],
    [
      'questions.1.sources.0',
      7,
      'questions "q2", sources, number 1: should be the id of a source or of one of its parts, or the label of an added duty with its document',
    ],
    [
      'questions.1.actions.0.effort',
      'huge',
      'questions "q2", actions, number 1, effort: is "huge", but should be one of: "small", "medium", "large"',
    ],
    [
      'questions.1.sources.0',
      'two words',
      'questions "q2", sources, number 1: may hold only letters, digits and hyphens, 60 at most',
    ],
    [
      'questions.1.sources.0',
      { label: "added: today's duty" },
      'questions "q2", sources, number 1, document: is missing',
    ],
    [
      'questions.1.appliesTo',
      'some',
      'questions "q2", appliesTo: should be "all", or the phases and settings that it applies to, such as { "phases": ["primary"] }',
    ],
    [
      'questions.1.appliesTo',
      { phases: ['prime'] },
      'questions "q2", appliesTo, phases, number 1: is "prime", but should be one of: "nursery", "primary", ',
    ],
    [
      'questions.1.appliesTo',
      { phase: ['primary'] },
      'questions "q2", appliesTo: has a field that is not known here: "phase"',
    ],
    [
      'questions.1.levels.2',
      'x'.repeat(400),
      'questions "q2", levels, number 3: may have at most 360 letters, and has 400',
    ],
    ['questions.1.actions', [], 'questions "q2", actions: needs three actions: from 0, 1 and 2'],
    ['questions.1.actions', undefined, 'questions "q2", actions: is missing, and needs three actions: from 0, 1 and 2'],
    [
      'questions.1.today',
      undefined,
      'questions "q2", today: is missing, and should be text, or null where it is not critical',
    ],
    ['questions.1.today', 7, 'questions "q2", today: should be text, or null where it is not critical'],
    [
      'questions.1.notApplicable',
      'never',
      'questions "q2", notApplicable: should be an object that says "when", or null where the question always applies',
    ],
    ['questions.1.revision', 1.5, 'questions "q2", revision: should be a whole number, but is a number'],
    ['questions.1.critical', 'no', 'questions "q2", critical: should be true or false, but is text'],
    ['levels', [], 'levels: needs four levels: 0, 1, 2 and 3'],
    ['bands', [], 'bands: needs four bands: act-now, mend, sound, keep-checking'],
    ['sources.0.parts', [{ id: 'F1a', summary: 'A.' }], 'sources "F1", parts: needs at least 2 entries, and has 1'],
    ['$schema', '\ud800', '$schema: holds half a character'],
    ['questions.1.notApplicable', {}, 'questions "q2", notApplicable, when: is missing'],
    // What a pack of version 2 may hold besides
    ['questions.0.short', 'x'.repeat(41), 'questions "q1", short: may have at most 40 letters, and has 41'],
    ['questions.0.short', 'Lead always reachable', ''],
    ['questions.0.counts', null, ''],
    ['questions.0.counts', { of: 'all', what: 'plans' }, ''],
    ['questions.0.counts', { of: 50, what: 'latest concerns' }, ''],
    ['questions.0.counts', { of: 0, what: 'plans' }, 'questions "q1", counts, of: is 0, but should be at least 1'],
    ['questions.0.counts', { of: 51, what: 'plans' }, 'questions "q1", counts, of: is 51, but should be at most 50'],
    [
      'questions.0.counts',
      { of: 'some', what: 'plans' },
      'questions "q1", counts, of: should be a whole number from 1 to 50, or "all"',
    ],
    [
      'questions.0.counts',
      'ten',
      'questions "q1", counts: should be an object that says "of" and "what", or null where no level counts cases',
    ],
    ['questions.0.counts', { of: 10, what: 'latest concerns', needs: 'nearly all', alone: true }, ''],
    ['questions.0.counts', { of: 3, what: 'last terms', needs: 2, lowest: 1 }, ''],
    [
      'questions.0.counts',
      { of: 10, what: 'latest concerns', needs: 'most' },
      'questions "q1", counts, needs: should be "nearly all", "every", or the number of cases that is enough',
    ],
    ['questions.0.counts', { what: 'plans' }, 'questions "q1", counts, of: is missing'],
    ['questions.0.basis', { kind: 'our judgement', document: null, where: null, note: null }, ''],
    ['questions.0.basis', { kind: 'law', document: 'duty', where: 'section 175', note: 'More.' }, ''],
    [
      'questions.0.basis',
      { kind: 'custom', document: null, where: null, note: null },
      'questions "q1", basis, kind: is "custom", but should be one of: "law", "statutory guidance", "the 2008 review", "the article", "our judgement"',
    ],
    ['questions.0.basis', { kind: 'law' }, 'questions "q1", basis, document: is missing'],
    ['questions.0.ours', null, ''],
    ['questions.0.ours', 'x'.repeat(301), 'questions "q1", ours: may have at most 300 letters, and has 301'],
    ['rule', { steps: ['Read level 2 first.'], words: [{ word: 'every', means: 'Not one missing.' }] }, ''],
    ['rule', { steps: ['Read.'], words: [{ word: 'latest ten', means: 'All.' }], counting: numbers }, ''],
    [
      'rule',
      { steps: ['Read.'], words: [{ word: 'latest five', means: 'All.' }], counting: numbers },
      'rule, counting, fewer: is none of the words of the rule',
    ],
    [
      'rule',
      { steps: ['Read.'], words: [{ word: 'latest ten', means: 'All.' }], counting: { ...numbers, noCase: 2 } },
      'rule, counting, noCase: names a step that there is not',
    ],
    [
      'rule',
      { steps: ['Read.'], words: [{ word: 'latest ten', means: 'All.' }], counting: { ...numbers, oneMissingIn: 0 } },
      'rule, counting, oneMissingIn: is 0, but should be at least 1',
    ],
    [
      'rule',
      { steps: ['Read.'], words: [{ word: 'latest ten', means: 'All.' }], counting: { ...numbers, hardlyAnyBelow: 4 } },
      'rule, counting, hardlyAnyBelow: should be a fraction of two whole numbers from 1 to 50, such as [1, 4]',
    ],
    ['rule', { steps: [], words: [] }, 'rule, steps: is empty'],
    [
      'rule',
      { steps: Array.from({ length: 9 }, () => 'Read.'), words: [] },
      'rule, steps: may have at most 8 entries, and has 9',
    ],
    [
      'rule',
      { steps: ['Read.'], words: Array.from({ length: 21 }, () => ({ word: 'every', means: 'All.' })) },
      'rule, words: may have at most 20 entries, and has 21',
    ],
    ['documents.0.held', 'not yet', ''],
    [
      'documents.0.held',
      'skimmed',
      'documents "duty", held: is "skimmed", but should be one of: "read", "quoted", "not yet"',
    ],
    ['documents.0.heldNote', null, ''],
    ['checked.note', 'Not held against the documents yet.', ''],
    ['checked.note', '', 'checked, note: is empty'],
    ['bands.0.from', [0], 'bands "act-now", from: should be a fraction of two whole numbers, such as [2, 3]'],
    ['dueInWorkingDays.later', 1001, 'dueInWorkingDays, later: is 1001, but should be at most 1,000'],
    ['dueInWorkingDays.now', -1, 'dueInWorkingDays, now: is -1, but should be at least 0'],
    ['urgent.contacts', [], 'urgent, contacts: is empty'],
    // What its parts say of each other
    ['areas.1.id', 'a1', 'areas: has the id "a1" more than once'],
    [
      'documents.1',
      { id: 'duty', title: 'A duty', publisher: 'Somebody', date: null, note: null },
      'documents: has the id "duty" more than once',
    ],
    ['questions.1.id', 'q1', 'questions: has the id "q1" more than once'],
    ['sources.1.id', 'F1', 'sources: has the id "F1" more than once'],
    [
      'sources.0.parts',
      [
        { id: 'F1a', summary: 'A.' },
        { id: 'F1a', summary: 'B.' },
      ],
      'sources: has the id "F1a" more than once',
    ],
    [
      'sources.0.parts',
      [
        { id: 'F1a', summary: 'A.' },
        { id: 'F2', summary: 'B.' },
      ],
      'sources: has the id "F2" more than once',
    ],
    ['questions.1.area', 'a9', 'questions "q2": names the area "a9", which the pack does not have'],
    ['questions.2.area', 'a1', ''],
    ['areas.2', { id: 'a3', title: 'Three', about: 'About.' }, 'areas "a3": has no question'],
    ['questions.0.weight', 3, 'questions "q1": is critical exactly where its weight is 5, and here it is not so'],
    ['questions.1.weight', 5, 'questions "q2": is critical exactly where its weight is 5, and here it is not so'],
    ['questions.0.today', null, 'questions "q1": needs "today" exactly where it is critical'],
    ['questions.1.today', 'Mend it.', 'questions "q2": needs "today" exactly where it is critical'],
    ['questions.1.actions.0.from', 1, 'questions "q2": needs its actions in order: from 0, 1 and 2'],
    ['questions.1.sources.1', 'F9', 'questions "q2": names the source "F9", which the pack does not have'],
    [
      'questions.1.sources.1',
      { label: "added: today's duty", document: 'law' },
      'questions "q2": names the document "law", which the pack does not have',
    ],
    ['questions.1.sources.1', { label: "added: today's duty", document: 'duty' }, ''],
    [
      'questions.1.basis',
      { kind: 'law', document: 'law', where: null, note: null },
      'questions "q2", basis: names the document "law", which the pack does not have',
    ],
    [
      'questions.1.sheets',
      ['rota', 'visitors-book'],
      'questions "q2", sheets, number 2: is "visitors-book", but should be one of: "rota", "referral-log", "supervision-record", "monitoring-plan", "central-record-check"',
    ],
    ['questions.1.sheets', ['rota', 'rota'], 'questions "q2", sheets: names a sheet more than once'],
    [
      'questions.1.sheets',
      ['rota', 'referral-log', 'supervision-record', 'monitoring-plan', 'central-record-check', 'rota'],
      'questions "q2", sheets: may have at most 5 entries, and has 6',
    ],
    ['questions.1.sheets', ['referral-log', 'rota'], ''],
    ['questions.1.sources.0', 'F1', 'sources "F2": is scored, but no question answers it'],
    [
      'sources.4',
      { id: 'F5', kind: 'advice', addressee: 'schools', scored: false, summary: 'Context.', then: null, today: null },
      '',
    ],
    ['levels.1.value', 2, 'levels: should be in order: 0, 1, 2 and 3'],
    ['bands.2.from', [2, 0], 'bands: has a fraction with nothing below the line'],
    ['bands.2.id', 'mend', 'bands: should be, in order: act-now, mend, sound, keep-checking'],
    ['bands.0.from', [1, 5], 'bands: should start at [0, 1]'],
    ['bands.2.from', [2, 5], 'bands: should rise from band to band'],
    ['bands.2.from', [4, 10], 'bands: should rise from band to band'],
  ])('with %s set to %j is refused with: %s', (path, value, sentence) => {
    const problems = problemsOf(patched(sound, path, value))
    if (sentence === '') expect(problems).toEqual([])
    else expect(problems).toContainEqual(expect.stringContaining(sentence))
  })

  it.each(['Lead always reachable', 'lead always Reachable'])(
    'with the short names “Lead always reachable” and “%s” is refused, since a board would show two alike',
    (second) => {
      const named = patched(sound, 'questions.0.short', 'Lead always reachable')
      expect(problemsOf(patched(named, 'questions.2.short', second))).toEqual([
        `questions: has the short name "${second}" more than once`,
      ])
    },
  )

  it('calls a question by its short name on boards, and by its text where it has none', () => {
    const named = parsed(patched(sound, 'questions.0.short', 'Lead always reachable'))
    expect(named.questions.slice(0, 2).map(shortName)).toEqual(['Lead always reachable', 'Is q2 in place?'])
  })

  it.each<[string, unknown, string]>([
    ['null', null, 'should be an object, but is null'],
    ['a list', [], 'should be an object, but is a list'],
    ['text', 'pack', 'should be an object, but is text'],
    ['nothing', undefined, 'is missing, and should be an object'],
  ])('that is %s is refused as a whole', (_, json, sentence) => {
    expect(problemsOf(json)).toEqual([sentence])
  })

  it('whose phases are misspelt is told where', () => {
    expect(problemsOf(patched(sound, 'questions.3.appliesTo', { phases: ['prime'] }))[0]).toContain(
      'questions "q4", appliesTo',
    )
  })

  it('says every problem at once', () => {
    const twice = patched(patched(sound, 'questions.1.area', 'a8'), 'questions.2.sources.1', 'F9')
    expect(problemsOf(twice)).toEqual([
      'questions "q2": names the area "a8", which the pack does not have',
      'questions "q3": names the source "F9", which the pack does not have',
    ])
  })

  it('says what breaks the schema and what its parts say of each other together', () => {
    const wrong = patched(
      patched(patched(sound, 'questions.1.area', 'a8'), 'questions.1.weight', 4),
      'questions.2.text',
      undefined,
    )
    expect(problemsOf(wrong)).toEqual([
      'questions "q2", weight: is 4, but should be one of: 1, 3, 5',
      'questions "q3", text: is missing, and should be text',
      'questions "q2": names the area "a8", which the pack does not have',
    ])
  })

  it.each([
    ['areas', 'none'],
    ['documents', 7],
    ['sources', null],
    ['questions', {}],
    ['levels', undefined],
    ['bands', [1]],
    ['questions.1.sources', 'F2'],
    ['questions.1.sources.0', 7],
    ['questions.1.area', 7],
    ['questions.1.actions', 'none'],
    [
      'areas',
      Array.from({ length: 2_000 }, (_, index) => ({ id: `a${index + 1}`, title: 'An area', about: 'About it.' })),
    ],
  ])('with a broken %s is told of that alone, and not of what follows from it', (path, value) => {
    const problems = parsePack(patched(sound, path, value))
    expect(problems.ok ? [] : problems.problems.map(({ where }) => where.split(', ')[0]?.split(' ')[0])).toSatisfy(
      (places: string[]) => places.length > 0 && places.every((place) => place === path.split('.')[0]),
    )
    expect(
      problems.ok
        ? []
        : problems.problems.filter(({ what }) => /does not have|has no question|no question answers/.test(what)),
    ).toEqual([])
  })

  it('with very many problems lists the first twenty and counts the rest', () => {
    const many = Array.from({ length: 25 }, () => '3').join(' ')
    const broken = (field: string, value: unknown) =>
      Array.from({ length: 25 }, (_, index) => index).reduce<unknown>(
        (json, index) => patched(json, `questions.${index}.${field}`, value),
        packJson(many),
      )
    for (const problems of [problemsOf(broken('text', '')), problemsOf(broken('today', 'Mend it.'))]) {
      expect(problems).toHaveLength(21)
      expect(problems.at(-1)).toBe('and 5 more')
    }
  })

  it('cannot be written in the notation if it could not be opened', () => {
    expect(() => pack('C5 4')).toThrow('no question of a pack: 4')
  })
})
