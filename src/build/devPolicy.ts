import type { Plugin } from 'vite'

/**
 * While developing, Vite puts styles and one script into the page itself, which the content security policy of
 * `index.html` forbids. This loosens the policy for the development server alone; the built page keeps it as written.
 */
export const devPolicy = (): Plugin => ({
  name: 'dev-policy',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/(script-src|style-src) 'self'/g, "$1 'self' 'unsafe-inline'"),
})
