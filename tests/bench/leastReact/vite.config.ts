import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  base: './',
  logLevel: 'warn',
  plugins: [react()],
  build: { target: 'es2022', modulePreload: { polyfill: false }, emptyOutDir: true },
})
