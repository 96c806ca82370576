import { createServer } from 'vite'

/** Runs modules in TypeScript, as the app's own are, for scripts that Node starts. To be closed at the end, since a module may import more when it comes to it. */
export const moduleServer = () =>
  createServer({
    configFile: false,
    logLevel: 'warn',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  })
