import { describe, expect, it } from 'vitest'
import { parsePack } from '../../../src/core/content/parsePack'
import { sayProblem } from '../../../src/core/content/problem'
import { pack, packJson, patched } from '../../support/notation'

const problemsOf = (json: unknown): readonly string[] => {
  const result = parsePack(json)
  return result.ok ? [] : result.problems.map(sayProblem)
}

const sound = packJson('C5 3 | 1n 3:primary')

describe('a pack', () => {
  it('that is sound is taken as it is', () => {
    expect(parsePack(sound)).toEqual({ ok: true, value: sound })
  })

  it.each<[string, unknown, string]>([
    // What breaks the schema
    ['title', undefined, 'title: is missing (it should be: string)'],
    ['title', 7, 'title: should be: string, but is a number'],
    ['title', '', 'title: is empty'],
    ['title', 'x'.repeat(121), 'title: is too large or too long: at most 120'],
    ['colour', 'red', 'has fields that are not known here: "colour"'],
    ['version', '1.0', 'version: should be three numbers with dots, such as 1.0.0'],
    ['checked.on', '23/11/2026', 'checked, on: should be a date written like 2026-11-23'],
    ['checked.on', '2027-02-29', 'checked, on: should be a date written like 2026-11-23'],
    ['questions', [], 'questions: is too small or too short: at least 1'],
    ['questions', 'none', 'questions: should be: array, but is a string'],
    ['questions.1.id', 'two words', 'questions "two words", id: may hold only letters, digits and hyphens, 60 at most'],
    ['questions.1.id', undefined, 'questions, number 2, id: is missing'],
    ['questions.1.weight', 2, 'questions "q2", weight: is 2, but should be one of: 1, 3, 5'],
    ['questions.1.weight', undefined, 'questions "q2", weight: is missing (it should be one of: 1, 3, 5)'],
    ['questions.1.levels', ['a', 'b', 'c'], 'questions "q2", levels'],
    ['questions.1.levels.2', '', 'questions "q2", levels, number 3: is empty'],
    ['questions.1.sources', [], 'questions "q2", sources: is too small or too short: at least 1'],
    ['questions.1.sources.0', 7, 'questions "q2", sources, number 1: is of no kind that is known here'],
    ['questions.1.actions.0.effort', 'huge', 'questions "q2", actions, number 1, effort: is "huge", but should be one of: "small", "medium", "large"'],
    ['questions.1.appliesTo', 'some', 'questions "q2", appliesTo: is of no kind that is known here'],
    ['questions.1.notApplicable', {}, 'questions "q2", notApplicable, when: is missing'],
    ['bands.0.from', [0], 'bands "act-now", from'],
    ['dueInWorkingDays.later', 1001, 'dueInWorkingDays, later: is too large or too long: at most 1000'],
    ['dueInWorkingDays.now', -1, 'dueInWorkingDays, now: is too small or too short: at least 0'],
    ['urgent.contacts', [], 'urgent, contacts: is too small or too short: at least 1'],
    // What its parts say of each other
    ['areas.1.id', 'a1', 'areas: has the id "a1" more than once'],
    ['documents.1', { id: 'duty', title: 'A duty', publisher: 'Somebody', date: null, note: null }, 'documents: has the id "duty" more than once'],
    ['questions.1.id', 'q1', 'questions: has the id "q1" more than once'],
    ['sources.1.id', 'F1', 'sources: has the id "F1" more than once'],
    ['sources.0.parts', [{ id: 'F1a', summary: 'A.' }, { id: 'F1a', summary: 'B.' }], 'sources: has the id "F1a" more than once'],
    ['sources.0.parts', [{ id: 'F1a', summary: 'A.' }, { id: 'F2', summary: 'B.' }], 'sources: has the id "F2" more than once'],
    ['questions.1.area', 'a9', 'questions "q2": names the area "a9", which the pack does not have'],
    ['questions.2.area', 'a1', ''],
    ['areas.2', { id: 'a3', title: 'Three', about: 'About.' }, 'areas "a3": has no question'],
    ['questions.0.weight', 3, 'questions "q1": is critical exactly where its weight is 5, and here it is not so'],
    ['questions.1.weight', 5, 'questions "q2": is critical exactly where its weight is 5, and here it is not so'],
    ['questions.0.today', null, 'questions "q1": needs "today" exactly where it is critical'],
    ['questions.1.today', 'Mend it.', 'questions "q2": needs "today" exactly where it is critical'],
    ['questions.1.actions.0.from', 1, 'questions "q2": needs its actions in order: from 0, 1 and 2'],
    ['questions.1.sources.1', 'F9', 'questions "q2": names the source "F9", which the pack does not have'],
    ['questions.1.sources.1', { label: "added: today's duty", document: 'law' }, 'questions "q2": names the document "law", which the pack does not have'],
    ['questions.1.sources.1', { label: "added: today's duty", document: 'duty' }, ''],
    ['questions.1.sources.0', 'F1', 'sources "F2": is scored, but no question answers it'],
    ['sources.4', { id: 'F5', kind: 'advice', addressee: 'schools', scored: false, summary: 'Context.', then: null, today: null }, ''],
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

  it.each<[string, unknown, string]>([
    ['null', null, 'should be: object, but is null'],
    ['a list', [], 'should be: object, but is a list'],
    ['text', 'pack', 'should be: object, but is a string'],
    ['nothing', undefined, 'is missing (it should be: object)'],
  ])('that is %s is refused as a whole', (_, json, sentence) => {
    expect(problemsOf(json)).toEqual([sentence])
  })

  it('whose phases are misspelt is told where', () => {
    expect(problemsOf(patched(sound, 'questions.3.appliesTo', { phases: ['prime'] }))[0]).toContain('questions "q4", appliesTo')
  })

  it('says every problem at once', () => {
    const twice = patched(patched(sound, 'questions.1.area', 'a8'), 'questions.2.sources.1', 'F9')
    expect(problemsOf(twice)).toEqual([
      'questions "q2": names the area "a8", which the pack does not have',
      'questions "q3": names the source "F9", which the pack does not have',
    ])
  })

  it('with very many problems lists the first twenty and counts the rest', () => {
    const many = Array.from({ length: 25 }, () => '3').join(' ')
    const broken = (field: string, value: unknown) =>
      Array.from({ length: 25 }, (_, index) => index).reduce<unknown>((json, index) => patched(json, `questions.${index}.${field}`, value), packJson(many))
    for (const problems of [problemsOf(broken('text', '')), problemsOf(broken('today', 'Mend it.'))]) {
      expect(problems).toHaveLength(21)
      expect(problems.at(-1)).toBe('and 5 more')
    }
  })

  it('cannot be written in the notation if it could not be opened', () => {
    expect(() => pack('C5 4')).toThrow('no question of a pack: 4')
  })
})
