import { webAddressesIn, type WebAddress } from '../core/review/webAddresses'
import './webLinks.css'

/** More of an address than this says where it leads to, and no more. */
const longestShown = 60

/** Where an address leads to, and the beginning of what is there: the host is always whole. What is not encrypted says so by its `http:`. */
const Opening = ({ address: { href, host } }: { readonly address: WebAddress }) => {
  const scheme = href.startsWith('https:') ? '' : 'http://'
  const rest = href.slice(href.indexOf(host) + host.length)
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" dir="ltr" className="web-link">
      <span>{`${scheme}${host}${rest.length > longestShown ? `${rest.slice(0, longestShown)}…` : rest.replace(/^\/$/, '')}`}</span>
      <span className="visually-hidden"> (opens in a new tab)</span>
    </a>
  )
}

/** A text in which the web addresses can be opened. The app asks none of them for anything: the browser does, once somebody follows one. */
export const WithWebLinks = ({ text }: { readonly text: string }) => {
  const addresses = webAddressesIn(text)
  return (
    <>
      {addresses.map((address, index) => (
        <span key={address.start}>
          <span>{text.slice(addresses[index - 1]?.end ?? 0, address.start)}</span>
          <Opening address={address} />
        </span>
      ))}
      <span>{text.slice(addresses.at(-1)?.end ?? 0)}</span>
    </>
  )
}

/** The web addresses in some texts, to be opened, for where the texts stand in fields; nothing where there are none. */
export const WebLinksOf = ({ texts }: { readonly texts: readonly string[] }) => {
  const addresses = texts.flatMap(webAddressesIn)
  return addresses.length === 0 ? null : (
    <span className="small">
      <span>Opens: </span>
      {addresses.map((address, index) => (
        <span key={index}>
          <span>{index === 0 ? '' : ', '}</span>
          <Opening address={address} />
        </span>
      ))}
    </span>
  )
}
