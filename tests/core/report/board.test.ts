import { describe, expect, it } from 'vitest'
import { boardBlocks } from '../../../src/core/report/sections/board'
import { isOpenTile, tileColumns, type BoardTile } from '../../../src/core/report/tiles'
import { pack, parsed, packJson, patched, reviewOf } from '../../support/notation'
import { blocksOf, inputFor, inputOf } from './reports'

const tilesOf = (packLine: string, given: string): readonly BoardTile[] =>
  boardBlocks({ pack: pack(packLine), review: reviewOf(given) }).flatMap((block) =>
    block.kind === 'board' ? block.tiles : [],
  )

describe('the board of a report', () => {
  it.each([1, 17, 30])('has a tile for each of %i critical questions', (count) => {
    const tiles = tilesOf('C5 '.repeat(count), '3 2 1 0 ?')
    expect(tiles).toHaveLength(count)
    expect(tiles.map(({ inFull }) => inFull)).toEqual(
      Array.from({ length: count }, (_, index) => `Is q${index + 1} in place?`),
    )
  })

  it('is not there where no critical question is asked', () => {
    expect(boardBlocks({ pack: pack('3 1'), review: reviewOf('3 0') })).toEqual([])
    expect(blocksOf('governors-summary', inputOf('3 1', '3 0')).map(({ kind }) => kind)).not.toContain('board')
  })

  it('says of each how it stands, as a mark and in words, and which are open', () => {
    expect(
      tilesOf('C5 C5 C5 C5 C5 C5', '3 2 1 0 ? -').map((tile) => [tile.mark, tile.words, isOpenTile(tile)]),
    ).toEqual([
      ['checked', 'In place and checked', false],
      ['in-place', 'In place', false],
      ['partly', 'Partly in place', true],
      ['not-in-place', 'Not in place', true],
      ['dont-know', 'Don’t know', true],
      ['unanswered', 'Unanswered', true],
    ])
  })

  it('stands below the verdict in each report with a page for the board', () => {
    for (const id of ['action-plan', 'governors-summary', 'full-report'] as const) {
      const kinds = blocksOf(id, inputOf('C5 3', '2 2')).map(({ kind }) => kind)
      expect(kinds.slice(0, 4)).toEqual(['heading', 'facts', 'statement', 'board'])
    }
  })
})

describe('a name on the board', () => {
  const nameOf = (json: unknown) => {
    const block = boardBlocks(inputFor(parsed(json), reviewOf('2')))[0]
    if (block?.kind !== 'board') throw new Error('no board')
    return block.tiles[0]
  }
  const long = 'When a plan brings no change for the child, does the school ask the conference to meet again early?'

  it('is the short name, whole up to its 40 letters', () => {
    const short = 'Referrals answered, or chased in writing'
    expect(short).toHaveLength(40)
    expect(nameOf(patched(packJson('C5'), 'questions.0.short', short))).toMatchObject({ name: short, inFull: short })
  })

  it('is cut between two words where a checklist gives whole questions, and is there in full beside', () => {
    expect(nameOf(patched(packJson('C5'), 'questions.0.text', long))).toMatchObject({
      name: 'When a plan brings no change for the child, does the school…',
      inFull: long,
    })
  })

  it('is cut anywhere where it is one word', () => {
    const word = 'ŵ'.repeat(80)
    expect(nameOf(patched(packJson('C5'), 'questions.0.text', word))?.name).toBe(`${'ŵ'.repeat(59)}…`)
  })
})

it('tiles stand in rows of the same length but for the last, of no more than may stand in one', () => {
  expect([0, 1, 4, 5, 6, 14, 17, 30].map((tiles) => tileColumns(tiles, 5))).toEqual([1, 1, 4, 5, 3, 5, 5, 5])
})
