import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { ReviewShell } from '../screens/review/ReviewShell'
import { isGovernor, useReadyReview } from '../state/openStore'
import { Loading } from './Loading'
import { NotFound } from './NotFound'

const EditDetails = lazy(async () => ({ default: (await import('../screens/setUp/EditDetails')).EditDetails }))
const Overview = lazy(async () => ({ default: (await import('../screens/overview/Overview')).Overview }))
const QuestionScreen = lazy(async () => ({
  default: (await import('../screens/question/QuestionScreen')).QuestionScreen,
}))
const CheckAnswers = lazy(async () => ({ default: (await import('../screens/check/CheckAnswers')).CheckAnswers }))
const EvidenceScreen = lazy(async () => ({
  default: (await import('../screens/evidence/EvidenceScreen')).EvidenceScreen,
}))
const Results = lazy(async () => ({ default: (await import('../screens/results/Results')).Results }))
const PlanScreen = lazy(async () => ({ default: (await import('../screens/plan/PlanScreen')).PlanScreen }))
const ReportScreen = lazy(async () => ({ default: (await import('../screens/report/ReportScreen')).ReportScreen }))
const Share = lazy(async () => ({ default: (await import('../screens/share/Share')).Share }))
const Governors = lazy(async () => ({ default: (await import('../screens/fromGovernors/Governors')).Governors }))
const PointsOfView = lazy(async () => ({
  default: (await import('../screens/pointsOfView/PointsOfView')).PointsOfView,
}))
const Milestones = lazy(async () => ({ default: (await import('../screens/milestones/Milestones')).Milestones }))
const History = lazy(async () => ({ default: (await import('../screens/history/History')).History }))
const PersonalData = lazy(async () => ({
  default: (await import('../screens/personalData/PersonalData')).PersonalData,
}))
const GovernorHome = lazy(async () => ({ default: (await import('../screens/asGovernor/GovernorHome')).GovernorHome }))
const GovernorArea = lazy(async () => ({ default: (await import('../screens/asGovernor/GovernorArea')).GovernorArea }))
const GovernorPlan = lazy(async () => ({ default: (await import('../screens/asGovernor/GovernorPlan')).GovernorPlan }))
const GovernorSign = lazy(async () => ({ default: (await import('../screens/asGovernor/GovernorSign')).GovernorSign }))

const SchoolRoutes = () => (
  <Switch>
    <Route path="/review/:id">
      <Overview />
    </Route>
    <Route path="/review/:id/details">
      <EditDetails />
    </Route>
    <Route path="/review/:id/question/:question">{({ question }) => <QuestionScreen id={question} />}</Route>
    <Route path="/review/:id/check/:area">{({ area }) => <CheckAnswers areaId={area} />}</Route>
    <Route path="/review/:id/evidence">
      <EvidenceScreen />
    </Route>
    <Route path="/review/:id/results">
      <Results />
    </Route>
    <Route path="/review/:id/plan">
      <PlanScreen />
    </Route>
    <Route path="/review/:id/report">
      <ReportScreen />
    </Route>
    <Route path="/review/:id/share">
      <Share />
    </Route>
    <Route path="/review/:id/governors">
      <Governors />
    </Route>
    <Route path="/review/:id/points-of-view">
      <PointsOfView />
    </Route>
    <Route path="/review/:id/milestones">
      <Milestones />
    </Route>
    <Route path="/review/:id/history">
      <History />
    </Route>
    <Route path="/review/:id/personal-data">
      <PersonalData />
    </Route>
    <Route>
      <NotFound />
    </Route>
  </Switch>
)

/** What a governor sees: the review to read, to comment on and to sign, and no way to answer. */
const GovernorRoutes = () => (
  <Switch>
    <Route path="/review/:id">
      <GovernorHome />
    </Route>
    <Route path="/review/:id/area/:area/:question?">
      {({ area, question }) => <GovernorArea key={area} id={area} question={question ?? null} />}
    </Route>
    <Route path="/review/:id/plan">
      <GovernorPlan />
    </Route>
    <Route path="/review/:id/sign">
      <GovernorSign />
    </Route>
    <Route>
      <NotFound />
    </Route>
  </Switch>
)

/** The screens of the open review, for whoever it is that looks at it. */
const RoutesByRole = () => (isGovernor(useReadyReview()) ? <GovernorRoutes /> : <SchoolRoutes />)

/** The screens of one review, fetched when the first of them is. */
export const ReviewRoutes = ({ id }: { readonly id: string }) => (
  <ReviewShell id={id}>
    <Suspense fallback={<Loading />}>
      <RoutesByRole />
    </Suspense>
  </ReviewShell>
)
