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

/** Every route that a school's people use. A new one without an entry does not compile. */
const schoolRoutes: Readonly<Record<Exclude<Route, GovernorRoute>, Screen>> = {
  home: { heading: /^Review your own safeguarding/, path: () => paths.home },
  newReview: { heading: 'Start a review', path: () => paths.newReview },
  sources: { heading: /^Where it comes from/, path: () => paths.sources },
  blank: { heading: 'Blank checklist', path: () => paths.blank },
  about: { heading: /^About/, path: () => paths.about },
  accessibility: { heading: /^About/, path: () => paths.accessibility },
  open: { heading: 'Open a file', path: () => paths.open },
  overview: { heading: 'Example Academy, November 2026', path: paths.overview },
  details: { heading: 'School, people and dates', path: paths.details },
  question: { heading: /Question 1 of 60.*Critical/, path: (review) => paths.question(review, 'lead-available') },
  check: { heading: /^Check your answers/, path: (review) => paths.check(review, 'noticing') },
  evidence: { heading: 'Evidence', path: paths.evidence },
  results: { heading: 'Results', path: paths.results },
  plan: { heading: 'Plan', path: paths.plan },
  report: { heading: 'Reports', path: paths.report },
  share: { heading: 'Share', path: paths.share },
  governors: { heading: 'What governors said', path: paths.governors },
  pointsOfView: { heading: 'Points of view', path: paths.pointsOfView },
  milestones: { heading: 'Milestones', path: paths.milestones },
  history: { heading: 'History', path: paths.history },
  personalData: { heading: 'Check for personal data', path: paths.personalData },
}

/** What a route shows where there is something else to see than the usual. */
const otherwise: readonly Screen[] = [
  {
    heading: /Question \d+ of 60.*social worker/,
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

export const show = async (page: Page, { heading, path }: Screen, review: string): Promise<void> => {
  await goToAddress(page, path(review))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
}
