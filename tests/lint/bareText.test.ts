import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { bareTextBeside } from './bareText'

const found = (children: string) =>
  bareTextBeside('probe.tsx', `export const Probe = ({ is, name }) => <p>${children}</p>`)

test('text is told that stands bare beside what comes and goes', () => {
  expect(found('{is && <b>!</b>} saved')).toEqual(['1: what comes and goes before bare text'])
  expect(found('{is && <b>!</b>}{name}')).toEqual(['1: what comes and goes before bare text'])
  expect(found('<b>A</b>{is && "saved"}')).toEqual(['1: text that comes and goes'])
  expect(found('<b>A</b>{is ? "saved" : <i>B</i>}')).toEqual(['1: text that comes and goes'])
  expect(found('<b>A</b>{is && <> by <i>me</i></>}')).toEqual(['1: text that comes and goes'])
  expect(found('<b>A</b>{is ? "saved" : ""}')).toEqual(['1: text that comes and goes'])
})

test('text is told that stands bare in an element which takes the place of another of its type', () => {
  const told = ['1: bare text in an element that another takes for its own']
  const probe = (body: string) => bareTextBeside('probe.tsx', `export const Probe = ({ is }) => ${body}`)
  expect(probe('{ if (is) return <p>All</p>; return <p><b>1</b> left</p> }')).toEqual(told)
  expect(probe('(is ? <p>All</p> : <p><b>1</b> left</p>)')).toEqual(told)
  expect(probe('(is ? <p key="all">All</p> : <p key="some"><b>1</b> left</p>)')).toEqual([])
  expect(probe('(is ? <p>All</p> : <p><b>1</b><span> left</span></p>)')).toEqual([])
  expect(probe('(is ? <p>All</p> : <div><b>1</b> left</div>)')).toEqual([])
})

test('text in an element of its own, before all that comes and goes, or alone, may stand', () => {
  expect(found('{is && <b>!</b>}<span>saved</span>')).toEqual([])
  expect(found('Saved {name}{is && <b>!</b>}')).toEqual([])
  expect(found('{is ? "saved" : ""}')).toEqual([])
  expect(found('{is ? "saved" : "not saved"} by <b>me</b>')).toEqual([])
})

test('no screen has text bare beside what comes and goes: a page whose texts a translator has wrapped goes on', () => {
  const source = fileURLToPath(new URL('../../src', import.meta.url))
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx'))
  expect(files.length).toBeGreaterThan(100)
  expect(
    files.flatMap((path) =>
      bareTextBeside(path, readFileSync(join(source, path), 'utf8')).map((place) => `${path}:${place}`),
    ),
  ).toEqual([])
})
