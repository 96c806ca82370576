import { useToday } from '../screens/useToday'
import { Toasts } from '../ui/toasts'
import { ErrorScreen } from './ErrorScreen'
import { Footer } from './Footer'
import { Header } from './Header'
import { Loading } from './Loading'
import { PrintFoot } from './PrintFoot'
import { Screen } from './Screen'
import { ShownScreen, useShown } from './shown'
import { UpdateOffer } from './UpdateOffer'

const Main = () => {
  const { address, isWaiting } = useShown()
  return (
    <>
      {isWaiting && address !== null && (
        <div className="coming no-print">
          <Loading />
        </div>
      )}
      <main id="main" aria-busy={isWaiting}>
        <ErrorScreen>{address === null ? <Loading /> : <Screen />}</ErrorScreen>
      </main>
    </>
  )
}

export const App = () => {
  // What is overdue, and what is of today, is drawn anew where a page stays open overnight.
  useToday()
  return (
    <ShownScreen>
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
      <Main />
      <Footer />
      <PrintFoot />
      <Toasts />
    </ShownScreen>
  )
}
