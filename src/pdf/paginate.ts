import type { Block } from '../core/report/blocks'
import { gapBelowHeading, type Drawing } from './drawBlocks'
import { bodyHeight, page } from './page'

/** Where pages end: what stays together, and how what is left is shared out. It measures and draws nothing. */

/** A drawing in its place, with what it draws. */
export interface Placed {
  readonly kind: Block['kind']
  readonly drawing: Drawing
}

/** How a part of a report, from one page break to the next, is set. */
export interface Manner {
  /** What becomes of the space between its blocks: 1 is the usual. */
  readonly space: number
  /** How much earlier its pages end, in millimetres. */
  readonly shorter: number
}

export const usual: Manner = { space: 1, shorter: 0 }

/** Saves three lines on a full page, and still is a space. */
const close: Manner = { space: 0.72, shorter: 0 }

/** What a last page takes over from the pages before it, in millimetres, where it would hold next to nothing. */
const takenOver = 60

/** Pages of a part that end so much earlier that the last one has something to hold. */
const sharedOut = (pages: number): Manner => ({ space: 1, shorter: takenOver / (pages - 1) })

/** What reaches no further down the last page of a part, in millimetres, is stranded there: some lines, or a row or two of a table under its head. */
const stranded = 30

/** Whether the last page of a part, one of several, holds next to nothing. */
export const isStranded = (pages: number, y: number): boolean => pages > 1 && y - page.top < stranded

/** What to try next with a part of so many pages whose last holds next to nothing; `null`: nothing is left to try. */
export const nextManner = (manner: Manner, pages: number): Manner | null =>
  manner === usual ? close : manner === close ? sharedOut(pages) : null

/** The space between what stands above, if anything does, and a drawing. */
export const gapBefore = (above: Placed | null, { gap }: Drawing, { space }: Manner): number =>
  space *
  (above?.kind === 'heading'
    ? Math.min(gapBelowHeading, gap)
    : (above?.drawing.exactlyBelow ?? Math.max(gap, above?.drawing.below ?? 0)))

/** From and to of each part: a page break belongs to the part that it begins. */
export const partsOf = (blocks: readonly Block[]): readonly (readonly [from: number, to: number])[] => {
  const starts = blocks.flatMap(({ kind }, index) => (index === 0 || kind === 'page-break' ? [index] : []))
  return starts.map((from, part) => [from, starts[part + 1] ?? blocks.length])
}

/**
 * Whether a block that is no heading has to stay with the next one: what stands above room to write about it, a paragraph
 * with its list among that, and a paragraph that leads from a heading to one below it, to a list or to choices. Headings of
 * one level do not: each would take the next along, and all of them no page.
 */
const leadsOn = (blocks: readonly Block[], index: number): boolean => {
  const [before, block, after, afterNext] = [blocks[index - 1], blocks[index], blocks[index + 1], blocks[index + 2]]
  return (
    after?.kind === 'lines' ||
    (block?.kind === 'paragraph' && after?.kind === 'list' && afterNext?.kind === 'lines') ||
    (before?.kind === 'heading' &&
      block?.kind === 'paragraph' &&
      ((after?.kind === 'heading' && after.level > before.level) ||
        after?.kind === 'list' ||
        after?.kind === 'choices'))
  )
}

/** How much of each block of a part has to stand on one page with what has to follow it there: a heading takes what follows it along, so that it is never the last thing on a page. */
export const leadsOf = (blocks: readonly Block[], drawings: readonly (Drawing | null)[]): readonly number[] => {
  const needed: number[] = []
  let next = 0
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const [block, drawing, after] = [blocks[index], drawings[index], drawings[index + 1]]
    const below =
      block?.kind === 'heading'
        ? Math.min(gapBelowHeading, after?.gap ?? gapBelowHeading)
        : leadsOn(blocks, index)
          ? (after?.gap ?? 0)
          : null
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
 * Where the pages of a part end, in millimetres from their top. A part of which nothing goes on over a page is
 * shared out over the pages that it takes, so that none of them holds a single question.
 */
export const footOf = (
  blocks: readonly Block[],
  drawings: readonly (Drawing | null)[],
  leads: readonly number[],
  manner: Manner,
): number => {
  const placed = blocks.flatMap(({ kind }, index): readonly Leading[] => {
    const drawing = drawings[index] ?? null
    return drawing === null ? [] : [{ kind, drawing, lead: leads[index] ?? 0 }]
  })
  // A page that is lower than what stands on it as a whole would part it.
  const tallest = placed.reduce((most, { lead }) => Math.max(most, lead), 0)
  let height = bodyHeight - manner.shorter
  const pages = pagesOf(placed, height, manner)
  if (pages > 1 && placed.every(({ drawing }) => drawing.isWhole === true))
    while (height - step >= tallest && pagesOf(placed, height - step, manner) === pages) height -= step
  return page.top + height
}
