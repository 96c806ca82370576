import { expect, test } from '@playwright/test'
import type { ReviewEvent } from '../../src/core/review/event'
import { accepts, commentOn, opens, people, question, remark, sendsBack, takesPart } from './governorStory'
import { downloadBy, goTo, readStore, savedOnDevice } from './pages'

/** What goes to governors under a passphrase. */

test('a file for governors under a passphrase opens with it on a governor’s phone, and what they send back is accepted', async ({
  browser,
  baseURL,
}) => {
  await people(browser, baseURL, async ({ head, governor }) => {
    await governor.setViewportSize({ width: 375, height: 740 })
    await goTo(head, 'share')
    const send = head.getByRole('region', { name: 'Send to governors' })
    await send.getByRole('checkbox', { name: 'Protect the file with a passphrase' }).check()
    await expect(send.getByRole('button', { name: 'Make the PDF with review data' })).toBeHidden()
    await send.getByRole('button', { name: 'Suggest one' }).click()
    const passphrase = await send.getByRole('status').locator('strong').innerText()
    const sent = await downloadBy(head, send.getByRole('button', { name: 'Protect and make the file' }))
    expect(sent.name).toMatch(/^Example-Primary-School-for-governors-\d{4}-\d{2}-\d{2}\.review\.json\.age$/)
    expect(sent.bytes.toString('latin1')).not.toContain('Example Primary School')
    await expect(send.getByText(/give the passphrase and choose “Review as a governor”/)).toBeVisible()

    await opens(governor, sent)
    await governor.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase)
    await governor.getByRole('button', { name: 'Open' }).click()
    await takesPart(governor)
    await commentOn(governor, remark)
    await opens(head, await sendsBack(governor))
    await accepts(head)
    await expect(head.getByRole('article', { name: question })).toContainText(remark)
  })
})

test('a file for governors is not protected without a name, and nothing is kept by one', async ({
  browser,
  baseURL,
}) => {
  await people(browser, baseURL, async ({ head }) => {
    await goTo(head, 'share')
    const send = head.getByRole('region', { name: 'Send to governors' })
    await send.getByRole('textbox', { name: 'Name of the saved version' }).fill('')
    await send.getByRole('checkbox', { name: 'Protect the file with a passphrase' }).check()
    await send.getByRole('button', { name: 'Suggest one' }).click()
    await send.getByRole('button', { name: 'Protect and make the file' }).click()
    await expect(send.getByText(/^Give it a name/)).toBeVisible()
    await expect(send.getByRole('textbox', { name: 'Name of the saved version' })).toBeFocused()
    await savedOnDevice(head)
    expect((await readStore(head, 'events')).map(({ event }) => (event as ReviewEvent).kind)).not.toContain(
      'milestone-set',
    )
  })
})
