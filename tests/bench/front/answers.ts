import type { CDPSession, Page } from '@playwright/test'
import { answered, clearButton, radioOf, unanswered } from './contestants'
import { answerAtOnce } from './onThePage'
import { onNewPage, type Conditions, type Seat } from './seats'

export interface MeasuredAnswers {
  /** For each answer the milliseconds from the click to the end of the frame that shows it. */
  readonly painted: readonly number[]
  /** For each answer the milliseconds that the main thread worked, all that came after the frame included. */
  readonly mainThread: readonly number[]
}

/** So long nothing is done after an answer: what it still makes the page do, such as storing it, counts as its work. */
const aftermathMs = 250

/** So many answers are given unmeasured, so that what runs once does not count. */
const warmUps = 2

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** How long the main thread of a page has worked so far, in milliseconds of the processor: what else the machine does meanwhile does not count. */
export const worked = async (devTools: CDPSession): Promise<number> => {
  const { metrics } = await devTools.send('Performance.getMetrics')
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value
  if (seconds === undefined) throw new Error('the browser does not say how long the page has worked')
  return 1000 * seconds
}

/** Goes to a question, and brings the mouse over one of its choices. */
const aim = async (page: Page, { contestant, site, review }: Seat, question: string, value: string): Promise<void> => {
  await page.evaluate(
    (address) => {
      window.location.href = address
    },
    contestant.address(site, review, question),
  )
  const radio = page.locator(radioOf(question, value))
  const sight = unanswered(contestant, question)
  await page.evaluate((wanted) => window.bench.shown(wanted), sight)
  const { x, y } = await radio.evaluate((element) => {
    const label = element.closest('label') ?? element
    label.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { left, top, width, height } = label.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  })
  await page.mouse.move(x, y)
  await rest(aftermathMs)
}

/** Gives one answer, and clears it unmeasured, so that each is the first to its question. */
const answer = async (page: Page, devTools: CDPSession, seat: Seat, question: string) => {
  await aim(page, seat, question, '2')
  const workedBefore = await worked(devTools)
  await page.evaluate((sight) => window.bench.fromClick(sight), answered(seat.contestant, question))
  await page.mouse.down()
  await page.mouse.up()
  const painted = await page.evaluate(() => window.bench.waiting)
  if (painted === null) throw new Error('nothing was waited for')
  await rest(aftermathMs)
  const mainThread = (await worked(devTools)) - workedBefore
  await clearButton(page, seat.contestant, question).click()
  await page.evaluate((sight) => window.bench.shown(sight), unanswered(seat.contestant, question))
  return { painted, mainThread }
}

/** Answers so many questions of a seat's review by mouse, each of them on its own page if it has one. */
export const measureAnswers = (seat: Seat, conditions: Conditions, count: number): Promise<MeasuredAnswers> =>
  onNewPage(seat, conditions, async (page, devTools) => {
    await devTools.send('Performance.enable', { timeDomain: 'threadTicks' })
    const questions = seat.review.open.slice(0, count + warmUps)
    await page.goto(seat.contestant.address(seat.site, seat.review, questions[0] ?? ''))
    const measured = []
    for (const question of questions) measured.push(await answer(page, devTools, seat, question))
    const counting = measured.slice(warmUps)
    return {
      painted: counting.map(({ painted }) => painted),
      mainThread: counting.map(({ mainThread }) => mainThread),
    }
  })

/** Milliseconds from the start of the navigation to a question of the stored review to the end of the frame that shows its answer, given as soon as it can be. Nothing is fetched before. */
export const measureFirstAnswer = (seat: Seat, conditions: Conditions): Promise<number> =>
  onNewPage(seat, conditions, async (page) => {
    const { contestant, site, review } = seat
    const question = review.open[0] ?? ''
    await page.addInitScript(answerAtOnce, {
      ready: contestant.ready(question),
      radio: radioOf(question, '2'),
      answered: answered(contestant, question),
    })
    await page.goto(contestant.address(site, review, question))
    await page.waitForFunction(() => window.bench.first !== null)
    const first = await page.evaluate(() => window.bench.first ?? Number.NaN)
    await rest(aftermathMs)
    await clearButton(page, contestant, question).click()
    await page.evaluate((sight) => window.bench.shown(sight), unanswered(contestant, question))
    await rest(aftermathMs)
    return first
  })
