import { putObject, reference, textString, type PdfWriter } from './pdfSyntax'

/** The standard structure types that are in use here. */
export type Role =
  | 'Document'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'

/** A place on a page, in the document's unit from the page's top left. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What an element says beside its role; what is absent is not said. */
export interface Attributes {
  /** The words that stand for a figure. */
  readonly alt?: string
  /** Which cells a header cell heads. */
  readonly scope?: 'Column' | 'Row'
  readonly listNumbering?: 'Decimal' | 'Disc' | 'None'
  /** Where a figure stands. */
  readonly box?: Box
}

/** A place on a page that leads somewhere: what a `Link` holds beside its words. */
export interface Annotation {
  readonly pageNumber: number
  readonly address: string
  /** What a screen reader says of it. */
  readonly words: string
  readonly box: Box
  /** Its object in the file, and its place in the parent tree: known once its page is put out. */
  objectId: number
  parentKey: number
}

/** A piece of what an element draws: the marked content `mcid` of a page. */
interface Content {
  readonly mcid: number
  readonly pageNumber: number
}

export interface Element {
  readonly role: Role
  readonly attributes: Attributes
  readonly parent: Element | null
  readonly kids: (Element | Content | Annotation)[]
}

export const isElement = (kid: Element | Content | Annotation): kid is Element => 'role' in kid

/** A box as PDF says it: lower left and upper right corner, in points. */
export const corners = (writer: PdfWriter, { x, y, width, height }: Box): string => {
  const at = writer.getCoordinateString
  const from = writer.getVerticalCoordinateString
  return `[${at(x)} ${from(y + height)} ${at(x + width)} ${from(y)}]`
}

const attributeObjects = (writer: PdfWriter, { scope, listNumbering, box }: Attributes): readonly string[] => {
  return [
    ...(scope === undefined ? [] : [`<</O /Table /Scope /${scope}>>`]),
    ...(listNumbering === undefined ? [] : [`<</O /List /ListNumbering /${listNumbering}>>`]),
    ...(box === undefined ? [] : [`<</O /Layout /Placement /Block /BBox ${corners(writer, box)}>>`]),
  ]
}

const allElements = (element: Element): readonly Element[] => [
  element,
  ...element.kids.filter(isElement).flatMap(allElements),
]

/**
 * Writes the structure tree and returns the id of its root. `pages` holds, for each page, the element behind each of
 * its marked contents, so that a reader finds from a word on the page what the word is.
 */
export const putStructureTree = (
  writer: PdfWriter,
  document: Element,
  pages: readonly (readonly Element[])[],
): number => {
  const rootId = writer.newObjectDeferred()
  const parentTreeId = writer.newObjectDeferred()
  const elements = allElements(document)
  const ids = new Map(elements.map((element) => [element, writer.newObjectDeferred()]))
  const links = elements.flatMap((element) =>
    element.kids.flatMap((kid) =>
      'address' in kid ? [`${kid.parentKey} ${reference(ids.get(element) ?? rootId)}`] : [],
    ),
  )
  const refer = (element: Element) => reference(ids.get(element) ?? rootId)

  const putElement = (element: Element) => {
    const { role, attributes, parent, kids } = element
    const firstPage = kids.flatMap((kid) => (isElement(kid) ? [] : [kid.pageNumber]))[0]
    const pageOf = (pageNumber: number) => reference(writer.getPageInfo(pageNumber).objId)
    const kidEntries = kids.map((kid) =>
      isElement(kid)
        ? refer(kid)
        : 'address' in kid
          ? `<</Type /OBJR /Pg ${pageOf(kid.pageNumber)} /Obj ${reference(kid.objectId)}>>`
          : kid.pageNumber === firstPage
            ? String(kid.mcid)
            : `<</Type /MCR /Pg ${pageOf(kid.pageNumber)} /MCID ${kid.mcid}>>`,
    )
    const objects = attributeObjects(writer, attributes)
    putObject(
      writer,
      ids.get(element) ?? rootId,
      [
        `<</Type /StructElem /S /${role} /P ${parent === null ? reference(rootId) : refer(parent)}`,
        ...(firstPage === undefined ? [] : [` /Pg ${pageOf(firstPage)}`]),
        ...(attributes.alt === undefined ? [] : [` /Alt ${textString(attributes.alt)}`]),
        ...(objects.length === 0 ? [] : [` /A [${objects.join(' ')}]`]),
        ` /K [${kidEntries.join(' ')}]>>`,
      ].join(''),
    )
  }

  putObject(
    writer,
    rootId,
    `<</Type /StructTreeRoot /K ${refer(document)} /ParentTree ${reference(parentTreeId)} /ParentTreeNextKey ${pages.length + links.length}>>`,
  )
  putObject(
    writer,
    parentTreeId,
    `<</Nums [${[...pages.map((marked, index) => `${index} [${marked.map(refer).join(' ')}]`), ...links].join(' ')}]>>`,
  )
  elements.forEach(putElement)
  return rootId
}
