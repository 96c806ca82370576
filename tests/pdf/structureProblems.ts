import { flat, readPdf, textOf, type ReadElement, type ReadPdf } from './readPdf'

const parentsOf: Readonly<Record<string, readonly string[]>> = {
  THead: ['Table'],
  TBody: ['Table'],
  Caption: ['Table'],
  TR: ['THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
}
/** What these may hold; every other role is free. */
const kidsOf: Readonly<Record<string, readonly string[]>> = {
  Table: ['Caption', 'THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
}
const roles = new Set([
  'Document',
  'Div',
  'H1',
  'H2',
  'H3',
  'P',
  'Figure',
  'Table',
  'L',
  'Link',
  ...Object.keys(parentsOf),
])

const ofDocument = (pdf: ReadPdf): readonly string[] => [
  ...(pdf.title ? [] : ['the document has no title']),
  ...(pdf.language ? [] : ['the document names no language']),
  ...(pdf.isMarked ? [] : ['the document is not marked as tagged']),
  ...(pdf.showsTitle ? [] : ['the window does not show the title']),
  ...(pdf.xmp.includes('<pdfuaid:part>1</pdfuaid:part>') ? [] : ['the metadata does not name PDF/UA-1']),
]

const ofContents = (pdf: ReadPdf, elements: readonly ReadElement[]): readonly string[] => {
  const inTree = elements.flatMap(({ kids }) => kids.filter((kid) => typeof kid === 'string'))
  const onPages = pdf.pages.flatMap(({ contents }) => [...contents.keys()])
  const claimed = new Set(pdf.pages.flatMap((page) => page.claimed))
  return [
    ...pdf.pages.flatMap(({ loose }, index) =>
      loose === '' ? [] : [`page ${index + 1} has text outside tags and artifacts: ${loose}`],
    ),
    ...onPages.filter((id) => !inTree.includes(id)).map((id) => `${id} is in no element`),
    ...onPages.filter((id) => !claimed.has(id)).map((id) => `${id} is not found from its page`),
    ...inTree.filter((id) => !onPages.includes(id)).map((id) => `${id} is in the tree and on no page`),
    ...inTree.filter((id, index) => inTree.indexOf(id) !== index).map((id) => `${id} is in the tree twice`),
  ]
}

const ofElements = (pdf: ReadPdf, elements: readonly ReadElement[]): readonly string[] => {
  const byId = new Map(elements.map((element) => [element.id, element]))
  return elements.flatMap((element) => {
    const { id, role, kids, alt, hasBox, scope } = element
    const allowedParents = parentsOf[role]
    const allowedKids = kidsOf[role]
    const parent = elements.find((other) => other.kids.includes(element))
    return [
      ...(roles.has(role) ? [] : [`${id} has the role ${role}, which nobody knows`]),
      ...(kids.length > 0 ? [] : [`${role} ${id} is empty`]),
      ...(parent === undefined || element.parent === parent.id
        ? []
        : [`${role} ${id} names ${byId.get(element.parent)?.role ?? 'nothing'} as its parent and stands in another`]),
      ...(allowedParents === undefined || (parent !== undefined && allowedParents.includes(parent.role))
        ? []
        : [`${role} ${id} stands in ${parent?.role ?? 'nothing'}`]),
      ...(allowedKids === undefined
        ? []
        : kids
            .filter((kid) => typeof kid === 'string' || !allowedKids.includes(kid.role))
            .map((kid) => `${role} ${id} holds ${typeof kid === 'string' ? 'bare content' : kid.role}`)),
      ...(role === 'Figure' && !alt?.trim() ? [`Figure ${id} has no words`] : []),
      ...(role === 'Figure' && !hasBox ? [`Figure ${id} has no place`] : []),
      ...(role === 'TH' && scope !== 'Row' && scope !== 'Column' ? [`TH ${id} does not say what it heads`] : []),
      ...(/^H\d$/.test(role) && textOf(pdf, element).trim() === '' ? [`${role} ${id} says nothing`] : []),
    ]
  })
}

/** Each link is an element with words, and the tree refers to it. */
const ofLinks = (pdf: ReadPdf, elements: readonly ReadElement[]): readonly string[] => {
  const inTree = elements.filter(({ role }) => role === 'Link')
  const onPages = pdf.pages.flatMap(({ links }) => links)
  return [
    ...onPages
      .filter(({ object }) => !inTree.some(({ objects }) => objects.includes(object)))
      .map(({ address }) => `the link to ${address} is in no element`),
    ...onPages.filter(({ words }) => words.trim() === '').map(({ address }) => `the link to ${address} has no words`),
    ...inTree
      .filter(({ objects }) => !objects.some((object) => onPages.some((link) => link.object === object)))
      .map(({ id }) => `Link ${id} leads nowhere`),
  ]
}

const ofHeadings = (elements: readonly ReadElement[]): readonly string[] => {
  const levels = elements.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []))
  return levels.flatMap((level, index) =>
    level > (levels[index - 1] ?? 0) + 1
      ? [`heading ${index + 1} goes from level ${levels[index - 1] ?? 0} to ${level}`]
      : [],
  )
}

const kidElements = ({ kids }: ReadElement): readonly ReadElement[] => kids.filter((kid) => typeof kid !== 'string')

const ofTable = (table: ReadElement): readonly string[] => {
  const rowsOf = (section: string) =>
    kidElements(table)
      .filter(({ role }) => role === section)
      .flatMap(kidElements)
  const [head, ...moreHeads] = rowsOf('THead')
  if (head === undefined || moreHeads.length > 0)
    return [`Table ${table.id} has ${head === undefined ? 'no head row' : 'more than one head row'}`]
  const heads = kidElements(head)
  return [
    ...heads
      .filter(({ role, scope }) => role !== 'TH' || scope !== 'Column')
      .map(({ id }) => `cell ${id} in the head does not head its column`),
    ...rowsOf('TBody').flatMap((row) => {
      const cells = kidElements(row)
      const rowHeads = cells.filter(({ role, scope }) => role === 'TH' && scope === 'Row').length
      return [
        ...(cells.length === heads.length
          ? []
          : [`TR ${row.id} has ${cells.length} cells under ${heads.length} heads`]),
        ...(rowHeads === 1 ? [] : [`TR ${row.id} has ${rowHeads} row heads`]),
      ]
    }),
  ]
}

/**
 * What is wrong with the tags of a PDF, each in a sentence; nothing where all is well: no text outside tags and
 * artifacts, every piece in the tree exactly once and found from its page, headings that skip no level, tables whose
 * cells have their heads, figures with words and place, title, language and marks of the document.
 */
export const structureProblems = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const pdf = await readPdf(bytes)
  if (pdf.root === null) return [...ofDocument(pdf), 'the document has no structure tree', ...ofContents(pdf, [])]
  const elements = flat(pdf.root)
  return [
    ...ofDocument(pdf),
    ...(pdf.root.role === 'Document' ? [] : ['the tree does not begin with a Document']),
    ...ofContents(pdf, elements),
    ...ofElements(pdf, elements),
    ...ofLinks(pdf, elements),
    ...ofHeadings(elements),
    ...elements.filter(({ role }) => role === 'Table').flatMap(ofTable),
  ]
}
