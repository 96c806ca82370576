import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/*
 * The browser of the tests. On Linux x64 it comes with `npm ci`, packed in @sparticuz/chromium, with the libraries
 * and a font that a bare machine lacks. Elsewhere it is the Chrome that is installed.
 */

const isPacked = process.platform === 'linux' && process.arch === 'x64'

const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url))

const packageFolder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..')

const packageVersion = (): string =>
  String(JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')).version)

/** Named by version, so that another version of the package is unpacked anew. */
const unpackedFolder = (): string => join(cache, `chromium-${packageVersion()}`)

const fontConfig = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`

/** Unpacks the browser, once: into a folder of its own first, so that a run which was cut short leaves no half of one behind. */
export const unpackChromium = async (): Promise<void> => {
  const folder = unpackedFolder()
  if (!isPacked || existsSync(folder)) return
  const partial = `${folder}-${process.pid}`
  mkdirSync(partial, { recursive: true })
  // Where the package unpacks to, and that it should bring its own libraries.
  const before = { TMPDIR: process.env['TMPDIR'], AWS_EXECUTION_ENV: process.env['AWS_EXECUTION_ENV'] }
  Object.assign(process.env, { TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' })
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  } finally {
    restore(before)
  }
  // Whoever runs the tests next may be another user.
  chmodSync(join(partial, 'chromium'), 0o755)
  writeFileSync(join(partial, 'fonts', 'fonts.conf'), fontConfig(folder))
  if (existsSync(folder)) rmSync(partial, { recursive: true })
  else renameSync(partial, folder)
}

const restore = (variables: Readonly<Record<string, string | undefined>>): void => {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}

interface Browser {
  /** Playwright's name for an installed browser. */
  readonly channel?: string
  readonly launchOptions: {
    readonly executablePath?: string
    readonly args: string[]
    readonly ignoreDefaultArgs?: string[]
    readonly env?: Record<string, string>
  }
}

/** Tests load the app alone: the browser itself should ask nothing of the network. */
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-quic', '--disable-sync']

/**
 * Playwright has browsers keep in files what their processes share, since a container may have little room in memory for
 * it. Where there is enough, it saves a tenth of what the tests take.
 */
const hasSharedMemory = (): boolean => {
  if (!existsSync('/dev/shm')) return false
  const { bavail, bsize } = statfsSync('/dev/shm')
  return bavail * bsize >= 1e9
}

const definedOnly = (variables: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))

const packedBrowser = (folder: string): Browser => ({
  launchOptions: {
    executablePath: join(folder, 'chromium'),
    // It runs without a sandbox since it has to run as root, too, and it loads nothing but this project's own files.
    args: [...quiet, '--no-sandbox', '--disable-gpu'],
    ignoreDefaultArgs: hasSharedMemory() ? ['--disable-dev-shm-usage'] : [],
    env: {
      ...definedOnly(process.env),
      FONTCONFIG_PATH: join(folder, 'fonts'),
      LD_LIBRARY_PATH: [
        join(folder, 'al2023', 'lib'),
        ...(process.env['LD_LIBRARY_PATH'] ?? '').split(':').filter((path) => path !== ''),
      ].join(':'),
    },
  },
})

/** How to start the browser; on Linux x64 `unpackChromium` has to come first. */
export const testBrowser = (): Browser =>
  isPacked ? packedBrowser(unpackedFolder()) : { channel: 'chrome', launchOptions: { args: quiet } }
