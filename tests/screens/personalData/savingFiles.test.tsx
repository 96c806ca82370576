import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/review/event'
import { BeforeExport } from '../../../src/screens/personalData/BeforeExport'
import { SaveFileButton } from '../../../src/screens/saving/SaveFileButton'
import { shown, state } from '../results/shown'
import { downloads, lastDownloaded } from '../downloads'

const user = userEvent.setup()
const upn = 'N999123426001'
const note = (value: string): Change => ({ kind: 'note-set', question: 'q1', value })
const save = () => user.click(screen.getByRole('button', { name: 'Save file' }))
const dialog = async () => within(await screen.findByRole('dialog'))

describe('before a file of a review is saved', () => {
  it('nothing is asked where nothing was found', async () => {
    await shown(<SaveFileButton>Save file</SaveFileButton>, '3', '1', note('2 of 14 files'))
    await save()
    expect(screen.queryByText('Save it with these texts?')).toBeNull()
    expect(downloads).toHaveLength(1)
  })

  it('what was found is listed once, and the file can be saved all the same', async () => {
    await shown(
      <SaveFileButton>Save file</SaveFileButton>,
      '3',
      '1',
      note(`About ${upn}`),
      note('Mended'),
      note('In SW1A 1AA'),
    )
    await save()
    expect(downloads).toHaveLength(0)
    expect(
      (await dialog()).getByText(
        '2 entries may hold personal data, 1 only in the history. The file holds all of it, and is not encrypted.',
      ),
    ).toBeInTheDocument()
    expect((await dialog()).getByText(upn)).toBeInTheDocument()
    expect((await dialog()).getByText(/not complete/)).toBeInTheDocument()
    await user.click((await dialog()).getByRole('button', { name: 'Save all the same' }))
    expect(downloads).toHaveLength(1)
    expect(await lastDownloaded()).toContain(upn)
  })

  it('the file can be saved without these texts, with all else', async () => {
    await shown(<SaveFileButton>Save file</SaveFileButton>, '3', '1', note(`About ${upn}`), note('Mended'))
    await save()
    await user.click((await dialog()).getByRole('button', { name: 'Save without these texts' }))
    const text = await lastDownloaded()
    expect(text).not.toContain(upn)
    expect(text).toContain('Mended')
    expect(JSON.parse(text).events).toHaveLength(state().log.length)
    expect(JSON.stringify(state().log)).toContain(upn)
  })

  it('one can go and look, and nothing is saved then', async () => {
    await shown(<SaveFileButton>Save file</SaveFileButton>, '3', '1', note(`About ${upn}`))
    await save()
    await user.click((await dialog()).getByRole('button', { name: 'Look at them' }))
    expect(downloads).toHaveLength(0)
    expect(window.location.pathname).toBe(`/review/${state().id}/personal-data`)
  })
})

const Export = () => {
  const [isOmitted, setOmitted] = useState(false)
  return (
    <>
      <BeforeExport isOmitted={isOmitted} onChange={setOmitted} />
      <p>{isOmitted ? 'left out' : 'taken along'}</p>
    </>
  )
}

describe('before an export', () => {
  it('nothing is shown where nothing was found', async () => {
    await shown(<Export />, '3', '1', note('section 47'))
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  it('what was found is listed, what counts now first, with the ways to it and the choice to leave it out', async () => {
    await shown(<Export />, '3', '1', note(`About ${upn}`), note('Mended'), note('In SW1A 1AA'))
    expect(screen.getByText('2 entries may hold personal data')).toBeInTheDocument()
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('SW1A 1AA'),
      expect.stringContaining(upn),
    ])
    expect(screen.getByRole('link', { name: /^See all that was found/ })).toHaveAttribute(
      'href',
      `/review/${state().id}/personal-data`,
    )
    expect(screen.getByText(/not complete/)).toBeInTheDocument()
    expect(screen.getByText('taken along')).toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: 'Leave the text of these entries out' }))
    expect(screen.getByText('left out')).toBeInTheDocument()
  })
})
