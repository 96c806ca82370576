import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Gallery } from './Gallery'
import '../ui/base.css'
import '../ui/controls.css'
import './gallery.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html lacks what main.tsx fills')
createRoot(root).render(
  <StrictMode>
    <Gallery />
  </StrictMode>,
)
