import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { distFolder } from '../../browser/globalSetup'
import { serveFolder, type StaticServer } from '../../browser/staticServer'
import { floorPage } from './floorPage'
import type { StoredReview } from './longChecklist'

const cache = fileURLToPath(new URL('../../../node_modules/.cache/bench/', import.meta.url))
const leastReact = fileURLToPath(new URL('../leastReact/', import.meta.url))

const vite = fileURLToPath(new URL('../../../node_modules/vite/bin/vite.js', import.meta.url))

const keepPacked = (path: string, content: Buffer | string): void => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, gzipSync(content, { level: 9 }))
}

const packFolder = (from: string, to: string): void => {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    keepPacked(join(to, path.slice(from.length)), readFileSync(path))
  }
}

/** Builds the least React, and serves it, the built app and the floor for each review, all packed as hosts send them. */
export const serveSite = (reviews: readonly StoredReview[]): Promise<StaticServer> => {
  rmSync(cache, { recursive: true, force: true })
  const built = join(cache, 'least-built/')
  // By itself, as anybody would build it: what runs here may be in development.
  execFileSync(process.execPath, [vite, 'build', '--configLoader', 'runner', '--outDir', built], {
    cwd: leastReact,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  })
  const site = join(cache, 'site')
  packFolder(distFolder, join(site, 'app'))
  packFolder(built, join(site, 'least'))
  for (const { id, pack } of reviews) keepPacked(join(site, 'floor', `${id}.html`), floorPage(pack, `floor-${id}`))
  return serveFolder(site, { headers: { 'Content-Encoding': 'gzip' } })
}
