import { readFileSync } from 'node:fs'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A PDF as a screen reader has it: the tree of its elements with the text of each, read back without the code that wrote it. */
export interface ReadElement {
  readonly id: number
  readonly role: string
  readonly parent: number
  readonly scope: string | null
  readonly alt: string | null
  readonly hasBox: boolean
  /** The objects that it refers to: the annotations of a link. */
  readonly objects: readonly number[]
  /** Elements, and ids of marked contents as pdf.js names them, in reading order. */
  readonly kids: readonly (ReadElement | string)[]
}

export interface ReadPage {
  /** The text of each marked content. */
  readonly contents: ReadonlyMap<string, string>
  /** The same in its lines, as they are drawn. */
  readonly lines: ReadonlyMap<string, readonly string[]>
  /** How far from the foot of the page the lowest text stands that is no artifact, in points; a page without any: the page's height. */
  readonly lowest: number
  /** The sizes in which text is drawn, in points. */
  readonly sizes: ReadonlySet<number>
  /** Text that stands in neither a marked content nor an artifact. */
  readonly loose: string
  /** Text of artifacts: running heads and the like. */
  readonly artifacts: readonly string[]
  /** What leads to an address, with the object that it is and the words that a screen reader says. */
  readonly links: readonly { readonly object: number; readonly address: string; readonly words: string }[]
  /** The marked contents that pdf.js finds from the page's structure tree. */
  readonly claimed: readonly string[]
}

export interface ReadOutlineEntry {
  readonly title: string
  /** From 0. */
  readonly page: number
  /** In points from the foot of the page. */
  readonly y: number
  readonly items: readonly ReadOutlineEntry[]
}

export interface ReadPdf {
  readonly title: string | null
  readonly language: string | null
  readonly isMarked: boolean
  readonly showsTitle: boolean
  readonly xmp: string
  readonly outline: readonly ReadOutlineEntry[]
  readonly pages: readonly ReadPage[]
  /** The element at the root, `null` where no tree can be read. */
  readonly root: ReadElement | null
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

const utf16 = (hex: string): string =>
  Buffer.from(hex, 'hex')
    .swap16()
    .toString('utf16le')
    .replace(/^\uFEFF/, '')

/** The structure tree from the bytes, since pdf.js hands out neither the scope of a header nor the tree as a whole. */
const readTree = (file: string): ReadElement | null => {
  const bodies = new Map(
    [...file.matchAll(/\n(\d+) 0 obj\n<<\/Type \/StructElem ([^\n]*)>>\nendobj/g)].map(([, id, body]) => [
      Number(id),
      body ?? '',
    ]),
  )
  const seen = new Set<number>()
  const read = (id: number): ReadElement | null => {
    const body = bodies.get(id)
    if (body === undefined || seen.has(id)) return null
    seen.add(id)
    const pageId = /\/Pg (\d+) 0 R/.exec(body)?.[1]
    const list = /\/K \[(.*)\]$/.exec(body)?.[1] ?? ''
    const objects = [...list.matchAll(/<<\/Type \/OBJR \/Pg \d+ 0 R \/Obj (\d+) 0 R>>/g)].map(([, object]) =>
      Number(object),
    )
    const kids = [
      ...list
        .replace(/<<\/Type \/OBJR [^>]*>>/g, '')
        .matchAll(/<<\/Type \/MCR \/Pg (\d+) 0 R \/MCID (\d+)>>|(\d+) 0 R|(\d+)/g),
    ].flatMap(([, page, mcid, element, own]): (ReadElement | string)[] => {
      if (element !== undefined) return [read(Number(element)) ?? `missing ${element}`]
      return [`p${page ?? pageId}R_mc${mcid ?? own}`]
    })
    const alt = /\/Alt <([0-9A-Fa-f]*)>/.exec(body)?.[1]
    return {
      id,
      kids,
      objects,
      role: /\/S \/(\w+)/.exec(body)?.[1] ?? '',
      parent: Number(/\/P (\d+) 0 R/.exec(body)?.[1] ?? 0),
      scope: /\/Scope \/(\w+)/.exec(body)?.[1] ?? null,
      alt: alt === undefined ? null : utf16(alt),
      hasBox: /\/BBox \[(-?[\d.]+ ){3}-?[\d.]+\]/.test(body),
    }
  }
  const root = /\/Type \/StructTreeRoot \/K (\d+) 0 R/.exec(file)?.[1]
  return root === undefined ? null : read(Number(root))
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>
type Page = Awaited<ReturnType<Document['getPage']>>

interface StructureNode {
  readonly id?: string
  readonly children?: readonly StructureNode[]
}

const contentIds = (node: StructureNode): readonly string[] => [
  ...(node.id === undefined ? [] : [node.id]),
  ...(node.children ?? []).flatMap(contentIds),
]

const readPage = async (page: Page): Promise<ReadPage> => {
  const lines = new Map<string, string[]>()
  const sizes = new Set<number>()
  let [y, leading, lowest] = [0, 0, page.view[3] ?? 0]
  const artifacts: string[] = []
  const open: (number | 'artifact' | null)[] = []
  const id = page.ref?.num ?? 0
  let loose = ''
  // The operators hold each glyph's character; pdf.js's text extraction drops spaces at the ends of lines, which are to be seen here.
  const { fnArray, argsArray } = await page.getOperatorList()
  fnArray.forEach((operator, index) => {
    const args: readonly unknown[] = argsArray[index] ?? []
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) {
      const [tag, mcid] = args
      const isArtifact = (typeof tag === 'string' ? tag : (tag as { readonly name?: string }).name) === 'Artifact'
      open.push(isArtifact ? 'artifact' : typeof mcid === 'number' ? mcid : null)
      if (isArtifact) artifacts.push('')
      else if (typeof mcid === 'number') lines.set(`p${id}R_mc${mcid}`, [])
    }
    if (operator === OPS.endMarkedContent) open.pop()
    if (operator === OPS.beginText) y = 0
    if (operator === OPS.setLeading) leading = Math.abs(Number(args[0]))
    if (operator === OPS.moveText) y += Number(args[1])
    if (operator === OPS.nextLine) y -= leading
    if (operator === OPS.setFont) sizes.add(Number(args[1]))
    if (operator !== OPS.showText) return
    const glyphs = args[0] as readonly (number | { readonly unicode: string })[]
    const text = glyphs.map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode)).join('')
    const inside = open.at(-1) ?? null
    if (inside === null) loose += text
    else if (inside === 'artifact') artifacts.push(`${artifacts.pop() ?? ''}${text}`)
    else {
      lines.get(`p${id}R_mc${inside}`)?.push(text)
      lowest = Math.min(lowest, y)
    }
  })
  const tree: StructureNode | null = await page.getStructTree()
  const annotations = (await page.getAnnotations()) as readonly {
    readonly id: string
    readonly unsafeUrl?: string
    readonly contentsObj?: { readonly str: string }
  }[]
  const links = annotations.map(({ id, unsafeUrl = '', contentsObj }) => ({
    object: Number.parseInt(id, 10),
    address: unsafeUrl,
    words: contentsObj?.str ?? '',
  }))
  const contents = new Map([...lines].map(([content, drawn]) => [content, drawn.join('')]))
  return {
    links,
    contents,
    lines,
    lowest,
    sizes,
    artifacts: artifacts.filter((artifact) => artifact !== ''),
    loose: loose.trim(),
    claimed: tree === null ? [] : contentIds(tree),
  }
}

const readOutline = async (document: Document): Promise<readonly ReadOutlineEntry[]> => {
  interface Entry {
    readonly title: string
    readonly dest: string | readonly unknown[] | null
    readonly items: readonly Entry[]
  }
  const read = async ({ title, dest, items }: Entry): Promise<ReadOutlineEntry> => {
    const [page, , , y] = (Array.isArray(dest) ? dest : []) as [{ num: number; gen: number }, unknown, unknown, number]
    return { title, y, page: await document.getPageIndex(page), items: await Promise.all(items.map(read)) }
  }
  const outline: readonly Entry[] | null = await document.getOutline()
  return Promise.all((outline ?? []).map(read))
}

export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  // pdf.js takes the bytes over; the caller keeps its own.
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false })
  const document = await task.promise
  const { info } = (await document.getMetadata()) as unknown as {
    readonly info: { readonly Title?: string; readonly Language?: string }
  }
  const mark = (await document.getMarkInfo()) as { readonly Marked?: boolean } | null
  const preferences = (await document.getViewerPreferences()) as { readonly DisplayDocTitle?: boolean } | null
  const pages: ReadPage[] = []
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await readPage(await document.getPage(number)))
  const file = latin1(bytes)
  const read: ReadPdf = {
    title: info.Title ?? null,
    language: info.Language ?? null,
    isMarked: mark?.Marked === true,
    showsTitle: preferences?.DisplayDocTitle === true,
    xmp: Buffer.from(/<\?xpacket begin[\s\S]*?<\?xpacket end="r"\?>/.exec(file)?.[0] ?? '', 'latin1').toString('utf8'),
    outline: await readOutline(document),
    pages,
    root: readTree(file),
  }
  await task.destroy()
  return read
}

/** An element and all below it, in reading order. */
export const flat = (element: ReadElement): readonly ReadElement[] => [
  element,
  ...element.kids.flatMap((kid) => (typeof kid === 'string' ? [] : flat(kid))),
]

/** What an element itself draws, on whichever pages: nothing is put between the pieces, so that words that run into each other show. */
export const textOf = ({ pages }: ReadPdf, { kids }: ReadElement): string =>
  kids
    .map((kid) =>
      typeof kid === 'string'
        ? (pages.map(({ contents }) => contents.get(kid)).find((text) => text !== undefined) ?? '')
        : '',
    )
    .join('')

export const fontBytes = (weight: 'Regular' | 'Bold'): ArrayBuffer => {
  const file = readFileSync(new URL(`../../src/pdf/fonts/SourceSans3-${weight}.ttf`, import.meta.url))
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer
}
