import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { App } from './App.tsx'
import './styles/tokens.css'
import './styles/base.css'

// The page's CSP forbids the code that zod would otherwise generate.
z.config({ jitless: true })

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
