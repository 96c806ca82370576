import type { jsPDF } from 'jspdf'
import { pdfDate, xmpPacket, type DocumentFacts } from './pdfMetadata'
import { putOutline, type Bookmark } from './pdfOutline'
import { asciiString, reference, setPdfVersion, textString, writerOf } from './pdfSyntax'
import {
  corners,
  putStructureTree,
  type Annotation,
  type Attributes,
  type Box,
  type Element,
  type Role,
} from './structureTree'

/**
 * A tagged PDF with jsPDF, which has no tags of its own: a layer over its events that knows nothing of what is drawn.
 *
 * The document is a tree of elements (headings, paragraphs, tables ...). Whatever is drawn is drawn inside `mark`,
 * which ties it to its element, or inside `artifact`, which says that it is no content (rules, running heads, page
 * numbers). A screen reader then reads the tree, in the order in which the elements were made, wherever on the page
 * things stand. With fonts that are embedded, this meets PDF/UA-1.
 *
 *     const tags = tagPdf(doc, { title: 'Annual report', language: 'en-GB', creator: 'Example', createdAt: new Date() })
 *     tags.content('H1', {}, () => doc.text('Annual report', 20, 20))
 *     tags.element('L', { listNumbering: 'Disc' }, () => { ... })
 *     tags.artifact('Pagination', () => doc.text('Page 1', 20, 290))
 *
 * The layer writes its objects when the document is put out (`doc.output`), once.
 */
export interface TaggedPdf {
  /** Adds an element to the one that is open; what `fill` adds becomes its child. Returns what `fill` returns. */
  readonly element: <Result>(role: Role, attributes: Attributes, fill: (element: Element) => Result) => Result
  /** Adds an element under `parent`, to be marked later: for drawing that does not nest as the elements do, such as a table's. */
  readonly child: (parent: Element, role: Role, attributes: Attributes) => Element
  /** Ties what `draw` draws on the current page to the element. May be called again for the same element, on any page; never inside itself or an artifact. */
  readonly mark: (element: Element, draw: () => void) => void
  /** `element` and `mark` in one, for an element that is drawn in one go. */
  readonly content: (role: Role, attributes: Attributes, draw: () => void) => void
  /** What `draw` draws is no content. One of - *Pagination* - running heads, page numbers, repeated table heads - *Layout* - rules, frames, bullets of no meaning. */
  readonly artifact: (kind: 'Pagination' | 'Layout', draw: () => void) => void
  /** Makes a place on the current page lead to an address; `link` is the element, of role Link, whose words stand there. */
  readonly link: (link: Element, address: string, words: string, box: Box) => void
  /** A bookmark that leads to the height `y` of the current page. */
  readonly bookmark: (level: number, title: string, y: number) => void
}

/**
 * Makes `doc` a tagged document with title, language, metadata and bookmarks. To be called before anything is drawn.
 * The same facts and the same drawing give the same bytes.
 */
export const tagPdf = (doc: jsPDF, facts: DocumentFacts): TaggedPdf => {
  const writer = writerOf(doc)
  const document: Element = { role: 'Document', attributes: {}, parent: null, kids: [] }
  /** For each page, from 0, the elements behind its marked contents. */
  const pages: Element[][] = []
  const bookmarks: Bookmark[] = []
  const annotations: Annotation[] = []
  let current = document
  let isMarking = false
  let structureId: number | null = null
  let outlineId: number | null = null

  setPdfVersion(doc, '1.7')
  doc.setCreationDate(pdfDate(facts.createdAt))
  doc.setProperties({ title: facts.title, creator: facts.creator })
  doc.viewerPreferences({ DisplayDocTitle: true })
  doc.addMetadata(xmpPacket(facts), true)

  const marked = (operator: string, draw: () => void) => {
    if (isMarking) throw new Error('marked contents do not nest')
    isMarking = true
    writer.write(operator)
    draw()
    writer.write('EMC')
    isMarking = false
  }
  const contentsOf = (pageNumber: number): Element[] => {
    for (let missing = pages.length; missing < pageNumber; missing += 1) pages.push([])
    return pages[pageNumber - 1]!
  }

  const child: TaggedPdf['child'] = (parent, role, attributes) => {
    const element: Element = { role, attributes, parent, kids: [] }
    parent.kids.push(element)
    return element
  }
  const mark: TaggedPdf['mark'] = (element, draw) => {
    const { pageNumber } = writer.getCurrentPageInfo()
    const contents = contentsOf(pageNumber)
    const mcid = contents.push(element) - 1
    element.kids.push({ mcid, pageNumber })
    marked(`/${element.role} <</MCID ${mcid}>> BDC`, draw)
  }
  const element: TaggedPdf['element'] = (role, attributes, fill) => {
    const parent = current
    current = child(parent, role, attributes)
    const result = fill(current)
    current = parent
    return result
  }

  /** An annotation as an object of its own: jsPDF writes its own links inside the page, where no tree can refer to them. */
  const putAnnotation = (annotation: Annotation): string => {
    const object = writer.newAdditionalObject()
    annotation.objectId = object.objId
    annotation.parentKey = writer.getNumberOfPages() + annotations.indexOf(annotation)
    object.content = [
      `<</Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect ${corners(writer, annotation.box)} /StructParent ${annotation.parentKey}`,
      ` /Contents ${textString(annotation.words)} /A <</S /URI /URI ${asciiString(annotation.address)}>>>>`,
    ].join('')
    return reference(object.objId)
  }

  writer.events.subscribe('putPage', ({ pageNumber }) => {
    writer.write(`/StructParents ${pageNumber - 1} /Tabs /S`)
    const ofPage = annotations.filter((annotation) => annotation.pageNumber === pageNumber)
    if (ofPage.length > 0) writer.write(`/Annots [${ofPage.map(putAnnotation).join(' ')}]`)
  })
  writer.events.subscribe('postPutResources', () => {
    contentsOf(writer.getNumberOfPages())
    structureId = putStructureTree(writer, document, pages)
    outlineId = putOutline(writer, bookmarks)
  })
  writer.events.subscribe('putCatalog', () => {
    writer.write(`/Lang (${facts.language}) /MarkInfo <</Marked true>>`)
    if (structureId !== null) writer.write(`/StructTreeRoot ${reference(structureId)}`)
    if (outlineId !== null) writer.write(`/Outlines ${reference(outlineId)} /PageMode /UseOutlines`)
  })

  return {
    element,
    child,
    mark,
    content: (role, attributes, draw) => element(role, attributes, (made) => mark(made, draw)),
    artifact: (kind, draw) => marked(`/Artifact <</Type /${kind}>> BDC`, draw),
    link: (link, address, words, box) => {
      const annotation: Annotation = {
        pageNumber: writer.getCurrentPageInfo().pageNumber,
        address,
        words,
        box,
        objectId: 0,
        parentKey: 0,
      }
      annotations.push(annotation)
      link.kids.push(annotation)
    },
    bookmark: (level, title, y) => {
      bookmarks.push({ level, title, y, pageNumber: writer.getCurrentPageInfo().pageNumber })
    },
  }
}
