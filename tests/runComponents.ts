import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeEach, vi } from 'vitest'
import { dismissToasts } from '../src/ui/toasts'
import { keepDownloads } from './screens/downloads'

// What is waited for comes, however busy the machine is: a test that fails by its time says nothing of the app.
configure({ asyncUtilTimeout: 60_000 })

// Each test starts from an empty page, without a message of the one before, and with nothing saved.
afterEach(cleanup)
afterEach(() => dismissToasts())
beforeEach(keepDownloads)
// What is loaded once is there for the files that follow: a part that was still on its way as this one ended would fail in all of them.
afterAll(() => vi.dynamicImportSettled())

// The test browser has no modal dialogs and does not scroll: this is as much of them as the screens use.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true
}
HTMLDialogElement.prototype.close = function () {
  if (!this.open) return
  this.open = false
  this.dispatchEvent(new Event('close'))
}
window.scrollTo = () => undefined

// What React complains of, such as two children with one key, is a fault of what it draws; save that something came outside `act`, which
// depends on how busy the machine is. Where a test expects a complaint, it listens in place of this.
const complaints: string[] = []
const complain = console.error
console.error = (...words: readonly unknown[]) => {
  const said = words.map(String).join(' ')
  if (!said.includes('not wrapped in act(')) complaints.push(said)
  complain(...words)
}
afterEach(() => {
  const said = complaints.splice(0)
  if (said.length > 0) throw new Error(`The console was told:\n${said.join('\n')}`)
})
