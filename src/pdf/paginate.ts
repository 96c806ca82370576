import type { Block } from '../core/report/blocks'
import { gapBelowHeading, type Drawing } from './drawBlocks'
import { bodyHeight, page } from './page'

/** Where pages end: what stays together, and how what is left is shared out. It measures and draws nothing. */

/** A drawing in its place, with what it draws. */
export interface Placed {
  readonly kind: Block['kind']
  readonly drawing: Drawing
}

/** The space between what stands above, if anything does, and a drawing. */
export const gapBefore = (above: Placed | null, { gap }: Drawing): number =>
  above?.kind === 'heading' ? Math.min(gapBelowHeading, gap) : (above?.drawing.exactlyBelow ?? Math.max(gap, above?.drawing.below ?? 0))

/** Whether a block that is no heading has to stay with the next one: what stands above room to write about it, a paragraph with its list among that, and a paragraph that leads from one heading to the next. */
const leadsOn = (blocks: readonly Block[], index: number): boolean => {
  const [before, block, after, afterNext] = [blocks[index - 1], blocks[index], blocks[index + 1], blocks[index + 2]]
  return after?.kind === 'lines' || (block?.kind === 'paragraph' && after?.kind === 'list' && afterNext?.kind === 'lines') || (before?.kind === 'heading' && block?.kind === 'paragraph' && after?.kind === 'heading')
}

/** How much has to stand on one page from each block on: a heading takes what follows it along, so that it is never the last thing on a page. */
export const leadsOf = (blocks: readonly Block[], drawings: readonly (Drawing | null)[]): readonly number[] => {
  const needed: number[] = []
  let next = 0
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const [block, drawing] = [blocks[index], drawings[index]]
    if (block?.kind === 'page-break') next = 0
    const below = block?.kind === 'heading' ? Math.min(gapBelowHeading, drawings[index + 1]?.gap ?? gapBelowHeading) : leadsOn(blocks, index) ? (drawings[index + 1]?.gap ?? 0) : null
    if (drawing) next = drawing.lead + (next === 0 || below === null ? 0 : below + next)
    needed[index] = next
  }
  return needed
}

/** How many pages drawings take, each of them whole, where pages are no higher than `height`. */
const pagesOf = (placed: readonly (Placed & { readonly lead: number })[], height: number): number => {
  let [pages, y] = [1, 0]
  let above: Placed | null = null
  for (const { kind, drawing, lead } of placed) {
    if (y > 0) y += gapBefore(above, drawing)
    if (y + lead > height && y > 0) [pages, y] = [pages + 1, 0]
    y += drawing.lead
    above = { kind, drawing }
  }
  return pages
}

/** How much lower a page is made at a time, in millimetres, to see whether all still fits. */
const step = 2

/**
 * Where the pages of each part end, in millimetres from their top, for each of its blocks: a part, from one page break to
 * the next, of which nothing goes on over a page is shared out over the pages that it takes, so that none of them
 * holds a single question. `undefined`: at the foot of the page.
 */
export const feetOf = (blocks: readonly Block[], drawings: readonly (Drawing | null)[], leads: readonly number[]): readonly (number | undefined)[] => {
  const feet: (number | undefined)[] = []
  let from = 0
  while (from < blocks.length) {
    const next = blocks.findIndex(({ kind }, index) => index > from && kind === 'page-break')
    const to = next === -1 ? blocks.length : next
    const placed = blocks.slice(from, to).flatMap(({ kind }, index) => {
      const drawing = drawings[from + index] ?? null
      return drawing === null ? [] : [{ kind, drawing, lead: leads[from + index] ?? 0 }]
    })
    const pages = pagesOf(placed, bodyHeight)
    let height: number = bodyHeight
    if (pages > 1 && placed.every(({ drawing }) => drawing.isWhole === true)) while (pagesOf(placed, height - step) === pages) height -= step
    feet.push(...Array.from({ length: to - from }, () => (height === bodyHeight ? undefined : page.top + height)))
    from = to
  }
  return feet
}
