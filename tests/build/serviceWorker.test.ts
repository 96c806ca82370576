import { expect, test } from 'vitest'
import { serviceWorkerScript } from '../../src/build/serviceWorker'

const page = { path: 'index.html', content: '<!doctype html>' }
const code = { path: 'assets/index.js', content: 'start()' }
const icon = { path: 'icon.svg', content: new Uint8Array([60, 115]) }

const versionOf = (script: string) => /^const version = '(\w+)'/.exec(script)?.[1]
const filesOf = (script: string): unknown => JSON.parse(/^const files = (\[[^\]]*\])/m.exec(script)?.[1] ?? 'null')

test('every file of the build is kept, and the page as the folder that it is served from', () => {
  expect(filesOf(serviceWorkerScript([page, code, icon]))).toEqual(['./assets/index.js', './icon.svg', './'])
})

test('files for tools are not kept', () => {
  const tools = [
    { path: '.vite/manifest.json', content: '{}' },
    { path: 'assets/index.js.map', content: '{}' },
  ]
  expect(filesOf(serviceWorkerScript([code, ...tools]))).toEqual(['./assets/index.js'])
})

test('the version is the same for the same files in any order, and another one where a byte differs', () => {
  const version = versionOf(serviceWorkerScript([page, code, icon]))
  expect(version).toMatch(/^[0-9a-f]{12}$/)
  expect(versionOf(serviceWorkerScript([icon, page, code]))).toBe(version)
  expect(versionOf(serviceWorkerScript([page, { ...code, content: 'start(1)' }, icon]))).not.toBe(version)
})
