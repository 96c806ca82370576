/**
 * Makes the fonts of the PDF and of the screen from Source Sans 3, cut down to the characters that people in
 * English schools write. Run by hand when the choice changes: `node src/pdf/fonts/makeFonts.mjs`.
 * A second run gives the same bytes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const { resolve } = createRequire(import.meta.url)

/** From, to: inclusive. What the typeface lacks in a range is simply not there; the PDF shows it as □. */
const ranges = [
  [0x0020, 0x007e], // Latin
  [0x00a0, 0x024f], // Latin-1, Latin Extended-A and B
  [0x0259, 0x0259], // schwa, small, of Azerbaijani names
  [0x02b9, 0x02bc], // letter apostrophes
  [0x02c6, 0x02dd], // spacing accents
  [0x0300, 0x030c],
  [0x0323, 0x0328], // combining accents without a letter of their own, as in Yoruba
  [0x0370, 0x03ff], // Greek
  [0x0400, 0x045f],
  [0x0490, 0x0493],
  [0x04d8, 0x04e9], // Cyrillic, with letters of Ukrainian, Kazakh and Azerbaijani
  [0x1e00, 0x1eff], // Latin Extended Additional: Welsh and Vietnamese
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x2044, 0x2044], // punctuation
  [0x2070, 0x208e], // superior and inferior figures
  [0x20a4, 0x20bf], // currencies
  [0x2113, 0x2122], // № ™
  [0x215b, 0x215e], // eighths
  [0x2190, 0x2193], // arrows
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2265], // − ≈ ≠ ≤ ≥
  [0x25a0, 0x25a1],
  [0x25cb, 0x25cf], // ■ □ ○ ●
  [0x2610, 0x2611],
  [0x2713, 0x2713],
  [0x2717, 0x2717], // ☐ ☑ ✓ ✗
]
const characters = ranges
  .map(([from, to]) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i)))
  .join('')

const source = async (weight) =>
  readFile(resolve(`@expo-google-fonts/source-sans-3/${weight}/SourceSans3_${weight}.ttf`))
/** jsPDF places glyphs by their advance alone, so the PDF's fonts need no layout features; tables that only systems use go too. */
const forPdf = {
  targetFormat: 'truetype',
  keepFeatures: [],
  noHinting: true,
  dropTables: ['GSUB', 'GPOS', 'GDEF', 'DSIG', 'STAT', 'gasp', 'meta'],
}
/** Kerning, marks and tabular figures stay on the screen. */
const forScreen = {
  targetFormat: 'woff2',
  keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'lnum', 'liga'],
  noHinting: true,
}

const write = async (url, bytes) => {
  await writeFile(url, bytes)
  console.log(`${url.pathname.split('/').at(-1)}: ${bytes.length} bytes`)
}

const screenFolder = new URL('../../app/static/fonts/', import.meta.url)
await mkdir(screenFolder, { recursive: true })
for (const [name, weight] of [
  ['Regular', '400Regular'],
  ['Bold', '700Bold'],
]) {
  await write(
    new URL(`SourceSans3-${name}.ttf`, import.meta.url),
    await subsetFont(await source(weight), characters, forPdf),
  )
}
for (const [name, weight] of [
  ['400', '400Regular'],
  ['600', '600SemiBold'],
  ['700', '700Bold'],
]) {
  await write(
    new URL(`SourceSans3-${name}.woff2`, screenFolder),
    await subsetFont(await source(weight), characters, forScreen),
  )
}
const licence = await readFile(resolve('@expo-google-fonts/source-sans-3/LICENSE_FONT'))
await write(new URL('OFL.txt', import.meta.url), licence)
await write(new URL('OFL.txt', screenFolder), licence)
