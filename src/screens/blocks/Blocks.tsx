import { linesToWrite, type Block, type BlockOf } from '../../core/report/blocks'
import { Notice } from '../../ui/Notice'
import { BarsBlock } from './BarsBlock'
import { BoardBlock } from './BoardBlock'
import { ChartBlock } from './ChartBlock'
import { TableBlock } from './TableBlock'
import './blocks.css'

/** How far headings move down, so that a report's own title fits below the title of the page that shows it. */
type Under = 0 | 1 | 2

const headingTags = ['h1', 'h2', 'h3', 'h4', 'h5'] as const

const HeadingBlock = ({
  block: { level, text, setAs = level },
  under,
}: {
  readonly block: BlockOf<'heading'>
  readonly under: Under
}) => {
  const Tag = headingTags[level - 1 + under] ?? 'h5'
  return <Tag className={`blocks-heading level-${setAs}`}>{text}</Tag>
}

const ListBlock = ({ items, ordered, boxes = false }: Omit<BlockOf<'list'>, 'kind' | 'dense'>) => {
  const Tag = ordered ? 'ol' : 'ul'
  return (
    <Tag className={boxes ? 'blocks-boxes' : undefined}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </Tag>
  )
}

const FactsBlock = ({ facts }: Pick<BlockOf<'facts'>, 'facts'>) => (
  <dl className="blocks-facts">
    {facts.map(({ term, value, address }, index) => (
      <div key={index}>
        <dt>{term}</dt>
        <dd>{address === undefined ? value : <a href={address}>{value}</a>}</dd>
      </div>
    ))}
  </dl>
)

/** Room to write, for whoever prints the page. */
const LinesBlock = ({ label, count }: Pick<BlockOf<'lines'>, 'label' | 'count'>) => (
  <div className="blocks-lines">
    <p className="blocks-small">{label}</p>
    {Array.from({ length: count }, (_, index) => (
      <div key={index} className="ruled" aria-hidden="true" />
    ))}
  </div>
)

/** Labels, each with a line to write on for whoever prints the page. */
const FieldsBlock = ({ rows }: Pick<BlockOf<'fields'>, 'rows'>) => (
  <div className="blocks-fields">
    {rows.map((labels, row) => (
      <div key={row}>
        {labels.map((label, index) => (
          <p key={index}>
            <span>{label}</span>
            <span className="ruled" aria-hidden="true" />
          </p>
        ))}
      </div>
    ))}
  </div>
)

const ChoicesBlock = ({ items, notes, room }: Omit<BlockOf<'choices'>, 'kind'>) => (
  <div className="blocks-choices">
    <ListBlock items={items} ordered={false} boxes />
    <LinesBlock label={notes} count={linesToWrite[room]} />
  </div>
)

const OneBlock = ({ block, under }: { readonly block: Block; readonly under: Under }) => {
  switch (block.kind) {
    case 'heading':
      return <HeadingBlock block={block} under={under} />
    case 'paragraph':
      return <p className={block.weight === undefined ? undefined : `blocks-${block.weight}`}>{block.text}</p>
    case 'list':
      return <ListBlock items={block.items} ordered={block.ordered} boxes={block.boxes === true} />
    case 'choices':
      return <ChoicesBlock items={block.items} notes={block.notes} room={block.room} />
    case 'statement':
      return block.isVerdict === true ? (
        <div className={`blocks-verdict tone-${block.tone}`}>
          <p className="title">{block.title}</p>
          <p className="blocks-lead">{block.text}</p>
        </div>
      ) : (
        <Notice tone={block.tone} title={block.title}>
          <p>{block.text}</p>
        </Notice>
      )
    case 'facts':
      return <FactsBlock facts={block.facts} />
    case 'board':
      return <BoardBlock block={block} />
    case 'table':
      return <TableBlock block={block} />
    case 'bars':
      return <BarsBlock block={block} />
    case 'chart':
      return <ChartBlock block={block} />
    case 'lines':
      return <LinesBlock label={block.label} count={block.count} />
    case 'fields':
      return <FieldsBlock rows={block.rows} />
    case 'page-break':
      return <hr className="blocks-page-break" />
  }
}

/** Report blocks as HTML. It draws what they say and works nothing out. What stands in them is told apart by its place: a text may be there twice. */
export const Blocks = ({ blocks, under = 0 }: { readonly blocks: readonly Block[]; readonly under?: Under }) => (
  <div className="blocks stack">
    {blocks.map((block, index) => (
      <OneBlock key={`${index} ${block.kind}`} block={block} under={under} />
    ))}
  </div>
)
