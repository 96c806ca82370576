import { createRoot } from 'react-dom/client'
import { Section } from './Section'
import { open } from './answers'
import './least.css'

/*
 * The least that a checklist in React can be: the questions and answers that IndexedDB holds, a section at a time, and
 * each answer stored as it is given. It stands in `npm run bench` for what the app would cost without all else that it does.
 */
const root = document.querySelector('#root')
if (root === null) throw new Error('index.html lacks what main.tsx fills')
await open(new URLSearchParams(window.location.search).get('database') ?? 'least')
createRoot(root).render(<Section />)
