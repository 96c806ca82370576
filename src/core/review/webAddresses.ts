import { asciiLabel } from './punycode'

/** An address in a text, as it may be opened. */
export interface WebAddress {
  /** Where it stands in the text, from `start` up to `end`. */
  readonly start: number
  readonly end: number
  /** The whole of it, with the host as `host` has it. Always `http:` or `https:`, and never with a user or a password. */
  readonly href: string
  /** Where it leads to, with the port where it says one: in small letters and in ASCII alone, so that a letter of another alphabet is told from the one that it looks like. */
  readonly host: string
}

/** Longer ones open in no browser for certain, and nobody reads to their end. */
const longestAddress = 2_000
const [longestHost, longestLabel] = [253, 63] as const

/** An address goes on to a blank, to what cannot be seen, and to what stands around an address or is read as another sign in one. */
const begun = /(?<![\p{L}\p{N}])https?:\/\/[^\s\p{C}<>"“”«»`\\^{|}]+/giu
const isInvisible = /[\p{C}\p{Z}]/u
/** What ends the sentence around an address and not the address. */
const endsSentence = /[.,;:!?'’…*_)\]]/u
const isOfHostAlone = /^https?:\/\/[^/?#]*$/iu
/** What ends an address though somebody may have meant it to go on. */
const cutsOff = /(?!\s)[\p{C}\\^{|}`]/u
const aLabel = /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/
/** A browser reads a host that ends in a number as an IPv4 address, in any of its spellings: only the plain one is what it seems. */
const isNumber = /^(?:\d+|0x[0-9a-f]*)$/
const isPlainIpv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|$)){4}$/

/** An address without what belongs to the sentence around it. A bracket that was opened in the address may close in it. */
const withoutSentence = (address: string): string => {
  const counts = new Map<string, number>()
  for (const sign of address) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const count = (sign: string): number => counts.get(sign) ?? 0
  let end = address.length
  for (; end > 0; end -= 1) {
    const last = address[end - 1] ?? ''
    if (!endsSentence.test(last)) break
    if ((last === ')' && count(')') <= count('(')) || (last === ']' && count(']') <= count('['))) break
    counts.set(last, count(last) - 1)
  }
  return address.slice(0, end)
}

/** The name of a host as it is looked up; `null`: it is none, or one that a browser would read otherwise than people do. */
const asciiHost = (typed: string): string | null => {
  // Composed and in small letters, as names of hosts are compared.
  const labels = typed
    .slice(0, longestHost + 1)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[。．｡]/gu, '.')
    .split('.')
  if (labels.some((label) => label.length > longestLabel || isInvisible.test(label))) return null
  const ascii = labels.map(asciiLabel)
  const host = ascii.join('.')
  if (host.length > longestHost || !ascii.every((label) => label.length <= longestLabel && aLabel.test(label)))
    return null
  return isNumber.test(ascii.at(-1) ?? '') && !isPlainIpv4.test(host) ? null : host
}

const parsed = (address: string): Pick<WebAddress, 'href' | 'host'> | null => {
  const [, scheme = '', authority = '', rest = ''] = /^(https?):\/\/([^/?#]*)(.*)$/iu.exec(address) ?? []
  const [, name = '', port] = /^([^:@[\]%]+)(?::(\d{1,5}))?$/u.exec(authority) ?? []
  const host = name === '' ? null : asciiHost(name)
  if (host === null || Number(port ?? 0) > 65_535) return null
  const whole = port === undefined ? host : `${host}:${port}`
  return { href: `${scheme.toLowerCase()}://${whole}${rest}`, host: whole }
}

/**
 * The web addresses in a text, in their order. What only looks like one is left text: one with a user or a password before its
 * host, since that is read as the host; a host that a browser would read as another; one that is too long. Takes time that
 * grows with the text and no faster.
 */
export const webAddressesIn = (text: string): readonly WebAddress[] =>
  [...text.matchAll(begun)].flatMap((match): readonly WebAddress[] => {
    const [found] = match
    if (found.length > longestAddress) return []
    const address = withoutSentence(found)
    const read = parsed(address)
    // A host that goes on after what cannot be seen is another than it seems.
    const isCutOff = isOfHostAlone.test(found) && cutsOff.test(text.charAt(match.index + found.length))
    return read === null || isCutOff ? [] : [{ start: match.index, end: match.index + address.length, ...read }]
  })
