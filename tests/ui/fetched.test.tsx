import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fetched, later, useFetched, type Fetched } from '../../src/ui/fetched'

interface Load {
  readonly resolve: (code: string) => void
  readonly reject: (error: Error) => void
}

/** Code that comes, or fails, when the test says so; `loads` holds each time that it was asked for. */
const promised = () => {
  const loads: Load[] = []
  const code = fetched(() => new Promise<string>((resolve, reject) => loads.push({ resolve, reject })))
  return { code, loads }
}

const Says = ({ code }: { readonly code: Fetched<string> }) => <p>{useFetched(code) ?? 'Not here yet'}</p>

test('code is fetched once, whoever asks and however often', async () => {
  const { code, loads } = promised()
  const both = Promise.all([code.fetch(), code.fetch()])
  loads[0]?.resolve('here')
  await both
  await code.fetch()
  expect(loads).toHaveLength(1)
  expect(code.now()).toBe('here')
})

test('what is drawn with code that is on its way is drawn again once it is here', async () => {
  const { code, loads } = promised()
  render(<Says code={code} />)
  expect(screen.getByText('Not here yet')).toBeVisible()
  await act(async () => loads[0]?.resolve('Here'))
  expect(screen.getByText('Here')).toBeVisible()
})

test('code that was fetched before is there from the first moment on', async () => {
  const { code, loads } = promised()
  const coming = code.fetch()
  loads[0]?.resolve('Here')
  await coming
  render(<Says code={code} />)
  expect(screen.getByText('Here')).toBeVisible()
})

test('code that could not be had says why, and is asked for again the next time', async () => {
  const { code, loads } = promised()
  const coming = code.fetch()
  loads[0]?.reject(new Error('no connection'))
  await coming
  expect(code.isHere()).toBe(false)
  expect(() => code.now()).toThrow('no connection')
  const again = code.fetch()
  expect(code.now()).toBeNull()
  loads[1]?.resolve('here')
  await again
  expect(code.now()).toBe('here')
})

test('a component that comes later is fetched when it is drawn, and not before', async () => {
  const Form = ({ of }: { readonly of: string }) => <p>{`A form of ${of}`}</p>
  let loads = 0
  const Later = later(async () => {
    loads += 1
    return Form
  })

  expect(loads).toBe(0)
  render(<Later of="evidence" />)
  expect(await screen.findByText('A form of evidence')).toBeVisible()
  expect(loads).toBe(1)
})
