import { worked } from './answers'
import { onNewPage, type Conditions, type Seat } from './seats'

export interface MeasuredOpening {
  /** Milliseconds from the click on the way to the screen to the end of the frame that shows it. */
  readonly shown: number
  /** Milliseconds of the processor that the main thread took of them. What is left is waiting, for others that use the machine, too. */
  readonly mainThread: number
}

/** The tabs that lead from a question to a screen. */
export const screenTabs = ['Home', 'Questions', 'Results', 'Plan', 'People', 'Downloads'] as const

/** So long the page of the question may fetch what it thinks will be wanted. */
const beforeClickMs = 500

/** Opens a screen from a question, in a page that has not shown it yet. */
export const measureOpening = (
  seat: Seat,
  conditions: Conditions,
  tab: (typeof screenTabs)[number],
): Promise<MeasuredOpening> =>
  onNewPage(seat, conditions, async (page, devTools) => {
    const { contestant, site, review } = seat
    const question = review.open[0] ?? ''
    await devTools.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.goto(contestant.address(site, review, question))
    await page.evaluate((sight) => window.bench.shown(sight), contestant.ready(question))
    await page.getByRole('navigation', { name: 'This review' }).getByRole('link', { name: tab }).hover()
    await page.waitForTimeout(beforeClickMs)
    const workedBefore = await worked(devTools)
    // A screen that is still fetched has no heading.
    const sight = { there: ['#main h1'], gone: ['fieldset[data-question]'] }
    await page.evaluate((wanted) => window.bench.fromClick(wanted), sight)
    await page.mouse.down()
    await page.mouse.up()
    const shown = (await page.evaluate(() => window.bench.waiting)) ?? Number.NaN
    return { shown, mainThread: (await worked(devTools)) - workedBefore }
  })
