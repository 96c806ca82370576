import type { ReactNode } from 'react'
import { Home } from '../screens/home/Home'
import { paths } from '../screens/paths'
import { isGovernor, openedReview } from '../state/openStore'
import { alreadyHere, fetched, type Fetched } from '../ui/fetched'

/** For whom a screen is: everybody or, of the review that is open, its school or a governor who reads it. */
export type Audience = 'everybody' | 'school' | 'governor'

/** What an address says in the places that a pattern names. */
type Parts = { readonly [name: string]: string | undefined }

/** A screen, with the code that draws it. */
export interface Route {
  /** Its address: `:name` stands for any part, `:name?` for one that may be missing at the end. */
  readonly at: string
  readonly audience: Audience
  readonly screen: Fetched<(parts: Parts) => ReactNode>
}

const route = <Code,>(
  audience: Audience,
  at: string,
  load: () => Promise<Code>,
  draw: (code: Code, parts: Parts) => ReactNode,
): Route => ({
  at,
  audience,
  screen: fetched(async () => {
    const code = await load()
    return (parts: Parts) => draw(code, parts)
  }),
})

const review = ':review'
const session = ':session'

/** Every screen. What an address leads to, what is fetched for it, and what is fetched before anybody asks, follows from this. */
export const routes: readonly Route[] = [
  { at: paths.home, audience: 'everybody', screen: alreadyHere(() => <Home />) },
  route(
    'everybody',
    paths.newReview,
    () => import('../screens/setUp/NewReview'),
    ({ NewReview }) => <NewReview />,
  ),
  route(
    'everybody',
    paths.sources,
    () => import('../screens/sources/Sources'),
    ({ Sources }) => <Sources />,
  ),
  route(
    'everybody',
    paths.blankSheet(':sheet?'),
    () => import('../screens/report/BlankSheets'),
    ({ BlankSheets }, { sheet }) => <BlankSheets key={sheet} sheet={sheet ?? null} />,
  ),
  route(
    'everybody',
    `${paths.about}/:part?`,
    () => import('../screens/about/About'),
    ({ About }, { part }) => <About part={part ?? null} />,
  ),
  route(
    'everybody',
    paths.open,
    () => import('../screens/open/OpenFile'),
    ({ OpenFile }) => <OpenFile />,
  ),

  route(
    'everybody',
    paths.workshops,
    () => import('../screens/workshops/Workshops'),
    ({ Workshops }) => <Workshops />,
  ),
  route(
    'everybody',
    paths.compareSessions,
    () => import('../screens/sessionReport/CompareSessions'),
    ({ CompareSessions }) => <CompareSessions />,
  ),
  route(
    'everybody',
    paths.sessionPlan(session),
    () => import('../screens/sessionPlan/SessionPlanScreen'),
    ({ SessionPlanScreen }, { session: id = '' }) => <SessionPlanScreen id={id} />,
  ),
  route(
    'everybody',
    paths.sessionJoin(session),
    () => import('../screens/sessionJoin/SessionJoin'),
    ({ SessionJoin }, { session: id = '' }) => <SessionJoin id={id} />,
  ),
  route(
    'everybody',
    paths.collect(session),
    () => import('../screens/collect/Collect'),
    ({ Collect }, { session: id = '' }) => <Collect id={id} />,
  ),
  route(
    'everybody',
    paths.reveal(session),
    () => import('../screens/reveal/Reveal'),
    ({ Reveal }, { session: id = '' }) => <Reveal id={id} />,
  ),
  route(
    'everybody',
    paths.projector(session),
    () => import('../screens/reveal/Projector'),
    ({ Projector }, { session: id = '' }) => <Projector id={id} />,
  ),
  route(
    'everybody',
    paths.sessionReport(session),
    () => import('../screens/sessionReport/SessionReport'),
    ({ SessionReport }, { session: id = '' }) => <SessionReport id={id} />,
  ),
  route(
    'everybody',
    `${paths.join()}/:code?`,
    () => import('../screens/join/Join'),
    ({ Join }, { code }) => <Join key={code} code={code ?? null} />,
  ),
  route(
    'everybody',
    paths.takePart(':number', ':part?'),
    () => import('../screens/takePart/TakePart'),
    ({ TakePart }, { number = '', part }) => <TakePart key={number} number={Number(number)} part={part ?? null} />,
  ),

  route(
    'school',
    paths.overview(review),
    () => import('../screens/overview/Overview'),
    ({ Overview }) => <Overview />,
  ),
  route(
    'school',
    paths.details(review),
    () => import('../screens/setUp/EditDetails'),
    ({ EditDetails }) => <EditDetails />,
  ),
  route(
    'school',
    paths.show(review),
    () => import('../screens/show/ShowScreen'),
    ({ ShowScreen }) => <ShowScreen />,
  ),
  route(
    'school',
    paths.questions(review),
    () => import('../screens/questions/QuestionList'),
    ({ QuestionList }) => <QuestionList />,
  ),
  route(
    'school',
    paths.question(review, ':question'),
    () => import('../screens/question/QuestionScreen'),
    ({ QuestionScreen }, { question = '' }) => <QuestionScreen id={question} />,
  ),
  route(
    'school',
    paths.criticalDone(review),
    () => import('../screens/criticalDone/CriticalDone'),
    ({ CriticalDone }) => <CriticalDone />,
  ),
  route(
    'school',
    paths.check(review, ':area'),
    () => import('../screens/check/CheckAnswers'),
    ({ CheckAnswers }, { area = '' }) => <CheckAnswers areaId={area} />,
  ),
  route(
    'school',
    paths.evidence(review),
    () => import('../screens/evidence/EvidenceScreen'),
    ({ EvidenceScreen }) => <EvidenceScreen />,
  ),
  route(
    'school',
    paths.results(review),
    () => import('../screens/results/Results'),
    ({ Results }) => <Results />,
  ),
  route(
    'school',
    paths.plan(review),
    () => import('../screens/plan/PlanScreen'),
    ({ PlanScreen }) => <PlanScreen />,
  ),
  route(
    'school',
    paths.report(review),
    () => import('../screens/report/ReportScreen'),
    ({ ReportScreen }) => <ReportScreen />,
  ),
  route(
    'school',
    paths.share(review),
    () => import('../screens/share/Share'),
    ({ Share }) => <Share />,
  ),
  route(
    'school',
    paths.governors(review),
    () => import('../screens/fromGovernors/Governors'),
    ({ Governors }) => <Governors />,
  ),
  route(
    'school',
    paths.pointsOfView(review),
    () => import('../screens/pointsOfView/PointsOfViewScreen'),
    ({ PointsOfViewScreen }) => <PointsOfViewScreen />,
  ),
  route(
    'school',
    paths.rehearsals(review),
    () => import('../screens/rehearsals/Rehearsals'),
    ({ Rehearsals }) => <Rehearsals />,
  ),
  route(
    'school',
    paths.rehearsal(review, ':rehearsal'),
    () => import('../screens/rehearsal/RehearsalScreen'),
    ({ RehearsalScreen }, { rehearsal = '' }) => <RehearsalScreen key={rehearsal} rehearsal={rehearsal} />,
  ),
  route(
    'school',
    paths.milestones(review),
    () => import('../screens/milestones/Milestones'),
    ({ Milestones }) => <Milestones />,
  ),
  route(
    'school',
    paths.history(review),
    () => import('../screens/history/History'),
    ({ History }) => <History />,
  ),
  route(
    'school',
    paths.checklist(review),
    () => import('../screens/checklist/NewerChecklist'),
    ({ NewerChecklist }) => <NewerChecklist />,
  ),
  route(
    'school',
    paths.personalData(review),
    () => import('../screens/personalData/PersonalData'),
    ({ PersonalData }) => <PersonalData />,
  ),

  route(
    'governor',
    paths.overview(review),
    () => import('../screens/asGovernor/GovernorHome'),
    ({ GovernorHome }) => <GovernorHome />,
  ),
  route(
    'governor',
    `${paths.governorArea(review, ':area')}/:question?`,
    () => import('../screens/asGovernor/GovernorArea'),
    ({ GovernorArea }, { area = '', question }) => <GovernorArea key={area} id={area} question={question ?? null} />,
  ),
  route(
    'governor',
    paths.show(review),
    () => import('../screens/show/ShowScreen'),
    ({ ShowScreen }) => <ShowScreen />,
  ),
  route(
    'governor',
    paths.plan(review),
    () => import('../screens/asGovernor/GovernorPlan'),
    ({ GovernorPlan }) => <GovernorPlan />,
  ),
  route(
    'governor',
    paths.governorSign(review),
    () => import('../screens/asGovernor/GovernorSign'),
    ({ GovernorSign }) => <GovernorSign />,
  ),
]

/** What stands around every screen of a review. */
export const reviewShell = fetched(async () => {
  const { ReviewShell } = await import('../screens/review/ReviewShell')
  return (id: string, screen: ReactNode) => <ReviewShell id={id}>{screen}</ReviewShell>
})

/** What a pattern names of an address; `null`: it is another's. */
const partsOf = (pattern: string, address: string): Parts | null => {
  const there = address.replace(/\/$/, '').split('/')
  const wanted = pattern.replace(/\/$/, '').split('/')
  const fits = (want: string, part: string | undefined): boolean => {
    if (!want.startsWith(':')) return want === part?.toLowerCase()
    return part === undefined ? want.endsWith('?') : part !== ''
  }
  if (there.length > wanted.length || !wanted.every((want, nth) => fits(want, there[nth]))) return null
  return Object.fromEntries(
    wanted.flatMap((want, nth) => (want.startsWith(':') ? [[want.replace(/^:|\?$/g, ''), there[nth]]] : [])),
  )
}

/** The review whose screen an address names; `null`: it names none's. */
export const reviewAt = (address: string): string | null => /^\/review\/([^/]+)/.exec(address)?.[1] ?? null

export interface Found {
  readonly screen: Route['screen']
  readonly parts: Parts
}

/** What an address leads to, for one of these; `null`: to nothing. */
export const findScreen = (address: string, audiences: readonly Audience[]): Found | null => {
  for (const audience of audiences)
    for (const { at, audience: whose, screen } of routes) {
      const parts = whose === audience ? partsOf(at, address) : null
      if (parts !== null) return { screen, parts }
    }
  return null
}

/** For whom the screens at an address are; until its review is read, it is the school's or, where they have none there, a governor's. */
const audiencesAt = (address: string): readonly Audience[] => {
  const review = reviewAt(address)
  if (review === null) return ['everybody']
  const open = openedReview(review)?.state.getState()
  if (open?.status !== 'ready') return ['school', 'governor']
  return isGovernor(open) ? ['governor'] : ['school']
}

const codeAt = (address: string): readonly Fetched<unknown>[] => {
  const found = findScreen(address, audiencesAt(address))
  return [...(reviewAt(address) === null ? [] : [reviewShell]), ...(found === null ? [] : [found.screen])]
}

/** Whether what draws the screen at an address is here. */
export const isHere = (address: string): boolean => codeAt(address).every((code) => code.isHere())

/** Fetches what draws the screen at an address, all at once. Resolves once it is here, or cannot be had. */
export const fetchFor = async (address: string): Promise<void> => {
  await Promise.all(codeAt(address).map((code) => code.fetch()))
}
