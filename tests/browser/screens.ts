import { expect, type Page } from '@playwright/test'
import { paths } from '../../src/screens/paths'
import { goToAddress } from './pages'

/** A screen as it is shown in a test: its heading, and its address for the review that is open. */
export interface Screen {
  readonly heading: string | RegExp
  readonly path: (review: string) => string
}

type Route = keyof typeof paths
type GovernorRoute = Extract<Route, `governor${'Area' | 'Question' | 'Sign'}`>
/** Those of a workshop: of a session that its facilitator has, or in which somebody takes part. */
type SessionRoute = Extract<
  Route,
  | 'workshops'
  | 'compareSessions'
  | 'sessionPlan'
  | 'sessionJoin'
  | 'collect'
  | 'reveal'
  | 'projector'
  | 'sessionReport'
  | 'join'
  | 'takePart'
>

/** Every route that a school's people use. A new one without an entry does not compile. */
const schoolRoutes: Readonly<Record<Exclude<Route, GovernorRoute | SessionRoute>, Screen>> = {
  home: { heading: /^Review your own safeguarding/, path: () => paths.home },
  newReview: { heading: 'Start a review', path: () => paths.newReview },
  sources: { heading: /^Where it comes from/, path: () => paths.sources },
  blank: { heading: 'Blank sheets', path: () => paths.blank },
  blankSheet: { heading: 'Blank sheets', path: () => paths.blankSheet('rota') },
  about: { heading: /^About/, path: () => paths.about },
  accessibility: { heading: /^About/, path: () => paths.accessibility },
  open: { heading: 'Open a file', path: () => paths.open },
  overview: { heading: /gaps? in critical safeguards$|^Can’t say yet: /, path: paths.overview },
  details: { heading: 'School, people and dates', path: paths.details },
  show: { heading: /^(?:Gaps in critical safeguards|Can’t say yet)$/, path: paths.show },
  questions: { heading: 'Questions', path: paths.questions },
  question: { heading: /Critical 1 of 14/, path: (review) => paths.question(review, 'lead-available') },
  criticalDone: { heading: /critical safeguards|^Can’t say yet: /i, path: paths.criticalDone },
  check: { heading: /^Check your answers/, path: (review) => paths.check(review, 'noticing') },
  evidence: { heading: 'Evidence', path: paths.evidence },
  results: { heading: 'Results', path: paths.results },
  plan: { heading: /^Plan: (?:\d+ things? to do(?:, \d+ overdue)?|Nothing to do)$/, path: paths.plan },
  report: { heading: 'Downloads', path: paths.report },
  share: { heading: 'People', path: paths.share },
  governors: { heading: 'What governors said', path: paths.governors },
  pointsOfView: { heading: 'Compare answers', path: paths.pointsOfView },
  rehearsals: { heading: 'Rehearse a visit', path: paths.rehearsals },
  rehearsal: { heading: 'There is no such rehearsal', path: (review) => paths.rehearsal(review, 'no-such-rehearsal') },
  milestones: { heading: 'Saved versions', path: paths.milestones },
  history: { heading: 'History', path: paths.history },
  checklist: { heading: 'A newer version of the checklist', path: paths.checklist },
  personalData: { heading: 'Check for personal data', path: paths.personalData },
}

/** What a route shows where there is something else to see than the usual. */
const otherwise: readonly Screen[] = [
  {
    heading: /\d+ of 46 more.*social worker/,
    path: (review) => paths.question(review, 'social-worker-supervised'),
  },
  { heading: 'This review is not on this device', path: () => paths.overview('nosuchreview') },
  { heading: 'There is no such question', path: (review) => paths.question(review, 'no-such-question') },
  { heading: 'There is no such area', path: (review) => paths.check(review, 'no-such-area') },
  { heading: 'There is no such page', path: () => '/no/such/page' },
]

export const schoolScreens: readonly Screen[] = [...Object.values(schoolRoutes), ...otherwise]

/** The routes that a governor alone has. */
const governorRoutes: Readonly<Record<GovernorRoute, Screen>> = {
  governorArea: { heading: /Area 1 of/, path: (review) => paths.governorArea(review, 'noticing') },
  governorQuestion: {
    heading: /Area 1 of/,
    path: (review) => paths.governorQuestion(review, 'noticing', 'lead-available'),
  },
  governorSign: { heading: 'Sign and send back', path: paths.governorSign },
}

/** What a governor sees, with what of the school's routes is theirs, too. */
export const governorScreens: readonly Screen[] = [
  { heading: /Example Primary School/, path: paths.overview },
  ...Object.values(governorRoutes),
  { heading: 'There is no such area', path: (review) => paths.governorArea(review, 'no-such-area') },
  { heading: 'Plan', path: paths.plan },
]

const exampleSession = 'example-session'
const exampleNumber = 274_511

/** What a facilitator and those who take part see; the example session is here, and somebody takes part in it. */
export const sessionScreens: Readonly<Record<SessionRoute, Screen>> = {
  workshops: { heading: 'Workshops', path: () => paths.workshops },
  compareSessions: { heading: 'Compare sessions', path: () => paths.compareSessions },
  sessionPlan: { heading: 'Plan', path: () => paths.sessionPlan(exampleSession) },
  sessionJoin: { heading: /^Join/, path: () => paths.sessionJoin(exampleSession) },
  collect: { heading: /^Collect/, path: () => paths.collect(exampleSession) },
  reveal: { heading: /^Reveal/, path: () => paths.reveal(exampleSession) },
  projector: { heading: /^Example session/, path: () => paths.projector(exampleSession) },
  sessionReport: { heading: 'Take away', path: () => paths.sessionReport(exampleSession) },
  join: { heading: 'Join a session', path: () => paths.join() },
  takePart: { heading: 'Your answers', path: () => paths.takePart(exampleNumber) },
}

/** Opens the example session, and takes part in it on the same device. */
export const openExampleSession = async (page: Page): Promise<void> => {
  await page.goto('./#/workshops')
  await page.getByRole('button', { name: 'Open the example session' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Reveal' })).toBeVisible()
  await goToAddress(page, paths.sessionJoin(exampleSession))
  const letters = await page
    .getByRole('list', { name: 'Letters to join this session' })
    .locator('code')
    .allTextContents()
  await goToAddress(page, paths.join(letters.join('')))
  await page.getByLabel('Number of your table').fill('7')
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your answers' })).toBeVisible()
}

export const show = async (page: Page, { heading, path }: Screen, review: string): Promise<void> => {
  await goToAddress(page, path(review))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
}
