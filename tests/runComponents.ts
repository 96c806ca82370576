import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// What is waited for comes, however busy the machine is: a test that fails by its time says nothing of the app.
configure({ asyncUtilTimeout: 60_000 })

// Each test starts from an empty page.
afterEach(cleanup)

// The test browser has no modal dialogs and does not scroll: this is as much of them as the screens use.
HTMLDialogElement.prototype.showModal = function () { this.open = true }
HTMLDialogElement.prototype.close = function () {
  if (!this.open) return
  this.open = false
  this.dispatchEvent(new Event('close'))
}
window.scrollTo = () => undefined
