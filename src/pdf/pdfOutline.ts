import { putObject, reference, textString, type PdfWriter } from './pdfSyntax'

/** A bookmark that leads to an exact place; jsPDF's own lead to the tops of pages. */
export interface Bookmark {
  /** From 1; a deeper one belongs to the last higher one before it. */
  readonly level: number
  readonly title: string
  /** From 1. */
  readonly pageNumber: number
  /** From the page's top, in the document's unit. */
  readonly y: number
}

interface Node {
  readonly bookmark: Bookmark | null
  readonly id: number
  readonly children: Node[]
}

const nested = (bookmarks: readonly Bookmark[], newId: () => number): Node => {
  const root: Node = { bookmark: null, id: newId(), children: [] }
  let path: readonly Node[] = [root]
  for (const bookmark of bookmarks) {
    path = path.filter((node) => node.bookmark === null || node.bookmark.level < bookmark.level)
    const node: Node = { bookmark, id: newId(), children: [] }
    path.at(-1)?.children.push(node)
    path = [...path, node]
  }
  return root
}

const childrenEntry = ({ children }: Node): string => {
  const [first, last] = [children[0], children.at(-1)]
  return first === undefined || last === undefined ? '' : ` /First ${reference(first.id)} /Last ${reference(last.id)}`
}

/** Open below the first level, so that a reader sees the parts of the document and what they hold. */
const openCount = (node: Node): number => node.children.reduce((count, child) => count + 1 + openCount(child), 0)

/** Writes the outline and returns the id of its root; `null` where there is nothing to write. */
export const putOutline = (writer: PdfWriter, bookmarks: readonly Bookmark[]): number | null => {
  if (bookmarks.length === 0) return null
  const root = nested(bookmarks, writer.newObjectDeferred)
  const put = (node: Node, place: string) => {
    const count = openCount(node)
    putObject(writer, node.id, `<<${place}${childrenEntry(node)}${count > 0 ? ` /Count ${count}` : ''}>>`)
    node.children.forEach((child, index) => {
      const { title, pageNumber, y } = child.bookmark ?? { title: '', pageNumber: 1, y: 0 }
      const [previous, next] = [node.children[index - 1], node.children[index + 1]]
      const destination = `[${reference(writer.getPageInfo(pageNumber).objId)} /XYZ 0 ${writer.getVerticalCoordinateString(y)} null]`
      put(
        child,
        [
          `/Title ${textString(title)} /Parent ${reference(node.id)}`,
          ...(previous === undefined ? [] : [` /Prev ${reference(previous.id)}`]),
          ...(next === undefined ? [] : [` /Next ${reference(next.id)}`]),
          ` /Dest ${destination}`,
        ].join(''),
      )
    })
  }
  put(root, '/Type /Outlines')
  return root.id
}
