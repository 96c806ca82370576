import type { jsPDF } from 'jspdf'

/** How values are written in a PDF file, and the part of jsPDF that writes them. */

/** A text string: UTF-16 in hexadecimal, which needs no escaping and holds every language. */
export const textString = (text: string): string =>
  `<FEFF${Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0'))
    .join('')
    .toUpperCase()}>`

/** An address as a string of ASCII characters; whatever else is in it is percent-encoded. */
export const asciiString = (address: string): string => `(${new URL(address).href.replace(/[\\()]/g, '\\$&')})`

/** A reference to an indirect object. */
export const reference = (objectId: number): string => `${objectId} 0 R`

/** What jsPDF offers to its plugins and leaves out of its types. */
export interface PdfWriter {
  readonly events: {
    readonly subscribe: (topic: string, callback: (data: { readonly pageNumber: number }) => void) => string
    readonly unsubscribe: (token: string) => boolean
    /** By topic, and by the token of each subscription: who listens. */
    readonly getTopics: () => {
      readonly [topic: string]: { readonly [token: string]: readonly [listener: () => unknown] } | undefined
    }
  }
  readonly write: (...parts: readonly string[]) => void
  /** Starts the next object and returns its id. */
  readonly newObject: () => number
  /** Reserves an id for an object that is written later, by `newObjectDeferredBegin`. */
  readonly newObjectDeferred: () => number
  /** An object that is written after the pages, with the content that it has by then. */
  readonly newAdditionalObject: () => { readonly objId: number; content: string }
  readonly newObjectDeferredBegin: (objectId: number, doOutput: boolean) => void
  readonly getNumberOfPages: () => number
  /** Pages count from 1. */
  readonly getPageInfo: (pageNumber: number) => { readonly objId: number }
  readonly getCurrentPageInfo: () => { readonly pageNumber: number }
  /** A height from the page's top, in the document's unit, as points from its foot. */
  readonly getVerticalCoordinateString: (y: number) => string
  /** A distance in the document's unit, as points. */
  readonly getCoordinateString: (x: number) => string
}

interface Private {
  readonly setPdfVersion: (version: string) => void
}

export const writerOf = (doc: jsPDF): PdfWriter => doc.internal as unknown as PdfWriter

/** Tagging in the form used here needs 1.7; jsPDF says 1.3 unless told. */
export const setPdfVersion = (doc: jsPDF, version: '1.7'): void => {
  const { __private__ } = doc as unknown as { readonly __private__: Private }
  __private__.setPdfVersion(version)
}

/** Writes the body of an object whose id was reserved. */
export const putObject = (writer: PdfWriter, objectId: number, body: string): void => {
  writer.newObjectDeferredBegin(objectId, true)
  writer.write(body)
  writer.write('endobj')
}
