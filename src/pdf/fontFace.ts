import type { jsPDF } from 'jspdf'

/** One embedded font as the drawing code needs it: which characters it has, and how wide text is in it. */
export interface FontFace {
  /** The name under which jsPDF knows it; its style is `normal`. */
  readonly name: string
  /** Code points that the font draws. jsPDF encodes UTF-16 units, so nothing above U+FFFF is among them. */
  readonly codePoints: ReadonlySet<number>
  /** The code points in `codePoints` whose glyph another one draws too, each with the one to write instead: extraction finds one character per glyph. */
  readonly sameGlyph: ReadonlyMap<number, number>
  /** The width of one line in millimetres, `size` in points. Kerning is left out, as jsPDF leaves it out. */
  readonly widthOf: (text: string, size: number) => number
}

/** What jsPDF knows of a font that it has parsed; its own types say only `any`. */
interface ParsedFont {
  readonly cmap: { readonly unicode: { readonly codeMap: Readonly<Record<string, number>> } }
  readonly head: { readonly unitsPerEm: number }
  readonly hmtx: { readonly forGlyph: (glyph: number) => { readonly advance: number } }
}

const pointsPerMillimetre = 72 / 25.4

const binaryString = (buffer: ArrayBuffer): string => {
  const bytes = new Uint8Array(buffer)
  // In pieces: a call takes only so many arguments.
  const pieces = Array.from({ length: Math.ceil(bytes.length / 8192) }, (_, i) =>
    String.fromCharCode(...bytes.subarray(i * 8192, (i + 1) * 8192)),
  )
  return pieces.join('')
}

/** Of the characters that one glyph draws: a letter rather than its compatibility twin (Greek μ, not the micro sign), else the lowest. */
const preferred = (codePoints: readonly number[]): number | undefined =>
  codePoints.find(
    (codePoint) => String.fromCodePoint(codePoint).normalize('NFKC') === String.fromCodePoint(codePoint),
  ) ?? codePoints[0]

const sharedGlyphs = (
  codeMap: ParsedFont['cmap']['unicode']['codeMap'],
  codePoints: Iterable<number>,
): ReadonlyMap<number, number> => {
  const byGlyph = new Map<number, number[]>()
  for (const codePoint of codePoints) {
    const glyph = codeMap[codePoint] ?? 0
    byGlyph.set(glyph, [...(byGlyph.get(glyph) ?? []), codePoint])
  }
  return new Map(
    [...byGlyph.values()].flatMap((same) =>
      same.filter((one) => one !== preferred(same)).map((one): [number, number] => [one, preferred(same) ?? one]),
    ),
  )
}

type Facts = Omit<FontFace, 'name'>

const factsOf = ({ cmap, head, hmtx }: ParsedFont): Facts => {
  const { codeMap } = cmap.unicode
  const codePoints = new Set(
    Object.entries(codeMap)
      .filter(([, glyph]) => glyph > 0)
      .map(([codePoint]) => Number(codePoint)),
  )
  const advances = new Map(
    [...codePoints].map((codePoint) => [codePoint, hmtx.forGlyph(codeMap[codePoint] ?? 0).advance / head.unitsPerEm]),
  )
  return {
    codePoints,
    sameGlyph: sharedGlyphs(codeMap, codePoints),
    widthOf: (text, size) => {
      let ems = 0
      for (const character of text) ems += advances.get(character.codePointAt(0) ?? 0) ?? 0
      return (ems * size) / pointsPerMillimetre
    },
  }
}

/** What came of reading a font, by its bytes: the same for every document. */
const read = new WeakMap<ArrayBuffer, { readonly binary: string; readonly facts: Facts }>()

/** Embeds a TrueType font in the document under `name`; its bytes never change. Throws where jsPDF cannot parse it. */
export const embedFont = (doc: jsPDF, name: string, bytes: ArrayBuffer): FontFace => {
  const known = read.get(bytes)
  const binary = known?.binary ?? binaryString(bytes)
  doc.addFileToVFS(`${name}.ttf`, binary)
  doc.addFont(`${name}.ttf`, name, 'normal')
  if (known !== undefined) return { name, ...known.facts }
  doc.setFont(name, 'normal')
  const facts = factsOf(doc.getFont().metadata as ParsedFont)
  read.set(bytes, { binary, facts })
  return { name, ...facts }
}
