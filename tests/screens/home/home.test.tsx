import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { copyOf, duplicateReview, removeReview, restoreReview, startReview } from '../../../src/state/library'
import { useReviewList } from '../../../src/state/reviewList'
import { useChosenPack } from '../../../src/state/chosenPack'
import { openReview } from '../../../src/state/openReview'
import { omitNothing } from '../../../src/core/review/omission'
import { withData } from '../../../src/core/review/reviewCopy'
import { writeReviewFile } from '../../../src/storage/reviewFile'
import { builtInPack } from '../../../src/state/builtInPack'
import { answering, pack, packJson, patched } from '../../support/notation'
import { freshDevice, homeRead, openState, shown } from './app'
import { record } from '../../support/openReview'

const started = (school: string, answers = ''): Promise<string> =>
  startReview(pack('C5 3 1'), [{ kind: 'detail-set', detail: 'school', value: school }, ...answering(answers)], 'head')

const fileOf = (name: string, content: unknown): File =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name, { type: 'application/json' })

const chooseFile = async (file: File): Promise<void> =>
  userEvent.upload(screen.getByLabelText('Open a file', { selector: 'input' }), file)

const names = (): readonly (string | null)[] =>
  screen.queryAllByRole('article').map((card) => within(card).getByRole('heading').textContent)

const builtIn = await builtInPack()

beforeEach(freshDevice)

describe('the first page', () => {
  it('tells a newcomer what it is, for whom, how long it takes and what becomes of what they enter, with one primary button', async () => {
    await shown('/')
    expect(await homeRead()).toHaveClass('primary')
    expect(screen.getByText(/school in England looks at its own safeguarding/)).toBeInTheDocument()
    expect(screen.getByText(/Heads and safeguarding leads/)).toBeInTheDocument()
    expect(screen.getByText(/Nothing you enter leaves this device/)).toBeInTheDocument()
    expect(document.querySelectorAll('.primary')).toHaveLength(1)
  })

  it('gives the true number of questions, and of critical ones', async () => {
    await shown('/')
    await homeRead()
    const critical = builtIn.questions.filter((question) => question.critical).length
    expect(
      screen.getByText(
        new RegExp(`the ${critical} critical questions.*all ${builtIn.questions.length}, with today’s duties`),
      ),
    ).toBeInTheDocument()
  })

  it('says what it means that this browser keeps nothing, and what to do', async () => {
    await shown('/')
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /keeps nothing.*gone when this tab is closed.*Save a file/s,
    )
  })

  it('shows whoever has reviews theirs first, the one changed last to go on with', async () => {
    await started('Example Primary School', '2 1')
    await shown('/')
    const goOn = await screen.findByRole('link', { name: 'Go on with Example Primary School' })
    expect(goOn).toHaveClass('primary')
    expect(document.querySelectorAll('.primary')).toHaveLength(1)
    const explanation = screen.getByText(/looks at its own safeguarding/)
    expect(goOn.compareDocumentPosition(explanation) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  it('says that a review, a PDF with data and a checklist can be opened', async () => {
    await shown('/')
    await homeRead()
    expect(screen.getByText(/a review, a PDF with data, or a checklist of your own/)).toBeInTheDocument()
  })

  it('names the checklist of a review with its version where it is not the app’s own', async () => {
    await started('Example Academy')
    await startReview(builtIn, [{ kind: 'detail-set', detail: 'school', value: 'Example Primary School' }], 'head')
    await shown('/')
    const card = (await screen.findByRole('heading', { level: 3, name: 'Example Academy' })).closest('article')!
    const own = pack('C5 3 1')
    expect(card).toHaveTextContent(`Checklist “${own.title}”, version ${own.version}`)
  })

  it('folds what people answered for themselves under the review that asked them, and lists it alone where that is not here', async () => {
    const asked = await started('Example Primary School', '2 1')
    const group = (await copyOf(asked))!.log[0]!
    if (group.kind !== 'review-started') throw new Error('a log starts with its start')
    const answers = (role: string, ofGroup: string) =>
      startReview(
        pack('C5 3 1'),
        [{ kind: 'detail-set', detail: 'title', value: `Independent answers: ${role}` }, ...answering('1')],
        role,
        ofGroup,
        true,
      )
    for (const table of ['Table 1', 'Table 2', 'Table 3']) await answers(table, group.group)
    await answers('Governor', 'another-group')
    await shown('/')
    const folded = (await screen.findByText('3 people answered independently')).closest('details')!
    expect(folded).not.toHaveAttribute('open')
    expect(within(folded).getAllByRole('article')).toHaveLength(3)
    expect(within(folded).getByRole('link', { name: 'Compare answers' })).toHaveAttribute(
      'href',
      `/review/${asked}/points-of-view`,
    )
    const unfolded = screen
      .getAllByRole('article')
      .filter((card) => card.closest('details') === null)
      .map((card) => within(card).getByRole('heading').textContent)
    expect(unfolded).toEqual(['Example Primary School', 'Independent answers: Governor'])
  })

  it('says of each review how far it is and how its critical safeguards stand, in words', async () => {
    await started('Example Academy', '1 2')
    await shown('/')
    const card = await screen.findByRole('article')
    expect(card).toHaveTextContent('2 of 3 answered')
    expect(card).toHaveTextContent('Gaps in critical safeguards')
    expect(within(card).getByRole('progressbar', { name: '2 of 3 answered' })).toHaveAttribute('value', '2')
  })

  it('opens an example with one click', async () => {
    const { path } = await shown('/')
    await homeRead()
    await userEvent.click(screen.getByRole('button', { name: 'Open the example Example Primary School, under way' }))
    await waitFor(() => expect(path()).toBe('/review/example-primary'))
  })
})

describe('a review in the list', () => {
  it('takes another name, and its school’s again when that is emptied', async () => {
    await started('Example Academy')
    await shown('/')
    const rename = async (name: string) => {
      await userEvent.click(await screen.findByRole('button', { name: /^Rename Example|^Rename Autumn/ }))
      await userEvent.clear(await screen.findByLabelText('Name'))
      if (name !== '') await userEvent.type(screen.getByLabelText('Name'), name)
      await userEvent.click(screen.getByRole('button', { name: 'Rename' }))
    }
    await rename('Autumn review')
    await waitFor(() => expect(names()).toEqual(['Autumn review']))
    await rename('')
    await waitFor(() => expect(names()).toEqual(['Example Academy']))
  })

  it('is shown as renamed when it is opened again in the same tab', async () => {
    const id = await started('Example Academy')
    await openReview(id)
    await shown('/')
    await userEvent.click(await screen.findByRole('button', { name: 'Rename Example Academy' }))
    await userEvent.type(screen.getByLabelText('Name'), '{Control>}a{/Control} in autumn')
    await userEvent.click(screen.getByRole('button', { name: 'Rename' }))
    await waitFor(() => expect(names()).not.toEqual(['Example Academy']))
    await openReview(id)
    expect(openState().review.details.title).toContain('in autumn')
  })

  it('can be duplicated; the copy is a review of its own', async () => {
    await started('Example Academy', '3')
    await shown('/')
    await userEvent.click(await screen.findByRole('button', { name: 'Duplicate Example Academy' }))
    await waitFor(() => expect(names()).toHaveLength(2))
    expect(names()).toContain('Copy of Example Academy')
    expect(new Set(useReviewList.getState().reviews.map(({ id }) => id)).size).toBe(2)
  })

  it('is gone when deleted, and back as it was when that is undone', async () => {
    const id = await started('Example Academy', '3')
    const before = await copyOf(id)
    await shown('/')
    await userEvent.click(await screen.findByRole('button', { name: 'Delete Example Academy' }))
    const asks = await screen.findByRole('dialog', { name: 'Delete “Example Academy”?' })
    expect(await within(asks).findByText('It was never saved as a file from this device.')).toBeInTheDocument()
    expect(names()).toEqual(['Example Academy'])
    await userEvent.click(within(asks).getByRole('button', { name: 'Delete it' }))
    await waitFor(() => expect(names()).toEqual([]))
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    await userEvent.click(await screen.findByRole('button', { name: 'Put Example Academy back' }))
    await waitFor(() => expect(names()).toEqual(['Example Academy']))
    expect(await copyOf(id)).toEqual(before)
    expect(screen.queryByRole('heading', { name: 'Deleted just now' })).toBeNull()
  })

  it('stays where the question is not answered with yes, and what is deleted can be let go for good', async () => {
    await started('Example Academy', '3')
    await shown('/')
    const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
    await press('Delete Example Academy')
    await press('Keep it')
    expect(names()).toEqual(['Example Academy'])
    await press('Delete Example Academy')
    await press('Delete it')
    await press('Let Example Academy go for good')
    expect(screen.queryByRole('heading', { name: 'Deleted just now' })).toBeNull()
    expect(names()).toEqual([])
  })
})

describe('opening a file', () => {
  it('takes in a review, says how much was added, and goes to its overview', async () => {
    const id = await started('Example Academy', '3')
    const copy = await copyOf(id)
    if (copy === null) throw new Error('no copy')
    await freshDevice()
    const { path } = await shown('/')
    await homeRead()
    await chooseFile(fileOf('a.review.json', writeReviewFile(copy, '2026-11-23T12:00:00Z')))
    await waitFor(() => expect(path()).toBe(`/review/${id}`))
    expect(screen.getByRole('status')).toHaveTextContent('What it adds here: 3 entries.')
  })

  it('adds nothing twice: a file of a review that is here already says so', async () => {
    const id = await started('Example Academy')
    const copy = await copyOf(id)
    if (copy === null) throw new Error('no copy')
    await shown('/')
    await homeRead()
    await chooseFile(fileOf('a.review.json', writeReviewFile(copy, '2026-11-23T12:00:00Z')))
    expect(await screen.findByText(/is here already/)).toBeInTheDocument()
  })

  it.each([
    ['cut short', '{"format": "unannounced-re', 'cut short'],
    ['of another kind', '[1, 2]', 'neither a review'],
    ['from a newer version', { format: 'unannounced-review', formatVersion: 9 }, 'newer version'],
    ['empty', '', 'empty'],
    [
      'a checklist with a question that has no text',
      patched(packJson('C5 3'), 'questions.1.text', undefined),
      'questions "q2", text',
    ],
  ])('refuses a file that is %s, says what and where, and changes nothing', async (_, content, words) => {
    const { path } = await shown('/')
    await homeRead()
    await chooseFile(fileOf('wrong.json', content))
    const refusal = await screen.findByText('“wrong.json” was not opened')
    expect(refusal.closest('[role="alert"]')).toHaveTextContent('Nothing was changed')
    expect(refusal.closest('[role="alert"]')).toHaveTextContent(words)
    expect(path()).toBe('/')
    expect(useReviewList.getState().reviews).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByText('“wrong.json” was not opened')).toBeNull()
  })

  it('chooses a checklist from a file for the next review, and lets go of it again', async () => {
    const { path } = await shown('/')
    await homeRead()
    await chooseFile(fileOf('pack.json', packJson('C5 3')))
    expect(await screen.findByText('This review will use your own checklist: Example pack')).toBeInTheDocument()
    expect(path()).toBe('/new')
    await userEvent.click(screen.getByRole('button', { name: 'Use the built-in checklist instead' }))
    expect(useChosenPack.getState().pack).toBeNull()
    expect(await screen.findByText(/Safeguarding self-review: lessons/)).toBeInTheDocument()
  })

  it('says that the file is as it was saved, where it is, and opens a file all the same where it does not, and says so', async () => {
    const id = await started('Example Academy', '3')
    const copy = await copyOf(id)
    if (copy === null) throw new Error('no copy')
    const text = writeReviewFile(copy, '2026-11-23T12:00:00Z')
    const { fingerprint } = JSON.parse(text) as { fingerprint: string }
    for (const [content, words] of [
      [text, 'The file is as it was when it was saved.'],
      [
        text.replace(fingerprint, '0'.repeat(64)),
        'What is in the file is not what it says that it holds. Something in it was changed after it was saved.',
      ],
      [
        JSON.stringify({ ...JSON.parse(text), fingerprint: undefined }),
        'The file does not say by what to check whether it is as it was saved.',
      ],
    ] as const) {
      await freshDevice()
      const { path } = await shown('/')
      await homeRead()
      await chooseFile(fileOf('a.review.json', content))
      await waitFor(() => expect(path()).toBe(`/review/${id}`))
      expect(screen.getByRole('status')).toHaveTextContent(words)
      cleanup()
    }
  })

  it('says how much was left out when the file was made', async () => {
    const id = await started('Example Academy', '3')
    await openReview(id)
    record({ kind: 'note-set', question: 'q1', value: 'Ask the office.' })
    const copy = withData(openState(), 'current', { ...omitNothing, notes: true, owners: true, names: true })
    await freshDevice()
    await shown('/')
    await homeRead()
    await chooseFile(fileOf('a.review.json', writeReviewFile(copy, '2026-11-23T12:00:00Z')))
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(
        'The review was opened. What it adds here: 3 entries. 1 entry of it was left out when the file was made.',
      ),
    )
    const again = await copyOf(id)
    expect(again).toMatchObject({ log: copy.log, omitted: copy.omitted })
    const duplicate = await duplicateReview(id)
    expect(await copyOf(duplicate ?? '')).toMatchObject({ omitted: copy.omitted })
    const removed = await removeReview(id)
    if (removed === null) throw new Error('not there')
    await restoreReview(removed)
    expect(await copyOf(id)).toEqual(again)
    await openReview(id)
    record({ kind: 'answer-set', question: 'q1', value: 2 })
    expect(openState().omitted).toEqual(copy.omitted)
    expect(await copyOf(id)).toMatchObject({ omitted: copy.omitted, log: openState().log })
  })

  it('takes a file that is pasted anywhere on the page, and leaves pasted text alone', async () => {
    await shown('/')
    await homeRead()
    expect(fireEvent.paste(document.body, { clipboardData: { files: [] } })).toBe(true)
    expect(fireEvent.paste(document.body, { clipboardData: { files: [fileOf('pasted.jpg', 'no JSON')] } })).toBe(false)
    expect(await screen.findByText('“pasted.jpg” was not opened')).toBeInTheDocument()
  })

  it('takes a file that is dropped anywhere on the page', async () => {
    await shown('/')
    await homeRead()
    const dataTransfer = { types: ['Files'], files: [fileOf('photo.jpg', 'no JSON')] }
    fireEvent.dragOver(document.body, { dataTransfer })
    expect(screen.getByText('Drop the file to open it')).toBeInTheDocument()
    fireEvent.drop(document.body, { dataTransfer })
    expect(await screen.findByText('“photo.jpg” was not opened')).toBeInTheDocument()
    expect(screen.queryByText('Drop the file to open it')).toBeNull()
  })
})
