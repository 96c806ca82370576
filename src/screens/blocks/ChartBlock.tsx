import { useId } from 'react'
import type { BlockOf } from '../../core/report/blocks'
import { millimetresPerPoint, type Fill, type Shape, type Stroke } from '../../core/report/shapes'
import { Picture } from '../../ui/Picture'
import { TableBlock } from './TableBlock'
import './chart.css'

type Chart = BlockOf<'chart'>

/** Paint for a shape: colours come from the style sheet, so that they follow light and dark; hatching is a pattern of the picture. */
const paint = (fill: Fill, stroke: Stroke | undefined, hatchId: string) => ({
  className: `fill-${fill} ${stroke === undefined ? '' : `stroke-${stroke.ink}`}`,
  ...(fill === 'hatch' && { fill: `url(#${hatchId})` }),
  ...(stroke !== undefined && {
    strokeWidth: stroke.width,
    ...(stroke.isDashed === true && { strokeDasharray: '0.9 0.7' }),
  }),
})

const Drawn = ({ shape, hatchId }: { readonly shape: Shape; readonly hatchId: string }) => {
  switch (shape.kind) {
    case 'rect':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          {...paint(shape.fill, shape.stroke, hatchId)}
        />
      )
    case 'line':
      return (
        <line
          x1={shape.from[0]}
          y1={shape.from[1]}
          x2={shape.to[0]}
          y2={shape.to[1]}
          {...paint('none', shape.stroke, hatchId)}
        />
      )
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} {...paint(shape.fill, shape.stroke, hatchId)} />
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          textAnchor={shape.anchor}
          fontSize={shape.size * millimetresPerPoint}
          className={`weight-${shape.weight} tone-of-${shape.tone}`}
        >
          {shape.text}
        </text>
      )
  }
}

/** With so many rows a table stands open on a narrow screen; a longer one waits to be opened, and the words stand in its place. */
const mostRowsOpen = 12

/** A picture that scales with the page, and the same as a table. Where the page is too narrow for its labels, the table stands in its place, or the words do. */
export const ChartBlock = ({ block: { caption, words, width, height, shapes, table } }: { readonly block: Chart }) => {
  const hatchId = useId()
  return (
    <figure className={`blocks-chart ${table.rows.length <= mostRowsOpen ? 'is-short' : 'is-long'}`}>
      <figcaption>{caption}</figcaption>
      <p className="visually-hidden words">{words}</p>
      <Picture className="picture" viewBox={`0 0 ${width} ${height}`}>
        <defs>
          <pattern id={hatchId} width="1.1" height="1.1" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className="stroke-accent" x1="0" x2="0" y1="0" y2="1.1" strokeWidth="0.5" />
          </pattern>
        </defs>
        {shapes.map((shape, index) => (
          <Drawn key={`${index} ${shape.kind}`} shape={shape} hatchId={hatchId} />
        ))}
      </Picture>
      <details className="as-table">
        <summary>
          The same as a table<span className="visually-hidden">: {caption}</span>
        </summary>
        <TableBlock block={table} />
      </details>
    </figure>
  )
}
