/** What a document says of itself. */
export interface DocumentFacts {
  readonly title: string
  /** BCP 47, such as `en-GB`. */
  readonly language: string
  /** The program that the document was made with. */
  readonly creator: string
  readonly createdAt: Date
}

/** XML holds neither control characters nor lone surrogates, however they are escaped. */
const xmlText = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')

const inSeconds = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`

/** The date as PDF writes it, in UTC: `D:20261123100000+00'00'`. */
export const pdfDate = (date: Date): string => `D:${inSeconds(date).replace(/\D/g, '')}+00'00'`

/** The metadata packet; `pdfuaid:part` says that the document keeps to PDF/UA-1. */
export const xmpPacket = ({ title, language, creator, createdAt }: DocumentFacts): string =>
  [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    '<pdfuaid:part>1</pdfuaid:part>',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${xmlText(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${inSeconds(createdAt)}</xmp:CreateDate><xmp:CreatorTool>${xmlText(creator)}</xmp:CreatorTool>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join('')
