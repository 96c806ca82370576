import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { ReviewShell } from '../screens/review/ReviewShell'
import { Loading } from './Loading'
import { NotFound } from './NotFound'

const EditDetails = lazy(async () => ({ default: (await import('../screens/setUp/EditDetails')).EditDetails }))
const Overview = lazy(async () => ({ default: (await import('../screens/overview/Overview')).Overview }))
const QuestionScreen = lazy(async () => ({ default: (await import('../screens/question/QuestionScreen')).QuestionScreen }))
const CheckAnswers = lazy(async () => ({ default: (await import('../screens/check/CheckAnswers')).CheckAnswers }))
const EvidenceScreen = lazy(async () => ({ default: (await import('../screens/evidence/EvidenceScreen')).EvidenceScreen }))
const Results = lazy(async () => ({ default: (await import('../screens/results/Results')).Results }))
const PlanScreen = lazy(async () => ({ default: (await import('../screens/plan/PlanScreen')).PlanScreen }))
const ReportScreen = lazy(async () => ({ default: (await import('../screens/report/ReportScreen')).ReportScreen }))

/** The screens of one review, fetched when the first of them is. */
export const ReviewRoutes = ({ id }: { readonly id: string }) => (
  <ReviewShell id={id}>
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/review/:id"><Overview /></Route>
        <Route path="/review/:id/details"><EditDetails /></Route>
        <Route path="/review/:id/question/:question">{({ question }) => <QuestionScreen id={question} />}</Route>
        <Route path="/review/:id/check/:area">{({ area }) => <CheckAnswers areaId={area} />}</Route>
        <Route path="/review/:id/evidence"><EvidenceScreen /></Route>
        <Route path="/review/:id/results"><Results /></Route>
        <Route path="/review/:id/plan"><PlanScreen /></Route>
        <Route path="/review/:id/report"><ReportScreen /></Route>
        <Route><NotFound /></Route>
      </Switch>
    </Suspense>
  </ReviewShell>
)
