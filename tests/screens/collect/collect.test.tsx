import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { beforeEach, describe, expect, it } from 'vitest'
import type { WorkshopAnswer } from '../../../src/core/workshop/answerCode'
import { voteOf } from '../../../src/core/workshop/votes'
import { Collect } from '../../../src/screens/collect/Collect'
import { sessionOf } from '../../../src/state/openSession'
import { clearSessions, refreshSessionList, startSession } from '../../../src/state/sessionList'
import { Toasts } from '../../../src/ui/toasts'
import { packJson, parsed } from '../../support/notation'
import { planned, sending } from '../../support/sessions'

const pack = parsed(packJson('C5 3 1'))
const questions = pack.questions.map(({ id }) => id)

/** Shows a session that expects so many tables, with the screen on which it is collected. */
const show = async (tables: number | null = 4, asked: readonly string[] = questions) => {
  const id = await startSession(pack, [planned('questions', asked), planned('tables', tables)])
  const { hook } = memoryLocation({ path: `/workshops/${id}/collect` })
  render(
    <Router hook={hook}>
      <Collect id={id} />
      <Toasts />
    </Router>,
  )
  await screen.findByRole('heading', { level: 1, name: 'Collect' })
  const document = sessionOf(id)
  const session = () => document.ready().session
  return {
    user: userEvent.setup(),
    record: (...changes: Parameters<typeof document.record>[0][]) => void document.recordAll(changes),
    session,
    send: (table: number, answers: readonly WorkshopAnswer[], how: Parameters<typeof sending>[3] = {}) =>
      sending(session(), table, answers, how),
    answersOf: (table: number, vote = 1) =>
      voteOf(session(), vote)
        .sendings.filter((code) => code.table === table)
        .map(({ answers }) => answers),
  }
}

const lettersOf = (change: ReturnType<typeof sending>): string =>
  change.kind === 'sending-set' ? change.letters.replace(/(.{8})(?=.)/g, '$1 ') : ''

const codes = () => screen.getByRole('textbox', { name: 'Codes' })
const openPaper = (user: ReturnType<typeof userEvent.setup>) =>
  user.click(screen.getByRole('button', { name: 'From paper' }))
const number = () => screen.getByRole('textbox', { name: 'Number of the table' })
const cell = (nth: number) => screen.getByRole('textbox', { name: new RegExp(`^${nth}\\. `) })
const values = () => questions.map((_, index) => (cell(index + 1) as HTMLInputElement).value)

beforeEach(async () => {
  await refreshSessionList()
  await clearSessions()
})

describe('collecting', () => {
  it('leads to the plan where no questions are chosen yet', async () => {
    await show(4, [])
    expect(screen.getByText('No questions are chosen yet')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Choose questions' })).toBeInTheDocument()
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('counts who has sent, and says of each table how it stands', async () => {
    const { record, send } = await show()
    expect(screen.getByText('0 of 4 tables')).toBeInTheDocument()
    record(send(1, [1, 1, 1]), send(2, [1, 1, 1]), send(2, [2, 1, 1], { device: 9 }))
    expect(await screen.findByText('2 of 4 tables')).toBeInTheDocument()
    const board = within(screen.getByRole('list', { name: 'Who has sent' }))
    for (const state of ['Table 1: sent', 'Table 2: two devices', 'Table 3: missing', 'Table 4: missing'])
      expect(board.getByText(state)).toBeInTheDocument()
    expect(screen.getByText('Still to come: tables 3 and 4.')).toBeInTheDocument()
  })

  it('tells of a table that nobody expected', async () => {
    const { record, send } = await show()
    record(send(31, [1, 1, 1]))
    expect(await screen.findByText('0 of 4 tables')).toBeInTheDocument()
    expect(screen.getByText(/^Table 31 sent, too, and 4 were expected/)).toBeInTheDocument()
  })

  it('counts without an end where nobody said how many are expected', async () => {
    const { record, send } = await show(null)
    record(send(1, [1, 1, 1]))
    expect(await screen.findByText('1 table')).toBeInTheDocument()
  })

  it('goes on to the next vote once something of the one before has come, and can look back', async () => {
    const { user, record, send } = await show()
    expect(screen.queryByRole('button', { name: 'Start the second vote' })).toBeNull()
    record(send(1, [1, 1, 1]))
    await user.click(await screen.findByRole('button', { name: 'Start the second vote' }))
    expect(screen.getByText('0 of 4 tables')).toBeInTheDocument()
    expect(screen.getByText(/^On each device: “Go on to the second vote”/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'First vote' }))
    expect(screen.getByText('1 of 4 tables')).toBeInTheDocument()
  })
})

describe('codes that are pasted', () => {
  it('go from the field once they are taken in, and what is refused stays with what is wrong', async () => {
    const { user, send, session } = await show()
    const wrong = lettersOf(send(2, [2, 2, 2])).replace(/^./, (first) => (first === 'Z' ? 'Y' : 'Z'))
    fireEvent.change(codes(), { target: { value: `Table 1\n${lettersOf(send(1, [1, 1, 1]))}\nTable 2\n${wrong}` } })
    await user.click(screen.getByRole('button', { name: 'Take in' }))
    expect(await screen.findByText('1 code taken in, 1 refused.')).toBeInTheDocument()
    expect(screen.getByText(/^Line 4, “Table 2”: Group 1 has a wrong letter/)).toBeInTheDocument()
    expect(codes()).toHaveValue(`Table 2: ${wrong}`)
    expect(session().sent).toMatchObject([{ way: 'typed' }])
    fireEvent.change(codes(), { target: { value: `Table 2: ${lettersOf(send(2, [2, 2, 2]))}` } })
    await user.click(screen.getByRole('button', { name: 'Take in' }))
    expect(await screen.findByText('Table 2, first vote: taken in.')).toBeInTheDocument()
    expect(codes()).toHaveValue('')
  })

  it('that are here already are told, and recorded no second time', async () => {
    const { user, record, send, session } = await show()
    const change = send(1, [1, 1, 1])
    record(change)
    await user.type(codes(), lettersOf(change).toLowerCase())
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(await screen.findByText('Table 1, first vote: the same again.')).toBeInTheDocument()
    expect(session().sent).toHaveLength(1)
  })

  it('leave a text without any where it is', async () => {
    const { user } = await show()
    await user.type(codes(), 'Table seven')
    await user.click(screen.getByRole('button', { name: 'Take in' }))
    expect(await screen.findByText(/^There is no code in this/)).toBeInTheDocument()
    expect(codes()).toHaveValue('Table seven')
  })
})

describe('a sheet of paper', () => {
  it('is typed by keyboard alone: its number, a key for each question, and it is taken in', async () => {
    const { user, answersOf } = await show()
    await openPaper(user)
    await user.click(number())
    await user.keyboard('{Enter}2d0{Enter}')
    expect(answersOf(1)).toEqual([[2, 'dont-know', 0]])
    expect(screen.getByText('Table 1, first vote: taken in.')).toBeInTheDocument()
    expect(number()).toHaveFocus()
    expect(number()).toHaveValue('2')
    expect(values()).toEqual(['', '', ''])
    await user.keyboard('4{Enter}1{Control>}{Enter}{/Control}')
    expect(answersOf(4)).toEqual([[1, null, null]])
    expect(number()).toHaveValue('2')
  })

  it('is gone through by arrows and mended by Backspace, and a key that is no answer is told', async () => {
    const { user } = await show()
    await openPaper(user)
    await user.click(cell(1))
    await user.keyboard('12{ArrowUp}{ArrowUp}3')
    expect(values()).toEqual(['3', '2', ''])
    expect(cell(2)).toHaveFocus()
    await user.keyboard('{Backspace}')
    expect(values()).toEqual(['3', '', ''])
    await user.keyboard('{Backspace}')
    expect(values()).toEqual(['', '', ''])
    expect(cell(1)).toHaveFocus()
    await user.keyboard('x')
    expect(screen.getByText('“x” is no answer: press 0, 1, 2, 3, D or -.')).toBeInTheDocument()
    await user.keyboard('- 1')
    expect(values()).toEqual(['', '', '1'])
    expect(screen.queryByText(/is no answer/)).toBeNull()
  })

  it('takes a whole row that is pasted, and refuses one that is too long or holds something else', async () => {
    const { user } = await show()
    await openPaper(user)
    await user.click(cell(1))
    await user.paste('2 1 3 d')
    expect(
      screen.getByText('Nothing was pasted: it has 4 answers, and from here 3 questions are left.'),
    ).toBeInTheDocument()
    await user.paste('2 1 9')
    expect(screen.getByText('Nothing was pasted: “9” is no answer.')).toBeInTheDocument()
    expect(values()).toEqual(['', '', ''])
    await user.paste('2 ? 3')
    expect(values()).toEqual(['2', 'd', '3'])
    expect(screen.getByRole('button', { name: 'Take in sheet' })).toHaveFocus()
  })

  it('that was typed before is loaded to be corrected, and the later one counts', async () => {
    const { user, answersOf, session } = await show()
    await openPaper(user)
    await user.click(cell(1))
    await user.keyboard('111{Enter}')
    await user.keyboard('1')
    expect(values()).toEqual(['1', '1', '1'])
    expect(screen.getByText(/^This is the sheet of table 1 as it was typed/)).toBeInTheDocument()
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(session().sent).toHaveLength(1)
    await user.keyboard('1{Enter}{ArrowDown}3{Control>}{Enter}{/Control}')
    expect(answersOf(1)).toEqual([[1, 3, 1]])
    expect(screen.getByText('Table 1, first vote: sent again. Its later answers count.')).toBeInTheDocument()
  })

  it('keeps what is typed where its number was wrong', async () => {
    const { user, answersOf } = await show()
    await openPaper(user)
    await user.click(cell(1))
    await user.keyboard('210')
    await user.clear(number())
    await user.type(number(), '3')
    expect(values()).toEqual(['2', '1', '0'])
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(answersOf(3)).toEqual([[2, 1, 0]])
  })

  it('is not taken in without a number or without any answer', async () => {
    const { user, session } = await show()
    await openPaper(user)
    await user.click(screen.getByRole('button', { name: 'Take in sheet' }))
    expect(screen.getByText('Nothing is typed on this sheet yet.')).toBeInTheDocument()
    await user.keyboard('2')
    await user.clear(number())
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(screen.getByText('Give the number of the table first.')).toBeInTheDocument()
    expect(session().sent).toEqual([])
  })

  it('is of the vote that is collected', async () => {
    const { user, record, send, answersOf } = await show()
    record(send(1, [1, 1, 1]))
    await user.click(await screen.findByRole('button', { name: 'Start the second vote' }))
    await openPaper(user)
    expect(screen.getByText('Sheets of the second vote.', { exact: false })).toBeInTheDocument()
    await user.click(cell(1))
    await user.keyboard('333{Enter}')
    expect(answersOf(1, 2)).toEqual([[3, 3, 3]])
    expect(answersOf(1)).toEqual([[1, 1, 1]])
  })
})

describe('two devices under one number', () => {
  it('are asked about with what they answered, settled, and asked about again', async () => {
    const { user, record, send, answersOf } = await show()
    record(send(2, [1, 1, 1]), send(2, [2, 1, 'dont-know'], { device: 9 }))
    expect(await screen.findByText('Two devices sent as table 2')).toBeInTheDocument()
    expect(screen.getByText('They differ on 2 of 3 questions.', { exact: false })).toBeInTheDocument()
    expect(screen.getByText('The first device: 3 partly in place')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Say which counts: table 2' }))
    expect(screen.getByRole('button', { name: 'Both count (two groups)' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Only the second device counts' }))
    expect(answersOf(2)).toEqual([[2, 1, 'dont-know']])
    expect(screen.getByText('1 sending left out: table 2.')).toBeInTheDocument()
    const change = screen.getByRole('button', { name: 'Change what counts of table 2' })
    expect(change).toHaveFocus()
    await user.click(change)
    await user.click(screen.getByRole('button', { name: 'Both count (two groups)' }))
    expect(answersOf(2)).toHaveLength(2)
    expect(screen.getByText('Table 2: the first device and the second device count.')).toBeInTheDocument()
  })

  it('of which both are sheets of paper, by two facilitators, are one that is chosen', async () => {
    const { user, record, send, answersOf } = await show()
    record(send(2, [1, 1, 1], { device: 0 }), send(2, [3, 3, 3], { device: 0 }))
    expect(await screen.findByText('The sheet of table 2 was typed in two ways')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'What was typed first counts' }))
    expect(answersOf(2)).toEqual([[1, 1, 1]])
    expect(screen.queryByText('The sheet of table 2 was typed in two ways')).toBeNull()
  })
})

describe('what came in', () => {
  it('is listed by number, and taken out and put back one by one, whatever came since', async () => {
    const { user, record, send, session } = await show()
    record(send(2, [1, 1, 1]), send(1, [1, 1, 1]))
    const { letters } = session().sent[0]!
    fireEvent(await screen.findByText('What came in: 2 sendings'), new MouseEvent('click', { bubbles: true }))
    await user.click(await screen.findByRole('button', { name: /^Take out Table 2, first vote/ }))
    expect(await screen.findByText('What came in: 1 sending')).toBeInTheDocument()
    record(send(3, [1, 1, 1]))
    await user.click(screen.getByRole('button', { name: 'Put it back' }))
    expect(session().sent.map((sent) => sent.letters)).toContain(letters)
    expect(session().sent).toHaveLength(3)
  })

  it('that cannot be read is counted and explained', async () => {
    const { record, send, session } = await show()
    record(send(1, [1, 1, 1]))
    const other = { ...session(), asked: { ...session().asked, questions: ['q1'] } }
    record(sending(other, 2, [1]))
    expect(await screen.findByText('1 sending cannot be read')).toBeInTheDocument()
    expect(screen.getByText('1 of 4 tables')).toBeInTheDocument()
  })
})
