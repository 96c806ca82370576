import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { answering, pack } from '../../support/notation'
import { opened } from '../question/opened'

const flag: Change = { kind: 'flag-set', question: 'q3', value: true }
const evidence: Change = {
  kind: 'evidence-set',
  evidence: 'e',
  value: { what: 'Log', where: 'Office', checkedOn: '2026-11-02', questions: ['q1'] },
}

const search = () => within(screen.getByRole('search', { name: 'Find questions' }))
/** The ids of the questions on show. */
const found = () =>
  screen.queryAllByRole('link', { name: /^Is q\d/ }).map(({ textContent }) => /q\d/.exec(textContent)?.[0])

const choose = (label: string, option: string) =>
  userEvent.selectOptions(search().getByRole('combobox', { name: label }), option)

describe('the list of questions', () => {
  it('shows all of them, by importance or by area', async () => {
    await opened(pack('3 C5 | 1'), [], '/questions')
    expect(found()).toEqual(['q2', 'q1', 'q3'])
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Critical 1',
      'Important 1',
      'The rest 1',
    ])
    await userEvent.click(screen.getByRole('button', { name: 'By area' }))
    expect(found()).toEqual(['q1', 'q2', 'q3'])
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Area 1 2',
      'Area 2 1',
    ])
  })

  it.each([
    ['Answer', 'Unanswered', ['q4']],
    ['Answer', 'Don’t know', ['q3']],
    ['Answer', 'In place and checked', ['q2']],
    ['Proof', 'With proof', ['q1']],
    ['Proof', 'Without proof', ['q2']],
  ])('is thinned out by %s "%s" to %s', async (label, option, ids) => {
    await opened(pack('3 C5 3 3'), [...answering('2 3 ?'), flag, evidence], '/questions')
    await choose(label, option)
    expect(found()).toEqual(ids)
    expect(screen.getByText('1 of 4 questions')).toBeInTheDocument()
  })

  it.each([
    ['To come back to', ['q3']],
    ['Critical', ['q2']],
  ])('is thinned out to those marked "%s"', async (name, ids) => {
    await opened(pack('3 C5 3 3'), [...answering('2 3 ?'), flag], '/questions')
    await userEvent.click(search().getByRole('checkbox', { name }))
    expect(found()).toEqual(ids)
  })

  it('is searched in words, says so where nothing is like that, and shows all again', async () => {
    await opened(pack('3 3 3'), [], '/questions')
    await userEvent.type(search().getByRole('searchbox', { name: 'Search in words' }), 'q2')
    expect(found()).toEqual(['q2'])
    await userEvent.type(search().getByRole('searchbox', { name: 'Search in words' }), ' zebra')
    expect(screen.getByText('No question is like that.')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Show all questions' }))
    expect(found()).toEqual(['q1', 'q2', 'q3'])
  })

  it('goes from one found question to the next, and is as it was for whoever comes back', async () => {
    const { path } = await opened(pack('3 3 3'), answering('? 2 ?'), '/questions')
    await choose('Answer', 'Don’t know')
    await userEvent.click(screen.getByRole('link', { name: 'Is q1 in place?' }))
    await userEvent.click(screen.getByRole('link', { name: 'Next' }))
    expect(path()).toBe('/question/q3')
  })
})
