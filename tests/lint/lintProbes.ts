import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint')

/** What the linter reports for a file: the rule, such as `eslint(no-restricted-imports)`, and its message. */
export interface Finding {
  readonly rule: string
  readonly message: string
}

/**
 * Lints made-up files by the project's own configuration, in a folder apart: what it says of a file depends on the path alone.
 * Takes paths as they would be in the project, with the text of each, and gives the findings by path.
 */
export const lintProbes = (probes: ReadonlyMap<string, string>): ReadonlyMap<string, readonly Finding[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'unannounced-lint-'))
  try {
    cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
    for (const [path, text] of probes) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const { stdout } = spawnSync(process.execPath, [oxlint, '--format', 'json'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
    const report: {
      readonly diagnostics: readonly { readonly code: string; readonly message: string; readonly filename: string }[]
    } = JSON.parse(stdout)
    const findingsIn = (path: string) =>
      report.diagnostics
        .filter(({ filename }) => filename === path)
        .map(({ code, message }) => ({ rule: code, message }))
    return new Map([...probes.keys()].map((path) => [path, findingsIn(path)]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
