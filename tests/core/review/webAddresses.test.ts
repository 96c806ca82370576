import { domainToASCII } from 'node:url'
import { describe, expect, it } from 'vitest'
import { asciiLabel } from '../../../src/core/review/punycode'
import { webAddressesIn } from '../../../src/core/review/webAddresses'

const hrefs = (text: string) => webAddressesIn(text).map(({ href }) => href)

describe('the web addresses in a text', () => {
  it.each([
    ['https://example.org', 'https://example.org'],
    ['HTTPS://Example.ORG/Log', 'https://example.org/Log'],
    ['http://intranet/safeguarding', 'http://intranet/safeguarding'],
    ['Shared drive, see https://example.org/a?b=c#d.', 'https://example.org/a?b=c#d'],
    ['(https://example.org/log)', 'https://example.org/log'],
    ['https://example.org/log_(autumn)', 'https://example.org/log_(autumn)'],
    ['“https://example.org/log”, page 3', 'https://example.org/log'],
    ['<https://example.org/log>', 'https://example.org/log'],
    ['https://example.org\nand more', 'https://example.org'],
    ['https://example.org:8443/log', 'https://example.org:8443/log'],
    ['http://192.168.0.10/log', 'http://192.168.0.10/log'],
    ['https://example.org/?to=https://other.example', 'https://example.org/?to=https://other.example'],
    ['https://example.org/@head/log', 'https://example.org/@head/log'],
  ])('%s: %s', (text, href) => {
    expect(hrefs(text)).toEqual([href])
  })

  it('are told with their places, in order, and the rest of the text is none of them', () => {
    const text = 'First https://a.example/1, then http://b.example.'
    expect(webAddressesIn(text).map(({ start, end, host }) => [text.slice(start, end), host])).toEqual([
      ['https://a.example/1', 'a.example'],
      ['http://b.example', 'b.example'],
    ])
  })

  it.each([
    ['nothing of the kind', 'Locked cupboard B'],
    ['an address without its scheme', 'www.example.org/log'],
    ['a script', 'javascript:alert(1)'],
    ['a script that names an address', 'javascript:https%3A//example.org'],
    ['data', 'data:text/html,<b>x</b>'],
    ['a file', 'file:///C:/Safeguarding'],
    ['a mail', 'mailto:head@example.org'],
    ['a scheme in the middle of a word', 'xhttps://example.org'],
    ['no host', 'https://'],
    ['no host but a path', 'https:///etc'],
    ['a user', 'https://example.org@other.example/'],
    ['a user and a password', 'https://example.org:443@other.example/'],
    ['a user by way of another address', 'https://https://example.org@other.example'],
    ['an encoded host', 'https://ex%61mple.org'],
    ['a host of dots', 'https://..'],
    ['a host with an empty part', 'https://example..org'],
    ['a port that there is not', 'https://example.org:65536/'],
    ['a port that is no number', 'https://example.org:80a/'],
    ['a number that a browser reads as a host', 'http://3232235786/'],
    ['a number in another notation', 'http://0x7f.1/'],
    ['an IPv4 address with leading zeros', 'http://0192.0168.0.10/'],
    ['a host with a bracket', 'http://[::1]/'],
    ['a sign that composes to a slash', 'https://example.org℀other.example'],
    ['a host that nobody sees whole', 'https://exam\u00ADple.org'],
    ['a host with a sign that a browser reads as a slash', 'https://example.org\\@other.example'],
    ['a host whose letters run the other way', 'https://\u202Egro.elpmaxe'],
    ['a part of a host that is too long', `https://${'a'.repeat(64)}.org`],
    ['a host that is too long', `https://${'a.'.repeat(150)}org`],
    ['an address that is too long', `https://example.org/${'a'.repeat(2_000)}`],
  ])('are not %s', (_, text) => {
    expect(hrefs(text)).toEqual([])
  })

  it('end where a browser would read another sign than people do', () => {
    expect(hrefs('https://example.org/log\\next')).toEqual(['https://example.org/log'])
    expect(hrefs('https://example.org/log\u202Egpj.exe')).toEqual(['https://example.org/log'])
    expect(hrefs('https://example.org/log\u0000x')).toEqual(['https://example.org/log'])
  })

  it.each([
    ['https://еxample.org', 'xn--xample-2of.org'],
    ['https://ｅｘａｍｐｌｅ.org', 'example.org'],
    ['https://example。org', 'example.org'],
    ['https://münchen.example', 'xn--mnchen-3ya.example'],
    ['https://МОСКВА.example', 'xn--80adxhks.example'],
  ])('name their host in ASCII: %s is %s', (text, host) => {
    expect(webAddressesIn(text)).toMatchObject([{ host, href: expect.stringContaining(host) }])
  })

  it('name the host that a browser goes to', () => {
    for (const text of ['https://Example.org/', 'https://bücher.example:8080/ä?ö#ü', 'http://παράδειγμα.example']) {
      const [address] = webAddressesIn(text)
      expect(new URL(address?.href ?? '').host).toBe(address?.host)
      expect(new URL(text).host).toBe(address?.host)
    }
  })

  it('are found in the longest of texts, in time that grows with it', () => {
    expect(hrefs('https://'.repeat(200_000))).toEqual([])
    expect(hrefs(`https://example.org/${'('.repeat(500_000)}`)).toEqual([])
    expect(hrefs('https://a.b '.repeat(100_000))).toHaveLength(100_000)
  })
})

describe('a label of a host', () => {
  it('is written as the rest of the world writes it', () => {
    for (const label of ['bücher', 'παράδειγμα', '日本語', 'президент', 'a-ñ-b', '😀x', 'faß'.replace('ß', 'ss')])
      expect(`${asciiLabel(label)}.example`).toBe(domainToASCII(`${label}.example`))
  })

  it('of ASCII stays as it is', () => {
    expect(asciiLabel('example-1')).toBe('example-1')
  })
})
