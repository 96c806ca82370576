import { expect, test } from '@playwright/test'
import { accepts, forGovernors, opens, people, reviewsAsGovernor, role, sendsBack, signs } from './governorStory'
import { goTo } from './pages'

test('one governor on two devices is one person in the head’s copy, once the head says so', async ({
  browser,
  baseURL,
}) => {
  await people(browser, baseURL, async ({ head, governor }) => {
    const sent = await forGovernors(head, 'file')
    const elsewhere = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) })
    const laptop = await elsewhere.newPage()
    await laptop.goto('./')
    for (const [page, view] of [
      [governor, 'Want to see evidence'],
      [laptop, 'Accepted'],
    ] as const) {
      await reviewsAsGovernor(page, sent)
      await goTo(page, 'area/noticing')
      await page.getByRole('radio', { name: view }).check()
      await signs(page)
    }
    await opens(head, await sendsBack(governor))
    await accepts(head)
    await opens(head, await sendsBack(laptop))
    await head
      .getByRole('group', { name: 'Is this the same person as before?' })
      .getByRole('radio', { name: 'Yes, it is one person' })
      .check()
    await expect(head.getByText(/: “Accepted” counts, said later than “Want to see evidence”\.$/)).toBeVisible()
    await accepts(head)
    await expect(head.getByRole('columnheader', { name: role })).toHaveCount(1)
    await expect(head.getByRole('row', { name: /Noticing and telling/ })).toContainText('Accepted')
    await expect(head.getByText('A. Example, Chair of governors')).toHaveCount(1)

    await opens(laptop, await forGovernors(head, 'file'))
    await laptop.getByRole('button', { name: `Go on as ${role}` }).click()
    await expect(laptop).toHaveURL(/#\/review\//)
    await goTo(laptop, 'area/referring')
    await laptop.getByRole('radio', { name: 'Disagree' }).check()
    await opens(head, await sendsBack(laptop))
    await expect(head.getByRole('button', { name: 'Accept' })).toBeVisible()
    await expect(head.getByRole('group', { name: 'Is this the same person as before?' })).toBeHidden()
    await accepts(head)
    await expect(head.getByRole('columnheader', { name: role })).toHaveCount(1)
    await expect(head.getByRole('row', { name: /Referring/ })).toContainText('Disagree')
    await elsewhere.close()
  })
})
