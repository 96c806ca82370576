import { lazy, Suspense } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { Home } from '../screens/home/Home'
import { useToday } from '../screens/useToday'
import { Toasts } from '../ui/toasts'
import { ErrorScreen } from './ErrorScreen'
import { Footer } from './Footer'
import { Header } from './Header'
import { Loading } from './Loading'
import { NotFound } from './NotFound'
import { PrintFoot } from './PrintFoot'
import { UpdateOffer } from './UpdateOffer'

const NewReview = lazy(async () => ({ default: (await import('../screens/setUp/NewReview')).NewReview }))
const BlankChecklist = lazy(async () => ({
  default: (await import('../screens/report/BlankChecklist')).BlankChecklist,
}))
const Sources = lazy(async () => ({ default: (await import('../screens/sources/Sources')).Sources }))
const OpenFile = lazy(async () => ({ default: (await import('../screens/open/OpenFile')).OpenFile }))
const ReviewRoutes = lazy(async () => ({ default: (await import('./ReviewRoutes')).ReviewRoutes }))
const About = lazy(async () => ({ default: (await import('../screens/about/About')).About }))

export const App = () => {
  // What is overdue, and what is of today, is drawn anew where a page stays open overnight.
  useToday()
  return (
    <Router hook={useHashLocation}>
      <a
        className="skip-link"
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          document.querySelector<HTMLElement>('main h1')?.focus()
        }}
      >
        Skip to the content
      </a>
      <Header />
      <UpdateOffer />
      <main id="main">
        <ErrorScreen>
          <Suspense fallback={<Loading />}>
            <Switch>
              <Route path="/">
                <Home />
              </Route>
              <Route path="/new">
                <NewReview />
              </Route>
              <Route path="/sources">
                <Sources />
              </Route>
              <Route path="/blank">
                <BlankChecklist />
              </Route>
              <Route path="/about/:part?">{({ part }) => <About part={part ?? null} />}</Route>
              <Route path="/open">
                <OpenFile />
              </Route>
              <Route path="/review/:id/*?">{({ id }) => <ReviewRoutes id={id} />}</Route>
              <Route>
                <NotFound />
              </Route>
            </Switch>
          </Suspense>
        </ErrorScreen>
      </main>
      <Footer />
      <PrintFoot />
      <Toasts />
    </Router>
  )
}
