import type { ReviewDocument } from '../../state/openStore'
import { announce } from '../../ui/announce'
import { dismissToasts, showToast } from '../../ui/toasts'
import { undoKind } from './undoAction'
import { paths } from '../paths'

type Direction = 'undo' | 'redo'

const done: Readonly<Record<Direction, string>> = { undo: 'Undone', redo: 'Done again' }

/** Where the address leads to now. */
const here = (): string => window.location.hash.slice(1)

/** Says what undo or redo has changed. Where that is a question which is not on show, it offers the way there: nothing changes unseen. */
const say = async ({ ready }: ReviewDocument, direction: Direction, step: readonly string[]): Promise<void> => {
  const { id, pack, log } = ready()
  const [first] = log.filter((event) => step.includes(event.id))
  if (first === undefined) return
  // What all entries are called is fetched when something is taken back.
  const { entryWords } = await import('../../core/report/words/entryWords')
  const { what, subject, question } = entryWords(pack, log)(first)
  const more = step.length === 1 ? '' : `, and ${step.length - 1} more`
  const text = `${done[direction]}: ${what}, “${subject}”${more}.`
  const there = question === null ? null : paths.question(id, question)
  if (there === here()) return announce(text)
  showToast(
    text,
    there === null
      ? null
      : {
          label: 'Go there',
          kind: 'taken-back',
          run: () => {
            window.location.hash = there
          },
        },
  )
}

/** Takes back the latest step, or does it again, and says what that was. Where it has to ask first, it says nothing yet. */
export const takeBack = (document: ReviewDocument, direction: Direction, isConfirmed = false): void => {
  // An offer of undo beside a message of what was just undone would contradict it.
  dismissToasts(undoKind)
  const list = direction === 'undo' ? 'undoable' : 'redoable'
  const before = document.ready()[list]
  if (direction === 'undo') document.undo(isConfirmed)
  else document.redo(isConfirmed)
  const step = before.at(-1)
  if (step !== undefined && document.ready()[list].length < before.length) void say(document, direction, step)
}
