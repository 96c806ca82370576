import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/core/report/blocks'
import { Blocks } from '../../../src/screens/blocks/Blocks'

const table: Extract<Block, { kind: 'table' }> = {
  kind: 'table',
  caption: 'Actions',
  headerColumn: 1,
  columns: [
    { title: 'Priority', share: 1 },
    { title: 'Action', share: 3 },
  ],
  rows: [['Now', 'Mend it.']],
  empty: 'Nothing to do.',
}

const bars: Extract<Block, { kind: 'bars' }> = {
  kind: 'bars',
  caption: 'Areas',
  words: 'Records: 50%. Training: not scored.',
  bars: [
    { label: 'Records', value: 0.5, interval: null, words: '50%' },
    { label: 'Training', value: null, interval: null, words: 'not scored' },
  ],
  marks: [{ at: 0.4, label: 'Mend' }],
}

const chart: Extract<Block, { kind: 'chart' }> = {
  kind: 'chart',
  caption: 'Due',
  words: 'Two are due in June.',
  width: 174,
  height: 20,
  table: { ...table, caption: 'Due by month' },
  shapes: [
    {
      kind: 'rect',
      x: 0,
      y: 0,
      width: 10,
      height: 5,
      fill: 'hatch',
      stroke: { ink: 'accent', width: 0.3, isDashed: true },
    },
    { kind: 'circle', x: 20, y: 5, radius: 2, fill: 'track' },
    { kind: 'line', from: [0, 10], to: [174, 10], stroke: { ink: 'hairline', width: 0.2 } },
    { kind: 'text', x: 174, y: 15, text: 'June', anchor: 'end', size: 8.8, weight: 'bold', tone: 'gap' },
  ],
}

describe('report blocks on the screen', () => {
  it('draw a table with its caption, column heads and the cell that names each row', () => {
    render(<Blocks blocks={[table]} />)
    const drawn = within(screen.getByRole('table', { name: 'Actions' }))
    expect(drawn.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Priority', 'Action'])
    expect(drawn.getByRole('rowheader')).toHaveTextContent('Mend it.')
  })

  it('draw what stands below the text of a cell under its label', () => {
    render(
      <Blocks
        blocks={[
          { ...table, rows: [['Now', { text: 'Mend it.', details: [{ label: 'Why', text: 'It is broken.' }] }]] },
        ]}
      />,
    )
    expect(screen.getByRole('rowheader')).toHaveTextContent('Mend it.Why: It is broken.')
    expect(screen.getByText('Why:')).toBeInTheDocument()
  })

  it('draw a board as a list of tiles, each heard with its name in full and how it stands', () => {
    const cut = {
      mark: 'partly',
      name: 'When a plan…',
      inFull: 'When a plan fails?',
      words: 'Partly in place',
    } as const
    const whole = { mark: 'checked', name: 'Lead', inFull: 'Lead', words: 'In place and checked' } as const
    render(<Blocks blocks={[{ kind: 'board', caption: 'Critical safeguards', tiles: [cut, whole] }]} />)
    const items = within(screen.getByRole('list', { name: 'Critical safeguards' })).getAllByRole('listitem')
    expect(items).toHaveLength(2)
    expect(within(items[0]!).getByText('When a plan fails?')).toBeInTheDocument()
    expect(within(items[0]!).getByText('When a plan…')).toHaveAttribute('aria-hidden', 'true')
    expect(items[0]).toHaveTextContent('Partly in place')
    expect(items[1]).toHaveTextContent('LeadIn place and checked')
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
    expect(
      [...container.querySelectorAll('.bar')].map((bar) => bar.querySelector('.value')?.getAttribute('width') ?? null),
    ).toEqual(['50%', null])
  })

  it('draw a picture that scales, its words for whoever cannot see it, and the same as a table', () => {
    const { container } = render(<Blocks blocks={[chart]} />)
    const picture = container.querySelector('svg')
    expect(picture).toHaveAttribute('viewBox', '0 0 174 20')
    expect(picture).toHaveAttribute('aria-hidden', 'true')
    expect(screen.getByText('Two are due in June.')).toBeInTheDocument()
    expect(screen.getByText('The same as a table')).toBeInTheDocument()
    expect(screen.getByRole('table', { name: 'Due by month', hidden: true })).toBeInTheDocument()
  })

  it('draw each shape of a picture where it stands, coloured by the style sheet alone', () => {
    const { container } = render(<Blocks blocks={[chart, { ...chart, caption: 'Another' }]} />)
    const rect = container.querySelector('rect')!
    const hatching = container.querySelectorAll('pattern')
    expect(rect).toHaveAttribute('fill', `url(#${hatching[0]!.id})`)
    expect(hatching[0]!.id).not.toBe(hatching[1]!.id)
    expect(rect).toHaveAttribute('stroke-dasharray', '0.9 0.7')
    expect(container.querySelector('circle')).toHaveClass('fill-track')
    expect(screen.getAllByText('June')[0]).toHaveAttribute('text-anchor', 'end')
    expect(container.querySelectorAll('[style]:not(col)')).toHaveLength(0)
  })

  it('leave room to write below its label, and hide the lines from whoever cannot see them', () => {
    const { container } = render(<Blocks blocks={[{ kind: 'lines', label: 'What was said', count: 3 }]} />)
    expect(screen.getByText('What was said')).toBeInTheDocument()
    expect([...container.querySelectorAll('.ruled')].map((line) => line.getAttribute('aria-hidden'))).toEqual([
      'true',
      'true',
      'true',
    ])
  })

  it('mark what is filled in by hand: boxes to tick, and cells with room to write', () => {
    render(
      <Blocks
        blocks={[
          { kind: 'choices', items: ['In place'], notes: 'Notes', room: 'beside' },
          {
            ...table,
            columns: [
              { title: 'Priority', share: 1, byHand: true },
              { title: 'Action', share: 3 },
            ],
            rows: [['', 'Mend it.']],
          },
        ]}
      />,
    )
    expect(screen.getByRole('list')).toHaveClass('blocks-boxes')
    expect(screen.getByText('Notes')).toBeInTheDocument()
    expect(screen.getByRole('cell')).toHaveClass('by-hand')
  })

  it('put each line to write on beside its label, and hide it from whoever cannot see it', () => {
    const { container } = render(<Blocks blocks={[{ kind: 'fields', rows: [['School', 'Date'], ['Reason']] }]} />)
    for (const label of ['School', 'Date', 'Reason'])
      expect(screen.getByText(label).nextElementSibling).toHaveAttribute('aria-hidden', 'true')
    expect(container.querySelectorAll('.ruled')).toHaveLength(3)
  })

  it('move headings below the title of the page around them', () => {
    render(
      <Blocks
        under={2}
        blocks={[
          { kind: 'heading', level: 1, text: 'Title' },
          { kind: 'heading', level: 3, text: 'Part' },
        ]}
      />,
    )
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Title')
    expect(screen.getByRole('heading', { level: 5 })).toHaveTextContent('Part')
  })

  it('draw facts as terms with their values, and lists in their order', () => {
    render(
      <Blocks
        blocks={[
          { kind: 'facts', facts: [{ term: 'School', value: 'Example Academy' }] },
          { kind: 'list', ordered: true, items: ['First', 'Second'] },
          { kind: 'statement', tone: 'gap', title: 'Gaps', text: 'One gap.' },
        ]}
      />,
    )
    expect(screen.getByRole('term')).toHaveTextContent('School')
    expect(screen.getByRole('definition')).toHaveTextContent('Example Academy')
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['First', 'Second'])
    expect(screen.getByText('Gaps')).toBeInTheDocument()
  })
})
