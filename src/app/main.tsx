import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import * as z from 'zod/mini'
import { App } from './App'
import { watchForRemoval } from './removedElsewhere'
import { keepOffline } from './serviceWorker'
import '../ui/base.css'
import '../ui/controls.css'
import './app.css'

// The content security policy forbids the code that zod would otherwise compile, and its probe for it.
z.config({ jitless: true })

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')
createRoot(root).render(<StrictMode><App /></StrictMode>)
keepOffline()
watchForRemoval()
