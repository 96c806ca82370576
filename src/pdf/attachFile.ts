import type { jsPDF } from 'jspdf'
import { pdfDate } from './pdfMetadata'
import { reference, textString, writerOf } from './pdfSyntax'

/** A file that a PDF carries inside it. */
export interface Attachment {
  /** Its name, such as `data.json`: letters, digits, dots and hyphens, which need no escaping and are the same in every reader. */
  readonly name: string
  readonly text: string
  /** What it is, for whoever finds it in the list of attachments. */
  readonly description: string
}

const deflated = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(
    await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'))).arrayBuffer(),
  )

/** Bytes as jsPDF takes them: each as the character of its number. */
const asCharacters = (bytes: Uint8Array): string => {
  // A call takes only so many arguments.
  const most = 32_768
  return Array.from({ length: Math.ceil(bytes.length / most) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * most, (index + 1) * most)),
  ).join('')
}

/**
 * Puts JSON inside the document, as an embedded file that belongs to the whole of it: a layer over jsPDF's events,
 * which write it when the document is put out (`doc.output`). To be awaited before that.
 */
export const attachJson = async (
  doc: jsPDF,
  { name, text, description }: Attachment,
  createdAt: Date,
): Promise<void> => {
  if (!/^[\w.-]+$/.test(name)) throw new Error(`"${name}" would have to be escaped`)
  const bytes = new TextEncoder().encode(text)
  const data = await deflated(bytes)
  const writer = writerOf(doc)
  let specification: number | null = null
  writer.events.subscribe('postPutResources', () => {
    const file = writer.newObject()
    writer.write(
      `<</Type /EmbeddedFile /Subtype /application#2Fjson /Params <</Size ${bytes.length} /ModDate (${pdfDate(createdAt)})>> /Filter /FlateDecode /Length ${data.length}>>`,
    )
    writer.write('stream')
    writer.write(asCharacters(data))
    writer.write('endstream')
    writer.write('endobj')
    specification = writer.newObject()
    const files = `/F ${reference(file)} /UF ${reference(file)}`
    writer.write(
      `<</Type /Filespec /F (${name}) /UF ${textString(name)} /Desc ${textString(description)} /AFRelationship /Data /EF <<${files}>>>>`,
    )
    writer.write('endobj')
  })
  writer.events.subscribe('putCatalog', () => {
    if (specification !== null)
      writer.write(
        `/Names <</EmbeddedFiles <</Names [(${name}) ${reference(specification)}]>>>> /AF [${reference(specification)}]`,
      )
  })
}
