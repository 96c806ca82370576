import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { onDevice } from '../state/device'
import { keepPlaces } from '../ui/places'
import { fetchOnTheWay, fetchTheRest } from './ahead'
import { App } from './App'
import { watchForRemoval } from './removedElsewhere'
import { keepOffline } from './serviceWorker'
import { allowOwnWorkers } from './trustedTypes'
import '../ui/base.css'
import '../ui/controls.css'
import './app.css'

allowOwnWorkers()

const root = document.getElementById('root')
const framed = document.querySelector<HTMLTemplateElement>('#framed')
if (root === null || framed === null) throw new Error('index.html lacks what main.tsx fills')
// A policy in the page cannot forbid framing, as one that the host sends can.
if (window.top !== window.self) root.replaceChildren(framed.content)
else {
  // Before the router listens.
  keepPlaces()
  // What the address needs is fetched, and what is stored made ready to be read, while the page is drawn.
  void fetchTheRest()
  void onDevice(async () => undefined)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
  fetchOnTheWay()
  keepOffline()
  watchForRemoval()
}
