import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/core/report/blocks'
import { Blocks } from '../../../src/screens/blocks/Blocks'

const table: Extract<Block, { kind: 'table' }> = {
  kind: 'table', caption: 'Actions', headerColumn: 1, columns: [{ title: 'Priority', share: 1 }, { title: 'Action', share: 3 }], rows: [['Now', 'Mend it.']], empty: 'Nothing to do.',
}

const bars: Extract<Block, { kind: 'bars' }> = {
  kind: 'bars', caption: 'Areas', words: 'Records: 50%. Training: not scored.',
  bars: [{ label: 'Records', value: 0.5, interval: null, words: '50%' }, { label: 'Training', value: null, interval: null, words: 'not scored' }],
  marks: [{ at: 0.4, label: 'Mend' }],
}

describe('report blocks on the screen', () => {
  it('draw a table with its caption, column heads and the cell that names each row', () => {
    render(<Blocks blocks={[table]} />)
    const drawn = within(screen.getByRole('table', { name: 'Actions' }))
    expect(drawn.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Priority', 'Action'])
    expect(drawn.getByRole('rowheader')).toHaveTextContent('Mend it.')
  })

  it('draw the sentence in place of a table without rows', () => {
    render(<Blocks blocks={[{ ...table, rows: [] }]} />)
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByText('Nothing to do.')).toBeInTheDocument()
  })

  it('say in words all that bars show, and hide the picture from whoever cannot see it', () => {
    render(<Blocks blocks={[bars]} />)
    expect(screen.getByText('Records: 50%. Training: not scored.')).toBeInTheDocument()
    expect(screen.getByText('50%').closest('[aria-hidden="true"]')).not.toBeNull()
  })

  it('draw no bar where nothing is scored', () => {
    const { container } = render(<Blocks blocks={[bars]} />)
    expect([...container.querySelectorAll('.bar')].map((bar) => bar.querySelector('.value')?.getAttribute('width') ?? null)).toEqual(['50%', null])
  })

  it('move headings below the title of the page around them', () => {
    render(<Blocks under={2} blocks={[{ kind: 'heading', level: 1, text: 'Title' }, { kind: 'heading', level: 3, text: 'Part' }]} />)
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Title')
    expect(screen.getByRole('heading', { level: 5 })).toHaveTextContent('Part')
  })

  it('draw facts as terms with their values, and lists in their order', () => {
    render(<Blocks blocks={[{ kind: 'facts', facts: [{ term: 'School', value: 'Example Academy' }] }, { kind: 'list', ordered: true, items: ['First', 'Second'] }, { kind: 'statement', tone: 'gap', title: 'Gaps', text: 'One gap.' }]} />)
    expect(screen.getByRole('term')).toHaveTextContent('School')
    expect(screen.getByRole('definition')).toHaveTextContent('Example Academy')
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['First', 'Second'])
    expect(screen.getByText('Gaps')).toBeInTheDocument()
  })
})
