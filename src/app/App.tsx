import { lazy, Suspense } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { Home } from '../screens/home/Home'
import { ReviewShell } from '../screens/review/ReviewShell'
import { Toasts } from '../ui/toasts'
import { ErrorScreen } from './ErrorScreen'
import { Footer } from './Footer'
import { Header } from './Header'
import { NotFound } from './NotFound'

const NewReview = lazy(async () => ({ default: (await import('../screens/setUp/NewReview')).NewReview }))
const EditDetails = lazy(async () => ({ default: (await import('../screens/setUp/EditDetails')).EditDetails }))
const Sources = lazy(async () => ({ default: (await import('../screens/sources/Sources')).Sources }))
const About = lazy(async () => ({ default: (await import('../screens/about/About')).About }))
const Overview = lazy(async () => ({ default: (await import('../screens/overview/Overview')).Overview }))
const QuestionScreen = lazy(async () => ({ default: (await import('../screens/question/QuestionScreen')).QuestionScreen }))
const CheckAnswers = lazy(async () => ({ default: (await import('../screens/check/CheckAnswers')).CheckAnswers }))
const EvidenceScreen = lazy(async () => ({ default: (await import('../screens/evidence/EvidenceScreen')).EvidenceScreen }))
const Results = lazy(async () => ({ default: (await import('../screens/results/Results')).Results }))
const PlanScreen = lazy(async () => ({ default: (await import('../screens/plan/PlanScreen')).PlanScreen }))
const ReportScreen = lazy(async () => ({ default: (await import('../screens/report/ReportScreen')).ReportScreen }))

const ReviewRoutes = ({ id }: { readonly id: string }) => (
  <ReviewShell id={id}>
    <Suspense fallback={<p className="page muted" role="status">Loading…</p>}>
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

export const App = () => (
  <Router hook={useHashLocation}>
    <a className="skip-link" href="#main" onClick={(event) => { event.preventDefault(); document.querySelector<HTMLElement>('main h1')?.focus() }}>Skip to the content</a>
    <Header />
    <main id="main">
      <ErrorScreen>
        <Suspense fallback={<p className="page muted" role="status">Loading…</p>}>
          <Switch>
            <Route path="/"><Home /></Route>
            <Route path="/new"><NewReview /></Route>
            <Route path="/sources"><Sources /></Route>
            <Route path="/about"><About /></Route>
            <Route path="/review/:id/*?">{({ id }) => <ReviewRoutes id={id} />}</Route>
            <Route><NotFound /></Route>
          </Switch>
        </Suspense>
      </ErrorScreen>
    </main>
    <Footer />
    <Toasts />
  </Router>
)
