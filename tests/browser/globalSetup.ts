import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { unpackChromium } from './chromium'
import { serveFolder } from './staticServer'

/** The built app, as it would be put on a host; `DIST` names one that was built elsewhere. */
export const distFolder = process.env['DIST'] ?? fileURLToPath(new URL('../../dist/', import.meta.url))

/** Unpacks the browser and serves the built app; the workers find its address in `APP_ADDRESS`. */
const globalSetup = async (): Promise<() => Promise<void>> => {
  if (!existsSync(distFolder)) throw new Error(`${distFolder} is not there: run "npm run build" first`)
  await unpackChromium()
  const { address, close } = await serveFolder(distFolder, { headers: { 'Cache-Control': 'max-age=600' } })
  process.env['APP_ADDRESS'] = address
  return close
}

export default globalSetup
