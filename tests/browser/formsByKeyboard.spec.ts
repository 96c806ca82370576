import { expect, test } from '@playwright/test'
import { accepts, forGovernors, opens, people, reviewsAsGovernor, sendsBack } from './governorStory'
import { goTo, listedReviews, openFile, readDownload, startReview, tabTo } from './pages'

const passphrase = 'correct horse battery'

test('a file is protected, and opened after a wrong passphrase, by keyboard alone', async ({ page }) => {
  await startReview(page, 'Example Primary School')
  await goTo(page, 'share')
  const handOver = page.getByRole('region', { name: 'Hand over, or keep a copy' })
  await tabTo(page, handOver.getByLabel('Protect the file with a passphrase'))
  await page.keyboard.press('Space')
  await tabTo(page, handOver.getByLabel('Passphrase', { exact: true }))
  await page.keyboard.type(passphrase)
  await page.keyboard.press('Tab')
  await expect(handOver.getByRole('button', { name: /^Show.*Passphrase$/ })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(handOver.getByLabel('Passphrase', { exact: true })).toHaveAttribute('type', 'text')
  await tabTo(page, handOver.getByLabel('The same passphrase again'))
  await page.keyboard.type('something else')
  await page.keyboard.press('Enter')
  const again = handOver.getByLabel('The same passphrase again')
  await expect(again).toHaveAccessibleDescription(/^This is not the same passphrase/)
  await expect(again).toBeFocused()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(passphrase)
  const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  const file = await readDownload(saved)

  await page.goto('./')
  await openFile(page, file.name, file.bytes)
  const field = page.getByLabel('Passphrase', { exact: true })
  await tabTo(page, field)
  await page.keyboard.type('a wrong passphrase')
  await page.keyboard.press('Enter')
  await expect(field).toHaveAccessibleDescription(/^This passphrase does not fit/)
  await expect(field).toBeFocused()
  // Escape is the answer "stay"; what was typed is selected, to be typed over.
  await tabTo(page, page.getByRole('link', { name: 'About', exact: true }))
  await page.keyboard.press('Enter')
  const asks = page.getByRole('dialog', { name: 'Leave without opening the file?' })
  await expect(asks).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(asks).toBeHidden()
  await expect(page.getByRole('link', { name: 'About', exact: true })).toBeFocused()
  await tabTo(page, field)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(passphrase)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('This file is protected')
  await page.goto('./#/')
  expect(await listedReviews(page)).toEqual(['Example Primary School'])
})

test('whether two governors are one person is said by keyboard alone', async ({ browser, baseURL }) => {
  await people(browser, baseURL, async ({ head, governor }) => {
    const sent = await forGovernors(head, 'file')
    const elsewhere = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) })
    const laptop = await elsewhere.newPage()
    await laptop.goto('./')
    for (const page of [governor, laptop]) {
      await reviewsAsGovernor(page, sent)
      await goTo(page, 'area/noticing')
      await page.getByRole('radio', { name: 'Accepted' }).check()
    }
    await opens(head, await sendsBack(governor))
    await accepts(head)
    await opens(head, await sendsBack(laptop))
    const [yes, no] = [
      head.getByRole('radio', { name: 'Yes, it is one person' }),
      head.getByRole('radio', { name: 'No, they are two people' }),
    ]
    await tabTo(head, head.getByRole('button', { name: 'Accept' }))
    await head.keyboard.press('Enter')
    await expect(head.getByRole('group', { name: 'Is this the same person as before?' })).toHaveAccessibleDescription(
      'Say first whether it is the same person.',
    )
    await expect(yes).toBeFocused()
    await expect(yes).not.toBeChecked()
    await head.keyboard.press('Space')
    await expect(yes).toBeChecked()
    await head.keyboard.press('ArrowDown')
    await expect(no).toBeChecked()
    await head.keyboard.press('ArrowUp')
    await expect(yes).toBeChecked()
    await tabTo(head, head.getByRole('button', { name: 'Accept' }))
    await head.keyboard.press('Enter')
    await expect(head.getByRole('heading', { level: 1 })).toHaveText('What governors said')
    await expect(head.getByRole('heading', { level: 1 })).toBeFocused()
    await elsewhere.close()
  })
})
