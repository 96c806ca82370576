import type { Block } from '../core/report/blocks'
import { gapBelowHeading, type Drawing } from './drawBlocks'
import { bodyHeight, page } from './page'

/** Where pages end: what stays together, and how what is left is shared out. It measures and draws nothing. */

/** A drawing in its place, with what it draws. */
export interface Placed {
  readonly kind: Block['kind']
  readonly drawing: Drawing
}

/**
 * How a part of a report, from one page break to the next, is set. One of - *usual* - *close* - with less space between its
 * blocks - *together* - with its last two blocks on one page.
 */
export type Manner = 'usual' | 'close' | 'together'

/** What becomes of the space between blocks that are set close: enough for three lines on a full page, and still a space. */
const closeSpace = 0.72

/** The space between what stands above, if anything does, and a drawing. */
export const gapBefore = (above: Placed | null, { gap }: Drawing, manner: Manner): number => {
  const usual = above?.kind === 'heading' ? Math.min(gapBelowHeading, gap) : (above?.drawing.exactlyBelow ?? Math.max(gap, above?.drawing.below ?? 0))
  return manner === 'close' ? closeSpace * usual : usual
}

/** What stands so low on the last page of a part is stranded there: three lines, or a row of a table under its head. */
const stranded = 17

/** Whether the last page of a part, one of several, holds next to nothing. */
export const isStranded = (pages: number, y: number): boolean => pages > 1 && y - page.top < stranded

const nextManners: Readonly<Record<Manner, Manner>> = { usual: 'close', close: 'together', together: 'together' }

/** What to try next with a part whose last page holds next to nothing: the same where nothing is left to try. */
export const nextManner = (manner: Manner): Manner => nextManners[manner]

/** From and to of each part: a page break belongs to the part that it begins. */
export const partsOf = (blocks: readonly Block[]): readonly (readonly [from: number, to: number])[] => {
  const starts = blocks.flatMap(({ kind }, index) => (index === 0 || kind === 'page-break' ? [index] : []))
  return starts.map((from, part) => [from, starts[part + 1] ?? blocks.length])
}

/**
 * Whether a block that is no heading has to stay with the next one: what stands above room to write about it, a paragraph
 * with its list among that, and a paragraph that leads from a heading to the next or to a list.
 */
const leadsOn = (blocks: readonly Block[], index: number): boolean => {
  const [before, block, after, afterNext] = [blocks[index - 1], blocks[index], blocks[index + 1], blocks[index + 2]]
  return after?.kind === 'lines' || (block?.kind === 'paragraph' && after?.kind === 'list' && afterNext?.kind === 'lines') || (before?.kind === 'heading' && block?.kind === 'paragraph' && (after?.kind === 'heading' || after?.kind === 'list'))
}

/** How much of each block of a part has to stand on one page with what has to follow it there: a heading takes what follows it along, so that it is never the last thing on a page. */
export const leadsOf = (blocks: readonly Block[], drawings: readonly (Drawing | null)[], manner: Manner): readonly number[] => {
  const needed: number[] = []
  let next = 0
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const [block, drawing, after] = [blocks[index], drawings[index], drawings[index + 1]]
    const staysWithLast = manner === 'together' && index === blocks.length - 2
    const below = block?.kind === 'heading' ? Math.min(gapBelowHeading, after?.gap ?? gapBelowHeading) : staysWithLast || leadsOn(blocks, index) ? (after?.gap ?? 0) : null
    if (drawing) next = drawing.lead + (next === 0 || below === null ? 0 : below + next)
    needed[index] = next
  }
  return needed
}

/** A drawing, and how much has to stand on one page from it on. */
type Leading = Placed & { readonly lead: number }

/** How many pages drawings take, each of them whole, where pages are no higher than `height`. */
const pagesOf = (placed: readonly Leading[], height: number, manner: Manner): number => {
  let [pages, y] = [1, 0]
  let above: Placed | null = null
  for (const { kind, drawing, lead } of placed) {
    if (y > 0) y += gapBefore(above, drawing, manner)
    if (y + lead > height && y > 0) [pages, y] = [pages + 1, 0]
    y += drawing.lead
    above = { kind, drawing }
  }
  return pages
}

/** How much lower a page is made at a time, in millimetres, to see whether all still fits. */
const step = 2

/**
 * Where the pages of a part end, in millimetres from the top of the page. A part of which nothing goes on over a page is
 * shared out over the pages that it takes, so that none of them holds a single question.
 */
export const footOf = (blocks: readonly Block[], drawings: readonly (Drawing | null)[], leads: readonly number[], manner: Manner): number => {
  const placed = blocks.flatMap(({ kind }, index): readonly Leading[] => {
    const drawing = drawings[index] ?? null
    return drawing === null ? [] : [{ kind, drawing, lead: leads[index] ?? 0 }]
  })
  const pages = pagesOf(placed, bodyHeight, manner)
  let height: number = bodyHeight
  if (pages > 1 && placed.every(({ drawing }) => drawing.isWhole === true)) while (pagesOf(placed, height - step, manner) === pages) height -= step
  return page.top + height
}
