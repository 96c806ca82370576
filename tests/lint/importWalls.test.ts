import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { lintProbes } from './lintProbes'

/** What each folder may import, as the table in src/ARCHITECTURE.md has it, and a sample of what it may not. */
const walls: Readonly<Record<string, { readonly may: readonly string[]; readonly mayNot: readonly string[] }>> = {
  'src/core/math': {
    may: ['./ratio'],
    mayNot: [
      '../content/pack',
      '../review/review',
      '../scoring/scoreReview',
      '../plan/planActions',
      '../report/blocks',
      '../../storage/database',
      'zod/mini',
      'canonicalize',
    ],
  },
  'src/core/hashing': {
    may: ['./sha256', 'canonicalize', '@noble/hashes/sha2.js'],
    mayNot: ['../content/pack', '../review/event', '../../storage/database', 'zod/mini', 'age-encryption'],
  },
  'src/core/content': {
    may: ['./pack', '../math/ratio', '../hashing/sha256', 'zod/mini'],
    mayNot: [
      '../review/review',
      '../scoring/scoreReview',
      '../plan/planActions',
      '../report/blocks',
      '../../storage/database',
      '../../../content/haringey-2008/pack.json',
      'zod',
      '@noble/hashes/sha2.js',
    ],
  },
  'src/core/personalData': {
    may: ['./textSearch'],
    mayNot: ['../review/review', '../content/pack', '../math/ratio', '../../storage/database', 'zod/mini'],
  },
  'src/core/log': {
    may: ['./log', '../content/problem', 'zod/mini', 'canonicalize'],
    mayNot: ['../content/pack', '../review/review', '../math/ratio', '../../storage/database', '@noble/hashes/sha2.js'],
  },
  'src/core/review': {
    may: [
      '../log/log',
      '../personalData/findPersonalData',
      './event',
      '../math/calendar',
      '../content/pack',
      '../hashing/sha256',
      'zod/mini',
      'canonicalize',
    ],
    mayNot: [
      '../scoring/scoreReview',
      '../plan/planActions',
      '../report/blocks',
      '../../storage/database',
      '../../state/openReview',
      '@noble/hashes/sha2.js',
      'age-encryption',
    ],
  },
  'src/core/scoring': {
    may: ['./scoreReview', '../math/ratio', '../content/pack', '../review/review'],
    mayNot: ['../plan/planActions', '../report/blocks', '../../storage/database', 'zod/mini'],
  },
  'src/core/plan': {
    may: ['./planActions', '../math/calendar', '../content/pack', '../review/review', '../scoring/scoreReview'],
    mayNot: ['../report/blocks', '../../state/openReview', 'zod/mini'],
  },
  'src/core/workshop': {
    may: ['./letters', '../hashing/sha256', '../content/pack'],
    mayNot: ['../review/review', '../plan/planActions', '../report/blocks', '../../storage/database'],
  },
  'src/core/rehearsal': {
    may: ['./drawing', '../hashing/sha256', '../content/pack', '../review/review'],
    mayNot: ['../plan/planActions', '../report/blocks', '../workshop/session', '../../storage/database'],
  },
  'src/core/report': {
    may: [
      './blocks',
      '../math/percent',
      '../content/pack',
      '../review/review',
      '../scoring/scoreReview',
      '../plan/planActions',
    ],
    mayNot: [
      './sections/cover',
      './words/words',
      '../../pdf/wrapText',
      '../../ui/Button',
      '../../state/openReview',
      'jspdf',
      'react',
    ],
  },
  'src/core/report/sections': {
    may: [
      './cells',
      '../blocks',
      '../charts/timeline',
      '../findings/changes',
      '../words/words',
      '../variants/actionPlan',
      '../../math/calendar',
      '../../content/pack',
      '../../review/review',
      '../../scoring/scoreReview',
      '../../plan/planActions',
    ],
    mayNot: [
      '../../../pdf/wrapText',
      '../../../ui/Button',
      '../../../state/openReview',
      '../../../storage/fingerprint',
      'jspdf',
      'react',
      'zod/mini',
    ],
  },
  'src/storage': {
    may: ['./database', '../core/review/log', '../core/content/pack', 'idb', 'zod/mini', 'age-encryption'],
    mayNot: [
      '../state/openReview',
      '../ui/Button',
      '../pdf/wrapText',
      '../app/App',
      'react',
      'zustand',
      'zod',
      '@noble/hashes/sha2.js',
    ],
  },
  'src/pdf': {
    may: ['./wrapText', '../core/report/blocks', 'jspdf'],
    mayNot: [
      '../core/review/review',
      '../core/scoring/scoreReview',
      '../storage/database',
      '../state/openReview',
      '../ui/Button',
      'react',
    ],
  },
  'src/export': {
    may: [
      './cleanText',
      '../core/report/blocks',
      '../core/report/words/words',
      '../core/plan/planActions',
      '../core/review/review',
      '../core/math/calendar',
      'write-excel-file/universal',
      'papaparse',
      'ical.js',
      'docx',
    ],
    mayNot: [
      '../core/scoring/scoreReview',
      '../storage/database',
      '../state/openReview',
      '../ui/Button',
      '../pdf/drawReport',
      '../screens/paths',
      'jspdf',
      'fflate',
      'react',
    ],
  },
  'src/state': {
    may: [
      './openReview',
      '../core/review/log',
      '../core/report/words/words',
      '../storage/database',
      '../../content/haringey-2008/pack.json',
      'zustand',
      'zustand/react/shallow',
      'zod/mini',
      'react',
    ],
    mayNot: ['../ui/Button', '../screens/paths', '../app/App', '../pdf/wrapText', 'idb', 'react-dom', 'wouter'],
  },
  'src/ui': {
    may: ['./Button', './button.css', 'react', 'qr', 'qr/decode.js'],
    mayNot: [
      '../core/content/pack',
      '../state/openReview',
      '../storage/database',
      '../screens/paths',
      '../app/App',
      'wouter',
      'zustand',
      'react-hook-form',
    ],
  },
  'src/gallery': {
    may: ['./Gallery', './gallery.css', '../ui/Button', '../ui/Button.examples', 'react', 'react-dom/client'],
    mayNot: ['../core/content/pack', '../state/openReview', '../storage/database', '../screens/paths', '../app/App'],
  },
  'src/screens': {
    may: [
      './paths',
      '../core/math/percent',
      '../core/report/words/words',
      '../state/openReview',
      '../ui/Button',
      '../pdf/drawReport',
      '../export/reportToXlsx',
      'react',
      'react-hook-form',
      '@hookform/resolvers/zod',
      'zod/mini',
      'wouter',
      'wouter/use-hash-location',
    ],
    mayNot: [
      './home/Home',
      '../storage/database',
      '../app/App',
      '../../content/haringey-2008/pack.json',
      'idb',
      'zustand',
      'jspdf',
      'docx',
    ],
  },
  'src/screens/home': {
    may: [
      './Home',
      '../paths',
      '../review/SaveState',
      '../../core/math/percent',
      '../../core/report/charts/timeline',
      '../../state/openReview',
      '../../ui/Button',
      '../../pdf/drawReport',
      '../../export/reportToXlsx',
      'react',
      'react-hook-form',
      'wouter',
    ],
    mayNot: [
      '../../storage/database',
      '../../app/App',
      '../../../content/haringey-2008/pack.json',
      'idb',
      'zustand',
      'jspdf',
      'docx',
    ],
  },
}

/** Where the parts are put together: `app` imports everything, `build` makes files while the app is built. */
const withoutWall = ['src/app', 'src/build']

const waysToImport: Readonly<Record<string, (from: string) => string>> = {
  named: (from) => `import { something } from '${from}'\nexport const used = something\n`,
  type: (from) => `import type { Something } from '${from}'\nexport type Used = Something\n`,
  'side effect': (from) => `import '${from}'\n`,
  're-export': (from) => `export { something } from '${from}'\n`,
  'on demand': (from) => `export const load = () => import('${from}')\n`,
}

const isWallBreach = ({ rule }: { readonly rule: string }) => rule === 'eslint(no-restricted-imports)'

/** Tries every import in every way, in a file of its own, and says for each whether the wall stopped it. */
const tryImports = (folder: string, imports: readonly string[]): Readonly<Record<string, boolean>> => {
  const tries = imports.flatMap((from) =>
    Object.entries(waysToImport).map(([way, write]) => ({ name: `${way}: ${from}`, text: write(from) })),
  )
  const pathOf = (index: number) => `${folder}/probe${index}.ts`
  const findings = lintProbes(new Map(tries.map(({ text }, index) => [pathOf(index), text])))
  return Object.fromEntries(
    tries.map(({ name }, index) => [name, (findings.get(pathOf(index)) ?? []).some(isWallBreach)]),
  )
}

const namesOf = (tries: Readonly<Record<string, boolean>>, isStopped: boolean) =>
  Object.keys(tries).filter((name) => tries[name] === isStopped)

for (const [folder, { may, mayNot }] of Object.entries(walls)) {
  test(`${folder} imports what its wall lets through, and nothing else in whatever way`, () => {
    expect(namesOf(tryImports(folder, may), true)).toEqual([])
    expect(namesOf(tryImports(folder, mayNot), false)).toEqual([])
  })
}

const root = fileURLToPath(new URL('../..', import.meta.url))

const codeBelow = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))

test('every folder with code has a wall', () => {
  const folders = new Set(codeBelow('src').map((path) => path.slice(0, path.lastIndexOf('/'))))
  const isKnown = (folder: string) =>
    folder in walls ||
    withoutWall.some((free) => `${folder}/`.startsWith(`${free}/`)) ||
    /^src\/(screens|core\/report)\/\w+$/.test(folder)
  expect([...folders].filter((folder) => !isKnown(folder))).toEqual([])
})

test('a screen loads what writes PDF and other files on demand alone, so that no page has to wait for it', () => {
  const atOnce = /^\s*(?:import|export)\s+(?!type\b)(?:[\w$*{},\s]*?\sfrom\s+)?['"](?:\.\.\/)+(?:pdf|export)\//m
  expect(codeBelow('src/screens').filter((path) => atOnce.test(readFileSync(join(root, path), 'utf8')))).toEqual([])
})

test('two files that import each other are reported', () => {
  const cycle = new Map([
    ['src/core/plan/one.ts', "import { two } from './two'\nexport const one = (): number => two()\n"],
    ['src/core/plan/two.ts', "import { one } from './one'\nexport const two = (): number => one()\n"],
  ])
  const rules = [...lintProbes(cycle).values()].map((findings) => findings.map(({ rule }) => rule))
  expect(rules).toEqual([['import(no-cycle)'], ['import(no-cycle)']])
})
