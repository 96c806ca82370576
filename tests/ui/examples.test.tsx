import { render, screen } from '@testing-library/react'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { controls } from '../../src/gallery/controls'

const files = readdirSync('src/ui').filter((name) => name.endsWith('.tsx'))
const all = controls.flatMap(({ examples }) => examples)

describe('the examples of the controls', () => {
  it('are there for every control', () => {
    const inFiles = files.filter((name) => !name.endsWith('.examples.tsx')).map((name) => name.slice(0, -'.tsx'.length))
    expect(controls.map(({ name }) => name).sort()).toEqual([...inFiles].sort())
    expect(controls.filter(({ examples }) => examples.length === 0)).toEqual([])
  })

  it('have a sentence each for a title, no two the same', () => {
    const titles = all.map(({ title }) => title)
    expect(titles.filter((title) => !/^[A-Z].*\.$/.test(title))).toEqual([])
    expect(new Set(titles).size).toBe(titles.length)
  })
})

for (const { name, examples } of controls)
  describe(`the control ${name}`, () => {
    for (const { title, shows, heard = [] } of examples)
      it(`is as its example says: ${title}`, () => {
        const { container } = render(shows)
        for (const { role, ...told } of heard) expect(screen.getByRole(role, told)).toBeInTheDocument()
        for (const field of container.querySelectorAll('a, button, input, select, textarea, summary'))
          expect(field).toHaveAccessibleName()
      })
  })
